# AID: money, goods, shelter, arms, peacekeepers.

# ---- help of many kinds ----
entry aid-search-survivors
  verb search, dig, look, comb
  needs for survivor, victim, body, missing
  needs subject team, rescuer, crew, firefighter, engineer, doctor, soldier, specialist, expert, worker, squad, diver, miner
  lacks object
  actor subject
  recipient in | in's
  event AID
  cameo 073
  example Turkish rescue teams searched for survivors in Greece. => AID 073 TUR > GRC

entry aid-medical-brigade
  verb send, dispatch, fly, deploy, despatch, lend
  needs object medical brigade, medical team, field hospital, medical mission, rescue team, hospital ship, search team, relief team, medical staff, fire brigade, search - and - rescue team
  needs to any
  needs subject any
  needs object any
  lacks complement
  actor subject
  recipient to
  event AID
  cameo 073
  future AGREE 0333
  example Cuba dispatched a medical brigade to Angola. => AID 073 CUB > AGO

entry aid-contribute-troops
  verb contribute, send, provide, offer, commit, send off, supply, lend
  needs object soldier, troop, peacekeeper, policeman, battalion, contingent, unit, company, engineer, observer, marine, platoon
  needs to mission, force, operation, peacekeeping, contingent, brigade
  needs subject any
  lacks complement
  actor subject
  recipient to.in | in | to's
  event AID
  cameo 074
  future AGREE 0334
  example Brazil contributed 500 soldiers to the mission in Haiti. => AID 074 BRA > HTI

entry aid-send-off-soldiers
  verb send off, see off
  needs object soldier, troop, peacekeeper, policeman, battalion, contingent, unit, company, marine
  needs subject any
  lacks complement
  actor subject
  recipient to ?
  event AID
  cameo 074
  example The president of Rwanda sent off 300 soldiers to Mozambique. => AID 074 RWA > MOZ

entry aid-peacekeepers-arrive
  verb arrive, land, deploy, serve, patrol, operate
  needs subject peacekeeper, peacekeeping troop, peacekeeping force, blue helmet, policeman, contingent, peacekeeping unit
  needs in any
  lacks object
  actor subject
  recipient in
  event AID
  cameo 074
  example Kenyan peacekeepers arrived in Haiti. => AID 074 KEN > HTI

entry aid-send-peacekeepers
  verb send, deploy, dispatch, provide
  needs object peacekeeper, blue helmet, peacekeeping troop, peacekeeping force, peacekeeping mission
  needs to any
  needs subject any
  needs object any
  lacks complement
  actor subject
  recipient to
  event AID
  cameo 074
  future AGREE 0334
  example Fiji sent peacekeepers to East Timor. => AID 074 FJI > TLS

entry aid-take-part-peacekeeping
  verb participate, take part, serve, join
  needs in peacekeeping, operation, mission, force
  needs subject troop, soldier, peacekeeper, policeman, contingent, unit, battalion, force
  lacks object
  actor subject
  recipient in.in | in
  event AID
  cameo 074
  example Azerbaijani troops participate in the peacekeeping operation in Kosovo. => AID 074 AZE > XKX

entry aid-air-policing
  verb guard, patrol, protect, police, defend, cover, watch, secure
  needs object airspace, sky, skies, coast, waters, border
  needs subject any
  lacks against
  lacks complement
  lacks attribute
  actor subject
  recipient object's | over | of
  event AID
  cameo 072
  future AGREE 0334
  example Danish pilots guarded Lithuanian airspace over the summer. => AID 072 DNK > LTU

entry aid-take-over-protection
  verb take over, assume, provide
  needs object protection, defence, defense, policing, patrol
  needs subject any
  lacks complement
  actor subject
  recipient of's | of | object's | for
  event AID
  cameo 074
  future AGREE 0334
  example Czech fighters took over the protection of Slovak airspace. => AID 074 CZE > SVK

entry aid-write-off
  needs object any
  verb write off, forgive, cancel, waive, reschedule, restructure, reduce, defer, roll over, halve
  needs object debt, arrears, loan, repayment
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient object's | of | to | by
  event AID
  cameo 071
  future AGREE 0331
  example Saudi Arabia wrote off Iraqi debt. => AID 071 SAU > IRQ
  example Japan restructured the debt of Bolivia. => AID 071 JPN > BOL

entry aid-pay-salaries
  verb cover, fund, finance, sponsor, foot, meet, underwrite, subsidise, subsidize
  needs object salary, wage, bill, cost, rent, tuition, fee, pension, treatment, scholarship, expense, school, clinic
  needs subject any
  lacks complement
  lacks attribute
  lacks to
  actor subject
  recipient of's | object's | for | of | in
  event AID
  cameo 071
  example Kuwait covered the salaries of Palestinian teachers. => AID 071 KWT > PSE

entry aid-pay-wages
  verb pay
  needs object salary, wage, bill, rent, tuition, fee, pension, treatment, scholarship, school, clinic
  needs subject any
  lacks complement
  lacks attribute
  lacks to
  actor subject
  recipient of's | object's | for | of | in
  event AID
  cameo 071
  example Kuwait paid the salaries of Palestinian teachers. => AID 071 KWT > PSE

entry aid-used-to-finance
  verb finance, fund, bankroll, subsidise, subsidize, pay for, underwrite
  needs object hospital, school, road, bridge, clinic, stadium, university, port, project, housing, dam, mosque, church, railway, airport, election, budget, programme, reconstruction, militia
  needs subject any
  needs in any
  lacks attribute
  actor subject
  recipient in
  event AID
  cameo 071
  future AGREE 0331
  example Taiwan used to finance hospitals in Honduras. => AID 071 TWN > HND

entry aid-double
  verb double, triple, increase, raise, boost, step up, expand, quadruple
  needs object aid, assistance, help, funding, contribution, support, grant
  needs to any
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient to | object.to
  event AID
  cameo 070
  future AGREE 033
  example Norway doubled its aid to Somalia. => AID 070 NOR > SOM

entry aid-scholarships
  verb receive, get, win, obtain
  needs object scholarship, stipend, bursary, fellowship, grant, training
  needs subject student, officer, official, pupil, teacher, farmer, scientist, athlete, doctor, engineer, youth, cadet
  actor from | at | in | object's
  recipient subject
  event AID
  cameo 070
  future AGREE 033
  example Some 500 Yemeni students received scholarships from Turkey. => AID 070 TUR > YEM

entry aid-be-donor
  verb be, remain, become
  needs attribute donor, benefactor, lender, creditor, contributor, backer
  needs subject any
  needs to <party>
  actor subject
  recipient to | attribute.to
  event AID
  cameo 070
  example Japan remains the largest donor to Laos. => AID 070 JPN > LAO

entry aid-material-support
  verb lend, give, offer, provide, accord, render, extend
  needs object financial support, material support, logistical support, military support, humanitarian support, technical support, medical support, legal support, economic support, budget support, food support
  needs to any
  needs subject any
  actor subject
  recipient to | to's
  event AID
  cameo 070
  future AGREE 033
  example Sweden provides financial support to Zambian schools. => AID 070 SWE > ZMB

entry aid-donors-support
  verb lend, give, offer, provide, accord, render, extend
  needs object support
  needs to any
  needs subject donor, lender, bank, agency, fund
  actor subject
  recipient to | to's
  event AID
  cameo 070
  future AGREE 033
  example European donors provide support to the Afghan government. => AID 070 EUR > AFG

entry aid-evacuate-people
  verb evacuate, airlift, fly out, ferry, rescue, pluck, pull
  needs object people, civilian, resident, survivor, child, wounded, patient, tourist, family, victim, fisherman, sailor, villager, worker, boy, girl, man, woman
  needs from any
  needs subject any
  lacks attribute
  actor subject
  recipient object's | from
  event AID
  cameo 073
  example French helicopters evacuated wounded children from Lebanon. => AID 073 FRA > LBN

entry aid-grant-asylum
  verb grant, give, provide
  needs object asylum, refuge, sanctuary, shelter, haven
  needs to any
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient to
  event AID
  cameo 075
  future AGREE 0333
  example Russia granted asylum to the American analyst. => AID 075 RUS > USA

entry aid-peacekeepers-under
  lacks complement
  lacks attribute
  lacks against
  verb station, deploy
  needs as peacekeeper, force, peacekeeping force, monitor
  needs object any
  needs subject any
  actor subject
  recipient in | along's | to | between
  event AID
  cameo 074
  example Russia deployed 2,000 soldiers in Tajikistan as a peacekeeping force. => AID 074 RUS > TJK

# ---- conceding ----

entry resume-aid
  verb resume, restore, reinstate, restart, renew, unfreeze
  needs object aid, assistance, funding, support, grant, loan, subsidy
  needs subject any
  needs object any
  actor subject
  recipient to | for | in | object's
  event AID
  cameo 070
  future AGREE 033
  example The Netherlands resumed budget aid to Rwanda in September after talks about the mutiny across the border. => AID 070 NLD > RWA

# ---- aid: money ----

entry give-money
  verb give, send, grant, provide, transfer, wire, channel, hand over, pay out, disburse, release, contribute, deposit
  needs money
  needs to any
  lacks complement
  actor subject
  recipient to | for
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example The Saudi government transferred $200 million to Yemen to prop up its currency. => AID 071 SAU > YEM
  example Some 30 million euros were disbursed to Niger by France this spring. => AID 071 FRA > NER

entry give-loan
  verb give, grant, provide, extend, offer, issue, lend, advance, disburse, make, release, furnish, award
  needs object loan, credit, grant, tranche, instalment, installment, subsidy, line, financing, lifeline, bailout, stipend, guarantee, overdraft
  needs to any
  actor subject
  recipient to | for
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example South Korea extended a soft loan to Tanzania for two bridges. => AID 071 KOR > TZA
  example A second tranche was released to Moldova by Romania in early March. => AID 071 ROU > MDA

entry send-cargo-with
  verb send, dispatch, fly, ship
  needs object plane, aircraft, ship, truck, convoy, lorry, train, planeload, shipload, shipment, cargo, flight
  needs with food, vegetable, medicine, aid, relief, tent, blanket, flour, rice, water, equipment, supply, supplies, fruit, milk, grain, wheat, vaccine
  needs subject <party>
  actor subject
  recipient to | for | in
  event AID
  cameo 073
  example Iran sent Qatar five planes with vegetables. => AID 073 IRN > QAT

entry loan-noun
  noun loan, credit, grant, tranche, subsidy, bailout, donation, handout, financing
  needs to any
  actor subject | from | by
  recipient to
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example A $50 million loan from Japan to Kenya paid for the new harbour. => AID 071 JPN > KEN
  example Chinese loans to Zambia have grown faster than those of any other lender. => AID 071 CHN > ZMB

entry aid-noun
  noun aid, assistance, help, support, relief
  needs to any
  needs from any
  actor from
  recipient to
  event AID
  cameo 070
  future AGREE 033
  example Food aid from Canada to Malawi arrived too late for the harvest. => AID 070 CAN > MWI

entry aid-noun-shipment
  noun shipment, consignment, convoy, airlift, delivery, cargo, planeload, batch, load, flight
  needs of aid, food, medicine, relief, rice, wheat, vaccine, tent, blanket, supplies, equipment, assistance, flour, drug, dose, clothes, grain
  needs to any
  actor subject | from | by
  recipient to | for
  event AID
  cameo 073
  context human_security
  future AGREE 0333
  example India sent a consignment of rice and medicines to Sri Lanka. => AID 073 IND > LKA

entry get-arms-from
  verb receive, get, obtain, be given
  needs object weapon, weapons, arms, missile, tank, jet, fighter, aircraft, helicopter, frigate, drone, ammunition, artillery, howitzer, rifle, radar, rocket, gun, vehicle, boat, battery, launcher, air-defence system, defence system, defense system, missile system, rocket system, system
  needs from <party>
  needs subject <party>
  lacks complement
  actor from
  recipient subject
  event AID
  cameo 072
  context military
  future AGREE 0332
  example Mali received four helicopters from Russia. => AID 072 RUS > MLI

entry get-loan
  verb receive, get, obtain, secure, borrow, win, attract, draw, raise, take, take out, accept, collect
  needs object million, billion, dollar, euro, yen, yuan, rouble, ruble, loan, credit, grant, line, tranche, bailout, financing, lifeline, instalment, installment, subsidy, debt
  needs from any
  lacks complement
  actor from
  recipient subject
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Kyrgyzstan has received $350 million in loans from China since 2002. => AID 071 CHN > KGZ
  example Jordan secured a loan of $500 million from Kuwait in the autumn. => AID 071 KWT > JOR

entry borrow
  verb borrow
  needs from any
  actor from
  recipient subject
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Belarus borrowed again from Russia to pay its gas bill. => AID 071 RUS > BLR

entry get-aid
  verb receive, get, obtain, secure, accept, win, enjoy
  needs object aid, assistance, help, support, relief, supplies, food, vaccine, dose, medicine, donation, backing, equipment, funding, shipment, batch, consignment
  needs from any
  actor from
  recipient subject
  event AID
  cameo 070
  future AGREE 033
  example Samoa received a first batch of vaccines from New Zealand. => AID 070 NZL > WSM

entry get-arms
  verb receive, get, obtain, take delivery
  needs object weapon, weapons, arm, arms, missile, tank, jet, fighter, aircraft, helicopter, submarine, frigate, drone, ammunition, artillery, howitzer, rifle, warship, radar, rocket, vehicle, weaponry, hardware, boat
  needs from any
  actor from
  recipient subject
  event AID
  cameo 072
  context military
  future AGREE 0332
  example Tajikistan received four helicopters from Russia for its border guards. => AID 072 RUS > TJK

entry bail-out
  verb bail out, prop up, shore up, subsidise, subsidize, bankroll, bolster, underwrite
  needs object any
  needs subject any
  actor subject
  recipient object | object's
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Analysts said Qatar had bailed out Turkish banks during the run on the lira. => AID 071 QAT > TUR
  example Kuwait shored up Egypt's currency with a deposit at the central bank. => AID 071 KWT > EGY

entry fund-projects
  verb fund, finance, co-finance, cofinance, sponsor, bankroll, subsidise, subsidize, underwrite, pay for
  needs object any
  needs in any
  actor subject
  recipient in | object's
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Norway finances the teaching of midwives in Malawi. => AID 071 NOR > MWI
  example Three schools in Tajikistan were sponsored by the Japanese embassy. => AID 071 JPN > TJK

entry pay-for
  verb pay
  needs for any
  lacks object
  actor subject
  recipient for's | in | for
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example The Netherlands paid for the restoration of the palace in Indonesia. => AID 071 NLD > IDN

entry guarantee-loan
  verb guarantee, insure, back
  needs object loan, credit, bond, debt, deposit, investment, export
  actor subject
  recipient to | object's | for | in
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example The United States guaranteed a loan to Tunisia for the third time. => AID 071 USA > TUN

entry reschedule-debt
  verb reschedule, restructure, roll over, rollover, defer, waive, postpone, erase, slash, halve, refinance, convert, wipe out, scrap, forgive, cancel, write off, write down, extend, ease, relieve, reduce
  needs object debt, loan, arrears, repayment, interest, maturity
  needs subject any
  actor subject
  recipient object's | of | to | for
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example China rescheduled Ethiopia's railway debt over thirty years. => AID 071 CHN > ETH
  example Sudan's old debts were written off by Norway in June. => AID 071 NOR > SDN

entry debt-relief-noun
  noun write-off, cancellation, forgiveness, rescheduling, restructuring, relief
  needs of debt, loan, arrears
  actor by | subject
  recipient of's | for | to
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example The cancellation of Mozambique's debt by Italy took effect in May. => AID 071 ITA > MOZ

entry disburse-tranche
  verb disburse, release, transfer, unblock, hand, pay, pay out, unlock
  needs object tranche, instalment, installment, loan, credit, aid, grant, payment
  needs to any
  actor subject
  recipient to
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example The United States disbursed the last instalment of the grant to Senegal. => AID 071 USA > SEN

entry give-scholarships
  verb award, grant, offer, give, provide, allocate, reserve
  needs object scholarship, fellowship, place, bursary, stipend, quota
  needs to any
  actor subject
  recipient to | for
  event AID
  cameo 070
  context economic
  future AGREE 033
  example Hungary grants two hundred scholarships to Mongolian students every year. => AID 070 HUN > MNG

entry donate-goods
  verb donate, hand over, present, gift, deliver, hand, give
  needs object ambulance, bus, buses, computer, book, textbook, tractor, truck, generator, vaccine, dose, doses, equipment, incubator, mask, ventilator, kit, wheelchair, vehicle, laptop, scanner, bed
  needs to any
  actor subject
  recipient to | to's | in
  event AID
  cameo 070
  future AGREE 033
  example Japan handed over twenty ambulances to Fiji on Thursday. => AID 070 JPN > FJI
  example Two million doses were donated to Rwanda by Denmark. => AID 070 DNK > RWA

entry provide-with-money
  verb provide, supply, furnish
  needs with dollar, euro, yen, pound, yuan, million, billion, subsidy, tranche, package, funding, financing, budget, support, guarantee
  needs object any
  actor subject
  recipient object
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Finland provided Zambia with 12 million euros for its schools. => AID 071 FIN > ZMB

# ---- aid: relief and shelter ----

entry send-relief
  verb send, deliver, provide, ship, airlift, distribute, donate, supply, dispatch, despatch, fly, rush, offer, truck, drop, parachute, give, hand out, hand over
  needs object food, rice, wheat, flour, medicine, drug, blanket, tent, relief, water, clothing, clothes, supplies, parcel, generator, grain, maize, ration, foodstuff, convoy, plane, truck, planeload, tonne, ton
  needs to any
  actor subject
  recipient to | for
  event AID
  cameo 073
  context human_security
  future AGREE 0333
  example Oman flew tents and blankets to Pakistan after the earthquake. => AID 073 OMN > PAK
  example Fiji handed over rice and tents to Vanuatu for the victims of the flood. => AID 073 FJI > VUT
  example Maize was shipped to Zimbabwe by Tanzania during the drought. => AID 073 TZA > ZWE

entry send-relief-for
  verb send, deliver, provide, ship, airlift, distribute, donate, supply, dispatch, fly, rush, truck, drop, parachute, hand out, hand over
  needs object food, rice, wheat, flour, medicine, blanket, tent, relief, water, clothing, clothes, supplies, parcel, generator, grain, maize, ration, foodstuff
  needs for any
  needs subject any
  actor subject
  recipient to | for | for's | for.of | in | for.in
  event AID
  cameo 073
  context human_security
  future AGREE 0333
  example Bangladesh handed over rice and tents worth $200,000 for the victims of the flood in Nepal. => AID 073 BGD > NPL

entry give-relief
  verb airlift, deliver, donate, distribute, give, hand over, offer
  needs object food, rice, wheat, flour, medicine, blanket, tent, grain, maize, ration, foodstuff, vaccine
  needs subject <party>
  lacks to
  lacks in
  actor subject
  recipient for ?
  event AID
  cameo 073
  context human_security
  future AGREE 0333
  example Vietnam will give rice for the refugees. => AGREE 0333 VNM

entry send-rescuers
  verb send, dispatch, despatch, deploy, fly, rush, offer, provide, mobilise, mobilize, second
  needs object rescuer, firefighter, doctor, medic, nurse, surgeon, paramedic, hospital, plane, dog, engineer, volunteer, worker, paramedic, aircraft
  needs to any
  actor subject
  recipient to
  event AID
  cameo 073
  context disasters
  future AGREE 0333
  example Slovenia sent 60 firefighters to Greece to battle the blazes. => AID 073 SVN > GRC

entry evacuate-people
  verb airlift, rescue, save, pull, pick up, ferry, fly out
  needs object people, sailor, fisherman, national, citizen, tourist, civilian, crew, survivor, student, resident, passenger, worker, migrant, child, wounded, refugee, hostage, seaman, climber, seafarer, villager, victim
  needs subject any
  actor subject
  recipient object | object's
  event AID
  cameo 073
  context human_security
  future AGREE 0333
  example The Indian navy rescued eleven Iranian fishermen from a hijacked boat. => AID 073 IND > IRN

entry evacuate-others
  verb evacuate, ferry
  needs object people, sailor, fisherman, national, citizen, tourist, civilian, crew, survivor, student, resident, passenger, worker, migrant, child, wounded, refugee, hostage, seaman, climber, villager, victim
  needs subject any
  lacks from
  actor subject
  recipient object | object's
  event AID
  cameo 073
  context human_security
  future AGREE 0333
  example Two hundred Filipino workers were evacuated by Greek ships. => AID 073 GRC > PHL

entry treat-wounded
  verb treat, feed, vaccinate, immunise, immunize, nurse, clothe, inoculate
  needs object any
  needs subject any
  actor subject
  recipient object | object's | in | from
  event AID
  cameo 073
  context health
  future AGREE 0333
  example Israeli doctors treated wounded Syrian children in the north. => AID 073 ISR > SYR

entry shelter
  verb shelter, house, harbour, harbor, take in, absorb, resettle, admit, welcome, host, accept, accommodate, receive
  needs object refugee, migrant, exile, dissident, evacuee, asylum-seeker, seeker, deserter
  needs subject any
  lacks of
  actor subject
  recipient object | from | object's
  event AID
  cameo 075
  context asylum
  future AGREE 0333
  example Iran has sheltered millions of Afghan refugees since the eighties. => AID 075 IRN > AFG
  example Bulgaria received 35,000 Ukrainian refugees in the first month. => AID 075 BGR > UKR
  example Ukrainian refugees were taken in by Moldova from the first day. => AID 075 MDA > UKR

entry grant-asylum
  verb grant, give, offer, provide
  needs object asylum, refuge, sanctuary, shelter, haven, residency, protection, safe-conduct
  needs to any
  actor subject
  recipient to
  event AID
  cameo 075
  context asylum
  future AGREE 0333
  example Norway granted asylum to the Belarusian athlete and her family. => AID 075 NOR > BLR
  example Mexico gave refuge to Chilean dissidents after the coup. => AID 075 MEX > CHL

entry grant-asylum-object
  verb grant, give, offer
  needs object asylum, refuge, sanctuary, residency
  lacks to
  actor subject
  recipient for | object's | in | from
  event AID
  cameo 075
  context asylum
  future AGREE 0333
  example Panama gave temporary refuge in its embassy for the Ecuadorean lawmakers. => AID 075 PAN > ECU

entry find-refuge
  verb find, receive, obtain, win, get, gain, take
  needs object asylum, refuge, sanctuary, shelter
  needs in any
  actor in
  recipient subject
  event AID
  cameo 075
  context asylum
  example The Burundian journalists found refuge in Rwanda. => AID 075 RWA > BDI

entry helpers-arrive
  verb arrive, fly, travel, come, land, head, go, reach, deploy
  needs subject any
  needs subject doctor, medic, nurse, rescuer, firefighter, rescue team, medical team, aid worker, relief worker, engineer, sapper, brigade
  lacks object
  needs subject any
  actor subject
  recipient to | in
  event AID
  cameo 073
  future AGREE 0333
  example Cuban doctors arrived in Haiti on Sunday with crates of medicine. => AID 073 CUB > HTI

entry rescuers-sent
  verb send, dispatch, fly, airlift, deploy, rush
  needs object rescuer, firefighter, medic, doctor, nurse, sniffer dog, dog, rescue team, medical team, field hospital, team, surgeon, paramedic, engineer, tent, blanket
  needs subject any
  actor subject
  recipient to | into | complement
  event AID
  cameo 073
  future AGREE 0333
  example Hungary sent rescuers and sniffer dogs to Morocco within hours. => AID 073 HUN > MAR

# ---- aid: arms, training, protection ----

entry give-arms
  verb give, supply, deliver, send, provide, donate, ship, transfer, hand over, dispatch, hand, smuggle, airlift, furnish
  needs object weapon, weapons, arm, arms, missile, tank, jet, fighter, aircraft, helicopter, gunship, submarine, frigate, drone, ammunition, munition, munitions, artillery, howitzer, rifle, warship, radar, rocket, weaponry, hardware, mortar, gun, armour, armor, grenade, explosive, vehicle, boat, battery, interceptor
  needs to any
  actor subject
  recipient to
  event AID
  cameo 072
  context military
  future AGREE 0332
  example Slovakia delivered eight howitzers to Ukraine over the summer. => AID 072 SVK > UKR
  example Rifles and ammunition were supplied to Somalia by Eritrea, monitors reported. => AID 072 ERI > SOM

entry provide-with-arms
  verb provide, supply, equip, arm, furnish, outfit
  needs object any
  needs with weapon, weapons, arm, arms, missile, tank, jet, fighter, aircraft, helicopter, drone, ammunition, artillery, howitzer, rifle, radar, rocket, weaponry, gun, grenade, vehicle, boat, system, armour, armor, munition, explosive
  actor subject
  recipient object | object's
  event AID
  cameo 072
  context military
  future AGREE 0332
  example Turkey equipped the Libyan army with armed drones. => AID 072 TUR > LBY

entry arm-forces
  verb arm, equip, rearm, re-equip
  needs object any
  needs subject any
  actor subject
  recipient object | object's
  event AID
  cameo 072
  context military
  future AGREE 0332
  example Algeria had armed the Malian rebels for years, diplomats said. => AID 072 DZA > MLI

entry train-forces
  verb train, retrain, coach, instruct, mentor, drill, advise
  needs object soldier, troop, troops, army, force, forces, police, pilot, guard, officer, recruit, sapper, policeman, guardsman, commando, navy, unit, battalion, rebel, militia, military, cadet, sailor, conscript
  needs subject any
  actor subject
  recipient object | object's | in | from
  event AID
  cameo 072
  context military
  future AGREE 0332
  example British instructors trained Kenyan soldiers to defuse roadside bombs. => AID 072 GBR > KEN
  example Two Malian battalions were trained by Czech officers. => AID 072 CZE > MLI

entry train-civilians
  verb train, teach, educate, instruct, coach
  needs object teacher, doctor, nurse, engineer, farmer, student, judge, diplomat, journalist, specialist, official, civil, midwife, worker, manager, accountant, customs
  needs subject any
  actor subject
  recipient object | object's | in | from
  event AID
  cameo 070
  future AGREE 033
  example Cuba trained Timorese doctors for a decade. => AID 070 CUB > TLS

entry send-advisers
  verb send, dispatch, despatch, deploy, second, provide
  needs object adviser, advisor, instructor, trainer, technician, mentor, specialist
  needs to any
  actor subject
  recipient to
  event AID
  cameo 072
  context military
  future AGREE 0332
  example Poland sent military advisers to Georgia, the defence ministry confirmed. => AID 072 POL > GEO

entry send-blue-helmets
  verb send, deploy, dispatch, despatch, contribute, provide, commit
  needs object peacekeeper, observer, monitor, battalion, gendarme, helmet, policeman, contingent
  needs to any
  actor subject
  recipient to
  event AID
  cameo 074
  context peacekeeping
  future AGREE 0334
  example Nepal contributed a battalion of peacekeepers to South Sudan. => AID 074 NPL > SSD
  example Ceasefire monitors were deployed to Nagorno-Karabakh and observers were sent to Kosovo by Ireland. => AID 074 IRL > XKX

entry protect
  verb protect, escort, shield, guard, safeguard, police
  needs subject troop, navy, warship, force, peacekeeper, soldier, frigate, jet, fighter, police, army, battery, destroyer, marine, ship, guard
  needs object any
  actor subject
  recipient object | object's | in | from
  event AID
  cameo 074
  context military
  future AGREE 0334
  example A Dutch frigate escorted Somali aid ships through the gulf. => AID 074 NLD > SOM

entry clear-mines
  verb clear, demine, defuse, remove, destroy, neutralise, neutralize
  needs object mine, ordnance, bomb, landmine, minefield, shell
  needs in any
  actor subject
  recipient in
  event AID
  cameo 073
  context human_security
  future AGREE 0333
  example Norwegian sappers cleared mines in Mozambique. => AID 073 NOR > MOZ

entry help-to
  verb help, assist, aid, enable
  needs object any
  needs complement any
  actor subject
  recipient object | object's | complement
  event AID
  cameo 070
  future AGREE 033
  example Austria helped Montenegro to modernise its customs service. => AID 070 AUT > MNE

entry help-with
  verb help, assist, aid, support
  needs object any
  needs with any
  actor subject
  recipient object | object's
  event AID
  cameo 070
  future AGREE 033
  example Brazil assisted Paraguay with the drafting of its fisheries law. => AID 070 BRA > PRY

entry help-in
  verb help, assist
  needs in any
  lacks object
  actor subject
  recipient in | in's
  event AID
  cameo 070
  future AGREE 033
  example Estonia assisted in the reform of Georgia's courts. => AID 070 EST > GEO

entry help-build
  verb help, assist
  needs complement any
  lacks object
  actor subject
  recipient complement
  event AID
  cameo 070
  future AGREE 033
  example Chinese engineers helped to rebuild bridges in Nepal. => AID 070 CHN > NPL

entry come-to-aid
  verb come, rush, go, fly, step in
  needs subject any
  lacks object
  needs to aid, rescue, help, assistance, relief
  actor subject
  recipient to's
  event AID
  cameo 070
  future AGREE 033
  example Saudi Arabia came to Bahrain's aid when its budget ran dry. => AID 070 SAU > BHR

entry lend-hand
  verb lend, give, offer, extend
  needs object hand, succour, backing, help
  needs to any
  actor subject
  recipient to
  event AID
  cameo 070
  future AGREE 033
  example Chile lent a hand to Haiti after the storm. => AID 070 CHL > HTI

entry build-aid
  verb build, construct, erect, open, equip, rebuild, furnish, renovate
  needs object school, hospital, clinic, orphanage, shelter, well, camp, kindergarten, latrine
  needs for any
  actor subject
  recipient for | in
  event AID
  cameo 070
  future AGREE 033
  example Kuwait built a field hospital for Sudanese refugees near the border. => AID 070 KWT > SDN

entry peacekeepers-arrive
  verb arrive, fly, travel, come, land, deploy
  needs subject peacekeeper, observer, monitor, blue helmet, peacekeeping force, peacekeeping troops
  lacks object
  needs subject any
  actor subject
  recipient to | in
  event AID
  cameo 074
  example Rwandan peacekeepers arrived in South Sudan on Tuesday. => AID 074 RWA > SSD

entry give-weapons
  verb give, send, provide, supply, deliver, donate, hand, ship, grant, transfer, furnish
  needs object bomb, munition, shell, missile, tank, howitzer, rifle, drone, ammunition, weapon, weapons, arms, gun, rocket, mortar, launcher, vehicle, mine, grenade, helicopter
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to
  event AID
  cameo 072
  context military
  future AGREE 0332
  example Norway gave Ukraine more shells in the spring. => AID 072 NOR > UKR

# ---- more ----

entry pay-compensation
  verb pay, offer, award, grant
  needs object compensation, reparation, reparations, damages, indemnity, restitution
  needs subject any
  actor subject
  recipient to | object's
  event AID
  cameo 071
  context reparations
  future AGREE 0331
  example Israel paid compensation to Turkey for the deaths on the ship. => AID 071 ISR > TUR

entry support-money
  verb support, back, help, assist
  needs object any
  needs subject any
  needs with loan, credit, grant, aid, money, million, billion, dollar, euro, fund, equipment, training, subsidy, deposit
  actor subject
  recipient object | object's
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Qatar supported Lebanon with grants for teachers' wages. => AID 071 QAT > LBN

entry give-two
  verb give, grant, lend, offer, extend, provide, pay, send
  needs object loan, credit, grant, subsidy, tranche, bailout, lifeline, stipend
  lacks to
  actor subject
  recipient for | in | object's
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example The Japanese embassy provided a grant for two clinics in Benin. => AID 071 JPN > BEN

entry allocate-funds
  verb allocate, allot, assign, appropriate, earmark, set aside, budget, release, disburse, authorise, authorize
  needs object million, billion, dollar, euro, yen, yuan, fund, funds, money, sum, rouble, ruble, crown, franc
  needs subject any
  actor subject
  recipient to | for | in | for's
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Norway allocated 50 million crowns for schools in Uganda. => AID 071 NOR > UGA
  example Ten million euros were allotted to Kosovo by the Swiss government. => AID 071 CHE > XKX

entry gift-noun
  noun gift, donation, contribution, present
  needs of any
  needs to any
  actor subject | from | by
  recipient to
  event AID
  cameo 070
  future AGREE 033
  example Taiwan announced a donation of ambulances to Paraguay. => AID 070 TWN > PRY

entry mission-aid
  verb perform, carry out, conduct, provide
  needs object operation, surgery, treatment, vaccination, care, checkup
  needs subject doctor, surgeon, medic, nurse, ship, hospital, team
  needs in any
  actor subject
  recipient in
  event AID
  cameo 073
  context health
  future AGREE 0333
  example Cuban surgeons carried out free eye operations in Jamaica. => AID 073 CUB > JAM

entry join-search
  verb join, aid, assist, help
  needs object search, rescue, relief, hunt, cleanup, recovery
  needs subject any
  actor subject
  recipient object's | for's | in | of
  event AID
  cameo 073
  context disasters
  future AGREE 0333
  example Danish divers joined the search for survivors in Thailand. => AID 073 DNK > THA

entry take-part-relief
  verb participate, take, help, assist, join
  needs in search, rescue, relief, cleanup, evacuation, reconstruction
  needs subject any
  actor subject
  recipient in's | in | of
  event AID
  cameo 073
  context disasters
  future AGREE 0333
  example Mexican rescuers took part in the search in Haiti for a week. => AID 073 MEX > HTI

entry put-out-fire
  verb fight, battle, extinguish, put out, douse
  needs object fire, blaze, wildfire, flame, oil, outbreak, epidemic, cholera, locust, flood, drought, famine
  needs in any
  needs subject any
  actor subject
  recipient in
  event AID
  cameo 073
  context disasters
  future AGREE 0333
  example Italian aircraft crews fought a forest fire in Albania. => AID 073 ITA > ALB

entry keep-peace
  verb keep, maintain, enforce, monitor, supervise, police, guarantee
  needs object peace, ceasefire, truce, order, buffer, cease - fire
  needs in any
  needs subject any
  actor subject
  recipient in | between
  event AID
  cameo 074
  context peacekeeping
  future AGREE 0334
  example Australian soldiers kept the peace in East Timor after the vote. => AID 074 AUS > TLS

entry arm-noun
  noun delivery, supply, shipment, transfer, provision
  needs of weapon, weapons, arm, arms, missile, tank, ammunition, munition, drone, rifle, howitzer, rocket
  needs to any
  needs subject any
  actor subject
  recipient to
  event AID
  cameo 072
  context military
  future AGREE 0332
  example Iran's supply of drones to Sudan broke the embargo, monitors said. => AID 072 IRN > SDN

entry training-noun
  noun training, instruction, schooling
  needs of any
  needs by any
  actor by
  recipient of
  event AID
  cameo 072
  context military
  future AGREE 0332
  example The training of Somali recruits by Turkish officers continued. => AID 072 TUR > SOM

entry feed-refugees
  verb feed, clothe, support, sustain, help
  needs object refugee, orphan, victim, displaced, survivor, homeless
  needs subject any
  actor subject
  recipient object's | from | in | object
  event AID
  cameo 073
  context human_security
  future AGREE 0333
  example Lebanese villagers fed Syrian refugees through the winter. => AID 073 LBN > SYR

entry refuge-noun
  noun asylum, refuge, sanctuary
  needs to any
  needs by any
  actor by
  recipient to
  event AID
  cameo 075
  context asylum
  example The refuge given to Cambodian exiles by France angered the generals. => AID 075 FRA > KHM

entry bear-cost
  verb bear, cover, meet, shoulder, foot, defray, share
  needs object cost, bill, expense, share, burden, deficit
  needs subject any
  actor subject
  recipient of's | in | for | of | with
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Denmark covered the cost of Greenland's new hospital, and Norway footed the bill for clinics in Malawi. => AID 071 NOR > MWI

entry aid-recipient
  verb benefit, profit
  needs from aid, assistance, loan, grant, help, programme, program, credit, scholarship, support
  needs subject any
  actor from's
  recipient subject
  event AID
  cameo 070
  future AGREE 033
  example Samoa benefited from Australian aid after the cyclone. => AID 070 AUS > WSM

entry aid-order-debt-relief
  verb order, direct, decide, decree, instruct
  needs complement reschedule, forgive, waive, cancel, restructure, write off
  actor subject
  recipient complement
  event AID
  cameo 071
  context economic
  example Jordan's king ordered that the debts of Iraq be rescheduled. => AID 071 JOR > IRQ

entry throw-lifeline
  verb throw, hand, offer, give, extend
  needs object lifeline
  needs to any
  needs subject any
  actor subject
  recipient to
  event AID
  cameo 070
  future AGREE 033
  example Australia threw Indonesia a lifeline of 500 million dollars. => AID 070 AUS > IDN

entry pitch-in
  verb pitch in, chip in, weigh in, help out, step in
  needs with tent, money, aid, supplies, food, blanket, dollar, million, loan, doctor, medicine, equipment, water, truck, helicopter, euro, engineer, rescuer
  needs for any
  needs subject any
  actor subject
  recipient for | with.for
  event AID
  cameo 070
  example Luxembourg pitched in with tents for Armenia. => AID 070 LUX > ARM

entry pour-into-army
  verb pour, pump, channel, funnel, plough, plow
  needs object million, billion, dollar, money, aid, euro, cash, fund
  needs into army, police, force, military, navy, militia, gendarmerie
  needs subject <state>
  lacks complement
  actor subject
  recipient into
  event AID
  cameo 072
  example The United States has poured 2 billion dollars into the Jordanian army. => AID 072 USA > JOR

entry school-built-with-money
  verb build, rebuild, construct, restore, equip, renovate
  needs object school, hospital, clinic, dam, road, bridge, well, plant, mosque, church, house, shelter, orphanage, centre, center, stadium, university, village, laboratory, airport, port
  needs with money, aid, fund, funding, help, assistance, grant, loan, support, backing, credit
  lacks subject
  actor with's | with.from
  recipient in | object.in | object's
  event AID
  cameo 070
  future AGREE 033
  example A school was built with Turkish money in Niger. => AID 070 TUR > NER
  example The bridge in Laos was rebuilt with a loan from Japan. => AID 070 JPN > LAO

entry unfreeze-aid
  verb unfreeze, unfroze, unblock, unlock, free up, release
  needs object million, billion, aid, loan, tranche, assistance, grant, fund, credit, instalment
  needs for any
  needs subject <party>
  lacks complement
  actor subject
  recipient for | object.for
  event AID
  cameo 071
  example The World Bank unfroze a loan for Afghanistan. => AID 071 WBK > AFG

entry receive-goods-from
  verb receive, get, obtain, be given, collect
  needs object computer, ambulance, truck, bus, ventilator, vaccine, dose, tent, tractor, medicine, wheat, rice, flour, food, bed, equipment, boat, book, generator, kit, engine, vehicle, blanket, fertiliser, oxygen
  needs from any
  needs subject <party>
  lacks complement
  actor from
  recipient subject
  event AID
  cameo 070
  future AGREE 033
  example Fiji received 50 computers from India. => AID 070 IND > FJI

entry weapons-reach
  verb reach, arrive
  needs subject weapon, howitzer, tank, battery, missile, launcher, jet, drone, ammunition, shell, artillery, helicopter, radar
  needs object any
  actor subject
  recipient object
  event AID
  cameo 072
  example German missiles reached Ukraine. => AID 072 DEU > UKR

entry weapons-arrive-in
  verb arrive, land
  needs subject weapon, howitzer, battery, missile, launcher, drone, ammunition, shell, artillery, radar, arm
  needs in any
  needs subject's any
  lacks object
  actor subject
  recipient in
  event AID
  cameo 072
  example Denmark's howitzers have arrived in Ukraine. => AID 072 DNK > UKR

entry operate-on-patients
  verb operate, treat
  needs on child, patient, people, victim, eye, soldier
  needs subject any
  needs in any
  lacks object
  actor subject
  recipient in
  event AID
  cameo 073
  example The Israeli team operated on 50 children in Rwanda. => AID 073 ISR > RWA

entry fly-out-wounded
  verb fly, airlift, transport, ferry
  needs object patient, victim, child, baby, civilian
  needs for treatment, surgery, care, operation
  needs subject any
  actor subject
  recipient object's | from | object.from
  event AID
  cameo 073
  example Italy flew Libyan children to Rome for treatment. => AID 073 ITA > LBY

entry land-with-relief
  verb land, arrive, touch down, dock, fly in
  needs with water, supplies, supply, aid, food, tent, medicine, blanket, rescuer, equipment, doctor, dog, generator, relief
  needs subject any
  needs in any
  lacks object
  actor subject
  recipient in
  event AID
  cameo 073
  future AGREE 0333
  example Two Australian aircraft landed in Tonga with water. => AID 073 AUS > TON

entry join-rescue
  verb join, enter
  needs object fight, battle, search, effort, rescue, hunt, operation
  needs subject firefighter, rescuer, team, crew, helicopter, diver, plane, aircraft, sapper, brigade, volunteer
  actor subject
  recipient object.in | in | against.in
  event AID
  cameo 073
  example Spanish firefighters joined the fight against the blazes in Chile. => AID 073 ESP > CHL

entry receive-surgery
  verb receive, undergo, get
  needs object surgery, treatment, care, operation, transplant, therapy
  needs subject child, victim, refugee, soldier, fighter, wounded, veteran, survivor, patient
  needs in <place>
  actor in
  recipient subject
  event AID
  cameo 073
  example Iraqi children received heart surgery in India. => AID 073 IND > IRQ

entry present-with-gift
  verb present, provide, favour
  needs object <party>
  needs with stadium, ambulance, boat, ship, helicopter, plane, vehicle, tractor, computer, cheque, check, equipment, radar, palace, hospital, school, vaccine, tank, gun, statue
  needs subject any
  lacks complement
  actor subject
  recipient object
  event AID
  cameo 070
  future AGREE 033
  example China presented Dominica with a stadium. => AID 070 CHN > DMA

entry gift-goods
  verb gift
  needs object any
  needs subject any
  needs to any
  lacks complement
  actor subject
  recipient to
  event AID
  cameo 070
  future AGREE 033
  example India has gifted a patrol boat to the Maldives. => AID 070 IND > MDV

entry put-at-disposal
  verb put, place
  needs object any
  needs at disposal, service
  needs subject <party>
  actor subject
  recipient at.of | at's | of
  event AID
  cameo 070
  future AGREE 033
  example The Dutch government put a plane at Ukraine's disposal. => AID 070 NLD > UKR

entry make-experts-available
  verb make available
  needs object expert, plane, helicopter, ship, engineer, adviser, doctor, officer, satellite, laboratory, hospital, vessel, truck, team, aircraft, aid, troop, soldier, warehouse
  needs to any
  needs subject <party>
  actor subject
  recipient to
  event AID
  cameo 070
  future AGREE 033
  example Estonia made its cyber experts available to Georgia. => AID 070 EST > GEO

entry open-clinic-abroad
  verb open, set up, run, operate
  needs object kitchen, clinic, field hospital, refugee camp, tent camp, shelter, orphanage, feeding centre, soup kitchen, maternity ward
  needs in <place>
  needs subject <party>
  lacks complement
  lacks for
  actor subject
  recipient in
  event AID
  cameo 073
  future AGREE 0333
  example Austria opened a soup kitchen in Moldova. => AID 073 AUT > MDA

entry given-refuge-in
  verb give, grant, offer
  needs object refuge, asylum, shelter, sanctuary, haven, residence
  needs in <place>
  lacks subject
  lacks by
  actor in
  recipient to
  event AID
  cameo 075
  example Afghan pilots were given refuge in Tajikistan. => AID 075 TJK > AFG

entry take-in-families
  verb take in, accept, admit, absorb, resettle
  needs object family, villager, fisherman, sailor, pupil, student, patient, widow, survivor, dissident
  needs object's <party>
  needs subject <state>
  lacks complement
  actor subject
  recipient object
  event AID
  cameo 075
  future AGREE 0333
  example Japan took in 20 Burmese families. => AID 075 JPN > MMR

entry aid-airdrop
  verb airdrop, parachute, drop
  needs object food, aid, supplies, medicine, relief, ration, parcel, water, pallet, package
  needs subject any
  needs over any
  actor subject
  recipient over
  event AID
  cameo 073
  future AGREE 0333
  example Jordanian planes dropped food over Gaza. => AID 073 JOR > PSE

entry aid-airdrop-into
  verb airdrop, parachute, drop
  needs object food, aid, supplies, medicine, relief, ration, parcel, water, pallet, package
  needs subject any
  needs into any
  actor subject
  recipient into
  event AID
  cameo 073
  future AGREE 0333
  example The Egyptian air force airdropped food into Darfur. => AID 073 EGY > SDN

entry aid-prop-up
  verb shore up, prop up, buttress
  needs object currency, economy, budget, army, regime, police, rouble, lira, reserve, bank, rupee, peso, pound, dinar, franc
  needs object's any
  needs subject <party>
  actor subject
  recipient object's
  event AID
  cameo 071
  example Qatar shored up the Turkish currency. => AID 071 QAT > TUR

entry aid-pay-out
  verb pay out, disburse, release, unlock
  needs money
  needs subject <party>
  lacks complement
  actor subject
  recipient to | for | in
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example The African Development Bank has paid out $5 million for wells in Niger. => AID 071 AFB > NER

entry aid-put-up-money
  verb put up, chip in, stump up, contribute, kick in
  needs money
  needs subject <party>
  lacks complement
  actor subject
  recipient to | for | in | toward | towards ?
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Norway put up $10 million for the dam in Nepal. => AID 071 NOR > NPL

# ---- said, done and held back in passing ----

entry aid-fly-to-safety
  verb fly, airlift, evacuate, ferry, spirit, whisk, escort
  needs object any
  needs to safety
  needs subject any
  actor subject
  recipient object | object's
  event AID
  cameo 075
  example Chile flew the Peruvian senator to safety in 2003. => AID 075 CHL > PER

entry aid-smuggle-to-safety
  verb smuggle, spirit, whisk
  needs object he, she, they, dissident, refugee, activist, family, defector, senator, journalist, leader, lawmaker
  needs across border, frontier
  needs subject any
  lacks complement
  actor subject
  recipient object | object's
  event AID
  cameo 075
  example A Brazilian diplomat smuggled the Bolivian senator across the border. => AID 075 BRA > BOL

entry aid-strike-off-debt
  verb strike off, wipe off, write down, wipe out, strike out, knock off, shave off, chalk off
  needs object debt, loan, arrears, million, billion, repayment, interest
  needs subject <party>
  actor subject
  recipient of | object's | to | object.of | for | from.of | from's ?
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Peru struck off the debts of Bolivia. => AID 071 PER > BOL

entry aid-open-credit-line
  verb open, extend, grant, provide, offer, set up, launch, arrange
  needs object credit line, line, credit, swap line, loan, overdraft, credit facility
  needs for <party>
  needs subject <party>
  needs object any
  lacks complement
  actor subject
  recipient for
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Peru opened a credit line for Bolivia. => AID 071 PER > BOL

entry aid-top-up
  verb top up, replenish, supplement, boost, swell, fill, refill, pad, beef up, augment, shore up
  needs object reserve, reserves, coffer, treasury, support, aid, contribution, budget, stock, granary, fund, help, assistance
  needs subject <party>
  lacks complement
  lacks attribute
  actor subject
  recipient for | object's | to | of | in
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Peru topped up its budget support for Bolivia. => AID 071 PER > BOL
  example The Saudis topped up Pakistan's reserves. => AID 071 SAU > PAK

entry aid-owe-to-credit
  verb owe
  needs object hospital, school, road, bridge, railway, port, dam, airport, stadium, plant, survival, recovery, house, prosperity
  needs to credit, loan, grant, gift, aid, help, money, donation, assistance, generosity, support
  needs subject any
  actor to.from | to's | from | to.of
  recipient subject
  event AID
  cameo 071
  example Suriname owes its new hospital to a credit from France. => AID 071 FRA > SUR

entry aid-restore-school
  verb restore, rebuild, renovate, repair, refurbish, reconstruct, equip, furnish
  needs object school, hospital, bridge, mosque, church, clinic, road, monument, temple, library, kindergarten, dam, orphanage, well, theatre, cathedral, university, museum, barracks, palace, stadium
  needs in any
  needs subject <state>
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient in
  event AID
  cameo 070
  context economic
  future AGREE 033
  example China restored two schools in Bolivia. => AID 070 CHN > BOL

entry aid-give-boats
  verb give, present, hand, hand over, donate, grant, pass, pass on, deliver
  needs object boat, patrol boat, vessel, cutter, tank, helicopter, drone, howitzer, launcher, rifle, speedboat, armoured vehicle, fighter, jet, gun, shell, radar, ammunition
  needs to any
  needs subject <state>
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient to
  event AID
  cameo 072
  context military
  future AGREE 0332
  example China gave Bolivia three patrol boats. => AID 072 CHN > BOL
  example Poland passed two tanks on to Ukraine. => AID 072 POL > UKR

entry aid-swap-debt
  verb swap, convert, exchange
  needs object debt, million, billion, arrears, loan
  needs subject <party>
  needs for any
  actor subject
  recipient of's | object's | of
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example China swapped Bolivian debt for projects. => AID 071 CHN > BOL

entry aid-water-bombers
  verb send, dispatch, deploy, fly, lend, despatch
  needs object water bomber, firefighting plane, firefighting aircraft, fire engine, firefighting helicopter, pump, fire-fighting plane, tanker plane
  needs to any
  needs subject any
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient to
  event AID
  cameo 073
  context disasters
  future AGREE 0333
  example China sent water bombers to Bolivia. => AID 073 CHN > BOL

entry aid-plane-with-supplies
  verb land, touch down, arrive, dock, reach, fly, anchor, berth, come, pull in
  needs subject plane, aircraft, ship, truck, convoy, freighter, train, flight, planeload, vessel, cargo plane, shipload, lorry
  needs subject.with food, medicine, aid, relief, tent, blanket, flour, rice, water, supply, supplies, medical supply, medical supplies, grain, wheat, vaccine, tonne, ton, equipment
  needs subject any
  actor subject
  recipient in | at.in | object
  event AID
  cameo 073
  context human_security
  example A Chinese plane with medical supplies touched down in Bolivia. => AID 073 CHN > BOL

entry aid-vaccines-arrive
  verb arrive, reach, land, come
  needs subject vaccine, dose, medicine, tent, blanket, aid, relief, relief good, humanitarian aid, food aid, field hospital, ventilator, mask, medical supply
  needs subject's any
  actor subject's
  recipient in | object
  event AID
  cameo 073
  context human_security
  example Chinese vaccines arrived in Haiti. => AID 073 CHN > HTI

entry aid-receive-their-goods
  verb receive, get, obtain, distribute
  needs object vaccine, dose, aid, relief, medicine, food aid, assistance, tent, help, loan, grant, money, humanitarian aid, support, rice, donation
  needs object's any
  needs subject <party>
  lacks from
  lacks complement
  actor object's
  recipient subject
  event AID
  cameo 070
  future AGREE 033
  example Haiti received Chinese vaccines. => AID 070 CHN > HTI

entry aid-receive-tonnes
  verb receive, get, obtain, accept
  needs object tonne, ton, sack, bag, box, container, litre, dose, truckload, bus, tractor, ambulance
  needs from any
  needs subject <party>
  lacks complement
  actor from
  recipient subject
  event AID
  cameo 070
  future AGREE 033
  example Haiti received ten thousand tonnes of urea from China. => AID 070 CHN > HTI

entry aid-police-arrive-bolster
  verb arrive, land, touch down, deploy, fly, reach
  needs subject police, contingent, policeman, peacekeeper, battalion, police officer
  needs in any
  needs subject any
  lacks object
  lacks complement
  lacks for
  actor subject
  recipient in
  event AID
  cameo 074
  context peacekeeping
  example Chinese police arrived in Haiti to bolster the local force. => AID 074 CHN > HTI

entry aid-peacekeepers-take-positions
  verb take up, man, occupy, hold, guard, patrol, staff, take over
  needs subject peacekeeper, blue helmet, peacekeeping force, peacekeeping troop, observer, monitor
  needs object position, post, station, checkpoint, observation post, street, line, border, zone, town, road, buffer
  needs in any
  needs subject any
  actor subject
  recipient in | along | object.in
  event AID
  cameo 074
  context peacekeeping
  example Chinese peacekeepers took up positions in Haiti. => AID 074 CHN > HTI

entry aid-serve-with-force
  verb serve, work, deploy
  needs with force, mission, UNIFIL, contingent, peacekeeper, peacekeeping force, peacekeeping mission
  needs subject soldier, troop, troops, battalion, contingent, policeman, unit, engineer, officer, peacekeeper
  needs in any
  needs subject any
  actor subject
  recipient in | with.in
  event AID
  cameo 074
  context peacekeeping
  example Irish troops serve with the UN force in Lebanon. => AID 074 IRL > LBN

entry aid-take-in-person
  verb take in, shelter, harbour, harbor, house, admit, resettle
  needs object editor, activist, dissident, journalist, leader, fugitive, president, opposition, general, defector, critic, whistleblower, lawyer, writer, blogger, politician, orphan, deserter, student, family, woman, child, people
  needs object's any
  needs subject <party>
  needs object any
  lacks complement
  actor subject
  recipient object's | object
  event AID
  cameo 075
  context asylum
  future AGREE 0333
  example Sweden took in the fugitive Chinese editor. => AID 075 SWE > CHN

entry aid-open-doors-to
  verb open
  needs object door, border, arm, frontier, gate
  needs to dissident, activist, refugee, exile, family, student, worker, deserter, journalist, defector, evacuee, scholar, interpreter, orphan, migrant
  needs subject <state>
  needs object any
  actor subject
  recipient to
  event AID
  cameo 075
  context asylum
  future AGREE 0333
  example Sweden opened its doors to Chinese dissidents. => AID 075 SWE > CHN

entry aid-find-sanctuary
  verb find, seek, receive, obtain, win, get, gain, take, enjoy
  needs object sanctuary, safety, safe haven, haven, shelter, home, protection, new home
  needs in any
  needs subject refugee, dissident, exile, activist, family, people, leader, rebel, president, general, soldier, fugitive, defector, civilian, journalist, survivor, migrant
  lacks complement
  actor in
  recipient subject
  event AID
  cameo 075
  context asylum
  example Chinese dissidents have found a haven in Sweden. => AID 075 SWE > CHN

entry aid-contingent
  verb strengthen, reinforce, increase, boost, expand, enlarge, beef up, double, extend, prolong, renew
  needs object contingent, training mission, peacekeeping contingent, mission, deployment, garrison, troop presence, military mission, presence, mandate
  needs in any
  needs subject <state>
  needs object any
  lacks complement
  lacks against
  lacks attribute
  actor subject
  recipient in | object.in
  event AID
  cameo 074
  context military
  future AGREE 0334
  example Sweden strengthened its contingent in Mali. => AID 074 SWE > MLI
  example Sweden extended its training mission in Mali. => AID 074 SWE > MLI

entry aid-rescuers-at-work
  verb be, work, toil, search
  needs subject rescuer, rescue team, relief team, medical team, search team, sapper, medic, aid worker, relief worker, field hospital, doctor, firefighter
  needs at work
  needs in any
  actor subject
  recipient in
  event AID
  cameo 073
  context disasters
  example Swedish relief teams are at work in Turkey. => AID 073 SWE > TUR

entry aid-hospital-ship
  verb anchor, dock, arrive, moor, berth, call, reach
  needs subject hospital ship, relief ship, aid ship, supply ship, hospital vessel
  needs subject any
  actor subject
  recipient in | at | off | object
  event AID
  cameo 073
  context health
  example A Swedish hospital ship anchored off Haiti. => AID 073 SWE > HTI

entry aid-depend-on
  verb depend, rely, live, survive, subsist
  needs on aid, assistance, loan, grant, help, subsidy, support, gas, oil, money, food, handout, fuel, remittance
  needs on's any
  needs subject any
  lacks object
  actor on's
  recipient subject
  event AID
  cameo 070
  example Mali depends on Swedish aid. => AID 070 SWE > MLI

entry aid-mobilise-money
  verb mobilise, mobilize, put up, free up, raise, scrape together, stump up, cough up, advance
  needs money
  needs for any
  needs subject <state>
  needs for any
  lacks complement
  actor subject
  recipient for | for.of | for.in | for's
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Poland mobilised 100 million euros for Ukraine. => AID 071 POL > UKR
  example Poland put up 100 million euros for the reconstruction of Ukraine. => AID 071 POL > UKR

entry aid-defer-payment
  verb defer, postpone, suspend, freeze, put off, delay, reschedule, stretch
  needs object payment, repayment, collection, instalment, debt service, servicing, interest
  needs object.on debt, loan, credit, arrears
  needs subject <party>
  actor subject
  recipient object.on's | object.on | on's
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Poland has postponed repayments on Ukraine's debt. => AID 071 POL > UKR

# ---- who pays, who carries the cost, who is relieved of it ----

entry aid-pick-up-bill
  verb pick up, settle, foot, meet, defray
  needs object bill, tab, cost, expense, tuition, hospital bill, fuel bill
  needs for any
  needs subject <party>
  lacks complement
  actor subject
  recipient for's | for | for.in | in
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Norway picked up the bill for Laos's census. => AID 071 NOR > LAO
  example The tab for Malawi's elections was picked up by Ireland. => AID 071 IRL > MWI

entry aid-plug-hole
  verb plug, fill, close, cover, bridge, narrow, make up, stop
  needs object hole, gap, shortfall, deficit
  needs in budget, finances, finance, account, treasury, reserve, reserves, payroll, funding, coffers
  needs subject <party>
  actor subject
  recipient in's | in.of | in
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Saudi Arabia plugged a hole in Jordan's budget. => AID 071 SAU > JOR

entry aid-pour-in
  verb pour, funnel, channel, pump, plough, plow, sink, steer, shovel
  needs object aid, assistance, relief, help, humanitarian aid, development aid, food aid, military aid, grant, subsidy
  needs into any
  needs subject any
  actor subject
  recipient into's | into
  event AID
  cameo 070
  future AGREE 033
  example Japan poured aid into Cambodia. => AID 070 JPN > KHM

entry aid-money-into-public-works
  verb pour, pump, inject, plough, plow, sink, put, channel, funnel
  needs object money, cash, fund, funds, million, billion, dollar, euro, yen
  needs into budget, hospital, school, relief, education, health, welfare, treasury, reconstruction, judiciary, army, police, election, village, clinic, pension, coffer, coffers
  needs subject <state>
  lacks complement
  actor subject
  recipient into's | into.in | into.of | in
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Qatar injected cash into Lebanon's budget. => AID 071 QAT > LBN
  example France pumped money into hospitals in Chad. => AID 071 FRA > TCD

entry aid-spend-on-works
  verb spend, disburse, lay out, expend
  needs money
  needs on school, hospital, road, bridge, clinic, well, relief, reconstruction, aid, training, project, refugee, housing, demining, irrigation, vaccination, water, teacher, electricity, sanitation, rebuilding
  needs subject <state>
  lacks complement
  lacks attribute
  actor subject
  recipient on.in | on's | in
  event AID
  cameo 071
  context economic
  example Denmark spent 40 million dollars on wells in Niger. => AID 071 DNK > NER

entry aid-kit-out
  verb kit out, kitt out, outfit, fit out, rig out, equip, re-equip, clothe
  needs object police, army, guard, battalion, brigade, force, soldier, navy, coastguard, gendarmerie, unit, border police, border guard, coast guard, police force, presidential guard
  needs object's any
  needs subject <state>
  lacks complement
  actor subject
  recipient object's
  event AID
  cameo 072
  context military
  future AGREE 0332
  example Germany kitted out Georgia's border police. => AID 072 DEU > GEO

entry aid-hand-over-equipment
  verb hand over, turn over, hand, pass on, present, pass, sign over, make over
  needs object lorry, truck, bus, jeep, ambulance, tractor, generator, pump, bulldozer, excavator, device, goggles, binoculars, radio, uniform, helmet, vest, jacket, armour, boot, kit, computer, scanner, ventilator, mask, dose, vaccine, motorcycle, motorbike, car, vehicle, speedboat, fire engine, laboratory, patrol vehicle, night-vision device, patrol car, cutter, boat, dredger, ferry, simulator, mine detector, detector, drone, wheelchair
  needs to any
  needs subject <state>
  lacks complement
  actor subject
  recipient to's | to
  event AID
  cameo 070
  future AGREE 033
  example Turkey passed 20 jeeps on to Somalia's army. => AID 070 TUR > SOM
  example Thirty lorries were handed over to Chad by Italy. => AID 070 ITA > TCD

entry aid-make-gift
  verb make
  needs object gift, present, donation, grant, loan, grant-in-aid
  needs subject <party>
  needs to any
  lacks complement
  actor subject
  recipient to's | to
  event AID
  cameo 070
  future AGREE 033
  example China made a gift of 20 lorries to Benin. => AID 070 CHN > BEN

entry aid-fly-to-treatment
  verb fly, airlift, bring, take, transport, evacuate, send, transfer, ferry, admit
  needs object wounded, patient, soldier, child, fighter, victim, casualty, people, civilian, baby, student, injured, demonstrator, officer, policeman
  needs for treatment, surgery, care, operation, therapy, rehabilitation
  needs to <place>
  lacks subject
  lacks by
  actor to
  recipient object's | object | from
  event AID
  cameo 073
  context health
  example Forty Libyan fighters were flown to Malta for treatment. => AID 073 MLT > LBY

entry aid-take-to-hospitals
  verb take, fly, bring, admit, transfer, airlift
  needs object <people>
  needs to hospital, clinic, ward, burns unit
  needs subject <state>
  lacks complement
  actor subject
  recipient object's | object
  event AID
  cameo 073
  context health
  example Jordan took wounded Libyans to its hospitals. => AID 073 JOR > LBY

entry aid-treated-abroad
  verb treat, nurse, hospitalise, hospitalize, rehabilitate
  needs object wounded, patient, soldier, child, fighter, victim, casualty, people, civilian, baby, injured, <people>
  needs in <place>
  lacks subject
  lacks by
  lacks for
  actor in
  recipient object's | object
  event AID
  cameo 073
  context health
  example Wounded Libyans are being treated in Malta. => AID 073 MLT > LBY

entry aid-trained-abroad
  verb train, school, instruct, retrain, drill, teach, educate, groom
  needs object soldier, cadet, officer, pilot, policeman, recruit, troop, troops, guard, sailor, engineer, technician, diplomat, teacher, doctor, nurse, gunner, commando, guerrilla, rebel, fighter, crew, battalion, brigade, unit
  needs in <place>
  lacks subject
  lacks by
  actor in
  recipient object's | object
  event AID
  cameo 072
  future AGREE 0332
  example Afghan cadets are being trained in Uzbekistan. => AID 072 UZB > AFG

entry aid-school-officers
  verb school, tutor, instruct, coach, groom, drill, teach, mentor, train
  needs object officer, gendarme, policeman, police, guard, soldier, recruit, gunner, pilot, sailor, commando, cadet, crew, guerrilla, sapper, customs officer, interpreter, controller, marine, ranger, prosecutor, detective, counterpart
  needs object's any
  needs subject <party>
  lacks complement
  actor subject
  recipient object's
  event AID
  cameo 072
  future AGREE 0332
  example Dutch sergeants have been schooling Malawi's gendarmes in riot control. => AID 072 NLD > MWI

entry aid-learn-from-experts
  verb learn, train, study, practise, practice
  needs subject engineer, officer, soldier, pilot, policeman, recruit, farmer, doctor, nurse, technician, teacher, sailor, gunner, cadet, guard, official, judge, miner
  needs under instructor, expert, officer, supervision, guidance, tutelage, eye, trainer, adviser, sergeant, engineer
  lacks object
  actor under's | under.of | under.from
  recipient subject
  event AID
  cameo 070
  example Liberian recruits have trained under American sergeants. => AID 070 USA > LBR

entry aid-given-sanctuary
  verb give, grant, offer
  needs attribute sanctuary, asylum, refuge, shelter
  needs in <place>
  lacks subject
  lacks by
  actor in
  recipient object
  event AID
  cameo 075
  context asylum
  example The deposed Haitian president was given sanctuary in Panama. => AID 075 PAN > HTI

entry aid-resettle-people
  verb resettle, rehouse, absorb, house, put up, naturalise, naturalize, billet
  needs object <people>
  needs subject <state>
  lacks to
  lacks complement
  lacks against
  actor subject
  recipient object's | object
  event AID
  cameo 075
  context asylum
  future AGREE 0333
  example Argentina resettled 300 Laotians. => AID 075 ARG > LAO

entry aid-relief-unloaded
  verb unload, offload, hand out, distribute, air-drop, airdrop, parachute, drop
  needs object aid, relief, food aid, tent, blanket, medicine, flour, rice, supply, supplies, relief supply, parcel, food parcel, grain, vaccine, ration
  needs object's any
  needs in any
  lacks subject
  lacks by
  actor object's
  recipient in
  event AID
  cameo 073
  context human_security
  example American flour was handed out in Bosnia. => AID 073 USA > BIH

entry aid-do-with-their-help
  verb clear, build, rebuild, restore, repair, replant, finish, complete, dig, modernise, modernize, eradicate, vaccinate, stamp out, balance, stabilise, stabilize, reopen, renovate, equip, reform, drain, irrigate, electrify, expand, set up, train, print, survive, retrain, launch, stage, hold, put out, contain, pave, widen, map, reforest, restock
  needs with help, aid, assistance, money, loan, credit, grant, funding, fund, funds, support, donation, expertise, cash, gift, financing
  needs subject <party>
  lacks complement
  actor with's | with.from | with.of
  recipient subject
  event AID
  cameo 070
  future AGREE 033
  example With Norwegian help, Eritrea cleared the minefields. => AID 070 NOR > ERI
  example Albania has rebuilt its ports with Italian money. => AID 070 ITA > ALB

entry aid-done-there-with-money
  verb build, rebuild, restore, repair, replant, finish, complete, dig, renovate, equip, drain, irrigate, electrify, expand, train, print, launch, pave, widen, reforest, restock, pay, pay for, buy, fund
  needs object any
  needs with money, loan, credit, grant, aid, funding, fund, funds, help, assistance, cash, donation
  lacks subject
  lacks by
  actor with's | with.from | from
  recipient object's | in | object.in
  event AID
  cameo 071
  future AGREE 0331
  example Samoa's breadfruit groves were replanted with aid from Australia. => AID 071 AUS > WSM

entry aid-use-their-loan
  verb use, spend, employ, tap, draw, squander, exhaust
  needs object loan, credit, grant, aid, assistance, credit line, subsidy, tranche, donation
  needs object's any
  needs subject <party>
  actor object's
  recipient subject
  event AID
  cameo 071
  context economic
  example Zambia spent a Chinese loan on new buses. => AID 071 CHN > ZMB

entry aid-draw-on-credit-of
  verb draw, draw down
  needs money
  needs on credit, loan, credit line, line, facility, swap line, swap
  needs subject <state>
  actor on's | on.with | on.from | on.of
  recipient subject
  event AID
  cameo 071
  context economic
  example Sri Lanka drew 300 million dollars on a credit line from India. => AID 071 IND > LKA

entry aid-relieve-of-debt
  verb relieve, free, absolve, release, excuse, exempt, spare, let off, rid
  needs object <party>
  needs of debt, loan, arrears, repayment, burden, debt burden, interest, half, third, quarter, most, million, billion, percent
  needs subject <party>
  lacks complement
  actor subject
  recipient object
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Russia relieved Laos of its debts. => AID 071 RUS > LAO

entry aid-excuse-from-repaying
  verb excuse, exempt, release, free, spare, absolve
  needs object <party>
  needs from repay, pay, repayment, payment, service, servicing, debt
  needs subject <party>
  actor subject
  recipient object
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example China excused Cuba from repaying the credit. => AID 071 CHN > CUB

entry aid-forgive-share
  verb forgive, forgave, excuse, remit, waive, write off, cancel
  needs object half, third, quarter, most, part, bulk, share, all, percent, tenth, nine-tenth, two-third, three-quarter, rest, remainder, chunk
  needs of debt, loan, arrears, interest, bill, credit
  needs subject <party>
  actor subject
  recipient of's | to | object
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Russia forgave most of Angola's debt. => AID 071 RUS > AGO

entry aid-tear-up-debts
  verb tear up, scrap, wipe clean, annul, bury, drop, strike out, shred
  needs object debt, iou, loan, bill, arrears, debts, claim
  needs object's any
  needs subject <state>
  lacks against
  lacks complement
  actor subject
  recipient object's
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example India tore up Bhutan's debts. => AID 071 IND > BTN

entry aid-paid-from-abroad
  verb draw, get, receive, collect
  needs object salary, wage, pension, stipend, pay, allowance, subsidy
  needs from any
  needs subject any
  lacks complement
  actor from
  recipient subject's | subject
  event AID
  cameo 071
  example Kiribati's judges draw their salaries from Australia. => AID 071 AUS > KIR

entry aid-weapons-find-way
  verb find, make
  needs object way
  needs subject weapon, rifle, missile, rocket, ammunition, gun, mortar, drone, tank, arm, arms, grenade, launcher, howitzer, shell, explosive, kalashnikov, machine gun
  needs to any
  actor subject's | subject.from
  recipient to
  event AID
  cameo 072
  context military
  example Libyan missiles found their way to rebels in Chad. => AID 072 LBY > TCD

entry aid-rush-weapons
  verb rush, hurry, speed, airlift, fly, spirit, smuggle, funnel, channel, siphon, slip, run, consign, ferry
  needs object weapon, rifle, missile, rocket, ammunition, gun, mortar, drone, tank, arm, arms, grenade, launcher, howitzer, shell, explosive, machine gun, air defence, artillery, munition
  needs to any
  needs subject <state>
  lacks complement
  lacks against
  actor subject
  recipient to's | to
  event AID
  cameo 072
  context military
  future AGREE 0332
  example Bulgaria rushed anti-tank missiles to Ukraine. => AID 072 BGR > UKR

entry aid-guard-their-palace
  verb guard, protect, secure, defend, police
  needs subject soldier, troop, troops, paratrooper, gendarme, peacekeeper, marine, contingent, battalion, policeman, legionnaire, trooper
  needs object palace, airport, ministry, parliament, president, port, convoy, presidential palace, camp, minister, election, corridor, hospital, dam, mine, refugee
  needs subject's any
  needs in <place>
  lacks against
  actor subject
  recipient object's | in
  event AID
  cameo 074
  context peacekeeping
  example Rwandan soldiers are guarding the presidential palace in Mozambique. => AID 074 RWA > MOZ

entry aid-ship-saves-sailors
  verb pick up, save, rescue, fish out, haul, pluck, bring ashore, winch, take on board
  needs subject frigate, ship, vessel, trawler, tanker, helicopter, coastguard, freighter, ferry, coast guard, lifeboat, destroyer, warship, tug, navy, cutter, liner, plane
  needs object sailor, fisherman, seaman, crew, survivor, migrant, castaway, passenger, refugee, people, boat people, crewman, pilot, yachtsman, mariner
  needs object's any
  lacks complement
  actor subject
  recipient object's
  event AID
  cameo 073
  example A Greek freighter picked up 30 Sri Lankan sailors. => AID 073 GRC > LKA

entry aid-dig-wells
  verb build, dig, sink, drill, put up, erect, bore
  needs object well, borehole, latrine, clinic, school, shelter, cistern, orphanage, kindergarten, water tank, water tower, classroom, dispensary, home for, pump, soup kitchen
  needs in any
  needs subject <state>
  lacks complement
  lacks attribute
  actor subject
  recipient in | object.in
  event AID
  cameo 070
  context economic
  future AGREE 033
  example Japan has built 60 wells in Eritrea. => AID 070 JPN > ERI

entry aid-be-recipient-of
  verb be, remain, become, rank
  needs attribute recipient, beneficiary, taker, receiver
  needs of aid, assistance, loan, grant, credit, help, food aid, military aid, development aid, largesse, support
  needs subject <party>
  actor of's | attribute's | of.from
  recipient subject
  event AID
  cameo 070
  example Zambia is the biggest recipient of Norwegian aid. => AID 070 NOR > ZMB

entry aid-was-gift-from
  verb be
  needs attribute gift, donation, present
  needs from <party>
  needs subject any
  lacks complement
  actor from
  recipient subject's | subject.in | to | in
  event AID
  cameo 070
  example The theatre in Laos was a gift from China. => AID 070 CHN > LAO

entry aid-was-gift-of
  verb be
  needs attribute gift, donation, present
  needs attribute.to <party>
  needs subject any
  lacks complement
  lacks from
  actor attribute's | of
  recipient attribute.to
  event AID
  cameo 070
  example The theatre was Japan's gift to Laos. => AID 070 JPN > LAO

entry aid-grant-pays-for
  verb pay, provide, cater
  needs subject grant, loan, credit, aid, donation, fund, funds, money, gift, subsidy
  needs for any
  lacks complement
  actor subject's | subject.from
  recipient for.in | in | for's | for
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example A Kuwaiti grant will pay for a dam in Mali. => AGREE 0331 KWT > MLI
  example A Kuwaiti loan has paid for Mali's dam. => AID 071 KWT > MLI

entry aid-money-keeps-going
  verb keep, sustain, save, prop up, maintain, feed, shore up, rescue, support, buoy, underpin
  needs subject money, aid, loan, grant, credit, subsidy, bailout, assistance, largesse, cash, generosity, gas, oil
  needs subject's any
  needs object any
  lacks against
  actor subject's
  recipient object's | object | in
  event AID
  cameo 071
  context economic
  example Australian money has kept Nauru afloat. => AID 071 AUS > NRU

entry aid-money-enables
  verb allow, enable, help, let, permit
  needs subject money, aid, loan, grant, credit, subsidy, bailout, assistance, help, expertise, donation, funding, gift
  needs subject's any
  needs infinitive any
  actor subject's
  recipient object | infinitive
  event AID
  cameo 070
  example Swiss aid allowed Bolivia to reopen its schools. => AID 070 CHE > BOL

entry aid-second-judges
  verb second, lend, loan, detach, detail, assign
  needs object judge, prosecutor, expert, engineer, teacher, officer, detective, magistrate, doctor, adviser, advisor, pilot, policeman, economist, official, geologist, policewoman, surgeon, interpreter, technician
  needs to any
  needs subject <state>
  actor subject
  recipient to's | to
  event AID
  cameo 070
  future AGREE 033
  example New Zealand seconded three judges to Fiji. => AID 070 NZL > FJI

entry aid-lavish-on
  verb lavish, shower, heap, bestow, spend
  needs object aid, money, assistance, loan, gift, subsidy, credit, grant, cash, million, billion, dollar, euro, largesse, scholarship, arms
  needs on any
  needs subject <state>
  lacks complement
  actor subject
  recipient on's | on
  event AID
  cameo 070
  example Libya lavished aid on Burkina Faso. => AID 070 LBY > BFA

entry aid-shower-with
  verb shower, ply, flood, regale
  needs object any
  needs with aid, money, assistance, loan, gift, subsidy, credit, grant, cash, weapon, arm, food, scholarship
  needs subject <state>
  actor subject
  recipient object's | object
  event AID
  cameo 070
  example Libya showered Liberia with credits. => AID 070 LBY > LBR

entry aid-slip-money
  verb slip, advance, hand, wire, spot, tide over, float, stand
  needs money
  needs object <party>
  needs subject <party>
  lacks complement
  lacks against
  actor subject
  recipient object
  event AID
  cameo 071
  context economic
  example Iran advanced Syria one billion dollars. => AID 071 IRN > SYR

entry aid-build-with-their-loan
  verb build, lay, construct, erect, extend, buy, finance, fund, pay for
  needs object any
  needs with loan, credit, grant, soft loan, aid, money
  needs subject <party>
  needs with.from any
  actor with.from
  recipient subject
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Fiji is building the jetty with a soft loan from China. => AID 071 CHN > FJI

entry aid-dispatch-noun
  noun dispatch, despatch, sending, deployment, secondment
  needs of doctor, nurse, medic, rescuer, firefighter, engineer, teacher, adviser, expert, tent, blanket, food, medicine, aid, relief, team, rescue team, medical team, vaccine, dose, field hospital, sapper, judge
  needs to any
  needs subject any
  actor subject
  recipient to
  event AID
  cameo 073
  future AGREE 033
  example Cuba's dispatch of 90 doctors to Sierra Leone was praised. => AID 073 CUB > SLE
  example The dispatch of engineers by Poland to Nepal took a week. => AID 073 POL > NPL

entry aid-open-doors-to-people
  verb open
  needs object door, border, arm, gate, frontier, home
  needs to <people>
  needs subject <state>
  lacks complement
  actor subject
  recipient to
  event AID
  cameo 075
  context asylum
  future AGREE 0333
  example Austria opened its doors to Bosnians fleeing the war. => AID 075 AUT > BIH

entry aid-ship-brings-people-out
  verb evacuate, ferry, carry, take off, pick up, fly out, bring out, lift, airlift
  needs subject ship, vessel, plane, aircraft, helicopter, warship, frigate, ferry, destroyer, liner, transport, navy, air force, cargo plane, transport plane
  needs object <party>
  needs from any
  lacks complement
  lacks to
  actor subject
  recipient object's | object
  event AID
  cameo 073
  example A Spanish ship evacuated 200 Tunisians from Benghazi. => AID 073 ESP > TUN

entry aid-extend-credit-of
  verb extend, grant, advance, issue, provide, give, make
  needs object loan, credit, grant, credit line, soft loan, lifeline
  needs money
  needs to <party>
  needs subject <party>
  lacks complement
  lacks attribute
  actor subject
  recipient to
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example The Islamic Development Bank extended a loan of 90 million dollars to Sudan. => AID 071 ISD > SDN

entry aid-send-tonnes-of-food
  verb ship, send, deliver, fly, truck, dispatch, ferry, despatch, airlift, give, hand over
  needs object tonne, ton, sack, container, planeload, shipload, truckload, lorryload, crate, pallet, box, carton, wagonload
  needs of food, rice, wheat, flour, blanket, medicine, tent, relief, aid, clothing, clothes, maize, date, milk, milk powder, vaccine, biscuit, drug, grain, supply, supplies, water, sugar
  needs to any
  needs subject <state>
  lacks complement
  actor subject
  recipient to
  event AID
  cameo 073
  context human_security
  future AGREE 0333
  example Tunisia shipped 200 tonnes of blankets and flour to Albania. => AID 073 TUN > ALB

entry aid-on-easy-terms
  verb sell, supply, ship, deliver, send, provide, export, give
  needs object oil, gas, fuel, petrol, grain, wheat, rice, barrel, tonne, ton, diesel, coal, fertiliser, fertilizer, arms, weapon
  needs on soft term, easy term, concessional term, preferential term, favourable term, credit, generous term
  needs subject <state>
  lacks complement
  actor subject
  recipient to | object
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Venezuela ships fuel to Haiti on easy terms. => AID 071 VEN > HTI

entry aid-free-of-charge
  verb repair, refit, refurbish, overhaul, deliver, supply, provide, build, treat, train, hand over, ship, give, print, host, transport, rebuild, modernise, modernize
  needs of charge, cost
  needs subject <state>
  lacks complement
  actor subject
  recipient to | for | object's | in | object
  event AID
  cameo 070
  future AGREE 033
  example Norway refitted two trawlers for Senegal free of charge. => AID 070 NOR > SEN

# ---- idioms of giving, and those who rescue, heal, teach and clear ----

entry aid-live-off
  verb live, survive, subsist, get by
  needs off aid, handout, subsidy, loan, grant, largesse, charity, remittance, money, assistance, help, gas, oil
  needs subject <party>
  lacks object
  actor off's | off.from | off.of
  recipient subject
  event AID
  cameo 070
  example Tuvalu lives off Australian aid. => AID 070 AUS > TUV

entry aid-open-purse
  verb open, loosen, untie, unlock, empty
  needs object purse, purse string, chequebook, checkbook, coffer, coffers, wallet, pocket, wallet string, vault, granary, larder, treasury
  needs subject <party>
  lacks complement
  lacks against
  actor subject
  recipient to's | to | for's | for
  event AID
  cameo 071
  example Kuwait loosened the purse strings for Egypt. => AID 071 KWT > EGY

entry aid-breathing-space
  verb give, offer, buy, hand, throw, provide, grant
  needs object fillip, leg-up, breathing space, breathing room, breathing spell, lifebelt, helping hand, financial boost, respite, soft landing, crutch, lifebuoy
  needs to <party>
  needs subject <party>
  lacks complement
  actor subject
  recipient to's | to
  event AID
  cameo 070
  example The IMF gave breathing space to Pakistan. => AID 070 IMF > PAK

entry aid-under-wing
  verb take, gather
  needs under wing, patronage, protection, tutelage
  needs object any
  needs subject <party>
  lacks complement
  actor subject
  recipient object's | object
  event AID
  cameo 070
  example Cuba took Angola's clinics under its wing. => AID 070 CUB > AGO

entry aid-step-into-breach
  verb step, move, jump, leap, rush, come
  needs into breach, gap, void, vacuum
  needs subject <party>
  needs with fuel, loan, money, aid, food, gas, oil, credit, troop, doctor, grain, vaccine, offer of, help
  actor subject
  recipient with.for | for | with.to | to
  event AID
  cameo 070
  example Libya stepped into the breach with fuel for Malta. => AID 070 LBY > MLT

entry aid-trim-debt
  verb cut, trim, pare, lower, shrink, lighten, buy back, buy up, retire, whittle down, ease, soften
  needs object debt, debt burden, debt load, arrears, repayment, interest rate, debt service, debt stock
  needs object's any
  needs subject <party>
  lacks complement
  lacks from
  actor subject
  recipient object's | on.to
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Russia trimmed Nicaragua's debt. => AID 071 RUS > NIC

entry aid-tend-wounded
  verb tend, bandage, care for, patch up, comfort, stitch up, heal, dress, attend
  needs object wounded, patient, injured, sick, survivor, victim, casualty, child, wound, people, refugee, orphan, villager
  needs subject medic, doctor, nurse, surgeon, paramedic, team, mission, orderly, midwife, hospital, hospital ship, ship, volunteer, nun, physician, monk
  lacks complement
  actor subject
  recipient object's | in | object.in
  event AID
  cameo 073
  context health
  example Cuban nurses tended the wounded in Haiti. => AID 073 CUB > HTI

entry aid-usher-in-refugees
  verb wave in, let in, usher in, wave through, let through, allow in, admit, invite in
  needs object refugee, evacuee, exile, dissident, orphan, asylum seeker, deserter, displaced, boat people, defector, survivor
  needs subject <state>
  lacks complement
  lacks against
  actor subject
  recipient object's | object | from | object.from
  event AID
  cameo 075
  context asylum
  future AGREE 0333
  example Austria let in 500 Hungarian refugees. => AID 075 AUT > HUN

entry aid-housed-abroad
  verb house, lodge, accommodate, quarter, billet, shelter, settle, put up, feed, resettle
  needs object refugee, evacuee, exile, orphan, family, dissident, <people>
  needs in barracks, hotel, school, camp, tent, hostel, stadium, centre, center, monastery, gymnasium, hangar, shelter, village, church, embassy, college
  lacks subject
  lacks by
  actor in's | in.in
  recipient object's | object | object.from
  event AID
  cameo 075
  context asylum
  example Kosovar refugees were housed in Norwegian hotels. => AID 075 NOR > XKX

entry aid-drop-sandbags
  verb drop, dump, lay, stack, spray, pour
  needs object sandbag, water, retardant, foam, fire retardant, dispersant, boulder
  needs on fire, dyke, dike, blaze, dam, levee, flame, forest, reactor, slick, oil slick, embankment, hill
  needs subject any
  actor subject
  recipient on's | on.in | in
  event AID
  cameo 073
  context disasters
  example Italian planes dropped water on fires in Albania. => AID 073 ITA > ALB

entry aid-bailey-bridge
  verb lay, throw, build, put up, erect, install, string
  needs object pontoon bridge, emergency bridge, bailey bridge, temporary bridge, floating bridge, pontoon, field hospital, water purification plant, tent city, emergency shelter
  needs in any
  needs subject soldier, sapper, army, engineer, troop, troops, battalion, navy, <state>
  lacks complement
  actor subject
  recipient in | across.in | object.in
  event AID
  cameo 073
  context disasters
  future AGREE 0333
  example Slovak sappers laid a pontoon bridge in Serbia. => AID 073 SVK > SRB

entry aid-recover-bodies
  verb recover, retrieve, pull out, bring up, dig out, bring to surface, raise, find
  needs object body, corpse, remains, survivor, black box, flight recorder, wreck, victim
  needs subject diver, rescuer, team, frogman, rescue team, crew, salvage team, trawler, minesweeper, salvage ship, rescue crew, searcher
  lacks complement
  actor subject
  recipient in | off | from.off | object.in | from.in | object's
  event AID
  cameo 073
  context disasters
  example Norwegian divers recovered ten bodies off Estonia. => AID 073 NOR > EST

entry aid-stave-off-famine
  verb stave off, avert, fend off, head off, ward off, relieve, ease, alleviate, prevent
  needs object famine, hunger, shortage, default, bankruptcy, collapse, blackout, starvation, drought, crisis, epidemic, insolvency, suffering
  needs subject wheat, aid, loan, grain, rice, shipment, money, maize, fuel, oil, gas, credit, food, bailout, donation, help, vaccine, convoy, airlift, relief
  needs subject's any
  actor subject's | subject.from
  recipient object's | in | object.in
  event AID
  cameo 070
  example American grain staved off famine in Ethiopia. => AID 070 USA > ETH

entry aid-given-away-there
  verb give away, dole out, share out, hand round, give out, deal out, pass out
  needs object rice, wheat, flour, food, aid, tent, blanket, medicine, maize, grain, oil, sugar, clothes, clothing, parcel, condom, vaccine, seed, tool, net, mosquito net, biscuit
  needs in any
  lacks complement
  actor subject | object's
  recipient in
  event AID
  cameo 073
  context human_security
  example Japanese rice was given away in Indonesia. => AID 073 JPN > IDN

entry aid-on-behalf-of
  verb present, hand over, donate, deliver, hand, inaugurate, turn over
  needs object any
  needs on behalf
  needs to <party>
  lacks subject
  actor on.of | on's | of
  recipient to
  event AID
  cameo 070
  example Six ambulances were handed over to Chad on behalf of Turkey. => AID 070 TUR > TCD

entry aid-fit-out-laboratory
  verb fit out, equip, furnish, stock, set up, endow, supply, install
  needs object laboratory, lab, ward, workshop, classroom, library, maternity ward, blood bank, computer room, operating theatre, dispensary, weather station, seismic station, printing press, training centre, training center
  needs in any
  needs subject <party>
  lacks complement
  actor subject
  recipient in | object.in
  event AID
  cameo 070
  future AGREE 033
  example Korea's embassy fitted out a laboratory in Mongolia. => AID 070 > MNG

entry aid-teach-farmers
  verb show, teach, tutor, coach
  needs object farmer, fisherman, pupil, mechanic, ranger, villager, student, weaver, beekeeper, herder, herdsman, nurse, midwife, teacher, child, potter, technician, widow, official, clerk
  needs subject agronomist, expert, volunteer, specialist, teacher, instructor, engineer, vet, adviser, agency, mission, missionary, biologist, <state>
  lacks against
  actor subject
  recipient object's | object | in
  event AID
  cameo 070
  future AGREE 033
  example Israeli agronomists taught Rwandan farmers to graft avocados. => AID 070 ISR > RWA

entry aid-pass-through-academies
  verb pass, go, graduate
  needs through academy, school, course, college, training, staff college, boot camp, training camp, university
  needs subject officer, cadet, pilot, student, diplomat, policeman, general, commando, soldier, recruit, doctor, engineer, spy
  lacks object
  actor through's | through.in
  recipient subject
  event AID
  cameo 072
  example Dozens of Guinean officers have passed through Russian academies. => AID 072 RUS > GIN

entry aid-build-up-navy
  verb build up, rebuild, strengthen, expand, reorganise, reorganize, reform, modernise, modernize, bolster, reshape, beef up, restructure
  needs object navy, army, air force, coastguard, coast guard, police, police force, armed force, gendarmerie, armed forces, fleet, military, border guard, customs service
  needs object's any
  needs subject <party>
  lacks against
  lacks along
  lacks on
  lacks complement
  actor subject
  recipient object's
  event AID
  cameo 072
  context military
  future AGREE 0332
  example Germany is rebuilding Mali's army. => AID 072 DEU > MLI

entry aid-arms-flow-to
  verb flow, stream, pour, trickle, go, get, come
  needs subject arm, arms, weapon, ammunition, gun, rocket, weaponry, military aid, missile, mortar, rifle, munition, armour, hardware
  needs subject's any
  needs to any
  lacks object
  lacks complement
  actor subject's | subject.from
  recipient to
  event AID
  cameo 072
  context military
  example Iranian arms have flowed to rebels in Yemen. => AID 072 IRN > YEM

entry aid-arms-reach
  verb reach
  needs subject arm, arms, gun, rocket, weaponry, military aid, rifle, munition, hardware, arms shipment, aid convoy, fuel, food convoy
  needs object <party>
  needs subject any
  actor subject.from | subject's
  recipient object
  event AID
  cameo 072
  example Arms from Libya reached rebels in Chad. => AID 072 LBY > TCD

entry aid-command-peacekeepers
  verb take over, assume, hold, take up, share
  needs object command, leadership
  needs of force, peacekeeper, mission, contingent, peacekeeping force, peacekeeping mission, training mission
  needs subject <party>
  lacks against
  actor subject
  recipient in | of.in | of's
  event AID
  cameo 074
  context peacekeeping
  future AGREE 0334
  example Brazil took over command of the peacekeepers in Haiti. => AID 074 BRA > HTI

entry aid-blow-up-shells
  verb blow up, detonate, defuse, dispose of, disarm, destroy, dig up, make safe, neutralise, neutralize, lift, explode
  needs object shell, bomb, mine, ordnance, ammunition, warhead, explosive, landmine, cluster bomb, munition, torpedo, grenade, sea mine, booby trap
  needs subject sapper, bomb disposal, engineer, expert, diver, disposal team, deminer, minesweeper, bomb squad, disposal expert, frogman, demolition expert, minehunter
  lacks complement
  lacks against
  actor subject
  recipient in | off | object.in | near
  event AID
  cameo 073
  example Swedish sappers blew up old shells in Bosnia. => AID 073 SWE > BIH

entry aid-compensate
  verb compensate, indemnify, reimburse, recompense
  needs object <party>
  needs subject <party>
  lacks complement
  actor subject
  recipient object | object's
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Iraq compensated Jordan for the convoy. => AID 071 IRQ > JOR

entry aid-parliament-votes-money
  verb vote, appropriate, authorise, authorize, approve, pass
  needs money
  needs subject parliament, congress, senate, assembly, house, lawmaker, duma, diet, bundestag, knesset, storting, riksdag, legislature, deputy
  needs for any
  lacks complement
  actor subject
  recipient for's | for | for.in | for.of
  event AGREE
  cameo 0331
  context economic
  example Denmark's parliament voted 12 million euros for Georgia. => AGREE 0331 DNK > GEO

entry aid-loan-in-country
  verb take up, take out, contract, negotiate, float, raise, arrange
  needs object loan, credit, money, bond, eurobond, million, billion, syndicated loan
  needs in <place>
  needs subject <state>
  lacks for
  lacks complement
  actor in
  recipient subject
  event AID
  cameo 071
  context economic
  example Cameroon took up a loan in France. => AID 071 FRA > CMR

entry aid-be-paymaster
  verb be, remain, become
  needs attribute paymaster, benefactor, financier, sugar daddy, bankroller, main donor, lifeline, patron, provider of aid, moneybags
  needs subject <party>
  lacks complement
  actor subject
  recipient attribute's | attribute.of | of | to
  event AID
  cameo 070
  example Saudi Arabia has long been Jordan's paymaster. => AID 070 SAU > JOR

entry aid-generous-to
  adjective generous, lavish, open-handed, unstinting, bountiful
  needs to <party>
  needs subject <party>
  actor subject
  recipient to
  event AID
  cameo 070
  example The Kuwaitis have been generous to Morocco. => AID 070 KWT > MAR

entry aid-send-in-kind
  verb send, ship, fly, deliver, rush, truck, airlift, donate, dispatch, despatch, ferry
  needs object generator, pump, soap, chlorine, body bag, oxygen, bed, incubator, water tank, cooker, stove, sleeping bag, mattress, plastic sheeting, tarpaulin, mosquito net, seed, fodder, hay, fire hose, serum, antidote, insulin, antibiotic, test kit, ventilator, face mask, protective suit, stretcher, school desk, textbook, baby food, milk powder, transformer, bulldozer, snowplough, iodine tablet
  needs to any
  needs subject <party>
  lacks complement
  lacks against
  actor subject
  recipient to's | to
  event AID
  cameo 073
  context human_security
  future AGREE 0333
  example Lithuania sent transformers to Ukraine. => AID 073 LTU > UKR

entry aid-land-their-plane
  verb land, touch down, arrive, dock
  needs subject relief plane, aid plane, relief flight, aid flight, mercy flight, relief convoy, aid convoy, aid ship, relief ship, humanitarian convoy, humanitarian flight, relief train, aid shipment, relief shipment
  needs subject any
  lacks object
  actor subject's | subject.from | subject
  recipient in | at.in | in's
  event AID
  cameo 073
  context human_security
  example A Moroccan relief flight landed in Lebanon. => AID 073 MAR > LBN

entry aid-pay-for-their
  verb pay
  needs for school, hospital, clinic, road, bridge, dam, well, boiler, stadium, airport, port, repair, election, census, teacher, doctor, salary, vaccine, surgery, treatment, fuel, reconstruction, training, refugee, mosque, church, textbook, street light, bus, sewer, palace, shelter, tent
  needs subject <party>
  lacks object
  lacks complement
  actor subject
  recipient for's | for.in | in | for.for
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Japan paid for a sewer in Fiji. => AID 071 JPN > FJI

entry aid-host-the-displaced
  verb host, shelter, harbour, harbor, feed, house, receive, take in, accommodate, support
  needs object thousand, hundred, million, number, rest, most, bulk, wave, influx, majority, half, third
  needs of refugee, evacuee, exile, displaced, asylum seeker, <people>, deserter, orphan
  needs subject <state>
  lacks complement
  actor subject
  recipient of's | of | of.from | from
  event AID
  cameo 075
  context asylum
  future AGREE 0333
  example Iran hosts the bulk of Afghan refugees. => AID 075 IRN > AFG

# ---- survivors, health posts, ships with water ----

entry aid-pull-from-rubble
  verb pull, dig, rescue, free, extricate, haul, save, dig out, pluck, drag, winch
  needs object any
  needs from rubble, debris, ruin, wreckage, mud, snow, avalanche, mine, floodwater, cave, wreck, landslide, shaft, roof, rooftop, crater, pit, reactor
  needs subject team, rescuer, firefighter, fireman, soldier, crew, specialist, diver, helicopter, sapper, miner, engineer, rescue worker, volunteer, brigade, squad, dog
  lacks complement
  actor subject
  recipient from.in | in | object's | from's
  event AID
  cameo 073
  context disasters
  example An Austrian rescue team pulled a boy from the rubble in Armenia. => AID 073 AUT > ARM

entry aid-build-health-post
  verb build, construct, put up, erect, open, set up, equip, refurbish, renovate
  needs object health centre, health center, health post, community centre, community center, training centre, training center, water plant, treatment plant, housing unit, rehabilitation centre, fire station, police post, sewage plant, irrigation canal, flood wall, cyclone shelter, nursing home, eye clinic, food store, granary, low-cost house, feeding centre
  needs in any
  needs subject <party>
  lacks complement
  lacks attribute
  actor subject
  recipient in | object.in
  event AID
  cameo 070
  future AGREE 033
  example Ireland's aid agency has built six health centres in Lesotho. => AID 070 IRL > LSO

entry aid-ship-arrives-with
  verb arrive, dock, land, berth, anchor, moor, put in, call, come, reach
  needs with water, drinking water, food, medicine, fuel, tonne, rice, generator, doctor, medic, desalination plant, tent, flour, medical supply, relief, blanket, relief supply, oxygen, grain
  needs subject ship, vessel, plane, aircraft, destroyer, frigate, transport, freighter, convoy, helicopter, train, warship, naval ship, tanker, carrier, team, military plane
  needs subject any
  lacks against
  actor subject
  recipient in | at.in | object | at | off
  event AID
  cameo 073
  context human_security
  example An Indian destroyer arrived in Comoros with drinking water. => AID 073 IND > COM

entry aid-give-land
  verb give, grant, allot, allocate, offer
  needs object land, plot, citizenship, passport, work permit, residence permit, residency, farmland, house, flat, hectare, papers, travel document
  needs to refugee, exile, evacuee, family, orphan, <people>
  needs subject <state>
  lacks complement
  actor subject
  recipient to | to's | to.from
  event AID
  cameo 075
  context asylum
  future AGREE 0333
  example Tanzania gave land to Burundian refugees. => AID 075 TZA > BDI

entry aid-relieve-disaster
  verb fight, contain, combat, battle, tackle, mop up, clean up, control
  needs object outbreak, cholera, ebola, locust, slick, oil slick, oil spill, epidemic, measles, flood, forest fire, swarm, oil, malaria, plague, polio, meningitis
  needs subject team, doctor, expert, medic, specialist, mission, vessel, ship, plane, crew, epidemiologist, volunteer, brigade, soldier, engineer, nurse
  needs subject's any
  lacks complement
  lacks with
  actor subject
  recipient in | off | object.in | along.of
  event AID
  cameo 073
  context disasters
  example Cuban doctors are fighting cholera in Haiti. => AID 073 CUB > HTI

entry aid-supply-needs-of
  verb cover, meet, provide, supply, satisfy
  needs object need, requirement, half, third, most, part, percent, bulk
  needs of refugee, displaced, hospital, clinic, army, school, survivor, victim, police, flood victim, budget, treasury
  needs subject <party>
  lacks complement
  actor subject
  recipient of's | of | of.in | of.from
  event AID
  cameo 070
  example Kuwait covers most of Djibouti's budget. => AID 070 KWT > DJI

entry aid-mission-trains
  verb train, advise, mentor, equip, instruct, assist, school
  needs subject mission, military mission, training mission, detachment, adviser, special force, marine, ranger, green beret, instructor, contractor, sergeant, legionnaire
  needs object army, navy, force, police, coastguard, gunner, recruit, troop, troops, battalion, guard, pilot, unit, special force, commando, brigade, militia, fighter, gendarmerie, border guard
  lacks complement
  lacks against
  actor subject
  recipient object's | object | in | object.in
  event AID
  cameo 072
  context military
  future AGREE 0332
  example A Polish military mission trains Chad's gunners. => AID 072 POL > TCD

entry aid-take-part-in-mission
  verb take, play
  needs object part
  needs in peacekeeping, mission, peacekeeping mission, peacekeeping force, peacekeeping operation, relief operation, rescue operation, training mission, airlift
  needs subject any
  lacks against
  actor subject
  recipient in.in | in
  event AID
  cameo 074
  context peacekeeping
  example Fijian troops took part in the peacekeeping mission in Lebanon. => AID 074 FJI > LBN
