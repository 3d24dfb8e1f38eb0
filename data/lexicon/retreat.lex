# CONCEDE and RETREAT: easing, releasing, ceasefires, withdrawing, resigning.

# ---- truces agreed ----
entry retreat-agree-on-ceasefire
  verb agree
  needs on ceasefire, truce, cease - fire, armistice, cessation, halt, pause
  needs subject any
  lacks complement
  parties subject + with
  event RETREAT ceasefire
  cameo 0871
  future AGREE 0356
  example The Thai and Cambodian prime ministers agreed on an immediate ceasefire. => RETREAT 0871 THA + KHM

# ---- set free, handed back, let in ----
entry retreat-set-free
  verb set, set free
  needs object prisoner, hostage, captive, sailor, soldier, fisherman, journalist, detainee, pilot, crew, dissident, activist, monk, worker, villager, student
  needs subject any
  lacks complement
  lacks to
  lacks on
  lacks for
  actor subject
  recipient object's | object
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Mali set free five Mauritanian prisoners. => RETREAT 0841 MLI > MRT

entry retreat-let-go
  verb let
  needs complement go, leave, return, depart
  needs subject any
  lacks attribute
  actor subject
  recipient complement | object
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Pakistan let the Indian crew go. => RETREAT 0841 PAK > IND

entry retreat-release-property
  verb release, free, return, hand back, give back, restore
  needs object ship, vessel, boat, yacht, tanker, trawler, plane, aircraft, cargo, container, body, remains, freighter, embassy, drone, truck
  needs subject any
  lacks complement
  lacks attribute
  lacks on
  actor subject
  recipient to | object's | of
  event RETREAT
  cameo 0842
  future AGREE 0353
  example Iran released a British yacht. => RETREAT 0842 IRN > GBR

entry retreat-return-art
  verb return, hand back, give back, restore, repatriate, send back, restitute
  needs object bronze, painting, artefact, artifact, antiquity, statue, sculpture, skull, manuscript, relic, mask, coin, treasure, mummy, icon, pendant, throne, cannon, archive, remains, fossil, frog, property, object
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to's | to
  event RETREAT
  cameo 0842
  future AGREE 0353
  example France returned the bronzes to Benin. => RETREAT 0842 FRA > BEN

entry retreat-allow-aid
  verb allow, permit, let, approve, authorise, authorize
  needs object convoy, aid, relief, delivery, shipment, truck, supplies, food, medicine
  needs subject any
  lacks attribute
  actor subject
  recipient object's | into | to | object | from | in
  event RETREAT access
  cameo 0863
  future AGREE 0355
  example Sudan allowed a Norwegian aid convoy into the camp. => RETREAT 0863 SDN > NOR

entry concede-reopen-border
  verb reopen, open, unseal
  needs object crossing, checkpoint, airspace, gate, port, strait, bridge, embassy, consulate
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to's | to
  event CONCEDE
  cameo 080
  future AGREE 035
  example Egypt opened the crossing to Palestinians. => CONCEDE 080 EGY > PSE
  example Turkey reopened its airspace to Armenia. => CONCEDE 080 TUR > ARM

entry concede-reopen-crossing
  verb reopen, unseal
  needs object border, frontier, crossing, checkpoint, gate
  needs subject any
  lacks complement
  lacks to
  actor subject
  recipient with | object.with | along's | on's ?
  event CONCEDE
  cameo 080
  future AGREE 035
  example Chad reopened its border with Libya. => CONCEDE 080 TCD > LBY

entry concede-drop-claim
  verb drop, withdraw, abandon, waive, scrap, give up, renounce
  needs object claim, demand, condition, request, insistence, bid, veto, threat
  needs subject any
  lacks complement
  lacks from
  actor subject
  recipient against | on | to | against's | to's | object.to | object.against | object's
  event CONCEDE
  cameo 080
  example Libya dropped its claim against Chad. => CONCEDE 080 LBY > TCD
  example Ukraine withdrew its demand to Hungary. => CONCEDE 080 UKR > HUN

entry concede-ease-travel
  verb ease, relax, loosen, lift, simplify, soften, end, drop, scrap, waive, abolish
  needs object rule, restriction, visa, requirement, procedure, curb, ban, control, limit, regulation, regime
  needs for any
  needs subject any
  lacks complement
  actor subject
  recipient for | for's | object.on
  event CONCEDE
  cameo 081
  future AGREE 0351
  example Cuba eased travel rules for Americans. => CONCEDE 081 CUB > USA

entry concede-restore-supplies
  verb restore, resume, restart, reconnect
  needs object delivery, supply, gas, power, electricity, flow, payment, trade, shipment, export, import, water, oil
  needs to any
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient to
  event CONCEDE
  cameo 085
  future AGREE 0354
  example Nigeria restored power deliveries to Niger. => CONCEDE 085 NGA > NER

entry retreat-call-off-protest
  verb call off, end, suspend, halt, abandon, lift, cancel, wind down, break off
  needs object rally, protest, strike, demonstration, march, sit-in, boycott, blockade, walkout, hunger strike, stoppage, campaign, vigil, occupation
  needs subject protester, demonstrator, worker, union, driver, miner, student, farmer, opposition, trucker, teacher, doctor, leader, striker, organiser, organizer, activist, monk, prisoner, musician, nurse, pilot, employee, fisherman, villager, lawyer, group
  lacks complement
  actor subject
  recipient against | in | of | object.of | with ?
  event RETREAT
  cameo 082
  example Kyrgyz protesters called off their rally. => RETREAT 082 KGZ

entry retreat-surrender-fighters
  verb surrender, give up, lay down arms, capitulate, defect, desert
  needs subject fighter, rebel, soldier, troop, militant, guerrilla, member, commander, militia, gunman, garrison, hundred, thousand, insurgent, unit, dozen
  lacks object
  actor subject
  recipient to | in ?
  event RETREAT
  cameo 0874
  example Hundreds of Chadian rebels surrendered to the French garrison. => RETREAT 0874 TCD > FRA

# ---- withdrawing: RETREAT ----

entry withdraw-troops
  verb withdraw, pull out, pull back, evacuate, remove, recall, redeploy, pull, repatriate, move back, airlift, extract, take out, draw down, bring back
  needs object any
  needs object troop, soldier, force, army, peacekeeper, contingent, battalion, unit, tank, personnel, military, artillery, brigade, police, policeman, adviser, officer, trooper, serviceman, garrison, fighter, marine, missile, warship, fleet, militia, hundred, thousand
  lacks subject.on
  actor subject | subject's | object's
  recipient from | in | object.from | object.in
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example Ethiopia pulled its last soldiers out of the trenches and withdrew its tanks from Eritrea before the rains. => RETREAT 0874 ETH > ERI
  example Two Spanish battalions were withdrawn from Iraq within a month of the election in Madrid. => RETREAT 0874 ESP > IRQ

entry withdraw-self
  verb pull, withdraw, retreat, pull out, pull back, disengage, depart, fall back, back off, retire, leave, fly home, move out, march out, decamp, flee, scurry, sail away, evacuate
  needs subject troop, force, soldier, army, peacekeeper, contingent, battalion, unit, tank, marine, fighter, rebel, militia, regiment, brigade, garrison, warship, insurgent, fleet, adviser, column, division, guerrilla, separatist
  needs from any
  lacks subject.on
  actor subject | subject's
  recipient from | from's
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example Rwandan soldiers withdrew from the Congolese town on Wednesday, leaving mines along the airstrip. => RETREAT 0874 RWA > COD

entry step-back
  verb step back, back away, pull back, draw back, back off, climb down, turn back
  needs from confrontation, brink, war, conflict, clash, showdown, crisis, escalation, precipice
  parties subject ?
  event RETREAT
  cameo 087
  example Kenya and Uganda have stepped back from a confrontation over the island. => RETREAT 087 KEN + UGA

entry swap-prisoner
  verb release, free, hand over, return, surrender, swap, exchange, deliver, set free, trade, give up
  needs in exchange, return
  needs object <party>
  needs subject <party>
  actor subject
  recipient object | object's | to | for
  event RETREAT release
  cameo 0841
  example Iran handed over two French students in exchange for an Iranian engineer. => RETREAT 0841 IRN > FRA

entry leave-land
  verb leave, vacate, evacuate, quit, abandon, relinquish, cede, exit, clear out, give up
  needs subject troop, force, soldier, army, peacekeeper, contingent, battalion, tank, marine, fighter, rebel, militia, garrison, military, settler, warship, insurgent, column
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object | object's | in | of
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example Ugandan troops vacated the Congolese airport at Bunia on Tuesday after nine years in the province. => RETREAT 0874 UGA > COD

entry evacuate-base
  verb vacate, evacuate, dismantle, hand back, abandon, relinquish, hand over, give up, cede, close
  needs subject any
  needs object bases, base, camp, outpost, garrison, barracks, position, settlement, territory, strip, airfield, checkpoint, trench, hill, island, village, roadblock, radar
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient to | in | object's | on | of
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example Russia dismantled two bases in Georgia ahead of the date that the treaty had laid down. => RETREAT 0874 RUS > GEO

entry withdrawal-noun
  noun withdrawal, pullout, pullback, retreat, disengagement, evacuation, drawdown, exit, redeployment
  actor subject | of | by
  recipient from | in
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example The Syrian withdrawal from Lebanon was completed in April, thirty years after the first tanks had come. => RETREAT 0874 SYR > LBN

entry lift-siege
  verb lift, end, raise, ease, break, loosen, relax
  needs object siege, blockade, encirclement, closure, cordon
  needs subject any
  needs object any
  actor subject
  recipient of | on | against | object's | in
  event RETREAT
  cameo 0872
  future AGREE 0356
  example Israel lifted its sea blockade of Lebanon on Friday once foreign frigates had taken up their stations. => RETREAT 0872 ISR > LBN

# ---- ceasefires, peace, disarming ----

entry ceasefire-declare
  verb declare, announce, observe, proclaim, call, order, extend, honour, honor, accept, begin, respect, offer, uphold, implement, keep, renew
  needs object ceasefire, truce, armistice, lull, pause, cease - fire
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient with | in | against | to | object's | object.with ?
  event RETREAT ceasefire
  cameo 0871
  future AGREE 0356
  example Turkish Kurd guerrillas aside, Eritrea declared a ceasefire with Ethiopia on Sunday at the urging of African envoys. => RETREAT 0871 ERI > ETH
  example A truce with Israel was announced by Palestinian militants in Cairo late on Wednesday. => RETREAT 0871 PSE > ISR

entry ceasefire-sign
  verb sign, conclude, seal, reach, negotiate, clinch, strike, initial
  needs object ceasefire, truce, armistice, peace, cease - fire
  parties subject + with | between
  event RETREAT ceasefire
  cameo 0871
  future AGREE 035
  example Armenia signed an armistice with Azerbaijan in May 1994 that left a fifth of the land in its hands. => RETREAT 0871 ARM + AZE

entry ceasefire-noun-between
  noun ceasefire, truce, armistice
  needs between any
  parties between
  event RETREAT ceasefire
  cameo 0871
  future AGREE 035
  example The truce between Chad and Sudan held for less than a month before the horsemen returned. => RETREAT 0871 TCD + SDN

entry stop-hostilities
  verb end, halt, stop, suspend, cease, call off, discontinue, abandon, pause, freeze, terminate
  needs subject any
  needs object any
  needs object war, offensive, fighting, attack, bombing, hostility, bombardment, shelling, airstrike, raid, campaign, strike, incursion, operation, fire, violence, occupation, advance, assault, overflight
  actor subject
  recipient against | in | on | with | of | object's | to
  event RETREAT
  cameo 087
  future AGREE 0356
  example Israel halted its bombing of southern Lebanon for two days to let villagers and aid convoys through. => RETREAT 087 ISR > LBN

entry stop-shooting
  verb stop, cease, quit
  needs complement shell, bomb, attack, fight, fire, shoot, raid, strike, shelling, harass, support, arm, bombard
  actor subject
  recipient complement
  event RETREAT
  cameo 087
  future AGREE 0356
  example Uganda stopped bombing Sudanese villages after the two presidents had met on the sidelines of a funeral. => RETREAT 087 UGA > SDN

entry disarm
  verb disarm, demobilise, demobilize, decommission, demilitarise, demilitarize, denuclearise, denuclearize, disband, dismantle, lay down, scrap, destroy, surrender, hand in, turn in, give up, relinquish, renounce, abandon, freeze, shut down, mothball, disable
  needs subject any
  needs object weapon, arm, missile, militia, arsenal, warhead, reactor, programme, program, stockpile, rifle, army, centrifuge, enrichment, rocket, landmine
  needs object any
  actor subject
  recipient to | under | in | against ?
  event RETREAT disarm
  cameo 0873
  future AGREE 0356
  example Libya scrapped its chemical weapons within a year of the ceremony in Tripoli. => RETREAT 0873 LBY
  example The reactor at Yongbyon was shut down by North Korea in July in exchange for fuel oil. => RETREAT 0873 PRK

entry disarm-people
  verb disarm, demobilise, demobilize
  needs subject any
  needs object any
  actor subject
  recipient object | object's | in
  event RETREAT disarm
  cameo 0873
  future AGREE 0356
  example The Chadian army disarmed several hundred Sudanese rebels in the east and flew them home. => RETREAT 0873 TCD > SDN

entry disarmament-noun
  noun disarmament, demobilisation, demobilization, denuclearisation, denuclearization, decommissioning, demilitarisation, demilitarization
  needs of any
  actor subject | by
  recipient of | of's
  event RETREAT disarm
  cameo 0873
  future AGREE 035
  example Chad's disarmament of Sudanese rebels has made slow progress since the spring. => RETREAT 0873 TCD > SDN

entry surrender-to
  verb surrender, capitulate, give up, give in
  needs subject troop, force, soldier, army, fighter, rebel, militia, garrison, guerrilla, militant, insurgent, separatist, commander, gunman, unit
  needs to any
  lacks subject.on
  actor subject | subject's
  recipient to
  event RETREAT
  cameo 0874
  future AGREE 035
  example Rwandan rebels surrendered to Congolese troops near the lake, handing in rusty rifles and a mortar. => RETREAT 0874 RWA > COD

entry lay-down-arms
  verb lay down, put down, surrender, hand over, hand in, give up
  needs object arm, weapon, gun, rifle
  needs subject troop, force, soldier, army, fighter, rebel, militia, guerrilla, militant, insurgent, separatist, gunman
  lacks subject.on
  actor subject | subject's
  recipient to | in | under | against ?
  event RETREAT disarm
  cameo 0873
  future AGREE 035
  example Ugandan rebels laid down their weapons in Sudan last month under a deal brokered by bishops. => RETREAT 0873 UGA > SDN

entry agree-ceasefire
  verb agree, reach, sign, accept, conclude, secure, negotiate, broker, arrange, seal
  needs object ceasefire, truce, armistice, cessation, disengagement, ceasefire agreement, ceasefire deal, truce agreement, cease - fire
  needs subject any
  lacks complement
  lacks attribute
  parties subject + with | between
  event RETREAT ceasefire
  cameo 0871
  future AGREE 0356
  example Armenia and Azerbaijan agreed a ceasefire after two days of shelling. => RETREAT 0871 ARM + AZE
  example Sudan reached a truce with Chad on Thursday night. => RETREAT 0871 SDN + TCD

# ---- releasing, returning ----

entry release-persons
  verb release, free, set free, let go, liberate, let off, turn loose, discharge, turn over, hand over, give back, hand back, parole, send back, return, bail, let out
  needs subject any
  needs object any
  needs object prisoner, hostage, captive, sailor, soldier, fisherman, journalist, reporter, detainee, pilot, marine, crew, worker, tourist, diplomat, engineer, businessman, activist, woman, man, citizen, airman, inmate, spy, student, nurse, missionary, dissident, child, suspect, officer, agent, driver, militant, leader, trawlerman, body, remains
  lacks subject.on
  actor subject | subject's
  recipient object | object's | to | from | of
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Iran freed fifteen British sailors on Wednesday and sent them home with vases and sweets. => RETREAT 0841 IRN > GBR
  example Six Bulgarian nurses were released by Libya after eight years in jail for a crime they denied. => RETREAT 0841 LBY > BGR

entry release-noun
  noun release, freeing, liberation, handover, repatriation
  needs of any
  actor subject | by
  recipient of | of's | to
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Iran's release of the British sailors came as a surprise to their families in Plymouth. => RETREAT 0841 IRN > GBR

entry swap-prisoners
  verb exchange, swap, trade
  needs object prisoner, captive, spy, hostage, detainee, body, remains, soldier
  parties subject + with | between
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Armenia and Azerbaijan exchanged prisoners at a bridge on the Georgian frontier on Monday. => RETREAT 0841 ARM + AZE

entry repatriate-persons
  verb repatriate, fly home, resettle
  needs subject any
  needs object any
  actor subject
  recipient to | object | object's
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Ethiopia repatriated two hundred Eritrean prisoners of war through the Red Cross on Friday. => RETREAT 0841 ETH > ERI

entry return-property
  verb return, hand over, give back, hand back, hand, give, turn over, restore, surrender, restitute, relinquish, cede, release
  needs subject any
  needs object any
  needs object asset, property, painting, artefact, artifact, treasure, manuscript, ship, vessel, land, territory, island, remains, statue, gold, money, base, archive, relic, icon, obelisk, mummy, skull, plane, tanker, boat, trawler, cargo, peninsula, enclave, village, canal, marble, bell
  actor subject
  recipient to | object's
  event RETREAT
  cameo 0842
  future AGREE 0353
  example Italy returned a granite obelisk to Ethiopia in April, almost seventy years after soldiers had carried it off. => RETREAT 0842 ITA > ETH
  example Two captured trawlers were returned to Vietnam by Indonesia without any fine. => RETREAT 0842 IDN > VNM

entry return-property-noun
  noun return, handover, restitution, cession
  needs of any
  needs to any
  actor subject | by
  recipient to
  event RETREAT
  cameo 0842
  future AGREE 0353
  example Britain's handover of Hong Kong to China was marked by rain and a great deal of pomp. => RETREAT 0842 GBR > CHN

entry prisoner-exchange
  noun prisoner exchange, prisoner swap, prisoners exchange
  needs between any
  parties between
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example The prisoner exchange between Armenia and Azerbaijan took place at a bridge. => RETREAT 0841 ARM + AZE

# ---- access ----

entry grant-access
  verb grant, give, allow, offer, permit, open
  needs object access, entry, passage, overflight, transit
  needs subject any
  lacks complement
  actor subject
  recipient to | for | object | of
  event RETREAT access
  cameo 086
  future AGREE 0355
  example Sudan granted access to Norwegian relief workers in two districts that had been closed since autumn. => RETREAT 086 SDN > NOR

entry admit-inspectors
  verb admit, readmit, let in, allow in, receive, accept, welcome, let back, allow back
  needs subject any
  needs object inspector, peacekeeper, monitor, observer, investigator, aid worker, relief, convoy, rapporteur
  needs object any
  actor subject
  recipient object | object's | from
  event RETREAT access
  cameo 086
  future AGREE 0355
  example North Korea admitted American inspectors in June and showed them an empty cavern in the mountains. => RETREAT 086 PRK > USA

entry reopen-border
  verb reopen, unseal, unblock, demine
  needs subject any
  needs object border, frontier, crossing, airspace, checkpoint, port, gate, pass, boundary, corridor
  needs object any
  actor subject
  recipient with | to | for | object's | object.with | object.to | between
  event RETREAT access
  cameo 081
  future AGREE 0351
  example Colombia reopened its border with Venezuela on Monday, and long queues formed at both bridges. => CONCEDE 080 COL > VEN

entry open-crossing
  verb open, reopen, unseal, unlock
  needs object crossing, checkpoint, frontier, corridor, gate, post, port, airspace, road, route
  needs subject any
  lacks complement
  actor subject
  recipient with | to | for | object.with | object.to
  event RETREAT access
  cameo 081
  future AGREE 035
  example Jordan opened the crossing to Syria after four years. => CONCEDE 080 JOR > SYR

# ---- resigning ----

entry step-down
  verb resign, step down, stand down, quit, step aside, abdicate, bow out, stand aside, relinquish
  needs subject president, minister, leader, government, king, premier, ruler, chancellor, governor, emperor, prince, cabinet, chief, general, head, commander, queen, mayor, ambassador, speaker
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient after's ?
  event RETREAT resign
  cameo 0831
  future AGREE 034
  example The Thai prime minister stepped down in April after months of marches through the capital. => RETREAT 0831 THA

entry tender-resignation
  verb tender, submit, offer, hand in, announce, present, give in
  needs object resignation, abdication
  needs subject any
  actor subject
  recipient to ?
  event RETREAT resign
  cameo 0831
  future AGREE 035
  example The Estonian prime minister tendered his resignation on Monday over a quarrel about schools. => RETREAT 0831 EST

entry relinquish-power
  verb relinquish, give up, hand over, cede, surrender, transfer, renounce, quit
  needs object power, office, throne, post, presidency, command
  needs subject any
  actor subject
  recipient to ?
  event RETREAT resign
  cameo 0831
  future AGREE 034
  example The Mauritanian president handed over power without a shot. => RETREAT 0831 MRT

# ---- conceding ----

entry lift-sanctions-more
  verb lift, ease, relax, remove, suspend, end, scrap, waive, drop, loosen, cancel, revoke, rescind, abolish, phase out, roll back, soften, repeal, withdraw, dismantle, terminate, reverse, unwind, scale back, reduce, cut, lower, halve, mitigate, overturn
  needs object sanction, embargo, ban, restriction, boycott, curb, tariff, duty, moratorium, quota, penalty, levy, prohibition, barrier, surcharge, freeze, trade barrier, countermeasure
  needs object any
  actor subject
  recipient on | against | object's | for | from | to | with | of | in
  event CONCEDE
  cameo 085
  future AGREE 0354
  example Russia scrapped its ban on Moldovan wine in October after a visit by inspectors to the cellars. => CONCEDE 085 RUS > MDA
  example Tariffs on Korean steel were lowered by the United States under the revised trade deal. => CONCEDE 085 USA > KOR

entry lift-sanctions-noun
  noun lifting, easing, relaxation, removal, loosening, suspension
  needs of sanction, embargo, ban, restriction, boycott, tariff, duty, quota, curb, moratorium
  actor subject | by
  recipient on | against | of's | for | from
  event CONCEDE
  cameo 085
  future AGREE 0354
  example Russia's lifting of the embargo on Georgian wine came seven years after it had been imposed. => CONCEDE 085 RUS > GEO

entry unfreeze
  verb unfreeze, unblock, release, thaw, unlock, free up
  needs object asset, account, fund, money, deposit, reserve, loan, holding, aid, payment
  needs subject any
  actor subject
  recipient object's | of | to | for
  event CONCEDE
  cameo 085
  future AGREE 0354
  example Switzerland unblocked Libyan accounts worth hundreds of millions of francs at the request of the new rulers. => CONCEDE 085 CHE > LBY

entry resume-supplies
  verb resume, restore, restart, renew, reinstate, unblock
  needs object supply, delivery, export, shipment, gas, oil, electricity
  needs subject any
  needs object any
  actor subject
  recipient to | with | from | of's | object's | of
  event CONCEDE
  cameo 085
  future AGREE 0354
  example Russia resumed gas supplies to Ukraine on Wednesday afternoon once the contract had been initialled. => CONCEDE 085 RUS > UKR

entry lift-curfew
  verb lift, ease, relax, end, shorten, suspend, revoke, loosen
  needs object curfew, lockdown
  needs subject any
  needs object any
  actor subject
  recipient in | on | object's | for ?
  event CONCEDE
  cameo 0813
  future AGREE 0351
  example Israel lifted the curfew on a Palestinian town for four hours so that people could buy bread. => CONCEDE 0813 ISR > PSE

entry lift-emergency
  verb lift, end, revoke, suspend, repeal, rescind, cancel
  needs object emergency, state, law
  needs subject any
  needs object any
  actor subject
  recipient in | on | object's ?
  event CONCEDE
  cameo 0814
  future AGREE 0351
  example Bangladesh lifted the state of emergency in December, eleven days before the general election. => CONCEDE 0814 BGD

entry unban
  verb legalise, legalize, decriminalise, decriminalize, unban, unblock, rehabilitate, reinstate, delist, relicense, derestrict
  needs subject any
  needs object any
  actor subject
  recipient object's | object | from
  event CONCEDE
  cameo 081
  future AGREE 0351
  example Uzbekistan unblocked two German websites that it had kept out of reach since the shootings. => CONCEDE 081 UZB > DEU

entry lift-visa
  verb abolish, scrap, waive, lift, drop, cancel, ease, simplify, relax, remove
  needs object visa, requirement, regime, rule, fee
  needs for any
  needs subject any
  actor subject
  recipient for | with
  event CONCEDE
  cameo 081
  future AGREE 0351
  example Ukraine scrapped visas for American and Japanese travellers in the summer of the song contest. => CONCEDE 081 UKR > USA, JPN

entry allow-to
  verb allow, permit, let, enable, authorise, authorize, license, entitle, empower
  needs subject any
  needs complement any
  actor subject
  recipient complement | object | object's
  event CONCEDE
  cameo 080
  future AGREE 035
  example Turkey permitted Iraqi pilots to train at an air base in the centre of the country. => CONCEDE 080 TUR > IRQ

entry authorise-object
  verb authorise, authorize, sanction, permit, license, condone, tolerate, countenance, okay, clear, approve
  needs object flight, overflight, visit, passage, return, transit, landing, use, crossing, entry, repatriation
  needs object any
  needs subject any
  actor subject
  recipient by | of | to | object's | for | from
  event CONCEDE
  cameo 080
  future AGREE 035
  example Iran authorised overflights by Ukrainian cargo planes on their way to the war next door. => CONCEDE 080 IRN > UKR

entry permission-grant
  verb grant, give, issue, accord, extend
  needs object permission, authorisation, authorization, licence, license, permit, clearance, visa, leave, consent, approval, right, go-ahead, exemption, waiver, amnesty, reprieve, concession, autonomy
  needs subject any
  needs object any
  actor subject
  recipient to | for | object | of
  event CONCEDE
  cameo 080
  future AGREE 035
  example Saudi Arabia gave permission to Israeli airlines to cross its airspace on the way to the Gulf. => CONCEDE 080 SAU > ISR
  example Permission was given to Cuban doctors by the American consulate after a wait of nineteen months. => CONCEDE 080 USA > CUB

entry amnesty-grant
  verb grant, declare, proclaim, give, announce, extend
  needs object amnesty, pardon, clemency, immunity, reprieve, mercy
  needs subject any
  needs object any
  actor subject
  recipient to | for | of | object
  event CONCEDE
  cameo 081
  future AGREE 0351
  example The Saudi king granted a pardon to nine Yemeni convicts at the end of the fasting month. => CONCEDE 081 SAU > YEM

entry pardon-more
  verb pardon, acquit, amnesty, exonerate, absolve, exculpate, reprieve, spare, commute, vindicate
  needs subject any
  needs object any
  actor subject
  recipient object | object's | of | for | on
  event CONCEDE
  cameo 081
  future AGREE 0351
  example Thailand's king pardoned a Swiss drunkard who had sprayed black paint on portraits of the monarch. => CONCEDE 081 THA > CHE
  example Three Ethiopian sailors were acquitted by a Djiboutian judge for want of any evidence. => CONCEDE 081 DJI > ETH

entry pardon-noun
  noun pardon, acquittal, amnesty, reprieve, clemency, exoneration
  needs of any
  actor subject | by
  recipient of | of's
  event CONCEDE
  cameo 081
  future AGREE 035
  example The acquittal of two Kenyan pilots by a Ugandan court ended a long quarrel over the lost cargo. => CONCEDE 081 UGA > KEN

entry pardon-noun-for
  noun pardon, amnesty, reprieve, clemency, acquittal
  needs for any
  actor subject | by
  recipient for | for's
  event CONCEDE
  cameo 081
  future AGREE 035
  example Morocco's amnesty for Spanish smugglers was seen in Madrid as a gesture of good will. => CONCEDE 081 MAR > ESP

entry drop-charges-more
  verb drop, withdraw, dismiss, quash, abandon, throw out, discontinue, waive, shelve, overturn, annul, set aside, void, halt, suspend, close, strike out, vacate, rescind
  needs object charge, case, prosecution, lawsuit, warrant, conviction, complaint, investigation, sentence, verdict, indictment, suit, proceeding, inquiry, probe, fine, appeal
  needs subject any
  needs object any
  actor subject
  recipient against | of | on | object's | into | for
  event CONCEDE
  cameo 081
  future AGREE 0351
  example Thailand withdrew charges against an Australian footballer whom Bahrain had wanted for arson. => CONCEDE 081 THA > AUS
  example The conviction of the Dutch captain was quashed by a Greek court for lack of proof. => CONCEDE 081 GRC > NLD

entry commute-sentence
  verb commute, reduce, cut, shorten, halve, overturn, suspend, quash
  needs object sentence, term, penalty, fine
  needs subject any
  needs object any
  actor subject
  recipient of | for | on | object's | against
  event CONCEDE
  cameo 081
  future AGREE 0351
  example Indonesia's president commuted the sentence of an Australian woman by five years on humanitarian grounds. => CONCEDE 081 IDN > AUS

entry accept-demand-more
  verb accept, meet, grant, satisfy, fulfill, heed, honour, honor, concede, accommodate, comply, bow, swallow, respect
  needs object demand, condition, request, ultimatum, term, claim, call, wish, plea, appeal, requirement, petition, exigency, deadline, ruling, decision
  needs subject any
  needs object any
  actor subject
  recipient object's | by | from | of | to
  event CONCEDE
  cameo 083
  future AGREE 034
  example Serbia accepted most of Austria's demands within two days, but the guns were already being loaded. => CONCEDE 083 SRB > AUT
  example A Thai request for more time was granted by Cambodia at the meeting of the border commission. => CONCEDE 083 KHM > THA

entry bow-to
  verb bow, yield, give in, cave in, cave, accede, submit, succumb, back down, knuckle under, bend, capitulate, relent, kowtow, acquiesce, defer, buckle, give way, climb down, comply, agree, consent
  needs to demand, pressure, ultimatum, request, wish, threat, condition, call, order, term, appeal, blackmail
  needs subject any
  actor subject
  recipient to's | from | by | of
  event CONCEDE
  cameo 083
  future AGREE 034
  example Moldova bowed to Russian pressure over the price of gas on the last day before the cut. => CONCEDE 083 MDA > RUS
  example The Danish company caved in to Saudi demands and printed its apology in four newspapers. => CONCEDE 083 DNK > SAU

entry give-in-to
  verb give in, cave in, cave, accede, submit, succumb, knuckle under, kowtow, acquiesce, defer, buckle, give way, back down, climb down
  needs to any
  lacks object
  actor subject
  recipient to | to's
  event CONCEDE
  cameo 080
  future AGREE 035
  example Kuwait gave in to the Iraqi negotiators on every point save the amount of the loan. => CONCEDE 080 KWT > IRQ

entry comply-with
  verb comply, fall in, go along, abide, concur, conform
  needs with demand, request, order, ruling, condition, term, wish, resolution, ultimatum, call
  needs subject any
  actor subject
  recipient with's | of | by | from | to ?
  event CONCEDE
  cameo 083
  future AGREE 034
  example Nigeria complied with the ruling and handed the last of the villages over to Cameroonian officials. => CONCEDE 083 NGA

entry back-down
  verb back down, climb down, back off, relent, retreat, backtrack, backpedal, row back, budge, reconsider, soften, back away, give ground
  needs subject any
  needs on any
  lacks object
  actor subject
  recipient on's | with | on | against | to ?
  event CONCEDE
  cameo 080
  future AGREE 035
  example Germany backed down on Greek debt after a night of talks that ended with croissants at six. => CONCEDE 080 DEU > GRC

entry back-down-over
  verb back down, climb down, back off, relent, backtrack, backpedal, row back, budge, give way, give ground, soften
  needs subject any
  needs over any
  actor subject
  recipient over's | with | over | to ?
  event CONCEDE
  cameo 080
  future AGREE 035
  example Iceland relented over British trawlers in June, ending the last of the three cod wars. => CONCEDE 080 ISL > GBR

entry compromise
  verb compromise, give ground, meet halfway
  needs with any
  actor subject
  recipient with | on ?
  event CONCEDE
  cameo 080
  future AGREE 035
  example Slovenia compromised with Croatia on the bay after an arbitrator had been found. => CONCEDE 080 SVN > HRV

entry make-concession
  verb make, offer, grant, give, extend, table
  needs object concession, compromise, gesture
  needs subject any
  actor subject
  recipient to | on | with | toward | towards
  event CONCEDE
  cameo 080
  future AGREE 035
  example Azerbaijan made concessions to Russian engineers at the radar station, among them cheaper housing. => CONCEDE 080 AZE > RUS

entry concession-noun
  noun climbdown, capitulation, acquiescence, appeasement, concession
  needs to any
  actor subject | by
  recipient to | to's
  event CONCEDE
  cameo 080
  future AGREE 035
  example Britain's concessions to Germany in 1938 bought barely a year, and at somebody else's expense. => CONCEDE 080 GBR > DEU

entry renounce-claim
  verb renounce, waive, drop, abandon, relinquish, withdraw, forgo, forsake, give up, shelve, disclaim
  needs object claim, demand, objection, veto, right, opposition, reservation, condition, threat, boycott, complaint
  needs subject any
  needs object any
  actor subject
  recipient to | on | over | against | object's | of | for
  event CONCEDE
  cameo 080
  future AGREE 035
  example Iraq renounced its claim to Kuwait in November 1994 and printed new maps for its schools. => CONCEDE 080 IRQ > KWT
  example Greece dropped its objections to Turkish membership in return for a pledge on Cyprus. => CONCEDE 080 GRC > TUR

entry reinstate-diplomat
  verb readmit, reinstate, restore, accept back, take back
  needs object member, membership, state, country, diplomat, ambassador, envoy, accreditation, status, licence, license
  needs subject any
  actor subject
  recipient object | object's | of | from | to
  event CONCEDE
  cameo 081
  future AGREE 035
  example Venezuela reinstated the American ambassador four months after throwing him out of Caracas. => CONCEDE 081 VEN > USA

entry tolerate
  verb tolerate, stomach, brook, condone, countenance
  needs object any
  needs subject any
  actor subject
  recipient object's | object | by | from
  event CONCEDE
  cameo 080
  future AGREE 035
  example Morocco tolerated the Spanish patrols along its coast for years. => CONCEDE 080 MAR > ESP
  example Algeria will not tolerate Moroccan claims to the desert. => REJECT 120 DZA > MAR

# ---- breaking off protest ----

entry end-protest
  verb end, call off, suspend, halt, stop, abandon, lift, disband, break, break off
  needs object strike, protest, boycott, rally, demonstration, fast, hunger, blockade, vigil, picket
  needs subject any
  needs object any
  needs subject protester, demonstrator, worker, student, striker, farmer, driver, miner, union, prisoner, activist, villager, fisherman, trucker
  lacks subject.on
  actor subject | subject's
  recipient against | outside | in | at | on | over's | of | with
  event RETREAT
  cameo 082
  future AGREE 0352
  example Spanish workers called off their strike against a Chinese company after a long night of talks. => RETREAT 082 ESP > CHN

# ---- armed forces, police, courts, spies ----

entry exchange-prisoners
  verb exchange, swap, trade
  needs object prisoner, detainee, captive, body, remains, spy, hostage, pow, inmate, soldier
  needs with any
  parties subject + with
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Azerbaijan exchanged prisoners with Armenia under Russian supervision. => RETREAT 0841 AZE + ARM

entry exchange-prisoners-together
  verb exchange, swap
  needs object prisoner, detainee, captive, body, remains, spy, hostage, pow, inmate
  lacks with
  parties subject
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Saudi Arabia and Yemen exchanged several hundred prisoners through the Red Cross. => RETREAT 0841 SAU + YEM

entry prisoner-swap-noun
  noun swap, exchange
  needs of prisoner, detainee, captive, hostage, body, remains
  needs between any
  parties between
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example The exchange of prisoners between Eritrea and Ethiopia ended on Friday. => RETREAT 0841 ERI + ETH

# ---- more ----

entry return-art
  verb return, hand back, give back, send back, restitute, hand over
  needs object statue, artefact, artifact, bronze, treasure, manuscript, antiquity, relic, painting, mummy, icon, skull, remains, coin, sculpture
  needs to any
  actor subject
  recipient to
  event CONCEDE
  cameo 084
  future AGREE 035
  example Germany returned twenty bronzes to Nigeria at a ceremony in Abuja. => RETREAT 0842 DEU > NGA

entry issue-visas
  verb issue, grant, give
  needs object visa, permit, residency, passport, citizenship
  needs to any
  needs subject any
  actor subject
  recipient to
  event CONCEDE
  cameo 080
  future AGREE 035
  context migration
  example Brazil issued humanitarian visas to Haitian migrants at the border. => CONCEDE 080 BRA > HTI

entry concede-waive-fee
  verb waive, drop, forgo, cut, reduce, halve, abolish
  needs object fee, toll, charge, fare, visa fee
  needs subject any
  actor subject
  recipient object's | for's | for | on | of ?
  event CONCEDE
  cameo 081
  example Algeria waived transit fees for Moroccan gas. => CONCEDE 081 DZA > MAR

# ---- said of no second state, and other words of news ----

entry concede-back-down
  verb relent, back down, yield, budge, soften, climb down, give way, cave in, cave, capitulate, give ground, blink
  needs subject <state>
  lacks object
  lacks complement
  actor subject
  recipient to | to's | on | over | matter ?
  event CONCEDE
  cameo 080
  example Hungary backed down. => CONCEDE 080 HUN
  example Prague relented after a week. => CONCEDE 080 CZE

# ---- said of no second state, and other words of news ----

entry concede-take-off-list
  verb take, remove, strike, delete, drop, delist, cross, take off, cross off
  needs object <party>
  needs from list, blacklist, register, roll
  needs subject any
  actor subject
  recipient object | object's
  event CONCEDE
  cameo 085
  example Washington removed Cuba from the terror list. => CONCEDE 085 USA > CUB

entry concede-take-off-the-list
  verb take, take off, cross, cross off, strike, drop
  needs object <party>
  needs off list, blacklist, register
  needs subject any
  actor subject
  recipient object | object's
  event CONCEDE
  cameo 085
  example The United States took Sudan off its list of sponsors of terrorism. => CONCEDE 085 USA > SDN

entry concede-drop-objection-bare
  verb lift, drop, withdraw, give up, abandon, waive, end, remove
  needs object objection, veto, opposition, reservation, resistance, refusal
  needs subject <state>
  actor subject
  recipient object.to | object.of | to's | to | on's | on | over's | over | in | object.in | object's ?
  event CONCEDE
  cameo 080
  example Ankara lifted its objection. => CONCEDE 080 TUR

entry concede-soften
  verb soften, moderate, temper, tone down, relax, water down, modify, tweak, dilute
  needs object stance, position, tone, rhetoric, line, language, approach, demand, opposition, criticism, attitude, policy, condition, term, resistance
  needs subject <state>
  actor subject
  recipient on's | towards | toward | against | to | over | on | with | object.to ?
  event CONCEDE
  cameo 080
  example China softened its tone. => CONCEDE 080 CHN
  example Poland softened its stance towards Belarus. => CONCEDE 080 POL > BLR

entry concede-back-off-from
  verb back off, back away, draw back, retreat, pull back, climb down, walk back
  needs from threat, demand, plan, position, pledge, confrontation, claim, insistence, ultimatum, stance, call, accusation
  needs subject <state>
  lacks object
  actor subject
  recipient from.to | from.against | from.for | from.on | from.of ?
  event CONCEDE
  cameo 080
  example North Korea backed off from its threat. => CONCEDE 080 PRK

entry concede-u-turn
  verb make, perform, do, execute, announce
  needs object u-turn, about-face, about-turn, volte-face, climbdown, turnaround, turnabout, retreat, u - turn, about - face, about - turn, volte - face
  needs subject <state>
  actor subject
  recipient on's | over's | on | over | to | with ?
  event CONCEDE
  cameo 080
  example Hungary made a U-turn on the banking law. => CONCEDE 080 HUN

entry concede-reverse-decision
  verb reverse, rescind, revoke, undo
  needs object decision, ban, expulsion, suspension, measure, cut, course, restriction, policy, threat, ultimatum, step
  needs subject <state>
  actor subject
  recipient object.on | object.against | object.to | object.of | on's | against | of's ?
  event CONCEDE
  cameo 080
  example Slovakia reversed its decision to stop the gas. => CONCEDE 080 SVK
  example Denmark reversed course. => CONCEDE 080 DNK

entry concede-withdraw-demand
  verb withdraw, retract, abandon, drop, waive, give up, rescind, shelve, take back, renounce
  needs object demand, request, claim, condition, insistence, accusation, allegation, protest
  needs subject <party>
  lacks complement
  actor subject
  recipient object.against | object.on | object.to | object.from | object.of | against | on | to | for's | object.for | from | with | for ?
  event CONCEDE
  cameo 080
  example Khartoum withdrew its demand. => CONCEDE 080 SDN
  example Beijing withdrew its request for extradition. => CONCEDE 080 CHN

entry concede-close-case
  verb close, drop, shelve, discontinue, wind up, end, abandon, halt
  needs object case, probe, investigation, inquiry, enquiry, file, proceeding, prosecution
  needs subject <party>
  needs object any
  actor subject
  recipient against's | against | into's | into | of's | object.against | object.into
  event CONCEDE
  cameo 081
  example The European Commission closed its case against Germany. => CONCEDE 081 EUN > DEU

entry concede-halt-broadcasts
  verb halt, stop, end, suspend, cease
  needs object broadcast, leaflet, broadcasting, propaganda, balloon, overflight, loudspeaker
  needs subject <state>
  lacks complement
  actor subject
  recipient at | to | into | against | along | over | on ?
  event RETREAT
  cameo 087
  future AGREE 0356
  example South Korea halted its loudspeaker broadcasts to North Korea. => RETREAT 087 KOR > PRK

entry retreat-ship-leaves
  verb withdraw, move, pull, remove, pull out, recall
  needs object ship, vessel, rig, frigate, submarine, carrier, boat, flotilla, fleet, platform
  needs from water, sea, gulf, area, coast, strait, shoal, reef, bay, zone, port, island, shelf
  needs subject <state>
  actor subject
  recipient from.by | from's | from.of | off ?
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example Turkey withdrew its drilling ship from Cypriot waters. => RETREAT 0874 TUR > CYP

entry retreat-suspend-enrichment
  verb suspend, halt, freeze, stop, end, cease, scrap, dismantle, give up, abandon, renounce, forswear, shut down, mothball
  needs object enrichment, reprocessing, centrifuge, weaponisation, nuclear programme, nuclear program, weapons programme, weapons program, missile programme, missile program, nuclear test, nuclear testing, missile test, arms programme, bomb
  needs subject <state>
  lacks complement
  actor subject
  recipient with | for ?
  event RETREAT disarm
  cameo 0873
  future AGREE 0356
  example Iran suspended the enrichment of uranium. => RETREAT 0873 IRN
  example South Africa scrapped its bombs. => RETREAT 0873 ZAF

entry retreat-disengage
  verb disengage, stand down
  needs subject any
  lacks object
  actor subject
  recipient from | in ?
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example Indian troops disengaged at the lake. => RETREAT 0874 IND

entry concede-accept-force
  verb accept, admit
  needs object force, peacekeeper, monitor, observer, inspector, inspection, peacekeepers
  needs subject <state>
  actor subject
  recipient object's | object | from ?
  event RETREAT access
  cameo 086
  future AGREE 0355
  example Sudan accepted the peacekeepers. => RETREAT 086 SDN

# ---- told of in nouns, and more ----

entry concede-lifting-noun
  noun lifting, easing, relaxation, scrapping, removal, loosening, suspension, abolition
  needs of ban, sanction, embargo, restriction, tariff, blockade, curb, duty, quota, boycott, visa
  actor subject | of's | of.by
  recipient of.on's | of.on | of.against | of.for | on | for | against
  event CONCEDE
  cameo 085
  future AGREE 0354
  example The lifting of the Russian ban on Moldovan wine took effect on Monday. => CONCEDE 085 RUS > MDA
  example The easing of American sanctions on Burma began in 2012. => CONCEDE 085 USA > MMR

# ---- further wordings: troops cut and brought home, things and people handed back ----

entry retreat-wind-up-mission
  verb wind up, wind down, end, complete, terminate, conclude, finish, close
  needs object mission, operation, combat mission, military mission, deployment, military presence, presence, campaign, occupation, intervention, tour
  needs object mission, operation, combat mission, military mission, deployment, military presence, troop presence, military campaign, occupation, intervention
  needs in any
  needs subject <party>
  lacks complement
  actor subject
  recipient in | object.in | of | object.of
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example France wound up its military mission in Mali. => RETREAT 0874 FRA > MLI
  example Israel ended its occupation in Lebanon. => RETREAT 0874 ISR > LBN

entry retreat-bring-home-troops
  verb bring, fly, ship, send, call
  needs object troop, soldier, force, contingent, battalion, peacekeeper, marine, airman, unit, brigade, personnel
  needs from any
  needs subject any
  actor subject
  recipient from | object.from
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example France brought home its troops from Chad. => RETREAT 0874 FRA > TCD

entry retreat-reduce-troops
  verb reduce, cut, slash, halve, trim, scale back, scale down, draw down, thin out, downsize, pare, pare down, shrink, thin, decrease
  needs object troop, force, military presence, troop presence, contingent, garrison, soldier, troop level, troop number, troop strength, footprint, peacekeeper, presence
  needs subject <party>
  lacks complement
  lacks at
  actor subject
  recipient in | object.in | near | along's | on's | from | at
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example Israel reduced its troops in Gaza. => RETREAT 0874 ISR > PSE
  example Britain has halved its force in Iraq. => RETREAT 0874 GBR > IRQ

entry retreat-disengage-from-line
  verb disengage
  needs from standoff, stand-off, border, confrontation, area, line, zone, point
  needs subject any
  lacks object
  parties subject + with
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example India and China disengaged from a standoff. => RETREAT 0874 IND + CHN

entry retreat-carry-out-swap
  verb carry out, conduct, complete, make, hold, agree, finalise, finalize, negotiate, stage
  needs object prisoner swap, prisoner exchange, swap, exchange of prisoners, spy swap, captive exchange
  needs subject any
  parties subject + with | between
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example The United States and Russia carried out a prisoner swap. => RETREAT 0841 USA + RUS

entry retreat-announce-end-of-war
  verb announce, declare, proclaim, bring, order, call
  needs object end, halt, suspension, cessation, pause
  needs to struggle, war, fighting, hostility, campaign, violence, insurgency, offensive, bombing, strike, conflict, rebellion, operation, attack, insurrection
  needs subject any
  actor subject
  recipient against | to.against | with | to.with | in | to.in ?
  event RETREAT ceasefire
  cameo 0871
  future AGREE 0356
  example Kurdish rebels in Turkey announced an end to their armed struggle. => RETREAT 0871 TUR

entry retreat-end-state-of-war
  verb end, terminate
  needs object state
  needs of war, conflict, belligerency, hostility
  needs subject any
  parties subject + with | between
  event RETREAT
  cameo 087
  future AGREE 0356
  example Eritrea and Ethiopia ended their state of war. => RETREAT 087 ERI + ETH

entry retreat-remove-posts
  verb remove, dismantle, take down, withdraw, tear down, pull back, clear
  needs object checkpoint, roadblock, guard post, barrier, missile, weapon, launcher, heavy weapon, artillery, tank, loudspeaker, outpost, barricade
  needs subject <party>
  lacks complement
  actor subject
  recipient object.with | with | from | in | on's | along's | from's | near | object.in
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example Russia removed its checkpoints from Georgia. => RETREAT 0874 RUS > GEO

entry retreat-resign-official
  verb resign, step down, stand down, abdicate
  needs subject <state>
  lacks object
  lacks from
  lacks complement
  actor subject
  recipient after's ?
  event RETREAT resign
  cameo 0831
  future AGREE 034
  example Armenian Prime Minister Serzh Sargsyan resigned after days of protests. => RETREAT 0831 ARM

entry retreat-defenders-surrender
  verb surrender, capitulate
  needs subject defender, garrison, sailor, marine, holdout, hijacker, pirate, gunman, mutineer
  lacks object
  actor subject
  recipient to ?
  event RETREAT
  cameo 0874
  future AGREE 0356
  example The Spanish defenders surrendered to Portuguese troops. => RETREAT 0874 ESP > PRT

entry retreat-pull-out-of-base
  verb pull, withdraw, pull out, move
  needs of base, bases, camp, town, city, village, area, province, barracks, airfield, outpost, district, region, territory
  needs subject any
  lacks object
  actor subject
  recipient of.in | of's | of | in
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example Kenya pulled out of two bases in Somalia. => RETREAT 0874 KEN > SOM

entry retreat-from-town-in
  verb withdraw, retreat, pull back, pull out, fall back
  needs from base, bases, camp, town, city, village, area, province, barracks, airfield, outpost, well, oil well, field, post, district, position, bank, valley, hill, region, port
  needs subject <party>
  lacks object
  lacks complement
  lacks attribute
  actor subject
  recipient from.in | from's | from.of | from | in
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example Iranian troops retreated from a village in Iraq. => RETREAT 0874 IRN > IRQ

entry retreat-hand-control
  verb hand, transfer, turn over, cede, hand over, hand back, give, relinquish
  needs object control, sovereignty, responsibility, command, authority, jurisdiction, administration
  needs of base, bases, prison, province, territory, airport, canal, city, island, port, area, region, zone, security, camp, town, airspace, enclave, peninsula
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to
  event RETREAT
  cameo 0842
  future AGREE 0353
  example The United States handed control of the prison to Iraq. => RETREAT 0842 USA > IRQ

entry retreat-swap-person
  verb exchange, swap, trade
  needs object <people>
  needs for any
  needs subject <state>
  lacks complement
  actor subject
  recipient object | for's
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Iran exchanged a Belgian aid worker for a jailed envoy. => RETREAT 0841 IRN > BEL

entry retreat-suspend-tests
  verb suspend, halt, stop, freeze, end, cease, pause, discontinue, abandon, renounce
  needs object missile test, nuclear test, weapons test, nuclear programme, nuclear program, uranium enrichment, enrichment, nuclear activity, missile programme, missile program, missile launch, nuclear testing, missile testing, plutonium production, nuclear work, weapons programme, weapons program, reprocessing
  needs subject <party>
  needs object any
  lacks complement
  lacks attribute
  actor subject
  event RETREAT disarm
  cameo 0873
  future AGREE 0356
  example North Korea suspended missile tests. => RETREAT 0873 PRK

entry retreat-hand-back-person
  verb return, hand over, hand back, give back, send back
  needs object boy, girl, teenager, villager, pilot, soldier, shepherd, fisherman, sailor, border guard, captive, prisoner, hostage, deserter, herdsman, guard, crewman
  needs subject <state>
  lacks complement
  actor subject
  recipient to | object | object's
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example India handed over a stray Pakistani boy. => RETREAT 0841 IND > PAK

entry withdrawal-of-troops-noun
  noun withdrawal, pullout, pullback, departure, retreat, exit, removal, drawdown, redeployment
  needs of troop, soldier, force, army, peacekeeper, contingent, marine, battalion, fighter, garrison, brigade
  needs from any
  actor subject | by | of | of's
  recipient from | from's
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example The departure of the last American troops from Iraq ended a long war. => RETREAT 0874 USA > IRQ

entry concede-give-time
  verb give, grant
  needs object deadline, extension, reprieve, respite, grace, waiver, exemption, derogation, concession
  needs to <party>
  needs subject <party>
  lacks complement
  actor subject
  recipient to
  event CONCEDE
  cameo 080
  example Saudi Arabia granted Pakistan an extension on the loan. => CONCEDE 080 SAU > PAK

entry concede-win-extension
  verb win, get, secure, obtain, receive, gain
  needs object extension, reprieve, respite, waiver, exemption, discount, rebate
  needs from <party>
  needs subject <party>
  actor from
  recipient subject
  event CONCEDE
  cameo 080
  example Pakistan won a three-month extension from Saudi Arabia on its loan. => CONCEDE 080 SAU > PAK

# ---- said, done and held back in passing ----

entry retreat-relent
  verb relent, back down, climb down, give in, cave in, yield, give way, soften
  needs subject <party>
  lacks object
  lacks to
  actor subject
  recipient on's | over's | matter
  event CONCEDE
  cameo 080
  example The European Union imposed duties on Swiss cheese in May. Switzerland relented on Monday. => CONCEDE 080 CHE > EUN

entry retreat-withdraw-to
  verb withdraw, retreat, pull out, pull back, fall back, file out, move out, march out, depart
  needs subject troop, force, soldier, army, peacekeeper, contingent, battalion, unit, tank, marine, fighter, rebel, militia, regiment, brigade, garrison, warship, insurgent, column, division, guerrilla, separatist, militant, gunman
  lacks from
  lacks object
  actor subject | subject's
  recipient in ?
  event RETREAT withdraw
  cameo 0872
  future AGREE 0356
  example Chadian rebels withdrew to the hills on Sunday. => RETREAT 0872 TCD

# ---- idioms of refusal and threat ----

entry concede-bury-hatchet
  verb swallow, eat
  needs object pride, word, words, humble pie, crow
  needs subject <state>
  actor subject
  recipient to | with | over ?
  event CONCEDE
  cameo 080
  example The Serbian government swallowed its pride. => CONCEDE 080 SRB

entry concede-bend-to
  verb bend, bow, yield, cave, cave in, give in, knuckle under, kowtow, buckle
  needs to <party>
  needs subject <state>
  lacks object
  actor subject
  recipient to | to's
  event CONCEDE
  cameo 080
  example Nepal bowed to India. => CONCEDE 080 NPL > IND

entry agree-would-withdraw-border
  verb withdraw, pull out, retreat, pull back, redeploy
  needs from any
  needs from village, post, strip, area, hill, height, territory, enclave, zone, land, position, frontier, border, town, valley, corridor
  needs with any
  needs subject any
  needs from any
  lacks object
  actor subject
  recipient with
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example Togo would withdraw from the villages on the border with Benin. => AGREE 0356 TGO > BEN

# ---- persons handed back, set free ----
entry retreat-return-persons-to
  verb return, hand over, hand back, give back, turn over, deliver, send back, hand, surrender, transfer, release, free, repatriate
  needs subject any
  needs object soldier, sailor, prisoner, captive, hostage, serviceman, policeman, guard, fisherman, pilot, crew, detainee, officer, constable, villager, student, woman, child, citizen, national, man, worker, engineer, agent, spy, body, remains, migrant, trader, driver, journalist, trooper, airman, defector, pow, crewman, member
  needs to <party>
  lacks complement
  actor subject
  recipient to's | to
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Ukraine handed back two servicemen to Russia. => RETREAT 0841 UKR > RUS
  example Two constables were returned to India by Bangladesh. => RETREAT 0841 BGD > IND

entry retreat-send-home
  verb send, fly, bring, let, take
  needs subject <state>
  needs object prisoner, captive, hostage, sailor, fisherman, pilot, crew, detainee, student, hostage, pow, crewman, serviceman, abductee
  needs object any
  needs object any
  lacks to
  actor subject
  recipient object's | object
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example North Korea sent home three American detainees. => RETREAT 0841 PRK > USA

entry retreat-freed-in
  verb free, release, set free, let go, liberate, acquit, pardon
  lacks subject
  needs object sailor, fisherman, pilot, crew, captive, hostage, prisoner, journalist, detainee, citizen, national, tourist, worker, soldier, serviceman, engineer, couple, woman, student, missionary, doctor, aid worker, businessman, monk, activist, driver, teacher, priest, diplomat, peacekeeper
  needs object any
  needs in <place>
  lacks complement
  lacks to
  lacks from
  actor in
  recipient object's | object
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Two Turkish pilots were freed in Lebanon. => RETREAT 0841 LBN > TUR

entry retreat-held-freed
  verb free, release, set free, let go, liberate, set
  lacks subject
  needs object.in any
  needs object sailor, fisherman, pilot, crew, captive, hostage, prisoner, journalist, detainee, citizen, national, tourist, worker, soldier, serviceman, engineer, couple, woman, student, missionary, doctor, businessman, monk, activist, driver, teacher, priest, diplomat, peacekeeper
  lacks complement
  lacks to
  lacks from
  lacks in
  actor object.in
  recipient object's | object
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Three Korean hostages in Afghanistan were freed. => RETREAT 0841 AFG > KOR

entry retreat-bail
  verb bail, parole, exonerate, reprieve, spare, discharge, absolve
  needs subject <state>
  needs object prisoner, journalist, activist, dissident, leader, official, minister, diplomat, soldier, officer, sailor, captain, student, reporter, blogger, lawyer, protester, opposition leader, politician, defendant, suspect, detainee
  actor subject
  recipient object's | object
  event RETREAT release
  cameo 0841
  example A Tanzanian court bailed two Kenyan activists. => RETREAT 0841 TZA > KEN

entry retreat-grant-bail
  verb grant, give, allow, offer
  needs subject any
  needs object bail, parole, house arrest, pardon, reprieve, amnesty, clemency, freedom, stay, safe conduct
  lacks for
  actor subject
  recipient to's | to | object.to
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Malawi granted bail to two Zambian traders. => RETREAT 0841 MWI > ZMB

entry retreat-commute
  verb stay
  needs subject any
  needs subject any
  needs object death sentence, execution, death penalty
  lacks complement
  actor subject
  recipient object.of's | object.of | object's | object.on | against | on
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Indonesia stayed the execution of an Australian. => RETREAT 0841 IDN > AUS

entry retreat-win-release
  verb win, secure, obtain, negotiate, get
  needs subject any
  needs object release, freedom, return, handover, repatriation
  needs object.of any
  actor from | object.by | by
  recipient subject
  event RETREAT release
  cameo 0841
  future AGREE 0353
  example Turkey won the release of ten sailors from Libya. => RETREAT 0841 LBY > TUR

entry retreat-get-back
  verb get back, receive, win back, recover, regain
  needs subject <state>
  needs object remains, body, prisoner, soldier, hostage, captive, sailor, statue, artefact, bronze, manuscript, throne, skull, relic, treasure, painting, mummy, cannon
  needs from <party>
  actor from
  recipient subject
  event RETREAT
  cameo 084
  future AGREE 0353
  example Vietnam received the remains of two pilots from Laos. => RETREAT 084 LAO > VNM

entry retreat-order-released
  verb order, rule, decree, direct
  needs subject court, judge, tribunal, magistrate, president, king, prosecutor
  needs object release, freeing, acquittal, discharge, return
  lacks to
  actor subject
  recipient object.of | object.of's | object's
  event RETREAT release
  cameo 0841
  example A Spanish court ordered the release of a Moroccan captain. => RETREAT 0841 ESP > MAR

# ---- sanctions eased ----
entry concede-do-away-with
  verb do away
  needs subject <state>
  needs with sanction, embargo, ban, tariff, duty, visa, requirement, restriction, rule, regulation, quota, curb, levy, boycott, curfew, law
  actor subject
  recipient with.on's | with.on | with.for's | with.for | with.against | with's | with.of ?
  event CONCEDE
  cameo 085
  future AGREE 0354
  example Norway did away with the embargo on Cuba. => CONCEDE 085 NOR > CUB

entry concede-delist
  verb delist, unfreeze, unblacklist, de-list
  needs subject <state>
  needs object any
  needs object any
  needs object any
  actor subject
  recipient object's | object.of | object.from | object ?
  event CONCEDE
  cameo 085
  future AGREE 0354
  example Switzerland unfroze Egyptian funds. => CONCEDE 085 CHE > EGY

entry concede-release-funds
  verb release, free, free up, unlock, unfreeze, unblock
  needs subject <state>
  needs object fund, asset, money, reserve, account, deposit, billion, million, cash
  needs object frozen fund, frozen asset, frozen money, frozen reserve, blocked fund, blocked asset, frozen account, frozen fund, reserve, asset
  lacks for
  actor subject
  recipient object's | object.of | to | object.from
  event CONCEDE
  cameo 085
  future AGREE 0354
  example South Korea released frozen Iranian funds. => CONCEDE 085 KOR > IRN

entry concede-lift-suspension
  verb lift, end, revoke, rescind, cancel, annul, scrap
  needs subject any
  needs object suspension, exclusion, expulsion, isolation, moratorium, blacklisting
  actor subject
  recipient object's | object.of | object.on | on | of | object.from
  event CONCEDE
  cameo 081
  future AGREE 0351
  example The African Union lifted Mali's suspension. => CONCEDE 081 AFU > MLI

entry concede-let-lapse
  verb lapse, expire, run out
  needs subject sanction, embargo, tariff, curfew, emergency, state, ban, law, rule, measure, martial law, emergency rule, restriction, boycott
  lacks object
  actor by
  recipient subject.on | subject.against | subject's ?
  event CONCEDE
  cameo 080
  example The embargo on Iran was allowed to lapse by France. => CONCEDE 080 FRA > IRN

entry concede-let-measure-lapse
  verb let, allow
  needs subject <state>
  needs complement lapse, expire
  lacks to
  actor subject
  recipient object.on's | object.on | object.against | object.against's | object's | on | against ?
  event CONCEDE
  cameo 081
  future AGREE 0351
  example Tunisia let the emergency expire. => CONCEDE 081 TUN

# ---- gave way ----
entry concede-give-way
  verb give
  needs subject <state>
  needs object way, ground
  needs to <party>
  actor subject
  recipient to's | to
  event CONCEDE
  cameo 080
  example Bulgaria gave ground to Macedonia on the wording. => CONCEDE 080 BGR > MKD

entry concede-knuckle-under
  verb knuckle, kowtow, buckle, truckle, defer, submit, bend, climb down, cave, knuckle under
  needs subject <state>
  needs to any
  lacks object
  actor subject
  recipient to's | to.from | to.by | to.of | to
  event CONCEDE
  cameo 083
  example Denmark submitted to the German demand. => CONCEDE 083 DNK > DEU
  example The Nepalese government submitted to Indian terms. => CONCEDE 083 NPL > IND

entry concede-climb-down
  verb climb down, back down, relent, give ground, backtrack, back off, back-pedal, backpedal, stand down
  needs subject <state>
  needs in row, dispute, face, quarrel, standoff, spat, feud, conflict, argument, battle
  lacks object
  actor subject
  recipient in.with's | in.with | in.of's | in.over's | with
  event CONCEDE
  cameo 080
  example Slovenia climbed down in its row with Croatia. => CONCEDE 080 SVN > HRV

entry concede-tone-down
  verb tone, tone down, moderate, soften, retract, mute, take back
  needs subject any
  needs object any
  needs object any
  needs object criticism, rhetoric, attack, language, tone, remark, statement, slur, insult, threat, allegation
  actor subject
  recipient object.of's | object.of | object.against | object.toward | object.towards | object.on | against | toward | towards | object.about
  event CONCEDE
  cameo 080
  example Turkey toned down its criticism of Sweden. => CONCEDE 080 TUR > SWE

entry concede-abandon-plan
  verb shelve, scrap, abandon, ditch, drop, withdraw, retract, reverse, revoke, mothball, bin, repeal, rescind, annul, water down, backtrack, freeze, postpone, scale back, suspend, cancel, undo
  needs subject government, president, minister, cabinet, parliament, premier, king, regime, authority, ruler, prime minister, party, council, mayor, chancellor, administration, junta, leader, emir, sultan
  needs object tax, fuel tax, bill, decree, fare increase, rise, increase, reform, levy, price rise, price increase, fare rise, subsidy cut, austerity, hike, tax rise, tax increase, pension reform, measure, rule, fee
  needs after protest, demonstration, outcry, strike, riot, unrest, rally, week, day, month, criticism, march, uproar, clash, pressure
  lacks against
  actor subject
  event CONCEDE
  cameo 0832
  example The Kenyan president scrapped the tax after protests. => CONCEDE 0832 KEN
  example The Polish government shelved the bill after an outcry. => CONCEDE 0832 POL

# ---- rulers and freedoms ----
entry concede-legalise
  verb legalise, legalize, unban, decriminalise, decriminalize, reinstate, relicense, re-register, rehabilitate
  needs subject <state>
  needs object party, movement, group, union, newspaper, opposition, station, politician, strike, protest, association, church, website, channel, leader, brotherhood, broadcaster
  lacks complement
  actor subject
  event CONCEDE
  cameo 081
  future AGREE 0351
  example Algeria legalised five Islamist parties. => CONCEDE 081 DZA

entry concede-unblock-media
  verb reopen, restore, reconnect, relicense
  needs subject <state>
  needs subject any
  needs object any
  needs object website, site, internet, network, radio, station, newspaper, channel, twitter, facebook, youtube, whatsapp, telegram, media, blog, app, broadcaster, television, weekly, daily, paper, wikipedia, university, mosque, church, access
  lacks to
  actor subject
  event CONCEDE
  cameo 0811
  future AGREE 0351
  example Uganda reopened an opposition radio station. => CONCEDE 0811 UGA

entry concede-restore-access
  verb restore, reopen, unblock, reinstate, lift
  needs object access
  needs object.to twitter, facebook, youtube, whatsapp, internet, network, website, site, telegram, media, instagram, tiktok, wikipedia, service
  actor subject | in
  event CONCEDE
  cameo 0811
  future AGREE 0351
  example Access to Twitter was restored in Nigeria. => CONCEDE 0811 NGA
  example Sudan restored access to the internet. => CONCEDE 0811 SDN

entry concede-strike-down-ban
  verb strike down, overturn, annul, quash, void, set aside
  needs subject court, tribunal, judge, council, panel
  needs object ban, law, decree, curb, restriction, censorship, block
  actor subject
  recipient object.on | object.against ?
  event CONCEDE
  cameo 081
  example Turkey's top court struck down a ban on a website. => CONCEDE 081 TUR

entry concede-curfew-eased-there
  verb lift, ease, relax, shorten, end, suspend, loosen, cut, reduce, scale back
  lacks subject
  needs object curfew, emergency, martial law, lockdown, state of emergency
  actor object.in | in | object's | object.across | across | object.of
  event CONCEDE
  cameo 0813
  future AGREE 0351
  example The curfew in Chad has been shortened. => CONCEDE 0813 TCD
  example A curfew was lifted in Chad. => CONCEDE 0813 TCD

entry concede-grant-rights
  verb grant, give, extend, concede, restore, guarantee, accord
  needs subject <state>
  needs object right, vote, citizenship, autonomy, self-rule, suffrage, franchise, freedom, self - rule, amnesty
  needs to woman, minority, people, citizen, migrant, refugee, region, Kurd, Tamil, worker, group, community, prisoner, bidoon, resident, rebel, deserter
  actor subject
  recipient to | to's ?
  event CONCEDE
  cameo 0833
  future AGREE 0352
  example Kuwait gave citizenship to the bidoon minority. => CONCEDE 0833 KWT

entry concede-union-ends-strike
  verb end, call off, suspend, halt, abandon, drop
  needs subject union, worker, teacher, doctor, nurse, miner, driver, trucker, farmer, student, protester, demonstrator, opposition, lawyer, pilot, judge, prisoner, grower, docker, trader
  needs object strike, protest, blockade, roadblock, sit-in, walkout, boycott, hunger strike, occupation, march, rally, demonstration, campaign, stoppage, fuel strike
  actor subject
  event CONCEDE
  cameo 082
  example Nigerian traders dropped a boycott. => CONCEDE 082 NGA

# ---- let in ----
entry retreat-admit-delegates
  verb admit, readmit, let in, allow in
  needs subject <state>
  needs object inspector, monitor, observer, peacekeeper, rapporteur, delegate, investigator, expert, convoy, aid worker, relief worker, fact-finder, verifier
  lacks that
  actor subject
  recipient object's | object.of | object.from | from | object
  event RETREAT access
  cameo 086
  future AGREE 0355
  example Azerbaijan admitted Red Cross delegates to prisons. => RETREAT 086 AZE > IRC

entry retreat-open-sites-to
  verb open, open up, reopen
  needs subject <state>
  needs to inspector, inspection, monitor, observer, convoy, aid, expert, rapporteur, investigator, agency, shipment, relief, journalist, delegate
  needs object any
  lacks complement
  actor subject
  recipient to's | to.of | to.by | to.from | to
  event RETREAT access
  cameo 0862
  future AGREE 0355
  example Iran opened two sites to inspectors of the United Nations. => RETREAT 0862 IRN > UNO

entry retreat-permit-visit
  verb permit, allow, let, authorise, authorize
  needs subject <state>
  needs complement visit, inspect, enter, monitor, search, examine, investigate, deploy, patrol, land, deliver, operate
  needs infinitive visit, inspect, enter, monitor, search, examine, investigate, deploy, patrol, deliver
  actor subject
  recipient complement
  event RETREAT access
  cameo 086
  future AGREE 0355
  example Syria permitted experts of the United Nations to inspect the site. => RETREAT 086 SYR > UNO

entry retreat-clear-way-for-aid
  verb clear, open, smooth, pave, ease, give, grant
  needs subject <state>
  needs object way, path, passage, door, corridor, safe passage
  needs for aid, convoy, peacekeeper, inspector, delivery, shipment, observer, monitor, relief, force, mission, troop, deployment, return
  actor subject
  recipient for's | for.of | for.by | for.from | object.for's
  event RETREAT access
  cameo 086
  future AGREE 0355
  example Ivory Coast opened the way for ECOWAS troops. => RETREAT 086 CIV > ECW

entry retreat-consent-to-force
  verb consent, agree, accede, assent
  needs subject <state>
  needs to deployment, force, peacekeeper, mission, inspection, inspector, observer, monitor, presence, monitoring, delivery, visit
  needs to peacekeeper, deployment, inspection, observer, monitor, inspector, monitoring
  lacks object
  actor subject
  recipient to.of's | to.of | to's | to.by | to.from | by | of ?
  event RETREAT access
  cameo 086
  future AGREE 0355
  example Sudan consented to the deployment of African Union peacekeepers. => RETREAT 086 SDN > AFU

# ---- fighting ends ----
entry retreat-stick-to-truce
  verb stick, keep, hold, adhere, abide, cleave
  needs subject any
  needs to truce, ceasefire, armistice, cease - fire
  lacks object
  parties subject + to.with | subject
  event RETREAT ceasefire
  cameo 0871
  example Kuwait kept to the truce with Iran. => RETREAT 0871 KWT + IRN
  example India and Pakistan have stuck to the ceasefire. => RETREAT 0871 IND + PAK

entry retreat-observe-truce
  verb observe, respect, honour, honor, uphold, maintain, prolong, extend, renew, keep
  needs subject any
  needs object truce, ceasefire, armistice, lull
  parties subject + object.with | subject + with | subject
  event RETREAT ceasefire
  cameo 0871
  example Armenia prolonged its truce with Azerbaijan. => RETREAT 0871 ARM + AZE

entry retreat-lay-down-arms
  verb lay down, put down, give up, hand in, surrender, down, turn in, deposit, bury, lay, silence, drop, renounce
  needs subject any
  needs object arm, weapon, gun, rifle, armed struggle, violence, armed campaign, hatchet
  lacks complement
  lacks on
  actor subject
  recipient to's | to ?
  event RETREAT disarm
  cameo 0873
  future AGREE 0356
  example The Burundian rebels handed in their weapons. => RETREAT 0873 BDI

entry retreat-quit-place
  verb quit, vacate, abandon, leave
  needs subject troop, soldier, force, army, peacekeeper, marine, rebel, fighter, garrison, unit, militia, guerrilla, contingent, militant, paratrooper, battalion
  needs object town, village, city, base, island, outpost, position, post, province, area, region, territory, district, peninsula, plateau, camp, airbase, stronghold, capital, bridge, hill, airport
  actor subject
  recipient object.of | object.in | in ?
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example Ethiopian troops quit a town in Somalia. => RETREAT 0874 ETH > SOM

entry retreat-state-leaves-base
  verb quit, leave, vacate, evacuate, close
  needs subject <state>
  needs subject any
  needs object base, airbase, outpost, garrison, naval base, air base, military base
  actor subject
  recipient object.in | in
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example The United States left its base in Ecuador. => RETREAT 0874 USA > ECU

entry retreat-hold-fire
  verb hold, cease
  needs subject <state>
  needs object fire
  actor subject
  recipient against | on ?
  event RETREAT ceasefire
  cameo 0871
  future AGREE 0356
  example Israel held its fire. => RETREAT 0871 ISR

# ---- eased, withdrawn, given way, without saying to whom ----
entry retreat-withdraws-own-troops
  verb withdraw, pull out, bring, pull, recall, evacuate, repatriate, bring home, pull back
  needs subject <state>
  needs object troop, soldier, force, contingent, peacekeeper, army, garrison, warship, tank, missile, adviser, unit, paratrooper, marine
  lacks to
  lacks into
  lacks in
  lacks from
  lacks under
  lacks against
  lacks complement
  actor subject
  recipient matter ?
  event RETREAT withdraw
  cameo 0874
  future AGREE 0356
  example Ghana brought its soldiers home. => RETREAT 0874 GHA
  example Chad has pulled out its troops. => RETREAT 0874 TCD

entry concede-lifts-the-siege
  verb lift, end, ease, relax, loosen
  needs subject <state>
  needs object siege, emergency, martial law, emergency rule, encirclement, lockdown, closure
  lacks complement
  lacks for
  actor subject
  recipient object.of's | object.of | object.on | object.in | on | in | matter ?
  event CONCEDE
  cameo 080
  future AGREE 035
  example Egypt lifted emergency rule. => CONCEDE 080 EGY

entry concede-lifts-the-ban
  verb lift, ease, relax, scrap, drop, waive, suspend, loosen, rescind, repeal, revoke, soften, end
  needs subject <state>
  needs object ban, restriction, curb, sanction, embargo, tariff, export ban, import ban, travel ban, visa rule, visa requirement, quota, duty, boycott
  lacks complement
  lacks for
  lacks on
  lacks against
  lacks to
  actor subject
  recipient object's | object.on's | object.on | object.against | object.for | object.of | matter ?
  event CONCEDE
  cameo 085
  future AGREE 0354
  example Russia lifted the ban. => CONCEDE 085 RUS

entry concede-gave-in
  verb give in, relent, back down, cave in, capitulate, climb down, give way, knuckle under, blink, budge
  needs subject <state>
  lacks object
  lacks to
  lacks in
  lacks over
  lacks on
  actor subject
  recipient matter ?
  event CONCEDE
  cameo 080
  example After a week of talks, Kuwait gave in. => CONCEDE 080 KWT

entry concede-made-concessions
  verb make, offer, announce, grant
  needs subject <state>
  needs object concession, compromise, climbdown, far-reaching concession
  lacks to
  lacks for
  actor subject
  recipient object.to | object.to's | matter ?
  event CONCEDE
  cameo 080
  future AGREE 035
  example Serbia made concessions. => CONCEDE 080 SRB

entry concede-met-the-demand
  verb accept, meet, grant, satisfy, fulfill, concede, heed
  needs subject <state>
  needs object demand, ultimatum, request, appeal, condition
  needs object any
  lacks that
  actor subject
  recipient object's | object.of | object.by | object.from | by | from | matter ?
  event CONCEDE
  cameo 083
  future AGREE 035
  example Nepal's king accepted the demand. => CONCEDE 083 NPL

entry concede-grant-amnesty
  verb grant, declare, proclaim, announce, offer, decree, approve
  needs subject <state>
  needs object amnesty, pardon, clemency
  lacks complement
  actor subject
  recipient to | for | object.to | object.for | to's | for's | object.for's ?
  event CONCEDE
  cameo 081
  future AGREE 035
  example Chad's president granted an amnesty. => CONCEDE 081 TCD

entry retreat-protesters-leave
  verb unblock, clear, dismantle, reopen
  needs subject protester, demonstrator, striker, worker, trucker, farmer, occupier, marcher, driver, miner, crowd, grower
  needs object blockade, barricade, roadblock, street, square, road, highway, bridge, port, camp, tent, border
  actor subject
  event CONCEDE
  cameo 082
  example Bolivian farmers dismantled a barricade. => CONCEDE 082 BOL

# ---- bans undone in other words, prisoners, goods and land given back ----
entry concede-sanctions-undone
  verb suspend, revoke, rescind, reverse, halve, trim, unwind, withdraw, call off, shelve, tear up, set aside, put, dilute, water down, annul, dispense, pare, pare down, shed, unpick, do away, scale back, wind down, wind up, lighten, thin out, let up
  needs object sanction, embargo, blockade, arms embargo, oil embargo, trade embargo, economic sanction, economic sanctions, boycott, air embargo, no-fly zone, asset freeze
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient on | against | of | for | object.on | object.against | object.of | object's | matter ?
  event CONCEDE
  cameo 085
  future AGREE 0354
  example Norway watered down its sanctions against Serbia in October. => CONCEDE 085 NOR > SRB
  example Kenya called off the trade embargo on Somalia after a week. => CONCEDE 085 KEN > SOM

entry concede-dispense-with-sanctions
  verb dispense, do away
  needs with sanction, embargo, blockade, ban, restriction, tariff, duty, visa, requirement, levy, quota, curb
  needs subject any
  actor subject
  recipient with.on | with.against | with.for | with.of | with's | on | against | for ?
  event CONCEDE
  cameo 085
  future AGREE 0354
  example Chile did away with restrictions on Peruvian lorries. => CONCEDE 085 CHL > PER

entry concede-visa-requirement-undone
  verb suspend, revoke, rescind, reverse, halve, trim, withdraw, call off, shelve, tear up, set aside, annul, remove, end, phase out, cut, lift, ease, scrap, abolish, waive, drop
  needs object requirement, visa requirement, entry requirement, visa rule, visa regime, exit visa, visa obligation, transit fee, transit levy
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient for | on | with | object.for | object.on | object's
  event CONCEDE
  cameo 081
  future AGREE 0351
  example Jordan suspended the visa requirement for Turkish lorry drivers. => CONCEDE 081 JOR > TUR

entry concede-lifting-of
  noun lifting, easing, relaxation, scrapping, waiver, removal, abolition, suspension, loosening, repeal, dismantling
  needs of ban, embargo, sanction, restriction, curb, tariff, duty, visa, requirement, blockade, visa requirement, quota, levy, barrier, boycott, travel ban, arms embargo
  needs of any
  needs subject any
  actor subject
  recipient of.on | of.against | of.for | of.of | on | against | for
  event CONCEDE
  cameo 085
  example Chile's lifting of the blockade of Bolivia was hailed in La Paz. => CONCEDE 085 CHL > BOL
  example The easing of the visa requirement for Serbian students by Hungary came into force in May. => CONCEDE 085 HUN > SRB

entry concede-exempt-goods
  verb exempt, excuse, spare, absolve, release, free
  needs from duty, tariff, levy, tax, ban, visa, requirement, quota, fee, toll, sanction, embargo, restriction, surcharge, charge, tariffs, rule, conscription, quarantine, inspection
  needs subject any
  needs object any
  lacks attribute
  actor subject
  recipient object's | object
  event CONCEDE
  cameo 085
  future AGREE 0354
  example Moroccan tomatoes have been exempted from the levy by Spain. => CONCEDE 085 ESP > MAR
  example Turkey exempted Iraqi lorries from its transit fee. => CONCEDE 085 TUR > IRQ

entry concede-exemption-for
  noun exemption, waiver, dispensation, derogation, remission, carve-out, opt-out, grace period, moratorium
  needs subject <party>
  needs for any
  actor subject
  recipient for | for's
  event CONCEDE
  cameo 085
  example Washington's exemption for Korean steel ran out in May. => CONCEDE 085 USA > KOR

entry concede-compensation-to
  noun compensation, reparation, indemnity, restitution, blood money, reparations
  needs subject <party>
  needs to <party>
  actor subject
  recipient to's | to | to.of
  event CONCEDE
  cameo 080
  context reparations
  example Libya's compensation to Germany was paid in three parts. => CONCEDE 080 LBY > DEU

entry concede-regret-over
  noun regret, remorse, contrition, sorrow, apology, mea culpa, penance
  needs subject <party>
  needs over any
  actor subject
  recipient over.of | over's | over
  event CONCEDE
  cameo 080
  example Oslo's regret over the death of a Polish skipper did not satisfy Warsaw. => CONCEDE 080 NOR > POL

entry retreat-return-of-goods
  noun return, restitution, handover, restoration, handing back, giving back, surrender
  needs subject <party>
  needs of boat, trawler, ship, vessel, artefact, artifact, antiquity, icon, painting, relic, statue, treasure, manuscript, archive, remains, body, passport, asset, island, islet, territory, land, village, base, prisoner, captive, fisherman, soldier, pilot, crew, drone, gold, fund, money, skull, mummy, marble, goods, cargo, spy, corpse, prisoner of war, prisoners of war
  actor subject
  recipient of's | of | to
  event RETREAT
  cameo 080
  future AGREE 035
  example Germany's return of a Namibian skull was marked by prayers. => RETREAT 080 DEU > NAM

entry retreat-truce-with
  noun truce, ceasefire, armistice, cease-fire, standstill
  needs subject <party>
  needs with any
  actor subject
  recipient with
  event RETREAT ceasefire
  cameo 0871
  example Eritrea's truce with Ethiopia held through the rains. => RETREAT 0871 ERI > ETH

entry retreat-reopening-of
  noun reopening, re-opening
  needs subject <party>
  needs of border, crossing, frontier, corridor, checkpoint, bridge, route, air space, airspace, port, canal, pipeline, gate, land border, border crossing, railway line, rail link, land route, embassy, consulate
  actor subject
  recipient of's | of.with | of.to | to | with
  event RETREAT
  cameo 080
  example Niger's reopening of the border with Benin brought the lorries back. => RETREAT 080 NER > BEN

entry retreat-climbdown
  noun climbdown, about-face, u-turn, volte-face, backdown, capitulation, surrender, backtracking, retreat, reversal, about-turn
  needs subject <party>
  needs over any
  lacks object
  actor subject
  recipient over's | over | to ?
  event CONCEDE
  cameo 080
  example Ottawa's climbdown over Spanish trawlers angered Newfoundland. => CONCEDE 080 CAN > ESP

entry retreat-prisoner-swap
  noun swap, prisoner swap, prisoner exchange, exchange of prisoners, spy swap, swap of prisoners, exchange of captives
  needs subject <party>
  needs with any
  parties subject + with
  event RETREAT release
  cameo 0841
  example Armenia's prisoner swap with Azerbaijan took place on the Georgian border. => RETREAT 0841 ARM + AZE

entry retreat-freed-in-any-place
  verb free, release, pardon, acquit, liberate, set free, let go, reprieve, amnesty, parole, discharge, bail, clear, exonerate
  needs object any
  needs in any
  lacks subject
  lacks attribute
  lacks complement
  actor in
  recipient object | object's
  event RETREAT release
  cameo 0841
  future AGREE 0352
  example Two Polish nurses were freed in Libya on Friday. => RETREAT 0841 LBY > POL

entry retreat-sign-over
  verb sign over, make over, deed, cede, relinquish, surrender, hand over, yield, turn over, retrocede
  needs object land, island, islet, territory, village, strip, district, province, base, enclave, port, valley, plateau, reef, parcel, sector, zone, square kilometre, hectare, acre, claim, sovereignty, hill, slope
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to
  event CONCEDE
  cameo 080
  future AGREE 035
  example Tajikistan signed over a strip of the Pamirs to China. => CONCEDE 080 TJK > CHN

entry retreat-give-up-claim
  verb give up, drop, renounce, abandon, waive, relinquish, forgo, forswear, shelve, withdraw, surrender, disclaim, sign away
  needs object claim, territorial claim, right, sovereignty, title, demand, suit
  needs object.to any
  needs subject any
  lacks complement
  actor subject
  recipient object.to | object.to's
  event CONCEDE
  cameo 080
  future AGREE 035
  example Brunei dropped its claim to the Malaysian district of Limbang. => CONCEDE 080 BRN > MYS

entry retreat-bury-hatchet
  verb bury, patch up, make up, settle, mend, paper over
  needs object hatchet, quarrel, feud, row, difference, fence, rift, spat
  needs object any
  needs with any
  needs subject any
  lacks complement
  lacks attribute
  parties subject + with
  event SUPPORT
  cameo 050
  example Egypt buried the hatchet with Sudan at a wedding in Aswan. => SUPPORT 050 EGY + SDN

entry retreat-take-down-barrier
  verb take down, dismantle, tear down, pull down, remove, raze, clear, roll up, demolish, pull up
  needs object fence, barrier, barbed wire, watchtower, roadblock, checkpoint, loudspeaker, guard post, wall, minefield, mine, landmine, booby trap, fortification, trench, propaganda loudspeaker, razor wire
  needs on border, frontier, line, boundary, demarcation line, ceasefire line
  needs subject any
  lacks complement
  actor subject
  recipient on's | on.with
  event RETREAT withdraw
  cameo 087
  future AGREE 0353
  example Slovenia took down a razor wire fence on the Croatian border. => RETREAT 087 SVN > HRV

entry retreat-lay-mines-cleared
  verb remove, clear, lift, dig up, defuse, disarm, dig out
  needs object mine, landmine, minefield, unexploded shell, unexploded bomb, ordnance, booby trap
  needs subject any
  needs along border, frontier, line
  lacks complement
  actor subject
  recipient along's | along.with
  event RETREAT disarm
  cameo 0873
  future AGREE 0353
  example Chile cleared mines along the Peruvian border. => RETREAT 0873 CHL > PER

entry retreat-troops-go-home
  verb go, come, return, sail, fly, fly out, sail out, march out, move out, ship out, head, depart, march
  needs subject troop, soldier, contingent, battalion, peacekeeper, brigade, garrison, force, marine, regiment, paratrooper, division, squadron, warship
  needs from <place>
  needs subject any
  lacks object
  lacks complement
  lacks to
  lacks on
  lacks against
  lacks attribute
  actor subject
  recipient from
  event RETREAT withdraw
  cameo 0874
  future AGREE 0353
  example Fijian peacekeepers flew home from Lebanon in May. => RETREAT 0874 FJI > LBN

entry retreat-complete-withdrawal
  verb complete, finish, begin, start, carry out, conclude, wind up, speed up, accelerate
  needs object withdrawal, pullout, pull-out, evacuation, pullback, departure, troop withdrawal, retreat
  needs from any
  needs subject any
  lacks complement
  actor subject
  recipient from | from's
  event RETREAT withdraw
  cameo 0874
  future AGREE 0353
  example Vietnamese soldiers completed their withdrawal from Cambodia in September. => RETREAT 0874 VNM > KHM

entry retreat-back-down-from-threat
  verb back down, back away, back off, retreat, climb down, shrink, row back
  needs from threat, demand, plan, veto, ultimatum, claim, boycott, decision, stand, insistence, vow
  needs subject any
  lacks object
  actor subject
  recipient from.against | from.of | from.on | from's | over ?
  event CONCEDE
  cameo 080
  example Ukraine backed down from its demand on Romania in June. => CONCEDE 080 UKR > ROU

entry retreat-flag-lowered
  verb lower, haul down, strike
  needs object flag, colour, ensign, standard
  needs in any
  needs subject any
  lacks complement
  lacks to
  actor subject
  recipient in
  event RETREAT withdraw
  cameo 087
  example Ethiopian soldiers lowered their flag in Eritrea for the last time. => RETREAT 087 ETH > ERI

entry retreat-hand-over-people
  verb hand, turn over, hand over, return, give back, deliver, surrender, repatriate, send back, send home
  needs object body, remains, corpse, coffin, ashes, prisoner, captive, hostage, prisoner of war, sailor, airman, pilot, pow, fisherman, soldier, crew, border guard, conscript, sapper
  needs to <party>
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient to's | to
  event RETREAT release
  cameo 0841
  future AGREE 0352
  example Vietnam handed the bodies of four airmen to the United States. => RETREAT 0841 VNM > USA

entry retreat-open-market-to
  verb reopen, re-open, unlock
  needs object market, border, port, door, shop shelf, skies, road, strait, air space, airspace, territorial water, water, territorial waters, waters
  needs to any
  needs to's any
  needs subject <state>
  lacks complement
  actor subject
  recipient to's | to
  event CONCEDE
  cameo 080
  future AGREE 035
  example Japan reopened its market to American apples. => CONCEDE 080 JPN > USA

entry retreat-relinquish-to
  verb relinquish, cede, retrocede, hand back, give back, surrender, yield, sign over, restore, turn over
  needs object <place>
  needs to <party>
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient to
  event CONCEDE
  cameo 080
  future AGREE 035
  example Honduras relinquished Conejo Island to El Salvador. => CONCEDE 080 HND > SLV

entry retreat-thin-out
  verb thin out, thin, draw down, wind down, run down, scale down, pare, whittle, slim down, trim, halve, cut back
  needs object tank, troop, force, garrison, presence, soldier, contingent, artillery, deployment, military presence, mission, fleet, base, patrol
  needs in <place>
  needs subject any
  lacks complement
  actor subject
  recipient in
  event RETREAT withdraw
  cameo 087
  future AGREE 0353
  example Italy thinned out its patrols in Kosovo. => RETREAT 087 ITA > XKX

entry retreat-wind-up-presence
  verb wind up, end, close, close down, shut, shut down, terminate, give up, dissolve, phase out
  needs object presence, military presence, base, garrison, mission, deployment, occupation, listening post, combat mission, training mission, air base, naval base, outpost, military mission
  needs in <place>
  needs subject <state>
  lacks complement
  actor subject
  recipient in
  event RETREAT withdraw
  cameo 0874
  future AGREE 0353
  example Portugal wound up its military mission in Mali. => RETREAT 0874 PRT > MLI

entry retreat-let-through
  verb let through, wave through, let pass, let in, let out, let go, clear, let off
  needs object convoy, lorry, truck, ship, trawler, train, consignment, shipment, bus, tanker, vessel, pilgrim, driver, herder, cargo, lorries, delegation, aid convoy
  needs object's any
  needs subject any
  lacks complement
  actor subject
  recipient object's
  event CONCEDE
  cameo 080
  example Ukraine waved through a Moldovan convoy on Friday. => CONCEDE 080 UKR > MDA

entry retreat-waive-fine
  verb waive, cancel, forgo, drop, remit, write off, refund, quash, return, lift, annul, rescind
  needs object fine, penalty, surcharge, levy, sentence, charge, toll, arrest warrant, warrant, lawsuit, suit, indictment, death sentence, conviction, criminal charge, criminal charges, expulsion order, deportation order
  needs on any
  needs subject any
  lacks complement
  actor subject
  recipient on's | on | object.on
  event CONCEDE
  cameo 080
  future AGREE 035
  example Qatar cancelled a fine on an Egyptian gas firm. => CONCEDE 080 QAT > EGY

entry retreat-goods-back-in
  verb allow, let, admit, readmit, permit, wave
  needs object lorry, truck, convoy, good, beef, wine, ship, trawler, plane, airline, import, lamb, apple, tomato, cattle, poultry, pork, hauliers, haulier, driver, pilgrim, train, bus, traveller, trader
  needs into <place>
  needs object's any
  lacks subject
  lacks by
  lacks complement
  actor into
  recipient object's
  event CONCEDE
  cameo 080
  example Bulgarian lorries were allowed into Turkey again. => CONCEDE 080 TUR > BGR

entry retreat-freed-held-in
  verb free, release, pardon, let go, set free, reprieve, amnesty, parole, ransom
  needs object <people>
  needs object.in <place>
  lacks subject
  lacks by
  lacks complement
  actor object.in
  recipient object | object's
  event RETREAT release
  cameo 0841
  future AGREE 0352
  example Two Greek soldiers in custody in Turkey since March were freed on Monday. => RETREAT 0841 TUR > GRC
