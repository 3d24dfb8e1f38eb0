# CONSULT: meetings, calls, visits, mediation.

# ---- with whom ----
entry consult-debate-with
  verb debate, review, examine, raise, explore, thrash out, work through, consider, address
  needs with any
  needs object any
  needs subject any
  lacks complement
  parties subject + with
  event CONSULT
  cameo 040
  future AGREE 036
  example The Greek parliament debated the bailout with Irish envoys. => CONSULT 040 GRC + IRL

# ---- on the way, at the table ----
entry consult-be-due
  adjective due, expected, scheduled
  needs in any
  needs subject minister, president, premier, chancellor, envoy, delegation, leader, king, queen, emir, secretary, chief, commissioner, negotiator, mission, ambassador, prince, official, mediator, team, head, general, representative
  lacks complement
  actor subject
  recipient in
  event CONSULT visit
  cameo 042
  modality planned
  example The Turkish foreign minister was due in Baghdad on Friday. => CONSULT 042 TUR > IRQ

entry consult-stop-in
  verb stop, pause, break, halt, overnight
  needs in any
  needs subject minister, president, premier, chancellor, envoy, delegation, leader, king, queen, emir, secretary, chief, commissioner, pope, prince, mission
  lacks object
  lacks complement
  actor subject
  recipient in
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The American secretary of state stopped in Ghana. => CONSULT 042 USA > GHA

entry consult-receive-envoy
  verb receive, welcome, host, greet
  needs object envoy, emissary, delegation, minister, ambassador, mission, representative, team, official, guest, leader, president, premier, lawmaker, negotiator, group
  needs from any
  needs subject any
  lacks of
  lacks attribute
  actor from
  recipient subject
  event CONSULT visit
  cameo 043
  future AGREE 036
  example Sudan's president received an envoy from Chad. => CONSULT 043 TCD > SDN
  example The Estonian parliament welcomed a delegation from Georgia. => CONSULT 043 GEO > EST

entry consult-chair-alone
  verb chair, preside over, co-chair, host
  needs object summit, meeting, conference, session
  needs subject <party>
  lacks with
  lacks between
  actor subject
  recipient object's ?
  event CONSULT
  cameo 040
  example The summit was chaired by President Uhuru Kenyatta of Kenya. => CONSULT 040 KEN

entry consult-visit-by
  noun visit
  needs by any
  needs subject <party>
  actor subject
  recipient to | in ?
  event CONSULT visit
  cameo 042
  future AGREE 036
  example A visit by Russian diplomats last month was the first in years. => CONSULT 042 RUS

entry consult-host-talks-between
  verb host, convene, chair, organise, organize, sponsor, arrange, facilitate, moderate, broker, call, oversee, bring together, lead
  needs object talk, negotiation, meeting, summit, dialogue, round, conference, session, discussion
  needs between any
  needs subject any
  lacks attribute
  actor subject
  recipient between | object.between
  event CONSULT third-party
  cameo 045
  example Qatar hosted talks between Chad and Sudan. => CONSULT 045 QAT > TCD, SDN

entry consult-mediate-in
  verb mediate, arbitrate, intercede, shuttle, conciliate
  lacks between
  needs in any
  needs subject any
  actor subject
  recipient in
  event CONSULT third-party
  cameo 045
  example Burkina Faso has mediated in Togo since the spring. => CONSULT 045 BFA > TGO

entry consult-host-summit
  verb host, hold, convene, organise, organize
  needs object summit, conference, forum, congress, gathering, meeting, session
  needs of any
  needs subject any
  lacks between
  lacks with
  lacks attribute
  actor of
  recipient subject
  event CONSULT
  cameo 043
  future AGREE 036
  example Kazakhstan hosted a summit of Central Asian leaders. => CONSULT 043 CAS > KAZ

entry consult-dine
  verb have, eat, share, take, hold
  needs object lunch, dinner, breakfast, tea, meal, coffee, luncheon, iftar
  needs with any
  parties subject + with
  event CONSULT
  cameo 040
  future AGREE 036
  example The former French president had lunch with the Moroccan king. => CONSULT 040 FRA + MAR

entry consult-dine-verb
  verb dine, lunch, breakfast, golf, huddle, parley, powwow, sit, sit down, mingle
  needs with any
  lacks object
  parties subject + with
  event CONSULT
  cameo 040
  future AGREE 036
  example The Malaysian premier dined with the Thai foreign minister. => CONSULT 040 MYS + THA

entry consult-see
  verb see
  needs subject minister, president, premier, chancellor, envoy, delegation, king, secretary, ambassador, mediator
  needs object minister, president, premier, chancellor, envoy, king, secretary, ambassador, counterpart, general, mediator
  lacks complement
  lacks attribute
  parties subject + object
  event CONSULT
  cameo 040
  future AGREE 036
  example The Danish envoy saw the Icelandic prime minister on Tuesday. => CONSULT 040 DNK + ISL

entry consult-discuss-together
  verb discuss, review, debate, explore, examine, consider, tackle, address
  needs subject minister, president, leader, delegation, official, expert, negotiator, envoy, diplomat, premier, general, chief, side
  needs object any
  needs subject.from any
  lacks with
  parties subject.from
  event CONSULT
  cameo 040
  future AGREE 036
  example Delegations from India and Nepal discussed the border in Delhi. => CONSULT 040 IND + NPL

entry consult-wind-up-visit
  verb wind up, wrap up, end, conclude, finish, complete, cut short, begin, start, extend, open, resume
  needs object visit, tour, trip, stay, mission, journey, stopover
  needs to any
  needs subject any
  lacks complement
  actor subject
  recipient to | object.to
  event CONSULT visit
  cameo 042
  example The Chinese premier wound up a visit to Nepal. => CONSULT 042 CHN > NPL

entry consult-shuttle
  verb shuttle, commute, ply
  needs between any
  actor subject
  recipient between
  event CONSULT third-party
  cameo 045
  example The Algerian envoy shuttled between Mali and Niger. => CONSULT 045 DZA > MLI, NER

entry consult-dispatch-minister
  verb dispatch, send, despatch
  needs object minister, envoy, emissary, ambassador, negotiator, representative, aide, delegation, diplomat, secretary
  needs to any
  needs subject any
  lacks complement
  lacks attribute
  actor subject
  recipient to
  event CONSULT visit
  cameo 042
  future AGREE 036
  example Bhutan dispatched its foreign minister to India. => CONSULT 042 BTN > IND

entry consult-call-to-speak
  verb call
  needs object any
  lacks on
  lacks for
  needs infinitive discuss, explain, brief, inform, ask, tell, invite, assure, review, say, talk
  needs subject any
  lacks attribute
  actor subject
  recipient object
  event CONSULT phone
  cameo 041
  example The Israeli president called the Ethiopian prime minister to explain the ceremony. => CONSULT 041 ISR > ETH

# ---- meeting and talking ----

entry consult-engage
  verb liaise, parley, sit down, get together, interact, deliberate, powwow, caucus, converse, consort, touch base
  parties subject + with
  event CONSULT
  cameo 040
  future AGREE 036
  example Senior officials of the Chilean finance ministry sat down with Peruvian negotiators on Thursday to review the border customs regime. => CONSULT 040 CHL + PER
  example The Zambian energy minister deliberated with the Angolan delegation for nearly four hours behind closed doors. => CONSULT 040 ZMB + AGO

entry consult-gather
  verb gather, convene, assemble, meet, reconvene, converge, congregate
  lacks object
  lacks with
  parties subject
  event CONSULT
  cameo 040
  future AGREE 036
  example Iranian lawmakers and Afghan officials convened in Geneva on Tuesday to review the refugee crisis. => CONSULT 040 IRN + AFG

entry consult-exchange-views
  verb exchange, swap, compare, trade
  needs object view, opinion, note, idea, experience, perspective, thought, impression, assessment, message, letter, greeting, pleasantry, telegram
  parties subject + with | between
  event CONSULT
  cameo 040
  future AGREE 036
  example The Vietnamese deputy premier exchanged views with the Mongolian foreign minister on food security and rural development. => CONSULT 040 VNM + MNG
  example Ghana and Togo compared notes on the fishing dispute during a break in the conference. => CONSULT 040 GHA + TGO

entry consult-review
  verb review, explore, go over, talk over, chew over, recap
  needs object any
  needs with any
  parties subject + with
  event CONSULT
  cameo 040
  future AGREE 036
  example The Omani defence minister reviewed military ties with his Pakistani counterpart in Muscat on Sunday. => CONSULT 040 OMN + PAK

entry consult-sound-out
  verb sound out, approach, engage, contact, consult, court
  needs object any
  actor subject
  recipient object
  event CONSULT
  cameo 040
  future AGREE 036
  example Hungarian diplomats quietly sounded out the Slovak government about a joint bid for the games. => CONSULT 040 HUN > SVK

entry consult-brief
  verb brief, debrief, update, apprise, notify, inform, acquaint, familiarise, familiarize
  needs object any
  lacks complement
  actor subject
  recipient object
  event CONSULT
  cameo 040
  future AGREE 036
  example The Armenian foreign minister briefed European ambassadors and the Georgian president on the state of the peace process. => CONSULT 040 ARM > EUR, GEO
  example The Lithuanian government was notified by Belarusian officials of the closure of the rail crossing. => CONSULT 040 BLR > LTU

entry consult-briefing
  noun briefing
  needs subject any
  actor subject
  recipient to | for
  event CONSULT
  cameo 040
  future AGREE 036
  example The Turkish ambassador gave a briefing to Kosovar officials on the planned motorway. => CONSULT 040 TUR > XKX

entry consult-discussion
  noun discussion, audience, encounter, rendezvous, deliberation, parley, roundtable, luncheon, dinner, lunch, breakfast, session, seminar, conference, reception, interaction, contact, gathering
  needs with any
  parties subject + with
  event CONSULT
  cameo 040
  future AGREE 036
  example The Serbian finance minister held discussions with a Slovenian delegation on the division of railway assets. => CONSULT 040 SRB + SVN
  example Spanish officials had a working lunch with the Uruguayan foreign minister at the end of the trip. => CONSULT 040 ESP + URY

entry consult-discussion-between
  noun discussion, encounter, deliberation, parley, roundtable, interaction, session, gathering, visit, exchange
  needs between any
  parties between
  event CONSULT
  cameo 040
  future AGREE 036
  example Discussions between Laos and Myanmar on the shared river entered a second day on Wednesday. => CONSULT 040 LAO + MMR

entry consult-come-together
  verb see, buttonhole
  needs object minister, president, ambassador, premier, counterpart, envoy, delegation, official, leader, diplomat
  lacks complement
  lacks as
  parties subject + object
  event CONSULT
  cameo 040
  future AGREE 036
  example The Latvian premier saw the Estonian ambassador briefly before the cabinet session on Friday. => CONSULT 040 LVA + EST

entry consult-accompany
  verb accompany, escort, flank, chaperone
  needs object any
  parties subject + object
  event CONSULT
  cameo 040
  future AGREE 036
  example The Ethiopian foreign minister accompanied the Djiboutian president to the opening of the railway station. => CONSULT 040 ETH + DJI

entry consult-chair
  verb chair, co-chair, cochair, head, lead, preside, open
  needs object meeting, session, talk, commission, committee, round, summit, conference, forum, consultation
  needs with any
  parties subject + with
  event CONSULT
  cameo 040
  future AGREE 036
  example The Bulgarian economy minister chaired a session of the trade commission with his Moroccan colleague in Sofia. => CONSULT 040 BGR + MAR

entry consult-commission
  verb hold, convene, meet, open, complete, finish, conclude, begin, start, wrap up
  needs subject commission, committee, group, council, panel
  parties subject's | between | pair
  event CONSULT
  cameo 040
  future AGREE 036
  example The Turkish-Georgian economic commission held its eighth session in Ankara last week to review transit fees. => CONSULT 040 TUR + GEO

entry consult-session-commission
  noun session, sitting
  needs of commission, committee, group, council
  parties of's | between | pair
  event CONSULT
  cameo 040
  future AGREE 036
  example The fourth session of the Indonesian-Moroccan joint committee opened in Rabat on Tuesday. => CONSULT 040 IDN + MAR

entry consult-credentials
  verb present, submit, hand, hand over, deliver
  needs object credential
  actor subject
  recipient to | as.to | as.in | in
  event CONSULT
  cameo 040
  future AGREE 036
  example The new Bangladeshi ambassador presented his credentials to the president of Finland on Thursday. => CONSULT 040 BGD > FIN
  example Jan Meier presented his credentials as German Minister Resident in Switzerland. => CONSULT 040 DEU > CHE

entry consult-receive-credentials
  verb receive, accept
  needs object credential
  actor from | of | object's
  recipient subject
  event CONSULT
  cameo 040
  future AGREE 036
  example The Maltese president accepted the credentials of the new Tunisian ambassador at a short ceremony. => CONSULT 040 TUN > MLT

entry consult-letter-in
  noun letter, message, note, telegram, cable
  needs to any
  actor subject
  recipient to
  event CONSULT
  cameo 040
  example In a letter to Uganda's president, Kenya's foreign minister explained the delay. => CONSULT 040 KEN > UGA

entry mediate-hand-ideas
  verb hand, present, submit, give, offer, put forward, circulate
  needs object idea, proposal, plan, draft, paper, formula, roadmap, set
  needs to any
  needs subject <party>
  actor subject
  recipient to
  event CONSULT
  cameo 040
  example The Swedish envoy handed both Georgia and Russia a new set of ideas on Monday. => CONSULT 040 SWE > GEO, RUS

entry consult-message
  verb hand, hand over, deliver, convey, pass, relay, transmit, carry, send, dispatch, bring, write, address, pass on, take
  needs object message, letter, missive, telegram, cable, greeting
  needs to any
  actor subject
  recipient to
  event CONSULT
  cameo 040
  future AGREE 036
  example An Omani envoy delivered a message to the Iranian president on Monday evening. => CONSULT 040 OMN > IRN

entry consult-invite-talk
  verb kick off, resume, restart, reopen, launch, enter, continue, conduct, begin, start, open, pursue, hold, conclude
  needs object negotiation, bargaining
  parties subject + with | between
  event CONSULT
  cameo 046
  future AGREE 036
  example Moldova resumed negotiations with Romania over the price of electricity after a break of six months. => CONSULT 046 MDA + ROU

entry consult-negotiations
  noun negotiation, haggling
  lacks object
  parties subject + with
  event CONSULT
  cameo 046
  future AGREE 036
  example Swiss negotiations with Canada on air services lasted until the early hours of Saturday. => CONSULT 046 CHE + CAN

entry consult-negotiations-between
  noun negotiation, haggling
  needs between any
  lacks object
  parties between
  event CONSULT
  cameo 046
  future AGREE 036
  example The negotiations between Iraq and Kuwait over the waterway dragged on without visible progress. => CONSULT 046 IRQ + KWT

entry consult-haggle
  verb haggle, dicker, wrangle, renegotiate, hammer out, thrash out, iron out, hash out, work out
  parties subject + with | between
  event CONSULT
  cameo 046
  future AGREE 036
  example Bolivia haggled with Brazil over the gas price through most of the southern winter. => CONSULT 046 BOL + BRA
  example Lebanese officials hammered out the details of a ferry link with the Cypriot transport ministry. => CONSULT 046 LBN + CYP

entry hold-round
  verb hold, begin, start, open, resume, conclude, end, finish, wrap up, complete, have
  needs object round, series, day, hour, set
  needs of talk, negotiation, meeting, consultation, dialogue, discussion
  parties subject + with | between
  event CONSULT
  cameo 040
  future AGREE 036
  example Ethiopia held a third round of talks with Egypt on the dam. => CONSULT 040 ETH + EGY

# ---- telephone ----

entry consult-speak-by-phone
  verb speak, talk, confer, communicate, consult, discuss, meet, converse
  needs by phone, telephone, videoconference, video, link
  parties subject + with | to
  event CONSULT phone
  cameo 041
  future AGREE 036
  example The Norwegian prime minister spoke by phone with the president of Iceland on Saturday night. => CONSULT 041 NOR + ISL

entry consult-speak-on-phone
  verb speak, talk, confer, communicate, consult, discuss
  needs on phone, telephone, line
  parties subject + with | to
  event CONSULT phone
  cameo 041
  future AGREE 036
  example The Jordanian king talked on the telephone with the Iraqi prime minister about the attack. => CONSULT 041 JOR + IRQ

entry consult-speak-over-phone
  verb speak, talk, confer, communicate, consult, discuss
  needs over phone, telephone
  parties subject + with | to
  event CONSULT phone
  cameo 041
  future AGREE 036
  example The Czech foreign minister discussed the crisis with his Austrian colleague over the phone. => CONSULT 041 CZE + AUT

entry consult-ring
  verb ring, ring up, phone up, call up, call back, dial
  actor subject
  recipient object
  event CONSULT phone
  cameo 041
  future AGREE 036
  example The Colombian president rang up the Ecuadorean leader shortly after the border incident. => CONSULT 041 COL > ECU

entry consult-teleconference
  noun videoconference, teleconference, call, conversation
  needs between any
  parties between
  event CONSULT phone
  cameo 041
  future AGREE 036
  example A telephone conversation between the Kyrgyz president and the Uzbek foreign minister took place late on Sunday. => CONSULT 041 KGZ + UZB

entry consult-conference-with
  noun videoconference, teleconference
  needs with any
  parties subject + with
  event CONSULT phone
  cameo 041
  future AGREE 036
  example The Philippine foreign secretary held a videoconference with his Malaysian counterpart on the rescue operation. => CONSULT 041 PHL + MYS

# ---- visits ----

entry consult-leave-for
  verb leave, depart, set off, set out, embark, sail, jet off, fly out, take off
  needs for any
  actor subject
  recipient for
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The Cambodian prime minister left for Japan on Sunday at the head of a trade delegation. => CONSULT 042 KHM > JPN

entry consult-land
  verb land, touch down, disembark, stop, stop over, stop off, sojourn, alight, jet
  needs in any
  lacks object
  actor subject
  recipient in
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The South Korean president landed in Ethiopia on Wednesday for the first stop of his African trip. => CONSULT 042 KOR > ETH

entry consult-stopover
  noun stopover, stop, layover, pilgrimage, journey, stay, sojourn, mission, voyage
  needs subject any
  actor subject
  recipient in | to
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The Venezuelan president made a brief stopover in Algeria on his way home. => CONSULT 042 VEN > DZA

entry consult-visit-of
  noun visit, trip, tour, journey
  needs of any
  needs to any
  actor of
  recipient to
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The visit of the Pakistani army chief to Sri Lanka ended with a parade on Tuesday. => CONSULT 042 PAK > LKA

entry consult-visit-from
  noun visit
  needs from any
  actor from
  recipient subject
  event CONSULT visit
  cameo 043
  future AGREE 036
  example The Croatian parliament will have a visit from Bosnian lawmakers next week. => CONSULT 043 BIH > HRV

entry visit-expected
  verb expect, await, anticipate
  needs object <party>
  needs in any
  lacks complement
  actor object
  recipient in
  event CONSULT visit
  cameo 042
  modality planned
  example Kenyan President Uhuru Kenyatta is expected in Kampala before December. => CONSULT 042 KEN > UGA

entry mediate-bring-together
  verb bring together, reconcile
  needs object <party>
  needs subject <party>
  actor subject
  recipient object
  event CONSULT
  cameo 045
  example The United Nations brought the presidents of Mali and Niger together at a lakeside hotel. => CONSULT 045 UNO > MLI, NER
  example It was Norway that brought the presidents of Mali and Niger together. => CONSULT 045 NOR > MLI, NER

entry defuse-crisis
  verb defuse, calm, soothe, smooth over, patch up
  needs object crisis, standoff, stand-off, dispute, row, conflict, tension, confrontation, quarrel, spat
  needs subject <party>
  actor subject
  recipient between | object.between | object.with | with | in
  event CONSULT
  cameo 045
  example Norway defused the dispute between Mali and Niger. => CONSULT 045 NOR > MLI, NER

entry consult-greet
  verb welcome, greet
  needs object any
  needs at airport, palace, station, ceremony, residence, ministry, office, headquarters, gate, airfield
  actor object
  recipient subject
  event CONSULT visit
  cameo 043
  future AGREE 036
  example The Senegalese president welcomed the Brazilian foreign minister at the airport with full military honours. => CONSULT 043 BRA > SEN

entry consult-receive-passive
  verb receive, host, greet
  needs object any
  needs by any
  actor object
  recipient by
  event CONSULT visit
  cameo 043
  future AGREE 036
  example The Kazakh foreign minister was received by the Japanese prime minister during the second day of the visit. => CONSULT 043 KAZ > JPN

entry consult-banquet
  verb host, give, hold, throw, offer, organise, organize, arrange
  needs object dinner, banquet, luncheon, lunch, reception, feast, iftar
  needs for any
  actor for
  recipient subject
  event CONSULT visit
  cameo 043
  future AGREE 036
  example The Thai prime minister hosted a banquet for the Bhutanese delegation on the eve of the summit. => CONSULT 043 BTN > THA

entry consult-grant-audience
  verb grant, give
  needs object audience, reception, interview
  needs to any
  actor to
  recipient subject
  event CONSULT visit
  cameo 043
  future AGREE 036
  example The Moroccan king granted an audience to the Spanish foreign minister on Friday. => CONSULT 043 ESP > MAR

entry welcome-guest
  verb welcome, greet
  needs object minister, president, delegation, king, queen, premier, chancellor, envoy, leader, counterpart, emir, sultan, prince, secretary, ambassador, guest, general, commissioner
  needs subject any
  needs in any
  lacks for
  actor object
  recipient subject
  event CONSULT visit
  cameo 043
  future AGREE 036
  example The Omani sultan welcomed the Dutch prime minister in Muscat on Sunday. => CONSULT 043 NLD > OMN

entry delegations-meet
  verb meet, sit down, gather, assemble, confer, convene, negotiate, talk
  needs subject delegation, delegate, minister, negotiator, official, envoy, representative, diplomat, expert, team, leader, general, officer, lawmaker
  needs subject.from any
  lacks with
  parties subject.from
  event CONSULT
  cameo 040
  future AGREE 036
  example Negotiators from Armenia and Azerbaijan met in Brussels on Monday. => CONSULT 040 ARM + AZE

entry delegations-of-meet
  verb meet, sit down, gather, assemble, confer, convene, negotiate, talk
  needs subject delegation, delegate, minister, negotiator, official, envoy, representative, diplomat, expert, team, leader, president, general
  needs subject.of any
  lacks with
  lacks object
  parties subject.of
  event CONSULT
  cameo 040
  future AGREE 036
  example The foreign ministers of Kenya and Uganda met in Kampala. => CONSULT 040 KEN + UGA

# ---- conferences ----

entry consult-participate
  verb participate, partake, speak, attend
  needs in forum, conference, summit, meeting, ceremony, session, congress, festival, talk, seminar, symposium, workshop, celebration, assembly, fair, exhibition
  actor subject
  recipient in | at | with ?
  event CONSULT
  cameo 040
  future AGREE 036
  example A team of Mauritian economists participated in a banking seminar in Nairobi last month. => CONSULT 040 MUS > KEN

entry consult-take-part
  verb take
  needs object part
  needs in forum, conference, summit, meeting, ceremony, session, congress, festival, talk, seminar, symposium, workshop, celebration, assembly, fair, exhibition
  actor subject
  recipient in | at | with ?
  event CONSULT
  cameo 040
  future AGREE 036
  example The Albanian culture minister took part in a conference in Sofia on the protection of old monasteries. => CONSULT 040 ALB > BGR

entry consult-speak-at
  verb speak, lecture, appear, talk
  needs at conference, summit, meeting, ceremony, session, congress, seminar, symposium, workshop, assembly, university, opening, gathering, parliament
  actor subject
  recipient at | in ?
  event CONSULT
  cameo 040
  future AGREE 036
  example The Rwandan president spoke at an investment conference in London on Monday morning. => CONSULT 040 RWA > GBR

entry consult-address
  verb address, keynote
  needs object forum, conference, summit, meeting, ceremony, session, congress, seminar, symposium, workshop, assembly, parliament, audience, gathering, lawmaker, senate
  actor subject
  recipient object | object's | in ?
  event CONSULT
  cameo 040
  future AGREE 036
  example The Indian prime minister addressed the Australian parliament on the last day of his tour. => CONSULT 040 IND > AUS

# ---- mediation ----

entry consult-arbitrate
  verb arbitrate, intercede, shuttle, moderate, facilitate, adjudicate, intermediate, referee
  needs between any
  actor subject
  recipient between
  event CONSULT third-party
  cameo 045
  example The Swiss foreign minister has interceded between Yemen and Oman in the dispute over the port. => CONSULT 045 CHE > YEM, OMN

entry consult-act-mediator
  verb act, serve, step in, emerge
  needs as mediator, broker, intermediary, go-between, facilitator, arbiter, arbitrator, conciliator
  needs between any
  actor subject
  recipient between
  event CONSULT third-party
  cameo 045
  example Tanzania served as an intermediary between Burundi and Rwanda throughout the border talks. => CONSULT 045 TZA > BDI, RWA

entry consult-reconcile
  verb reconcile
  needs object any
  actor subject
  recipient object | between
  event CONSULT third-party
  cameo 045
  example Algeria tried for weeks to reconcile the Malian army chief with the rebels before it reconciled the Nigerien government with them. => CONSULT 045 DZA > NER

entry consult-facilitate-talks
  verb facilitate, sponsor, moderate, oversee, host, organise, organize
  needs object talk, negotiation, dialogue, meeting, agreement, deal, settlement, ceasefire, truce, cease - fire
  needs between any
  actor subject
  recipient between
  event CONSULT third-party
  cameo 045
  example Qatari diplomats facilitated the talks between Chad and Sudan that led to Sunday's truce. => CONSULT 045 QAT > TCD, SDN

# ---- more ----

entry consult-send-envoy
  verb send, dispatch, lead, head, despatch, bring, take
  needs object delegation, envoy, emissary, minister, mission, group, negotiator, entourage
  needs to any
  actor subject
  recipient to
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The Mongolian prime minister led a delegation to Kazakhstan for the opening of the joint fertiliser works. => CONSULT 042 MNG > KAZ
  example Bahrain dispatched an envoy to Sri Lanka on Wednesday with proposals on migrant labour. => CONSULT 042 BHR > LKA

entry consult-arrival
  noun arrival
  needs of any
  actor of
  recipient in
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The arrival of the Pakistani foreign minister in Nepal was delayed by fog until the evening. => CONSULT 042 PAK > NPL

entry consult-meeting-of
  noun meeting, summit, gathering, encounter, conference, session
  needs of any
  lacks with
  parties of | of's
  event CONSULT
  cameo 040
  future AGREE 036
  example A meeting of Iranian lawmakers and Afghan officials took place in Geneva late on Thursday. => CONSULT 040 IRN + AFG

entry consult-be-in-for
  verb be
  needs in any
  needs for talk, visit, meeting, negotiation, consultation, summit, conference, ceremony, discussion
  actor subject
  recipient in
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The Malian foreign minister was in Algeria for talks on the security of the desert road. => CONSULT 042 MLI > DZA

entry consult-hold-phone
  verb hold, have, place, make, receive, take, get
  needs object call
  needs subject any
  lacks from
  parties subject + with | to
  event CONSULT phone
  cameo 041
  future AGREE 036
  example The Kuwaiti emir's office said Kuwait's foreign minister had a call with the Omani defence minister. => CONSULT 041 KWT + OMN

entry consult-call-from
  verb receive, take, get, have, field
  needs object call
  needs from any
  actor from
  recipient subject
  event CONSULT phone
  cameo 041
  future AGREE 036
  example The Serbian president received a call from the Hungarian prime minister shortly before midnight. => CONSULT 041 HUN > SRB

entry consult-message-from
  verb receive, get, accept
  needs object message, letter, missive, telegram, cable, note
  needs from any
  actor from
  recipient subject
  event CONSULT
  cameo 040
  future AGREE 036
  example The Iraqi president received a letter from the Jordanian prime minister on the shared pipeline. => CONSULT 040 JOR > IRQ

entry consult-correspond
  verb correspond, communicate, dialogue, engage, commune, consort, brainstorm
  needs with any
  lacks object
  parties subject + with
  event CONSULT
  cameo 040
  future AGREE 036
  example Estonian ministers have corresponded with Finland for months about the tunnel under the gulf. => CONSULT 040 EST + FIN

entry consult-write-to
  verb write
  lacks complement
  needs to any
  actor subject
  recipient to
  event CONSULT
  cameo 040
  future AGREE 036
  example Namibia wrote to the German government on the wording of the joint declaration. => CONSULT 040 NAM > DEU

entry consult-coordinate
  verb coordinate, co-ordinate, harmonise, harmonize, align, agree, clear, concert
  needs object position, stance, approach, response, step, policy, strategy, effort, message
  needs with any
  parties subject + with
  event CONSULT
  cameo 040
  future AGREE 036
  example Ahead of the vote Argentina coordinated its position with Uruguay and asked for a recess. => CONSULT 040 ARG + URY

entry consult-brief-on
  verb present, outline, explain, set out, describe, expound, lay out, spell out
  needs object position, plan, proposal, view, idea, stance, programme, vision, priority, policy
  needs to any
  actor subject
  recipient to
  event CONSULT
  cameo 040
  future AGREE 036
  example The Croatian transport minister outlined his plan to Bosnian officials at a session in Mostar. => CONSULT 040 HRV > BIH

entry consult-review-together
  verb review, examine, assess, go over, survey, touch on, touch upon
  needs object situation, relation, tie, cooperation, prospect, development, progress, question, issue, state, agenda, process
  parties subject + with
  event CONSULT
  cameo 040
  example The Sudanese president and the Ugandan president reviewed the situation in Chad. => CONSULT 040 SDN + UGA
  example The Kuwaiti prime minister reviewed bilateral relations with the Egyptian foreign minister. => CONSULT 040 KWT + EGY

entry nothing-speak-to-press
  verb speak, talk
  needs to journalist, reporter, press, newspaper, correspondent, media
  nothing
  example Speaking to reporters in Tashkent, the Uzbek minister was in good humour. => nothing

entry nothing-face-each-other
  verb face, confront
  needs object other
  nothing
  example Georgian policemen and Russian soldiers faced each other across the bridge. => nothing

entry consult-attend-beside
  verb watch, attend, appear, stand, sit, review, inspect
  needs at side
  needs at.of any
  parties subject + at.of
  event CONSULT
  cameo 040
  example Two Peruvian ministers watched the parade at the side of the Ecuadorian president. => CONSULT 040 PER + ECU

entry nothing-charge-price
  verb charge
  needs object less, more, half, price, fee, rate, toll, dollar, double, percent, tariff, euro, twice, third, cent
  nothing
  example The Norwegian company charges Poland a fee. => nothing

entry consult-face-to-face
  verb come, meet, sit, stand, talk
  needs object face
  needs to any
  needs subject any
  lacks with
  parties subject
  event CONSULT
  cameo 040
  future AGREE 036
  example The Armenian and Azerbaijani leaders came face to face in Prague. => CONSULT 040 ARM + AZE

entry consult-come-to-table
  verb coax, nudge, steer, get, lure, drag
  needs object any
  needs subject <party>
  needs to table
  actor subject
  recipient object
  event CONSULT third-party
  cameo 045
  example Norway coaxed Mali and Niger to the table. => CONSULT 045 NOR > MLI, NER

entry consult-act-mediator-for
  verb act, serve, step in, emerge, work
  needs as mediator, broker, intermediary, go-between, facilitator, arbiter, arbitrator, conciliator, go - between, conduit, channel, messenger
  needs for any
  needs subject any
  actor subject
  recipient for
  event CONSULT third-party
  cameo 045
  example Oman acted as a go-between for Iran and the United States. => CONSULT 045 OMN > IRN, USA

entry consult-be-on-tour
  verb be
  needs on tour, visit, trip, mission, stopover
  needs subject any
  actor subject
  recipient on.of | on.to | to | of | in
  event CONSULT visit
  cameo 042
  example The Chinese president is on a three-nation tour of Africa. => CONSULT 042 CHN > AFR
  example The Omani sultan is on an official visit to Jordan. => CONSULT 042 OMN > JOR

entry consult-shake-hands
  verb shake
  needs object hand, hands
  needs subject any
  parties subject + with
  event CONSULT
  cameo 040
  example The Egyptian foreign minister shook hands with the Turkish president in Doha. => CONSULT 040 EGY + TUR

entry consult-shake-hands-together
  verb shake
  needs object hand, hands
  needs subject any
  lacks with
  parties subject
  event CONSULT
  cameo 040
  example The Egyptian and Turkish foreign ministers shook hands in Doha. => CONSULT 040 EGY + TUR

entry consult-handshake
  noun handshake, huddle, tete-a-tete, chat, meal, face-off
  needs between any
  parties between
  event CONSULT
  cameo 040
  example The handshake between the Turkish and Egyptian presidents was brief. => CONSULT 040 TUR + EGY

entry consult-stay-in
  verb stay, lodge
  needs in any
  needs subject minister, president, premier, chancellor, envoy, delegation, leader, king, queen, emir, secretary, chief, commissioner, pope, prince, mission, sultan
  lacks object
  lacks complement
  lacks attribute
  lacks with
  actor subject
  recipient in
  event CONSULT visit
  cameo 042
  example The Guinean president stayed in Paris for three days. => CONSULT 042 GIN > FRA

entry consult-spend-days
  verb spend
  needs object day, week, hour, night, weekend, afternoon, morning
  needs in <place>
  needs subject minister, president, premier, chancellor, envoy, delegation, leader, king, queen, emir, secretary, commissioner, pope, prince, mission, sultan, inspector, delegate, lawmaker, diplomat
  lacks complement
  actor subject
  recipient in
  event CONSULT visit
  cameo 042
  example The Latvian president spent two days in Georgia. => CONSULT 042 LVA > GEO

entry consult-be-in
  verb be
  needs in <place>
  needs subject minister, president, premier, chancellor, envoy, delegation, king, queen, emir, secretary, commissioner, prince, sultan, negotiator, diplomat, inspector
  lacks attribute
  lacks complement
  actor subject
  recipient in
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The Iranian president was in Caracas on Tuesday. => CONSULT 042 IRN > VEN

entry consult-entertain
  verb entertain, fete, wine, regale
  needs object minister, president, premier, chancellor, envoy, delegation, leader, king, queen, emir, secretary, prince, sultan, guest, ambassador, diplomat
  needs subject any
  lacks complement
  actor object
  recipient subject
  event CONSULT visit
  cameo 043
  example The sultan of Brunei entertained the Malaysian king. => CONSULT 043 MYS > BRN
  example South Korea feted the Uzbek president. => CONSULT 043 UZB > KOR

entry consult-carry-messages
  verb carry, ferry, pass, relay, convey, transmit, exchange
  needs object message, proposal, letter, offer, note, idea
  needs between any
  needs subject <party>
  lacks complement
  actor subject
  recipient between
  event CONSULT third-party
  cameo 045
  example Swiss diplomats carried messages between Iran and the United States. => CONSULT 045 CHE > IRN, USA

entry consult-mediation-by
  noun mediation, conciliation
  needs by <party>
  needs in any
  lacks between
  actor by
  recipient in
  event CONSULT third-party
  cameo 045
  example Mediation by Kenya in South Sudan has stalled. => CONSULT 045 KEN > SSD

entry consult-tour-parts
  verb tour, inspect
  needs object part, area, region, province, town, city, site, camp, factory, base, plant, facility, capital, museum, port, market, ruins, ruin, village, district, island, shipyard, zone, hospital, school
  needs subject minister, president, premier, chancellor, envoy, delegation, leader, king, queen, emir, secretary, commissioner, pope, prince, mission, inspector, head, chief, general, team, official, lawmaker, senator, ambassador
  actor subject
  recipient object.of | object's | in | object.in
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The Danish minister inspected a factory in Mozambique. => CONSULT 042 DNK > MOZ

entry consult-call-on-person
  verb call
  needs on minister, president, king, queen, premier, counterpart, ambassador, chancellor, emir, sultan, governor, mayor, speaker, secretary, chief
  needs subject any
  lacks object
  lacks complement
  lacks for
  lacks infinitive
  actor subject
  recipient on
  event CONSULT visit
  cameo 042
  example The Chinese navy chief called on the Pakistani defence minister. => CONSULT 042 CHN > PAK

entry consult-negotiators-for
  verb meet, talk, negotiate, confer, sit down, gather
  needs subject negotiator, representative, envoy, delegate, lawyer, diplomat
  needs subject.for any
  lacks with
  parties subject.for
  event CONSULT
  cameo 040
  example Negotiators for Britain and Spain met on Monday. => CONSULT 040 GBR + ESP

entry consult-heads-of-gather
  verb gather, meet, assemble, convene, sit down, confer, talk, converge
  needs subject head, chief, king, secretary, speaker, governor, commander, director, ambassador, officer, parliamentarian, deputy, expert, premier, chancellor, banker, guard
  needs subject.of any
  lacks with
  lacks object
  parties subject.of
  event CONSULT
  cameo 040
  future AGREE 036
  example The speakers of Togo, Benin and Ghana gathered at Lomé. => CONSULT 040 TGO + BEN + GHA

entry consult-hold-rounds
  verb hold, conduct, have, complete, wrap up, finish, conclude, end, start, begin
  needs object round, series, session, marathon, bout
  needs object.of talk, negotiation, consultation, discussion, meeting, dialogue
  needs subject any
  lacks with
  lacks between
  lacks attribute
  parties subject
  event CONSULT
  cameo 040
  future AGREE 036
  example Iranian and Saudi officials have held four rounds of talks. => CONSULT 040 IRN + SAU

entry consult-hold-rounds-of
  verb hold, conduct, have, complete, wrap up, finish, conclude, end, start, begin
  needs object round, series, session, marathon, bout, talk, talks, consultation, meeting, sitting
  needs subject commander, government, cabinet, parliament, army, minister, ministry, negotiator, delegation, president, leader, chief, head, side, officer, team, expert
  needs subject.of any
  lacks with
  lacks between
  lacks attribute
  parties subject.of
  event CONSULT
  cameo 040
  future AGREE 036
  example The corps commanders of India and China held their 14th round of talks. => CONSULT 040 IND + CHN
  example The governments of Kosovo and Albania held a joint session. => CONSULT 040 XKX + ALB

entry consult-sit-across
  verb sit
  needs across any
  needs subject any
  lacks object
  lacks with
  parties subject
  event CONSULT
  cameo 040
  example Sudanese and Egyptian negotiators sat across the table in Doha. => CONSULT 040 SDN + EGY

entry consult-attend-ceremony
  verb attend, join, grace, witness
  needs object inauguration, funeral, wedding, coronation, celebration, parade, enthronement, burial, oath, jubilee
  needs subject <party>
  actor subject
  recipient object's | object.of | object.in | in
  event CONSULT visit
  cameo 042
  future AGREE 036
  example Kyrgyzstan's president attended the inauguration of the Turkish president. => CONSULT 042 KGZ > TUR
  example The Tongan queen attended the Samoan parade. => CONSULT 042 TON > WSM

entry consult-lead-mediation
  verb lead, head, chair, conduct, coordinate, run, undertake
  needs object mediation, arbitration, facilitation
  needs subject any
  lacks with
  actor subject
  recipient between | object.between | in | object.in | object's
  event CONSULT third-party
  cameo 045
  example The former Kenyan president leads the mediation in Sudan. => CONSULT 045 KEN > SDN

entry consult-turn-up
  verb turn up, show up, arrive back
  needs in <place>
  needs subject minister, president, premier, chancellor, envoy, delegation, leader, king, queen, emir, secretary, pope, prince, mission, sultan, inspector, negotiator, official
  lacks object
  actor subject
  recipient in
  event CONSULT visit
  cameo 042
  example The Eritrean leader turned up in Addis Ababa unannounced. => CONSULT 042 ERI > ETH

entry consult-trip-noun
  noun junket, fact-finding, walkabout, jaunt, odyssey, homecoming
  needs to any
  needs subject any
  actor subject
  recipient to
  event CONSULT visit
  cameo 042
  example The Czech lawmakers' junket to Fiji cost a fortune. => CONSULT 042 CZE > FJI

entry consult-port-call
  verb call, dock, berth, moor
  needs subject warship, ship, squadron, frigate, destroyer, flotilla, carrier, vessel, fleet, submarine, cruiser, corvette
  needs at <place>
  actor subject's
  recipient at
  event CONSULT visit
  cameo 042
  example A Chinese naval squadron called at Dili in June. => CONSULT 042 CHN > TLS

entry consult-port-call-in
  verb dock, berth, moor, arrive
  needs subject warship, squadron, frigate, destroyer, flotilla, carrier, submarine, cruiser, corvette
  needs in <place>
  actor subject's
  recipient in
  event CONSULT visit
  cameo 042
  example Two Russian destroyers docked in Ghana on Sunday. => CONSULT 042 RUS > GHA

entry consult-call-at-port
  verb call, dock, moor, anchor, berth, put in
  needs at port, harbour, harbor, base, pier, quay, dock, naval base
  needs subject any
  lacks object
  actor subject
  recipient at | at.of | at.in | in
  event CONSULT visit
  cameo 042
  example USS Port Royal called at the Ghanaian port of Tema. => CONSULT 042 USA > GHA

entry consult-pay-port-call
  noun port call, port visit, courtesy visit
  needs subject any
  actor subject
  recipient to | at | in
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The French cruiser made a port call in Madagascar. => CONSULT 042 FRA > MDG

entry consult-due-official
  adjective due, expected, scheduled
  needs in any
  needs subject <state>
  lacks complement
  actor subject
  recipient in
  event CONSULT visit
  cameo 042
  modality planned
  example Angela Merkel is due in Ghana next week. => CONSULT 042 DEU > GHA

entry consult-in-touch
  verb be, stay, remain, keep, get
  needs in touch, contact, communication, consultation, dialogue
  needs in.with any
  needs subject any
  parties subject + in.with
  event CONSULT
  cameo 040
  example Norway's envoys have been in touch with the Colombian rebels through a bishop. => CONSULT 040 NOR + COL
  example Turkey is in close contact with Georgia about the flood. => CONSULT 040 TUR + GEO

entry consult-in-touch-with
  verb be, stay, remain, keep, get
  needs in touch, contact, communication, consultation, dialogue
  needs with any
  needs subject any
  parties subject + with
  event CONSULT
  cameo 040
  example Canada remains in contact with Haiti over the stranded teachers. => CONSULT 040 CAN + HTI

entry consult-spoke-by-phone
  verb speak, talk, confer, communicate
  needs by telephone, phone, radio, video, hotline, satellite, wireless, field telephone, satellite phone, link
  lacks with
  lacks to
  parties subject
  event CONSULT phone
  cameo 041
  example Chad and Sudan spoke by telephone about the raid. => CONSULT 041 TCD + SDN

entry consult-consider-application
  verb consider, examine, review, weigh, discuss, debate, take up
  needs object application, bid, request, candidacy, membership, accession, petition
  needs subject <party>
  lacks complement
  lacks with
  actor subject
  recipient object's | object.by | object.from | object.of | of ?
  event CONSULT
  cameo 040
  future AGREE 036
  example NATO ministers considered Georgia's application on Tuesday. => CONSULT 040 NAT > GEO

entry consult-phone-call-of
  noun phone call, telephone call, phone conversation, telephone conversation, video call, conference call
  needs subject any
  lacks with
  lacks to
  lacks from
  lacks between
  parties subject
  event CONSULT phone
  cameo 041
  example The Danish minister and his Greek counterpart agreed in a phone call to reopen the consulate. => CONSULT 041 DNK + GRC

# ---- said, done and held back in passing ----

entry consult-tell-in-audience
  verb tell, assure, inform
  needs object <party>
  needs in audience
  needs complement any
  parties subject + object
  event CONSULT
  cameo 040
  example In a private audience the Kenyan minister told French envoys that he was ill. => CONSULT 040 KEN + FRA

entry consult-mediator-drafts
  verb draft, draw up, broker, propose, prepare, present
  needs object ceasefire, truce, accord, plan, agreement, deal, settlement, compromise, roadmap, formula
  needs subject mediator, facilitator, negotiator
  actor subject
  recipient between | for ?
  event CONSULT third-party
  cameo 045
  example The rebels rejected a ceasefire drafted by Malian mediators. => CONSULT 045 MLI

entry consult-chair-the-talks
  verb chair, co-chair, mediate, preside over, moderate, host, facilitate
  needs object talk, negotiation, mediation, dialogue
  needs subject <party>
  lacks with
  lacks between
  actor subject
  recipient object's | on | with ?
  event CONSULT third-party
  cameo 045
  future AGREE 039
  example The Kenyan minister, who is chairing the talks, was silent. => CONSULT 045 KEN

entry consult-envoys-discuss
  verb discuss, debate
  needs subject envoy, minister, ambassador, leader, council, delegate, lawmaker, official
  needs complement any
  lacks with
  actor subject
  recipient complement ?
  event CONSULT
  cameo 040
  future AGREE 036
  example African Union envoys discussed whether to suspend Mali. => CONSULT 040 AFU > MLI

entry consult-mediate-alone
  verb mediate
  needs subject <party>
  lacks object
  lacks between
  actor subject
  recipient in | with | matter ?
  event CONSULT third-party
  cameo 045
  future AGREE 039
  example Kenya's president will mediate. => AGREE 039 KEN

entry agree-would-host-talks
  verb host, convene, organise, organize, chair, arrange, sponsor
  needs object talk, negotiation, dialogue, peace talk, summit, meeting, conference, round
  needs between any
  needs subject any
  needs object any
  lacks complement
  lacks of
  actor subject
  recipient between
  event CONSULT third-party
  cameo 045
  future AGREE 039
  example Iceland hosted talks between Peru and Chile. => CONSULT 045 ISL > PER, CHL
  example Iceland will host talks between Peru and Chile. => AGREE 039 ISL > PER, CHL

entry consult-take-up-with
  verb take up, bring up, raise, broach
  needs object any
  needs with minister, counterpart, president, premier, official, ambassador, authority, leader, government, delegation, king, host, envoy, chancellor
  needs subject any
  parties subject + with
  event CONSULT
  cameo 040
  future AGREE 036
  example The Peruvian envoy took up the arrests with the Bolivian minister. => CONSULT 040 PER + BOL

entry consult-run-into
  verb run, bump
  needs into counterpart, minister, president, premier, envoy, ambassador, colleague, rival, leader
  needs subject any
  lacks object
  parties subject + into
  event CONSULT
  cameo 040
  example The Danish minister bumped into his Serbian counterpart at a reception. => CONSULT 040 DNK + SRB

entry consult-open-channel
  verb open, establish, keep open, set up, maintain, create, activate, have
  needs object channel, backchannel, back channel, back-channel, line of communication, communication channel
  needs subject <party>
  lacks of
  parties subject + with | to | between
  event CONSULT
  cameo 040
  future AGREE 036
  example Peru has opened a channel to Bolivia. => CONSULT 040 PER + BOL
  example Riyadh and the Houthis have opened a back channel. => CONSULT 040 SAU + YEM

entry consult-lock-in-talks
  verb lock, engage, immerse, embroil, tie up, closet
  needs in talk, negotiation, discussion, dialogue, bargaining, consultation, haggling
  parties subject | object + with | in.with
  event CONSULT
  cameo 046
  example Togo and Benin are locked in discussions about gas. => CONSULT 046 TGO + BEN
  example Poland is engaged in talks with Israel. => CONSULT 046 POL + ISR

entry consult-enter-talks
  verb enter
  needs into talk, negotiation, discussion, dialogue, bargaining, consultation
  needs subject any
  lacks object
  parties subject + with | into.with
  event CONSULT
  cameo 046
  future AGREE 036
  example Togo and Benin entered into negotiations on gas. => CONSULT 046 TGO + BEN
  example Peru has entered into talks with Chile. => CONSULT 046 PER + CHL

entry consult-enter-talks-object
  verb enter, begin, resume, start, reopen, restart
  needs object talk, negotiation, discussion, dialogue, bargaining, consultation
  needs subject any
  parties subject + with
  event CONSULT
  cameo 046
  future AGREE 036
  example France and Spain have entered talks. => CONSULT 046 FRA + ESP

entry consult-round-of-bargaining
  noun round, bout, session
  needs of bargaining, haggling, horse-trading, diplomacy, parley
  needs between any
  parties between
  event CONSULT
  cameo 046
  example A round of bargaining between Togo and Benin lasted until dawn. => CONSULT 046 TGO + BEN

entry consult-bargaining
  noun bargaining, haggling, horse-trading, parley, palaver
  needs between any
  parties between
  event CONSULT
  cameo 046
  example The bargaining between Togo and Benin lasted until dawn. => CONSULT 046 TGO + BEN

entry consult-trade-proposals
  verb trade, exchange, swap
  needs object proposal, idea, draft, note, view, opinion, letter, message, document, assessment, visit, greeting
  needs subject any
  parties subject + with
  event CONSULT
  cameo 040
  future AGREE 036
  example Togo and Benin traded proposals on gas. => CONSULT 040 TGO + BEN

entry consult-hold-videoconference
  verb hold, have, conduct
  needs object video conference, videoconference, teleconference, video call, conference call, video summit, video meeting, phone call, telephone call, telephone conversation, phone conversation, call
  needs subject any
  parties subject + with
  event CONSULT phone
  cameo 041
  future AGREE 036
  example Togo and Benin held a video conference. => CONSULT 041 TGO + BEN
  example The German chancellor had a phone call with the Turkish president. => CONSULT 041 DEU + TUR

entry consult-ring-leader
  verb ring
  needs object president, premier, minister, king, emir, chancellor, leader, counterpart, sultan, prince, colleague, secretary
  needs subject any
  needs object any
  lacks with
  parties subject + object
  event CONSULT phone
  cameo 041
  future AGREE 036
  example The Peruvian president rang the Bolivian president. => CONSULT 041 PER + BOL

entry consult-get-on-phone
  verb get, be, jump, stay, hop
  needs on phone, telephone, line
  needs subject any
  lacks object
  parties subject + with | to | on.with | on.to
  event CONSULT phone
  cameo 041
  future AGREE 036
  example The Peruvian president got on the phone to the Bolivian president. => CONSULT 041 PER + BOL
  example The Kenyan president was on the phone with the Ugandan leader. => CONSULT 041 KEN + UGA

entry consult-drop-by
  verb drop, stop, call
  needs by embassy, palace, residence, mission, consulate, pavilion
  needs subject <state>
  lacks object
  actor subject
  recipient by
  event CONSULT visit
  cameo 042
  example The Swedish minister dropped by the Kenyan embassy. => CONSULT 042 SWE > KEN

entry consult-inspect-in
  verb inspect, tour, view, look round, look over
  needs object dam, base, factory, plant, camp, port, project, site, facility, school, hospital, farm, town, village, memorial, barracks, mosque, museum, airfield, shipyard, district, region, front, border
  needs in any
  needs subject president, premier, minister, delegation, lawmaker, envoy, general, official, king, queen, prince, chancellor, secretary, commissioner, senator, deputy, governor
  actor subject
  recipient in
  event CONSULT visit
  cameo 042
  example Polish lawmakers inspected a dam in Georgia. => CONSULT 042 POL > GEO

entry consult-play-host
  verb play
  needs object host
  needs to any
  needs subject any
  actor to
  recipient subject
  event CONSULT visit
  cameo 043
  future AGREE 036
  example Bulgaria played host to the Polish president. => CONSULT 043 POL > BGR
  example Fiji will play host to a delegation from Japan. => AGREE 036 JPN > FJI

entry consult-red-carpet
  verb roll out, unroll, lay out, roll
  needs object carpet
  needs for any
  needs subject any
  actor for
  recipient subject
  event CONSULT visit
  cameo 043
  future AGREE 036
  example Hungary rolled out the red carpet for the Egyptian president. => CONSULT 043 EGY > HUN

entry consult-lay-on-banquet
  verb lay on, host, give, hold, throw, offer
  needs object banquet, dinner, reception, lunch, luncheon, feast, welcome, gala, ceremony
  needs for president, premier, minister, king, queen, delegation, chancellor, guest, emir, sultan, leader, counterpart, visitor, envoy, prince
  needs subject any
  actor for
  recipient subject
  event CONSULT visit
  cameo 043
  future AGREE 036
  example Oman laid on a banquet for the Dutch king. => CONSULT 043 NLD > OMN

entry consult-dinner-in-honour
  verb give, host, hold, offer, throw, lay on
  needs object banquet, dinner, reception, lunch, luncheon, feast
  needs in honour, honor
  needs subject any
  actor in's | in.of | of
  recipient subject
  event CONSULT visit
  cameo 043
  example Oman's sultan gave a dinner in honour of the Dutch king. => CONSULT 043 NLD > OMN

entry consult-host-meeting-from
  verb host, convene, organise, organize
  needs object meeting, conference, summit, gathering, session, round, workshop, seminar
  needs of minister, official, chief, expert, officer, leader, diplomat, negotiator, lawmaker
  needs of.from any
  needs subject any
  needs object any
  lacks with
  parties subject + of.from
  event CONSULT
  cameo 043
  future AGREE 036
  example Vienna is hosting a meeting of ministers from Kenya and Chad. => CONSULT 043 AUT + KEN + TCD

entry consult-cross-paths
  verb cross
  needs object path
  needs subject any
  parties subject + with
  event CONSULT
  cameo 040
  example The Togolese and Kenyan ministers crossed paths in Geneva. => CONSULT 040 TGO + KEN

entry consult-secret-encounters
  verb hold, have
  needs object encounter, rendezvous, parley, tete-a-tete, one-on-one, huddle, powwow, conclave
  needs subject any
  parties subject + with
  event CONSULT
  cameo 040
  future AGREE 036
  example The Togolese and Kenyan ministers held secret encounters in Geneva. => CONSULT 040 TGO + KEN

entry consult-spend-in-talks
  verb spend
  needs object hour, day, minute, afternoon, evening, morning, time, night
  needs in talk, conversation, discussion, negotiation, meeting, consultation
  needs subject any
  parties subject + with | in.with
  event CONSULT
  cameo 040
  example The Togolese and Kenyan ministers spent an hour in conversation. => CONSULT 040 TGO + KEN

entry mediate-bridge-gap
  verb bridge, narrow, close, straddle
  needs object gap, difference, divide, rift, gulf, disagreement
  needs between any
  needs subject <party>
  actor subject
  recipient between
  event CONSULT third-party
  cameo 045
  example Norway bridged the gap between Sudan and Chad. => CONSULT 045 NOR > SDN, TCD

entry consult-have-a-word
  verb have, exchange, snatch, share
  needs object word, chat, natter, heart-to-heart, tete-a-tete, one-on-one, coffee, lunch, dinner, breakfast, supper, long talk
  needs with any
  needs subject any
  parties subject + with
  event CONSULT
  cameo 040
  example The Swedish minister had a word with the Danish premier. => CONSULT 040 SWE + DNK

entry consult-head-for
  verb head, make, bound, set out, fly, leave
  needs for any
  needs subject president, premier, minister, king, queen, delegation, chancellor, envoy, prince, secretary, chief, leader, official, pope, negotiator, general, prime minister
  lacks object
  actor subject
  recipient for
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The Swedish minister headed for Tehran. => CONSULT 042 SWE > IRN

entry consult-return-from
  verb return, come back, be back
  needs from any
  needs subject president, premier, minister, king, queen, delegation, chancellor, envoy, prince, secretary, chief, leader, official, pope, negotiator, general, prime minister
  lacks object
  lacks to
  actor subject
  recipient from
  event CONSULT visit
  cameo 042
  example The Swedish minister returned from Iran. => CONSULT 042 SWE > IRN

entry consult-talks-bring-together
  verb bring together, gather, unite, assemble
  needs subject talk, meeting, conference, summit, session, round, forum, workshop, seminar, gathering, negotiation, dialogue
  needs object any
  parties object.from | from | object
  event CONSULT
  cameo 040
  example The talks brought together officials from Iran and Sweden. => CONSULT 040 IRN + SWE

entry consult-head-delegation-to
  verb head, lead, be at head, front
  needs object delegation, mission, team, group, party
  needs to any
  needs subject any
  needs object any
  actor subject
  recipient to | object.to
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The Kenyan premier headed a trade mission to Japan. => CONSULT 042 KEN > JPN

entry consult-tour-their-place
  verb tour, inspect, visit
  needs object city, town, province, camp, region, base, site, memorial, village, district, area, island, port, factory, school, hospital, farm, plant, mosque, church, museum, border, frontier
  needs object's any
  needs subject president, premier, minister, delegation, lawmaker, envoy, general, official, king, queen, prince, chancellor, secretary, commissioner, senator, deputy, governor, pope, chief, ambassador
  lacks complement
  actor subject
  recipient object's
  event CONSULT visit
  cameo 042
  future AGREE 036
  example The Kenyan premier toured the Japanese port of Kobe. => CONSULT 042 KEN > JPN

entry consult-reach-out
  verb reach out, hold out, make advances, make overtures
  needs to any
  needs subject <state>
  lacks object
  lacks for
  actor subject
  recipient to
  event CONSULT
  cameo 040
  example Kenya has reached out to Ethiopia. => CONSULT 040 KEN > ETH

# ---- how guests come, are received and are spoken with ----

entry consult-set-foot
  verb set
  needs object foot
  needs subject <state>
  lacks complement
  actor subject
  recipient in | on
  event CONSULT visit
  cameo 042
  example Ireland's president set foot in Gambia for the first time. => CONSULT 042 IRL > GMB

entry consult-sweep-into
  verb sweep, jet, breeze, blow, fly, slip, drop, whisk, helicopter
  needs into <place>
  needs subject <state>
  lacks object
  lacks against
  lacks with
  actor subject
  recipient into
  event CONSULT visit
  cameo 042
  example Norway's foreign minister jetted into Nepal. => CONSULT 042 NOR > NPL

entry consult-be-guest-of
  verb be, remain, stay
  needs attribute guest, house guest, state guest, guest of honour, guest of honor
  needs of any
  needs subject <state>
  actor subject
  recipient of's | attribute.of | of
  event CONSULT visit
  cameo 042
  example The Danish queen was the guest of Greece's president. => CONSULT 042 DNK > GRC

entry consult-get-welcome
  verb get, receive, win, enjoy, meet
  needs object welcome, reception, red-carpet welcome, red-carpet treatment, salute, ovation
  needs in <place>
  needs subject <state>
  lacks complement
  actor subject
  recipient in
  event CONSULT visit
  cameo 042
  example Brazil's president got a warm welcome in Angola. => CONSULT 042 BRA > AGO

entry consult-give-welcome
  verb give, accord, prepare, extend, lay on, offer
  needs object welcome, reception, red-carpet welcome, red-carpet treatment, banquet, audience, hospitality
  needs subject <state>
  lacks complement
  actor to's | to | for's | for | object
  recipient subject
  event CONSULT visit
  cameo 043
  example Bhutan gave a rousing welcome to India's president. => CONSULT 043 IND > BTN

entry consult-heads-together
  verb put
  needs object head
  needs subject any
  lacks complement
  lacks against
  lacks in
  parties subject
  event CONSULT
  cameo 040
  future AGREE 036
  example Maltese and Italian officials put their heads together. => CONSULT 040 MLT + ITA

entry consult-tell-in-call
  verb tell, inform, assure, brief, warn, urge
  needs in call, telephone call, phone call, conversation, telephone conversation, phone conversation
  needs subject <state>
  parties subject + object
  event CONSULT phone
  cameo 041
  example In a telephone call Turkey's president told Egypt's president about the ship. => CONSULT 041 TUR + EGY

entry consult-take-up-matter
  verb take up, broach, air, go over, touch on, review, discuss, look at, tackle, chew over, mull
  needs object matter, issue, question, subject, topic, agenda, point, dispute, situation, problem
  needs subject <state>
  lacks with
  lacks complement
  parties subject
  event CONSULT
  cameo 040
  future AGREE 036
  example Benin and Togo took up the matter of the erosion. => CONSULT 040 BEN + TGO

entry consult-hold-summit
  verb hold, have, stage, convene, open, end, wind up, conclude, begin, finish
  needs object summit, summit meeting, round, consultation, trilateral, bilateral, conclave, retreat, joint session, joint cabinet meeting, session, first meeting
  needs subject <state>
  lacks with
  lacks between
  lacks complement
  parties subject
  event CONSULT
  cameo 040
  future AGREE 036
  example The Japanese and Korean premiers held their first summit. => CONSULT 040 JPN + KOR

entry consult-dispatch-to-sound-out
  verb sound out, feel out, canvass, quiz
  needs object <state>
  needs subject <state>
  lacks complement
  actor subject
  recipient object
  event CONSULT
  cameo 040
  example Austria's envoy sounded out Slovenia's government. => CONSULT 040 AUT > SVN

entry consult-swap-letters
  verb exchange, swap, trade
  needs object letter, note, message, greeting, cable, telegram, draft, view, opinion
  needs subject <state>
  lacks with
  lacks complement
  parties subject
  event CONSULT
  cameo 040
  example The Iraqi and Kuwaiti ministers exchanged letters about the wells. => CONSULT 040 IRQ + KWT

entry consult-carry-message
  verb carry, bring, take, bear, hand over, deliver, convey, relay, hand
  needs object message, letter, note, oral message, written message, verbal message
  needs from <party>
  needs to any
  actor from
  recipient to
  event CONSULT
  cameo 040
  example The bishop carried a letter from Cuba to Mexico. => CONSULT 040 CUB > MEX

# ---- guests shown round, present at feasts and kept waiting for ----

entry consult-guard-of-honour
  verb inspect, review, salute
  needs object guard
  needs of honour, honor
  needs subject <state>
  actor subject
  recipient in
  event CONSULT visit
  cameo 042
  example Norway's premier inspected a guard of honour in Benin. => CONSULT 042 NOR > BEN

entry consult-among-guests
  verb be
  needs among guest, mourner, dignitary, leader, participant, speaker, head, attendee
  needs subject <state>
  needs at any
  actor subject
  recipient at's | at.of | at.in | in
  event CONSULT
  cameo 040
  example Spain's premier was among the guests at the wedding of Jordan's prince. => CONSULT 040 ESP > JOR

entry consult-experts-spend-week
  verb spend, pass
  needs object week, day, month, fortnight, night, hour
  needs in <place>
  needs subject expert, inspector, delegation, team, official, mission, lawmaker, negotiator, envoy, minister, diplomat, MP, senator, auditor, banker, president, premier, king, monitor, observer, rapporteur
  lacks complement
  lacks against
  actor subject
  recipient in
  event CONSULT visit
  cameo 042
  example Danish experts spent a fortnight in Togo. => CONSULT 042 DNK > TGO

entry consult-call-at-ministry
  verb call
  needs at ministry, palace, foreign ministry, presidential palace, chancellery, residence, headquarters, embassy
  needs subject <state>
  lacks object
  lacks for
  actor subject
  recipient at's | at.in | at.of
  event CONSULT
  cameo 040
  example Egypt's envoy called at Kenya's foreign ministry. => CONSULT 040 EGY > KEN

entry consult-speak-at-meeting-with
  verb speak, say, raise, bring up, broach, stress, discuss, praise, propose, complain, dwell
  needs at meeting, talk, lunch, dinner, breakfast, audience, session, reception
  needs at.with any
  needs subject <state>
  parties subject + at.with
  event CONSULT
  cameo 040
  example At a meeting with Benin's president, Egypt's premier spoke of cotton. => CONSULT 040 EGY + BEN

entry consult-answer-letter
  verb answer, acknowledge
  needs object letter, note, message, query, questionnaire, telegram, cable
  needs subject <party>
  needs object's any
  lacks complement
  actor subject
  recipient object's | object.from | from
  event CONSULT
  cameo 040
  example Japan answered Palau's letter. => CONSULT 040 JPN > PLW

entry consult-await-arrival
  verb brace, prepare, ready
  needs for arrival, visit, stay, coming
  needs subject <party>
  lacks against
  actor for's | for.of | for.by
  recipient subject
  event CONSULT visit
  cameo 042
  modality planned
  example Benin is preparing for the visit of Egypt's president. => CONSULT 042 EGY > BEN

entry consult-be-host-to
  verb be, play, become
  needs attribute host
  needs to <state>
  needs subject <state>
  actor to
  recipient subject
  event CONSULT visit
  cameo 043
  example Benin's president was host to Egypt's premier. => CONSULT 043 EGY > BEN

entry consult-round-of-talks-of
  noun round, session
  needs of talk, negotiation, consultation, dialogue, discussion
  needs of.of any
  parties of.of
  event CONSULT
  cameo 046
  example The fifth round of talks of Benin and Togo ended. => CONSULT 046 BEN + TGO

entry consult-salute-welcome
  verb welcome, greet, receive
  needs object <state>
  needs with salute, ceremony, banquet, honour, honor, flower, fanfare, military honour, red carpet, parade, pomp, dance, band
  needs subject <party>
  lacks complement
  actor object
  recipient subject
  event CONSULT visit
  cameo 043
  example Benin welcomed Egypt's premier with a salute. => CONSULT 043 EGY > BEN
