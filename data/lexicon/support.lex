# SUPPORT: praise, thanks, sympathy, recognition, signed agreements, apologies.

# ---- disputes ended, weight thrown ----
entry support-settle-dispute
  verb settle, resolve, end, bury, patch up, overcome, solve, lay to rest
  needs object dispute, quarrel, row, difference, conflict, feud, hatchet, rift, disagreement, standoff, squabble
  needs subject any
  lacks complement
  lacks infinitive
  parties subject + with | object.with
  event SUPPORT
  cameo 057
  future AGREE 037
  example Hungary and Slovakia have settled their dispute over the dam. => SUPPORT 057 HUN + SVK

entry support-throw-weight
  verb throw, put, swing
  needs object weight, support
  needs behind any
  needs subject any
  actor subject
  recipient behind | behind's
  event SUPPORT
  cameo 051
  example South Africa threw its weight behind Zimbabwe. => SUPPORT 051 ZAF > ZWE

# ---- the drafts of others ----
entry support-sponsor-motion
  verb sponsor, co-sponsor, cosponsor, table, second
  needs object motion, resolution, draft, text, amendment, bill
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient object's | of | by | with ?
  event SUPPORT
  cameo 051
  example Finland sponsored the motion on the seabed. => SUPPORT 051 FIN

entry support-back-nothing
  verb back, support, endorse, welcome, applaud
  needs object project, plan, decision, idea, initiative, effort, deal, accord, agreement, mission, talk, election, ceasefire, move, step, proposal, mediation, vote, declaration, treaty, offer
  needs subject any
  lacks complement
  lacks attribute
  lacks with
  actor subject
  recipient object's | of | by | for | object.to | object.between | matter ?
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Italian foreign minister welcomed the ceasefire. => SUPPORT 051 ITA

# ---- words and deeds of support ----
entry support-vote-in-favour
  verb vote, speak, come out, decide
  needs in favour, favor, support
  needs subject any
  lacks complement
  actor subject
  recipient in's | of | of's ?
  event SUPPORT
  cameo 051
  example Chile voted in favour of the Peruvian resolution. => SUPPORT 051 CHL > PER

entry support-back-bid
  verb back, support, sponsor, second, champion, endorse, co-sponsor, cosponsor
  needs object bid, motion, resolution, candidate, candidacy, membership, claim, proposal, plan, switch, initiative, position, stance, request, application, decision, amendment, draft, idea, call, nomination, mediation, effort, project, road, mission, offer
  needs subject any
  lacks complement
  lacks attribute
  lacks with
  actor subject
  recipient object's | of | by | for | object.to | matter
  event SUPPORT
  cameo 051
  future AGREE 032
  example Malawi sponsored the Zambian motion. => SUPPORT 051 MWI > ZMB
  example The Kenyan cabinet backed the switch to the Chinese standard. => SUPPORT 051 KEN > CHN

entry support-call-model
  verb call, hail, describe, name, term, consider, declare, deem, dub, label
  needs attribute model, example, beacon, hero, pillar, success, victory, milestone, breakthrough, pioneer, leader, patriot, statesman, star, anchor, bridge, inspiration, visionary, historic, great, step, champion, gift
  needs object any
  needs subject any
  actor subject
  recipient object | object's
  event SUPPORT
  cameo 051
  example Uzbek President Islam Karimov called Turkey a model for Central Asia. => SUPPORT 051 UZB > TUR

entry support-hail-as
  verb hail, describe, praise, welcome, see, regard, applaud, salute, acclaim, characterise, characterize
  needs as model, example, beacon, hero, pillar, success, victory, milestone, breakthrough, pioneer, step, triumph, champion, historic, positive, constructive, gesture
  needs object any
  needs subject any
  actor subject
  recipient object | object's
  event SUPPORT
  cameo 051
  example The Omani sultan described the Indian offer as a breakthrough. => SUPPORT 051 OMN > IND

entry support-would-thank
  verb like, want, wish
  needs infinitive thank, commend, congratulate, praise, salute, applaud
  needs subject any
  actor subject
  recipient infinitive
  event SUPPORT
  cameo 051
  modality actual
  example Liberia would like to thank Ghana for its patience. => SUPPORT 051 LBR > GHA

entry support-extend-mandate
  verb extend, renew, prolong
  needs object mandate, mission, presence, term, stay
  needs subject any
  lacks complement
  actor subject
  recipient object's | of | in | for
  event SUPPORT
  cameo 050
  example Albania extended the mandate of the Italian mission by six months. => SUPPORT 050 ALB > ITA

entry support-apologise-for
  verb apologise, apologize, atone
  needs for any
  needs subject any
  lacks to
  actor subject
  recipient for's | for.in | for | for.of
  event SUPPORT
  cameo 055
  example Germany apologised for the massacre in Namibia. => SUPPORT 055 DEU > NAM

entry support-join-organisation
  verb join, enter, accede
  needs subject any
  lacks with
  lacks in
  lacks attribute
  needs object nato, eu, european union, opec, wto, asean, commonwealth, eurozone, efta, brics, mercosur, ecowas, alliance, bloc
  actor subject
  recipient object
  event SUPPORT
  cameo 050
  example Sweden joined NATO on Thursday. => SUPPORT 050 SWE > NAT

entry support-switch-recognition
  verb switch, shift, transfer, move
  needs object recognition, allegiance, tie, relation, loyalty
  needs to any
  needs from any
  needs subject any
  actor subject
  recipient to
  event SUPPORT
  cameo 054
  example Kiribati switched recognition from Taiwan to China. => SUPPORT 054 KIR > CHN

entry support-establish-diplomatic
  verb establish, restore, resume, normalise, normalize, open, re-establish, forge, upgrade, mend, repair, renew, reopen, rebuild, deepen, cement
  needs object relation, tie, link
  needs subject any
  needs with any
  lacks complement
  lacks attribute
  parties subject + with
  event SUPPORT
  cameo 050
  future AGREE 032
  example Russia restored full diplomatic relations with Israel. => SUPPORT 050 RUS + ISR

entry support-voice-support
  verb voice, express, pledge, reiterate, reaffirm, declare, restate, promise, offer, lend, convey, extend, underline, affirm, renew, give, throw, announce
  needs object support, backing, solidarity, confidence, sympathy, admiration, respect, trust
  needs for any
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient for | for's
  event SUPPORT
  cameo 051
  example The Nepalese prime minister pledged his full support for the Bhutanese king. => SUPPORT 051 NPL > BTN
  example Vietnam reiterated its backing for Cuba. => SUPPORT 051 VNM > CUB

entry support-agree-deal
  verb agree, settle, finalise, finalize, clinch, seal, conclude, close, hammer out
  needs object agreement, deal, pact, accord, text, treaty, framework, protocol, settlement, compromise, memorandum, arrangement, roadmap, package
  lacks infinitive
  parties subject + with | between
  event SUPPORT
  cameo 057
  future AGREE 030
  example Mexico and Guatemala agreed a deal on seasonal workers. => SUPPORT 057 MEX + GTM

entry support-agree-on-deal
  verb agree
  needs on deal, text, agreement, pact, accord, treaty, framework, protocol, settlement, compromise, roadmap, quota, terms, draft, plan, formula, date
  lacks complement
  needs subject any
  parties subject + with
  event SUPPORT
  cameo 057
  future AGREE 030
  example Norway and Iceland agreed on a quota for herring. => SUPPORT 057 NOR + ISL

entry support-sign-with
  verb sign, conclude, initial, ink, seal, finalise, finalize
  needs object agreement, accord, treaty, deal, pact, memorandum, protocol, contract, convention, package, mou, communique, memoranda
  needs with any
  needs subject any
  lacks complement
  lacks attribute
  parties subject + with
  event SUPPORT
  cameo 057
  future AGREE 030
  example Bahrain signed a customs treaty with Oman. => SUPPORT 057 BHR + OMN

entry support-defend-policy
  verb defend, justify, excuse, uphold
  needs object policy, decision, record, right, plan, action, move, vote, role, law, conduct, position, stance, expansion, presence, handling, effort, government, leader, judge
  needs subject any
  lacks against
  lacks complement
  actor subject
  recipient object's | object | of | by
  event SUPPORT
  cameo 052
  example The Serbian president defended the Russian position on the pipeline. => SUPPORT 052 SRB > RUS

entry support-lift-opposition
  verb drop, withdraw, lift, abandon, end, waive, remove
  needs object opposition, objection, veto, reservation, resistance
  needs to any
  needs subject any
  actor subject
  recipient to's | to | to.by | to.of
  event CONCEDE
  cameo 080
  example Greece dropped its objections to Turkish membership. => CONCEDE 080 GRC > TUR

entry support-convey-phone
  verb call, phone, telephone, ring
  needs object any
  needs infinitive congratulate, thank, apologise, apologize, console, express, convey, praise, offer, reaffirm, reassure
  needs subject any
  lacks attribute
  lacks on
  actor subject
  recipient object
  event SUPPORT
  cameo 051
  example The Israeli prime minister called the Australian premier to congratulate him. => SUPPORT 051 ISR > AUS

# ---- praise and thanks ----

entry support-extol
  verb extol, extoll, lionise, lionize, eulogise, eulogize, acclaim, admire, toast, credit, celebrate, esteem, felicitate, venerate, cheer, champion, trumpet, lavish
  needs object any
  actor subject
  recipient object | object's
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Bolivian president extolled Cuban doctors for their years of work in remote Andean villages. => SUPPORT 051 BOL > CUB
  example Somali elders acclaimed the Turkish ambassador for keeping the port hospital open through the worst fighting. => SUPPORT 051 SOM > TUR

entry support-pay-tribute
  verb pay, offer, give, render
  needs object tribute, homage, respect
  actor subject
  recipient to | for
  event SUPPORT
  cameo 051
  future AGREE 032
  example The South African president paid tribute to Algeria for sheltering exiles during the liberation struggle. => SUPPORT 051 ZAF > DZA

entry support-heap-praise
  verb heap, lavish, shower, pile, bestow, pour
  needs object praise, compliment, honour, honor, accolade
  actor subject
  recipient on | upon
  event SUPPORT
  cameo 051
  future AGREE 032
  example The visiting Latvian premier heaped praise on the Moldovan government for its handling of the border reform. => SUPPORT 051 LVA > MDA

entry support-win-praise
  verb win, draw, earn, gain, garner, receive, attract, get
  needs object praise, applause, admiration, backing, endorsement, congratulation, plaudit, blessing, sympathy, acclaim
  actor from | object's | of
  recipient subject | subject's
  event SUPPORT
  cameo 051
  future AGREE 032
  example Rwanda won praise from Belgian officials on Friday for its rapid progress in rural health care. => SUPPORT 051 BEL > RWA

entry support-praise-noun
  noun praise, tribute, accolade, commendation, compliment, plaudit, applause, admiration, acclaim
  needs subject any
  actor subject
  recipient for | to | of
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Icelandic minister's praise for Denmark was warmer than in earlier years, diplomats said. => SUPPORT 051 ISL > DNK
  example The Indonesian foreign minister voiced admiration for Vietnam and its handling of the flood emergency. => SUPPORT 051 IDN > VNM

entry support-backing-noun
  noun backing, endorsement, blessing, approval, encouragement
  needs subject any
  actor subject
  recipient for | to | of
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Jordanian king gave his blessing to the Iraqi plan for a pipeline across the western desert. => SUPPORT 051 JOR > IRQ

entry support-grateful
  adjective grateful, thankful, indebted, appreciative, beholden, obliged
  actor subject
  recipient to | for | of
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Nepali government is grateful to Bhutan for the return of the stolen temple statues. => SUPPORT 051 NPL > BTN

entry support-supportive
  adjective supportive, sympathetic, complimentary, effusive, respectful, tolerant, favourable, favorable, loyal
  actor subject
  recipient of | to | about | toward | towards
  event SUPPORT
  cameo 051
  future AGREE 032
  example Malaysia has been supportive of the Philippine government throughout the long peace process in the south. => SUPPORT 051 MYS > PHL

entry support-pleased-with
  adjective happy, pleased, satisfied, content, delighted, impressed
  needs with any
  actor subject
  recipient with
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Kazakh energy minister was happy with Uzbekistan and its handling of the shared reservoir this spring. => SUPPORT 051 KAZ > UZB

entry support-speak-in-favour
  verb speak, vote, come out, argue, testify, write, intervene, decide, rule
  needs in favor, favour, support
  actor subject
  recipient of | of's
  event SUPPORT
  cameo 051
  future AGREE 032
  example Paraguay voted in favour of the Uruguayan candidate in the second round of the secret ballot. => SUPPORT 051 PRY > URY

entry support-vote-for
  verb vote, root, vouch, cheer, opt
  needs for any
  actor subject
  recipient for | for's | matter
  event SUPPORT
  cameo 051
  future AGREE 032
  example Slovenia voted for Croatia in the contest for a seat on the council, diplomats said. => SUPPORT 051 SVN > HRV

entry support-congratulate-on
  verb send, offer, deliver, present, transmit, cable, wire, express, convey, extend
  needs object congratulation, felicitation, thanks, gratitude, appreciation, regards, wish, compliment
  needs to any
  actor subject
  recipient to | for
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Azerbaijani president sent his congratulations to the newly elected president of Latvia on Tuesday. => SUPPORT 051 AZE > LVA

entry support-credit-with
  verb credit
  needs with any
  actor subject
  recipient object
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Liberian foreign minister credited Nigeria with bringing the civil war to an end. => SUPPORT 051 LBR > NGA

entry support-nominate
  verb nominate, propose, recommend
  needs for prize, award, post, seat, presidency, medal, membership
  actor subject
  recipient object | object's
  event SUPPORT
  cameo 051
  future AGREE 032
  example Norwegian lawmakers nominated the Ethiopian prime minister for the peace prize in January. => SUPPORT 051 NOR > ETH

entry offer-condolences
  verb offer, send, extend, express, convey, present, give, relay, transmit, pay
  needs object condolence, condolences, sympathy, congratulation, congratulations, greeting, greetings, thanks, gratitude, felicitation, felicitations, compliment, respect, tribute, wish, prayer
  needs subject any
  lacks attribute
  lacks subject.on
  lacks complement
  actor subject
  recipient to | on's | for | object's
  event SUPPORT
  cameo 051
  future AGREE 032
  example Jordan offered condolences to Turkey after the earthquake in the east. => SUPPORT 051 JOR > TUR
  example The Thai king sent greetings to the Japanese emperor on his birthday. => SUPPORT 051 THA > JPN

# ---- sympathy and solidarity ----

entry support-condole
  verb condole, sympathise, sympathize, commiserate, empathise, empathize, grieve
  actor subject
  recipient with
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Sri Lankan president condoled with the Indonesian people over the loss of the ferry. => SUPPORT 051 LKA > IDN

entry support-send-condolences
  verb send, offer, deliver, present, transmit, cable, extend, convey, express
  needs object condolence, sympathy, solidarity, commiseration
  needs to any
  actor subject
  recipient to | with
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Greek prime minister offered his condolences to the Turkish government after Sunday's earthquake. => SUPPORT 051 GRC > TUR

entry support-mourn
  verb mourn, lament, grieve
  needs object death, loss, victim, passing, tragedy, killing
  actor subject
  recipient object's | of | in
  event SUPPORT
  cameo 051
  future AGREE 032
  example Cuba mourned the death of the Venezuelan leader with three days of official ceremonies. => SUPPORT 051 CUB > VEN

entry support-stand-with
  verb stand, side, sympathise, align, ally, stick, identify
  lacks object
  needs with any
  actor subject
  recipient with
  event SUPPORT
  cameo 051
  future AGREE 032
  example Pakistan sided with Azerbaijan in the dispute and called the enclave an internal matter. => SUPPORT 051 PAK > AZE

entry support-stand-by
  verb stand, stick
  lacks object
  needs by any
  actor subject
  recipient by
  event SUPPORT
  cameo 051
  future AGREE 032
  example Nicaragua stood by Venezuela at the regional summit although most of its neighbours kept silent. => SUPPORT 051 NIC > VEN

entry support-noun-solidarity
  noun solidarity, sympathy, condolence, gratitude
  needs subject any
  actor subject
  recipient with | to | for
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Tunisian parliament reiterated its solidarity with Lebanon after the explosion in the port. => SUPPORT 051 TUN > LBN

entry support-take-side
  verb take
  needs object side
  needs subject any
  actor subject
  recipient of | with | object's
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Belarusian president took the side of Serbia in the argument over the northern border posts. => SUPPORT 051 BLR > SRB

entry support-share-view
  verb share
  needs object concern, view, position, stance, opinion, vision, outlook, grief, assessment, sentiment
  needs subject any
  actor subject
  recipient with | of | object's
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Maltese foreign minister shares Cyprus's concerns about illegal drilling in the eastern Mediterranean. => SUPPORT 051 MLT > CYP

entry support-concur
  verb concur, harmonise, harmonize
  actor subject
  recipient with
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Finnish defence minister concurred with his Swedish colleague on the need for a common radar chain. => SUPPORT 051 FIN > SWE

# ---- defending, endorsing, rallying ----

entry support-champion-cause
  verb espouse, uphold, second, sponsor, advocate, promote, plug, affirm, reaffirm
  needs object bid, candidacy, candidature, cause, membership, accession, nomination, claim, application, right, independence, integrity, sovereignty, unity
  actor subject
  recipient object's | for | of
  event SUPPORT
  cameo 051
  future AGREE 032
  example Papua New Guinea has sponsored the Fijian bid for the chair of the regional forum. => SUPPORT 051 PNG > FJI

entry support-defend
  verb defend, justify, excuse, vindicate, exculpate
  needs object any
  needs subject any
  lacks against
  actor subject
  recipient object | object's
  event SUPPORT
  cameo 052
  future AGREE 032
  example The Hungarian foreign minister defended Slovakia on Tuesday and called the criticism of its courts unfair. => SUPPORT 052 HUN > SVK
  example Senegal's president justified Gambian border controls as a necessary answer to the smuggling of timber. => SUPPORT 052 SEN > GMB

entry support-stand-up-for
  verb stand up, stick up, speak up
  needs for any
  actor subject
  recipient for | for's
  event SUPPORT
  cameo 052
  future AGREE 032
  example The Malian foreign minister stood up for Burkina Faso at the stormy session of the bloc. => SUPPORT 052 MLI > BFA

entry support-come-to-defence
  verb come, leap, rush, spring, jump, rise
  needs to defence, defense
  actor subject
  recipient to's | of
  event SUPPORT
  cameo 052
  future AGREE 032
  example Brazil came to the defence of Bolivia on Wednesday after the harsh report by the creditors. => SUPPORT 052 BRA > BOL

entry support-rally-support
  verb rally, drum up, muster, mobilise, mobilize, build, garner, canvass, enlist, lobby, whip up, marshal, gather, shore up
  needs object support, backing, sympathy, vote, help
  needs for any
  actor subject
  recipient for | for's
  event SUPPORT
  cameo 053
  future AGREE 032
  example Lithuanian diplomats have rallied support for Georgia in several European capitals since the autumn. => SUPPORT 053 LTU > GEO

entry support-campaign-for
  verb campaign, lobby, plead, crusade, canvass, intercede
  needs for bid, candidate, candidacy, membership, accession, inclusion, admission, admittance
  actor subject
  recipient for's | for | of
  event SUPPORT
  cameo 053
  future AGREE 032
  example Estonia lobbied for Ukraine's membership at the meeting of ministers in Helsinki. => SUPPORT 053 EST > UKR

# ---- recognition and relations ----

entry support-extend-recognition
  verb extend, grant, accord, give, offer
  needs object recognition
  actor subject
  recipient to | of
  event SUPPORT
  cameo 054
  future AGREE 032
  example Peru granted recognition to the new Honduran government four months after the coup. => SUPPORT 054 PER > HND

entry support-strengthen-ties
  verb strengthen, deepen, cement, consolidate, enhance, intensify, broaden, widen, expand, boost, bolster, reinforce, elevate, raise, mend, repair, rebuild, reset, forge, build, develop, nurture, cultivate, foster, improve, solidify, re-establish, reestablish, renew, revive, advance, restore
  needs object relation, tie, link, bond, friendship, partnership, relationship, alliance, connection, contact
  parties subject | object's + with | between | pair
  event SUPPORT
  cameo 050
  example Over the past decade Ethiopia has deepened its ties with Turkey in textiles and aviation. => SUPPORT 050 ETH + TUR
  example Croatia mended relations with Hungary after the dispute over the oil company was settled in court. => SUPPORT 050 HRV + HUN

entry support-appoint-ambassador
  verb appoint, name, accredit, post, designate, assign
  needs object ambassador, consul, attache, representative, diplomat, envoy
  actor subject
  recipient to | in
  event SUPPORT
  cameo 050
  example Israel appointed an ambassador to Turkmenistan for the first time since the embassy opened. => SUPPORT 050 ISR > TKM

entry support-opening-embassy
  noun opening, reopening, inauguration, establishment
  needs of embassy, consulate, mission, relation, tie
  needs in any
  actor subject | by | of's
  recipient in
  event SUPPORT
  cameo 050
  example The opening of the Bahraini embassy in Damascus followed years of quiet contacts. => SUPPORT 050 BHR > SYR

entry support-reconcile
  verb reconcile, make up
  needs with any
  lacks object
  parties subject + with
  event SUPPORT
  cameo 050
  example Eritrea reconciled with Djibouti after the mediators persuaded both armies to leave the disputed hill. => SUPPORT 050 ERI + DJI

entry support-make-peace
  verb make, bury, settle, patch up, mend
  needs object peace, hatchet, difference, quarrel, fence, rift, feud
  needs subject any
  lacks attribute
  needs with any
  parties subject + with
  event SUPPORT
  cameo 050
  example Chad made peace with Libya in the nineties and has kept an embassy there ever since. => SUPPORT 050 TCD + LBY

entry support-mark-anniversary
  verb mark, celebrate, commemorate, observe
  needs object anniversary
  needs of relation, tie, treaty, friendship, agreement, alliance
  parties subject | object's + with | between | pair
  event SUPPORT
  cameo 050
  example Singapore celebrated the fiftieth anniversary of its diplomatic ties with Japan with a concert in the botanic gardens. => SUPPORT 050 SGP + JPN

# ---- agreements ----

entry support-sign-paper
  verb sign, ink, initial, seal, conclude, countersign
  needs object roadmap, plan, programme, program, charter, lease, concession, framework, amendment, truce, ceasefire, letter, compact, extension, instrument, communiqué, moratorium, swap, alliance, peace, cease - fire
  parties subject + with | between
  event SUPPORT
  cameo 057
  example Guyana signed a letter of intent with Suriname on the joint study of a bridge across the river. => SUPPORT 057 GUY + SUR

entry support-sign-passive
  verb sign, initial, ink, conclude, seal, ratify, finalise, finalize
  needs object agreement, accord, treaty, deal, pact, memorandum, protocol, declaration, contract, communique, convention, mou
  lacks subject
  parties between | object's | pair
  event SUPPORT
  cameo 057
  example The Turkish-Qatari defence agreement was initialled in Doha during the last round of the staff talks. => SUPPORT 057 TUR + QAT

entry support-sign-with-passive
  verb sign, initial, ink, conclude, finalise, finalize
  needs object agreement, accord, treaty, deal, pact, memorandum, protocol, declaration, contract, convention
  lacks subject
  actor with
  recipient in ?
  event SUPPORT
  cameo 057
  example An air transport agreement was signed with Rwanda on Thursday after two years of bargaining. => SUPPORT 057 RWA

entry support-accede
  verb accede, adhere, subscribe, sign up
  needs to any
  actor subject
  recipient to | to's ?
  event SUPPORT
  cameo 057
  example Mongolia acceded to the convention on the transit trade of landlocked countries last spring. => SUPPORT 057 MNG

entry support-join-pact
  verb join, enter
  needs object pact, treaty, convention, alliance, accord, agreement, partnership, union
  actor subject
  recipient with | object's ?
  event SUPPORT
  cameo 057
  example Cape Verde entered a fisheries partnership with Spain that lets forty vessels use its waters. => SUPPORT 057 CPV > ESP

entry support-approve-treaty
  verb approve, adopt, greenlight, clear, okay, pass, authorise, authorize, ratify
  needs object agreement, treaty, pact, accord, deal, convention, protocol
  actor subject
  recipient with | object's
  event SUPPORT
  cameo 057
  example The Kyrgyz parliament approved the border treaty with Tajikistan by a large majority on Thursday. => SUPPORT 057 KGZ > TJK

entry support-ratification
  noun ratification, approval, adoption
  needs of agreement, treaty, pact, accord, deal, convention, protocol
  actor subject | by
  recipient with | of's
  event SUPPORT
  cameo 057
  example Estonian ratification of the border treaty with Latvia took less than an hour of debate. => SUPPORT 057 EST > LVA

entry support-renew-accord
  verb renew, extend, prolong, revive, update, upgrade, amend, revise, expand
  needs object agreement, accord, treaty, deal, pact, lease, contract, protocol, memorandum
  needs with any
  parties subject + with
  event SUPPORT
  cameo 057
  example Kyrgyzstan extended its airport lease with the French air force until the end of the year. => SUPPORT 057 KGZ + FRA

entry support-come-to-terms
  verb come, arrive
  needs to agreement, term, understanding, arrangement, compromise, settlement, accord
  parties subject + with
  event SUPPORT
  cameo 057
  example Tanzania came to an agreement with Malawi on fishing in the northern part of the lake. => SUPPORT 057 TZA + MWI

entry support-reach-consensus
  verb reach, strike, clinch, achieve, broker, secure, land, cut, negotiate, obtain, forge, conclude
  needs object consensus, bargain, arrangement, truce, accommodation, breakthrough, pact, deal, agreement, accord
  needs with any
  parties subject + with
  event SUPPORT
  cameo 057
  example Ukraine struck a bargain with Hungary over the schools in the border villages. => SUPPORT 057 UKR + HUN

# ---- apology and forgiveness, honours ----

entry support-offer-apology
  verb offer, issue, make, tender, present, extend, give, send, deliver, express, convey, owe, voice
  needs object apology, remorse, contrition, sorrow, amends, atonement
  actor subject
  recipient to | for | over
  event SUPPORT
  cameo 055
  example The Belgian king tendered an apology to Burundi for the abduction of children in colonial times. => SUPPORT 055 BEL > BDI

entry support-express-regret
  verb express, voice, convey
  needs object regret
  needs to any
  actor subject
  recipient to
  event SUPPORT
  cameo 055
  example The Turkish president expressed regret to Russia for the downing of the bomber near the frontier. => SUPPORT 055 TUR > RUS

entry support-sorry
  adjective sorry, apologetic, contrite, remorseful, ashamed
  actor subject
  recipient to | for | of | over
  event SUPPORT
  cameo 055
  example The Dutch government is sorry for Indonesian suffering in the colonial war, the premier said. => SUPPORT 055 NLD > IDN

entry support-atone
  verb atone, repent
  actor subject
  recipient for | to | for's
  event SUPPORT
  cameo 055
  example Germany has atoned for Namibian deaths with a fund for villages in the north. => SUPPORT 055 DEU > NAM

entry support-forgive
  verb forgive, absolve
  needs object any
  actor subject
  recipient object | object's
  event SUPPORT
  cameo 056
  example Vietnam has forgiven France, the aged general told visitors in Hanoi. => SUPPORT 056 VNM > FRA

entry support-bestow
  verb bestow, pin, confer, hang, present, award
  needs object order, medal, title, doctorate, star, cross, decoration, honour, honor, citizenship, prize, award
  needs subject any
  actor subject
  recipient on | upon | to
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Paraguayan president bestowed a medal on the Taiwanese ambassador at a farewell ceremony. => SUPPORT 051 PRY > TWN

entry support-awarded-passive
  verb award, grant, give, present
  needs object order, medal, title, doctorate, star, cross, decoration, honour, honor, prize, award
  actor subject | by ?
  recipient object
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Cuban ambassador was awarded the national order by the president of Vietnam. => SUPPORT 051 VNM > CUB

# ---- more ----

entry support-lend-support
  verb lend, throw, give, offer, provide, accord, render
  needs object support, backing, weight, voice, endorsement, encouragement
  needs to any
  needs subject any
  actor subject
  recipient to | to's
  event SUPPORT
  cameo 051
  future AGREE 032
  example Bulgaria lent its support to Romania in the debate on the opening of the land borders. => SUPPORT 051 BGR > ROU

entry support-enjoy-backing
  verb enjoy, have, command, retain, hold
  needs object support, backing, confidence, trust, sympathy, blessing, endorsement, goodwill
  needs of any
  actor of
  recipient subject | subject's
  event SUPPORT
  cameo 051
  future AGREE 032
  example Kosovo enjoys the backing of Albania in its bid for the cultural body. => SUPPORT 051 ALB > XKX

entry support-confirm-support
  verb restate, renew, underline, stress, declare, affirm, announce, show, demonstrate, signal, state, underscore, proclaim, repeat, assert, manifest
  needs object support, solidarity, backing, friendship, confidence, sympathy, gratitude, appreciation, satisfaction, respect, admiration
  actor subject
  recipient for | to | with | object's | for's
  event SUPPORT
  cameo 051
  future AGREE 032
  example Indonesia restated its support for Palestinian statehood at the close of the Bandung conference. => SUPPORT 051 IDN > PSE
  example Panama declared its solidarity with Costa Rica after the landslide had cut the main highway. => SUPPORT 051 PAN > CRI

entry support-value
  verb appreciate, cherish, prize, respect, treasure
  needs object any
  needs subject any
  actor subject
  recipient object | object's | with | of
  event SUPPORT
  cameo 051
  future AGREE 032
  example The Ugandan government appreciates Irish help with the training of nurses in the north. => SUPPORT 051 UGA > IRL

entry support-honour
  verb honour, honor, commemorate, remember
  needs object doctor, soldier, veteran, officer, volunteer, ambassador, president, minister, hero, writer, leader, engineer, team, king, rescuer, victim, people
  needs subject any
  actor subject
  recipient object | object's
  event SUPPORT
  cameo 051
  future AGREE 032
  example Belgium honoured Canadian veterans with a wreath and a march through the old town. => SUPPORT 051 BEL > CAN

entry support-side-adjective
  adjective proud, fond, enamoured, admiring, reverent
  needs of any
  actor subject
  recipient of | of's
  event SUPPORT
  cameo 051
  future AGREE 032
  example Cape Verde is proud of Angola and its recovery since the long war, the premier said. => SUPPORT 051 CPV > AGO

entry support-reaffirm-friendship
  verb reaffirm, reiterate, renew, confirm, restate, pledge, profess
  needs object friendship, alliance, loyalty, allegiance, relationship, bond, trust, faith, respect
  needs subject any
  actor subject
  recipient with | to | for | in | pair
  event SUPPORT
  cameo 051
  future AGREE 032
  example Jamaica reaffirmed its friendship with Cuba on the anniversary of the first ambassador's arrival. => SUPPORT 051 JAM > CUB

entry support-welcome-act
  verb welcome, applaud, hail, cheer, celebrate, greet
  needs object decision, move, step, election, victory, release, announcement, agreement, ruling, effort, reform, pledge, ceasefire, initiative, accession, progress, offer, willingness, readiness, result, commitment, withdrawal, cease - fire
  needs subject any
  actor subject
  recipient by | object's | of | from | in | with
  event SUPPORT
  cameo 051
  future AGREE 032
  example Portugal welcomed the decision by Angola to free the convicted activists before the holiday. => SUPPORT 051 PRT > AGO

entry support-back-call
  verb echo, second, applaud, endorse, back, support, embrace
  needs object call, appeal, demand, proposal, initiative, plan, claim, bid, candidacy, position, idea, stance, effort
  needs subject any
  actor subject
  recipient by | object's | of | from
  event SUPPORT
  cameo 051
  future AGREE 032
  example Uruguay seconded a proposal by Chile for a fund that would insure small vineyards against frost. => SUPPORT 051 URY > CHL

entry support-sign-joint
  verb adopt, issue, sign, release, publish, approve
  needs object communique, communiqué, declaration, statement
  needs with any
  parties subject + with
  event SUPPORT
  cameo 057
  example Laos issued a joint statement with Thailand on the fight against forest fires. => SUPPORT 057 LAO + THA

# ---- passives and nouns ----

entry support-apology-noun
  noun apology, contrition, remorse, atonement
  needs subject any
  actor subject
  recipient to | for | to's
  event SUPPORT
  cameo 055
  example The Kenyan president's apology to Haiti came a week after the report on the policemen. => SUPPORT 055 KEN > HTI

entry support-relations-improve
  verb improve, thaw, warm, normalise, normalize, blossom, flourish, strengthen, deepen, mend, warm up
  needs subject relation, tie, friendship, relationship, partnership, alliance
  parties subject's | between | subject.with | with | pair
  event SUPPORT
  cameo 050
  example Relations between Mali and Ivory Coast improved after the release of the detained soldiers. => SUPPORT 050 MLI + CIV

entry support-improvement-noun
  noun normalisation, normalization, rapprochement, reconciliation, thaw, détente, detente
  needs between any
  parties between
  event SUPPORT
  cameo 050
  example Diplomats expect that a rapprochement between Sudan and Chad will take longer than the ministers claim. => SUPPORT 050 SDN + TCD

entry support-rapprochement-with
  noun normalisation, normalization, rapprochement, reconciliation, detente
  needs with any
  needs subject any
  parties subject + with
  event SUPPORT
  cameo 050
  example Turkey's rapprochement with Egypt began with a handshake at the football tournament. => SUPPORT 050 TUR + EGY

entry support-impressed-passive
  verb impress, delight, please, hearten, encourage, honour, honor, gladden, cheer
  lacks subject
  needs object any
  needs with any
  actor object
  recipient with | with's
  event SUPPORT
  cameo 051
  future AGREE 032
  example Zambian officials were impressed with Botswana and its control of cattle disease. => SUPPORT 051 ZMB > BWA

# ---- access ----

entry reopen-embassy
  verb reopen
  needs object embassy, consulate, mission
  needs subject any
  actor subject
  recipient in | to | object's | object.in
  event SUPPORT
  cameo 050
  future AGREE 030
  example Britain reopened its embassy in Iran in August, four years after a mob had ransacked it. => SUPPORT 050 GBR > IRN

# ---- conceding ----

entry return-ambassador
  verb return, send back, send
  needs object ambassador, envoy, attache, consul
  needs to any
  actor subject
  recipient to
  event SUPPORT
  cameo 050
  example Spain returned its ambassador to Venezuela once the insults had been withdrawn. => SUPPORT 050 ESP > VEN

# ---- stances ----

entry solidarity
  verb stand, side
  needs with any
  lacks object
  needs subject any
  actor subject
  recipient with | with's
  event SUPPORT
  cameo 051
  future AGREE 032
  example Estonia stands with Ukraine, its prime minister said in Tallinn. => SUPPORT 051 EST > UKR

entry supportive-of
  adjective supportive, sympathetic, understanding, respectful
  actor subject
  recipient of | of's | to | to's
  event SUPPORT
  cameo 051
  future AGREE 032
  example Bangladesh is supportive of Bhutan's hydropower plans. => SUPPORT 051 BGD > BTN

entry in-favour-of
  verb be, remain, vote, speak, speak out, come out, argue
  needs in favour, favor, support
  needs of any
  actor subject
  recipient of's | of | with | in
  event SUPPORT
  cameo 051
  future AGREE 032
  example Finland is in favour of Sweden's membership. => SUPPORT 051 FIN > SWE

entry come-out-for
  verb come out, speak, argue, plead, stand, vote, speak out
  needs for any
  lacks object
  actor subject
  recipient for's | with | for | of | in
  event SUPPORT
  cameo 051
  future AGREE 032
  example Slovenia spoke out for Montenegro's accession at the meeting. => SUPPORT 051 SVN > MNE

entry support-issue
  verb support, back, favour, favor, endorse, uphold, advocate, champion
  needs object solution, settlement, dialogue, process, negotiation, talk, peace, principle, ceasefire, resolution, plan, statehood, normalisation, normalization, expansion, enlargement, reform, withdrawal, deployment, return, creation, establishment, ban, treaty, resumption, accession, construction, cease - fire
  needs subject any
  actor subject
  recipient object's | between | in | of | with | with's
  event SUPPORT
  cameo 051
  future AGREE 032
  example Ireland supports a two-state solution in Palestine. => SUPPORT 051 IRL > PSE
  example The Vatican favours the resumption of talks with Cuba, a cardinal said. => SUPPORT 051 VAT > CUB

entry back-position
  verb support, back, endorse, share, uphold, defend, champion, second
  needs object position, stance, view, policy, line, approach, stand, claim, cause, case, integrity, sovereignty, independence, unity, membership, aspiration, accession, right, idea
  needs subject any
  actor subject
  recipient object's | of | by
  event SUPPORT
  cameo 051
  future AGREE 032
  example Pakistan backs Baku's position on Karabakh and has no ties with its neighbour. => SUPPORT 051 PAK > AZE
  example Ukraine's membership in the alliance is supported by Lithuania. => SUPPORT 051 LTU > UKR

entry support-take-part-of
  verb take
  needs object part, side
  needs object's any
  lacks in
  actor subject
  recipient object's
  event SUPPORT
  cameo 051
  example Zambia has taken Zimbabwe's part. => SUPPORT 051 ZMB > ZWE

entry consult-send-condolences
  verb send, convey, dispatch, address, extend, offer, express
  needs object cable, telegram, message, letter, condolence, congratulation, greeting, sympathy
  needs of condolence, congratulation, sympathy, greeting, friendship, solidarity
  actor subject
  recipient to's | to | of.to
  event SUPPORT
  cameo 051
  example The Tunisian president sent a message of condolences to Syria. => SUPPORT 051 TUN > SYR

entry support-win-recognition
  verb win, gain, secure, receive, obtain, get
  needs object recognition
  needs from any
  needs subject any
  actor from
  recipient subject
  event SUPPORT
  cameo 054
  example Kosovo won recognition from Barbados. => SUPPORT 054 BRB > XKX

entry support-line-up-behind
  verb line up, rally, fall in, swing, unite, close, rally round, get
  needs behind any
  needs subject <party>
  lacks complement
  actor subject
  recipient behind | behind's
  event SUPPORT
  cameo 051
  example Canada lined up behind Britain on the embargo. => SUPPORT 051 CAN > GBR
  example Estonia's government rallied behind Ukraine. => SUPPORT 051 EST > UKR

entry support-close-ranks
  verb close
  needs object rank, ranks
  needs subject any
  actor subject
  recipient with | behind
  event SUPPORT
  cameo 051
  example Croatia closed ranks with Slovenia. => SUPPORT 051 HRV > SVN

entry support-pen-to-paper
  verb put
  needs object pen, signature, name
  needs to paper, agreement, deal, accord, treaty, pact, document, convention, memorandum
  needs subject any
  lacks with
  parties subject
  event SUPPORT
  cameo 057
  example The Turkish and Libyan governments put pen to paper on a maritime deal. => SUPPORT 057 TUR + LBY

entry support-signature-with
  verb put, add, append, affix
  needs object signature, name
  needs to agreement, deal, accord, treaty, pact, document, convention, memorandum
  needs subject any
  actor subject
  recipient with | to.with
  event SUPPORT
  cameo 057
  example Tunisia put its signature to the accord with Italy. => SUPPORT 057 TUN > ITA

entry support-consent-to-treaty
  verb give
  needs object consent, assent, approval, nod, blessing, agreement
  needs to agreement, deal, accord, treaty, pact, contract, convention, memorandum, project, plan, candidacy, candidate, nomination, bid
  needs subject any
  lacks complement
  actor subject
  recipient with | to.with | to's
  event SUPPORT
  cameo 051
  example The Mexican Senate gave its consent to the trade treaty with Canada. => SUPPORT 051 MEX > CAN
  example Israel's cabinet gave its approval to the deal with Lebanon. => SUPPORT 051 ISR > LBN

entry support-lay-wreath
  verb lay, place, leave
  needs object wreath, flower, flowers
  needs subject any
  actor subject
  recipient at's | at.to's | at.to | at.in | in | to's | to | on's | for
  event SUPPORT
  cameo 051
  example The French ambassador laid a wreath at the Algerian memorial. => SUPPORT 051 FRA > DZA
  example The German president laid a wreath at the monument to the Polish dead. => SUPPORT 051 DEU > POL

entry support-celebrate-relations
  verb celebrate, mark, commemorate
  needs object year, decade, anniversary, century
  needs subject any
  needs object.of relation, tie, friendship, partnership, cooperation
  parties subject + with | of.with | object.with
  event SUPPORT
  cameo 050
  example Cuba celebrated 50 years of relations with Angola. => SUPPORT 050 CUB + AGO

entry support-reopen-embassies
  verb reopen, open, re-open
  needs object embassy, mission, consulate
  needs subject any
  lacks in
  lacks at
  parties subject
  event SUPPORT
  cameo 050
  future AGREE 032
  example Turkmenistan and Azerbaijan reopened their embassies. => SUPPORT 050 TKM + AZE

entry support-send-ambassador-back
  verb send back, return, reinstate, send
  needs object ambassador, charge, consul
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to
  event SUPPORT
  cameo 050
  example Saudi Arabia sent its ambassador back to Lebanon. => SUPPORT 050 SAU > LBN
  example Kuwait returned its ambassador to Lebanon. => SUPPORT 050 KWT > LBN

entry support-pray
  verb pray
  needs for <party>
  needs subject <party>
  lacks object
  actor subject
  recipient for | for's | for.in | for.of
  event SUPPORT
  cameo 051
  example The Polish president prayed for Ukraine. => SUPPORT 051 POL > UKR

entry support-turn-page
  verb turn
  needs object page, corner, chapter
  needs subject any
  lacks with
  parties subject
  event SUPPORT
  cameo 050
  example Burundi and Rwanda turned the page. => SUPPORT 050 BDI + RWA

entry support-turn-page-with
  verb turn, open
  needs object page, chapter
  needs subject any
  needs with any
  parties subject + with
  event SUPPORT
  cameo 050
  example Ecuador opened a new chapter with Colombia. => SUPPORT 050 ECU + COL

entry support-draw-line-under
  verb draw
  needs object line
  needs under any
  needs subject any
  parties subject
  event SUPPORT
  cameo 050
  example Russia and Georgia drew a line under the dispute. => SUPPORT 050 RUS + GEO

entry support-put-aside
  verb put aside, set aside, lay aside, bury, park, shelve, iron out, resolve, overcome
  needs object difference, dispute, quarrel, rivalry, enmity, grievance, feud, hostility, animosity
  needs subject any
  lacks with
  lacks complement
  parties subject
  event SUPPORT
  cameo 050
  example Chad and Sudan put their differences aside. => SUPPORT 050 TCD + SDN
  example Kenya and Somalia ironed out their differences. => SUPPORT 050 KEN + SOM

entry support-put-end-to-dispute
  verb put, bring
  needs object end
  needs to dispute, quarrel, conflict, feud, row, rift, standoff, hostility, war
  needs subject any
  lacks complement
  parties subject
  event SUPPORT
  cameo 057
  example Ecuador and Peru put an end to their border dispute. => SUPPORT 057 ECU + PER

entry support-speak-in-defence
  verb speak, argue, come out, testify
  needs in defence, defense, praise
  needs subject any
  lacks object
  actor subject
  recipient in.of's | in.of | of's | of
  event SUPPORT
  cameo 052
  example Chile spoke in defence of Argentina's claim to the islands. => SUPPORT 052 CHL > ARG

# ---- said of no second state, and other words of news ----

entry support-ask-forgiveness
  verb ask, beg, implore, beseech
  needs for forgiveness, pardon, mercy
  needs object <party>
  needs subject any
  actor subject
  recipient object | object's
  event SUPPORT
  cameo 055
  example Germany asked Namibia for forgiveness. => SUPPORT 055 DEU > NAM

entry support-become-member
  verb become
  needs attribute member
  needs attribute.of <party>
  needs subject <party>
  actor subject
  recipient attribute.of
  event SUPPORT
  cameo 057
  example Sweden became a member of NATO. => SUPPORT 057 SWE > NAT

entry support-elect-with-support
  verb elect, choose, appoint, reelect, re-elect, admit, nominate
  needs with support, backing, help, vote
  needs object <party>
  lacks subject
  actor with.of | with's
  recipient object
  event SUPPORT
  cameo 051
  example Zambia was elected to the council with the support of Tanzania. => SUPPORT 051 TZA > ZMB

entry support-approve-membership
  verb approve, ratify, clear, accept, okay, greenlight
  needs object membership, accession, entry, admission, candidacy, application, bid, candidate
  needs object's any
  needs subject <party>
  lacks complement
  actor subject
  recipient object's
  event SUPPORT
  cameo 051
  example Turkey approved Finland's membership of NATO. => SUPPORT 051 TUR > FIN

entry support-nominate-ambassador
  verb nominate, choose, pick, select, install
  needs object ambassador, consul, envoy
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to | object.to
  event SUPPORT
  cameo 050
  example South Africa nominated an ambassador to Rwanda. => SUPPORT 050 ZAF > RWA

entry support-receive-honour
  verb receive, get, accept, collect, win, earn
  needs object medal, order, decoration, honour, honor, title, doctorate, star, cross, citizenship, award
  needs subject president, minister, king, queen, general, premier, chancellor, ambassador, writer, scientist, doctor, prince, leader
  lacks complement
  actor from | object's
  recipient subject
  event SUPPORT
  cameo 051
  example The Finnish president received a medal from the Estonian government. => SUPPORT 051 EST > FIN

entry support-give-full-marks
  verb give
  needs object mark, marks, thumbs-up, pat, applause, ovation, salute, bow, plaudit
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to's | to
  event SUPPORT
  cameo 051
  example Zambia gave full marks to Chinese builders. => SUPPORT 051 ZMB > CHN
  example The Maltese parliament gave a standing ovation to the Ukrainian president. => SUPPORT 051 MLT > UKR

entry support-line-up-with
  verb line up, throw in
  needs with <party>
  needs subject <party>
  lacks complement
  actor subject
  recipient with
  event SUPPORT
  cameo 051
  example Djibouti and Sudan lined up with Egypt on the dam. => SUPPORT 051 DJI, SDN > EGY

entry support-align-with-stance
  verb align, associate
  needs with position, statement, sanction, declaration, stance, policy, view, measure
  needs subject any
  actor subject
  recipient with's | with.of
  event SUPPORT
  cameo 051
  example Moldova aligned itself with the EU's sanctions. => SUPPORT 051 MDA > EUN

entry support-comes-from
  verb come, pour, pour in, arrive
  needs subject support, backing, praise, applause, sympathy, condolence, congratulation, endorsement, encouragement
  needs from any
  lacks object
  lacks on
  actor from
  recipient subject.for | for's | for | subject.to
  event SUPPORT
  cameo 051
  example Support for Palestine came from Ireland and Spain. => SUPPORT 051 IRL, ESP > PSE

entry support-welcomed-in
  verb welcome, hail, applaud, cheer, celebrate, praise
  needs object decision, move, step, announcement, ruling, offer, pledge, withdrawal, ceasefire, victory, reform, speech, gesture, vote, election, apology, promise
  needs in <place>
  lacks subject
  actor in
  recipient object's | object.by | object.of
  event SUPPORT
  cameo 051
  example Germany's decision was welcomed in Kyiv. => SUPPORT 051 UKR > DEU

entry support-express-relief
  verb express, voice
  needs object relief, joy, delight, satisfaction, pleasure, elation, pride, happiness, contentment, appreciation
  needs at any
  needs subject any
  lacks complement
  actor subject
  recipient at's | at.of | at.by | at.between | at
  event SUPPORT
  cameo 051
  example Japan expressed relief at South Korea's decision. => SUPPORT 051 JPN > KOR

entry support-declare-mourning
  verb declare, proclaim, decree
  needs object mourning
  needs for any
  needs subject <state>
  actor subject
  recipient for's | for | for.of
  event SUPPORT
  cameo 051
  example Bangladesh declared official mourning for the Iranian president. => SUPPORT 051 BGD > IRN

entry support-apologise-for-in
  verb apologise, apologize, atone
  needs for any
  needs subject any
  lacks to
  needs for slavery, crime, massacre, atrocity, killing, role, abuse, war, occupation, colonisation, colonialism, experiment, famine, rule, genocide, deportation, violence
  actor subject
  recipient for.in | for.of | in | for's | for.against
  event SUPPORT
  cameo 055
  example The Dutch king apologised for slavery in Suriname. => SUPPORT 055 NLD > SUR

entry support-ties-on-track
  verb put, bring, get, place, set
  needs object relation, tie, relationship, partnership
  needs on track, footing, path, course, basis
  needs subject any
  lacks with
  lacks complement
  parties subject
  event SUPPORT
  cameo 050
  example Kenya and Somalia put their relations back on track. => SUPPORT 050 KEN + SOM

entry support-ties-between-on-track
  verb put, bring, get, place, set
  needs object relation, tie, relationship, partnership
  needs on track, footing, path, course, basis
  needs object.between any
  lacks complement
  parties object.between
  event SUPPORT
  cameo 050
  example Relations between Kenya and Somalia were put back on track. => SUPPORT 050 KEN + SOM

entry sign-for-goods
  verb sign
  needs for aircraft, jet, tank, airliner, helicopter, ship, train, missile, frigate, submarine, drone, howitzer, vaccine, plane, gas, oil, grain, fertiliser
  needs subject <party>
  lacks object
  lacks with
  lacks complement
  actor subject
  recipient for's | from
  event SUPPORT
  cameo 057
  example Poland signed for 1,000 South Korean tanks. => SUPPORT 057 POL > KOR

entry railways-sign
  verb sign, ink, initial, conclude
  needs object contract, agreement, accord, deal, memorandum, protocol
  needs subject railway, bank, ministry, university, airline, company, port, police, army, chamber, exchange, academy, utility
  needs subject.of any
  lacks with
  parties subject.of
  event SUPPORT
  cameo 057
  future AGREE 030
  example The railways of Zambia and Angola signed a contract. => SUPPORT 057 ZMB + AGO

entry support-warm-to
  verb warm, cosy up, cozy up, snuggle up, gravitate, tilt, lean, pivot
  needs to <party>
  needs subject <party>
  lacks object
  actor subject
  recipient to
  event SUPPORT
  cameo 050
  example Hungary is cosying up to Serbia. => SUPPORT 050 HUN > SRB

entry support-make-overture
  verb make, send, extend
  needs object overture, approach, advance
  needs to <party>
  needs subject <party>
  lacks complement
  actor subject
  recipient to
  event SUPPORT
  cameo 050
  example Malawi made overtures to Mozambique. => SUPPORT 050 MWI > MOZ

entry support-olive-branch
  verb extend, offer, hold out, hand
  needs object branch, hand
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to
  event SUPPORT
  cameo 050
  example Turkey extended an olive branch to Egypt. => SUPPORT 050 TUR > EGY

entry support-sing-praises
  verb sing
  needs object praise, praises
  needs of any
  needs subject any
  actor subject
  recipient of's | of
  event SUPPORT
  cameo 051
  example The Serbian president sang the praises of Azerbaijan. => SUPPORT 051 SRB > AZE

entry support-speak-well-of
  verb speak
  needs of achievement, contribution, friendship, success, progress, merit, courage, generosity, kindness, hospitality, heroism, wisdom, reform, role, brotherhood
  needs subject <party>
  lacks object
  lacks complement
  actor subject
  recipient of's | of.of | of.with
  event SUPPORT
  cameo 051
  example The Bulgarian president spoke highly of Vietnam's achievements. => SUPPORT 051 BGR > VNM

entry support-exchange-ambassadors
  verb exchange, swap
  needs object ambassador, envoy, consul, embassy, minister, representative, mission, attaché, high commissioner
  needs subject any
  parties subject + with
  event SUPPORT
  cameo 050
  future AGREE 032
  example Bahrain and Qatar exchanged ambassadors again after five years. => SUPPORT 050 BHR + QAT
  example Fiji will exchange ambassadors with Nepal. => AGREE 032 FJI + NPL

entry support-normalise-together
  verb normalise, normalize, restore, resume, re-establish, establish, mend, repair, renew
  needs object relation, tie, relationship, link
  needs subject any
  lacks with
  lacks complement
  lacks attribute
  lacks object's
  parties subject
  event SUPPORT
  cameo 050
  future AGREE 032
  example Iran and Saudi Arabia restored relations in Beijing. => SUPPORT 050 IRN + SAU

entry support-sign-loan
  verb sign
  needs object loan, credit, grant, tranche, facility, package, guarantee
  needs subject any
  parties subject + with
  event SUPPORT
  cameo 057
  example The World Bank and Malawi signed a loan of $40 million for wells. => SUPPORT 057 WBK + MWI

entry support-back-membership
  verb back, endorse, support, champion, second
  needs object it, bid, application, candidacy, membership, accession, entry, request, cause, claim
  needs subject <party>
  actor subject
  recipient object's | object | object.by | for | of | matter
  event SUPPORT
  cameo 051
  future AGREE 032
  example Thailand backs the application of East Timor. => SUPPORT 051 THA > TLS

entry support-reaffirm-clause
  verb reaffirm, endorse, uphold
  needs object clause, declaration, charter, protocol, guideline
  needs subject <party>
  lacks to
  lacks with
  lacks attribute
  parties subject
  event SUPPORT
  cameo 050
  example Estonia and Latvia reaffirmed the clause on mutual help. => SUPPORT 050 EST + LVA

# ---- said, done and held back in passing ----

entry support-put-name-to
  verb put, set, add, append, affix, lend
  needs object name, signature
  needs to accord, agreement, ceasefire, truce, treaty, deal, pact, declaration, communique, text, document, draft, statement, charter, protocol, letter, memorandum
  actor subject
  recipient to.with | with | to's | matter ?
  event SUPPORT
  cameo 057
  example Chad put its name to a treaty with Niger. => SUPPORT 057 TCD > NER

entry support-move-embassy
  verb move, relocate, transfer, shift
  needs object embassy
  needs subject <state>
  lacks complement
  needs to any
  actor subject
  recipient object.in | in | to
  event SUPPORT
  cameo 050
  future AGREE 030
  example Honduras moved its embassy in Israel from Tel Aviv to Jerusalem. => SUPPORT 050 HND > ISR

entry support-rally-side
  verb rally, rush, flock, leap, spring, come
  needs to side
  needs subject any
  lacks object
  actor subject
  recipient to's | to.of | of
  event SUPPORT
  cameo 050
  example Peru rallied to the side of Bolivia. => SUPPORT 050 PER > BOL

entry support-plead-case
  verb plead, make, argue, press, champion, take up, espouse, further, promote, advance
  needs object case, cause
  needs object's any
  needs subject <party>
  needs object any
  actor subject
  recipient object's
  event SUPPORT
  cameo 050
  example Peru pleaded Bolivia's case at the summit. => SUPPORT 050 PER > BOL
  example Algeria took up the cause of the Palestinians. => SUPPORT 050 DZA > PSE

entry support-embrace-plan
  verb embrace, espouse, applaud, cheer, acclaim
  needs object call, reform, bid, candidacy, vision, move, policy, cause, application
  needs object's any
  needs subject <party>
  needs object any
  lacks complement
  lacks attribute
  actor subject
  recipient object's
  event SUPPORT
  cameo 050
  example Peru embraced the Bolivian bid for the seat. => SUPPORT 050 PER > BOL

entry support-reject-criticism
  verb reject, dismiss, rebut, brush aside, shrug off, rebuff, wave away, refute, deflect
  needs object criticism, attack, reproach
  needs of any
  needs of <party>
  needs subject <state>
  lacks by
  lacks from
  lacks that
  actor subject
  recipient of
  event SUPPORT
  cameo 052
  example Peru dismissed criticism of Bolivia. => SUPPORT 052 PER > BOL
  example The Finnish premier rejected criticism of Estonia over its language law. => SUPPORT 052 FIN > EST

entry support-shield-from
  verb shield, insulate, screen
  needs object <party>
  needs from resolution, criticism, censure, sanction, condemnation, rebuke, vote, pressure, investigation, inquiry, scrutiny, embargo, isolation, reprimand, punishment
  needs subject <party>
  lacks attribute
  actor subject
  recipient object
  event SUPPORT
  cameo 052
  example Peru shielded Bolivia from a tougher resolution. => SUPPORT 052 PER > BOL

entry support-clean-bill
  verb give
  needs object bill, clean bill
  needs to any
  needs object.of health
  needs subject any
  actor subject
  recipient to
  event SUPPORT
  cameo 051
  example Peru gave Bolivia a clean bill of health. => SUPPORT 051 PER > BOL

entry support-warm-words
  verb have, find, offer, reserve, use, speak
  needs object word, praise, compliment, kind word
  needs for any
  needs subject <party>
  lacks complement
  actor subject
  recipient for
  event SUPPORT
  cameo 051
  example Peru had warm words for Bolivia. => SUPPORT 051 PER > BOL

entry support-single-out
  verb single out, pick out, mention
  needs object <party>
  needs for praise, commendation, special praise, particular praise, thank, compliment
  needs subject any
  actor subject
  recipient object
  event SUPPORT
  cameo 051
  example Peru singled out Bolivia for praise. => SUPPORT 051 PER > BOL

entry support-owe-gratitude
  verb owe
  needs object debt, gratitude, thank, apology
  needs object.of gratitude, thank, honour, honor
  needs to any
  needs subject any
  actor subject
  recipient to
  event SUPPORT
  cameo 051
  example Peru owes a debt of gratitude to Bolivia. => SUPPORT 051 PER > BOL

entry support-take-hat-off
  verb take off, tip, doff, take
  needs object hat, cap
  needs to any
  needs subject any
  actor subject
  recipient to
  event SUPPORT
  cameo 051
  example Peru took its hat off to Bolivia. => SUPPORT 051 PER > BOL

entry support-meet-with-approval
  verb meet
  needs with approval, praise, applause, acclaim, welcome, delight, enthusiasm, satisfaction, sympathy, cheer
  needs subject's any
  needs in any
  actor in
  recipient subject's
  event SUPPORT
  cameo 051
  example The Bolivian decision met with approval in Peru. => SUPPORT 051 PER > BOL

entry support-secure-support
  verb secure, win, gain, obtain, receive, garner, enjoy, get, have, muster, attract, earn, clinch
  needs object support, backing, endorsement, blessing, solidarity, sympathy
  needs of any
  needs subject any
  lacks from
  lacks complement
  lacks attribute
  actor of
  recipient subject
  event SUPPORT
  cameo 051
  example Peru secured the support of Bolivia. => SUPPORT 051 BOL > PER
  example The motion that Peru drew up won the backing of Bolivia. => SUPPORT 051 BOL > PER

entry support-enjoy-state-support
  verb secure, win, gain, obtain, receive, garner, enjoy, get, have, attract, earn, clinch
  needs object support, backing, endorsement, blessing, solidarity, sympathy
  needs object's any
  needs subject <party>
  lacks from
  lacks of
  lacks complement
  actor object's
  recipient subject
  event SUPPORT
  cameo 051
  example Georgia enjoys Lithuania's unreserved support. => SUPPORT 051 LTU > GEO

entry support-win-over
  verb win over, woo, sway, bring round, bring around, convert
  needs object <party>
  needs subject <party>
  lacks in
  actor subject
  recipient object
  event SUPPORT
  cameo 053
  example Peru sought to win over Bolivia. => SUPPORT 053 PER > BOL

entry support-patch-up
  verb patch up, heal, fix, thaw, smooth, warm
  needs object relation, tie, relationship, friendship, rift, bond, fence, breach, difference
  needs with any
  needs subject any
  lacks complement
  lacks attribute
  parties subject + with
  event SUPPORT
  cameo 050
  future AGREE 030
  example Peru patched up relations with China. => SUPPORT 050 PER + CHN

entry support-patch-up-together
  verb patch up, mend, heal, fix, thaw, smooth over, bury
  needs object relation, tie, relationship, friendship, rift, bond, fence, breach, difference, quarrel, hatchet, feud
  needs subject any
  lacks with
  lacks between
  lacks complement
  lacks attribute
  parties subject
  event SUPPORT
  cameo 050
  future AGREE 030
  example Togo and Benin patched up their quarrel. => SUPPORT 050 TGO + BEN

entry support-upgrade-mission
  verb upgrade, reopen, restore, raise, reactivate, re-establish, reestablish
  needs object mission, embassy, legation, consulate, representation, delegation, post
  needs in any
  needs subject <state>
  needs object any
  lacks complement
  actor subject
  recipient in
  event SUPPORT
  cameo 050
  future AGREE 032
  example Peru upgraded its mission in Beijing. => SUPPORT 050 PER > CHN

entry support-beg-pardon
  verb ask, beg, plead, seek, implore, request, appeal
  needs object forgiveness, pardon
  needs subject any
  lacks complement
  actor subject
  recipient of | from | object.of | object's | for | to
  event SUPPORT
  cameo 055
  example Peru asked forgiveness of Bolivia for the massacre. => SUPPORT 055 PER > BOL
  example The Dutch king begged the pardon of the Indonesian people. => SUPPORT 055 NLD > IDN

entry support-ask-for-forgiveness
  verb ask, beg, plead, appeal
  needs for forgiveness, pardon
  needs subject <state>
  actor subject
  recipient object | for.of | from | to
  event SUPPORT
  cameo 055
  example Peru asked Bolivia for forgiveness. => SUPPORT 055 PER > BOL

entry support-apology-offered
  verb offer, tender, issue, make, extend, convey, present, deliver, send, give, owe, express
  needs object apology, regret, excuse, remorse, contrition, sorrow, mea culpa, amends, atonement
  needs subject any
  needs object any
  lacks complement
  lacks that
  actor subject
  recipient to | for | object.to
  event SUPPORT
  cameo 055
  example Peru offered an apology to Bolivia. => SUPPORT 055 PER > BOL
  example Regrets were conveyed to Tokyo by the Danish envoy. => SUPPORT 055 DNK > JPN

entry support-accept-apology
  verb accept, welcome
  needs object apology, regret, excuse
  needs subject any
  needs object's any
  actor subject
  recipient object's
  event SUPPORT
  cameo 056
  example Bolivia accepted Peru's apology. => SUPPORT 056 BOL > PER

entry support-admit-guilt
  verb admit, acknowledge, accept, own, take, assume, recognise, recognize, confess
  needs object guilt, responsibility, blame, wrongdoing, fault, wrong, mistake, culpability, complicity
  needs subject <state>
  lacks that
  actor subject
  recipient toward | towards | to | for.of | for | in | object.for
  event SUPPORT
  cameo 055
  example Peru acknowledged its guilt toward Bolivia. => SUPPORT 055 PER > BOL
  example Peru admitted responsibility for the killing of Bolivians. => SUPPORT 055 PER > BOL

entry support-own-up
  verb own up, atone, make amends, make up, apologise, repent
  needs to crime, wrong, mistake, massacre, role, past, abuse, error, part, killing, responsibility, sin
  needs subject <state>
  actor subject
  recipient to's | to.against | to.in | in | for | against
  event SUPPORT
  cameo 055
  example Peru owned up to past crimes against Bolivia. => SUPPORT 055 PER > BOL

entry support-sign-arrangement
  verb sign, ink, initial, pen, cut, wrap up, hammer out, renew, prolong
  needs object arrangement, term sheet, framework, roadmap, road map, understanding, letter, letter of intent, instrument, paper, text, annex, addendum, settlement, code, pledge, cooperation plan, trade deal, gas deal
  needs subject any
  needs object any
  lacks complement
  lacks without
  parties subject + with | between | object.with
  event SUPPORT
  cameo 057
  example Peru signed an arrangement on workers with Bolivia. => SUPPORT 057 PER + BOL
  example Kenya and Uganda wrapped up a trade deal. => SUPPORT 057 KEN + UGA

entry support-pen-a-deal
  verb ink, pen, cut, wrap up, hammer out, renew, prolong
  needs object contract, deal, pact, accord, agreement, memo, treaty
  needs subject any
  lacks complement
  lacks without
  parties subject + with | between | object.with
  event SUPPORT
  cameo 057
  example Peru penned a deal with Bolivia. => SUPPORT 057 PER + BOL

entry support-signing-of
  noun signing, signature, conclusion, ratification, renewal, initialling, sealing
  needs of treaty, agreement, accord, pact, deal, memorandum, protocol, convention, contract, declaration
  needs subject any
  parties subject + with | of.with
  event SUPPORT
  cameo 057
  example Peru's signing of a treaty with Bolivia drew crowds. => SUPPORT 057 PER + BOL

entry support-sign-up-to
  verb sign up, subscribe, accede, adhere
  needs to accord, treaty, pact, initiative, plan, scheme, agreement, declaration, charter, convention, framework, protocol, programme, project
  needs subject <party>
  lacks object
  actor subject
  recipient to's | to.of | to.with ?
  event SUPPORT
  cameo 057
  example Kenya signed up to the Chinese initiative. => SUPPORT 057 KEN > CHN

entry support-be-ally-of
  verb be, remain, become
  needs attribute ally, supporter, backer, advocate, champion, defender, friend
  needs attribute.of <state>
  needs subject <state>
  actor subject
  recipient attribute.of
  event SUPPORT
  cameo 050
  example Sweden remains a firm ally of Ukraine. => SUPPORT 050 SWE > UKR

entry support-on-side-of
  verb be, stand
  needs on side
  needs subject <state>
  lacks attribute
  actor subject
  recipient on.of | on's | of
  event SUPPORT
  cameo 050
  example Sweden is firmly on the side of Ukraine. => SUPPORT 050 SWE > UKR

entry support-recognise-as
  verb recognise, recognize, acknowledge, consider, regard, view
  needs as government, representative, president, authority, ruler, head, leader, voice, parliament
  needs as.of any
  needs subject <state>
  actor subject
  recipient as.of
  event SUPPORT
  cameo 054
  example Kenya recognised the council as the legitimate government of Libya. => SUPPORT 054 KEN > LBY

entry support-relations-good
  verb enjoy, boast
  needs object relation, relations, tie, ties, friendship, partnership, relationship, link
  needs subject any
  lacks complement
  lacks attribute
  parties subject + with | object.with
  event SUPPORT
  cameo 050
  example Sweden and Turkey enjoy good relations. => SUPPORT 050 SWE + TUR

entry support-become-allies
  verb be, remain, become
  needs attribute ally, friend
  needs subject any
  lacks of
  lacks with
  parties subject + attribute.with
  event SUPPORT
  cameo 050
  example Sweden and Turkey have become close allies. => SUPPORT 050 SWE + TUR

entry support-minute-of-silence
  verb observe, hold, keep, mark, declare
  needs object silence, minute, mourning, moment, period, day of mourning, vigil
  needs for any
  needs subject <party>
  actor subject
  recipient for's | for.of | for.from | for | for.in
  event SUPPORT
  cameo 051
  example Sweden observed a minute of silence for the Turkish victims. => SUPPORT 051 SWE > TUR

entry support-note-satisfaction
  verb take note, note, take, record, follow
  needs with satisfaction, pleasure, appreciation, approval, interest, gratitude
  needs of any
  needs object note
  needs subject <state>
  actor subject
  recipient of's | object.of's
  event SUPPORT
  cameo 051
  example Sweden took note of the Turkish decision with satisfaction. => SUPPORT 051 SWE > TUR

entry aid-receive-apology
  verb receive, get, obtain, win, extract
  needs object apology, regrets, condolences
  needs from any
  needs subject any
  needs object any
  actor from
  recipient subject
  event SUPPORT
  cameo 055
  example Bolivia received an apology from Peru. => SUPPORT 055 PER > BOL

entry support-make-amends
  verb make, pay, offer
  needs object amends, restitution, atonement
  needs to any
  needs subject any
  actor subject
  recipient to
  event SUPPORT
  cameo 055
  example Peru made amends to Bolivia. => SUPPORT 055 PER > BOL

# ---- taking sides, honours, admission, shared joys and griefs ----

entry support-take-their-side
  verb take
  needs object side, part
  needs object's any
  needs subject <party>
  lacks complement
  lacks in
  actor subject
  recipient object's
  event SUPPORT
  cameo 051
  example Sudan took Egypt's side. => SUPPORT 051 SDN > EGY

entry support-good-word-for
  verb put in, say, find
  needs object word, good word, kind word, warm word
  needs for <party>
  needs subject <party>
  lacks complement
  actor subject
  recipient for
  event SUPPORT
  cameo 051
  example Hungary put in a good word for Montenegro. => SUPPORT 051 HUN > MNE

entry support-flags-at-half-mast
  verb fly, lower
  needs object flag
  needs at mast, half - mast
  needs for any
  actor subject
  recipient for's | for
  event SUPPORT
  cameo 051
  example Cuba flew its flags at half-mast for Venezuela's president. => SUPPORT 051 CUB > VEN

entry support-mourn-with
  verb mourn, rejoice, grieve, sympathise, sympathize, commiserate
  needs with <party>
  needs subject <party>
  lacks complement
  lacks against
  actor subject
  recipient with
  event SUPPORT
  cameo 051
  example Chile mourned with Mexico after the earthquake. => SUPPORT 051 CHL > MEX

entry support-pass-treaty
  verb wave through, nod through, rubberstamp, vote through, adopt, push through, carry
  needs object treaty, agreement, accord, pact, protocol, convention, accession
  needs subject parliament, lawmaker, deputy, assembly, senate, house, congress, upper house, lower house, chamber, legislator, senator, legislature, duma, national assembly, cabinet, government
  lacks complement
  lacks against
  actor subject
  recipient with | object's | object.on | of
  event SUPPORT
  cameo 057
  example Moldova's parliament waved through the treaty with Romania. => SUPPORT 057 MDA > ROU

entry support-decorate-envoy
  verb decorate, knight
  needs object ambassador, envoy, general, president, minister, officer, consul, premier, veteran, soldier, commander, astronaut, cosmonaut, scientist, doctor, rescuer, writer, diplomat
  needs subject <party>
  lacks against
  actor subject
  recipient object's | object
  event SUPPORT
  cameo 051
  example Poland decorated Italy's envoy. => SUPPORT 051 POL > ITA

entry support-honorary-degree
  verb award, confer, give, grant, present, bestow
  needs object degree, doctorate, honorary degree, honorary doctorate, honorary citizenship, freedom, honorary professorship, key, cross, ribbon, sash, honour, highest order, highest honour
  needs subject <party>
  lacks complement
  actor subject
  recipient to's | to | on's | on | object's | object
  event SUPPORT
  cameo 051
  example A Korean university conferred an honorary doctorate on Finland's president. => SUPPORT 051 KOR > FIN

entry support-body-admits
  verb admit, readmit, readmitte, accept, welcome
  needs subject European Union, union, League, council, Council of Europe, organisation, organization, bloc, Commonwealth, alliance, bank, association, African Union, community, NATO, ASEAN, Mercosur, OPEC, WTO, ECOWAS, Interpol, assembly
  needs object <state>
  lacks complement
  lacks for
  actor subject
  recipient object
  event SUPPORT
  cameo 050
  example The European Union admitted Croatia. => SUPPORT 050 EUN > HRV

entry support-admitted-to-body
  verb admit, readmit, readmitte, accept, welcome
  needs object <state>
  needs to union, league, council, organisation, organization, bloc, commonwealth, alliance, association, community, <party>
  lacks subject
  lacks complement
  lacks by
  actor to
  recipient object
  event SUPPORT
  cameo 050
  example Gabon was readmitted to the African Union. => SUPPORT 050 AFU > GAB

entry support-hail-their-friendship
  verb hail, praise, celebrate, toast, extol, underline, stress, reaffirm, renew, cement, seal
  needs object friendship, brotherhood, closeness, alliance, bond, amity, kinship, special relationship, strategic partnership
  needs subject any
  lacks with
  lacks complement
  parties subject
  event SUPPORT
  cameo 051
  example Nepal and Bhutan hailed their friendship. => SUPPORT 051 NPL + BTN

entry support-raise-missions
  verb raise, upgrade, elevate, promote, lift, turn
  needs object mission, legation, representation, relation, tie, link, interests section, liaison office, consulate, contact
  needs to embassy, level, partnership, rank, strategic partnership, ambassadorial level
  needs subject any
  lacks with
  parties subject
  event SUPPORT
  cameo 050
  example Kenya and Ireland raised their missions to embassies. => SUPPORT 050 KEN + IRL

entry support-raise-missions-into
  verb turn, convert, transform, upgrade
  needs object mission, legation, representation, interests section, liaison office, consulate
  needs into embassy, consulate general, consulate
  needs subject any
  actor subject
  recipient in | object.in | object's
  event SUPPORT
  cameo 050
  example Norway turned its mission in Ghana into an embassy. => SUPPORT 050 NOR > GHA

entry support-reaffirm-is-part
  verb reaffirm, reiterate, affirm, restate, acknowledge, declare, confirm, stress, insist, say
  needs that.attribute part, province, territory
  needs that any
  needs subject <state>
  actor subject
  recipient that.attribute's
  event SUPPORT
  cameo 051
  example Laos reaffirmed that Taiwan is a province of China. => SUPPORT 051 LAO > CHN

entry support-earn-applause
  verb earn, draw, win, get, receive, attract, reap, garner
  needs object applause, plaudit, praise, thanks, gratitude, kudos, compliment, acclaim, accolade, nod, congratulation, tribute, bouquet
  needs from <party>
  needs subject any
  actor from
  recipient subject's | subject
  event SUPPORT
  cameo 051
  example Rwanda's census earned it applause from Sweden. => SUPPORT 051 SWE > RWA

# ---- idioms of backing, and gestures ----

entry support-shoulder-behind
  verb put, throw, place, lend
  needs object shoulder, clout, muscle, heft, prestige, authority, might
  needs behind any
  needs subject <party>
  lacks complement
  lacks against
  actor subject
  recipient behind's | behind
  event SUPPORT
  cameo 051
  example France put its shoulder behind Gabon's bid. => SUPPORT 051 FRA > GAB

entry support-line-behind
  verb fall, get, rank, swing
  needs into line
  needs behind <party>
  needs subject <party>
  actor subject
  recipient behind
  event SUPPORT
  cameo 051
  example Belgium fell into line behind Canada. => SUPPORT 051 BEL > CAN

entry support-in-their-corner
  verb be, stay, remain, stand
  needs in corner, camp
  needs in's any
  needs subject <state>
  lacks object
  lacks complement
  lacks attribute
  lacks against
  actor subject
  recipient in's
  event SUPPORT
  cameo 051
  example Spain is firmly in Morocco's corner. => SUPPORT 051 ESP > MAR

entry support-go-to-bat
  verb go, step up
  needs to bat
  needs for any
  needs subject <party>
  actor subject
  recipient for's | for
  event SUPPORT
  cameo 051
  example Portugal went to bat for Mozambique. => SUPPORT 051 PRT > MOZ

entry support-hold-up-as-example
  verb hold up, cite, present, hold out, praise
  needs object <party>
  needs as example, model, beacon, success, showcase, paragon, yardstick
  needs subject <party>
  lacks complement
  actor subject
  recipient object
  event SUPPORT
  cameo 051
  example Japan held up Bhutan as an example. => SUPPORT 051 JPN > BTN

entry support-name-street-after
  verb name, rename, christen, dedicate
  needs object street, square, avenue, school, bridge, stadium, park, airport, boulevard, hall, road, library
  needs after any
  needs subject <party>
  actor subject
  recipient after's | after
  event SUPPORT
  cameo 051
  example Kosovo named a boulevard after America's president. => SUPPORT 051 XKX > USA

entry support-swap-ratifications
  verb exchange, swap, hand over, deposit
  needs object instrument, ratification instrument
  needs of ratification, accession, approval
  needs subject <state>
  lacks with
  parties subject
  event SUPPORT
  cameo 057
  example Peru and Brazil exchanged instruments of ratification. => SUPPORT 057 PER + BRA

entry support-on-good-terms
  verb be, remain, stay
  needs on term, footing, good term, speaking term
  needs subject <state>
  lacks object
  lacks complement
  lacks with
  parties subject
  event SUPPORT
  cameo 050
  example Peru and Chile are on good terms again. => SUPPORT 050 PER + CHL

entry support-treaty-came-into-force
  noun treaty, agreement, accord, pact, convention, protocol
  needs with <party>
  needs subject <party>
  needs into force, effect
  parties subject + with
  event SUPPORT
  cameo 057
  example Cuba's treaty with Spain came into force. => SUPPORT 057 CUB + ESP

entry support-owe-seat-to
  verb owe
  needs object seat, victory, election, place, membership, independence, survival, admission, throne, freedom
  needs to vote, support, backing, lobbying, help, intervention, veto, influence, patronage
  needs subject <party>
  actor to's | to.of | to.from
  recipient subject
  event SUPPORT
  cameo 051
  example Fiji owes its seat to India's vote. => SUPPORT 051 IND > FJI

entry support-find-support-in
  verb gain, win, attract
  needs object support, backing, favour, favor, sympathy, echo, understanding, approval
  needs in <place>
  needs subject bid, claim, plan, proposal, candidacy, cause, position, stance, initiative, motion, resolution, case, campaign
  actor in
  recipient subject's | subject.of | subject.by
  event SUPPORT
  cameo 051
  example Nepal's claim gained support in Japan. => SUPPORT 051 JPN > NPL
