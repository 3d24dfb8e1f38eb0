# MOBILIZE: shows of force.

# ---- shows of force ----
entry mobilize-flyover
  verb fly, sail, send, steer, dispatch, scramble, patrol, order
  needs object bomber, fighter, jet, warplane, aircraft, plane, helicopter, drone, warship, destroyer, frigate, carrier, submarine, patrol, missile boat
  needs over any
  needs subject any
  actor subject
  recipient over's | over
  event MOBILIZE weapons
  cameo 150
  example The United States flew bombers over South Korea. => MOBILIZE 150 USA > KOR

entry mobilize-sail-through
  verb sail, pass, steam, transit, cruise, fly
  needs subject warship, destroyer, frigate, carrier, bomber, jet, warplane, submarine, fleet, squadron, flotilla, aircraft, fighter
  needs through strait, waters, sea, channel, zone, airspace
  lacks object
  actor subject
  recipient through's | near | off ?
  event MOBILIZE weapons
  cameo 150
  example Two American destroyers sailed through Taiwanese waters. => MOBILIZE 150 USA > TWN

entry mobilize-intercept-jets
  needs object any
  verb intercept, shadow, trail, buzz, tail, track
  needs subject jet, fighter, warplane, aircraft, plane, warship, frigate, destroyer, air force, navy, submarine, ship, force, coastguard, interceptor, pilot
  needs object bomber, jet, fighter, warplane, aircraft, plane, warship, frigate, destroyer, submarine, ship, vessel, helicopter, drone
  lacks attribute
  actor subject
  recipient object's | object
  event MOBILIZE
  cameo 150
  example Norwegian fighters intercepted two Russian bombers. => MOBILIZE 150 NOR > RUS

entry mobilize-move-to-border
  verb move, shift, rush, pour, mass, bring up, push, send, concentrate, build up, assemble, amass, position, order
  needs object troop, tank, soldier, force, artillery, missile, battalion, brigade, division, unit, reinforcement, army, armour, armor, gun, howitzer, paratrooper
  needs to border, frontier, line, coast, zone
  needs subject any
  lacks complement
  actor subject
  recipient to's | to.with | with
  event MOBILIZE troops
  cameo 154
  example India moved tanks to the Pakistani border. => MOBILIZE 154 IND > PAK

entry mobilize-on-alert
  verb put, place
  needs on alert, standby, footing, readiness
  needs object any
  needs subject any
  actor subject
  recipient against | near | after's | along's | on's | over's ?
  event MOBILIZE troops
  cameo 152
  example South Korea put its army on alert after the North Korean test. => MOBILIZE 152 KOR > PRK

entry mobilize-remain-on-alert
  verb remain, be, stay, go
  needs on alert, standby, footing
  needs subject troop, soldier, army, force, navy, police, military, guard, unit, air force, brigade, fleet, division, militia
  lacks object
  actor subject
  recipient against | near | along's | in ?
  event MOBILIZE troops
  cameo 152
  example Jordanian troops remained on alert near Iraq. => MOBILIZE 152 JOR > IRQ

entry mobilize-reinforce
  verb beef up, bolster, boost, strengthen, intensify, increase, step up, reinforce, double, tighten, fortify
  needs object patrol, garrison, force, presence, troop, security, defence, defense, deployment, guard, position, post, border, frontier
  needs near any
  needs subject any
  actor subject
  recipient near's | near
  event MOBILIZE troops
  cameo 154
  example The Indonesian navy stepped up patrols near the Malaysian island. => MOBILIZE 154 IDN > MYS

entry mobilize-reinforce-along
  verb beef up, bolster, boost, strengthen, intensify, increase, step up, reinforce, double, tighten, fortify
  needs object patrol, garrison, force, presence, troop, security, defence, defense, deployment, guard, position, post
  needs along any
  needs subject any
  actor subject
  recipient along's | with | along
  event MOBILIZE troops
  cameo 154
  example Tajikistan bolstered its posts along the Afghan frontier. => MOBILIZE 154 TJK > AFG

entry mobilize-call-up
  verb call up, mobilise, mobilize, draft, conscript, activate
  needs object reservist, reserve, conscript, recruit, militia, volunteer, guard, army, troop, soldier, man, force
  needs subject any
  lacks attribute
  actor subject
  recipient against | to's | for's ?
  event MOBILIZE troops
  cameo 154
  example Armenia mobilised reservists against Azerbaijan. => MOBILIZE 154 ARM > AZE

entry mobilize-police
  verb deploy, send, post, mobilise, mobilize, station, order, dispatch, pour
  needs object police, policeman, riot police, gendarme, officer, security force, paramilitary
  needs subject any
  needs object any
  lacks complement
  actor subject
  recipient in | to | into | around | against | at | on's ?
  event MOBILIZE police
  cameo 153
  example Kenya deployed riot police in the Somali quarter. => MOBILIZE 153 KEN > SOM

entry mobilize-lock-radar
  verb lock, point, aim, train, lay
  needs object radar, gun, missile, cannon, artillery, rocket, laser, weapon
  needs subject any
  needs at any
  actor subject
  recipient at's | at
  event MOBILIZE weapons
  cameo 154
  example A Chinese frigate pointed its radar at a Japanese destroyer. => MOBILIZE 154 CHN > JPN

entry mobilize-enter-airspace
  verb violate, enter, penetrate, intrude, breach, stray, infringe, fly
  needs subject jet, fighter, warplane, aircraft, plane, bomber, helicopter, drone, ship, warship, submarine, vessel, boat, patrol
  needs object airspace, waters, sky, skies
  lacks attribute
  actor subject
  recipient object's | of
  event MOBILIZE
  cameo 150
  example A Russian fighter violated Estonian airspace for three minutes. => MOBILIZE 150 RUS > EST

entry mobilize-nuclear-test
  verb test, test-fire, conduct, carry out
  needs object device, bomb, missile, nuclear test, warhead, nuclear device, atomic bomb, missile test, nuclear weapon, rocket
  needs subject any
  lacks on
  lacks at
  lacks attribute
  actor subject
  recipient towards | toward | over | near | against ?
  event MOBILIZE weapons
  cameo 150
  example North Korea tested a nuclear device inside the mountain. => MOBILIZE 150 PRK

entry mobilize-nuclear-explosion
  verb detonate, explode, set off
  needs subject any
  needs object any
  needs object any
  needs object nuclear device, nuclear bomb, atomic bomb, hydrogen bomb, thermonuclear device, warhead
  lacks attribute
  lacks on
  actor subject
  event MOBILIZE weapons
  cameo 150
  example North Korea detonated a nuclear device inside the mountain. => MOBILIZE 150 PRK

entry mobilize-arms-to-ally
  verb base, station, deploy, install, place, site, move
  needs object missile, launcher, battery, radar, warhead, bomber, interceptor, system
  needs in any
  needs subject any
  actor subject
  recipient in's | in | near
  event MOBILIZE weapons
  cameo 154
  example Russia deployed missiles in Belarus. => MOBILIZE 154 RUS > BLR

# ---- invading, occupying, blockading ----

entry fly-into-airspace
  verb violate, breach, penetrate, enter, intrude, infringe
  needs subject any
  needs object airspace, border, water, territory, sovereignty, frontier, skies
  lacks subject.on
  actor subject | subject's
  recipient object's | of
  event MOBILIZE
  cameo 150
  future THREATEN 138
  example Two Turkish fighter jets violated Greek airspace over the eastern Aegean on Friday, the defence ministry in Athens said. => MOBILIZE 150 TUR > GRC

entry violation-noun
  noun violation, incursion, intrusion
  needs of airspace, water, border, territory, frontier
  actor subject | by
  recipient of's | of
  event MOBILIZE
  cameo 150
  future THREATEN 138
  example Turkey's repeated violations of Greek airspace have worried officers in Athens for months. => MOBILIZE 150 TUR > GRC

# ---- shows of force: MOBILIZE ----

entry deploy-troops
  verb deploy, mass, mobilise, mobilize, move, send, dispatch, rush, amass, concentrate, position, pour, airlift, order, redeploy, shift, post, marshal, muster, assemble, field, fly, ferry, array, gather
  needs subject any
  needs object any
  needs object troop, soldier, force, army, tank, brigade, battalion, division, regiment, commando, paratrooper, marine, gunboat, warship, fleet, frigate, destroyer, carrier, submarine, jet, bomber, artillery, missile, unit, reinforcement, aircraft, fighter, infantry, weapon, armour, armor, squadron, battery, launcher, warplane, reservist, conscript, mercenary, serviceman, flotilla, howitzer, armada, radar, column, corps
  lacks subject.on
  actor subject | subject's
  recipient against | near | to | along | on's | in | at | on | into | toward | towards | to's | near's | along's | at's
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Ethiopia moved tanks and artillery to its frontier with Eritrea after the commission's ruling. => MOBILIZE 154 ETH > ERI
  example Hundreds of Kenyan soldiers were rushed to the Somali border by Kenya after Sunday's raid. => MOBILIZE 154 KEN > SOM

entry deploy-weapons
  verb deploy, station, install, position, move, site, aim, point, target, set up, erect
  needs subject any
  needs object any
  needs object missile, rocket, warhead, weapon, battery, launcher, interceptor, howitzer, gun, radar, bomber, bomb
  lacks subject.on
  actor subject | subject's
  recipient at | against | near | in | to | along | toward | towards | on
  event MOBILIZE weapons
  cameo 154
  future THREATEN 138
  example China has aimed hundreds of missiles at Taiwan from bases along its southeastern coast. => MOBILIZE 154 CHN > TWN

entry reinforce-border
  verb reinforce, fortify, militarise, militarize, strengthen, bolster, beef up, tighten, boost, patrol, step up, increase, secure, guard
  needs object border, frontier, garrison, position, presence, defence, defense, deployment, security, patrol, flank, outpost, boundary, force
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient against | with | near | on | along | in | object.with | at | on's
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Tajikistan has reinforced its border with Afghanistan since the capture of the northern provinces. => MOBILIZE 154 TJK > AFG

entry military-buildup
  noun buildup, mobilisation, mobilization, deployment, redeployment, massing, remilitarisation, militarisation, militarization, rearmament, concentration, stationing
  actor subject | by
  recipient against | near | along | on | in | at | toward | to
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Sudan's military buildup near Chad has alarmed aid agencies in the refugee camps. => MOBILIZE 154 SDN > TCD

entry mobilise-self
  verb mobilise, mobilize, mass, amass, assemble, gather, rearm, arm, dig in, line up
  needs subject troop, force, soldier, army, tank, fighter, militia, regiment, brigade, reservist, guard, military, infantry, warship, rebel
  lacks object
  lacks subject.on
  actor subject | subject's
  recipient against | near | along | on | at | in | on's
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Armenian troops massed near Azerbaijan over the weekend, according to officers on the other side. => MOBILIZE 154 ARM > AZE

entry alert-put
  verb put, place, keep
  needs subject any
  needs on alert, footing, standby, readiness
  lacks subject.on
  actor subject | subject's
  recipient against | after | along | near | in ?
  event MOBILIZE troops
  cameo 152
  future THREATEN 138
  example South Korea put its army on high alert on Monday after the explosion in the north. => MOBILIZE 152 KOR

entry alert-adjective
  verb go, be, remain, stay
  needs subject any
  needs on alert, footing, standby
  lacks subject.on
  actor subject | subject's
  recipient against | along | near ?
  event MOBILIZE troops
  cameo 152
  future THREATEN 138
  example Indian forces went on high alert along Pakistan's border after the attack on the parliament. => MOBILIZE 152 IND > PAK

entry raise-alert
  verb raise, heighten, increase, step up, upgrade, elevate
  needs object alert, readiness, alertness, vigilance, preparedness
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient against | along | near | on's ?
  event MOBILIZE troops
  cameo 152
  future THREATEN 138
  example Taiwan heightened the readiness of its air force on Wednesday because of the manoeuvres across the strait. => MOBILIZE 152 TWN

entry call-up
  verb call up, conscript, recall, enlist, draft, recruit, activate, levy
  needs object reservist, reserve, conscript, recruit, militia, militiaman, volunteer, fighter, mercenary, soldier
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient against | for | from | in ?
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Israel called up sixteen thousand reservists on Thursday and cancelled all leave in its northern command. => MOBILIZE 154 ISR > ISR

entry test-missile
  verb test, fire, launch, conduct, carry out, parade, display, unveil, show off, flaunt
  needs subject any
  needs object missile, rocket, warhead, weapon, bomb, test, torpedo, icbm, device, test-launch, projectile
  lacks at
  lacks on
  lacks against
  lacks into
  lacks subject.on
  actor subject | subject's
  recipient over | toward | towards | near ?
  event MOBILIZE weapons
  cameo 150
  future THREATEN 138
  example North Korea tested a ballistic missile off its coast, its fourth since the beginning of the year. => MOBILIZE 150 PRK
  example A medium-range missile was launched over Japan by North Korea in August 1998. => MOBILIZE 150 PRK > JPN

entry test-missile-sea
  verb test, fire, launch, shoot, lob, send
  needs subject any
  needs object any
  needs object missile, rocket, warhead, projectile, torpedo, shell, artillery
  needs into sea, ocean, water, strait, gulf, pacific, bay
  lacks subject.on
  actor subject | subject's
  recipient near | over | toward | into ?
  event MOBILIZE weapons
  cameo 150
  future THREATEN 138
  example North Korea fired three rockets into the sea on Monday, the defence ministry in Seoul said. => MOBILIZE 150 PRK

entry missile-test-noun
  noun launch, test
  needs of missile, rocket, warhead, torpedo, weapon, bomb
  actor subject | by
  recipient over | toward | towards | near | against ?
  event MOBILIZE weapons
  cameo 150
  future THREATEN 138
  example North Korea's test of a nuclear weapon shook windows on the other side of the Chinese frontier. => MOBILIZE 150 PRK

entry show-of-force
  verb flex, show, parade, brandish, display, demonstrate, bare
  needs object muscle, force, might, tooth, strength, fist
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient against | near | at | in | to | towards ?
  event MOBILIZE
  cameo 150
  future THREATEN 138
  example Iran flexed its muscles against Azerbaijan this week with three days of manoeuvres on the Araxes. => MOBILIZE 150 IRN > AZE

entry scramble-jets
  verb scramble, dispatch, launch, send up
  needs object jet, fighter, plane, warplane, interceptor, aircraft, f-16, f-15, helicopter
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient against | after | near | in | over | complement ?
  event MOBILIZE
  cameo 152
  future THREATEN 138
  example Japan scrambled four fighters against Chinese bombers that had flown close to the islands. => MOBILIZE 152 JPN > CHN

entry buzz-shadow
  verb buzz, shadow, tail, circle, overfly, intercept, harass, stalk, trail, encircle
  needs subject jet, warplane, plane, aircraft, warship, frigate, submarine, helicopter, drone, fighter, patrol, ship, destroyer, bomber, boat, navy, coastguard
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object's | object | of
  event MOBILIZE
  cameo 150
  future THREATEN 138
  example Russian warplanes buzzed a Norwegian frigate in the Barents Sea twice in one afternoon. => MOBILIZE 150 RUS > NOR

entry patrol
  verb sail, cruise, steam, hover, prowl
  needs subject jet, warplane, aircraft, warship, frigate, submarine, fleet, destroyer, bomber, carrier, gunboat, navy, drone
  lacks subject.on
  actor subject | subject's
  recipient near | through | into | over | toward | towards | along | to | object's
  event MOBILIZE
  cameo 150
  future THREATEN 138
  example Two Chinese warships sailed into Philippine waters on Tuesday and stayed near the shoal until dark. => MOBILIZE 150 CHN > PHL

entry arm-militia
  verb arm, raise, mobilise, mobilize, unleash, recruit, organise, organize, train
  needs object militia, militiaman, paramilitary, tribesman, mercenary, janjaweed, vigilante
  needs against any
  lacks subject.on
  actor subject | subject's
  recipient against
  event MOBILIZE militia
  cameo 154
  future THREATEN 138
  example Sudan recruited militiamen against Chad and gave them camels, lorries and satellite telephones. => MOBILIZE 154 SDN > TCD

entry police-mobilise
  verb deploy, mobilise, mobilize, send, post, station, dispatch, rush, draft in
  needs object police, policeman, gendarme, riot police, guard, coastguard, patrol
  needs subject any
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient to | at | along | near | against | outside | in | on
  event MOBILIZE police
  cameo 153
  future THREATEN 138
  example Hungary sent hundreds of policemen to the Serbian frontier to stop people from crossing at night. => MOBILIZE 153 HUN > SRB

entry violate-airspace
  verb enter, violate, breach, cross, penetrate, intrude, overfly, buzz, approach, circle, transit, shadow, intercept, track
  needs subject jet, plane, aircraft, warplane, warship, ship, drone, helicopter, vessel, bomber, submarine, fighter jet, frigate, destroyer, gunboat, balloon, patrol, fleet, carrier, boat
  needs object any
  lacks complement
  needs subject any
  lacks subject.on
  lacks attribute
  actor subject
  recipient object's | object | of | near
  event MOBILIZE weapons
  cameo 150
  future THREATEN 138
  example Chinese jets entered the Japanese air defence zone nine times in a week. => MOBILIZE 150 CHN > JPN
  example Russian bombers violated Estonian airspace on Monday. => MOBILIZE 150 RUS > EST

entry drill-begin
  verb hold, stage, conduct, begin, launch, start, carry out, open
  needs object drill, exercise, manoeuvre, maneuver, wargame, games, war games
  needs with troop, soldier, man, tank, warship, ship, aircraft, thousand, plane, jet, vehicle
  needs subject <party>
  actor subject
  recipient near | against | on's | along | off
  event MOBILIZE troops
  cameo 150
  example Russia began manoeuvres with 45,000 men near Estonia the next day. => MOBILIZE 150 RUS > EST

entry move-in
  verb move in, march in, roll in, go in, push in
  needs subject troop, soldier, gendarme, police, policeman, force, army, tank, paratrooper, marine, peacekeeper
  actor subject
  recipient from | matter
  event MOBILIZE troops
  cameo 150
  example Nigerian soldiers withdrew from Cameroon on Monday. Cameroonian gendarmes moved in the same afternoon. => MOBILIZE 150 CMR > NGA

entry drill-near
  verb hold, stage, conduct, begin, launch, start, carry out, continue, announce, run
  needs object drill, exercise, manoeuvre, maneuver, wargame, games, war games, patrol
  needs near any
  lacks with
  actor subject
  recipient near | near's
  event MOBILIZE troops
  cameo 150
  future THREATEN 138
  example Uganda held military drills near Rwanda. => MOBILIZE 150 UGA > RWA

entry drill-off
  verb hold, stage, conduct, begin, launch, start, carry out, continue, announce, run
  needs object drill, exercise, manoeuvre, maneuver, wargame, games, war games, patrol
  needs off any
  lacks with
  actor subject
  recipient off | off's
  event MOBILIZE troops
  cameo 150
  future THREATEN 138
  example China staged naval exercises off Taiwan for a third day. => MOBILIZE 150 CHN > TWN

entry mobilize-train-guns-on
  verb train, lock, turn, fix, swivel
  needs object radar, gun, missile, cannon, artillery, rocket, laser, weapon, turret, machine gun
  needs on any
  actor subject
  recipient on's | on
  event MOBILIZE weapons
  cameo 154
  example A Greek frigate trained its guns on a Turkish survey ship. => MOBILIZE 154 GRC > TUR
  example Two Ethiopian tanks turned their cannon on the Eritrean post. => MOBILIZE 154 ETH > ERI

# ---- further wordings: alerts, call-ups, drills, ships and planes too near ----

entry mobilize-drill-near-border
  verb stage, hold, conduct, carry out, begin, launch, start, run, kick off
  needs object drill, exercise, manoeuvre, maneuver, wargame, games, war games
  needs near border, frontier, line, coast, boundary
  needs subject any
  actor subject
  recipient near's | near.with | with | near
  event MOBILIZE
  cameo 150
  example South Korea staged a drill near the border with North Korea. => MOBILIZE 150 KOR > PRK

entry mobilize-build-up-off
  verb build up, boost, bolster, increase, strengthen, reinforce, beef up, assemble, gather, mass
  needs object force, presence, fleet, troop, armada, navy, deployment, warship, naval force
  needs off any
  needs subject any
  actor subject
  recipient off | off's
  event MOBILIZE troops
  cameo 154
  example The United States built up its naval forces off Venezuela. => MOBILIZE 154 USA > VEN

entry mobilize-send-to-border
  verb send, rush, move, order, dispatch, deploy, bring
  needs object troop, tank, soldier, force, artillery, missile, battalion, brigade, division, unit, reinforcement, army, armour, gun, howitzer, paratrooper, jet, battery, armoured vehicle, marine, guard
  needs to border, frontier, line, coast, zone, boundary
  needs to's any
  needs subject any
  lacks complement
  actor subject
  recipient to's | to.with
  event MOBILIZE troops
  cameo 154
  example Turkey sent tanks to the Syrian border. => MOBILIZE 154 TUR > SYR

entry mobilize-declare-mobilisation
  verb declare, order, announce, decree, proclaim, begin
  needs object mobilisation, mobilization, call-up, general mobilisation, general mobilization, callup
  needs subject any
  actor subject
  recipient against ?
  event MOBILIZE troops
  cameo 154
  example Eritrea declared a general mobilisation. => MOBILIZE 154 ERI

entry mobilize-raise-alert
  verb raise, heighten, upgrade, increase, elevate
  needs object alert, alert level, readiness, combat readiness, alertness, alert status
  needs subject <party>
  needs object's any
  actor subject
  recipient against | on's | along's | near ?
  event MOBILIZE troops
  cameo 152
  example Moldova raised its army's combat readiness. => MOBILIZE 152 MDA

entry mobilize-spotted-off
  verb spot, detect, sight, track, see
  needs object submarine, warship, bomber, spy ship, warplane, destroyer, frigate, fleet, drone, balloon, flotilla
  needs off any
  lacks complement
  actor object's | object
  recipient off's | off
  event MOBILIZE weapons
  cameo 150
  example Russian submarines were spotted off Norway. => MOBILIZE 150 RUS > NOR

entry mobilize-war-games
  verb hold, stage, conduct, launch, begin, start, carry out, open
  needs object live - fire drill, live - fire exercise, civil defence drill, civil defense drill, snap drill, mobilisation drill
  needs subject <party>
  lacks with
  lacks alongside
  actor subject
  recipient against | near's | near | off | around | on's ?
  event MOBILIZE
  cameo 150
  example Iran held live-fire drills in its central desert. => MOBILIZE 150 IRN

entry mobilize-patrol-coast
  verb patrol, circle, overfly, crisscross
  needs subject drone, jet, warship, frigate, destroyer, submarine, fighter, gunboat, bomber, warplane, aircraft, helicopter, navy, coastguard, patrol boat, coast guard ship, ship
  needs object coast, waters, sky, skies, border, sea, airspace, island, strait, shoreline, frontier
  lacks complement
  lacks attribute
  lacks with
  actor subject
  recipient object's | object.of | object.off | near | off
  event MOBILIZE weapons
  cameo 150
  example American drones patrolled the Cuban coast. => MOBILIZE 150 USA > CUB

entry mobilize-cross-median-line
  verb cross, breach, overstep
  needs subject warplane, jet, fighter, aircraft, plane, ship, warship, drone, bomber, vessel, boat, helicopter, coastguard
  needs object line, median line, demarcation line, boundary, border
  lacks complement
  lacks attribute
  actor subject
  recipient into | with | object.with | object's | of
  event MOBILIZE
  cameo 150
  example North Korean patrol boats crossed the maritime border with South Korea. => MOBILIZE 150 PRK > KOR

entry mobilize-release-flares
  verb release, drop, fire, launch, shoot, deploy
  needs object flare, flares, chaff
  needs subject jet, fighter, plane, warplane, aircraft, helicopter, pilot, force, air force, warship, ship
  actor subject
  recipient in.of | near | at | towards | toward | in's | near's
  event MOBILIZE
  cameo 150
  example A Chinese fighter dropped flares near an Australian patrol plane. => MOBILIZE 150 CHN > AUS

entry mobilize-display-missiles
  verb display, parade, show off, exhibit, showcase, flaunt, unveil, roll out, wheel out
  needs object missile, weapon, drone, warhead, tank, rocket, ballistic missile, arsenal, warship, submarine, bomber, torpedo, centrifuge
  needs subject <party>
  lacks complement
  lacks to
  actor subject
  recipient against ?
  event MOBILIZE weapons
  cameo 150
  example North Korea displayed its latest missiles. => MOBILIZE 150 PRK

entry mobilize-swarm-around
  verb swarm, circle, speed, cruise, zip, manoeuvre, maneuver, buzz
  needs subject gunboat, boat, speedboat, jet, fighter, warship, ship, drone, vessel, helicopter, plane, warplane
  needs around any
  lacks object
  actor subject
  recipient around's | around
  event MOBILIZE
  cameo 150
  example Iranian gunboats swarmed around an American ship. => MOBILIZE 150 IRN > USA

entry mobilize-sound-barrier
  verb break
  needs object barrier
  needs over any
  needs subject jet, fighter, warplane, plane, aircraft, air force
  actor subject
  recipient over's | over
  event MOBILIZE
  cameo 150
  example Israeli jets broke the sound barrier over Lebanon. => MOBILIZE 150 ISR > LBN

entry mobilize-build-up-along
  verb build up, amass, assemble, build, gather
  needs object force, troop, army, soldier, armour, armor, military presence
  needs along any
  needs subject any
  actor subject
  recipient along's | along.with | along
  event MOBILIZE troops
  cameo 154
  example Ethiopia has built up its forces along the Somali border. => MOBILIZE 154 ETH > SOM

entry mobilize-conscription
  verb introduce, reintroduce, restore, reinstate, extend, bring back, lengthen, impose, expand
  needs object conscription, military service, draft, national service, compulsory service
  needs subject <party>
  lacks complement
  actor subject
  event MOBILIZE troops
  cameo 154
  example Lithuania reintroduced conscription. => MOBILIZE 154 LTU

entry mobilize-call-out-army
  verb call out, call in, bring in, send in, turn out, order out
  needs object army, troop, soldier, national guard, military, tank, marine, paratrooper, riot police, guard
  needs subject <state>
  lacks complement
  lacks from
  actor subject
  recipient against | in | into ?
  event MOBILIZE troops
  cameo 154
  example South Africa called out the army. => MOBILIZE 154 ZAF

entry mobilize-rehearse-attack
  verb simulate, rehearse, practise, practice, drill
  needs object attack, strike, invasion, landing, blockade, bombing, raid, launch, assault, seizure
  needs subject any
  lacks complement
  actor subject
  recipient on's | on | object.on | of | against ?
  event MOBILIZE
  cameo 150
  example Israel's air force practised a strike on Iran. => MOBILIZE 150 ISR > IRN

entry mobilize-incursion-zone
  noun incursion, intrusion, flight, sortie, foray
  needs into zone, airspace, waters, water, sky, skies
  actor subject | by
  recipient into's | into
  event MOBILIZE
  cameo 150
  example Chinese incursions into Taiwan's air defence zone have doubled. => MOBILIZE 150 CHN > TWN

entry mobilize-patrol-near
  verb patrol, loiter, prowl
  needs subject bomber, jet, fighter, warplane, warship, destroyer, frigate, submarine, drone, spy ship, spy plane, patrol boat, gunboat, carrier, aircraft carrier
  needs near any
  lacks object
  actor subject
  recipient near's | near
  event MOBILIZE weapons
  cameo 150
  example Russian bombers patrolled near Alaska. => MOBILIZE 150 RUS > USA

# ---- protests, alerts, bans and raids inside a state, and further wordings ----

entry mobilize-security-tightened
  verb tighten, step up, beef up, boost, increase, heighten, strengthen, reinforce, bolster
  needs object security, patrol, vigilance, surveillance, security measure, police presence
  lacks subject
  lacks by
  lacks complement
  actor at's | around's | along's | in | at | along | on's | near's | object's
  event MOBILIZE police
  cameo 151
  example Security was stepped up at American embassies in the region. => MOBILIZE 151 USA
  example Patrols have been increased along the Kenyan border. => MOBILIZE 151 KEN

entry mobilize-put-on-alert-passive
  verb put, place, keep, raise
  needs object any
  needs on alert, standby, footing, stand-by, high alert, full alert
  lacks subject
  lacks by
  actor object | object's
  recipient against | on's | along's ?
  event MOBILIZE
  cameo 152
  example Danish border guards were put on alert on Monday. => MOBILIZE 152 DNK

entry mobilize-higher-state-of-alert
  verb order, put, place, raise, move, bring, lift
  needs to state, level, footing, alert, readiness
  needs to.of alert, readiness, vigilance
  lacks by
  needs object any
  actor subject | object | object's
  recipient against | along's ?
  event MOBILIZE
  cameo 152
  example The Polish army was brought to a higher level of readiness. => MOBILIZE 152 POL

entry mobilize-full-readiness
  verb put, place, keep, hold
  needs on readiness, combat readiness, combat alert, war footing, combat footing
  needs subject <state>
  needs object any
  lacks complement
  actor subject
  recipient against | on's | along's ?
  event MOBILIZE
  cameo 152
  example Syria put its air force on combat readiness against Israel. => MOBILIZE 152 SYR > ISR

entry mobilize-tanks-on-streets
  verb appear, roll, patrol, be, rumble, park, emerge, fan out, stand
  needs subject tank, armoured car, armoured vehicle, armored vehicle, troop, soldier, armoured personnel carrier, personnel carrier, military vehicle, gendarme, riot police, paramilitary police
  needs on street, road, avenue
  lacks object
  actor subject | on's | in
  event MOBILIZE troops
  cameo 154
  example Tanks appeared on the streets of Harare. => MOBILIZE 154 ZWE

entry mobilize-roll-through-streets
  verb roll, rumble, move, drive, patrol, fan out, march, deploy, spread out
  needs subject tank, armoured car, armoured vehicle, armored vehicle, troop, soldier, personnel carrier, military vehicle, gendarme, police, paramilitary, riot police
  needs through street, capital, city, centre, center
  lacks object
  actor subject | through's | through
  event MOBILIZE troops
  cameo 154
  example Armoured vehicles rumbled through the streets of Conakry. => MOBILIZE 154 GIN

entry mobilize-patrol-streets
  verb patrol, guard, line, police, ring, flood, blanket
  needs subject tank, armoured car, armoured vehicle, armored vehicle, troop, soldier, personnel carrier, military vehicle, army, gendarme, paramilitary, riot police, police vehicle, paramilitary police, paratrooper, national guard
  needs object street, avenue, capital, city, centre, center, square, boulevard, parliament, palace, checkpoint, crossroad
  lacks complement
  lacks attribute
  actor subject | object's | object | object.of | in
  recipient object's ?
  event MOBILIZE troops
  cameo 154
  example Ugandan soldiers patrolled the streets of Kampala on polling day. => MOBILIZE 154 UGA > UGA

entry mobilize-take-up-positions
  verb take up, take
  needs object position, defensive position, combat position
  needs subject tank, troop, soldier, army, force, militia, guard, police, fighter, marine, paratrooper, armoured vehicle
  lacks complement
  lacks on
  actor subject
  recipient around's | around | outside's | outside | near's | near | along's | along | in | at ?
  event MOBILIZE troops
  cameo 154
  example Turkish soldiers took up positions along the Iraqi border. => MOBILIZE 154 TUR > IRQ

entry mobilize-cancel-leave
  verb cancel, suspend, stop, revoke
  needs object leave, holiday, furlough
  needs object any
  needs for soldier, troop, officer, policeman, police, personnel, army, unit, pilot, serviceman
  needs subject <party>
  actor subject
  recipient against ?
  event MOBILIZE troops
  cameo 152
  example Israel cancelled leave for combat soldiers. => MOBILIZE 152 ISR

entry mobilize-concentrate-forces
  verb concentrate, mass, amass, bunch, build up, position, line up
  needs object force, troop, army, tank, armour, soldier, artillery
  needs on border, frontier, line, boundary
  needs subject any
  lacks complement
  actor subject
  recipient on's | on.with
  event MOBILIZE troops
  cameo 154
  example Azerbaijan massed troops on the Armenian border. => MOBILIZE 154 AZE > ARM

entry mobilize-opens-manoeuvres
  verb open, kick off, commence, start, begin, hold, stage, launch
  needs object drill, exercise, manoeuvre, maneuver, wargame, games, war games, manoeuvres, maneuvers
  needs near border, frontier, boundary, line
  needs subject any
  lacks with
  actor subject
  recipient near's | near.of | near.with
  event MOBILIZE troops
  cameo 150
  future THREATEN 138
  example Russia and Belarus opened manoeuvres near the border of Poland. => MOBILIZE 150 RUS, BLR > POL

entry mobilize-activate-defences
  verb activate, deploy, ready
  needs object missile system, air defence, air defense, air defences, air defenses, radar, missile battery, air defence system, air defense system
  needs subject <state>
  lacks complement
  actor subject
  recipient against | on's ?
  event MOBILIZE weapons
  cameo 152
  example Iran activated its air defences on Friday. => MOBILIZE 152 IRN

entry mobilize-call-up-reservists
  verb call up, mobilise, mobilize, summon, activate, recall, draft, conscript
  needs object reservist, reserve, conscript, recruit, men, reserve force
  needs subject any
  lacks complement
  actor subject
  recipient against | for.in | in ?
  event MOBILIZE troops
  cameo 154
  example Russia called up 300,000 reservists. => MOBILIZE 154 RUS > RUS

entry mobilize-raise-threat-level
  verb raise, heighten, lift, increase, upgrade
  needs object threat level, terror threat level, terror alert, alert level, security level, security alert, terror alert level, terror level
  needs subject <state>
  actor subject
  event MOBILIZE police
  cameo 151
  example Belgium raised its terror threat level after the attacks in Paris. => MOBILIZE 151 BEL

entry mobilize-step-up-security
  verb step up, tighten, beef up, boost, increase, heighten, strengthen, reinforce, bolster, ramp up
  needs object security, police presence, patrol, border security, security measure, surveillance, airport security, police patrol
  needs subject <state>, police, army, military, authority
  lacks complement
  lacks with
  actor subject
  recipient along's | on's | near's | along ?
  event MOBILIZE police
  cameo 153
  example Kenya beefed up border security along the Somali frontier. => MOBILIZE 153 KEN > SOM
  example The Philippines stepped up security at its ports. => MOBILIZE 153 PHL

entry mobilize-test-fire
  verb test-fire, test, testfire, fire
  needs object missile, rocket, ballistic missile, cruise missile, hypersonic missile, long - range missile, torpedo, warhead, nuclear device, icbm
  needs subject <state>
  lacks complement
  lacks at
  lacks into
  lacks against
  lacks over
  lacks toward
  lacks towards
  lacks in
  actor subject
  event MOBILIZE weapons
  cameo 150
  future THREATEN 138
  example Iran tested a long-range missile on the eve of the summit. => MOBILIZE 150 IRN

entry mobilize-manoeuvres-proper
  verb open, hold, stage, begin, launch, start, kick off, conduct
  needs object manoeuvre, maneuver, drill, exercise, war games
  needs near border, frontier, coast
  needs subject <party>
  actor subject
  recipient near.of | near's | near.with
  event MOBILIZE troops
  cameo 150
  example Belarus held manoeuvres near the borders of Poland, with thousands of soldiers taking part. => MOBILIZE 150 BLR > POL

entry mobilize-new-base-near
  verb set up, open, build, establish
  needs object base, army base, military base, outpost, garrison, airbase, naval base, air base
  needs near any
  needs subject <state>
  actor subject
  recipient near's | near.with | near
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Estonia opened a new army base near the Russian border. => MOBILIZE 154 EST > RUS

entry mobilize-order-to-sea
  verb order, send, put, dispatch
  needs object navy, fleet, warship, frigate, squadron, submarine, flotilla, destroyer, ship, carrier
  needs to sea
  needs subject <state>
  actor subject
  recipient against | off ?
  event MOBILIZE troops
  cameo 154
  example India ordered its navy to sea on Sunday. => MOBILIZE 154 IND

# ---- garrisons, alerts and shows of force told by other words ----
entry mobilize-stationed-soldiers
  verb station, base, garrison, billet, quarter, encamp, barrack, post, deploy, bivouac
  needs object soldier, troop, force, brigade, battalion, division, regiment, army, gendarme, missile, tank, aircraft, jet, warship, squadron, marine, policeman, peacekeeper, serviceman, contingent, paratrooper, bomber, fighter, submarine, commando, artillery, drone
  needs object <party>
  needs in <place>
  lacks subject
  lacks by
  lacks complement
  actor object's | object
  recipient in | in's
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Cuban troops have been based in Angola since 1975. => MOBILIZE 154 CUB > AGO

entry mobilize-maintain-garrison
  verb maintain, keep, retain
  needs object garrison, soldier, troop, battalion, brigade, contingent, military presence, regiment, warship, base, naval base, military base, outpost, division, air base, listening post, radar station
  needs in <place>
  needs subject <state>
  lacks complement
  lacks attribute
  actor subject
  recipient in
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Ethiopia maintains a garrison in Somalia. => MOBILIZE 154 ETH > SOM

entry mobilize-number-on-border
  verb triple, double, quadruple, treble, raise, increase, boost, step up, halve, lift, swell
  needs object number, strength, size, force, garrison, contingent, presence
  needs object.of soldier, troop, guard, border guard, policeman, tank, warship, patrol, missile, gendarme, force
  needs subject any
  lacks complement
  actor subject
  recipient on.with | on's | along's | along.with | in | at ?
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Iran tripled the number of guards on the border with Afghanistan. => MOBILIZE 154 IRN > AFG

entry mobilize-beef-up-garrison
  verb beef up, reinforce, strengthen, swell, bolster, enlarge, expand, augment, double, treble, build up, fortify, replenish
  needs object garrison, outpost, force, defence, defense, position, border post, coastal defence, air defence, flotilla, fleet, contingent, division, brigade, guard
  needs subject <state>
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient against | along's | on's | near's | near | off's | in ?
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Norway reinforced its garrison near the Russian border. => MOBILIZE 154 NOR > RUS

entry mobilize-battalions-opposite
  verb mass, amass, assemble, gather, concentrate, position, line up, array, marshal, muster, deploy, station, dig in, draw up, bunch, pile up, stack
  needs object battalion, division, militiaman, gunboat, armour, brigade, force, troop, soldier, tank, warship, artillery, army, fighter, missile, reservist, irregular
  needs near any
  needs subject any
  lacks complement
  actor subject
  recipient near's | near.with | near.in | near
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Sudan amassed militiamen near the Eritrean border. => MOBILIZE 154 SDN > ERI

entry mobilize-off-peninsula
  verb mass, amass, assemble, gather, concentrate, position, station, deploy, send, dispatch, sail, moor, anchor, park
  needs object gunboat, warship, frigate, fleet, flotilla, submarine, destroyer, carrier, patrol boat, squadron, corvette
  needs off any
  needs subject any
  lacks complement
  actor subject
  recipient off's | off.of | off
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Nigeria massed gunboats off the Cameroonian coast. => MOBILIZE 154 NGA > CMR

entry mobilize-test-fire-weapon
  verb test-fire, testfire, test, flight-test, launch, unveil, parade, show off
  needs object missile, rocket, torpedo, scud, ballistic missile, cruise missile, interceptor, glider, warhead, submarine
  needs object.of any
  needs subject <state>
  lacks at
  lacks into
  lacks against
  lacks complement
  actor subject
  recipient object.of ?
  event MOBILIZE weapons
  cameo 150
  example India test-fired a missile of a new type. => MOBILIZE 150 IND

entry mobilize-combat-readiness
  verb place, put, keep, hold, bring, raise
  needs on readiness, combat readiness, alert, high alert, standby, footing, war footing, full alert, red alert, state, notice, stand-by
  needs against any
  needs object any
  needs subject any
  actor subject
  recipient against
  event MOBILIZE troops
  cameo 152
  example Eritrea put its air force on combat readiness against Djibouti. => MOBILIZE 152 ERI > DJI

entry mobilize-cancel-leave-on-border
  verb cancel, stop, suspend, call off
  needs object leave, furlough, holiday, vacation
  needs for soldier, troop, officer, unit, brigade, division, serviceman, guard, policeman
  needs for.on border, frontier, line
  needs subject any
  actor subject
  recipient for.on ?
  event MOBILIZE troops
  cameo 152
  example Peru cancelled leave for officers on the border. => MOBILIZE 152 PER

entry mobilize-nouns-near
  noun exercise, drill, wargame, war game, war games, manoeuvre, maneuver, show of force, troop movement, troop movements, naval exercise, missile test, troop buildup, naval drill, muscle-flexing
  needs subject <party>
  needs near any
  lacks object
  lacks with
  actor subject
  recipient near's | near.with | near.of | near
  event MOBILIZE troops
  cameo 150
  example Pakistan's troop movements near the Indian border went on all week. => MOBILIZE 150 PAK > IND

entry mobilize-nouns-off
  noun exercise, drill, wargame, war game, war games, manoeuvre, maneuver, show of force, naval exercise, missile test, naval drill, muscle-flexing, deployment, overflight, patrol, live-fire drill
  needs subject <party>
  needs off any
  lacks object
  lacks with
  actor subject
  recipient off's | off.of | off
  event MOBILIZE troops
  cameo 150
  example China's naval drill off the Japanese coast ended on Sunday. => MOBILIZE 150 CHN > JPN

entry mobilize-sabre-rattling
  noun show of force, mobilisation, mobilization, alert, military buildup, build-up, buildup, display of force
  needs subject <party>
  needs against any
  lacks object
  actor subject
  recipient against's | against
  event MOBILIZE troops
  cameo 150
  example Iraq's mobilisation against Kuwait went on for a month. => MOBILIZE 150 IRQ > KWT

entry mobilize-armour-rolls-up
  verb roll, rumble, move, push, head, drive, roll up, move up, trundle, creep, close in, advance, steam, sail, speed, race, rush, pour, stream
  needs subject armour, armor, tank, column, troop, convoy, army, division, brigade, reinforcement, artillery, soldier, force, battalion, armoured column, fleet, warship, reserve
  needs to border, frontier, front, front line, line, coast, boundary, frontline
  needs subject any
  lacks object
  actor subject
  recipient to's | to.with | to.of
  event MOBILIZE troops
  cameo 154
  example Indian armour rolled to the Pakistani border. => MOBILIZE 154 IND > PAK

entry mobilize-troops-airlifted
  verb airlift, ferry, truck, rush, fly, bus, ship, march, lift, hurry, speed
  needs object troop, soldier, paratrooper, marine, reinforcement, brigade, battalion, division, commando, tank, artillery, gendarme, policeman, volunteer, missile, reservist, battery
  needs to border, frontier, front, front line, frontline, boundary, coast, island, ceasefire line
  lacks complement
  actor subject | object
  recipient to's | to.with | to.of ?
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Malian soldiers were airlifted to the Algerian border. => MOBILIZE 154 MLI > DZA
  example Chad rushed volunteers to the Libyan frontier. => MOBILIZE 154 TCD > LBY

entry mobilize-reinforcements-arrive
  verb arrive, come, land, turn up, appear, deploy, take up
  needs subject reinforcement, tank, armour, column, brigade, division, battalion, troop, artillery, soldier
  needs on border, frontier, front, front line, line, boundary
  needs subject any
  lacks object
  actor subject
  recipient on's | on.with
  event MOBILIZE troops
  cameo 154
  example Rwandan reinforcements arrived on the Congolese border at night. => MOBILIZE 154 RWA > COD

entry mobilize-man-a-front
  verb take up, occupy, man, dig
  needs object position, trench, foxhole, post, battle station
  needs along border, frontier, line, boundary, river, front
  needs subject any
  lacks complement
  actor subject
  recipient along's | along.with
  event MOBILIZE troops
  cameo 154
  example Kenyan soldiers took up positions along the Somali border. => MOBILIZE 154 KEN > SOM

entry mobilize-lock-radar-on
  verb lock, lock on, train, aim
  needs object radar, fire-control radar, targeting radar
  needs on any
  needs subject any
  lacks complement
  actor subject
  recipient on's | on
  event MOBILIZE weapons
  cameo 152
  example A Greek frigate locked its radar on a Turkish trawler. => MOBILIZE 152 GRC > TUR

entry mobilize-bring-up
  verb bring up, move up, wheel up, roll out, haul up, send up, fly in, ship in, ferry in, rush in, send in, line up, throw up, draw up
  needs object tank, artillery, howitzer, gun, rocket launcher, armour, armor, reinforcement, missile, battery, launcher, troop, division, brigade, armoured car, pontoon, gunboat, bomber, reserve, paratrooper
  needs subject <state>, army, force, commander, general, troop, rebel
  lacks complement
  actor subject
  recipient against | to's | near's | along's ?
  event MOBILIZE troops
  cameo 154
  example Ethiopia brought up tanks to the Eritrean front. => MOBILIZE 154 ETH > ERI

entry mobilize-man-frontier
  verb man, guard, line, patrol, watch, garrison, picket
  needs object frontier, border, boundary, coast, crossing, coastline, borderline
  needs object.with <place>
  needs subject <state>
  lacks complement
  lacks attribute
  actor subject
  recipient object.with
  event MOBILIZE troops
  cameo 153
  future THREATEN 138
  example Lithuania manned its frontier with Belarus with conscripts. => MOBILIZE 153 LTU > BLR

entry mobilize-send-aloft
  verb send, fly, dispatch, launch, scramble, put, hurl
  needs object warplane, jet, fighter, bomber, drone, aircraft, balloon, fighter jet, spy plane, helicopter, sortie, squadron
  needs toward any
  needs subject <state>
  lacks complement
  actor subject
  recipient toward | toward's
  event MOBILIZE troops
  cameo 150
  example China sent 20 bombers toward Taiwan. => MOBILIZE 150 CHN > TWN

entry mobilize-keep-on-station
  verb keep, place, put, maintain, hold, leave
  needs object destroyer, frigate, warship, carrier, submarine, flotilla, patrol boat, squadron, gunboat, tanker, cruiser, battle group
  needs off any
  needs subject any
  lacks complement
  actor subject
  recipient off's | off
  event MOBILIZE troops
  cameo 154
  example Britain kept a destroyer off the Guatemalan coast. => MOBILIZE 154 GBR > GTM
