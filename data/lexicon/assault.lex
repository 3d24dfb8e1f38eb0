# ASSAULT: attacks, killing, abduction, occupation.

# ---- troops poured in, men lost in clashes ----
entry assault-pour-troops
  verb pour, send, march, throw, roll, push, drive
  needs object troop, soldier, tank, force, army, armour, division, column
  needs into any
  needs subject any
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient into
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Ethiopia poured troops into Somalia. => MOBILIZE 154 ETH > SOM

entry assault-killed-in-clash
  verb kill, wound, injure, die, perish, fall
  needs in clash, fighting, battle, firefight, skirmish, shootout, gunfight, ambush, exchange
  needs with any
  needs object any
  lacks subject
  actor with
  recipient object | object's
  event ASSAULT
  cameo 190
  example Two Tajik soldiers were killed in clashes with Kyrgyz troops. => ASSAULT 190 KGZ > TJK

entry assault-die-in-clash
  verb die, perish
  needs in clash, fighting, battle, firefight, skirmish, shootout, gunfight, ambush
  needs with any
  needs subject any
  actor with
  recipient subject
  event ASSAULT
  cameo 190
  example Six Kenyan policemen died in a firefight with Somali raiders. => ASSAULT 190 SOM > KEN

# ---- means told by the subject or the phrase ----
entry assault-suicide-bomber
  lacks attribute
  lacks about
  needs subject any
  verb kill, wound, injure, attack, strike, hit, target, blow up, ram, murder, maim
  needs subject suicide bomber, suicide bombers, bomber, suicide attacker, suicide attack, suicide bombing
  needs object any
  lacks complement
  actor subject | subject's ?
  recipient object | object's | in
  event ASSAULT suicide-attack
  cameo 1831
  example A suicide bomber killed three Italian soldiers in Afghanistan. => ASSAULT 1831 > ITA

entry assault-car-bomb
  verb kill, wound, injure, strike, hit, target, destroy, damage, rip, explode
  needs subject car bomb, truck bomb, bomb, mine, landmine, grenade, explosion, explosive, roadside bomb, letter bomb, parcel bomb, booby trap, device
  needs object any
  lacks complement
  actor subject's ?
  recipient object | object's | in
  event ASSAULT explosives
  cameo 183
  example A landmine wounded five Thai soldiers on patrol. => ASSAULT 183 > THA

entry assault-detonate
  verb detonate, set off, explode
  needs subject any
  needs object any
  needs object any
  needs object bomb, car bomb, charge, device, explosive, explosives, grenade, landmine, mine, truck bomb, vest
  actor subject
  recipient outside | near | at | in ?
  event ASSAULT explosives
  cameo 183
  example Palestinian militants detonated a car bomb outside an Israeli barracks. => ASSAULT 183 PSE > ISR

entry assault-killed-by-fire
  lacks attribute
  lacks about
  verb kill, wound, injure, hit, strike
  needs object any
  needs subject fire, shelling, mortar, artillery, shell, rocket, gunfire, bullet, missile, barrage, bombardment, sniper, shrapnel
  lacks complement
  actor subject's | subject.by
  recipient object | object's | in
  event ASSAULT heavy-weapons
  cameo 194
  example An Indian soldier was killed by Pakistani mortar fire. => ASSAULT 194 PAK > IND

entry assault-invade-country
  verb invade, occupy, annex, overrun, conquer, capture
  needs object any
  needs subject troop, force, soldier, army, fighter, rebel, military, division, tank, government, Iraq, country, regime, militia, dictator
  lacks complement
  lacks attribute
  actor subject
  recipient object | object's | in
  event ASSAULT
  cameo 192
  example Iraqi forces invaded Kuwait. => ASSAULT 192 IRQ > KWT

entry assault-sink
  verb sink, torpedo, ram, capsize, scuttle, strafe
  needs object boat, ship, vessel, warship, frigate, corvette, trawler, tanker, submarine, destroyer, cruiser, ferry
  needs subject any
  lacks complement
  actor subject
  recipient object's | object
  event ASSAULT
  cameo 190
  example North Korean gunners sank a South Korean patrol boat. => ASSAULT 190 PRK > KOR

entry assault-board-ship
  verb board, storm, raid, rappel, seize, attack
  needs subject commando, marine, trooper, special force, navy seal, paratrooper, seal, gunman, pirate
  needs object ship, boat, vessel, ferry, tanker, flotilla, freighter, yacht, cruise ship
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object
  event ASSAULT
  cameo 190
  example Israeli commandos boarded a Turkish ship. => ASSAULT 190 ISR > TUR

entry assault-poison
  verb poison
  needs object any
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient object | object's
  event ASSAULT targeted
  cameo 185
  example Russian agents poisoned the Bulgarian arms dealer. => ASSAULT 185 RUS > BGR

entry assault-chemical
  verb use, drop, fire, spray, release, employ, deploy
  needs object chlorine, sarin, gas, mustard gas, nerve agent, chemical weapon, chemical weapons, phosphorus, poison gas, napalm, toxin
  needs against any
  needs subject any
  lacks complement
  actor subject
  recipient against's | against
  event ASSAULT unconventional
  cameo 204
  example The Iraqi army used mustard gas against Iranian troops. => ASSAULT 204 IRQ > IRN

entry assault-violate-truce
  verb violate, break, breach
  needs object ceasefire, truce, armistice, cease - fire, ceasefire agreement
  needs subject any
  lacks complement
  actor subject
  recipient with | object.with | object's | along's | in ?
  event ASSAULT
  cameo 196
  example Armenian forces violated the ceasefire with Azerbaijan. => ASSAULT 196 ARM > AZE

entry assault-guilty-of-violating
  adjective guilty
  needs of violate, break, breach, violation
  needs subject any
  parties subject
  event ASSAULT
  cameo 196
  example Sudan and Chad are guilty of violating the ceasefire. => ASSAULT 196 SDN + TCD

entry assault-exchange-fire
  verb exchange, trade
  needs object fire, shot, gunfire, shell, rocket, artillery, blow, strike, missile, volley
  parties subject + with
  event ASSAULT
  cameo 190
  example Thai and Cambodian soldiers exchanged fire at the temple. => ASSAULT 190 THA + KHM

entry assault-displace
  verb displace, uproot, drive out, expel, force out, push out, chase
  needs object villager, civilian, family, resident, people, thousand, population, inhabitant, tribe, Peshmerga, farmer
  needs subject troop, force, soldier, army, fighter, rebel, militia, military, militiaman, offensive, shelling, regime
  lacks complement
  lacks attribute
  actor subject | subject's
  recipient object's | object | from
  event ASSAULT
  cameo 201
  example Serbian troops drove out thousands of Bosnian villagers. => ASSAULT 201 SRB > BIH

entry assault-pound
  verb pound, hammer, pummel, batter, blast, rain, bombard, strafe
  needs subject jet, warplane, aircraft, plane, helicopter, bomber, airstrike, air strike, gunship, air force
  needs object any
  lacks complement
  actor subject | subject's
  recipient object's | object | in | on
  event ASSAULT aerial
  cameo 195
  example Turkish jets pounded Kurdish positions in Iraq. => ASSAULT 195 TUR > IRQ

entry assault-car-ram
  verb stab, knife, bludgeon, club, lynch, strangle
  needs object any
  needs subject any
  lacks complement
  lacks attribute
  actor subject ?
  recipient object | object's
  event ASSAULT primitive
  cameo 182
  example An Eritrean man stabbed two Swedish shoppers. => ASSAULT 182 ERI > SWE

entry assault-human-shield
  verb use, hold, take, keep
  needs object any
  needs as shield, human shield, shields
  needs subject any
  actor subject
  recipient object | object's
  event ASSAULT
  cameo 184
  example The rebels in Syria used Lebanese villagers as human shields. => ASSAULT 184 SYR > LBN

entry assault-die-in-custody
  verb die
  needs in custody, prison, jail, detention, captivity, cell
  needs after torture, beating, mistreatment, abuse
  actor in's | in.in ?
  recipient subject
  event ASSAULT torture
  cameo 1822
  example A Canadian photographer died in an Iranian prison after beatings. => ASSAULT 1822 IRN > CAN

entry assault-lose-soldiers
  verb lose
  needs object soldier, man, troop, policeman, fighter, pilot, sailor, jet, aircraft, helicopter, ship
  needs in attack, raid, air raid, ambush, battle, fighting, clash, strike, bombing, shelling, offensive
  needs subject any
  actor in's | in.by | to
  recipient subject
  event ASSAULT
  cameo 190
  example France lost nine soldiers in an Ivorian air raid. => ASSAULT 190 CIV > FRA

entry assault-plant-bomb
  verb plant, detonate, set off, explode, hurl, lob, throw
  needs object bomb, explosive, device, mine, grenade, landmine, charge
  needs subject any
  needs in any
  lacks complement
  actor subject
  recipient in's | in | at's | at | outside's
  event ASSAULT explosives
  cameo 183
  example North Korean agents planted a bomb in a South Korean airliner. => ASSAULT 183 PRK > KOR

# ---- attacks from the air ----

entry air-attack
  verb firebomb, airstrike, strafe, napalm
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in | of
  event ASSAULT aerial
  cameo 195
  future THREATEN 138
  example Sudanese government planes strafed Chadian villages along the frontier on Tuesday, aid workers and local elders said. => ASSAULT 195 SDN > TCD

entry air-fire-missile
  verb fire, launch, shoot, lob, unleash, hurl, loose off, send, direct, aim, rain, rain down, pour, let off, release
  needs subject any
  needs object missile, rocket, drone, warhead, cruise missile, airstrike, strike, projectile, salvo, barrage, volley, tomahawk, uav, katyusha, scud
  lacks about
  actor subject | subject's
  recipient at | on | against | into | toward | towards | upon | in
  event ASSAULT aerial
  cameo 195
  future THREATEN 138
  example Iran fired two missiles at Pakistan on Wednesday night, hitting what it said was a militant base near the border. => ASSAULT 195 IRN > PAK
  example Two ballistic missiles were launched into Saudi Arabia by Yemeni rebels shortly before dawn, state television reported. => ASSAULT 195 YEM > SAU

entry air-drop-bombs
  verb drop, unload, dump, release, scatter, deliver
  needs object bomb, munition, barrel, explosive, napalm, ordnance, bomblet, payload, shell, grenade
  lacks about
  actor subject | subject's
  recipient on | onto | over | in | into | upon
  event ASSAULT aerial
  cameo 195
  future THREATEN 138
  example Ethiopian warplanes dropped cluster bombs on an Eritrean airfield early on Friday, wounding several mechanics. => ASSAULT 195 ETH > ERI

entry air-raid-by-aircraft
  verb bomb, strike, hit, pound, attack, target, raid, blast, bombard, hammer, pummel, destroy, damage
  needs subject plane, jet, warplane, aircraft, bomber, helicopter, gunship, airstrike, missile, rocket, air force, fighter-bomber, airforce
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in | of | near | outside
  event ASSAULT aerial
  cameo 195
  future THREATEN 138
  example Turkish warplanes pounded Iraqi villages in the mountains north of Dohuk for a third consecutive night. => ASSAULT 195 TUR > IRQ
  example Israeli jets struck a weapons depot in Syria overnight, killing at least four people, according to a monitoring group. => ASSAULT 195 ISR > SYR

entry air-raid-by-drone
  verb bomb, strike, hit, pound, attack, target, kill, raid, blast, wound, injure, slam, crash, damage
  needs subject drone, uav, quadcopter
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in | of | near
  event ASSAULT drone
  cameo 1952
  future THREATEN 138
  example American drones hit a Yemeni convoy in a remote desert valley on Sunday, tribal leaders said. => ASSAULT 1952 USA > YEM

entry air-raid-noun
  noun airstrike, airraid, bombing, bombardment, sortie, strafing, overflight
  actor subject | by
  recipient on | against | in | of | over | near | at
  event ASSAULT aerial
  cameo 195
  future THREATEN 138
  example The Kenyan bombing of Somalia entered its third week as villagers continued to flee towards the coast. => ASSAULT 195 KEN > SOM
  example An Israeli airstrike on Lebanon destroyed a bridge over the river late on Thursday. => ASSAULT 195 ISR > LBN

entry air-shoot-down
  verb shoot down, down, bring down, gun down, intercept, shoot
  needs subject any
  needs object any
  needs object plane, jet, aircraft, helicopter, drone, airliner, warplane, balloon, fighter, bomber, uav, missile, mig
  lacks about
  actor subject | subject's
  recipient object's | of | from
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Azerbaijan shot down an Armenian helicopter over the disputed enclave on Wednesday afternoon. => ASSAULT 190 AZE > ARM
  example A Russian fighter was shot down by Turkey near the Syrian frontier after repeated warnings. => ASSAULT 190 TUR > RUS

entry air-downing
  noun downing, shootdown
  actor subject | by
  recipient of's | of
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Turkey's downing of a Russian jet brought relations to their lowest point in decades. => ASSAULT 190 TUR > RUS

# ---- shelling, artillery, explosives ----

entry shell-heavy
  verb shell, mortar, rocket, cannonade, bombard
  needs subject any
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in | of | near
  event ASSAULT heavy-weapons
  cameo 194
  future THREATEN 138
  example Pakistani artillery shelled Indian border posts for several hours on Saturday, forcing hundreds of farmers to flee. => ASSAULT 194 PAK > IND
  example Thai positions were bombarded by Cambodian forces near the ancient temple during the night. => ASSAULT 194 KHM > THA

entry shell-heavy-forces
  verb pound, pummel, hammer, blast, batter, pulverise, pulverize, torpedo, rake, plaster
  needs subject troop, force, soldier, army, fighter, rebel, guerrilla, militia, marine, tank, artillery, gunner, gun, warship, frigate, gunboat, submarine, navy, howitzer, battery, military, insurgent, helicopter, mortar, destroyer
  needs subject any
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in | of | near
  event ASSAULT heavy-weapons
  cameo 194
  future THREATEN 138
  example Russian artillery pounded Georgian trenches along the ridge until the last defenders had gone. => ASSAULT 194 RUS > GEO

entry shell-fire
  verb fire, lob, launch, hurl, shoot, send, rain, pour, trade, direct, discharge
  needs subject any
  needs object shell, mortar, artillery, howitzer, grenade, torpedo, cannon, tank round, flare, tear gas, mortar round, salvo
  lacks about
  actor subject | subject's
  recipient at | on | into | against | toward | towards | over | in | upon
  event ASSAULT heavy-weapons
  cameo 194
  future THREATEN 138
  example Syrian government forces lobbed mortar shells into Jordan on Monday, damaging a mosque and several houses. => ASSAULT 194 SYR > JOR

entry shell-noun
  noun shelling, barrage, bombardment, cannonade, fusillade, shellfire
  needs subject any
  needs of any
  actor subject
  recipient of | of's
  event ASSAULT heavy-weapons
  cameo 194
  future THREATEN 138
  example Pakistan's shelling of Indian villages went on for a third night. => ASSAULT 194 PAK > IND
  example North Korea's shelling of a South Korean island left four people dead and dozens of homes in ruins. => ASSAULT 194 PRK > KOR

entry shell-exchange-fire
  verb exchange, trade
  needs object fire, gunfire, shot, shell, blow, artillery, rocket, attack, missile, strike, salvo, volley, shelling
  parties subject + with | between
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Indian soldiers exchanged fire with Pakistani rangers across the Line of Control for the second day running. => ASSAULT 190 IND + PAK
  example Armenia and Azerbaijan traded artillery fire on Tuesday, and each side blamed the other for starting it. => ASSAULT 190 ARM + AZE

entry blow-up
  verb blow up, detonate, dynamite, sabotage, firebomb, bomb, mine, torch
  needs object embassy, consulate, mosque, church, hotel, train, bus, bridge, pipeline, market, station, barracks, convoy, ship, tanker, building, office, synagogue, school, plane, vehicle, house, headquarters, railway, restaurant
  needs subject any
  lacks about
  actor subject | subject's
  recipient object's | in | of | object
  event ASSAULT explosives
  cameo 183
  future THREATEN 138
  example Somali militants blew up a Kenyan bus close to the frontier, killing eleven passengers. => ASSAULT 183 SOM > KEN
  example The Egyptian pipeline was bombed by Palestinian gunmen in the early hours of Saturday. => ASSAULT 183 PSE > EGY

entry plant-bomb
  verb plant, set off, detonate, explode, lay, place, hide, trigger
  needs object bomb, device, explosive, mine, landmine, car bomb, charge, ied, blast
  lacks about
  actor subject | subject's
  recipient in | at | outside | near | on | against | under
  event ASSAULT explosives
  cameo 183
  future THREATEN 138
  example Libyan intelligence officers planted a bomb at the French embassy, prosecutors told the court on Thursday. => ASSAULT 183 LBY > FRA

entry blow-self-up
  verb blow up, explode, detonate, blow
  needs object himself, herself, themselves, vest, belt, jacket
  lacks about
  actor subject | subject's
  recipient in | at | outside | near | among
  event ASSAULT suicide-attack
  cameo 1831
  future THREATEN 138
  example A Palestinian woman blew herself up outside the Israeli barracks, killing two guards. => ASSAULT 1831 PSE > ISR

# ---- small arms, ambushes, clashes ----

entry shoot-persons
  verb shoot, gun down, snipe, mow down, open fire, pick off, spray, riddle
  needs subject any
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in | at | on
  event ASSAULT firearms
  cameo 193
  future THREATEN 138
  example Iranian border guards shot an Afghan smuggler on Sunday, officials in Herat province said. => ASSAULT 193 IRN > AFG
  example Two Kenyan policemen were gunned down by Somali gunmen at a roadblock outside Garissa. => ASSAULT 193 SOM > KEN

entry fire-shots
  verb fire, shoot, spray, discharge, loose
  needs subject any
  needs object shot, bullet, round, gunfire, gun, volley, burst, machine gun, rifle
  lacks about
  actor subject | subject's
  recipient at | on | into | toward | towards | over | against | in
  event ASSAULT firearms
  cameo 193
  future THREATEN 138
  example North Korean soldiers fired several shots at a South Korean guard post inside the demilitarised zone. => ASSAULT 193 PRK > KOR

entry open-fire
  verb open
  needs object fire
  lacks about
  actor subject | subject's
  recipient on | at | against | upon
  event ASSAULT firearms
  cameo 193
  future THREATEN 138
  example Israeli troops opened fire on Lebanese farmers who had approached the fence, wounding two of them. => ASSAULT 193 ISR > LBN

entry fire-on-small
  verb fire, shoot, fire back, shoot back, blaze away
  needs subject any
  lacks object
  lacks about
  actor subject | subject's
  recipient on | at | upon | into
  event ASSAULT firearms
  cameo 193
  future THREATEN 138
  example Egyptian border guards fired on Sudanese migrants who were trying to cross the frontier at night. => ASSAULT 193 EGY > SDN

entry ambush
  verb ambush, waylay, bushwhack, pounce, surprise
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in | of | on
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Tuareg rebels from Mali ambushed a Nigerien army patrol, killing seventeen soldiers and burning three vehicles. => ASSAULT 190 MLI > NER

entry ambush-noun
  noun ambush, skirmish, firefight, shootout, gunfight, foray, sally
  actor subject | by
  recipient on | against | of | into | in | with
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Ugandan rebels staged an ambush on Congolese soldiers near the lake, the army spokesman said. => ASSAULT 190 UGA > COD

entry clash
  verb clash, skirmish, battle, fight, tangle, wrestle, spar, grapple, scuffle, brawl, duel
  needs with any
  lacks about
  actor subject | subject's
  recipient with
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Chinese soldiers scuffled with Indian troops at a disputed mountain lake, leaving several injured on each side. => ASSAULT 190 CHN > IND

entry clash-noun-between
  noun clash, skirmish, fighting, firefight, battle, combat, shootout, gunfight, war, hostility, warfare, confrontation, fight, scuffle, brawl, bloodshed, violence, conflict
  needs between any
  parties between
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Fierce clashes between Chad and Sudan broke out again near the border town on Tuesday. => ASSAULT 190 TCD + SDN

entry clash-noun-with
  noun clash, skirmish, firefight, battle, combat, shootout, gunfight, fighting, war, hostility, scuffle
  needs with any
  actor subject
  recipient with
  event ASSAULT
  cameo 190
  future THREATEN 138
  example The Georgian army's clashes with Russian forces lasted five days and displaced thousands of villagers. => ASSAULT 190 GEO > RUS

entry battle-object
  verb battle, fight, engage, combat, take on, confront, repel, repulse, beat back, fight off, drive back, resist, harry, rout, vanquish, crush, trounce, overpower, overwhelm, defeat
  needs subject troop, force, soldier, army, fighter, rebel, guerrilla, militia, commando, marine, police, gunman, militant, insurgent, air force, navy, tank, brigade, battalion, unit, military, guard, warship, militiaman, separatist
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Chadian troops repelled Sudanese militiamen who had crossed the border on horseback, killing forty of them. => ASSAULT 190 TCD > SDN
  example The Rwandan army overpowered Congolese fighters in a week of battles around Goma. => ASSAULT 190 RWA > COD

entry wage-war
  verb wage, fight, declare, prosecute, launch, start, unleash
  needs object war, battle, campaign, jihad, insurgency, offensive, aggression, hostility, blitz, counteroffensive, counter-offensive, onslaught, warfare, crusade, blitzkrieg
  lacks about
  actor subject | subject's
  recipient against | on | with | in | upon
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Eritrea waged war against Ethiopia for more than two years over a barren strip of land. => ASSAULT 190 ERI > ETH

entry go-to-war
  verb go
  needs to war
  needs subject any
  lacks about
  lacks object
  lacks attribute
  actor subject | subject's
  recipient with | against | over
  event ASSAULT
  cameo 190
  future THREATEN 138
  example El Salvador went to war with Honduras in 1969, days after a football match. => ASSAULT 190 SLV > HND

# ---- invading, occupying, blockading ----

entry invade
  verb invade, overrun, storm, march, swarm, attack, raid, assail, assault, besiege, encircle, surround, sack, ransack, pillage, plunder, loot
  needs subject troop, force, soldier, army, fighter, rebel, guerrilla, militia, commando, marine, militant, insurgent, tank, brigade, battalion, military, militiaman, separatist, paratrooper, jihadist, terrorist, gunman
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in | of
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Rwandan troops overran the Congolese town on Sunday after a siege of eleven days. => ASSAULT 192 RWA > COD
  example The Danish consulate was stormed by Syrian militants who set fire to its first floor. => ASSAULT 190 SYR > DNK

entry attack-state
  verb invade, assail, savage, maraud
  needs subject any
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Iraq invaded Kuwait in August 1990 and proclaimed it a province within days. => ASSAULT 190 IRQ > KWT

entry cross-into
  verb cross, push, advance, march, pour, roll, move, storm, sweep, thrust, burst, break, charge, drive, smash, barrel
  needs subject troop, force, soldier, army, fighter, rebel, guerrilla, militia, commando, marine, militant, tank, brigade, battalion, military, column, insurgent, vehicle, paratrooper
  needs into any
  lacks about
  actor subject | subject's
  recipient into
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Ethiopian tanks rolled into Somalia before dawn on Sunday and headed for the central town of Baidoa. => ASSAULT 190 ETH > SOM

entry occupy-land
  verb occupy, annex, take over, seize, overrun, conquer, capture, recapture, retake, take, grab, subjugate, colonise, colonize
  needs subject any
  needs object island, cape, state, peninsula, territory, town, city, village, province, region, land, strip, enclave, port, capital, base, bases, area, hill, height, airport, district, outpost, post, garrison, country, islet, reef, farmland, valley, plateau, corridor, swath, swathe, settlement, oilfield, stronghold, bridge
  lacks about
  actor subject | subject's
  recipient object's | object | of | in | from
  event ASSAULT
  cameo 192
  future THREATEN 138
  example Ethiopian soldiers occupied three Eritrean villages west of the river, a United Nations monitor said. => ASSAULT 192 ETH > ERI
  example The Georgian town was seized by Russian forces less than a day after the fighting began. => ASSAULT 192 RUS > GEO

entry seize-country
  verb seize, conquer, capture
  needs subject any
  needs object <place>
  lacks about
  actor subject | subject's
  recipient object
  event ASSAULT
  cameo 192
  future THREATEN 138
  example Iraq seized Kuwait within two days. => ASSAULT 192 IRQ > KWT

entry occupy-state
  verb occupy, annex, conquer, colonise, colonize, subjugate
  needs subject any
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in
  event ASSAULT
  cameo 192
  future THREATEN 138
  example Indonesia occupied East Timor in December 1975 and stayed there for almost a quarter of a century. => ASSAULT 192 IDN > TLS

entry seize-control
  verb seize, take, wrest, gain, win, retake, regain, grab, assume
  needs object control
  needs of any
  lacks about
  actor subject | subject's
  recipient of | of's | from
  event ASSAULT
  cameo 192
  future THREATEN 138
  example Rwandan rebels seized control of two Congolese mining towns on Wednesday after the army had fled. => ASSAULT 192 RWA > COD

entry occupation-noun
  noun occupation, annexation, conquest, takeover
  needs of any
  actor subject | by
  recipient of | of's
  event ASSAULT
  cameo 192
  future THREATEN 138
  example Israel's annexation of the Syrian plateau drew angry words in the Security Council. => ASSAULT 192 ISR > SYR
  example Morocco's occupation of Western Sahara began in 1975, when Spain gave up its colony. => ASSAULT 192 MAR > ESH

entry invasion-noun
  noun invasion, offensive, onslaught, assault, blitz, counteroffensive, counterattack, aggression, incursion, raid, strike, attack, rampage, blitzkrieg
  actor subject | by
  recipient on | against | of | into | in | of's | at | upon
  event ASSAULT
  cameo 190
  future THREATEN 138
  example The Iraqi invasion of Kuwait began on a Thursday and was over before the weekend. => ASSAULT 190 IRQ > KWT
  example A Pakistani raid on an Indian outpost left five soldiers dead, officials in Srinagar said on Tuesday. => ASSAULT 190 PAK > IND

entry overthrow
  verb overthrow, topple, oust, depose, unseat, bring down, dethrone
  needs subject any
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in | of
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Tanzanian troops toppled the Ugandan dictator in April 1979 and installed an interim government. => ASSAULT 190 TZA > UGA

entry blockade
  verb blockade, besiege, quarantine, encircle, cordon off, seal off, surround, beleaguer
  needs subject any
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in | of
  event ASSAULT
  cameo 191
  future THREATEN 138
  example Saudi warships blockaded the Yemeni port for months, leaving bakeries without flour and clinics without fuel. => ASSAULT 191 SAU > YEM

entry impose-blockade
  verb impose, enforce, maintain, tighten, mount, lay, clamp, reimpose, set up
  needs object blockade, siege, cordon, encirclement, closure
  needs subject any
  lacks about
  actor subject | subject's
  recipient on | to | of | against | upon | in
  event ASSAULT
  cameo 191
  future THREATEN 138
  example Russian rebels laid siege to a Georgian garrison high in the mountains for nine days. => ASSAULT 191 RUS > GEO

entry blockade-noun
  noun blockade, siege, encirclement
  actor subject | by
  recipient of | against | of's | on
  event ASSAULT
  cameo 191
  future THREATEN 138
  example Turkey's blockade of Armenia has cut the country off from its most natural markets. => ASSAULT 191 TUR > ARM

# ---- killing ----

entry kill-deadly
  verb kill, slay, murder, kill off, eliminate, liquidate, annihilate, massacre, wipe out, butcher, finish off, cut down
  needs subject any
  needs object any
  lacks subject.in
  lacks about
  actor subject | subject's
  recipient object | object's | in | from
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Ethiopian border guards killed three Kenyan herdsmen on Sunday in a quarrel over stolen cattle. => ASSAULT 190 ETH > KEN
  example Four Spanish tourists were murdered by Yemeni gunmen near an ancient temple, the police said. => ASSAULT 190 YEM > ESP

entry wound
  verb wound, injure, maim, disfigure, maul, burn, scald, mutilate
  needs subject any
  needs object any
  lacks subject.in
  lacks about
  actor subject | subject's
  recipient object | object's | in | from
  event ASSAULT
  cameo 180
  future THREATEN 138
  example A Serbian extremist injured two Croatian fans with a flare outside the stadium on Saturday evening. => ASSAULT 180 SRB > HRV

entry kill-by-event
  verb kill, wound, injure, maim, claim, destroy, slay
  needs subject strike, raid, attack, shelling, bombardment, airstrike, missile, bombing, ambush, rocket, bomb, offensive, shell, fire, assault, operation, invasion, barrage, incursion, gunfire
  needs object any
  lacks within
  lacks subject.on
  actor subject | subject's | subject.by
  recipient object | object's | in | on
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Israeli shelling killed four Lebanese children who had been playing football on the beach. => ASSAULT 194 ISR > LBN

entry assassinate
  verb assassinate, bump off, rub out, take out, eliminate, liquidate
  needs subject any
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's
  event ASSAULT targeted
  cameo 186
  future THREATEN 138
  example Syrian intelligence officers assassinated the Lebanese minister with a car bomb, the tribunal was told. => ASSAULT 186 SYR > LBN

entry assassinate-attempt
  verb attempt, try, plot, seek, fail, conspire
  needs complement assassinate, murder, poison, kill
  lacks about
  actor subject | subject's
  recipient complement
  event ASSAULT targeted
  cameo 185
  future THREATEN 138
  example North Korean soldiers tried to assassinate the South Korean president in January 1968. => ASSAULT 185 PRK > KOR

entry assassination-noun
  noun assassination, murder, killing, slaying, poisoning, liquidation
  needs of any
  actor subject | by
  recipient of | of's
  event ASSAULT targeted
  cameo 186
  future THREATEN 138
  example Israel's assassination of an Iranian scientist in his car shocked even hardened observers. => ASSAULT 186 ISR > IRN

entry execute
  verb execute, behead, hang, decapitate, electrocute, stone, guillotine, lynch, crucify, garrotte, string up
  needs subject any
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | from
  event ASSAULT
  cameo 180
  future THREATEN 138
  example Saudi Arabia beheaded two Nigerian women and a Pakistani man on Tuesday for smuggling heroin. => ASSAULT 180 SAU > NGA, PAK
  example A Filipino maid was hanged by Kuwait in spite of repeated appeals for clemency from Manila. => ASSAULT 180 KWT > PHL

entry execution-noun
  noun execution, beheading, hanging, lynching, stoning, decapitation
  actor subject | by
  recipient of | of's
  event ASSAULT
  cameo 180
  future THREATEN 138
  example China's execution of a British citizen for smuggling drugs drew an angry response in London. => ASSAULT 180 CHN > GBR

entry massacre
  verb massacre, slaughter, butcher, exterminate, annihilate, decimate, wipe out, mow down, liquidate
  needs subject any
  needs object any
  lacks subject.in
  lacks about
  actor subject | subject's
  recipient object | object's | in
  event ASSAULT
  cameo 202
  future THREATEN 138
  example Rwandan militiamen slaughtered dozens of Congolese villagers with machetes during a raid on two hamlets. => ASSAULT 202 RWA > COD

entry massacre-noun
  noun massacre, slaughter, genocide, pogrom, carnage, bloodbath, extermination, butchery, atrocity
  actor subject | by
  recipient of | against | of's | on | in
  event ASSAULT
  cameo 202
  future THREATEN 138
  example The Serbian massacre of Bosnian civilians in 1995 was the worst Europe had seen in fifty years. => ASSAULT 202 SRB > BIH

entry commit-atrocity
  verb commit, perpetrate, carry out, inflict
  needs object massacre, genocide, atrocity, crime, slaughter, murder, killing, violence, bloodbath, outrage, torture
  needs subject any
  lacks about
  actor subject | subject's
  recipient against | on | in | upon | of
  event ASSAULT
  cameo 200
  future THREATEN 138
  example Ugandan rebels committed atrocities against Congolese villagers throughout the dry season, monks in the area said. => ASSAULT 200 UGA > COD

entry ethnic-cleansing
  noun cleansing
  actor subject | by
  recipient of | in | against | of's
  event ASSAULT
  cameo 203
  future THREATEN 138
  example The Serbian cleansing of Croatian villages began in the summer, long before any foreign reporter arrived. => ASSAULT 203 SRB > HRV

entry gas-weapons
  verb gas, nuke, irradiate, contaminate, infect
  needs subject any
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in | of
  event ASSAULT unconventional
  cameo 204
  future THREATEN 1383
  example Iraqi forces gassed Iranian conscripts in the marshes in 1984, as doctors in Vienna later confirmed. => ASSAULT 204 IRQ > IRN

entry use-weapons-of-mass
  verb use, employ, deploy, drop, fire, unleash, release, spray
  needs object gas, weapon, agent, sarin, chlorine, napalm, phosphorus, toxin, novichok, anthrax, atom bomb, nuke
  needs against any
  lacks about
  actor subject | subject's
  recipient against
  event ASSAULT unconventional
  cameo 204
  future THREATEN 1383
  example Iraq used mustard gas against Iranian positions on several occasions, the inspectors found. => ASSAULT 204 IRQ > IRN

entry poison-person
  verb poison, drug, sedate, inject
  needs subject any
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in
  event ASSAULT targeted
  cameo 185
  future THREATEN 138
  example Russian intelligence officers poisoned a Bulgarian arms dealer in Sofia, investigators concluded. => ASSAULT 185 RUS > BGR

entry attack-kills
  verb kill, wound, injure, hit, strike, destroy, damage, displace, maim, rock, level, flatten, devastate, claim
  needs subject attack, strike, bombing, raid, shelling, offensive, missile, rocket, bomb, shell, explosion, ambush, assault, bombardment, barrage, blast, mortar, fire, gunfire, incursion
  needs object any
  lacks complement
  lacks subject.on
  actor subject's | subject.by
  recipient object | object's | in
  event ASSAULT
  cameo 190
  example Ukrainian shelling damaged a Russian power station. => ASSAULT 190 UKR > RUS

entry attack-on-kills
  verb kill, wound, injure, hit, strike, destroy, damage, displace, maim, level, flatten, devastate, claim, leave, cost, hurt, wreck, gut, cause, shake, force, knock out
  needs subject attack, strike, bombing, raid, shelling, offensive, missile, rocket, ambush, assault, bombardment, barrage, mortar, fire, gunfire, incursion, airstrike, foray, invasion, salvo, onslaught, blitz, thrust, swoop, push, sortie, expedition, sabotage, attempt
  needs object any
  needs subject.on any
  lacks complement
  actor subject's | subject.by
  recipient subject.on's | subject.on | object's | object | in
  event ASSAULT
  cameo 190
  example A Houthi attack on a barracks in Dhale killed twelve Yemeni recruits. => ASSAULT 190 YEM > YEM
  example An Azeri drone strike on an Armenian village wounded four people. => ASSAULT 190 AZE > ARM
  example An Ethiopian strike on Eritrea killed forty people. => ASSAULT 190 ETH > ERI

entry air-raid-kills
  verb kill, wound, injure, hit, strike, destroy, damage, displace, maim, rock, level, flatten, devastate, claim
  needs subject airstrike, air strike, airraid, air raid
  needs object any
  lacks complement
  lacks about
  lacks within
  actor subject's | subject.by
  recipient object | object's | in | subject.on
  event ASSAULT aerial
  cameo 195
  example A Saudi airstrike killed nine Yemeni fishermen on Tuesday. => ASSAULT 195 SAU > YEM
  example A Russian air raid on a market killed nineteen Syrians. => ASSAULT 195 RUS > SYR

entry attack-by-nobody-kills
  verb kill, wound, injure, maim
  needs subject attack, bombing, raid, explosion, blast, ambush, assault, shelling, strike, airstrike
  needs object any
  actor subject's ?
  recipient object | object's | in
  event ASSAULT
  cameo 190
  example A bombing in the port of Kismayo killed four Kenyan officers. => ASSAULT 190 > KEN

# ---- violence against persons ----

entry abduct
  verb kidnap, abduct, snatch, capture, hijack, spirit away, bundle off, carry off, shanghai, waylay, seize, take, ransom
  needs subject any
  needs object hostage, captive, tourist, journalist, engineer, aid worker, worker, schoolgirl, missionary, reporter, nun, priest, contractor, doctor, nurse, teacher, civilian, crew, child, villager, girl, woman, hiker, technician, peacekeeper, observer
  lacks about
  actor subject | subject's
  recipient object's | object | from | in
  event ASSAULT abduct
  cameo 181
  future THREATEN 138
  example Somali gunmen snatched two Spanish aid workers from their vehicle close to a refugee camp. => ASSAULT 181 SOM > ESP
  example Three Korean engineers were taken by Nigerian gunmen who raided their camp in the delta. => ASSAULT 181 NGA > KOR

entry abduct-any
  verb kidnap, abduct, snatch, hijack, spirit away, commandeer, ransom
  needs subject any
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | from | in
  event ASSAULT abduct
  cameo 181
  future THREATEN 138
  example North Korea abducted at least thirteen Japanese citizens in the 1970s to train its spies. => ASSAULT 181 PRK > JPN
  example A Saudi tanker was hijacked by Somali gunmen about 450 miles off the coast of Kenya. => ASSAULT 181 SOM > SAU

entry take-hostage
  verb take, hold, keep, seize
  needs subject any
  needs complement hostage, captive, prisoner
  lacks about
  actor subject | subject's
  recipient complement
  event ASSAULT abduct
  cameo 181
  future THREATEN 138
  example Iranian students held American diplomats hostage for 444 days after storming the compound. => ASSAULT 181 IRN > USA

entry take-hostage-attribute
  verb take, hold, keep, seize
  needs subject any
  needs attribute hostage, captive, prisoner
  lacks about
  actor subject | subject's
  recipient object | object's
  event ASSAULT abduct
  cameo 181
  future THREATEN 138
  example A Danish crew was held hostage by Somali gunmen for sixteen months before the owners paid. => ASSAULT 181 SOM > DNK

entry abduction-noun
  noun abduction, kidnapping, kidnap, hijacking, hijack, disappearance, rendition, capture
  needs of any
  actor subject | by
  recipient of | of's | from
  event ASSAULT abduct
  cameo 181
  future THREATEN 138
  example North Korea's abduction of Japanese teenagers remains an open wound between the two countries. => ASSAULT 181 PRK > JPN

entry torture-persons
  verb torture, waterboard, torment, brutalise, brutalize, whip, flog, mistreat, maltreat, abuse, electrocute, starve, lash, cane, degrade, humiliate
  needs subject any
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's | in | from
  event ASSAULT torture
  cameo 1822
  future THREATEN 138
  example American soldiers mistreated Iraqi prisoners in a jail west of Baghdad, the leaked report says. => ASSAULT 1822 USA > IRQ
  example The British teacher was flogged by Saudi jailers for drinking, his relatives said on Wednesday. => ASSAULT 1822 SAU > GBR

entry torture-noun
  noun torture, mistreatment, abuse, maltreatment, flogging, beating, caning, whipping, waterboarding
  needs of any
  actor subject | by
  recipient of | of's
  event ASSAULT torture
  cameo 1822
  future THREATEN 138
  example Syria's torture of a Canadian engineer became the subject of a long inquiry in Ottawa. => ASSAULT 1822 SYR > CAN

entry beat
  verb beat, beat up, rough up, punch, kick, manhandle, club, stab, knife, hit, slap, attack, assault, lynch, mob, jostle, set on, bludgeon, hack, pelt, mug, jump, pummel, thrash, strangle, smother, drown, batter, slash, throttle
  needs subject mob, crowd, demonstrator, protester, youth, policeman, police, guard, fan, settler, villager, assailant, attacker, officer, nationalist, extremist, hooligan, thug, skinhead, resident, man, worker, student, soldier, prisoner, fisherman, coastguard
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's
  event ASSAULT beat
  cameo 180
  future THREATEN 138
  example Russian youths stabbed an Armenian student on the Moscow metro late on Saturday night. => ASSAULT 182 RUS > ARM
  example A Senegalese trader was beaten up by Italian policemen after an argument over his stall. => ASSAULT 180 ITA > SEN

entry pelt
  verb pelt, stone, stab, knife, machete, hack, bludgeon, club, lynch, strangle, spear, slash, skewer, spit
  needs subject any
  needs object any
  lacks about
  actor subject | subject's
  recipient object | object's
  event ASSAULT primitive
  cameo 180
  future THREATEN 138
  example Afghan villagers stoned a Norwegian convoy on Friday after a rumour spread about a burnt book. => ASSAULT 180 AFG > NOR

entry throw-at
  verb throw, hurl, lob, toss, fling, chuck, catapult, sling
  needs object stone, rock, bottle, petrol bomb, egg, cocktail, firebomb, brick, grenade, bomb, shoe, paint, tomato, molotov
  needs at any
  lacks about
  actor subject | subject's
  recipient at
  event ASSAULT primitive
  cameo 180
  future THREATEN 138
  example Lebanese demonstrators hurled stones and petrol bombs at the Danish embassy until the police moved in. => PROTEST 145 LBN > DNK

entry rape
  verb rape, molest, sodomise, sodomize, ravish, violate
  needs subject any
  needs object woman, girl, schoolgirl, refugee, victim, boy, villager, child, wife, nun, nurse, prisoner, detainee, maid
  lacks about
  actor subject | subject's
  recipient object's | object | from | in
  event ASSAULT sexual
  cameo 1821
  future THREATEN 138
  example Burmese soldiers raped several Bangladeshi women during a raid across the river, rights workers said. => ASSAULT 1821 MMR > BGD

entry human-shield
  verb use, hold
  needs as shield
  lacks about
  actor subject | subject's
  recipient object | object's
  event ASSAULT
  cameo 184
  future THREATEN 138
  example Iraqi troops used British engineers as human shields at power stations and dams. => ASSAULT 184 IRQ > GBR

entry destroy-property
  verb destroy, raze, burn down, burn, torch, demolish, wreck, flatten, bulldoze, level, obliterate, vandalise, vandalize, ransack, gut, smash, trash, ravage, devastate, loot, pillage, desecrate, deface, sack, sink, scuttle, ram, damage, cripple, knock out, sabotage
  needs subject any
  needs object any
  lacks subject.in
  lacks about
  actor subject | subject's
  recipient object's | object | in | of
  event ASSAULT destroy
  cameo 190
  future THREATEN 138
  example Ethiopian soldiers destroyed four Eritrean granaries near the river on Monday, witnesses said. => ASSAULT 190 ETH > ERI
  example A Chilean trawler was rammed by an Argentine patrol boat, and its crew had to be rescued. => ASSAULT 190 ARG > CHL

entry set-fire-to
  verb set, put
  needs object fire, torch, ablaze, alight
  needs to any
  lacks about
  actor subject | subject's
  recipient to
  event ASSAULT destroy
  cameo 180
  future THREATEN 138
  example Syrian soldiers set fire to the Turkish customs house in a night of rage. => ASSAULT 180 SYR > TUR

entry crowd-control
  verb disperse, teargas, break up, scatter
  needs subject police, policeman, force, soldier, troop, guard, officer, army, gendarme
  needs object protester, demonstrator, crowd, protest, demonstration, rally, march, migrant, refugee, mob, gathering, striker, worker, student, fan, activist
  lacks about
  actor subject | subject's
  recipient object | object's | by
  event ASSAULT crowd-control
  cameo 175
  future THREATEN 138
  example Macedonian police dispersed Syrian refugees who had tried to force their way through the fence. => ASSAULT 175 MKD > SYR

entry violate-ceasefire
  verb violate, break, breach, flout, shatter
  needs subject any
  needs object ceasefire, truce, cease-fire, armistice, cease - fire
  lacks about
  actor subject | subject's
  recipient with | object's | in | by ?
  event ASSAULT
  cameo 196
  future THREATEN 138
  example Azerbaijan broke the ceasefire with Armenia on forty occasions last week, observers said in their report. => ASSAULT 196 AZE > ARM

entry retaliate-against
  verb retaliate, strike back, hit back, lash out, counterattack, hit out
  needs subject any
  needs against any
  lacks about
  actor subject | subject's
  recipient against
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Israel retaliated against Syria with a raid on an abandoned camp outside Damascus. => ASSAULT 190 ISR > SYR

entry strike-at
  verb strike, lash, hit, retaliate, attack, raid, advance, move
  needs subject any
  needs at any
  lacks about
  actor subject | subject's
  recipient at's | at | in
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Indian troops struck at Pakistani positions above the valley with heavy guns until nightfall. => ASSAULT 190 IND > PAK

entry carry-out-attack
  verb carry out, launch, conduct, mount, stage, unleash, execute, perpetrate, mastermind, orchestrate, commit, perform, undertake, initiate
  needs subject any
  needs object attack, strike, raid, offensive, assault, incursion, ambush, invasion, counterattack, onslaught
  lacks about
  actor subject | subject's
  recipient on | against | in | into | at | over | near | upon | object's
  event ASSAULT
  cameo 190
  future THREATEN 138
  example American special forces carried out a raid in Somalia on Tuesday that killed a wanted militant. => ASSAULT 190 USA > SOM

entry carry-out-operation
  verb carry out, launch, conduct, mount, begin, start, resume
  needs subject any
  needs object operation, campaign, sweep, mission, push, manhunt
  needs against any
  lacks about
  actor subject | subject's
  recipient against
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Colombia launched an operation against Venezuelan gunmen in the mountains behind the port on Tuesday. => ASSAULT 190 COL > VEN

entry conduct-airstrike
  verb carry out, launch, conduct, mount, stage, unleash, execute
  needs subject any
  needs object airstrike, sortie, bombing, air strike, bombardment
  lacks about
  actor subject | subject's
  recipient on | against | in | over | at | near
  event ASSAULT aerial
  cameo 195
  future THREATEN 138
  example Iranian aircraft carried out airstrikes against Pakistan on Tuesday after a bomb had killed border guards. => ASSAULT 195 IRN > PAK

# ---- coercion: arrests, courts, deportations ----

entry mass-expulsion
  verb expel, drive out, uproot, displace, purge, cleanse, empty
  needs subject any
  needs object any
  needs object population, minority, community, inhabitant, villager, thousand, ethnic
  lacks about
  actor subject | subject's
  recipient object's | object | of | from
  event ASSAULT
  cameo 201
  future THREATEN 138
  example Bhutan expelled thousands of Nepalese farmers in the early 1990s and burnt their papers. => ASSAULT 201 BTN > NPL

# ---- threats of force in kind ----

entry coup
  verb stage, mount, attempt, lead, carry out, launch, seize
  needs object coup, putsch, power, takeover, rebellion, mutiny, uprising, revolt, insurrection
  needs subject any
  lacks about
  actor subject | subject's
  recipient against | in | object's ?
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Guinean soldiers staged a coup in December within hours of the old president's death. => ASSAULT 190 GIN > GIN

# ---- further wordings: under fire, men killed by hands unnamed, shells that land ----

entry assault-come-under-shelling
  verb come
  needs under shelling, bombardment, shellfire, rocket fire, artillery fire, mortar fire, sniper fire, gunfire, air attack, rocket attack, missile attack, drone attack
  needs subject any
  lacks object
  actor under's | from | by | under.from | under.by | from's
  recipient subject | subject's
  event ASSAULT
  cameo 190
  example Ukraine came under heavy Russian shelling. => ASSAULT 190 RUS > UKR
  example Kenyan soldiers came under mortar fire from Somali rebels. => ASSAULT 190 SOM > KEN

entry assault-come-under-fire
  verb come
  needs under fire, attack
  needs from troop, soldier, rebel, fighter, gunman, artillery, tank, sniper, militant, militia, force, army, guard, insurgent, aircraft, plane, helicopter, gunboat, warship, guerrilla, separatist, side, battery, gunner
  needs subject any
  lacks object
  actor from | from's
  recipient subject | subject's
  event ASSAULT
  cameo 190
  example A Thai patrol came under fire from Cambodian soldiers. => ASSAULT 190 KHM > THA

entry assault-die-in-strike
  verb die, perish
  needs in strike, airstrike, air strike, raid, attack, bombing, bombardment, shelling, ambush, massacre, offensive, assault, drone strike, missile strike, rocket attack
  needs subject any
  actor in's
  recipient subject | subject's
  event ASSAULT
  cameo 190
  example Twelve Palestinians died in Israeli air strikes. => ASSAULT 190 ISR > PSE

entry assault-killed-unsaid
  verb gun down, assassinate, behead, lynch, massacre, shoot dead, kidnap, abduct, murder, mow down, hack, execute, ambush, decapitate
  needs object any
  lacks subject
  lacks by
  lacks complement
  lacks attribute
  lacks about
  actor subject ?
  recipient object | object's
  event ASSAULT
  cameo 190
  example An Iranian scientist was gunned down in Isfahan. => ASSAULT 190 > IRN

entry assault-shot-dead-unsaid
  verb shoot
  needs object any
  needs attribute dead
  lacks subject
  lacks by
  actor subject ?
  recipient object | object's
  event ASSAULT firearms
  cameo 193
  example Two Chinese engineers were shot dead in Pakistan. => ASSAULT 193 > CHN

entry assault-resort-to-firing
  verb resort
  needs to firing, shelling, fire, shooting, bombardment
  needs subject any
  actor subject
  recipient on | at | to.on | to.at | on's | at's | along's
  event ASSAULT firearms
  cameo 193
  example Pakistani troops resorted to firing on Indian positions. => ASSAULT 193 PAK > IND

entry assault-sinking-noun
  noun sinking, torpedoing, ramming, hijacking, downing
  needs of ship, vessel, warship, corvette, frigate, boat, trawler, tanker, ferry, submarine, freighter, airliner, jet, plane, aircraft, bus, yacht, cruiser, destroyer
  actor subject | by
  recipient of's | of
  event ASSAULT
  cameo 190
  example North Korea's sinking of a South Korean corvette killed 46 sailors. => ASSAULT 190 PRK > KOR

entry assault-land-in
  verb land, fall, explode, crash, slam, smash, plough, plow, strike, come down, rip, tear
  needs subject shell, rocket, mortar, missile, projectile, mortar shell, mortar round, round, bomb, shrapnel
  needs subject <party>
  needs in any
  lacks object
  actor subject's | subject.from | subject.by | subject
  recipient in's | in
  event ASSAULT heavy-weapons
  cameo 194
  example A Syrian shell landed in Jordan. => ASSAULT 194 SYR > JOR

entry assault-slam-into
  verb slam, smash, plough, plow, crash, rip, tear, hurtle
  needs subject shell, rocket, mortar, missile, projectile, mortar shell, bomb, drone
  needs into any
  lacks object
  actor subject's | subject.from | subject.by | subject
  recipient into's | into | in | into.in
  event ASSAULT heavy-weapons
  cameo 194
  example A Russian missile slammed into a block of flats in Ukraine. => ASSAULT 194 RUS > UKR

entry assault-tear-through
  verb tear, rip, blow, sweep
  needs subject bomb, blast, explosion, car bomb, bombing, missile
  needs through any
  lacks object
  actor subject's ?
  recipient through's | through | in | through.in
  event ASSAULT explosives
  cameo 183
  example A bomb ripped through a Spanish train. => ASSAULT 183 > ESP

entry assault-bomb-goes-off
  verb go off, explode, detonate, blow up
  needs subject bomb, car bomb, device, roadside bomb, truck bomb, landmine, grenade, letter bomb, parcel bomb, explosive, booby trap
  lacks object
  actor subject's ?
  recipient outside's | at's | near's | under's | outside | beside's | in's | on's | near | in
  event ASSAULT explosives
  cameo 183
  example A bomb went off outside a Turkish bank. => ASSAULT 183 > TUR

entry assault-troops-clash
  verb clash, skirmish, exchange fire, trade fire, battle, scuffle
  needs subject troop, soldier, force, army, guard, navy, border guard, fighter, warship, sailor, police, patrol, trooper
  lacks with
  lacks object
  lacks against
  lacks for
  parties subject
  event ASSAULT
  cameo 190
  example Thai and Cambodian troops clashed for a second day. => ASSAULT 190 THA + KHM

entry assault-turn-gun
  verb turn, train
  needs object gun, weapon, rifle, machine gun, fire
  needs on any
  needs subject soldier, policeman, recruit, officer, guard, gunman, sergeant, trooper, pilot, cadet, private, corporal, member, army, force
  actor subject
  recipient on | on's
  event ASSAULT firearms
  cameo 193
  example An Afghan soldier turned his gun on three Australian trainers. => ASSAULT 193 AFG > AUS

entry assault-return-fire
  verb return, answer
  needs object fire, gunfire
  needs subject any
  lacks complement
  actor subject
  recipient at | on | against | from | at's
  event ASSAULT
  cameo 190
  example South Korean forces returned fire at North Korean positions. => ASSAULT 190 KOR > PRK

entry assault-hit-by-unsaid
  verb hit, strike, damage, destroy
  needs subject rocket, missile, shell, mortar, bomb, grenade, mortar shell, projectile, limpet mine, torpedo
  needs object embassy, consulate, ship, tanker, vessel, freighter, school, hospital, base, barracks, convoy, mission, church, mosque, camp, warehouse, plane, helicopter, village, post, outpost, checkpoint, house, home, factory, refinery
  actor subject's | subject.from | subject.by ?
  recipient object's | object.in | object | in
  event ASSAULT
  cameo 190
  example The Turkish consulate was hit by a rocket. => ASSAULT 190 > TUR

entry nothing-killed-by-chance
  verb kill, wound, injure, shoot, hurt
  needs in crash, accident, collision, quake, earthquake, flood, storm, avalanche, landslide, fire, derailment, hurricane, typhoon, tsunami, stampede, heatwave, blaze, wreck, mudslide, cyclone, tornado, floods, mishap, fall, race, rally, drowning, training, match, game
  needs object any
  needs object <party>
  lacks subject
  lacks by
  lacks complement
  lacks attribute
  nothing
  example Two Swedish soldiers were killed in a helicopter crash. => nothing

entry assault-killed-in-strike
  verb kill, wound, injure, hurt
  needs in strike, airstrike, air strike, shelling, bombardment, missile attack, rocket attack
  needs object any
  lacks subject
  lacks by
  lacks complement
  actor in's | in.by | in.from ?
  recipient object | object's
  event ASSAULT
  cameo 190
  example A Ukrainian girl was killed in a Russian missile attack. => ASSAULT 190 RUS > UKR

entry assault-killed-in-attack
  verb kill, wound, injure, hurt
  needs in raid, attack, bombing, ambush, massacre, assault, blast, gunfire, shooting, stabbing
  needs object <party>
  lacks subject
  lacks by
  actor in.by | in.from ?
  recipient object | object's
  event ASSAULT
  cameo 190
  example Five Polish soldiers were killed in an ambush. => ASSAULT 190 > POL

entry assault-killed-in-battle
  verb kill, wound, injure
  needs in battle, gun battle, firefight, gunfight, shootout, clash, fighting, combat, skirmish, action, exchange
  needs object <party>
  lacks subject
  lacks by
  lacks with
  lacks complement
  actor in.with ?
  recipient object | object's
  event ASSAULT
  cameo 190
  example A British soldier was killed in a gun battle. => ASSAULT 190 > GBR

entry assault-soldiers-killed
  verb kill, wound, injure
  needs object soldier, marine, trooper, airman, peacekeeper, policeman, serviceman, diplomat, aid worker, contractor, journalist, reporter, tourist, guard, police officer, troop, gendarme, missionary, cameraman, photographer, envoy, ambassador, border guard, conscript, sailor, commando, hostage
  needs object <party>
  lacks subject
  lacks by
  lacks with
  lacks complement
  lacks attribute
  actor subject ?
  recipient object | object's
  event ASSAULT
  cameo 190
  example Seven Nepali peacekeepers were killed in Darfur. => ASSAULT 190 > NPL

entry assault-fall-on
  verb fall, land, rain, rain down, crash, slam, thud
  needs subject shell, rocket, mortar, missile, projectile, mortar shell, bomb, artillery, artillery shell, artillery fire
  needs on any
  lacks object
  actor subject's | subject.from | subject.by | subject
  recipient on's | on | on.in | in
  event ASSAULT heavy-weapons
  cameo 194
  example Congolese shells fell on a Rwandan town. => ASSAULT 194 COD > RWA

entry assault-launch-against-rebels
  verb launch, mount, begin, conduct, carry out, stage
  needs against fighter, rebel, militant, insurgent, guerrilla, separatist, jihadist, position, target, hideout, camp, stronghold, base, troop, force, army, militia, enclave, bases
  actor subject
  recipient against's | against.in | against | in
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Turkey launched Operation Spring against Kurdish fighters in Syria. => ASSAULT 190 TUR > SYR

entry assault-exchange-of-fire
  noun exchange
  needs of fire, gunfire, shell, shot, missile, rocket, artillery, blow, artillery fire
  needs between any
  parties between
  event ASSAULT
  cameo 190
  example An exchange of fire between Indian and Pakistani troops lasted an hour. => ASSAULT 190 IND + PAK

entry assault-use-munitions-in
  verb use, employ, drop, fire, scatter, unleash
  needs object cluster munition, cluster bomb, chemical weapon, phosphorus, white phosphorus, napalm, barrel bomb, landmine, incendiary weapon, chlorine, sarin, mustard gas, nerve agent
  needs in <place>
  needs subject any
  lacks complement
  actor subject
  recipient in
  event ASSAULT
  cameo 190
  example Russia used cluster munitions in Ukraine. => ASSAULT 190 RUS > UKR

entry assault-thing-attacked-unsaid
  verb blow up, bomb, torch, attack, ransack, shell, sink, hijack, shoot down, firebomb, storm, torpedo, ram, besiege, loot, overrun
  needs object embassy, consulate, ship, tanker, bus, plane, church, mosque, pipeline, train, general, commander, convoy, mission, warship, freighter, helicopter, jet, airliner, trawler, drone, post, base, barracks, patrol, synagogue, ambassador, freighter, vessel
  needs object <party>
  lacks subject
  lacks by
  lacks complement
  actor subject ?
  recipient object's | object
  event ASSAULT
  cameo 190
  example The French embassy was torched overnight. => ASSAULT 190 > FRA
  example A Russian general was blown up in Moscow. => ASSAULT 190 > RUS

entry assault-lay-waste
  verb lay
  needs object waste
  needs to any
  needs subject any
  actor subject
  recipient to
  event ASSAULT destroy
  cameo 190
  example Eritrean troops laid waste to the Ethiopian village. => ASSAULT 190 ERI > ETH

# ---- protests, alerts, bans and raids inside a state, and further wordings ----

entry assault-hold-abducted
  verb hold, hold captive, keep
  needs object driver, worker, engineer, aid worker, tourist, priest, sailor, crew, missionary, journalist, nun, doctor, teacher, hostage, captive, schoolgirl, pilgrim, businessman
  needs subject militant, rebel, gunman, pirate, kidnapper, guerrilla, Taliban, Islamist, jihadist, insurgent, group, state, Hamas, extremist, militia, terrorist
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object
  event ASSAULT abduct
  cameo 181
  example Two Swiss tourists held by Malian rebels were freed on Monday. => ASSAULT 181 MLI > CHE

entry assault-undergo-torture
  verb undergo, suffer, endure, face, report, describe
  needs object torture, beating, electric shock, rape, sexual abuse, mistreatment, ill-treatment, mock execution
  needs subject prisoner, detainee, inmate, captive, hostage, protester, activist, journalist, migrant, refugee, soldier, civilian, woman, man, returnee, dissident, convict
  lacks complement
  actor by | object.by | from | in's | in ?
  recipient subject
  event ASSAULT torture
  cameo 1822
  example Libyan detainees suffered beatings in Egyptian prisons. => ASSAULT 1822 EGY > LBY

entry assault-subjected-to
  verb subject
  needs object any
  needs to torture, beating, shock, abuse, rape, ill-treatment, mistreatment, violence, electric shock, mock execution, waterboarding, sexual violence, cruelty
  actor subject | in's | in ?
  recipient object | object's
  event ASSAULT torture
  cameo 1822
  example Ukrainian prisoners were subjected to torture in Russia. => ASSAULT 1822 RUS > UKR

entry assault-survive-attempt
  verb survive, escape
  needs object attempt, assassination, assassination attempt, attack, ambush, bombing, bomb attack, assassination bid, murder attempt, suicide attack, drone attack
  needs subject any
  lacks complement
  actor object.by | object's ?
  recipient subject
  event ASSAULT targeted
  cameo 185
  example The Slovak prime minister survived an attempt on his life. => ASSAULT 185 > SVK

entry assault-attempt-on-life
  noun attempt, plot
  needs on life
  actor subject | by ?
  recipient on's
  event ASSAULT targeted
  cameo 185
  example An attempt on the life of the Pakistani president failed. => ASSAULT 185 > PAK

entry assault-missiles-hit
  verb target, strike, hit, slam, pound, damage, destroy
  needs subject drone, rocket, missile, mortar, shell, projectile, mortar round, artillery shell
  actor subject's | subject.from | from ?
  recipient object's | object | in
  event ASSAULT
  cameo 190
  example Drones targeted the Venezuelan president. => ASSAULT 190 > VEN

entry assault-die-in-attack
  verb die, perish
  needs in attack, bombing, blast, explosion, ambush, raid, airstrike, air strike, shelling, shooting, massacre, missile strike, drone strike, strike, suicide bombing, suicide attack, bomb attack
  needs subject <party>, soldier, people, civilian, policeman, child
  lacks complement
  actor in.by | in's ?
  recipient subject | subject's | in.in
  event ASSAULT
  cameo 190
  example Italy's ambassador died in an attack on his convoy. => ASSAULT 190 > ITA

entry assault-keep-ships-from
  verb keep, prevent, bar, stop
  needs object ship, tanker, boat, vessel, freighter, trawler, convoy, cargo
  needs subject warship, navy, coastguard, coast guard, frigate, fleet, destroyer, guard, submarine, gunboat, coast guard ship
  needs from any
  actor subject
  recipient object's | from's | from
  event ASSAULT
  cameo 191
  example Saudi warships kept tankers from the Yemeni port. => ASSAULT 191 SAU > YEM

entry assault-armour-into
  verb thrust, push, drive, punch, advance, sweep, move, pour, plunge, roll, cross
  needs subject armour, armor, armoured column, armored column, tank, infantry, division, column, ground force
  needs into any
  lacks object
  actor subject | subject's
  recipient into's | into
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Israeli tanks thrust into southern Lebanon. => ASSAULT 190 ISR > LBN

entry assault-lose-ground-to
  verb lose, cede, abandon, surrender
  needs object control, town, city, village, base, ground, territory, hill, airport, province, stronghold, capital, district, <place>
  needs to any
  needs subject force, army, troop, soldier, rebel, fighter, government, militia, <state>
  lacks complement
  actor to | to's
  recipient subject
  event ASSAULT
  cameo 192
  example Armenian forces lost the town to Azerbaijan. => ASSAULT 192 AZE > ARM

entry assault-town-falls
  verb fall
  needs subject town, city, village, base, capital, province, stronghold, airport, district, garrison, outpost, <place>
  needs to troop, army, rebel, force, militant, fighter, insurgent, militia, jihadist, guerrilla, Taliban, soldier, Islamist, separatist, junta
  lacks object
  actor to
  recipient subject's | subject
  event ASSAULT
  cameo 192
  example The Malian town fell to Tuareg rebels. => ASSAULT 192 > MLI

entry assault-wrest-from
  verb wrest, retake, recapture, take back, win back, liberate, take, seize, capture, clear
  needs object town, city, village, base, port, capital, province, stronghold, airport, district, hill, territory, control, island, <place>
  needs from rebel, militant, fighter, force, army, troop, insurgent, militia, jihadist, guerrilla, Taliban, soldier, Islamist, separatist, group, government, al-Shabaab
  needs subject force, army, troop, soldier, rebel, fighter, government, militia, insurgent, group
  actor subject
  recipient from
  event ASSAULT
  cameo 192
  example Kenyan troops took the port from Somali rebels. => ASSAULT 192 KEN > SOM

entry assault-fall-in-battle
  verb die, perish
  needs subject soldier, conscript, policeman, officer, troop, serviceman, fighter, marine, guard, paratrooper, man
  needs in battle, firefight, combat, clash, ambush, fighting, gun battle, gunfight, skirmish
  lacks object
  lacks with
  actor in.with | in.by ?
  recipient subject
  event ASSAULT firearms
  cameo 190
  example Three Egyptian conscripts died in a gun battle. => ASSAULT 190 > EGY

entry assault-pound-with
  verb pummel, pound, hit, attack, strike, batter, hammer, blast, target, bombard, shower, rain, pelt
  needs with drone, missile, rocket, artillery, shell, bomb, glide bomb, cruise missile, ballistic missile, mortar, howitzer, air strike, airstrike, helicopter gunship
  needs subject any
  needs object any
  lacks complement
  actor subject
  recipient object | object's | in
  event ASSAULT
  cameo 190
  example Russia pummelled the Ukrainian city with drones. => ASSAULT 190 RUS > UKR

entry assault-truce-collapses
  verb collapse, break down, unravel, fall apart, crumble, fail
  needs subject truce, ceasefire, cease-fire, armistice
  lacks object
  parties subject.between | subject.in | in
  event ASSAULT
  cameo 196
  example A truce between Israel and Lebanon collapsed within hours. => ASSAULT 196 ISR + LBN

entry assault-hostilities-resume
  verb resume, erupt, flare, flare up, break out, intensify, rage, escalate, continue
  needs subject hostility, fighting, clash, combat, violence, war, gun battle, heavy fighting, civil war, battle
  needs in <place>, region, province, district, area
  lacks object
  lacks subject.between
  lacks between
  actor in's | in
  event ASSAULT
  cameo 190
  example Hostilities resumed in Ethiopia on Wednesday. => ASSAULT 190 ETH

entry assault-drive-from-homes
  verb drive, chase, force, expel, push, uproot, evict, flush
  needs object any
  needs from home, village, land, town, house, territory
  needs subject army, troop, soldier, force, militia, militiaman, rebel, fighter, settler, military, <state>
  actor subject
  recipient from's | from.in | object | object's
  event ASSAULT
  cameo 201
  example The Burmese army drove thousands of villagers from their homes. => ASSAULT 201 MMR > MMR

entry assault-drop-chlorine
  verb drop, fire, use, spray, release, lob
  needs object chlorine, sarin, mustard gas, nerve agent, chemical weapon, poison gas, toxic gas, chlorine gas, nerve gas, white phosphorus, barrel of chlorine
  needs on any
  needs subject helicopter, plane, jet, aircraft, force, army, troop, soldier, military, rebel, <state>, warplane, fighter
  actor subject
  recipient on's | on ?
  event ASSAULT unconventional
  cameo 204
  example Syrian helicopters dropped chlorine on the town. => ASSAULT 204 SYR

entry assault-bomb-rocks
  verb rock, shake, jolt, hit, strike, rip, tear
  needs subject bomb, car bomb, bombing, suicide bombing, truck bomb, bomb blast, bomb explosion, suicide attack, suicide blast, bomb attack, roadside bomb
  needs object any
  lacks complement
  actor subject's ?
  recipient object's | object
  event ASSAULT explosives
  cameo 183
  example A car bomb rocked the Somali capital. => ASSAULT 183 > SOM

entry assault-join-war
  verb join, enter
  needs object war, fight, offensive, campaign, battle
  needs against any
  needs subject <state>, troop, force, army
  actor subject
  recipient object.against | against
  event ASSAULT
  cameo 190
  example Eritrea joined the war against Ethiopia. => ASSAULT 190 ERI > ETH

entry assault-take-out-commander
  verb eliminate, liquidate, take out, neutralise, neutralize, dispatch, cut down
  needs object commander, general, leader, militant, officer, scientist, fighter, chief, operative, militants, soldier, terrorist
  needs subject <state>, troop, force, army, strike, drone, agent, commando, soldier, airstrike, military
  lacks complement
  lacks attribute
  actor subject | subject's
  recipient object's | object
  event ASSAULT targeted
  cameo 186
  example Israel eliminated an Iranian commander. => ASSAULT 186 ISR > IRN

entry assault-strike-back
  verb strike back, hit back, retaliate, fire back, respond, shoot back, answer
  needs with howitzer, missile, rocket, artillery, shell, drone, mortar, tank, airstrike, air strike, fire, artillery fire, machine gun, shelling, strike, bomb, barrage
  needs subject <party>
  lacks object
  lacks to
  actor subject
  recipient against | at | on | matter ?
  event ASSAULT
  cameo 190
  example Iran retaliated against Israel with missiles. => ASSAULT 190 IRN > ISR
  example Syria fired back with rockets. => ASSAULT 190 SYR

entry assault-end-life
  verb end, claim, take
  needs object life
  needs subject strike, attack, raid, bomb, bombing, airstrike, air strike, drone strike, missile strike, blast, ambush
  needs of any
  lacks complement
  actor subject's ?
  recipient object.of | of
  event ASSAULT
  cameo 190
  example A Turkish drone strike claimed the lives of two Iraqi farmers. => ASSAULT 190 TUR > IRQ

entry assault-come-under-attack
  verb come, be
  needs under attack, fire, shelling, bombardment, assault, rocket fire, mortar fire, missile attack, drone attack, air attack, siege, shellfire, artillery fire
  actor under's | under.from | under.by | from
  recipient subject | subject's
  event ASSAULT
  cameo 190
  example Ukraine's power grid came under Russian attack. => ASSAULT 190 RUS > UKR

entry assault-drive-vehicle-into
  verb drive, plough, plow, ram, crash, steer, smash
  needs object lorry, truck, car, van, vehicle, pickup, bulldozer
  needs into market, crowd, people, pedestrian, checkpoint, bus stop, soldier, group, shopper, mosque, worshipper, church, embassy, christmas market, cyclist, barracks, base, parade
  lacks complement
  actor subject ?
  recipient into.of | into's | into
  event ASSAULT
  cameo 180
  example A Tunisian man drove a lorry into a crowd of German shoppers. => ASSAULT 180 TUN > DEU

entry assault-survive-bomb
  verb survive, escape
  needs object bomb, car bomb, shooting, poisoning, stabbing, blast, explosion, assassination plot, coup attempt
  needs subject <party>
  lacks complement
  actor object.by | object's ?
  recipient subject
  event ASSAULT targeted
  cameo 185
  example The Bulgarian prosecutor survived a car bomb. => ASSAULT 185 > BGR

entry assault-take-pupils
  verb take away, carry off, make off, take
  needs object pupil, schoolgirl, student, villager, hostage, worker, passenger, woman, girl, child, teacher, captive
  needs subject gunman, militant, rebel, bandit, man, fighter, jihadist, pirate, guerrilla, gang, attacker, kidnapper, islamist, insurgent
  lacks complement
  lacks to
  actor subject
  recipient object's | object | from | in
  event ASSAULT abduct
  cameo 181
  example Gunmen took 30 Nigerian pupils from a school. => ASSAULT 181 > NGA

entry assault-sabotage-pipeline
  verb blow up, sabotage, bomb, dynamite, attack, damage, destroy
  needs object pipeline, oil pipeline, gas pipeline, railway, bridge, pylon, track, power line, refinery, railway line, cable, power station, substation
  needs subject rebel, guerrilla, militant, saboteur, insurgent, separatist, gunman, fighter, attacker, militia
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object.of | of | in ?
  event ASSAULT explosives
  cameo 183
  example Colombian guerrillas blew up an oil pipeline. => ASSAULT 183 COL
  example Rebels sabotaged a Mozambican railway. => ASSAULT 183 > MOZ

entry assault-truce-collapses-in
  verb collapse, break down, unravel, fall apart, crumble
  needs subject truce, ceasefire, cease-fire, armistice
  lacks object
  lacks subject.between
  actor subject.in | in
  event ASSAULT
  cameo 196
  example The truce in Sudan collapsed on Wednesday. => ASSAULT 196 SDN

# ---- attacks told by other words, and by who died in them ----
entry assault-work-of
  verb be
  needs attribute work, handiwork, doing, deed
  needs subject ambush, attack, raid, killing, murder, massacre, bombing, blast, explosion, assassination, kidnapping, abduction, shooting, assault, bomb, hijacking, sabotage, shelling, strike
  actor attribute's | attribute.of | of
  recipient subject's | subject.on | subject.of | on | subject.against
  event ASSAULT
  cameo 190
  example The bombing of the Argentine consulate was the work of Lebanese militants. => ASSAULT 190 LBN > ARG

entry assault-set-upon
  verb set upon, set about, fall upon, pounce, swoop, round, turn, descend, lash out, rush, beset, waylay, gang up
  needs subject troop, soldier, gunman, mob, raider, rebel, militiaman, fighter, thug, police, policeman, guerrilla, bandit, tribesman, crowd, militant, commando, gendarme, attacker, insurgent, vigilante, youth, warrior, gang, skinhead
  needs object any
  lacks complement
  lacks attribute
  lacks about
  actor subject
  recipient object | object's
  event ASSAULT
  cameo 190
  example Libyan youths beset two Sudanese traders. => ASSAULT 190 LBY > SDN

entry assault-descend-on
  verb descend, swoop, turn, fall, advance, march, close in, bear down, move, snipe, pounce, charge, storm
  needs subject troop, soldier, gunman, mob, raider, rebel, militiaman, fighter, thug, guerrilla, bandit, tribesman, militant, commando, gendarme, attacker, insurgent, vigilante, warrior, gang, column, tank, sniper, army, force
  needs on village, town, city, villager, camp, convoy, settlement, refugee, outpost, garrison, farmer, herder, herdsman, civilian, trader, island, islet, post, position, home, shop, market
  lacks object
  lacks complement
  actor subject
  recipient on's | on | on.of
  event ASSAULT
  cameo 190
  example Chadian raiders descended on a Sudanese market at dawn. => ASSAULT 190 TCD > SDN

entry assault-enter-village
  verb breach, infiltrate, penetrate, mine, over-run, demolish, blow up, raze, level, flatten, dynamite, bulldoze, reduce, torch, burn, burn down, incinerate, gut
  needs subject troop, soldier, gunman, rebel, militiaman, fighter, guerrilla, militant, commando, attacker, insurgent, army, force, raider, warrior, tank, paratrooper
  needs object village, town, city, camp, refugee camp, hamlet, settlement, quarter, island, outpost, border post, district, suburb, enclave, oasis, farm, post, base, position, market
  lacks complement
  lacks attribute
  actor subject
  recipient object's | in | object ?
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Burmese soldiers razed a Bangladeshi hamlet near the river. => ASSAULT 190 MMR > BGD

entry assault-ship-collides
  verb collide, bump, crash, brush, slam
  needs subject ship, vessel, gunboat, cutter, patrol boat, warship, frigate, coast guard, corvette, trawler, boat, jet, fighter, destroyer, minesweeper
  needs with boat, ship, vessel, trawler, cutter, frigate, tanker, destroyer, jet, plane, submarine
  needs subject any
  lacks object
  actor subject
  recipient with's | with
  event ASSAULT
  cameo 190
  example A Chinese cutter collided with a Philippine boat off the shoal. => ASSAULT 190 CHN > PHL

entry assault-ship-disables
  verb disable, run down, run over, sideswipe, swamp, hole, cripple, clip, capsize, upend, overturn, broadside, rake, bump, bore into, slam into, plough into, plow into
  needs object boat, ship, vessel, trawler, cutter, frigate, tanker, destroyer, craft, freighter, ferry, dhow, skiff, corvette, gunboat
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object
  event ASSAULT
  cameo 190
  future THREATEN 138
  example An Indonesian patrol vessel holed a Vietnamese trawler. => ASSAULT 190 IDN > VNM

entry assault-come-under
  verb come, be
  needs under attack, fire, bombardment, shelling, assault, mortar fire, sniper fire, siege, rocket fire, artillery fire, gunfire
  needs subject any
  lacks object
  lacks complement
  actor under.from | under.by | by | from | in
  recipient subject | subject's
  event ASSAULT
  cameo 190
  example Jordanian soldiers came under attack in the Haitian capital. => ASSAULT 190 HTI > JOR

entry assault-fall-victim
  verb fall, die, perish, succumb
  needs subject any
  needs in attack, ambush, raid, assault, ambushes, trap, bombing, massacre, strike, shelling, blast
  needs in.by any
  lacks object
  actor in.by
  recipient subject | subject's
  event ASSAULT
  cameo 190
  example Four Chadian drivers perished in an ambush by Libyan raiders. => ASSAULT 190 LBY > TCD

entry assault-lose-lives-in
  verb lose
  needs object life, lives
  needs in attack, ambush, raid, assault, bombing, massacre, strike, shelling, blast, bombardment, airstrike
  needs in.by any
  needs subject any
  actor in.by
  recipient subject | subject's
  event ASSAULT
  cameo 190
  example Six Indian drivers lost their lives in a raid by Afghan militants. => ASSAULT 190 AFG > IND

entry assault-ship-nouns
  noun sinking, ramming, boarding, storming, looting, torching, burning, ransacking, destruction, torpedoing, sabotage, scuttling, strafing, firebombing, razing, plundering
  needs subject any
  needs of ship, boat, vessel, trawler, tanker, freighter, village, consulate, embassy, mission, church, mosque, temple, convoy, camp, town, market, shop, house, home, post, pipeline, plant, bridge, ferry, synagogue, monastery, cultural centre, school
  actor subject | by
  recipient of's | of | of.in
  event ASSAULT
  cameo 190
  example The storming of the Tunisian consulate by Libyan militiamen lasted an hour. => ASSAULT 190 LBY > TUN

entry assault-repel
  verb repel, repulse, beat back, beat off, fight off, drive off, foil, throw back, ward off, thwart, stave off
  needs object attack, raid, assault, incursion, offensive, invasion, onslaught, attempt, thrust, advance, push, infiltration
  needs object.by any
  needs subject any
  lacks complement
  actor object.by | object's
  recipient subject
  event ASSAULT
  cameo 190
  example Nigerien soldiers repelled a raid by Malian gunmen. => ASSAULT 190 MLI > NER

entry assault-accused-of-assault-on
  verb accuse, suspect, blame
  needs object <party>
  needs of attack, assault, raid, incursion, killing, massacre, murder, aggression, invasion, shelling, bombing, ambush, air raid, sinking, sabotage, kidnapping, abduction, bombardment
  needs of.on any
  actor object
  recipient subject
  event ASSAULT
  cameo 190
  modality possible
  example Togo accused Ghana of a raid on its barracks. => ASSAULT 190 GHA > TGO

entry assault-behead
  verb behead, decapitate, hack, burn, bury, drag, club, bayonet, dismember, mutilate, blind, disembowel, skin, incinerate, immolate, throttle, garrotte, asphyxiate, suffocate, drown
  needs object engineer, worker, hostage, soldier, villager, priest, missionary, journalist, trader, civilian, herder, student, pilgrim, captive, sailor, peacekeeper, doctor, nurse, labourer, diplomat, aid worker, truck driver, driver, businessman, monk, nun, policeman, farmer, fisherman, contractor
  needs object any
  lacks complement
  lacks attribute
  actor subject ?
  recipient object | object's
  event ASSAULT
  cameo 182
  example A Turkish engineer was beheaded by Iraqi gunmen. => ASSAULT 182 IRQ > TUR

entry assault-whisk-away
  verb whisk, whisk away, whisk off, spirit away, spirit, bundle, bundle away, march off, haul off, carry off, drag off, drag away, frogmarch, take away
  needs subject gunman, rebel, militant, bandit, kidnapper, abductor, captor, guerrilla, militiaman, pirate, insurgent, tribesman, fighter, gang
  needs object any
  lacks complement
  actor subject
  recipient object | object's
  event ASSAULT abduct
  cameo 181
  example A Korean surveyor was spirited away by Filipino rebels. => ASSAULT 181 PHL > KOR

entry assault-raiders-carry-off
  verb carry off, make off, drive off, steal, rustle, lift, loot, run off
  needs subject raider, bandit, rebel, militiaman, gunman, herdsman, herder, tribesman, warrior, soldier, rustler, pirate, cattle rustler, cattle raider, poacher
  needs object cattle, camel, goat, sheep, livestock, grain, vehicle, boat, crop, horse, head, herd, outboard motor, engine, lorry, truck
  needs subject any
  lacks complement
  actor subject
  recipient from | object's | from.in | in ?
  event ASSAULT
  cameo 190
  example Ethiopian raiders carried off 200 cattle from Kenya. => ASSAULT 190 ETH > KEN

entry assault-firing-over-border
  verb land, fall, crash, explode, slam, hit, strike, rain, rain down
  needs subject shell, rocket, mortar, missile, mortar shell, mortar round, drone, projectile, katyusha, bomb, bullet, artillery shell
  needs subject.from any
  needs in any
  lacks object
  actor subject.from | subject.from's
  recipient in | in's
  event ASSAULT heavy-weapons
  cameo 194
  example Mortar rounds from Syria landed in Turkey for the third day. => ASSAULT 194 SYR > TUR

entry assault-drive-out-of
  verb drive, dislodge, chase, throw, expel, push, sweep, flush, force, evict, smoke out, clear
  needs subject armour, armor, troop, soldier, tank, army, force, fighter, rebel, militia, militiaman, guerrilla, column, marine, paratrooper, navy, separatist, insurgent, jet, commando
  needs object troop, soldier, army, force, fighter, rebel, militia, militiaman, guerrilla, garrison, defender, separatist, insurgent, islamist, gunman, militant, tribesman, settler, villager, gendarme, policeman
  needs from town, city, village, island, islet, hill, position, post, valley, district, capital, port, airport, bridge, base, territory, stronghold, province, enclave, bridgehead, ridge, barracks
  lacks complement
  actor subject
  recipient object's | object
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Peruvian marines dislodged Ecuadorean troops from the hill. => ASSAULT 190 PER > ECU

entry assault-seize-town
  verb seize, take, capture, storm, retake, recapture, wrest, overrun, grab, secure, regain, carry
  needs subject troop, soldier, army, fighter, rebel, militia, militiaman, guerrilla, column, marine, paratrooper, separatist, insurgent, commando, force, gunman, armour, tank
  needs object town, city, village, airfield, airport, bridge, hill, garrison, port, island, islet, outpost, fort, junction, oasis, border post, pass, ridge, oilfield, dam, barracks, peak, stronghold, reef
  needs object's any
  lacks complement
  lacks attribute
  actor subject
  recipient object's
  event ASSAULT
  cameo 192
  future THREATEN 138
  example Liberian rebels seized the Guinean town of Macenta. => ASSAULT 192 LBR > GIN

entry assault-reduce-to-rubble
  verb reduce, turn, pound, bomb, shell, blast, grind
  needs to rubble, ruin, ruins, ash, ashes, dust, submission, cinder, cinders, splinter, matchwood, wasteland
  needs object any
  needs subject any
  actor subject
  recipient object's | object | object.in
  event ASSAULT
  cameo 190
  example Ethiopian gunners reduced an Eritrean customs post to rubble. => ASSAULT 190 ETH > ERI

entry assault-hold-up-convoy
  verb hold up, waylay, relieve, rob, pillage, plunder, stick up, mug, bushwhack
  needs subject bandit, gunman, robber, pirate, rebel, militiaman, raider, tribesman, brigand, highwayman, soldier, gang, thug
  needs object convoy, bus, lorry, truck, driver, traveller, trader, tourist, train, aid worker, passenger, doctor, diplomat, expedition, crew, yacht, ship, vessel, car, caravan, merchant, pilgrim
  needs object any
  lacks complement
  actor subject
  recipient object's | object
  event ASSAULT
  cameo 190
  example Somali bandits held up two Kenyan lorries. => ASSAULT 190 SOM > KEN

entry assault-blame-for-death
  verb blame, accuse, suspect, hold
  needs object <party>
  needs for death, killing, murder, massacre, attack, bombing, blast, raid, ambush, shooting, loss, sinking, downing, assassination, kidnapping, abduction, shelling
  needs for.of <party>
  needs subject any
  actor object
  recipient for.of
  event ASSAULT
  cameo 190
  modality possible
  example Oslo blamed Libya for the killing of a Danish sailor. => ASSAULT 190 LBY > DNK

entry assault-launch-thrust
  verb launch, mount, make, stage, carry out, conduct, begin, open, order, unleash, execute
  needs object thrust, punitive expedition, expedition, reprisal raid, reprisal, sally, spearhead, pincer movement, land assault, amphibious landing, beach landing, landing, hit-and-run raid, cattle raid, manhunt, reprisals, commando raid, razzia, blitzkrieg
  needs against any
  needs subject any
  lacks complement
  actor subject
  recipient against's | against
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Sudan mounted a punitive expedition against Chad. => ASSAULT 190 SDN > TCD

entry assault-die-at-hands
  verb die, perish, suffer
  needs at hand, hands
  needs at's any
  lacks object
  lacks complement
  actor at's | at.of
  recipient subject | subject's
  event ASSAULT
  cameo 190
  example Four Jordanian nurses died at the hands of Iraqi gunmen. => ASSAULT 190 IRQ > JOR
