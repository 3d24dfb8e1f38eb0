# REQUEST: appeals, demands, invitations to act.

# ---- told to go, to pay, to explain ----
entry request-tell-troops-leave
  verb tell, ask, order, urge, want, instruct, request
  needs object troop, soldier, force, army, peacekeeper, contractor, mercenary, garrison, adviser, instructor
  needs complement leave, withdraw, go, depart, pull
  needs subject any
  needs object any
  actor subject
  recipient object's | object
  event REQUEST yield
  cameo 1056
  example Burkina Faso told French troops to leave within a month. => REQUEST 1056 BFA > FRA

entry request-court-orders
  verb order, tell, instruct, oblige, command
  needs subject court, tribunal, judge, panel, arbitrator, jury
  needs complement pay, compensate, repay
  needs object any
  actor subject
  recipient object | object's
  event SANCTION convict
  cameo 173
  example An Italian court ordered Germany to pay the families. => SANCTION 173 ITA > DEU

# ---- calls to nobody by name ----
entry request-call-restraint
  verb call, appeal, plead
  needs for restraint, calm, ceasefire, truce, de-escalation, moderation, cease - fire
  needs subject any
  lacks on
  lacks to
  actor subject
  recipient between | from | by | for.in | in ?
  event REQUEST yield
  cameo 0256
  example Beijing called for restraint. => REQUEST 0256 CHN

entry request-want-leader-help
  verb ask
  needs for plane, aircraft, ship, launcher, equipment, radar, vessel, boat, bus, turbine, generator, tractor, vaccine
  needs object any
  needs subject any
  actor subject
  recipient object
  event REQUEST assist
  cameo 023
  example Palau asked Japan for a patrol boat. => REQUEST 023 PLW > JPN

# ---- asked for in a noun ----
entry request-return-of
  verb ask, press, plead, appeal, beg, push, petition, call, clamour, clamor, campaign, agitate, pray
  needs for release, return, freedom, liberation, repatriation, pardon, clemency, handover, acquittal, freeing
  needs subject any
  lacks complement
  actor subject
  recipient object | on | to | with | from | by | for's
  event REQUEST yield
  cameo 0253
  example Kenya asked Tanzania for the return of the cattle. => REQUEST 0253 KEN > TZA
  example Ireland pleaded with Libya for the release of the nurses. => REQUEST 0253 IRL > LBY

entry request-appeal-calm
  verb appeal, call, plead, beg, ask, press, pray
  needs for calm, restraint, moderation, peace, ceasefire, truce, de-escalation, cessation, mercy
  needs subject any
  needs to any
  actor subject
  recipient to
  event REQUEST yield
  cameo 0256
  example Denmark appealed to Iran for calm. => REQUEST 0256 DNK > IRN

entry request-urge-restraint
  verb urge, counsel, advise, recommend, preach, demand
  needs object restraint, calm, moderation, caution, patience, ceasefire, truce, de-escalation, withdrawal
  needs on any
  actor subject
  recipient on
  event REQUEST yield
  cameo 0256
  example Egypt urged restraint on Ethiopia and Sudan. => REQUEST 0256 EGY > ETH, SDN

entry request-exercise-restraint
  verb urge, ask, press, call, implore, beg, exhort, appeal, tell, advise, counsel, encourage, push
  needs complement exercise, show, refrain, observe, calm, de-escalate, desist, lay, stand, keep, maintain, return, respect, end, halt, step
  needs object any
  needs infinitive any
  lacks attribute
  needs infinitive exercise, show, refrain, de-escalate, desist, calm
  actor subject
  recipient object
  event REQUEST yield
  cameo 0256
  example Mauritania urged both Senegal and Mali to exercise restraint. => REQUEST 0256 MRT > SEN, MLI

entry request-resignation
  verb demand, urge, seek, request
  needs object resignation, departure, ouster, removal, dismissal, sacking, abdication, impeachment, exit
  needs subject any
  actor subject
  recipient object's | of | from
  event REQUEST change
  cameo 1041
  example Protesters in Tbilisi demanded the resignation of the Georgian president. => REQUEST 1041 GEO > GEO

entry request-call-resignation
  verb call, press, push, clamour, clamor, appeal, campaign
  needs for resignation, departure, ouster, removal, dismissal, sacking, abdication, impeachment, exit
  needs subject any
  actor subject
  recipient for's | of
  event REQUEST change
  cameo 0241
  example The Sudanese opposition called for the resignation of President Omar al-Bashir. => REQUEST 0241 SDN > SDN

entry request-step-down
  verb urge, ask, press, pressure, push, call, implore, appeal, tell, demand, want, order
  needs complement resign, step, quit, abdicate, go, leave
  needs infinitive resign, step, quit, abdicate, go, leave
  needs subject any
  lacks attribute
  actor subject
  recipient object | on | to | complement
  event REQUEST change
  cameo 0241
  example France and Britain urged the Libyan leader to step down. => REQUEST 0241 FRA, GBR > LBY

entry request-must-go
  verb demand, insist
  needs that resign, step, quit, abdicate, go
  needs subject any
  actor subject
  recipient that
  event REQUEST change
  cameo 1041
  example The United States demanded that the Syrian president step down. => REQUEST 1041 USA > SYR

entry request-demand-explanation
  verb demand, require, await
  needs object explanation, apology, clarification, answer, information, inquiry, investigation, account, evidence, proof, compensation, reparation, assurance, guarantee, regret, access, enquiry, probe
  needs from any
  needs subject any
  actor subject
  recipient from
  event REQUEST
  cameo 100
  example Serbia demanded an explanation from Croatia. => REQUEST 100 SRB > HRV
  example Turkey demanded an apology from Israel for the deaths at sea. => REQUEST 100 TUR > ISR

entry request-demand-that-return
  verb demand, insist, request, require
  needs that return, release, free, surrender, vacate, restore, repay, pay, compensate, cede
  needs subject any
  actor subject
  recipient that
  event REQUEST yield
  cameo 105
  example Argentina demanded that Britain return the islands. => REQUEST 105 ARG > GBR

entry request-demand-that-withdraw
  verb demand, insist, request, require
  needs that withdraw, leave, pull, retreat, halt, stop, end, cease, evacuate, dismantle, disarm, vacate
  needs subject any
  actor subject
  recipient that
  event REQUEST yield
  cameo 1056
  example Iraq insisted that Turkey pull its soldiers out of the valley. => REQUEST 1056 IRQ > TUR

entry request-demand-that-extradite
  verb demand, insist, request, require
  needs that extradite, arrest, prosecute, try, surrender, deport
  needs subject any
  actor subject
  recipient that
  event REQUEST
  cameo 1013
  example Burundi insisted that Rwanda extradite the plotters. => REQUEST 1013 BDI > RWA

entry request-demand-withdrawal
  verb demand, seek, request
  needs object withdrawal, pullout, retreat, evacuation, departure, ceasefire, end, halt
  needs of troop, force, soldier, army, peacekeeper, unit, garrison, tank, fighter, settler, missile, police, contingent
  needs subject any
  actor subject
  recipient of's | of | by | object's
  event REQUEST yield
  cameo 1056
  example Syria demanded the withdrawal of Turkish troops. => REQUEST 1056 SYR > TUR

entry request-demand-lifting
  verb demand, seek, request, urge
  needs object lifting, removal, easing, end, scrapping, suspension, repeal, abolition, relaxation
  needs of sanction, embargo, ban, blockade, tariff, restriction, duty, curfew, boycott, quota, visa, siege
  needs subject any
  actor subject
  recipient of's | on | against | by
  event REQUEST yield
  cameo 1054
  example Cuba demanded the lifting of the American embargo. => REQUEST 1054 CUB > USA

entry request-call-lifting
  verb call, appeal, press, push, campaign, plead
  needs for lifting, removal, easing, scrapping, suspension, repeal, abolition, relaxation, end
  needs of sanction, embargo, ban, blockade, tariff, restriction, duty, curfew, boycott, quota, visa, siege
  needs subject any
  actor subject
  recipient of's | on | against | by
  event REQUEST yield
  cameo 0254
  example The Mauritanian president called for the lifting of the French visa ban. => REQUEST 0254 MRT > FRA

entry request-press-rights
  verb press, pressure, push, challenge, lobby, urge, question
  needs object any
  needs on right, freedom, abuse, minority, democracy, prisoner, torture, press, refugee, law
  needs subject any
  actor subject
  recipient object
  event REQUEST change
  cameo 0243
  example Germany pressed China on human rights. => REQUEST 0243 DEU > CHN

entry request-lobby-against
  verb lobby, urge, press, petition
  needs object any
  needs against any
  needs subject any
  actor subject
  recipient object
  event REQUEST
  cameo 022
  example Poland lobbied Germany against the pipeline. => REQUEST 022 POL > DEU

entry request-crack-down
  verb urge, ask, press, pressure, push, call, implore, appeal, tell, beg, want
  needs complement crack, stop, curb, combat, rein, tackle, act, stamp, dismantle, prevent, outlaw, ban, cut
  needs infinitive crack, curb, combat, rein, tackle, act, stamp, prevent, outlaw, ban, cut
  needs subject any
  lacks attribute
  actor subject
  recipient object | on | to | complement
  event REQUEST change
  cameo 024
  example Pakistan called on Afghanistan to crack down on the militants. => REQUEST 024 PAK > AFG

entry request-seek-extradition
  verb seek, request, ask
  needs object extradition, surrender, handover, arrest, deportation
  needs subject any
  actor subject
  recipient from | object.from | of
  event REQUEST
  cameo 0213
  example India sought the extradition of the banker from Britain. => REQUEST 0213 IND > GBR

entry request-want-extradite
  verb want, wish, need, expect
  needs complement extradite, arrest, deport, prosecute, surrender
  needs subject any
  actor subject
  recipient complement | object
  event REQUEST
  cameo 0213
  example Turkey wants the United States to extradite the preacher. => REQUEST 0213 TUR > USA

entry request-want-change
  verb want, need, expect
  needs infinitive stop, end, withdraw, lift, release, free, halt, abandon, renounce, apologise, apologize, pay, recognise, recognize, disarm, open, reopen, return, drop, scrap, allow, hand, join, agree, act, respect, guarantee
  needs subject any
  lacks attribute
  needs complement any
  lacks object
  actor subject
  recipient complement
  event REQUEST
  cameo 020
  example Ethiopia wants Egypt to drop its objections to the dam. => REQUEST 020 ETH > EGY

entry request-apply-loan
  verb apply, turn, appeal, go
  needs to any
  needs for loan, credit, money, financing, bailout, cash, lifeline, funding, debt
  needs subject any
  actor subject
  recipient to
  event REQUEST assist
  cameo 0231
  example Ecuador applied to the World Bank for a loan. => REQUEST 0231 ECU > WBK

entry request-apply-join
  verb apply, ask, request
  needs infinitive join, enter, accede
  needs subject any
  actor subject
  recipient complement
  event REQUEST
  cameo 022
  example Sweden and Finland applied to join NATO in May. => REQUEST 022 SWE, FIN > NAT

entry request-seek-military-help
  verb seek, request, want
  needs object any
  lacks attribute
  needs object military help, military aid, military assistance, military support, weapon, arm, ammunition, missile, tank, jet, warplane, howitzer, drone, helicopter
  needs subject any
  actor subject
  recipient from | object's | of
  event REQUEST assist
  cameo 0232
  example The Maldives sought Indian military help. => REQUEST 0232 MDV > IND

entry request-beg-arms
  verb ask, beg, press, plead, implore, urge, petition, lobby, appeal
  needs for weapon, weapons, arm, arms, ammunition, missile, missiles, tank, tanks, jet, jets, air defence systems, systems, system, defence, defense, artillery, shell, shells, howitzer, drone, battery, helicopter, rifle
  needs subject any
  actor subject
  recipient object | on | to | with | from
  event REQUEST assist
  cameo 0232
  example Ukraine's president begged Germany for air defence systems. => REQUEST 0232 UKR > DEU

entry request-debt-relief
  verb ask, beg, press, urge, implore, petition, appeal, call, want
  needs infinitive reschedule, cancel, forgive, restructure, write, defer, lend, refinance, waive, extend, fund, finance, invest
  needs object any
  needs subject any
  lacks attribute
  actor subject
  recipient object | on | to | object.in
  event REQUEST assist
  cameo 0231
  example Zambia asked China to reschedule the railway debt. => REQUEST 0231 ZMB > CHN

entry request-propose-to
  verb propose, suggest
  needs object any
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to
  event REQUEST
  cameo 021
  example Thailand proposed joint patrols to Malaysia. => REQUEST 021 THA > MYS

entry request-propose-with
  verb propose, suggest
  needs object patrol, exercise, project, commission, inspection, investigation, venture, fund, alliance, union, group, committee, council, zone, corridor, market, partnership, cooperation, treaty, pact, agreement
  needs with any
  needs subject any
  actor subject
  recipient with
  event REQUEST
  cameo 021
  example Indonesia proposed a joint fishing zone with Australia. => REQUEST 021 IDN > AUS

entry request-propose-talks
  verb propose, suggest, request, seek, demand, urge, offer
  needs object any
  needs object talk, meeting, dialogue, negotiation, summit, consultation, discussion, conference
  needs subject any
  needs to any
  lacks complement
  actor subject
  recipient to
  event REQUEST meet
  cameo 026
  example North Korea proposed talks to South Korea on family reunions. => REQUEST 026 PRK > KOR

entry request-reiterated-call-any
  verb issue, make, address, send, submit, lodge, file, forward
  needs object call, appeal, plea, request, petition
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to | object.to
  event REQUEST
  cameo 020
  example Mongolia submitted a request to China on the transit of copper. => REQUEST 020 MNG > CHN

entry request-petition-court
  verb petition
  needs object any
  needs subject any
  lacks complement
  actor subject
  recipient object | object's
  event REQUEST
  cameo 020
  example The families of Turkish sailors petitioned the Greek court. => REQUEST 020 TUR > GRC

entry request-at-request
  verb act, intervene, deploy, send, withdraw, mediate
  needs at request, invitation, urging, behest, insistence
  needs subject any
  actor at's | at.of
  recipient subject
  event REQUEST
  cameo 020
  example French troops intervened at the request of the Malian president. => REQUEST 020 MLI > FRA

entry request-seek-mandate
  verb ask, request, petition, urge
  needs object any
  needs infinitive condemn, denounce, sanction, punish, expel, suspend, boycott, isolate, blacklist, indict, investigate, probe
  needs subject any
  actor subject
  recipient object
  event REQUEST
  cameo 022
  example Georgia asked the Council of Europe to suspend the Russian delegation. => REQUEST 022 GEO > COE

entry request-send-appeal-help
  noun appeal, request, plea, call
  lacks object
  needs for help, aid, assistance, relief, food, money, support, fund, medicine, doctor
  actor subject
  recipient to
  event REQUEST assist
  cameo 023
  example Dominica's appeal to Venezuela for help came after the hurricane. => REQUEST 023 DMA > VEN

# ---- urging somebody to act ----

entry request-release
  verb urge, ask, press, pressure, push, implore, beg, beseech, exhort, plead, petition, entreat, request, encourage, advise, appeal, call, lobby, invite
  needs complement release, free, repatriate, pardon, hand, liberate
  lacks attribute
  actor subject ?
  recipient object | on | to | with | complement
  event REQUEST yield
  cameo 0253
  example The Danish foreign minister urged Eritrea to release the journalist after twenty years without trial. => REQUEST 0253 DNK > ERI
  example Lithuania asked Belarus to free the trade union leaders before the spring holidays. => REQUEST 0253 LTU > BLR

entry request-deescalate
  verb urge, ask, press, pressure, push, implore, beg, beseech, exhort, plead, petition, entreat, request, encourage, advise, appeal, call, counsel
  needs complement withdraw, pull, stop, halt, end, cease, refrain, de-escalate, disarm, dismantle, abandon, suspend, avoid, retreat, exercise, show, desist
  lacks attribute
  actor subject ?
  recipient object | on | to | with | complement
  event REQUEST yield
  cameo 0256
  example Egypt urged Ethiopia to stop the filling of the reservoir until the experts had met. => REQUEST 0256 EGY > ETH
  example Israel was asked by the Irish premier to halt the demolition of houses in the valley. => REQUEST 0256 IRL > ISR

entry hand-demands
  verb hand, hand over, present, give, submit, send, issue, deliver
  needs object list, set, catalogue, demand
  needs of demand, condition, grievance, claim
  needs to any
  actor subject
  recipient to
  event REQUEST
  cameo 100
  example Kenya handed Uganda a list of ten demands. => REQUEST 100 KEN > UGA
  example Saudi Arabia, Bahrain and Egypt cut ties with Qatar on Monday. The three states handed Qatar a list of 13 demands. => REQUEST 100 SAU, BHR, EGY > QAT

entry present-demands
  verb hand, hand over, present, give, submit, send, issue, deliver
  needs object demand
  needs to any
  actor subject
  recipient to
  event REQUEST
  cameo 100
  example Kenya presented ten demands to Uganda. => REQUEST 100 KEN > UGA

entry request-made-conditional
  verb make
  needs attribute conditional, contingent, dependent
  needs object any
  needs subject any
  needs on any
  actor subject
  recipient object's | object.with | on's | with
  event REQUEST
  cameo 020
  example Turkey made a meeting with Armenia conditional on a treaty. => REQUEST 020 TUR > ARM

entry request-ease
  verb urge, ask, press, pressure, push, implore, beg, plead, petition, request, encourage, appeal, call, lobby
  needs complement lift, ease, relax, loosen, waive, scrap, abolish, remove, reopen
  lacks attribute
  actor subject ?
  recipient object | on | to | with | complement
  event REQUEST yield
  cameo 0254
  example Zimbabwe asked Britain to lift the travel ban on its cabinet ministers. => REQUEST 0254 ZWE > GBR

entry request-admit
  verb urge, ask, press, pressure, push, implore, beg, plead, petition, request, encourage, appeal, call
  needs complement allow, permit, admit, let, accept, open
  lacks attribute
  actor subject ?
  recipient object | on | to | with | complement
  event REQUEST yield
  cameo 0255
  example Sweden pressed Syria to allow inspectors into the warehouses near the airfield. => REQUEST 0255 SWE > SYR

entry request-meet
  verb urge, ask, press, pressure, push, implore, beg, exhort, plead, request, encourage, advise, appeal, call, invite, prod
  needs complement negotiate, talk, meet, resume, sit, discuss, consult, speak, engage, attend, visit, host
  lacks attribute
  actor subject ?
  recipient object | on | to | with | complement
  event REQUEST meet
  cameo 026
  example The Chadian president urged Cameroon to resume negotiations on the pipeline tariff. => REQUEST 026 TCD > CMR

entry request-settle
  verb urge, ask, press, push, implore, beg, exhort, encourage, advise, appeal, call, counsel
  needs complement settle, resolve, solve, overcome, compromise, reconcile, bury
  lacks attribute
  actor subject ?
  recipient object | on | to | with | complement
  event REQUEST yield
  cameo 027
  example The Indonesian president urged Thailand to settle the border quarrel before the regional games. => REQUEST 027 IDN > THA

entry request-mediate
  verb urge, ask, press, implore, beg, exhort, request, encourage, appeal, call, invite
  needs complement mediate, intervene, arbitrate, broker, intercede, facilitate
  lacks attribute
  actor subject ?
  recipient object | on | to | with | complement
  event REQUEST
  cameo 028
  example Lebanon asked France to mediate in the dispute over the offshore gas field. => REQUEST 028 LBN > FRA

entry request-help
  verb urge, ask, press, push, implore, beg, beseech, exhort, plead, petition, request, encourage, appeal, call, lobby, invite
  needs complement help, aid, assist, provide, send, give, donate, lend, grant, contribute, supply, deliver, fund, finance, rescue
  lacks attribute
  actor subject ?
  recipient object | on | to | with | complement
  event REQUEST assist
  cameo 023
  example Haiti begged Canada to send engineers for the repair of the broken dam. => REQUEST 023 HTI > CAN

entry request-extradite
  verb urge, ask, press, pressure, push, request, petition, appeal, call
  needs complement extradite, deport, surrender, arrest, prosecute, try
  lacks attribute
  actor subject ?
  recipient object | on | to | with | complement
  event REQUEST
  cameo 0213
  example Peru asked Spain to extradite the former banker who had fled to Madrid. => REQUEST 0213 PER > ESP

entry request-cooperate
  verb urge, ask, press, push, exhort, request, encourage, appeal, call, invite
  needs complement cooperate, invest, buy, sell, work, trade, import, collaborate, share, build, join
  lacks attribute
  actor subject ?
  recipient object | on | to | with | complement
  event REQUEST
  cameo 021
  example The Ghanaian president invited Turkish investors and asked Morocco to build a fertiliser plant in Tema. => REQUEST 021 GHA > MAR

entry request-back
  verb urge, ask, press, push, lobby, exhort, request, encourage, appeal, call
  needs complement support, back, endorse, recognise, recognize, ratify, sign, vote, adopt, honour, honor, uphold, implement, observe
  lacks attribute
  actor subject ?
  recipient object | on | to | with | complement
  event REQUEST
  cameo 022
  example Kosovo has asked Greece to recognise its passports before the tourist season. => REQUEST 022 XKX > GRC

entry request-reform
  verb urge, ask, press, pressure, push, exhort, encourage, advise, appeal, call, counsel, lobby
  needs complement reform, change, respect, amend, improve, democratise, democratize, overhaul, protect, repeal, revise, hold
  lacks attribute
  actor subject ?
  recipient object | on | to | with | complement
  event REQUEST change
  cameo 024
  example The Austrian government urged Hungary to amend the law on religious communities. => REQUEST 024 AUT > HUN

entry request-urge-more
  verb implore, beg, exhort, entreat, petition, prod, nudge, encourage, advise, counsel, remind, adjure, importune, badger, cajole, invoke, solicit
  needs object any
  actor subject ?
  recipient object
  event REQUEST
  cameo 020
  example The Maltese interior minister reminded Italy of the duty to rescue boats in its own waters. => REQUEST 020 MLT > ITA
  example Malawi petitioned Mozambique for the use of the railway to the coast. => REQUEST 020 MWI > MOZ

entry request-plead-with
  verb plead, remonstrate, reason
  needs with any
  lacks object
  actor subject
  recipient with
  event REQUEST
  cameo 020
  example The Armenian premier pleaded with Russia for the return of prisoners taken in the autumn. => REQUEST 0253 ARM > RUS

entry request-appeal-to
  verb appeal, plead, cry out, pray
  needs to any
  actor subject
  recipient to
  event REQUEST
  cameo 020
  example Timorese leaders appealed to Australia in an open letter about the maritime boundary. => REQUEST 020 TLS > AUS

entry request-turn-to
  verb turn, look, reach out, appeal, apply, go
  needs to any
  needs for help, assistance, aid, loan, support, credit, relief, protection, advice, expertise, money, rescue, cash, backing
  actor subject
  recipient to
  event REQUEST assist
  cameo 023
  example Pakistan turned to Saudi Arabia for a loan after its reserves fell to a three-year low. => REQUEST 0231 PAK > SAU

entry request-ask-for-help
  verb ask, beg, approach, petition, lobby, solicit, call, plead, press, tap
  needs for help, assistance, aid, relief, food, medicine, doctor, shelter, protection, vaccine, engineer, expertise
  needs subject any
  actor subject
  recipient object | on | with | from
  event REQUEST assist
  cameo 023
  example Madagascar asked South Africa for help with the locusts that are eating the rice crop. => REQUEST 023 MDG > ZAF

entry request-ask-for-money
  verb ask, beg, approach, petition, lobby, solicit, press, tap, apply
  needs for loan, credit, money, funding, grant, fund, bailout, investment, cash, subsidy
  needs subject any
  actor subject
  recipient object | to | from | with
  event REQUEST assist
  cameo 0231
  example Laos approached Japan for credit to complete the road through the southern mountains. => REQUEST 0231 LAO > JPN

entry request-ask-for-arms
  verb ask, beg, approach, petition, lobby, press, appeal
  needs for weapon, arm, tank, jet, ammunition, missile, howitzer, helicopter, drone, battery
  needs subject any
  actor subject
  recipient object | to | from
  event REQUEST assist
  cameo 0232
  example The Somali defence minister asked Egypt for ammunition and armoured cars on Wednesday. => REQUEST 0232 SOM > EGY

entry request-ask-for-troops
  verb ask, approach, petition, press, appeal, call
  needs for troop, soldier, peacekeeper, battalion, policeman, contingent, observer, reinforcement
  needs subject any
  actor subject
  recipient object | to | from | on
  event REQUEST assist
  cameo 0234
  example Haiti asked Kenya for peacekeepers on Sunday after gangs had cut the road to the port. => REQUEST 0234 HTI > KEN

entry request-aid-from
  verb seek, request, solicit, ask, demand, want
  needs object aid, assistance, help, support, relief, food, medicine, expertise, backing, advice
  needs from any
  lacks attribute
  actor subject
  recipient from
  event REQUEST assist
  cameo 023
  example Bhutan has sought help from India in fighting the fires along the southern hills. => REQUEST 023 BTN > IND

entry request-money-from
  verb seek, request, solicit, ask, demand, want
  needs object loan, credit, grant, money, funding, fund, investment, bailout, cash, subsidy
  needs from any
  actor subject
  recipient from
  event REQUEST assist
  cameo 0231
  example Mongolia is seeking a loan from South Korea for a refinery in the eastern steppe. => REQUEST 0231 MNG > KOR

entry request-arms-from
  verb seek, request, solicit, ask, demand, want
  needs object weapon, arm, tank, jet, ammunition, missile, howitzer, helicopter, drone, battery
  needs from any
  actor subject
  recipient from
  event REQUEST assist
  cameo 0232
  example Moldova requested helicopters from Poland for the new rescue squadron. => REQUEST 0232 MDA > POL

entry request-asylum
  verb seek, request, claim
  needs object asylum, refuge, protection, sanctuary
  lacks attribute
  actor subject
  recipient in | from | with
  event REQUEST assist
  cameo 023
  example Three Belarusian journalists sought asylum in Poland after the games. => REQUEST 023 BLR > POL

entry request-apply
  verb apply, bid
  needs for membership, visa, licence, license, permit, asylum, permission, accession
  actor subject
  recipient to | in | with | for's
  event REQUEST
  cameo 020
  example Turkish carriers applied to Canada for permission to fly daily to the west coast. => REQUEST 020 TUR > CAN

entry request-talks
  verb seek, request, ask, want, solicit, call
  needs object talk, meeting, dialogue, negotiation, consultation, summit, audience, interview, hearing
  lacks attribute
  actor subject
  recipient with | from
  event REQUEST meet
  cameo 026
  example Comoros has requested a meeting with the French foreign minister over the visa ban. => REQUEST 026 COM > FRA

entry request-call-talks
  verb call, appeal, press, push, plead, ask
  needs for talk, meeting, dialogue, negotiation, consultation, summit, conversation
  needs with any
  lacks attribute
  actor subject
  recipient with
  event REQUEST meet
  cameo 026
  example The Cypriot president called for talks with Turkey on the reopening of the resort. => REQUEST 026 CYP > TUR

entry request-call-truce
  verb call, appeal, press, push, plead
  needs for ceasefire, truce, withdrawal, restraint, calm, cessation, pullout, end, halt, peace, cease - fire
  lacks attribute
  actor subject
  recipient between | from | by | in | of | for's
  event REQUEST yield
  cameo 0256
  example Morocco called for a withdrawal of all foreign fighters from Libya before the vote. => REQUEST 0256 MAR > LBY

entry request-suggest
  verb recommend, advocate
  needs complement any
  actor subject
  recipient complement
  event REQUEST
  cameo 020
  example The Romanian energy minister recommended that Bulgaria delay the closure of its coal plants. => REQUEST 020 ROU > BGR

entry request-noun
  noun request, appeal, plea, petition, entreaty, exhortation
  lacks object
  actor subject
  recipient to | with
  event REQUEST
  cameo 020
  example The Solomon Islands sent an urgent request to New Zealand about the stranded tanker. => REQUEST 020 SLB > NZL

# ---- demands ----

entry demand-release
  verb demand
  needs object release, return, freedom, repatriation, liberation
  lacks attribute
  actor subject
  recipient from | by | of's | of | object's | in
  event REQUEST yield
  cameo 1053
  example Finland demanded the release of its fishing boat from Russian authorities in Murmansk. => REQUEST 1053 FIN > RUS

entry demand-withdrawal
  verb demand
  needs object withdrawal, pullout, removal, end, halt, ceasefire, cessation, departure, retreat, evacuation, stop, cease - fire
  lacks attribute
  actor subject
  recipient by | of | of's | from | object's | in | to
  event REQUEST yield
  cameo 1056
  example Cyprus demanded the withdrawal of Turkish drilling ships from the waters south of the island. => REQUEST 1056 CYP > TUR

entry demand-apology
  verb demand, want, request, seek
  needs object apology, explanation, compensation, damage, clarification, reparation, answer, retraction, assurance, guarantee, redress, restitution
  needs subject any
  actor subject
  recipient from | of | over's | over | for's | object's
  event REQUEST
  cameo 100
  example Burundi demanded an apology from Belgium for the killing of the independence leader. => REQUEST 100 BDI > BEL
  example The Slovenian government demanded an explanation over Italian naval movements in the gulf. => REQUEST 100 SVN > ITA

entry demand-extradition
  verb demand, seek, request
  needs object extradition, handover, surrender, deportation
  lacks attribute
  actor subject
  recipient from | by | to | of's
  event REQUEST
  cameo 1013
  example Bolivia has demanded the extradition of its former president from the United States. => REQUEST 1013 BOL > USA

entry demand-easing
  verb demand, seek
  needs object lifting, easing, removal, abolition, relaxation, suspension
  needs of sanction, embargo, ban, restriction, tariff, duty, blockade, quota, curb
  lacks attribute
  actor subject
  recipient of's | by | on | from
  event REQUEST yield
  cameo 1054
  example Ecuador demanded the removal of Peruvian duties on bananas and shrimp. => REQUEST 1054 ECU > PER

entry demand-access
  verb demand, request, seek, want
  needs object access, inspection, entry, admission, passage
  needs subject any
  actor subject
  recipient to's | to | into | in | from | through
  event REQUEST yield
  cameo 1055
  example Uganda demanded access to Kenyan port records in the dispute over the fuel shipments. => REQUEST 1055 UGA > KEN

entry demand-reform
  verb demand
  needs object reform, respect, election, change, resignation, democracy, transparency, overhaul
  lacks attribute
  actor subject
  recipient in | from | of | of's | object's
  event REQUEST change
  cameo 104
  example Danish lawmakers demanded reform in Pakistan after the attack on the church. => REQUEST 104 DNK > PAK

entry demand-tell-to
  verb direct, bid, command, enjoin, order, instruct, challenge, dare
  needs complement stop, withdraw, release, pay, return, hand, prove, choose, explain, pull, end, cease, abandon, respect, halt, stay, reconsider
  needs subject any
  actor subject
  recipient object | on | complement
  event REQUEST
  cameo 100
  example Kazakhstan ordered Uzbekistan to stop the dumping of salt water into the shared river. => REQUEST 100 KAZ > UZB

entry demand-insist-on
  verb insist
  needs on any
  actor subject
  recipient on | on's | from
  event REQUEST
  cameo 100
  example Tajikistan insisted on Kyrgyz guarantees for the safety of drivers on the mountain road. => REQUEST 100 TJK > KGZ

entry demand-from
  verb extract, exact, require, expect, want
  needs from any
  actor subject
  recipient from
  event REQUEST
  cameo 100
  example Latvia expects clear guarantees from Estonia before the cable is laid across the strait. => REQUEST 100 LVA > EST

entry demand-exert-pressure
  verb put, exert, apply, bring, step up, increase, ratchet up, pile, intensify, heap
  needs object pressure
  actor subject
  recipient on | to | against | upon
  event REQUEST
  cameo 100
  example The Dutch government put pressure on Aruba and Venezuela over the smuggling of gold. => REQUEST 100 NLD > ABW, VEN

entry demand-noun
  noun demand, insistence
  needs subject any
  actor subject
  recipient on | to | from | on's
  event REQUEST
  cameo 100
  example Algeria renewed its demand to France over the return of the archives and the cannon. => REQUEST 100 DZA > FRA

# ---- more ----

entry request-someones-help
  verb seek, request, ask, want, need, enlist, solicit, invoke
  needs object help, support, assistance, backing, cooperation, aid, advice, expertise, intervention, protection
  needs subject any
  lacks from
  actor subject
  recipient object's | of | in
  event REQUEST assist
  cameo 023
  example Lesotho sought South Africa's help in the hunt for the escaped officers. => REQUEST 023 LSO > ZAF

entry request-vote
  verb ask, lobby, canvass, press, urge, call, appeal
  needs for support, backing, vote, recognition, endorsement, solidarity
  needs subject any
  actor subject
  recipient object | on | to | from
  event REQUEST
  cameo 022
  example Azerbaijan asked Malaysia for backing in the contest for the heritage committee. => REQUEST 022 AZE > MYS

entry request-ask-for-extradition
  verb ask, press, petition, call
  needs for extradition, handover, surrender, arrest
  needs subject any
  actor subject
  recipient object | on | to | from | for's
  event REQUEST
  cameo 0213
  example Bosnia asked Croatia for the extradition of a former commander who lives in Zagreb. => REQUEST 0213 BIH > HRV

entry request-ask-for-talks
  verb ask, press, petition, beg
  needs for talk, meeting, dialogue, negotiation, audience, consultation
  needs subject any
  needs object any
  actor subject
  recipient object
  event REQUEST meet
  cameo 026
  example The Gambian president asked Senegal for talks on the closure of the river ferry. => REQUEST 026 GMB > SEN

entry request-ask-for-other
  verb ask, press, petition, beg, badger, implore
  needs for permission, clarification, explanation, patience, understanding, information, time, assurance, guarantee, access, approval, delay, extension, apology, compensation
  needs subject any
  actor subject
  recipient object | from | on
  event REQUEST
  cameo 020
  example Latvian prosecutors asked Switzerland for information on accounts held by the fugitive banker. => REQUEST 020 LVA > CHE

entry request-seek-permission
  verb seek, request, ask, demand
  needs object permission, clarification, explanation, information, consent, approval, reply, response, clearance, decision
  needs from any
  lacks attribute
  actor subject
  recipient from
  event REQUEST
  cameo 020
  example Kenya sought clarification from Tanzania about the burning of ten thousand chicks. => REQUEST 020 KEN > TZA

# ---- stances ----

entry insist-on
  verb insist
  needs on any
  lacks complement
  actor subject
  recipient on's | from | with | of | on | in
  event REQUEST
  cameo 100
  example Ukraine insists on compensation from Russia for every ruined house. => REQUEST 100 UKR > RUS

entry call-for-solution
  verb call, plead, appeal, argue, stand, urge
  needs for solution, settlement, talk, dialogue, negotiation, resolution, compromise
  needs subject any
  needs in any
  actor subject
  recipient in | of
  event REQUEST
  cameo 026
  example India called for a negotiated settlement in Myanmar. => REQUEST 026 IND > MMR

entry request-confine-to-appeal
  verb confine, limit, restrict, content
  needs to appeal, call
  needs to.for any
  lacks object.on
  actor subject
  recipient to.to | to.on ?
  event REQUEST
  cameo 020
  example France confined itself to an appeal to Chad for restraint. => REQUEST 020 FRA > TCD

entry propose-pact
  verb propose, suggest, put forward
  needs object pact, treaty, agreement, accord, convention, alliance, union
  needs subject any
  lacks with
  lacks to
  actor subject
  recipient between ?
  event REQUEST
  cameo 020
  example Norway has proposed a fisheries pact for the coming year. => REQUEST 020 NOR

entry request-plan-to-ask
  verb plan, intend, prepare, decide, be
  needs infinitive ask, request, petition, appeal, beseech, implore
  lacks object
  actor subject
  recipient infinitive
  event REQUEST
  cameo 020
  modality planned
  example Turkey plans to ask Norway to order an inquiry. => REQUEST 020 TUR > NOR

# ---- said of no second state, and other words of news ----

entry demand-by-state
  verb demand
  needs subject <state>
  needs object any
  actor subject
  recipient object's | object.from | object.by | of's | of | in | over's | on | against
  event REQUEST
  cameo 100
  example The Indian Embassy demanded a swift trial. => REQUEST 100 IND
  example A speedy inquiry was demanded by Madrid. => REQUEST 100 ESP
  example Peru's foreign ministry demanded guarantees. => REQUEST 100 PER

entry request-call-by-state
  verb call, appeal, plead, clamour, clamor, press, push
  needs subject <state>
  needs for action, ban, boost, change, clarity, conference, cooperation, cut, debate, effort, end, enforcement, freeze, halt, help, hearing, increase, intervention, measure, moratorium, patience, reform, reduction, response, review, revision, rise, session, solidarity, stop, suspension, transparency, trial, unity, vote, zone
  lacks on
  lacks to
  lacks with
  lacks object
  actor subject
  recipient for.by | for's | for.of | for.in | for.from | for.against | from | by | against | in | of ?
  event REQUEST
  cameo 020
  example Portugal called for a reduction in quotas. => REQUEST 020 PRT
  example The Swedish government pressed for a moratorium. => REQUEST 020 SWE

entry request-weapons-bare
  verb appeal, plead, press, lobby, beg, clamour, clamor, cry out
  needs for tank, jet, missile, ammunition, weapon, arm, shell, drone, battery, rocket, artillery, aircraft, helicopter, munition, air defence, air defense
  needs subject any
  lacks to
  lacks on
  lacks object
  actor subject
  recipient from | with ?
  event REQUEST assist
  cameo 0232
  example The Ukrainian president appealed for tanks. => REQUEST 0232 UKR
  example The Somali president pleaded for ammunition. => REQUEST 0232 SOM

entry request-tell-to
  verb tell, instruct
  needs subject <state>
  needs object <state>
  needs infinitive any
  lacks attribute
  actor subject
  recipient object
  event REQUEST
  cameo 020
  example France told Mali to speed up the election. => REQUEST 020 FRA > MLI
  example The Italian foreign minister told Malta to open its ports. => REQUEST 020 ITA > MLT

entry request-body-tells-to
  verb tell, instruct
  needs subject <party>
  needs object <party>
  needs infinitive raise, fight, cut, speed, reform, improve, stop, end, join, respect, change, adopt, curb, accept, keep, stay, take, make, put, bring, do, explain, release, free, open, close, lift, hold, give, begin, start, negotiate, step, focus, reduce, slash, devalue, float, privatise, privatize, prepare, hurry, tighten, obey, comply, choose, remove, halt, drop, abandon, back, hand, help, let, allow, honour, honor, implement, ratify
  lacks attribute
  actor subject
  recipient object
  event REQUEST
  cameo 020
  example The IMF told Ukraine to raise gas prices. => REQUEST 020 IMF > UKR
  example Montenegro was told by the European Union to fight corruption. => REQUEST 020 EUN > MNE

entry request-ask-for-a-base
  verb ask, petition, press, lobby, beg, tap
  needs object <party>
  needs for base, battalion, brigade, presence, deployment, patrol, garrison, training, trainer, adviser, ship, frigate, jet, radar, umbrella, shield
  needs subject any
  actor subject
  recipient object
  event REQUEST assist
  cameo 0234
  example Estonia asked NATO for a permanent base. => REQUEST 0234 EST > NAT
  example Georgia asked Poland for trainers. => REQUEST 0234 GEO > POL

entry request-an-extension
  verb request, seek, ask for
  needs subject <state>
  needs object extension, delay, postponement, deferral, rescheduling, moratorium, restructuring, waiver, exemption, relief, rollover, haircut, forgiveness, cancellation, instalment, tranche, bailout, loan, credit, grant, package, rescue, lifeline, swap line
  lacks from
  actor subject
  recipient object's | of | with | to | on
  event REQUEST assist
  cameo 0231
  example Greece requested an extension of the loan. => REQUEST 0231 GRC
  example Ghana is seeking a waiver. => REQUEST 0231 GHA

entry request-want-it-done
  verb want
  needs subject <state>
  needs complement lift, keep, extend, release, free, extradite, return, withdraw, punish, try, investigate, remove, ease, end, scrap, halt, stop, suspend, ban, delay, postpone, tighten, strengthen, restore, include, exclude, expel, resolve, settle, pay, cut, reform, disarm, dismantle, close, reopen, open, protect, rewrite, renegotiate, amend, abolish, impose
  lacks infinitive
  lacks object
  actor subject
  recipient complement | complement.by | complement.from
  event REQUEST
  cameo 100
  example The Polish government wants the sanctions kept in place. => REQUEST 100 POL
  example Sudan wants the sanctions lifted. => REQUEST 100 SDN

entry request-force-bare
  verb ask, appeal, call, plead, beg
  needs subject <state>
  needs for force, strike, air strike, airstrike, troop, peacekeeper, intervention, mission, reinforcement, observer, monitor, soldier, adviser, mercenary, zone, deployment
  lacks infinitive
  actor subject
  recipient to | from | on | object | for.from | for.by | for's | by ?
  event REQUEST assist
  cameo 0234
  example The Iraqi prime minister asked for air strikes. => REQUEST 0234 IRQ
  example The president of Haiti asked for an international force. => REQUEST 0234 HTI

entry request-help-bare
  verb ask, appeal, call, plead, beg, cry out
  needs subject <state>
  needs for help, aid, assistance, relief, food, medicine, funds, fund, money, loan, cash, credit, funding, financing, donation, vaccine, rescue, bailout
  lacks infinitive
  actor subject
  recipient to | from | on | object | for.from | for's | with ?
  event REQUEST assist
  cameo 023
  example Tonga asked for help. => REQUEST 023 TON
  example The Malawian president pleaded for food. => REQUEST 023 MWI

entry apply-to-join
  verb apply, ask, request, bid, petition
  needs infinitive join, enter, accede, become
  needs subject <state>
  lacks object
  actor subject
  recipient infinitive ?
  event REQUEST
  cameo 022
  example Zimbabwe applied to join the African Union. => REQUEST 022 ZWE > AFU

entry submit-application
  verb submit, file, lodge, present, hand in, hand over, deposit
  needs object application, bid, candidacy
  needs subject <state>
  actor subject
  recipient object.to | to | object.for's | object's | with | for's | for | object.for
  event REQUEST
  cameo 022
  example Bosnia submitted its application for EU membership. => REQUEST 022 BIH > EUN

entry request-renew-call
  verb renew, repeat, reiterate, make, issue, voice, echo, launch, step up
  needs object call, appeal, plea, request
  needs subject <state>
  lacks complement
  actor subject
  recipient object.to | to | object.on | on's | object's | for.by | for.from | from | object.with | with | against
  event REQUEST
  cameo 020
  example Argentina renewed its call for talks on the islands. => REQUEST 020 ARG
  example The Greek government repeated its plea for reparations. => REQUEST 020 GRC

entry request-send-claim
  verb send, submit, file, present, lodge, issue, hand, deliver, serve, make, put in
  needs object claim, bill, invoice, demand
  needs to <party>
  needs subject any
  lacks against
  actor subject
  recipient to
  event REQUEST
  cameo 100
  example Bulgaria has already sent a claim to Gazprom. => REQUEST 100 BGR > RUS

entry request-seek-return
  verb seek, want, request, pursue
  needs object return, release, repatriation, restitution, handover, freedom, liberation
  needs subject <state>
  lacks from
  lacks attribute
  actor subject
  recipient by | object.from | object.by | of's | object's | to | in
  event REQUEST yield
  cameo 1053
  example Italy is seeking the return of the sculptures. => REQUEST 1053 ITA

entry request-want-back
  verb want back, demand back, claim back, ask back
  needs subject any
  needs object any
  actor subject
  recipient from | object's
  event REQUEST yield
  cameo 1053
  example Greece wants back its marbles from Britain. => REQUEST 1053 GRC > GBR

entry request-renew-demand
  verb renew, repeat, reiterate, voice, issue, step up, press
  needs object demand, claim
  needs subject <state>
  needs for any
  lacks against
  lacks to
  actor subject
  recipient object.on | on's | object's | for.by | for.from | from | on | against | for's
  event REQUEST
  cameo 100
  example The Greek government repeated its demand for reparations. => REQUEST 100 GRC

# ---- told of in nouns, and more ----

entry request-call-noun
  noun call, clamour, clamor
  needs for any
  actor subject
  recipient to | on | for.on | for.against | for.by | for.from | for.in | for's
  event REQUEST
  cameo 020
  example Turkish calls for sanctions on Israel came to nothing. => REQUEST 020 TUR > ISR

entry request-pressure-from
  noun pressure
  needs from <party>
  needs on <party>
  actor from
  recipient on
  event REQUEST
  cameo 100
  example Pressure from Washington on Kabul to sign the pact is growing. => REQUEST 100 USA > AFG

entry request-pressure-noun
  noun pressure
  needs on <party>
  actor subject
  recipient on
  event REQUEST
  cameo 100
  example American pressure on Switzerland to open its banks is growing. => REQUEST 100 USA > CHE

# ---- wanted, challenged, withheld ----

entry request-want-done
  verb want
  needs subject <state>
  needs that any
  lacks object
  lacks attribute
  actor subject
  recipient complement | complement.by | complement.from
  event REQUEST
  cameo 100
  example Ghana wants the gas piped to its own coast. => REQUEST 100 GHA

entry request-ask-for-asylum
  verb ask, apply, beg, appeal, plead, petition
  needs for asylum, refuge, sanctuary, protection
  needs subject any
  actor subject
  recipient in | from | to | object | with | at's | at
  event REQUEST assist
  cameo 023
  example Two Cuban sailors asked for asylum in Mexico. => REQUEST 023 CUB > MEX

entry request-ask-for-more
  verb ask, press, call
  needs subject <state>
  needs for more, half, twice, double, much, million, billion, quarter, third
  lacks infinitive
  actor subject
  recipient object | from | for.from
  event REQUEST
  cameo 020
  example Rabat asked for twice as much. => REQUEST 020 MAR

entry request-claim-money
  verb claim, demand
  needs subject <party>
  needs money
  lacks complement
  lacks that
  actor subject
  recipient from | from's | of | for's | against
  event REQUEST
  cameo 100
  example Russia claims $709 million in old debts from Moldova. => REQUEST 100 RUS > MDA

entry request-lean-on
  verb lean
  needs on <party>
  needs subject <party>
  lacks object
  lacks for
  actor subject
  recipient on
  event REQUEST
  cameo 100
  example American officials leaned on Greece. => REQUEST 100 USA > GRC

entry request-lodge-application
  verb lodge, file, submit, make, present, hand in, put in, renew
  needs object application, request, bid, petition
  needs subject <party>
  actor subject
  recipient to | object.to | with | in | object.in ?
  event REQUEST
  cameo 020
  example Ukraine submitted its application to the European Union. => REQUEST 022 UKR > EUN

entry request-apply-membership
  verb apply
  needs for membership, status, accession, admission, seat
  needs subject <party>
  actor subject
  recipient to | in | for.in | for.of | with | for's ?
  event REQUEST
  cameo 022
  example Mongolia applied for observer status in ASEAN. => REQUEST 022 MNG > ASN

# ---- said, done and held back in passing ----

entry request-plead-for-asylum
  verb ask, apply, plead, beg, petition
  needs for asylum, refuge, sanctuary, protection, shelter, haven
  lacks infinitive
  actor subject
  recipient object | in | at | of | to | from ?
  event REQUEST assist
  cameo 023
  example The Chadian general asked for asylum in the Kenyan embassy. => REQUEST 023 TCD > KEN
  example Two Cuban doctors applied for political asylum in Chile. => REQUEST 023 CUB > CHL

entry request-advise-against
  verb advise, caution, counsel, recommend
  needs against any
  actor subject
  recipient object | against's | against ?
  event REQUEST
  cameo 020
  example Kenya advised Malawi against closing the port. => REQUEST 020 KEN > MWI

entry request-present-motion
  verb put forward, submit, introduce, move, propose, bring in, lay before
  needs object amendment, resolution, motion, draft resolution
  needs subject <party>
  lacks complement
  actor subject
  recipient object's | in | to | at ?
  event REQUEST
  cameo 020
  example An amendment was put forward by Chile in the Security Council. => REQUEST 020 CHL > UNO

entry support-campaign-votes
  verb campaign, lobby, angle, fish, hunt, scramble, canvass, push, appeal
  needs for vote, support, backing, endorsement, seat
  needs subject <party>
  actor subject
  recipient for's | among | in | with
  event REQUEST
  cameo 022
  example Peru campaigned for Bolivian votes. => REQUEST 022 PER > BOL

# ---- pressed, coaxed, counted on ----
entry request-coax-to
  verb coax, goad, induce, cajole, coerce, entice, spur, convince, persuade, talk, browbeat, bully, strong-arm, shame, nag, needle, steer
  needs subject <state>
  needs object <party>
  needs infinitive any
  actor subject
  recipient object
  event REQUEST
  cameo 020
  example Norway tried to coax Sudan to return to the table. => REQUEST 020 NOR > SDN
  example The American envoy persuaded Ethiopia to open the road. => REQUEST 020 USA > ETH

entry request-coax-into
  verb coax, goad, cajole, talk, browbeat, bully, strong-arm, shame, pressure, pressurise, nudge, prod, steer, lure, push
  needs subject <state>
  needs object <party>
  needs into talk, negotiation, concession, deal, accord, dialogue, agreement, truce, ceasefire, signing, alliance, reform, action, meeting, settlement, line
  actor subject
  recipient object
  event REQUEST
  cameo 020
  example Qatar prodded the Taliban into talks. => REQUEST 020 QAT > AFG

entry request-lean-on-to
  verb lean
  needs subject <state>
  needs on <party>
  needs infinitive any
  actor subject
  recipient on
  event REQUEST
  cameo 100
  example Washington leaned on Turkey to open the base. => REQUEST 100 USA > TUR

entry request-count-on
  verb count, bank, bet, reckon
  needs subject <state>
  needs on backing, support, help, vote, solidarity, goodwill, mediation, approval, consent, veto
  actor subject
  recipient on's | on.of | on.from
  event REQUEST
  cameo 022
  example Serbia counts on Greek backing for its bid. => REQUEST 022 SRB > GRC

entry request-propose-that
  verb propose, recommend, advise, suggest
  needs subject <state>
  needs that stop, halt, lift, free, release, apologise, apologize, sign, ratify, dismantle, disarm, reopen, legalise, abolish, repeal, reinstate, extradite, recall, abandon, scrap, suspend, cede, vacate, evacuate, demilitarise, hold, join, host, send, share, mediate, act, give, open, withdraw
  lacks object
  actor subject
  recipient that
  event REQUEST
  cameo 020
  example Germany recommended that Albania reinstate the judges. => REQUEST 020 DEU > ALB

entry request-like-to-see
  verb like, love, hope, long
  needs subject <state>
  needs infinitive see
  actor subject
  recipient infinitive
  event REQUEST
  cameo 020
  example Ecuador would like to see Peru in the union. => REQUEST 020 ECU > PER

entry request-need-from
  verb need, require, await
  needs subject <state>
  needs object help, aid, assistance, support, loan, money, backing, guarantee, assurance, reassurance, explanation, clarification, answer, commitment, apology, compensation, concession, reply, protection, weapon, fund, gesture
  needs from <party>
  actor subject
  recipient from
  event REQUEST
  cameo 020
  example Lesotho needs help from South Africa. => REQUEST 020 LSO > ZAF

entry request-wait-for-answer
  verb wait, look, hope, ask, hold out, push, press, agitate, clamour, clamor, campaign, plead, beg, bid
  needs subject any
  needs for apology, explanation, answer, reply, clarification, compensation, guarantee, assurance, concession, probe, inquiry, investigation, reparation, enquiry
  actor subject
  recipient for.from | from | for.by | for.into's | for.into | into's | into ?
  event REQUEST
  cameo 101
  example Namibia is holding out for an apology from Germany. => REQUEST 101 NAM > DEU
  example Senegalese deputies clamoured for a probe. => REQUEST 101 SEN

entry request-claim-damages
  verb claim, exact, pursue
  needs subject any
  needs object damages, compensation, reparation, restitution, redress, indemnity, refund, damage
  needs object any
  actor subject
  recipient from | object.from | of ?
  event REQUEST
  cameo 103
  example Algeria claimed compensation from France. => REQUEST 103 DZA > FRA

entry request-set-conditions
  verb set, attach, impose, lay down, put, name, state, spell out, stipulate
  needs subject <state>
  needs object condition, term, precondition, string, demand, prerequisite, requirement, benchmark
  actor subject
  recipient for's | for.by | for.with | to's | to | on | with | for | object.for | object.to's | object.on
  event REQUEST
  cameo 100
  example Russia put new demands to Georgia. => REQUEST 100 RUS > GEO

entry request-tie-aid
  verb tie, link, peg, condition, hitch, subordinate
  needs subject <state>
  needs object aid, assistance, loan, money, credit, fund, support, membership, accession, consent, approval, recognition, lifting, easing, withdrawal, deal, visa, trade, talk, normalisation, normalization, release, ratification
  actor subject
  recipient object.to's | object.to | object.for | object.with | object.of's | object.on | to.by | to.in | to's | on's | on.by | object's
  event REQUEST
  cameo 100
  example Washington linked the lifting of sanctions on Cuba to reforms. => REQUEST 100 USA > CUB

entry request-make-dependent
  verb make
  needs subject any
  needs object consent, approval, aid, entry, membership, recognition, agreement, return, support, ratification, withdrawal, lifting, assistance, loan
  needs attribute dependent, conditional, contingent
  actor subject
  recipient object.to's | object.to | object.for | object.with | on.by | on.of | on's | object's ?
  event REQUEST
  cameo 100
  example Turkey made aid to Iraq conditional on the closure of the camps. => REQUEST 100 TUR > IRQ

entry request-in-exchange-expects
  verb expect, want, ask, demand, seek, hope
  needs subject <state>
  needs in exchange, return
  actor subject
  recipient infinitive | complement | from | object.from | object
  event REQUEST
  cameo 020
  example In return for aid, Japan expects North Korea to open its files. => REQUEST 020 JPN > PRK

entry request-intercede
  verb intercede, speak up, vouch
  needs subject <state>
  needs with <party>
  needs for any
  lacks object
  actor subject
  recipient with
  event REQUEST
  cameo 025
  example The Vatican interceded with Cuba for a dissident. => REQUEST 025 VAT > CUB

entry request-take-up-case
  verb take up, raise, bring up, broach, plead
  needs subject <state>
  needs object case, fate, plight, imprisonment
  needs with <party>
  actor subject
  recipient with
  event REQUEST
  cameo 025
  example The Irish president raised the case of the journalist with Egypt. => REQUEST 025 IRL > EGY

entry request-under-pressure-from
  verb come, be, face, find, feel, act, stay, remain
  needs subject <party>
  needs under pressure
  actor under.from | from | under's
  recipient subject
  event REQUEST
  cameo 020
  example Cyprus came under pressure from Greece to sign. => REQUEST 020 GRC > CYP

entry request-face-calls
  verb face, field, receive
  needs subject <party>
  needs object demand, request, appeal, plea, pressure
  needs object any
  needs object.from any
  actor object.from | from
  recipient subject
  event REQUEST
  cameo 020
  example Ghana received a request from Togo for electricity. => REQUEST 020 TGO > GHA
  example Israel faces demands from Ireland to open the crossing. => REQUEST 020 IRL > ISR

entry request-seek-force
  verb seek, request, call in, ask
  needs subject <state>
  needs object force, peacekeeper, troop, soldier, mission, protection, intervention, military intervention, policeman, police
  needs object peacekeeper, armed force, multinational force, international force, peacekeeping force, stabilisation force, peacekeeping mission, intervention, foreign troop, foreign soldier, protection, police
  actor subject
  recipient from | object.from | of | object's ?
  event REQUEST
  cameo 0234
  example Haiti's cabinet sought an international force against the gangs. => REQUEST 0234 HTI
  example The Solomon Islands called in Australian police. => REQUEST 0234 SLB > AUS

entry request-canvass
  verb canvass, solicit, drum up, woo, court, enlist, seek, whip up, garner
  needs subject <state>
  needs object vote, support, backing, endorsement
  needs object any
  lacks for
  lacks against
  actor subject
  recipient from | in | object's | object.from | object.in | among | object.of
  event REQUEST
  cameo 022
  example Brazil drummed up support in Angola. => REQUEST 022 BRA > AGO

entry request-insist-on-return
  verb insist
  needs subject any
  needs on release, withdrawal, departure, extradition, handover, removal, pullout, repatriation, demilitarisation, closure, dismantling, disarmament
  lacks object
  actor subject
  recipient on.by | on.from | from | on's | on.of | by ?
  event REQUEST
  cameo 105
  example Vietnam insists on the release of the boats by China. => REQUEST 105 VNM > CHN

# ---- asked for without saying whom ----
entry request-propose-truce
  verb propose, suggest, float, moot
  needs subject <state>
  needs object conference, truce, ceasefire, summit, roundtable, halt, moratorium, peace conference, armistice, buffer zone, swap, freeze
  lacks complement
  actor subject
  recipient to | with | object.with | between | object.between | among | object.in | matter ?
  event REQUEST
  cameo 026
  example Egypt proposed a conference. => REQUEST 026 EGY

entry request-join-calls
  verb join, echo, second, amplify, lead
  needs subject any
  needs object call, demand, appeal, plea
  needs object.for any
  lacks complement
  needs object calls, demands, appeals, chorus, call, demand, appeal
  lacks by
  lacks from
  actor subject
  recipient object.on | object.to | object.for's | object.for | object.in | in | on ?
  event REQUEST
  cameo 020
  example Oman joined calls for a ceasefire in Yemen. => REQUEST 020 OMN > YEM

entry request-want-troops-out
  verb want
  needs subject <party>
  needs object troop, soldier, force, peacekeeper, army, base, sanction, embargo, ban, blockade, tariff, tank, missile, prisoner, hostage, settler
  needs object any
  actor subject
  recipient object's | object.of | object.on | object.against | object.by | from | matter ?
  event REQUEST
  cameo 100
  example Iraq wants the American troops out. => REQUEST 100 IRQ > USA
  example Zimbabwe wants the sanctions lifted. => REQUEST 100 ZWE

entry request-workers-demand
  verb demand, claim
  needs subject worker, teacher, doctor, nurse, miner, farmer, student, woman, demonstrator, protester, union, villager, prisoner, refugee, resident, driver, soldier, veteran, pensioner, opposition, crowd, marcher, striker, minority, activist, supporter
  needs object pay, wage, higher pay, right, vote, freedom, reform, release, bread, job, equality, justice, election, autonomy, independence, compensation, land, rise, better pay, subsidy, democracy, protection, citizenship
  lacks from
  actor subject
  event REQUEST
  cameo 104
  example Zambian teachers demanded higher pay. => REQUEST 104 ZMB

entry request-call-for-to
  verb appeal, call, campaign, clamour, clamor, lobby, plead, press, push
  needs infinitive any
  lacks object
  lacks on
  lacks to
  needs subject any
  actor subject
  recipient complement
  event REQUEST
  cameo 100
  example Oman called for Yemen to stop the shelling of the port. => REQUEST 100 OMN > YEM

# ---- wished of somebody, asked of him, received by him ----

entry request-like-to-buy-from
  verb like, love, want, wish, hope, desire, long
  needs subject <state>
  needs infinitive buy, borrow, acquire, purchase, import, order, procure, rent, lease, hire, recruit
  lacks object
  actor subject
  recipient infinitive.from | infinitive
  event REQUEST
  cameo 021
  modality actual
  example Mongolia would like to buy two ferries from Japan. => REQUEST 021 MNG > JPN

entry request-hope-to-persuade
  verb hope, want, wish, seek, aim, try, attempt, intend, strive, work, endeavour, plan, struggle
  needs subject <party>
  needs infinitive persuade, convince, induce, sway, coax, win over, prevail, prod, nudge, enlist, entice, dissuade, deter, cajole, bring round, talk, interest
  actor subject
  recipient infinitive
  event REQUEST
  cameo 020
  modality actual
  example Estonia hopes to persuade Finland to pay. => REQUEST 020 EST > FIN

entry request-look-to-for
  verb turn, look, appeal, apply, go, reach out, run, resort, approach
  needs subject <party>
  needs to <party>
  needs for radar, boat, ship, patrol boat, arms, weapon, grain, maize, wheat, rice, gas, oil, fuel, vaccine, doctor, nurse, troop, investment, capital, technology, tank, missile, jet, helicopter, drone, power, electricity, water, food, market, mediation, guarantee, backing, security, leadership, training, equipment, medicine, supply, recognition, orders, solution, justice, redress, teacher, engineer, adviser, funds, fertiliser, fertilizer, coal, timber, steel
  lacks object
  actor subject
  recipient to
  event REQUEST assist
  cameo 023
  example Malawi turned to Zambia for maize. => REQUEST 023 MWI > ZMB

entry request-rely-on-for
  verb count, rely, bank, depend, lean, reckon
  needs subject <state>
  needs on <party>
  needs for help, aid, support, backing, vote, mediation, protection, loan, money, solidarity, understanding, cooperation, assistance, repair, rescue, consent, mercy
  lacks object
  actor subject
  recipient on
  event REQUEST assist
  cameo 023
  example Tonga is counting on Australia for help. => REQUEST 023 TON > AUS

entry request-count-on-to
  verb count, bank, bet, reckon, prevail
  needs subject <state>
  needs on <party>
  needs infinitive any
  lacks object
  actor subject
  recipient on
  event REQUEST
  cameo 020
  example Estonia is counting on Finland to help. => REQUEST 020 EST > FIN

entry request-expect-to
  verb expect, want, need, require
  needs subject <state>
  needs complement amend, change, alter, revise, do, restore, cooperate, comply, fulfill, honour, honor, implement, observe, abide, solve, settle, contribute, vote, condemn, rein, restrain, curb, disown, dismantle, prove, explain, clarify, reconsider, rethink, soften, moderate, adopt, speed, accelerate, refrain, stick, hand, back, support, mediate, intervene, share, repay, compensate, cede, concede, admit, apologise, apologize, punish, try, stay, cut, reduce, raise, increase, take back, withdraw, ratify, sign, pressure, lean, press, persuade, renounce, disavow
  lacks object
  actor subject
  recipient complement
  event REQUEST
  cameo 020
  example Sofia expects Skopje to amend its constitution. => REQUEST 020 BGR > MKD

entry request-demand-of
  verb demand, require, expect, request
  needs subject any
  needs object any
  needs of <place>
  lacks from
  lacks complement
  actor subject
  recipient of
  event REQUEST
  cameo 100
  example The return of the marbles has been demanded of Britain by Greece. => REQUEST 100 GRC > GBR

entry request-seek-from
  verb seek, want, request, demand, solicit, crave, covet, desire, wring, extract
  needs subject <state>
  needs from <party>
  needs object outlet, corridor, stake, share, say, quota, access, territory, concession, commitment, pledge, promise, guarantee, undertaking, port, base, lease, price, discount, delay, deferral, waiver, answer, information, reply, pardon, recognition, ruling, waters, clarification, confirmation, verdict, opinion, gesture, technology, licence, license, transit, route, cooperation, role, investment, contract, training, material, oil, gas, grain, water
  needs object any
  lacks complement
  actor subject
  recipient from
  event REQUEST
  cameo 020
  example Bolivia is seeking from Chile an outlet to the sea. => REQUEST 020 BOL > CHL

entry request-need-consent
  verb need, require, await, seek, want, solicit, request, lack
  needs subject <party>
  needs object consent, approval, permission, go - ahead, go-ahead, ahead, signature, blessing, green light, assent, agreement, clearance, endorsement, authorisation, authorization, nod, cooperation, licence, license
  needs object's any
  lacks complement
  actor subject
  recipient object's
  event REQUEST
  cameo 020
  example Dhaka needs Indian consent for the line. => REQUEST 020 BGD > IND

entry request-bid-for-finance
  verb bid, vie, angle, fish, apply, pitch, campaign, shop, tout, scout, clamour, scramble
  needs subject <party>
  needs for loan, credit, financing, funding, investment, aid, contract, recognition, money, support, backing, help, market access, subsidy, weapon, arms, protection, guarantee, order
  needs for's any
  lacks object
  lacks on
  lacks to
  actor subject
  recipient for's
  event REQUEST
  cameo 021
  example Estonia is angling for a Finnish loan. => REQUEST 021 EST > FIN

entry request-put-in-for
  verb put in, file, submit, lodge, place, send, hand in, renew, repeat
  needs subject <party>
  needs object request, order
  needs for any
  lacks to
  lacks with
  actor subject
  recipient for's | object.for's | object.to | object.with
  event REQUEST
  cameo 020
  example Kyrgyzstan has put in a request for Russian helicopters. => REQUEST 020 KGZ > RUS

entry request-come-with-request
  verb come, go, arrive, travel, fly, return, turn up, journey
  needs subject <party>
  needs to <party>
  needs with request, plea, appeal, demand, list, petition, proposal, offer, shopping list, plan
  needs with request, plea, appeal, demand, petition, shopping list
  actor subject
  recipient to
  event REQUEST
  cameo 020
  example Jordan's prime minister came to Kuwait with a request for oil. => REQUEST 020 JOR > KWT

entry request-hold-out-for
  verb hold out, hold, press, wait, push, agitate, campaign, fight, insist, clamour
  needs subject <state>
  needs for return, withdrawal, release, handover, concession, guarantee, restitution, recognition, apology, evacuation, pullout, repatriation, lifting, rise, increase, cut, price
  needs for return, withdrawal, release, handover, concession, guarantee, restitution, recognition, evacuation, pullout, repatriation, lifting
  lacks object
  actor subject
  recipient for.by | for.from | for's | from | by
  event REQUEST yield
  cameo 105
  example Syria is holding out for the return of the heights by Israel. => REQUEST 105 SYR > ISR

entry request-demand-noun-for-from
  noun demand, claim, request, call, plea, appeal, bid
  needs for any
  needs subject <party>
  lacks to
  lacks on
  actor subject
  recipient for.from | from | against | for.by
  event REQUEST
  cameo 100
  example Nicaragua's demand for damages from the United States has never been dropped. => REQUEST 100 NIC > USA

entry request-consider-request-from
  verb study, consider, weigh, examine, receive, mull, review, discuss, debate, answer, field, process, get, ponder, await, entertain, look into, scrutinise, handle, assess
  needs subject <party>
  needs object request, appeal, application, plea, bid, demand, petition, entreaty
  needs object.from <party>
  lacks complement
  actor object.from
  recipient subject
  event REQUEST
  cameo 020
  example Finland is considering an appeal from Estonia for pilots. => REQUEST 020 EST > FIN

entry request-reach
  verb reach, arrive, land, await
  needs subject request, appeal, application, plea, petition, demand
  needs subject.from <party>
  actor subject.from
  recipient object | with | in
  event REQUEST
  cameo 020
  example A request from Estonia reached Finland. => REQUEST 020 EST > FIN

entry request-bill
  verb bill, invoice, dun
  needs subject <party>
  needs object <party>
  needs for any
  actor subject
  recipient object
  event REQUEST
  cameo 100
  example Estonia billed Russia for the clean-up. => REQUEST 100 EST > RUS

entry request-present-with-bill
  verb present, serve, hit, confront, issue
  needs subject <party>
  needs object <party>
  needs with bill, demand, claim, invoice, list, request, petition, shopping list, writ
  actor subject
  recipient object
  event REQUEST
  cameo 100
  example Estonia presented Russia with a bill for the clean-up. => REQUEST 100 EST > RUS

entry request-feelers
  verb put out, send out, extend, send
  needs subject <party>
  needs object feeler, feelers, signal of interest, olive branch, sos, distress call, cry for help, mayday
  needs object feeler, sos, distress call, mayday, cry
  actor subject
  recipient to | object.to
  event REQUEST
  cameo 020
  example Estonia put out feelers to Finland. => REQUEST 020 EST > FIN

entry request-float-idea
  verb float, moot, put forward, broach, raise, air, propose, suggest, pitch, table, revive, launch, unveil, offer, resurrect, advance, present
  needs subject <party>
  needs object idea, plan, proposal, notion, project, scheme, suggestion, possibility, initiative, concept
  needs object.with <party>
  lacks to
  lacks complement
  actor subject
  recipient object.with
  event REQUEST
  cameo 020
  example Estonia floated a plan with Finland. => REQUEST 020 EST > FIN

entry request-put-plan-to
  verb put, submit, pitch, present, sell, suggest, float, broach, unveil, lay before, advance
  needs subject <party>
  needs object plan, proposal, idea, suggestion, question, request, scheme, case, offer, compromise, formula, draft, list, project, package
  needs to <party>
  lacks complement
  actor subject
  recipient to
  event REQUEST
  cameo 020
  example Estonia put a plan for a tunnel to Finland. => REQUEST 020 EST > FIN

entry request-twist-arm
  verb twist
  needs subject <party>
  needs object arm
  needs object's any
  actor subject
  recipient object's
  event REQUEST
  cameo 100
  example Estonia twisted Finland's arm. => REQUEST 100 EST > FIN

entry request-list-of-demands
  verb draw up, compile, draft, prepare, hand, hand over, issue, produce, present, submit, publish, table, set out, spell out
  needs subject <party>
  needs object list, catalogue, set, series, string
  needs object.of demand, condition, request, fugitive, claim, grievance
  actor subject
  recipient to | for | object.for | object | of.for | of.to
  event REQUEST
  cameo 100
  example Estonia drew up a list of demands for Finland. => REQUEST 100 EST > FIN

entry request-refer-matter
  verb refer, take, bring, raise, submit, put, carry
  needs subject <party>
  needs object matter, issue, question, dispute, affair, case
  needs to council, assembly, nations, un, osce, organisation, organization, union, league, commission, osce, mercosur, ecowas, oas, commonwealth
  lacks against
  lacks complement
  actor subject
  recipient to
  event REQUEST
  cameo 020
  example Estonia referred the matter to the Security Council. => REQUEST 020 EST > UNO

entry request-press-claim-against
  verb press, pursue, renew, lodge, file, submit, maintain, raise, assert, bring, put in, revive, advance
  needs subject <party>
  needs object claim, demand
  needs object.against <party>
  lacks complement
  actor subject
  recipient object.against
  event REQUEST
  cameo 100
  example Estonia pressed its claim against Russia. => REQUEST 100 EST > RUS

entry request-text-urges
  verb urge, ask, press, request, exhort, implore, order
  needs subject resolution, draft, motion, letter, statement, declaration, communique, communiqué, note, petition, memorandum, text, telegram, message, appeal, document, amendment, paper
  needs subject's any
  needs object <party>
  actor subject's | subject.by | subject.from
  recipient object
  event REQUEST
  cameo 020
  example The Ecuadorean note urged Peru to reconsider. => REQUEST 020 ECU > PER

entry request-ask-whether
  verb ask, inquire, enquire
  needs subject <state>
  needs object <party>
  needs complement any
  lacks infinitive
  actor subject
  recipient object
  event REQUEST
  cameo 020
  example Estonia asked Finland whether it would send doctors. => REQUEST 020 EST > FIN

entry request-say-must
  verb say, declare, insist, argue, state, repeat, stress, maintain, tell, add, reiterate, emphasise, announce, believe
  needs subject <state>
  needs that pay, withdraw, release, free, return, stop, halt, cease, apologise, apologize, disarm, abandon, dismantle, recognise, recognize, respect, honour, honor, comply, lift, hand, surrender, extradite, pull, renounce, end, allow, compensate, ratify, fulfill, implement, vacate, evacuate, explain, restrain, reduce, contribute, cede
  needs that must, should, ought, has to, have to
  lacks object
  actor subject
  recipient that
  event REQUEST
  cameo 100
  example Estonia said Finland must pay half. => REQUEST 100 EST > FIN

entry request-call-upon-noun
  noun exhortation, entreaty, importuning, urging, pleading, prodding, overture, solicitation
  needs subject <party>
  needs to <party>
  lacks object
  actor subject
  recipient to
  event REQUEST
  cameo 020
  example Estonian entreaties to Finland came to nothing. => REQUEST 020 EST > FIN

entry request-under-pressure-phrase
  verb ask, agree, cut, withdraw, release, cancel, open, drop, change, amend, return, sign, close, abandon, free, hand over, lift, ban, stop, raise, lower, expel, reduce, postpone, delay, resign, accept, suspend, retreat, ease, halt, send, pull
  needs subject <party>
  needs under pressure
  needs under.from <party>
  actor under.from
  recipient subject
  event REQUEST
  cameo 100
  example Under pressure from Riyadh, Oman cut output. => REQUEST 100 SAU > OMN

entry request-invite-to-do
  verb invite
  needs subject <party>
  needs object <party>
  needs infinitive mediate, observe, send, monitor, inspect, investigate, explain, reconsider, withdraw, respond, reply, help, intervene, arbitrate, comment, clarify, pay, repay, contribute, invest, build, bid, verify, train, supply, answer, accept, submit, state
  actor subject
  recipient object
  event REQUEST
  cameo 020
  example Prague invited Slovakia to send observers. => REQUEST 020 CZE > SVK

entry request-sponsor-motion-on
  verb table, sponsor, move, propose, submit, circulate, draft, introduce, put forward, back, co-sponsor, cosponsor, present, launch
  needs subject <party>
  needs object motion, resolution, draft, draft resolution, amendment, proposal, text, statement
  needs object.on <party>
  lacks complement
  actor subject
  recipient object.on
  event REQUEST
  cameo 020
  example Poland circulated a draft resolution on Belarus. => REQUEST 020 POL > BLR

entry request-seek-opinion
  verb seek, request, ask for, demand, want, solicit
  needs subject <party>
  needs object opinion, advisory opinion, ruling, advice, mediation, good offices, arbitration, judgment, judgement, verdict, interpretation, guidance, inspection, mandate, extension
  needs from <party>
  actor subject
  recipient from
  event REQUEST
  cameo 020
  example Vanuatu sought an opinion from the International Court of Justice. => REQUEST 020 VUT > ICJ

entry request-consider-owners-request
  verb study, consider, weigh, examine, mull, review, discuss, debate, process, ponder, entertain, look into, scrutinise, handle, assess
  needs subject <party>
  needs object request, appeal, application, plea, bid, petition, entreaty
  needs object's any
  lacks complement
  actor object's
  recipient subject
  event REQUEST
  cameo 020
  example Finland is studying an Estonian request for pilots. => REQUEST 020 EST > FIN


# ---- more time, and calls in nouns ----

entry request-sue-for
  verb sue, plead, beg, petition
  needs subject <party>
  needs for peace, terms, mercy, armistice, truce, clemency
  needs subject <party>
  lacks object
  actor subject
  recipient with | to | from ?
  event REQUEST
  cameo 027
  example Eritrea sued for peace with Ethiopia. => REQUEST 027 ERI > ETH

entry request-canvass-for-seat
  verb seek, solicit, court, woo, cultivate, chase
  needs subject <state>
  needs object vote, support, backing, investor, investment, tourist, custom, favour, goodwill, endorsement
  needs object's any
  lacks complement
  actor subject
  recipient object's
  event REQUEST
  cameo 022
  example Estonia courted Finnish investors. => REQUEST 022 EST > FIN
