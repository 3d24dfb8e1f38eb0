# REJECT: refusals, vetoes, defiance, denials.

# ---- refusals by other verbs ----
entry reject-deny-having
  verb deny
  needs subject any
  lacks object
  lacks attribute
  actor subject
  recipient complement ?
  event REJECT
  cameo 120
  example Morocco denied that it had spied on France. => REJECT 120 MAR > FRA
  example Serbia denies that it made a deal with Croatia. => REJECT 120 SRB > HRV

entry reject-deny-role
  verb deny, disclaim, disavow
  needs object role, involvement, responsibility, part, complicity, link, connection, wrongdoing, knowledge, guilt, hand, plan, intention
  needs subject any
  actor subject
  recipient in's | object.with | object.to | with | to | in ?
  event REJECT
  cameo 120
  example Serbia denied any link with the Croatian party. => REJECT 120 SRB > HRV

entry reject-deny-charge
  verb deny, reject, refute, dismiss, rebut
  needs object claim, charge, accusation, allegation, report, suggestion, rumour, rumor, complaint, finding
  needs subject any
  actor subject
  recipient object's | by | from | of | matter
  event REJECT
  cameo 120
  example The Sri Lankan government rejected the charges by Canada. => REJECT 120 LKA > CAN
  example Bolivia denied the Peruvian reports about the stolen horses. => REJECT 120 BOL > PER

entry reject-result
  verb reject, contest, dismiss, annul, void
  needs object result, outcome, election, vote, referendum, poll, count, victory, ballot
  needs subject any
  actor subject
  recipient object's | of | in | by
  event REJECT
  cameo 120
  example The Senegalese opposition rejected the results of the Senegalese election. => REJECT 120 SEN > SEN

entry reject-refuse-entry
  verb refuse, deny
  needs object entry, access, visa, permission, admission, asylum, passage, transit, accreditation, clearance, landing, overflight
  needs subject any
  actor subject
  recipient to's | to | object's | for | object
  event REJECT
  cameo 120
  example Eritrea refused entry to the Ethiopian envoys. => REJECT 120 ERI > ETH
  example Zimbabwe denied visas to Norwegian observers. => REJECT 120 ZWE > NOR

entry reject-turn-away
  lacks attribute
  verb snub, rebuff, spurn, shun, give short shrift, cold-shoulder
  needs object any
  needs subject any
  actor subject
  recipient object | object's
  event REJECT meet
  cameo 125
  example Israel snubbed the Swedish foreign minister. => REJECT 125 ISR > SWE

entry reject-turn-back
  verb turn away, turn back, wave away, send back
  needs object any
  needs subject any
  lacks attribute
  actor subject
  recipient object | object's
  event REJECT
  cameo 120
  example Nepal turned away an Indian team of observers. => REJECT 120 NPL > IND

entry reject-vote-down
  needs object any
  lacks attribute
  verb vote down, throw out, strike down, kill off, shoot down, overturn, defeat, quash, annul
  needs object amendment, treaty, agreement, accord, motion, bill, proposal, plan, deal, request, appeal, resolution, budget, pact, petition, law, ruling, order
  needs subject parliament, senate, assembly, lawmaker, house, congress, deputy, court, council, committee, government, voter, lawmakers, cabinet, legislator
  actor subject
  recipient object's | with | by | of | object.with
  event REJECT
  cameo 120
  example Lebanon's parliament threw out the treaty with Cyprus. => REJECT 120 LBN > CYP

entry reject-block-candidate
  verb block, oppose, veto, obstruct, thwart, stall, stonewall, hold up
  needs object candidate, candidacy, nomination, membership, accession, bid, admission, application, entry, resolution, statement, declaration, proposal, appointment, motion, initiative, amendment, plan, takeover, merger, reform, agreement, deal
  needs subject any
  actor subject
  recipient object's | of | by | for
  event REJECT
  cameo 120
  example Belarus blocked the Polish candidate. => REJECT 120 BLR > POL

entry reject-oppose-entry
  verb oppose, resist, reject
  needs object entry, membership, accession, admission, expansion, deployment, plan, presence, project, law, intervention, bid, idea, proposal
  needs subject any
  actor subject
  recipient object's | of | by
  event REJECT
  cameo 120
  example Austria opposed Romanian entry into the border-free zone. => REJECT 120 AUT > ROU

entry reject-ignore
  verb ignore, flout, disregard, shrug off, brush aside, brush off, wave aside, pay no attention
  needs object deadline, demand, call, appeal, warning, plea, request, ultimatum, order, ruling, protest, objection
  needs subject any
  actor subject
  recipient object's | by | from | of
  event REJECT yield
  cameo 124
  example Iran ignored the American deadline. => REJECT 124 IRN > USA

entry reject-defy-order
  verb defy, flout, violate, breach, break, disobey, contravene, circumvent, sidestep, evade
  needs object ruling, resolution, law, ban, warning, order, convention, treaty, sanction, embargo, court, tribunal, norm, verdict, agreement, rule
  needs subject any
  lacks complement
  actor subject
  recipient object's | of | by
  event REJECT
  cameo 128
  example Bolivia defied the American warning and kept the coca law. => REJECT 128 BOL > USA

entry reject-back-out
  verb back out, opt out, bow out, pull out, drop out, back away, walk away, renege
  needs of deal, agreement, accord, contract, project, plan, treaty, pact, arrangement, scheme, promise
  needs subject any
  actor subject
  recipient with | of.with | of's
  event SANCTION discontinue
  cameo 160
  example Malaysia backed out of the rail deal with Singapore. => SANCTION 160 MYS > SGP

entry reject-decline-invitation
  verb decline, refuse, reject, turn down, spurn
  needs object invitation, meeting, talk, dialogue, negotiation, visit, audience, interview, summit, mediation
  needs subject any
  actor subject
  recipient from | object.with | with | object's | by | of | to
  event REJECT meet
  cameo 125
  example The German chancellor declined an invitation from the Russian president. => REJECT 125 DEU > RUS

entry reject-calls-for-talks
  verb reject, dismiss, refuse, ignore, rebuff, spurn, turn down
  needs object call, offer, proposal, request, suggestion, appeal
  needs for talk, meeting, dialogue, negotiation, summit, conference
  needs subject any
  actor subject
  recipient object's | by | from | of | with
  event REJECT meet
  cameo 125
  example Syria rejected Turkish calls for talks. => REJECT 125 SYR > TUR

entry reject-call-to
  verb reject, dismiss, refuse, ignore, rebuff, spurn, turn down
  needs object call, demand, request, appeal, order, pressure
  needs complement release, withdraw, free, lift, resign, stop, end, halt, step, extradite, return, reform, hand
  needs subject any
  actor subject
  recipient object's | by | from | of
  event REJECT yield
  cameo 124
  example The Egyptian government rejected the Canadian request to free the reporter. => REJECT 124 EGY > CAN

entry reject-extradition-request
  verb reject, refuse, turn down, dismiss, deny, decline
  needs object extradition, request, application, demand
  needs subject court, judge, tribunal, government, ministry, minister, authority, president
  needs for extradition, arrest, handover, surrender, extension
  actor subject
  recipient object's | from | by | of
  event REJECT
  cameo 121
  example An Irish court refused the Polish request for extradition. => REJECT 121 IRL > POL

entry reject-rule-out-mediation
  verb rule out, reject, refuse, dismiss, decline, spurn
  needs object mediation, arbitration, mediator, conciliation, intervention, interference
  needs subject any
  actor subject
  recipient by | from | object's | of
  event REJECT
  cameo 126
  example India ruled out mediation by the United States. => REJECT 126 IND > USA

entry reject-fail-to
  verb fail
  needs infinitive agree, reach, settle, resolve, narrow, bridge, overcome, strike, clinch, conclude
  needs subject any
  parties subject + with | infinitive
  event REJECT
  cameo 120
  example Serbia and Kosovo failed to agree on licence plates. => REJECT 120 SRB + XKX

entry reject-would-not-let
  verb let, allow, permit
  needs infinitive use, enter, land, cross, pass, visit, see, fly, operate, work, inspect, leave, attend, dock
  needs subject any
  actor subject
  recipient object | infinitive
  event CONCEDE
  cameo 080
  example Turkey would not let American troops use the base. => REJECT 120 TUR > USA

# ---- refusing what is asked or offered ----

entry refuse-entry
  verb deny, refuse
  needs subject any
  needs object entry, access, passage, permission, landing, admission, asylum, overflight, accreditation
  lacks subject.on
  actor subject | subject's
  recipient to | for | object | object's
  event REJECT
  cameo 120
  example Israel denied entry to a Norwegian delegation that wanted to visit the Palestinian prisoners. => REJECT 120 ISR > NOR

entry reject-spurn
  verb turn down, spurn, rule out, snub, repudiate, disavow, shun, disregard, brush off, brush aside, shrug off, wave off, knock back, throw out, strike down, torpedo, scuttle, resist, nix, renounce, disown, overrule, scorn, deflect, swat away, wave away, thwart, forswear, vote down, laugh off, cold-shoulder, decline, slap down, wave aside
  needs object any
  lacks complement
  actor subject
  recipient object | object's | from | of | by
  event REJECT
  cameo 120
  example Paraguay turned down a Brazilian offer for the surplus electricity of the shared dam. => REJECT 120 PRY > BRA
  example The Turkish compromise on the fishing line was brushed aside by the Bulgarian delegation within an hour. => REJECT 120 BGR > TUR

entry reject-talks
  verb reject, refuse, rebuff, dismiss, spurn, rule out, turn down, decline, shun, oppose, snub, brush off, brush aside
  needs object talk, meeting, dialogue, negotiation, summit, invitation, consultation, audience, discussion, conversation, contact, visit
  lacks complement
  needs subject any
  actor subject
  recipient with | from | by | to | of | object's
  event REJECT meet
  cameo 125
  example Algeria rejected talks with Morocco until the border guards had left the oasis. => REJECT 125 DZA > MAR
  example The Malagasy president declined an invitation from France to the ceremony in the south. => REJECT 125 MDG > FRA

entry refuse-bare
  verb refuse, decline, balk, demur
  needs subject <state>
  lacks object
  lacks complement
  actor subject
  recipient matter
  event REJECT
  cameo 120
  example Japan recalled its ambassador from Chile on Monday and asked for talks with Chile. Chile has refused. => REJECT 120 CHL > JPN

entry reject-peace-plan-for
  verb reject, refuse, rebuff, dismiss, spurn, turn down, oppose, scuttle, torpedo, block
  needs object plan, initiative, proposal, draft, idea
  needs for settlement, peace, ceasefire, truce, disengagement, partition, armistice, solution, cease - fire
  lacks complement
  actor subject
  recipient by | from | of | object's
  event REJECT
  cameo 127
  example Somalia dismissed an Ethiopian proposal for a settlement of the quarrel over the port. => REJECT 127 SOM > ETH

entry reject-mediation
  verb reject, refuse, rebuff, dismiss, spurn, rule out, turn down, decline, oppose
  needs object mediation, arbitration, mediator, arbiter
  lacks complement
  needs subject any
  actor subject
  recipient by | from | of | object's
  event REJECT
  cameo 126
  example Ethiopia dismissed Sudanese mediation and said that the quarrel was an internal matter. => REJECT 126 ETH > SDN

entry reject-peace-plan
  verb reject, refuse, rebuff, dismiss, spurn, turn down, oppose, scuttle, torpedo
  needs object ceasefire, truce, settlement, roadmap, compromise, armistice, formula, cease - fire
  lacks complement
  needs subject any
  actor subject
  recipient with | from | by | of | object's
  event REJECT
  cameo 127
  example Eritrea rejected the Kenyan compromise in the harbour dispute after a single day of talks. => REJECT 127 ERI > KEN

entry reject-demand
  verb reject, refuse, rebuff, dismiss, resist, defy, ignore, spurn, turn down, brush aside, snub, withstand, shrug off
  needs object demand, call, ultimatum, pressure, appeal, deadline, warning, plea, insistence, urging, threat, condition
  lacks complement
  needs subject any
  actor subject
  recipient from | by | of | object's
  event REJECT yield
  cameo 124
  example Uganda ignored Congolese demands for the return of timber trucks held since January. => REJECT 124 UGA > COD
  example Lebanon resisted pressure from Syria over the wording of the maritime treaty. => REJECT 124 LBN > SYR

entry reject-aid-request
  verb reject, refuse, rebuff, dismiss, spurn, turn down, decline
  needs object request, application, aid, assistance, help, loan, relief
  lacks complement
  needs subject any
  actor subject
  recipient for's | from | by | of | object's
  event REJECT assist
  cameo 122
  example Cuba declined American assistance after the hurricane had crossed the western tobacco country. => REJECT 122 CUB > USA
  example Hungary turned down a request from Romania for the loan of two rescue helicopters. => REJECT 122 HUN > ROU

entry reject-cooperation
  verb reject, refuse, rebuff, dismiss, spurn, turn down, decline, rule out, oppose, shelve, freeze
  needs object cooperation, partnership, trade, deal, investment, bid, takeover, project, pipeline, merger
  lacks complement
  needs subject any
  actor subject
  recipient with | from | by | to | in | object's
  event REJECT
  cameo 121
  example Denmark ruled out cooperation with Russia on the new research station in the far north. => REJECT 121 DNK > RUS

entry reject-allegation
  verb deny, reject, refute, dismiss, rubbish, contest, contradict, rebut, disprove, repudiate, dispute, gainsay
  needs object allegation, accusation, claim, charge, assertion, criticism, version, account, insinuation
  lacks attribute
  actor subject
  recipient by | from | of | object's
  event REJECT
  cameo 120
  example Rwanda denied Burundian allegations that it had trained the attackers in the highlands. => REJECT 120 RWA > BDI

entry reject-defy
  verb defy, flout, breach, violate, contravene, ignore, infringe, disobey, disregard, circumvent, evade, transgress
  needs object resolution, treaty, law, sanction, ban, agreement, ceasefire, truce, order, ruling, convention, embargo, deadline, commitment, obligation, accord, pact, cease - fire
  needs subject any
  lacks complement
  actor subject
  recipient with | against | of | on | object's
  event REJECT
  cameo 128
  example Liberia flouted the Ghanaian embargo on timber from the contested forest. => REJECT 128 LBR > GHA

entry reject-violation-noun
  noun violation, breach, infringement, contravention, defiance
  needs of agreement, treaty, truce, ceasefire, accord, law, pact, resolution, sanction, embargo, commitment, cease - fire
  lacks object
  actor subject
  recipient with | against | of's
  event REJECT
  cameo 128
  example Azerbaijan's violation of the truce with Armenia was noted by the observers in the valley. => REJECT 128 AZE > ARM

entry reject-veto
  verb veto, block, thwart, hold up, obstruct, torpedo
  needs object resolution, draft, bid, motion, accession, membership, candidacy, application, package, declaration, statement, appointment, request, nomination, proposal
  needs subject any
  lacks complement
  actor subject
  recipient object's | on | of | by | from | for
  event REJECT
  cameo 129
  example Greece vetoed North Macedonia's membership for more than a decade because of its name. => REJECT 129 GRC > MKD

entry reject-use-veto
  verb use, exercise, wield, cast, employ, impose, apply
  needs object veto
  actor subject
  recipient against | on | over | of | against's | on's
  event REJECT
  cameo 129
  example Hungary used its veto against Ukraine during the December meeting of leaders. => REJECT 129 HUN > UKR

entry reject-refuse-meet
  verb refuse, decline
  needs complement meet, talk, negotiate, attend, visit, receive, see, shake, discuss, speak, sit, host, join, travel, participate, resume
  needs subject any
  actor subject
  recipient complement | with
  event REJECT meet
  cameo 125
  example The Albanian premier refused to meet Serbian officials on the margins of the summit. => REJECT 125 ALB > SRB

entry reject-refuse-yield
  verb refuse, decline
  needs complement withdraw, release, free, lift, return, apologise, apologize, budge, back, yield, leave, pull, stop, end, surrender, bow, halt, dismantle, compromise, give, retreat, concede
  needs subject any
  actor subject
  recipient complement | to | from ?
  event REJECT yield
  cameo 124
  example Equatorial Guinea refused to release South African engineers whose papers had expired. => REJECT 124 GNQ > ZAF

entry reject-refuse-aid
  verb refuse, decline
  needs complement help, assist, provide, lend, send, fund, finance, supply, donate, contribute, rescue, arm, support, aid
  needs subject any
  actor subject
  recipient complement | to
  event REJECT assist
  cameo 122
  example Switzerland declined to send ammunition to Ukraine under its law of neutrality. => REJECT 122 CHE > UKR

entry reject-refuse-coop
  verb refuse, decline
  needs complement cooperate, sell, buy, sign, work, trade, invest, share, extradite, import, export, hand, ratify, renew
  needs subject any
  actor subject
  recipient complement | to | with
  event REJECT
  cameo 121
  example Finland refused to extradite the Russian businessman whom the court in Helsinki had heard. => REJECT 121 FIN > RUS

entry reject-refuse-admit
  verb refuse, decline
  needs complement allow, admit, let, permit, accept, grant, issue, open
  needs subject any
  actor subject
  recipient complement | to
  event REJECT yield
  cameo 1245
  example Syria refused to admit Norwegian inspectors to the plant near the coast. => REJECT 1245 SYR > NOR

entry reject-boycott
  verb skip, shun, snub, scrap, cut short, freeze, shelve, stall, sabotage, derail, disrupt, refuse, interrupt, scuttle
  needs object visit, meeting, talk, trip, summit, negotiation, dialogue, session, consultation, discussion, conference, tour, round, forum
  needs subject any
  lacks complement
  actor subject
  recipient to | with | object.to | object.with | between | in ?
  event REJECT meet
  cameo 125
  example Mauritania has shelved a trip to Senegal in the dispute over grazing rights along the river. => REJECT 125 MRT > SEN

entry reject-renege
  verb renege, backtrack, go back, back down, back off, back away, backpedal, default, row back, welsh, waver
  needs on any
  lacks object
  actor subject
  recipient with | to | on's | on
  event REJECT
  cameo 120
  example Zambia reneged on a promise to Zimbabwe about the sharing of water at the dam. => REJECT 120 ZMB > ZWE

entry reject-break-promise
  verb break, breach, betray, dishonour, dishonor, abandon, forget, retract, withdraw
  needs object promise, pledge, word, commitment, undertaking, assurance, offer, trust, vow
  actor subject
  recipient to | with | object's ?
  event REJECT
  cameo 120
  example The Greek opposition said that Albania had broken its promise to Greece about the cemeteries. => REJECT 120 ALB > GRC

entry reject-balk
  verb balk, baulk, bridle, recoil, demur, quibble, flinch, shrink
  lacks object
  actor subject
  recipient at | at's | from | from's
  event REJECT
  cameo 120
  example Belgium balked at Dutch plans for a deeper channel to the inland port. => REJECT 120 BEL > NLD

entry reject-stonewall
  verb stonewall, cold-shoulder, ostracise, ostracize, sideline, exclude, sidestep, isolate, shut out, freeze out
  needs object any
  lacks complement
  actor subject
  recipient object | object's
  event REJECT
  cameo 120
  example Peru shut out Bolivia from the gathering of port ministers in Lima. => REJECT 120 PER > BOL

entry reject-disagree
  verb disagree, differ, quarrel, bicker, spar, fall out, squabble, dissent, diverge, feud
  lacks object
  actor subject
  recipient with
  event REJECT
  cameo 120
  example Iceland disagreed with Norway on the mackerel quota for the third year in a row. => REJECT 120 ISL > NOR

entry reject-vote-against
  verb vote, campaign, argue, come out, lobby, speak, decide, speak out, intervene
  needs against any
  lacks object
  actor subject
  recipient against | against's
  event REJECT
  cameo 120
  example Canada voted against Nicaragua in the ballot for the seat on the rights council. => REJECT 120 CAN > NIC

entry reject-opposed
  adjective opposed, averse, resistant, hostile, allergic, contrary, indifferent, deaf, impervious
  needs to any
  lacks complement
  actor subject
  recipient to | to's
  event REJECT
  cameo 120
  example Kenya remains hostile to Tanzanian plans for a road through the northern game reserve. => REJECT 120 KEN > TZA

entry reject-unwilling
  adjective unwilling, reluctant, hesitant, loath, unprepared, disinclined, unready, wary
  needs complement any
  actor subject
  recipient complement
  event REJECT
  cameo 120
  example Thailand is reluctant to admit more Burmese refugees to the camps in the hills. => REJECT 120 THA > MMR

entry reject-noun
  noun rejection, refusal, rebuff, snub, denial, intransigence, repudiation
  lacks object
  actor subject
  recipient of | to | toward | towards | of's | to's
  event REJECT
  cameo 120
  example Norway's rejection of Icelandic quota claims came as no surprise to the mackerel fleet. => REJECT 120 NOR > ISL

entry reject-opposition-noun
  noun opposition, objection, resistance, hostility, aversion
  lacks object
  needs to any
  actor subject
  recipient to | to's
  event REJECT
  cameo 120
  example Lithuania reiterated its opposition to Belarus over the opening of the nuclear plant. => REJECT 120 LTU > BLR

entry reject-neglect
  verb neglect, omit
  needs complement any
  actor subject
  recipient complement
  event REJECT
  cameo 120
  example Guatemala neglected to inform Belize of the army patrol along the river. => REJECT 120 GTM > BLZ

entry rule-out-deed
  verb rule out, exclude, preclude
  needs complement any
  actor subject
  recipient complement
  event REJECT
  cameo 120
  example Portugal ruled out sending soldiers to Angola. => REJECT 120 PRT > AGO

# ---- more ----

entry reject-close-door
  verb close, shut, slam
  needs object door
  needs on any
  actor subject
  recipient on
  event REJECT
  cameo 120
  example Bahrain has closed the door on Qatar after the failure of the border talks. => REJECT 120 BHR > QAT

entry reject-distance
  verb distance, dissociate, disassociate
  needs from any
  actor subject
  recipient from | from's
  event REJECT
  cameo 120
  example The Slovak government distanced itself from Hungary in the argument about wartime decrees. => REJECT 120 SVK > HUN

entry reject-stand-up-to
  verb stand up, stand, hold out
  needs to any
  lacks object
  lacks complement
  actor subject
  recipient to
  event REJECT yield
  cameo 124
  example Lithuania stood up to China over the name of the trade office in its capital. => REJECT 124 LTU > CHN

entry reject-hold-out
  verb hold out, hold firm, hold
  lacks object
  needs against any
  actor subject
  recipient against | against's
  event REJECT yield
  cameo 124
  example Bolivia held out against Chilean pressure for a joint customs post on the plateau. => REJECT 124 BOL > CHL

entry reject-suspend-membership
  verb suspend, end, freeze, terminate, cancel, discontinue, halt, withdraw
  needs object participation, membership, involvement, attendance
  needs subject any
  lacks complement
  actor subject
  recipient in | in's | with | of | from ?
  event REJECT
  cameo 120
  example Armenia suspended its participation in the Russian alliance after the loss of the border villages. => REJECT 120 ARM > RUS

entry reject-oppose-plan
  verb oppose, resist, fight, block, obstruct
  needs object sanction, plan, bid, accession, membership, entry, candidacy, expansion, annexation, construction, proposal, motion, resolution, reform, law, project, attempt
  needs subject any
  lacks complement
  actor subject
  recipient object's | by | of | to | against | in
  event REJECT
  cameo 120
  example Egypt has opposed the Ethiopian plan for a second dam since the surveyors first arrived. => REJECT 120 EGY > ETH

# ---- passives and nouns ----

entry reject-opposed-passive
  verb oppose
  lacks subject
  needs object any
  needs to any
  actor object
  recipient to | to's
  event REJECT
  cameo 120
  example The Slovak government is opposed to the Ukrainian levy on the transit of oil. => REJECT 120 SVK > UKR

# ---- stances ----

entry refuse-recognition
  verb deny, withhold, refuse, withdraw, revoke
  needs object recognition
  needs subject any
  actor subject
  recipient to | of | from | object's
  event REJECT
  cameo 120
  example Spain has withheld recognition from Kosovo for sixteen years. => REJECT 120 ESP > XKX

entry rule-out
  verb rule out, exclude, preclude
  needs object any
  actor subject
  recipient object's | with | in | of | to | against | on
  event REJECT
  cameo 120
  example Lebanon ruled out a land swap with Israel until the border is settled. => REJECT 120 LBN > ISR

entry against-issue
  verb be, remain, stay, come out, speak, vote, speak out, argue, stand, lobby, campaign
  needs against any
  lacks object
  needs subject any
  actor subject
  recipient against's | against | of | in | by
  event REJECT
  cameo 120
  example Hungary is against the deployment of Ukrainian troops near the border. => REJECT 120 HUN > UKR
  example Brazil spoke against the invasion of Iraq at the session. => REJECT 120 BRA > IRQ

entry oppose-issue
  verb oppose, resist, fight, reject, resent, dislike
  needs object deployment, membership, accession, plan, construction, independence, war, intervention, invasion, expansion, enlargement, base, presence, sanction, return, idea, policy, resolution, bid, occupation, annexation, project, sale, pipeline, test, settlement, interference, influence, partition, division, programme, program, embargo, candidacy, extension, recognition, involvement
  needs subject any
  lacks complement
  actor subject
  recipient object's | of's | of | by | in | on | against | with
  event REJECT
  cameo 120
  example Austria opposes Bulgaria's accession to the border-free zone. => REJECT 120 AUT > BGR
  example The deployment of American missiles is opposed by Slovakia. => REJECT 120 SVK > USA

entry opposed-to
  adjective opposed, hostile, averse, resistant, allergic
  needs to any
  actor subject
  recipient to's | to | of | in | by
  event REJECT
  cameo 120
  example The Kenyan minister is hostile to Uganda's plan for the island. => REJECT 120 KEN > UGA

# ---- said of no second state, and other words of news ----

entry reject-pour-cold-water
  verb pour, throw, dash
  needs object water, scorn, doubt
  needs on any
  actor subject
  recipient on's | on | on.by | on.of | on.from ?
  event REJECT
  cameo 120
  example Israel poured cold water on the French initiative. => REJECT 120 ISR > FRA
  example The Hungarian premier threw cold water on the plan. => REJECT 120 HUN

entry reject-thumbs-down
  verb give
  needs object thumb
  needs to any
  actor subject
  recipient to.with | to's | to
  event REJECT
  cameo 120
  example The Dutch parliament gave the thumbs down to the treaty with Ukraine. => REJECT 120 NLD > UKR

entry reject-put-foot-down
  verb put down
  needs object foot
  needs subject <party>
  lacks on
  lacks in
  actor subject
  recipient on | over ?
  event REJECT
  cameo 120
  example Hungary put its foot down. => REJECT 120 HUN

entry reject-deny-report-by-state
  verb deny, refute, rebut, rubbish
  needs subject <state>
  needs object any
  lacks complement
  actor subject
  recipient object's | object.by | object.from | object.of | object.in | by | from | of | in's | with | in | matter | object
  event REJECT
  cameo 120
  example The Foreign Ministry in Cairo denied the report on Tuesday. => REJECT 120 EGY
  example Reports of secret talks were denied by Oslo. => REJECT 120 NOR

entry reject-call-a-lie
  verb call, brand, label, dub, term, describe, declare
  needs object allegation, accusation, charge, report, suggestion, assertion, version, account, story, article, rumour, rumor, statement
  needs attribute lie, fabrication, fiction, fake, nonsense, slander, fantasy, hoax, falsehood, propaganda, invention, false, untrue, baseless, groundless, unfounded, absurd, fabricated, ridiculous, laughable, ludicrous, disinformation, tale, provocation, delusion, rubbish
  needs subject any
  actor subject
  recipient object's | object.by | object.of | object.from | by | from | matter
  event REJECT
  cameo 120
  example Hungary accused Ukraine of theft on Monday. Kyiv called the accusation a lie. => REJECT 120 UKR > HUN
  example Rwanda called the Belgian allegations a fabrication. => REJECT 120 RWA > BEL

entry reject-dismiss-as
  verb dismiss, reject, deny, deride, mock
  needs object any
  needs as lie, fabrication, fiction, fake, nonsense, slander, fantasy, hoax, falsehood, propaganda, invention, false, untrue, baseless, groundless, unfounded, absurd, fabricated, ridiculous, laughable, ludicrous, disinformation, tale, delusion, rubbish, speculation, rumour, rumor, hearsay, interference, meddling, hypocritical, cynical, stunt, theatre, blackmail, unacceptable, irrelevant, unrealistic, unworkable, ultimatum, trap, ploy
  needs subject <state>
  lacks attribute
  actor subject
  recipient object's | object.by | object.of | object.from | by | from | matter
  event REJECT
  cameo 120
  example The Kremlin dismissed the report as fiction. => REJECT 120 RUS
  example Denmark rejected the American idea as absurd. => REJECT 120 DNK > USA

entry reject-rule-out-deed-by-state
  verb rule out, exclude, preclude
  needs subject <state>
  needs complement any
  lacks object
  actor subject
  recipient complement ?
  event REJECT
  cameo 120
  example Germany ruled out sending troops. => REJECT 120 DEU
  example The Irish prime minister has ruled out raising the tax. => REJECT 120 IRL

entry reject-stand-firm
  adjective firm
  needs subject <state>
  lacks in
  lacks with
  lacks about
  actor subject
  recipient against | matter ?
  event REJECT
  cameo 120
  example Sweden stood firm. => REJECT 120 SWE
  example The Kenyan government remained adamant. => REJECT 120 KEN

entry reject-adamant
  adjective adamant, unmoved, unbowed, intransigent, unyielding, defiant, unrepentant, obdurate, implacable
  needs subject <state>
  actor subject
  recipient on | about | over | towards | toward | to | matter ?
  event REJECT
  cameo 120
  example The Bolivian president was defiant. => REJECT 120 BOL

entry reject-stick-to-guns
  verb stick, cling, hold
  needs to gun, position, line, stance, refusal, demand
  needs subject <state>
  lacks object
  actor subject
  recipient over's | with | over | on | matter ?
  event REJECT
  cameo 120
  example Poland stuck to its guns over the disputed law. => REJECT 120 POL

entry reject-have-none-of-it
  verb have
  needs object none
  needs of it
  needs subject <state>
  actor subject
  recipient matter ?
  event REJECT
  cameo 120
  modality actual
  example Turkey would have none of it. => REJECT 120 TUR

entry reject-stay-away
  verb stay away, keep away, absent
  needs subject <party>
  needs from summit, meeting, conference, talk, session, ceremony, inauguration, funeral, parade, celebration, negotiation, forum, gathering, signing, opening, vote, debate, hearing, dialogue
  actor subject
  recipient from's | from.in | from.with | from.of | in | from
  event REJECT meet
  cameo 125
  example India stayed away from the summit in Pakistan. => REJECT 125 IND > PAK
  example Chad stayed away from the talks with Sudan. => REJECT 125 TCD > SDN

entry reject-say-baseless
  verb say, insist, reply, retort, declare, answer, maintain, respond
  needs subject <state>
  needs that.attribute baseless, groundless, unfounded, untrue, false, fabricated, fabrication, nonsense, fiction, invented, propaganda, slander
  actor subject
  recipient that | matter ?
  event REJECT
  cameo 120
  example The Syrian government said the claims were baseless. => REJECT 120 SYR

entry reject-say-would-not
  verb say, insist, declare, vow, repeat, announce, reply, add, stress, make clear
  needs subject <state>
  needs that not bow, not yield, not budge, not compromise, not surrender, not negotiate, never negotiate, never surrender, never yield, never bow, not back down, not give, never give, not capitulate, not submit, never submit, not succumb, not kneel, not relent, not cave, not change course, never compromise, not retreat, never abandon, never cede
  actor subject
  recipient that.with | that.to | to | with ?
  event REJECT
  cameo 120
  example Peru's president said it would never yield. => REJECT 120 PER
  example Kabul insists that it will not negotiate with Pakistan. => REJECT 120 AFG > PAK

entry reject-short-shrift
  verb give
  needs object shrift, brush-off, cold shoulder
  needs subject any
  actor subject
  recipient to's | to.by | to | object | object's ?
  event REJECT
  cameo 120
  example Moscow gave the British plan short shrift. => REJECT 120 RUS > GBR

entry reject-object-to-plan
  verb object
  needs to accession, amendment, appointment, bid, candidacy, candidate, choice, clause, construction, communique, declaration, deployment, draft, entry, extension, extradition, formula, idea, inclusion, invitation, language, membership, merger, mission, motion, nomination, participation, passage, pipeline, plan, presence, project, proposal, provision, reference, request, resolution, route, sale, statement, takeover, term, text, treaty, use, wording
  needs subject <party>
  lacks object
  actor subject
  recipient to's | to.by | to.of | to.on | to.with | to
  event REJECT
  cameo 120
  example Cambodia objected to the Vietnamese draft. => REJECT 120 KHM > VNM

entry reject-objections-from
  noun objection, opposition, resistance, refusal, veto
  needs from <party>
  actor from
  recipient to's | to.by | to | to.of
  event REJECT
  cameo 120
  example The German plan ran into objections from Portugal. => REJECT 120 PRT > DEU
  example Despite opposition from Austria to Romanian entry, the talks went on. => REJECT 120 AUT > ROU

entry reject-block-text
  verb block, hold up, obstruct, torpedo, derail, stall, sabotage
  needs object ban, chapter, communique, consensus, declaration, draft, embargo, extension, launch, mandate, motion, opening, package, pact, payout, ratification, release, renewal, resolution, sanction, text, treaty, budget, rapprochement, integration, aspiration, accession, path, start, election, appointment, tranche
  needs subject <party>
  needs object any
  lacks complement
  actor subject
  recipient object's | object.on | object.with | object.for | object.by | object.of | object.against | of's | on | in's | against | with | to | object
  event REJECT
  cameo 129
  future THREATEN 130
  example Hungary blocked a European Union statement on Ukraine. => REJECT 129 HUN > EUN
  example France twice blocked a ban on Liberian timber. => REJECT 129 FRA > LBR

entry reject-block-from-joining
  verb block, veto
  needs object <party>
  needs subject <party>
  needs from join, accede, become, rejoin
  actor subject
  recipient object
  event REJECT
  cameo 129
  example Greece has blocked Albania from joining NATO. => REJECT 129 GRC > ALB

entry reject-vote-against-it
  verb vote
  needs against it, them, him, this
  needs subject <party>
  lacks object
  actor subject
  recipient matter ?
  event REJECT
  cameo 120
  example Zimbabwe voted against it. => REJECT 120 ZWE

entry reject-turn-back-on
  verb turn
  needs object back
  needs on any
  needs subject any
  actor subject
  recipient on's | on.with | on | on.of
  event REJECT
  cameo 120
  example The Cuban government turned its back on the talks with Panama. => REJECT 120 CUB > PAN

entry reject-drag-feet
  verb drag
  needs object foot, heel
  needs subject <party>
  actor subject
  recipient over's | on's | over.of | on.of | over.to | over.with | on.with | over | on | in | with | matter
  event REJECT
  cameo 120
  example Turkey dragged its feet over the Swedish bid. => REJECT 120 TUR > SWE

entry reject-veto-noun
  noun veto
  lacks object
  needs of any
  actor subject
  recipient of's | of.on | of.by | of.for | of.against | of
  event REJECT
  cameo 120
  example The American veto of the Algerian resolution came late at night. => REJECT 120 USA > DZA

entry reject-ignore-court
  verb ignore, defy, flout, disregard, disobey
  needs object court, tribunal, council, parliament, commission, panel, watchdog, assembly
  needs subject <state>
  lacks complement
  actor subject
  recipient object | object's
  event REJECT
  cameo 128
  example The Fijian government ignored the court in Tuvalu. => REJECT 128 FJI > TUV

entry reject-put-off-signing
  verb put off, postpone, delay, defer, hold up, shelve
  needs object signing, signature, ratification, conclusion, approval
  needs subject any
  lacks complement
  actor subject
  recipient object.with | object's | with | object.of | of's | to
  event REJECT
  cameo 121
  example Brazil has put off the signing of the treaty with Bolivia. => REJECT 121 BRA > BOL

entry reject-doubt-that
  verb doubt, disbelieve
  needs subject <state>
  needs that any
  lacks object
  actor subject
  recipient that
  event ACCUSE disapprove
  cameo 110
  example Singapore doubts that Papua New Guinea could pay. => ACCUSE 110 SGP > PNG

entry reject-defy-state
  verb defy
  needs object <party>
  needs subject <party>
  lacks complement
  actor subject
  recipient object | object's
  event REJECT
  cameo 128
  example Cuba defied the United States. => REJECT 128 CUB > USA

# ---- said of no second state, and other words of news ----

entry reject-dismiss-charges-by-state
  verb dismiss, wave off, wave away, shrug off, laugh off
  needs object charge, accusation, allegation, claim, criticism, complaint
  needs subject <state>
  lacks against
  lacks object.against
  actor subject
  recipient object's | object.by | object.of | by | from | matter | object
  event REJECT
  cameo 120
  example The Danish ambassador dismissed charges by Norway. => REJECT 120 DNK > NOR

entry reject-go-back-to-talks
  verb return, go back, come back
  needs to talk, table, negotiation, dialogue
  needs subject <party>
  lacks object
  actor subject
  recipient to.with | with ?
  event CONSULT
  cameo 046
  future AGREE 036
  example South Korea said it would return to the talks with North Korea. => AGREE 036 KOR > PRK

# ---- told of in nouns, and more ----

entry reject-retort-unacceptable
  verb retort, reply, respond, answer, counter
  needs subject <state>
  needs that.attribute unacceptable, indecent, outrageous, ridiculous, absurd, unjustified, scandalous, exaggerated, irresponsible, shameful, insulting, unhelpful, laughable, wrong, mistaken, misleading, incorrect, lie, hypocrisy
  actor subject
  recipient that | to | matter
  event REJECT
  cameo 120
  example Paris retorted that the Malian accusations were unacceptable. => REJECT 120 FRA > MLI

entry reject-denial-from
  noun denial, refusal, rebuff, rejection
  needs from <party>
  lacks subject
  actor from
  recipient of's | of | to ?
  event REJECT
  cameo 120
  example Denials from Islamabad convinced nobody. => REJECT 120 PAK

entry reject-objection-noun-bare
  noun objection
  actor subject
  recipient to's | to | to.by | to.of | over ?
  event REJECT
  cameo 120
  example Russian objections delayed the text. => REJECT 120 RUS

# ---- wanted, challenged, withheld ----

entry reject-object-bare
  verb object, demur, dissent
  needs subject <state>
  lacks to
  lacks that
  lacks object
  lacks infinitive
  actor subject
  recipient matter | over's | on's ?
  event REJECT
  cameo 120
  example Cameroon objected. => REJECT 120 CMR

entry reject-override-veto
  verb override, overrule, overturn, overcome, defy
  needs object veto
  needs subject any
  actor subject
  recipient object.by | object's | by | of | object.of
  event REJECT
  cameo 120
  example The Polish parliament overrode the president's veto. => REJECT 120 POL > POL

entry reject-refuse-consent
  verb refuse, withhold, deny
  needs object consent, approval, assent, authorisation, authorization, clearance, licence, license, endorsement, blessing
  lacks complement
  actor subject
  recipient to's | to | for's | for | object's | from | of
  event REJECT
  cameo 120
  example Austria withheld its consent to the Slovak plan. => REJECT 120 AUT > SVK

entry reject-contest-ruling
  verb contest, challenge, dispute, appeal, question, impugn
  needs object ruling, verdict, award, judgment, judgement, decision, arbitration
  needs subject any
  lacks complement
  lacks attribute
  lacks to
  actor subject
  recipient object's | by | object.by | object.for | matter ?
  event REJECT
  cameo 120
  example Guyana contested the ruling by the American judge. => REJECT 120 GUY > USA

entry reject-object-to-draft
  verb object
  needs to draft, resolution, statement, text, wording, declaration, communique, communiqué, proposal, plan, clause, paragraph
  needs subject any
  actor subject
  recipient to's | to.by | to.of | by ?
  event REJECT
  cameo 120
  example Laos objected to the Philippine draft. => REJECT 120 LAO > PHL

entry reject-see-no-need
  verb see, find, have, recognise, recognize, perceive
  needs object no need, no reason, no point, no merit, no room, no grounds, no basis, no justification, no cause, little need, little reason, little point, no sense, no purpose
  needs subject <party>
  actor subject
  recipient object.for's | object.for | for's | object.with | with ?
  event REJECT
  cameo 120
  example Norway saw no need for a Swedish mediator. => REJECT 120 NOR > SWE

# ---- said, done and held back in passing ----

entry reject-block-measure
  verb block, veto, obstruct, hold up, thwart, stall, torpedo, hamper
  needs object sanction, embargo, measure, decision, deal, pact, talk, rapprochement, integration, path, tariff, inquiry, investigation, condemnation, tranche, agreement, accord, consensus
  lacks complement
  actor subject
  recipient object's | on | of | by | for | against | with | matter ?
  event REJECT
  cameo 120
  future THREATEN 130
  example Greece warned that it would obstruct Albania's integration. => THREATEN 130 GRC > ALB

entry reject-block-it
  verb block, veto, obstruct, thwart, torpedo, derail
  needs object it, they, this
  needs subject <party>
  lacks complement
  actor subject
  recipient matter
  event REJECT
  cameo 120
  future THREATEN 130
  example The European Union imposed sanctions on Ghana. Hungary had tried to block them. => REJECT 120 HUN > EUN

entry reject-object
  verb object, demur
  needs subject <party>
  lacks object
  lacks to
  actor subject
  recipient matter ?
  event REJECT
  cameo 120
  example Ghana and Togo objected. => REJECT 120 GHA + TGO

entry reject-objection-from
  noun objection
  needs from <party>
  actor from
  recipient to's | to ?
  event REJECT
  cameo 120
  example The proposal was dropped after objections from Chile. => REJECT 120 CHL

entry reject-as-untrue
  verb reject, dismiss, deny
  needs as baseless, groundless, unfounded, untrue, false, absurd, ridiculous, slander, nonsense, fabrication, lie, fiction, invention, speculation, propaganda
  needs object suggestion, claim, allegation, accusation, charge, report, rumour, rumor, story, assertion, insinuation
  needs subject any
  lacks attribute
  actor subject
  recipient object's | by | of | from ?
  event REJECT
  cameo 120
  example Latvia's embassy rejected as baseless any claim by Estonia that it had taken the boat. => REJECT 120 LVA > EST

entry reject-turn-offer-down
  verb turn down, spurn, rebuff, decline, wave away
  needs object offer, overture, it
  needs subject <party>
  lacks complement
  actor subject
  recipient object's | from | of | by | matter
  event REJECT
  cameo 120
  example Kenya offered Malawi a loan. Malawi turned the offer down. => REJECT 120 MWI > KEN

entry reject-give-up-role
  verb give up, abandon, drop, quit, relinquish, resign
  needs object role, mediation, post, effort
  needs as mediator, broker, facilitator, host, guarantor
  actor subject
  recipient between | in | matter ?
  event REJECT
  cameo 120
  future THREATEN 130
  example Kenya gave up its role as mediator on Monday. => REJECT 120 KEN

# ---- idioms of refusal and threat ----

entry reject-throw-weight-against
  verb throw, put
  needs object weight
  needs against any
  needs subject any
  actor subject
  recipient against's | against | against.by | against.of
  event REJECT
  cameo 120
  example Chad threw its weight against the Libyan plan. => REJECT 120 TCD > LBY

entry reject-dig-in-heels
  verb dig in, dig
  needs object heel
  needs subject <state>
  actor subject
  recipient over's | on's | over | on | against ?
  event REJECT
  cameo 120
  example The Hungarian government dug in its heels. => REJECT 120 HUN

entry reject-turn-deaf-ear
  verb turn
  needs object ear, blind eye
  needs to any
  needs subject any
  actor subject
  recipient to's | to.by | to.from | to.of | to
  event REJECT
  cameo 120
  example Jakarta turned a deaf ear to Australian pleas. => REJECT 120 IDN > AUS

# ---- turned down in figures of speech ----
entry reject-shoot-down-plan
  verb shoot down, ditch, scotch, pooh-pooh, nix, junk, bin, quash, trash, rubbish, pan
  needs subject <state>
  needs object proposal, plan, idea, offer, bid, motion, bill, request, suggestion, initiative, demand, draft, amendment, deal, accord, agreement, treaty, pact, call, project, formula, scheme, resolution, notion, overture, petition, merger, takeover, blueprint
  lacks complement
  lacks attribute
  actor subject
  recipient object's | object.by | object.from | object.for | object.with | object.of | object.on | by | from ?
  event REJECT
  cameo 120
  example Finland shot down the Swedish proposal for a joint currency. => REJECT 120 FIN > SWE
  example Peru ditched an agreement with Ecuador on the port. => REJECT 120 PER > ECU

entry reject-have-none-of
  verb have
  needs subject <state>
  needs object none, no use, no truck, no time, no interest, no appetite, no stomach, use, truck, appetite
  needs object.of any
  actor subject
  recipient object.of | of | object.of's
  event REJECT
  cameo 120
  example Norway would have none of the Danish scheme. => REJECT 120 NOR > DNK

entry reject-have-no-use-for
  verb have, see
  needs subject <state>
  needs object use, truck, appetite, stomach, time, merit, need, point, sense, role, place, patience
  needs object no use, no truck, no appetite, no stomach, no time, no merit, no need, no point, no sense, no role, no place, no patience
  lacks complement
  actor subject
  recipient object.for | for | for's | object.with | with | object.in | in | in's
  event REJECT
  cameo 120
  example Tunisia has no use for Libyan advice. => REJECT 120 TUN > LBY
  example Belgium sees no merit in the Dutch proposal. => REJECT 120 BEL > NLD

entry reject-dim-view
  verb take
  needs subject <state>
  needs object dim view, dim, view
  needs of any
  lacks infinitive
  actor subject
  recipient object.of | of | of's
  event ACCUSE disapprove
  cameo 110
  example Italy takes a dim view of the Maltese proposal. => ACCUSE 110 ITA > MLT

entry reject-set-face-against
  verb set, turn
  needs subject any
  needs object face, back
  needs against any
  actor subject
  recipient against's | against.by | against.of | against.with | against
  event REJECT
  cameo 120
  example Austria set its face against the Hungarian plan for quotas. => REJECT 120 AUT > HUN

entry reject-foot-down
  verb put
  needs subject any
  needs object foot
  lacks complement
  lacks in
  actor subject
  recipient on's | over's | on | over | against's | against ?
  event REJECT
  cameo 120
  example Berlin put its foot down on the French plan for eurobonds. => REJECT 120 DEU > FRA

entry reject-cool-to
  adjective cool, cold, lukewarm, unenthusiastic, unreceptive, unimpressed, unswayed, tepid, frosty, unconvinced
  needs subject <state>
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient to's | toward's | towards's | about's | by's | on's | to | toward | towards | about | by
  event REJECT
  cameo 120
  example Seoul was cool to the Japanese proposal of a tunnel. => REJECT 120 KOR > JPN

entry reject-not-acceptable-to
  adjective unacceptable, out of the question, inadmissible, non-negotiable, intolerable, unpalatable, anathema
  needs subject any
  needs subject proposal, plan, offer, idea, demand, term, condition, request, formula, suggestion, draft, deal, compromise, accord, presence, solution, resolution, text, ultimatum, arrangement, return, partition, division, wording
  actor to | for
  recipient subject's | subject.by | subject.from | subject.of | subject.in ?
  event REJECT
  cameo 120
  example The Turkish demand is unacceptable to Greece. => REJECT 120 GRC > TUR

entry reject-met-with
  verb meet, run
  needs subject proposal, plan, offer, idea, demand, request, suggestion, initiative, overture, appeal, call, bid, peace plan, invitation, plea, draft, resolution, reform, formula
  needs subject's any
  needs with rejection, refusal, opposition, resistance, scorn, derision, silence, scepticism, skepticism, rebuff, contempt, hostility, suspicion, disdain, no
  lacks object
  actor with's | with.from | with.in | with.by | with.of | from | in | by
  recipient subject's | subject.by | subject.from
  event REJECT
  cameo 120
  example India's request met with refusal in Bhutan. => REJECT 120 BTN > IND
  example Spain's proposal met with opposition from Portugal. => REJECT 120 PRT > ESP

entry reject-run-into
  verb run, encounter, hit, face, bump
  needs subject proposal, plan, offer, idea, demand, request, suggestion, initiative, overture, bid, invitation, draft, resolution, formula, project
  needs into opposition, resistance, refusal, objection, rebuff, wall, veto, scepticism
  actor into's | into.from | into.in | into.by | into.of | from | in
  recipient subject's | subject.by | subject.from | subject.of ?
  event REJECT
  cameo 120
  example Serbia's plan for the railway ran into opposition from Romania. => REJECT 120 ROU > SRB

entry reject-fall-on-deaf-ears
  verb fall
  needs subject any
  needs on ear, deaf ear, stony ground
  lacks object
  actor on.in | in | with | at | on's
  recipient subject's | subject.by | subject.from | subject.of
  event REJECT
  cameo 120
  example Jordan's appeals fell on deaf ears in Syria. => REJECT 120 SYR > JOR
  example A plea by Norwegian diplomats for calm fell on deaf ears in Colombo. => REJECT 120 LKA > NOR

entry reject-find-no-favour
  verb find, get, receive, win, gain, draw, attract, meet, have
  needs subject proposal, plan, offer, idea, demand, request, suggestion, initiative, overture, bid, invitation, draft, resolution, formula, project, notion, scheme, appeal, call
  needs object no favour, no favor, no taker, no support, little support, no backing, little favour, little favor, no sympathy, little sympathy, short shrift, cold shoulder, rebuff, brush-off, no, refusal, cool reception, cold reception, frosty reception, lukewarm response, scant support, no echo, thumbs down
  actor object.from | object.in | from | in | with | among | by
  recipient subject's | subject.by | subject.from | subject.with | subject.of | subject.in ?
  event REJECT
  cameo 120
  example Malaysia's proposal found no favour in Singapore. => REJECT 120 SGP > MYS
  example The Egyptian request got short shrift from Sudan. => REJECT 120 SDN > EGY
  example Iran's overture drew a rebuff from Jordan. => REJECT 120 JOR > IRN

entry reject-founder-on
  verb founder, fail, collapse, stumble, break down
  needs subject proposal, plan, offer, idea, demand, request, suggestion, initiative, bid, draft, resolution, formula, project, scheme, talk, negotiation, deal
  needs on opposition, resistance, refusal, objection, veto, rejection, insistence
  actor on's | on.of | on.by | on.from
  recipient subject's | subject.by | subject.from | subject.with ?
  event REJECT
  cameo 120
  example The German plan foundered on Czech opposition. => REJECT 120 CZE > DEU

# ---- called what it is not ----
entry reject-call-offer-unacceptable
  verb call, describe, deem, consider, find, declare, term, label, brand, regard, judge, view, see
  needs subject <state>
  needs object offer, proposal, demand, term, plan, condition, request, ultimatum, suggestion, draft, idea, formula, compromise, bid, call, deadline, invitation
  needs attribute unacceptable, inadmissible, unworkable, unrealistic, non-starter, nonstarter, farce, impossible, unreasonable, insufficient, inadequate, premature, trap, joke, nonsense, absurd, ridiculous, non-negotiable, out of the question, naive, pointless, meaningless, ploy, trick
  actor subject
  recipient object's | object.by | object.from | object.of | object.for | by | from ?
  event REJECT
  cameo 120
  example Cameroon called the Nigerian demand unacceptable. => REJECT 120 CMR > NGA

entry reject-describe-offer-as
  verb describe, characterise, characterize, regard, see, view, denounce, dismiss, treat
  needs subject <state>
  needs object offer, proposal, demand, term, plan, condition, request, ultimatum, suggestion, draft, idea, formula, compromise, bid, call
  needs as unacceptable, inadmissible, unworkable, unrealistic, non-starter, farce, impossible, unreasonable, insufficient, inadequate, premature, trap, joke, nonsense, absurd, ridiculous, interference, meddling, ploy, trick, propaganda, stunt, blackmail, provocation, insult, sham
  actor subject
  recipient object's | object.by | object.from | object.of | object.for | by | from ?
  event REJECT
  cameo 120
  example Fiji described the Australian demand as unacceptable. => REJECT 120 FJI > AUS

entry reject-call-charge-lie
  verb call, brand, label, term, dub, describe, declare, consider
  needs subject <state>
  needs object charge, accusation, allegation, report, rumour, rumor, story, suggestion, assertion, finding, account, version, insinuation, statement
  needs attribute lie, nonsense, fabrication, baseless, groundless, unfounded, absurd, false, untrue, ridiculous, fantasy, fiction, fairy tale, tale, slander, propaganda, invention, rubbish, myth, hoax, smear, ludicrous, preposterous, laughable, libel, fake, bogus, calumny, delusion
  actor subject
  recipient object's | object.by | object.from | object.of | object.in | by | from | matter ?
  event REJECT
  cameo 120
  example The Burundian president called the Rwandan charges baseless. => REJECT 120 BDI > RWA

entry reject-describe-charge-as
  verb describe, characterise, characterize, dismiss, reject, denounce, condemn, regard, wave away, brush off, shrug off, laugh off
  needs subject <state>
  needs object charge, accusation, allegation, claim, report, rumour, rumor, story, suggestion, assertion, finding, account, version, insinuation, statement
  needs as lie, nonsense, fabrication, baseless, groundless, unfounded, absurd, false, untrue, ridiculous, fantasy, fiction, fairy tale, tale, slander, propaganda, invention, rubbish, myth, hoax, smear, ludicrous, preposterous, laughable, libel, fake, bogus, calumny, delusion, malicious, politicised
  actor subject
  recipient object's | object.by | object.from | object.of | object.in | by | from ?
  event REJECT
  cameo 120
  example Zambia described the Congolese allegations as groundless. => REJECT 120 ZMB > COD

entry reject-say-offer-unacceptable
  verb say, declare, state, insist, maintain, add, repeat, announce, tell
  needs subject <state>
  needs that.attribute unworkable, unrealistic, non-starter, nonstarter, unreasonable, insufficient, inadequate, premature, non-negotiable
  actor subject
  recipient that ?
  event REJECT
  cameo 120
  example Hungary said the Slovak demand was unrealistic. => REJECT 120 HUN > SVK

entry reject-dispute-account
  verb dispute, contest, contradict, rebut, gainsay, counter, debunk, doubt
  needs subject any
  needs object account, version, claim, charge, accusation, allegation, assertion, finding, report, statement, figure, estimate, explanation, story, toll, contention, characterisation, verdict
  lacks complement
  lacks that
  actor subject
  recipient object's | object.by | object.from | object.in | object.of | by | from | object
  event REJECT
  cameo 120
  example Turkmenistan disputed the Uzbek account of the shooting. => REJECT 120 TKM > UZB
  example Vietnam's claims were contested by China. => REJECT 120 CHN > VNM

entry reject-plead-innocence
  verb protest, proclaim, maintain, assert, plead, affirm
  needs subject any
  needs object innocence, not guilty
  actor subject
  recipient to | against ?
  event REJECT
  cameo 120
  example The Ukrainian pilot protested her innocence. => REJECT 120 UKR

entry reject-give-the-lie
  verb give
  needs subject any
  needs object lie
  needs to any
  actor subject
  recipient to's | to.by | to.from | to
  event REJECT
  cameo 120
  example Algeria gave the lie to Moroccan claims. => REJECT 120 DZA > MAR

entry reject-had-no-part
  verb have, play, take
  needs subject <party>
  needs object no part, no hand, no involvement
  lacks complement
  actor subject
  recipient in's | object.in | in | with ?
  event REJECT
  cameo 120
  example The Sudanese government played no part in the raid. => REJECT 120 SDN

# ---- defied ----
entry reject-thumb-nose
  verb thumb, cock
  needs subject any
  needs object nose, snook
  needs at any
  actor subject
  recipient at's | at.by | at.from | at
  event REJECT
  cameo 120
  example Syria thumbed its nose at Turkey. => REJECT 120 SYR > TUR

entry reject-pay-no-heed
  verb pay, take, give
  needs subject <state>
  needs object no heed, no notice, no attention, little heed, little notice, scant attention, scant heed
  actor subject
  recipient to's | of's | to.by | to.from | object.to | object.of | to | of
  event REJECT
  cameo 120
  example Guinea paid no heed to Senegal's appeal. => REJECT 120 GIN > SEN
  example Iraq took no notice of the Kuwaiti protest. => REJECT 120 IRQ > KWT

entry reject-fail-to-heed
  verb fail, neglect, omit
  needs subject any
  needs infinitive heed, comply, obey, honour, honor, respond, answer, reply, abide, fulfill, implement, observe, adhere, accede
  actor subject
  recipient infinitive
  event REJECT
  cameo 120
  example Angola failed to heed the Congolese appeal. => REJECT 120 AGO > COD

# ---- held to, withheld, let pass: whom it goes against the text has said before ----
entry reject-hold-firm
  verb stand, hold, remain, stay
  needs subject <state>
  needs attribute firm, adamant, defiant, unmoved, unbowed, unyielding, steadfast, unrepentant, unapologetic, intransigent, inflexible, resolute
  lacks object
  lacks with
  lacks behind
  actor subject
  recipient against | against's | matter ?
  event REJECT
  cameo 120
  example Kuwait remained defiant. => REJECT 120 KWT
  example Hungary stayed adamant. => REJECT 120 HUN

entry reject-vow-resist
  verb vow, pledge, promise, swear
  needs subject <state>
  needs infinitive resist, defy, reject, withstand, oppose, ignore
  actor subject
  recipient infinitive | infinitive.from | infinitive.by ?
  event REJECT
  cameo 120
  example Greece vowed to resist pressure from Germany. => REJECT 120 GRC > DEU

entry reject-withhold-signature
  verb withhold, deny, refuse
  needs subject <state>
  needs object signature, approval, consent, assent, recognition, endorsement, ratification, blessing, agreement, cooperation, visa, permission, backing, support
  lacks complement
  actor subject
  recipient from | to | from's | to's | object.for's | object.of's | object.to | object.for | matter ?
  event REJECT
  cameo 120
  example Slovakia withheld its approval. => REJECT 120 SVK
  example Cyprus withheld its consent from the Turkish plan. => REJECT 120 CYP > TUR

entry reject-break-embargo
  verb break, violate, breach, contravene, infringe, bust, circumvent, evade
  needs subject any
  needs object embargo, resolution, arms embargo, moratorium, ruling, ban, rule, law, international law, norm, obligation, sanction, charter, no-fly zone
  actor subject
  recipient object's | object.by | object.of | object.against | object.on ?
  event REJECT
  cameo 126
  example Liberia broke the embargo. => REJECT 126 LBR

entry reject-cast-vote-against
  verb cast
  needs subject <party>
  needs object vote, ballot, veto
  needs against any
  actor subject
  recipient against's | against.on | against.against | against.by | against.of | against ?
  event REJECT
  cameo 120
  example Malta cast the only vote against the treaty. => REJECT 120 MLT

entry reject-cling-to
  verb cling, stick, hold
  needs subject <state>
  needs to claim, position, demand, stance, stand, gun, refusal, veto, red line
  needs to any
  lacks object
  actor subject
  event REJECT
  cameo 120
  example Argentina clung to its claim. => REJECT 120 ARG

entry reject-defend-against-outcry
  verb defend, justify, uphold
  needs subject <state>
  needs object any
  needs against criticism, outcry, charge, accusation, attack, complaint, protest, objection, condemnation, allegation
  needs object law, decision, policy, plan, move, record, ban, deal, sale, use, verdict, action, measure, right, crackdown, purchase, handling, reform, tax, operation, strike, raid
  actor subject
  recipient against.from | against.by | against.of | against's | from
  event REJECT
  cameo 123
  example Brunei defended its law against an outcry from the United Nations. => REJECT 123 BRN > UNO

# ---- put off, held at arm's length, unanswered ----
entry reject-put-off-recognition
  verb put off, delay, postpone, defer, shelve, drag out, withhold, stall, hold up
  needs subject <party>
  needs object recognition, accession, extradition, reply, answer, response, approval, acceptance, accreditation, credential, handover, admission, agrement, visa, endorsement, licence, license, assent, accord
  lacks complement
  actor subject
  recipient object.of's | object.of | object.to's | object.to | object.on's | object.with | object's | to's | on's | of's | to | on | of | from | with
  event REJECT
  cameo 120
  example Greece put off recognition of Kosovo. => REJECT 120 GRC > XKX
  example Laos delayed its reply to the Thai offer. => REJECT 120 LAO > THA

entry reject-duck-request
  verb duck, dodge, parry, fend off, deflect, sidestep, evade, stave off, skirt, stonewall, shirk, swat aside, bat away, rebuff, shoot down, fight off, beat back
  needs subject <party>
  needs object request, demand, question, call, appeal, offer, proposal, plea, invitation, inquiry, overture, pressure, suggestion, criticism, claim, charge, complaint, bid, query, push
  lacks complement
  actor subject
  recipient object's | object.by | object.from | object.of | object.for | by | from | of
  event REJECT
  cameo 120
  example Ghana ducked a Nigerian request for troops. => REJECT 120 GHA > NGA
  example Albania parried Greek criticism of its census. => REJECT 120 ALB > GRC

entry reject-leave-unanswered
  verb leave, let
  needs subject <party>
  needs object request, demand, call, appeal, offer, proposal, plea, invitation, letter, note, protest, query, overture, message, complaint
  needs attribute unanswered, unheeded, unopened, lie, unacknowledged
  actor subject
  recipient object's | object.by | object.from | object.of | by | from | of
  event REJECT
  cameo 120
  example Iran left a Saudi invitation unanswered. => REJECT 120 IRN > SAU

entry reject-go-unanswered
  adjective unanswered, unheeded, unacknowledged, unmet
  needs subject request, demand, call, appeal, offer, proposal, plea, invitation, letter, note, protest, query, overture, message, complaint
  actor in | by | with | at
  recipient subject's | subject.by | subject.from | subject.of
  event REJECT
  cameo 120
  example The Saudi invitation went unanswered in Tehran. => REJECT 120 IRN > SAU

entry reject-not-accept
  verb accept, stomach, countenance, tolerate, brook, swallow, abide, condone, entertain
  needs subject <state>
  needs object wording, condition, formula, figure, price, interference, meddling, claim, arrangement, text, border, presence, verdict, ruling, role, base, quota, division, partition, explanation, version, excuse, term
  lacks complement
  actor subject
  recipient object's | object.by | object.from | object.of | object.in | object.on | object.with | by | from | of
  event AGREE
  cameo 030
  example Peru could not accept the Chilean wording. => REJECT 120 PER > CHL
  example Belize did not accept the Guatemalan terms. => REJECT 120 BLZ > GTM

entry reject-find-unacceptable
  verb find, consider, deem, think, call, declare, regard, judge, hold
  needs subject <state>
  needs complement unacceptable, inadmissible, unworkable, unrealistic, insufficient, inadequate, impossible, unreasonable, premature, pointless, meaningless, insulting, unattractive, unconvincing, impracticable, impractical, excessive, exorbitant, too
  lacks object
  actor subject
  recipient complement's | complement
  event REJECT
  cameo 120
  example Peru found the Chilean terms unacceptable. => REJECT 120 PER > CHL

entry reject-send-nobody
  verb send
  needs subject <party>
  needs object no one, nobody, no representative, no delegation, no envoy, no delegate, no observer
  needs to any
  actor subject
  recipient to's | to.in | to.of | to.with | in | to
  event REJECT meet
  cameo 125
  example Nigeria sent nobody to the ceremony in Ghana. => REJECT 125 NGA > GHA

entry reject-pull-out-of-visit
  verb pull out, back out, drop out, bow out, opt out, withdraw, beg off
  needs subject <party>
  needs of visit, trip, tour, meeting, summit, exercise, drill, manoeuvre, ceremony, conference, forum, dinner, match, game, event, parade, celebration, festival, engagement, audience, debate
  lacks object
  actor subject
  recipient of.to | of.with | of.in | of.by | of's | with | to | in
  event REJECT meet
  cameo 125
  example The Danish premier pulled out of a visit to Iraq. => REJECT 125 DNK > IRQ

entry reject-pull-out-from-visit
  verb pull out, back out, drop out, bow out, withdraw, absent
  needs subject <party>
  needs from visit, trip, tour, exercise, drill, manoeuvre, ceremony, dinner, match, game, parade, celebration, festival, engagement, audience
  lacks object
  actor subject
  recipient from.to | from.with | from.in | from.by | from's | with | to | in
  event REJECT meet
  cameo 125
  example Nepal withdrew from a joint exercise with India. => REJECT 125 NPL > IND

entry reject-cut-short-visit
  verb cut short, curtail, break off, abort, cut, interrupt, abandon
  needs subject <party>
  needs object visit, trip, tour, stay, mission, journey
  lacks with
  lacks complement
  actor subject
  recipient object.to | object.in | object.of | to | in
  event REJECT meet
  cameo 125
  example The Danish premier cut short a visit to Iraq. => REJECT 125 DNK > IRQ

entry reject-visit-called-off
  verb cancel, call off, scrap, postpone, put off, shelve, abort, drop, ditch, defer, suspend
  needs object visit, trip, tour, meeting, talk, summit, exercise, drill, round, dialogue, concert, match, conference, session
  needs object.to any
  lacks subject
  actor object.by | object's | by
  recipient object.to
  event REJECT meet
  cameo 125
  example A visit by the Fijian premier to Tonga was called off. => REJECT 125 FJI > TON
  example The Malaysian king's visit to Seoul has been put off. => REJECT 125 MYS > KOR

entry reject-talks-called-off
  verb cancel, call off, scrap, postpone, put off, shelve, abort, drop, ditch, defer
  needs object visit, meeting, talk, summit, exercise, drill, round, dialogue, conference, session, negotiation, handshake
  needs object.between any
  lacks subject
  lacks by
  parties object.between
  event REJECT meet
  cameo 125
  example A summit between Peru and Chile was scrapped. => REJECT 125 PER + CHL

entry reject-cancellation-of-visit
  noun cancellation, postponement, deferral, scrapping, shelving, abandonment, calling - off
  needs of visit, trip, tour, meeting, talk, summit, exercise, drill, round, dialogue, conference, session
  actor by | subject | of.by | of's
  recipient of.to | of.with | to | with
  event REJECT meet
  cameo 125
  example The cancellation by Israel of a visit to Turkey came as a surprise. => REJECT 125 ISR > TUR
  example Chad's postponement of talks with Niger lasted. => REJECT 125 TCD > NER

entry reject-scuttle-deal
  verb scuttle, torpedo, sink, derail, scupper, sabotage, wreck, kill, kill off, undo, spike, doom, stymie, nix, scotch
  needs subject <party>
  needs object deal, accord, agreement, pact, plan, proposal, treaty, draft, resolution, bid, initiative, project, talk, negotiation, idea, compromise, motion, amendment, candidacy, merger, sale, takeover, rapprochement
  lacks complement
  actor subject
  recipient object.with | object's | object.by | object.from | object.for | object.of | object.between | with | by | from
  event REJECT
  cameo 120
  example Armenia scuttled a deal with Azerbaijan. => REJECT 120 ARM > AZE

entry reject-objections-sink
  verb sink, kill, block, scuttle, torpedo, derail, scupper, wreck, defeat, doom, stop, stymie, thwart, hold up, stall, delay, frustrate
  needs subject veto, objection, opposition, resistance, refusal, intransigence, reservation, hostility, obstruction, no
  needs object deal, accord, agreement, pact, plan, proposal, treaty, draft, resolution, bid, initiative, project, talk, negotiation, idea, compromise, motion, amendment, candidacy, candidate, entry, membership, accession, nomination, request, offer, appointment, statement, declaration
  lacks complement
  actor subject's | subject.by | subject.from | subject.of | subject.in
  recipient object's | object.by | object.from | object.for | object.of | object.with
  event REJECT
  cameo 129
  example Estonian objections sank the Finnish draft. => REJECT 129 EST > FIN
  example A veto by Malta blocked the Libyan candidate. => REJECT 129 MLT > LBY

entry reject-ridicule-version
  verb ridicule, mock, deride, scoff, laugh off, sneer, jeer, belittle, rubbish, pooh-pooh, disparage, lampoon
  needs subject <party>
  needs object version, account, claim, allegation, accusation, charge, report, story, explanation, assertion, denial, proposal, offer, plan, idea, suggestion, threat, warning, demand, ultimatum
  lacks complement
  actor subject
  recipient object's | object.by | object.from | object.of | by | from | of
  event REJECT
  cameo 120
  example Pakistan ridiculed the Indian version. => REJECT 120 PAK > IND

entry reject-scoff-at-claims
  verb scoff, sneer, laugh, jeer, smirk, bristle, balk, baulk, recoil, demur, blanch
  needs subject <party>
  needs at claim, version, account, allegation, accusation, charge, report, story, explanation, assertion, denial, proposal, offer, plan, idea, suggestion, threat, warning, demand, ultimatum, request, call, appeal, term, condition, price, invitation, overture, notion
  lacks object
  actor subject
  recipient at's | at.by | at.from | at.of | at.in | by | from
  event REJECT
  cameo 120
  example Pakistan scoffed at Indian claims of a strike. => REJECT 120 PAK > IND

entry reject-play-down-concerns
  verb play down, downplay, belittle, shrug off, brush off, brush aside, wave aside, discount, minimise, minimize, pooh-pooh, gloss over, trivialise
  needs subject <party>
  needs object concern, worry, fear, complaint, charge, criticism, objection, allegation, claim, protest, warning, threat, misgiving, anxiety, accusation
  lacks complement
  actor subject
  recipient object's | object.by | object.from | object.of | object.in | by | from | of
  event REJECT
  cameo 120
  example Belarus played down Polish concerns. => REJECT 120 BLR > POL

entry reject-make-light-of
  verb make
  needs subject <party>
  needs object light, nothing, little, fun
  needs of any
  lacks complement
  actor subject
  recipient of's | of.by | of.from | object.of's | object.of | of
  event REJECT
  cameo 120
  example Belarus made light of Polish concerns. => REJECT 120 BLR > POL

entry reject-give-no-reply
  verb give, make, send, offer, receive, get
  needs subject <party>
  needs object no reply, no answer, no response, no explanation, no ground, no satisfaction
  needs to any
  actor subject
  recipient to's | to.by | to.from | to.of | object.to's | object.to | to
  event REJECT
  cameo 120
  example Cuba gave no reply to the Jamaican note. => REJECT 120 CUB > JAM

entry reject-frown-on
  verb frown, look
  needs subject <party>
  needs on plan, idea, proposal, scheme, bid, offer, project, visit, request, deal, sale, candidate, candidacy, practice, suggestion, use, meeting
  lacks object
  lacks to
  lacks as
  actor subject
  recipient on's | on.by | on.from | on.of | on.with | on.in
  event REJECT
  cameo 120
  example Estonia frowned on the Finnish plan. => REJECT 120 EST > FIN

entry reject-lose-interest
  verb lose
  needs subject <state>
  needs object interest, appetite, enthusiasm, faith
  needs in any
  actor subject
  recipient in's | in.by | in.from | in.with | in.of | object.in's | object.in | in
  event REJECT
  cameo 120
  example Estonia lost interest in the Finnish offer. => REJECT 120 EST > FIN

entry reject-second-thoughts
  verb have, get, develop, express
  needs subject <state>
  needs object thought, second thoughts, second thought, cold feet, foot, doubt, jitters, qualm
  lacks infinitive
  lacks for
  actor subject
  recipient about's | about.by | about.with | over's | over.with | object.about's | object.about | object.over | about | over
  event REJECT
  cameo 120
  example Estonia had second thoughts about the Finnish plan. => REJECT 120 EST > FIN
  example Malaysia got cold feet over the Chinese railway. => REJECT 120 MYS > CHN

entry reject-nothing-to-do-with
  verb have, want
  needs subject <party>
  needs object nothing, no part, no truck, no dealing, no business, part
  needs object nothing, no part, no truck, no dealing, no business
  actor subject
  recipient infinitive | infinitive.with | object.with | object.in's | object.of's | object.in | object.of | in's | of's | with | of
  event REJECT
  cameo 120
  example Estonia would have nothing to do with the Finnish mission. => REJECT 120 EST > FIN
  example Serbia wants no part of the Croatian scheme. => REJECT 120 SRB > HRV

entry reject-no-intention
  verb have, see, show, express, display
  needs subject <party>
  needs object no intention, no plan, no desire, no wish, no interest, no inclination, no enthusiasm, no willingness, no readiness, no hurry, no reason, no obligation, no duty, little interest, little enthusiasm, little desire, little inclination
  actor subject
  recipient object.of | object.in's | object.in | object.for's | object.for | object.to | in's | for's | infinitive | complement | of | in
  event REJECT
  cameo 120
  modality actual
  example Estonia has no plans to recognise Kosovo. => REJECT 120 EST > XKX
  example Peru showed no interest in the Chilean plan. => REJECT 120 PER > CHL

entry reject-stand-by-refusal
  verb stick, stand, cling, adhere, hold, abide, hold fast
  needs subject <party>
  needs to refusal, objection, rejection, veto, opposition, denial
  lacks object
  actor subject
  recipient to.of | to's | to | infinitive | complement
  event REJECT
  cameo 120
  modality actual
  example Estonia stuck to its refusal to extradite the Finn. => REJECT 120 EST > FIN

entry reject-maintain-refusal
  verb maintain, repeat, reiterate, reaffirm, reconfirm, defend, renew, restate, announce, confirm, explain, justify
  needs subject <party>
  needs object refusal, objection, rejection, veto, opposition, denial
  lacks complement
  actor subject
  recipient object.of's | object.of | object.to's | object.to | to's | of's | to | of | matter ?
  event REJECT
  cameo 120
  modality actual
  example Peru reiterated its opposition to the Chilean plan. => REJECT 120 PER > CHL

entry reject-hand-back
  verb hand back, return, send back, give back, refuse, turn away, wave away, decline, disdain
  needs subject <party>
  needs object grant, gift, donation, medal, decoration, note, letter, consignment, shipment, proposal, draft, document, cheque, honour, honor, award
  needs subject <state>
  lacks to
  lacks complement
  actor subject
  recipient object's | object.from | object.by | object.of | from
  event REJECT
  cameo 120
  example Estonia handed back a Finnish grant. => REJECT 120 EST > FIN

entry reject-too-little-for
  adjective insufficient, inadequate, unattractive, unsatisfactory, unpalatable, unacceptable, insulting, unworkable
  needs subject proposal, plan, offer, term, condition, price, guarantee, assurance, formula, explanation, reply, answer, apology, concession, compromise, draft
  actor for | to
  recipient subject's | subject.by | subject.from | subject.of
  event REJECT
  cameo 120
  example The Finnish offer was unattractive for Estonia. => REJECT 120 EST > FIN

entry reject-declined-in
  verb decline, reject, refuse, rebuff, turn down, dismiss, spurn, brush aside, wave away, ignore, oppose, shoot down, throw out, deny, scorn
  needs object offer, proposal, plan, request, invitation, appeal, demand, call, idea, suggestion, claim, charge, allegation, accusation, bid, plea, application, overture, version
  needs in <place>
  needs object's any
  lacks subject
  lacks by
  lacks complement
  actor in
  recipient object's
  event REJECT
  cameo 120
  example The Finnish offer was politely declined in Tallinn. => REJECT 120 EST > FIN

entry reject-offer-turned-down
  verb decline, reject, refuse, rebuff, turn down, dismiss, spurn, brush aside, wave away, ignore, shoot down, throw out
  needs object offer, request, invitation, appeal, demand, call, bid, plea, application, overture
  needs object's any
  lacks subject
  lacks by
  lacks in
  lacks complement
  actor object.to | to | matter ?
  recipient object's | object.by | object.from
  event REJECT
  cameo 120
  example Finland's request to Estonia was turned down. => REJECT 120 EST > FIN

entry reject-stand-firm-against
  verb stand, hold, remain, stay, dig in
  needs subject <party>
  needs against demand, pressure, call, request, plan, proposal, bid, attempt, push, blackmail, threat, claim, criticism, ultimatum, interference, appeal, opposition
  lacks for
  actor subject
  recipient against's | against.by | against.from | against.of | against.in | by | from
  event REJECT
  cameo 120
  example Kuwait stood against the Iraqi demand. => REJECT 120 KWT > IRQ

entry reject-stand-pat
  verb stand, hold, remain, stay
  needs subject <party>
  needs object firm, fast, steady, pat
  actor subject
  recipient object.against | against's | against | on ?
  event REJECT
  cameo 120
  example Slovenia stood firm against the Croatian demand. => REJECT 120 SVN > HRV

entry reject-bar-from-visiting
  verb bar, block, prevent, stop, keep, forbid, hinder, prohibit, ban, restrain
  needs subject <state>
  needs object investigator, envoy, rapporteur, inspector, monitor, observer, delegation, diplomat, official, expert, team, mission, minister, lawmaker, senator, ambassador, consul, relative, lawyer
  needs from visit, enter, see, land, attend, inspect, meet, travel, reach, speak, observe, monitor, investigate, go, interview, examine, cross, talk
  lacks attribute
  actor subject
  recipient object's | object.from | object.of | object
  event REJECT
  cameo 120
  example Myanmar barred a Malaysian envoy from visiting the camps. => REJECT 120 MMR > MYS

entry reject-denied-access-by
  verb deny, refuse
  needs object monitor, observer, inspector, envoy, investigator, delegation, diplomat, official, expert, team, mission, rapporteur, reporter, journalist, ship, plane, aircraft, vessel, warship, minister, consul, consular, convoy, worker
  lacks complement
  actor subject | by | in
  recipient object's | object.from | object.of
  event REJECT
  cameo 120
  example Finnish monitors were denied access to the camp by Estonia. => REJECT 120 EST > FIN

entry reject-keep-out
  verb keep out, shut out, lock out, leave out, bar, turn away, exclude, turn back
  needs object monitor, observer, inspector, envoy, investigator, delegation, diplomat, official, expert, team, mission, rapporteur, reporter, journalist, ship, warship, minister, lawmaker, migrant, refugee, worker
  needs subject any
  lacks complement
  actor subject
  recipient object's | object.from | object.of
  event REJECT
  cameo 120
  example Israel kept out Norwegian monitors. => REJECT 120 ISR > NOR

entry reject-denial-of-access
  noun denial, refusal
  needs of entry, access, right, visa, permission, passage, overflight, landing, asylum, consent, permit, use, facility, clearance, accreditation, recognition, transit
  actor by | subject
  recipient of.to's | of.to | to's | to | of.for | for's | for | of.of
  event REJECT
  cameo 120
  example Austria's denial of overflight rights to the American air force held. => REJECT 120 AUT > USA
  example The refusal of a visa by Kenya to a Somali minister made news. => REJECT 120 KEN > SOM

# ---- kept clear of, laid aside ----

entry reject-put-on-back-burner
  verb put, place, leave, keep, shelve
  needs subject <party>
  needs object request, application, offer, proposal, bid, invitation, plea, appeal, initiative, idea, candidacy, membership
  needs on burner, hold, ice, shelf, table
  actor subject
  recipient object's | object.from | object.by | object.of | from
  event REJECT
  cameo 120
  example Kenya put the Ugandan bid on the back burner. => REJECT 120 KEN > UGA

entry reject-force-withdrawal-of-draft
  verb force, secure, bring about, win, obtain, demand, engineer
  needs subject <party>
  needs object withdrawal, removal, deletion, defeat, rejection, watering - down, dilution
  needs object.of draft, resolution, motion, clause, amendment, candidate, candidacy, proposal, text, paragraph, bid, request
  actor subject
  recipient of's | of.by | object's
  event REJECT
  cameo 120
  example Kenya forced the withdrawal of the Ugandan draft. => REJECT 120 KEN > UGA

entry reject-vote-short
  verb fall, fail, go down, flop, founder
  needs subject bid, draft, resolution, candidacy, motion, amendment, proposal, nomination, candidate, initiative
  needs subject's any
  needs after objection, veto, opposition, refusal, vote
  needs after's any
  lacks object
  actor after's
  recipient subject's
  event REJECT
  cameo 120
  example The Finnish draft failed after a Russian veto. => REJECT 120 RUS > FIN

entry reject-non-starter
  verb say, declare, insist, reply, state, maintain, tell, repeat, add, call
  needs subject <state>
  needs that.attribute starter, non - starter, non-starter, out, off, off the table, dead, dead letter, out of the question, non-negotiable, non - negotiable
  actor subject
  recipient that
  event REJECT
  cameo 120
  example Kenya said the Ugandan offer was a non-starter. => REJECT 120 KEN > UGA

# ---- faced with a no ----
entry reject-faced-with-objections
  verb withdraw, drop, abandon, shelve, scrap, amend, postpone, retract, revise, give up
  needs subject <party>
  needs object candidate, candidacy, draft, bid, plan, proposal, resolution, motion, application, request, offer, nomination, project, idea, claim, amendment
  needs after objection, opposition, veto, refusal, resistance, rejection
  needs after's any
  actor after's | after.from
  recipient subject
  event REJECT
  cameo 120
  example Uganda dropped its candidate after Kenyan objections. => REJECT 120 KEN > UGA
