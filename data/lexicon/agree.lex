# AGREE: promises and plans to meet, cooperate, help, yield.

# ---- will and may ----
entry agree-to-talks
  verb agree
  needs to talk, meeting, negotiation, dialogue, summit, visit, round, conference, session, consultation
  needs subject any
  lacks complement
  actor subject
  recipient with | to.with
  event AGREE
  cameo 036
  example Iran agreed to talks with Britain. => AGREE 036 IRN > GBR

entry agree-to-truce
  verb agree
  needs to ceasefire, truce, withdrawal, pullout, armistice, disarmament, pause, cease - fire
  needs subject any
  lacks complement
  parties subject + with ?
  event AGREE
  cameo 0356
  example Yemen and Saudi Arabia agreed to a ceasefire. => AGREE 0356 YEM + SAU

entry agree-to-demand
  verb agree, bow, consent, accede, assent
  needs to demand, request, extradition, condition, term, proposal, plan, offer, inspection, sale, transfer, purchase, deployment, release, swap, exchange
  needs subject any
  lacks complement
  actor subject
  recipient to's | by | of | with | from
  event AGREE
  cameo 030
  example Mauritania agreed to the Spanish plan for patrols. => AGREE 030 MRT > ESP

entry agree-ready-normalise
  adjective ready, willing, prepared, keen, set, open
  needs infinitive normalise, normalize, restore, establish, improve, recognise, recognize, sign, ratify, upgrade, rebuild
  needs subject any
  needs complement any
  actor subject
  recipient with | infinitive
  event AGREE
  cameo 032
  example Turkey is ready to normalise relations with Armenia. => AGREE 032 TUR > ARM

entry agree-ready-withdraw
  adjective ready, willing, prepared
  needs infinitive withdraw, pull, leave, disarm, retreat, demobilise, demobilize, surrender, halt, stop, cease
  needs subject any
  needs complement any
  actor subject
  recipient infinitive | from
  event AGREE
  cameo 0356
  example Honduras is willing to withdraw its troops from Salvadoran villages. => AGREE 0356 HND > SLV

entry agree-ready-lift
  adjective ready, willing, prepared
  needs infinitive lift, ease, relax, unfreeze, waive, loosen, scrap
  needs subject any
  needs complement any
  actor subject
  recipient on | infinitive
  event AGREE
  cameo 0354
  example The European Union is willing to lift sanctions on Serbia. => AGREE 0354 EUN > SRB

entry agree-ready-release
  lacks attribute
  lacks on
  adjective ready, willing, prepared
  needs infinitive release, free, return, hand, swap, pardon
  needs subject any
  needs complement any
  actor subject
  recipient infinitive | to
  event AGREE
  cameo 0353
  example Mali is ready to free the Burkinabe soldiers. => AGREE 0353 MLI > BFA

entry agree-ready-talk
  adjective ready, willing, prepared, open
  needs infinitive talk, meet, negotiate, discuss, hold, sit, resume, begin, start, mediate, host
  needs subject any
  needs complement any
  actor subject
  recipient with | infinitive
  event AGREE
  cameo 036
  example Eritrea is ready to meet Ethiopia without conditions. => AGREE 036 ERI > ETH

entry agree-ready-help
  adjective ready, willing, prepared
  needs infinitive help, assist, send, provide, give, lend, contribute, supply, fund, finance, offer, donate, deliver, invest, build, rescue, host, accept, train, share
  needs subject any
  needs complement any
  actor subject
  recipient to | with | infinitive
  event AGREE
  cameo 033
  example Slovenia is ready to send firefighters to Greece. => AGREE 033 SVN > GRC

entry agree-committed
  adjective committed
  needs to any
  needs subject any
  actor subject
  recipient to's | to | with
  event AGREE
  cameo 030
  example Japan remains committed to the Bangladeshi rail project. => AGREE 030 JPN > BGD

entry agree-share-information
  verb agree, undertake, promise, pledge, vow
  needs infinitive share, exchange, pool, swap, pass
  needs complement share, exchange, pool, swap, pass
  needs subject any
  lacks object
  lacks attribute
  lacks by
  actor subject
  recipient with | infinitive
  event AGREE
  cameo 031
  example Nigeria agreed to share bank records with Switzerland. => AGREE 031 NGA > CHE
  example Kenya and Rwanda agreed to share registration data with Uganda. => AGREE 031 KEN, RWA > UGA

entry agree-join-forces
  verb agree, pledge, vow
  needs infinitive share, exchange, set, build, establish, hold, undertake, conduct, form, create, launch, cooperate, fight, boost, work, coordinate, expand, deepen, open, resume, join, develop, link
  needs subject any
  lacks with
  lacks to
  lacks in
  lacks infinitive.with
  parties subject
  event AGREE
  cameo 031
  example Latvia and Estonia agreed to hold joint exercises. => AGREE 031 LVA + EST

entry agree-take-in-refugees
  needs object any
  verb take in, resettle, admit, absorb
  needs object refugee, migrant, seeker, asylum-seeker, evacuee, child, orphan
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object | from
  event AID
  cameo 075
  future AGREE 0333
  example Iceland took in Palestinian refugees. => AID 075 ISL > PSE
  example Canada will take in 5,000 Syrian refugees. => AGREE 0333 CAN > SYR

entry agree-approve-loan
  verb approve, authorise, authorize, green-light, sanction, clear
  needs object loan, credit, grant, aid, tranche, package, bailout, assistance, funding, financing, programme, line, instalment
  needs subject any
  needs to any
  lacks complement
  actor subject
  recipient to
  event AGREE
  cameo 0331
  example The Austrian government approved a grant of 30 million euros to Albania. => AGREE 0331 AUT > ALB

entry agree-announce-aid
  verb announce, unveil, promise, pledge, offer, commit, plan
  needs object package, assistance, aid, donation, contribution, funding, increase, scholarship
  needs for any
  needs subject any
  lacks complement
  actor subject
  recipient for | for.in | for's
  event AGREE
  cameo 033
  example The European Commission announced a package of food aid for Somalia. => AGREE 033 EUN > SOM

entry agree-announce-aid-to-help
  verb announce, unveil, promise, pledge, offer, earmark, set aside, allocate, commit
  needs object package, assistance, aid, grant, loan, donation, contribution, funding, credit, increase, sum, million, billion, dollar, euro
  needs infinitive help, support, assist, fight, feed, rebuild, aid, combat
  needs subject any
  actor subject
  recipient infinitive | in
  event AGREE
  cameo 033
  example Germany announced an increase in funding to help Liberia fight the epidemic. => AGREE 033 DEU > LBR

entry agree-promise-thing
  verb promise, pledge, offer, guarantee
  needs object tank, jet, missile, weapon, howitzer, gun, ammunition, helicopter, warship, drone, battery, system, rifle
  needs subject any
  needs to any
  lacks complement
  actor subject
  recipient to
  event AGREE
  cameo 0332
  example Denmark promised Ukraine new tanks. => AGREE 0332 DNK > UKR

entry agree-send-arms
  verb send, deliver, supply, ship, provide, transfer, donate, give
  needs object howitzer, tank, tanks, missile, missiles, weapon, weapons, gun, guns, ammunition, helicopter, jet, jets, drone, drones, rifle, battery, artillery, warplane, armour, mortar, shell, shells
  needs to any
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient to
  event AID
  cameo 072
  future AGREE 0332
  example The Czech government will send howitzers to Ukraine. => AGREE 0332 CZE > UKR

entry agree-plan-lend
  verb plan, intend, prepare, want, hope, aim
  needs infinitive lend, donate, fund, finance
  needs subject any
  lacks attribute
  lacks object
  actor subject
  recipient infinitive | to | in
  event AGREE
  cameo 0331
  modality planned
  example Japan plans to lend $2 billion to Vietnam. => AGREE 0331 JPN > VNM

entry agree-rebels-will-disarm
  verb lay down, surrender, hand in, hand over, give up, turn in
  needs object arm, weapon, arms, weapons, gun, rifle
  needs subject any
  lacks complement
  actor subject
  recipient to | in ?
  event RETREAT disarm
  cameo 0873
  future AGREE 0356
  example The rebels in Nepal laid down their arms. => RETREAT 0873 NPL

# ---- to meet and visit ----

entry agree-to-meet
  verb agree, promise, pledge, plan, intend, offer, propose, decide, vow, consent, undertake, resolve, volunteer, arrange, schedule, accept
  needs subject any
  needs complement meet, negotiate, talk, discuss, confer, convene, reconvene, speak, visit, tour, travel, attend, consult, host, sit
  actor subject
  recipient complement | with
  event AGREE
  cameo 036
  example The Greek prime minister agreed to visit North Macedonia for the first time since the name dispute. => AGREE 036 GRC > MKD
  example Armenia has offered to negotiate with Turkey over the reopening of the railway line. => AGREE 036 ARM > TUR

entry agree-to-meet-together
  verb agree, promise, pledge, plan, decide, consent, undertake, resolve, arrange
  needs subject any
  needs complement meet, negotiate, talk, discuss, confer, convene, reconvene, speak, consult, sit
  lacks with
  parties subject
  event AGREE
  cameo 036
  example Chad and Niger agreed to meet again within three weeks on the sharing of the lake. => AGREE 036 TCD + NER

entry agree-invite
  verb invite, ask over
  needs object any
  actor subject
  recipient object | object's
  event AGREE
  cameo 036
  example The Tajik president invited Chinese engineers and the Kyrgyz premier to the opening of the tunnel. => AGREE 036 TJK > CHN, KGZ
  example The Slovenian foreign minister was invited by the government of Montenegro to the ceremony in May. => AGREE 036 MNE > SVN

entry agree-extend-invitation
  verb extend, issue, send, deliver, hand, present, convey, renew, give, offer
  needs object invitation
  actor subject
  recipient to | object's
  event AGREE
  cameo 036
  example The Emirati foreign minister extended an invitation to the Eritrean president during the banquet. => AGREE 036 ARE > ERI

entry agree-accept-invitation
  verb accept, take up, welcome
  needs object invitation
  actor subject
  recipient from | by | of | object's | to | matter
  event AGREE
  cameo 036
  example The Sri Lankan president accepted an invitation from the Maldives for the independence day parade. => AGREE 036 LKA > MDV

entry agree-invitation
  noun invitation
  needs subject any
  actor subject
  recipient to
  event AGREE
  cameo 036
  example Vietnam's invitation to the South Korean president was delivered through the embassy on Friday. => AGREE 036 VNM > KOR

entry agree-offer-talks
  verb offer, propose, suggest, favour, favor, advocate, arrange, schedule, set up, promise
  needs object talk, dialogue, meeting, negotiation, summit, consultation, discussion, conversation, dialog
  actor subject
  recipient with | to | between
  event AGREE
  cameo 036
  example Mauritius has proposed talks with Britain on the return of islanders to the outer atolls. => AGREE 036 MUS > GBR

entry agree-good-offices
  verb offer, extend, provide, lend
  needs object office, mediation, arbitration
  needs subject any
  lacks complement
  actor subject
  recipient to | between
  event AGREE
  cameo 039
  example The Swiss foreign ministry offered its good offices to Colombia after the ambush near the frontier. => AGREE 039 CHE > COL

entry agree-accept-mediation
  verb accept, agree, consent, welcome
  needs object mediation, arbitration, arbiter
  actor subject
  recipient by | from | of | object's
  event AGREE
  cameo 038
  example Guinea has accepted Senegalese mediation in the standoff with its army. => AGREE 038 GIN > SEN

# ---- to cooperate, support, help, yield ----

entry agree-to-cooperate
  verb agree, promise, pledge, plan, intend, offer, decide, vow, undertake, resolve, aim, commit, consent, propose, prepare
  needs subject any
  needs complement cooperate, collaborate, work, partner, join, share, exchange, coordinate, co-operate
  actor subject
  recipient complement | with
  event AGREE
  cameo 031
  example Uruguay has promised to cooperate with Argentina on the dredging of the river channel. => AGREE 031 URY > ARG

entry agree-to-trade
  verb agree, promise, pledge, plan, intend, offer, decide, vow, undertake, aim, commit, consent, propose, prepare
  needs subject any
  needs complement build, construct, invest, buy, purchase, sell, export, import, trade, drill, lay
  actor subject
  recipient complement | in | to | from
  event AGREE
  cameo 0311
  example Polish companies intend to invest heavily in Vietnamese shipyards over the next five years. => AGREE 0311 POL > VNM
  example Iraq agreed to buy electricity from Jordan under a contract that runs until 2030. => AGREE 0311 IRQ > JOR

entry agree-cooperate-together
  verb agree, promise, pledge, plan, decide, vow, undertake, resolve, aim, intend, commit
  needs complement cooperate, collaborate, work, boost, strengthen, expand, deepen, develop, enhance, improve, increase, broaden, intensify, coordinate, join, share, exchange
  parties subject
  event AGREE
  cameo 031
  example Namibia and Botswana pledged to coordinate their fight against poaching along the river. => AGREE 031 NAM + BWA

entry agree-to-support
  verb agree, promise, pledge, plan, intend, offer, decide, vow, undertake, commit, swear, prepare
  needs subject any
  needs complement support, back, endorse, recognise, recognize, restore, establish, normalise, normalize, sign, ratify, reopen, defend, upgrade
  actor subject
  recipient complement | with
  event AGREE
  cameo 032
  example Latvia vowed to support Moldova at every stage of the accession talks. => AGREE 032 LVA > MDA
  example Colombia intends to restore full diplomatic relations with Venezuela before the end of August. => AGREE 032 COL > VEN

entry agree-to-aid
  verb agree, promise, pledge, plan, intend, offer, decide, vow, undertake, commit, volunteer, propose, prepare, consent
  needs subject any
  needs complement help, aid, assist, provide, send, give, donate, grant, extend, deliver, supply, contribute, allocate, disburse, rescue
  actor subject
  recipient complement | to
  event AGREE
  cameo 033
  example Canada pledged to help Jamaica with the rebuilding of schools wrecked by the hurricane. => AGREE 033 CAN > JAM
  example Cuba has offered to send nurses to Mozambique for the vaccination campaign. => AGREE 033 CUB > MOZ

entry agree-to-finance
  verb agree, promise, pledge, plan, intend, offer, decide, vow, undertake, commit, propose
  needs subject any
  needs complement lend, fund, finance, subsidise, subsidize, loan, bankroll, forgive, cancel, reschedule
  actor subject
  recipient complement | to
  event AGREE
  cameo 0331
  example India agreed to finance a power line in Nepal through its export bank. => AGREE 0331 IND > NPL

entry agree-to-arm
  verb agree, promise, pledge, plan, intend, offer, decide, vow, undertake, commit
  needs subject any
  needs complement arm, equip, train, protect, garrison
  actor subject
  recipient complement | to
  event AGREE
  cameo 0332
  example The Czech government promised to train Ukrainian soldiers at two bases in Moravia. => AGREE 0332 CZE > UKR

entry agree-to-shelter
  verb agree, promise, pledge, plan, intend, offer, decide, vow, undertake, commit, volunteer
  needs subject any
  needs complement shelter, feed, vaccinate, resettle, house, evacuate, treat, admit, accommodate
  actor subject
  recipient complement | from
  event AGREE
  cameo 0333
  example Ecuador offered to shelter Venezuelan families for another year in the highland towns. => AGREE 0333 ECU > VEN

entry agree-to-release
  verb agree, promise, pledge, plan, intend, offer, decide, undertake, consent, resolve
  needs subject any
  needs complement release, free, return, repatriate, hand, liberate
  actor subject
  recipient complement | to
  event AGREE
  cameo 0353
  example Libya has agreed to release Maltese fishermen who were held at the port since March. => AGREE 0353 LBY > MLT

entry agree-to-ease
  verb agree, promise, pledge, plan, intend, offer, decide, undertake, consent, resolve
  needs subject any
  needs complement lift, ease, relax, loosen, waive, scrap, abolish, remove, reopen
  actor subject
  recipient complement | on | against
  event AGREE
  cameo 0354
  example Algeria promised to lift restrictions on Spanish imports by the end of the month. => AGREE 0354 DZA > ESP

entry agree-to-admit
  verb agree, promise, pledge, offer, decide, undertake, consent, resolve
  needs subject any
  needs complement allow, permit, admit, accept, let, welcome
  actor subject
  recipient complement | to
  event AGREE
  cameo 0355
  example Sudan agreed to allow Norwegian aid convoys through the northern crossing. => AGREE 0355 SDN > NOR

entry agree-to-pull-back
  verb agree, promise, pledge, offer, undertake, consent
  needs subject any
  needs complement withdraw, pull, disarm, cease, dismantle, halt, stop, retreat, demobilise, demobilize, refrain, end, suspend
  actor subject
  recipient complement | from | against
  event AGREE
  cameo 0356
  example Eritrea has agreed to withdraw its troops from the Ethiopian border town before the rains. => AGREE 0356 ERI > ETH

entry agree-to-reform
  verb agree, promise, pledge, undertake, consent, vow
  needs subject any
  needs complement reform, amend, democratise, democratize, overhaul, change, liberalise, liberalize
  actor subject
  recipient complement | to | with
  event AGREE
  cameo 034
  example Moldova promised to reform its courts in talks with the Romanian prime minister. => AGREE 034 MDA > ROU

entry agree-to-settle
  verb agree, promise, pledge, offer, decide, undertake, consent, resolve, vow
  needs subject any
  needs complement settle, resolve, solve, demarcate, delimit, overcome, defuse
  actor subject
  recipient complement | with
  event AGREE
  cameo 037
  example Malaysia pledged to settle the maritime dispute with Brunei without going to court. => AGREE 037 MYS > BRN

entry agree-settle-together
  verb agree, promise, pledge, decide, undertake, resolve, vow
  needs subject any
  needs complement settle, resolve, solve, demarcate, delimit, overcome, defuse, avoid, de-escalate
  lacks with
  parties subject
  event AGREE
  cameo 037
  example Thailand and Cambodia agreed to resolve the temple dispute through the joint boundary commission. => AGREE 037 THA + KHM

# ---- other offers and promises ----

entry agree-consent
  verb consent, assent, acquiesce, volunteer, resolve, aim, swear, opt, propose, contemplate, elect, arrange
  needs complement any
  actor subject
  recipient complement | to | with | in
  event AGREE
  cameo 030
  example Botswana aims to open a trade office in Zambia as soon as the bridge is finished. => AGREE 030 BWA > ZMB
  example The Croatian government has consented to run the pilot station with Slovenia during the summer. => AGREE 030 HRV > SVN

entry agree-consent-to
  verb consent, assent, acquiesce
  lacks complement
  actor subject
  recipient to's | to
  event AGREE
  cameo 030
  example Kuwait has consented to the Iraqi plan for dredging the narrow ship channel. => AGREE 030 KWT > IRQ

entry agree-assure
  verb assure, reassure, guarantee
  needs object any
  actor subject
  recipient object | object's
  event AGREE
  cameo 030
  example The Azerbaijani energy minister assured Bulgarian officials of steady gas deliveries through the winter. => AGREE 030 AZE > BGR

entry agree-offer-aid
  verb offer, pledge, promise, propose
  needs object aid, assistance, help, relief, grant, funding, fund, food, medicine, vaccine, doctor, expertise
  needs subject any
  lacks complement
  actor subject
  recipient to | for | object's | in
  event AGREE
  cameo 033
  example New Zealand offered assistance to Tonga within hours of the volcanic eruption. => AGREE 033 NZL > TON

entry agree-offer-loan
  verb offer, pledge, promise, propose, approve
  needs object loan, credit, money, investment, package
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to
  event AGREE
  cameo 0331
  example Saudi Arabia offered a loan to Tunisia on terms that the central bank called generous. => AGREE 0331 SAU > TUN

entry agree-offer-arms
  verb offer, pledge, promise, propose, commit
  needs object weapon, arm, tank, jet, ammunition, missile, howitzer, helicopter, drone
  needs subject any
  lacks complement
  actor subject
  recipient to | for
  event AGREE
  cameo 0332
  example Bulgaria has pledged ammunition to Ukraine from the stocks of its state factories. => AGREE 0332 BGR > UKR

entry agree-offer-troops
  verb offer, pledge, promise, propose, commit
  needs object troop, soldier, peacekeeper, battalion, policeman, contingent, force, observer
  needs subject any
  lacks complement
  actor subject
  recipient to | for | in
  event AGREE
  cameo 0334
  example Bangladesh has promised peacekeepers to Mali for the new mission in the north. => AGREE 0334 BGD > MLI

entry agree-offer-asylum
  verb offer, promise
  needs object asylum, refuge, shelter, sanctuary, citizenship, visa
  needs subject any
  lacks complement
  actor subject
  recipient to | for
  event AGREE
  cameo 0333
  example Iceland offered asylum to the Russian chess master who had fled through Georgia. => AGREE 0333 ISL > RUS

entry agree-offer-cooperation
  verb offer, pledge, promise, propose
  needs object cooperation, partnership, collaboration, coordination
  needs subject any
  lacks complement
  actor subject
  recipient to | with | object's
  event AGREE
  cameo 031
  example Jordan promised its full cooperation to Iraq in the hunt for the looted manuscripts. => AGREE 031 JOR > IRQ

entry agree-offer-loyalty
  verb pledge, promise, vow, swear
  needs object support, backing, solidarity, loyalty, allegiance, friendship, recognition
  needs subject any
  lacks complement
  actor subject
  recipient to | for | with | complement
  event AGREE
  cameo 032
  example The Iraqi prime minister pledged support to Syria in the fight for the eastern oil towns. => AGREE 032 IRQ > SYR

entry agree-give-word
  verb give, offer, provide, send
  needs object consent, nod, assurance, word, guarantee, pledge, promise, undertaking, commitment, permission
  actor subject
  recipient to | for | object's
  event AGREE
  cameo 030
  example The Panamanian president gave an assurance to Costa Rica that the canal fees would not rise. => AGREE 030 PAN > CRI

entry agree-intent-noun
  noun offer, assurance, guarantee, vow, undertaking, proposal, intent, preparedness
  needs subject any
  actor subject
  recipient to | for | with | in | to's
  event AGREE
  cameo 030
  example The Czech trade minister reiterated his assurances to Mongolia about the delayed power station. => AGREE 030 CZE > MNG
  example Cyprus renewed its offer to Lebanon of help with the patrolling of the coast. => AGREE 033 CYP > LBN

entry agree-give-green-light
  verb give
  needs object light, go-ahead, clearance
  actor subject
  recipient to | for
  event AGREE
  cameo 030
  example The Bosnian cabinet gave the green light to Croatian engineers for the survey of the strait. => AGREE 030 BIH > HRV

# ---- more ----

entry agree-signal
  verb signal, indicate, show, declare, announce, confirm, state, hint, display, demonstrate
  needs object readiness, willingness, intention, desire, determination, commitment, resolve, openness, preparedness
  actor subject
  recipient to | for | with | in | toward | towards
  event AGREE
  cameo 030
  example Namibia signalled its openness to Angolan proposals for a shared fishing port. => AGREE 030 NAM > AGO

entry agree-partners-pledge
  verb pledge, promise, commit, offer, announce
  needs subject partner, donor, creditor, lender, supporter
  needs money
  actor subject ?
  recipient to | for | subject's
  event AGREE
  cameo 0331
  example Lebanon's partners pledged $2 billion in loans on Tuesday. => AGREE 0331 > LBN

entry agree-make-pledge
  verb make, announce, unveil
  needs object pledge, contribution
  needs subject <party>
  lacks infinitive
  lacks that
  actor subject
  recipient to | for | object.for | object.to ?
  event AGREE
  cameo 033
  example Turkey announced the largest contribution at the donors' conference. => AGREE 033 TUR
  example Qatar and Brazil made pledges for the first time. => AGREE 033 QAT + BRA

entry agree-make-available
  verb make available
  needs money
  needs subject any
  actor subject
  recipient to | for
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example The World Bank will make available up to 300 million dollars to Ghana. => AGREE 0331 WBK > GHA

entry agree-announce-plan
  verb announce, unveil, reveal, disclose, outline, present
  needs object plan, package, programme, program, scheme, initiative
  needs for any
  needs subject any
  actor subject
  recipient for | for's | in
  event AGREE
  cameo 030
  example The Danish government unveiled a programme for Burkina Faso worth several hundred thousand euros. => AGREE 030 DNK > BFA

entry agree-on-date
  verb set, fix, agree, schedule, arrange
  needs object date, agenda, time, venue
  needs with any
  parties subject + with
  event AGREE
  cameo 036
  example Honduras fixed a date with Nicaragua for the next round of talks on the gulf. => AGREE 036 HND + NIC

entry agree-in-principle
  verb agree
  needs in principle
  parties subject + with
  event AGREE
  cameo 030
  example Croatia agreed in principle with Hungary on the upgrading of the railway to the sea. => AGREE 030 HRV + HUN

# ---- ceasefires, peace, disarming ----

entry ceasefire-agree
  verb agree, consent
  needs to ceasefire, truce, armistice, cessation, halt, pause, lull, disengagement, cease - fire
  lacks complement
  parties subject + with
  event AGREE
  cameo 0356
  example Eritrea and Ethiopia agreed to a ceasefire in Algiers after three weeks of heavy losses. => AGREE 0356 ERI + ETH

# ---- promised deeds ----

entry promise-money
  verb pledge, promise, offer, commit, earmark, set aside, budget, vow, guarantee, dedicate
  needs money
  lacks complement
  needs subject any
  actor subject
  recipient to | for | in | object's
  event AGREE
  cameo 0331
  context economic
  example Finland pledged 12 million euros to Somalia at the donors' meeting. => AGREE 0331 FIN > SOM
  example Some $40 million was earmarked for Bhutan by India in the new budget. => AGREE 0331 IND > BTN

entry promise-loan
  verb pledge, promise, offer, commit, earmark, approve, agree, authorise, authorize, okay, endorse, clear, confirm, announce
  needs object loan, credit, grant, tranche, package, bailout, financing, line, standby, stand-by, instalment, installment, arrangement, facility, funding, subsidy
  lacks complement
  needs subject any
  actor subject
  recipient to | for | with | object's | in
  event AGREE
  cameo 0331
  context economic
  example The German development bank approved a loan of 60 million euros for Armenia. => AGREE 0331 DEU > ARM
  example Japan announced a new yen loan for Sri Lanka's ports on Tuesday. => AGREE 0331 JPN > LKA

entry promise-tranche
  verb approve, clear, authorise, authorize, okay, agree
  needs object disbursement, release, payment, loan, tranche
  needs to any
  actor subject
  recipient to
  event AGREE
  cameo 0331
  context economic
  example The German parliament cleared the payment of aid to Cyprus by a wide margin. => AGREE 0331 DEU > CYP

entry approval-noun
  noun approval, authorisation, authorization
  needs of loan, credit, grant, tranche, package, bailout, aid, assistance
  actor subject | by
  recipient to | for
  event AGREE
  cameo 0331
  context economic
  example The approval of the loan to Greece by the German parliament calmed the markets. => AGREE 0331 DEU > GRC

entry promise-relief
  verb pledge, promise, offer, vow
  needs object food, rice, wheat, flour, medicine, blanket, tent, relief, doctor, rescuer, vaccine, dose, doses, supplies, team, water, firefighter, hospital, tonne, ton
  lacks complement
  needs subject any
  actor subject
  recipient to | for | in
  event AGREE
  cameo 0333
  context human_security
  example Thailand promised rice to Myanmar for the villages in the delta. => AGREE 0333 THA > MMR

entry promise-troops
  verb pledge, promise, offer, commit
  needs object peacekeeper, battalion, observer, monitor, policeman, contingent, gendarme, troop, troops, soldier
  lacks complement
  needs subject any
  actor subject
  recipient to | for | in
  event AGREE
  cameo 0334
  context peacekeeping
  example Rwanda offered a battalion to Mozambique for the northern province. => AGREE 0334 RWA > MOZ

entry promise-arms
  verb pledge, promise, offer, approve, authorise, authorize, commit, clear
  needs object weapon, weapons, arm, arms, missile, tank, jet, fighter, helicopter, drone, ammunition, artillery, howitzer, rifle, radar, rocket, weaponry, gun, vehicle, boat, battery, training
  lacks complement
  needs subject any
  actor subject
  recipient to | for
  event AGREE
  cameo 0332
  context military
  example Denmark pledged nineteen howitzers to Ukraine on Wednesday. => AGREE 0332 DNK > UKR

entry promise-aid
  verb pledge, promise, offer, vow, commit, guarantee
  needs object aid, assistance, help, support, backing
  lacks complement
  needs subject any
  actor subject
  recipient to | for | in | object's
  event AGREE
  cameo 033
  example New Zealand offered assistance to Tonga within hours of the eruption. => AGREE 033 NZL > TON

entry promise-asylum
  verb offer, promise
  needs object asylum, refuge, sanctuary, shelter, haven
  lacks complement
  needs subject any
  actor subject
  recipient to
  event AGREE
  cameo 0333
  context asylum
  example Bolivia offered asylum to the Peruvian lawyer on Sunday. => AGREE 0333 BOL > PER

entry promise-to-give
  verb agree, promise, pledge, vow, undertake, commit, decide, offer, plan, intend
  needs complement provide, give, lend, grant, fund, finance, allocate, donate, disburse, contribute, extend, pay, subsidise, subsidize, reschedule, restructure, forgive, cancel, allot, bankroll
  needs subject any
  actor subject
  recipient complement | to
  event AGREE
  cameo 0331
  context economic
  example Japan agreed to lend Vietnam $400 million for a metro line in the capital. => AGREE 0331 JPN > VNM
  example Libya promised to finance a new mosque in Uganda. => AGREE 0331 LBY > UGA

entry promise-to-help
  verb agree, promise, pledge, vow, undertake, commit, decide, offer
  needs complement help, assist, aid
  needs subject any
  actor subject
  recipient complement | to
  event AGREE
  cameo 033
  example Singapore undertook to help the Maldives with its new water plant. => AGREE 033 SGP > MDV

entry promise-to-arm
  verb agree, promise, pledge, vow, undertake, commit, decide, offer, plan, intend
  needs complement arm, equip, train
  needs subject any
  actor subject
  recipient complement | to
  event AGREE
  cameo 0332
  context military
  example Italy offered to train Libyan coast guards in Sardinia. => AGREE 0332 ITA > LBY

entry promise-to-send
  verb agree, promise, pledge, vow, undertake, commit, decide, offer, plan, intend
  needs complement send, dispatch, deliver, ship, airlift, fly, rescue, evacuate, distribute, feed, treat
  needs subject any
  actor subject
  recipient complement | to
  event AGREE
  cameo 033
  example Croatia decided to send a water purifier and medicines to Turkey. => AGREE 033 HRV > TUR

entry promise-to-shelter
  verb agree, promise, pledge, vow, undertake, commit, decide, offer
  needs complement shelter, resettle, admit, accommodate, host, absorb, house
  needs subject any
  actor subject
  recipient complement
  event AGREE
  cameo 0333
  context asylum
  example Canada promised to resettle Afghan interpreters and their families. => AGREE 0333 CAN > AFG

entry promise-to-trade
  verb agree, promise, pledge, undertake, commit, decide, plan, intend
  needs complement buy, purchase, import, sell, export, invest, build, construct, order, acquire, ship, lease, launch, open, transport, modernise, modernize, rebuild
  needs subject any
  actor subject
  recipient complement | to | with
  event AGREE
  cameo 0311
  context economic
  example Nigeria agreed to sell gas to Equatorial Guinea from its offshore fields. => AGREE 0311 NGA > GNQ
  example Hungarian officials said Hungary planned to buy electricity from Georgia. => AGREE 0311 HUN > GEO

entry promise-to-extradite
  verb agree, promise, pledge, undertake, decide, vow, approve
  needs complement extradite, surrender, hand, return
  needs subject any
  actor subject
  recipient complement | to
  event AGREE
  cameo 0313
  context legal
  example The Bahamas agreed to extradite the financier to the United States. => AGREE 0313 BHS > USA

entry promise-to-exercise
  verb agree, plan, decide, intend
  needs complement hold, stage, conduct, patrol, organise, organize, exercise
  needs subject any
  parties subject + with | complement
  event AGREE
  cameo 031
  example Brunei plans to hold naval exercises with Vietnam in August. => AGREE 031 BRN + VNM

entry approve-extradition
  verb approve, order, authorise, authorize, grant, back, endorse, allow
  needs object extradition, handover
  actor subject
  recipient to | object's
  event AGREE
  cameo 0313
  context legal
  example A Czech court approved the hacker's extradition to the United States. => AGREE 0313 CZE > USA

entry approve-deal
  verb approve, authorise, authorize, clear, okay, back
  needs object sale, export, purchase, delivery, construction, transfer, investment, takeover
  actor subject
  recipient to | from | of's | by | in
  event AGREE
  cameo 0311
  context economic
  example Norway's government approved the sale of missiles to Finland. => AGREE 0311 NOR > FIN

entry pledge-noun
  noun pledge, promise, offer, commitment
  needs to any
  needs of aid, assistance, help, support, loan, credit, grant, money, million, billion, funding, relief, troop, troops
  actor subject | by | from
  recipient to | for | of's
  event AGREE
  cameo 033
  example The minister recalled Japan's pledge of assistance to Nauru after the drought. => AGREE 033 JPN > NRU

# ---- stances ----

entry committed-passive
  verb commit, dedicate, devote
  needs to any
  lacks subject
  actor object
  recipient to's | to | with | in | of
  event AGREE
  cameo 030
  example Ghana is committed to Togo's security, its president told the meeting. => AGREE 030 GHA > TGO

entry committed-to
  adjective committed, dedicated, loyal, faithful, devoted
  needs to any
  actor subject
  recipient to's | to | with | in
  event AGREE
  cameo 030
  example Germany remains committed to Israel's security, the chancellor said. => AGREE 030 DEU > ISR

entry offer-services
  verb offer, propose
  needs object cooperation, partnership, friendship, venue, hand
  needs subject any
  lacks complement
  actor subject
  recipient to | with
  event AGREE
  cameo 030
  example Fiji offered its friendship to Tonga at the opening of the games. => AGREE 030 FJI > TON

entry offer-to-mediate
  verb offer, propose, volunteer
  needs complement mediate, host, broker, facilitate, arbitrate
  needs subject any
  actor subject
  recipient complement
  event AGREE
  cameo 039
  example Indonesia offered to mediate between Thailand and Cambodia over the temple. => AGREE 039 IDN > THA, KHM

entry offer-in-exchange
  verb offer, propose
  needs object any
  needs in exchange, return
  needs to any
  actor subject
  recipient to
  event AGREE
  cameo 030
  example Sudan offered airbases to Russia in exchange for fighter jets. => AGREE 030 SDN > RUS

# ---- willingness ----

entry willing-to-yield
  adjective willing, ready, prepared, happy, disposed, inclined
  needs complement withdraw, pull, release, free, lift, ease, hand, return, end, stop, disarm, halt, give, concede, drop, suspend, dismantle, evacuate, leave, accept, compromise
  needs subject any
  actor subject
  recipient complement
  event AGREE
  cameo 035
  example Ethiopia is willing to withdraw its soldiers from Eritrea before the rains. => AGREE 0356 ETH > ERI

entry willing-to-help
  adjective willing, ready, prepared, happy, disposed, inclined, glad
  needs complement provide, contribute, send, help, assist, supply, train, deploy, donate, lend, fund, finance, host, aid, deliver, offer, shelter, equip, rebuild, grant, extend, double, increase, pay
  needs subject any
  actor subject
  recipient complement
  event AGREE
  cameo 033
  example Finland is ready to send engineers to Ukraine, its prime minister said. => AGREE 033 FIN > UKR

entry willing-to-talk
  adjective willing, ready, prepared, happy, open, disposed, inclined
  needs complement meet, negotiate, talk, hold, discuss, resume, sit, speak, enter, mediate, visit, open, begin, start, receive
  needs subject any
  actor subject
  recipient complement
  event AGREE
  cameo 036
  example Armenia is ready to resume talks with Azerbaijan in Geneva. => AGREE 036 ARM > AZE

entry willing-to-cooperate
  adjective willing, ready, prepared, happy, disposed, inclined
  needs complement cooperate, collaborate, work, share, join, expand, strengthen, deepen, develop, coordinate, participate, partner, exchange
  needs subject any
  actor subject
  recipient complement
  event AGREE
  cameo 031
  example Peru is ready to cooperate with Bolivia on the lake. => AGREE 031 PER > BOL

entry agree-to-resign
  verb agree, promise, pledge, vow, offer, undertake, consent
  needs infinitive resign, step, quit, retire, abdicate
  needs subject any
  actor subject
  recipient to | complement ?
  event AGREE
  cameo 0341
  example The Romanian prime minister agreed to resign after a week of marches. => AGREE 0341 ROU

entry agree-accept-mediator
  verb accept, choose, name, welcome, approve, propose, suggest
  needs as mediator, go-between, between, arbiter, arbitrator, broker, facilitator, intermediary, guarantor
  needs subject any
  actor subject
  recipient object
  event AGREE
  cameo 038
  example Vietnam has accepted Norway as a mediator in its quarrel with Laos. => AGREE 038 VNM > NOR

entry agree-promise-somebody-that
  verb promise
  needs object <party>
  needs complement any
  actor subject
  recipient object
  event AGREE
  cameo 030
  example Two Georgian commanders promised the Russian general that they would not shoot first. => AGREE 030 GEO > RUS

entry agree-offer-to-host
  verb offer, propose, volunteer
  needs infinitive host, mediate, hold, organise, organize, convene, arbitrate, chair
  needs subject any
  actor subject
  recipient complement ?
  event AGREE
  cameo 036
  example Egypt's president offered to host a summit of the coastal states. => AGREE 036 EGY

entry agree-hold-out-prospect
  verb hold out, dangle, extend
  needs object prospect, promise, possibility, hope, incentive, lure
  needs subject any
  lacks complement
  actor subject
  recipient to | object.for | for | in
  event AGREE
  cameo 030
  example Hungary held out the prospect of gas supplies to Serbia. => AGREE 030 HUN > SRB
  example Norway held out to Albania the prospect of talks next year. => AGREE 030 NOR > ALB

entry agree-dangle-before
  verb dangle
  needs object any
  needs subject any
  actor subject
  recipient in.of | to
  event AGREE
  cameo 033
  example South Korea dangled an offer of investment in front of North Korea. => AGREE 033 KOR > PRK

entry agree-set-date
  verb set, fix, name, pick, choose, agree, settle, announce, confirm
  needs object date, venue, timetable, schedule, agenda, calendar
  needs for talk, meeting, summit, visit, round, consultation, negotiation, conference, signing, session, dialogue, trip
  needs subject any
  lacks with
  lacks complement
  parties subject
  event AGREE
  cameo 036
  example The Czech Republic and Slovakia set a date for the next round of consultations. => AGREE 036 CZE + SVK

entry agree-set-date-with
  verb set, fix, agree, settle, arrange
  needs object date, venue, timetable, schedule, agenda, calendar
  needs with any
  needs subject any
  lacks complement
  parties subject + with
  event AGREE
  cameo 036
  example Moldova agreed a date with Romania for the opening of the bridge. => AGREE 036 MDA + ROU

entry agree-vow-ties
  verb vow, pledge, promise
  needs object tie, relation, cooperation, co-operation, partnership, friendship, alliance, coordination, link, effort, collaboration
  needs subject any
  lacks to
  lacks with
  lacks complement
  parties subject
  event AGREE
  cameo 030
  example Belarus and Russia vowed closer military ties. => AGREE 030 BLR + RUS

entry agree-vow-ties-with
  verb vow, pledge, promise
  needs object tie, relation, cooperation, co-operation, partnership, friendship, alliance, coordination, link, collaboration
  needs subject any
  needs with any
  lacks complement
  actor subject
  recipient with
  event AGREE
  cameo 030
  example Nicaragua pledged closer cooperation with Honduras on the border. => AGREE 030 NIC > HND

entry agree-accept-offer
  verb take up, embrace
  needs object offer, pledge
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient object's | from | by | object.of
  event AGREE
  cameo 030
  example Lesotho took up an offer of teachers from Cuba. => AGREE 030 LSO > CUB

entry agree-make-offer
  verb make
  needs object offer
  needs subject any
  needs to any
  lacks complement
  actor subject
  recipient to
  event AGREE
  cameo 030
  example The EU made Kosovo an offer of visa-free travel. => AGREE 030 EUN > XKX
  example Norway has made an offer of three ships to the Philippines. => AGREE 030 NOR > PHL

entry agree-bid-for
  verb bid, tender
  needs for any
  needs subject <business>
  lacks object
  actor subject
  recipient for's | for.in | in | for
  event AGREE
  cameo 0311
  example Two Kuwaiti companies are bidding for the Sudanese telecom licence. => AGREE 0311 KWT > SDN

entry agree-put-in-bid
  verb put in, submit, make, lodge, enter, place, table, launch, file
  needs object bid, tender, offer
  needs subject <party>
  needs for bank, port, company, airport, airline, refinery, mine, contract, licence, license, mill, plant, network, operator, stake, field, factory, bond, utility, shipyard
  lacks complement
  actor subject
  recipient for's | for.in | in
  event AGREE
  cameo 0311
  example Maersk put in a bid for the Polish port. => AGREE 0311 DNK > POL

entry agree-close-to-deal
  adjective close, near
  needs to deal, agreement, accord, settlement, pact, compromise
  needs subject any
  lacks with
  parties subject
  event AGREE
  cameo 030
  modality planned
  example Iraq and Kuwait are close to a deal on the border. => AGREE 030 IRQ + KWT

entry agree-invite-to-join
  verb invite, ask
  needs infinitive join, accede, enter
  needs object <party>
  needs subject <party>
  actor subject
  recipient object
  event AGREE
  cameo 036
  example NATO invited Sweden to join the alliance. => AGREE 036 NAT > SWE

entry agree-approval-for
  verb give, grant, issue
  needs object approval, clearance, permission, go-ahead, consent, light, authorisation, authorization, licence, nod, go - ahead, leave
  needs for transfer, sale, purchase, export, delivery, extradition, flight, visit, construction, deployment, pipeline, transit, shipment, project, use, overflight, passage
  needs subject <party>
  lacks complement
  actor subject
  recipient for.by | for.to | to | for's | for.from
  event AGREE
  cameo 030
  example Germany gave its approval for the transfer of the tanks by Poland. => AGREE 030 DEU > POL
  example Washington gave the go-ahead for the sale of helicopters to Croatia. => AGREE 030 USA > HRV

entry agree-trade-target
  verb set, fix, agree, adopt
  needs object trade target, trade goal
  needs subject any
  lacks with
  parties subject
  event AGREE
  cameo 0311
  example Turkey and Iran set a trade target of 30 billion dollars. => AGREE 0311 TUR + IRN

entry agree-target-in-trade
  verb set, fix, agree, adopt
  needs object target, goal
  needs in trade, turnover, commerce
  needs subject any
  lacks with
  parties subject
  event AGREE
  cameo 0311
  example India and Russia set a target of 30 billion dollars in trade. => AGREE 0311 IND + RUS

entry agree-invited-to
  verb invite
  needs to <place>
  lacks subject
  actor to
  recipient object
  event AGREE
  cameo 036
  example Pakistan's prime minister has been invited to Ukraine. => AGREE 036 UKR > PAK

entry agree-consider-loan
  verb consider, weigh, mull, contemplate, study, ponder
  needs object loan, sale, purchase, grant, delivery, package, donation, line
  needs to any
  needs subject <party>
  lacks complement
  actor subject
  recipient to
  event AGREE
  cameo 030
  modality possible
  example Japan is considering a loan to the Philippines. => AGREE 030 JPN > PHL

entry agree-interested-buying
  adjective interested
  needs in buy, purchase, import, acquire, invest, build, join
  needs subject <party>
  actor subject
  recipient in.from | in's | in
  event AGREE
  cameo 0311
  modality hoped
  example Vietnam is interested in buying missiles from India. => AGREE 0311 VNM > IND

entry agree-accept-plan-by
  verb accept, embrace, welcome, adopt, okay
  needs object plan, proposal, formula, roadmap, blueprint, suggestion
  needs object's any
  needs subject <party>
  lacks complement
  lacks attribute
  actor subject
  recipient object's
  event AGREE
  cameo 030
  example Serbia embraced the French proposal. => AGREE 030 SRB > FRA

entry agree-loan-approved
  verb approve, grant, extend, agree, sign off
  needs object loan, credit, grant, line, tranche, package
  needs money
  lacks complement
  lacks attribute
  actor subject ?
  recipient to | for | object.to | object.for | in
  event AGREE
  cameo 0331
  context economic
  example A loan of $30 million for a road in Benin was approved in June. => AGREE 0331 > BEN

# ---- said, done and held back in passing ----

entry agree-offer-permission
  verb offer
  needs object permission, authorisation, authorization, licence, license, permit, clearance, visa, consent, approval, right, exemption, waiver, amnesty, pardon, concession, compromise, autonomy, immunity
  needs subject any
  needs object any
  lacks attribute
  actor subject
  recipient to | for | object's | in
  event AGREE
  cameo 035
  example Chad offered licences to Kenyan farmers. => AGREE 035 TCD > KEN

entry agree-accept-offer-mediate-inside
  verb accept, take up, welcome
  needs object mediation offer, mediation proposal, mediator
  needs subject any
  needs object any
  lacks complement
  lacks attribute
  lacks infinitive
  actor subject
  recipient object's | from | by | of
  event AGREE
  cameo 038
  example Togo took up Benin's mediation offer. => AGREE 038 TGO > BEN

entry agree-fall-in
  verb fall in, go along, concur
  needs with plan, proposal, idea, suggestion, wish, demand, request, initiative, call, scheme, view, offer
  needs subject any
  lacks object
  actor subject
  recipient with's | with.of | with.from | with.by
  event AGREE
  cameo 030
  example Peru went along with Chile's plan for the strait. => AGREE 030 PER > CHL

entry agree-mull-purchase
  verb mull, consider, weigh, contemplate, ponder, eye, explore, study, discuss
  needs object purchase, acquisition, import, buy
  needs subject <state>
  needs of any
  lacks complement
  actor subject
  recipient from | of.from | of's
  event AGREE
  cameo 0311
  modality possible
  example Peru is mulling the purchase of frigates from Spain. => AGREE 0311 PER > ESP

entry agree-near-deal
  verb near, approach
  needs object agreement, deal, accord, pact, treaty, settlement, understanding, compromise, contract
  needs subject any
  parties subject + with
  event AGREE
  cameo 030
  example Togo and Benin are nearing an agreement on gas. => AGREE 030 TGO + BEN
  example Qatar is nearing a deal with Kenya on labour. => AGREE 030 QAT + KEN

entry agree-draw-up-plan
  verb draw up, work out, map out, sketch out, devise, unveil
  needs object plan, action plan, roadmap, road map, blueprint, scheme, project, programme, program, strategy, timetable, agenda
  needs subject <state>
  lacks to
  lacks against
  lacks attribute
  parties subject + with
  event AGREE
  cameo 030
  example Uganda and Kenya have drawn up plans for a pipeline. => AGREE 030 UGA + KEN
  example Lithuania and Poland unveiled a plan for a second grid link. => AGREE 030 LTU + POL

entry agree-common-ground
  verb find, reach, discover, seek
  needs object ground, common ground, common language, middle ground
  needs subject any
  parties subject + with
  event AGREE
  cameo 030
  example Togo and Benin found common ground on fisheries. => AGREE 030 TGO + BEN
  example Kenya has found common ground with Somalia. => AGREE 030 KEN + SOM

entry agree-see-eye-to-eye
  verb see
  needs object eye
  needs subject any
  parties subject + with
  event AGREE
  cameo 030
  example Togo and Benin see eye to eye on trade. => AGREE 030 TGO + BEN

entry agree-be-of-mind
  verb be
  needs of mind, accord, opinion
  needs subject any
  lacks attribute
  parties subject + with
  event AGREE
  cameo 030
  example Togo and Benin are of one mind on trade. => AGREE 030 TGO + BEN

entry agree-promise-return-rule
  verb promise, pledge, announce, vow, guarantee, offer, commit
  needs object return, restoration, transition, reform, election, referendum, constitution, elections, reforms
  needs subject <party>
  lacks with
  lacks in
  lacks complement
  actor subject
  recipient with ?
  event AGREE
  cameo 034
  example Guinea's junta promised a return to civilian rule. => AGREE 034 GIN

entry agree-national-dialogue
  verb agree, consent, accede, assent
  needs to dialogue, reform, referendum, election, transition, vote, amnesty, elections, reforms
  needs subject <state>
  lacks with
  lacks complement
  lacks between
  actor subject
  recipient with ?
  event AGREE
  cameo 034
  example Guinea's king agreed to a national dialogue on the constitution. => AGREE 034 GIN

entry agree-tender-services
  verb tender, volunteer, offer, lend, extend, put forward, propose
  needs object service, services, himself, herself, itself, office, candidacy
  needs as mediator, between, broker, intermediary, go-between, facilitator, arbiter, arbitrator, conciliator, peacemaker, host
  needs subject any
  actor subject
  recipient between | to | in | as.between | in.between | with
  event AGREE
  cameo 039
  example Kuwait tendered its services as a go-between to Qatar. => AGREE 039 KWT > QAT

entry agree-not-averse
  adjective averse
  needs to talk, negotiation, dialogue, meeting, idea, deal, proposal, plan, cooperation, compromise
  needs subject any
  actor subject
  recipient with | to.with | to's | to.from
  event AGREE
  cameo 036
  modality hoped
  example Peru is not averse to talks with Chile. => AGREE 036 PER > CHL

entry agree-extradite-to
  verb agree, promise, pledge, plan, intend, offer, decide, undertake, consent, vow, propose
  needs infinitive extradite, hand over, deport, surrender, turn over, repatriate
  needs complement extradite, hand over, deport, surrender, turn over, repatriate
  needs infinitive.to any
  needs subject any
  actor subject
  recipient infinitive.to
  event AGREE
  cameo 0313
  example Togo agreed to extradite the former Chadian minister to Belgium. => AGREE 0313 TGO > BEL

entry agree-declare-willing
  verb declare, profess, call, pronounce
  needs attribute willing, ready, prepared, open
  needs subject <state>
  actor subject
  recipient with | complement | to | attribute.to ?
  event AGREE
  cameo 030
  example Togo declared itself ready for talks with Benin. => AGREE 030 TGO > BEN

entry agree-come-up-with-offer
  verb come up, come forward, step forward
  needs with offer, proposal, pledge, promise, plan
  needs for any
  needs subject <state>
  actor subject
  recipient for | to | with.for | with.to
  event AGREE
  cameo 030
  example Ukraine came up with an offer of gas for Poland. => AGREE 030 UKR > POL

entry agree-plan-noun-lend
  noun plan, promise, pledge, offer, proposal, decision, move, readiness, willingness, intention, commitment, undertaking
  needs infinitive lend, give, send, provide, supply, donate, help, finance, build, fund, deliver, sell, invest
  needs subject any
  actor subject | by
  recipient infinitive | infinitive.to
  event AGREE
  cameo 033
  example Poland's promise to lend Ukraine money was kept. => AGREE 033 POL > UKR

# ---- what accords lay down, what is drawn from a side, what a house lets through ----

entry agree-accord-obliges
  verb oblige, bind, commit, obligate, require, enjoin
  needs subject accord, agreement, treaty, pact, deal, contract, protocol, memorandum, memorandum of understanding, convention, armistice, settlement, declaration, plan, compromise
  needs infinitive any
  actor object | infinitive
  recipient infinitive | to
  event AGREE
  cameo 030
  example The accord obliges Israel to supply Jordan with water. => AGREE 030 ISR > JOR

entry agree-contract-foresees
  verb foresee, envisage, envision, stipulate, cover, entail, specify, include, provide for, comprise, call for, contain
  needs subject contract, accord, deal, agreement, treaty, pact, memorandum, protocol, memorandum of understanding, arrangement, settlement, plan, declaration, communique
  needs object delivery, sale, purchase, supply, export, construction, transfer, exchange, training, loan, investment, lease, handover, return, shipment, import, upgrade, building, stationing, extradition, repatriation, reopening
  lacks complement
  actor by | of's | object's | from
  recipient to | in | for | with
  event AGREE
  cameo 030
  example The contract foresees the delivery of six German frigates to Algeria. => AGREE 030 DEU > DZA

entry agree-jump-at-offer
  verb jump, leap, grab, snatch, clutch
  needs at offer, invitation, proposal, bid, suggestion, chance of, idea
  needs subject <party>
  actor subject
  recipient at's | at.from | at.of | at.by
  event AGREE
  cameo 030
  example Laos jumped at Thailand's offer. => AGREE 030 LAO > THA

entry agree-warm-to
  verb warm, nod, lean
  needs to proposal, plan, idea, offer, suggestion, formula, initiative, scheme, deal
  needs subject <party>
  actor subject
  recipient to's | to.from | to.of | to.by
  event AGREE
  cameo 030
  example Egypt has warmed to a Sudanese plan for the dam. => AGREE 030 EGY > SDN

entry agree-wave-through
  verb wave through, nod through, rubberstamp
  needs object proposal, plan, request, sale, takeover, purchase, loan, bid, deal, offer, project, pipeline, application
  needs subject <party>
  lacks complement
  actor subject
  recipient object's | object.to | object.by | object.from | to | by
  event AGREE
  cameo 030
  example Austria waved through Russia's bid for the bank. => AGREE 030 AUT > RUS

entry agree-clear-way-for
  verb clear, pave, smooth, open
  needs object way, path
  needs for sale, export, delivery, purchase, transfer, extradition, loan, deployment, handover, shipment, return, construction, supply, training, visit, talk, investment, takeover, repatriation
  needs subject <state>
  lacks complement
  actor subject
  recipient for.to | to | for.with | for's | for.in
  event AGREE
  cameo 030
  example Germany cleared the way for the sale of submarines to Egypt. => AGREE 030 DEU > EGY

entry agree-approval-of-sale
  noun approval, authorisation, authorization, clearance, endorsement
  needs of sale, export, extradition, transfer, delivery, purchase, shipment, handover, deployment, construction, takeover
  needs subject any
  actor subject
  recipient of.to | to | of.from | of.by
  event AGREE
  cameo 030
  example France's approval of the sale of helicopters to Brazil came late. => AGREE 030 FRA > BRA

entry agree-find-compromise
  verb find, hit on, hit upon, forge, fashion, cobble together, devise
  needs object compromise, formula, way out, settlement, accommodation, modus vivendi, solution, middle way
  needs subject any
  lacks complement
  lacks for
  parties subject + with
  event AGREE
  cameo 030
  example Slovakia found a compromise with Hungary on the canal. => AGREE 030 SVK + HUN

entry agree-find-compromise-together
  verb find, hit on, hit upon, forge, fashion, cobble together, devise
  needs object compromise, formula, way out, settlement, accommodation, modus vivendi, middle way
  needs subject any
  lacks complement
  lacks with
  parties subject
  event AGREE
  cameo 030
  example Slovakia and Hungary found a compromise on the canal. => AGREE 030 SVK + HUN

entry agree-win-promise-from
  verb extract, wring, wrest, win, secure, obtain, elicit, get, receive, gain, squeeze, coax, exact, collect
  needs object promise, pledge, assurance, undertaking, guarantee, commitment, word, concession on, nod
  needs from <party>
  needs subject any
  actor from
  recipient subject
  event AGREE
  cameo 030
  example Poland wrung a promise from Belarus to open the crossing. => AGREE 030 BLR > POL
  example Senegal won assurances from Spain. => AGREE 030 ESP > SEN

entry agree-win-their-pledge
  verb secure, win, obtain, get, receive, gain, elicit, collect, extract
  needs object promise, pledge, assurance, undertaking, guarantee, commitment, consent, agreement in principle
  needs object's any
  needs subject <party>
  lacks from
  lacks complement
  actor object's
  recipient subject
  event AGREE
  cameo 030
  example Kosovo obtained Norwegian pledges of 20 million dollars. => AGREE 030 NOR > XKX

entry agree-show-interest-in-buying
  verb show, express, voice, declare, signal, register
  needs object interest
  needs in buy, purchase, import, acquire, invest, build, join, purchase of, finance, rent, lease, produce, construct, drill, explore
  needs subject <party>
  actor subject
  recipient in.from | in's | in.in | in.with | from
  event AGREE
  cameo 0311
  context economic
  example Turkey has shown interest in buying gas from Israel. => AGREE 0311 TUR > ISR

entry agree-budget-foresees
  verb foresee, earmark, include, contain, allot, allocate, provide, set aside, reserve
  needs subject budget, spending plan, budget bill, spending bill, aid bill
  needs money
  needs for any
  lacks complement
  actor subject's
  recipient for's | for | for.in
  event AGREE
  cameo 0331
  context economic
  example Denmark's budget foresees 40 million dollars for Tanzania. => AGREE 0331 DNK > TZA

entry agree-money-on-table
  verb put, lay, place
  needs money
  needs on table
  needs subject <party>
  actor subject
  recipient for's | for | to
  event AGREE
  cameo 0331
  context economic
  example Canada put 30 million dollars on the table for Haiti. => AGREE 0331 CAN > HTI

entry agree-offer-somebody-asylum
  verb offer, promise
  needs object asylum, refuge, sanctuary, safe haven, shelter, exile, safe passage, citizenship
  needs subject <party>
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient to's | to | object's | object
  event AGREE
  cameo 0333
  context asylum
  example Saudi Arabia offered asylum to Tunisia's president. => AGREE 0333 SAU > TUN

entry agree-court-rules-extradite
  verb rule, decide, order, find, hold
  needs subject court, judge, tribunal, supreme court, high court, magistrate
  needs complement extradite, surrender, hand over, send back, hand
  actor subject
  recipient complement
  event AGREE
  cameo 0313
  context legal
  example A Spanish court ruled that the general be extradited to Peru. => AGREE 0313 ESP > PER

entry agree-put-aside-for
  verb put aside, set aside, reserve, earmark, hold back, lay aside, keep back
  needs object vaccine, dose, boat, jet, tank, ship, place, bed, tonne, ton, berth, scholarship, visa, ticket, house, grain, helicopter, plot, land, ammunition, barrel
  needs for any
  needs subject <state>
  lacks complement
  actor subject
  recipient for's | for | for.in
  event AGREE
  cameo 033
  example Hungary has put aside vaccines for Bosnia. => AGREE 033 HUN > BIH

entry agree-float-loan
  verb moot, float, hint at, table, put forward, dangle
  needs object loan, grant, credit, aid package, sale, investment, stake, pipeline, joint venture, pact, treaty, lease, swap, discount
  needs subject <state>
  needs to any
  lacks complement
  actor subject
  recipient to
  event AGREE
  cameo 030
  example Turkey mooted a loan to Gambia. => AGREE 030 TUR > GMB

entry agree-ready-restructure
  adjective ready, willing, prepared, happy, disposed, inclined, glad, content
  needs infinitive restructure, reschedule, forgive, cancel, write off, waive, defer, roll over, refinance, compensate, reimburse, indemnify, pay, pay for, cover, bankroll, underwrite, bail out, foot, shelter, resettle, take in, evacuate, treat, guarantee, subsidise, subsidize, bear
  needs subject any
  needs complement any
  actor subject
  recipient to | infinitive
  event AGREE
  cameo 0331
  context economic
  example Russia is prepared to restructure Cuba's debt. => AGREE 0331 RUS > CUB

entry agree-ready-trade
  adjective ready, willing, prepared, happy, disposed, inclined, glad, content
  needs infinitive sell, buy, purchase, export, import, order, acquire, lease, transport, pump, pipe, modernise, modernize, launch, open, transfer, repair, construct, drill, lay, rent, trade, upgrade, extradite, patrol, cooperate, collaborate
  needs subject any
  needs complement any
  lacks without
  actor subject
  recipient to | from | with | in | infinitive
  event AGREE
  cameo 031
  context economic
  example Turkmenistan is ready to sell gas to Georgia. => AGREE 031 TKM > GEO

entry agree-pencil-in-meeting
  verb pencil in, pencil, schedule, slate, set, plan, arrange, fix
  needs object meeting, talk, summit, visit, round, negotiation, consultation, session
  needs object.between any
  lacks subject
  parties object.between
  event AGREE
  cameo 036
  example A meeting between Georgian and Russian officials is pencilled in for May. => AGREE 036 GEO + RUS

entry agree-promise-to-cover
  verb agree, promise, pledge, offer, undertake, plan, intend, vow, decide, commit
  needs infinitive cover, foot, bear, shoulder, underwrite, sponsor, bail out, prop up, compensate, reimburse, guarantee, pick up, match, double, triple, raise, increase, top up
  needs subject any
  lacks object
  lacks attribute
  actor subject
  recipient infinitive | to
  event AGREE
  cameo 0331
  context economic
  example Ireland promised to foot the bill for Lesotho's census. => AGREE 0331 IRL > LSO

entry agree-promise-to-lease
  verb agree, promise, pledge, offer, undertake, plan, intend, decide, commit
  needs infinitive lease, rent, pipe, pump, transmit, transit, dredge, lay, drill, overhaul, print, mint, mine, refine, charter, assemble, manufacture, dig, electrify, widen, pave, enlarge
  needs subject any
  lacks attribute
  actor subject
  recipient to | for | infinitive | in | from
  event AGREE
  cameo 0311
  context economic
  example Vietnam agreed to lease two berths to Laos. => AGREE 0311 VNM > LAO

entry agree-give-them-assurances
  verb give, hand, offer, send
  needs object assurance, undertaking, word, guarantee, pledge, promise
  needs subject <party>
  needs object any
  lacks from
  actor subject
  recipient to's | to | object
  event AGREE
  cameo 030
  example Iran gave Iraq assurances about the river. => AGREE 030 IRN > IRQ

# ---- offers lined up, taken up and let through; what a plan would see done ----

entry agree-line-up-loan
  verb line up, draw up, prepare, put together, assemble, arrange, ready, finalise, finalize
  needs object loan, credit, aid package, rescue package, package, bailout, grant, aid, credit line, standby credit, rescue plan, consignment, shipment, relief package, bridging loan, airlift
  needs for <party>
  needs subject <party>
  lacks complement
  actor subject
  recipient for's | for
  event AGREE
  cameo 0331
  context economic
  example France lined up a loan for Gabon. => AGREE 0331 FRA > GAB

entry agree-take-on-task
  verb take on, shoulder, assume, accept, undertake, take over
  needs object job, task, responsibility, role, cost, burden, project
  needs of train, rebuild, build, guard, protect, feed, equip, clear, finance, repair, modernise, supply, patrol, run, restore
  needs subject <party>
  actor subject
  recipient of | of.in | object.of | in
  event AGREE
  cameo 033
  example Spain took on the task of training Mauritania's navy. => AGREE 033 ESP > MRT

entry agree-plan-aid
  verb plan, propose, contemplate, envisage, intend, mull, weigh, consider
  needs object increase, rise, million, billion, aid, loan, grant, package, donation, credit, doubling, shipment, delivery, sale
  needs subject <party>
  lacks complement
  lacks against
  actor subject
  recipient for | to | in.to | in.for | object.to
  event AGREE
  cameo 033
  example Canada mulled an increase in aid to Ghana. => AGREE 033 CAN > GHA

entry agree-plan-would-see
  verb see, have
  needs subject plan, deal, accord, agreement, pact, scheme, proposal, blueprint, contract, compromise, settlement, package
  needs complement train, supply, build, withdraw, lend, pay, buy, sell, hand, deliver, send, lease, release, return, take, share, receive, export, import, invest, fund, provide, ship, cede, host, open
  actor complement
  recipient complement
  event AGREE
  cameo 030
  example The plan would see Peru supply Bolivia with gas. => AGREE 030 PER > BOL

entry agree-assured-of-help
  verb assure, reassure, guarantee
  needs object <party>
  needs of help, support, aid, assistance, backing, goodwill, solidarity, supply, protection, friendship, cooperation, access
  lacks subject
  lacks by
  actor of's | of.from | of.of
  recipient object
  event AGREE
  cameo 030
  example Ghana has been assured of Norwegian help. => AGREE 030 NOR > GHA

entry agree-find-favour-with
  verb find, meet
  needs object favour, favor, acceptance, taker
  needs with <party>
  needs subject proposal, plan, offer, idea, bid, suggestion, request, initiative, formula, draft
  actor with
  recipient subject's | subject.of | subject.by
  event AGREE
  cameo 030
  example Oman's proposal found favour with Yemen. => AGREE 030 YEM > OMN

entry agree-meet-approval
  verb meet
  needs with approval, consent, favour, favor, acceptance, agreement, assent
  needs subject proposal, plan, offer, idea, bid, suggestion, request, initiative, formula, draft
  lacks object
  actor with's | with.of | with.from | in
  recipient subject's | subject.of | subject.by
  event AGREE
  cameo 030
  example Oman's proposal met with Yemen's approval. => AGREE 030 YEM > OMN

entry agree-take-up-proposal
  verb take up, pick up, adopt, embrace, seize, take on board
  needs object proposal, suggestion, idea, offer, plan, initiative, formula
  needs subject <party>
  needs object's any
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object.from | object.of | object.by
  event AGREE
  cameo 030
  example Oman's proposal was taken up by Yemen. => AGREE 030 YEM > OMN

entry agree-take-up-on-offer
  verb take up, take
  needs on offer, promise, invitation, suggestion, proposal, word
  needs object <party>
  needs subject <party>
  actor subject
  recipient object
  event AGREE
  cameo 030
  example Yemen took Oman up on its offer. => AGREE 030 YEM > OMN

entry agree-decide-on-route
  verb decide, settle
  needs on route, site, price, quota, design, location, date, venue, formula, tariff, timetable, course, boundary, name, rate, fee, winner
  needs subject <party>
  lacks object
  lacks complement
  lacks with
  parties subject
  event AGREE
  cameo 030
  example Kenya and Uganda decided on the route of the railway. => AGREE 030 KEN + UGA

entry agree-set-themselves-target
  verb set
  needs object target, goal, objective, aim, deadline, task
  needs of double, triple, increase, raise, boost, trade, end, complete, reach, expand, quadruple, settle
  needs subject <party>
  lacks with
  lacks for
  parties subject
  event AGREE
  cameo 030
  example India and Oman set themselves a target of doubling trade. => AGREE 030 IND + OMN

entry agree-deal-in-sight
  noun deal, agreement, accord, settlement, pact, compromise, breakthrough
  needs between <party>
  needs in sight, offing, pipeline, making, reach
  parties between
  event AGREE
  cameo 030
  example A deal between Peru and Chile on fishing is in sight. => AGREE 030 PER + CHL

entry agree-licence-export
  verb license, licence, clear, greenlight, greenlighte, rubberstamp
  needs object export, sale, shipment, delivery, transfer, re-export, overflight, flight, loan, grant, credit
  needs to any
  needs subject <party>
  lacks complement
  actor subject
  recipient to | of.to | object.to
  event AGREE
  cameo 0311
  example Belgium licensed the export of rifles to Nepal. => AGREE 0311 BEL > NPL

entry agree-to-respect
  verb agree, promise, pledge, vow, undertake, swear, commit, assure, consent
  needs infinitive respect, honour, honor, observe, recognise, recognize, guarantee, safeguard, uphold, abide, acknowledge
  needs subject <party>
  lacks object
  lacks attribute
  actor subject
  recipient infinitive
  event AGREE
  cameo 030
  example Iran undertook to respect Iraq's borders. => AGREE 030 IRN > IRQ

entry agree-promise-visas
  verb double, increase, raise, triple, issue, grant, reserve, offer
  needs object number, quota, visa, scholarship, place, permit, work permit, slot
  needs for <people>
  needs subject <state>
  lacks complement
  lacks against
  actor subject
  recipient for | object.for | of.for
  event COOPERATE
  cameo 060
  future AGREE 031
  example Poland would double the number of visas for Ukrainians. => AGREE 031 POL > UKR

entry agree-offer-home
  verb offer, promise
  needs object home, haven, roof, place, new home, new life, passport, residence permit
  needs to <people>
  needs subject <state>
  lacks complement
  actor subject
  recipient to
  event AGREE
  cameo 0333
  context asylum
  example Canada offered a home to Syrian orphans. => AGREE 0333 CAN > SYR


# ---- what a side agrees to stop, forgo and take back ----

entry agree-freeze-programme
  verb agree, promise, pledge, consent, undertake, offer, vow
  needs infinitive freeze, dismantle, shut, shut down, mothball, cap, scrap, abandon, seal, disable, close, halt, suspend, destroy, disclose, forgo, renounce, limit, reduce, curb, ship
  needs infinitive.in deal, accord, agreement, pact, talk, treaty, return, exchange
  needs subject <state>
  lacks object
  lacks attribute
  actor subject
  recipient infinitive
  event AGREE
  cameo 0356
  example North Korea agreed to freeze its reactor in a deal with America. => AGREE 0356 PRK > USA

entry agree-ready-forgo
  adjective ready, willing, prepared, happy, disposed, inclined, content
  needs infinitive forgo, waive, renounce, relinquish, forget, overlook, split, swap, cede, compromise, arbitrate, demarcate
  needs subject any
  needs complement any
  actor subject
  recipient with | infinitive | to | from
  event AGREE
  cameo 030
  example Sudan is willing to split the water with Egypt. => AGREE 030 SDN > EGY

entry agree-take-back-people
  verb agree, promise, pledge, consent, undertake, offer
  needs infinitive take back, readmit, take, receive, accept, welcome, absorb, grant
  needs subject <state>
  lacks object
  lacks attribute
  actor subject
  recipient from | infinitive | with
  event AGREE
  cameo 030
  example Albania agreed to take back migrants from Belgium. => AGREE 030 ALB > BEL

