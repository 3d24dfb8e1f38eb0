# COOPERATE: trade, works, armed forces, courts and secret services together.

# ---- trade, law, arms, work ----
entry cooperate-win-contract
  verb win, secure, land, clinch, obtain, sign, get, bag, gain
  needs object contract, order, tender, concession, licence, license, deal, right, mandate
  needs infinitive build, supply, operate, run, construct, deliver, drill, explore, modernise, modernize, manage, repair, develop, mine, lay, install
  needs subject any
  actor subject
  recipient infinitive | in | from
  event COOPERATE
  cameo 061
  future AGREE 0311
  example A Turkish company won a contract to build an airport in Kuwait. => COOPERATE 061 TUR > KWT

entry cooperate-open-market
  verb open, reopen
  needs object market, economy, sector, port, tender
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to's | to
  event COOPERATE
  cameo 061
  future AGREE 0311
  example Vietnam opened its market to Chilean wine. => COOPERATE 061 VNM > CHL

entry cooperate-acquire
  verb acquire, buy, purchase, take over, snap up
  needs object refinery, bank, company, firm, stake, share, mine, port, factory, plant, airline, operator, brewery, airport, hotel, field, smelter, shipyard, maker, network, bond
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient object's | in | of | from | object.in
  event COOPERATE
  cameo 061
  future AGREE 0311
  example The Kazakh oil firm acquired a Romanian refinery. => COOPERATE 061 KAZ > ROU

entry cooperate-break-ring
  verb break up, bust, smash, dismantle, foil, uncover, crack, raid
  needs object ring, gang, cell, network, plot, cartel, smuggling ring
  needs subject police, detective, agent, service, officer, investigator, prosecutor, authority
  parties subject + with
  event COOPERATE
  cameo 063
  example French and German police broke up a smuggling ring. => COOPERATE 063 FRA + DEU

entry cooperate-tip-off
  verb tip off, alert, brief, inform, warn, notify
  needs object any
  needs about plot, attack, threat, bomber, cell, suspect, bomb, terrorist, plan
  needs subject service, agency, intelligence, police, spy, officer
  actor subject
  recipient object | object's
  event COOPERATE
  cameo 064
  example Belgian intelligence tipped off Morocco about the plot. => COOPERATE 064 BEL > MAR

entry cooperate-joint-post
  verb open, inaugurate, launch, set up, establish, create, build, form, found, start, unveil
  needs object post, commission, venture, bank, fund, centre, center, university, park, zone, bridge, railway, road, pipeline, line, project, committee, force, company, market, terminal, dam, factory, chamber, route, service, ferry, council, institute, school
  needs subject any
  lacks in
  lacks to
  lacks with
  parties subject
  event COOPERATE
  cameo 060
  future AGREE 031
  example Kenya and Uganda opened a joint border post. => COOPERATE 060 KEN + UGA

entry cooperate-joint-exercise
  verb begin, hold, conduct, start, stage, carry out, perform, launch, undertake, complete, finish, wrap up, open, run
  needs object exercise, drill, manoeuvre, maneuver, patrol, war game, wargame, training, game, round
  needs subject any
  lacks with
  lacks in
  lacks near
  lacks off
  parties subject
  event COOPERATE
  cameo 062
  future AGREE 0312
  example Singapore and Brunei began joint patrols. => COOPERATE 062 SGP + BRN

entry cooperate-hand-over-suspect
  verb hand over, turn over, surrender, deliver, transfer, extradite, render, give up
  needs object suspect, fugitive, criminal, banker, trafficker, terrorist, killer, smuggler, murderer, man, woman, general, pirate, militant, gunman, hacker, spy, warlord, bomber, hijacker, deserter
  needs to any
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient to's | to
  event COOPERATE
  cameo 063
  example Thailand handed over two suspects to Malaysia. => COOPERATE 063 THA > MYS

entry cooperate-order-arms
  verb order, buy, purchase, acquire, procure
  needs object tank, jet, fighter, missile, howitzer, helicopter, submarine, frigate, drone, battery, system, warplane, rifle, gun, launcher, ammunition, weapon, radar, armour
  needs from any
  needs subject any
  lacks complement
  actor subject
  recipient from
  event COOPERATE
  cameo 062
  future AGREE 0312
  example Poland ordered tanks from South Korea. => COOPERATE 062 POL > KOR

entry cooperate-transfer-technology
  verb transfer, license, share, sell, supply
  needs object technology, know-how, knowhow, expertise, patent, licence, design, reactor
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  future AGREE 0311
  example Norway will transfer technology to Vietnam. => AGREE 0311 NOR > VNM

entry cooperate-deliver-energy
  verb deliver, supply, pump, ship, export, sell, transmit, pipe
  needs object gas, oil, power, electricity, megawatt, barrel, meter, metre, tonne, ton, coal, fuel, uranium, lng, grain, wheat, water, cubic meter
  needs subject any
  needs to any
  lacks complement
  lacks attribute
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  future AGREE 0311
  example Tajikistan will supply electricity to Pakistan. => AGREE 0311 TJK > PAK

entry cooperate-begin-shipments
  verb begin, start, resume, increase, restart, expand, double, raise
  needs object shipment, delivery, export, supply, sale, flight, service, exports
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  future AGREE 0311
  example Mongolia started coal shipments to China. => COOPERATE 061 MNG > CHN

entry cooperate-inaugurate
  verb inaugurate, open, launch, unveil, commission, start
  needs object construction, work, section, phase, pipeline, railway, line, bridge, plant, station, dam, road
  needs subject president, minister, leader, premier, king, counterpart, prince, chancellor
  lacks with
  parties subject
  event COOPERATE
  cameo 060
  example The Iranian president and his Pakistani counterpart inaugurated the pipeline. => COOPERATE 060 IRN + PAK

entry cooperate-lease
  verb lease, rent, let
  needs object land, farmland, port, base, field, island, airport, forest, terminal, plant
  needs to any
  needs subject any
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  future AGREE 0311
  example Ethiopia leases farmland to Saudi investors. => COOPERATE 061 ETH > SAU

entry cooperate-join-body
  verb join, enter, accede
  needs object bank, fund, organisation, organization, initiative, council, consortium, forum, grid
  needs subject any
  lacks infinitive
  actor subject
  recipient object | object's | with
  event COOPERATE
  cameo 060
  future AGREE 031
  example Brazil joined the New Development Bank. => COOPERATE 060 BRA > NDB

entry cooperate-arrest-for
  verb arrest, detain, seize, catch
  needs at request, behest
  needs object any
  needs subject any
  actor subject
  recipient at's | at.of
  event COOPERATE
  cameo 063
  example Thai police arrested the smuggler at the request of Australia. => COOPERATE 063 THA > AUS

# ---- coercion: arrests, courts, deportations ----

entry extradition-noun
  noun extradition, rendition, surrender
  needs to any
  actor subject | by | from
  recipient to
  event COOPERATE
  cameo 063
  context legal
  future AGREE 030
  example The extradition of the former general by Spain to Argentina took less than two months. => COOPERATE 063 ESP > ARG

# ---- selling and buying ----

entry sell-goods-verbs
  verb resell, re-export, reexport, market, auction, retail, barter
  needs object any
  actor subject
  recipient to | in
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Hungary re-exported the surplus gas to Ukraine during the coldest weeks of the winter. => COOPERATE 061 HUN > UKR
  example Traders say Kenyan firms market fresh flowers in the Netherlands all year round. => COOPERATE 061 KEN > NLD

entry sell-arms
  verb sell, export, market, resell
  needs object weapon, weapons, arm, arms, missile, tank, jet, fighter, aircraft, helicopter, submarine, frigate, corvette, drone, ammunition, munition, munitions, artillery, howitzer, rifle, warship, radar, rocket, torpedo, vehicle, gunship, warplane, grenade, armour, armor, weaponry, hardware, bomber, interceptor, plane
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Sweden has sold 24 Gripen fighters to Brazil in a deal that took a decade to close. => COOPERATE 062 SWE > BRA
  example Twelve attack helicopters were sold to Nigeria by Italy last year, officials said. => COOPERATE 062 ITA > NGA

entry buy-arms
  verb buy, purchase, import, order, acquire, procure
  needs object weapon, weapons, arm, arms, missile, tank, jet, fighter, aircraft, helicopter, submarine, frigate, corvette, drone, ammunition, munition, munitions, artillery, howitzer, rifle, warship, radar, rocket, torpedo, gunship, warplane, weaponry, hardware, bomber, interceptor, battery, vessel, ship, boat, destroyer, cutter, carrier, plane, vehicle, carbine, satellite
  needs from any
  actor subject
  recipient from
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Morocco ordered 36 attack helicopters from the United States, the defence ministry said. => COOPERATE 062 MAR > USA
  example Indonesia bought six submarines from Germany despite objections in parliament. => COOPERATE 062 IDN > DEU

entry buy-national
  verb buy, purchase, import, acquire
  needs object any
  lacks from
  actor subject
  recipient object's
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Refiners said India had bought more Nigerian crude in October than in any month before. => COOPERATE 061 IND > NGA
  example Jordan imported Egyptian gas through the Arab pipeline for a second year. => COOPERATE 061 JOR > EGY

entry cooperate-run-with
  verb manage, run, operate, administer, own, exploit, develop, build, produce, police
  needs object any
  needs with <state>
  needs subject <state>
  parties subject + with
  event COOPERATE
  cameo 061
  example Russia manages the stock of cod jointly with Norway. => COOPERATE 061 RUS + NOR

entry cooperate-draw-border
  verb demarcate, delimit, delineate, mark, survey
  needs object border, boundary, frontier, line
  needs with any
  parties subject + with
  event COOPERATE
  cameo 060
  future AGREE 030
  example Benin and Niger demarcated the border with Togo last spring. => COOPERATE 060 BEN + NER + TGO
  example Chile will demarcate the border with Peru by the spring. => AGREE 030 CHL + PER

entry order-goods
  verb order, procure, source, acquire, obtain
  needs object locomotive, tonne, ton, wheat, grain, vaccine, dose, doses, plane, airliner, aircraft, ship, bus, buses, tram, train, equipment, reactor, turbine, satellite, car, tractor, wagon, engine, machine, machinery, tanker, part, goods, fuel, rice, fertiliser, fertilizer, gas, coal, uranium, material, ferry, truck, chip, sugar, maize, timber
  needs from any
  actor subject
  recipient from
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Kazakhstan ordered 40 locomotives from Spain at a cost of 150 million euros. => COOPERATE 061 KAZ > ESP
  example Bangladesh procured half a million tonnes of wheat from Romania to rebuild its reserves. => COOPERATE 061 BGD > ROU

entry buy-stake
  verb buy, acquire, purchase, take, buy up, buy out, snap up
  needs object stake, share, company, bank, firm, airline, refinery, operator, bond, bonds, utility, brewery, insurer, unit, subsidiary, asset, assets, club, business, maker, chain
  actor subject
  recipient in | from | object's | of
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Qatar bought a ten percent stake in a German carmaker for several billion euros. => COOPERATE 061 QAT > DEU
  example A Czech energy company bought up the Slovak utility in the spring. => COOPERATE 061 CZE > SVK

entry sell-stake
  verb sell, offload, sell off
  needs object stake, share, company, bank, firm, airline, refinery, operator, bond, bonds, utility, brewery, insurer, unit, subsidiary, asset, assets, port, business
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Greece sold a majority stake in its largest port to Chinese investors in April. => COOPERATE 061 GRC > CHN

entry arms-sale-noun
  noun sale, transfer, export, delivery
  needs of weapon, weapons, arm, arms, missile, tank, jet, fighter, aircraft, helicopter, submarine, frigate, drone, ammunition, warship, rocket, warplane, weaponry
  needs to any
  actor subject | by | from
  recipient to
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Britain's sale of fighter jets to Oman was completed on Thursday. => COOPERATE 062 GBR > OMN

entry sale-noun
  noun sale, resale, transfer
  needs of any
  needs to any
  actor subject | by | from
  recipient to
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example The French sale of uranium to Finland ran into trouble over the price. => COOPERATE 061 FRA > FIN

entry purchase-noun
  noun purchase, acquisition, import, procurement
  needs of any
  needs from any
  actor subject | by
  recipient from
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Turkey's purchase of liquefied gas from Algeria rose sharply this winter. => COOPERATE 061 TUR > DZA

entry trade-verb
  verb trade, barter, do business
  lacks object
  needs with any
  parties subject + with
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Despite the closure of the border, Pakistani merchants traded with Afghanistan through the northern crossing. => COOPERATE 061 PAK + AFG

entry trade-goods
  verb trade, swap, barter, exchange
  needs object tea, sugar, coffee, food, oil, gas, goods, product, commodity, electricity, crude, currency, rice, timber, wheat, fuel, grain
  needs with any
  parties subject + with
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Cuba has swapped sugar and oil products with Venezuela for many years. => COOPERATE 061 CUB + VEN

entry supply-with-goods
  verb supply
  needs object any
  needs with gas, oil, electricity, power, fuel, energy, water, grain, coal, petrol, gasoline, diesel, crude, uranium, wheat, steel, goods
  actor subject
  recipient object
  event COOPERATE
  cameo 061
  context economic, natural_resource
  future AGREE 0311
  example Mozambique supplies South Africa with electricity from the Cahora Bassa dam. => COOPERATE 061 MOZ > ZAF

entry supply-gas
  verb supply, export, pump, pipe, deliver, ship, send, sell, provide, transport, re-export, transmit
  needs object gas, oil, crude, electricity, power, fuel, energy, coal, petrol, gasoline, diesel, petroleum, kerosene, lng, uranium
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic, natural_resource
  future AGREE 0311
  example Algeria pumped more gas to Italy through the undersea pipeline last month. => COOPERATE 061 DZA > ITA
  example Electricity is supplied to Lesotho by South Africa under a twenty-year contract. => COOPERATE 061 ZAF > LSO

entry supply-noun
  noun supply, delivery, shipment, export, transit, sale
  needs of gas, oil, crude, electricity, power, fuel, energy, coal, petrol, gasoline, diesel, petroleum, grain, wheat, rice, corn, steel, ore, goods, uranium, lng, water, timber, fruit, meat, fish
  needs to any
  actor subject | by | from
  recipient to
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Azerbaijan's deliveries of gas to Bulgaria began on the last day of the year. => COOPERATE 061 AZE > BGR
  example Shipments of Ukrainian grain to Ethiopia resumed after the talks, and supplies of wheat by Ukraine to Ethiopia rose. => COOPERATE 061 UKR > ETH

entry gas-flows
  verb flow, come, arrive, originate
  needs subject gas, oil, crude, electricity, power, fuel, energy, coal, goods, import, wheat, grain, supply
  needs from any
  actor from
  recipient to | into | subject's
  event COOPERATE
  cameo 061
  context economic, natural_resource
  example Since October natural gas has flowed from Norway to Poland through a new pipeline. => COOPERATE 061 NOR > POL

entry pipeline-runs
  verb run, pass, stretch, lead, go
  needs subject pipeline, railway, line, road, route, cable, highway, corridor
  needs from any
  actor from
  recipient to | through
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example The new pipeline, 1,200 kilometres long, runs from Iraq to Turkey. => COOPERATE 061 IRQ > TUR

entry link-places
  verb link, connect
  needs object any
  needs subject pipeline, railway, line, road, route, cable, bridge, tunnel, highway, corridor, ferry, flight, service, network, interconnector, train
  parties object + with | to
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example A new undersea cable connects Portugal with Morocco. => COOPERATE 061 PRT + MAR

entry connect-networks
  verb connect, link, join, hook up, interconnect
  needs object grid, network, pipeline, railway, system, line, road, power
  actor subject | object's
  recipient to | with
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Moldova connected its power grid to the Romanian network on Saturday. => COOPERATE 061 MDA > ROU

entry open-route
  verb open, launch, start, resume, inaugurate, restore, begin, introduce, reopen, establish
  needs object flight, route, service, ferry, train, bus, crossing, corridor, railway, line, bridge, tunnel, road, highway, link
  lacks between
  actor subject
  recipient to | with | from
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Ethiopian Airlines resumed flights to Eritrea after a break of twenty years. => COOPERATE 061 ETH > ERI

entry open-route-between
  verb open, launch, start, resume, inaugurate, restore, begin, introduce, reopen, establish, operate
  needs object flight, route, service, ferry, train, bus, crossing, corridor, railway, line, bridge, tunnel, road, highway, link
  needs between any
  parties between
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Direct flights between India and China were resumed on Sunday. => COOPERATE 061 IND + CHN
  example The operator reopened the railway between Laos and Thailand. => COOPERATE 061 LAO + THA

entry open-market
  verb open, open up
  needs object market, sector, economy, port, airspace, industry, territory
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Vietnam opened its insurance market to Japanese firms this year. => COOPERATE 061 VNM > JPN

# ---- contracts, ventures, building ----

entry award-contract
  verb award, give, grant, hand, issue, assign, sign over
  needs object contract, tender, concession, licence, license, right, franchise, permit, lease, field
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Kuwait awarded a $1.2 billion refinery contract to a South Korean consortium. => COOPERATE 061 KWT > KOR

entry win-contract
  verb win, secure, land, clinch, obtain, gain
  needs object contract, tender, concession, licence, license, bid, order, franchise, permit, auction
  lacks with
  actor subject
  recipient from | in | object's | to
  event COOPERATE
  cameo 061
  context economic
  example A Portuguese builder won a contract in Angola worth 80 million euros. => COOPERATE 061 PRT > AGO
  example Finland's largest shipyard landed an order from the Canadian coast guard. => COOPERATE 061 FIN > CAN

entry hire-company
  verb hire, contract, commission, engage, employ, retain, enlist
  needs object company, firm, contractor, consultant, engineer, specialist, expert, lobbyist, builder, consortium, bank
  actor subject
  recipient object | from
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Guinea hired Australian engineers to survey the iron deposits. => COOPERATE 061 GIN > AUS

entry employ-workers
  verb hire, recruit, employ, take on
  needs object worker, nurse, labourer, laborer, teacher, national, citizen, people, domestic, guard, seaman, picker, labour, labor
  actor subject
  recipient from | object
  event COOPERATE
  cameo 061
  context economic, migration
  future AGREE 0311
  example Germany recruited 2,000 nurses from the Philippines for its hospitals. => COOPERATE 061 DEU > PHL

entry lease
  verb lease, rent, charter, let out, rent out
  needs object any
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Ethiopia leased 5,000 hectares of farmland to Indian companies. => COOPERATE 061 ETH > IND

entry lease-from
  verb lease, rent, charter
  needs object any
  needs from any
  actor subject
  recipient from
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Russia leased the launch site from Kazakhstan until the middle of the century. => COOPERATE 061 RUS > KAZ

entry set-up-venture
  verb set up, create, form, establish, launch, found, start, register
  needs object venture, consortium, company, partnership, fund, bank, zone, park, committee, commission, council, centre, center, enterprise, airline, corporation, group, alliance
  needs with any
  parties subject + with
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Uzbekistan set up a joint venture with Turkey to produce tractors. => COOPERATE 061 UZB + TUR
  example Malaysia has created a joint fund with Qatar for infrastructure. => COOPERATE 061 MYS + QAT

entry set-up-venture-together
  verb set up, create, form, establish, launch, found
  needs object venture, consortium, committee, commission, council, fund, bank, company, partnership, group, alliance
  parties subject
  event COOPERATE
  cameo 060
  future AGREE 031
  example Argentina and Chile established a joint commission on glaciers. => COOPERATE 060 ARG + CHL

entry set-up-in
  verb set up, open, launch, establish, inaugurate, found, start up
  needs object plant, factory, company, subsidiary, branch, office, business, store, shop, mill, refinery, brewery, enterprise, showroom, shipyard, farm, mine, bank, restaurant, hotel
  needs in any
  actor subject
  recipient in
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example A Swedish furniture maker opened its largest store in Romania on Thursday. => COOPERATE 061 SWE > ROU

entry venture-noun
  noun venture, joint-venture, tie-up, project, initiative, scheme
  needs with any
  parties subject + with
  event COOPERATE
  cameo 060
  future AGREE 031
  example Thailand announced a joint venture with Laos to grow coffee on the plateau. => COOPERATE 060 THA + LAO

entry venture-between
  noun venture, joint-venture, tie-up, project, initiative, scheme, cooperative
  needs between any
  parties between
  event COOPERATE
  cameo 060
  future AGREE 031
  example The plant is a joint venture between Oman and India. => COOPERATE 060 OMN + IND

entry merge
  verb merge, team up, link up, join up, ally
  needs with any
  parties subject + with
  event COOPERATE
  cameo 060
  context economic
  future AGREE 031
  example A Danish shipping company merged with a German competitor in June. => COOPERATE 060 DNK + DEU
  example Singapore teamed up with Norway to test ammonia as a fuel for ships. => COOPERATE 060 SGP + NOR

entry co-produce
  verb coproduce, codevelop, cofinance, cohost, cohoste, coorganise, coorganize, cosponsor, coauthor, coedit
  needs object any
  parties subject + with
  event COOPERATE
  cameo 060
  future AGREE 031
  example The Irish government cohosted the fisheries conference with Iceland. => COOPERATE 060 IRL + ISL

entry make-with
  verb build, construct, develop, produce, manufacture, design, explore, implement, run, operate, assemble, exploit, mine
  needs object any
  needs with any
  parties subject + with
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example India developed the cruise missile with Russia over two decades. => COOPERATE 061 IND + RUS
  example Togo built a cement works with Chinese partners near the port. => COOPERATE 061 TGO + CHN

entry make-together
  verb build, construct, develop, produce, manufacture, design, explore, implement, run, operate, finance, fund, lay, launch
  needs object any
  lacks with
  lacks in
  lacks for
  lacks to
  parties subject
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Belarus and Lithuania built the reservoir on the border river together. => COOPERATE 061 BLR + LTU

entry make-in
  verb assemble, manufacture, produce, make, grow, brew
  needs object any
  needs in any
  actor subject
  recipient in
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example The Japanese carmaker assembles pickup trucks in Thailand for the regional market. => COOPERATE 061 JPN > THA

entry repair-works
  verb modernise, modernize, renovate, upgrade, repair, rebuild, refurbish, overhaul, reconstruct, electrify, dredge, pave, widen, rehabilitate, complete, lay, install, erect, equip, expand
  needs object road, railway, port, airport, bridge, highway, dam, plant, refinery, grid, school, hospital, pipeline, line, station, network, mosque, canal, tunnel, stadium, power, factory, mill, cable, reactor, runway, turbine, terminal, house, church, track
  actor subject
  recipient in | for | object's
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Chinese contractors rebuilt the main railway in Angola after the war. => COOPERATE 061 CHN > AGO
  example A South Korean firm modernised the Uzbek refinery at a cost of $300 million. => COOPERATE 061 KOR > UZB

entry drill-for-oil
  verb explore, drill, prospect, mine, extract, tap, exploit, survey, develop
  needs object field, oil, gas, deposit, mine, reserve, block, copper, gold, uranium, lithium, bauxite, cobalt, diamond, ore, coal, resource, well
  actor subject
  recipient in | object's | of
  event COOPERATE
  cameo 061
  context economic, natural_resource
  future AGREE 0311
  example A Canadian company has mined gold in Burkina Faso since the nineties. => COOPERATE 061 CAN > BFA
  example French firms developed two offshore fields in Angola. => COOPERATE 061 FRA > AGO

entry run-business
  verb operate, manage, run
  needs object port, airport, mine, refinery, network, railway, plant, terminal, hotel, field, bank, chain, pipeline, grid, airline
  actor subject
  recipient in | object's | of
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example A French company manages the airport in Madagascar under a long concession. => COOPERATE 061 FRA > MDG

entry launch-satellite
  verb launch, orbit, put
  needs object satellite, spacecraft, cosmonaut, astronaut
  needs for any
  actor subject
  recipient for
  event COOPERATE
  cameo 060
  context technology
  future AGREE 031
  example India launched a communications satellite for Kazakhstan on Tuesday. => COOPERATE 060 IND > KAZ

entry build-military
  verb build, construct
  needs object warship, frigate, submarine, corvette, base, ship, destroyer, vessel, tank, jet
  needs for any
  actor subject
  recipient for
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example The Netherlands built two frigates for Morocco at the yard in Vlissingen. => COOPERATE 062 NLD > MAR

entry building-noun
  noun construction, modernisation, modernization, renovation, reconstruction, exploration, development, rehabilitation, installation
  needs of any
  needs by any
  actor by
  recipient in | of's | for
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example The construction of the dam in Ethiopia by Italian companies took twelve years. => COOPERATE 061 ITA > ETH

entry swap-technology
  verb transfer, share, exchange, provide, pass on
  needs object technology, know-how, expertise, experience, knowledge, skill, practice, information, specialist
  needs with any
  actor subject
  recipient with
  event COOPERATE
  cameo 060
  context technology
  future AGREE 031
  example Israel shared its irrigation expertise with Rwanda. => COOPERATE 060 ISR > RWA

entry transfer-technology
  verb transfer, sell, pass, export, license, supply, provide
  needs object technology, know-how, expertise, reactor, design, centrifuge
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 060
  context technology
  future AGREE 031
  example France transferred helicopter technology to Brazil. => COOPERATE 061 FRA > BRA

entry relocate
  verb relocate, move, shift, transfer, outsource
  needs object production, plant, factory, operation, assembly, manufacturing, work, headquarters
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example A Finnish electronics group moved its production to Hungary last year. => COOPERATE 061 FIN > HUN

entry invest-object
  verb invest, inject, pump, pour, plough, plow, put, sink, funnel
  needs object any
  needs into any
  actor subject
  recipient into
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example The United Arab Emirates poured $2 billion into Egyptian real estate this year. => COOPERATE 061 ARE > EGY

entry invest-national
  verb invest
  needs in any
  lacks complement
  actor subject
  recipient in | in's
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Malaysia has invested heavily in Cambodia's hotels and plantations since 2001. => COOPERATE 061 MYS > KHM

entry investment-noun
  noun investment
  needs in any
  needs by any
  actor by
  recipient in
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Investments in Zambia by South African retailers drew new competitors. => COOPERATE 061 ZAF > ZMB

# ---- working together ----

entry coordinate
  verb coordinate, co-ordinate, liaise, interact, team, synchronise, synchronize, align, harmonise, harmonize
  needs with any
  parties subject + with
  event COOPERATE
  cameo 060
  future AGREE 031
  example Kenya coordinated the search for the missing plane with Tanzania. => COOPERATE 060 KEN + TZA
  example The two agencies said Norway interacted daily with Russia on fisheries in the Barents Sea. => COOPERATE 060 NOR + RUS

entry cooperate-crime
  verb cooperate, collaborate, work, coordinate, act
  needs with any
  needs against crime, trafficking, smuggling, terrorism, piracy, drug, drugs, smuggler, trafficker, gang, poaching, laundering, corruption, terrorist, extremism, pirate, trafficking
  parties subject + with
  event COOPERATE
  cameo 063
  context crime
  future AGREE 0313
  example Spanish police worked with Morocco against human smugglers on the southern coast. => COOPERATE 063 ESP + MAR

entry cooperate-economy
  verb cooperate, collaborate, work
  needs with any
  needs in trade, energy, oil, gas, agriculture, industry, transport, tourism, banking, mining, economy, finance, construction, sector, field, exploration
  parties subject + with
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Brunei cooperates with Oman in energy, fisheries and tourism. => COOPERATE 061 BRN + OMN

entry cooperate-defence
  verb cooperate, collaborate, work
  needs with any
  needs in defence, defense, security, training, sphere, weapons, armament, shipbuilding
  parties subject + with
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Vietnam is cooperating with Australia in defence and training. => COOPERATE 062 VNM + AUS

entry cooperate-project
  verb cooperate, collaborate, work, partner
  needs with any
  needs on project, programme, program, pipeline, plant, dam, trade, energy, railway, satellite, reactor, development, research, vaccine, cable, bridge, port, corridor
  parties subject + with
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Georgia is working with Romania on a submarine cable across the sea. => COOPERATE 061 GEO + ROU

entry cooperate-together
  verb cooperate, collaborate, team up, coordinate, join up
  lacks with
  lacks object
  parties subject
  event COOPERATE
  cameo 060
  future AGREE 031
  example Sweden and Denmark cooperate closely in the rescue of ships in distress. => COOPERATE 060 SWE + DNK

entry cooperation-noun
  noun cooperation, co-operation, collaboration, partnership, interaction, coordination
  needs with any
  needs subject any
  parties subject + with
  event COOPERATE
  cameo 060
  future AGREE 031
  example Ecuador's cooperation with Peru on fisheries has saved several species. => COOPERATE 060 ECU + PER

entry expand-cooperation
  verb expand, deepen, strengthen, boost, develop, intensify, step up, enhance, broaden, increase, continue, widen, resume, promote, build, maintain, advance, improve
  needs object cooperation, co-operation, collaboration, partnership, coordination, interaction, exchange
  parties subject | object's + with | between
  event COOPERATE
  cameo 060
  future AGREE 031
  example Estonia stepped up its cooperation with Finland on undersea cables. => COOPERATE 060 EST + FIN
  example Slovakia and Hungary deepened bilateral cooperation over the past year. => COOPERATE 060 SVK + HUN

entry expand-trade
  verb expand, deepen, strengthen, boost, develop, intensify, step up, enhance, broaden, increase, double, triple, resume, promote, diversify, liberalise, liberalize
  needs object trade, commerce, business, turnover, transit
  parties subject | object's + with | between | pair
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Bolivia has doubled its trade with Paraguay since the road opened. => COOPERATE 061 BOL + PRY

entry expand-exports
  verb expand, boost, increase, raise, double, triple, resume, start, step up, restart
  needs object export, sale, supply, shipment, delivery
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Uruguay doubled beef exports to China in the first half of the year. => COOPERATE 061 URY > CHN

entry expand-imports
  verb expand, boost, increase, raise, double, triple, resume, start, step up, restart
  needs object import, purchase, import, order
  needs from any
  actor subject
  recipient from
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Lebanon resumed imports of fruit from Jordan after the crossing opened. => COOPERATE 061 LBN > JOR

entry take-part-project
  verb participate, join, partake, engage, assist
  needs in project, construction, programme, program, development, privatisation, privatization, tender, consortium, venture, exploration, building, research, mission, expedition
  actor subject
  recipient in's | of's | of | with | in
  event COOPERATE
  cameo 060
  future AGREE 031
  example Hungarian companies participated in the construction of Serbia's new railway. => COOPERATE 060 HUN > SRB

entry take-part-in-works
  verb take, play, have
  needs object part, role, hand
  needs in project, construction, programme, program, development, privatisation, privatization, tender, consortium, building, research, reconstruction, modernisation, modernization
  actor subject
  recipient in's | of's | of | with | in
  event COOPERATE
  cameo 060
  future AGREE 031
  example Slovenian firms took part in the modernisation of the Montenegrin port. => COOPERATE 060 SVN > MNE

entry implement-project
  verb implement, carry out, realise, realize, complete, launch, execute, undertake, run, finish
  needs object project, programme, program, scheme, survey, study, investment
  needs in any
  actor subject
  recipient in
  event COOPERATE
  cameo 060
  future AGREE 031
  example Turkish companies have implemented 300 construction projects in Turkmenistan. => COOPERATE 060 TUR > TKM

entry twin-cities
  verb twin, pair
  needs with any
  parties object | object's | subject + with
  event COOPERATE
  cameo 060
  example The Polish town was twinned with a Lithuanian city in 1994. => COOPERATE 060 POL + LTU

entry exchange-people
  verb exchange, swap
  needs object student, teacher, professor, scientist, expert, scholar, specialist, officer, artist, researcher, journalist, cadet
  needs with any
  parties subject + with
  event COOPERATE
  cameo 060
  future AGREE 031
  example Cuba exchanges medical students with Bolivia every year. => COOPERATE 060 CUB + BOL

entry exchange-noun
  noun exchange
  needs of student, teacher, professor, scientist, expert, delegation, specialist, experience, officer, goods, technology
  needs between any
  parties between
  event COOPERATE
  cameo 060
  future AGREE 031
  example Exchanges of students between Malta and Italy go back to the fifties. => COOPERATE 060 MLT + ITA

entry study-abroad
  verb study, train, enroll, graduate
  needs subject officer, cadet, pilot, doctor, engineer, specialist, diplomat, soldier, trainee, scholar
  lacks with
  needs in any
  actor subject
  recipient in
  event COOPERATE
  cameo 060
  example Several Ugandan doctors have studied in Cuba since the war. => COOPERATE 060 UGA > CUB

# ---- armed forces, police, courts, spies ----

entry exercise-with
  noun exercise, drill, manoeuvre, maneuver, patrol, wargame, training, game
  needs with any
  parties subject + with
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example The Philippine navy held a joint patrol with Japanese vessels on Sunday. => COOPERATE 062 PHL + JPN
  example Serbia began joint drills with Hungary near the border town. => COOPERATE 062 SRB + HUN

entry exercise-between
  noun exercise, drill, manoeuvre, maneuver, patrol, wargame
  needs between any
  parties between
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example The annual naval exercise between India and Singapore began on Tuesday. => COOPERATE 062 IND + SGP

entry hold-exercise
  verb hold, stage, conduct, launch, begin, start, complete, end, carry out, wrap up, kick off, plan, organise, organize, run, perform
  needs object exercise, drill, manoeuvre, maneuver, patrol, wargame, war-game, training
  lacks with
  lacks between
  parties subject
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Egypt and Greece staged a naval exercise in the eastern Mediterranean. => COOPERATE 062 EGY + GRC
  example A joint drill was conducted by China and Pakistan near the port on Friday. => COOPERATE 062 CHN + PAK

entry join-exercise
  verb join, attend, enter
  needs object exercise, drill, manoeuvre, maneuver, patrol, wargame, operation, coalition, taskforce, force
  actor subject
  recipient with | object's | in | of
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Australian ships joined the naval exercise with Indonesia. => COOPERATE 062 AUS > IDN

entry take-part-exercise
  verb participate, take, partake, join
  needs in exercise, drill, manoeuvre, maneuver, patrol, wargame, operation, coalition
  actor subject
  recipient with | in's | of | in
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Mongolian troops participated in exercises with Kazakh paratroopers. => COOPERATE 062 MNG > KAZ

entry train-together
  verb train, drill, patrol, exercise, fight alongside
  needs with any
  lacks object
  needs subject any
  parties subject + with
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Lithuanian soldiers patrolled with German paratroopers along the river for six weeks. => COOPERATE 062 LTU + DEU

entry host-exercise
  verb host
  needs object exercise, drill, manoeuvre, maneuver, wargame
  actor subject
  recipient with | of | object's
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Romania hosted the annual exercise with American troops. => COOPERATE 062 ROU > USA

entry host-base
  verb host, house, accommodate
  needs object base, troop, troops, force, soldier, fighter, airbase, radar, missile, garrison, bomber, battalion
  lacks attribute
  needs object any
  needs subject any
  actor subject
  recipient object's | object
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Bahrain hosts the largest American naval base in the region. => COOPERATE 062 BHR > USA

entry open-bases
  verb open, offer, provide, give, grant, make available, lend, open up
  needs object airspace, base, airbase, airfield, runway, overflight, port, harbour, harbor, facility, territory
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Uzbekistan opened its airbase to German transport planes. => COOPERATE 062 UZB > DEU

entry use-base
  verb use, rent
  needs subject any
  needs object base, airbase, airfield, airspace, airport
  actor subject
  recipient in | object's
  event COOPERATE
  cameo 062
  context military
  example French warplanes used an airfield in Chad for reconnaissance. => COOPERATE 062 FRA > TCD

entry share-secrets
  verb share, exchange, swap, trade
  needs object intelligence, information, data, secret, tip, file, finding, warning
  needs with any
  parties subject + with
  event COOPERATE
  cameo 064
  context intelligence
  future AGREE 0314
  example Niger shares satellite data on smugglers with Italy. => COOPERATE 064 NER + ITA

entry pass-intelligence
  verb pass, provide, supply, relay, give, hand, deliver, send, hand over, pass on, offer, leak, furnish, transmit
  needs object intelligence, tip, information, data, imagery, file, tip-off, secret, warning
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 064
  context intelligence
  future AGREE 0314
  example Belgium passed intelligence on the cell to Moroccan investigators. => COOPERATE 064 BEL > MAR

entry provide-with-intelligence
  verb provide, supply, furnish
  needs object any
  needs with intelligence, tip, information, data, imagery, evidence, picture, warning
  actor subject
  recipient object
  event COOPERATE
  cameo 064
  context intelligence
  future AGREE 0314
  example Swedish investigators provided Latvia with information on the arms dealer. => COOPERATE 064 SWE > LVA

entry tip-off
  verb tip off, tip, alert
  needs object any
  actor subject
  recipient object
  event COOPERATE
  cameo 064
  context intelligence
  example Maltese police were tipped off by Cyprus about the ship. => COOPERATE 064 CYP > MLT

entry hand-evidence
  verb pass, provide, supply, hand, hand over, give, send, submit, deliver, turn over
  needs object evidence, dossier, document, testimony, file, record, transcript, sample
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 063
  context legal
  future AGREE 0313
  example Swiss prosecutors handed over bank documents to Nigeria on Wednesday. => COOPERATE 063 CHE > NGA

entry hand-over-suspect
  verb hand over, hand, surrender, deliver, turn over, transfer, extradite, render, return, send back, give up
  needs object suspect, fugitive, criminal, banker, trafficker, terrorist, killer, smuggler, murderer, man, men, woman, general, warlord, businessman, militant, rebel, hijacker, hacker, dealer, minister, official, ex-president, dictator, drug, commander, colonel, lord, boss, convict
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 063
  context legal
  future AGREE 0313
  example Colombia handed over two suspected traffickers to the United States. => COOPERATE 063 COL > USA
  example The hijacker was extradited to Turkey by the Greek authorities on Monday. => COOPERATE 063 GRC > TUR

entry extradite-from
  verb extradite
  needs from any
  lacks subject
  actor from
  recipient to
  event COOPERATE
  cameo 063
  context legal
  future AGREE 0313
  example The former mayor was extradited from Paraguay to Brazil in handcuffs. => COOPERATE 063 PRY > BRA

entry extradition-handover-noun
  noun extradition, rendition, surrender
  needs of any
  needs to any
  actor by | from | subject
  recipient to
  event COOPERATE
  cameo 063
  context legal
  future AGREE 0313
  example Serbia's extradition of the fugitive general to Croatia surprised his lawyers. => COOPERATE 063 SRB > HRV

entry arrest-jointly
  verb arrest, detain, seize, dismantle, break up, bust, crack, foil, round up
  needs object any
  needs with police, investigator, officer, force, agent, agency, help, authority, detective, prosecutor, service, colleague
  parties subject + with
  event COOPERATE
  cameo 063
  context crime
  example Dutch police dismantled the smuggling ring with Belgian investigators. => COOPERATE 063 NLD + BEL

entry investigate-jointly
  verb investigate, probe, examine, search
  needs object any
  needs with police, investigator, officer, expert, inspector, agency, help, authority, detective, prosecutor, service, colleague
  needs subject any
  parties subject + with
  event COOPERATE
  cameo 063
  context legal
  example Malaysia investigated the crash with Australian experts. => COOPERATE 063 MYS + AUS

# ---- more ----

entry settle-bill
  verb pay, repay, settle, honour, honor, clear, service, discharge, pay off, pay back
  needs object debt, loan, arrears, bill, instalment, installment, credit, invoice, obligation
  needs subject any
  actor subject
  recipient to | object's
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Angola repaid a loan of $1 billion to China ahead of schedule. => COOPERATE 061 AGO > CHN

entry buy-bonds
  verb buy, purchase, hold, acquire, snap up
  needs object bond, bonds, treasury, securities, bill, note
  needs subject any
  actor subject
  recipient object's | of | from
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Chinese banks bought Spanish bonds to steady the euro. => COOPERATE 061 CHN > ESP

entry fly-route
  verb serve, operate
  needs object route, flight, line, service, ferry
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  example Turkish Airlines operates three weekly flights to Somalia. => COOPERATE 061 TUR > SOM

entry build-road-to
  verb build, lay, construct, extend, complete
  needs object road, railway, pipeline, line, highway, bridge, cable, track, canal, tunnel
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Iran extended its railway to Afghanistan as far as Herat. => COOPERATE 061 IRN > AFG

entry construction-between
  noun pipeline, railway, highway, bridge, corridor, ferry, interconnector, tunnel
  needs between any
  parties between
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example The bridge between Zambia and Botswana opened to traffic on Monday. => COOPERATE 061 ZMB + BWA

entry transit-through
  verb transport, ship, pump, export, send, move, carry, truck, transit, route
  needs object gas, oil, crude, grain, goods, coal, cargo, ore, fuel, cotton, container, freight
  needs through any
  actor subject
  recipient through
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Zambia ships its copper ore and other goods through Tanzania. => COOPERATE 061 ZMB > TZA

entry hold-stake
  verb own, hold, control, have
  needs object stake, share, percent, interest, majority
  needs in any
  needs subject any
  actor subject
  recipient in | in's
  event COOPERATE
  cameo 061
  context economic
  example A French bank holds a stake in Egypt's second largest insurer. => COOPERATE 061 FRA > EGY

entry win-rights
  verb win, secure, obtain, gain, acquire
  needs object right, stake, access, lease, share, foothold
  needs subject any
  actor subject
  recipient in | from | to | object's | of
  event COOPERATE
  cameo 061
  context economic
  example Italy's oil company gained access to Libyan fields. => COOPERATE 061 ITA > LBY

entry contract-out
  verb entrust, assign, contract
  needs object construction, building, work, works, management, operation, job, task, project
  needs to any
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Algeria entrusted the management of the airport to a French operator. => COOPERATE 061 DZA > FRA

entry use-currency
  verb use, adopt, accept
  needs object currency, yuan, rouble, ruble, rupee, lira, dinar, dirham
  needs with any
  parties subject + with
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example India used the rupee in its trade with Russia. => COOPERATE 061 IND + RUS

entry ship-arrive
  verb arrive, dock, come, land, reach
  needs subject shipment, cargo, consignment, batch, aid, convoy, vaccine, tanker, supply, equipment
  needs subject.from any
  lacks object
  actor subject.from
  recipient in | to | at
  event COOPERATE
  cameo 060
  example A first consignment of tractors from Belarus arrived in Zimbabwe. => COOPERATE 060 BLR > ZWE

entry host-athletes
  verb host, stage, hold, organise, organize, open, inaugurate, mount
  needs object exhibition, fair, festival, expo, concert, show, course, seminar, workshop, trade
  needs in any
  actor subject
  recipient in
  event COOPERATE
  cameo 060
  future AGREE 031
  example Iran staged a trade fair in Iraq for its carpet makers. => COOPERATE 060 IRN > IRQ

entry cultural-centre
  verb open, inaugurate, found, set up, establish
  needs object university, academy, campus, department, library, school, cultural, museum, theatre
  needs with any
  parties subject + with
  event COOPERATE
  cameo 060
  future AGREE 031
  example Kazakhstan opened a nuclear research academy with Japan. => COOPERATE 060 KAZ + JPN

entry refuel-help
  verb refuel, refuell, service, repair, maintain, overhaul
  needs object warship, ship, jet, aircraft, submarine, plane, frigate, destroyer, helicopter, fighter, bomber, tank, vessel
  needs subject any
  actor subject
  recipient object's | object
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Singapore refuelled two American warships in its northern dock. => COOPERATE 062 SGP > USA

entry command-jointly
  verb establish, set up, create, form, activate, field
  needs object brigade, battalion, force, taskforce, command, squadron, unit, corps
  needs with any
  parties subject + with
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Lithuania formed a joint brigade with Poland and Ukraine. => COOPERATE 062 LTU + POL + UKR

entry cosign-defence
  verb station, base, deploy, rotate
  needs object troop, troops, soldier, jet, fighter, aircraft, missile, battery, battalion, bomber
  needs with any
  needs in any
  actor subject
  recipient in
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Canada stationed a battalion in Latvia with other allies. => COOPERATE 062 CAN > LVA

entry arrest-request
  verb arrest, detain, hold
  needs object any
  needs at request
  needs of any
  needs subject any
  actor subject
  recipient of
  event COOPERATE
  cameo 063
  context legal
  example Bulgarian police arrested the shipping agent at the request of Lebanon. => COOPERATE 063 BGR > LBN

entry help-police
  verb help, assist, support
  needs object police, investigator, prosecutor, authorities, authority, court, detective, tribunal
  needs subject any
  lacks complement
  actor subject
  recipient object
  event COOPERATE
  cameo 063
  context legal
  future AGREE 0313
  example Danish detectives helped Maltese police with the bombing case. => COOPERATE 063 DNK > MLT

entry cooperate-with-court
  verb cooperate, collaborate
  needs with court, tribunal, investigator, prosecutor, inspector, inquiry, investigation, probe, police
  needs subject any
  actor subject
  recipient with | with's
  event COOPERATE
  cameo 063
  context legal
  future AGREE 0313
  example Serbia cooperated with the Dutch prosecutor throughout the trial. => COOPERATE 063 SRB > NLD

entry spy-cooperation
  noun intelligence, information, data
  needs by any
  needs to any
  actor by
  recipient to
  event COOPERATE
  cameo 064
  context intelligence
  example Intelligence passed to Kenya by Israel led to the raid. => COOPERATE 064 ISR > KEN

entry cooperate-goods-reach
  verb reach, arrive, enter
  needs subject gas, oil, crude, electricity, power, coal, import, wheat, grain, goods, export
  needs subject's any
  actor subject's
  recipient object | in | at | to
  event COOPERATE
  cameo 061
  context economic
  example The first Azerbaijani oil reached Turkey on Monday. => COOPERATE 061 AZE > TUR
  example Iranian electricity reached Armenia through a new line. => COOPERATE 061 IRN > ARM

entry cooperate-accept-goods
  verb accept, admit, let in, clear, take in, receive
  needs object shipment, export, cargo, goods, delivery, consignment, import
  actor subject
  recipient object's | from | of
  event COOPERATE
  cameo 061
  context economic
  example Kuwait accepted Iraqi shipments without customs stamps until March. => COOPERATE 061 KWT > IRQ

entry cooperate-join-regime
  verb join, accede, enter
  needs object regime, scheme, arrangement, mechanism, programme, program, coalition, system
  needs subject any
  lacks infinitive
  actor subject
  recipient object's | with | of ?
  event COOPERATE
  cameo 060
  future AGREE 031
  example Ukraine will join the Moldovan customs regime. => AGREE 031 UKR > MDA

entry cooperate-is-supplier
  verb be, become, remain
  needs attribute supplier, provider, exporter
  needs attribute's any
  lacks complement
  actor subject
  recipient attribute's
  event COOPERATE
  cameo 061
  context economic
  example Angola is China's largest supplier of oil. => COOPERATE 061 AGO > CHN

entry cooperate-be-supplier
  verb be, remain, become
  needs attribute supplier, exporter
  needs subject any
  actor subject
  recipient to | attribute.to | attribute's | attribute.of
  event COOPERATE
  cameo 061
  context economic
  example Bolivia is a major supplier of gas to Brazil. => COOPERATE 061 BOL > BRA

entry win-order-from
  verb win, bag, clinch, land, secure, book, scoop, pick up
  needs object order, contract, tender, commission
  needs from any
  needs subject <party>
  lacks complement
  actor subject
  recipient from
  event COOPERATE
  cameo 061
  example Siemens bagged an order from Iraq worth 2 billion euros. => COOPERATE 061 DEU > IRQ

entry awarded-contract
  verb award, grant, give, hand
  needs object contract, tender, concession, licence, license, order
  needs to <party>
  lacks subject
  lacks by
  actor to
  recipient for's | in | for.in | object's | object.for's | object.for | object.in
  event COOPERATE
  cameo 061
  example The contract for the Kuwaiti refinery was awarded to a South Korean company. => COOPERATE 061 KOR > KWT

entry take-delivery
  verb take, accept
  needs object delivery
  needs from any
  needs subject any
  actor subject
  recipient from | of.from
  event COOPERATE
  cameo 061
  example Morocco took delivery of the first six frigates from France. => COOPERATE 061 MAR > FRA

entry shipment-arrives
  verb arrive, dock, land, reach, come
  needs subject shipment, cargo, consignment, batch, convoy, tanker, delivery, load, planeload, freighter, train, trainload, tranche
  needs subject.of any
  needs in any
  lacks object
  actor subject.of's | subject's
  recipient in
  event COOPERATE
  cameo 060
  example The first shipment of Russian wheat arrived in Venezuela. => COOPERATE 060 RUS > VEN

entry shipment-reaches
  verb reach, enter
  needs subject shipment, cargo, consignment, batch, tanker, delivery, planeload, freighter, train, trainload
  needs object any
  actor subject.of's | subject.from | subject's
  recipient object
  event COOPERATE
  cameo 060
  example The first batch of Chinese vaccines reached Serbia on Friday. => COOPERATE 060 CHN > SRB
  example The first train from China reached Iran. => COOPERATE 060 CHN > IRN

entry warship-calls
  verb call, dock, berth, anchor, arrive, put in, moor
  needs subject warship, ship, frigate, destroyer, submarine, carrier, corvette, fleet, squadron, flotilla, cruiser, vessel
  needs at port, base, harbour, harbor, dock, pier
  lacks object
  actor subject
  recipient at's | at.of | at.in | in | of | at
  event COOPERATE
  cameo 062
  example Two Indian warships called at the port of Jakarta. => COOPERATE 062 IND > IDN

entry enter-market
  verb enter, tap, conquer
  needs object market
  needs subject <party>
  lacks complement
  actor subject
  recipient object's | object.of | object.in | in
  event COOPERATE
  cameo 061
  example A Norwegian telecom company entered the Bangladeshi market. => COOPERATE 061 NOR > BGD

entry ship-goods
  verb ship, truck, rail, freight
  needs object cocoa, coffee, oil, gas, coal, ore, timber, fruit, car, goods, steel, copper, cotton, sugar, tea, cattle, soybean, fertiliser, fertilizer, crude, barrel, tonne, ton, fuel, container, machinery, textile
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  example Ghana has shipped cocoa to the Netherlands since the spring. => COOPERATE 061 GHA > NLD

entry troops-train-together
  verb train, drill, exercise, patrol, manoeuvre
  needs subject troop, soldier, force, army, navy, paratrooper, pilot, marine, sailor, ship, warship, jet, commando, cadet, unit
  lacks object
  lacks with
  lacks for
  lacks against
  parties subject
  event COOPERATE
  cameo 062
  example British and Kenyan troops trained together in the highlands. => COOPERATE 062 GBR + KEN

entry break-ground
  verb break
  needs object ground
  needs subject <party>
  actor subject
  recipient on.in | in | for.in | for's | on's
  event COOPERATE
  cameo 061
  example The Korean contractor broke ground on a power plant in Vietnam. => COOPERATE 061 KOR > VNM
  example Samsung broke ground on a factory in Vietnam. => COOPERATE 061 KOR > VNM

entry lay-foundation-stone
  verb lay, cut, unveil
  needs object stone, ribbon, plaque, cornerstone
  needs subject any
  actor subject
  recipient of.in | for.in | at.in | on.in | in | at | of's | for's
  event COOPERATE
  cameo 060
  example The Turkish president laid the foundation stone of a mosque in Albania. => COOPERATE 060 TUR > ALB
  example The Chinese ambassador cut the ribbon at a school in Samoa. => COOPERATE 060 CHN > WSM

entry open-trade-house
  verb open, inaugurate, launch
  needs object house, representation, pavilion, hub
  needs in any
  needs subject <state>
  lacks complement
  actor subject
  recipient in | object.in
  event COOPERATE
  cameo 061
  example Kazakhstan opened a trade house in Mongolia. => COOPERATE 061 KAZ > MNG

entry rail-link-opens
  verb open, start, begin, resume, launch, reopen, restart
  needs subject link, route, service, corridor, crossing, connection, flight, line
  needs subject.between any
  parties subject.between
  event COOPERATE
  cameo 061
  future AGREE 0311
  example A rail link between Kazakhstan and Turkmenistan opened on Friday. => COOPERATE 061 KAZ + TKM

entry goods-flow-to
  verb flow, stream, go, head
  needs subject gas, oil, crude, electricity, power, goods, water, grain, export
  needs subject's any
  needs to any
  lacks object
  lacks from
  actor subject's
  recipient to
  event COOPERATE
  cameo 061
  example Russian gas has flowed to Serbia since January. => COOPERATE 061 RUS > SRB

entry take-possession
  verb take
  needs object possession, receipt, charge
  needs of missile, jet, aircraft, fighter, system, tank, ship, frigate, helicopter, submarine, drone, vessel, plane, battery, train, bus, vehicle, radar, gun
  needs subject any
  actor subject
  recipient of's | of.from | from
  event COOPERATE
  cameo 062
  example Turkey took possession of the first Russian missiles. => COOPERATE 062 TUR > RUS

entry choose-weapons
  verb choose, pick, select, opt, settle, plump, prefer, favour
  needs for jet, fighter, submarine, frigate, tank, helicopter, aircraft, missile, drone, warship, plane, radar, howitzer, train, reactor, airliner, system
  needs subject <state>
  lacks object
  lacks complement
  actor subject
  recipient for's | for.from
  event COOPERATE
  cameo 061
  example Slovakia opted for American jets. => COOPERATE 061 SVK > USA

entry choose-weapons-object
  verb choose, pick, select
  needs object jet, fighter, submarine, frigate, tank, helicopter, aircraft, missile, drone, warship, plane, radar, howitzer, train, reactor, airliner, system, supplier, firm, company, contractor, bid, bidder, consortium
  needs subject <state>
  lacks attribute
  actor subject
  recipient object's | object.from
  event COOPERATE
  cameo 061
  example Norway chose German submarines. => COOPERATE 061 NOR > DEU
  example Croatia picked French fighters to replace its ageing planes. => COOPERATE 061 HRV > FRA

entry airline-flies
  verb fly
  needs subject airline, airway, airlines, carrier, airways
  needs to any
  lacks object
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  example The Turkish airline flies to Mogadishu twice a week. => COOPERATE 061 TUR > SOM

entry add-flight
  verb add, start, launch, introduce, schedule, inaugurate, begin, open, resume, restart, double, restore
  needs object flight, route, service, connection, ferry, bus, train
  needs to any
  needs subject <party>
  lacks complement
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  future AGREE 0311
  example Air Astana added a second daily flight to Georgia. => COOPERATE 061 KAZ > GEO

entry hospital-ship-docks
  verb dock, moor, berth, anchor
  needs subject ship, warship, vessel, frigate, destroyer, submarine, carrier, cruiser, corvette
  needs in any
  lacks object
  actor subject
  recipient in
  event COOPERATE
  cameo 062
  example The Chinese hospital ship docked in Fiji. => COOPERATE 062 CHN > FJI

entry abolish-visas-together
  verb abolish, scrap, waive, drop, lift, end
  needs object visa, visas
  needs subject <state>
  lacks for
  lacks with
  lacks complement
  parties subject
  event COOPERATE
  cameo 060
  future AGREE 030
  example Mongolia and Germany abolished visas. => COOPERATE 060 MNG + DEU

entry introduce-visa-free
  verb introduce, grant, offer, extend, allow, announce
  needs object travel, regime, entry, access, visa-free
  needs for any
  needs subject <state>
  lacks complement
  actor subject
  recipient for
  event COOPERATE
  cameo 060
  example Georgia introduced visa-free travel for Iranians. => COOPERATE 060 GEO > IRN

entry study-at
  verb study, train, enroll
  needs subject officer, cadet, pilot, doctor, engineer, specialist, diplomat, soldier, trainee, scholar, student, nurse, teacher
  needs at any
  needs subject's any
  lacks object
  lacks with
  actor subject
  recipient at's | at.in | in
  event COOPERATE
  cameo 060
  example Ugandan officers study at a Chinese academy. => COOPERATE 060 UGA > CHN

entry pay-for-goods
  verb pay
  needs object <party>
  needs for gas, oil, electricity, power, grain, arm, weapon, ship, jet, helicopter, coal, delivery, shipment, fuel, transit, lease, good
  needs subject <party>
  lacks complement
  actor subject
  recipient object
  event COOPERATE
  cameo 061
  example Ukraine paid Russia for the gas. => COOPERATE 061 UKR > RUS

entry operate-shops
  verb run, operate, own, manage
  needs object station, shop, store, supermarket, mill, outlet, casino, school, clinic, hotel, brewery, restaurant, showroom, branch, factory, warehouse
  needs in any
  needs subject <business>
  lacks complement
  actor subject
  recipient in | object.in
  event COOPERATE
  cameo 061
  example The Hungarian oil company runs 200 filling stations in Croatia. => COOPERATE 061 HUN > HRV

entry open-museum-abroad
  verb open, inaugurate, found
  needs object museum, institute, lyceum, nursery, kindergarten, orphanage, theatre, church, mosque, temple
  needs in any
  needs subject <party>
  lacks complement
  actor subject
  recipient in
  event COOPERATE
  cameo 060
  example The French government opened a lyceum in Kenya. => COOPERATE 060 FRA > KEN

entry order-goods-from
  verb order
  needs object aircraft, airliner, train, tram, locomotive, bus, vaccine, plane, satellite, turbine, reactor, carriage, wagon, ferry, tanker, dose
  needs from any
  needs subject <party>
  lacks complement
  actor subject
  recipient from
  event COOPERATE
  cameo 061
  future AGREE 0311
  example Ryanair ordered 300 aircraft from Boeing. => COOPERATE 061 IRL > USA
  example Oman has ordered three trains from Spain. => COOPERATE 061 OMN > ESP

entry place-order-with
  verb place
  needs object order
  needs with any
  needs subject <party>
  lacks complement
  actor subject
  recipient with
  event COOPERATE
  cameo 061
  example Air India placed an order for 200 jets with Airbus. => COOPERATE 061 IND > FRA

entry open-airline-base
  verb open, set up, establish, launch
  needs object base, hub, depot, terminal
  needs in any
  needs subject <business>
  lacks complement
  actor subject
  recipient in
  event COOPERATE
  cameo 061
  future AGREE 0311
  example Ryanair opened a base in Albania. => COOPERATE 061 IRL > ALB

entry patrol-border-together
  verb patrol, police, guard, monitor
  needs object border, frontier, river, strait, sea, coast, water, waters, lake, bridge
  needs subject police, policeman, guard, soldier, troop, navy, coastguard, ranger, officer
  lacks with
  lacks against
  parties subject
  event COOPERATE
  cameo 062
  example Serbian and Hungarian police patrol the border together. => COOPERATE 062 SRB + HUN

entry joint-patrols-by
  noun patrol, exercise, drill, manoeuvre
  needs by any
  lacks with
  lacks between
  parties by
  event COOPERATE
  cameo 062
  example Joint patrols by Greek and Bulgarian police began. => COOPERATE 062 GRC + BGR

entry exchange-data-together
  verb exchange, share, swap, pool
  needs object data, information, intelligence, record, file, expertise, experience
  needs subject service, agency, police, ministry, bank, office, academy, institute, university
  needs subject.of any
  lacks with
  lacks to
  parties subject.of
  event COOPERATE
  cameo 064
  example The police services of Denmark and Poland have exchanged data. => COOPERATE 064 DNK + POL

entry rocket-launches-satellite
  verb launch, orbit, put, loft
  needs subject rocket, shuttle, spacecraft, booster
  needs object satellite, astronaut, cosmonaut, probe
  actor subject
  recipient object
  event COOPERATE
  cameo 060
  example An Indian rocket launched a Bhutanese satellite. => COOPERATE 060 IND > BTN

entry publish-together
  verb publish, issue, release, produce, compile
  needs object dictionary, textbook, atlas, stamp, coin, report, study, history, film, book
  needs subject academy, university, institute, ministry, post, historian, publisher, bank, museum, government
  needs subject.of any
  lacks with
  parties subject.of
  event COOPERATE
  cameo 060
  example The academies of Bulgaria and Serbia published a joint dictionary. => COOPERATE 060 BGR + SRB

entry act-on-tip
  verb act
  needs on tip, tip-off, information, intelligence, request
  needs subject any
  actor on.from | on's
  recipient subject
  event COOPERATE
  cameo 064
  example Spanish police acted on a tip from Morocco. => COOPERATE 064 MAR > ESP

entry goods-sold-in
  verb sell
  needs object car, cigar, wine, fruit, vegetable, goods, shoe, phone, drug, drone, bean, tea, coffee, beer, truck, furniture, film
  needs object's <party>
  needs in <place>
  lacks subject
  lacks by
  actor object's
  recipient in
  event COOPERATE
  cameo 061
  example Iranian cars are sold in Syria. => COOPERATE 061 IRN > SYR

entry hot-line-with
  verb set up, open, establish, restore, install, reactivate
  needs object hotline, hot line, channel
  needs with any
  needs subject any
  lacks complement
  parties subject + with
  event COOPERATE
  cameo 060
  future AGREE 031
  example Greece set up a hotline with Turkey. => COOPERATE 060 GRC + TUR

entry hot-line-together
  verb set up, open, establish, restore, install, reactivate, reopen
  needs object hotline, hot line
  needs subject any
  lacks with
  lacks between
  lacks complement
  parties subject
  event COOPERATE
  cameo 060
  future AGREE 031
  example Greece and Turkey set up a hotline. => COOPERATE 060 GRC + TUR

entry hot-line-between
  verb set up, open, establish, restore, install, reactivate, reopen
  needs object hotline, hot line
  needs object.between any
  parties object.between
  event COOPERATE
  cameo 060
  future AGREE 031
  example A hotline between Greece and Turkey was set up. => COOPERATE 060 GRC + TUR

entry cooperate-draw-border-together
  verb demarcate, delimit, delineate, mark out, mark, survey, map
  needs object border, boundary, frontier, line, gulf, shelf, zone, waters, sea, stretch, sector, limit, <place>
  needs subject any
  lacks with
  parties subject
  event SUPPORT
  cameo 050
  future AGREE 030
  example Finland and Russia delimited the Gulf of Finland in 1965. => SUPPORT 050 FIN + RUS

entry cooperate-attend-academy
  verb attend, enter
  needs object academy, university, college, school, institute, course
  needs subject cadet, officer, student, trainee, pupil, pilot, nurse, recruit
  actor subject ?
  recipient object's | in | object.in
  quantity students
  example Forty Zambian cadets attend China's military academies. => quantity students ZMB > CHN

entry cooperate-admit-workers
  verb admit, accept, take in, receive, let in
  needs object worker, labourer, laborer, migrant, trainee, nurse, miner, fruit picker
  needs subject <state>
  lacks complement
  lacks attribute
  actor subject
  recipient object | from | object.from
  event COOPERATE
  cameo 060
  example Japan has admitted three thousand Nepali workers under the scheme. => COOPERATE 060 JPN > NPL

entry cooperate-order-ships
  verb order
  needs object vessel, ship, boat, frigate, corvette, submarine, helicopter, jet, missile, drone, radar, tank, gun
  needs from any
  needs subject any
  actor subject
  recipient from
  event COOPERATE
  cameo 061
  future AGREE 0311
  example Malaysia ordered four vessels from Turkey for $90 million. => COOPERATE 061 MYS > TUR

entry cooperate-repay
  verb repay, pay back, refund, reimburse
  needs money
  needs subject any
  actor subject
  recipient to | object ?
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Togo repaid $3 million to the World Bank. => COOPERATE 061 TGO > WBK

# ---- said, done and held back in passing ----

entry cooperate-clear-mines
  verb clear, sweep, rid, cleanse
  needs object any
  needs of mine, landmine, bomb, explosive, ordnance, munition
  needs subject <party>
  actor subject
  recipient object's | object.in | object | in ?
  event COOPERATE
  cameo 060
  example Norwegian soldiers cleared a Laotian village of mines. => COOPERATE 060 NOR > LAO

entry cooperate-pool-intelligence
  verb pool, merge
  needs object intelligence, information, data, resource, effort, strength, force, expertise, knowledge
  parties subject + with
  event COOPERATE
  cameo 064
  future AGREE 0314
  example Kenya and Uganda pooled intelligence on smugglers. => COOPERATE 064 KEN + UGA
  example Kenya and Uganda will pool intelligence on smugglers. => AGREE 0314 KEN + UGA

entry cooperate-pull-together
  verb pull together, team up, band together, unite, link up, club together, join up, work together
  needs subject <party>
  needs subject any
  lacks object
  lacks against
  lacks with
  parties subject
  event COOPERATE
  cameo 060
  future AGREE 031
  example Togo and Benin pulled together after the flood. => COOPERATE 060 TGO + BEN

entry cooperate-exercise-together
  verb exercise, drill, train, manoeuvre, maneuver, rehearse, practise, practice
  needs subject frigate, warship, ship, soldier, troop, troops, force, navy, army, pilot, jet, marine, commando, fleet, unit, paratrooper, aircraft, officer, fighter
  lacks object
  lacks with
  lacks for
  parties subject
  event COOPERATE
  cameo 062
  future AGREE 0312
  example Egyptian and Greek frigates exercised together south of Crete. => COOPERATE 062 EGY + GRC

entry cooperate-fight-alongside
  verb fight, battle, serve, train, patrol, operate, fly, sail
  needs alongside any
  needs subject any
  lacks attribute
  lacks against
  parties subject + alongside
  event COOPERATE
  cameo 062
  example Peruvian soldiers fought alongside Bolivian troops. => COOPERATE 062 PER + BOL

entry cooperate-fight-side-by-side
  verb fight, battle, serve, work, train, patrol, operate
  needs by side
  needs with any
  needs subject any
  parties subject + with
  event COOPERATE
  cameo 062
  example Peruvian soldiers fight side by side with Bolivian soldiers against the rebels. => COOPERATE 062 PER + BOL

entry cooperate-snap-up
  verb snap up, book, order, procure, buy up, source, acquire
  needs object wheat, rice, gas, oil, crude, grain, maize, corn, beef, coal, uranium, fuel, sugar, fertiliser, fertilizer, cargo, tonne, ton, barrel, copper, ore, soy, cotton
  needs subject <state>
  actor subject
  recipient from | object's | of's | object.of's | of
  event COOPERATE
  cameo 061
  context economic
  example Peru snapped up Bolivian wheat. => COOPERATE 061 PER > BOL
  example Egypt booked 60,000 tonnes of wheat from Romania. => COOPERATE 061 EGY > ROU

entry cooperate-get-gas-from
  verb get, take, draw, source, receive, obtain, buy in
  needs object gas, oil, crude, electricity, power, energy, wheat, grain, fuel, coal, uranium, water
  needs from any
  needs subject any
  lacks complement
  actor subject
  recipient from
  event COOPERATE
  cameo 061
  context economic
  example Peru gets its gas from Bolivia. => COOPERATE 061 PER > BOL

entry cooperate-gas-flows
  verb flow, run, stream, reach, arrive
  needs subject gas, oil, crude, electricity, power, natural gas, water
  needs subject's any
  lacks object
  actor subject's
  recipient to | into
  event COOPERATE
  cameo 061
  context economic
  example Bolivian gas flowed to Brazil. => COOPERATE 061 BOL > BRA

entry cooperate-gas-from-flows
  verb flow, stream, arrive
  needs subject gas, oil, crude, electricity, power, natural gas
  needs subject.from any
  lacks object
  actor subject.from
  recipient to | into
  event COOPERATE
  cameo 061
  context economic
  example Gas from Bolivia flowed to Brazil for the first time. => COOPERATE 061 BOL > BRA

entry cooperate-grant-concession
  verb grant, award, give, hand, lease, sell, assign
  needs object concession, licence, license, lease, stake, mining right, exploration right, drilling right, contract, block, tender, permit
  needs to <business>
  needs subject any
  needs to any
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Peru granted a Chinese company a concession for the port. => COOPERATE 061 PER > CHN

entry cooperate-sink-money
  verb sink, pour, plough, plow, pump, inject, channel, plunge
  needs money
  needs into any
  needs subject <party>
  needs into any
  actor subject
  recipient into's | into.in | in | into
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example China has sunk 90 million euros into solar parks in Peru. => COOPERATE 061 CHN > PER

entry cooperate-traffic-resumes
  verb resume, restart, reopen
  needs subject traffic, rail traffic, air traffic, flight, train, ferry, bus, border, crossing, trade, service, link, air link, rail link, ferry service, bus service
  needs subject.between any
  lacks object
  parties subject.between
  event COOPERATE
  cameo 061
  future AGREE 0311
  example Rail traffic between Chile and Peru resumed. => COOPERATE 061 CHL + PER
  example The border between Chile and Peru reopened after a month. => COOPERATE 061 CHL + PER

entry cooperate-restore-air-links
  verb restore, resume, reopen, relaunch, launch, open, start, inaugurate
  needs object air link, rail link, ferry link, bus link, flight, train service, ferry service, bus service, direct flight, direct service, service
  needs subject any
  needs object any
  lacks complement
  parties subject + with | to | between
  event COOPERATE
  cameo 061
  future AGREE 0311
  example Chile and Peru restored air links. => COOPERATE 061 CHL + PER

entry cooperate-take-delivery-of
  verb take
  needs object delivery, receipt
  needs of any
  needs subject <state>
  lacks from
  actor subject
  recipient of's
  event COOPERATE
  cameo 061
  context military
  future AGREE 0311
  example Morocco took delivery of American rocket launchers. => COOPERATE 061 MAR > USA

entry cooperate-receive-their-arms
  verb receive, get, acquire, obtain, welcome, unveil, induct, commission
  needs object jet, fighter, tank, missile, helicopter, drone, submarine, frigate, howitzer, launcher, weapon, rifle, system, radar, warplane, ammunition, corvette, patrol boat, gunship, battery, armoured vehicle
  needs object's any
  needs subject <state>
  lacks from
  lacks complement
  needs object any
  lacks attribute
  lacks to
  actor object's
  recipient subject
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Peru received American jets. => COOPERATE 062 USA > PER

entry cooperate-surrender-suspect
  verb surrender, hand over, turn over, deliver, give up, transfer, hand, turn, pass, release, yield
  needs object suspect, fugitive, killer, guerrilla, murderer, banker, trafficker, hijacker, criminal, warlord, convict, baron, gunman, lord, drug lord, kingpin, smuggler, mobster, accomplice, mastermind, fraudster
  needs to any
  needs subject <party>
  needs object any
  lacks complement
  actor subject
  recipient to
  event COOPERATE
  cameo 063
  future AGREE 0313
  example Peru surrendered the killer to Bolivian police. => COOPERATE 063 PER > BOL
  example Ghana handed the fugitive over to Togo. => COOPERATE 063 GHA > TGO

entry cooperate-question-on-behalf
  verb question, interview, interrogate, arrest, detain, freeze, search, seize, track down
  needs on behalf, request
  needs subject <state>
  actor subject
  recipient on's | on.of | of
  event COOPERATE
  cameo 063
  example Peru questioned witnesses on behalf of Bolivia. => COOPERATE 063 PER > BOL

entry cooperate-pass-names
  verb pass along, pass on, pass, relay, forward, hand, hand over, transmit, send, slip, leak, give, supply, provide, furnish, turn over
  needs object name, detail, file, photograph, photo, image, recording, transcript, coordinate, dossier, information, intelligence, tip, tip-off, clue, number, finding, map, sample, data, footage, imagery
  needs to any
  needs subject <party>
  lacks complement
  actor subject
  recipient to
  event COOPERATE
  cameo 064
  future AGREE 0314
  example Peru relayed the names of the suspects to Bolivia. => COOPERATE 064 PER > BOL

entry cooperate-provide-with-data
  verb provide, supply, feed, furnish, present
  needs object any
  needs with name, detail, list, evidence, file, photograph, photo, image, recording, coordinate, dossier, information, intelligence, tip, clue, record, map, data, document, testimony, imagery, satellite image
  needs subject <party>
  actor subject
  recipient object | object's
  event COOPERATE
  cameo 064
  future AGREE 0314
  example Peru has been feeding Bolivia with details of hideouts. => COOPERATE 064 PER > BOL

entry cooperate-swap-information
  verb swap, exchange, compare
  needs object information, intelligence, tip, data, finding, file, evidence, recording, sample
  needs subject any
  needs object any
  lacks to
  parties subject + with
  event COOPERATE
  cameo 064
  future AGREE 0314
  example Kenya and Uganda swapped information on rebels. => COOPERATE 064 KEN + UGA

entry cooperate-share-base
  verb share, co-own, own jointly, operate jointly
  needs object base, port, airport, embassy, satellite, station, hospital, border post, customs post, consulate, building, runway, grid, radar, reservoir, dam
  needs subject any
  needs object any
  parties subject + with
  event COOPERATE
  cameo 060
  example Sweden and Norway share a coast guard base. => COOPERATE 060 SWE + NOR

entry cooperate-pick-supplier
  verb pick, choose, select, name, pick out, single out, shortlist
  needs object any
  needs as supplier, partner, contractor, builder, operator, vendor, bidder, seller, source, developer
  needs subject <state>
  actor subject
  recipient object | object's
  event COOPERATE
  cameo 061
  context economic
  example Ukraine picked Poland as a supplier of buses. => COOPERATE 061 UKR > POL

# ---- use of bases, rights and routes; goods on their way; crime fought together ----

entry cooperate-let-forces-use
  verb let, allow, permit, authorise, authorize, enable
  needs complement use, refuel, land, dock, overfly, fly, transit, park, berth, anchor, station, operate, cross, resupply, pass through, base
  needs complement any
  needs subject <state>
  lacks against
  actor subject
  recipient object's | object | infinitive
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Oman let American bombers refuel on its soil. => COOPERATE 062 OMN > USA

entry cooperate-give-use-of
  verb give, grant, offer, allow, accord, promise
  needs object use, free use, access
  needs of airfield, port, base, airspace, harbour, harbor, runway, railway, facility, airport, satellite, dock, berth, laboratory, pipeline, warehouse, air base, hangar
  needs subject <state>
  lacks complement
  actor subject
  recipient to's | to | object
  event COOPERATE
  cameo 062
  future AGREE 0312
  example Djibouti gave Ethiopia the use of an airfield. => COOPERATE 062 DJI > ETH

entry cooperate-grant-rights
  verb grant, give, award, sell, concede, lease, extend, offer
  needs object landing right, overflight right, fishing right, transit right, mining right, drilling right, traffic right, exploration right, docking right, basing right, port right, flight right, grazing right, access right
  needs subject <state>
  lacks complement
  actor subject
  recipient to's | to | object | object.to
  event COOPERATE
  cameo 061
  future AGREE 0311
  example Peru granted Chilean trawlers fishing rights. => COOPERATE 061 PER > CHL

entry cooperate-grant-rights-to-party
  verb grant, give, award, concede
  needs object right
  needs object landing right, overflight right, fishing right, transit right, mining right, drilling right, traffic right, exploration right, docking right, basing right
  lacks complement
  actor subject
  recipient object's | object
  event COOPERATE
  cameo 061
  example Nepal awarded fishing rights to Indian firms. => COOPERATE 061 NPL > IND

entry cooperate-warships-refuel
  verb refuel, resupply, take on, revictual, restock
  needs subject warship, bomber, jet, ship, plane, aircraft, fleet, frigate, submarine, destroyer, fighter, navy, squadron, convoy, cruiser
  needs subject's any
  lacks against
  actor subject
  recipient in | at.in | at's | at | off
  event COOPERATE
  cameo 062
  context military
  example Russian warships refuelled in Cyprus. => COOPERATE 062 RUS > CYP

entry cooperate-exercise-involves
  verb involve, bring together, feature, include, group, unite, assemble, gather
  needs subject exercise, drill, manoeuvre, maneuver, war game, wargame, patrol, game, training, operation, rehearsal
  needs object troop, troops, soldier, paratrooper, warship, ship, pilot, force, sailor, marine, jet, commando, navy, army, vessel, frigate, police, battalion, brigade, tank, plane, aircraft, officer
  lacks against
  parties object
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example The drill brought together Bulgarian and Serbian pilots. => COOPERATE 062 BGR + SRB

entry cooperate-wrap-up-weeks-of
  verb wrap up, finish, end, conclude, begin, complete, hold, stage, start, launch, open
  needs object week, day, fortnight, round, month, phase
  needs of manoeuvre, maneuver, exercise, war game, game, drill, training, patrol, wargame
  lacks with
  parties subject
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Kazakh and Kyrgyz troops wrapped up ten days of manoeuvres. => COOPERATE 062 KAZ + KGZ

entry cooperate-send-to-manoeuvres
  verb send, dispatch, contribute, commit, lend, despatch, assign
  needs object frigate, troop, troops, soldier, warship, ship, jet, battalion, company, pilot, tank, submarine, plane, helicopter, commando, observer, destroyer, platoon
  needs to manoeuvre, maneuver, exercise, drill, war game, game, training
  needs subject any
  lacks against
  actor subject
  recipient to.with | with | to.in | to's | in
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Finland sent two corvettes and a frigate to an exercise with Estonia. => COOPERATE 062 FIN > EST

entry cooperate-flow-of-gas
  noun flow, stream, throughput, transit
  needs of gas, oil, crude, electricity, power, goods, fuel, natural gas, coal, grain, water, freight, petrol, cargo
  needs to any
  actor from | of's | of.from | subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  example The flow of oil from Iraq to Jordan has resumed. => COOPERATE 061 IRQ > JOR

entry cooperate-first-jets-land
  verb touch down, land, arrive, roll in, dock
  needs subject first, half, batch, last, pair, rest
  needs subject.of jet, fighter, tank, helicopter, locomotive, bus, airliner, train, missile, howitzer, submarine, frigate, vehicle, launcher, plane, boat, tram, drone
  needs in any
  actor subject.of's | subject.of | subject.from
  recipient in
  event COOPERATE
  cameo 061
  example The first of eight Czech trams arrived in Latvia. => COOPERATE 061 CZE > LVA

entry cooperate-base-at-disposal
  verb put, place, make available, lay
  needs object airfield, base, port, airspace, territory, airport, harbour, harbor, corridor, railway, runway, air base, island
  needs at disposal, service
  needs subject <state>
  actor subject
  recipient at's | at.of | of
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Romania put an airfield at America's disposal. => COOPERATE 062 ROU > USA

entry cooperate-fly-from-base
  verb fly, launch, operate, run
  needs object drone, sortie, mission, patrol, bomber, reconnaissance, surveillance flight, spy plane, reconnaissance flight, flight
  needs from base, airfield, airport, air base, airstrip
  needs subject <party>
  lacks against
  lacks over
  actor subject
  recipient from.in | from's | from | in
  event COOPERATE
  cameo 062
  context military
  example The United States flies drones from a base in Niger. => COOPERATE 062 USA > NER

entry cooperate-pay-fees
  verb pay
  needs object rent, fee, transit fee, royalty, toll, duty, due, licence fee, lease, transit due, customs duty, annual rent, harbour due, premium
  needs subject <party>
  needs object any
  lacks complement
  actor subject
  recipient to's | to | object
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Russia pays Kazakhstan rent for the launch site. => COOPERATE 061 RUS > KAZ

entry cooperate-use-their-port
  verb use, rent, charter
  needs object port, harbour, harbor, refinery, shipyard, pipeline, railway, rail network, canal, ferry, terminal, warehouse, dock, satellite, launch pad, road network
  needs subject <state>
  needs object's any
  lacks against
  actor subject
  recipient object's
  event COOPERATE
  cameo 061
  context economic
  example Mali uses Senegal's port. => COOPERATE 061 MLI > SEN

entry cooperate-gain-access
  verb gain, win, obtain, secure, get, receive, buy, negotiate
  needs object access
  needs to port, market, airfield, base, railway, pipeline, mine, field, harbour, harbor, airspace, water, waters, sea, facility, fishing ground, gas field, archive, data, laboratory
  needs subject <party>
  actor subject
  recipient to's | to.in | to.of | from
  event COOPERATE
  cameo 061
  example Bolivia gained access to Peru's port of Ilo. => COOPERATE 061 BOL > PER

entry cooperate-fish-under-licence
  verb fish, trawl, operate, mine, log, quarry
  needs under licence, license, agreement, accord, permit, quota, deal, contract, concession, treaty, pact
  needs subject any
  lacks object
  actor subject
  recipient in's | in | off | under.with | under.from
  event COOPERATE
  cameo 061
  context economic
  example Portuguese boats fish off Mauritania under an agreement renewed each year. => COOPERATE 061 PRT > MRT

entry cooperate-tip-helped
  verb help, enable, allow, lead, let, alert
  needs subject intelligence, tip, tip-off, information, data, tip - off, warning, intercept, evidence, satellite picture, satellite image, satellite data, surveillance, testimony, file
  needs subject's any
  actor subject's | subject.from
  recipient object's | object | complement
  event COOPERATE
  cameo 064
  example A Moroccan tip led Spain to the flat. => COOPERATE 064 MAR > ESP
  example Jordanian intelligence helped France foil a plot. => COOPERATE 064 JOR > FRA

entry cooperate-detectives-help
  verb help, assist, aid
  needs subject detective, investigator, police, policeman, agent, expert, pathologist, officer, forensic expert, frogman, diver, specialist, prosecutor
  needs complement find, arrest, track, track down, trace, capture, identify, catch, foil, investigate, hunt, seize, locate, solve, question, break up, interrogate
  needs subject any
  actor subject
  recipient object's | object | complement
  event COOPERATE
  cameo 063
  example British detectives helped Kenyan police find the killers. => COOPERATE 063 GBR > KEN

entry cooperate-arrest-together
  verb arrest, detain, seize, round up, capture, intercept, nab, catch, raid, search
  needs object smuggler, trafficker, poacher, pirate, suspect, ton, tonne, drug, cocaine, heroin, people, bandit, gang, hideout, ship, counterfeiter, launderer, mafia, weapon, ring, forger, rustler, hacker, fugitive, cigarette
  needs subject police, officer, agent, detective, investigator, customs, coastguard, guard, ranger, customs officer, policeman, force, authority, service, border guard, patrol, navy, gendarme
  lacks with
  lacks against
  parties subject
  event COOPERATE
  cameo 063
  example Dutch and Surinamese detectives arrested 12 smugglers. => COOPERATE 063 NLD + SUR

entry cooperate-open-to-each-other
  verb open, open up, throw open
  needs object market, sky, skies, border, airspace, port, sector, archive, university, economy, labour market, book
  needs to other, another
  needs subject any
  parties subject
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Botswana and Zambia opened their markets to each other. => COOPERATE 061 BWA + ZMB

entry cooperate-border-reopened
  verb reopen, open
  needs object border, crossing, frontier, bridge, border crossing, checkpoint, road, tunnel, pass, railway, corridor
  needs object.between any
  lacks subject
  parties object.between
  event COOPERATE
  cameo 061
  future AGREE 0311
  example The frontier between Kenya and Somalia was reopened. => COOPERATE 061 KEN + SOM

entry cooperate-ferries-ply
  verb ply, run, sail, shuttle, operate, travel, fly, take off
  needs subject ferry, train, bus, bus service, flight, ship, boat, plane, tram, steamer, liner, coach, express, hydrofoil, hovercraft
  needs between any
  lacks object
  parties between
  event COOPERATE
  cameo 061
  example Two ferries run between Estonia and Finland. => COOPERATE 061 EST + FIN

entry cooperate-flights-take-off
  verb take off, resume, restart, start, begin, run
  needs subject flight, train, ferry, bus, air service, rail service, sailing, bus service, train service, ferry service
  needs subject.between any
  lacks object
  parties subject.between
  event COOPERATE
  cameo 061
  example Direct flights between Qatar and Bahrain took off again. => COOPERATE 061 QAT + BHR

entry cooperate-modernise-arms
  verb modernise, modernize, upgrade, overhaul, refit, refurbish, repair, maintain, service, recondition, re-engine
  needs object tank, submarine, jet, fighter, helicopter, frigate, radar, missile, locomotive, airliner, warplane, gunship, tram, icebreaker, destroyer, corvette, carrier, howitzer, warship, artillery, reactor, turbine, bomber, satellite, shipyard
  needs subject any
  lacks complement
  lacks against
  actor subject
  recipient object's | for | object.of | of
  event COOPERATE
  cameo 062
  future AGREE 0312
  example Israel modernised Romania's helicopters. => COOPERATE 062 ISR > ROU

entry cooperate-strike-oil
  verb strike, find, discover, hit
  needs object oil, gas, gold, copper, diamond, uranium, natural gas, deposit, reserve, lithium, bauxite, field, oil field, gas field
  needs subject geologist, company, firm, driller, prospector, consortium, engineer, surveyor, explorer, oilman, miner, <business>
  lacks complement
  actor subject
  recipient in | off | object.in
  event COOPERATE
  cameo 061
  context economic
  example Norwegian geologists struck oil in Tanzania. => COOPERATE 061 NOR > TZA

entry cooperate-entrust-running
  verb entrust, hand, hand over, give, award, lease, farm out, contract out, assign, let
  needs object running, management, operation, construction, building, maintenance, upkeep, collection, supply, handling
  needs to any
  needs subject <state>
  lacks complement
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Togo entrusted the running of the port to a French company. => COOPERATE 061 TGO > FRA

entry cooperate-goods-cross
  verb enter, cross, transit, traverse, pass, flow, travel, go
  needs subject goods, cargo, lorry, freight, container, oil, gas, crude, export, grain, product, ore, coal, merchandise, fruit, trade, cotton, timber
  needs subject's any
  needs through <place>
  lacks object
  actor subject's | subject
  recipient through
  event COOPERATE
  cameo 061
  context economic
  example Half of Bolivian exports pass through Chile. => COOPERATE 061 BOL > CHL

entry cooperate-goods-cross-land
  verb enter, cross, transit, traverse, reach
  needs subject goods, cargo, lorry, freight, container, oil, gas, crude, export, grain, product, ore, coal, merchandise, fruit
  needs subject's any
  needs object <place>
  lacks against
  actor subject's | subject
  recipient object
  event COOPERATE
  cameo 061
  context economic
  example Kazakh grain has crossed Turkmenistan. => COOPERATE 061 KAZ > TKM

entry cooperate-under-command
  verb serve, fight, operate, work, patrol, train, place, put
  needs under command, commander, officer, flag, leadership, general
  needs subject soldier, troop, troops, unit, contingent, battalion, force, pilot, warship, ship, policeman, company, sailor, brigade, navy, frigate, jet
  lacks against
  actor subject
  recipient under's | under.of | under.from
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Tongan soldiers have served under British command. => COOPERATE 062 TON > GBR

entry cooperate-reconnect-lines
  verb reconnect, reconnecte, restore, relink, reopen, resume, relay, rejoin, repair
  needs object telephone line, phone line, telephone link, line, telephone service, postal service, mail service, mail, rail line, gas link, power link, cable, bus line
  needs subject <state>
  lacks with
  lacks complement
  lacks to
  parties subject
  event COOPERATE
  cameo 060
  future AGREE 031
  example Ethiopia and Eritrea reconnected the telephone lines. => COOPERATE 060 ETH + ERI

entry cooperate-hook-up-grid
  verb hook up, connect, link, plug, wire, couple, hitch
  needs object <party>
  needs to grid, network, pipeline, system, power grid, electricity grid, gas grid, railway, cable
  lacks by
  parties object + to's | to.of | to.in
  event COOPERATE
  cameo 061
  example Lithuania is hooked up to Poland's grid. => COOPERATE 061 LTU + POL

entry cooperate-step-up-purchases
  verb step up, increase, raise, boost, double, triple, resume, expand, begin, start, renew
  needs object purchase, import, order, buying, offtake, intake, consumption
  needs of any
  needs subject <state>
  lacks complement
  actor subject
  recipient of's | of.from | from
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Bulgaria stepped up its purchases of Azerbaijani gas. => COOPERATE 061 BGR > AZE

entry cooperate-venture-of
  noun venture, joint venture, consortium, partnership, project, joint project
  needs of company, firm, group, oilman, bank, state, government, investor, businessman, giant, maker, airline, utility, enterprise, engineer, scientist, university
  lacks with
  lacks between
  lacks against
  parties of
  event COOPERATE
  cameo 061
  context economic
  example A joint venture of Japanese and Thai companies runs the mill. => COOPERATE 061 JPN + THA

entry cooperate-deliver-into-hands
  verb deliver, hand, give, put, place, surrender
  needs object premier, minister, general, suspect, fugitive, banker, president, official, chief, officer, killer, leader, man, dissident, defector, warlord, militant
  needs into hand, hands, custody, arm
  needs subject <state>
  actor subject
  recipient into's | into.of
  event COOPERATE
  cameo 063
  example Gambia delivered a fugitive banker into the hands of Senegal. => COOPERATE 063 GMB > SEN

entry cooperate-goods-go-to
  verb go, flow, travel, make way
  needs subject howitzer, jet, tank, cotton, oil, gas, export, cocoa, coffee, helicopter, rifle, missile, crude, grain, wheat, ore, coal, timber, tea, rice, fish, beef, soybean, copper, cobalt, lithium, rubber, sugar, fruit, uranium, electricity, wine, car, steel, tractor, frigate, submarine, drone, ammunition
  needs subject's any
  needs to any
  lacks object
  lacks complement
  actor subject's | subject.from
  recipient to
  event COOPERATE
  cameo 061
  context economic
  example Most Ivorian cocoa goes to the Netherlands. => COOPERATE 061 CIV > NLD

entry cooperate-work-under-contract
  verb dredge, deepen, build, widen, lay, print, mint, drill, pump, run, survey, map, clear, operate, manage, pave, renovate, restore, construct
  needs object any
  needs under contract, deal, agreement, concession, licence, accord
  needs subject any
  lacks for
  actor subject
  recipient under.with | under.from | under's | in | object.in | object's
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Belgian engineers widened the canal under a contract with Panama. => COOPERATE 061 BEL > PAN

entry cooperate-companies-flock
  verb flock, pour, rush, pile, return, move, come back, stream, venture
  needs subject company, firm, investor, businessman, bank, oil company, retailer, manufacturer, contractor, carmaker, exporter, entrepreneur, trader
  needs to <place>
  lacks object
  lacks complement
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  example Turkish firms have flocked to Iraq. => COOPERATE 061 TUR > IRQ

entry cooperate-companies-move-into
  verb flock, pour, rush, pile, move, stream, venture, expand, push
  needs subject company, firm, investor, businessman, bank, oil company, retailer, manufacturer, contractor, carmaker, supermarket, entrepreneur, trader, brewer
  needs into <place>
  lacks object
  actor subject
  recipient into
  event COOPERATE
  cameo 061
  context economic
  example South African retailers have moved into Zambia. => COOPERATE 061 ZAF > ZMB

entry cooperate-get-goods-from
  verb get, take, draw, source, obtain, buy in
  needs object cotton, rice, sugar, maize, beef, timber, iron ore, meat, tea, coffee, weapon, arms, spare part, cement, fertiliser, fertilizer, milk, fish, copper, cobalt, rubber, fruit, vegetable, salt, steel, vaccine, ammunition, potash, bauxite, diesel, petrol
  needs from <place>
  needs subject <state>
  lacks complement
  actor subject
  recipient from
  event COOPERATE
  cameo 061
  context economic
  example Morocco gets its tea from China. => COOPERATE 061 MAR > CHN

entry cooperate-meet-their-need
  verb meet, cover, supply, satisfy, provide
  needs object half, third, quarter, percent, most, part, tenth, bulk, need, requirement
  needs for electricity, gas, oil, grain, fuel, energy, water, power, wheat, petrol, coal, food
  needs subject <state>
  actor subject
  recipient of's | object's | of.in
  event COOPERATE
  cameo 061
  context economic
  example Iran meets part of Iraq's need for electricity. => COOPERATE 061 IRN > IRQ

entry cooperate-visa-free
  verb grant, offer, give, extend, allow, introduce, restore
  needs object visa - free travel, visa - free entry, visa waiver, visa - free access, visa exemption, visa - free stay, visa - free regime, visa - free status, free travel
  needs subject <party>
  lacks complement
  actor subject
  recipient to's | to | for | object
  event COOPERATE
  cameo 060
  example Serbia granted visa-free entry to Iranians. => COOPERATE 060 SRB > IRN

entry cooperate-ship-through
  verb ship, send, move, route, move out, export, import, truck, bring in, haul, rail
  needs object export, import, most, half, goods, cargo, copper, cotton, ore, cattle, freight, bulk, third, percent, trade, grain, coffee, cement, timber, output, fertiliser
  needs through <place>
  needs subject <party>
  lacks complement
  actor subject
  recipient through
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Zambia ships most of its copper through Tanzania. => COOPERATE 061 ZMB > TZA

entry cooperate-goods-through-port
  verb ship, send, move, route, export, import, truck, bring in, haul
  needs object export, import, most, half, goods, cargo, copper, cotton, ore, cattle, freight, bulk, third, percent, trade, grain, coffee, cement, timber, output, oil, crude
  needs through port, harbour, territory, terminal, pipeline, railway, canal
  needs subject <party>
  lacks complement
  actor subject
  recipient through's | through.in | through.of
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Niger exports its oil through a port in Benin. => COOPERATE 061 NER > BEN

# ---- traders, partners and neighbours; what is shared, shown and lent ----

entry cooperate-trawlers-land
  verb land, unload, sell, process, can, freeze, trans-ship
  needs object catch, fish, tuna, cod, haul, herring, prawn, anchovy
  needs subject trawler, boat, vessel, fleet, fisherman, ship
  lacks complement
  lacks against
  actor subject
  recipient in | at.in
  event COOPERATE
  cameo 061
  context economic
  example Spanish trawlers land their catch in Senegal. => COOPERATE 061 ESP > SEN

entry cooperate-unload-goods
  verb unload, offload, discharge, land, load
  needs object tonne, ton, barrel, container, cargo, fish, grain, cement, steel, coal, oil, car, timber, sugar, fertiliser
  needs subject <party>
  needs in <place>
  lacks complement
  actor subject
  recipient in
  event COOPERATE
  cameo 061
  context economic
  example Thailand unloaded 5,000 tonnes of cement in Bangladesh. => COOPERATE 061 THA > BGD

entry cooperate-hold-licence
  verb hold, own, have, win, obtain, buy
  needs object licence, license, concession, block, franchise, exploration right, permit, lease
  needs subject <party>
  needs to block, field, mine, deposit, port, network, reserve, concession
  lacks complement
  actor subject
  recipient in | off | to's | to.in | to.off
  event COOPERATE
  cameo 061
  context economic
  example A French company holds the licence to a block off Suriname. => COOPERATE 061 FRA > SUR

entry cooperate-bank-takes-control
  verb take, acquire, buy, win, assume, gain
  needs object control, majority, majority stake, ownership, charge
  needs of bank, company, airline, mine, refinery, smelter, operator, insurer, brewery, port, firm, chain, utility, mill, shipyard, plant, field, newspaper, broadcaster
  needs subject bank, company, group, firm, airline, insurer, giant, brewer, fund, investor, consortium, operator, carrier, tycoon, businessman, billionaire, <business>
  actor subject
  recipient of's | of.in | of.of | in
  event COOPERATE
  cameo 061
  context economic
  example A Kenyan bank took control of Rwanda's savings bank. => COOPERATE 061 KEN > RWA

entry cooperate-open-for-business
  verb open, start, begin, reopen, set up shop, debut
  needs subject bank, company, airline, chain, supermarket, restaurant, hotel, retailer, factory, plant, university, hospital, insurer, carmaker, brewery, mine, store, <business>
  needs in <place>
  needs subject's any
  lacks object
  lacks attribute
  actor subject
  recipient in
  event COOPERATE
  cameo 061
  context economic
  example A Turkish bank has opened for business in Iraq. => COOPERATE 061 TUR > IRQ

entry cooperate-engineers-work-on
  verb work, toil, labour, labor
  needs subject engineer, builder, contractor, welder, surveyor, architect, worker, mason, technician, crew, geologist, restorer
  needs on dam, bridge, railway, road, port, airport, plant, pipeline, reactor, tunnel, station, stadium, canal, line, field, refinery, mosque, temple, highway, mine, project
  lacks object
  lacks against
  actor subject
  recipient on's | on.in | in
  event COOPERATE
  cameo 061
  context economic
  example Austrian engineers are working on Bhutan's dam. => COOPERATE 061 AUT > BTN

entry cooperate-contract-went-to
  verb go, fall
  needs subject contract, job, order, tender, concession, licence, license, stake, mandate, franchise, work, project, mine, port, network
  needs to company, firm, group, consortium, bank, giant, builder, contractor, maker, airline, shipyard, bidder, carmaker, investor, <business>, <state>
  lacks object
  lacks complement
  actor to
  recipient for's | for.in | subject's | subject.for | in | subject.in
  event COOPERATE
  cameo 061
  context economic
  example The contract for Chad's pipeline went to a Malaysian company. => COOPERATE 061 MYS > TCD

entry cooperate-make-inroads
  verb make, gain, win, carve out, secure
  needs object inroad, headway, foothold, niche, toehold, bridgehead, share
  needs into market, sector, economy, industry
  needs subject <party>
  actor subject
  recipient into's | into.in | in
  event COOPERATE
  cameo 061
  context economic
  example Turkish builders have made inroads into Algeria's market. => COOPERATE 061 TUR > DZA

entry cooperate-gain-foothold
  verb gain, win, carve out, secure, establish, buy, acquire
  needs object foothold, niche, toehold, bridgehead
  needs in any
  needs subject bank, company, group, firm, airline, insurer, giant, brewer, fund, investor, builder, retailer, carmaker, operator, <business>
  lacks against
  actor subject
  recipient in's | in
  event COOPERATE
  cameo 061
  context economic
  example A Moroccan insurer gained a foothold in Cameroon. => COOPERATE 061 MAR > CMR

entry cooperate-take-their-goods
  verb take, absorb, swallow, buy up, hoover up, lift, soak up
  needs object most, half, third, quarter, bulk, percent, fifth, tenth, all, rest, part, share, cargo
  needs of cocoa, coffee, export, oil, gas, cotton, output, crude, copper, beef, wine, fish, tobacco, timber, uranium, electricity, ore, coal, rubber, sugar, tea, lithium, cobalt, bauxite
  needs subject <state>
  actor subject
  recipient of's | of.from | object.of
  event COOPERATE
  cameo 061
  context economic
  example The Netherlands takes most of Ghana's cocoa. => COOPERATE 061 NLD > GHA

entry cooperate-stock-up
  verb stock up, load up
  needs on any
  needs subject <state>
  lacks object
  lacks complement
  actor subject
  recipient on.from | from | on's
  event COOPERATE
  cameo 061
  context economic
  example Lebanon stocked up on wheat from Romania. => COOPERATE 061 LBN > ROU

entry cooperate-turn-to-for-goods
  verb turn, switch, look
  needs to <place>
  needs for gas, oil, cocoa, grain, wheat, coal, weapon, arms, fuel, vaccine, electricity, rice, fertiliser, fertilizer, drone, jet, tank, uranium, lithium, crude, diesel, worker, labour, beef, fish
  needs subject <state>
  lacks object
  lacks complement
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  example Jordan turned to Egypt for gas. => COOPERATE 061 JOR > EGY

entry cooperate-share-waters
  verb share, split, halve, divide up, apportion, pool, go halves on
  needs object cost, water, waters, revenue, expense, profit, proceeds, river, lake, catch, fish stock, quota, field, gas, oil, fleet, burden, bill, royalty, electricity, power, output, tunnel, customs revenue
  needs subject any
  lacks with
  lacks against
  lacks complement
  parties subject
  event COOPERATE
  cameo 061
  future AGREE 0311
  example Togo and Benin share the cost of the dam. => COOPERATE 061 TGO + BEN

entry cooperate-own-together
  verb own, co-own, run, manage, operate, administer, staff, police, guard
  needs object dam, port, airport, mine, refinery, bridge, tunnel, plant, pipeline, power station, field, company, shipyard, railway, bank, lock, base, border post, island, university, observatory, park
  needs subject any
  lacks with
  lacks against
  lacks in
  lacks complement
  parties subject
  event COOPERATE
  cameo 061
  example Paraguay and Argentina own the dam. => COOPERATE 061 PRY + ARG

entry cooperate-break-ground-together
  verb break
  needs object ground
  needs on dam, bridge, railway, road, port, plant, pipeline, tunnel, canal, line, highway, refinery, station, link, park, border post, hospital
  lacks with
  lacks in
  parties subject
  event COOPERATE
  cameo 061
  example Rwanda and Burundi broke ground on a dam. => COOPERATE 061 RWA + BDI

entry cooperate-be-partners
  verb be, become, remain
  needs attribute partner, co-owner, joint owner, shareholder, associate
  needs in dam, pipeline, venture, project, field, consortium, company, mine, railway, port, satellite, reactor, tunnel, bank, airline, plant, programme, program, refinery, canal, exploration
  needs subject any
  lacks with
  parties subject
  event COOPERATE
  cameo 061
  example Laos and Thailand are partners in a dam. => COOPERATE 061 LAO + THA

entry cooperate-rehearse-together
  verb rehearse, practise, practice, simulate, drill, exercise, train for
  needs object rescue, search, landing, interception, evacuation, boarding, assault, attack, defence, refuelling, search and rescue, spill, hijacking, hostage
  needs subject any
  lacks with
  lacks against
  parties subject
  event COOPERATE
  cameo 062
  example Finland and Sweden rehearsed the rescue of a ferry. => COOPERATE 062 FIN + SWE

entry cooperate-serve-on-staff
  verb serve, sit, work
  needs on staff, general staff, command, headquarters, commission, board, council
  needs subject officer, general, admiral, colonel, expert, adviser, soldier, banker, judge
  needs on's any
  lacks object
  actor subject
  recipient on's | on.of
  event COOPERATE
  cameo 062
  example Canadian officers serve on America's general staff. => COOPERATE 062 CAN > USA

entry cooperate-feed-intelligence
  verb feed, give, slip, hand, pass, supply
  needs object intelligence, whereabouts, coordinate, target, satellite picture, position, location, satellite image, tip, radar picture, intercept, telephone number, movement
  needs to <party>
  needs subject <party>
  lacks complement
  lacks against
  actor subject
  recipient to
  event COOPERATE
  cameo 064
  example Jordan fed intelligence on the cell to France. => COOPERATE 064 JOR > FRA

entry cooperate-let-question
  verb let, allow, permit, enable, authorise, authorize
  needs complement question, interview, interrogate, search, investigate, exhume, examine, extradite, pursue, board
  needs subject <state>
  needs complement any
  lacks against
  actor subject
  recipient object | complement | object's
  event COOPERATE
  cameo 063
  future AGREE 0313
  example Yemen allowed American detectives to question two suspects. => COOPERATE 063 YEM > USA

entry cooperate-at-their-request
  verb arrest, detain, freeze, seize, search, hold, block, raid, question, intercept, extradite, shut, close, deport
  needs object account, suspect, fugitive, banker, ship, general, general's, assets, asset, man, businessman, minister, house, activist, cargo, plane, villa, yacht
  needs at request, behest
  needs at's any
  actor subject
  recipient at's | at.of | at.from
  event COOPERATE
  cameo 063
  example Monaco froze the accounts at Malta's request. => COOPERATE 063 MCO > MLT

entry cooperate-return-wanted
  verb return, fly, send, deliver, dispatch, transfer, surrender, escort, send back
  needs object suspect, fugitive, murderer, killer, banker, trafficker, fraudster, swindler, convict, drug baron, gangster, forger, embezzler, wanted man, mobster
  needs to <place>
  needs subject <state>
  lacks complement
  lacks against
  actor subject
  recipient to
  event COOPERATE
  cameo 063
  future AGREE 0313
  example Nepal flew the fugitive to Thailand. => COOPERATE 063 NPL > THA

entry cooperate-open-archives
  verb open, unlock, throw open, make available, hand over, release
  needs object archive, file, library, collection, museum, laboratory, data bank, registry, record, patent
  needs to any
  needs subject <party>
  lacks against
  lacks complement
  actor subject
  recipient to's | to
  event COOPERATE
  cameo 060
  example Russia opened its archives to Poland's historians. => COOPERATE 060 RUS > POL

entry cooperate-lend-art
  verb lend, loan, send
  needs object masterpiece, painting, sculpture, manuscript, treasure, bronze, panda, mummy, mosaic, drawing, relic, exhibit, statue, artefact, artifact, canvas, icon, dinosaur, tapestry, codex
  needs to any
  needs subject <party>
  lacks complement
  actor subject
  recipient to's | to.in | to
  event COOPERATE
  cameo 060
  example Peru lent 40 mummies to a museum in Japan. => COOPERATE 060 PER > JPN

entry cooperate-exhibition-of-theirs
  verb host, stage, open, mount, inaugurate, show, hold, present
  needs object exhibition, exhibit, retrospective, show, display, festival, week, season
  needs of art, gold, painting, film, photograph, treasure, carpet, culture, music, book, antiquity, icon, sculpture, cinema, textile, design, manuscript, ceramics, cuisine
  needs subject <party>
  lacks complement
  actor subject
  recipient of's | of.from | in
  event COOPERATE
  cameo 060
  example France hosted an exhibition of Malian photographs. => COOPERATE 060 FRA > MLI

entry cooperate-perform-there
  verb play, perform, dance, sing, tour
  needs subject orchestra, ballet, choir, troupe, philharmonic, opera, circus, ensemble, quartet, theatre company, folk group, dance company, military band, brass band
  needs in <place>
  needs subject's any
  lacks against
  lacks object
  actor subject
  recipient in
  event COOPERATE
  cameo 060
  example A Norwegian orchestra played in Cuba. => COOPERATE 060 NOR > CUB

entry cooperate-open-campus
  verb open, set up, establish, found, inaugurate, launch, build
  needs object campus, branch campus, research station, cultural centre, cultural center, language school, observatory, weather station, tracking station, ground station, laboratory, seed bank, consular section, trade office, showroom, call centre, call center, depot
  needs in <place>
  needs subject <party>
  lacks complement
  lacks against
  actor subject
  recipient in
  event COOPERATE
  cameo 060
  future AGREE 031
  example Monash University of Australia opened a campus in Malaysia. => COOPERATE 060 AUS > MYS

entry cooperate-join-in-hunt
  verb join, help, assist, back, aid
  needs object <party>
  needs in hunt, search, patrol, exercise, operation, project, effort, study, survey, expedition, construction, exploration, building, pipeline, campaign against, crackdown
  needs subject <party>
  lacks complement
  actor subject
  recipient object
  event COOPERATE
  cameo 060
  future AGREE 031
  example Botswana joined Namibia in a hunt for poachers. => COOPERATE 060 BWA > NAM

# ---- goods and arms delivered, plants abroad, drills of several ----

entry cooperate-deliver-goods
  verb deliver, hand over, ship, supply, consign
  needs object carrier, aircraft carrier, ship, vessel, plane, airliner, locomotive, train, carriage, tram, turbine, reactor, boiler, transformer, machine, machinery, satellite, engine, spare part, component, tanker, icebreaker, ferry, jetliner, crane, wagon, car, tractor, harvester, steel, cement, fuel rod, centrifuge, drilling rig, trawler, rail, pipe, simulator
  needs to any
  needs subject any
  lacks complement
  lacks for
  actor subject
  recipient to
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Finland delivered the icebreaker to Argentina. => COOPERATE 061 FIN > ARG

entry cooperate-take-part-together
  verb participate, join, engage, partake
  needs in exercise, drill, manoeuvre, maneuver, war game, wargame, game, training, patrol, operation, rehearsal
  needs subject troop, troops, soldier, warship, ship, force, navy, army, pilot, paratrooper, marine, sailor, jet, unit, vessel, commando, plane, frigate, police, fleet, officer, aircraft, submarine
  lacks with
  lacks against
  parties subject
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Kenyan and Ugandan soldiers participated in manoeuvres near the lake. => COOPERATE 062 KEN + UGA

entry cooperate-play-part-together
  verb take, play
  needs object part
  needs in exercise, drill, manoeuvre, maneuver, war game, wargame, game, training, patrol, operation, rehearsal
  needs subject troop, troops, soldier, warship, ship, force, navy, army, pilot, paratrooper, marine, sailor, jet, unit, vessel, commando, plane, frigate, police, fleet, officer, aircraft, submarine
  lacks with
  lacks against
  parties subject
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Kenyan and Ugandan soldiers took part in manoeuvres near the lake. => COOPERATE 062 KEN + UGA

entry cooperate-states-take-part-together
  verb participate, join, engage, partake
  needs in exercise, drill, manoeuvre, maneuver, war game, wargame, joint patrol, joint exercise, naval exercise
  needs subject <state>
  lacks with
  lacks against
  parties subject
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Oman and Qatar participated in the drills. => COOPERATE 062 OMN + QAT

entry cooperate-states-play-part-together
  verb take, play
  needs object part
  needs in exercise, drill, manoeuvre, maneuver, war game, wargame, joint patrol, joint exercise, naval exercise
  needs subject <state>
  lacks with
  lacks against
  parties subject
  event COOPERATE
  cameo 062
  context military
  future AGREE 0312
  example Oman and Qatar took part in the drills. => COOPERATE 062 OMN + QAT

entry cooperate-buy-from-plants
  verb buy, import, purchase, source, order, get, obtain
  needs object any
  needs from plant, factory, mine, farm, mill, supplier, producer, manufacturer, field, refinery, maker, yard, shipyard, foundry, grower, exporter, trader, company, firm, dealer, arsenal
  needs subject any
  lacks complement
  actor subject
  recipient from's | from.in | from.of | from
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Dutch importers buy their roses from farms in Kenya. => COOPERATE 061 NLD > KEN

entry cooperate-raise-stake
  verb raise, increase, lift, double, boost, up, take, bring, expand
  needs object stake, holding, shareholding, interest, participation
  needs in bank, company, airline, mine, refinery, smelter, operator, insurer, brewery, port, firm, chain, utility, mill, shipyard, plant, field, club, carmaker, group, consortium, project, broadcaster, carrier, bourse, <business>
  needs subject any
  lacks complement
  actor subject
  recipient in's | in.in | in.of
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Norway's oil fund has raised its stake in a Polish bank. => COOPERATE 061 NOR > POL

entry cooperate-supply-with-amounts
  verb supply, provide, furnish
  needs with gallon, barrel, cubic metre, cubic meter, megawatt, kilowatt-hour, litre, million cubic metre, cubic foot, gigawatt
  needs object <party>
  needs subject <party>
  actor subject
  recipient object
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Mozambique supplies South Africa with 1,000 megawatts. => COOPERATE 061 MOZ > ZAF

entry cooperate-builders-put-up
  verb put up, erect, build, construct, complete, renovate, raise, restore
  needs object ministry, palace, hotel, tower, mosque, airport, terminal, hall, embassy, theatre, mall, factory, monument, highway, metro, apartment, block, skyscraper, cement works, power line, power station, half, third, parliament building
  needs subject builder, contractor, company, firm, construction company, developer, engineer, architect, mason, consortium, crew, worker, <business>
  lacks complement
  lacks against
  actor subject
  recipient in | of.of | object.in | object's | of.in
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Turkish builders have put up 12 hotels in Turkmenistan. => COOPERATE 061 TUR > TKM

entry cooperate-mine-there
  verb mine, drill, extract, pump, dig, log, produce, refine, smelt, quarry, harvest
  needs object manganese, uranium, gold, diamond, copper, cobalt, bauxite, nickel, coal, oil, gas, iron ore, timber, phosphate, tin, coltan, lithium, zinc, titanium, platinum, ore, crude, palm oil, rubber
  needs subject company, firm, group, giant, miner, consortium, <business>, multinational, subsidiary
  needs in any
  lacks complement
  actor subject
  recipient in | off | object.in
  event COOPERATE
  cameo 061
  context economic
  example A Canadian firm has mined gold in Suriname. => COOPERATE 061 CAN > SUR

entry cooperate-sign-over-prisoners
  verb sign over, transfer, hand over, turn over, send home, return
  needs object prisoner, convict, inmate
  needs under treaty, agreement, accord, convention, transfer treaty, deal
  needs to any
  needs subject <state>
  actor subject
  recipient to
  event COOPERATE
  cameo 063
  example Britain transferred two prisoners to Jamaica under a treaty. => COOPERATE 063 GBR > JAM

entry cooperate-open-bridge-together
  verb open, inaugurate, commission, complete, finish, unveil
  needs object bridge, tunnel, railway, line, pipeline, border crossing, road, highway, power line, ferry, lock, canal, interconnector, border post, crossing, dam
  needs subject <state>
  lacks with
  lacks in
  lacks between
  lacks complement
  parties subject
  event COOPERATE
  cameo 060
  future AGREE 0311
  example Zambia and Botswana opened a bridge over the river. => COOPERATE 060 ZMB + BWA

entry cooperate-pump-together
  verb pump, drill, mine, extract, explore, prospect, fish, harvest
  needs object oil, gas, coal, gold, uranium, crude, water, nickel, copper, lithium
  needs subject <state>
  lacks with
  lacks from
  lacks against
  lacks to
  parties subject
  event COOPERATE
  cameo 061
  context economic
  example Cuba and Canada pump oil off Varadero. => COOPERATE 061 CUB + CAN
