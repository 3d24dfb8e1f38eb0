# Cooperation in words and deeds: CONSULT, SUPPORT, AGREE, CONCEDE, COOPERATE, AID, RETREAT.
# The form is described in crates/coder/src/lexicon.rs.

# ---- meetings and visits ----

entry meet
  verb meet, confer, huddle
  parties subject + object | with
  event CONSULT
  cameo 040
  future AGREE 036
  example The Italian prime minister met the Polish president in Geneva on Monday. => CONSULT 040 ITA + POL
  example President Jacques Chirac met with German officials. => CONSULT 040 FRA + DEU

entry negotiate
  verb negotiate, bargain
  parties subject + with
  event CONSULT
  cameo 046
  future AGREE 036
  example Kenya negotiated with Chinese companies on the terms of the railway. => CONSULT 046 KEN + CHN

entry talk
  verb talk, speak, consult, chat
  parties subject + with | to
  event CONSULT
  cameo 040
  future AGREE 036
  example The Turkish foreign minister spoke with Iranian officials. => CONSULT 040 TUR + IRN

entry phone
  verb phone, telephone
  parties subject + object
  event CONSULT phone
  cameo 041
  future AGREE 036
  example The Egyptian president telephoned the Sudanese prime minister. => CONSULT 041 EGY + SDN

entry phone-call
  noun call, conversation
  needs subject any
  parties subject + with
  event CONSULT phone
  cameo 041
  future AGREE 036
  example The Russian president held a telephone conversation with the Turkish president. => CONSULT 041 RUS + TUR

entry discuss
  verb discuss
  parties subject + with
  event CONSULT
  cameo 040
  future AGREE 036
  example The Indian foreign minister discussed trade with Brazilian officials. => CONSULT 040 IND + BRA

entry host
  verb host, receive
  needs object any
  lacks of
  actor object
  recipient subject
  event CONSULT visit
  cameo 043
  future AGREE 036
  example Egypt hosted the Sudanese president on Friday. => CONSULT 043 SDN > EGY

entry receive-aid
  verb receive, get, obtain, accept
  needs object assistance, aid, loan, grant, credit, deal, help, support, funding, money
  actor from
  recipient subject
  event AID
  cameo 070
  example Nepal received assistance from Japan. => AID 070 JPN > NPL

entry visit-verb
  verb visit, tour
  actor subject
  recipient object
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The Ghanaian president visited Nigeria last week. => CONSULT 042 GHA > NGA

entry travel
  verb travel, fly, arrive, head, go, return, come
  needs subject any
  lacks object
  actor subject
  recipient to | in
  event CONSULT visit
  cameo 042
  example The Israeli prime minister flew to Jordan on Monday. => CONSULT 042 ISR > JOR

entry visit
  noun visit, trip, tour
  actor subject
  recipient to | in
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The Polish president's visit to Turkey lasted two days. => CONSULT 042 POL > TUR
  example French President Jacques Chirac paid an official visit to Algeria. => CONSULT 042 FRA > DZA

entry talks
  noun meeting, talk, negotiation, consultation, summit, dialogue
  parties subject + with
  event CONSULT
  cameo 040
  future AGREE 036
  example The Turkish president held talks with the Uzbek president in Samarkand. => CONSULT 040 TUR + UZB

entry talks-between
  noun meeting, talk, negotiation, consultation, summit, dialogue, contact
  needs between any
  parties between
  event CONSULT
  cameo 040
  future AGREE 036
  example Talks between Ethiopia and Eritrea began in Algiers. => CONSULT 040 ETH + ERI

entry attend
  verb attend, join
  needs object forum, conference, summit, meeting, ceremony, reception, talk, session, congress, festival, opening
  actor subject
  recipient with | at | of | in ?
  event CONSULT
  cameo 040
  future AGREE 036
  example The Kazakh president attended a business forum in Berlin. => CONSULT 040 KAZ > DEU

entry mediate
  verb mediate, broker
  actor subject
  recipient between | object | in
  event CONSULT third-party
  cameo 045
  example Norway mediated between Sri Lanka and India. => CONSULT 045 NOR > LKA, IND

# ---- support, agreements, relations ----

entry sign
  verb sign, conclude, initial, seal, ink
  needs object agreement, accord, treaty, deal, pact, memorandum, protocol, declaration, contract, document, communique, convention, package, statement, mou, partnership, compact, charter, communiqué
  parties subject + with | between ?
  event SUPPORT
  cameo 057
  example Kenya and China signed an agreement on railways. => SUPPORT 057 KEN + CHN
  example Uzbekistan signed a treaty with Russia. => SUPPORT 057 UZB + RUS

entry be-signed
  noun agreement, accord, treaty, pact
  needs between any
  parties between
  event SUPPORT
  cameo 057
  example The agreement between Chad and Niger was signed on Monday. => SUPPORT 057 TCD + NER

entry ratify
  verb ratify
  actor subject
  recipient with | object's ?
  event SUPPORT
  cameo 057
  example The Peruvian parliament ratified the treaty with Chile. => SUPPORT 057 PER > CHL

entry establish-relations
  verb establish, restore, resume, normalise, normalize, open, upgrade
  needs object relation, tie, link
  parties subject | object's + with | between | pair
  event SUPPORT
  cameo 050
  example Bhutan established diplomatic relations with Israel in 2020. => SUPPORT 050 BTN + ISR

entry open-embassy
  verb open, reopen, inaugurate, establish
  needs object embassy, consulate, mission, office
  actor subject
  recipient in | object's | to
  event SUPPORT
  cameo 050
  example Rwanda opened an embassy in Paris. => SUPPORT 050 RWA > FRA

entry open-centre
  verb open, reopen, inaugurate, launch, establish
  needs object department, school, centre, center, institute, faculty, branch, library, hospital, plant, factory
  actor subject
  recipient object's | in
  event COOPERATE
  cameo 060
  example Turkey opened a school of Somali language. => COOPERATE 060 TUR > SOM

entry award
  verb award, decorate, honor, honour
  needs with award, prize, order, medal, title, honor, honour
  actor subject ?
  recipient object
  event SUPPORT
  cameo 051
  example The Chinese ambassador was decorated with the highest state order. => SUPPORT 051 > CHN

entry award-title
  verb name, call, proclaim, elect
  needs attribute man, woman, person, citizen, friend, statesman, year
  actor subject
  recipient object
  event SUPPORT
  cameo 051
  example Kenya named the Chinese envoy a friend of the people. => SUPPORT 051 KEN > CHN

entry award-to
  verb award, present, confer, give
  needs object award, prize, order, medal, title
  actor subject
  recipient to | on
  event SUPPORT
  cameo 051
  example Ukraine awarded a medal to the Polish ambassador. => SUPPORT 051 UKR > POL

entry praise
  verb praise, hail, commend, applaud, congratulate, welcome, thank, salute, laud, compliment
  needs object any
  actor subject
  recipient object | object's | for
  event SUPPORT
  cameo 051
  example Spain praised the Moroccan government for its reforms. => SUPPORT 051 ESP > MAR

entry endorse
  verb endorse, back, defend
  needs object any
  actor subject
  recipient object | object's
  event SUPPORT
  cameo 051
  example Brazil backed Argentina's bid. => SUPPORT 051 BRA > ARG

entry support
  verb support
  needs object any
  actor subject
  recipient object | object's
  event SUPPORT
  cameo 051
  future AGREE 032
  example Sweden supported Finland's application. => SUPPORT 051 SWE > FIN

entry express-support
  verb express, voice, extend, convey, reaffirm, reiterate
  needs object support, solidarity, gratitude, condolence, congratulation, appreciation, satisfaction, thanks, confidence
  actor subject
  recipient for | to | with | object's
  event SUPPORT
  cameo 051
  example Portugal expressed support for Angola. => SUPPORT 051 PRT > AGO

entry note-good
  verb note, stress, emphasise, emphasize, underline, highlight, underscore
  needs object nature, level, importance, friendship, development, progress, role
  actor subject
  recipient object's | pair
  event SUPPORT
  cameo 051
  example The Romanian president stressed the importance of ties with Hungary. => SUPPORT 051 ROU > HUN

entry recognise
  verb recognise, recognize
  needs object any
  actor subject
  recipient object | object's
  event SUPPORT
  cameo 054
  example Costa Rica recognised Kosovo. => SUPPORT 054 CRI > XKX

entry apologise
  verb apologise, apologize
  actor subject
  recipient to | for
  event SUPPORT
  cameo 055
  example Serbia apologised to Bosnia. => SUPPORT 055 SRB > BIH

# ---- agreement and intent ----

entry agree
  verb agree, promise, pledge, vow, undertake, commit
  needs complement any
  actor subject
  recipient complement | with | to | on
  event AGREE
  cameo 030
  example France promised to build a hospital in Lebanon. => AGREE 0311 FRA > LBN

entry agree-together
  verb agree, undertake
  needs complement any
  parties subject
  event AGREE
  cameo 030
  example Laos and Cambodia agreed to dredge the river. => AGREE 030 LAO + KHM

entry agree-with
  verb agree
  lacks complement
  parties subject + with
  event AGREE
  cameo 030
  example Oman agreed with Qatar on the gas price. => AGREE 030 OMN + QAT

entry pledge-money
  verb pledge, promise, commit, offer
  needs object any
  lacks complement
  actor subject
  recipient to | for | in | object's
  event AGREE
  cameo 033
  example Norway pledged $5 million to Malawi. => AGREE 0331 NOR > MWI

entry agree-offer
  verb offer
  needs complement any
  actor subject
  recipient complement | to ?
  event AGREE
  cameo 030
  example Switzerland offered to send doctors to Iran. => AGREE 033 CHE > IRN

# ---- concession, retreat ----

entry lift-sanctions
  verb lift, ease, relax, remove, suspend, end
  needs object sanction, embargo, ban, restriction, blockade, boycott, curb
  actor subject
  recipient on | against | object's | for
  event CONCEDE
  cameo 085
  example The United States lifted sanctions on Sudan. => CONCEDE 085 USA > SDN

entry allow
  verb allow, permit, let
  actor subject
  recipient complement | object | object's
  event CONCEDE
  cameo 080
  example Jordan allowed Syrian refugees to work. => CONCEDE 080 JOR > SYR

entry withdraw
  verb withdraw, retreat, evacuate, pull out
  needs from any
  actor subject
  recipient from
  event RETREAT withdraw
  cameo 0874
  example Ethiopian troops withdrew from Somalia. => RETREAT 0874 ETH > SOM

entry release
  verb release, free, repatriate
  needs object any
  actor subject
  recipient object | object's
  event RETREAT release
  cameo 0841
  example Libya released Italian fishermen. => RETREAT 0841 LBY > ITA

entry ceasefire
  verb declare, announce, observe
  needs object ceasefire, truce, cease - fire
  actor subject
  recipient with | object's ?
  event RETREAT ceasefire
  cameo 0871
  example Colombia declared a ceasefire with Venezuelan rebels. => RETREAT 0871 COL > VEN

# ---- material cooperation ----

entry cooperate
  verb cooperate, collaborate, work, partner
  parties subject + with
  event COOPERATE
  cameo 060
  future AGREE 031
  example Thailand cooperated with Malaysia against piracy. => COOPERATE 063 THA + MYS

entry exercise
  noun exercise, drill, manoeuvre, maneuver
  parties subject + with
  event COOPERATE
  cameo 062
  example India held a naval exercise with Japan. => COOPERATE 062 IND + JPN

entry invest
  verb invest
  actor subject
  recipient in | into
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Korean companies invested $200 million in Vietnam. => COOPERATE 061 KOR > VNM

entry export
  verb export, sell, supply, ship
  needs object any
  actor subject
  recipient to ?
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Ghana exports gold and cocoa. => COOPERATE 061 GHA
  example Bolivia exported gas to Brazil. => COOPERATE 061 BOL > BRA

entry import
  verb import, buy, purchase
  needs object any
  actor subject
  recipient from
  event COOPERATE
  cameo 061
  context economic
  future AGREE 0311
  example Morocco bought wheat from Ukraine. => COOPERATE 061 MAR > UKR

entry build
  verb build, construct
  needs object any
  actor subject
  recipient in | for
  event COOPERATE
  cameo 061
  future AGREE 0311
  example Chinese companies built a railway in Kenya. => COOPERATE 061 CHN > KEN

entry share-intelligence
  verb share, exchange
  needs object intelligence, information, data, evidence
  parties subject + with
  event COOPERATE
  cameo 064
  example Jordan shared intelligence with France. => COOPERATE 064 JOR + FRA

entry extradite
  verb extradite
  actor subject
  recipient to
  event COOPERATE
  cameo 063
  example Spain extradited the banker to Peru. => COOPERATE 063 ESP > PER

# ---- aid ----

entry provide-with
  verb provide, supply
  needs with loan, grant, credit, aid, assistance, money, fund, help, support, food, medicine, equipment
  actor subject
  recipient object
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Japan provided Laos with a loan of $20 million. => AID 071 JPN > LAO

entry provide-to
  verb provide, give, grant, extend, send, deliver, allocate, disburse, offer, contribute
  needs object loan, grant, credit, aid, assistance, fund, help, relief, money, support, equipment, food, medicine, vaccine, dose, opportunity, training, dollar, euro, yen, pound, yuan, ruble, rouble, lira, million, billion, funding, ton, tonne
  actor subject
  recipient to | for | in
  event AID
  cameo 070
  future AGREE 033
  example Germany sent aid to Mozambique. => AID 070 DEU > MOZ
  example Kuwait will give a grant to Yemen. => AGREE 0331 KWT > YEM

entry lend
  verb lend, loan
  actor subject
  recipient to | object
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Russia lent $2 billion to Belarus. => AID 071 RUS > BLR

entry donate
  verb donate
  actor subject
  recipient to | for | in ?
  event AID
  cameo 071
  future AGREE 0331
  example Cuba donated medicines to Haiti. => AID 073 CUB > HTI

entry fund
  verb fund, finance, subsidise, subsidize, bankroll
  needs object any
  actor subject
  recipient in | object | object's
  event AID
  cameo 071
  context economic
  future AGREE 0331
  example Qatar funded the reconstruction of houses in Lebanon. => AID 071 QAT > LBN

entry provision
  noun provision, supply, delivery
  needs of assistance, aid, loan, grant, help, credit, support
  actor subject | by | from
  recipient to | for
  event AID
  cameo 070
  future AGREE 033
  example The two sides signed an agreement on the provision of aid to Mali by the French government. => AGREE 033 FRA > MLI

entry forgive-debt
  verb forgive, cancel, write off
  needs object debt
  actor subject
  recipient object's | of | to
  event AID
  cameo 071
  future AGREE 0331
  example Russia cancelled Cuba's debt. => AID 071 RUS > CUB

entry host-refugees
  verb shelter, accept, host, take in
  needs object refugee, migrant
  actor subject
  recipient object | from
  event AID
  cameo 075
  example Uganda sheltered Sudanese refugees. => AID 075 UGA > SDN

# ---- quantities ----

entry trade-volume
  verb double, triple, quadruple, climb, jump, soar, surge, decline, shrink, expand, be, reach, total, exceed, amount, stand, rise, grow, increase, hit, fall, drop, surpass
  needs subject trade, turnover, commerce
  needs money
  parties subject's | pair
  quantity trade
  example Turkish-Georgian trade is nearly $800 million. => quantity trade TUR + GEO

entry assistance-total
  verb double, triple, quadruple, climb, jump, soar, surge, decline, shrink, expand, be, reach, total, exceed, amount, stand, rise, grow, increase, hit, surpass
  needs subject assistance, aid, help, support
  needs money
  actor subject's
  recipient subject.to | to | in
  quantity assistance
  example Germany's assistance to Albania has reached $90 million. => quantity assistance DEU > ALB

entry investment-total
  verb double, triple, quadruple, climb, jump, soar, surge, decline, shrink, expand, be, reach, total, exceed, amount, stand, rise, grow, increase, hit, surpass
  needs subject investment
  needs money
  actor subject's
  recipient subject.in | subject.to | in
  quantity investment
  example Korean investment in Vietnam has reached $5 billion. => quantity investment KOR > VNM

entry exports-total
  verb double, triple, quadruple, climb, jump, soar, surge, decline, shrink, expand, be, reach, total, exceed, amount, stand, rise, grow, increase, hit, fall, drop, surpass
  needs subject export
  needs money
  actor subject's
  recipient subject.to ?
  quantity exports
  example Chile's exports to Japan reached $2 billion. => quantity exports CHL > JPN

entry imports-total
  verb double, triple, quadruple, climb, jump, soar, surge, decline, shrink, expand, be, reach, total, exceed, amount, stand, rise, grow, increase, hit, fall, drop, surpass
  needs subject import
  needs money
  actor subject's
  recipient subject.from ?
  quantity imports
  example Egypt's imports from Russia reached $3 billion. => quantity imports EGY > RUS

entry imports
  noun import
  needs money
  actor into | to | subject
  recipient from | of's
  quantity imports
  example Most of it ($40 million) comes from imports of German products into Serbia. => quantity imports SRB > DEU

entry exports
  noun export
  needs money
  actor subject | from | of's
  recipient to | into
  quantity exports
  example Much of it ($30 million) comes from exports of Serbian fruit to Russia. => quantity exports SRB > RUS

entry debt-owed
  verb owe
  needs money
  actor subject
  recipient to | object
  quantity debt
  example Zambia owes $3 billion to China. => quantity debt ZMB > CHN

# ---- more of giving way ----

entry return
  verb return, hand over, give back, surrender
  needs object any
  actor subject
  recipient to
  event CONCEDE
  cameo 084
  example Peru returned the vases to Ecuador. => CONCEDE 084 PER > ECU

entry surrender
  verb surrender, yield, concede, bow, capitulate
  lacks object
  actor subject
  recipient to
  event CONCEDE
  cameo 080
  example Colombian rebels surrendered to the Venezuelan army. => RETREAT 0874 COL > VEN

entry resign
  verb resign, step down
  actor subject
  recipient after's ?
  event RETREAT resign
  cameo 083
  example The Italian prime minister resigned. => RETREAT 0831 ITA

entry pardon
  verb pardon, acquit, amnesty, exonerate, clear
  needs object any
  actor subject
  recipient object | object's
  event CONCEDE
  cameo 081
  example Syria pardoned the Lebanese journalists. => CONCEDE 081 SYR > LBN

entry drop-charges
  verb drop, revoke, dismiss, lift, ease, relax, loosen
  needs object charge, case, decision, ban, warrant, curfew, restriction, emergency, siege, rule, measure
  actor subject
  recipient against | of | on | object's | in | for
  event CONCEDE
  cameo 081
  example Thailand dropped charges against the Burmese refugees. => CONCEDE 081 THA > MMR

entry accept-demand
  verb accept, meet, grant, approve
  needs object demand, request, offer, proposal, condition, formula, plan, asylum, permission, order, citizenship, visa
  actor subject
  recipient of | by | from | to | object's | with
  event CONCEDE
  cameo 083
  example Haiti accepted the Cuban offer. => CONCEDE 083 HTI > CUB

entry end-strike
  verb end, call off, suspend, halt, stop, cease, abandon
  needs object strike, protest, boycott, war, offensive, operation, fighting, attack, bombing, hostility
  actor subject
  recipient against | in | on | with | object's ?
  event RETREAT
  cameo 087
  example Ethiopia ended the offensive against Eritrea. => RETREAT 087 ETH > ERI

entry withdrawal
  noun withdrawal, pullout, retreat
  needs subject any
  actor subject
  recipient from
  event RETREAT withdraw
  cameo 0874
  example Syria completed its withdrawal from Lebanon. => RETREAT 0874 SYR > LBN

entry leave
  verb leave, exit, pull
  needs subject troop, force, soldier, army, peacekeeper, military
  actor subject
  recipient object | from
  event RETREAT withdraw
  cameo 0874
  example Cuban troops left Angola. => RETREAT 0874 CUB > AGO

# ---- more support ----

entry reach-deal
  verb reach, strike, clinch, finalise, finalize, make
  needs object agreement, deal, accord, compromise, understanding, settlement, pact
  parties subject + with | between
  event SUPPORT
  cameo 057
  example Oman reached a deal with India. => SUPPORT 057 OMN + IND

entry call-to-convey
  verb call
  needs object any
  lacks attribute
  actor subject
  recipient object
  event CONSULT phone
  cameo 041
  future AGREE 036
  example The Pakistani prime minister called the Turkish president on Friday. => CONSULT 041 PAK > TUR

entry mediation
  noun mediation, effort
  needs between any
  actor subject
  recipient between
  event CONSULT third-party
  cameo 045
  example Kuwait launched a mediation between Qatar and Egypt. => CONSULT 045 KWT > QAT, EGY

entry join-forces
  verb join
  needs object force, hand
  parties subject + with
  event COOPERATE
  cameo 060
  example Spain joined forces with Portugal. => COOPERATE 060 ESP + PRT

entry cooperation-between
  noun cooperation, collaboration, partnership
  needs between any
  parties between
  event COOPERATE
  cameo 060
  example Cooperation between Laos and Cambodia grew. => COOPERATE 060 LAO + KHM

entry train
  verb train, equip, arm, help, assist, feed, rescue, vaccinate, treat, protect, evacuate
  needs object any
  actor subject
  recipient object | object's | in
  event AID
  cameo 070
  future AGREE 033
  example The Swedish army trained the Ukrainian soldiers. => AID 072 SWE > UKR

entry spend-on
  verb spend
  needs object any
  actor subject
  recipient on | to | for | complement
  event AID
  cameo 071
  future AGREE 0331
  example Austria spent two million euros on Serbian schools. => AID 071 AUT > SRB

entry open-borders
  verb open
  needs object border, door
  needs to refugee, migrant, seeker, evacuee, exile, people, asylum-seeker, asylum seeker
  actor subject
  recipient to
  event AID
  cameo 075
  example Turkey opened its borders to Syrian refugees. => AID 075 TUR > SYR

entry send-peacekeepers
  verb send, deploy, dispatch
  needs object peacekeeper, doctor, team, medic, expert, platoon, adviser, observer
  actor subject
  recipient to | in
  event AID
  cameo 074
  example Kosovo sent peacekeepers to Kuwait. => AID 074 XKX > KWT

entry plan-to
  verb plan, intend, decide, accept, prepare
  needs complement any
  actor subject
  recipient complement
  event AGREE
  cameo 030
  example Norway decided to build a school in Nepal. => AGREE 0311 NOR > NPL

entry commitment
  noun commitment, promise, pledge, readiness, willingness, determination
  needs subject any
  actor subject
  recipient to | for | with | to's | complement
  event AGREE
  cameo 030
  example Canada reiterated its commitment to Ukraine. => AGREE 030 CAN > UKR
