# PROTEST: demonstrations, strikes, hunger strikes, blockades of roads, riots.

# ---- crowds and strikes ----
entry protest-march-against
  verb march, rally, demonstrate, parade, chant, gather, assemble, converge, protest, turn out, picket, mass, throng
  needs against any
  needs subject any
  lacks object
  actor subject
  recipient against's | against
  event PROTEST demo
  cameo 141
  example Tens of thousands of Yemenis marched against the Saudi blockade. => PROTEST 141 YEM > SAU

entry protest-take-to-streets
  verb take
  needs to street, streets
  needs subject any
  lacks object
  actor subject
  recipient against's | against | in | over's ?
  event PROTEST demo
  cameo 141
  example Moroccans took to the streets against Israel. => PROTEST 141 MAR > ISR

entry protest-road-block
  needs object any
  verb block, blockade, barricade, obstruct, occupy, cut, shut, close, jam, seal
  needs object road, highway, bridge, border, crossing, port, ferry, harbour, harbor, airport, railway, street, motorway, entrance, gate, tunnel, embassy, consulate, refinery, pipeline, motorways, roads, ship, boat, vessel
  needs subject miner, fisherman, farmer, protester, demonstrator, worker, driver, trucker, villager, student, activist, resident, striker, docker, environmentalist, boat, tractor, taxi, lorry, truck, crowd, refugee, migrant, people, settler, teacher, fishermen, local, supporter, veteran, pensioner, thousand, hundred, dozen
  lacks attribute
  actor subject
  recipient object's | to | against | with | object | of | in ?
  event PROTEST obstruct
  cameo 144
  example Bolivian miners blocked the road to Chile. => PROTEST 144 BOL > CHL
  example Turkish fishermen blockaded a Greek ferry in the harbour of Izmir for nine hours. => PROTEST 144 TUR > GRC

entry protest-pelt
  lacks attribute
  verb pelt, shower, spit, jostle, attack, stone, hound, splatter, daub
  needs subject protester, demonstrator, crowd, mob, rioter, student, youth, fan, farmer, villager, settler, supporter, activist, hundred, dozen, thousand, nationalist, resident
  needs with stone, egg, tomato, bottle, rock, paint, shoe, vegetable, fruit, firecracker, flour, mud
  needs object any
  actor subject
  recipient object's | object | at
  event PROTEST riot
  cameo 145
  example Egyptian fans pelted the Algerian team's bus with stones. => PROTEST 145 EGY > DZA

entry protest-hurl
  verb hurl, throw, lob, fling, toss, rain, pelt
  needs subject protester, demonstrator, crowd, mob, rioter, student, youth, fan, farmer, villager, settler, supporter, activist, hundred, dozen, thousand, nationalist, resident, worker
  needs object egg, stone, tomato, bottle, rock, paint, shoe, firebomb, petrol bomb, molotov, cocktail, brick, firecracker, vegetable
  needs at any
  needs subject any
  actor subject
  recipient at's | at
  event PROTEST riot
  cameo 145
  example Hundreds of Chinese demonstrators hurled eggs at the Japanese consulate. => PROTEST 145 CHN > JPN

entry protest-burn-flag
  verb burn, torch, trample, tear, rip, shred, deface, set, hang, stamp
  needs object flag, effigy, portrait, picture, banner, poster, photograph, emblem, tyre, tire
  needs subject any
  lacks complement
  lacks attribute
  lacks subject.to
  lacks subject.with
  actor subject
  recipient object's | of | outside | in
  event PROTEST demo
  cameo 141
  example Protesters in Jakarta burned the Australian flag. => PROTEST 141 IDN > AUS

entry protest-dump-goods
  verb dump, tip, spill, pour, destroy, burn, smash
  needs subject farmer, fisherman, grower, winegrower, trucker, protester, demonstrator, producer, worker
  needs object tomato, fruit, milk, grain, wine, vegetable, strawberry, manure, potato, fish, meat, apple, load, cargo, lorry, truck, goods, produce, wheat, peach, lamb
  actor subject
  recipient object's | outside | at | from
  event PROTEST riot
  cameo 145
  example French farmers dumped Spanish tomatoes on the highway. => PROTEST 145 FRA > ESP

entry protest-walk-off-job
  verb walk off, down, lay down, put down, stop, walk, quit
  needs object job, tool, work
  needs subject worker, miner, driver, union, teacher, doctor, employee, staff, pilot, docker, farmer, nurse, guard, labourer, crew, judge, lawyer, controller, people
  actor subject
  recipient against | over's | at | in ?
  event PROTEST strike
  cameo 143
  example Hundreds of Zambian miners downed tools at the Chinese copper mine. => PROTEST 143 ZMB > CHN

entry protest-walk-off
  verb walk, stay
  needs off job, work
  needs subject worker, miner, driver, union, teacher, doctor, employee, staff, pilot, docker, farmer, nurse, guard, labourer, crew, judge, lawyer, controller, people, member
  actor subject
  recipient against | over's | at | in ?
  event PROTEST strike
  cameo 143
  example Egyptian crews walked off the job at the French ferry company. => PROTEST 143 EGY > FRA

entry protest-go-on-strike
  verb go, be, remain, stay, come
  needs on strike, stoppage, walkout
  needs subject worker, miner, driver, union, teacher, doctor, employee, staff, pilot, docker, farmer, trucker, nurse, guard, labourer, crew, judge, lawyer, controller, people, member, thousand, hundred, civil servant, policeman, sailor, student, cleaner, firefighter
  lacks object
  actor subject
  recipient against | over's | at | in's | in ?
  event PROTEST strike
  cameo 143
  example Some 2,000 German warehouse workers went on strike at the American retailer. => PROTEST 143 DEU > USA

entry protest-boycott-vote
  verb boycott, shun, skip, sit out
  needs object election, poll, vote, referendum, ballot, runoff, census, parliament, inauguration
  needs subject any
  lacks complement
  actor subject
  recipient object's | subject's ?
  event PROTEST boycott
  cameo 140
  example Several Burmese parties boycotted the election. => PROTEST 140 MMR

entry protest-boycott-goods
  verb boycott, shun
  needs subject shopper, consumer, customer, activist, student, fan, protester, people, citizen, thousand, hundred, union, worker, household
  needs object any
  needs object goods, product, wine, cheese, brand, coffee, beer, concert, team, game, film, shop, supermarket, oil, car, airline, tournament, cup, championship, olympics, festival, butter, store, supermarket
  needs subject any
  lacks complement
  actor subject
  recipient object's | of | from | in
  event PROTEST boycott
  cameo 140
  example Shoppers in Kuwait boycotted Danish butter. => PROTEST 140 KWT > DNK

entry protest-general-strike
  noun general strike
  actor subject | in
  recipient against | over's ?
  event PROTEST strike
  cameo 143
  example A general strike by Nepali unions emptied the streets. => PROTEST 143 NPL

entry protest-rioters-clash
  lacks object
  verb clash, scuffle, battle, fight, brawl, skirmish
  needs subject protester, demonstrator, rioter, thousand, hundred, dozen, crowd, mob, youth, student, striker, supporter, hooligan, fan, opponent, settler, farmer, migrant, activist
  needs with police, officer, policeman, gendarme, guard, troop, force, soldier
  actor subject
  recipient outside's | with
  event PROTEST riot
  cameo 145
  example Filipino students clashed with police outside the American embassy. => PROTEST 145 PHL > USA
  example Bulgarian protesters clashed with Bulgarian police outside the parliament. => PROTEST 145 BGR > BGR

entry protest-police-clash
  lacks object
  verb clash, scuffle, battle, fight
  needs subject police, officer, policeman, gendarme, guard, riot police
  needs with protester, demonstrator, rioter, crowd, mob, youth, student, striker, supporter, hooligan, fan, settler, farmer
  actor with
  recipient subject
  event PROTEST riot
  cameo 145
  example Greek police clashed with Kurdish demonstrators in the port. => PROTEST 145 GRC > GRC

entry protest-storm-building
  verb storm, ransack, attack, occupy, besiege, vandalise, vandalize, loot, torch, overrun, break into, surround
  needs subject protester, demonstrator, crowd, mob, rioter, student, youth, nationalist, supporter, hundred, thousand, activist, resident, people
  needs object embassy, consulate, mission, office, parliament, building, ministry, residence, headquarters, palace, shop, centre, center, company, compound, station
  lacks complement
  actor subject
  recipient object's | object | of | in
  event PROTEST riot
  cameo 145
  example Iranian students stormed the British embassy. => PROTEST 145 IRN > GBR

entry protest-stage
  needs object any
  lacks attribute
  verb stage, hold, organise, organize, mount, call, lead, launch, continue, join, begin
  needs object protest, sit - in, sit, vigil, picket, rally, march, demonstration, sit-down, protest demonstration
  needs outside embassy, consulate, mission, parliament, office, headquarters, ministry, summit, court, residence, base
  needs subject any
  actor subject
  recipient against's | against | outside's | outside
  event PROTEST demo
  cameo 141
  example Syrian exiles staged a sit-in outside the Russian embassy. => PROTEST 141 SYR > RUS

# ---- protest ----

entry protest-rally
  verb rally, demonstrate, protest, march, picket, gather, assemble, congregate, chant, mass, parade, agitate, turn out, converge, swarm, take to, jeer, shout
  needs subject protester, demonstrator, student, worker, crowd, activist, youth, farmer, people, thousand, hundred, dozen, resident, supporter, fan, monk, nun, refugee, immigrant, veteran, villager, fisherman, trader, opponent, nationalist, woman, muslim, exile, teacher, family, union, unionist
  needs subject any
  lacks object
  lacks subject.on
  actor subject | subject's
  recipient against | outside | at | around | in's | against's | outside's | around's | over's | near | in
  event PROTEST demo
  cameo 141
  example Thousands of Pakistani students rallied against Denmark in the streets of Lahore on Tuesday. => PROTEST 141 PAK > DNK
  example Dozens of Polish farmers gathered outside the German embassy on Friday and emptied sacks of rotten apples. => PROTEST 141 POL > DEU

entry protest-object
  verb picket, protest, mob, heckle, boo, jeer, barrack, hiss, whistle at, besiege, throng, beset
  needs subject protester, demonstrator, student, worker, crowd, activist, youth, farmer, people, thousand, hundred, dozen, resident, supporter, fan, monk, refugee, immigrant, veteran, villager, nationalist, woman, exile
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object | object's | of
  event PROTEST demo
  cameo 141
  example Korean students picketed the Japanese consulate in Pusan on Monday over a new school book. => PROTEST 141 KOR > JPN

entry protest-hold
  verb hold, stage, organise, organize, mount, launch, attend, join, lead, begin, plan, continue, call, start
  needs subject any
  needs object protest, rally, demonstration, march, vigil, sit, procession, picket, parade, gathering, counterdemonstration, protest march, manifestation, demo
  lacks subject.on
  actor subject | subject's
  recipient against | outside | at | over's | in's | near | against's | outside's | in
  event PROTEST demo
  cameo 141
  example Bangladeshi garment workers staged a demonstration outside the American embassy on Sunday. => PROTEST 141 BGD > USA
  example A rally against Turkey was held by Cypriot students at the crossing point on Thursday evening. => PROTEST 141 CYP > TUR

entry protest-noun-nationality
  noun protest, rally, demonstration, march, vigil, procession, unrest, uprising, revolt, outcry, backlash, sitin
  needs against any
  actor subject | by
  recipient against | against's
  event PROTEST demo
  cameo 141
  example Chinese protests against Japan turned ugly on Saturday in several cities along the coast. => PROTEST 141 CHN > JPN

entry flag-burning
  verb burn, torch, trample, tear, deface, shred, spit on, stamp on, tear down, tear up, rip
  needs subject any
  needs object any
  needs object flag, effigy, portrait, picture, banner, poster, statue, photograph, emblem
  lacks subject.in
  lacks subject.on
  actor subject | subject's
  recipient object's | of
  event PROTEST demo
  cameo 141
  example Iranian students burned Danish flags in front of the embassy and threw eggs at the windows. => PROTEST 141 IRN > DNK
  example An effigy of the American president was burnt by Filipino demonstrators near the old naval base. => PROTEST 141 PHL > USA

entry chant-slogans
  verb chant, shout, wave, carry, sing, brandish, hold up
  needs object slogan, placard, banner, poster, chant
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient against | at | outside | in's ?
  event PROTEST demo
  cameo 141
  example Bolivian miners chanted slogans against Chile as they marched down to the old customs house. => PROTEST 141 BOL > CHL

entry hunger-strike
  verb begin, go, start, stage, launch, hold, continue, enter, declare
  needs subject any
  needs on hunger, fast, hunger strike
  lacks subject.on
  actor subject | subject's
  recipient against | in | over's | at ?
  event PROTEST hunger
  cameo 142
  example Palestinian prisoners went on hunger strike in Israel on Monday to demand visits and more blankets. => PROTEST 142 PSE > ISR

entry hunger-strike-begin
  verb begin, start, stage, launch, hold, continue, declare
  needs subject any
  needs object strike
  needs object hunger strike
  lacks subject.on
  actor subject | subject's
  recipient against | in | over's | at ?
  event PROTEST hunger
  cameo 142
  example Kenyan teachers have begun a hunger strike. => PROTEST 142 KEN

entry hunger-strike-object
  verb begin, start, stage, launch, hold, continue, declare
  needs subject any
  needs object fast, hunger
  lacks subject.on
  actor subject | subject's
  recipient against | in | over's | at ?
  event PROTEST hunger
  cameo 142
  example Iranian students began a fast against Turkey outside the consulate in Tabriz on Saturday. => PROTEST 142 IRN > TUR

entry strike-hold
  verb stage, call, hold, begin, launch, start, declare, organise, organize, join, observe
  needs subject any
  needs object strike, walkout, stoppage, shutdown, slowdown, boycott
  needs subject worker, miner, driver, union, teacher, doctor, employee, staff, pilot, docker, farmer, trader, lorry, trucker, unionist, fisherman, shopkeeper, official, crew, nurse, labourer
  lacks subject.on
  actor subject | subject's
  recipient against | over's | in | at | against's ?
  event PROTEST strike
  cameo 143
  example Greek dockers staged a strike against a Chinese shipping company that had leased their harbour. => PROTEST 143 GRC > CHN

entry walk-off-job
  verb strike, walk off, down, walk out, lay down, stop, go slow
  needs subject worker, miner, driver, union, teacher, doctor, employee, staff, pilot, docker, farmer, trucker, unionist, nurse, labourer, crew
  lacks at
  lacks subject.on
  actor subject | subject's
  recipient against | in | over's ?
  event PROTEST strike
  cameo 143
  example Zambian miners struck against their Chinese managers on Monday after two men had died underground. => PROTEST 143 ZMB > CHN

entry obstruct
  verb block, barricade, obstruct, occupy, blockade, cut off, seal off, block off, take over, chain
  needs subject protester, demonstrator, farmer, activist, student, worker, driver, trucker, villager, fisherman, environmentalist, resident, striker, crowd, refugee, miner, youth, nationalist, ecologist, greenpeace
  needs object any
  needs object road, highway, border, crossing, bridge, embassy, railway, port, entrance, building, consulate, office, motorway, street, tunnel, traffic, lorry, convoy, gate, frontier, airport, terminal, headquarters, pipeline, mine, factory, pass, harbour, harbor
  lacks subject.on
  actor subject | subject's
  recipient with | to | object's | object.with | object.to | in | of | from | between
  event PROTEST obstruct
  cameo 144
  example Argentine protesters blocked a bridge to Uruguay for weeks because of a paper mill on the far bank. => PROTEST 144 ARG > URY
  example The Croatian frontier was barricaded by Slovene farmers with tractors and bales of straw. => PROTEST 144 SVN > HRV

entry riot
  verb riot, rampage, run amok, run riot, revolt, rebel, rise up, mutiny, erupt
  needs subject any
  lacks object
  lacks subject.on
  actor subject | subject's
  recipient against | in | outside | at | against's
  event PROTEST riot
  cameo 145
  example Solomon Islanders and Chinese traders fled when Kenyan youths rioted outside the Indian consulate. => PROTEST 145 KEN > IND

entry riot-noun
  noun riot, rioting, rampage, mutiny, insurrection, rebellion, uprising, revolt, disturbance
  needs against any
  actor subject | by
  recipient against
  event PROTEST riot
  cameo 145
  example Kyrgyz riots against Chinese shopkeepers left the bazaar in the southern town in ashes. => PROTEST 145 KGZ > CHN

entry attack-embassy-crowd
  verb attack, storm, ransack, stone, torch, burn, sack, invade, burn down, smash, trash, wreck, loot, besiege, pelt, overrun, vandalise, vandalize
  needs subject protester, demonstrator, crowd, mob, rioter, student, youth, nationalist, hooligan, fan
  needs object any
  needs object embassy, consulate, shop, restaurant, mission, bank, office, residence, school, factory, supermarket, church, mosque, centre, center, library, company
  lacks subject.on
  actor subject | subject's
  recipient object's | of | object
  event PROTEST riot
  cameo 145
  example Serbian demonstrators stormed the Croatian embassy on Thursday night and set a sentry box alight. => PROTEST 145 SRB > HRV

entry boycott-goods
  verb boycott, shun, refuse, reject
  needs subject consumer, shopper, customer, shop, supermarket, retailer, student, muslim, shopkeeper, grocer, housewife, importer
  needs subject any
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object's | object | from
  event PROTEST boycott
  cameo 143
  example Egyptian shopkeepers boycotted Danish butter for months, and few customers seemed to mind. => PROTEST 143 EGY > DNK

entry plan-protest
  verb plan, intend, vow, prepare, threaten, pledge
  needs infinitive rally, protest, demonstrate, march, picket, stage, gather, boycott, strike, camp
  needs subject protester, people, demonstrator, student, worker, activist, group, union, opposition, farmer, crowd, supporter, resident, citizen, teacher, miner, driver, thousand, hundred, party, organiser, organizer, member
  actor subject
  recipient complement
  event PROTEST
  cameo 140
  modality planned
  example Chilean students plan to march against the Peruvian president. => PROTEST 140 CHL > PER

entry go-on-strike
  verb go, be, stay, remain, come out, come, continue
  needs on strike
  needs subject any
  lacks object
  actor subject
  recipient against | over's | at | in ?
  event PROTEST strike
  cameo 143
  example Bangladeshi workers went on strike against a Korean company. => PROTEST 143 BGD > KOR

entry protest-workers-strike
  noun strike, walkout, stoppage
  needs subject docker, doctor, driver, employee, farmer, labourer, laborer, lecturer, miner, nurse, pilot, staff, teacher, trucker, union, worker
  needs subject any
  actor subject
  recipient against | over's ?
  event PROTEST strike
  cameo 143
  example The Peruvian farm workers' strike lasted a week. => PROTEST 143 PER

entry protest-strike-of-workers
  noun strike, walkout, stoppage
  needs of docker, doctor, driver, employee, farmer, labourer, laborer, lecturer, miner, nurse, pilot, staff, teacher, trucker, union, worker
  actor of
  recipient against | over's ?
  event PROTEST strike
  cameo 143
  example A strike of Belgian dockers closed the port. => PROTEST 143 BEL

# ---- further wordings: crowds, roadblocks, unrest that spreads ----

entry protest-erupts-in
  verb erupt, break out, flare, spread, flare up, rage, grip, sweep, engulf, rock, roil, convulse, continue, intensify, paralyse, paralyze, shake, shut down, cripple
  needs subject protest, demonstration, riot, rally, strike, general strike, unrest, uprising, mass protest, rioting, street protest, labour unrest, labor unrest
  needs object <place>
  lacks complement
  actor object
  recipient subject.against ?
  event PROTEST
  cameo 140
  example A general strike paralysed Nepal. => PROTEST 140 NPL

entry protest-erupts-in-place
  verb erupt, break out, flare, spread, flare up, rage, continue, intensify, resume, begin, start, escalate
  needs subject protest, demonstration, riot, unrest, mass protest, rioting, street protest, general strike
  needs in any
  lacks object
  lacks complement
  lacks subject.by
  actor subject's | in | in's
  recipient subject.against ?
  event PROTEST
  cameo 140
  example Mass protests broke out in Belarus. => PROTEST 140 BLR
  example Riots flared in French suburbs. => PROTEST 140 FRA

entry protest-break-into
  verb break, burst, force, barge, smash
  needs into embassy, consulate, compound, mission, parliament, building, palace, residence, ministry, office, headquarters, airport, base, studio
  needs subject protester, demonstrator, crowd, mob, rioter, student, youth, nationalist, supporter, hundred, thousand, dozen, activist, resident, people, worker, villager
  lacks object
  actor subject
  recipient into's | into | into.of | into.in
  event PROTEST riot
  cameo 145
  example A crowd of Iranian students broke into the British embassy. => PROTEST 145 IRN > GBR

entry protest-set-fire
  verb set
  needs object fire
  needs to any
  needs subject protester, demonstrator, crowd, mob, rioter, student, youth, nationalist, supporter, hundred, thousand, dozen, activist, resident, people, worker, villager, fan
  actor subject
  recipient to's | to | to.of | in
  event PROTEST riot
  cameo 145
  example Iraqi demonstrators set fire to the Swedish embassy. => PROTEST 145 IRQ > SWE

entry protest-set-ablaze
  verb set
  needs on fire
  needs object any
  needs subject protester, demonstrator, crowd, mob, rioter, student, youth, nationalist, supporter, hundred, thousand, dozen, activist, resident, people, worker, villager, fan
  actor subject
  recipient object's | object | in
  event PROTEST riot
  cameo 145
  example Tunisian rioters set an American school on fire. => PROTEST 145 TUN > USA

entry protest-pack-square
  verb pack, fill, throng, flood, crowd, jam, swamp
  needs object square, street, plaza, avenue, boulevard, park, streets
  needs subject <people>
  actor subject
  recipient against | against's ?
  event PROTEST demo
  cameo 141
  example Tens of thousands of Turks packed a square in Istanbul. => PROTEST 141 TUR

entry protest-pour-into-street
  verb pour, flood, flock, stream, spill, surge, descend, come
  needs into square, street, streets, plaza, road, capital
  needs subject <people>
  lacks object
  actor subject
  recipient against | against's ?
  event PROTEST demo
  cameo 141
  example Thousands of Egyptians poured into the streets. => PROTEST 141 EGY

entry protest-pour-onto-street
  verb pour, flood, flock, stream, spill, surge, descend, come, return, go
  needs onto street, streets, square, road
  needs subject <people>
  lacks object
  actor subject
  recipient against | against's ?
  event PROTEST demo
  cameo 141
  example Tens of thousands of Iranians poured onto the streets. => PROTEST 141 IRN

entry protest-paralyse-with-strike
  verb paralyse, paralyze, cripple, halt, bring, disrupt, shut down
  needs with strike, stoppage, walkout, protest, blockade, roadblock
  needs subject union, worker, driver, farmer, miner, teacher, protester, trucker, striker, demonstrator, docker, employee
  actor subject
  recipient with.against | against ?
  event PROTEST strike
  cameo 143
  example Argentine unions paralysed the country with a strike. => PROTEST 143 ARG

entry protest-clashes-noun
  noun clash, scuffle, skirmish, confrontation
  needs between protester, demonstrator, rioter, crowd, mob, youth, student, striker, supporter, fan, opponent
  parties between
  event PROTEST riot
  cameo 145
  example Clashes between Palestinian protesters and Israeli police lasted an hour. => PROTEST 145 PSE + ISR

entry protest-set-up-roadblocks
  verb set up, put up, erect, mount, build, man, raise, throw up, maintain
  needs object roadblock, barricade, blockade, road block, picket, protest camp, tent camp
  needs subject trucker, farmer, protester, driver, miner, worker, grower, demonstrator, villager, student, activist, union, striker, resident, supporter, peasant, fisherman
  actor subject
  recipient against | on.to | outside's | outside | at's | on ?
  event PROTEST obstruct
  cameo 144
  example Colombian truckers set up roadblocks. => PROTEST 144 COL

entry protest-people-block-road
  verb block, barricade, blockade, obstruct
  needs object road, highway, border, crossing, bridge, railway, port, street, motorway, convoy, traffic, entrance, gate
  needs subject <people>
  needs subject any
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient object.to | to | object's | object | with | in ?
  event PROTEST obstruct
  cameo 144
  example Armenians blocked the road to the Russian base. => PROTEST 144 ARM > RUS

entry protest-people-boycott
  verb boycott, shun
  needs object any
  needs subject <people>
  lacks complement
  actor subject
  recipient object's | object | of
  event PROTEST boycott
  cameo 140
  example Danes are boycotting American goods. => PROTEST 140 DNK > USA

entry protest-hunger-in
  verb begin, start, stage, launch, hold, continue, declare, end
  needs subject any
  needs object hunger strike
  needs subject.in <place>
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient subject.in
  event PROTEST hunger
  cameo 142
  example Palestinian prisoners in Israel started a hunger strike. => PROTEST 142 PSE > ISR

entry protest-people-pelt
  verb pelt, shower, attack, bombard
  needs object any
  needs subject <people>
  needs with stone, rock, bottle, firebomb, egg, tomato, petrol bomb, molotov, shoe, paint, brick, garbage, manure
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object
  event PROTEST riot
  cameo 145
  example Hundreds of Iranians pelted the Danish embassy with firebombs. => PROTEST 145 IRN > DNK

entry protest-spread-across
  verb spread, erupt, break out, rage, continue, flare, sweep
  needs subject protest, demonstration, riot, unrest, rioting, rally, strike
  needs across any
  lacks object
  actor across's | across
  recipient subject.against ?
  event PROTEST
  cameo 140
  example Protests against Denmark spread across Pakistan. => PROTEST 140 PAK > DNK

entry protest-block-trucks
  verb block, blockade, stop, halt, hold up, obstruct, turn back
  needs object truck, lorry, convoy, train, route, supply route, supply line, traffic, bus, shipment, wagon, railway line, rail line
  needs subject herder, farmer, villager, protester, resident, activist, tribesman, driver, fisherman, demonstrator, crowd, miner, worker, trucker, student, peasant, nomad, hundred, dozen, woman, mob, settler
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object.of | of | object.for | for | object.with | object.to | to
  event PROTEST obstruct
  cameo 144
  example Mongolian herders blocked a convoy of Chinese trucks. => PROTEST 144 MNG > CHN
  example Pakistani tribesmen blocked the supply route for American troops. => PROTEST 144 PAK > USA

entry protest-boats-blockade
  verb blockade, block, surround, barricade
  needs object port, harbour, harbor, terminal, tunnel, border, road, bridge, ferry, embassy, motorway, highway, refinery, depot, island
  needs subject fishing boat, trawler, tractor, taxi, truck, lorry, fishing vessel, fishing fleet, flotilla, boat
  lacks complement
  lacks attribute
  actor subject
  recipient object's | at | against | object.to | in | of
  event PROTEST obstruct
  cameo 144
  example French fishing boats blockaded the British harbour. => PROTEST 144 FRA > GBR

entry protest-people-storm
  verb storm, ransack, attack, occupy, loot, torch, vandalise, vandalize, invade, besiege, smash, trash, burn, stone
  needs object embassy, consulate, courthouse, shop, store, supermarket, restaurant, bank, company, factory, plantation, estate, ranch, building, school, parliament, ministry, station, mission, compound
  needs subject <people>
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object.of | object | of
  event PROTEST riot
  cameo 145
  example Nigerians attacked South African shops. => PROTEST 145 NGA > ZAF

entry protest-siege-crowd
  verb lay
  needs object siege
  needs to any
  needs subject protester, demonstrator, crowd, mob, rioter, student, youth, farmer, nationalist, supporter, hundred, thousand, activist, resident, people, worker, villager, trucker, driver, opposition
  actor subject
  recipient to's | to
  event PROTEST obstruct
  cameo 144
  example Russian youths laid siege to the Estonian embassy. => PROTEST 144 RUS > EST

entry protest-occupy-land
  verb invade, occupy, take over, seize, overrun
  needs object plantation, farm, land, ranch, estate, factory, mine, construction site, field, oilfield, oil field, dam, square, campus, university, terminal, plant, warehouse
  needs subject farmer, peasant, worker, villager, protester, activist, student, demonstrator, resident, miner, fisherman, landless, striker, tribesman
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object.of | of | in ?
  event PROTEST obstruct
  cameo 144
  example Brazilian peasants took over the plantation of a Finnish company. => PROTEST 144 BRA > FIN

entry protest-bring-to-standstill
  verb bring
  needs subject strike, general strike, protest, walkout, demonstration, stoppage
  needs to standstill, halt, stop
  needs object any
  actor object | subject's | subject.by
  recipient subject.against ?
  event PROTEST strike
  cameo 143
  example A national strike brought Colombia to a standstill. => PROTEST 143 COL

entry protest-people-riot
  verb riot, rampage
  needs subject <people>
  lacks object
  actor subject
  recipient against | against's | outside's ?
  event PROTEST riot
  cameo 145
  example Hundreds of Belgians rioted over the draft. => PROTEST 145 BEL

entry protest-burn-goods
  verb burn, smash, trample, destroy, dump
  needs object goods, product, toy, fruit, vegetable, wine, shoe, phone, car, merchandise, cheese, apple, jersey, garment
  needs subject <people>
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object.from | from
  event PROTEST demo
  cameo 141
  example Turks burned French goods in front of the consulate. => PROTEST 141 TUR > FRA

entry protest-people-take-to-streets
  verb take
  needs to street, streets
  needs subject <people>
  lacks object
  lacks complement
  lacks attribute
  actor subject
  recipient against's | against ?
  event PROTEST demo
  cameo 141
  example Thousands of Egyptians took to the streets. => PROTEST 141 EGY

entry protest-in-place-turns
  verb turn, grow, spread, intensify, subside, erupt, rage
  needs subject protest, demonstration, riot, unrest, rioting, rally, strike
  needs subject.in any
  actor subject.in's | subject.in
  recipient subject.against ?
  event PROTEST
  cameo 140
  example Demonstrations against Japan in several Chinese cities turned violent. => PROTEST 140 CHN > JPN

entry protest-wave-sweeps
  verb sweep, hit, rock, engulf, shake, grip, roil, paralyse, paralyze
  needs subject wave, series, string, spate, rash
  needs subject.of protest, strike, demonstration, riot, rally
  needs object <place>
  actor object
  recipient subject.against ?
  event PROTEST
  cameo 140
  example A wave of strikes swept France. => PROTEST 140 FRA

entry protest-disrupt-event
  verb disrupt, interrupt, invade, halt, heckle, storm
  needs subject protester, demonstrator, crowd, mob, rioter, student, youth, farmer, nationalist, supporter, hundred, thousand, dozen, activist, resident, villager, worker, fan, settler, striker, opposition
  needs object race, game, match, ceremony, concert, speech, meeting, event, flight, conference, festival, parade, exhibition, session, tournament, performance
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object.by | object.with | of | by ?
  event PROTEST obstruct
  cameo 144
  example Swedish protesters disrupted an Israeli tennis match. => PROTEST 144 SWE > ISR

entry protest-refuse-to-load
  verb refuse, decline
  needs infinitive load, unload, handle, service, refuel
  needs subject docker, worker, union, driver, crew, stevedore, longshoreman, employee, staff, railwayman
  actor subject
  recipient complement | for ?
  event PROTEST boycott
  cameo 143
  example Italian dockers refused to unload an Israeli ship. => PROTEST 143 ITA > ISR

entry protest-burn-koran
  verb burn, tear, trample, desecrate, shred, kick
  needs object koran, quran, bible, book, copy
  needs outside any
  needs subject any
  lacks complement
  actor subject
  recipient outside's | outside
  event PROTEST demo
  cameo 141
  example A Danish activist burned a Koran outside the Turkish embassy. => PROTEST 141 DNK > TUR

entry protest-blockade-noun
  noun blockade, roadblock, occupation, picket
  needs subject protester, student, farmer, trucker, worker, miner, driver, fisherman, activist, villager, peasant, settler, striker, resident
  needs of any
  actor subject
  recipient of's | of ?
  event PROTEST obstruct
  cameo 144
  example The French farmers' blockade of a Spanish depot lasted two days. => PROTEST 144 FRA > ESP

entry protest-topple-statue
  verb topple, pull down, tear down, vandalise, vandalize, deface, daub, decapitate, smear, spray
  needs object statue, monument, memorial, bust, plaque, emblem, mural
  needs subject protester, demonstrator, crowd, mob, rioter, student, youth, farmer, nationalist, supporter, hundred, thousand, dozen, activist, resident, villager, worker, fan, settler, striker, opposition, <people>
  lacks complement
  lacks attribute
  actor subject
  recipient object's | of ?
  event PROTEST riot
  cameo 145
  example Ukrainian protesters toppled a statue. => PROTEST 145 UKR

entry protest-shut-shops
  verb shut, close, shutter, keep
  needs object shop, store, market, business, stall, bazaar, school
  needs in protest
  needs subject any
  actor subject
  recipient in.against | in.at | against ?
  event PROTEST strike
  cameo 143
  example Ugandan traders shut their shops in protest. => PROTEST 143 UGA

entry protest-burn-down
  verb burn down, burn, torch, ransack, wreck, set, attack, stone, smash
  needs object police station, station, post, border post, court, town hall, bus, car, vehicle, police car, tyre, tire, toll booth, metro station, headquarters, party office, customs post, government building
  needs subject protester, demonstrator, crowd, mob, rioter, student, youth, striker
  lacks complement
  lacks attribute
  actor subject
  recipient object's | in's ?
  event PROTEST riot
  cameo 145
  example Mozambican protesters burned down a border post. => PROTEST 145 MOZ

entry protest-call-strike
  verb call, declare, proclaim
  needs object strike, hartal, walkout, stoppage, shutdown, general strike, demonstration, rally, protest, march
  needs subject any
  lacks attribute
  lacks on
  lacks complement
  lacks to
  actor subject
  recipient against | in | at ?
  event PROTEST strike
  cameo 143
  example The Nepali opposition has called a strike for Monday. => PROTEST 143 NPL

entry protest-slogans-factory
  verb walk out, down tools, stop work
  needs subject worker, miner, driver, nurse, teacher, employee, docker, pilot, staff, doctor
  lacks object
  actor subject
  recipient against | of | at's | at ?
  event PROTEST strike
  cameo 143
  example Bolivian miners downed tools over the pay law. => PROTEST 143 BOL

# ---- said, done and held back in passing ----

entry protest-camp
  verb camp, camp out, encamp, picket
  needs subject supporter, protester, demonstrator, student, activist, farmer, worker, hundred, thousand, dozen, crowd, resident, villager, veteran, people, striker, relative, miner, teacher
  needs in front
  actor subject
  recipient in.of | of | of's ?
  event PROTEST demo
  cameo 141
  example Hundreds of Ghanaian farmers have camped in front of the Togolese embassy since Monday. => PROTEST 141 GHA > TGO

entry protest-camp-outside
  verb camp, camp out, encamp, picket
  needs outside embassy, consulate, residence, ministry, parliament, office, palace, headquarters, court, building, mission, compound
  actor subject
  recipient outside's | outside
  event PROTEST demo
  cameo 141
  example Peruvian miners camped outside the Chilean consulate. => PROTEST 141 PER > CHL

# ---- protests, alerts, bans and raids inside a state, and further wordings ----

entry protest-camp-out
  verb set up, pitch, erect, put up
  needs object camp, tent, encampment, tent camp, tent city, protest camp, barricade, roadblock, road block
  needs subject protester, demonstrator, student, worker, activist, youth, farmer, people, thousand, hundred, dozen, resident, supporter, veteran, teacher, miner, villager, opposition, exile
  lacks complement
  actor subject
  recipient outside's | outside | against's | against | in | on | across | near ?
  event PROTEST demo
  cameo 141
  example Protesters set up a camp of tents outside the Israeli embassy in Dublin. => PROTEST 141 IRL > ISR
  example Hundreds of Ecuadorean farmers have put up roadblocks across the country. => PROTEST 141 ECU > ECU

entry protest-fill-streets
  verb pour, flood, spill, throng, surge, stream, come out, turn out, swarm
  needs into street, square, avenue, boulevard
  needs subject any
  lacks object
  actor subject
  recipient against's | against | over's | in | into's ?
  event PROTEST demo
  cameo 141
  example Thousands of Tunisians streamed into the streets of Sfax against the president. => PROTEST 141 TUN > TUN

entry protest-fill-the-avenues
  verb fill, flood, throng, jam, crowd
  needs object street, avenue, boulevard
  needs subject protester, demonstrator, student, worker, activist, youth, farmer, people, thousand, hundred, supporter, crowd, opponent, million
  needs subject any
  lacks complement
  actor subject
  recipient against's | against | over's ?
  event PROTEST demo
  cameo 141
  example Thousands of Armenian demonstrators filled the streets of Yerevan. => PROTEST 141 ARM

entry protest-refuse-food
  verb refuse, reject
  needs object food, meal, meals, nourishment
  needs subject any
  needs object any
  lacks complement
  lacks for
  lacks from
  actor subject
  recipient in | against's | against ?
  event PROTEST hunger
  cameo 142
  example Dozens of Kurdish inmates in Iran have refused food for a week. => PROTEST 142 IRN

entry protest-stop-eating
  verb stop, quit, cease
  needs complement eat
  needs subject any
  actor subject
  recipient in | against's | against ?
  event PROTEST hunger
  cameo 142
  example The jailed Belarusian activist stopped eating two weeks ago. => PROTEST 142 BLR

entry protest-sew-lips
  verb sew, stitch
  needs object lip, mouth
  needs subject any
  actor subject
  recipient in | against's | against ?
  event PROTEST hunger
  cameo 142
  example Two Iranian asylum seekers sewed their lips together in Greece. => PROTEST 142 IRN > GRC

entry protest-refuse-to-work-on
  verb refuse, decline
  needs infinitive load, unload, handle, service, refuel, offload, ship, transport, crew, discharge
  needs subject docker, dockworker, worker, union, driver, crew, stevedore, longshoreman, employee, staff, railwayman, railway worker, port worker, trade union, mechanic, sailor, baggage handler
  needs subject any
  actor subject
  recipient complement
  event PROTEST boycott
  cameo 143
  example Finnish dockworkers refused to handle Russian cargo. => PROTEST 143 FIN > RUS

entry protest-stay-away
  verb stay, stay away, walk out, stay home
  needs from work, classroom, school, job
  needs subject worker, miner, driver, union, teacher, doctor, employee, staff, pilot, docker, farmer, nurse, guard, labourer, crew, judge, lawyer, controller, people, member, student, civil servant, policeman, thousand
  actor subject
  recipient in | over's ?
  event PROTEST strike
  cameo 143
  example Malawian teachers stayed away from work for a third week. => PROTEST 143 MWI

entry protest-walk-out-of
  verb walk out, walk, walk off
  needs of hospital, school, classroom, mine, factory, plant, university, ward, clinic
  needs subject worker, miner, driver, union, teacher, doctor, employee, staff, pilot, nurse, guard, labourer, judge, lawyer, student, thousand, hundred
  actor subject
  recipient over's | against ?
  event PROTEST strike
  cameo 143
  example Sudanese doctors walked out of the hospitals on Sunday. => PROTEST 143 SDN

entry protest-occupy-site
  verb occupy, invade, take over, blockade, besiege
  needs object terminal, square, airport, bridge, campus, refinery, plant, mine, oilfield, station, embassy, consulate, ministry, university, road, highway, runway, border crossing, port
  needs subject protester, demonstrator, student, worker, activist, farmer, striker, crowd, villager, miner, environmentalist, resident, local, supporter
  lacks attribute
  actor subject
  recipient object's | at | in | of ?
  event PROTEST obstruct
  cameo 144
  example Thai demonstrators occupied Bangkok's airports for a week. => PROTEST 144 THA > THA

entry protest-glue-chain
  verb glue, chain, handcuff, padlock, superglue, tie
  needs object themselves, himself, herself, hand
  needs to any
  needs subject any
  actor subject
  recipient to.of | to's | outside's | outside | in ?
  event PROTEST obstruct
  cameo 144
  example Two Danish activists chained themselves to the gates of the Chinese embassy. => PROTEST 144 DNK > CHN

entry protest-stop-ferries
  verb stop, block, prevent, hold up, turn back, delay
  needs object ferry, lorry, truck, ship, boat, train, bus, convoy, import, vehicle
  needs subject protester, demonstrator, farmer, fisherman, activist, trucker, villager, settler, docker, winegrower, environmentalist, fishing boat, crowd
  needs object any
  lacks attribute
  actor subject
  recipient object's | object.from | from | of
  event PROTEST obstruct
  cameo 144
  example Hungarian farmers stopped Ukrainian lorries on the highway. => PROTEST 144 HUN > UKR

entry protest-civil-disobedience
  verb call, urge, announce, launch, declare, begin, start, proclaim
  needs for disobedience, uprising, general strike, mass protest, street protest, demonstration
  needs subject <state>, opposition, party, union, movement, leader, activist, cleric, coalition, group
  lacks object
  actor subject
  recipient against's | against ?
  event PROTEST
  cameo 140
  modality planned
  example The Togolese opposition called for civil disobedience against the president. => PROTEST 140 TGO > TGO

entry protest-launch-disobedience
  verb announce, launch, declare, begin, start, proclaim, urge, mount
  needs object disobedience, civil disobedience, disobedience campaign
  needs subject any
  actor subject
  recipient against's | against ?
  event PROTEST
  cameo 140
  example Burmese civil servants launched a disobedience campaign against the junta. => PROTEST 140 MMR

entry protest-rally-denounces
  verb denounce, condemn, demand, decry
  needs subject rally, demonstration, march, vigil, protest, procession
  needs object any
  lacks complement
  actor subject.by | subject's | subject.of | subject.in | in
  recipient object | object's
  event PROTEST demo
  cameo 141
  example A demonstration by Lebanese students denounced the American president. => PROTEST 141 LBN > USA

entry protest-shake-country
  verb shake, rock, sweep, grip, roil, convulse, engulf, paralyse, paralyze, rattle, plague
  needs subject protest, demonstration, riot, unrest, rally, uprising, upheaval, general strike, rioting, disorder
  needs object any
  lacks complement
  lacks attribute
  actor object | object's | object.of
  recipient subject.against's | subject.against ?
  event PROTEST demo
  cameo 141
  example Violent protests shook the Guinean capital for a third day. => PROTEST 141 GIN

entry protest-draw-crowd
  verb draw, attract, bring
  needs subject protest, demonstration, rally, march, vigil
  needs object people, thousand, crowd, protester, demonstrator, hundred, person, million
  lacks complement
  actor subject's | subject.in | in
  recipient subject.against's | subject.against ?
  event PROTEST demo
  cameo 141
  example A march in Ankara against the Israeli raid drew 50,000 people. => PROTEST 141 TUR > ISR

entry protest-spread
  verb spread, erupt, break out, flare, flare up, continue, enter, rage, resume, swell, escalate, intensify, begin, start, multiply
  needs subject protest, demonstration, riot, unrest, rioting, uprising, sit-in, revolt
  needs subject.against any
  lacks object
  actor subject's | in | across | to | at | subject.in
  recipient subject.against's | subject.against
  event PROTEST demo
  cameo 141
  example Demonstrations against the French government have spread to Chad. => PROTEST 141 TCD > FRA

entry protest-bang-pots
  verb bang, beat
  needs object pot, pan, saucepan, drum
  needs against any
  needs subject any
  actor subject
  recipient against's | against
  event PROTEST demo
  cameo 141
  example Chileans banged pots against the Chilean president. => PROTEST 141 CHL > CHL

entry protest-refuse-duty
  verb refuse, boycott
  needs object duty, service, reserve duty, draft, call-up
  needs subject reservist, soldier, pilot, officer, conscript, veteran
  lacks complement
  actor subject
  recipient over's | in ?
  event PROTEST boycott
  cameo 140
  example Hundreds of Israeli reservists refused reserve duty in the spring. => PROTEST 140 ISR

entry protest-cut-highway-in
  verb cut, block, close, sever
  needs object highway, road, motorway, railway, bridge
  needs subject protester, demonstrator, farmer, miner, villager, teacher, trucker, resident
  needs in <place>
  lacks to
  actor subject
  recipient in
  event PROTEST obstruct
  cameo 144
  example Protesters cut the coast highway at two points in Peru. => PROTEST 144 PER > PER

entry protest-strike-lasts
  verb enter, continue, drag, last, spread, begin, start
  needs subject national strike, general strike, strike, walkout, nationwide strike, hunger strike, teachers' strike
  needs subject.in any
  lacks complement
  lacks with
  actor subject.by | subject.in
  event PROTEST strike
  cameo 143
  example A national strike in Colombia entered its third week. => PROTEST 143 COL

entry protest-skip-classes
  verb skip, boycott, shun, desert
  needs object class, lecture, exam, lesson, school, course
  needs subject student, teacher, pupil, lecturer, professor
  actor subject
  recipient over's | against's | against ?
  event PROTEST boycott
  cameo 143
  example Chilean students skipped classes for a week. => PROTEST 143 CHL

entry protest-plain
  verb protest, demonstrate
  needs subject <people>, student, worker, activist, teacher, farmer, villager, crowd, thousand, hundred, dozen, supporter, doctor, nurse, lawyer, muslim, shiite, christian, refugee, migrant, exile, miner, monk, trader, pensioner, veteran, opponent
  needs subject any
  lacks object
  lacks complement
  lacks against
  lacks outside
  lacks about
  actor subject | subject's | subject.in
  recipient over's | at | in ?
  event PROTEST demo
  cameo 141
  example Bahrain's teachers have demonstrated nightly since February. => PROTEST 141 BHR

entry protest-in-protest
  verb close, shut, suspend, slow, stop, halt, walk out, resign, boycott, block, drive, burn, dump, lower, hang, skip, return, march, gather, lock, occupy, empty, quit, throw, strike, down, sail, ring, sound, lie, sit
  needs in protest
  needs subject <people>, worker, farmer, driver, trader, shopkeeper, magistrate, judge, teacher, doctor, student, lawyer, trucker, fisherman, business, shop, union, resident, villager, lawmaker, deputy, actor, artist, nurse, miner, monk, prisoner, taxi driver, truck driver, hundred, thousand, dozen
  needs subject any
  actor subject
  recipient in.at's | in.at | in.against's | in.against | in.over's | at's | over's ?
  event PROTEST
  cameo 140
  example Romanian judges suspended work in protest at a cut to their pensions. => PROTEST 140 ROU

entry protest-bring-to-a-halt
  verb bring
  needs to halt, standstill
  needs subject union, worker, striker, protester, farmer, strike, protest, demonstrator, trucker, miner, blockade, walkout, general strike, railwayman, pilot
  needs object any
  actor subject | object
  recipient over's | against ?
  event PROTEST strike
  cameo 143
  example Panamanian unions brought the country to a halt for a week. => PROTEST 143 PAN

entry protest-break-through-line
  verb break, push, force, smash, surge
  needs through barricade, cordon, police line, barrier, fence, gate, police cordon, security cordon
  needs subject protester, demonstrator, crowd, mob, retiree, student, youth, supporter, activist, hundred, thousand, dozen, people, worker, pensioner, veteran, farmer
  lacks object
  actor subject
  recipient outside's | outside | around's | near's | at's ?
  event PROTEST riot
  cameo 145
  example Hundreds of Lebanese pensioners broke through a barrier outside parliament. => PROTEST 145 LBN

entry protest-marches-resume-in
  verb resume, continue, multiply, swell, flare, flare up, rage, spread, break out, grow
  needs subject march, protest, demonstration, rally, riot, strike, unrest, sit-in, anti-government protest, mass protest, rioting
  needs in <place>
  lacks object
  lacks against
  actor in
  recipient subject.against's | subject.against ?
  event PROTEST demo
  cameo 141
  example Weekly marches resumed in Algiers. => PROTEST 141 DZA

entry protest-greet-with
  verb mark, commemorate, greet, meet, answer, respond, react, welcome, reply, observe
  needs with march, rally, vigil, protest, demonstration, strike, hunger strike, sit-in, boycott, jeer, boo, walkout, general strike, blockade, barricade
  needs subject <people>, activist, student, worker, exile, opposition, union, farmer, protester, teacher, driver, resident, crowd, thousand, hundred
  actor subject
  recipient with.against's | with.against | with.outside's | with.outside | against's | against | to's ?
  event PROTEST demo
  cameo 141
  example Nicaraguan exiles marked the anniversary with a march against the Nicaraguan president. => PROTEST 141 NIC > NIC
  example Greek farmers answered the decree with blockades. => PROTEST 141 GRC

entry protest-slow-traffic
  verb slow, stop, hold up, paralyse, paralyze, disrupt, block
  needs object traffic, train, flight, service, rail traffic
  needs subject farmer, trucker, taxi driver, truck driver, lorry driver, haulier, protester, demonstrator, activist, striker, miner, docker, driver
  needs object any
  actor subject
  recipient in.at's | over's | at's | in ?
  event PROTEST obstruct
  cameo 144
  example Austrian truck drivers slowed traffic on the motorway. => PROTEST 144 AUT

entry protest-stop-work
  verb suspend, stop, halt, cease, interrupt, abandon
  needs object work, operation, teaching, duty, service
  needs subject magistrate, judge, teacher, docker, doctor, nurse, pilot, driver, lawyer, worker, miner, lecturer, prosecutor, employee, staff, crew, controller, civil servant, journalist, customs officer, railwayman
  lacks complement
  lacks with
  lacks to
  actor subject
  recipient over's | at's ?
  event PROTEST strike
  cameo 143
  example Nigerian lecturers stopped work over unpaid salaries. => PROTEST 143 NGA

entry protest-city-sees
  verb see, witness, experience, face
  needs object protest, riot, demonstration, unrest, rally, march, general strike, strike, rioting, street protest
  needs subject <place>, city, town, capital, country, region, university
  lacks complement
  actor subject | subject's | subject.of | subject.in
  recipient object.against's | object.against ?
  event PROTEST demo
  cameo 141
  example Dozens of Russian cities saw protests on Saturday. => PROTEST 141 RUS
  example Jordan witnessed demonstrations against Israel. => PROTEST 141 JOR > ISR

entry protest-join-strike
  verb join
  needs object strike, general strike, walkout, hunger strike, boycott, stoppage, blockade
  needs subject any
  lacks complement
  actor subject
  recipient object.against's | against's | over's ?
  event PROTEST strike
  cameo 143
  example Georgian actors joined the strike. => PROTEST 143 GEO

entry protest-descends-into
  verb descend, degenerate, erupt, spill, turn, dissolve, escalate
  needs into violence, riot, chaos, clash, rioting, mayhem, looting, unrest
  needs subject protest, demonstration, rally, march, strike, gathering, procession
  lacks object
  actor subject's | subject.in | in | subject.of
  recipient subject.against ?
  event PROTEST riot
  cameo 145
  example A march in Athens descended into violence. => PROTEST 145 GRC

entry protest-call-out-on-strike
  verb call, call out, bring out
  needs on strike, general strike, national strike, walkout
  needs subject union, federation, party, opposition, leader, movement, confederation, council, <people>
  actor subject
  recipient against ?
  event PROTEST strike
  cameo 143
  modality planned
  example The Tunisian union called out its members on strike. => PROTEST 143 TUN

entry protest-throng-streets-of
  verb throng, flood, fill, jam, block, choke, pack
  needs object street, avenue, boulevard, square, centre, center
  needs object.of <place>
  needs subject thousand, hundred, ten, crowd, protester, demonstrator, supporter, million, mourner, marcher, striker, opponent
  lacks complement
  actor object.of
  event PROTEST demo
  cameo 141
  example Protesters thronged the streets of Port-au-Prince. => PROTEST 141 HTI

entry protest-thousands-in
  verb demonstrate, protest, march, rally, picket, riot, strike
  needs subject thousand, hundred, dozen, ten, million, people, crowd, resident, villager, worker, student, woman, farmer, protester, demonstrator, youth, supporter, teacher, pensioner, opponent, activist
  needs in <place>
  lacks object
  lacks against
  lacks outside
  lacks at
  actor in
  event PROTEST demo
  cameo 141
  example Thousands demonstrated in Tunis over prices. => PROTEST 141 TUN
  example Pensioners marched in Buenos Aires on Wednesday. => PROTEST 141 ARG > ARG

entry protest-thousands-outside-in
  verb demonstrate, protest, march, rally, turn out, gather, assemble, converge, congregate, crowd
  needs subject thousand, hundred, dozen, ten, million, people, crowd, resident, worker, student, woman, farmer, protester, demonstrator, youth, supporter, teacher, pensioner, opponent, activist
  needs outside embassy, consulate, mission, high commission
  lacks object
  actor outside.in | in
  recipient outside's | outside
  event PROTEST demo
  cameo 141
  example Thousands gathered outside the Israeli embassy in Amman. => PROTEST 141 JOR > ISR

# ---- crowds, walkouts and blockades told by other words ----
entry protest-crowd-on-embassy
  verb march, converge, descend, advance, swoop, bear down, swarm
  needs on embassy, consulate, mission, legation, residence, high commission, cultural centre, liaison office, trade office, palace, base, air base, naval base, airline office
  needs on's any
  needs subject any
  lacks object
  lacks complement
  lacks against
  lacks at
  lacks outside
  lacks attribute
  actor subject | in | on.in
  recipient on's
  event PROTEST demo
  cameo 141
  example Thousands marched on the Dutch consulate in Lahore. => PROTEST 141 PAK > NLD

entry protest-relatives-besiege
  verb mob, surround, ring, encircle, throng, picket, crowd, jam, besiege
  needs subject <people>, relative, mother, parent, widow, family, kin, crowd, mourner, survivor, student, villager, worshipper, worshiper, pensioner, farmer, fan, docker, activist, protester, demonstrator, worker, exile, youth, resident, woman, taxi driver
  needs object embassy, consulate, mission, office, hotel, legation, residence, high commission, headquarters, airline office, liaison office, base, bank, ministry, palace, plant, factory, school, convoy, delegation
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object.of
  event PROTEST demo
  cameo 141
  example Widows of the Jordanian pilots encircled the Iraqi mission. => PROTEST 141 JOR > IRQ

entry protest-block-motorcade
  verb block, stop, mob, surround, halt, chase, jeer, rock, kick
  needs object motorcade, limousine, car, convoy, cortege, delegation, procession, cavalcade
  needs subject protester, demonstrator, student, crowd, mob, villager, youth, people, thousand, hundred, dozen, opponent, islamist, activist, worker, farmer, fan, nationalist, refugee, resident, <people>
  needs object any
  lacks complement
  actor subject
  recipient object's | object.of
  event PROTEST obstruct
  cameo 144
  example Haitian students blocked the motorcade of the Canadian minister. => PROTEST 144 HTI > CAN

entry protest-man-barricades
  verb man, erect, throw up, put up, guard, build, defend, keep up, reinforce
  needs object barricade, roadblock, picket line, blockade, road block, picket, makeshift barricade
  needs subject any
  needs infinitive stop, prevent, block, keep, protest, bar, demand, press, force
  actor subject
  recipient infinitive | against ?
  event PROTEST obstruct
  cameo 144
  example Bolivian miners manned barricades to keep Chilean lorries out. => PROTEST 144 BOL > CHL

entry protest-block-road-to
  verb block, cut, barricade, close, obstruct, blockade, occupy, seal, clog, sever, jam, choke
  needs object road, highway, bridge, border, crossing, route, railway, motorway, pass, track, line
  needs to any
  needs subject any
  needs subject <people>, protester, demonstrator, student, farmer, peasant, villager, miner, trucker, driver, resident, activist, hauliers, haulier, herder, fisherman, worker, grower, docker, striker, islander, settler, crowd, winegrower, tractor, tribesman, Indian
  lacks complement
  actor subject
  recipient to | object.to
  event PROTEST obstruct
  cameo 144
  example Paraguayan peasants cut the road to Brazil for nine days. => PROTEST 144 PRY > BRA

entry protest-anti-slogans
  verb daub, scrawl, spray, paint, splash, smear, spray-paint, pelt, shower, deface, plaster, paste, splatter, egg
  needs on embassy, consulate, mission, car, wall, monument, gate, building, residence, flag, office, shop, memorial, statue, grave, cemetery
  needs subject any
  needs on's any
  lacks complement
  actor subject
  recipient on's | on.of
  event PROTEST demo
  cameo 140
  example Serbian youths daubed slogans on the Croatian consulate. => PROTEST 140 SRB > HRV

entry protest-refuse-to-serve-ships
  verb refuse, decline
  needs infinitive unload, load, handle, service, refuel, offload, man, crew, discharge, tow, clear, carry, sell, print, stock, serve
  needs subject <people>, docker, dockworker, stevedore, longshoreman, worker, union, crew, railwayman, porter, tug, pilot, baggage handler, trucker, driver, haulier, mechanic, student, porters, supermarket, shopkeeper, grocer, bookseller, printer, sailor, seaman
  needs subject any
  lacks attribute
  actor subject
  recipient infinitive
  event PROTEST boycott
  cameo 143
  example Australian tugs refused to tow French ships. => PROTEST 143 AUS > FRA
  example Indonesian dockers refused to unload Dutch cargo that spring. => PROTEST 143 IDN > NLD

entry protest-hand-in-petition
  verb hand in, deliver, hand, present, submit, leave, take, hand over
  needs object petition, protest letter, protest note, letter of protest, memorandum, coffin, wreath
  needs at embassy, consulate, mission, high commission, residence, legation, gate
  needs subject <people>, protester, demonstrator, student, crowd, activist, farmer, exile, refugee, worker, thousand, hundred, dozen, delegation, relative, mother, widow, veteran
  lacks complement
  actor subject
  recipient at's
  event PROTEST demo
  cameo 141
  example Kenyan widows handed in a petition at the British high commission. => PROTEST 141 KEN > GBR

entry protest-boo-party
  verb boo, heckle, jeer, barrack, catcall, whistle, hiss, taunt, shout down, drown out, mock, drown
  needs subject <people>, protester, demonstrator, student, crowd, fan, spectator, youth, farmer, exile, refugee, worker, thousand, hundred, deputy, lawmaker, delegate, activist, villager, mourner, audience, onlooker, supporter
  needs object president, minister, prime minister, ambassador, envoy, anthem, delegation, leader, king, queen, chancellor, premier, national anthem, foreign minister, team, speech, delegate, commissioner, general, prince, athlete, player, official
  needs object any
  lacks complement
  actor subject
  recipient object's | object
  event PROTEST demo
  cameo 141
  example Turkish fans jeered the Armenian anthem. => PROTEST 141 TUR > ARM

entry protest-turn-backs-on
  verb turn
  needs object back, backs
  needs on president, minister, prime minister, ambassador, king, queen, delegation, envoy, leader, speaker, premier, prince, emperor
  needs subject <people>, student, protester, demonstrator, crowd, deputy, delegate, lawmaker, activist, worker, veteran, policeman, youth, fan, soldier, nurse, teacher
  actor subject
  recipient on
  event PROTEST demo
  cameo 141
  example Hungarian students turned their backs on the Slovak minister. => PROTEST 141 HUN > SVK

entry protest-walkout-by
  noun walkout, walk-out, boycott, picket, sit-in, sit - in, hunger strike, go-slow, lockout, stoppage, blockade, protest march, torchlight march, picketing
  needs by any
  needs against any
  lacks object
  actor by
  recipient against's | against
  event PROTEST
  cameo 140
  example A picket by Irish dockers against Israel entered its third week. => PROTEST 140 IRL > ISR

entry protest-call-action
  verb call, stage, mount, hold, launch, declare, organise, organize, begin, observe, keep up
  needs object sit-in, blockade, siege, riot, boycott, general strike, walkout, stoppage, shutdown, day of rage, day of mourning, stay-away, hartal, bandh
  needs against any
  needs subject <people>, docker, farmer, trader, union, shopper, consumer, student, worker, importer, fisherman, hauliers, islamist, crowd, protester, activist, Tamils, kurds, serbs, thousand, opposition, party, trader, tamil
  lacks complement
  actor subject
  recipient against's | against
  event PROTEST
  cameo 140
  example Nepali traders declared a blockade against India. => PROTEST 140 NPL > IND

entry protest-hunger-strike-outside
  verb begin, go, start, stage, launch, hold, continue, enter, declare, be
  needs on hunger strike, strike, fast, hunger, hungerstrike
  needs outside any
  needs subject any
  actor subject
  recipient outside's | outside
  event PROTEST hunger
  cameo 142
  example Moldovan exiles went on hunger strike outside the Russian embassy. => PROTEST 142 MDA > RUS

entry protest-fast-outside
  verb fast, starve, camp, camp out, sleep, kneel, pray, sing, keep, light, lie down, wail, sit, squat, stand
  needs outside embassy, consulate, mission, high commission, legation, liaison office
  needs outside's any
  needs subject any
  lacks complement
  actor subject
  recipient outside's
  event PROTEST demo
  cameo 141
  example Burmese monks prayed outside the Chinese embassy for the dead. => PROTEST 141 MMR > CHN

entry protest-effigy-burned
  verb burn, torch, hang, stamp, trample, tear, tear up, set, parade, shred, rip, rip up, spit
  needs object effigy, portrait, picture, photograph, poster, likeness, flag, mock coffin, banner
  needs object any
  needs in <place>
  lacks subject
  lacks by
  lacks complement
  actor in
  recipient object.of | object's
  event PROTEST demo
  cameo 141
  example Portraits of the Danish premier were torn up in Tehran. => PROTEST 141 IRN > DNK

entry protest-noun-outside
  noun demonstration, protest, rally, vigil, sit-in, march, picket, gathering
  needs by any
  needs outside any
  lacks object
  actor by
  recipient outside's | outside
  event PROTEST demo
  cameo 141
  example A vigil by Cuban exiles outside the Spanish consulate went on all night. => PROTEST 141 CUB > ESP

entry protest-pour-away
  verb pour, tip, spill, empty, overturn, slash, burn, hijack, unload, smash, destroy, scatter, trample
  needs subject <people>, farmer, grower, winegrower, fisherman, protester, docker, trucker, peasant, producer, dairy farmer, lorry driver, haulier, miner, demonstrator, herder
  needs object wine, milk, tomato, strawberry, grain, load, cargo, lorry, lorryload, tanker, apple, fish, meat, beef, lamb, potato, sugar, rice, egg, vegetable, fruit, peach, melon, import, truckload, manure, onion, cheese, butter, maize, wheat, coal
  needs object any
  lacks complement
  actor subject
  recipient object's | object.from | object.of | from | outside's
  event PROTEST
  cameo 140
  example French winegrowers slashed Spanish tankers open. => PROTEST 140 FRA > ESP

entry protest-park-tractors
  verb park, line up, draw up, wheel, drive, leave, moor, anchor
  needs object tractor, lorry, truck, taxi, combine, bus, herd, cow, boat, tanker, car
  needs across road, highway, bridge, border, crossing, street, track, motorway, railway, entrance, runway, square, harbour, harbor, river, route, mouth
  needs subject any
  lacks complement
  actor subject
  recipient across.to | across's | against | across ?
  event PROTEST obstruct
  cameo 144
  example Slovak farmers parked tractors across the road to Hungary. => PROTEST 144 SVK > HUN

entry protest-mob-wrecks-shops
  verb torch, burn, burn down, loot, ransack, wreck, smash, set, attack, plunder, gut, vandalise, vandalize, stone, trash
  needs subject <people>, rioter, mob, crowd, worker, protester, demonstrator, youth, striker, looter, student, hooligan
  needs object plant, factory, shop, store, restaurant, warehouse, market, stall, supermarket, workshop, hotel, casino, mill, garage, cinema
  needs object's any
  lacks complement
  actor subject
  recipient object's
  event PROTEST riot
  cameo 145
  example Rioters in Honiara looted Chinese shops. => PROTEST 145 SLB > CHN

entry protest-unfurl-flags
  verb unfurl, hoist, raise, display, hang, drape, wave, carry, hold up
  needs object flag, banner, placard, portrait, poster
  needs outside embassy, consulate, mission, legation, residence, parliament, court, base, high commission
  needs outside's any
  needs subject any
  lacks complement
  actor subject
  recipient outside's
  event PROTEST demo
  cameo 141
  example Libyan exiles unfurled a banner outside the Italian embassy. => PROTEST 141 LBY > ITA

entry protest-march-toward
  verb march, head, surge, stream, stride, push, make
  needs toward embassy, consulate, mission, hotel, palace, residence, border, base, parliament, barracks, headquarters, legation
  needs subject <people>, protester, demonstrator, student, crowd, thousand, hundred, worker, farmer, youth, mourner, activist, opponent, supporter, mob
  lacks object
  actor subject
  recipient toward's | toward.of | against ?
  event PROTEST demo
  cameo 141
  example Hundreds of Iraqi students marched toward the Turkish embassy. => PROTEST 141 IRQ > TUR

entry protest-nouns-of-labour
  verb stage, call, hold, begin, mount, launch, organise, organize, declare, keep up, observe
  needs object go-slow, stay-away, work-to-rule, lock-out, slowdown, sit-down, teach-in, die-in, sleep-in, stayaway, work stoppage, hartal, bandh, cacerolazo, lie-in, human chain, black day, day of action
  needs subject any
  lacks complement
  actor subject
  recipient against's | against | at's | outside's | over's ?
  event PROTEST
  cameo 140
  example Bulgarian hauliers staged a slowdown at the Turkish border. => PROTEST 140 BGR > TUR

entry protest-pour-on-steps
  verb pour, dump, tip, spill, empty, throw, leave, scatter, unload, pile, heap, hurl, fling
  needs object milk, manure, tomato, egg, fish, blood, paint, wine, grain, potato, tyre, tire, shoe, coffin, oil, dung, rubbish, garbage, sheep, butter, apple, oyster, shell, straw, bread, pot, fake blood, red paint
  needs on step, steps, doorstep, street, road, tarmac, square, pavement, lawn, gate, avenue
  needs subject any
  lacks complement
  actor subject
  recipient on.of | on's | against's | against ?
  event PROTEST demo
  cameo 140
  example Croatian dairy farmers poured milk on the steps of the Slovenian embassy. => PROTEST 140 HRV > SVN

entry protest-bang-pots-outside
  verb bang, beat, clang, blow, sound, ring, toll, rattle, honk, hoot
  needs object pot, pots, pan, drum, horn, whistle, siren, bell, saucepan, vuvuzela, tin, lid
  needs outside any
  needs subject any
  lacks complement
  actor subject
  recipient outside's | outside
  event PROTEST demo
  cameo 141
  example Chilean women banged pots outside the Argentine embassy. => PROTEST 141 CHL > ARG

entry protest-self-immolation
  noun self-immolation, immolation, suicide, self - immolation
  needs of any
  needs outside any
  actor of
  recipient outside's | outside
  event PROTEST
  cameo 140
  example The immolation of a Tunisian vendor outside the Italian consulate stunned the crowd. => PROTEST 140 TUN > ITA

entry protest-spit-at-flag
  verb spit, stamp, tread, trample, jump, dance, throw, hurl
  needs on flag, portrait, picture, photograph, effigy, poster, banner, anthem
  needs subject any
  lacks complement
  actor subject
  recipient on's | on.of
  event PROTEST demo
  cameo 141
  example Cypriot students stamped on the Turkish flag. => PROTEST 141 CYP > TUR
