# SANCTION: embargoes, expulsions, broken relations, halted talks and aid.

# ---- ties cut, goods stopped, people sent home ----
entry sanction-bar-own
  verb bar, ban, prohibit, forbid
  needs object citizen, national, company, firm, bank, person, people, investor, american, resident
  needs from buy, invest, trade, deal, sell, import, export, lend, travel, purchase, finance, do
  needs subject any
  actor subject
  recipient from | complement
  event SANCTION
  cameo 163
  context economic
  example Japan barred its companies from investing in North Korea. => SANCTION 163 JPN > PRK

entry sanction-imposed-by-nation
  verb impose, introduce, slap, reimpose
  needs object ban, embargo, tariff, sanction, restriction, quota
  lacks subject
  lacks with
  actor object's
  recipient on | against | object.on
  event SANCTION
  cameo 163
  example The Russian embargo, imposed on Poland on March 3, has hurt farmers. => SANCTION 163 RUS > POL

entry sanction-suspend-project
  verb suspend, halt, freeze, shelve, cancel, abandon, stop, mothball
  needs object project, investment, production, operation, exploration, construction
  needs subject any
  lacks by
  actor subject
  recipient with | object's | in | at | object.in
  event SANCTION discontinue
  cameo 160
  context economic
  example Lukoil suspended its gas project in Mozambique in April. => SANCTION 160 RUS > MOZ

entry sanction-hours-to-leave
  verb give, allow, grant
  needs object hour, day, week
  needs to diplomat, ambassador, attache, attaché, attachés, envoy, consul, officer, official, chargé, charge, affaires, secretary, counsellor, counselor, journalist, correspondent, staff, worker, spy, citizen
  needs infinitive leave, go, depart, quit
  needs subject any
  actor subject
  recipient to | to's
  event SANCTION expel
  cameo 161
  example Ghana rejected the charge and gave two Togolese diplomats 48 hours to leave on Sunday. => SANCTION 161 GHA > TGO
  example Peru gave two Chilean attachés 72 hours to leave the country. => SANCTION 161 PER > CHL

entry sanction-cancel-aid-project
  verb scrap, terminate, discontinue, end, shelve, axe, cancel, suspend, freeze, halt
  needs object scheme, project, programme, program, contract, deal, tender, order, venture, partnership, concession, licence, license, agreement, treaty, pact, accord, protocol
  needs subject any
  needs with any
  lacks complement
  actor subject
  recipient with | object.with
  event SANCTION discontinue
  cameo 160
  example Bangladesh scrapped the railway project with the Chinese builder. => SANCTION 160 BGD > CHN

entry sanction-withdraw-from-project
  verb withdraw, pull out, exit, back out, drop out, quit, retire, bow out, walk away, pull
  needs from project, scheme, deal, agreement, accord, pact, treaty, contract, programme, program, venture, consortium, plan, organisation, organization, alliance, bloc, union, convention, protocol, court, council, mission, partnership, tender
  needs subject any
  lacks object
  actor subject
  recipient from.with | with | from's | from
  event SANCTION discontinue
  cameo 160
  example India withdrew from the pipeline project with Iran. => SANCTION 160 IND > IRN

entry sanction-pull-out-of-project
  verb pull out, pull, back out, drop out, bow out, opt out
  needs of project, scheme, deal, agreement, accord, pact, treaty, contract, programme, program, venture, consortium, plan, organisation, organization, alliance, bloc, union, convention, protocol, court, council, partnership, tender
  needs subject any
  lacks object
  actor subject
  recipient of.with | with | of's | of
  event SANCTION discontinue
  cameo 160
  example Japan pulled out of the Indonesian rail project in June. => SANCTION 160 JPN > IDN

entry sanction-quit-pact
  verb quit, leave, abandon, exit, renounce, denounce, repudiate, terminate, abrogate, annul, scrap, tear up, rescind, revoke
  needs object treaty, agreement, accord, pact, convention, protocol, alliance, deal, contract, bloc, court, organisation, organization, union, league
  needs subject any
  lacks complement
  actor subject
  recipient with | object.with | object's | object | of
  event SANCTION discontinue
  cameo 160
  example Norway quit the fishing agreement with Iceland. => SANCTION 160 NOR > ISL

entry sanction-cut-off
  verb cut off, shut off, turn off, switch off, choke off, stop, halt, interrupt, disrupt, cut
  needs object gas, electricity, power, supply, oil, fuel, water, delivery, flow, internet, flight, shipment, rail, ferry, train, trade, transit
  needs subject any
  needs to any
  lacks complement
  actor subject
  recipient to
  event SANCTION discontinue
  cameo 163
  future THREATEN 1312
  example Russia cut off gas to Moldova. => SANCTION 163 RUS > MDA

entry sanction-close-airspace
  verb close, shut, deny, bar, forbid
  needs object airspace, port, market, border, sky, skies, harbour, harbor, canal, waters
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to's | to
  event SANCTION
  cameo 163
  example Turkey closed its airspace to Armenian planes. => SANCTION 163 TUR > ARM

entry sanction-stop-arms
  verb stop, halt, suspend, block, freeze, cancel, end, ban, hold up, delay, withhold, cut off, cut
  needs object sale, delivery, export, shipment, supply, transfer, consignment
  needs of weapon, arm, tank, jet, missile, helicopter, ammunition, munition, drone, frigate, submarine, warplane, shell, artillery, bomb, weapons, arms
  needs to any
  needs subject any
  actor subject
  recipient to
  event SANCTION discontinue
  cameo 162
  future THREATEN 1311
  example Germany stopped exports of weapons to Saudi Arabia. => SANCTION 162 DEU > SAU
  example The United States has delayed a shipment of helicopters to Egypt. => SANCTION 162 USA > EGY

entry sanction-arms-deliveries
  verb stop, halt, suspend, block, freeze, cancel, end, ban, hold up, delay, withhold, pause
  needs object arms delivery, arms sale, arms export, arms shipment, weapon delivery, weapons delivery, weapons sale, weapons shipment, military aid, military assistance, military support, arms supply, ammunition
  needs to any
  needs subject any
  needs object any
  actor subject
  recipient to
  event SANCTION discontinue
  cameo 162
  future THREATEN 1311
  example Poland suspended arms deliveries to Ukraine. => SANCTION 162 POL > UKR

entry sanction-cut-rations
  verb halve, cut, slash, reduce, trim, suspend, halt, stop, end, withhold, delay, hold back, scale back
  needs object ration, aid, relief, food, handout, stipend, subsidy, payment, grant, funding, loan, guarantee, tranche, credit, budget, assistance, contribution, disbursement
  needs subject any
  needs object any
  lacks complement
  actor subject
  recipient to | for | in | object's
  event SANCTION discontinue
  cameo 162
  future THREATEN 1311
  example The World Food Programme halved rations for Burundian refugees. => SANCTION 162 UNO > BDI
  example Israel delayed loan guarantees to Jordan. => SANCTION 162 ISR > JOR

entry sanction-order-diplomats-out
  needs object any
  lacks attribute
  verb order, tell, instruct, ask, give, command, force
  needs object diplomat, ambassador, envoy, attache, consul, officer, official, charge, embassy, staff, correspondent
  needs complement leave, depart, go, pack, quit, close
  needs subject any
  actor subject
  recipient object | object's | to
  event SANCTION expel
  cameo 161
  example Sweden ordered four Russian diplomats to leave within ten days. => SANCTION 161 SWE > RUS

entry sanction-ask-ambassador-leave
  needs object any
  lacks attribute
  verb ask, request, require
  needs object ambassador, envoy, attache, consul, diplomat
  needs infinitive leave, depart, go
  needs subject any
  needs complement any
  actor subject
  recipient object | object's
  event SANCTION expel
  cameo 161
  example Mali asked the French ambassador to leave. => SANCTION 161 MLI > FRA

entry sanction-give-hours-to-leave
  verb give, grant, allow
  needs object diplomat, ambassador, envoy, attache, consul, charge, embassy, mission
  needs subject any
  lacks to
  lacks complement
  lacks attribute
  actor subject
  recipient object | object's
  event SANCTION expel
  cameo 161
  example Ecuador gave two Cuban diplomats 48 hours to leave the country. => SANCTION 161 ECU > CUB

entry sanction-persona-non-grata
  verb declare, name, pronounce
  needs complement persona, grata
  needs subject any
  actor subject
  recipient complement
  event SANCTION expel
  cameo 161
  example Niger declared the German envoy persona non grata. => SANCTION 161 NER > DEU

entry sanction-throw-out
  verb throw out, kick out, send home, expel, oust, eject, send packing, boot out, turf out
  needs object diplomat, ambassador, envoy, attache, consul, official, spy, charge, Russians, embassy, mission
  needs subject any
  lacks complement
  needs object any
  actor subject
  recipient object | object's
  event SANCTION expel
  cameo 161
  example Panama threw out three Venezuelan envoys. => SANCTION 161 PAN > VEN

entry sanction-bar-buying
  verb bar, ban, prohibit, forbid, block, stop, prevent
  needs object bank, company, firm, citizen, national, investor, airline, carrier, trader, business, exporter, importer, ship
  needs from buy, sell, deal, trade, invest, do, lend, import, export, operate, fly, dock, enter, supply, work, purchase, finance
  needs subject any
  lacks attribute
  actor object's | object
  recipient from | in
  event SANCTION
  cameo 163
  example The order bars American companies from buying Venezuelan oil. => SANCTION 163 USA > VEN

entry sanction-ban-goods
  verb ban, bar, prohibit, block, embargo, outlaw, boycott, refuse, turn back
  needs object coal, beef, meat, pork, poultry, wine, fish, salmon, wheat, grain, rice, timber, steel, fruit, banana, vegetable, milk, oil, gas, seafood, cotton, barley, lobster, lobsters, chicken, apple, tomato, sugar, textile, phone, chip, import, software, app, equipment, plane, truck, car, ship, vessel, airline
  needs subject any
  needs object any
  lacks complement
  actor subject
  recipient object's | from | of
  event SANCTION discontinue
  cameo 163
  future THREATEN 1312
  example China banned Australian coal. => SANCTION 163 CHN > AUS

entry sanction-visa-revoke
  verb revoke, cancel, withdraw, annul, strip, rescind
  needs object visa, permit, residence, passport, citizenship, licence, license, immunity, privilege, exequatur
  needs subject any
  needs object any
  lacks complement
  actor subject
  recipient of's | of | object's | for | from
  event SANCTION discontinue
  cameo 160
  example Thai officials revoked the visas of Cambodian students. => SANCTION 160 THA > KHM

entry sanction-cancel-calls
  verb cancel, call off, scrap, suspend, stop, halt, freeze
  needs object call, service, port call, sailing, flight, route, exchange, concert, tour, exhibition, fixture, friendly, dialogue, cooperation, consultation, exercise, drill
  needs subject any
  lacks complement
  actor subject
  recipient with | to | at | in | object.with | object.to | object.at
  event SANCTION discontinue
  cameo 160
  example The Netherlands cancelled port calls in Indonesia. => SANCTION 160 NLD > IDN

entry sanction-end-mediation
  verb end, suspend, abandon, halt, quit, give up, cease, terminate
  needs object mediation, mediation effort, good offices, arbitration, conciliation, facilitation
  needs subject any
  actor subject
  recipient between | in | with | object.between | object.with | object.in
  event SANCTION discontinue
  cameo 165
  example Norway ended its mediation in Sri Lanka. => SANCTION 165 NOR > LKA

entry sanction-withdraw-peacekeepers
  lacks complement
  lacks attribute
  verb withdraw, pull, pull out, recall, remove, evacuate
  needs object peacekeeper, monitor, observer, inspector, policeman, volunteer, expert, adviser, advisor, teacher, doctor, aid worker, staff, technician, trainer
  needs from any
  needs subject any
  actor subject
  recipient from
  event SANCTION withdraw
  cameo 166
  example Qatar withdrew its peacekeepers from the border of Eritrea. => SANCTION 166 QAT > ERI

entry sanction-travel-ban
  verb impose, slap, place, put, extend, introduce, order, announce, declare, renew, prolong
  needs object travel ban, visa ban, asset freeze, travel restriction, entry ban, price cap, flight ban, visa restriction, import ban, export ban, punitive tariff, export curb
  needs subject any
  needs object any
  actor subject
  recipient on | against | for | upon | on's | from
  event SANCTION
  cameo 163
  future THREATEN 1312
  example New Zealand imposed a travel ban on Fijian officers. => SANCTION 163 NZL > FJI

entry sanction-add-to-list
  verb add, place, put, include
  needs to list, blacklist
  needs subject any
  needs object any
  actor subject
  recipient object | object's
  event SANCTION
  cameo 163
  example The European Union added two Syrian ministers to its sanctions list. => SANCTION 163 EUN > SYR

entry sanction-put-on-list
  verb place, put, include
  needs on blacklist, sanctions list, list, watchlist
  needs subject any
  needs object any
  lacks complement
  actor subject
  recipient object | object's
  event SANCTION
  cameo 163
  example The United States put three Sudanese generals on its blacklist. => SANCTION 163 USA > SDN

# ---- courts and inquiries ----

entry accuse-find-guilty
  verb find, judge, declare
  needs complement guilty, liable
  actor subject
  recipient object | object's | complement | complement's
  event SANCTION convict
  cameo 173
  example A Dutch court found the Russian officer guilty of murder in his absence. => SANCTION 173 NLD > RUS

# ---- coercion: arrests, courts, deportations ----

entry sentence-to
  verb sentence, condemn
  needs subject any
  needs to death, prison, jail, imprisonment, year, life, month, hanging, lash, term, labour, labor, servitude
  lacks subject.on
  actor subject | subject's
  recipient object | object's
  event SANCTION convict
  cameo 173
  example A Libyan court sentenced five Bulgarian nurses to death by firing squad on Thursday. => SANCTION 173 LBY > BGR
  example Two Swedish reporters were sentenced by an Ethiopian judge to eleven years in prison. => SANCTION 173 ETH > SWE

entry convict-of
  verb convict, find
  needs subject any
  needs of spying, espionage, murder, treason, smuggling, fraud, terrorism, terror, corruption, bribery, crime, charge
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object | object's
  event SANCTION convict
  cameo 173
  example An Iranian court convicted an American student of espionage after a trial behind closed doors. => SANCTION 173 IRN > USA

entry convict-any
  verb sentence, convict, fine, penalise, penalize, punish, disqualify, imprison, jail
  needs subject any
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object | object's | from
  event SANCTION convict
  cameo 173
  example Brussels fined an American software company for withholding information from its rivals. => SANCTION 173 EUN > USA

entry verdict-noun
  noun conviction, sentencing
  needs subject any
  needs of any
  actor subject
  recipient of | of's
  event SANCTION convict
  cameo 173
  example Libya's conviction of the Bulgarian nurses caused dismay in Sofia and in other capitals. => SANCTION 173 LBY > BGR

# ---- coercion: property, searches, closures ----

entry close-border
  verb close, shut, seal, seal off, block, close off, shut down, barricade, fence off, bolt
  needs subject any
  needs object border, frontier, crossing, airspace, checkpoint, port, strait, road, bridge, pass, gate, harbour, harbor, canal, route, passage, corridor, boundary, highway
  lacks subject.on
  actor subject | subject's
  recipient with | to | object's | object.with | object.to | for | between | against
  event SANCTION
  cameo 160
  future THREATEN 131
  example Pakistan closed its border with Afghanistan on Sunday after a gun battle at the Torkham gate. => COERCE 172 PAK > AFG

entry border-closure
  noun closure, closing, sealing
  needs of border, frontier, crossing, airspace, checkpoint, route
  actor subject | by
  recipient with | to | of's
  event SANCTION
  cameo 160
  future THREATEN 131
  example Algeria's closure of the border with Morocco has cut families in two for a generation. => SANCTION 160 DZA > MAR

# ---- reducing relations: SANCTION ----

entry withdraw-from-talks
  verb walk, withdraw, pull out, drop out, back out, bow out
  needs from talk, negotiation, summit, meeting, conference, forum, dialogue, session, tournament, consultation
  lacks attribute
  actor subject
  recipient with | in | between ?
  event SANCTION discontinue
  cameo 164
  future THREATEN 131
  example The Sudanese delegation withdrew from the negotiations with Egypt after the map was leaked. => SANCTION 164 SDN > EGY

entry expel-diplomats
  verb expel, throw out, kick out, eject, oust, boot out, evict, remove, order out, banish, drum out, declare, turf out, chuck out, dismiss
  needs subject any
  needs object any
  needs object diplomat, ambassador, envoy, attache, official, consul, emissary, representative, spy, adviser, counsellor, secretary, embassy, delegation
  lacks subject.on
  actor subject | subject's
  recipient object | object's | of | from
  event SANCTION expel
  cameo 161
  future THREATEN 133
  example Bolivia threw out the American ambassador on Wednesday, saying he had encouraged rebellious governors. => SANCTION 161 BOL > USA
  example Four Russian diplomats were expelled by Sweden for passing instructions to a paid informer. => SANCTION 161 SWE > RUS

entry expel-give-hours
  verb give
  needs object hour, day
  needs object diplomat, ambassador, envoy, attache, consul, representative, counsellor, charge
  lacks to
  actor subject
  recipient object
  event SANCTION expel
  cameo 161
  example Chad broke off relations with Sudan on Friday. The Sudanese ambassador was given 48 hours to leave. => SANCTION 161 TCD > SDN

entry expel-monitors
  verb expel, throw out, kick out, eject, oust, evict, banish, ban, drive out, bar
  needs subject any
  needs object any
  needs object inspector, monitor, observer, peacekeeper, organisation, organization, agency, charity, ngo, mission, aid worker, relief worker, humanitarian worker
  lacks subject.on
  actor subject | subject's
  recipient object | object's | from
  event SANCTION expel
  cameo 166
  future THREATEN 136
  example Eritrea expelled Canadian peacekeepers in December without explaining why. => SANCTION 166 ERI > CAN

entry expulsion-noun
  noun expulsion, recall, ejection, withdrawal, ouster
  needs subject any
  needs of ambassador, diplomat, envoy, attache, consul, charge, delegation
  actor subject | by
  recipient of's | from | of | to
  event SANCTION expel
  cameo 161
  future THREATEN 131
  example Ecuador's expulsion of the American ambassador followed the publication of a secret cable. => SANCTION 161 ECU > USA

entry recall-envoy
  verb recall, withdraw, pull, pull out, call back, remove
  needs subject any
  needs object ambassador, envoy, diplomat, attache, consul, delegation, emissary, mission
  lacks subject.on
  actor subject | subject's
  recipient from | in | to | object.to | object.in ?
  event SANCTION withdraw
  cameo 161
  future THREATEN 133
  example Libya withdrew its ambassador to Denmark in January and closed the embassy a few days later. => SANCTION 161 LBY > DNK

entry close-embassy
  verb close, shut, close down, shut down, vacate, shutter, downgrade, evacuate, abandon, suspend
  needs subject any
  needs object any
  needs object embassy, consulate, mission, legation
  lacks subject.on
  actor subject | subject's
  recipient in | to | object's | object.in
  event SANCTION withdraw
  cameo 161
  future THREATEN 133
  example Canada closed its embassy in Iran on Friday and gave the remaining Iranian diplomats five days to leave. => SANCTION 161 CAN > IRN

entry cut-relations
  verb sever, break, cut, suspend, downgrade, break off, cut off, freeze, terminate, scale back, scale down, reduce, limit, rupture, end, curtail, restrict, downscale, halt, discontinue, sunder, renounce, interrupt
  needs subject any
  needs object any
  needs object relation, tie, link, contact, relationship, friendship, alliance, partnership, engagement, connection, communication, diplomatic tie, cooperation, co-operation, collaboration, exchange, dialogue
  lacks subject.on
  actor subject | subject's
  recipient with | to | between | object's | against
  event SANCTION withdraw
  cameo 161
  future THREATEN 133
  example Morocco broke off diplomatic relations with Iran after remarks about Bahrain by an adviser in Tehran. => SANCTION 161 MAR > IRN
  example Military contacts with Uzbekistan were frozen by Germany in the months that followed the massacre. => SANCTION 161 DEU > UZB

entry break-with
  verb break, break up, fall out, part, disengage, dissociate, distance, split
  needs subject any
  needs with any
  lacks object
  lacks subject.on
  actor subject | subject's
  recipient with
  event SANCTION withdraw
  cameo 161
  future THREATEN 131
  example Albania broke with the Soviet Union in 1961 and turned to Beijing for grain and engineers. => SANCTION 161 ALB > SUN

entry relations-break-noun
  noun severance, rupture, downgrading, suspension, break, severing, termination, freezing, freeze, cessation, curtailment
  needs of relation, tie, link, contact, cooperation
  actor subject | by
  recipient with | between | of's
  event SANCTION withdraw
  cameo 161
  future THREATEN 131
  example Mauritania's suspension of relations with Israel was announced at a summit in Doha. => SANCTION 161 MRT > ISR

entry suspend-membership
  verb suspend, expel, exclude, eject, oust, throw out, strip, bar
  needs from group, organisation, organization, bloc, union, league, council, commonwealth, forum, membership, community, assembly, alliance, body
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object | object's
  event SANCTION
  cameo 160
  future THREATEN 131
  example African leaders suspended Togo from the union after the army had put the dead president's son in power. => SANCTION 160 AFR > TGO

entry leave-body
  verb quit, withdraw, walk out, pull out, secede, drop out, storm out, exit, bow out, opt out
  needs from treaty, pact, accord, agreement, convention, union, bloc, alliance, organisation, organization, league, community, protocol, group, commonwealth, arrangement
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient from's | with | from | of ?
  event SANCTION withdraw
  cameo 160
  future THREATEN 131
  example Georgia withdrew from the postwar alliance with Russia within a week of the ceasefire. => SANCTION 160 GEO > RUS

entry scrap-agreement
  verb scrap, abrogate, tear up, renounce, denounce, annul, terminate, rescind, repudiate, cancel, suspend, void, revoke, rip up, nullify, abandon, quit, ditch, jettison, break, breach, freeze
  needs subject any
  needs object any
  needs object treaty, pact, accord, agreement, deal, contract, convention, memorandum, protocol, order, concession, lease, arrangement
  lacks subject.on
  actor subject | subject's
  recipient with | object's | object.with | for | between | to ?
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example Ecuador cancelled the contract with an American oil company in May, accusing it of breaking the law. => SANCTION 160 ECU > USA
  example The fishing accord with Spain was torn up by Morocco after months of fruitless bargaining. => SANCTION 160 MAR > ESP

entry scrap-agreement-noun
  noun abrogation, cancellation, annulment, termination, repudiation, renunciation, suspension, scrapping
  needs of treaty, pact, accord, agreement, deal, contract, order
  actor subject | by
  recipient with | of's | between
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example Bolivia's cancellation of the contract with Indian engineers cost the province thousands of jobs. => SANCTION 160 BOL > IND

entry halt-talks
  verb break off, suspend, halt, call off, abandon, freeze, stop, adjourn, terminate, discontinue, quit, end, interrupt, scuttle, torpedo, derail, stall, wreck, boycott, sabotage
  needs subject any
  needs object any
  needs object talk, negotiation, dialogue, consultation, discussion, process, conference, round
  lacks subject.on
  actor subject | subject's
  recipient with | between | object.with | on | over | object's
  event SANCTION discontinue
  cameo 164
  future THREATEN 134
  example India broke off talks with Pakistan in November after the attacks on two hotels and a station. => SANCTION 164 IND > PAK

entry walk-out-of
  verb walk, storm, pull, back, drop, walk out, storm out, withdraw, pull out, drop out, walk away, back out
  needs of talk, negotiation, meeting, conference, session, hall, summit, room, discussion, deal, pact, treaty, accord, agreement
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient with | of's | on | over
  event SANCTION discontinue
  cameo 164
  future THREATEN 131
  example North Korea walked out of talks with Japan when the subject of the missing citizens came up. => SANCTION 164 PRK > JPN

entry sanctions-impose
  verb impose, slap, tighten, extend, levy, enforce, renew, reimpose, prolong, expand, broaden, widen, toughen, introduce, place, institute, clamp, adopt, apply, enact, approve, order, announce, reinstate, restore, strengthen, stiffen, harden, intensify, put, ramp up, step up, maintain, uphold, declare, decree, mete out, inflict, roll over
  needs object any
  needs object sanction, embargo, boycott, penalty, restriction, blacklist, freeze, moratorium, ban, sanctions package, countermeasure, counter-measure
  lacks subject.on
  actor subject | subject's
  recipient on | against | upon | object's | with | to | in | from | for
  event SANCTION
  cameo 163
  future THREATEN 131
  example Japan slapped a ban on North Korean ships within hours of the missile launches on Wednesday. => SANCTION 163 JPN > PRK
  example An arms embargo was imposed on Uzbekistan by Germany and France after the shooting of protesters. => SANCTION 163 DEU, FRA > UZB

entry restrictions-on-people
  verb impose, tighten, extend, enforce, renew, reimpose, introduce, place, apply, announce, strengthen, put, step up, maintain
  needs object any
  needs object restriction, curb, limit, curfew, ban, prohibition
  needs on any
  needs on <people>, idps, movement, journalist, protest, assembly, protester, demonstration, gathering, idp
  lacks subject.on
  actor subject | subject's
  recipient on | on's
  event COERCE restrict
  cameo 172
  future THREATEN 132
  example Jordan imposed restrictions on Syrian refugees last year. => COERCE 172 JOR > SYR

entry sanctions-state
  verb sanction, boycott, blacklist, embargo, ostracise, ostracize, shun, black, penalise, penalize, isolate, punish, quarantine
  needs subject any
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object | object's | from
  event SANCTION
  cameo 163
  future THREATEN 131
  example Saudi Arabia boycotted Danish butter and cheese throughout February in protest at the cartoons. => SANCTION 163 SAU > DNK

entry sanctions-noun
  noun sanction, embargo, boycott, blacklisting, ban, tariff, duty, quota
  needs against any
  actor subject | by
  recipient against
  event SANCTION
  cameo 163
  future THREATEN 131
  example The American embargo against Cuba has survived ten presidents and countless votes in the assembly. => SANCTION 163 USA > CUB

entry sanctions-noun-on
  noun sanction, embargo, boycott, blacklisting, ban, tariff, moratorium, surcharge
  needs on any
  actor subject | by
  recipient on | on's
  event SANCTION
  cameo 163
  future THREATEN 131
  example Russian bans on Moldovan wine have ruined hundreds of growers in the south of the country. => SANCTION 163 RUS > MDA

entry boycott-of
  noun boycott, embargo, ostracism, shunning, blacklisting, isolation
  needs of any
  actor subject | by
  recipient of's | of
  event SANCTION
  cameo 163
  future THREATEN 131
  example The Saudi boycott of Danish cheese spread to neighbouring markets before the end of the week. => SANCTION 163 SAU > DNK

entry tariff-raise
  verb raise, increase, double, hike, triple, jack up, put up, impose, slap, levy, introduce, reimpose, place, clamp, charge, quadruple, announce, reinstate
  needs object any
  needs object tariff, duty, levy, surcharge, toll, tax, quota, barrier, fee, transit fee, antidumping, price
  needs on any
  lacks subject.on
  actor subject | subject's
  recipient on | on's | for | from | against
  event SANCTION
  cameo 163
  context economic
  future THREATEN 131
  example The United States doubled tariffs on Turkish steel and aluminium in the middle of August. => SANCTION 163 USA > TUR

entry ban-trade-goods
  verb ban, block, prohibit, outlaw, stop, halt, bar, suspend, forbid, restrict, curb, limit, curtail, embargo, freeze, disallow
  needs subject any
  needs object any
  needs object import, export, shipment, beef, meat, wine, milk, fruit, vegetable, poultry, fish, grain, product, goods, trade, sale, pork, tea, rice, wheat, cheese, timber, car, textile, water, transit, flower, steel, sugar, flight, ferry
  lacks subject.on
  actor subject | subject's
  recipient to | from | of's | object's | with | of | between
  event SANCTION discontinue
  cameo 163
  context economic
  future THREATEN 131
  example Russia prohibited Georgian wine and mineral water in spring, citing traces of pesticides that nobody else found. => SANCTION 163 RUS > GEO
  example Imports of Polish meat were halted by Ukraine on Tuesday because of forged certificates. => SANCTION 163 UKR > POL

entry cut-off-supplies
  verb cut off, cut, halt, stop, suspend, turn off, shut off, reduce, interrupt, block, disrupt, throttle, switch off, discontinue, curtail, withhold, squeeze, choke off, limit
  needs subject any
  needs object any
  needs object gas, oil, electricity, power, water, supply, fuel, delivery, petrol, flow, shipment, export, pipeline, crude, diesel, coal
  lacks subject.on
  actor subject | subject's
  recipient to | for | object's | into | from | of's
  event SANCTION discontinue
  cameo 160
  context natural_resource
  future THREATEN 131
  example Russia cut off gas to Ukraine on New Year's Day in a dispute over prices and unpaid bills. => SANCTION 163 RUS > UKR
  example Electricity supplies to Georgia were interrupted by Azerbaijan for two days because of debts. => SANCTION 163 AZE > GEO

entry supply-cutoff-noun
  noun cutoff, stoppage, interruption, shutoff, disruption, suspension
  needs of gas, oil, supply, electricity, delivery, export, water, import, trade, aid, assistance, flight
  actor subject | by
  recipient to | from | of's | with
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example Russia's suspension of oil deliveries to Lithuania hurt the refinery near the Latvian border. => SANCTION 160 RUS > LTU

entry stop-buying
  verb stop, cease, quit, halt, discontinue
  needs complement export, import, buy, sell, supply, deliver, purchase, ship, issue, trade, send, provide, pump
  lacks subject.on
  actor subject | subject's
  recipient complement
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example China stopped buying Norwegian salmon soon after the committee in Oslo had honoured a dissident. => SANCTION 160 CHN > NOR

entry cut-aid
  verb cut, reduce, suspend, freeze, withhold, halt, stop, withdraw, cut off, slash, discontinue, axe, scale back, pull, terminate, end, block, trim, scrap, phase out, curtail, hold back, cancel, delay, hold up
  needs subject any
  needs object any
  needs object aid, assistance, funding, support, donation, grant, loan, help, subsidy, relief, money, credit, contribution, payment, stipend, disbursement, scholarship
  lacks subject.on
  actor subject | subject's
  recipient to | for | object's | in | from | towards
  event SANCTION discontinue
  cameo 162
  context economic
  future THREATEN 131
  example Britain suspended budget support to Malawi over the purchase of a presidential jet. => SANCTION 162 GBR > MWI
  example American military assistance to Mali was frozen by Washington after the coup in the capital. => SANCTION 162 USA > MLI

entry aid-cut-noun
  noun suspension, cut, reduction, withdrawal, freezing, withholding, freeze
  needs in aid, assistance, funding, support, subsidy
  actor subject | by
  recipient to | for | in's
  event SANCTION discontinue
  cameo 162
  future THREATEN 131
  example Dutch cuts in aid to Rwanda were announced on the eve of the donors' conference. => SANCTION 162 NLD > RWA

entry freeze-assets
  verb freeze, block, lock, immobilise, immobilize, hold
  needs subject any
  needs object any
  needs object asset, account, fund, holding, deposit, property, money, reserve, wealth
  lacks subject.on
  actor subject | subject's
  recipient object's | of | in | from | to | by
  event SANCTION
  cameo 163
  context economic
  future THREATEN 131
  example Switzerland froze Tunisian assets worth tens of millions of francs five days after the president's flight. => SANCTION 163 CHE > TUN

entry cancel-order
  verb withdraw, revoke, strip, end, suspend, terminate, cancel, rescind, abolish, scrap, remove
  needs object preference, privilege, status, concession, waiver, exemption, regime, eligibility
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient for | of | from | with | object's
  event SANCTION
  cameo 163
  context economic
  future THREATEN 131
  example The United States revoked trade preferences for Thailand because of its treatment of migrant workers. => SANCTION 163 USA > THA

entry visa-regime-harden
  verb introduce, reintroduce, impose, tighten, restore, reinstate, suspend
  needs object visa, requirement, regime, control, rule, check
  needs subject any
  needs for any
  lacks subject.on
  actor subject | subject's
  recipient for | on | with
  event SANCTION
  cameo 160
  future THREATEN 131
  example Canada reintroduced visas for Czech travellers in July, citing a wave of asylum claims. => SANCTION 160 CAN > CZE

entry isolate
  verb snub, marginalise, marginalize, freeze out, squeeze out, sideline
  needs subject any
  needs object any
  lacks subject.on
  actor subject | subject's
  recipient object | object's
  event SANCTION
  cameo 160
  future THREATEN 131
  example Kuwait froze out Jordan for more than three years over its stand during the Iraqi occupation. => SANCTION 160 KWT > JOR

entry disown-ally
  verb divest, disinvest, pull out, withdraw
  needs subject company, firm, bank, investor, fund, business, brewer, manufacturer, airline, retailer
  needs from any
  lacks subject.on
  actor subject | subject's
  recipient from
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  context economic
  example Three Canadian mining companies pulled out of the deal and divested from Sudan within a year. => SANCTION 160 CAN > SDN

entry derecognise
  verb derecognise, derecognize, unrecognise
  lacks subject.on
  actor subject | subject's
  recipient object | object's
  event SANCTION withdraw
  cameo 161
  future THREATEN 131
  example Suriname derecognised Kosovo in a letter that a Russian minister was the first to publish. => SANCTION 161 SUR > XKX

entry withdraw-recognition
  verb withdraw, revoke, rescind, cancel, annul
  needs object recognition
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient of | object's | from | for
  event SANCTION withdraw
  cameo 161
  future THREATEN 133
  example Nauru withdrew its recognition of Taiwan in return for a promise of Chinese loans. => SANCTION 161 NRU > TWN

entry decide-to-cut
  verb decide, agree, vote, move, choose
  needs infinitive suspend, cut, halt, sanction, expel, recall, sever, ban, freeze, withhold, boycott, impose, stop, embargo, tighten, blacklist, penalise, penalize, downgrade, extend, prolong, renew
  needs subject any
  actor subject
  recipient complement
  event SANCTION
  cameo 160
  future THREATEN 131
  example Austria decided to suspend aid to Burundi after the vote. => SANCTION 160 AUT > BDI

entry join-ban
  verb join
  needs object ban, boycott, embargo, sanction, blockade
  needs subject any
  actor subject
  recipient on | against | object's
  event SANCTION
  cameo 163
  future THREATEN 131
  example Paraguay joined the ban on Bolivian beef a week later. => SANCTION 163 PRY > BOL

entry suspend-ratification
  verb suspend, halt, shelve, freeze, postpone
  needs object ratification
  needs subject any
  actor subject
  recipient with | object.with
  event SANCTION
  cameo 160
  future THREATEN 131
  example The Swiss parliament suspended the ratification of a treaty with Chad. => SANCTION 160 CHE > TCD

entry suspend-member
  verb suspend, expel, exclude, oust, eject
  needs subject union, organisation, organization, bloc, community, council, commonwealth, federation, league, ecowas, alliance, assembly, forum, conference, mercosur, parliament
  needs object any
  needs subject any
  actor subject
  recipient object
  event SANCTION
  cameo 160
  future THREATEN 131
  example The African Union suspended Niger two weeks after the coup. => SANCTION 160 AFU > NER

entry be-expelled-from
  verb expel, banish, eject, evict, throw out, kick out, order out
  needs object diplomat, ambassador, envoy, attache, official, consul, inspector, monitor, observer, representative, secretary, mission, aid worker
  needs from any
  lacks subject
  actor from
  recipient object | object's
  event SANCTION expel
  cameo 161
  future THREATEN 133
  example Two British diplomats were expelled from Belarus on Monday. => SANCTION 161 BLR > GBR

entry aid-suspension
  noun suspension, cut, freeze, halt, reduction, withdrawal, cancellation, stoppage, termination
  needs of aid, assistance, funding, support, loan, supply, payment
  lacks object
  lacks attribute
  lacks complement
  actor subject | by | of.from
  recipient to | in | for | of.to
  event SANCTION discontinue
  cameo 162
  future THREATEN 1311
  example Germany's suspension of aid to Mali took effect in June. => SANCTION 162 DEU > MLI

entry talks-collapse
  verb collapse, break down, break off, founder, stall, fail, end
  needs subject talk, negotiation, dialogue, summit
  needs subject.between any
  parties subject.between
  event SANCTION discontinue
  cameo 164
  example Talks between Cyprus and Turkey collapsed in the small hours. => SANCTION 164 CYP + TUR

entry cut-off-state
  verb cut off, isolate
  needs object any
  needs subject any
  lacks complement
  actor subject
  recipient object | object's
  event SANCTION
  cameo 160
  future THREATEN 131
  example Qatar was cut off by Bahrain on a Monday in June. => SANCTION 160 BHR > QAT

entry ban-carriers
  verb ban, bar, block, suspend, ground, prohibit, outlaw, embargo
  needs object airline, airliner, carrier, flight, ship, vessel, truck, lorry, plane, aircraft, product, goods, meat, beef, pork, wine, fruit, vegetable, fish, grain, wheat, milk, coal, oil, gas, steel, software, phone, app, chip, technology, equipment
  needs subject any
  lacks complement
  needs object any
  lacks attribute
  actor subject
  recipient object's | from | of | to
  event SANCTION
  cameo 163
  future THREATEN 131
  example Georgia banned Russian airlines from Thursday on. => SANCTION 163 GEO > RUS

entry retreat-company-suspend-work
  verb suspend, halt, stop, abandon, cease
  needs subject any
  needs object work, drilling, exploration, production, survey, operation, project, flight, service, activity
  needs in any
  actor subject
  recipient in
  event SANCTION discontinue
  cameo 160
  example The French company Total suspended its work in Sudan after the raid. => SANCTION 160 FRA > SDN

entry sanction-respond-with-measures
  verb respond, retaliate, react, answer, hit back, reply
  needs with measure, sanction, tariff, embargo, boycott, ban, duty, levy, blockade, expulsion, restriction
  actor subject
  recipient against | on | to's | to | matter
  event SANCTION
  cameo 160
  future THREATEN 131
  example Eritrea responded with economic measures against Ethiopia. => SANCTION 160 ERI > ETH
  example Brazil retaliated with a tariff on Canadian wheat. => SANCTION 160 BRA > CAN

entry sanction-recall-negotiators
  verb recall, withdraw, pull out, pull, call back
  needs object negotiator, delegation, delegate, negotiating team, team, representative, mediator
  needs from talk, negotiation, conference, meeting, summit, session, commission, dialogue, round
  actor subject
  recipient from.with | with | object's ?
  event SANCTION discontinue
  cameo 164
  example Belarus recalled its negotiators from the talks with Poland. => SANCTION 164 BLR > POL

# ---- further wordings: envoys sent home, duties, halted trade, aid and membership ----

entry sanction-call-home-envoy
  verb recall, call back, summon back, pull out, bring back, call home, order back, pull
  needs object ambassador, envoy, diplomat, high commissioner, consul, charge, attache, representative
  needs subject any
  lacks complement
  actor subject
  recipient to | from | of | in | at | object.to | object.in | object.from | with ?
  event SANCTION withdraw
  cameo 161
  future THREATEN 133
  example Peru called back its ambassador to Chile. => SANCTION 161 PER > CHL
  example Kenya pulled its envoy out of Somalia. => SANCTION 161 KEN > SOM

entry sanction-closure-of-mission
  verb order, announce, demand, decree, impose
  needs object closure, shutdown, closing, shuttering
  needs of consulate, embassy, mission, legation, consulate general, bureau
  needs subject any
  actor subject
  recipient of's | of | object's
  event SANCTION withdraw
  cameo 161
  example Ecuador ordered the closure of the Mexican consulate in Guayaquil. => SANCTION 161 ECU > MEX
  example The closure of the Libyan embassy was ordered by Denmark. => SANCTION 161 DNK > LBY

entry sanction-hit-with
  verb hit, slap, punish, target, wallop, penalise, penalize, saddle, strike, squeeze, clobber
  needs with tariff, sanction, duty, ban, penalty, embargo, levy, curb, restriction, quota, surcharge, tax, boycott
  needs object any
  needs subject <party>
  lacks complement
  actor subject
  recipient object | object's | with.on | on
  event SANCTION
  cameo 163
  future THREATEN 131
  example The United States hit China with tariffs on steel. => SANCTION 163 USA > CHN
  example Moldovan growers were slapped with duties by Russia. => SANCTION 163 RUS > MDA

entry sanction-designate
  verb designate, blacklist, delist
  needs object bank, company, firm, individual, entity, official, businessman, network, oligarch, commander, minister, person, general, airline, vessel, ship, tanker, exchange, judge, cleric, lawmaker
  needs subject <state>
  lacks as
  lacks attribute
  actor subject
  recipient object | object's
  event SANCTION
  cameo 163
  example The US Treasury designated three North Korean banks. => SANCTION 163 USA > PRK
  example Four Sudanese companies were blacklisted by Canada. => SANCTION 163 CAN > SDN

entry sanction-put-on-ice
  verb put, place, leave
  needs on ice, hold, backburner, burner, pause
  needs object project, deal, pipeline, talk, negotiation, aid, programme, program, cooperation, agreement, accord, sale, purchase, relation, tie, investment, contract, plan, treaty, loan, ratification, dialogue, assistance, funding, export, delivery, partnership
  needs subject <party>
  actor subject
  recipient with | object.with | to | object.to | for | object's | between | from
  event SANCTION discontinue
  cameo 160
  example Germany put the pipeline project with Russia on hold. => SANCTION 160 DEU > RUS
  example Military cooperation with Uganda was put on ice by Sweden. => SANCTION 160 SWE > UGA

entry sanction-break-off-cooperation
  verb break off, cut off, sever, suspend, freeze, halt, end, stop, discontinue, terminate, cut, curtail, scale back, downgrade
  needs object cooperation, coordination, hotline, collaboration, consultation, connection, intelligence sharing, information sharing, trade, partnership, engagement
  needs with any
  needs subject <party>
  lacks complement
  lacks about
  actor subject
  recipient with | object.with
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example The Palestinians broke off security coordination with Israel. => SANCTION 160 PSE > ISR
  example All consultations with Eritrea have been frozen by Djibouti. => SANCTION 160 DJI > ERI

entry sanction-suspend-participation
  verb suspend, end, halt, terminate, freeze, withdraw, cease, discontinue, pause
  needs object participation, membership, involvement
  needs in treaty, pact, agreement, accord, talk, negotiation, deal, initiative, convention
  needs subject <party>
  actor subject
  recipient in.with | with | in's | in
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example Russia suspended its participation in the arms treaty with the United States. => SANCTION 160 RUS > USA

entry sanction-suspend-membership
  verb suspend, freeze, revoke, strip, terminate, end
  needs object membership, voting right, candidacy, observer status
  needs subject <party>
  lacks in
  lacks complement
  lacks attribute
  actor subject
  recipient object's
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example The Arab League suspended Syria's membership. => SANCTION 160 ARL > SYR

entry sanction-in-abeyance
  verb hold, put, place, keep
  needs in abeyance, limbo
  needs object treaty, agreement, accord, pact, deal, cooperation, convention, protocol, membership, arrangement, relation, project
  needs subject any
  actor subject
  recipient with | object.with | object's | in.with
  event SANCTION discontinue
  cameo 160
  example India held the water treaty with Pakistan in abeyance. => SANCTION 160 IND > PAK

entry sanction-cancel-export-permit
  verb cancel, revoke, suspend, withdraw, rescind, annul, freeze, block, deny, refuse, halt
  needs object export permit, export licence, export license, arms licence, arms license, arms export, arms sale, weapons export, weapons sale, import permit, import licence, import license
  needs to any
  needs subject any
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient to | object.to
  event SANCTION discontinue
  cameo 163
  future THREATEN 131
  example Canada cancelled export permits to Turkey. => SANCTION 163 CAN > TUR

entry sanction-exit-noun
  noun withdrawal, exit, pullout, departure, resignation
  needs from treaty, pact, agreement, accord, deal, initiative, organisation, organization, bloc, union, court, council, convention, protocol, alliance, league, partnership, project, forum
  needs subject <party>
  actor subject
  recipient from.with | from's | from
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example Burundi's withdrawal from the trade pact with Uganda took effect in May. => SANCTION 160 BDI > UGA

entry sanction-throw-out-of-country
  verb throw, kick, boot, toss, turf
  needs object diplomat, ambassador, envoy, attache, consul, commissioner, charge, spy, mission, embassy
  needs of country, capital, kingdom, land, republic
  needs subject any
  actor subject
  recipient object | object's
  event SANCTION expel
  cameo 161
  example Fiji threw the Australian ambassador out of the country. => SANCTION 161 FJI > AUS

entry sanction-withdraw-accreditation
  verb revoke, withdraw, cancel, annul, rescind, strip, pull
  needs object accreditation, immunity, exequatur, credential, diplomatic status, diplomatic immunity, agrement
  needs of diplomat, ambassador, envoy, attache, consul, official, officer, staff
  needs subject any
  actor subject
  recipient of | of's
  event SANCTION expel
  cameo 161
  example Austria withdrew the accreditation of a Russian diplomat. => SANCTION 161 AUT > RUS

entry sanction-cut-embassy-staff
  verb reduce, cut, limit, cap, slash, halve, pare, shrink, trim, pare down, scale back, scale down
  needs object staff, personnel, mission, presence, diplomat, embassy staff, number
  needs at embassy, mission, consulate
  needs subject <party>
  actor subject
  recipient at's | at.in | at | in
  event SANCTION
  cameo 161
  example Slovakia reduced the number of staff at the Russian embassy. => SANCTION 161 SVK > RUS

entry sanction-cut-quota
  verb cut, slash, reduce, halve, lower, shrink, withdraw
  needs object sugar quota, import quota, steel quota, quota
  needs subject <party>
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient object's
  event SANCTION
  cameo 163
  example The United States cut Nicaragua's sugar quota. => SANCTION 163 USA > NIC

entry sanction-hit-with-round
  verb hit, slap, punish, target, penalise, penalize, strike, squeeze
  needs with round, package, raft, series, slew, set, wave, batch
  needs with.of tariff, sanction, duty, ban, penalty, levy, curb, restriction, measure
  needs object any
  needs subject <party>
  lacks complement
  actor subject
  recipient object | object's
  event SANCTION
  cameo 163
  future THREATEN 131
  example The United States hit China with a new round of tariffs. => SANCTION 163 USA > CHN

entry sanction-impose-round
  verb impose, slap, unveil, announce, introduce, adopt, roll out, levy, approve, unleash, prepare, endorse, pass
  needs object round, batch, package, raft, set, series, wave, slew, tranche, host, list
  needs of sanction, tariff, restriction, duty, levy, penalty, embargo, curb
  needs subject any
  lacks complement
  actor subject
  recipient on | against | of.on | of.against | at | object.on | object.against | for
  event SANCTION
  cameo 163
  future THREATEN 131
  example The European Union adopted a fresh package of sanctions against Belarus. => SANCTION 163 EUN > BLR

entry sanction-ratchet-up
  verb ratchet up, jack up, hike, ramp up, step up, stiffen, toughen, widen, broaden, sharpen, reinstate, reimpose, renew, prolong, roll over, extend, double, triple, quadruple
  needs object sanction, tariff, duty, levy, embargo, trade sanction, import duty, arms embargo, travel ban
  needs object any
  needs subject <party>
  lacks complement
  actor subject
  recipient on | against | object.on | object.against
  event SANCTION
  cameo 163
  future THREATEN 131
  example The United States ratcheted up tariffs on Chinese goods. => SANCTION 163 USA > CHN
  example The arms embargo on Liberia was prolonged by the Security Council. => SANCTION 163 UNO > LBR

entry sanction-trade-status
  verb withdraw, revoke, cancel, end, rescind, suspend, terminate, strip, scrap, remove
  needs object nation status, trade status, trading status, trade privilege, trade preference, trade benefit, tariff preference, preferential status, preferential access, duty-free access, free access, nation treatment, preferential treatment
  needs subject <party>
  needs object any
  actor subject
  recipient from | for | of | object's | to
  event SANCTION
  cameo 163
  future THREATEN 131
  example India withdrew most favoured nation status from Pakistan. => SANCTION 163 IND > PAK

entry sanction-close-base-to
  verb close, shut, deny, bar
  needs object base, bases, airfield, airport, port, airspace, skies, waters, harbour, canal, strait, air base
  needs to flight, aircraft, jet, ship, warship, plane, vessel, troop, force, airline, tanker, bomber, submarine, navy, trawler, carrier, truck
  needs to's any
  needs subject <party>
  actor subject
  recipient to's
  event SANCTION
  cameo 163
  future THREATEN 131
  example Turkey closed the air base to American flights. => SANCTION 163 TUR > USA

entry sanction-kick-out-of-group
  verb kick, throw, boot, toss, drum, freeze, shut, lock
  needs object <state>
  needs of programme, program, group, bloc, organisation, organization, council, alliance, committee, union, league, club, court, forum, federation, market, system, body, pact, consortium, project, deal, talk
  lacks complement
  actor subject ?
  recipient object
  event SANCTION discontinue
  cameo 160
  example The United States kicked Turkey out of the warplane programme. => SANCTION 160 USA > TUR

entry sanction-suspend-from-group
  verb suspend, expel, exclude, eject, bar, oust, remove, ban, drop, disinvite, kick out, throw out
  needs object <state>
  needs from programme, program, group, bloc, organisation, organization, council, alliance, committee, union, league, body, federation, membership, activity, summit, pact, project, commonwealth, system, forum, assembly
  needs object any
  needs subject any
  lacks complement
  actor subject
  recipient object
  event SANCTION discontinue
  cameo 160
  example The African Union suspended Gabon from all its activities. => SANCTION 160 AFU > GAB

entry sanction-stop-funding
  verb stop, cease, quit, halt, end
  needs complement fund, finance, subsidise, subsidize, bankroll, underwrite, lend, supply, sell, buy, purchase, export, import, ship, issue, pump, pay
  needs subject <party>
  lacks object
  actor subject
  recipient complement
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example Sweden stopped funding the Palestinian Authority. => SANCTION 160 SWE > PSE

entry sanction-cancel-purchase
  verb call off, cancel, scrap, shelve, abandon, drop, halt, freeze, suspend, annul
  needs object purchase, order, procurement, acquisition, import
  needs from any
  needs subject <party>
  lacks complement
  actor subject
  recipient from's | from | object.from
  event SANCTION discontinue
  cameo 163
  future THREATEN 131
  example Spain cancelled the purchase of bullets from an Israeli firm. => SANCTION 163 ESP > ISR

entry sanction-end-visa-free
  verb scrap, end, suspend, cancel, revoke, withdraw, abolish, terminate, halt
  needs object free entry, free travel, free access, free regime, visa waiver, visa exemption, visa service, visa processing, free movement
  needs for any
  needs subject <party>
  lacks complement
  lacks attribute
  actor subject
  recipient for | for's
  event SANCTION
  cameo 163
  example Malaysia scrapped visa-free entry for North Koreans. => SANCTION 163 MYS > PRK

entry sanction-boycott-meeting
  verb boycott, snub, sit out
  needs object summit, conference, games, olympics, ceremony, parade, forum, inauguration, session, fair, expo, championship, world cup, tournament
  needs subject <state>
  lacks complement
  actor subject
  recipient object's | object.in | in | object.by | of
  event SANCTION
  cameo 160
  example Morocco boycotted the Tunisian summit. => SANCTION 160 MAR > TUN

entry sanction-ban-produce
  verb ban, bar, block, embargo, outlaw, halt, refuse
  needs object produce, product, goods, farm produce, foodstuff, dairy, cheese, butter, honey, tea, maize, corn, pineapple, tomato, plant, seed, livestock, cattle, pig, canola, soybean, beer, water, mineral water, textile, garment, car, film, music, seafood, tobacco, cement, sand, gravel, palm oil
  needs subject <state>
  needs object any
  lacks complement
  lacks attribute
  lacks to
  actor subject
  recipient object's | from | object.from | of
  event SANCTION discontinue
  cameo 163
  future THREATEN 131
  example Tanzania banned Kenyan farm produce. => SANCTION 163 TZA > KEN

entry coerce-hand-down-sentence
  verb hand down, hand, give, mete out
  needs object sentence, death sentence, prison sentence, jail term, prison term, life sentence, jail sentence
  needs subject any
  actor subject
  recipient to | on | to's | on's | object.on
  event SANCTION
  cameo 173
  example A Russian court handed down a 16-year sentence to an American reporter. => SANCTION 173 RUS > USA

entry coerce-receive-sentence
  verb receive, get, face
  needs object sentence, death sentence, prison sentence, jail term, prison term, life sentence, jail sentence, execution
  needs in <place>
  needs subject any
  actor in
  recipient subject | subject's
  event SANCTION
  cameo 173
  example An Australian trader received a death sentence in Vietnam. => SANCTION 173 VNM > AUS

entry sanction-place-under
  verb place, put, bring
  needs under sanction, embargo, boycott, blockade, tariff
  needs subject any
  actor subject
  recipient object | object's
  event SANCTION
  cameo 163
  example Canada placed four Belarusian ministers under sanctions. => SANCTION 163 CAN > BLR

entry sanction-subject-to
  adjective subject
  needs to sanction, embargo, boycott, tariff, ban
  actor to's
  recipient subject
  event SANCTION
  cameo 163
  example Two Turkish ministers are still subject to American sanctions. => SANCTION 163 USA > TUR

entry sanction-shut-line
  verb shut, close, cut, sever, block
  needs object line, pipeline, railway, road, link, border, crossing, route, highway, bridge
  needs object.to any
  needs subject any
  actor subject
  recipient object.to
  event SANCTION
  cameo 160
  example Kenya shut the branch line to Uganda. => SANCTION 160 KEN > UGA

entry sanctions-noun-halt-to
  noun halt, stop, end, cut, suspension, freeze
  needs to export, sale, delivery, shipment, supply, aid, assistance, funding, arms export, arms sale, weapons export, arms delivery, trade, flight, payment
  needs to.to any
  needs subject any
  actor subject | by
  recipient to.to
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example A German halt to arms exports to Turkey took everyone by surprise. => SANCTION 160 DEU > TUR

entry sanction-pause-talks
  verb pause, shelve, mothball, interrupt, break off, freeze, halt, suspend
  needs object talk, negotiation, trade talk, dialogue, consultation, discussion
  needs with any
  needs subject <party>
  lacks complement
  lacks attribute
  actor subject
  recipient with | object.with
  event SANCTION discontinue
  cameo 164
  future THREATEN 131
  example Canada paused trade talks with India. => SANCTION 164 CAN > IND

entry sanction-duties-raised
  verb raise, double, hike, triple, increase, quadruple
  needs object duty, tariff, levy, import duty, surcharge
  needs object.on any
  lacks subject
  lacks by
  lacks complement
  actor object's
  recipient object.on
  event SANCTION
  cameo 163
  future THREATEN 131
  example American duties on Chinese panels were raised to 50 percent. => SANCTION 163 USA > CHN

entry sanction-order-expulsion
  verb order, announce, demand, decree, seek, approve, begin
  needs object expulsion, removal, departure, recall
  needs of diplomat, ambassador, envoy, attache, consul, embassy, consular, charge, spy, military attache, mission
  needs subject <party>
  lacks complement
  lacks attribute
  actor subject
  recipient of | of's
  event SANCTION expel
  cameo 161
  example Colombia ordered the expulsion of Argentine diplomats. => SANCTION 161 COL > ARG

entry sanction-stop-awarding
  verb stop, cease, quit, halt
  needs complement award, grant, send, admit, recruit, hire, process, deliver, approve
  needs subject <state>
  lacks object
  actor subject
  recipient complement
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example Saudi Arabia stopped awarding contracts to German companies. => SANCTION 160 SAU > DEU

entry sanction-drop-from-list
  verb drop, remove, strike, cut, delete, exclude
  needs object <state>
  needs from list
  needs from.of partner, ally, beneficiary, friend, destination, exporter, supplier, country
  actor subject
  recipient object
  event SANCTION
  cameo 163
  example South Korea dropped Japan from its list of favoured trading partners. => SANCTION 163 KOR > JPN

entry sanction-cut-allocation
  verb cut, slash, trim, halve, reduce, lower
  needs object allocation, envelope, contribution, aid, assistance, funding
  needs from any
  needs subject <party>
  actor subject
  recipient to | for | object.to | object's ?
  event SANCTION
  cameo 162
  example Denmark cut its assistance from 40 million to 20 million kroner. => SANCTION 162 DNK

entry sanction-legislate-duty
  verb write, pass, enact
  needs object duty, tariff, quota, surcharge, levy, embargo, ban
  needs into law, legislation, statute
  needs subject any
  actor subject
  recipient object.on | on's | on | against
  event SANCTION
  cameo 163
  example The Peruvian congress wrote into law a duty on Colombian textiles. => SANCTION 163 PER > COL

entry sanction-sentenced
  verb sentence, condemn, jail, imprison
  needs object any
  needs to death, prison, jail, imprisonment, year, life, month, hanging, lash, term, labour, labor, servitude
  lacks subject
  actor subject ?
  recipient object | object's
  event SANCTION convict
  cameo 173
  example A Kyrgyz lawyer was sentenced in May to six years in prison. => SANCTION 173 > KGZ

entry sanction-slow-inspections
  verb slow, delay, obstruct, impede, hinder, slow down, hold up
  needs object inspection, clearance, customs, shipment, delivery, traffic, passage, truck, lorry, check, paperwork, transit
  needs subject <party>
  actor subject
  recipient object's | object.of | at | from | object.from
  event SANCTION
  cameo 160
  example Lithuanian customs officers delayed shipments from Belarus for a week. => SANCTION 160 LTU > BLR

# ---- said, done and held back in passing ----

entry sanction-told-to-leave
  verb order, tell, ask, instruct, request
  needs subject any
  needs object diplomat, ambassador, envoy, attache, attaché, consul, charge, chargé, affaires, secretary, counsellor, counselor, embassy staff
  needs complement leave, quit, depart, go
  needs infinitive leave, quit, depart, go
  lacks attribute
  actor subject
  recipient object | object's | object.at | at | from
  event SANCTION expel
  cameo 161
  example Peru told the Chilean consul to leave. => SANCTION 161 PER > CHL
  example Chad ordered a second secretary at the Libyan embassy to leave. => SANCTION 161 TCD > LBY

entry sanction-hold-back-money
  verb withhold, hold back
  needs money
  needs subject <party>
  lacks complement
  lacks from
  actor subject
  recipient to | for | object's | matter ?
  event SANCTION discontinue
  cameo 162
  example Kenya is withholding $5 million because of the coup. => SANCTION 162 KEN

entry sanction-cut-money-in-aid
  verb cut, suspend, freeze, halt, stop, cancel, scrap, axe, slash
  needs money
  needs in aid, assistance, support, help, funding, credit, loan
  actor subject
  recipient to | for | in.to | object.to | matter ?
  event SANCTION discontinue
  cameo 162
  future THREATEN 1311
  example Denmark cut $3 million in military aid to Uganda in May. => SANCTION 162 DNK > UGA

# ---- protests, alerts, bans and raids inside a state, and further wordings ----

entry sanction-order-mission-out
  verb order, give, command
  needs object peacekeeper, mission, monitor, observer, inspector, blue helmet, aid agency, aid worker, aid group
  needs infinitive leave, go, depart, withdraw, pack, quit, pull
  needs subject <state>, junta, president, general
  needs object any
  needs complement any
  actor subject
  recipient object's | object
  event SANCTION expel
  cameo 166
  example Chad ordered the United Nations peacekeepers to leave by June. => SANCTION 166 TCD > UNO

entry sanction-throw-out-mission
  verb throw out, kick out, expel, eject, evict, boot out, oust, turf out
  needs object peacekeeper, peacekeepers, mission, monitor, observer, inspector, blue helmet, aid agency, aid worker, aid group, charity, force, troop, soldier, garrison, rapporteur, relief agency, medical charity
  needs subject <state>, junta, president
  needs object any
  lacks complement
  actor subject
  recipient object's | object ?
  event SANCTION expel
  cameo 166
  example Eritrea threw out the United Nations observers. => SANCTION 166 ERI > UNO

entry sanction-stop-cooperating
  verb stop, cease, quit, halt, suspend, end
  needs complement cooperate, co-operate, collaborate, coordinate, work, share, speak, talk, negotiate, deal, trade, communicate
  needs subject <party>
  lacks object
  actor subject
  recipient with | complement
  event SANCTION discontinue
  cameo 160
  future THREATEN 133
  example Iran stopped cooperating with the United Nations agency. => SANCTION 160 IRN > UNO

entry sanction-freeze-membership
  verb freeze, halt, end, terminate, give up
  needs object participation, membership, involvement, engagement
  needs in any
  needs subject <state>
  lacks complement
  actor subject
  recipient object.in | in
  event SANCTION discontinue
  cameo 160
  example Armenia has frozen its participation in the Collective Security Treaty Organization. => SANCTION 160 ARM > CST

entry sanction-pull-plug
  verb pull
  needs object plug
  needs on any
  needs subject <party>
  actor subject
  recipient on.for | on.to | on.with | on's | on
  event SANCTION discontinue
  cameo 162
  future THREATEN 131
  example Denmark pulled the plug on aid to Burundi. => SANCTION 162 DNK > BDI

entry sanction-declare-non-grata
  verb declare, name, pronounce, proclaim
  needs attribute persona, personae, grata, non grata
  needs subject any
  actor subject
  recipient object | object's
  event SANCTION expel
  cameo 161
  example Prague declared two Russian diplomats persona non grata. => SANCTION 161 CZE > RUS

entry sanction-lose-access
  verb lose, forfeit
  needs object access, eligibility, preference, trade preference, status, duty-free access
  needs object.to any
  needs subject <state>
  lacks complement
  actor object.to's
  recipient subject
  event SANCTION
  cameo 163
  example Uganda lost its access to the American market. => SANCTION 163 USA > UGA

entry sanction-stop-goods-at-border
  verb stop, turn back, halt, hold up, block, refuse, turn away, detain
  needs at border, customs, port, frontier, crossing
  needs subject <state>
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object.of | object.from
  event SANCTION
  cameo 163
  example Russia turned back Armenian brandy at the border. => SANCTION 163 RUS > ARM

entry sanction-demote-mission
  verb demote, downgrade, lower, reduce
  needs object mission, representation, embassy, legation
  needs to level, rank, office, status
  needs subject <state>
  actor subject
  recipient in | object.in | object.to
  event SANCTION withdraw
  cameo 161
  example China demoted its mission in Vilnius to the level of an office. => SANCTION 161 CHN > LTU

entry sanction-tell-mission-to-pack
  verb tell, order, ask, instruct
  needs object mission, peacekeeper, force, troop, delegation, agency, office, soldier, contingent, observer
  needs infinitive pack, pack up
  needs subject any
  lacks attribute
  actor subject
  recipient object's | object
  event SANCTION expel
  cameo 166
  example Mali told the United Nations mission to pack up. => SANCTION 166 MLI > UNO

# ---- goods kept out, favours lost ----
entry sanction-suspended-by-body
  verb suspend, expel, exclude, eject, oust, throw out, bar, kick out, drum out
  needs object <state>
  needs from union, ecowas, nato, league, commonwealth, mercosur, oas, council, organisation, organization, community, forum, bloc, g8, g7, g20, osce, unesco, opec, interpol, fifa, eurozone, schengen, federation, body, group, alliance, parliament, assembly, conference, commission, committee, caricom, asean, sadc, eu, un, unasur, francophonie, movement
  lacks subject
  lacks by
  lacks complement
  actor from
  recipient object
  event SANCTION discontinue
  cameo 160
  example Madagascar was suspended from the African Union. => SANCTION 160 AFU > MDG
  example Togo was expelled from ECOWAS. => SANCTION 160 ECW > TGO

entry sanction-bar-from-meetings
  verb bar, exclude, ban, shut out, lock out, disinvite, uninvite, debar, disqualify, suspend, block, keep out
  needs object <state>
  needs from meeting, summit, talk, conference, session, tender, market, auction, games, council, forum, festival, fair, tournament, championship, vote, voting, exercise, ceremony, programme, program, fund, lending, borrowing, bidding, procurement, event
  lacks complement
  actor from's | from.of | from.by | subject
  recipient object
  event SANCTION discontinue
  cameo 160
  example Nigeria was excluded from the African Union summit. => SANCTION 160 AFU > NGA

entry sanction-lose-preferences
  verb lose, forfeit
  needs subject <state>
  needs object preference, trade preference, privilege, trade privilege, aid, access, benefit, quota, status, concession, subsidy, funding, grant, visa waiver, market access, duty-free access, credit, eligibility, membership, voting right
  needs object's any
  lacks complement
  lacks to
  actor object's
  recipient subject
  event SANCTION
  cameo 162
  example Mali lost American trade preferences. => SANCTION 162 USA > MLI
  example Malawi lost British aid over the verdict. => SANCTION 162 GBR > MWI

entry sanction-aid-dries-up
  verb dry up, stop, cease, end, fall, collapse, shrink, evaporate, run out, halve, dwindle
  needs subject aid, assistance, funding, support, subsidy, credit, supply, delivery, shipment, help, money, grant
  needs subject's any
  needs subject.to any
  lacks object
  lacks from
  lacks by
  actor subject's
  recipient subject.to
  event SANCTION discontinue
  cameo 162
  example British aid to Malawi dried up after the shootings. => SANCTION 162 GBR > MWI
  example Russian deliveries to Lithuania stopped in July. => SANCTION 162 RUS > LTU

entry sanction-cut-off-from-supplies
  verb cut off, cut
  needs object <state>
  needs from aid, supply, gas, oil, credit, lending, assistance, market, fuel, money, funding, loan, system, network, grid, finance, trade
  lacks subject
  lacks by
  actor from's | from.of | from.from
  recipient object
  event SANCTION discontinue
  cameo 162
  example Malawi was cut off from British aid. => SANCTION 162 GBR > MWI

entry sanction-noun-freezing-of
  noun freezing, withholding, cutting, slashing, halving, stopping, cessation, discontinuation, discontinuance, curtailment, scaling - back, ending, holding - up, pruning, trimming, freeze, interruption
  needs of aid, assistance, funding, support, loan, supply, payment, delivery, shipment, credit, subsidy, gas, oil, electricity, food, trade, export, import, arms, weapon, disbursement, grant, flight
  actor by | subject
  recipient of.to | to | of.for | of.in | for | in | of.from | from
  event SANCTION discontinue
  cameo 162
  future THREATEN 1311
  example The freezing by Denmark of its aid to Malawi came first. => SANCTION 162 DNK > MWI

entry sanction-noun-cut-off
  noun cut-off, cutoff, cut - off, shutoff, shut-off, closure, severing, withdrawal, suspension, disruption, stoppage, halting, revocation, removal, scrapping, cancellation, ending
  needs of gas, supply, electricity, power, oil, water, preference, privilege, licence, license, permit, visa, fuel, delivery, flight, link, credit, status, access, service
  actor by | subject
  recipient to | for | of.to | of.for | from | of.from | of's | with | of.with
  event SANCTION discontinue
  cameo 162
  future THREATEN 1312
  example Washington's withdrawal of preferences for Eswatini took effect. => SANCTION 162 USA > SWZ

entry sanction-ban-hits
  verb hit, hurt, affect, cripple, squeeze, batter, ravage, devastate, bite, punish, strangle, isolate, cost, wreck, damage, deprive, impoverish, choke, starve, plague, target
  needs subject ban, embargo, sanction, tariff, blockade, boycott, duty, restriction, cut-off, cutoff, closure, curb, quota, levy, moratorium, surcharge
  needs subject's any
  needs object <state>
  actor subject's | subject.by | subject.from
  recipient object
  event SANCTION
  cameo 163
  example Kazakhstan's ban on wheat exports hit Afghanistan hardest. => SANCTION 163 KAZ > AFG
  example American sanctions have squeezed Iran. => SANCTION 163 USA > IRN

entry sanction-round-from-hits
  verb hit, hurt, cripple, squeeze, batter, target, affect, strike
  needs subject round, package, set, wave, series, raft, batch, list, sanction, tariff
  needs subject.from <party>
  needs object any
  actor subject.from
  recipient object | object's
  event SANCTION
  cameo 163
  example A fresh round of sanctions from the United States hit Iran. => SANCTION 163 USA > IRN

entry sanction-be-under-sanctions
  verb be, remain, come, stay, live, fall, labour, suffer, groan, reel, struggle, chafe, do
  needs subject <state>
  needs under sanction, embargo, boycott, tariff, ban, blockade, restriction
  lacks object
  actor under's | under.from | under.by | under.of
  recipient subject
  event SANCTION
  cameo 163
  example Iran is under American sanctions. => SANCTION 163 USA > IRN

entry sanction-battered-by
  verb batter, hit, cripple, squeeze, hurt, hobble, isolate, weaken, strangle, ravage, hamper, devastate, punish, affect, target, damage, subject, starve, plague
  needs by sanction, embargo, boycott, tariff, ban, blockade, duty, restriction, cut-off, closure, curb
  needs object any
  lacks subject
  actor by's | by.from | by.of
  recipient object | object's
  event SANCTION
  cameo 163
  example Iran, battered by American sanctions, turned to China. => SANCTION 163 USA > IRN

entry sanction-hit-by-sanctions
  verb batter, hit, cripple, squeeze, hurt, hobble, isolate, weaken, strangle, ravage, hamper, devastate, punish, affect, target, damage, starve, plague
  needs subject sanction, embargo, boycott, tariff, ban, blockade, duty, restriction, cut-off, closure, curb
  needs object <party>
  actor subject's | subject.from | subject.of | subject.by
  recipient object
  event SANCTION
  cameo 163
  example Benin was hit by Nigerian restrictions on rice. => SANCTION 163 NGA > BEN

entry sanction-goods-hit-with
  verb hit, slap, strike, saddle, wallop, burden, load, penalise, penalize, punish
  needs object any
  needs with duty, tariff, levy, quota, ban, surcharge, tax, restriction, embargo
  needs with's any
  lacks subject
  lacks by
  actor with's | with.from | with.by
  recipient object's | object.from | object
  event SANCTION
  cameo 163
  example Finnish paper was hit with an Estonian duty. => SANCTION 163 EST > FIN

entry sanction-keep-off-market
  verb keep, hold, shut, lock, squeeze, drive, push, force, freeze, edge
  needs subject <state>
  needs object apple, beef, car, carrier, company, dairy, exporter, fish, firm, fruit, goods, grain, import, maker, meat, milk, oil, produce, product, steel, supplier, timber, wheat, wine, bank, trawler, airline, brand, ship, lorry, truck
  needs off market, shelf, road, list, territory
  actor subject
  recipient object's | object.from | object.of
  event SANCTION discontinue
  cameo 163
  example Estonia keeps Finnish timber off its market. => SANCTION 163 EST > FIN

entry sanction-shut-out-of-market
  verb shut out, shut, lock out, lock, keep out, keep, squeeze out, freeze out, drive out, force out, push out, edge out, bar, exclude, ban
  needs object apple, bank, beef, brand, carrier, company, contractor, dairy, exporter, farmer, firm, fish, goods, grain, import, investor, maker, meat, milk, produce, producer, product, steel, supplier, timber, trader, wheat, wine, airline, trawler
  needs subject <state>
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object.from | object.of
  event SANCTION discontinue
  cameo 163
  example Estonia shut Finnish banks out of its market. => SANCTION 163 EST > FIN
  example Moscow kept out Polish apples. => SANCTION 163 RUS > POL

entry sanction-bar-from-market
  verb bar, exclude, ban, shut, block, debar, disqualify, banish, lock out
  needs object apple, bank, beef, brand, carrier, company, contractor, dairy, exporter, farmer, firm, fish, goods, grain, import, investor, maker, meat, milk, produce, producer, product, steel, supplier, timber, trader, wheat, wine, airline, trawler, athlete, team, player, artist, citizen
  needs from market, tender, project, sector, industry, trade, programme, contract, procurement, auction, bidding, network, port, airspace, games, competition, championship, exchange
  needs subject <party>
  lacks attribute
  actor subject
  recipient object's | object.from | object.of
  event SANCTION discontinue
  cameo 163
  example Estonia barred Finnish firms from tenders. => SANCTION 163 EST > FIN

entry sanction-not-renew-visas
  verb renew, extend, issue, prolong
  needs subject <state>
  needs object visa, permit, licence, license, accreditation, work permit, residence permit
  actor subject
  recipient object.of's | object.of | of's | object.for's | object.to's | to's | for's | object's | object.for | object.to
  event CONCEDE
  cameo 080
  example Estonia renewed the visas of Finnish reporters. => CONCEDE 080 EST > FIN

entry sanction-dock-aid
  verb dock, prune, pare, pare back, curb, chop, lop, shave, clip, ax, axe, hold back, mothball, starve
  needs subject <party>
  needs object aid, assistance, grant, subsidy, allocation, budget, quota, allowance, funding, support, funds, stipend, contribution, payment
  lacks complement
  actor subject
  recipient object's | object.to | object.for | to | for | object.of
  event SANCTION discontinue
  cameo 162
  example Estonia docked Finland's aid. => SANCTION 162 EST > FIN

entry sanction-make-ineligible
  verb make, declare, render, find, deem, rule
  needs subject <party>
  needs object <state>
  needs attribute ineligible, unfit, unqualified
  actor subject
  recipient object
  event SANCTION
  cameo 163
  example Washington declared Malawi ineligible for its trade programme. => SANCTION 163 USA > MWI

entry sanction-make-ineligible-clause
  verb make, declare, render, find, deem, rule
  needs subject <party>
  needs complement ineligible, unfit, unqualified
  lacks object
  actor subject
  recipient complement
  event SANCTION
  cameo 163
  example Washington made Malawi ineligible for its trade programme. => SANCTION 163 USA > MWI

entry sanction-tighten-screws
  verb tighten, turn, put, apply, loosen
  needs subject <party>
  needs object screw, noose, squeeze, thumbscrew, vice, stranglehold
  needs on any
  lacks complement
  actor subject
  recipient on's | object.on's | object.on | on
  event SANCTION
  cameo 160
  example The United States tightened the screws on Iran. => SANCTION 160 USA > IRN

entry sanction-declare-trade-war
  verb declare, wage, start, launch, fight, unleash, step up, escalate, open
  needs subject <party>
  needs object trade war, tariff war, economic war, price war, customs war, gas war
  lacks between
  actor subject
  recipient on | against | with | object.on | object.against | object.with
  event SANCTION
  cameo 163
  example Moscow declared a trade war on Poland. => SANCTION 163 RUS > POL

entry sanction-economic-blockade
  verb impose, mount, maintain, declare, enforce, tighten, set up, lift
  needs subject <party>
  needs object trade blockade, economic blockade, transport blockade, rail blockade, air blockade, road blockade, unofficial blockade, food blockade, gas blockade, energy blockade, customs blockade
  needs object trade blockade, economic blockade, transport blockade, rail blockade, road blockade, food blockade, gas blockade, energy blockade, customs blockade
  needs object any
  lacks complement
  actor subject
  recipient on | against | of | object.on | object.against | object.of
  event SANCTION
  cameo 163
  example Russia imposed an economic blockade on Georgia. => SANCTION 163 RUS > GEO

entry sanction-put-duties
  verb put, clap, whack, lay, plonk, charge, set, keep, retain, maintain, place, collect
  needs subject <party>
  needs object duty, tariff, levy, surcharge, export tax, import tax, quota, embargo, ban, price cap, sanction, import duty
  needs on any
  lacks complement
  lacks subject.on
  actor subject
  recipient on's | on.from | on.of | object.on's | on | object.on
  event SANCTION
  cameo 163
  future THREATEN 131
  example Beijing put duties on Australian barley. => SANCTION 163 CHN > AUS
  example Duties that Beijing put on Australian barley hurt farmers. => SANCTION 163 CHN > AUS

entry sanction-shut-border-posts
  verb shut, close, seal, shut down, close down, block
  needs subject <state>
  needs object border post, border crossing, customs post, crossing point, border gate, checkpoint, border
  lacks with
  lacks to
  lacks complement
  lacks attribute
  actor subject
  recipient object.with | object.to | object's | object.between | matter
  event SANCTION
  cameo 160
  future THREATEN 131
  example Nicaragua expelled a consul of Costa Rica. Costa Rica shut two border posts. => SANCTION 160 CRI > NIC

entry sanction-bring-envoy-home
  verb bring, order, fly, call, summon, pull, bring home, call home, bring back
  needs subject <party>
  needs object ambassador, envoy, consul, high commissioner, charge, diplomat, diplomats, representative, ambassadors
  needs from any
  lacks complement
  actor subject
  recipient from | from.in | object.to | object.in
  event SANCTION withdraw
  cameo 161
  example Estonia brought its ambassador home from Finland. => SANCTION 161 EST > FIN

entry sanction-recall-noun-from
  noun recall, withdrawal, pulling - out, calling - back
  needs of ambassador, envoy, consul, commissioner, charge, diplomat, representative, attaché, attache
  needs of's any
  actor of's
  recipient from | of.from | of.to | of.in | to | in
  event SANCTION withdraw
  cameo 161
  example The recall of the Estonian ambassador from Helsinki was announced on Friday. => SANCTION 161 EST > FIN

entry sanction-must-leave
  verb leave, quit, depart
  needs subject ambassador, envoy, diplomat, consul, attaché, attache, secretary, charge, counsellor
  needs subject's any
  needs object <party>
  needs within hour, day, week
  actor object
  recipient subject's | subject
  event SANCTION expel
  cameo 161
  modality actual
  example Two Estonian diplomats must leave Finland within a week. => SANCTION 161 FIN > EST

entry sanction-strike-off-list
  verb strike, strike off, remove, drop, cross off, cross, delete, take, leave
  needs subject <party>
  needs object <state>
  needs off list, roster, register, schedule, guest list
  lacks complement
  actor subject
  recipient object
  event SANCTION
  cameo 160
  example Estonia struck Finland off its list of safe countries. => SANCTION 160 EST > FIN

entry sanction-leave-out
  verb leave out, exclude, omit, disinvite, uninvite, drop
  needs subject <party>
  needs object <state>
  needs from invitation, summit, conference, guest, celebration, meeting, exercise, parade, alliance, scheme, programme
  lacks complement
  actor subject
  recipient object
  event SANCTION
  cameo 160
  example Poland dropped Hungary from the summit. => SANCTION 160 POL > HUN

entry sanction-strip-of-vote
  verb strip, deprive, divest, rob
  needs subject <party>
  needs object any
  needs of vote, voting right, right, voice, seat, membership, status, privilege, preference, benefit, presidency, chairmanship, accreditation, credential, access, licence, license, visa, immunity, accolade, hosting
  lacks complement
  needs object <state>, delegation, mission, embassy, ambassador, delegate, envoy, diplomat, airline, bank, team
  actor subject
  recipient object | object's
  event SANCTION
  cameo 160
  example The Council of Europe stripped the Azerbaijani delegation of its vote. => SANCTION 160 COE > AZE

entry sanction-throw-out-split
  verb throw, kick, boot, send, order, turf, chuck, toss, fling
  needs subject <state>
  needs object attaché, attache, attachés, diplomat, ambassador, envoy, consul, counsellor, spy, commissioner, charge, mission
  needs of country, capital, kingdom, republic
  actor subject
  recipient object's | object
  event SANCTION expel
  cameo 161
  example Niger threw the French attaché out of the country. => SANCTION 161 NER > FRA

entry sanction-throw-attaches
  verb throw out, kick out, boot out, expel, send home, turf out, chuck out, send packing, eject, pack off, deport
  needs subject <party>
  needs object attachés, attaché, counsellor, counselor, secretary, high commissioner, commissioner, employee, member, staff, officer, head, embassy employee, embassy worker
  lacks complement
  actor subject
  recipient object's | object.of's | object.at's | object.from | object.of | object.at
  event SANCTION expel
  cameo 161
  example The Czech Republic expelled two employees of the Russian embassy. => SANCTION 161 CZE > RUS

entry sanction-expulsion-by
  noun expulsion, ejection, banishment, ouster, removal, eviction, throwing - out
  needs of attaché, attachés, diplomat, ambassador, envoy, consul, counsellor, secretary, commissioner, employee, national, reporter, correspondent, journalist, charge, officer, spy, agent
  lacks from
  actor by | subject | of.by
  recipient of's | of.from | of.of
  event SANCTION expel
  cameo 161
  example The expulsion of two Chadian attachés by Libya was announced. => SANCTION 161 LBY > TCD

entry sanction-answer-with-expulsion
  verb answer, respond, retaliate, hit back, react, reply, counter
  needs subject <state>
  needs with expulsion, ban, embargo, cut, closure, freeze, suspension, boycott, duty, recall, restriction
  needs with.of any
  actor subject
  recipient with.of's | with.on's | with.of | with.on | matter
  event SANCTION
  cameo 160
  example Finland answered with the expulsion of two Estonian diplomats. => SANCTION 160 FIN > EST

entry sanction-end-cooperation
  verb wind down, phase out, scale back, pare down, wind up, close down, draw down, rein in, put off
  needs subject <party>
  needs object cooperation, relation, tie, trade, link, aid, programme, program, contact, exchange, partnership, presence, project, engagement, mission
  needs with any
  lacks complement
  actor subject
  recipient with | object.with
  event SANCTION discontinue
  cameo 160
  example Sweden wound down its cooperation with Eritrea. => SANCTION 160 SWE > ERI

entry sanction-tap-turned
  verb turn off, shut off, close, turn, shut, tighten, twist
  needs object tap, spigot, valve, faucet
  needs subject <party>
  lacks complement
  actor subject
  recipient to | for | on | object.to | object.for
  event SANCTION discontinue
  cameo 162
  future THREATEN 131
  example Russia turned off the tap to Ukraine. => SANCTION 162 RUS > UKR

entry sanction-lower-representation
  verb downgrade, demote, lower, reduce, scale down
  needs subject <party>
  needs object relation, tie, representation, status, mission, level, embassy, presence, contact
  needs object any
  lacks to
  lacks with
  lacks complement
  actor subject
  recipient object.in | in | object.at | at | object.with | object.of
  event SANCTION withdraw
  cameo 161
  future THREATEN 133
  example Lithuania downgraded its mission in Beijing. => SANCTION 161 LTU > CHN

entry sanction-close-to-planes
  verb close, shut, bar, deny
  needs subject <party>
  needs object airspace, sky, skies, port, airport, base, waters, harbour
  needs to plane, aircraft, airliner, flight, ship, vessel, airline, lorry, truck
  actor subject
  recipient to's | to.from | to.of
  event SANCTION
  cameo 163
  future THREATEN 131
  example Algeria closed its skies to Moroccan planes. => SANCTION 163 DZA > MAR

# ---- put a stop to, taken off, withdrawn from ----
entry sanction-put-stop-to
  verb put, call, bring, order, impose, declare, announce
  needs subject <party>
  needs object stop, halt, end, freeze, moratorium, block, brake
  needs to import, export, sale, trade, delivery, supply, aid, cooperation, project, exchange, flight, visit, contact, talk, purchase, programme, program, transit, funding, adoption, recruitment, shipment, tie, traffic
  needs to any
  actor subject
  recipient to's | to.with | to.from | to.to | to.of | object.to's | with
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example Kenya put a stop to Ugandan sugar imports. => SANCTION 160 KEN > UGA

entry sanction-call-halt-inside
  verb call, put, order, bring, impose, declare, announce
  needs subject <party>
  needs object stop, halt, end, freeze, moratorium, ban
  needs object.to cooperation, import, export, sale, trade, delivery, supply, aid, project, exchange, flight, visit, contact, talk, purchase, programme, transit, funding, adoption, shipment
  actor subject
  recipient with | object.with | object.to | to
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example Kenya called a halt to cooperation with Uganda. => SANCTION 160 KEN > UGA

entry sanction-withdraw-rights
  verb withdraw, revoke, cancel, suspend, rescind, remove, terminate, annul, pull, end
  needs subject <party>
  needs object landing right, overflight right, fishing right, right, base right, transit right, traffic right, fishing licence, mining licence, operating licence, operating permit, air operator, route, slot, concession, flying right, air right, grazing right
  needs from any
  actor subject
  recipient from's | from.of | from
  event SANCTION discontinue
  cameo 160
  example Kenya withdrew landing rights from a Ugandan airline. => SANCTION 160 KEN > UGA

entry sanction-suspend-visas
  verb suspend, freeze, stop, halt, withhold, restrict, limit, cut, pause, hold up
  needs subject <state>
  needs object visa, permit, work permit, residence permit, scholarship, visa service, student visa, licence, license, export permit, stipend
  lacks complement
  actor subject
  recipient object.of's | object.of | of's | object.for's | object.to's | to's | for's | object's | object.for | object.to | for | to
  event SANCTION discontinue
  cameo 160
  example Kenya suspended the visas of Ugandan officials. => SANCTION 160 KEN > UGA

entry sanction-quit-joint-body
  verb withdraw, pull out, walk out, resign, retire, exit, quit
  needs subject <party>
  needs from commission, committee, council, working group, body, secretariat, panel, consultation, parliament, federation, force, joint venture, venture, programme, fund, bank, agency
  needs from.with <party>
  lacks object
  actor subject
  recipient from.with
  event SANCTION discontinue
  cameo 160
  example Kenya withdrew from a joint commission with Uganda. => SANCTION 160 KEN > UGA

entry sanction-withhold-dues
  verb withhold, hold back, stop, suspend, freeze
  needs subject <party>
  needs object due, dues, membership fee, contribution, subscription, share, assessed contribution, payment
  needs to <party>
  actor subject
  recipient to
  event SANCTION discontinue
  cameo 162
  example Malaysia withheld its dues to ASEAN. => SANCTION 162 MYS > ASN

entry sanction-steer-away
  verb warn, steer, discourage, advise, divert
  needs subject <state>
  needs object citizen, tourist, national, company, traveller, investor, student, airline, firm, operator
  needs from travel, visit, invest, buy, trade, go, holiday, fly
  actor subject
  recipient from | from.to | from.in
  event SANCTION
  cameo 163
  example China discouraged tourists from visiting Palau. => SANCTION 163 CHN > PLW

# ---- stopped by nobody who is named ----
entry sanction-deliveries-halted
  verb halt, stop, suspend, cut off, cut, interrupt, freeze, end, block, curtail, discontinue, terminate, slash, reduce, switch off, shut off, disrupt, withhold, cancel, hold up
  needs object delivery, supply, export, shipment, flight, aid, assistance, funding, payment, credit, subsidy, gas, oil, electricity, loan, disbursement, sale, grant
  needs object.to any
  needs object's any
  lacks subject
  lacks by
  actor object's
  recipient object.to
  event SANCTION discontinue
  cameo 160
  future THREATEN 131
  example Kenyan fuel deliveries to Uganda were halted on Monday. => SANCTION 160 KEN > UGA
