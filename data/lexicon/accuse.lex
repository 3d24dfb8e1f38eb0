# ACCUSE: criticism, allegations, complaints, courts and inquiries.

# ---- names, comparisons, claims ----
entry accuse-call-bad-act
  verb call, brand, label, dub, term, declare, deem, pronounce, consider, name, judge, proclaim
  needs object any
  needs attribute provocation, farce, insult, crime, disgrace, lie, blackmail, outrage, betrayal, charade, sham, joke, mockery, travesty, robbery, theft, aggression, terrorism, piracy, genocide, violation, breach, interference, slander, propaganda, nonsense, mistake, blunder, error, act, attack, insanity, madness, hypocrisy, escalation, humiliation, injustice, fraud, stunt, trick, circus, slap, blow, illegal, unacceptable, shameful, irresponsible, dangerous, unjust, absurd, hostile, unfriendly, unlawful, criminal, barbaric, cowardly
  actor subject
  recipient object | object's | by | matter
  event ACCUSE disapprove
  cameo 111
  example The Russian foreign minister called the Estonian step a provocation. => ACCUSE 111 RUS > EST
  example Panama's president has called the American claim to the canal a lie. => ACCUSE 111 PAN > USA

entry accuse-call-puppet
  verb call, brand, label, dub, term, declare, name, nickname
  needs object any
  needs attribute puppet, lackey, stooge, lapdog, vassal, tyrant, butcher, thief, killer, racist, fascist, nazi, devil, monster, warmonger, traitor, spy, invader, thug, clown, imperialist, terrorist, extremist, bandit, pirate, usurper, illegitimate, loser, failure, haven, sanctuary, danger, obstacle, culprit, murderer, hypocrite, state
  actor subject
  recipient object | object's
  event ACCUSE disapprove
  cameo 111
  example Venezuela called Colombia a puppet of Washington. => ACCUSE 111 VEN > COL
  example The Ugandan president has called Sudan a haven for bandits. => ACCUSE 111 UGA > SDN

entry accuse-describe-as-hostile
  verb describe, portray, denounce, condemn, see, regard, view, criticise, criticize, characterise, characterize, decry, depict, deride, slam
  needs object any
  needs as rehearsal, pretext, farce, sham, lie, smear, threat, slander, trick, ploy, act, attempt, attack, breach, injustice, mistake, outrage, disgrace, puppet, tyrant, racist, hostile, racial, unjust, illegitimate, dangerous, irresponsible, unfair, excessive, disproportionate, unlawful, fraud, humiliation
  lacks attribute
  actor subject
  recipient object | object's | by | of
  event ACCUSE disapprove
  cameo 111
  example North Korea described the drills by South Korea as a rehearsal for war. => ACCUSE 111 PRK > KOR

entry accuse-describe-as-wrong
  verb describe, characterise, characterize, call, term, label, brand, dismiss, denounce, criticise, criticize, condemn, regard, reject
  needs as unhelpful, wrong, illegal, unlawful, absurd, baseless, groundless, unacceptable, regrettable, unfortunate, reckless, premature, unwarranted, unjustified, ridiculous, disgraceful, shameful, cynical, counterproductive, provocative, insulting, inadequate, unfounded, false, irresponsible, one-sided, biased
  needs object any
  needs subject any
  lacks attribute
  actor subject
  recipient object | object's | by | of
  event ACCUSE disapprove
  cameo 111
  example Ukraine's deputy foreign minister described the Polish ban as unhelpful. => ACCUSE 111 UKR > POL

entry accuse-compare
  verb compare, liken, equate
  needs object any
  needs to hitler, nazi, apartheid, fascist, gestapo, terrorist, devil, pharaoh, mafia, gangster, pirate, dictator, dictatorship, colonialism, slavery, blackmail, declaration, genocide
  actor subject
  recipient object | object's
  event ACCUSE disapprove
  cameo 111
  example Cuba compared the American president to Hitler. => ACCUSE 111 CUB > USA

entry accuse-say-violation
  verb say, declare, state, insist, maintain, argue, complain, claim
  needs that.attribute violation, breach, provocation, interference, aggression, crime, insult, outrage, blackmail, farce, illegal, unacceptable, lie, sham, mistake, shameful, irresponsible, disgrace, unjust, unlawful, illegitimate, attack, betrayal, hypocrisy, absurd, outrageous, groundless, dangerous, threat, enemy, aggressor, terrorist, dictator, liar, hostile, responsible, guilty
  actor subject
  recipient that
  event ACCUSE disapprove
  cameo 111
  example China said the American decision was a gross violation of the treaty. => ACCUSE 111 CHN > USA

entry accuse-say-arms-enemies
  verb say, claim, maintain, insist, assert, contend, warn, believe, report, announce
  needs subject any
  needs that arm, harbour, harbor, shelter, smuggle, plot, meddle, interfere, sabotage, violate, breach, flout, defy, infringe, contravene, disregard, infiltrate, foment, incite, sponsor, destabilise, destabilize, conspire, cheat, lie, renege, hack, poison, kidnap, abduct, loot, plunder, torture, massacre, fabricate, rig, steal, orchestrate, mastermind, spy
  actor subject
  recipient that
  event ACCUSE allege
  cameo 112
  example Chad says Sudan is arming the rebels. => ACCUSE 112 TCD > SDN
  example Ghana warned that Togo was violating the sea border. => ACCUSE 112 GHA > TGO

entry accuse-vote-marred
  verb say, report, find, conclude, declare, state, announce
  needs that mar, taint, flaw, rig, undermine, tarnish
  needs subject <party>
  actor subject
  recipient that
  event ACCUSE disapprove
  cameo 111
  context election
  example The European Union said the vote in Kenya was marred by irregularities. => ACCUSE 111 EUN > KEN

entry accuse-join-complaint
  verb join, support, back
  needs object complaint, lawsuit, suit, petition
  needs against any
  needs subject any
  actor subject
  recipient against
  event ACCUSE
  cameo 115
  example Denmark joined a complaint against China before the World Trade Organization. => ACCUSE 115 DNK > CHN

entry accuse-attack-in-words
  verb attack, assail, hammer, blast, savage, pan, target
  needs object any
  needs in speech, interview, statement, address, editorial, letter, broadcast, article, tweet, message, sermon, remark, memoir, comment, column, post
  actor subject
  recipient object | object's
  event ACCUSE disapprove
  cameo 111
  example Morocco's king attacked Algeria in a speech. => ACCUSE 111 MAR > DZA

entry accuse-attack-policy
  verb attack, assail, hammer, savage, pan, target, blast
  needs object law, policy, decision, plan, proposal, ruling, verdict, stance, record, handling, bill, budget, statement, view, approach, move, measure, reform, constitution, agreement, deal, treaty, report, claim, idea, motion, resolution, argument, remark, comment, failure, refusal, government's, tactic, rule, strategy, tariff, subsidy, sanction, programme, credibility, legitimacy
  needs subject any
  actor subject
  recipient object's | of | by | matter
  event ACCUSE disapprove
  cameo 111
  example Tunisia's president attacked the French law in a hall full of students. => ACCUSE 111 TUN > FRA
  example The Brazilian finance minister attacked American subsidies for cotton. => ACCUSE 111 BRA > USA

entry accuse-scathing-attack
  verb launch, mount, make, deliver, lead, unleash, renew
  needs object attack, broadside, tirade, assault
  needs object any
  needs subject any
  needs on policy, record, law, government, handling, decision, plan, leadership, proposal, stance, motive, credibility, claim, opposition
  actor subject
  recipient on's | on | of | against
  event ACCUSE disapprove
  cameo 111
  example The Indian minister launched an attack on the record of the Pakistani government. => ACCUSE 111 IND > PAK

entry accuse-verbal-attack
  verb launch, mount, make, deliver, lead, unleash, renew
  needs object scathing attack, verbal attack, stinging attack, bitter attack, fierce attack, blistering attack, furious attack, withering attack, sharp attack, veiled attack, personal attack, scathing assault, rhetorical attack
  needs object any
  needs subject any
  needs on any
  actor subject
  recipient on | against | of | of's | on's
  event ACCUSE disapprove
  cameo 111
  example The Irish prime minister launched a scathing attack on the Israeli government. => ACCUSE 111 IRL > ISR

entry accuse-shocked
  adjective shocked, stunned, horrified, sickened, disturbed, troubled, astonished, disgusted, perturbed, aghast, saddened, astounded, surprised
  needs subject any
  lacks complement
  actor subject
  recipient by's | at's | by | at | over's | about's
  event ACCUSE disapprove
  cameo 110
  example The Kuwaiti government said that it was shocked by the Iraqi claim. => ACCUSE 110 KWT > IRQ

# ---- courts ----
entry accuse-appeal-verdict
  verb appeal
  needs subject any
  needs object verdict, ruling, decision, sentence, conviction, judgment, judgement, acquittal, order, fine, award
  actor subject
  recipient object's | by | of | to
  event ACCUSE investigate
  cameo 115
  example Germany appealed the Italian ruling to the court in The Hague. => ACCUSE 115 DEU > ITA

entry accuse-appeal-against
  verb appeal
  needs against verdict, ruling, decision, sentence, conviction, judgment, judgement, acquittal, order, fine, award, extradition, ban, rejection
  actor subject
  recipient against's | of | by | matter ?
  event ACCUSE investigate
  cameo 115
  example Spain appealed against the verdict of the Moroccan court. => ACCUSE 115 ESP > MAR

entry accuse-sue-for
  verb sue, prosecute, indict, impeach
  needs object any
  needs subject any
  actor subject
  recipient object | object's
  event ACCUSE investigate
  cameo 115
  example A group of Kenyan farmers sued the British army over the fire. => ACCUSE 115 KEN > GBR

entry accuse-case-won
  verb win, lose, bring, file, open, start, initiate, take, launch, institute
  needs object case, lawsuit, suit, legal action, court action, claim, proceeding, appeal
  needs against any
  needs subject any
  lacks of
  actor subject
  recipient against | against's
  event ACCUSE investigate
  cameo 115
  example Mauritius won a lawsuit against Britain over the islands. => ACCUSE 115 MUS > GBR

entry accuse-ruled-against
  verb rule, decide, find
  needs subject court, tribunal, panel, judge, arbitrator, body, jury, commission
  needs against any
  lacks object
  actor subject
  recipient against | against's
  event ACCUSE investigate
  cameo 115
  example A tribunal in London ruled against the Ecuadorian government. => ACCUSE 115 GBR > ECU

entry accuse-open-inquiry
  verb open, launch, start, begin, order, announce, initiate, conduct
  needs object inquiry, enquiry, investigation, probe, review
  needs into any
  needs subject any
  actor subject
  recipient into's | into | by | of
  event ACCUSE investigate
  cameo 090
  example French prosecutors opened an inquiry into the Rwandan officers. => ACCUSE 090 FRA > RWA

entry accuse-open-case-against
  verb open, launch, start, begin, order, announce, initiate
  needs object inquiry, enquiry, investigation, probe
  needs against any
  needs subject any
  actor subject
  recipient against | against's
  event ACCUSE investigate
  cameo 090
  example A judge in Madrid opened an investigation against three Syrian ministers. => ACCUSE 090 ESP > SYR

entry accuse-investigate-killing
  verb investigate, probe, examine, look into
  needs object any
  needs object torture, killing, abuse, disappearance, rape, murder, death
  needs subject any
  needs by any
  actor subject
  recipient by | object's
  event ACCUSE investigate
  cameo 092
  example The United Nations is investigating the killings by Congolese troops. => ACCUSE 092 UNO > COD

entry accuse-accuse-of-spying-gerund
  verb suspect, accuse
  needs object any
  needs subject any
  needs of spy, eavesdrop, hack, infiltrate, wiretap, bug, sell
  actor subject
  recipient object | object's
  event ACCUSE allege
  cameo 1125
  example Tajikistan accused the Uzbek consul of bugging the ministry. => ACCUSE 1125 TJK > UZB

entry accuse-of-broken-deal
  verb accuse
  needs object any
  needs of breach, break, renege, stall, obstruct, drag, delay, block, evade, flout, ignore, violation, obstruction
  lacks attribute
  actor subject ?
  recipient object | object's
  event ACCUSE allege
  cameo 112
  example Sudan accused South Sudan of stalling the border talks. => ACCUSE 112 SDN > SSD

entry accuse-of-stealing-vote
  verb accuse, suspect
  needs object any
  needs of rig, buy, bribe, defraud, plunder, loot, pocket, siphon, falsify, rigging, bribing, looting, doping, evasion
  lacks attribute
  actor subject ?
  recipient object | object's
  event ACCUSE allege
  cameo 1121
  example The Gabonese opposition accused French firms of bribing ministers. => ACCUSE 1121 GAB > FRA

entry accuse-seek-sentence
  verb seek, demand, request
  needs object sentence, term, penalty, conviction, imprisonment, punishment
  needs for any
  needs subject prosecutor, prosecution, attorney
  actor subject
  recipient for | for's
  event ACCUSE investigate
  cameo 115
  example A Turkish prosecutor is seeking jail sentences for two Dutch reporters. => ACCUSE 115 TUR > NLD

entry accuse-arrest-warrant
  verb issue, obtain, request, seek, sign
  needs object warrant, summons, subpoena, notice, indictment
  needs for any
  needs subject any
  actor subject
  recipient for | for's | against
  event ACCUSE investigate
  cameo 115
  example The Spanish court issued an arrest warrant for the former Chilean general. => ACCUSE 115 ESP > CHL

entry accuse-reject-report
  verb challenge, contest, dispute, question
  needs object report, finding, conclusion, data, figure, version, account, narrative, evidence, legality, ruling, decision, result, verdict, plan, order, law
  needs subject any
  actor subject
  recipient object's | of | by | in
  event ACCUSE disapprove
  cameo 110
  example Myanmar's envoy challenged the report of the Bangladeshi commission. => ACCUSE 110 MMR > BGD

entry accuse-regret-act
  verb lament, deplore, decry, bemoan
  needs subject any
  needs object verdict, decision, execution, arrest, expulsion, killing, attack, sentence, incident, closure, ban, law, referendum, vote, move, step, statement, detention, death, failure, violence
  actor subject
  recipient object's | by | of | in
  event ACCUSE disapprove
  cameo 111
  example Portugal deplored the Indonesian verdict. => ACCUSE 111 PRT > IDN

entry accuse-behind-attack
  verb say, claim, maintain, insist, assert, believe, suggest, declare
  needs subject any
  needs that.behind attack, bombing, murder, killing, plot, coup, blast, explosion, assassination, raid, hack, poisoning, unrest, violence, campaign, protest, attempt, sabotage, kidnapping, incident, outage
  actor subject
  recipient that
  event ACCUSE allege
  cameo 112
  example Turkey said Syria was behind the bombing. => ACCUSE 112 TUR > SYR

# ---- criticism ----

entry accuse-criticise
  verb criticise, criticize, condemn, denounce, slam, lambaste, decry, deplore, chide, rebuke, castigate, fault
  needs object any
  needs subject any
  actor subject
  recipient object | object's | by | matter
  event ACCUSE disapprove
  cameo 111
  example The Irish foreign minister criticised Hungary on Monday and said that its new media law was dangerous. => ACCUSE 111 IRL > HUN

entry accuse-berate
  verb berate, bash, blast, pillory, scold, upbraid, reprimand, reproach, reprove, censure, excoriate, vilify, skewer, assail, lash, ridicule, mock, deride, disparage, scorn, malign, denigrate, admonish, chastise, flay, bemoan, revile, vituperate, deprecate, lampoon, belittle, insult, taunt, besmirch, discredit, tongue-lash, dress down, tear into
  needs object any
  actor subject
  recipient object | object's | by | matter
  event ACCUSE disapprove
  cameo 111
  example The Senegalese government blasted French broadcasters for their coverage of the riots in the capital. => ACCUSE 111 SEN > FRA
  example Iraq was reproached by the Kuwaiti foreign ministry for the slow search for missing soldiers. => ACCUSE 111 KWT > IRQ

entry accuse-lash-out
  verb lash out, hit out, rail, inveigh, fulminate, rage, snipe, carp, thunder, scoff, sneer, jeer, fume, bristle, chafe, seethe, grumble, gripe, strike out, lash
  lacks object
  actor subject
  recipient at | against | about | over | at's
  event ACCUSE disapprove
  cameo 111
  example The Zimbabwean president lashed out at Britain in a speech to veterans in the second city. => ACCUSE 111 ZWE > GBR

entry accuse-take-issue
  verb take, have
  needs object issue, exception, offence, offense, umbrage, aim, swipe, shot, dig, potshot, complaint
  actor subject
  recipient with | to | at | against | with's | to's | about
  event ACCUSE disapprove
  cameo 111
  example The Bulgarian president took issue with North Macedonia over the teaching of medieval history. => ACCUSE 111 BGR > MKD

entry accuse-question
  verb question, doubt, query, impugn, challenge, lament, resent, rue, regret, denounce, mock
  needs object motive, decision, commitment, claim, sincerity, policy, legality, legitimacy, intention, role, refusal, failure, withdrawal, move, action, vote, step, absence, reluctance, silence, handling, delay, attitude, behaviour, behavior, conduct, remark, comment, statement
  actor subject
  recipient object's | by | of
  event ACCUSE disapprove
  cameo 110
  example The Nigerian trade minister questioned South Africa's commitment to the continental market. => ACCUSE 110 NGA > ZAF
  example Uruguay regretted the decision of Argentina to close the bridge during the protests. => ACCUSE 110 URY > ARG

entry accuse-disapprove
  verb disapprove, despair, frown
  actor subject
  recipient of | of's | on | on's
  event ACCUSE disapprove
  cameo 110
  example Poland has long disapproved of Belarus and its treatment of Catholic priests. => ACCUSE 110 POL > BLR

entry accuse-concern
  verb express, voice, convey, register, signal, raise, reiterate, communicate, show
  needs object concern, alarm, dismay, outrage, anger, displeasure, disappointment, indignation, dissatisfaction, misgiving, worry, fear, frustration, doubt, scepticism, skepticism, unease, disapproval, shock, reservation, bewilderment, irritation, resentment, annoyance, anxiety, horror, disquiet, discontent
  actor subject
  recipient at | over | about | with | to | on | at's | over's | about's | object's
  event ACCUSE disapprove
  cameo 110
  example New Zealand expressed concern over Fijian plans to expel the regional university. => ACCUSE 110 NZL > FJI
  example Ukraine's foreign ministry voiced its disappointment with Georgia after the vote on the resolution. => ACCUSE 110 UKR > GEO

entry accuse-concern-noun
  noun concern, alarm, dismay, outrage, displeasure, disappointment, indignation, unease, anger, fury, disapproval
  needs subject any
  actor subject
  recipient at | over | about | with | at's | over's | about's
  event ACCUSE disapprove
  cameo 110
  example Moldova's concern over Russian troop movements on the left bank has grown since the spring. => ACCUSE 110 MDA > RUS

entry accuse-angry
  adjective concerned, alarmed, worried, dismayed, angry, furious, outraged, upset, disappointed, unhappy, frustrated, appalled, shocked, annoyed, dissatisfied, indignant, incensed, mistrustful, resentful, irate, uneasy, anxious, livid, fearful, nervous, apprehensive, displeased
  lacks complement
  actor subject
  recipient at | about | by | over | with | of | at's | about's | by's | over's | with's | of's
  event ACCUSE disapprove
  cameo 110
  example Djibouti is unhappy with Ethiopia about the plan for a rival port on the gulf. => ACCUSE 110 DJI > ETH
  example The Estonian government was furious at Finland over the leaked letter. => ACCUSE 110 EST > FIN

entry accuse-critical
  adjective critical, sceptical, skeptical, contemptuous, disdainful, scornful, dismissive, scathing, disparaging, derisive, intolerant, disrespectful
  actor subject
  recipient of | about | toward | towards | of's | about's
  event ACCUSE disapprove
  cameo 111
  example Costa Rica has been critical of Nicaragua and its jailing of opposition candidates. => ACCUSE 111 CRI > NIC

entry accuse-angered
  verb anger, infuriate, irk, irritate, annoy, outrage, alarm, upset, dismay, enrage, incense, rile, rankle, offend, exasperate, unnerve, worry, antagonise, antagonize
  needs object any
  needs subject statement, remark, comment, decision, plan, move, visit, refusal, failure, law, vote, speech, claim, action, deal, project, sale, policy, proposal, article, ruling
  actor object
  recipient subject's
  event ACCUSE disapprove
  cameo 110
  example Turkey's decision to release the sluices late angered Iraq and its farmers along the river. => ACCUSE 110 IRQ > TUR

entry accuse-draw-criticism
  verb draw, provoke, spark, trigger, attract, face, incur, earn, receive, elicit, prompt, bring, get
  needs object criticism, condemnation, rebuke, anger, ire, outrage, outcry, fury, reproach, censure, reprimand, wrath, scorn, derision
  actor from | in | object's | of
  recipient subject | subject's
  event ACCUSE disapprove
  cameo 111
  example Rwanda drew criticism from Belgium over the arrest of the hotel manager. => ACCUSE 111 BEL > RWA

entry accuse-criticism-from
  verb come, be
  needs under criticism, censure
  needs from any
  lacks object
  actor from
  recipient subject | subject's
  event ACCUSE disapprove
  cameo 111
  example Malta came under criticism from Germany for its slow answer to the rescue ships. => ACCUSE 111 DEU > MLT

entry accuse-rebuke-noun
  noun rebuke, reprimand, censure, reproach, denunciation, outcry, tirade, diatribe, broadside, outburst, invective, disparagement, insult, jibe, reproof, scolding
  lacks object
  actor subject
  recipient of | to | against | at | of's | on
  event ACCUSE disapprove
  cameo 111
  example Ghana delivered a sharp rebuke to Ivory Coast over the smuggling of cocoa. => ACCUSE 111 GHA > CIV

entry accuse-level-criticism
  verb level, direct, aim, unleash, launch, heap, reserve, hurl, target
  needs object criticism, accusation, insult, abuse, scorn, allegation, invective, tirade, barb, ridicule, fire
  actor subject
  recipient at | against | on | for
  event ACCUSE disapprove
  cameo 111
  example The Czech president reserved his harshest criticism for Austria and its stand on the reactor. => ACCUSE 111 CZE > AUT

entry accuse-object-to
  verb object, take exception, demur
  lacks object
  actor subject
  recipient to | to's | against
  event ACCUSE disapprove
  cameo 110
  example Slovakia objected to the Hungarian law that gives citizenship to minorities abroad. => ACCUSE 110 SVK > HUN

entry accuse-express-regret
  verb express, voice
  needs object regret
  needs at decision, refusal, failure, move, vote, withdrawal, statement, conduct, death
  actor subject
  recipient at's | by
  event ACCUSE disapprove
  cameo 110
  example Canada expressed regret at the Indian decision to suspend visas for students. => ACCUSE 110 CAN > IND

entry accuse-regard-bad
  verb brand, label, dub, declare, call, term, deem, name, pronounce
  needs attribute terrorist, aggressor, enemy, threat, occupier, dictator, criminal, sponsor, violation, liar, bully, hypocrite, colonialist, menace, invader, murderer, pariah, provocateur, coward, dictatorship, regime
  actor subject
  recipient object | object's
  event ACCUSE disapprove
  cameo 111
  example Azerbaijan called Armenia an aggressor in a letter that was read out in the chamber. => ACCUSE 111 AZE > ARM

entry accuse-regard-as-bad
  verb brand, label, describe, portray, depict, denounce, condemn, characterise, characterize, regard, see, view, paint, dismiss, attack
  needs as terrorist, aggressor, enemy, threat, occupier, dictator, criminal, violation, liar, bully, menace, invader, provocation, aggression, interference, genocide, crime, hypocrisy, blackmail, insult, illegal, unacceptable, piracy, terrorism, escalation, nonsense, propaganda, colonialism, betrayal
  needs object any
  lacks attribute
  actor subject
  recipient object | object's | by | of
  event ACCUSE disapprove
  cameo 111
  example Iran denounced the Bahraini court ruling as a provocation in a note to the press. => ACCUSE 111 IRN > BHR
  example Mexican commentators and the government of Honduras described the Guatemalan ban as blackmail. => ACCUSE 111 MEX, HND > GTM

# ---- allegations ----

entry accuse-of
  verb accuse, suspect, charge, blame
  needs object any
  needs of any
  actor subject ?
  recipient object | object's
  event ACCUSE allege
  cameo 112
  example Tajikistan accused Kyrgyzstan of moving border posts during the night. => ACCUSE 112 TJK > KGZ
  example Eritrea was accused by the Djiboutian foreign minister of holding prisoners in secret. => ACCUSE 112 DJI > ERI

entry accuse-of-corruption
  verb accuse, suspect
  needs object any
  needs of corruption, bribery, fraud, theft, smuggling, dumping, trafficking, embezzlement, extortion, piracy, steal, smuggle, counterfeit, laundering, launder, cheat, racketeering, stealing, cheating
  lacks attribute
  actor subject ?
  recipient object | object's
  event ACCUSE allege
  cameo 1121
  example Indonesia accused Malaysian companies of smuggling timber through the ports of Borneo. => ACCUSE 1121 IDN > MYS

entry accuse-of-abuse
  verb accuse, suspect
  needs object any
  needs of abuse, torture, repression, persecution, discrimination, oppression, mistreatment, torturing, persecute, oppress, discriminate, mistreat, discriminating, persecuting, detain, jailing, crackdown
  lacks attribute
  actor subject ?
  recipient object | object's
  event ACCUSE allege
  cameo 1122
  example Bangladesh accused Myanmar of persecution of villagers near the river border. => ACCUSE 1122 BGD > MMR

entry accuse-of-aggression
  verb accuse, suspect
  needs object any
  needs of aggression, attack, invasion, incursion, shelling, violation, provocation, violate, shell, fire, invade, arm, arming, violating, attacking, bombing, intrusion, back, backing, support, supporting, harbour, harbor, sponsor, terrorism, escalation, meddling, meddle, interference, interfere
  lacks attribute
  actor subject ?
  recipient object | object's
  event ACCUSE allege
  cameo 1123
  example Burundi accused Rwanda of arming rebels in the camps along the lake. => ACCUSE 1123 BDI > RWA

entry accuse-of-war-crime
  verb accuse, suspect
  needs object any
  needs of genocide, crime, atrocity, massacre, cleansing, annihilation, extermination
  lacks attribute
  actor subject ?
  recipient object | object's
  event ACCUSE allege
  cameo 1124
  example Croatia accused Serbia of war crimes before the judges in a hearing that lasted for days. => ACCUSE 1124 HRV > SRB

entry accuse-of-spying
  verb accuse, suspect
  needs object any
  needs of spying, espionage, treason, sabotage, spy, subversion, hacking, hack, eavesdropping, destabilise, destabilize, plot, plotting, conspire, subvert
  lacks attribute
  actor subject ?
  recipient object | object's
  event ACCUSE allege
  cameo 1125
  example Poland accused Belarusian diplomats of espionage after a search of the trade office. => ACCUSE 1125 POL > BLR

entry accuse-blame-on
  verb blame, pin, attribute, trace, ascribe, impute
  needs object attack, bombing, explosion, raid, failure, crisis, delay, violence, unrest, incident, fire, collapse, shortage, blast, killing, outage, blame, hacking, hack, assault, murder, breakdown, flood, sabotage, shooting, responsibility, poisoning, death
  needs subject any
  actor subject
  recipient on | to | on's | to's
  event ACCUSE allege
  cameo 112
  example Georgia blamed the explosion on Russia and asked for an inquiry by observers. => ACCUSE 112 GEO > RUS

entry accuse-blame-for
  verb blame, fault
  needs object any
  needs for any
  actor subject ?
  recipient object | object's
  event ACCUSE allege
  cameo 112
  example Kuwait blamed Iraq for the oil slick that closed three beaches in August. => ACCUSE 112 KWT > IRQ

entry accuse-blame-noun
  verb lay, place, put, pin, apportion, point, cast
  needs object blame, responsibility, finger, aspersion, guilt
  actor subject
  recipient on | at | with | upon | on's | at's
  event ACCUSE allege
  cameo 112
  example The Lebanese army laid the blame on Israel for the loss of the patrol boat. => ACCUSE 112 LBN > ISR

entry accuse-allege
  verb allege, charge, suspect
  needs complement any
  actor subject
  recipient complement
  event ACCUSE allege
  cameo 112
  example Ugandan officers allege that Rwanda intercepted their calls for several months. => ACCUSE 112 UGA > RWA

entry accuse-implicate
  verb implicate, incriminate, link, tie, finger, unmask, expose, connect
  needs object any
  needs subject any
  lacks complement
  needs in attack, plot, murder, scandal, affair, killing, bombing, assassination, smuggling, espionage, coup
  actor subject
  recipient object | object's
  event ACCUSE allege
  cameo 112
  example A Bulgarian prosecutor implicated Russian officers in the murder of the arms dealer. => ACCUSE 112 BGR > RUS

entry accuse-link-to
  verb link
  needs object any
  needs to attack, plot, murder, scandal, killing, bombing, assassination, smuggling, espionage, coup, terrorism, hack
  actor subject
  recipient object | object's
  event ACCUSE allege
  cameo 112
  example Czech intelligence linked Russian agents to the bombing of the ammunition depot. => ACCUSE 112 CZE > RUS

entry accuse-name-as
  verb name, identify, single out, finger
  needs as culprit, perpetrator, sponsor, mastermind, suspect, violator, instigator, offender, manipulator
  actor subject
  recipient object | object's
  event ACCUSE allege
  cameo 112
  example Albania has named Iran as the culprit behind the theft of the police files. => ACCUSE 112 ALB > IRN

entry accuse-noun-allegation
  noun allegation, accusation, claim, assertion, imputation, insinuation
  needs against any
  lacks object
  actor subject
  recipient against | against's
  event ACCUSE allege
  cameo 112
  example Qatar's accusations against Egypt were repeated in a letter to the chairman on Friday. => ACCUSE 112 QAT > EGY

entry accuse-warn-about
  verb warn, caution, alert
  needs subject minister, president, government, leader, ministry, official, premier, secretary, envoy, king, party, general, commander, chancellor, parliament, country
  lacks complement
  lacks object
  actor subject
  recipient of | about | against | of's | about's | against's
  event ACCUSE
  cameo 110
  example The Latvian foreign minister warned of Russian meddling in the spring election. => ACCUSE 110 LVA > RUS

# ---- complaints and protests in words ----

entry accuse-lodge-protest
  verb lodge, file, register, hand, hand over, deliver, submit, send, present, enter, convey, make, issue, raise, address, pass, transmit
  needs object protest, complaint, objection, demarche, démarche, remonstrance, remonstration
  lacks attribute
  actor subject | by
  recipient with | to | against | over | about | at | over's | about's
  event ACCUSE disapprove
  cameo 114
  example Estonia lodged a protest with Russia through the embassy in Tallinn over the violation of its airspace. => ACCUSE 114 EST > RUS
  example A formal complaint was handed to the Turkish ambassador by the Greek foreign ministry after the overflights. => ACCUSE 114 GRC > TUR

entry accuse-protest-note
  verb hand, hand over, deliver, submit, send, present, give, serve, pass, dispatch
  needs object note, demarche, démarche
  actor subject
  recipient with | to | object's
  event ACCUSE disapprove
  cameo 114
  example The Pakistani foreign office handed a stiff note to the Indian high commissioner after the shooting. => ACCUSE 114 PAK > IND

entry accuse-protest-to
  verb protest, remonstrate, complain, expostulate
  lacks object
  needs to any
  actor subject
  recipient to
  event ACCUSE disapprove
  cameo 114
  example Somalia protested to Kenya over the arrest of its deputies at the airport. => ACCUSE 114 SOM > KEN

entry accuse-protest-bare
  verb protest
  needs subject <state>
  lacks object
  lacks against
  actor subject
  recipient to | over's | at's | matter
  event ACCUSE disapprove
  cameo 114
  example Spain blocked Moroccan exports on Monday, and Morocco protested at once. => ACCUSE 114 MAR > ESP

entry accuse-speak-of
  verb speak, talk
  needs subject <state>
  needs of provocation, aggression, betrayal, blackmail, interference, sabotage, violation, insult, crime, genocide, plot, conspiracy, injustice, humiliation, piracy, slander, lie, treason
  actor subject
  recipient by | of's | matter
  event ACCUSE disapprove
  cameo 111
  example Norwegian soldiers paraded near the Russian border on Monday. Moscow spoke of a provocation by Norway. => ACCUSE 111 RUS > NOR
  example Peru speaks of aggression by Ecuador. => ACCUSE 111 PER > ECU

entry accuse-find-bad
  verb call, brand, label, term, deem, find, consider
  needs attribute disturbing, unacceptable, outrageous, shameful, illegal, unlawful, unjust, deplorable, regrettable, reckless, provocative, dangerous, intolerable, inexcusable, disgraceful, irresponsible, unfair, cowardly, barbaric, inhuman, hypocritical, appalling, hostile, inadmissible, unjustified, disproportionate
  needs object any
  actor subject
  recipient object's | object | matter
  event ACCUSE disapprove
  cameo 111
  example Kenya's president called the Ugandan raid "deeply disturbing". => ACCUSE 111 KEN > UGA

entry accuse-protest-against-act
  verb protest
  lacks object
  needs against decision, move, plan, claim, violation, remark, statement, visit, sanction, treatment, refusal, intrusion, measure, ban, arrest, expulsion, test, ruling, law, resolution, overflight, incursion
  needs subject any
  actor subject
  recipient against's | against | by
  event ACCUSE disapprove
  cameo 114
  example The Japanese government protested against the South Korean plan to build a pier on the islet. => ACCUSE 114 JPN > KOR

entry accuse-protest-diplomatic
  verb protest
  needs object decision, move, plan, claim, violation, remark, statement, visit, treatment, refusal, intrusion, measure, ban, arrest, expulsion, test, ruling, law, incursion, seizure, detention
  needs subject any
  actor subject
  recipient object's | by | of | to | in
  event ACCUSE disapprove
  cameo 114
  example Vietnam protested the Chinese detention of its fishermen near the disputed shoals. => ACCUSE 114 VNM > CHN

entry accuse-summon
  verb summon, call in, convoke, haul in
  needs object ambassador, envoy, attache, diplomat, affaires, d'affaires, consul, commissioner, charge
  needs subject any
  lacks to
  actor subject
  recipient object | object's
  event ACCUSE disapprove
  cameo 114
  example The Dutch foreign ministry summoned the Turkish ambassador on Saturday after the rally in Rotterdam. => ACCUSE 114 NLD > TUR

entry accuse-call-in
  verb call
  lacks object
  needs in ambassador, envoy, attache, diplomat, affaires, consul, commissioner
  actor subject
  recipient in
  event ACCUSE disapprove
  cameo 114
  example Norway called in the Russian ambassador on Thursday over the jamming of signals in the far north. => ACCUSE 114 NOR > RUS

entry accuse-summon-passive
  verb summon, call in, convoke, call
  needs object any
  needs to ministry, office, department
  actor subject | to's | by ?
  recipient object | object's
  event ACCUSE disapprove
  cameo 114
  example The Iranian ambassador was summoned to the Swedish foreign ministry over the arrest of a tourist. => ACCUSE 114 SWE > IRN

# ---- courts and inquiries ----

entry accuse-take-to-court
  verb take, drag, haul, bring, refer, report
  needs object any
  needs to court, tribunal, arbitration, icj, wto, hague, justice, panel, council, arbitrator
  actor subject
  recipient object | against
  event ACCUSE investigate
  cameo 115
  example Gabon took Equatorial Guinea to the court in a quarrel over three small islands. => ACCUSE 115 GAB > GNQ

entry accuse-file-suit
  verb file, bring, launch, submit, open, initiate, institute, start, begin, lodge, mount, pursue, prepare, win
  needs object complaint, lawsuit, suit, case, claim, charge, proceeding, appeal, petition, arbitration
  needs against any
  lacks attribute
  actor subject
  recipient against | against's
  event ACCUSE investigate
  cameo 115
  example Timor-Leste brought a case against Australia over the papers seized from its lawyer. => ACCUSE 115 TLS > AUS

entry accuse-sue
  verb sue, litigate
  needs object any
  needs subject any
  actor subject
  recipient object | object's
  event ACCUSE investigate
  cameo 115
  example Argentina sued British oil companies that had drilled near the islands. => ACCUSE 115 ARG > GBR

entry accuse-litigate
  verb litigate, sue
  needs against any
  actor subject
  recipient against
  event ACCUSE investigate
  cameo 115
  example Ecuador litigated against Colombia over the spraying of herbicide along the frontier. => ACCUSE 115 ECU > COL

entry accuse-charge-with
  verb charge, indict, arraign
  needs object any
  needs with murder, espionage, spying, fraud, theft, treason, terrorism, smuggling, bribery, crime, corruption, manslaughter, killing, assault, conspiracy, plot, hacking
  actor subject ?
  recipient object | object's
  event ACCUSE investigate
  cameo 115
  example Kenyan prosecutors charged two Iranian engineers with espionage after their arrest near the coast. => ACCUSE 115 KEN > IRN

entry accuse-investigate
  verb investigate, probe, scrutinise, scrutinize, audit
  needs object any
  needs subject any
  actor subject
  recipient object | object's | by | in
  event ACCUSE investigate
  cameo 090
  example Danish police are investigating Lithuanian contractors who worked on the tunnel. => ACCUSE 090 DNK > LTU

entry accuse-investigate-crime
  verb investigate, probe, examine, look into
  needs object corruption, fraud, smuggling, bribery, theft, laundering, trafficking, scandal, payment, crime, embezzlement, dumping, subsidy
  needs subject any
  lacks complement
  actor subject
  recipient by | object's | in | of
  event ACCUSE investigate
  cameo 091
  example Brazilian prosecutors investigated bribery by Spanish construction companies in the northern states. => ACCUSE 091 BRA > ESP

entry accuse-investigate-abuse
  verb investigate, probe, examine, look into
  needs object abuse, torture, repression, disappearance, mistreatment, rape
  needs subject any
  lacks complement
  actor subject
  recipient by | object's | of | in
  event ACCUSE investigate
  cameo 092
  example A Spanish judge probed the torture of Salvadoran priests during the civil war. => ACCUSE 092 ESP > SLV

entry accuse-investigate-attack
  verb investigate, probe, examine, look into
  needs object attack, strike, raid, airstrike, shelling, incursion, bombing, killing, shooting
  needs subject any
  lacks complement
  actor subject
  recipient by | object's | of | in | on
  event ACCUSE investigate
  cameo 093
  example Pakistan investigated the raid by Afghan troops on the tribal village. => ACCUSE 093 PAK > AFG

entry accuse-investigate-war-crime
  verb investigate, probe, examine, look into
  needs object genocide, crime, atrocity, massacre, cleansing
  needs by any
  needs subject any
  lacks complement
  actor subject
  recipient by | object's
  event ACCUSE investigate
  cameo 094
  example Lithuanian prosecutors are investigating atrocities by Russian soldiers in the occupied towns. => ACCUSE 094 LTU > RUS

entry accuse-look-into
  verb look, inquire, enquire, delve, dig, pry
  needs into any
  actor subject
  recipient into | into's
  event ACCUSE investigate
  cameo 090
  example A committee of the Irish parliament is looking into Russian banks that finance aircraft leases. => ACCUSE 090 IRL > RUS

entry accuse-hold-responsible
  verb hold, find, consider, deem
  needs attribute responsible, accountable, answerable, culpable, liable
  actor subject
  recipient object | object's
  event ACCUSE allege
  cameo 112
  example Ukraine held Belarus responsible for the crossing of migrants into the forest. => ACCUSE 112 UKR > BLR

entry accuse-rally-opposition
  verb rally, mobilise, mobilize, whip up, drum up, stir up, marshal, organise, organize, build, lead
  needs object opposition, resistance, support, campaign, hostility, vote, sentiment
  needs against any
  actor subject
  recipient against | against's
  event ACCUSE
  cameo 113
  example Venezuela rallied opposition against Colombia at the meeting of southern foreign ministers. => ACCUSE 113 VEN > COL

# ---- more ----

entry accuse-take-to-task
  verb take
  needs to task
  needs object any
  actor subject
  recipient object | object's
  event ACCUSE disapprove
  cameo 111
  example Swedish ministers took Iran to task. => ACCUSE 111 SWE > IRN

entry accuse-take-to-task-parsed
  verb take
  needs complement task
  needs object any
  actor subject
  recipient object | object's
  event ACCUSE disapprove
  cameo 111
  example Swedish ministers took Iran to task in a stormy session of the rights council on Friday. => ACCUSE 111 SWE > IRN

entry accuse-call-out
  verb call out, rap, trash, tear apart
  needs object any
  lacks complement
  actor subject
  recipient object | object's
  event ACCUSE disapprove
  cameo 111
  example Vanuatu called out Australia at the assembly for its support of new coal mines. => ACCUSE 111 VUT > AUS

entry accuse-issue-warrant
  verb issue, seek, obtain, sign
  needs object warrant, notice, summons, subpoena
  needs for any
  lacks to
  actor subject
  recipient for | for's | against
  event ACCUSE investigate
  cameo 115
  example A Bolivian judge issued a warrant for Peruvian officers in the case of the missing pilots. => ACCUSE 115 BOL > PER

entry accuse-see-as-threat
  verb see, regard, view, consider, describe, perceive, treat
  needs as threat, enemy, aggressor, adversary, menace, rival, danger, interference, provocation, hostile, occupier
  lacks complement
  needs subject any
  actor subject
  recipient object | object's
  event ACCUSE disapprove
  cameo 111
  example Eritrea regards Ethiopia as an enemy even though the war ended long ago. => ACCUSE 111 ERI > ETH

entry accuse-express-opposition
  verb draw, raise, sound, ring
  needs object attention, alarm, eyebrow, bell, objection, question
  needs over any
  actor subject
  recipient over | over's
  event ACCUSE disapprove
  cameo 110
  example Vietnam sounded the alarm over Chinese dredging near the outer reefs. => ACCUSE 110 VNM > CHN

# ---- passives and nouns ----

entry accuse-alarmed-passive
  verb alarm, worry, dismay, shock, appal, appall, outrage, disappoint, frustrate, upset, anger, infuriate, disturb, trouble, irritate, offend, unsettle, incense, horrify, disgust
  needs object any
  needs by any
  actor object
  recipient by | by's
  event ACCUSE disapprove
  cameo 110
  example The Polish government was alarmed by Russian troop movements near the corridor. => ACCUSE 110 POL > RUS

entry accuse-concerned-passive
  verb concern, worry, alarm, upset, disturb, trouble, anger, outrage
  lacks subject
  needs object any
  needs about any
  actor object
  recipient about | about's
  event ACCUSE disapprove
  cameo 110
  example The Peruvian government is worried about Chilean fishing fleets off the southern ports. => ACCUSE 110 PER > CHL

entry accuse-disappointed-with
  verb disappoint, dissatisfy, frustrate, displease, annoy, disgust, fed
  lacks subject
  needs object any
  needs with any
  actor object
  recipient with | with's
  event ACCUSE disapprove
  cameo 110
  example Botswana is frustrated with Zimbabwe and its delays at the new bridge. => ACCUSE 110 BWA > ZWE

# ---- stances ----

entry critical-of
  adjective sceptical, skeptical, wary, suspicious, distrustful, dismissive, intolerant, apprehensive
  needs of any
  actor subject
  recipient of's | of
  event ACCUSE disapprove
  cameo 111
  example Vietnam is wary of China's reef building. => ACCUSE 111 VNM > CHN

entry concerned-about
  adjective concerned, worried, anxious, uneasy, nervous, alarmed, unhappy, dissatisfied, angry, upset
  needs about any
  actor subject
  recipient about's | about | in
  event ACCUSE
  cameo 110
  example Poland is concerned about the Russian pipeline under the Baltic. => ACCUSE 110 POL > RUS

entry concerned-passive
  verb concern, worry, alarm, disturb, trouble, dismay, anger
  needs about any
  lacks subject
  actor object
  recipient about's | about | in | of
  event ACCUSE
  cameo 110
  example Romania is worried about Ukraine's plans for the canal in the delta. => ACCUSE 110 ROU > UKR

entry consider-enemy
  verb consider, deem, call
  needs attribute threat, enemy, danger, rival, adversary, aggressor, occupier
  actor subject
  recipient object | object's
  event ACCUSE disapprove
  cameo 111
  example The speaker said that Syria deemed Turkey an occupier. => ACCUSE 111 SYR > TUR

entry regard-as-threat
  verb see, regard, view, consider, describe, perceive, treat
  needs as threat, enemy, danger, rival, adversary, aggressor, terrorist, obstacle, occupier, provocation, violation
  needs object any
  actor subject
  recipient object | object's
  event ACCUSE disapprove
  cameo 111
  example Morocco sees Algeria's arms purchases as a threat to its security. => ACCUSE 111 MAR > DZA

# ---- criticism of all kinds ----

entry call-for-sanctions
  verb call, push, press, plead, appeal, argue, lobby, campaign
  needs for sanction, embargo, boycott, punishment, penalty, measure, action, blacklist, condemnation
  needs subject any
  actor subject
  recipient for.against | against | for.on
  event ACCUSE disapprove
  cameo 113
  example Lithuania called for sanctions against Belarus over the diverted airliner. => ACCUSE 113 LTU > BLR

entry call-for-inquiry
  verb call, push, press, plead, appeal, ask
  needs for inquiry, investigation, probe, enquiry, inquest, prosecution, trial, tribunal
  needs subject any
  actor subject
  recipient for.into | into | for.against | for.of | against | in
  event REQUEST
  cameo 100
  example Ireland called for an inquiry into the Israeli raid. => REQUEST 100 IRL > ISR

entry legal-action
  verb launch, take, begin, bring, start, initiate, file, open, pursue, threaten
  needs object legal action, court action, proceeding, case, lawsuit, prosecution, arbitration, infringement procedure, legal proceedings
  needs against any
  needs subject any
  actor subject
  recipient against | against's
  event ACCUSE investigate
  cameo 115
  example The European Commission launched legal action against Hungary on Thursday. => ACCUSE 115 EUN > HUN

entry accuse-call-atrocity
  verb call, brand, label, dub, term, describe, declare
  needs object any
  needs attribute cleansing, massacre, slaughter, butchery, savagery, barbarism, extortion, sabotage, treachery, atrocity, thuggery, banditry, terror, murder, looting, plunder, occupation, invasion, intimidation, bullying, discrimination, apartheid, racism, persecution, repression, annexation, abduction, kidnapping, vandalism, brutality, cruelty
  actor subject
  recipient object's | object | by | matter
  event ACCUSE disapprove
  cameo 111
  example Ghana's foreign minister called the Ivorian raid "ethnic cleansing". => ACCUSE 111 GHA > CIV

entry accuse-body-finds-failed
  verb find, rule, conclude, establish, determine, hold
  needs subject court, tribunal, panel, commission, committee, rapporteur, arbitrator, inspector, judge, mission, inquiry, auditor, investigator, arbiter, watchdog, ombudsman
  needs complement fail, violate, breach, break, infringe, flout, discriminate, neglect, contravene, ignore, disregard
  actor subject
  recipient complement
  event ACCUSE allege
  cameo 112
  example A United Nations panel found in June that Brazil had failed to protect the tribe. => ACCUSE 112 UNO > BRA
  example A Senegalese court ruled that Greece had violated the rights of the captain. => ACCUSE 112 SEN > GRC

entry accuse-answer-that-violated
  verb answer, reply, retort, counter, respond, object
  needs complement violate, breach, break, infringe, flout, contravene, disregard, renege, provoke, start, attack, shell, cause
  actor subject
  recipient complement
  event ACCUSE allege
  cameo 112
  example Chad answered that it was Sudan which had violated the truce. => ACCUSE 112 TCD > SDN
  example Bulgaria's envoy replied that Greece had broken the agreement. => ACCUSE 112 BGR > GRC

# ---- said of no second state, and other words of news ----

entry accuse-dressing-down
  verb give, deliver, administer, get, receive
  needs object dressing, dressing - down, dressing-down, tongue-lashing, scolding, ear, lecture, earful, reprimand, rebuke, telling-off
  needs subject any
  actor subject
  recipient object | to
  event ACCUSE disapprove
  cameo 111
  example The Swedish foreign minister gave the Iranian ambassador a dressing-down. => ACCUSE 111 SWE > IRN

entry accuse-react-angrily
  verb react, respond
  needs subject <state>
  needs to any
  needs with anger, fury, outrage, dismay, indignation, alarm, scorn, disbelief, derision, contempt
  actor subject
  recipient to's | to.by | to.of | to
  event ACCUSE disapprove
  cameo 110
  example Beijing reacted with fury to the American sale. => ACCUSE 110 CHN > USA

entry accuse-hit-back
  verb hit back, shoot back, fire back, lash back, hit out, hit
  needs at any
  needs subject <state>
  lacks object
  lacks with
  actor subject
  recipient at's | at
  event ACCUSE disapprove
  cameo 111
  example Cuba hit back at the United States. => ACCUSE 111 CUB > USA
  example The Dutch prime minister hit back at the Turkish president. => ACCUSE 111 NLD > TUR

entry accuse-shoot-back-that
  verb shoot back, hit back, fire back, shoot, fire
  needs that any
  needs subject <state>
  lacks object
  actor subject
  recipient that
  event ACCUSE disapprove
  cameo 111
  example Russia shot back that Estonia was discriminating against its minority. => ACCUSE 111 RUS > EST

entry accuse-fire-words
  verb fire, fire off, launch, unleash, hurl, aim
  needs object broadside, salvo, barb, insult, tirade, jibe, invective, tweet
  needs subject any
  needs object any
  needs at any
  actor subject
  recipient at | against
  event ACCUSE disapprove
  cameo 111
  example Iran fired a broadside at Saudi Arabia. => ACCUSE 111 IRN > SAU

entry accuse-fire-off-protest
  verb fire off, fire, dash off, send off, send, shoot off, lodge
  needs object protest, letter of protest, protest note, note of protest, demarche, complaint
  needs subject any
  needs to any
  actor subject
  recipient to | with
  event ACCUSE disapprove
  cameo 114
  example Manila fired off a protest to Beijing over the reef. => ACCUSE 114 PHL > CHN

entry accuse-take-its-case
  verb take, bring, carry, refer, submit
  needs object case, complaint, dispute, grievance, quarrel, row, claim
  needs to court, tribunal, organisation, organization, wto, arbitration, hague, icj, panel, council, nations, arbitrator
  needs subject any
  actor subject
  recipient against | with | object.with | object.against
  event ACCUSE investigate
  cameo 115
  example Nicaragua brought its dispute with Colombia to the court in The Hague. => ACCUSE 115 NIC > COL

entry accuse-haul-before
  verb haul, drag
  needs object <state>
  needs subject <party>
  lacks to
  lacks into
  lacks from
  actor subject
  recipient object | object's
  event ACCUSE investigate
  cameo 115
  example The European Commission hauled Poland before the Court of Justice. => ACCUSE 115 EUN > POL

entry accuse-express-regret-over
  verb express, voice
  needs object regret
  needs subject <state>
  needs over visit, decision, remark, statement, move, step, refusal, vote, sale, withdrawal, claim, comment, announcement, ruling, resolution, failure, choice, ban, law, exclusion, expulsion, execution, arrest, publication, act
  actor subject
  recipient over's | over.by | over.of | by | over | matter
  event ACCUSE disapprove
  cameo 111
  example South Korea expressed regret over the Japanese remarks. => ACCUSE 111 KOR > JPN

entry accuse-say-is-arming
  verb say, claim, maintain, insist, assert, contend, report, announce, complain, charge, repeat
  needs subject <state>
  needs that train, shelter, harbour, harbor, persecute, discriminate, mistreat, oppress, bully, blackmail, encroach, trespass, infiltrate
  actor subject
  recipient that
  event ACCUSE allege
  cameo 112
  example Uganda says Rwanda is training rebels on its soil. => ACCUSE 112 UGA > RWA
  example The Rwandan president said Burundi was sheltering the killers. => ACCUSE 112 RWA > BDI

entry accuse-short-of-standards
  verb say, find, conclude, report, declare, state, note
  needs subject <party>, observer, monitor, mission
  needs that fall
  actor subject | subject.from | subject's
  recipient that
  event ACCUSE disapprove
  cameo 111
  context election
  example Observers from the OSCE said the election in Belarus fell short of democratic standards. => ACCUSE 111 OSC > BLR

entry accuse-call-cancer
  verb call, brand, label, dub, term
  needs object any
  needs attribute tumour, tumor, cancer, cancerous, plague, scourge, disease, virus, snake, viper, dog, rat, vermin, evil, criminal, maniac, madman, lunatic, idiot, fool, coward, parasite, predator, bully, warmonger, despot, autocrat, apartheid, rogue, pariah, occupier, entity
  actor subject
  recipient object | object's
  event ACCUSE disapprove
  cameo 111
  example Iran's supreme leader called Israel a cancerous tumour. => ACCUSE 111 IRN > ISR

entry accuse-tell-off
  verb tell off, dress down, chew out, call to account, take apart, have a go at, lay into, tear into, rip into, rap, roast, crucify, carpet, upbraid
  needs subject any
  lacks complement
  actor subject
  recipient object | object's | into | into's
  event ACCUSE disapprove
  cameo 111
  example The Philippine president told off the American ambassador. => ACCUSE 111 PHL > USA

entry accuse-tear-into
  verb tear, lay, rip, light
  needs into <party>
  needs subject <state>
  lacks object
  actor subject
  recipient into | into's
  event ACCUSE disapprove
  cameo 111
  example The Maltese prime minister tore into the Italian government. => ACCUSE 111 MLT > ITA

entry accuse-say-using-as-weapon
  verb say, claim, charge, warn, complain, allege, insist, argue, declare
  needs subject <party>
  needs that use
  needs that.as weapon, shield, pretext, lever, blackmail, cover, pawn, hostage, excuse, smokescreen, cudgel, tool, leverage
  actor subject
  recipient that
  event ACCUSE allege
  cameo 112
  example Kyiv said Moscow was using food as a weapon. => ACCUSE 112 UKR > RUS

entry accuse-name-suspects
  verb name, charge
  needs object suspect, culprit, perpetrator, mastermind
  needs subject prosecutor, police, investigator, authority, magistrate, judge, detective, government, ministry
  actor subject
  recipient object's | object
  event ACCUSE investigate
  cameo 115
  example Polish prosecutors named two Belarusian suspects. => ACCUSE 115 POL > BLR

entry accuse-rule-illegal
  verb rule, find, hold, conclude, decide, declare
  needs subject court, tribunal, wto, organisation, organization, panel, body, judge, commission, committee, council
  needs that.attribute illegal, unlawful, incompatible, discriminatory, unjustified, inconsistent, arbitrary, disproportionate
  actor subject
  recipient that
  event ACCUSE investigate
  cameo 115
  example A Danish court ruled that Canadian duties were illegal. => ACCUSE 115 DNK > CAN
  example The WTO ruled that American duties on Chinese steel were illegal. => ACCUSE 115 WTO > USA

entry accuse-ask-for-warrant
  verb ask, apply, request, seek
  needs for warrant, summons, indictment
  needs subject prosecutor, court, police, magistrate, judge, prosecution
  actor subject
  recipient for.for | for's | against | for.against | for
  event ACCUSE investigate
  cameo 115
  example A Swedish prosecutor applied for a warrant for the Congolese general. => ACCUSE 115 SWE > COD

entry accuse-round-on
  verb round, rail, rant, rave, lash, snap, snarl, swipe, seethe
  needs on <party>
  needs subject <party>
  lacks object
  actor subject
  recipient on | on's
  event ACCUSE disapprove
  cameo 111
  example The Turkish foreign minister rounded on the European Union. => ACCUSE 111 TUR > EUN

entry accuse-claim-bad-deed
  verb claim, charge, allege
  needs subject <party>
  needs that back, support, finance, fund, supply, recruit, use, prepare, seek, block, prevent, refuse, fail, ignore, break, drag, delay, threaten, provoke, exploit, dump, undercut, manipulate, intimidate, bribe, bug, target, divert, pollute, overfish, smear, censor, detain, cross, enter, intrude, manufacture, stockpile, hide, conceal, divide, undermine, weaken, obstruct, hinder, stall, distort, falsify, twist, mislead, deceive, betray, humiliate, insult, pressure, coerce, attack, fire, kill
  actor subject
  recipient that
  event ACCUSE allege
  cameo 112
  example Addis Ababa claims that Cairo is backing the rebels. => ACCUSE 112 ETH > EGY
  example Norway claims that Iceland is threatening its fishermen. => ACCUSE 112 NOR > ISL

entry accuse-behind-unrest
  verb say, claim, maintain, insist, assert, believe, suggest, declare, allege, conclude, find, think, charge, repeat
  needs subject <party>
  needs that.behind rebellion, insurgency, riot, rioting, uprising, theft, leak, shooting, arson, smear, cyberattack, hacking, disinformation, ambush, conspiracy, disappearance, abduction, mutiny, massacre, smuggling
  actor subject
  recipient that
  event ACCUSE allege
  cameo 112
  example Chad says Sudan is behind the rebellion. => ACCUSE 112 TCD > SDN

entry accuse-call-stab
  verb call, brand, label, dub, term, declare, describe, denounce
  needs object any
  needs attribute stab, slap, betrayal, insult, affront, outrage, blunder, mistake, error, provocation, disgrace, scandal, shame, folly, madness, nonsense, charade, mockery, travesty, sham, farce, threat, violation, breach, crime, injustice, blackmail, deplorable, disappointing, regrettable, unfortunate, unacceptable, unhelpful, unwise, reckless, inhuman, inhumane, excessive, discriminatory, provocative, intolerable, appalling, scandalous, monstrous, heinous, despicable, abhorrent, repugnant, reprehensible, cruel, brutal, savage, disproportionate, arbitrary, unfair, unjust, illegal, unlawful, unprecedented, insulting, offensive, humiliating
  needs subject <state>
  actor subject
  recipient object's | object.by | object.with | object.between | object | by | with | of | matter
  event ACCUSE disapprove
  cameo 111
  example Paris called the deal a stab in the back. => ACCUSE 111 FRA
  example The Norwegian foreign minister called the sentence disproportionate. => ACCUSE 111 NOR
  example Bulgaria called the Serbian claim an insult. => ACCUSE 111 BGR > SRB

entry accuse-draws-anger-from
  verb draw, provoke, spark, trigger, attract, elicit, prompt, cause, bring, get, arouse, stir, unleash, produce, evoke
  needs object criticism, condemnation, rebuke, anger, ire, outrage, outcry, fury, reproach, censure, wrath, scorn, derision, fire, protest, objection, complaint, indignation, consternation, dismay, alarm, unease, concern, irritation, angry response, angry reaction, sharp response, sharp reaction, furious reaction, furious response, uproar, resentment, rejoinder, retort, recrimination, furore, furor
  needs subject statement, remark, comment, decision, plan, move, visit, refusal, failure, law, vote, speech, claim, action, deal, project, sale, policy, proposal, article, ruling, arrest, execution, ban, verdict, sentence, trial, announcement, film, cartoon, book, picture, publication, test, launch, map, map, step, measure, expulsion, detention, killing, raid, bill, resolution, incident, appointment, interview, choice, suggestion, report, affair, delay, agreement, pact, exercise, drill, deployment
  needs from any
  actor from
  recipient subject's | subject.by | subject.between | subject ?
  event ACCUSE disapprove
  cameo 111
  example The visit drew condemnation from Seoul. => ACCUSE 111 KOR
  example Japanese remarks about the war provoked fury from China. => ACCUSE 111 CHN > JPN

entry accuse-angered-by-deed
  verb anger, infuriate, irk, irritate, outrage, alarm, dismay, enrage, incense, rile, rankle, offend, exasperate, unnerve, antagonise, antagonize, appal, appall, displease, vex
  needs object <state>
  needs subject any
  needs subject statement, remark, comment, decision, plan, move, visit, refusal, failure, law, vote, speech, claim, action, deal, project, sale, policy, proposal, article, ruling, arrest, execution, ban, verdict, sentence, trial, announcement, film, cartoon, book, publication, test, launch, map, step, measure, expulsion, detention, killing, raid, bill, resolution, incident, appointment, interview, choice, suggestion, report, delay, agreement, pact, exercise, drill, deployment
  lacks subject.on
  actor object
  recipient subject's | subject.by | subject.of | subject.between | subject.with | subject
  event ACCUSE disapprove
  cameo 110
  example The Taiwanese visit angered Beijing. => ACCUSE 110 CHN > TWN
  example France was incensed by the Australian decision. => ACCUSE 110 FRA > AUS

entry accuse-under-fire-from
  verb come, be
  needs under fire, attack, criticism, pressure, scrutiny
  needs from any
  needs over any
  lacks object
  actor from
  recipient subject | subject's
  event ACCUSE disapprove
  cameo 111
  example Italy's prime minister came under fire from Brussels over the budget. => ACCUSE 111 BEL > ITA

entry accuse-outraged-bare
  adjective outraged, furious, incensed, dismayed, appalled, indignant, enraged, livid, aghast, irate, horrified, seething
  needs subject <state>
  lacks complement
  actor subject
  recipient at's | by's | over's | about's | with's | at.by | over.by | by.by | by.of | at | by | over | with | about | matter ?
  event ACCUSE disapprove
  cameo 110
  example Serbia was furious. => ACCUSE 110 SRB
  example Canada was aghast at the execution. => ACCUSE 110 CAN

entry accuse-resent
  verb resent, begrudge, bemoan
  needs object any
  needs subject <state>
  actor subject
  recipient object's | object.by | object.of | by | of | object
  event ACCUSE disapprove
  cameo 110
  example Kathmandu resents Indian meddling. => ACCUSE 110 NPL > IND

entry accuse-letter-of-protest
  verb send, write, hand, deliver, dispatch, submit, sign, issue, address, file, present, give, pass
  needs object letter, note, statement, petition, telegram, message
  needs object any
  needs object.of protest, complaint, objection, condemnation, grievance
  needs subject any
  actor subject
  recipient to | object | object.to | against | with ?
  event ACCUSE disapprove
  cameo 114
  example Mexico sent a letter of protest to Washington. => ACCUSE 114 MEX > USA
  example The Finnish president signed a letter of protest. => ACCUSE 114 FIN

entry accuse-ambassador-called-in
  verb call in, summon, haul in
  needs object ambassador, envoy, attache, diplomat, affaires, d'affaires, consul, commissioner
  needs object.in any
  lacks subject
  actor object.in
  recipient object | object's
  event ACCUSE disapprove
  cameo 114
  example Sweden's ambassador in Baghdad was called in. => ACCUSE 114 IRQ > SWE

entry accuse-ambassador-summoned-in
  verb summon, call in
  needs object ambassador, envoy, attache, diplomat, affaires, d'affaires, consul, commissioner
  needs in <place>
  lacks subject
  actor in
  recipient object | object's
  event ACCUSE disapprove
  cameo 114
  example The Dutch ambassador was summoned in Ankara. => ACCUSE 114 TUR > NLD

entry accuse-attack-by-pen
  verb attack, assail, savage, target, hit
  needs subject minister, premier, spokesman, spokeswoman, press, newspaper, daily, paper, media, editorial, lawmaker, senator, chancellor, commentator, columnist, bishop, cardinal, envoy, ambassador, diplomat, mp, legislator, speaker, candidate
  needs object <party>
  needs subject any
  lacks with
  lacks object.in
  actor subject | subject's
  recipient object | object's
  event ACCUSE disapprove
  cameo 111
  example The Slovak prime minister attacked the European Union. => ACCUSE 111 SVK > EUN
  example The Greek press attacked the German chancellor. => ACCUSE 111 GRC > DEU

entry accuse-unseal-indictment
  verb unseal, unveil, announce, file, bring, issue, hand down, hand up, return, prepare, sign, present, publish, confirm
  needs object indictment, charge, arraignment
  needs against any
  needs subject any
  actor subject
  recipient against | against's
  event ACCUSE investigate
  cameo 115
  example The United States unsealed an indictment against the Venezuelan president. => ACCUSE 115 USA > VEN

entry accuse-send-team-to-investigate
  verb set up, establish, appoint, create, form, name
  needs object team, commission, panel, mission, expert, investigator, committee, inspector, group, rapporteur, inquiry, envoy, detective
  needs infinitive investigate, examine, probe, inspect, document
  needs subject any
  actor subject
  recipient infinitive | to | in
  event ACCUSE investigate
  cameo 090
  example The United Nations appointed a panel to investigate the Burundian army. => ACCUSE 090 UNO > BDI

entry accuse-set-up-inquiry
  verb set up, establish, launch, create, form, demand, hold, mount, announce
  needs object inquiry, enquiry, commission of inquiry, probe, investigation, commission
  needs into any
  needs subject any
  actor subject
  recipient into's | into.by | into.in | into.of | into
  event ACCUSE investigate
  cameo 090
  example The European Parliament set up an inquiry into Polish prisons. => ACCUSE 090 EUN > POL

entry accuse-protest-against-by-state
  verb protest
  needs subject <state>
  needs against any
  lacks object
  lacks to
  lacks in
  lacks at
  actor subject
  recipient against's | against.by | against.of | against.in | against.to | against | by
  event ACCUSE disapprove
  cameo 114
  example Beijing protested against the sale of submarines by Sweden. => ACCUSE 114 CHN > SWE

entry accuse-have-reservations
  verb have, harbour, harbor, hold, entertain, nurse, retain
  needs object reservation, misgiving, qualm, objection, suspicion, grievance, complaint
  needs subject <party>
  actor subject
  recipient about's | about.of | about.by | about.with | object.about | about | over's | over | against | on's | to's | to | with
  event ACCUSE disapprove
  cameo 110
  example Norway has reservations about the Russian plan. => ACCUSE 110 NOR > RUS

entry accuse-describe-as-foolish
  verb describe, dismiss, portray, denounce, condemn, criticise, criticize, deride, decry, see, regard, characterise, characterize, slam
  needs object any
  needs as suicidal, foolish, pointless, futile, hypocritical, cowardly, criminal, disastrous, dangerous, vengeful, immoral, cruel, inhumane, inhuman, barbaric, discriminatory, unconstitutional, arbitrary, excessive, harsh, draconian, racist, xenophobic, colonial, imperialist, meddling, weak, naive, misguided, short-sighted, insufficient, hollow, cynical, politicised, politicized, politically motivated, fascist, hostile, theatre, revenge, vendetta, witch-hunt, persecution, charade, circus, farce, extortion, robbery, piracy, blackmail
  needs subject <state>
  actor subject
  recipient object's | object.by | object.of | object.on | object | by | of
  event ACCUSE disapprove
  cameo 111
  example The Hungarian prime minister described the Dutch sanctions as suicidal. => ACCUSE 111 HUN > NLD

# ---- said of no second state, and other words of news ----

entry accuse-consider-illegal
  verb consider, deem, find, judge, hold, regard
  needs subject <state>
  needs object any
  needs attribute illegal, unlawful, void, invalid, illegitimate, unacceptable, unjust, unfair, hostile, unjustified, unconstitutional, discriminatory, inadmissible, unfriendly, intolerable, insufficient, inadequate, excessive, provocative, dangerous, biased
  actor subject
  recipient object's | object.by | object.of | object.on | by | matter | object
  event ACCUSE disapprove
  cameo 111
  modality actual
  example The Spanish government considers the British fence illegal. => ACCUSE 111 ESP > GBR

# ---- told of in nouns, and more ----

entry accuse-complain-to-a-body
  verb complain, protest, appeal
  needs subject <party>
  needs to nations, council, assembly, wto, organisation, organization, court, tribunal, commission, union, agency, league, un, body, community, secretary-general
  needs about any
  lacks object
  actor subject
  recipient about's | about.by | about.of | about.in | about
  event ACCUSE disapprove
  cameo 111
  example Nicosia has complained to the United Nations about Turkish drilling. => ACCUSE 111 CYP > TUR

entry accuse-complain-to-a-body-of
  verb complain, protest
  needs subject <party>
  needs to nations, council, assembly, wto, organisation, organization, court, tribunal, commission, union, agency, league, un, body, community, secretary-general
  needs of any
  lacks object
  actor subject
  recipient of.by | of's | by | of.of | of
  event ACCUSE disapprove
  cameo 111
  example Lebanon complained to the Security Council of 300 violations by Israeli jets. => ACCUSE 111 LBN > ISR

entry accuse-complain-to-a-body-over
  verb complain, protest, appeal
  needs subject <party>
  needs to nations, council, assembly, wto, organisation, organization, court, tribunal, commission, union, agency, league, un, body, community, secretary-general
  needs over any
  lacks object
  actor subject
  recipient over's | over.by | over.of | over.with | over
  event ACCUSE disapprove
  cameo 111
  example Peru complained to the World Trade Organization over Argentine duties. => ACCUSE 111 PER > ARG

entry accuse-complain-to-a-body-that
  verb complain, protest
  needs subject <party>
  needs to nations, council, assembly, wto, organisation, organization, court, tribunal, commission, union, agency, league, un, body, community, secretary-general
  needs that any
  lacks object
  actor subject
  recipient that
  event ACCUSE disapprove
  cameo 111
  example Ukraine complained to the United Nations that Russia had closed the strait. => ACCUSE 111 UKR > RUS

entry accuse-complaint-with-a-body-about
  verb lodge, file, submit, register, send, make, lay, bring, present, take
  needs object complaint, protest, objection, petition, grievance
  needs with nations, council, wto, organisation, organization, court, tribunal, commission, union, agency, league, un, body
  needs about any
  needs subject any
  lacks against
  actor subject
  recipient about's | about.by | about.of | about
  event ACCUSE
  cameo 115
  example Australia lodged a complaint with the World Trade Organization about Chinese barley duties. => ACCUSE 115 AUS > CHN

entry accuse-complaint-with-a-body-over
  verb lodge, file, submit, register, send, make, lay, bring, present, take
  needs object complaint, protest, objection, petition, grievance
  needs with nations, council, wto, organisation, organization, court, tribunal, commission, union, agency, league, un, body
  needs over any
  needs subject any
  lacks against
  actor subject
  recipient over's | over.by | over.of | over.with | over
  event ACCUSE
  cameo 115
  example India filed a complaint with the World Trade Organization over American steel tariffs. => ACCUSE 115 IND > USA

entry accuse-case-noun
  noun case, proceeding, petition, legal action, claim
  needs subject <party>
  needs against <party>
  actor subject
  recipient against
  event ACCUSE investigate
  cameo 115
  example Nicaragua's case against Colombia began in 2001. => ACCUSE 115 NIC > COL

entry accuse-tell-abandoned
  verb say, tell, claim, complain, maintain, insist, argue, charge, repeat, write, declare
  needs subject <state>
  needs that abandon, betray, humiliate, deceive, mislead, provoke, obstruct, distort, undermine, manipulate, exploit, intimidate, harass, belittle, sacrifice, dictate, interfere, meddle, destabilise, destabilize, sabotage, subvert, starve, weaponise, weaponize, strangle, colonise, colonize, dump, pollute
  actor subject
  recipient that
  event ACCUSE allege
  cameo 112
  example Mali's foreign minister told the General Assembly that France had abandoned his country. => ACCUSE 112 MLI > FRA

entry accuse-protest-handed-over
  verb hand, hand over, deliver, lodge, pass, send, present, convey, submit, give
  needs object protest, complaint, demarche, objection, note of protest, protest note
  lacks subject
  actor object's
  recipient to | with
  event ACCUSE disapprove
  cameo 114
  example Beijing's protest was delivered to the Japanese ambassador on Monday. => ACCUSE 114 CHN > JPN

entry accuse-criticism-noun-from
  noun criticism, condemnation, outcry, denunciation, rebuke, censure, accusation, allegation, complaint, reproach, recrimination, charge
  needs from <party>
  lacks subject
  actor from
  recipient against | of's | of | against's | over's | about's | at's | that | matter ?
  event ACCUSE disapprove
  cameo 111
  example There was sharp criticism from Canberra. => ACCUSE 111 AUS

entry accuse-complaint-noun-about
  noun complaint, grievance, protest note, note of protest
  needs about any
  actor subject
  recipient about's | about.by | about.of | about
  event ACCUSE disapprove
  cameo 111
  example Chinese complaints about the American flights are frequent. => ACCUSE 111 CHN > USA

entry accuse-complaint-noun-over
  noun complaint, grievance, protest note
  needs over any
  actor subject
  recipient over's | over.by | over.of | over
  event ACCUSE disapprove
  cameo 111
  example Spain's complaint over the British fence was heard again. => ACCUSE 111 ESP > GBR

# ---- trials ----

entry coerce-put-on-trial
  verb put, place
  needs on trial
  needs object any
  needs subject <party>
  actor subject
  recipient object | object's
  event ACCUSE investigate
  cameo 115
  example Russia put 24 Ukrainian sailors on trial. => ACCUSE 115 RUS > UKR

entry coerce-go-on-trial
  verb go
  needs on trial
  needs in <place>
  needs subject any
  lacks object
  actor in
  recipient subject | subject's
  event ACCUSE investigate
  cameo 115
  example Two Swedish reporters went on trial in Ethiopia. => ACCUSE 115 ETH > SWE

entry coerce-stand-trial
  verb stand, face
  needs object trial
  needs in <place>
  needs subject any
  actor in
  recipient subject | subject's
  event ACCUSE investigate
  cameo 115
  example A Belgian aid worker stood trial in Iran. => ACCUSE 115 IRN > BEL

# ---- wanted, challenged, withheld ----

entry accuse-challenge-in-court
  verb challenge, contest, dispute, fight
  needs object any
  needs in court, tribunal, arbitration
  needs subject any
  actor subject
  recipient object's | object.by | object.of | by | of | object
  event ACCUSE investigate
  cameo 115
  example Gambian traders challenged the Senegalese ban in court. => ACCUSE 115 GMB > SEN

entry accuse-challenge-act
  verb challenge, contest
  needs object sale, election, privatisation, privatization, tender, award, fine, ban, tariff, sanction, seizure, detention, extradition, merger, tax, expulsion, arrest, jurisdiction, duty, quota, subsidy, measure, move, exclusion, suspension
  needs subject any
  actor subject
  recipient object's | object.by | object.of | by | of | object.in | matter
  event ACCUSE
  cameo 115
  example India challenged the American duties at the World Trade Organization. => ACCUSE 115 IND > USA

entry accuse-observers-say-lacked
  verb say, report, find, conclude, declare, note
  needs subject observer, monitor, mission, watchdog, rapporteur
  needs that lack, fail, suffer, disappoint
  actor subject | subject.from | subject's
  recipient that
  event ACCUSE disapprove
  cameo 111
  example European Union observers said the vote in Gabon lacked credibility. => ACCUSE 111 EUN > GAB

entry accuse-open-probes
  verb open, launch, begin, start
  needs object probe, investigation, inquiry, enquiry
  needs subject <party>
  lacks infinitive
  lacks into
  lacks against
  actor subject
  recipient of's | over's | over.of | over.in | over.by | on | in | matter ?
  event ACCUSE investigate
  cameo 090
  example Argentina opened a trade probe. => ACCUSE 090 ARG

entry accuse-wto-rules-against
  verb rule, find, decide
  needs subject organisation, organization, wto, union, committee, board, arbitrator, commission, council, watchdog, regulator
  needs against <party>
  lacks object
  actor subject
  recipient against
  event ACCUSE investigate
  cameo 115
  example The World Trade Organization ruled against Canada in the dispute. => ACCUSE 115 WTO > CAN

entry accuse-charge-with-doing
  verb charge, indict
  needs object <people>, activist, banker, blogger, businessman, defendant, diplomat, editor, general, governor, journalist, lawyer, leader, man, mayor, minister, officer, official, organiser, organizer, politician, priest, protester, reporter, reservist, soldier, student, suspect, woman, worker
  needs with any
  lacks subject.on
  lacks attribute
  actor subject ?
  recipient object
  event ACCUSE investigate
  cameo 115
  example Three Laotian bloggers were charged with insulting the party. => ACCUSE 115 > LAO

# ---- said, done and held back in passing ----

entry accuse-describe-as-mad
  verb describe, denounce, brand, dismiss, label, call, term, characterise, characterize, slam
  needs as suicidal, mad, insane, crazy, foolish, senseless, disastrous, catastrophic, scandalous, monstrous, barbaric, cowardly, hypocritical, immoral, inhuman, inhumane, unfair, unhelpful, dangerous, hostile, arrogant, cruel, draconian, hysterical, misguided, pointless, selfish, stupid, totalitarian, vindictive
  needs object any
  needs subject any
  lacks attribute
  actor subject
  recipient object | object's | by | of | matter
  event ACCUSE disapprove
  cameo 111
  example Peru's minister described the Chilean decree as suicidal. => ACCUSE 111 PER > CHL

entry accuse-express-concern-alone
  verb express, voice, register
  needs object concern, alarm, dismay, outrage, anger, displeasure, indignation
  needs subject <party>
  lacks to
  actor subject
  recipient matter
  event ACCUSE disapprove
  cameo 110
  example Chad expelled the Sudanese envoy. Niger expressed strong concern. => ACCUSE 110 NER > TCD

entry accuse-speak-of-insult
  verb speak, talk
  needs of slap, insult, affront, blackmail, provocation, betrayal, stab, aggression, humiliation, interference, outrage, injustice, piracy, terrorism, bullying
  needs subject <party>
  actor subject
  recipient by | from | matter
  event ACCUSE disapprove
  cameo 111
  example Chad expelled the Nigerian consul. Nigeria's envoy spoke of a slap in the face. => ACCUSE 111 NGA > TCD

# ---- idioms of refusal and threat ----

entry accuse-level-charge
  verb throw, fling, sling, heap, pour, pile
  needs object accusation, insult, mud, scorn, criticism, abuse, blame, vitriol, invective
  needs subject <party>
  actor subject
  recipient at | on | on's | upon | at's
  event ACCUSE disapprove
  cameo 111
  example Venezuela flung insults at the Colombian president. => ACCUSE 111 VEN > COL

# ---- criticised in figures of speech ----
entry accuse-assail-for
  verb assail, savage, lash, slate, rip, skewer, roast, flay, maul, pan
  needs subject <state>
  needs object any
  needs for any
  lacks with
  actor subject
  recipient object's | object
  event ACCUSE disapprove
  cameo 111
  example Malaysia assailed Australia for its stand on refugees. => ACCUSE 111 MYS > AUS

entry accuse-assail-thing
  verb assail, attack, savage, lash, slate, rip, skewer, roast, flay, maul, pan, knock, trash, rubbish, ridicule
  needs subject <state>
  needs object record, policy, plan, decision, law, stance, stand, remark, comment, statement, speech, treatment, handling, conduct, deal, approach, verdict, ruling, report, bill, idea, claim, response, failure, refusal, reluctance, proposal, move, measure
  needs object any
  lacks complement
  actor subject
  recipient object's | object.by | object.on | object.in | object.of | object.with | by
  event ACCUSE disapprove
  cameo 111
  example Ireland attacked Israel's record on settlements. => ACCUSE 111 IRL > ISR
  example The Portuguese president savaged the Spanish plan for the river. => ACCUSE 111 PRT > ESP

entry accuse-rip-into
  verb rip, light, lay
  needs subject <party>
  needs into <party>
  lacks object
  actor subject
  recipient into
  event ACCUSE disapprove
  cameo 111
  example The Israeli minister lit into Sweden. => ACCUSE 111 ISR > SWE

entry accuse-single-out
  verb single out, single
  needs subject any
  needs object any
  needs for criticism, blame, censure, rebuke, condemnation, scorn, abuse, attack
  actor subject
  recipient object's | object
  event ACCUSE disapprove
  cameo 111
  example The Norwegian minister singled out Nepal for criticism. => ACCUSE 111 NOR > NPL

entry accuse-find-fault
  verb find, pick
  needs subject any
  needs object fault, hole, holes
  lacks complement
  actor subject
  recipient with's | with.by | with.of | in's | with | in | object.with | object.in
  event ACCUSE disapprove
  cameo 110
  example Brussels found fault with the Romanian law. => ACCUSE 110 EUN > ROU

entry accuse-scathing-about
  adjective scathing, withering, vitriolic, acerbic, blunt, unsparing, outspoken, vocal, indignant, livid, apoplectic, irate, aghast, scandalised, fuming, seething, bitter, resentful, uneasy, aggrieved, hostile
  needs subject <state>
  needs about any
  actor subject
  recipient about's | about.by | about.in | about.of | about.to | about.on | about.with | about
  event ACCUSE disapprove
  cameo 111
  example New Delhi is uneasy about Chinese ships in Sri Lanka. => ACCUSE 111 IND > CHN

entry accuse-scathing-over
  adjective scathing, vocal, indignant, livid, apoplectic, irate, aghast, scandalised, furious, angry, bitter, resentful, uneasy, aggrieved, unhappy, dismayed, appalled, disappointed, alarmed, outraged, incensed, upset, displeased
  needs subject <state>
  needs over decision, move, plan, refusal, failure, remark, comment, treatment, vote, deal, visit, law, raid, strike, attack, arrest, killing, statement, sale, ruling, verdict, presence, role, test, launch
  actor subject
  recipient over's | over.by | over.in | over.of | over.to | over.with
  event ACCUSE disapprove
  cameo 111
  example Morocco was unhappy over the Spanish decision. => ACCUSE 111 MAR > ESP

entry accuse-air-grievance
  verb air, voice, nurse, harbour, harbor, have, express, vent, list, recite, repeat
  needs subject any
  needs object grievance, complaint, anger, fury, resentment, frustration, ire, disgust, irritation, annoyance, exasperation, grudge, misgiving, unease, disquiet
  actor subject
  recipient object.against | object.at | object.with | object.about | object.over | object.toward | against | at | with | about's | over's | about | at's | with's | object.about's
  event ACCUSE disapprove
  cameo 110
  example The Iraqi premier aired his grievances against Kuwait. => ACCUSE 110 IRQ > KWT
  example Bern voiced its annoyance at the French tax. => ACCUSE 110 CHE > FRA

entry accuse-motion-of-censure
  verb pass, adopt, approve, vote, carry, back, table
  needs subject any
  needs object motion, resolution, declaration, statement
  needs of censure, condemnation, protest
  actor subject
  recipient of.on | of.against | of.of | on's | against | on | object.against | object.on | of's
  event ACCUSE disapprove
  cameo 111
  example The Knesset adopted a resolution of condemnation against Poland. => ACCUSE 111 ISR > POL

# ---- blamed ----
entry accuse-see-hand-of
  verb see, suspect, detect, smell, sense, discern
  needs subject <state>
  needs object hand, plot, conspiracy, fingerprint, provocation
  lacks complement
  actor subject
  recipient object's | object.of | object.by | of | by
  event ACCUSE allege
  cameo 112
  example India sees a Pakistani hand in the blast. => ACCUSE 112 IND > PAK
  example Ankara suspected a plot by Syria. => ACCUSE 112 TUR > SYR

entry accuse-see-behind
  verb see, suspect
  needs subject <state>
  needs object <party>
  needs behind any
  actor subject
  recipient object
  event ACCUSE allege
  cameo 112
  example Tbilisi sees Russia behind the explosion. => ACCUSE 112 GEO > RUS

entry accuse-trade-accusations
  verb trade, swap, exchange, hurl, fling, bandy
  needs subject any
  needs object accusation, recrimination, barb, insult, blame, charge, taunt, allegation, jibe, abuse, threat
  needs object accusation, recrimination, barb, insult, blame, taunt, allegation, jibe
  parties subject + with
  event ACCUSE disapprove
  cameo 110
  example Eritrea traded barbs with Ethiopia over the border. => ACCUSE 110 ERI + ETH
  example Chad and Sudan swapped accusations at the summit. => ACCUSE 110 TCD + SDN

entry accuse-describe-as-bully
  verb describe, portray, depict, paint, denounce, characterise, characterize, brand, cast, condemn, regard, label
  needs subject any
  needs object <party>
  needs as state, bully, aggressor, occupier, sponsor, threat, menace, pariah, enemy, dictator, dictatorship, terrorist, criminal, tyrant, tyranny, puppet, traitor, thief, liar, culprit, villain, danger, regime, warmonger, oppressor, coloniser, hypocrite, haven, rogue
  needs as bully, aggressor, occupier, sponsor, threat, menace, pariah, rogue state, terrorist state, apartheid state, enemy, dictator, dictatorship, terrorist, criminal, tyrant, tyranny, puppet, traitor, thief, liar, culprit, villain, danger, warmonger, oppressor, coloniser, hypocrite, haven, criminal state, failed state, terrorist regime, puppet regime
  actor subject
  recipient object
  event ACCUSE disapprove
  cameo 111
  example The American envoy described Eritrea as a rogue state. => ACCUSE 111 USA > ERI

entry accuse-compare-to-evil
  verb compare, liken, equate
  needs subject any
  needs object any
  needs to Hitler, Nazi, Nazis, Gestapo, Stalin, apartheid, Mussolini, genocide, holocaust, fascist, fascism, terrorist, terrorism, gangster, mafia, dictator, dictatorship, Taliban, colonialism, pirate, piracy
  actor subject
  recipient object's | object
  event ACCUSE disapprove
  cameo 111
  example The Venezuelan leader compared Spain to the Gestapo. => ACCUSE 111 VEN > ESP

# ---- said to have done wrong: the saying beside the deed ----
entry accuse-say-hostile-deed
  verb say, maintain, insist, assert, complain, declare, state, claim, allege, charge, repeat
  needs subject <state>
  needs that invade, intrude, encroach, trespass, destabilise, destabilize, hide, conceal, fuel, stoke, fan, inflame, bankroll, harass, intimidate, pollute, poach, instigate, engineer, provoke, hinder, obstruct, distort, falsify, misuse, oppress, persecute, mistreat, ill-treat
  actor subject
  recipient that
  event ACCUSE allege
  cameo 112
  example Vilnius said Belarus was stoking the crisis at the border. => ACCUSE 112 LTU > BLR
  example The Cambodian government said Thai soldiers had intruded. => ACCUSE 112 KHM > THA

# ---- protested, taken to court ----
entry accuse-make-representations
  verb make, lodge, address, submit, present
  needs subject any
  needs object representation, demarche, démarche, remonstrance
  actor subject
  recipient to | with | object.to | to's | at
  event ACCUSE disapprove
  cameo 114
  example Oslo made representations to Moscow about the fishing boats. => ACCUSE 114 NOR > RUS

entry accuse-go-to-court
  verb go, turn, apply, appeal
  needs subject any
  needs to court, tribunal, arbitration, law
  needs against any
  lacks object
  actor subject
  recipient against's | against
  event ACCUSE allege
  cameo 115
  example The Philippines went to arbitration against China. => ACCUSE 115 PHL > CHN

entry accuse-legal-challenge
  verb launch, mount, bring, file, start, lodge, begin, win, prepare
  needs subject any
  needs object challenge, action, case, suit, claim, lawsuit, proceeding, application, complaint, dispute, grievance
  needs against <party>
  actor subject
  recipient against
  event ACCUSE allege
  cameo 115
  example Luxembourg launched a legal challenge against Belgium. => ACCUSE 115 LUX > BEL

# ---- investigated ----
entry accuse-send-investigators
  verb send, dispatch, fly, deploy, name, appoint
  needs subject any
  needs object investigator, detective, prosecutor, fact-finder, fact - finder, fact-finding mission, finding mission, inquiry commission, commission of inquiry
  lacks complement
  actor subject
  recipient to's | to | object.to | in ?
  event ACCUSE investigate
  cameo 090
  example The Dutch government sent investigators to Ukraine. => ACCUSE 090 NLD > UKR

entry accuse-probe-whether
  verb probe, investigate, examine, inquire, enquire
  needs subject police, prosecutor, commission, committee, court, tribunal, inspector, team, panel, detective, mission, agency, authority, ministry, expert, rapporteur, judge, service, inquiry, parliament, senate, congress, ombudsman
  needs that any
  actor subject
  recipient that ?
  event ACCUSE investigate
  cameo 090
  example Romanian prosecutors are probing whether Moldova sold the weapons. => ACCUSE 090 ROU > MDA

entry accuse-look-into-role
  verb look, inquire, enquire, delve, dig
  needs subject any
  needs into role, payment, claim, allegation, report, complaint, death, killing, disappearance, abuse, crime, sale, contract, deal, fund, account, link, tie, conduct, case, affair, attack, crash, murder, torture, corruption, purchase, activity, charge, handling, leak, bribe
  lacks object
  actor subject
  recipient into's | into.by | into.of | into.in | into.against | into.with | into.to ?
  event ACCUSE investigate
  cameo 090
  example Swedish police are looking into payments by a Tajik minister. => ACCUSE 090 SWE > TJK
  example The Chilean senate looked into the affair. => ACCUSE 090 CHL

entry accuse-gather-evidence
  verb gather, collect, assemble, compile, seek, document
  needs subject any
  needs object evidence, proof, testimony, abuse, crime, violation, atrocity, massacre
  lacks complement
  actor subject
  recipient against's | against | object.against | object.of's | object.by | object's | by | of's | of.by | of.in
  event ACCUSE investigate
  cameo 090
  example Swiss prosecutors gathered evidence against Syria. => ACCUSE 090 CHE > SYR
  example UN experts documented abuses by Libyan guards. => ACCUSE 090 UNO > LBY

entry accuse-interrogate
  verb interrogate, question, grill
  needs subject police, prosecutor, investigator, detective, officer, agent, commission, magistrate, judge, official, inspector, authority, fact-finder
  needs object any
  lacks complement
  lacks that
  needs object <party>, minister, diplomat, official, suspect, officer, witness, refugee, prisoner, soldier, banker, businessman, captain, leader, general, ambassador, journalist, student, worker
  actor subject
  recipient object's | object
  event ACCUSE investigate
  cameo 091
  example Maltese detectives questioned a Libyan businessman. => ACCUSE 091 MLT > LBY

# ---- rallied against ----
entry accuse-rally-against
  verb rally, mobilise, mobilize, unite, line up, turn, rouse, incite, stir up, whip up, galvanise, galvanize, marshal, agitate, set
  needs subject <state>
  needs object opinion, ally, neighbour, neighbor, state, country, nation, government, support, feeling, sentiment, opposition, leader, member, community, world, bloc, front, coalition, capital, region, resentment, hostility, hatred, anger
  needs against any
  actor subject
  recipient against's | against.by | against | object.against
  event ACCUSE disapprove
  cameo 113
  example Turkey tried to rally Muslim leaders against Israel. => ACCUSE 113 TUR > ISR
  example Iran lined up its neighbours against Bahrain. => ACCUSE 113 IRN > BHR

# ---- who is criticised comes first ----
entry accuse-come-in-for
  verb come
  needs subject <party>
  needs for criticism, censure, condemnation, flak, blame, attack, fire, stick, scorn
  actor for.from | for.by | from | by | for's
  recipient subject's | subject
  event ACCUSE disapprove
  cameo 111
  example Hungary came in for criticism from Germany. => ACCUSE 111 DEU > HUN

entry accuse-met-with-anger
  verb meet, greet
  needs subject any
  needs with condemnation, anger, outrage, fury, dismay, indignation, protest, criticism, alarm, derision, disapproval, consternation, disgust, horror
  lacks object
  actor with.in | with.from | with.by | with's | in | from | by
  recipient subject's | subject.by | subject.in | subject.from
  event ACCUSE disapprove
  cameo 111
  example Sweden's decision met with anger in Turkey. => ACCUSE 111 TUR > SWE
  example An arrest by Iran met with condemnation from France. => ACCUSE 111 FRA > IRN

entry accuse-spark-outrage
  verb spark, provoke, cause, trigger, stir, arouse, raise, draw, prompt, unleash, ignite, elicit, evoke, generate, bring, earn, attract, set off
  needs subject any
  needs subject decision, move, plan, refusal, failure, remark, comment, treatment, vote, deal, visit, law, raid, strike, attack, arrest, killing, statement, sale, ruling, verdict, presence, role, test, launch, report, speech, execution, expulsion, crackdown, offensive, annexation, ban, article, map, drill, policy, claim, bombing, incursion, detention, gesture, action
  needs object outrage, anger, fury, outcry, ire, indignation, dismay, uproar, furore, alarm, storm, condemnation, rebuke, reprimand, disquiet, unease, consternation, diplomatic protest, resentment, disgust
  actor object.from | object.in | object.by | from | in | by | object's | object.of
  recipient subject's | subject.by | subject.of | subject.in | subject.from
  event ACCUSE disapprove
  cameo 111
  example Poland's law sparked outrage in Israel. => ACCUSE 111 ISR > POL
  example A launch by North Korea triggered a diplomatic protest from Japan. => ACCUSE 111 JPN > PRK

# ---- spoken of, alleged ----
entry accuse-speak-of-crime
  verb speak, talk
  needs subject <state>
  needs of genocide, provocation, betrayal, aggression, massacre, blackmail, sabotage, terrorism, treason, conspiracy, plot, interference, war crime, ethnic cleansing, coup, fraud, lie, piracy, hypocrisy, scandal, humiliation, insult, crime, persecution, apartheid, occupation, annexation
  lacks to
  lacks object
  actor subject
  recipient of.by | of.in | of.against | of's | by | matter ?
  event ACCUSE disapprove
  cameo 111
  example The Armenian premier spoke of a provocation. => ACCUSE 111 ARM
  example Bangladesh spoke of ethnic cleansing in Myanmar. => ACCUSE 111 BGD > MMR

entry accuse-question-result
  verb question, challenge, contest, dispute
  needs subject opposition, party, candidate, leader, observer, union, union, monitor, rival, challenger, alliance
  needs object result, outcome, vote, election, victory, count, tally, legitimacy, fairness, mandate, win, re-election
  actor subject
  recipient object's | object.of | object.in | in ?
  event ACCUSE disapprove
  cameo 111
  example Togo's opposition questioned the result. => ACCUSE 111 TGO

entry accuse-attack-press
  verb attack, assail, savage
  needs subject president, minister, premier, leader, chancellor, king, spokesman, speaker, deputy, candidate, senator, emir, sultan, opposition, party
  needs object press, media, judge, critic, journalist, court, judiciary, opposition, newspaper, election commission, central bank, record, bank, rival, predecessor
  needs object any
  lacks with
  lacks in
  lacks on
  lacks near
  lacks at
  actor subject
  recipient object's | object | object.in ?
  event ACCUSE disapprove
  cameo 111
  example The Turkish president attacked the judges. => ACCUSE 111 TUR > TUR

entry accuse-file-lawsuit
  verb file, lodge, bring, launch, win
  needs subject <state>
  needs object lawsuit, suit, legal action, legal challenge
  lacks complement
  actor subject
  recipient against | object.against | over's | over.by | about's | matter ?
  event ACCUSE allege
  cameo 115
  example Canada filed a lawsuit over the tariffs. => ACCUSE 115 CAN

# ---- anger and blame in idioms ----
entry accuse-up-in-arms
  verb be, get, seem, stay
  needs subject <state>
  needs in arm, uproar, rage, fury
  lacks object
  needs over any
  actor subject
  recipient over's | over.by | over.of | over.in | over
  event ACCUSE disapprove
  cameo 110
  example Estonia was up in arms over the Finnish law. => ACCUSE 110 EST > FIN

entry accuse-cry-foul
  verb cry
  needs subject <state>
  needs over any
  lacks object
  actor subject
  recipient over's | over.by | over.of | over.in | at's | about's | over | about
  event ACCUSE disapprove
  cameo 110
  example Estonia cried foul over the Finnish law. => ACCUSE 110 EST > FIN

entry accuse-stung-by
  verb sting, irk, rile, nettle, pique, needle, rankle, gall, insult, slight, provoke, exasperate, aggrieve, ruffle, perturb, incense, infuriate, enrage, embitter, scandalise, scandalize, antagonise, antagonize, peeve, vex, offend, displease
  needs object <state>
  needs by any
  lacks subject
  actor object
  recipient by's | by.by | by.of | by.in | by.from | by
  event ACCUSE disapprove
  cameo 110
  example Estonia was irked by the Finnish law. => ACCUSE 110 EST > FIN

entry accuse-deed-stings
  verb sting, irk, rile, nettle, pique, rankle, gall, insult, slight, exasperate, aggrieve, ruffle, perturb, incense, infuriate, enrage, embitter, scandalise, scandalize, antagonise, antagonize, peeve, vex, offend, displease, anger, outrage, appal, dismay
  needs subject any
  needs object <state>
  needs subject law, decision, move, map, visit, remark, comment, vote, refusal, ban, claim, test, launch, sale, deal, pact, plan, project, statement, speech, attack, raid, strike, arrest, expulsion, execution, killing, exercise, patrol, drill, dam, wall, fence, base, treaty, bill, resolution, verdict, ruling, action, step, net, trawler, incursion, overflight, book, article, film, cartoon, gesture, silence, absence, tariff, duty, hesitation, indecision, delay, stance, attitude, behaviour, conduct
  needs subject's any
  actor object
  recipient subject's
  event ACCUSE disapprove
  cameo 110
  example The Finnish trawler's nets irked Estonia. => ACCUSE 110 EST > FIN
  example Chinese maps have riled Vietnam. => ACCUSE 110 VNM > CHN

entry accuse-rebuke-stings
  verb sting, irk, rile, embarrass, surprise, hurt, wound, anger, annoy, rattle, follow, come, arrive, reach, greet
  needs subject rebuke, reproach, criticism, protest, complaint, accusation, reprimand, tirade, outburst, attack, charge, censure, condemnation, broadside, lecture, scolding
  needs subject.from <party>
  needs object <party>
  actor subject.from
  recipient object
  event ACCUSE disapprove
  cameo 111
  example A rebuke from Estonia stung Finland. => ACCUSE 111 EST > FIN

entry accuse-draw-fire
  verb draw, earn, attract, invite, incur, receive, get, win, provoke, suffer, face, bring
  needs subject <party>
  needs object fire, flak, ire, rebuke, reprimand, wrath, scorn, brickbat, dressing - down, dressing-down, tongue - lashing, tongue-lashing, reproach, censure, criticism, condemnation, protest, displeasure, anger, stick, lecture, scolding, opprobrium, telling - off, complaint
  needs from <party>
  lacks complement
  actor from
  recipient subject
  event ACCUSE disapprove
  cameo 111
  example Finland drew fire from Estonia. => ACCUSE 111 EST > FIN

entry accuse-draw-fire-inside
  verb draw, earn, attract, invite, incur, receive, get, win, provoke, suffer, face, bring
  needs subject <party>
  needs object fire, flak, ire, rebuke, reprimand, wrath, scorn, brickbat, dressing - down, down, dressing-down, tongue-lashing, lashing, reproach, censure, criticism, condemnation, protest, displeasure, anger, stick, lecture, scolding, opprobrium, complaint
  needs object.from <party>
  actor object.from
  recipient subject
  event ACCUSE disapprove
  cameo 111
  example Finland got a dressing-down from Estonia. => ACCUSE 111 EST > FIN
  example Hungary earned a scolding from Germany. => ACCUSE 111 DEU > HUN

entry accuse-earn-owners-anger
  verb draw, earn, attract, incur, provoke, arouse, rouse, stoke, invite, excite, court, risk
  needs subject <party>
  needs object fire, ire, wrath, scorn, displeasure, anger, reproach, censure, opprobrium, indignation, resentment, fury, condemnation, disapproval
  needs object's <party>
  lacks complement
  actor object's
  recipient subject
  event ACCUSE disapprove
  cameo 111
  example Belarus incurred Poland's wrath. => ACCUSE 111 POL > BLR

entry accuse-displeasure-known
  verb make, let
  needs subject <party>
  needs complement know, known, plain, clear, feel, felt
  needs complement know, known, plain, clear, feel, felt
  lacks that
  needs to any
  actor subject
  recipient to
  event ACCUSE disapprove
  cameo 111
  example Estonia made its displeasure known to Finland. => ACCUSE 111 EST > FIN

entry accuse-displeasure-known-plain
  verb make
  needs subject <party>
  needs object displeasure, anger, annoyance, irritation, unease, disquiet, dismay, disapproval, unhappiness, objection, dissatisfaction, resentment
  lacks complement
  actor subject
  recipient object.with's | object.at's | object.over's | object.with | object.at | with's | at's | over's | with | at | to
  event ACCUSE disapprove
  cameo 111
  example Iran made plain its displeasure with Turkey. => ACCUSE 111 IRN > TUR

entry accuse-convey-displeasure
  verb convey, register, express, voice, show, signal, indicate, display, record, vent, air, state, communicate, declare, betray, pass on, relay, transmit, publish, repeat
  needs subject any
  needs object displeasure, disapproval, unhappiness, dissatisfaction, indignation, outrage, discontent, objection, bitterness, alarm, astonishment, bewilderment, consternation, reservation, repugnance, revulsion
  lacks complement
  actor subject | object's
  recipient to's | to | with's | at's | over's | about's | object.with's | object.at's | object.over's | object.about's | object.with | object.at | object.over | object.about | object.against | with | at | over | about | against | on's | on
  event ACCUSE disapprove
  cameo 111
  example Jamaica's displeasure was conveyed to the British High Commissioner. => ACCUSE 111 JAM > GBR
  example Estonia conveyed its displeasure to Finland. => ACCUSE 111 EST > FIN

entry accuse-remarks-about
  noun remark, comment, tirade, broadside, diatribe, outburst, invective, insult, jibe, barb, taunt, harangue, polemic, philippic, tongue - lashing, swipe, gibe, rant, vituperation
  needs subject <party>
  needs about any
  lacks object
  actor subject
  recipient about's | about
  event ACCUSE disapprove
  cameo 110
  example Estonia's outburst about Finland caused a stir. => ACCUSE 110 EST > FIN

entry accuse-tirade-noun
  noun tirade, broadside, diatribe, outburst, invective, insult, jibe, barb, taunt, harangue, polemic, philippic, swipe, gibe, rant, vituperation, recrimination, reproach, reproof, castigation, denunciation, onslaught
  needs subject <party>
  needs against any
  lacks object
  actor subject
  recipient against's | against
  event ACCUSE disapprove
  cameo 111
  example Estonia's tirade against Finland went on for an hour. => ACCUSE 111 EST > FIN

entry accuse-dispatch-protest
  verb dispatch, despatch, forward, cable, fax, telegraph, email, address, transmit, hand in, table, draft, enter, register, hand over, pass on
  needs subject <party>
  needs object protest, complaint, demarche, démarche, protest note, note of protest, stiff note, sharp note, stern letter, angry letter, note, objection
  needs to any
  lacks complement
  actor subject
  recipient to's | to | object.to
  event ACCUSE disapprove
  cameo 114
  example Estonia dispatched a protest to Helsinki. => ACCUSE 114 EST > FIN

entry accuse-note-of-words
  verb send, hand, give, deliver, present, write, serve, hand over
  needs subject <state>
  needs object stiff note, sharp note, angry note, stern note, strong note, harsh note, stern letter, angry letter, sharp letter, stinging letter, protest note, blunt note, verbal note, strongly worded note, strongly-worded note, note of protest, worded letter, worded note, furious letter, scathing letter
  lacks complement
  actor subject
  recipient to's | to | object | object.to
  event ACCUSE disapprove
  cameo 114
  example Estonia delivered a stiff note to the Finnish ambassador. => ACCUSE 114 EST > FIN

entry accuse-tell-envoy-bluntly
  verb carpet, upbraid, berate, scold, harangue, lecture, reprimand, admonish, rebuke, reprove, chide, dress down, tick off, tell off
  needs object ambassador, envoy, consul, affaires, minister, diplomat, chargé, attaché, premier, president, chancellor, secretary, commissioner
  needs in <place>
  lacks subject
  lacks by
  actor in
  recipient object's | object
  event ACCUSE disapprove
  cameo 114
  example The Finnish ambassador was reprimanded in Tallinn. => ACCUSE 114 EST > FIN

entry accuse-envoy-told-unacceptable
  verb tell, inform
  needs subject <party>
  needs object ambassador, envoy, consul, affaires, diplomat, chargé, attaché, commissioner
  needs that.attribute unacceptable, intolerable, outrageous, illegal, breach, violation, provocation, unjustified, regrettable, inadmissible, unlawful, disgrace, insult, affront, wrong, unwarranted, unfriendly
  actor subject
  recipient object's | object
  event ACCUSE disapprove
  cameo 114
  example Poland told the Belarusian ambassador that the trial was unacceptable. => ACCUSE 114 POL > BLR

entry accuse-have-evidence
  verb have, possess, hold, produce, show, cite, present, publish, unearth, display, collect, claim, obtain
  needs subject <party>
  needs object evidence, proof, indication, document, intelligence, photograph, recording, intercept
  needs object evidence, proof
  lacks to
  lacks against
  actor subject
  recipient that | object.of's | object.of | complement
  event ACCUSE allege
  cameo 112
  example Estonia has proof of Finnish meddling. => ACCUSE 112 EST > FIN
  example Chad produced evidence of Sudanese support for the rebels. => ACCUSE 112 TCD > SDN

entry accuse-trace-to
  verb trace, track, attribute, trace back, track back, ascribe, put down, pin, source, link
  needs subject <party>
  needs object any
  needs object theft, attack, leak, hack, murder, killing, plot, bombing, blast, cyberattack, hacking, breach, weapon, missile, arms, bullet, shell, drone, poison, poisoning, money, payment, sabotage, intrusion, virus, malware, disinformation, fire, explosion, pollution, spill, outbreak, rumour, forgery, campaign, ambush, raid, shooting, unrest
  needs to any
  actor subject
  recipient to's | to.in | to.of | to
  event ACCUSE allege
  cameo 112
  example Estonia traced the theft to Finland. => ACCUSE 112 EST > FIN

entry accuse-see-influence-of
  verb see, detect, suspect, discern, smell, perceive, sense, find, recognise, recognize
  needs subject <state>
  needs object influence, shadow, machination, meddling, interference, role, involvement, design, intrigue, sabotage
  actor subject
  recipient object.of | object's | object.by | of | by
  event ACCUSE allege
  cameo 112
  example Burundi sees the influence of Rwanda behind the attacks. => ACCUSE 112 BDI > RWA

entry accuse-call-illegal-clause
  verb call, declare, find, consider, deem, think, label, brand, term, judge, hold, pronounce, regard
  needs subject <state>
  needs complement illegal, unlawful, illegitimate, unjust, unfair, outrageous, intolerable, shameful, void, null, invalid, provocative, irresponsible, reckless, dangerous, disgraceful, scandalous, immoral, unconstitutional, hostile, unfriendly, unwarranted, unjustified, disproportionate, discriminatory, inhumane, abhorrent, deplorable, excessive, regrettable, unhelpful, criminal, cynical, hypocritical, offensive, insulting, humiliating, unbearable, wrong, barbaric, cruel, dishonest, inexcusable, unforgivable, repugnant, appalling, disappointing
  lacks object
  lacks that
  actor subject
  recipient complement's | complement
  event ACCUSE disapprove
  cameo 111
  example Estonia considers the Finnish move illegal. => ACCUSE 111 EST > FIN
  example Estonia declared the Finnish move null and void. => ACCUSE 111 EST > FIN

entry accuse-call-move-illegal
  verb call, declare, find, consider, deem, label, brand, term, judge, pronounce
  needs subject <state>
  needs object move, decision, law, action, step, conduct, visit, treatment, deal, ban, claim, test, launch, vote, verdict, raid, war, annexation, occupation, seizure, blockade, trial, arrest, plan, remark, statement, policy, detention, behaviour, behavior, map, refusal, silence, sale, response, attack, tariff, duty, election, referendum, measure, invasion, sanction, execution, expulsion, rule, act
  needs attribute illegal, unlawful, illegitimate, unjust, unfair, outrageous, intolerable, shameful, void, null, invalid, provocative, irresponsible, reckless, dangerous, disgraceful, scandalous, immoral, unconstitutional, hostile, unfriendly, unwarranted, unjustified, disproportionate, discriminatory, inhumane, abhorrent, deplorable, excessive, regrettable, unhelpful, criminal, cynical, hypocritical, offensive, insulting, humiliating, wrong, barbaric, cruel, dishonest, inexcusable, unforgivable, repugnant, appalling, disappointing, mistake, outrage, provocation, scandal, disgrace, robbery, piracy
  actor subject
  recipient object's | object.by | object.of | object.in | object.with | by | matter
  event ACCUSE disapprove
  cameo 111
  example Estonia called the Finnish move illegal. => ACCUSE 111 EST > FIN

entry accuse-describe-conduct
  verb describe, characterise, characterize, denounce, decry, condemn, brand, see, regard, slam, criticise, criticize, portray, dismiss, view, deplore, depict
  needs subject <party>
  needs object behaviour, behavior, conduct, record, policy, treatment, action, law, vote, stance, attitude, decision, move, handling, refusal, crackdown, response, remark, rule, verdict, trial, war, tactic, method, step, buoy, wall, fence, dam, test
  needs as abhorrent, repugnant, appalling, deplorable, despicable, shameful, outrageous, inexcusable, indefensible, scandalous, brutal, barbaric, callous, reckless, unworthy, monstrous, heinous, revolting, obscene, odious, intolerable, inhumane, cowardly, illegal, unlawful, unjust, unfair, unhelpful, irresponsible, treacherous, dishonest, hypocritical, cynical, blackmail, bullying, insult, scandal, disgrace, aggression, betrayal
  lacks attribute
  actor subject
  recipient object's | object.by | object.of | object.in | by | of
  event ACCUSE disapprove
  cameo 111
  example Syria's behaviour was described as abhorrent by the Norwegian minister. => ACCUSE 111 NOR > SYR

entry accuse-say-broke
  verb say, complain, insist, maintain, allege, charge, claim, assert, contend, argue, protest, object, repeat, add, note
  needs subject <state>
  needs that break, betray, breach, renege, violate, infringe, flout, trample, cheat, deceive, discriminate, encroach, poach, dump, meddle, interfere, trespass, undermine, sabotage, mistreat, persecute, oppress, bully, blackmail, humiliate, harbour, harbor, shelter, arm, stoke, foment, instigate, orchestrate, plot, smuggle, steal, plunder, loot, obstruct, stall, block, backtrack, exaggerate, distort, falsify, lie, provoke, pollute, poison, eavesdrop, spy, hack, jam, intimidate, harass, disregard, overstep, exceed, mislead, incite, bankroll
  lacks object
  lacks to
  actor subject
  recipient that
  event ACCUSE allege
  cameo 112
  example Albania said Serbia had broken the accords. => ACCUSE 112 ALB > SRB
  example Estonia argued that Finland discriminates against its workers. => ACCUSE 112 EST > FIN

entry accuse-unmask-spies
  verb unmask, expose, uncover, bust, crack, smash, break up, unravel, catch, detect, foil, dismantle
  needs subject <state>
  needs object spy, spy ring, ring, network, agent, cell, plot, conspiracy, espionage ring, mole, sleeper, operation
  needs object spy, spy ring, espionage ring, spy network, agent, plot, mole, spy cell, espionage network
  lacks complement
  actor subject
  recipient object's | object.by | object.from | object.of | by | for | from
  event ACCUSE allege
  cameo 112
  example Estonia unmasked a Russian spy ring. => ACCUSE 112 EST > RUS

entry accuse-cast-doubt
  verb cast, throw, express, voice, raise, sow
  needs subject <state>
  needs object doubt, question, suspicion, aspersion
  needs on any
  lacks complement
  actor subject
  recipient on's | on.of | on.by | on.in | object.on's | object.on | on
  event ACCUSE disapprove
  cameo 110
  example Estonia cast doubt on Finnish intentions. => ACCUSE 110 EST > FIN

entry accuse-impugn
  verb impugn, question, doubt, challenge, query, mistrust, distrust
  needs subject <state>
  needs object sincerity, motive, intention, good faith, credibility, impartiality, honesty, commitment, neutrality, record, claim, reliability, right, legitimacy, goodwill, seriousness, integrity, independence, loyalty, wisdom, legality, fairness, figure, resolve
  lacks complement
  actor subject
  recipient object's | object.of | object.by | of | by
  event ACCUSE disapprove
  cameo 110
  example Estonia questioned Finland's sincerity. => ACCUSE 110 EST > FIN

entry accuse-disappointed-at
  verb disappoint, dismay, astonish, surprise, shock, appal, appall, outrage, anger, alarm, sadden, disgust, perplex, bewilder, annoy, irritate, displease, exasperate, disturb, upset
  needs object <state>
  needs at any
  lacks subject
  actor object
  recipient at's | at.by | at.of | at.in | at
  event ACCUSE disapprove
  cameo 110
  example Estonia was disappointed at the Finnish vote. => ACCUSE 110 EST > FIN

entry accuse-disappointed-adj
  adjective disappointed, dismayed, astonished, shocked, appalled, outraged, angry, alarmed, disgusted, perplexed, annoyed, irritated, displeased, exasperated, disturbed, upset, aggrieved, furious, bitter, indignant, resentful, miffed, vexed, irked, peeved, livid, incensed, fuming
  needs subject <state>
  lacks complement
  actor subject
  recipient at's | with's | over's | about's | by's | at.by | at.of | at.in | over.by | over.of | over.in | with.for | at | with | over | about
  event ACCUSE disapprove
  cameo 110
  example Estonia was angry at the Finnish vote. => ACCUSE 110 EST > FIN

entry accuse-outrage-in
  noun outrage, indignation, uproar, fury, outcry, anger, consternation, dismay, furore, resentment, revulsion, disgust
  needs in <place>
  lacks subject
  lacks object
  needs at any
  actor in
  recipient at's | at.by | at.of
  event ACCUSE disapprove
  cameo 110
  example There was outrage in Dhaka at the Indian verdict. => ACCUSE 110 BGD > IND

entry accuse-outrage-over
  noun outrage, indignation, uproar, fury, outcry, anger, consternation, dismay, furore, resentment, revulsion, disgust
  needs in <place>
  lacks subject
  lacks object
  needs over any
  actor in
  recipient over's | over.by | over.of
  event ACCUSE disapprove
  cameo 110
  example There was anger in Warsaw over the German pipeline. => ACCUSE 110 POL > DEU

entry accuse-take-over-to-court
  verb take over, drag over, haul over
  needs subject <party>
  needs object <party>
  needs to court, tribunal, arbitration, icj, wto, hague, justice, panel, council, arbitrator, itlos
  actor subject
  recipient object
  event ACCUSE investigate
  cameo 115
  example Slovenia took Croatia to court over the deposits. => ACCUSE 115 SVN > HRV

entry accuse-go-to-court-against
  verb go, turn, run, appeal, apply, resort, repair
  needs subject <state>
  needs to court, tribunal, arbitration, icj, wto, hague, panel, law, arbitrator, itlos
  needs against any
  lacks object
  actor subject
  recipient against's | against
  event ACCUSE investigate
  cameo 115
  future THREATEN 130
  example Bolivia went to court against Chile. => ACCUSE 115 BOL > CHL

entry accuse-case-before-court
  noun case, suit, claim, action, complaint, proceeding, application, petition, lawsuit, charge, arbitration
  needs against <party>
  needs by <party>
  lacks subject
  lacks object
  actor by
  recipient against
  event ACCUSE investigate
  cameo 115
  example A suit by the Philippines against China was heard. => ACCUSE 115 PHL > CHN

entry accuse-challenge-at-body
  verb challenge, contest, dispute, question, attack, appeal, oppose
  needs subject <party>
  needs object duty, tariff, ban, subsidy, quota, law, measure, rule, decision, export ban, import ban, seizure, restriction, claim, order, fine, tax, levy, boundary, award, map, title, practice
  needs at wto, court, tribunal, organisation, organization, hague, commission, council, icj, panel
  lacks complement
  actor subject
  recipient object's | object.by | object.on | object.of | object.in
  event ACCUSE investigate
  cameo 115
  example Indonesia challenged European duties at the World Trade Organization. => ACCUSE 115 IDN > EUR

entry accuse-seek-panel
  verb seek, request, demand, ask for, win, obtain
  needs subject <party>
  needs object panel, wto panel, dispute panel, arbitration, ruling, injunction, advisory opinion
  needs object panel, wto panel, dispute panel, arbitration, injunction
  actor subject
  recipient object.against | object.on's | on's | over's | against | object.over's | with
  event ACCUSE investigate
  cameo 115
  example Brazil sought arbitration against Canada. => ACCUSE 115 BRA > CAN

entry accuse-lose-patience
  verb lose
  needs subject <state>
  needs object patience, temper, faith, trust, confidence
  needs with any
  lacks complement
  actor subject
  recipient with's | with.of | object.with's | object.with | with
  event ACCUSE disapprove
  cameo 110
  example Estonia is losing patience with Finland. => ACCUSE 110 EST > FIN

entry accuse-read-riot-act
  verb read, throw
  needs subject <party>
  needs object riot act, act, the book
  needs object riot act, act
  actor subject
  recipient to | object | at
  event ACCUSE disapprove
  cameo 111
  example Estonia read the riot act to Finland. => ACCUSE 111 EST > FIN

entry accuse-regret-deed
  verb regret, lament, bemoan, deplore, decry, rue
  needs subject <state>
  needs object caning, flogging, arrest, decision, death, expulsion, execution, verdict, vote, refusal, remark, attack, killing, absence, failure, choice, move, withdrawal, step, haste, statement, silence, visit, tone, delay, closure, ban, detention, jailing, deportation, seizure, shooting, treatment, language, cancellation, exclusion
  lacks complement
  actor subject
  recipient object.by | object's | by | object.of's | of
  event ACCUSE disapprove
  cameo 111
  example Singapore regretted the caning of its citizen by Brunei. => ACCUSE 111 SGP > BRN

entry accuse-at-fault
  verb say, claim, insist, maintain, state, declare, conclude, believe
  needs subject <state>
  needs that.at fault
  actor subject
  recipient that
  event ACCUSE allege
  cameo 112
  example Cambodia said Thailand was at fault for the clash. => ACCUSE 112 KHM > THA

entry accuse-not-mince-words
  verb mince, spare, pull
  needs subject <party>
  needs object word, punch, no word, no punch, nothing
  actor subject
  recipient about's | over's | about.by | about | over | on's | on
  event ACCUSE disapprove
  cameo 111
  modality actual
  example Dublin did not mince words about the British decision. => ACCUSE 111 IRL > GBR

entry accuse-reproach-with
  verb blame, fault, reproach, condemn, attack, lambast, lambaste, denounce, castigate, upbraid, rebuke, berate, arraign, pillory, excoriate, flay, skewer
  needs subject <party>
  needs object <party>
  needs with any
  lacks complement
  actor subject
  recipient object
  event ACCUSE disapprove
  cameo 111
  example Portugal reproached Indonesia with a massacre. => ACCUSE 111 PRT > IDN

entry accuse-call-owners-move
  verb call, brand, label, term, declare
  needs subject <state>
  needs attribute move, decision, law, action, step, conduct, visit, treatment, ban, claim, test, launch, vote, verdict, raid, war, annexation, occupation, seizure, blockade, trial, arrest, plan, remark, statement, policy, behaviour, map, refusal, silence, response, attack, tariff, measure, invasion, execution, expulsion
  needs attribute's any
  lacks object
  lacks complement
  actor subject
  recipient attribute's
  event ACCUSE disapprove
  cameo 111
  example Estonia called Finland's move illegal. => ACCUSE 111 EST > FIN

entry accuse-scath
  verb scath
  needs subject <party>
  needs about any
  actor subject
  recipient about's | about.by | about.of | about.in | about
  event ACCUSE disapprove
  cameo 111
  example Estonia was scathing about Finland. => ACCUSE 111 EST > FIN

entry accuse-harsh-words-for
  verb have, find, reserve, use, choose
  needs subject <party>
  needs object harsh word, sharp word, hard word, unkind word, bitter word, tough word, angry word, stern word, cutting word
  needs for any
  lacks complement
  actor subject
  recipient for's | for
  event ACCUSE disapprove
  cameo 111
  example Estonia had harsh words for Finland. => ACCUSE 111 EST > FIN

# ---- more idioms of blame ----
entry accuse-piece-of-mind
  verb give
  needs subject <party>
  needs object piece
  needs object.of mind
  actor subject
  recipient to | object
  event ACCUSE disapprove
  cameo 111
  example Kenya gave Uganda a piece of its mind. => ACCUSE 111 KEN > UGA

entry accuse-put-in-the-dock
  verb put, place
  needs subject <party>
  needs object <party>
  needs in dock, pillory
  needs over any
  actor subject
  recipient object
  event ACCUSE disapprove
  cameo 111
  example Kenya put Uganda in the dock over the killings. => ACCUSE 111 KEN > UGA

entry accuse-name-as-source
  verb name, identify, cite, list, single out, finger, expose
  needs subject <party>
  needs object <party>
  needs as source, origin, supplier, backer, paymaster, sponsor, culprit, violator, perpetrator, offender, instigator, financier, patron, conduit, haven, hub, accomplice
  needs as any
  lacks complement
  actor subject
  recipient object
  event ACCUSE allege
  cameo 112
  example Kenya named Uganda as the source of the weapons. => ACCUSE 112 KEN > UGA

entry accuse-wag-finger
  verb wag, waggle, shake, jab
  needs subject <party>
  needs object finger, head
  needs at any
  needs object finger
  actor subject
  recipient at's | at
  event ACCUSE disapprove
  cameo 111
  example Kenya wagged a finger at Uganda. => ACCUSE 111 KEN > UGA

entry accuse-report-to-body
  verb report, refer, denounce, cite, delate
  needs subject <party>
  needs object <state>
  needs to committee, council, court, commission, tribunal, panel, agency, prosecutor, organisation, organization, watchdog, body, union, assembly
  lacks complement
  actor subject
  recipient object
  event ACCUSE investigate
  cameo 115
  example Kenya reported Uganda to the sanctions committee. => ACCUSE 115 KEN > UGA

entry accuse-over-the-coals
  verb haul, rake, drag
  needs subject <party>
  needs object <party>
  needs over coal
  actor subject
  recipient object
  event ACCUSE disapprove
  cameo 111
  example Kenya raked Uganda over the coals. => ACCUSE 111 KEN > UGA

entry accuse-blame-game
  verb play, continue, resume
  needs subject <party>
  needs object blame game
  needs with any
  actor subject
  recipient with
  event ACCUSE disapprove
  cameo 111
  example Congo played the blame game with Rwanda. => ACCUSE 111 COD > RWA

entry accuse-tarred-as
  verb tar, smear, vilify, malign, demonise, demonize, denigrate, defame, traduce, slander, libel, disparage, belittle, revile, stigmatise, stigmatize, caricature, taunt, bait
  needs subject <state>
  needs object <party>
  lacks complement
  actor subject
  recipient object
  event ACCUSE disapprove
  cameo 111
  example Eritrea vilified Ethiopia. => ACCUSE 111 ERI > ETH

entry accuse-open-infringement
  verb open, launch, start, initiate, begin, bring
  needs subject <party>
  needs object infringement procedure, infringement proceeding, infringement case, infringement action, antitrust case, excessive deficit procedure, disciplinary procedure, safeguard investigation, anti-dumping inquiry, anti-dumping investigation, rule - of - law procedure, dumping inquiry, dumping investigation, dumping probe, subsidy probe
  needs object infringement procedure, infringement proceeding, infringement case, infringement action, antitrust case, deficit procedure, disciplinary procedure, safeguard investigation, inquiry, investigation, procedure, probe
  actor subject
  recipient against's | against | into's | into | object.against | object.into's | object.into
  event ACCUSE investigate
  cameo 115
  example Brussels opened an infringement procedure against Malta. => ACCUSE 115 EUN > MLT

# ---- charges in nouns ----
entry accuse-level-charge-at
  verb level, lay, bring, hurl, make, fling, direct, prefer, lodge, raise, repeat, renew, cast, aim
  needs subject any
  needs object charge, accusation, allegation, reproach, criticism, insinuation, slur
  needs at any
  actor subject
  recipient at's | at
  event ACCUSE allege
  cameo 112
  example The charges that Kenya levelled at Uganda were serious. => ACCUSE 112 KEN > UGA

entry accuse-protest-follows
  verb follow, greet, meet, accompany, come
  needs subject protest, complaint, rebuke, outcry, condemnation, criticism, demarche, reproach, denunciation, protest note
  needs subject.from <party>
  needs object's any
  actor subject.from
  recipient object's
  event ACCUSE disapprove
  cameo 111
  example A sharp protest from Kenya followed the Ugandan raid. => ACCUSE 111 KEN > UGA

entry accuse-tell-counterpart-unacceptable
  verb tell, inform, remind, assure, warn
  needs subject <party>
  needs object <party>, counterpart
  needs that.attribute unacceptable, intolerable, outrageous, illegal, breach, violation, provocation, unjustified, regrettable, inadmissible, unlawful, disgrace, insult, affront, unwarranted, unfriendly, mistake, shameful, crime
  actor subject
  recipient object
  event ACCUSE disapprove
  cameo 111
  example Kenya's foreign minister told his Ugandan counterpart that the raid was unacceptable. => ACCUSE 111 KEN > UGA
