# Quantities: trade, aid, debts, investment in figures.

# ---- quantities ----

entry trade-between
  noun trade, turnover, commerce
  needs between any
  needs money
  parties between
  quantity trade
  example Trade between Brazil and Nigeria totalled $9 billion last year. => quantity trade BRA + NGA
  example The annual turnover between Latvia and Estonia fell to 3 billion euros. => quantity trade LVA + EST

entry trade-with
  noun trade, turnover, commerce
  needs with any
  needs money
  parties subject + with
  quantity trade
  example Vietnam's trade with South Korea reached $86 billion in 2022. => quantity trade VNM + KOR

entry trade-between-total
  verb reach, total, exceed, be, stand, amount, fall, rise, grow, increase, drop, hit, surpass, double, triple, climb, jump, soar, surge, decline, shrink, slump, plunge, top, expand, come, average, value, remain, stay
  needs subject trade, turnover, commerce, exchange, volume
  needs subject.between any
  parties subject.between
  quantity trade
  example Trade between India and Armenia remains modest. => quantity trade IND + ARM
  example The volume of trade between Jordan and Iraq fell to $400 million after the war. => quantity trade JOR + IRQ
  example Officials said trade between Kenya and Uganda had tripled since the bridge opened. => quantity trade KEN + UGA

entry trade-share
  verb account, make up, represent, constitute, provide, supply, cover, meet, satisfy, form
  needs subject trade, export, import, good, product, gas, oil
  needs for percent, quarter, third, half, fifth, tenth
  actor subject's
  recipient of's | of
  quantity share
  example Last winter Russian oil accounted for a third of Hungary's consumption. => quantity share RUS > HUN

entry accounts-for
  verb account
  needs for any
  actor subject
  recipient of's | of | for's
  quantity share
  example China accounts for 40 percent of Laos's exports. => quantity share CHN > LAO

entry supplies-share
  verb provide, supply, buy, cover, take, absorb, produce, meet, make up
  needs object percent, quarter, third, half, fifth, bulk, majority, two-thirds
  needs subject any
  actor subject
  recipient of's | of | to
  quantity share
  example Algeria provides a third of Spain's natural gas. => quantity share DZA > ESP
  example Half of Malta's electricity is supplied by Italy. => quantity share ITA > MLT

entry depends-on
  verb depend, rely
  needs for any
  needs on any
  actor subject
  recipient on
  quantity share
  example Armenia relies on Russia for eighty percent of its gas. => quantity share ARM > RUS

entry biggest-partner
  verb be, remain, become, stay
  needs attribute partner, market, supplier, buyer, investor, creditor, donor, lender, customer, exporter, source, importer, destination
  actor subject
  recipient attribute's | attribute.of | attribute.for | for | of | to | in
  quantity rank
  example China is Mongolia's largest trading partner by a wide margin. => quantity rank CHN > MNG
  example Germany remains the biggest market for Danish pork. => quantity rank DEU > DNK

entry rank-investor
  verb rank
  needs among any
  actor subject
  recipient of | among's | in
  quantity rank
  example Singapore ranks among the top investors in Indonesia. => quantity rank SGP > IDN

entry investment-amount
  noun investment
  needs in any
  needs money
  actor subject | by | from | of's
  recipient in
  quantity investment
  example Turkish investment in Georgia exceeds $2 billion, the embassy says. => quantity investment TUR > GEO

entry debt-total
  verb be, reach, total, exceed, amount, stand, rise, grow, increase, hit, fall, drop, surpass, climb, jump, come
  needs subject debt, arrears, liability
  needs money
  actor subject's
  recipient subject.to | to
  quantity debt
  example Tajikistan's debt to China stood at $1.1 billion in January. => quantity debt TJK > CHN

entry debt-share
  verb be, reach, total, exceed, amount, stand, rise, grow, increase, hit, fall, drop, surpass, climb, jump, come
  needs subject debt, arrears, deficit
  needs at percent
  actor subject's
  recipient subject.to ?
  quantity debt
  example By March Tonga's foreign debt stood at 33 percent of GDP. => quantity debt TON

entry debt-share-object
  verb be, reach, total, exceed, equal, hit, surpass
  needs subject debt, arrears
  needs object percent
  actor subject's
  recipient subject.to ?
  quantity debt
  example Zambia's external debt had reached 98 percent of GDP. => quantity debt ZMB

entry debt-in-money
  verb be, reach, total, exceed, amount, stand, rise, grow, increase, hit, fall, drop, surpass, climb, jump, come
  needs subject debt, arrears
  needs money
  actor subject's
  quantity debt
  example Kenya's foreign debt stood at $30 billion at the end of June. => quantity debt KEN

entry commitments-total
  verb be, come, amount, total, reach, exceed, stand, rise, grow, surpass
  needs subject commitment, pledge, assistance
  needs money
  actor subject's
  recipient subject.to | to | for
  quantity assistance
  example Norway's commitments to Malawi for the next three years come to $90 million. => quantity assistance NOR > MWI

entry received-of-needed
  verb receive, get, raise, collect
  needs object percent, half, third, quarter, fraction
  needs money
  needs subject <party>
  lacks from
  actor subject
  quantity assistance
  example UNHCR said that UNICEF had received only 17 percent of the $674 million it needs. => quantity assistance UNO

entry damage-total
  verb be, come, amount, total, reach, exceed, stand, cost
  needs subject damage, loss, destruction
  needs money
  actor subject's | subject.in | in
  quantity damage
  example Damage in Haiti amounted to 7.1 billion dollars, the assessment found. => quantity damage HTI

entry debt-noun
  noun debt, arrears
  needs to any
  needs money
  actor subject | of
  recipient to
  quantity debt
  example The ministry put Ghana's debt to China at $1.7 billion. => quantity debt GHA > CHN

entry owe-debt
  verb owe
  needs object million, billion, dollar, euro, money, debt, percent, third, half, quarter, rouble, ruble, yuan
  actor subject
  recipient to
  quantity debt
  example Djibouti owes more than half of its foreign debt to China. => quantity debt DJI > CHN

entry remittances-total
  verb reach, total, exceed, be, amount, fall, rise, grow, increase, drop, hit, surpass, jump, come, decline, send, transfer
  needs subject remittance, remittances, transfer
  needs subject.from any
  actor subject.from
  recipient subject.to | subject's
  quantity remittances
  example Remittances to Tajikistan from Russia fell to $1.3 billion that year. => quantity remittances RUS > TJK

entry remit-home
  verb send, remit, wire, transfer
  needs object any
  needs subject worker, migrant, labourer, labor, emigrant, diaspora, nurse, citizen, expatriate
  actor from | in
  recipient subject | to
  quantity remittances
  example Nepali migrants remitted more than a billion dollars from Qatar last year. => quantity remittances QAT > NPL

entry people-work
  verb work, live, reside, toil
  needs subject tajiks, uzbeks, kyrgyz, kazakhs, turkmens, ukrainians, russians, moldovans, georgians, armenians, azerbaijanis, belarusians, poles, romanians, bulgarians, albanians, serbs, turks, kurds, syrians, iraqis, iranians, afghans, pakistanis, indians, bangladeshis, nepalis, nepalese, filipinos, indonesians, thais, vietnamese, chinese, koreans, japanese, mongolians, egyptians, sudanese, somalis, ethiopians, eritreans, kenyans, ugandans, nigerians, ghanaians, malians, moroccans, tunisians, algerians, libyans, zimbabweans, mozambicans, south africans, mexicans, colombians, venezuelans, ecuadoreans, peruvians, bolivians, brazilians, cubans, haitians, salvadorans, guatemalans, hondurans, americans, britons, germans, italians, spaniards, greeks, israelis, palestinians, jordanians, lebanese, burmese, cambodians, laotians, sri lankans, worker, migrant, labourer, laborer, citizen, national, people, nurse, engineer, specialist, resident, expatriate, expat, seaman, doctor, labor, miner, immigrant
  needs in any
  lacks object
  lacks with
  actor subject
  recipient in
  quantity workers
  example Some 5,000 Tajik citizens work in Poland, according to the embassy. => quantity workers TJK > POL
  example Some 200,000 Ukrainians live in the Czech Republic. => quantity workers UKR > CZE

entry students-study
  verb study, learn, enroll
  needs subject student, cadet, people, citizen, national, undergraduate, youngster
  needs in any
  actor subject
  recipient in
  quantity students
  example About 4,000 Ghanaian students study in China on scholarships. => quantity students GHA > CHN

entry tourists-visit
  verb visit
  needs subject tourist, holidaymaker, visitor, traveller, traveler, pilgrim
  actor subject
  recipient object
  quantity tourists
  example Nearly two million Russian tourists visited Egypt that year. => quantity tourists RUS > EGY

entry tourists-come
  verb travel, come, arrive, fly, go, holiday, flock
  needs subject any
  needs to any
  needs subject tourist, holidaymaker, visitor, traveller, traveler, pilgrim
  needs to any
  lacks object
  actor subject | from
  recipient to
  quantity tourists
  example More than 300,000 Israeli tourists travelled to Greece in 2019. => quantity tourists ISR > GRC

entry host-number
  verb host
  needs object refugee, evacuee, exile
  needs subject any
  lacks of
  lacks complement
  actor subject
  recipient object | from
  quantity refugees
  example Chad hosts some 400,000 refugees from Sudan in camps along the border. => quantity refugees TCD > SDN
  example Turkey hosts some 3.6 million Syrian refugees. => quantity refugees TUR > SYR

entry refugees-live
  verb live, remain, stay, shelter, reside, be, languish
  needs subject refugee, exile, evacuee, deserter
  needs in any
  actor in
  recipient subject | from
  quantity refugees
  example More than half a million Somali refugees live in Kenya. => quantity refugees KEN > SOM

entry troops-have
  verb have, keep, maintain, retain, base, leave
  needs object troop, troops, soldier, serviceman, marine, peacekeeper, personnel, adviser, airman
  needs in any
  actor subject
  recipient in ?
  quantity troops
  example Italy has about 200 soldiers in Niger. => quantity troops ITA > NER

entry troops-stationed
  verb be, remain, serve, stay
  needs subject troop, troops, soldier, serviceman, marine, personnel, airman
  needs in any
  actor subject
  recipient in
  quantity troops
  example About 900 American troops remain in Syria. => quantity troops USA > SYR

entry companies-operate
  verb operate, work, do, function, trade
  needs subject company, firm, enterprise, venture, bank, business, investor, retailer
  needs in any
  lacks object
  lacks with
  actor subject
  recipient in
  quantity companies
  example More than 600 German companies operate in Tunisia. => quantity companies DEU > TUN

entry have-companies
  verb have, run, own, register
  needs object company, firm, enterprise, branch, subsidiary, venture, factory, plant, office
  needs in any
  needs subject any
  actor subject
  recipient in
  quantity companies
  example Taiwan has 2,000 factories in Vietnam. => quantity companies TWN > VNM

entry aid-amount
  noun aid, assistance
  needs to any
  needs money
  lacks from
  actor subject
  recipient to
  quantity assistance
  example Total Swedish aid to Liberia exceeds $300 million. => quantity assistance SWE > LBR

entry exports-fall
  verb rise, fall, grow, increase, drop, decline, double, triple, jump, surge, soar, shrink, halve, slump, plunge, climb, resume, recover
  needs subject export, shipment
  needs subject.to any
  actor subject's
  recipient subject.to
  quantity exports
  example Colombia's exports to Venezuela rose by 40 percent in the first quarter. => quantity exports COL > VEN

entry imports-fall
  verb rise, fall, grow, increase, drop, decline, double, triple, jump, surge, soar, shrink, halve, slump, plunge, climb, recover
  needs subject import
  needs subject.from any
  actor subject's
  recipient subject.from
  quantity imports
  example Turkey's imports from Libya dropped by a third in March. => quantity imports TUR > LBY

entry sanctions-cost
  verb cost, deprive
  needs subject sanction, embargo, blockade, boycott, ban, war, conflict, roadblock, strike, closure, tariff, dispute
  needs money
  actor to | object | to's | object's
  quantity losses
  example The blockade has cost Armenia $500 million a year. => quantity losses ARM

entry gets-share-from
  verb get, buy, import, draw, receive, obtain, source
  needs object percent, quarter, third, half, fifth, bulk, most, majority, two-thirds, all
  needs from any
  needs subject <party>
  actor subject
  recipient from
  quantity share
  example Serbia gets 80 percent of its gas from Russia. => quantity share SRB > RUS

entry run-deficit
  verb post, record, have, register, show, report, run up
  needs object deficit, surplus
  needs with any
  needs subject any
  parties subject + with | object.with
  quantity balance
  example The United States had a deficit of $300 billion with China. => quantity balance USA + CHN

entry surplus-widens
  verb widen, grow, shrink, narrow, stand, reach, total, hit, rise, fall, balloon, swell, amount, be, climb, come, drop
  needs subject deficit, surplus, imbalance
  needs subject.with any
  parties subject's + subject.with
  quantity balance
  example Chad's trade surplus with China widened to $500 million. => quantity balance TCD + CHN

entry share-goes-to
  verb go, flow
  needs subject percent, quarter, third, half, fifth, tenth, bulk, most, two-thirds, thirds, three-quarters, majority
  needs to <party>
  lacks object
  lacks complement
  actor subject.of's | subject.of | of's
  recipient to
  quantity share
  example A quarter of Greek exports go to Germany. => quantity share GRC > DEU

entry sends-share-to
  verb send
  needs object percent, quarter, third, half, fifth, tenth, bulk, most, two-thirds, three-quarters, majority
  needs to <party>
  needs subject <party>
  lacks complement
  actor subject
  recipient to
  quantity share
  example Armenia sends a third of its exports to Russia. => quantity share ARM > RUS

entry trade-with-makes-up
  verb make up, account, represent, constitute, form
  needs subject trade, commerce
  needs subject.with any
  actor subject.with
  recipient object.of's | object's | for's | of's
  quantity share
  example Trade with China makes up half of Mongolia's foreign trade. => quantity share CHN > MNG

entry holds-debt
  verb hold, own
  needs object percent, quarter, third, half, fifth, bulk, most, debt, two-thirds
  needs of debt, loan, bond, liability
  needs subject <party>
  actor subject
  recipient of's | object.of's
  quantity debt
  example China holds 20 percent of Djibouti's debt. => quantity debt CHN > DJI

entry charges-price
  verb charge
  needs object any
  needs money
  needs subject <party>
  lacks with
  lacks complement
  actor subject
  recipient to | object
  quantity cost
  example Russia charges Belarus 128 dollars for the gas. => quantity cost RUS > BLR

# ---- said, done and held back in passing ----

entry fled-number
  verb flee, cross, pour, stream, escape
  needs subject any
  needs to any
  actor subject | from
  recipient to
  quantity refugees
  example Some 9,000 Malian refugees have fled to Niger since May. => quantity refugees MLI > NER

# ---- more shapes of debts, trade and people in figures ----
entry run-up-debt
  verb run up, owe, accumulate, pile up, amass, incur, rack up, build up, leave
  needs object debt, arrears, bill, liability, backlog, obligation, interest
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to
  quantity debt
  example Malawi ran up debts of $11 million to Mozambique for the use of its port. => quantity debt MWI > MOZ

entry makes-up-share-of
  verb account, make up, cover, meet, represent, constitute, satisfy, provide, supply
  needs subject gas, oil, coal, electricity, grain, wheat, remittance, rice, power, fuel, export, import, tourist, investor, company, loan, aid, capital, migrant, worker, steel, wine, food
  needs object percent, per cent, quarter, third, half, fifth, bulk, majority, two-thirds, tenth, share, all, most, need
  actor subject's | subject.from | subject
  recipient object.of | object.of's | of's | of | object's
  quantity share
  example Kazakh grain makes up half of Afghanistan's flour imports. => quantity share KAZ > AFG
  example Remittances from Italy make up 9 percent of Albania's income. => quantity share ITA > ALB

entry home-to-number
  verb be, remain, become
  needs attribute home, host, refuge, haven
  needs to any
  needs subject any
  actor to's | to
  recipient subject
  quantity people
  example Kuwait is home to 90,000 Filipinos. => quantity people PHL > KWT

entry people-flee-for
  verb flee, leave, abandon, quit, cross, escape, trek, stream, pour, swim, sail, spill, flood
  needs subject refugee, migrant, boat people, asylum seeker, displaced
  needs into any
  actor subject
  recipient into
  quantity people
  example More than 8,000 Burundian refugees crossed into Rwanda in a week. => quantity people BDI > RWA

entry people-flee-home-for
  verb flee, leave, abandon, quit, desert
  needs subject any
  needs object <place>
  needs for any
  lacks complement
  actor object | subject
  recipient for
  quantity people
  example Some 40,000 Serbs fled Croatia for Hungary that autumn. => quantity people HRV > HUN

entry people-serve-in
  verb serve, enlist, fight, enroll, sail
  needs subject <people>
  needs in army, navy, legion, armed forces, force, ship, vessel, crew, regiment, merchant fleet, contingent, police
  lacks object
  actor subject
  recipient in's | in.of
  quantity people
  example Some 900 Tongans serve in the Australian army. => quantity people TON > AUS

entry people-serve-on-ships
  verb serve, work, sail, be
  needs subject sailor, seaman, seafarer, engineer, officer, fisherman, cook, crew
  needs on ship, vessel, trawler, tanker, platform, rig, yacht, boat, freighter
  lacks object
  actor subject
  recipient on's | on.of
  quantity people
  example Some 2,000 Kiribati seamen serve on German ships. => quantity people KIR > DEU

entry share-of-imports
  verb rise, fall, grow, shrink, climb, drop, reach, stand, slump, jump, be, amount, double, decline, decrease, increase, sink
  needs subject share
  needs subject.of export, import, trade, market, investment, turnover, debt, arrival
  actor subject's
  recipient subject.of's
  quantity share
  example China's share of Angolan exports climbed to 60 percent. => quantity share CHN > AGO

entry trade-goods-each-other
  verb do, trade, exchange, conduct, swap
  needs object trade, business, good, commerce, goods, product
  needs money
  needs subject any
  lacks complement
  parties subject + with ?
  quantity trade
  example Uganda and Rwanda did $190 million of trade last year. => quantity trade UGA + RWA

entry capital-in-stands
  verb stand, total, amount, reach, exceed, come, top, be, climb, run
  needs subject capital, investment, loan, credit, lending, deposit, holding, fdi, direct investment, stake
  needs subject.in any
  needs money
  actor subject's
  recipient subject.in
  quantity investment
  example Lebanese capital in Ghana stands at $400 million. => quantity investment LBN > GHA

entry attack-claims-lives
  verb claim, cost, take
  needs object life, lives
  needs subject war, conflict, fighting, insurgency, violence, clash, shelling, rebellion, epidemic, feud, rioting
  needs subject.between any
  parties subject.between
  event ASSAULT
  cameo 190
  example Fighting between Ethiopia and Eritrea claimed 19,000 lives in a spring. => ASSAULT 190 ETH + ERI

entry bill-stands
  verb stand, come, total, amount, reach, be, climb, rise, run, swell, exceed, top
  needs subject bill, gas bill, import bill, fuel bill, electricity bill, energy bill, power bill, tab, account
  needs subject.for any
  needs money
  actor subject's
  recipient subject.for's
  quantity imports
  example Moldova's bill for Romanian power came to $40 million. => quantity imports MDA > ROU

entry firms-employ
  verb employ, hire, engage, recruit, pay, retain
  needs subject firm, company, factory, plant, farm, yard, shipyard, mine, employer, investor, mill, business, business, builder, contractor, household, hotel
  needs object <people>
  lacks complement
  actor subject
  recipient object
  quantity workers
  example Japanese factories employ 12,000 Filipinos in Cebu. => quantity workers JPN > PHL

entry people-settled-in
  verb settle, resettle, shelter, lodge, take refuge, seek refuge, find refuge, find shelter
  needs subject <people>
  needs in <place>
  lacks object
  lacks complement
  lacks for
  lacks to
  lacks with
  lacks outside
  actor subject
  recipient in
  quantity people
  example Some 40,000 Nicaraguans have settled in Costa Rica. => quantity people NIC > CRI

entry loans-swell
  verb swell, stand, total, amount, reach, climb, rise, come, exceed, run, top, grow, balloon
  needs subject loan, credit, lending, aid, grant, assistance, subsidy
  needs subject.to any
  needs money
  actor subject's
  recipient subject.to
  quantity assistance
  example Venezuelan loans to Haiti have swollen to $2 billion. => quantity assistance VEN > HTI

entry earn-from-sales
  verb earn, make, collect, reap, net, take, gross, receive, rake in
  needs from export, sale, toll, licence, license, tourist, transit, lease, rent, tourism, levy, fee, traffic, trade
  needs from's any
  needs money
  needs subject <state>
  actor subject
  recipient from's
  quantity trade
  example Gambia earned $9 million from Swedish tourists that winter. => quantity trade GMB > SWE
