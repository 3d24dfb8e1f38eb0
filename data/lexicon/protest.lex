# PROTEST: demonstrations, strikes, hunger strikes, blockades of roads, riots.

# ---- protest ----

entry protest-rally
  verb rally, demonstrate, protest, march, picket, gather, assemble, congregate, chant, mass, parade, agitate, turn out, converge, swarm, take to, jeer, shout
  needs subject protester, demonstrator, student, worker, crowd, activist, youth, farmer, people, thousand, hundred, dozen, resident, supporter, fan, monk, nun, refugee, immigrant, veteran, villager, fisherman, trader, opponent, nationalist, woman, muslim, exile, teacher, family, union, unionist
  needs subject any
  lacks object
  lacks subject.on
  actor subject | subject's
  recipient against | outside | at | in's | against's | outside's | over's | near | in
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
  recipient against | at | outside | in
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
