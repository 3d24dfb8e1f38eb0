# COERCE: arrests, seizures, bans, curfews, cyber attacks, repression.

# ---- deportations and walls ----
entry coerce-deportations
  noun deportation, expulsion, removal, eviction
  needs to any
  lacks of
  actor subject
  recipient to
  event COERCE deport
  cameo 174
  example Germany resumed deportations to Afghanistan. => COERCE 174 DEU > AFG

# ---- seized, shut, searched ----
entry coerce-nationalise
  verb nationalise, nationalize, expropriate, confiscate, requisition, commandeer
  needs object any
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object | from | of
  event COERCE seize
  cameo 1711
  example Libya nationalised the Italian oil fields. => COERCE 1711 LBY > ITA

entry coerce-demolish
  verb demolish, bulldoze, raze, tear down, pull down, dynamite, knock down, blow up, destroy
  needs object house, home, village, church, mosque, camp, settlement, building, memorial, monument, statue, cemetery, grave, tent, school, temple, shrine, hut, shanty, outpost, orchard, crop, olive tree, tree
  needs subject police, troop, soldier, army, force, bulldozer, authority, government, city, settler, official, council, military, crew
  lacks attribute
  actor subject
  recipient object's | of | in
  event COERCE seize
  cameo 1712
  example Israeli troops demolished the houses of two Palestinian families. => COERCE 1712 ISR > PSE

entry coerce-search-premises
  verb search, raid, comb, ransack, seal off, cordon off, lock down
  needs object office, home, headquarters, residence, bank, embassy, consulate, school, mosque, church, newsroom, apartment, building, company, bureau, branch, premises, compound, firm, warehouse, villa
  needs subject police, policeman, agent, officer, prosecutor, investigator, authority, inspector, guard, official, detective, gendarme, tax, troop, soldier
  lacks attribute
  actor subject
  recipient object's | of | object | in
  event COERCE
  cameo 170
  example Turkish agents raided the Syrian bank. => COERCE 170 TUR > SYR

entry coerce-intercept-boat
  verb intercept, stop, board, tow, turn back, detain, hold
  needs object boat, ship, vessel, tanker, trawler, yacht, freighter, plane, aircraft, flotilla, truck, convoy, train, cargo
  needs subject navy, guard, coastguard, coast guard, police, customs, patrol, authority, frigate, cutter, ship, officer, force, marine, official, boat
  needs object any
  lacks attribute
  actor subject
  recipient object's | object | from | of
  event COERCE seize
  cameo 171
  example The Cuban navy intercepted a Haitian boat. => COERCE 171 CUB > HTI

entry coerce-force-plane
  verb force, compel, order, oblige
  needs object plane, airliner, jet, aircraft, ship, vessel, boat, tanker, bus, helicopter
  needs infinitive land, stop, turn, dock, leave, return, anchor, divert
  needs subject any
  actor subject
  recipient object's | object
  event COERCE
  cameo 170
  example Belarus forced a Lithuanian plane to land. => COERCE 170 BLR > LTU

entry coerce-close-border
  verb close, shut, seal, close off, seal off, shut down
  needs object border, frontier, crossing, checkpoint
  needs with any
  needs subject any
  lacks to
  lacks attribute
  actor subject
  recipient with
  event COERCE restrict
  cameo 172
  example Thailand closed its border with Cambodia. => COERCE 172 THA > KHM

entry coerce-fence
  verb build, erect, complete, finish, construct, put up, extend, raise
  needs object fence, wall, barrier, barricade
  needs along border, frontier, line, river
  needs subject any
  actor subject
  recipient along's
  event COERCE restrict
  cameo 172
  example Hungary completed a fence along the Serbian border. => COERCE 172 HUN > SRB

entry coerce-fence-on
  verb build, erect, complete, finish, construct, put up, extend, raise
  needs object fence, wall, barrier, barricade
  needs on border, frontier
  needs subject any
  actor subject
  recipient on's | on.with
  event COERCE restrict
  cameo 172
  example Bulgaria erected a fence on its border with Turkey. => COERCE 172 BGR > TUR

entry coerce-round-up
  verb round up, pick up, haul away, haul in, take away, bundle, lock up, put away
  needs object any
  needs subject police, troop, soldier, force, army, officer, guard, gendarme, government, regime, authority, policeman, military, agent
  lacks attribute
  actor subject
  recipient object | object's
  event COERCE arrest
  cameo 173
  example Russian police rounded up Georgian migrants. => COERCE 173 RUS > GEO

entry coerce-house-arrest
  verb put, place, keep, hold, confine
  needs under arrest, house arrest, detention, guard, surveillance
  needs object any
  needs subject any
  actor subject
  recipient object | object's
  event COERCE arrest
  cameo 173
  example Burma placed the British envoy's guide under house arrest. => COERCE 173 MMR > GBR

entry coerce-charge-in-court
  verb charge, arraign
  needs subject police, prosecutor, court, judge, authority, tribunal, officer, attorney
  needs object any
  needs with any
  lacks attribute
  actor subject
  recipient object | object's
  event ACCUSE investigate
  cameo 115
  example Norwegian police charged two Serbian sailors with smuggling. => ACCUSE 115 NOR > SRB

entry coerce-bar-entry
  verb bar, ban, prevent, stop, block, prohibit, forbid
  needs object journalist, reporter, activist, lawmaker, bishop, lawyer, delegation, scholar, singer, writer, minister, envoy, observer, citizen, national, tourist, pilgrim, worker, student, official, opposition, leader, politician
  needs from enter, leave, travel, visit, report, attend, board, return, speak, vote
  needs subject any
  actor subject
  recipient object's | object
  event COERCE restrict
  cameo 172
  example Angola barred the Portuguese journalist from entering. => COERCE 172 AGO > PRT

entry coerce-order-newspaper
  verb order, force, tell, instruct
  needs object newspaper, station, channel, broadcaster, website, paper, magazine, company, charity, school, church, agency, firm, organisation, organization, group, bank
  needs infinitive close, suspend, stop, shut, halt, cease, leave, remove, hand, pay, move
  needs subject any
  actor subject
  recipient object's | object
  event COERCE restrict
  cameo 172
  example Pakistan ordered a Qatari broadcaster to suspend its reports. => COERCE 172 PAK > QAT

entry coerce-hack-into
  verb break, hack, penetrate, tap, infiltrate, break into, hack into
  needs into network, computer, system, server, website, email, account, database, database
  needs subject any
  lacks object
  actor subject
  recipient into's | into | of
  event COERCE cyber
  cameo 176
  example Russian hackers broke into the German parliament's network. => COERCE 176 RUS > DEU

entry coerce-push-back
  verb push back, drive back, turn back, send back, force back, chase away, fence in
  needs object migrant, refugee, seeker, asylum-seeker, boat, traveller, deserter, dinghy
  needs subject any
  lacks attribute
  actor subject
  recipient object's | object | to | into
  event COERCE deport
  cameo 174
  example Greek guards pushed back Syrian refugees at the river. => COERCE 174 GRC > SYR

entry coerce-strip
  verb strip
  needs object any
  needs of citizenship, nationality, immunity, passport, visa, title, post, licence, license, vote, seat, right
  needs subject any
  actor subject
  recipient object | object's
  event COERCE restrict
  cameo 172
  example Bahrain stripped three Iraqi preachers of their citizenship. => COERCE 172 BHR > IRQ

# ---- violence against persons ----

entry harass-persons
  verb harass, intimidate, terrorise, terrorize, bully, persecute, menace, molest, hound, oppress, victimise, victimize, repress
  needs subject any
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object | object's | in
  event COERCE
  cameo 175
  future THREATEN 132
  example Uzbek policemen harassed Tajik traders at the crossing and confiscated their cloth, a shopkeeper said. => COERCE 175 UZB > TJK

# ---- coercion: arrests, courts, deportations ----

entry arrest-persons
  verb arrest, detain, jail, imprison, capture, apprehend, intern, incarcerate, nab, lock up, round up, pick up, book, collar, handcuff, nick, bust, haul in, haul off, put away, remand, seize, swoop, nail
  needs subject any
  needs object journalist, reporter, suspect, diplomat, fisherman, sailor, soldier, businessman, citizen, activist, man, woman, people, tourist, student, trader, worker, official, migrant, spy, agent, national, militant, smuggler, dissident, opposition, leader, member, crew, protester, demonstrator, lawyer, writer, blogger, priest, missionary, academic, researcher, scientist, driver, engineer, executive, dozen, trawler, captain, skipper, marine, pilgrim, refugee, infiltrator, poacher, lawmaker, minister, commander, officer, guerrilla, rebel, terrorist
  lacks subject.on
  actor subject | subject's
  recipient object | object's | from | of
  event COERCE arrest
  cameo 173
  future THREATEN 137
  example Indian coastguards apprehended eleven Pakistani fishermen on Sunday and towed their two boats to Gujarat. => COERCE 173 IND > PAK
  example A Canadian businessman was picked up by Chinese police at his hotel in Dandong on Monday evening. => COERCE 173 CHN > CAN

entry arrest-any
  verb apprehend, intern, incarcerate, nab, lock up, round up, arraign, manacle, collar, subdue, waylay
  needs subject any
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object | object's | from | of
  event COERCE arrest
  cameo 173
  future THREATEN 132
  example Turkish soldiers rounded up Iraqi smugglers in three mountain villages and questioned them until morning. => COERCE 173 TUR > IRQ

entry take-into-custody
  verb take, place, put, keep, hold, remand, throw, clap
  needs subject any
  needs into custody, detention, jail, prison, iron
  lacks subject.on
  actor subject | subject's
  recipient object | object's
  event COERCE arrest
  cameo 173
  future THREATEN 132
  example Zambian police took two Congolese traders into custody after finding diamonds in their luggage. => COERCE 173 ZMB > COD

entry put-under-arrest
  verb place, put, hold, keep
  needs subject any
  needs under arrest, guard, detention, surveillance, investigation
  lacks subject.on
  actor subject | subject's
  recipient object | object's
  event COERCE arrest
  cameo 173
  future THREATEN 132
  example Cameroon placed a Nigerian senator under house arrest on Friday without giving any reason. => COERCE 173 CMR > NGA

entry arrest-noun
  noun arrest, detention, imprisonment, jailing, incarceration, internment, custody, roundup, capture
  needs of any
  actor subject | by
  recipient of | of's
  event COERCE arrest
  cameo 173
  future THREATEN 132
  example Iran's detention of a French researcher cast a shadow over the nuclear talks in Vienna. => COERCE 173 IRN > FRA

entry deport-persons
  verb deport, expel, evict, banish, exile, kick out, throw out, drive out, turf out, boot out, oust, eject, turn back, send back, push back, force out, chase out, drive off, remove, uproot, turn away, throw, denaturalise
  needs subject any
  needs object migrant, refugee, journalist, reporter, worker, student, missionary, citizen, immigrant, asylum seeker, activist, seeker, national, businessman, people, preacher, imam, cleric, priest, family, trader, resident, villager, settler, teacher, fisherman, man, woman, gypsy, thousand, hundred, dozen, correspondent, labourer, laborer, illegal, nun, aid worker, academic, researcher, tourist, boat
  lacks subject.on
  actor subject | subject's
  recipient object | object's | from | to
  event COERCE deport
  cameo 174
  future THREATEN 137
  example Angola deported several hundred Congolese migrants last week, driving them to the river in army lorries. => COERCE 174 AGO > COD
  example A British correspondent was thrown out of the country by Zimbabwe, which accused him of writing lies. => COERCE 174 ZWE > GBR

entry deport-any
  verb deport, evict, banish, exile, kick out, turf out, boot out, send back, turn back, push back, denationalise, displace, uproot
  needs subject any
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object | object's | from | to
  event COERCE deport
  cameo 174
  future THREATEN 137
  example Malaysia sent back dozens of Indonesian boats on Monday as the monsoon set in. => COERCE 174 MYS > IDN

entry deport-to
  verb deport, expel, repatriate, return, send, hand, rendition, remove
  needs subject any
  needs object migrant, refugee, seeker, immigrant, deportee, uyghur, dissident, defector
  needs to any
  lacks subject.on
  actor subject | subject's
  recipient to | object
  event COERCE deport
  cameo 174
  future THREATEN 132
  example Norway deported thirty failed asylum seekers to Afghanistan on a chartered plane on Wednesday. => COERCE 174 NOR > AFG

entry deportation-noun
  noun deportation, expulsion, eviction, banishment, pushback, removal, resettlement, ouster
  needs of any
  actor subject | by
  recipient of | of's | to
  event COERCE deport
  cameo 174
  future THREATEN 137
  example Angola's mass expulsion of Congolese miners has filled the camps on the other bank of the river. => COERCE 174 AGO > COD

entry deportation-noun-of-army
  noun expulsion, eviction, removal, ouster
  needs of army, force, invader, occupier, soldier, troop, division
  actor subject | by
  recipient of | of's
  event ASSAULT
  cameo 190
  future THREATEN 138
  example The expulsion of Iraqi troops from Kuwait by American forces took a hundred hours. => ASSAULT 190 USA > IRQ

entry bar-from
  verb bar, ban, prevent, prohibit, block, exclude, forbid, debar, disqualify, restrain, hinder, preclude, blackball
  needs subject any
  needs object any
  needs from any
  lacks subject.on
  actor subject | subject's
  recipient object | object's | from
  event COERCE restrict
  cameo 172
  future THREATEN 132
  example Zimbabwe barred Norwegian observers from several polling stations in the south of the country. => SANCTION 166 ZWE > NOR
  example Tajik lorries were prevented by Uzbekistan from entering the Ferghana valley for the whole of April. => COERCE 172 UZB > TJK

entry forbid
  verb forbid, prohibit, disallow, interdict, outlaw, proscribe, criminalise, criminalize
  needs subject any
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object | object's | to | of
  event COERCE restrict
  cameo 172
  future THREATEN 132
  example Bulgaria outlawed a Turkish charity which prosecutors accused of paying for unlicensed schools. => COERCE 172 BGR > TUR

entry be-deported-from
  verb deport, expel, evict, banish, remove, exile, drive out
  needs object migrant, refugee, journalist, reporter, worker, student, missionary, citizen, national, activist, seeker, people, family, trader, cleric, preacher, priest, tourist, thousand, hundred
  needs from any
  lacks subject
  actor from
  recipient object | object's
  event COERCE deport
  cameo 174
  future THREATEN 137
  example Hundreds of Malian migrants were deported from Mauritania in March. => COERCE 174 MRT > MLI

# ---- coercion: property, searches, closures ----

entry seize-goods
  verb seize, confiscate, impound, nationalise, nationalize, expropriate, requisition, commandeer, appropriate, sequester, board, detain, intercept, capture, divert, search, raid
  needs subject any
  needs object ship, vessel, boat, trawler, tanker, cargo, shipment, consignment, freighter, plane, aircraft, truck, lorry, goods, asset, property, land, farm, company, factory, plant, mine, oilfield, bank, refinery, equipment, passport, weapon, computer, container, painting, yacht, dhow, coal, oil, gold, money, stake, share, document, flotilla, vehicle, warehouse, herd, cow
  lacks subject.on
  actor subject | subject's
  recipient object's | object | from | of | to
  event COERCE seize
  cameo 1711
  future THREATEN 137
  example Iranian speedboats intercepted a Greek tanker on Friday and forced it to sail to Bandar Abbas. => COERCE 1711 IRN > GRC
  example A cargo of Ukrainian steel was impounded by Egypt because of an unpaid debt to a local bank. => COERCE 1711 EGY > UKR

entry cut-gear
  verb cut, slash, sever
  needs object net, trawl, line, cable, pipeline, hawser
  needs subject <party>
  actor subject
  recipient object's | of
  event COERCE
  cameo 171
  example Chilean patrol boats cut the nets of four Peruvian trawlers. => COERCE 171 CHL > PER

entry taken-to-port
  verb take, tow, escort, bring, lead
  needs object trawler, ship, boat, vessel, freighter, tanker, crew, captain, aircraft, plane, airliner
  needs to any
  lacks attribute
  actor subject
  recipient object
  event COERCE
  cameo 171
  example The Spanish navy took a Moroccan trawler to Almeria. => COERCE 171 ESP > MAR
  example The Moroccan trawler was towed to Almeria on Sunday. => COERCE 171 ESP > MAR

entry expropriate
  verb expropriate, requisition, commandeer, sequestrate, garnish, appropriate
  needs subject any
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object's | object | from | of
  event COERCE seize
  cameo 1711
  future THREATEN 137
  example Venezuela expropriated two American rice mills on Wednesday and sent soldiers to guard them. => COERCE 1711 VEN > USA

entry nationalisation-noun
  noun nationalisation, nationalization, expropriation, confiscation, seizure, sequestration, interception, impounding
  needs of any
  actor subject | by
  recipient of's | of | from
  event COERCE seize
  cameo 1711
  future THREATEN 137
  example Bolivia's nationalisation of Brazilian refineries was greeted with anger by investors in Rio. => COERCE 1711 BOL > BRA

entry seizure-nationality
  noun nationalisation, nationalization, expropriation, confiscation, seizure
  actor subject | by
  recipient of's | of | from
  event COERCE seize
  cameo 1711
  future THREATEN 132
  example The Iranian seizure of a South Korean tanker took diplomats in the region by surprise. => COERCE 1711 IRN > KOR

entry raid-premises
  verb raid, search, ransack, storm, comb, inspect
  needs subject police, policeman, agent, officer, prosecutor, investigator, authority, inspector, guard, official, detective, gendarme
  needs object office, home, house, bureau, premise, headquarters, embassy, residence, flat, apartment, church, school, studio, bank, shop, mosque, institute, foundation, newspaper, cafe, bar, restaurant, club, hotel, printer, print shop, brothel, warehouse, farm, factory, market, clinic, madrasa, dormitory
  lacks about
  actor subject | subject's
  recipient object's | of | in
  event COERCE
  cameo 170
  future THREATEN 132
  example Russian police raided the Estonian bank's office in Moscow and carried off several computers. => COERCE 170 RUS > EST

entry close-premises
  verb close, shut, shut down, seal, close down, padlock, shutter, board up, wind up, liquidate
  needs subject any
  needs object office, school, bureau, institute, newspaper, centre, center, shop, factory, newsroom, library, mosque, church, company, market, station, airport, hospital, restaurant, university, branch, foundation, charity, mill
  lacks subject.on
  actor subject | subject's
  recipient object's | of
  event COERCE restrict
  cameo 172
  future THREATEN 132
  example Azerbaijan shut down an Iranian charity on Monday and expelled its director for preaching without a permit. => COERCE 172 AZE > IRN

entry police-raid
  verb raid, search, storm, ransack, comb, occupy
  needs subject police, policeman, officer, inspector, prosecutor, detective, customs, authority, agent, investigator, gendarme
  needs object any
  needs subject any
  actor subject
  recipient object | object's | of | in
  event COERCE
  cameo 170
  future THREATEN 132
  example Thai police raided a Chinese call centre near the border. => COERCE 170 THA > CHN

entry steal-from
  verb steal, plunder, loot, siphon, pilfer, rob
  needs object any
  needs from any
  needs subject any
  actor subject
  recipient from | from's
  event COERCE seize
  cameo 1711
  example North Korean hackers stole money from a Bangladeshi bank. => COERCE 1711 PRK > BGD

# ---- coercion: censorship, curfews, emergency, repression ----

entry censor
  verb censor, ban, block, jam, gag, muzzle, silence, shut down, take off, black out, pull, suspend, shut, close down, suppress, expurgate, filter, scramble, restrict, throttle, disconnect, unplug
  needs subject any
  needs object newspaper, broadcast, website, channel, station, film, book, broadcaster, radio, media, signal, press, magazine, site, television, programme, program, network, platform, app, outlet, internet, transmission, publication, facebook, twitter, song, article, agency, social media, cartoon, movie, serial, music, service, daily, weekly
  lacks subject.on
  actor subject | subject's
  recipient object's | object | from | of | in | by
  event COERCE censor
  cameo 172
  future THREATEN 132
  example Belarus blocked two Polish websites on Friday, a day after they had carried pictures of the protests. => COERCE 172 BLR > POL
  example Ethiopia has jammed German radio broadcasts in Amharic since the disputed election, engineers in Bonn said. => COERCE 172 ETH > DEU

entry censorship-noun
  noun censorship, gagging, jamming, blackout, muzzling, suppression, silencing
  actor subject | by
  recipient of | of's | against | on
  event COERCE censor
  cameo 172
  future THREATEN 132
  example China's censorship of Japanese films goes far beyond scenes that touch on the war. => COERCE 172 CHN > JPN

entry revoke-accreditation
  verb revoke, cancel, withdraw, annul, suspend, strip, rescind, invalidate
  needs subject any
  needs object accreditation, licence, license, visa, permit, passport, citizenship, registration, credential, permission, approval, privilege, status, certificate, residency
  lacks subject.on
  actor subject | subject's
  recipient of | object's | for | from | to | of's
  event COERCE restrict
  cameo 172
  future THREATEN 132
  example Egypt revoked the accreditation of a British reporter whose figures on the epidemic had annoyed ministers. => COERCE 172 EGY > GBR

entry curfew-impose
  verb impose, clamp, reimpose, slap, enforce, tighten, introduce, order, declare, place, extend, decree, proclaim, announce, prolong
  needs subject any
  needs object curfew, lockdown
  lacks subject.on
  actor subject | subject's
  recipient on | in | over | upon | for | object's ?
  event COERCE curfew
  cameo 1723
  future THREATEN 132
  example Israel imposed a curfew on three Palestinian towns after a settler had been stabbed at a junction. => COERCE 1723 ISR > PSE
  example A curfew was clamped on the capital by Sudanese authorities after two nights of looting. => COERCE 1723 SDN

entry emergency-declare
  verb impose, declare, proclaim, decree, extend, introduce, announce, enact, prolong, renew, order
  needs subject any
  needs object state of emergency, emergency, martial law, emergency law, emergency rule
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient on | over | in | for | upon | object's ?
  event COERCE martial-law
  cameo 1724
  future THREATEN 132
  example Thailand imposed martial law on Thursday in three southern provinces shaken by bombings. => COERCE 1724 THA

entry emergency-declare-state
  verb impose, declare, proclaim, decree, extend, introduce, announce, enact, prolong, renew, order
  needs subject any
  needs object state
  needs object.of emergency, siege, exception, alert, alarm, calamity
  lacks subject.on
  actor subject | subject's
  recipient on | over | in | for | upon ?
  event COERCE martial-law
  cameo 1724
  future THREATEN 132
  example Peru declared a state of emergency on Monday after two weeks of protests. => COERCE 1724 PER

entry crack-down
  verb crack down, clamp down, come down, bear down, stamp down
  needs on any
  lacks subject.on
  actor subject | subject's
  recipient on | on's
  event COERCE
  cameo 175
  future THREATEN 137
  example Thailand cracked down on Burmese migrants after a murder that had filled the front pages for weeks. => COERCE 175 THA > MMR

entry crackdown-noun
  noun crackdown, clampdown, repression, suppression, persecution, purge, harassment, intimidation, oppression, reprisal, dragnet
  actor subject | by
  recipient on | against | of | of's
  event COERCE
  cameo 175
  future THREATEN 137
  example South Africa's crackdown on Zimbabwean traders has left many families without any income. => COERCE 175 ZAF > ZWE

entry suppress
  verb suppress, repress, quell, crush, put down, squash, stamp out, smother, subdue, stifle, choke off, oppress, persecute, subjugate
  needs subject any
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object's | object | in | by | of
  event COERCE
  cameo 175
  future THREATEN 137
  example Bahrain suppressed a protest by Pakistani labourers who had not been paid for six months. => COERCE 175 BHR > PAK

entry coerce-force-to
  verb force, compel, coerce, pressure, pressurise, pressurize, bully, browbeat, railroad, dragoon, frogmarch, blackmail, extort, bludgeon
  needs subject any
  needs object any
  needs into any
  lacks subject.on
  actor subject | subject's
  recipient object | object's
  event COERCE
  cameo 170
  future THREATEN 132
  example Moscow bullied Moldovan negotiators into a costly gas contract in the last week of December. => COERCE 170 RUS > MDA

entry blackmail
  verb blackmail, coerce, extort, bully, browbeat, subdue, cow
  needs subject any
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object | object's | from
  event COERCE
  cameo 170
  future THREATEN 132
  example Russia blackmailed Georgian ministers with photographs taken in a Moscow hotel, a former spy said. => COERCE 170 RUS > GEO

# ---- coercion: cyber attacks, espionage, disinformation ----

entry cyber-attack
  verb hack, ddos, phish, breach, penetrate, infiltrate, compromise, infect, paralyse, paralyze, cripple, knock out, take down, deface, disable, crash, wipe, hijack
  needs subject any
  needs object any
  needs object website, computer, server, network, system, database, email, account, site, grid, phone, telephone, portal, infrastructure, mail, file, bank
  lacks subject.on
  actor subject | subject's
  recipient object's | of | in | at | object
  event COERCE cyber
  cameo 176
  context cyber
  future THREATEN 137
  example Russian hackers paralysed Estonian government websites for several days in the dispute over a statue. => COERCE 176 RUS > EST
  example Several Dutch servers were infected by North Korean hackers, the intelligence service said in a report. => COERCE 176 PRK > NLD

entry cyber-hack-into
  verb hack, break, burrow, tap, worm, snoop
  needs into computer, network, system, server, database, account, email, phone, website, site, grid, mail, file
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient into's | of | at | in
  event COERCE cyber
  cameo 176
  future THREATEN 132
  context cyber
  example Chinese hackers broke into the German parliament's computers and copied thousands of pages. => COERCE 176 CHN > DEU

entry cyber-noun
  noun cyberattack, hack, hacking, cyberwarfare, cyberespionage, ransomware
  actor subject | by
  recipient on | against | of | at | into | of's
  event COERCE cyber
  cameo 176
  context cyber
  future THREATEN 137
  example Estonia is still counting the cost of the Russian cyberattack on Estonian banks and newspapers. => COERCE 176 RUS > EST

entry cyber-launch
  verb launch, carry out, conduct, mount, unleash, wage, stage, perpetrate
  needs object cyberattack, cyber-attack, cyberwar, hack, ddos
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient on | against | at
  event COERCE cyber
  cameo 176
  future THREATEN 132
  context cyber
  example Iran launched a cyberattack on Saudi oil terminals in August, wiping some thirty thousand computers. => COERCE 176 IRN > SAU

entry spy-on
  verb spy, eavesdrop, snoop, listen in, pry
  needs on any
  lacks subject.on
  actor subject | subject's
  recipient on | on's
  event COERCE
  cameo 170
  future THREATEN 132
  context intelligence
  example The United States spied on Brazilian ministers for years, according to papers that a contractor leaked. => COERCE 170 USA > BRA

entry spy-object
  verb bug, wiretap, tap, intercept, monitor, surveil, eavesdrop
  needs subject any
  needs object phone, call, telephone, embassy, office, conversation, communication, mail, email, line, cable
  lacks subject.on
  actor subject | subject's
  recipient object's | of | at | in
  event COERCE
  cameo 170
  future THREATEN 132
  context intelligence
  example American agents tapped the German president's telephone for more than a decade, a magazine reported. => COERCE 170 USA > DEU

entry disinformation
  verb spread, disseminate, peddle, sow, circulate, plant, broadcast, push
  needs object disinformation, misinformation, lie, rumour, rumor, falsehood, propaganda, discord, fake
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient about | in | against | on | among | to
  event COERCE misinformation
  cameo 170
  future THREATEN 132
  context misinformation
  example Russia spread disinformation about Latvian vaccines through a dozen websites, researchers in Riga found. => COERCE 170 RUS > LVA

entry meddle
  verb meddle, interfere, intervene, tamper
  needs subject any
  needs in affair, election, politics, vote, referendum, campaign, matter, business
  lacks subject.on
  actor subject | subject's
  recipient in's | of | in
  event COERCE
  cameo 170
  future THREATEN 132
  example Venezuela meddled in Peru's election by paying for the campaign of a former officer. => COERCE 170 VEN > PER

entry meddling-noun
  noun meddling, interference
  needs in any
  actor subject | by
  recipient in's | in
  event COERCE
  cameo 170
  future THREATEN 132
  example Syria's interference in Lebanese affairs did not end with the departure of its last soldier. => COERCE 170 SYR > LBN

entry hackers-attack
  verb attack, hack, target, breach, hit, infiltrate, penetrate, strike, cripple, disable, paralyse, paralyze, break into, compromise, disrupt
  needs subject hacker, malware, virus, ransomware, cyberattack, cyber attack, spyware, worm, botnet, hacktivist
  needs object any
  needs subject any
  actor subject | subject's
  recipient object | object's | in | of
  event COERCE cyber
  cameo 176
  future THREATEN 132
  example Russian hackers attacked Latvian banks for three days. => COERCE 176 RUS > LVA

entry coerce-order-out-of
  verb order, command, force, drive, chase, escort
  needs object vessel, boat, ship, trawler, aircraft, plane, jet, warship, it, them, fisherman, frigate, tanker, fleet
  needs from water, zone, airspace, area, sea, field, sector, territory
  actor subject
  recipient object's | object
  event COERCE
  cameo 170
  example An Indian patrol ship ordered three Sri Lankan boats out of its waters. => COERCE 170 IND > LKA

entry coerce-stop-convoy
  verb stop, halt, hold up, block, turn back, detain, intercept
  needs object convoy, bus, train, truck, lorry, car, column, motorcade, delegation, caravan, lorries
  needs subject any
  lacks from
  actor subject
  recipient object's | object | of
  event COERCE restrict
  cameo 172
  example Russian peacekeepers stopped a Georgian convoy on Saturday. => COERCE 172 RUS > GEO

# ---- further wordings: held, sentenced, seized, driven out ----

entry coerce-held-in
  verb detain, jail, imprison, incarcerate, lock up, remand, intern
  needs object tourist, journalist, reporter, hiker, citizen, national, man, woman, couple, student, academic, worker, aid worker, contractor, activist, businessman, sailor, soldier, fisherman, crew, engineer, teacher, cyclist, photographer, dual national, correspondent, missionary, researcher, scholar, executive, doctor, nurse, pilot, artist, writer, people
  needs in <place>
  lacks subject
  lacks by
  actor in
  recipient object | object's
  event COERCE arrest
  cameo 173
  example Two French tourists were jailed in Iran. => COERCE 173 IRN > FRA
  example A Swiss engineer was detained in Libya. => COERCE 173 LBY > CHE

entry coerce-chase-away-ship
  verb chase away, drive away, drive off, chase off, chase, warn off, shoo away, repel, expel, drive out, block, harass
  needs object ship, boat, vessel, trawler, fisherman, plane, warship, patrol boat, coastguard ship, aircraft, frigate, destroyer, fishing boat
  needs subject boat, ship, vessel, coastguard, guard, navy, patrol, patrol boat, warship, frigate, fleet, authority, force, military, jet, marine
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object
  event COERCE
  cameo 170
  example Indonesian patrol boats chased away a Vietnamese trawler. => COERCE 170 IDN > VNM

entry coerce-take-control-of-firm
  verb take, seize, assume, gain
  needs object control
  needs of asset, company, business, tanker, firm, subsidiary, refinery, plant, bank, brewery, operation, mine, field, factory, unit, brewer, stake, airline, supermarket, retailer, utility
  needs subject <state>
  actor subject
  recipient of's | of
  event COERCE seize
  cameo 1711
  example Russia took control of a Danish brewery. => COERCE 1711 RUS > DNK

entry coerce-take-over-firm
  verb take over, seize, commandeer, board
  needs object tanker, oil tanker, refinery, rig, brewery, supermarket, plantation, farm, ranch, subsidiary, company, mine, airline, bank, firm
  needs subject <state>
  lacks complement
  lacks from
  actor subject
  recipient object's | object
  event COERCE seize
  cameo 1711
  example Iran took over two Greek tankers. => COERCE 1711 IRN > GRC

entry coerce-takeover-noun
  noun takeover, seizure, confiscation
  needs of rig, asset, company, business, tanker, firm, subsidiary, refinery, plant, bank, farm, mine, field, vessel, ship, land, property, fund, account
  actor subject | by
  recipient of's | of
  event COERCE seize
  cameo 1711
  example Venezuela's takeover of American oil rigs cost billions. => COERCE 1711 VEN > USA

entry coerce-raid-home
  verb raid, search, comb
  needs object home, house, flat, apartment, office, villa, mansion, headquarters, bureau, newsroom, residence, premises, warehouse
  needs subject <party>
  lacks attribute
  actor subject
  recipient object's | of | object.of | in
  event COERCE
  cameo 170
  example The FBI raided the home of a Russian banker. => COERCE 170 USA > RUS

entry coerce-demolish-home
  verb demolish, bulldoze, raze, tear down, knock down, flatten
  needs object home, house, hut, tent, shack, school, mosque, church, monument, memorial, statue, orchard, farm, shop, grave
  needs subject <state>
  lacks attribute
  actor subject
  recipient object's | object.of | of | in
  event COERCE seize
  cameo 1712
  example Israel demolished a Palestinian home. => COERCE 1712 ISR > PSE

entry coerce-dump-migrants
  verb dump, abandon, strand, leave, drop
  needs object migrant, refugee, seeker, deportee, asylum seeker, people
  needs in desert, sea, bush, sahara, forest
  needs subject any
  actor subject
  recipient object | object's
  event COERCE deport
  cameo 174
  example Algeria dumped hundreds of Nigerien migrants in the desert. => COERCE 174 DZA > NER

entry coerce-drive-out-people
  verb drive out, chase out, push out, send back, send home, kick out, throw out, force out, boot out, turn away
  needs object <people>
  needs subject <state>
  lacks complement
  lacks attribute
  lacks to
  actor subject
  recipient object
  event COERCE deport
  cameo 174
  example Pakistan drove out thousands of Afghans. => COERCE 174 PAK > AFG

entry coerce-return-refugees
  verb return, send home, fly back, ship back, bus back, ship home, turn away, send away
  needs object refugee, migrant, seeker, asylum seeker, deportee, defector, immigrant
  needs subject <state>
  lacks complement
  actor subject
  recipient object's | object | to
  event COERCE deport
  cameo 174
  example Turkey forcibly returned Syrian refugees. => COERCE 174 TUR > SYR

entry coerce-off-air
  verb take, knock, pull, yank, force, push, kick, throw
  needs off air, airwave, cable, satellite
  needs subject any
  needs object any
  actor subject
  recipient object's | object | off's
  event COERCE censor
  cameo 172
  example China took a British news channel off the air. => COERCE 172 CHN > GBR

entry coerce-come-under-cyberattack
  verb come
  needs under cyber attack, cyberattack, cyber assault
  needs subject any
  lacks object
  actor under's | from | by | under.from | under.by
  recipient subject | subject's
  event COERCE cyber
  cameo 176
  example Estonia came under a Russian cyber attack. => COERCE 176 RUS > EST

entry coerce-transfer-children
  verb transfer, relocate, take, abduct, remove, move
  needs object child, orphan, civilian, teenager, resident
  needs to <place>
  needs object <party>
  needs subject <state>
  actor subject
  recipient object | object's
  event COERCE deport
  cameo 174
  example Russia transferred Ukrainian orphans to Siberia. => COERCE 174 RUS > UKR

entry coerce-break-up-rally
  verb quash, crush, put down, quell, suppress, stamp out, smash
  needs object demonstration, protest, rally, march, crowd, protester, demonstrator, gathering, vigil, uprising, revolt, sit-in, encampment, unrest, dissent, opposition
  needs subject police, troop, soldier, army, force, government, regime, junta, authority, military, guard, state, officer, militia
  lacks attribute
  actor subject
  recipient object's | object | object.in | in ?
  event COERCE
  cameo 175
  example Greek police crushed a protest by Kurdish demonstrators. => COERCE 175 GRC > GRC

entry coerce-capture-leader
  verb capture, seize, nab, catch
  needs subject force, troop, commando, agent, soldier, marine, police, army, navy, officer, military, guard
  needs object president, leader, lord, commander, officer, soldier, general, pilot, prisoner, boss, spy, kingpin, fugitive, chief, smuggler, trafficker, suspect, dictator, ringleader
  lacks attribute
  actor subject
  recipient object | object's
  event COERCE arrest
  cameo 173
  example American agents captured a Mexican drug lord. => COERCE 173 USA > MEX

entry coerce-held-on-charges
  verb hold, keep
  needs object any
  needs in <place>
  needs on charge, suspicion, allegation, count, accusation
  lacks subject
  lacks by
  actor in
  recipient object | object's
  event COERCE arrest
  cameo 173
  example Two French tourists are held in Iran on charges of spying. => COERCE 173 IRN > FRA

entry coerce-held-without-trial
  verb hold, keep, detain
  needs object any
  needs in <place>
  needs without charge, trial, bail, access
  lacks subject
  lacks by
  actor in
  recipient object | object's
  event COERCE arrest
  cameo 173
  example A Swedish scholar was held in Eritrea without trial. => COERCE 173 ERI > SWE

entry coerce-hold-on-charges
  verb hold, keep
  needs object any
  needs on charge, suspicion, allegation, count, accusation
  needs subject <party>
  lacks complement
  actor subject
  recipient object | object's
  event COERCE arrest
  cameo 173
  example Iran is holding a British woman on security charges. => COERCE 173 IRN > GBR

entry coerce-behind-bars
  verb be, languish, remain, sit, stay, die
  needs behind bar, bars
  needs in any
  needs subject any
  lacks object
  actor in's | in
  recipient subject | subject's
  event COERCE arrest
  cameo 173
  example A French researcher has been behind bars in Russia since June. => COERCE 173 RUS > FRA

entry coerce-languish-in-jail
  verb languish, remain, sit, rot, stay
  needs in jail, prison, custody, detention, cell, captivity
  needs in's any
  needs subject any
  lacks object
  actor in's | in.in
  recipient subject | subject's
  event COERCE arrest
  cameo 173
  example Two Polish teachers languish in a Belarusian prison. => COERCE 173 BLR > POL

entry coerce-order-seizure
  verb approve, order, authorise, authorize, decree, begin, launch, announce, carry out
  needs object seizure, confiscation, expropriation, demolition, requisition, takeover, nationalisation, nationalization
  needs of any
  needs subject <party>
  lacks complement
  actor subject
  recipient of's | of | object's
  event COERCE seize
  cameo 171
  example Israel ordered the demolition of a Palestinian school. => COERCE 171 ISR > PSE

entry coerce-order-deportation
  verb approve, order, authorise, authorize, begin, launch, announce, carry out, resume, step up, speed up
  needs object deportation, expulsion, eviction, mass deportation, forced return, mass expulsion
  needs of any
  needs subject <party>
  lacks complement
  actor subject
  recipient of | of's | object's
  event COERCE deport
  cameo 174
  example Iran has resumed mass deportations of Afghan migrants. => COERCE 174 IRN > AFG

entry coerce-push-people-into
  verb push, drive, herd, chase, force, shove
  needs object migrant, refugee, villager, muslim, people, seeker, asylum seeker, family, deportee, hundred, thousand, dozen, rohingya
  needs into <place>
  needs subject any
  lacks complement
  actor subject
  recipient into
  event COERCE deport
  cameo 174
  example India pushed dozens of migrants into Bangladesh. => COERCE 174 IND > BGD

entry coerce-catch-fishermen
  verb catch, intercept, nab, net, round up, hold
  needs object fisherman, poacher, smuggler, migrant, crew, boat, trawler, spy, infiltrator, trafficker, fishing boat
  needs subject coastguard, guard, navy, patrol, police, authority, boat, patrol boat, ship, frigate, officer, force, customs, ranger
  lacks complement
  lacks attribute
  actor subject
  recipient object | object's
  event COERCE arrest
  cameo 173
  example Malaysian patrol boats caught 40 Vietnamese fishermen. => COERCE 173 MYS > VNM

entry coerce-repatriate-defectors
  verb repatriate, return, send back, hand back, fly back
  needs object defector, illegal immigrant, illegal migrant, deserter, escapee, migrant
  needs subject <state>
  needs object any
  lacks attribute
  actor subject
  recipient object | object's | to
  event COERCE deport
  cameo 174
  example China repatriated dozens of North Korean defectors. => COERCE 174 CHN > PRK

entry coerce-send-to-prison
  verb send, fly, ship, transfer, dispatch
  needs object <people>
  needs to prison, jail, camp, detention, penal colony, labour camp
  needs subject <state>
  lacks complement
  actor subject
  recipient object
  event COERCE deport
  cameo 174
  example The United States sent 238 Venezuelans to a prison in El Salvador. => COERCE 174 USA > VEN

entry coerce-return-boatload
  verb return, send, send back, turn back, fly, ship
  needs object boatload, planeload, group, batch, shipload, boat
  needs of seeker, asylum seeker, migrant, refugee, deportee
  needs to any
  needs subject any
  actor subject
  recipient to
  event COERCE deport
  cameo 174
  example Australia returned a boatload of asylum seekers to Sri Lanka. => COERCE 174 AUS > LKA

entry coerce-lock-shops
  verb lock, padlock, seal, shutter, lock up
  needs object shop, office, store, market, church, school, mosque, factory, warehouse
  needs subject <state>
  actor subject
  recipient object's | object.of | of
  event COERCE restrict
  cameo 172
  example Ghana locked the shops of Nigerian traders. => COERCE 172 GHA > NGA

entry coerce-arrest-noun-in
  noun arrest, detention, imprisonment, jailing, incarceration, house arrest
  needs of any
  needs in <place>
  lacks subject
  lacks by
  actor in
  recipient of | of's
  event COERCE arrest
  cameo 173
  example The arrest of a British teacher in Iran drew an angry response. => COERCE 173 IRN > GBR

entry coerce-demolition-noun
  noun demolition, bulldozing, razing, flattening
  needs of home, house, village, school, mosque, church, building, camp, shop, monument, statue, structure, property
  actor subject | by
  recipient of's | of
  event COERCE seize
  cameo 1712
  example The demolition of Palestinian homes by Israel continued. => COERCE 1712 ISR > PSE

entry coerce-take-control-of-mission
  verb take, seize, assume
  needs object control, possession
  needs of consulate, embassy, building, mission, property, residence, vessel, ship, yacht, aircraft, plane
  needs subject <state>
  lacks complement
  actor subject
  recipient of's | of
  event COERCE seize
  cameo 171
  example The United States took control of a Chinese consulate. => COERCE 171 USA > CHN

entry coerce-strand-trucks
  verb strand, trap, hold up, ground, delay
  needs object lorry, truck, driver, train, lorries, wagon, trucker, bus, passenger, container
  needs subject <state>
  lacks complement
  actor subject
  recipient object's | object
  event COERCE restrict
  cameo 172
  example Belarus stranded dozens of Lithuanian lorries at the border. => COERCE 172 BLR > LTU

entry coerce-cordon-off
  verb cordon off, seal off, lock down, surround, seal
  needs object hospital, university, mosque, embassy, church, compound, building, consulate, school, office, monastery, temple, residence
  needs subject force, police, troop, soldier, army, guard, authority, officer, policeman, agent, gendarme
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object | of
  event COERCE restrict
  cameo 172
  example Israeli forces locked down a Palestinian hospital. => COERCE 172 ISR > PSE

entry coerce-withhold-bodies
  verb hold, withhold, keep, retain
  needs object body, remains, corpse
  needs of any
  needs subject <party>
  lacks complement
  actor subject
  recipient of | of's
  event COERCE
  cameo 171
  example Israel is holding the bodies of dozens of Palestinian militants. => COERCE 171 ISR > PSE

entry coerce-raid-site
  verb raid, storm, search
  needs object site, building site, factory, farm, plant, mine, warehouse, shop, store, market, call centre, restaurant, hotel, gym, casino
  needs subject police, agent, officer, authority, official, inspector, guard, prosecutor, investigator, policeman
  lacks attribute
  actor subject
  recipient object's | object.of | of | object.by
  event COERCE
  cameo 170
  example Brazilian inspectors raided a Chinese building site. => COERCE 170 BRA > CHN

entry coerce-charge-with-batons
  verb charge, rush, disperse, beat back
  needs object any
  needs with baton, truncheon, club, stick, bayonet, whip, shield, nightstick, lathi, dog, horse
  needs subject any
  lacks complement
  lacks attribute
  lacks for
  actor subject
  recipient object | object's
  event COERCE
  cameo 175
  example Greek police charged the Albanian crowd with batons. => COERCE 175 GRC > ALB

entry coerce-close-crossing
  verb close, shut, shut down, seal, block
  needs object crossing, branch line, line, pipeline, valve, tap, spur, route, corridor
  needs to any
  needs subject <party>
  actor subject
  recipient to | object.to
  event SANCTION
  cameo 160
  future THREATEN 138
  example Belarus shut the branch line to Latvia. => SANCTION 160 BLR > LVA

# ---- said, done and held back in passing ----

entry coerce-put-on-plane
  verb put, place, bundle, load, force
  needs object any
  needs on plane, flight, bus, aircraft, ship, train, home
  needs subject <state>
  actor subject
  recipient object | object's
  event COERCE deport
  cameo 174
  example Ghana put the Togolese activist on a plane home. => COERCE 174 GHA > TGO

entry coerce-hold-captives
  verb hold, detain, keep
  needs object soldier, policeman, serviceman, marine
  needs subject <party>
  lacks complement
  lacks attribute
  lacks in
  actor subject
  recipient object's | object
  event COERCE arrest
  cameo 173
  example The rebels will free 84 Malian soldiers held by Chad. => COERCE 173 TCD > MLI

# ---- protests, alerts, bans and raids inside a state, and further wordings ----

entry coerce-label-agent
  verb label, designate, brand, declare, class, list, name, classify, rule, deem, outlaw
  needs attribute agent, foreign agent, undesirable organisation, undesirable organization, extremist organisation, extremist organization, extremist group, undesirable, terrorist organisation, terrorist organization, terrorist group, illegal organisation, unlawful organisation
  needs subject any
  actor subject
  recipient object | object's ?
  event COERCE restrict
  cameo 172
  example Russia declared the Latvian website an undesirable organisation. => COERCE 172 RUS > LVA

entry coerce-designate-as
  verb label, designate, brand, class, list, classify
  needs as agent, foreign agent, undesirable organisation, undesirable organization, extremist organisation, extremist organization, extremist group, undesirable
  needs subject <state>, court, ministry, prosecutor
  needs object any
  actor subject
  recipient object | object's
  event COERCE restrict
  cameo 172
  example Russia designated the German foundation as undesirable. => COERCE 172 RUS > DEU

entry coerce-order-closure
  verb order, decree, uphold, announce, approve
  needs object closure, dissolution, liquidation, shutdown, suspension, ban
  needs of party, newspaper, group, channel, station, organisation, organization, charity, school, church, website, broadcaster, ngo, association, memorial, union, foundation
  needs subject any
  lacks complement
  actor subject
  recipient of's | of ?
  event COERCE restrict
  cameo 172
  example A Turkish court ordered the closure of a Kurdish party. => COERCE 172 TUR

entry coerce-throttle-internet
  verb throttle, slow, slow down, jam, cut, disrupt, shut down, cut off, shut off, restrict, switch off, black out, block, suspend
  needs object internet, internet access, mobile internet, phone line, telephone, satellite signal, telephone line, social media, mobile network, phone network, phone service, internet service, network, internet connection
  needs subject <state>, authority, junta, regime, military
  lacks complement
  lacks to
  actor subject
  recipient in | across | object's ?
  event COERCE censor
  cameo 1721
  example Iranian authorities throttled the internet. => COERCE 1721 IRN

entry coerce-take-off-air
  verb take, pull, knock, force, yank, put
  needs object any
  needs off air, airwave
  needs subject <state>, watchdog, regulator, authority, junta, court, ministry, police
  actor subject
  recipient object's | object ?
  event COERCE censor
  cameo 1721
  example Turkey's broadcasting watchdog took a Kurdish channel off the air. => COERCE 1721 TUR

entry coerce-ban-march
  verb ban, prohibit, outlaw, forbid, bar, block
  needs object march, rally, demonstration, protest, gathering, assembly, street protest, public gathering, strike, vigil, meeting, political activity, public meeting
  needs subject <state>, police, authority, government, junta, court, council, mayor, governor, ministry, military
  lacks complement
  actor subject
  recipient object.by | object's | object | in ?
  event COERCE restrict
  cameo 172
  example Malawian police banned a march. => COERCE 172 MWI
  example Egypt has banned protests near its parliament. => COERCE 172 EGY

entry coerce-suspend-politics
  verb suspend, halt, freeze
  needs object activity, political activity, party activity, constitution, civil liberty, liberty, parliament, election
  needs subject <state>, junta, general, military, army, council, president, ruler, emir, king
  lacks complement
  lacks with
  lacks to
  actor subject
  recipient of | object's | object | in ?
  event COERCE restrict
  cameo 172
  example Mali's junta suspended all political activity. => COERCE 172 MLI

entry coerce-break-up-crowd
  verb break up, disperse, scatter, clear, disband
  needs object march, rally, demonstration, protest, gathering, crowd, sit-in, protester, demonstrator, camp, barricade, encampment, vigil, meeting
  needs subject police, soldier, troop, force, riot police, gendarme, guard, officer, army, security force, policeman, authority
  lacks attribute
  actor subject
  recipient object.by | object's | in ?
  event ASSAULT crowd-control
  cameo 175
  example Tanzanian police broke up an opposition rally. => ASSAULT 175 TZA

entry coerce-use-tear-gas
  verb use, fire, deploy, employ, lob, unleash, launch
  needs object tear gas, teargas, water cannon, pepper spray, rubber bullet, stun grenade, baton, plastic bullet, live ammunition, live round, gas, truncheon, live fire, batons, cannon
  needs subject police, soldier, troop, force, riot police, gendarme, guard, officer, army, security force, policeman, authority
  lacks on
  lacks at
  lacks against
  lacks into
  actor subject
  recipient in | object's ?
  event ASSAULT crowd-control
  cameo 175
  example Kenyan police fired tear gas to stop the marchers. => ASSAULT 175 KEN > KEN

entry coerce-crush-protests
  verb quash, crush, put down, quell, suppress, stamp out, smash, snuff out, subdue, stifle
  needs object demonstration, protest, rally, march, uprising, revolt, sit-in, unrest, dissent, opposition, rebellion, mutiny, riot, insurrection
  needs subject police, troop, soldier, army, force, government, regime, junta, authority, military, guard, officer, militia, security force, <state>
  lacks attribute
  needs object any
  actor subject
  recipient object.by | object's | object.in | in ?
  event COERCE
  cameo 175
  example Bahraini security forces crushed the uprising. => COERCE 175 BHR

entry coerce-clear-square
  verb clear, retake, storm, empty
  needs object square, street, camp, road, campus, protest camp, tent camp, barricade
  needs of protester, demonstrator, crowd, student, tent, activist
  needs subject police, soldier, troop, force, riot police, gendarme, guard, officer, army, security force, policeman, authority
  actor subject
  recipient of's | in | object's ?
  event ASSAULT crowd-control
  cameo 175
  example Georgian riot police cleared the avenue's camp of protesters. => ASSAULT 175 GEO > GEO

entry coerce-remove-from-office
  verb remove, suspend, dismiss, bar, disqualify, oust
  needs object mayor, judge, lawmaker, deputy, senator, opposition leader, candidate, politician, parliamentarian
  needs from office, post, politics, parliament, bench, race, ballot, election, vote, presidency
  needs subject <state>, court, commission, council, junta, comptroller
  lacks complement
  actor subject
  recipient object | object's ?
  event COERCE restrict
  cameo 1722
  example Turkey removed three Kurdish mayors from office. => COERCE 1722 TUR > TUR

entry coerce-curfew-in-force
  verb be, remain, come, stay
  needs subject curfew, emergency, martial law, lockdown, emergency rule
  needs in force, effect, place
  actor in | across | subject.in
  event COERCE curfew
  cameo 1723
  example A curfew has been in force across Sierra Leone since Sunday. => COERCE 1723 SLE

entry coerce-put-under-curfew
  verb place, put, bring
  needs under curfew, lockdown, emergency, martial law, emergency rule, state, military rule, siege
  needs object any
  needs subject <state>, authority, government, president, junta
  actor subject
  recipient object's | object ?
  event COERCE curfew
  cameo 1723
  example Peru placed two regions under a state of emergency. => COERCE 1723 PER

entry coerce-placed-under-curfew
  verb place, put, bring
  needs under curfew, lockdown, emergency, martial law, emergency rule, military rule, siege
  needs object any
  lacks subject
  lacks by
  actor object | object's
  event COERCE curfew
  cameo 1723
  example Sri Lanka was placed under curfew. => COERCE 1723 LKA

entry coerce-clamp-curfew
  verb clamp, slap, place, enforce, reimpose, decree, put, proclaim, introduce, set
  needs object curfew, night curfew, martial law, state, emergency, lockdown, night-time curfew
  needs on any
  needs subject any
  lacks complement
  actor subject
  recipient on's | on
  event COERCE curfew
  cameo 1723
  example Chad's government clamped a curfew on the capital. => COERCE 1723 TCD

entry coerce-declared-martial-law
  verb declare, impose, proclaim, decree, introduce, announce
  needs object curfew, emergency, martial law, military rule, emergency rule, law
  lacks subject
  lacks by
  actor in's | in | on | across
  event COERCE martial-law
  cameo 1724
  example Martial law was declared in Poland in December. => COERCE 1724 POL

entry coerce-jailed-for
  verb jail, imprison, sentence
  needs object any
  needs for year, month, life, decade
  lacks subject
  lacks by
  actor in ?
  recipient object | object's
  event SANCTION convict
  cameo 173
  example The Russian opposition politician was jailed for eight years. => SANCTION 173 > RUS

entry coerce-send-home-person
  verb send, send home, fly home, fly, ship home, pack off
  needs object imam, cleric, preacher, worker, student, migrant, missionary, journalist, adviser, teacher, seeker, correspondent, consul, labourer
  needs subject <state>
  lacks to
  actor subject
  recipient object | object's
  event COERCE deport
  cameo 174
  example France sent home a Tunisian imam. => COERCE 174 FRA > TUN

entry coerce-cyberattack-hits
  verb hit, cripple, disrupt, knock out, paralyse, paralyze, target, strike, take down, shut down, crash, disable
  needs subject cyberattack, cyber attack, hack, ransomware, malware, virus, hacker, cyber-attack, hacker group, hacking group
  needs subject any
  needs object any
  needs object any
  lacks complement
  actor subject's | subject.by | subject.from | subject ?
  recipient object's | object | in
  event COERCE cyber
  cameo 176
  example An Iranian cyberattack crippled the Albanian police. => COERCE 176 IRN > ALB

entry coerce-taken-into-custody
  verb take, place, put, remand, hold
  needs into custody, detention
  needs object any
  lacks subject
  lacks by
  actor in ?
  recipient object | object's
  event COERCE arrest
  cameo 173
  example The Turkish mayor was taken into custody on Wednesday. => COERCE 173 > TUR

entry coerce-remanded-in
  verb remand, hold, keep, detain
  needs in custody, detention, jail, prison
  needs object activist, journalist, reporter, leader, politician, mayor, president, minister, opposition leader, lawyer, dissident, blogger, student, bishop, priest, lawmaker, judge, general, editor, protester, demonstrator, citizen, teacher, businessman, academic, worker, man, woman, people
  lacks subject
  lacks by
  actor in.in | in's ?
  recipient object | object's
  event COERCE arrest
  cameo 173
  example The Zambian opposition leader was held in custody. => COERCE 173 > ZMB

entry coerce-held-without-charge
  verb hold, detain, keep, jail, imprison
  needs without charge, trial, access
  needs object any
  actor subject | in ?
  recipient object | object's
  event COERCE arrest
  cameo 173
  example Ethiopian journalists have been held without charge for months. => COERCE 173 > ETH

entry coerce-block-platform
  verb block, ban, restrict, suspend, shut down, cut off, throttle, disable, shut off, bar
  needs object platform, social media platform, social media, social network, messaging app, messenger, tiktok, facebook, twitter, telegram, youtube, whatsapp, wikipedia, instagram, vpn
  needs subject <state>, authority, regulator, court, ministry, junta
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object | in ?
  event COERCE censor
  cameo 1721
  example Nepal blocked 26 social media platforms. => COERCE 1721 NPL
  example Brazil's top court suspended the messaging app. => COERCE 1721 BRA

entry coerce-strip-of-registration
  verb strip, deprive
  needs object party, group, newspaper, channel, station, organisation, organization, charity, church, broadcaster, candidate, union, university
  needs of symbol, registration, licence, license, status, accreditation, right, funding, name, charter
  needs subject <state>, commission, court, regulator, election commission, council, ministry
  actor subject
  recipient object | object's ?
  event COERCE restrict
  cameo 1722
  example Kenya's regulator stripped the Somali channel of its licence. => COERCE 1722 KEN > SOM

entry coerce-bus-out
  verb bus, truck, ferry, herd, march, drive, fly, ship
  needs object migrant, refugee, seeker, deportee, villager, trader, worker, hundred, thousand, dozen, family
  needs to border, frontier, desert, prison, jail, camp, crossing
  needs subject <state>, police, soldier, authority, troop, army, guard
  actor subject
  recipient object.of | object | object's | to's
  event COERCE deport
  cameo 174
  example Tunisian police bused Nigerian migrants to the Libyan border. => COERCE 174 TUN > NGA

entry coerce-remanded-for
  verb remand
  needs object any
  lacks subject
  lacks by
  actor in ?
  recipient object | object's | object.of
  event COERCE arrest
  cameo 173
  example An Azerbaijani editor was remanded for four months. => COERCE 173 > AZE

entry coerce-put-in-the-dock
  verb put, keep, hold, place, throw, lock
  needs in dock, cell, jail, prison, detention, solitary confinement, confinement, custody, camp, penal colony
  needs object any
  needs subject <state>
  lacks complement
  actor subject
  recipient object | object's ?
  event COERCE arrest
  cameo 173
  example Iran kept the Belgian aid worker in a cell for a year. => COERCE 173 IRN > BEL
  example Turkey put twenty journalists in the dock. => COERCE 173 TUR

entry coerce-barred-from-politics
  verb bar, ban, disqualify, exclude, debar
  needs object any
  needs from politics, office, election, race, ballot, parliament, presidency, public office, vote, poll, contest
  lacks subject
  lacks by
  actor in ?
  recipient object | object's
  event COERCE restrict
  cameo 1722
  example The former Pakistani leader was barred from politics for five years. => COERCE 1722 > PAK

entry coerce-hand-a-term
  verb hand, give, mete out, deal
  needs object term, sentence, jail term, prison term, prison sentence, jail sentence, life sentence, death sentence
  needs subject <state>, court, judge, tribunal
  lacks complement
  actor subject
  recipient to ?
  event SANCTION convict
  cameo 173
  example Vietnam handed the blogger a nine-year prison term. => SANCTION 173 VNM > VNM

entry coerce-order-to-shut
  verb order, tell, force, instruct
  needs infinitive close, shut, suspend, cease, stop
  needs object site, newspaper, station, channel, broadcaster, outlet, website, radio, magazine, school, church, party, group, organisation, organization, charity, agency, paper, publication
  needs subject <state>, regulator, court, ministry, police, authority, watchdog, junta
  lacks attribute
  actor subject
  recipient object's | object ?
  event COERCE restrict
  cameo 172
  example Philippine regulators ordered the news site to shut. => COERCE 172 PHL

entry coerce-declare-illegal
  verb declare, rule, pronounce, deem
  needs attribute illegal, unlawful, unconstitutional
  needs object party, coalition, group, march, strike, protest, rally, union, movement, organisation, organization, demonstration, opposition
  needs subject <state>, court, ministry, minister, police, government, authority
  actor subject
  recipient object | object's ?
  event COERCE restrict
  cameo 1722
  example Malawi declared the strike illegal. => COERCE 1722 MWI

entry coerce-hackers-leak
  verb flood, overwhelm, deface, leak, publish, encrypt, wipe, post, dump, disable, lock, swamp, infect
  needs subject hacker, hacking group, hacker group, cyber spy, cyberspy, cybercriminal
  needs object any
  lacks complement
  actor subject | subject's
  recipient object's | object.of | from | of
  event COERCE cyber
  cameo 176
  example Iranian hackers leaked the files of an Israeli hospital. => COERCE 176 IRN > ISR
  example Russian hackers flooded Moldovan websites with traffic. => COERCE 176 RUS > MDA

# ---- trials, detentions and bans told by other words ----
entry coerce-put-on-trial-in
  verb put, try, court-martial, fine, sentence, expel, execute, hang, whip, flog, cane, question, interrogate, strip, parade, beat, torture, indict, stone, behead, brand, manacle, shackle, isolate
  needs object any
  needs in <place>
  lacks subject
  lacks by
  lacks complement
  lacks attribute
  lacks against
  lacks with
  actor in
  recipient object | object's
  event COERCE arrest
  cameo 173
  example Two Nigerian sailors were flogged in Brunei on Friday. => COERCE 173 BRN > NGA
  example A British couple were fined in Dubai. => COERCE 173 ARE > GBR

entry coerce-held-in-place
  verb hold, keep, lock up, jail, detain, imprison
  needs object <people>, soldier, sailor, fisherman, engineer, journalist, reporter, student, tourist, citizen, national, trader, pilot, officer, spy, prisoner, captive, priest, worker, driver, businessman, crew, trawler, ship, vessel, hiker, doctor, nurse, missionary, policeman, woman, man, couple, academic, teacher, activist, monk, nun, lawyer, photographer, cameraman, diplomat, cook, seaman, smuggler, poacher, mercenary
  needs in <place>
  lacks subject
  lacks by
  lacks complement
  lacks on
  actor in
  recipient object | object's
  event COERCE arrest
  cameo 173
  example Three Danish sailors are being held in Somalia. => COERCE 173 SOM > DNK

entry coerce-refuse-entry
  verb refuse, deny, bar, forbid
  needs object entry, visa, permission, admission, re-entry, landing, access, exit, passage, exit visa, entry visa
  needs object any
  needs subject any
  lacks complement
  actor subject
  recipient to | object.to | for | attribute
  event REJECT
  cameo 120
  example Cuba refused entry to two Czech deputies. => REJECT 120 CUB > CZE

entry coerce-denied-entry-in
  verb turn away, turn back, send back, refuse, deny, bar
  needs at airport, border, frontier, crossing, port, checkpoint, gate
  needs object any
  needs subject any
  lacks complement
  actor subject
  recipient object | object's
  event COERCE deport
  cameo 174
  example Israel turned away four Irish clowns at the airport. => COERCE 174 ISR > IRL

entry coerce-order-out
  verb order out, hustle, bundle, hound, hound out, frogmarch, escort, ship out, pack off, send packing, run out, drum out, march, expatriate
  needs object <people>, journalist, reporter, correspondent, trader, priest, missionary, worker, engineer, aid worker, refugee, migrant, monk, activist, student, teacher, businessman, national, citizen, adviser, official, doctor, observer, family, lawyer, bishop, officer, singer, preacher, imam, nun, cameraman
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient object | object's
  event COERCE deport
  cameo 174
  example Djibouti bundled two French reporters onto a plane. => COERCE 174 DJI > FRA

entry coerce-strip-of-papers
  verb strip, deprive, relieve, divest, dispossess
  needs of accreditation, residency, permit, savings, credential, card, passport, papers, paper, belonging, citizenship, visa, nationality, nets, net, catch, licence, license, work permit, residence permit, residence, camera, land, cargo, money, property, goods, livestock, status, diplomatic immunity, immunity, rank
  needs object any
  needs subject any
  actor subject
  recipient object | object's
  event COERCE restrict
  cameo 172
  future THREATEN 132
  example Kuwait stripped four Iranian traders of residency. => COERCE 172 KWT > IRN
  example Two reporters from Spain were stripped of their accreditation by Cuba. => COERCE 172 CUB > ESP

entry coerce-under-guard
  verb place, put, keep, hold, confine
  needs under arrest, house arrest, detention, guard, curfew, lock, surveillance, armed guard, police guard
  needs object any
  needs subject any
  lacks complement
  actor subject
  recipient object | object's
  event COERCE arrest
  cameo 173
  future THREATEN 132
  example Burundi placed a Rwandan banker under house arrest. => COERCE 173 BDI > RWA

entry coerce-nouns-of
  noun trial, prosecution, interrogation, mistreatment, ill-treatment, maltreatment, humiliation, court-martial, persecution, intimidation, pushback, forced return, forcible return, rendition, forced labour, blindfolding, strip-search
  needs subject <party>
  needs of any
  lacks object
  actor subject | by
  recipient of | of's
  event COERCE
  cameo 170
  example Iran's trial of three American hikers opened behind closed doors. => COERCE 170 IRN > USA

entry coerce-close-nouns-of
  noun closure, search, freezing, blocking, jamming, banning, shutdown, takeover, seizure, confiscation, occupation, sealing, suppression, silencing, suspension, muzzling, nationalisation, nationalization, expropriation, wiretapping, bugging
  needs subject <party>
  needs of newspaper, school, office, bank, company, channel, broadcaster, station, church, mosque, foundation, charity, website, account, asset, party, plant, factory, mine, firm, home, house, property, ship, boat, trawler, cargo, consulate, cultural centre, ngo, airline, embassy, archive, bureau, library, radio, magazine, monastery, warehouse, shop
  lacks object
  actor subject | by
  recipient of's | of | of.of
  event COERCE
  cameo 170
  example Ethiopia's closure of an Eritrean school drew no answer from Asmara. => COERCE 170 ETH > ERI

entry coerce-launch-swoop
  verb launch, mount, begin, start, order, conduct, carry out, unleash, stage, wage, step up, intensify
  needs object swoop, roundup, round-up, witch-hunt, witch hunt, purge, dragnet, manhunt, clampdown, crackdown, sweep, campaign of arrests, wave of arrests, raid, police raid
  needs against any
  needs subject any
  actor subject
  recipient against | against's | against.from
  event COERCE
  cameo 175
  example Angola launched a roundup against Congolese diamond diggers. => COERCE 175 AGO > COD

entry coerce-force-to-confess
  verb make, force, coerce, compel
  needs infinitive confess, sign, undress, strip, kneel, march, recant, apologise, apologize, pay, watch, sleep, stand, hand, clear
  needs object <people>, soldier, journalist, reporter, fisherman, sailor, student, trader, prisoner, detainee, captive, worker, engineer, priest, driver, refugee, villager, pilot, crew, monk
  needs subject any
  actor subject
  recipient object | object's
  event COERCE
  cameo 170
  example Libyan police forced two Bulgarian nurses to confess. => COERCE 170 LBY > BGR

entry coerce-disarm-people
  verb disarm, frisk, strip-search, blindfold, handcuff, manacle
  needs object soldier, serviceman, peacekeeper, policeman, officer, guard, gendarme, troop, gunman, border guard, patrol, militiaman, marine, sentry, bodyguard, conscript
  needs subject police, policeman, soldier, troop, gendarme, peacekeeper, militia, militiaman, guard, rebel, fighter, army, border guard, force, authority, commando, marine, gunman, crowd
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient object | object's
  event COERCE
  cameo 170
  example Kenyan policemen disarmed six Ugandan soldiers on the lake. => COERCE 170 KEN > UGA

entry coerce-seize-offices
  verb seize, take over, turn over, comb, comb through, trash, occupy, seal, seal off, padlock, board up, storm, raid, search, ransack, bug, shut, shut down, close, close down
  needs object office, bureau, branch, headquarters, premise, premises, home, villa, flat, factory, plant, warehouse, studio, newsroom, building, compound, classroom, shop
  needs object.of any
  needs subject authority, police, gendarme, official, court, government, prosecutor, agent, troop, soldier, officer, inspector, regulator, junta, army, state, country, security service, security force, customs officer
  lacks complement
  actor subject
  recipient object.of's | object.of | object's
  event COERCE
  cameo 170
  future THREATEN 132
  example Turkish authorities seized the offices of a Greek bank. => COERCE 170 TUR > GRC

entry coerce-tried-and-condemned
  verb condemn, try, sentence
  needs to death, prison, exile, labour, hard labour, year, life, jail
  needs object any
  needs subject any
  lacks complement
  lacks attribute
  actor subject | subject's
  recipient object | object's
  event SANCTION convict
  cameo 173
  future THREATEN 132
  example Cuba condemned two Guatemalans to death for planting bombs. => SANCTION 173 CUB > GTM

entry coerce-given-years
  verb give, hand, get, receive, draw, serve
  needs object year, month, term, sentence, prison sentence, jail term, life, lash, life term, death sentence, prison term, fine, jail sentence
  needs object any
  needs in prison, jail, camp, penal colony, labour camp, colony, custody
  needs subject any
  lacks complement
  actor subject
  recipient to
  event SANCTION convict
  cameo 173
  example A Belarusian court gave twelve years in prison to a Lithuanian officer. => SANCTION 173 BLR > LTU

entry coerce-drive-rig-away
  verb drive, chase, force, shoo, eject, escort, steer, push, harry
  needs object rig, drillship, survey ship, survey vessel, trawler, boat, ship, vessel, fisherman, plane, oil rig, dredger, research ship, fleet, flotilla, research vessel
  needs from water, waters, zone, sea, bay, shoal, area, field, strait, lagoon, block, reef, river, lake
  needs subject any
  lacks complement
  actor subject
  recipient object's | object
  event COERCE
  cameo 175
  example Peruvian gunboats chased two Chilean trawlers from their waters. => COERCE 175 PER > CHL

entry coerce-ban-language
  verb ban, outlaw, forbid, prohibit, curb, suppress, restrict, censor, jam, pull, scrap, suspend
  needs object broadcast, textbook, song, flag, anthem, language, alphabet, film, newspaper, programme, serial, soap opera, soap, music, symbol, school, book, holiday, channel, television, news bulletin, website, messenger, messaging service, satellite dish
  needs object's any
  needs subject <state>
  lacks complement
  lacks attribute
  actor subject
  recipient object's
  event COERCE censor
  cameo 172
  example Tajikistan banned Uzbek textbooks in its border schools. => COERCE 172 TJK > UZB

entry coerce-round-up-from
  verb round up, pick up, detain, arrest, hold, catch, net
  needs object any
  needs from <place>
  needs subject any
  lacks complement
  actor subject
  recipient object's | object.from | from
  event COERCE arrest
  cameo 173
  future THREATEN 132
  example Thai police rounded up 40 traders from Laos. => COERCE 173 THA > LAO

entry coerce-push-back-migrants
  verb push back, herd, force back, drive back, shove, turn around, tow, beat back, pen, repel, corral
  needs object <people>, migrant, refugee, asylum seeker, Rohingya, boat people, seeker, villager, family, civilian, trader, herder, crowd, boat, hundred, thousand
  needs subject <state>, police, guard, border guard, coast guard, navy, soldier, army, gendarme, troop, patrol, coastguard
  needs subject any
  lacks complement
  actor subject
  recipient object's | object | toward | towards | over.into | into | to | across.into
  event COERCE deport
  cameo 174
  example Croatian police herded 90 Afghan migrants back into Bosnia. => COERCE 174 HRV > AFG

entry coerce-tow-away
  verb tow, tow away, tow off, haul, haul away, escort, lead, drag, bring, take, steer
  needs object trawler, boat, ship, vessel, rig, barge, tanker, drillship, dhow, freighter, yacht
  needs to port, harbour, harbor, anchorage, base, dock, jetty
  needs subject <state>, navy, coast guard, guard, coastguard, patrol, patrol boat, gunboat, warship, frigate, cutter, police, customs, officer, marine, ranger
  lacks complement
  actor subject
  recipient object's | object
  event COERCE seize
  cameo 1711
  example A Fijian patrol boat led a Taiwanese trawler to the harbour. => COERCE 1711 FJI > TWN

entry coerce-stretch-wire
  verb stretch, string, unroll, run, dig, lay, erect, put up, sink, plant, drive, extend, lengthen
  needs object barbed wire, razor wire, wire, fence, border fence, ditch, border sign, marker, stake, post, barrier, border post, border marker, concertina wire, trench, boundary marker
  needs through village, field, orchard, farm, garden, pasture, land, vineyard, cemetery, hamlet
  needs subject any
  lacks complement
  actor subject
  recipient through's | through.in | through.of | in ?
  event COERCE
  cameo 170
  example Russian soldiers strung razor wire through Georgian orchards. => COERCE 170 RUS > GEO

entry coerce-extort
  verb extort, shake down, squeeze, fleece, hold to ransom, blackmail, bleed, levy, charge, exact
  needs subject soldier, militiaman, gunman, rebel, police, policeman, customs officer, pirate, guard, fighter, gang, warlord, border guard, bandit, official, customs man, guerrilla
  needs object <people>, convoy, driver, trader, truck, lorry, fisherman, ship, merchant, traveller, migrant, refugee, passenger, villager, miner, haulier, herder, businessman
  needs object any
  lacks complement
  actor subject
  recipient object's | object
  event COERCE
  cameo 175
  example Congolese soldiers fleeced Ugandan traders at the ferry. => COERCE 175 COD > UGA

entry coerce-onto-flight
  verb bundle, put, load, pack, herd, march, force, shove, hustle, place, escort, frogmarch, bustle
  needs onto flight, plane, bus, train, boat, ferry, lorry, truck, dhow, aircraft, airliner, barge, ship, trucks
  needs object any
  needs subject any
  lacks complement
  actor subject
  recipient object | object's
  event COERCE deport
  cameo 174
  example Kuwait packed 300 Bangladeshi labourers onto a dhow. => COERCE 174 KWT > BGD

entry coerce-march-to-jail
  verb march, take, haul, drag, cart, cart off, whisk, drive, frogmarch, escort, lead, transfer, move, spirit
  needs to jail, prison, cell, barracks, police station, dungeon, detention centre, detention center, camp, custody, penal colony, stockade, jailhouse
  needs object any
  needs subject any
  lacks complement
  actor subject
  recipient object | object's
  event COERCE arrest
  cameo 173
  example Libyan sailors marched a Sicilian crew to jail; Omani police drove two Iranian skippers to prison. => COERCE 173 OMN > IRN

entry coerce-cart-off
  verb cart off, cart away, carry off, remove, haul away, haul off, truck away, make off, walk off, pack off, load, take away, whisk away
  needs subject police, policeman, gendarme, agent, inspector, customs man, customs officer, official, soldier, troop, investigator, prosecutor, authority, officer, guard, taxman
  needs object file, document, computer, cargo, record, archive, hard drive, safe, equipment, goods, stock, crate, box, book, weapon, camera, catch, paper, medicine, laptop, disk, transmitter, printing press, livestock, gold, cash
  needs from any
  lacks complement
  actor subject
  recipient from's | from.of | object's | from
  event COERCE seize
  cameo 171
  example Ugandan gendarmes carted off computers from a Norwegian charity. => COERCE 171 UGA > NOR

entry coerce-hold-craft
  verb hold, detain, ground, impound, keep, stop, arrest, immobilise, immobilize, chain, seal
  needs object transport, transport plane, cargo plane, aircraft, airliner, plane, helicopter, jet, freighter, tanker, ferry, tug, barge, train, wagon, yacht, frigate, training ship, tall ship, airship, bulk carrier, container ship, reefer, locomotive
  needs object's any
  needs subject <state>, customs man, customs officer, official, officer, court, port authority, harbour master, coast guard, police, guard, authority, bailiff, navy, marine, inspector
  lacks complement
  lacks attribute
  actor subject
  recipient object's
  event COERCE seize
  cameo 1711
  example Ghana held an Argentine training ship at Tema for ten weeks. => COERCE 1711 GHA > ARG

entry coerce-forbid-to-cross
  verb forbid, prohibit
  needs object <people>
  needs infinitive cross, enter, leave, travel, work, trade, settle, fish, sell, land, speak, study, teach, buy, own, fly, sail, graze, stay, live, vote, meet, preach, publish
  needs subject any
  actor subject
  recipient object | object's
  event COERCE restrict
  cameo 172
  example Turkmenistan forbade Iranian truckers to cross at night. => COERCE 172 TKM > IRN
