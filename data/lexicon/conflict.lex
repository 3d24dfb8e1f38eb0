# Conflict in words and deeds: REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT.

entry urge
  verb urge, ask, beseech, appeal
  needs object any
  actor subject ?
  recipient object
  event REQUEST
  cameo 020
  example Germany urged Poland to change the law. => REQUEST 024 DEU > POL
  example Germany asked Poland to hurry. => REQUEST 020 DEU > POL

entry call-on
  verb call, appeal
  needs on any
  actor subject
  recipient on
  event REQUEST
  cameo 020
  example Canada called on Sudan to release the prisoners. => REQUEST 0253 CAN > SDN

entry demand
  verb demand, request, seek
  needs from any
  actor subject
  recipient from
  event REQUEST
  cameo 100
  example Ghana requested help from Israel. => REQUEST 023 GHA > ISR

entry demand-that
  verb demand, request, insist
  needs complement any
  actor subject
  recipient complement | of
  event REQUEST
  cameo 100
  example Greece demanded that Turkey withdraw its ships. => REQUEST 1056 GRC > TUR

entry draw-attention
  verb draw, attract, call
  needs object attention
  actor subject
  recipient object's | of
  event REQUEST
  cameo 022
  example The Haitian president drew the American government's attention to the famine. => REQUEST 022 HTI > USA

entry accuse
  verb accuse, blame, denounce, condemn, criticise, criticize, fault, slam, lambaste, decry, deplore, chide, rebuke, castigate
  needs object any
  actor subject
  recipient object | object's | by | of's | matter ?
  event ACCUSE
  cameo 110
  example Iran accused Israel of sabotage. => ACCUSE 1125 IRN > ISR
  example Mexico condemned the American decision. => ACCUSE 111 MEX > USA

entry sue
  verb sue, investigate, indict, probe
  needs object any
  actor subject
  recipient object | object's
  event ACCUSE investigate
  cameo 115
  example Nicaragua sued Germany. => ACCUSE 115 NIC > DEU

entry protest-note
  verb protest
  needs object any
  actor subject
  recipient object's | to | against
  event ACCUSE disapprove
  cameo 113
  example Chile protested the Bolivian decision. => ACCUSE 114 CHL > BOL

entry reject
  verb reject, refuse, rebuff, dismiss, oppose, veto
  needs object any
  actor subject
  recipient object | object's | from | of | by | matter
  event REJECT
  cameo 120
  example Syria rejected the Turkish proposal. => REJECT 120 SYR > TUR

entry refuse-to
  verb refuse, decline
  needs complement any
  actor subject
  recipient complement | object's | matter ?
  event REJECT
  cameo 120
  example Serbia refused to recognise Kosovo. => REJECT 120 SRB > XKX

entry threaten
  verb threaten, warn
  needs object any
  actor subject
  recipient object | with
  event THREATEN
  cameo 130
  example North Korea threatened Japan. => THREATEN 130 PRK > JPN

entry threaten-to
  verb threaten
  needs complement any
  actor subject
  recipient complement | matter ?
  event THREATEN
  cameo 130
  example Russia threatened to cut gas supplies to Ukraine. => THREATEN 131 RUS > UKR

entry rally
  verb rally, demonstrate, protest, march, picket
  lacks object
  actor subject
  recipient against | in | outside | at
  event PROTEST demo
  cameo 141
  example Greek students demonstrated against the American president. => PROTEST 141 GRC > USA

entry expel
  verb expel, deport
  needs object diplomat, ambassador, envoy, attache, official, consul
  actor subject
  recipient object
  event SANCTION expel
  cameo 161
  example Ecuador expelled the American ambassador. => SANCTION 161 ECU > USA

entry impose-sanctions
  verb impose, slap, tighten, extend
  needs object sanction, embargo, tariff, duty, ban, restriction, boycott, quota, license, licence, levy, barrier, control, visa, fee, tax, curb, blockade
  actor subject
  recipient on | against | upon | object's
  event SANCTION
  cameo 163
  future THREATEN 131
  example Canada imposed sanctions on Belarus. => SANCTION 163 CAN > BLR

entry ban-imports
  verb ban, halt, suspend, block, cut, reduce, stop, freeze
  needs object import, export, supply, delivery, trade, flight, cooperation, gas, credit, line, loan, fund, asset, account, visa, contract
  actor subject
  recipient to | for | from | with | in | object's | of's
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example Indonesia banned imports of Brazilian beef. => SANCTION 163 IDN > BRA

entry break-relations
  verb sever, break, cut, suspend, downgrade, break off
  needs object relation, tie, link
  actor subject
  recipient with
  event SANCTION withdraw
  cameo 161
  future THREATEN 133
  example Bolivia severed relations with Israel. => SANCTION 161 BOL > ISR

entry sanction
  verb sanction, boycott, blacklist
  needs object any
  actor subject
  recipient object | object's
  event SANCTION
  cameo 163
  example The United States sanctioned Russian banks. => SANCTION 163 USA > RUS

entry recall
  verb recall, withdraw
  needs object ambassador, envoy
  actor subject
  recipient from | in | to ?
  event SANCTION withdraw
  cameo 161
  example Spain recalled its ambassador from Venezuela. => SANCTION 161 ESP > VEN

entry deploy
  verb deploy, mass, mobilise, mobilize, station
  needs object any
  actor subject
  recipient against | on's | near | to | along | in
  event MOBILIZE troops
  cameo 154
  future THREATEN 138
  example Russia deployed troops to Georgia. => MOBILIZE 154 RUS > GEO

entry arrest
  verb arrest, detain, jail, imprison, capture
  needs object any
  actor subject
  recipient object | object's
  event COERCE arrest
  cameo 173
  example Iran arrested British sailors. => COERCE 173 IRN > GBR

entry seize
  verb seize, confiscate, impound, nationalise, nationalize
  needs object any
  actor subject
  recipient object | object's | from | of
  event COERCE seize
  cameo 171
  example Argentina seized Chinese vessels. => COERCE 1711 ARG > CHN

entry attack
  verb attack, bomb, shell, strike, invade, raid, ambush, bombard, storm
  needs object any
  actor subject
  recipient object | object's | in
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Israel bombed Syrian positions. => ASSAULT 190 ISR > SYR

entry attack-noun
  noun attack, strike, raid, assault, offensive, invasion
  needs subject any
  actor subject
  recipient on | against | in | of
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Russia launched an attack on Ukraine. => ASSAULT 190 RUS > UKR

entry kill
  verb kill, wound, injure, shoot, murder, assassinate
  needs object any
  actor subject
  recipient object | object's | in
  event ASSAULT
  cameo 190
  example Turkish troops killed Syrian rebels. => ASSAULT 190 TUR > SYR

entry fight
  verb fight, battle, clash
  actor subject
  recipient object | with | against
  event ASSAULT
  cameo 190
  example Armenian soldiers clashed with Azerbaijani troops. => ASSAULT 190 ARM > AZE

entry kidnap
  verb kidnap, abduct
  needs object any
  actor subject
  recipient object | object's
  event ASSAULT abduct
  cameo 181
  example Somali rebels kidnapped Kenyan workers. => ASSAULT 181 SOM > KEN

entry lawsuit
  noun lawsuit, suit, complaint, investigation, probe, inquiry, charge, indictment, audit
  lacks object
  actor subject
  recipient against | into | of | against's | into's | of's
  event ACCUSE investigate
  cameo 115
  example Nicaragua filed a lawsuit against Colombia. => ACCUSE 115 NIC > COL

entry criticism
  noun criticism, condemnation, accusation, allegation
  lacks object
  actor subject
  recipient of | against | of's
  event ACCUSE disapprove
  cameo 111
  example Iceland voiced criticism of Denmark. => ACCUSE 111 ISL > DNK

entry complain
  verb complain
  actor subject
  recipient about | to | of | against | about's | complement ?
  event ACCUSE disapprove
  cameo 111
  example Japan complained to South Korea about the statue. => ACCUSE 114 JPN > KOR

entry summon
  verb summon
  needs object any
  actor subject
  recipient object | object's
  event ACCUSE disapprove
  cameo 111
  example Finland summoned the Russian ambassador. => ACCUSE 114 FIN > RUS

entry refute
  verb refute, rebut, contradict, dispute
  needs object any
  actor subject
  recipient object | object's
  event REJECT
  cameo 120
  example Morocco refuted the Algerian claims. => REJECT 120 MAR > DZA

entry fine-convict
  verb convict, sentence, fine, prosecute, try, jail
  needs object any
  actor subject
  recipient object | object's
  event SANCTION convict
  cameo 173
  example A Belgian court convicted the Rwandan officials. => SANCTION 173 BEL > RWA

entry call-for
  verb call, appeal, plead, press, push
  needs for any
  lacks object
  actor subject
  recipient for | for's | on?
  event REQUEST
  cameo 100
  example Mali called for talks with Niger. => REQUEST 026 MLI > NER

entry order-to
  verb instruct, force, compel
  needs object any
  actor subject
  recipient object | complement
  event COERCE
  cameo 170
  example Cuba forced American diplomats out. => COERCE 170 CUB > USA

entry order-to-complement
  verb order, force, compel
  needs complement any
  actor subject
  recipient complement
  event COERCE
  cameo 170
  example Iran forced Omani fishermen to leave. => COERCE 170 IRN > OMN

entry curfew
  verb declare, impose, extend, announce, order
  needs object curfew, siege, emergency, law
  actor subject
  recipient in | on | for | over ?
  event COERCE curfew
  cameo 1723
  example The Iraqi government imposed a curfew on the province. => COERCE 1723 IRQ

entry suspend-paper
  verb ban, censor, block, shut, close, shut down, suspend, outlaw
  needs object <party>, access, account, activity, app, application, assembly, association, blog, book, broadcast, broadcaster, channel, charity, church, constitution, crossing, demonstration, film, front, gathering, group, headscarf, internet, journal, magazine, march, media, medium, meeting, movement, network, newspaper, ngo, organisation, organization, outlet, paper, parliament, party, press, program, programme, protest, publication, radio, rally, school, sect, service, show, site, song, station, strike, television, union, university, veil, website
  actor subject
  recipient object | object's | of | of's
  event COERCE restrict
  cameo 172
  example Egypt banned the Turkish newspaper. => COERCE 172 EGY > TUR

entry torture
  verb torture, execute, behead, hang, rape, harass, assault, massacre, poison
  needs object any
  actor subject
  recipient object | object's | in
  event ASSAULT
  cameo 180
  example Eritrean guards tortured Ethiopian prisoners. => ASSAULT 1822 ERI > ETH

entry fire-on
  verb fire, launch, shoot
  needs object rocket, missile, shell, shot, round, mortar, bullet, airstrike, strike, drone, torpedo
  actor subject
  recipient at | on | into | against | toward | towards | in | over
  event ASSAULT
  cameo 190
  example Yemeni rebels fired missiles at Saudi Arabia. => ASSAULT 195 YEM > SAU

entry fire-at
  verb fire, open fire, shoot
  actor subject
  recipient on | at
  event ASSAULT firearms
  cameo 190
  example Israeli soldiers fired on Palestinian protesters. => ASSAULT 193 ISR > PSE

entry airstrike
  noun airstrike, bombardment, bombing, shelling, ambush, incursion, killing, massacre, war
  needs subject any
  actor subject
  recipient on | against | in | of | of's
  event ASSAULT
  cameo 190
  example Turkey launched airstrikes against Iraq. => ASSAULT 195 TUR > IRQ

entry take-over
  verb occupy, take over, overrun, capture, annex, overthrow, oust, invade
  needs object any
  actor subject
  recipient object | object's | in | from
  event ASSAULT
  cameo 192
  example Russia annexed the Ukrainian peninsula. => ASSAULT 192 RUS > UKR

entry hold-hostage
  verb hold
  needs object hostage, captive
  actor subject
  recipient object's
  event ASSAULT abduct
  cameo 181
  example The Somali rebels held two Danish hostages. => ASSAULT 181 SOM > DNK

entry warning
  noun warning, ultimatum, threat
  lacks object
  actor subject
  recipient to | against | on
  event THREATEN
  cameo 130
  example South Africa issued a warning to Lesotho. => THREATEN 130 ZAF > LSO

entry strike-work
  verb strike, riot, picket, boycott
  lacks object
  actor subject
  recipient against | over's | in ?
  event PROTEST strike
  cameo 143
  example Greek workers rioted against the German chancellor. => PROTEST 145 GRC > DEU

entry protest-noun
  noun protest, rally, demonstration, strike, march, sit-in, vigil, boycott
  needs subject any
  actor subject
  recipient against | outside | at | in
  event PROTEST demo
  cameo 141
  example Indian students held a protest against China. => PROTEST 141 IND > CHN

entry cancel-visit
  verb cancel, call off, boycott, postpone, put off, shelve, scrap
  needs object visit, meeting, talk, trip, summit, negotiation, game, session
  actor subject
  recipient to | with | object.to | object.with | in ?
  event REJECT meet
  cameo 125
  example Mexico cancelled a meeting with the American president. => REJECT 125 MEX > USA
  example Armenian leaders have put off a trip to Tehran three times. => REJECT 125 ARM > IRN

entry fail-agree
  verb fail
  needs infinitive agree, reach, comply, pay, honour, honor, meet, attend, release, implement, send, provide, support, condemn, cooperate, extradite, hand, respond, ratify, sign, deliver, withdraw, disarm, turn, show, renew, approve, pass, resolve, settle, answer, fulfill, repay, recognise, recognize, conclude, stop, return, extend, adopt
  actor subject
  recipient complement ?
  event REJECT
  cameo 120
  example Serbia failed to reach an agreement with Kosovo. => REJECT 120 SRB + XKX

entry alert
  noun alert
  actor subject
  recipient on | against | in ?
  event MOBILIZE troops
  cameo 150
  needs subject any
  example Jordan announced an alert on the Syrian border. => MOBILIZE 150 JOR > SYR

entry reduce-aid
  verb reduce, cut, withhold, suspend, halt, freeze, withdraw
  needs object aid, assistance, funding, support, donation, lending, loan, disbursement, financing, tranche, relief, subsidy
  actor subject
  recipient to | for | in | object's
  event SANCTION discontinue
  cameo 162
  example The Netherlands suspended aid to Rwanda. => SANCTION 162 NLD > RWA

# ---- said, done and held back in passing ----

entry press
  verb press, pressure, push, lobby
  needs object any
  actor subject ?
  recipient object
  event REQUEST
  cameo 104
  example Germany pressed Poland to hurry. => REQUEST 104 DEU > POL
