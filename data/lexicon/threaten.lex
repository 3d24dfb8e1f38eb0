# THREATEN: warnings of what would be done.

# ---- threats in other words ----
entry threaten-close-strait
  verb threaten, vow, warn
  needs complement blockade, mine, close, seal, block, choke, cut
  needs subject any
  needs infinitive blockade, mine, close, seal, block, choke
  lacks object
  actor subject
  recipient infinitive
  event THREATEN
  cameo 1381
  example Iran threatened to block the strait to American ships. => THREATEN 1381 IRN > USA

entry threaten-break-relations
  verb threaten, warn
  lacks object
  needs infinitive sever, break, downgrade, cut, freeze, suspend, recall, withdraw, break off
  needs subject any
  needs complement sever, break, downgrade, recall
  actor subject
  recipient with | infinitive
  event THREATEN relations
  cameo 1313
  example Mali threatened to break off relations with Mauritania. => THREATEN 1313 MLI > MRT

entry threaten-swear-to-avenge
  needs complement any
  verb vow, swear, promise, pledge, threaten
  needs infinitive avenge, crush, destroy, annihilate, wipe, strike, hit, kill, attack, fight, hunt, flatten, obliterate, bomb
  needs subject any
  actor subject
  recipient infinitive
  event THREATEN violence
  cameo 138
  example Pakistan vowed to avenge the Indian attack. => THREATEN 138 PAK > IND

entry threaten-respond-force
  verb respond, react, answer, reply, retaliate, hit back, strike back, fight back
  needs with force, attack, strike, missile, fire, war, bomb, weapon
  needs subject any
  lacks object
  actor subject
  recipient to's | to | against | to.by
  event ASSAULT
  cameo 190
  future THREATEN 138
  example India will respond to any Pakistani attack with force. => THREATEN 138 IND > PAK

entry threaten-hit-back
  lacks attribute
  lacks complement
  verb hit back, strike back, retaliate, reciprocate
  needs subject any
  needs against any
  lacks object
  actor subject
  recipient against's | against | at
  event ASSAULT
  cameo 190
  future THREATEN 130
  example Russia said it would retaliate against the Lithuanian blockade. => THREATEN 130 RUS > LTU

entry threaten-options
  verb say, warn, declare, insist, repeat, stress
  needs that.on table
  needs subject any
  actor subject
  recipient that | against | to
  event THREATEN
  cameo 130
  example The American president said all options were on the table against Iran. => THREATEN 130 USA > IRN

entry threaten-consequences
  verb warn
  needs of consequence, retaliation, reprisal, response, price, war, catastrophe, escalation, countermeasure, sanction
  needs object any
  needs subject any
  lacks complement
  actor subject
  recipient object
  event THREATEN
  cameo 130
  example Saudi Arabia warned Lebanon of consequences. => THREATEN 130 SAU > LBN

entry threaten-consider-tariffs
  verb consider, weigh, mull, contemplate, prepare, draft, draw up, ponder, discuss, float
  needs object tariff, sanction, embargo, ban, duty, boycott, countermeasure, restriction, retaliation, penalty, quota
  needs subject any
  lacks complement
  actor subject
  recipient on | against | object.on | object.against | on's
  event THREATEN restrict
  cameo 1312
  example Canada is considering tariffs on American steel. => THREATEN 1312 CAN > USA

entry threaten-hint
  verb hint, threaten
  needs at sanction, tariff, boycott, embargo, retaliation, ban, countermeasure, reprisal
  needs subject any
  actor subject
  recipient against | on | at.against | at.on
  event THREATEN restrict
  cameo 1312
  example Japan hinted at sanctions against North Korea. => THREATEN 1312 JPN > PRK

entry threaten-ready-cut
  adjective ready, prepared, willing, set, poised
  needs infinitive cut, suspend, withhold, stop, halt, freeze, cancel, slash
  needs subject any
  actor subject
  recipient to | for | infinitive
  event THREATEN
  cameo 131
  example The Dutch government is ready to cut off aid to Rwanda. => THREATEN 131 NLD > RWA

entry threaten-ready-sanction
  adjective ready, prepared, willing, set, poised
  needs infinitive sanction, impose, expel, ban, boycott, punish, blacklist, retaliate, veto, sue
  needs subject any
  actor subject
  recipient on | against | infinitive
  event THREATEN restrict
  cameo 1312
  example Switzerland is ready to impose sanctions on Belarusian banks. => THREATEN 1312 CHE > BLR

entry threaten-ready-attack
  adjective ready, prepared, willing, set, poised
  needs infinitive attack, strike, invade, fight, bomb, shoot, fire, retaliate, defend, wage
  needs subject any
  needs complement any
  actor subject
  recipient infinitive | against
  event THREATEN violence
  cameo 138
  example Venezuela is ready to attack Colombia. => THREATEN 138 VEN > COL


entry threaten-deliver-ultimatum
  verb give, issue, deliver, set, send, present, hand, serve
  needs object ultimatum, deadline
  needs subject any
  needs object any
  lacks attribute
  actor subject
  recipient to | for | against | with | object's | on
  event THREATEN
  cameo 139
  example Algeria delivered an ultimatum to Morocco over the border post. => THREATEN 139 DZA > MAR

entry threaten-use-force
  verb threaten, vow, warn
  needs infinitive use, employ, resort
  needs subject any
  needs complement any
  actor subject
  recipient infinitive | against
  event THREATEN violence
  cameo 138
  example China threatened to use force against Taiwan. => THREATEN 138 CHN > TWN

# ---- warnings of what would be done ----

entry threaten-attack
  verb threaten, vow, warn, swear
  needs complement attack, bomb, strike, invade, shell, destroy, hit, annihilate, crush, obliterate, wipe, bombard, assault, shoot, kill, assassinate, flatten, behead, sink
  needs subject any
  actor subject
  recipient complement | in | against
  event THREATEN violence
  cameo 138
  example Iran threatened to strike Israeli ports if the convoy sailed through the strait. => THREATEN 138 IRN > ISR
  example North Korea vowed to destroy South Korean loudspeakers along the armistice line. => THREATEN 138 PRK > KOR

entry threaten-retaliate
  verb threaten, vow, pledge, promise, warn, swear
  needs complement retaliate, avenge, punish, hurt, penalise, penalize, humiliate
  needs subject any
  actor subject
  recipient complement | against | to | on
  event THREATEN
  cameo 130
  example Russia vowed to retaliate against Lithuania over the blocked trains. => THREATEN 130 RUS > LTU
  example Turkey has threatened to punish Swedish exporters for the burning of the book. => THREATEN 130 TUR > SWE

entry threaten-respond
  verb threaten, vow, warn, swear
  needs complement respond, react, act, confront, deter, reciprocate, answer, fight
  needs subject any
  actor subject
  recipient complement | against | to | on
  event THREATEN
  cameo 130
  example Egypt vowed to respond to Ethiopia if the gates of the dam were closed again. => THREATEN 130 EGY > ETH

entry threaten-sanction
  verb threaten, vow, warn
  needs complement sanction, impose, embargo, ban, boycott, blacklist, slap, levy, tax, tariff, freeze, penalise, penalize, restrict
  needs subject any
  actor subject
  recipient complement | on | against
  event THREATEN restrict
  cameo 1312
  example Nigeria threatened to impose sanctions on Niger unless the president was set free. => THREATEN 1312 NGA > NER

entry threaten-cut-aid
  verb threaten, warn
  needs complement cut, suspend, withhold, stop, halt, reduce, cancel, end, curtail, slash
  needs subject any
  actor subject
  recipient complement | to | for
  event THREATEN
  cameo 131
  example Germany threatened to suspend aid to Uganda over the law that parliament had passed. => THREATEN 131 DEU > UGA

entry threaten-relations
  verb threaten, warn
  needs complement sever, break, downgrade, recall, close
  needs subject any
  actor subject
  recipient complement | with | to | from | in
  event THREATEN relations
  cameo 1313
  example Morocco threatened to sever ties with Sweden if it recognised the desert republic. => THREATEN 1313 MAR > SWE

entry threaten-expel
  verb threaten, vow, warn
  needs complement expel, deport, evict, banish, eject
  needs subject any
  actor subject
  recipient complement | to | from
  event THREATEN expel
  cameo 130
  example Algeria threatened to expel French diplomats in the quarrel over the arrested writer. => THREATEN 130 DZA > FRA

entry threaten-arrest
  verb threaten, vow, warn
  needs complement arrest, prosecute, sue, detain, jail, imprison, indict, seize, confiscate, impound, nationalise, nationalize, hang, execute
  needs subject any
  actor subject
  recipient complement | against | from
  event THREATEN arrest
  cameo 130
  example Guyana threatened to arrest Venezuelan surveyors who entered the contested forest. => THREATEN 130 GUY > VEN

entry threaten-walk-out
  verb threaten, warn
  needs complement boycott, veto, withdraw, quit, leave, walk, abandon, pull, skip, scrap, scuttle, derail, torpedo
  needs subject any
  actor subject
  recipient complement | with | from | of ?
  event THREATEN
  cameo 134
  example Serbia threatened to quit the dialogue with Kosovo after the arrest of a mayor. => THREATEN 134 SRB > XKX

entry threaten-territory
  verb threaten, vow, warn
  needs complement annex, occupy, capture, retake, reclaim, blockade, overrun, recapture, liberate, conquer
  needs subject any
  actor subject
  recipient complement | from | in
  event THREATEN territory
  cameo 1382
  example Venezuela vowed to annex Guyanese territory west of the great river. => THREATEN 1382 VEN > GUY

entry threaten-with-force
  verb threaten, menace
  needs object any
  needs with war, strike, attack, force, missile, invasion, annihilation, destruction, retaliation, rocket, bombardment, death, weapon, bomb
  actor subject ?
  recipient object | object's
  event THREATEN violence
  cameo 138
  example Azerbaijan threatened Armenia with war if the road was not opened by the spring. => THREATEN 138 AZE > ARM

entry threaten-with-sanctions
  verb threaten, warn, menace
  needs object any
  needs with sanction, tariff, embargo, boycott, expulsion, penalty, duty, suspension, isolation, fine, blockade, lawsuit
  actor subject ?
  recipient object | object's
  event THREATEN restrict
  cameo 1312
  example Switzerland was threatened by the United States with tariffs on watches and cheese. => THREATEN 1312 USA > CHE

entry threaten-warn-that
  verb warn, caution
  needs complement face, pay, suffer, regret, retaliate, respond, act, reap, answer, bear, risk, punish, react, strike
  needs subject any
  actor subject
  recipient complement | object | to
  event THREATEN
  cameo 130
  example Ethiopia warned that Egypt would pay a price for any strike on the great dam. => THREATEN 130 ETH > EGY

entry threaten-warn-will-face
  verb warn, caution
  needs that face, suffer, pay, regret, risk, rue
  needs subject <party>
  actor subject
  recipient object | against | complement | matter ?
  event THREATEN
  cameo 130
  example Serbia's foreign minister warned that Montenegro would face similar measures. => THREATEN 130 SRB > MNE

entry threaten-caution
  verb caution, forewarn, admonish, blackmail, browbeat, strong-arm, cow, bluster, scare, hector
  needs object any
  needs subject any
  actor subject
  recipient object | object's
  event THREATEN
  cameo 130
  example Uganda cautioned Rwanda against sending soldiers across the northern border again. => THREATEN 130 UGA > RWA

entry threaten-warn-of
  verb warn, caution, threaten
  needs of consequence, response, retaliation, reprisal, action, measure, countermeasure, punishment, repercussion, price, reaction, retribution
  lacks attribute
  actor subject
  recipient object | against | to | for ?
  event THREATEN
  cameo 130
  example Hungary was warned by Slovakia of consequences in the row over the visit to the border town. => THREATEN 130 SVK > HUN

entry threaten-on-notice
  verb put, serve
  needs on notice
  actor subject
  recipient object | object's
  event THREATEN
  cameo 130
  example The new Somali president put Kenya on notice over the maritime line drawn by the court. => THREATEN 130 SOM > KEN

entry threaten-serve-notice
  verb serve, give, issue
  needs object notice, caution, admonition
  actor subject
  recipient on | to | upon
  event THREATEN
  cameo 130
  example Ghana served notice on Togo that boats without papers would be turned back. => THREATEN 130 GHA > TGO

entry threaten-hours
  verb give, allow, grant
  needs object hour, day, week, minute
  needs to <party>
  needs infinitive any
  needs subject any
  actor subject
  recipient to
  event THREATEN
  cameo 139
  example The United States gave Iraq 48 hours to withdraw its troops from Kuwait. => THREATEN 139 USA > IRQ
  example Pakistan gave Afghanistan two weeks to close the camps. => THREATEN 139 PAK > AFG

entry threaten-ultimatum
  verb issue, give, deliver, present, hand, set, send, serve, impose
  needs object ultimatum, deadline
  needs subject any
  actor subject
  recipient to | for | object's | on
  event THREATEN
  cameo 139
  example Niger gave an ultimatum to France for the departure of the last garrison. => THREATEN 139 NER > FRA

entry threaten-reserve-right
  verb reserve, assert, invoke, claim
  needs object right
  needs of retaliation, response, reprisal, reply, defence, defense, self-defence, self-defense
  actor subject
  recipient against | to | of's ?
  event THREATEN
  cameo 130
  example Pakistan reserved the right of retaliation against India after the strike on the valley. => THREATEN 130 PAK > IND

entry threaten-vow-revenge
  verb vow, promise, swear, pledge, threaten
  needs object revenge, retaliation, retribution, vengeance, reprisal, countermeasure, payback
  lacks complement
  needs subject any
  actor subject
  recipient against | on | for's | to | for | upon
  event THREATEN
  cameo 130
  example Iran vowed revenge on Pakistan for the shelling of a village in the desert. => THREATEN 130 IRN > PAK

entry threaten-noun-vow
  noun blackmail, intimidation, ultimatum, retaliation, brinkmanship, menace
  lacks object
  actor subject
  recipient to | against | on | of | towards | toward
  event THREATEN
  cameo 130
  example Montenegrin lawmakers denounced the bank's letter, and Russia's blackmail of Moldova was debated at length. => THREATEN 130 RUS > MDA

entry threaten-raise-prospect
  verb raise, moot, float, dangle, brandish, wield, wave, hold out
  needs object prospect, possibility, spectre, specter, threat, idea, sanction, tariff
  needs of sanction, tariff, embargo, boycott, expulsion, penalty, retaliation, duty
  actor subject
  recipient against | on | for | to
  event THREATEN restrict
  cameo 1312
  example Brazil raised the possibility of tariffs on Argentine cars after the talks had stalled. => THREATEN 1312 BRA > ARG

entry threaten-rattle
  verb rattle, bare, flex, brandish, shake
  needs object sabre, saber, tooth, muscle, fist, sword, weapon, finger, stick
  actor subject
  recipient at | against | toward | towards
  event THREATEN
  cameo 130
  example Eritrea rattled its sabre at Ethiopia again when the harbour question came up in parliament. => THREATEN 130 ERI > ETH

entry threaten-hint-force
  verb threaten, vow, promise, pledge, plan, prepare
  needs object war, attack, strike, invasion, offensive, action, operation, raid, intervention, incursion
  needs against any
  needs subject any
  lacks complement
  actor subject
  recipient against | against's
  event THREATEN violence
  cameo 138
  example Turkey threatened an offensive against Syria along the whole eastern stretch of the border. => THREATEN 138 TUR > SYR

# ---- more ----

entry threaten-warn-against
  verb warn, caution
  needs object any
  needs against any
  actor subject ?
  recipient object | object's
  event THREATEN
  cameo 130
  example Kazakhstan warned Kyrgyz officials against meddling in the election campaign. => THREATEN 130 KAZ > KGZ

entry threaten-consider-sanctions
  verb consider, mull, weigh, contemplate, threaten, ponder, prepare, plan
  needs object sanction, tariff, embargo, boycott, retaliation, countermeasure, penalty, quota
  lacks complement
  needs subject any
  actor subject
  recipient against | on | for
  event THREATEN restrict
  cameo 1312
  example Indonesia is weighing tariffs on Australian beef after the ban on its fruit. => THREATEN 1312 IDN > AUS

# ---- threats of force in kind ----

entry plot-attack
  verb plot, plan, hatch, mastermind, prepare
  needs object attack, coup, assassination, bombing, murder, invasion, strike
  needs subject any
  lacks subject.on
  actor subject | subject's
  recipient against | on | object's | of | at | in
  event THREATEN violence
  cameo 138
  example Iranian agents plotted the murder of a Saudi ambassador in a Washington restaurant, prosecutors said. => THREATEN 138 IRN > SAU

# ---- hostile intent ----

entry intend-attack
  verb plan, prepare, intend, decide, aim, vow, pledge, consider, mull, contemplate, swear, plot, resolve, promise, be, go
  needs infinitive attack, invade, bomb, strike, shell, destroy, retaliate, bombard, annihilate, occupy, annex, hit, shoot, kill, crush, fight, punish, avenge, storm, overrun, retake, recapture
  needs subject any
  actor subject
  recipient complement
  event THREATEN violence
  cameo 138
  example Algeria is preparing to attack rebel bases in Mali, a diplomat said. => THREATEN 138 DZA > MLI
  example The Eritrean president vowed to crush the Ethiopian army. => THREATEN 138 ERI > ETH

entry intend-sanction
  verb plan, prepare, intend, aim, vow, pledge, consider, mull, contemplate, swear, resolve, promise, propose
  needs infinitive suspend, cut, halt, sanction, expel, recall, sever, ban, freeze, withhold, block, boycott, close, impose, stop, embargo, tighten, restrict, isolate, blacklist, penalise, penalize, cancel, break, downgrade
  needs subject any
  actor subject
  recipient complement
  event THREATEN
  cameo 131
  example Norway is considering to suspend its fishing agreement with Iceland. => THREATEN 131 NOR > ISL
  example Kenya vowed to ban Tanzanian maize from its markets. => THREATEN 1312 KEN > TZA

entry threaten-meet-with-force
  verb meet, answer, repel, resist, counter
  needs with force, arms, arm, fire, weapon, violence, bullet, war, retaliation
  needs object attempt, attack, incursion, intrusion, invasion, move, aggression, violation, advance, entry, crossing, landing, raid
  actor subject
  recipient object's | object.by ?
  event ASSAULT
  cameo 190
  future THREATEN 138
  example Any Eritrean attempt to cross the river will be met with force, Addis Ababa warned. => THREATEN 138 ETH > ERI

# ---- said of no second state, and other words of news ----

entry threaten-vow-response
  verb vow, promise, pledge, swear, threaten
  needs object response, revenge, retaliation, retribution, vengeance, reprisal, countermeasure, answer, blow, payback, punishment, consequence
  needs subject <state>
  lacks complement
  actor subject
  recipient against | on | for's | to | to's | for.by | upon | over's | over | for | matter
  event THREATEN
  cameo 130
  example Tehran vowed a crushing response to the Israeli strike. => THREATEN 130 IRN > ISR
  example South Korea expelled a North Korean ship on Monday. North Korea promised merciless revenge. => THREATEN 130 PRK > KOR

entry threaten-reserve-right-to-act
  verb reserve, assert
  needs object right
  needs subject any
  needs infinitive any
  needs infinitive do, act, respond, retaliate, strike, react, reply, defend, use, take, attack, hit, intervene, counter, impose, suspend, withdraw, answer, present, expel, cut
  actor subject
  recipient infinitive | against | to | object.against
  event THREATEN
  cameo 130
  example Israel reserves the right to act alone against Iran. => THREATEN 130 ISR > IRN
  example Estonia closed the border with Russia on Monday. Moscow reserved the right to respond. => THREATEN 130 RUS > EST

entry threaten-say-respond
  verb say, warn, declare, announce, add, insist, repeat, stress, make clear
  needs subject <state>
  needs that retaliate, respond, avenge, reciprocate, strike back, hit back
  actor subject
  recipient to | against | that
  event THREATEN
  cameo 130
  example South Korea said it would retaliate against Japan. => THREATEN 130 KOR > JPN
  example Lithuania expelled a Russian diplomat on Monday. Moscow said that it would respond in kind. => THREATEN 130 RUS > LTU

entry threaten-send-warning
  verb send, deliver, serve, fire, pass, convey
  needs object warning, threat
  needs to <party>
  needs subject any
  lacks of
  lacks object.of
  lacks object.about
  lacks about
  actor subject
  recipient to
  event THREATEN
  cameo 130
  example Seoul sent a warning to Pyongyang. => THREATEN 130 KOR > PRK

entry threaten-rattle-bare
  verb rattle, brandish, bare
  needs object sabre, saber, tooth
  needs subject <state>
  actor subject
  recipient at | against | toward | towards | in | over ?
  event THREATEN
  cameo 130
  example Russia rattled its nuclear sabre. => THREATEN 130 RUS

entry threaten-warn-harm-ties
  verb warn, caution
  needs subject <state>
  needs that harm, damage, jeopardise, jeopardize, undermine, poison, strain, wreck, endanger, worsen, destabilise, destabilize, imperil, sour, derail, escalate, provoke, trigger, inflame
  lacks object
  actor subject
  recipient against | that
  event THREATEN
  cameo 130
  example China cautioned that the American sale would harm relations. => THREATEN 130 CHN > USA

entry threaten-take-countermeasures
  verb take, adopt, introduce, launch, prepare, announce, consider, impose
  needs object countermeasure, countermeasures, retaliation, reprisal, retaliatory measure, retaliatory step, retaliatory action, reciprocal measure, reciprocal step, counter - measure, tit-for-tat measure
  needs subject any
  actor subject
  recipient against | on | to | matter
  event SANCTION
  cameo 160
  future THREATEN 130
  example Beijing said it would take countermeasures against Canada. => THREATEN 130 CHN > CAN
  example Turkey took retaliatory measures against the Netherlands. => SANCTION 160 TUR > NLD

entry threaten-hint-at-cuts
  verb hint, threaten
  needs at cut, suspension, action, strike, intervention, consequence, withdrawal, closure, expulsion, response, veto
  needs subject <state>
  lacks object
  actor subject
  recipient against | at.against | at.to | at.in | at.on | to | on | in
  event THREATEN
  cameo 130
  example The Kremlin hinted at further cuts in gas supplies to Moldova. => THREATEN 130 RUS > MDA

entry threaten-warn-follow
  verb warn, caution, threaten
  needs subject <state>
  needs that follow, ensue, backfire
  actor subject
  recipient object | to | for | against | matter
  event THREATEN
  cameo 130
  example Russia warned Estonia that a response would follow. => THREATEN 130 RUS > EST

# ---- said of no second state, and other words of news ----

entry threaten-consider-declaration-of-war
  verb consider, regard, treat, see, view
  needs object any
  needs attribute declaration, act of war, casus belli, provocation
  needs subject <state>
  needs attribute any
  actor subject
  recipient object's | object.by | object.from | on | by | against | matter | object
  event THREATEN
  cameo 130
  example North Korea would consider the Japanese sanctions a declaration of war. => THREATEN 130 PRK > JPN

entry threaten-treat-as-declaration-of-war
  verb consider, regard, treat, see, view
  needs object any
  needs as declaration, war, belli, aggression
  needs subject <state>
  lacks attribute
  actor subject
  recipient object's | object.by | object.from | on | by | against | matter | object
  event THREATEN
  cameo 130
  example North Korea would treat the Japanese sanctions as a declaration of war. => THREATEN 130 PRK > JPN

# ---- told of in nouns, and more ----

entry threaten-noun-of-deed
  noun threat, warning, ultimatum
  needs of action, attack, strike, retaliation, reprisal, sanction, invasion, war, consequence, embargo, boycott, intervention, force, force, tariff, veto, expulsion, blockade, withdrawal, response, countermeasure, punishment, incursion, bombing
  actor subject
  recipient of.against | of.on | of.in | against | to | of.to | of.by
  event THREATEN
  cameo 130
  example Turkish warnings of military action against Syria went unheeded. => THREATEN 130 TUR > SYR

entry threaten-noun-to-do
  noun threat
  needs complement any
  actor subject
  recipient complement | to | against | on ?
  event THREATEN
  cameo 130
  example The Iranian threat to close the strait sent oil prices up. => THREATEN 130 IRN

entry threaten-resort
  verb resort
  needs to mean, means, force, measure, measures, weapon, arms, step, steps, violence, court, arbitration
  needs subject <party>
  lacks object
  actor subject
  recipient against ?
  event COERCE
  cameo 170
  future THREATEN 130
  example If the dam is filled, Egypt will resort to other means against Ethiopia. => THREATEN 130 EGY > ETH

# ---- idioms of refusal and threat ----

entry threaten-draw-red-line
  verb draw, set, lay down, trace
  needs object red line
  needs subject <state>
  actor subject
  recipient for | to | for's | against | with | on | over ?
  event THREATEN
  cameo 130
  example Israel drew a red line for Iran. => THREATEN 130 ISR > IRN
  example Ankara set a red line. => THREATEN 130 TUR

# ---- warnings given ----
entry threaten-give-warning
  verb give, sound, send, issue, deliver, address, repeat, convey, fire, utter, voice, make, level, direct
  needs subject <state>
  needs object threat, admonition, final warning, stern warning, a warning, fresh warning, new warning, veiled threat
  needs to any
  lacks that
  lacks about
  lacks of
  actor subject
  recipient to | object.to | object.against | against | object.at | at
  event THREATEN
  cameo 130
  example Kuwait sounded a warning to Iran. => THREATEN 130 KWT > IRN
  example A stern warning was issued to Chad by the French government. => THREATEN 130 FRA > TCD

# ---- force vowed or prepared for ----
entry threaten-vow-ruin
  verb vow, swear, promise, threaten, pledge
  needs subject <party>
  needs infinitive turn, bring, make, teach, wipe, flatten, reduce, bury, burn, annihilate, obliterate, pulverise, raze, level, smash, pound, erase, humiliate, starve, hunt, drown
  lacks to
  actor subject
  recipient infinitive
  event THREATEN
  cameo 138
  example Pyongyang vowed to turn Seoul into a sea of fire. => THREATEN 138 PRK > KOR

entry threaten-ready-for-war
  adjective ready, prepared, poised
  needs subject <party>
  needs for war, battle, confrontation, showdown, attack, invasion, fight, combat, conflict
  actor subject
  recipient for.with | for.on | for.against | with | against | for.of
  event THREATEN
  cameo 138
  example Eritrea said it was ready for war with Ethiopia. => THREATEN 138 ERI > ETH

entry threaten-ready-to-use-force
  adjective ready, prepared, poised
  needs subject <party>
  needs infinitive attack, use, strike, fight, invade, bomb, retaliate, shoot, go, hit, destroy, crush, shell, wage, repel
  needs infinitive attack, strike, invade, bomb, retaliate, hit, destroy, crush, shell
  actor subject
  recipient infinitive | against | infinitive.against
  event THREATEN
  cameo 138
  example Turkey is prepared to strike Greece. => THREATEN 138 TUR > GRC

entry threaten-use-force-against
  verb use, employ, resort, apply
  needs subject <state>
  needs object force, military force, weapon, nuclear weapon, military power, armed force, missile, military means
  needs against any
  actor subject
  recipient against's | against
  event ASSAULT
  cameo 190
  future THREATEN 138
  example China would use force against Taiwan. => THREATEN 138 CHN > TWN

entry threaten-not-rule-out-force
  verb rule out, exclude, discount
  needs subject <state>
  needs object attack, force, strike, use, action, war, invasion, intervention, military action, retaliation, sanction, option, operation, raid, military option, embargo
  needs object attack, force, strike, military action, invasion, military option, war, use of force
  needs object.on any
  actor subject
  recipient object.on | object.against | against | on
  event REJECT
  cameo 120
  example Ghana ruled out an attack on Togo. => REJECT 120 GHA > TGO

entry threaten-speak-of-force
  verb speak, talk, warn, think
  needs subject <state>
  needs of attack, strike, invasion, sanction, retaliation, embargo, boycott, reprisal, military action, tariff, counter-measure, countermeasure
  needs of any
  needs of any
  actor subject
  recipient of.on | of.against | of.with | against | on
  event THREATEN
  cameo 130
  example Algeria spoke of sanctions against Morocco. => THREATEN 130 DZA > MAR

entry threaten-raise-spectre
  verb raise, evoke, conjure up, brandish, hold out, invoke, wave, float, dangle, keep open, leave open
  needs subject <party>
  needs object spectre, specter, prospect, threat, possibility, danger, stick, option
  needs object.of war, attack, strike, invasion, force, conflict, retaliation, intervention, military action, blockade, confrontation, annexation, secession
  actor subject
  recipient object.of's | against | with | over | on | object.against | object.with | object.over | object.on
  event THREATEN
  cameo 130
  example China raised the spectre of war over Taiwan. => THREATEN 130 CHN > TWN

# ---- what will come to others ----
entry threaten-say-will-pay
  verb say, warn, vow, declare, state, insist, announce, tell, caution, promise
  needs subject <party>
  needs that regret, rue, reap, suffer
  actor subject
  recipient that
  event THREATEN
  cameo 130
  example Baku said Armenia would regret the attack. => THREATEN 130 AZE > ARM

entry threaten-tell-expect
  verb tell, warn, advise, caution
  needs subject <state>
  needs object <party>
  needs object any
  needs object any
  needs complement expect, brace, prepare, face, reckon, beware
  actor subject
  recipient object
  event THREATEN
  cameo 130
  example Moscow told Tallinn to expect retaliation. => THREATEN 130 RUS > EST

entry threaten-face-sanctions-from
  verb face, risk, court, invite
  needs subject <party>
  needs object sanction, retaliation, expulsion, suspension, embargo, attack, reprisal, isolation, boycott, tariff, countermeasure, ultimatum, deadline, punishment
  actor object.from | from | object.by | by
  recipient subject
  event THREATEN
  cameo 130
  example Mali faces sanctions from ECOWAS. => THREATEN 130 ECW > MLI
  example Guinea risks suspension by the African Union. => THREATEN 130 AFU > GIN

entry threaten-warn-of-unrest
  verb warn
  needs subject <party>
  needs of strike, protest, unrest, demonstration, boycott, walkout, blockade, general strike, civil disobedience, uprising, campaign, march, shutdown, hunger strike, chaos
  needs subject union, opposition, worker, farmer, teacher, doctor, leader, party, alliance, movement, coalition, student, federation, confederation, association, trucker, miner, protester, activist
  actor subject
  event THREATEN
  cameo 133
  example Bangladesh's opposition warned of a strike. => THREATEN 133 BGD

entry threaten-warn-of-violence
  verb warn
  needs subject <party>
  needs of attack, bloodshed, violence, consequence, reprisal, revenge, retaliation, escalation, war, measure, response, fine, penalty, punishment
  needs of any
  actor subject
  recipient object | against | of.against | of.on | of.for ?
  event THREATEN
  cameo 130
  example Al Shabaab warned of more bloodshed. => THREATEN 130 SOM
  example The Iranian general warned of a response. => THREATEN 130 IRN

# ---- without saying whom ----
entry threaten-vow-retaliation
  verb vow, swear, pledge, promise, threaten
  needs subject any
  needs object vengeance, retaliation, reprisal, retribution, payback, harsh response, tough response, countermeasure, counter-measure, severe response, crushing response
  actor subject
  recipient on | against | object.on | object.against | object.against's | object.for's | for's | to | matter ?
  event THREATEN
  cameo 130
  example Iran vowed retaliation for the killing. => THREATEN 130 IRN

entry threaten-vow-to-retaliate
  verb vow, swear, pledge, promise
  needs subject <party>
  needs infinitive retaliate, respond, reciprocate, fight, march
  actor subject
  recipient infinitive | to | against | infinitive.against | infinitive.to | matter ?
  event THREATEN
  cameo 130
  example Hamas vowed to retaliate. => THREATEN 130 PSE

entry threaten-say-it-will-retaliate
  verb say, warn, declare, announce, insist, add, repeat
  needs subject <state>
  needs that retaliate, reciprocate, avenge
  actor subject
  recipient that.against | that.to | matter ?
  event THREATEN
  cameo 130
  example Kuwait said it would retaliate. => THREATEN 130 KWT

entry threaten-keep-the-right
  verb reserve, claim, assert, invoke
  needs subject <party>
  needs object right
  needs infinitive respond, retaliate, strike, attack, defend, use, act, hit, intervene, pursue, react
  actor subject
  recipient infinitive | object's | matter ?
  event THREATEN
  cameo 130
  example Burundi reserves the right to pursue rebels. => THREATEN 130 BDI
  example Turkey reserved the right to strike Syria. => THREATEN 130 TUR > SYR

entry threaten-consider-sanction
  verb consider, weigh, mull, contemplate, study, discuss, prepare, ponder, draw up, draft, plan, eye, examine
  needs object sanction, embargo, boycott, expulsion, retaliation, reprisal, countermeasure, counter-measure, tariff, military action, travel ban, punitive measure, economic sanction, penalty, suspension, blockade, air strike, airstrike, invasion
  actor subject
  recipient against | on | object.against | object.on | object.of | for | matter ?
  event THREATEN
  cameo 1312
  example The European Union is considering sanctions. => THREATEN 1312 EUN
  example Brussels is drawing up travel bans against Burundi. => THREATEN 1312 EUN > BDI

# ---- hinted, told as what somebody faces, given until a day ----

entry threaten-hint-that
  verb hint, intimate, suggest, signal, indicate, imply, insinuate, make clear
  needs subject <state>
  needs that veto, expel, suspend, retaliate, respond, boycott, ban, close, shut, cut, block, withdraw, impose, sanction, attack, strike, invade, bomb, sever, recall, freeze, halt, stop, sue, intervene, reciprocate, withhold, blockade, quit, tax, reconsider, punish
  lacks object
  actor subject
  recipient that | to
  event THREATEN
  cameo 130
  example Sofia has hinted that it may veto the Macedonian talks. => THREATEN 130 BGR > MKD

entry threaten-say-might
  verb say, announce, declare, add, repeat, confirm, state
  needs subject <party>
  needs that veto, retaliate, reciprocate, hit back, strike back, expel, boycott, blockade, sever, sue, blacklist
  lacks object
  actor subject
  recipient that
  event THREATEN
  cameo 130
  example Jordan said it might expel the Iranian ambassador. => THREATEN 130 JOR > IRN

entry threaten-could-retaliate
  verb retaliate, hit back, strike back, reciprocate
  needs subject <state>
  needs against any
  lacks object
  lacks with
  actor subject
  recipient against's | against
  event ASSAULT
  cameo 190
  future THREATEN 130
  example Cuba will retaliate against the American measure. => THREATEN 130 CUB > USA

entry threaten-tell-would-end
  verb signal, tell, warn, inform, intimate, indicate, notify, hint, advise, caution
  needs subject <state>
  needs that end, stop, cease, lapse, expire, follow, suffer, deteriorate, halt, resume, dry, continue
  needs to <party>
  actor subject
  recipient to
  event THREATEN
  cameo 130
  example Delhi signalled to Dhaka that transit would end. => THREATEN 130 IND > BGD

entry threaten-tell-it-would
  verb tell, inform, notify, advise
  needs subject <state>
  needs object <party>
  needs that retaliate, respond, sue, suffer, regret, pay, attack, invade, bomb, strike, cut, expel, suspend, sever, boycott, sanction, bar, block, close, punish, withhold, stop, veto, lose, blockade, shoot, intervene, bear, withdraw, freeze, ban, rue
  lacks attribute
  actor subject
  recipient object
  event THREATEN
  cameo 130
  example Estonia told Finland it would pay dearly. => THREATEN 130 EST > FIN
  example Zambia told Congo that its trucks would be barred. => THREATEN 130 ZMB > COD

entry threaten-play-with-fire
  verb say, warn, declare, insist, add, repeat, state, caution, tell, claim
  needs subject <state>
  needs that play, overstep, overreach, court, tempt, gamble
  lacks object
  actor subject
  recipient that
  event THREATEN
  cameo 130
  example Estonia said Finland was playing with fire. => THREATEN 130 EST > FIN

entry threaten-promise-reply
  verb promise, vow, pledge, swear, guarantee
  needs subject <state>
  needs object tough reply, sharp reply, harsh reply, firm reply, robust reply, reply, retaliation, crushing reply, retribution, punishment, reprisal, consequence, payback, devastating response, firm response, decisive response, resolute response, fitting response, stern response, swift response, robust response, strong response, severe consequence, serious consequence
  lacks complement
  actor subject
  recipient to's | to.by | to | object.to's | object.to | object | against | for's | for
  event THREATEN
  cameo 130
  example Estonia promised Finland a tough reply. => THREATEN 130 EST > FIN

entry threaten-vow-to-get-even
  verb vow, swear, threaten, pledge, promise, resolve
  needs subject <party>
  needs infinitive get, pay, settle, exact, sue, challenge, resist, confront, hit, block, stop, thwart, sink, drive, expel, isolate, ruin, cripple, smash, oust, overthrow, topple, reclaim, retake, recapture, take
  needs infinitive get, exact, sue, confront, thwart, sink, expel, isolate, ruin, cripple, smash, oust, overthrow, topple, retake, recapture
  lacks to
  lacks object
  actor subject
  recipient infinitive | infinitive.with | infinitive.on | infinitive.from
  event THREATEN
  cameo 130
  example Estonia vowed to get even with Finland. => THREATEN 130 EST > FIN

entry threaten-ready-to-go-to-court
  adjective ready, prepared, poised, set, willing, determined
  needs subject <party>
  needs infinitive go, take, sue, challenge, drag, haul, appeal, close, shut, expel, sever, withdraw, block, veto, blockade, break, recall, enter, cross, pursue, chase, intervene, occupy, seize, send, use, resort, confront
  needs infinitive take, sue, challenge, drag, haul, close, shut, expel, sever, block, veto, blockade, break, recall, pursue, chase, occupy, confront, cross
  actor subject
  recipient infinitive | infinitive.against | infinitive.into | infinitive.in | infinitive.with | against
  event THREATEN
  cameo 130
  example Malaysia is ready to take Indonesia to court. => THREATEN 130 MYS > IDN

entry threaten-ready-to-go-after
  adjective ready, prepared, poised, willing
  needs subject <party>
  needs infinitive go
  needs infinitive.against any
  actor subject
  recipient infinitive.against
  event THREATEN
  cameo 130
  example Estonia is prepared to go to court against Finland. => THREATEN 130 EST > FIN

entry threaten-confront-with-ultimatum
  verb confront, present, serve, face, threaten, issue, hit, leave
  needs object any
  needs with ultimatum, deadline
  actor subject | with's | with.from
  recipient object | object's
  event THREATEN
  cameo 139
  example Estonia presented Finland with an ultimatum. => THREATEN 139 EST > FIN

entry threaten-faced-with-threat
  verb face, confront, menace
  needs object <party>
  needs with ultimatum, threat, deadline, invasion, expulsion, blockade, embargo, sanction
  needs with's any
  lacks subject
  lacks by
  actor with's | with.from | with.by | with.of
  recipient object
  event THREATEN
  cameo 130
  example Faced with an Estonian ultimatum, Finland backed down. => THREATEN 130 EST > FIN

entry threaten-face-ultimatum
  verb face, confront, receive, get, meet, defy, ignore, reject, await
  needs subject <party>
  needs object ultimatum, threat, deadline, menace
  needs object.from <party>
  actor object.from
  recipient subject
  event THREATEN
  cameo 130
  example Finland received an ultimatum from Estonia. => THREATEN 130 EST > FIN

entry threaten-under-threat
  verb be, come, stay, live, remain, fall
  needs subject <party>
  needs under threat, ultimatum, menace
  lacks object
  actor under.from | under's | under.by | from
  recipient subject
  event THREATEN
  cameo 130
  example Taiwan is under threat from China. => THREATEN 130 CHN > TWN

entry threaten-toy-with
  verb toy, flirt, play, experiment, dally
  needs subject <party>
  needs with sanction, idea, boycott, embargo, tariff, veto, war, invasion, expulsion, attack, retaliation, strike, annexation, blockade, ban
  needs with sanction, boycott, embargo, tariff, veto, war, invasion, expulsion, attack, retaliation, strike, annexation, blockade
  lacks object
  actor subject
  recipient with.on | with.against | with.of | on | against
  event THREATEN
  cameo 130
  example Estonia is toying with sanctions on Finland. => THREATEN 130 EST > FIN

entry threaten-hint-at-retaliation-bare
  verb hint, threaten
  needs at retaliation, reprisal, sanction, countermeasure, boycott, expulsion, force, war, veto, embargo, tariff, attack, invasion
  needs subject <state>
  lacks object
  lacks at.against
  lacks against
  lacks at.on
  lacks on
  actor subject
  recipient matter ?
  event THREATEN
  cameo 130
  example Estonia hinted at retaliation. => THREATEN 130 EST

entry threaten-risk-losing
  verb risk, face, stand
  needs subject <state>
  needs object loss, suspension, cut, end, withdrawal, freeze, expulsion, closure, cancellation, exclusion, denial, isolation
  needs object.of any
  actor object.of's | object.by | object.from
  recipient subject
  event THREATEN
  cameo 131
  example Ghana faces the loss of American visas. => THREATEN 131 USA > GHA

entry threaten-stripped-of
  verb strip, deprive
  needs object <state>
  needs of visa, money, aid, vote, seat, status, preference, fund, subsidy, privilege, membership, loan, right, access
  needs of's any
  lacks subject
  lacks by
  actor of's
  recipient object
  event SANCTION
  cameo 160
  future THREATEN 131
  example Mauritania will be stripped of European money. => THREATEN 131 EUR > MRT

entry threaten-keep-options-open
  verb keep, leave, hold, retain, reserve
  needs subject <state>
  needs object option, all option, military option, door, possibility
  needs object option, military option
  needs against any
  actor subject
  recipient against's | against
  event THREATEN
  cameo 130
  example Estonia keeps all options open against Finland. => THREATEN 130 EST > FIN

entry threaten-patience-running-out
  verb run, wear, end, expire, exhaust, run out, come
  needs subject patience, forbearance, tolerance, restraint
  needs subject's <party>
  needs subject.with any
  lacks object
  actor subject's
  recipient subject.with's | subject.with
  event THREATEN
  cameo 130
  example Japanese patience with North Korea is wearing thin. => THREATEN 130 JPN > PRK

entry threaten-raise-stakes
  verb up, raise, increase, stiffen, harden
  needs subject <state>
  needs object ante, stake
  needs against any
  lacks complement
  actor subject
  recipient against's | against
  event THREATEN
  cameo 130
  example Estonia upped the ante against Finland. => THREATEN 130 EST > FIN

entry threaten-wield-threat
  verb wield, use, hold, brandish, dangle, wave, deploy, employ, hang, exploit, renew, repeat, reiterate, make, utter, issue, withdraw, carry out, sharpen, intensify, escalate, step up, reinforce
  needs subject <party>
  needs object threat, menace, spectre, prospect, sword
  needs object threat, menace
  lacks complement
  lacks that
  actor subject
  recipient against's | over's | against | over | at | to | object.against's | object.to | object.against | object.over | object.of's
  event THREATEN
  cameo 130
  example Estonia wields the threat of a veto over Finland. => THREATEN 130 EST > FIN

entry threaten-hold-prospect-over
  verb hold, hang, dangle, wave, brandish
  needs subject <state>
  needs object prospect, threat, possibility, sword, spectre, danger
  needs over any
  lacks complement
  actor subject
  recipient over's | over
  event THREATEN
  cameo 130
  example Hungary held over Kiev the prospect of a halt in supplies. => THREATEN 130 HUN > UKR

entry threaten-intimidate
  verb intimidate, cow, browbeat, bully, frighten, strong-arm, menace, scare
  needs subject <state>
  needs object <state>
  lacks complement
  lacks into
  actor subject
  recipient object
  event THREATEN
  cameo 130
  example Estonia intimidated Finland. => THREATEN 130 EST > FIN

entry threaten-call-into-question
  verb put, call, bring, place
  needs subject <state>
  needs object relation, tie, accord, treaty, agreement, cooperation, alliance, membership, aid, deal, partnership, project, talk, visit, friendship, pact
  needs in question, doubt, jeopardy, danger, peril
  needs object any
  actor subject
  recipient object.with | object's | with | object.to | object.of
  event THREATEN
  cameo 130
  example Estonia put its relations with Finland in question. => THREATEN 130 EST > FIN

entry threaten-review-relations
  verb reconsider, reassess, re-examine, rethink, reappraise
  needs subject <party>
  needs object relation, relationship, tie, aid, assistance, cooperation, membership, support, alliance, funding, programme, program, link, arms sale, preference, trade preference, participation, treaty, status, subsidy, loan, mandate, privilege, eligibility, commitment, partnership, visa policy, export licence, arms deal
  lacks complement
  needs object.with any
  actor subject
  recipient object.with
  event THREATEN
  cameo 131
  example Sweden is reconsidering its relations with Rwanda. => THREATEN 131 SWE > RWA

entry threaten-review-aid
  verb review, reconsider, reassess, re-examine, rethink, reappraise, revisit
  needs subject <party>
  needs object aid, assistance, support, funding, programme, program, arms sale, preference, trade preference, subsidy, loan, supply, delivery, sale, budget support, credit, status, eligibility
  lacks complement
  actor subject
  recipient object.to | to | object.for | for | object's
  event THREATEN
  cameo 1311
  example Estonia is reviewing its aid to Finland. => THREATEN 1311 EST > FIN

entry threaten-talk-of-bombing
  verb speak, talk, boast, dream, fantasise, muse, warn
  needs subject <party>
  needs of attack, bomb, invade, turn, destroy, take, occupy, annex, strike, shell, punish, retaliate, expel, sue, break, sever, wipe, blockade, cut, suspend, boycott, ban, close, march, crush, sink, shoot, bombing, invading, attacking, turning, punishing, taking
  needs of attack, bomb, invade, turn, destroy, annex, strike, shell, punish, expel, sue, sever, wipe, blockade, crush, sink, bombing, invading, attacking, turning, punishing
  lacks object
  lacks to
  actor subject
  recipient of | complement | of.into
  event THREATEN
  cameo 138
  example Estonian generals have spoken of bombing Finland. => THREATEN 138 EST > FIN

entry threaten-boast-that
  verb boast, brag, bluster, proclaim, trumpet, gloat, warn, claim, declare, announce
  needs subject <state>
  needs that destroy, annihilate, flatten, obliterate, crush, wipe, incinerate, reach, level, sink, overrun, conquer, burn, vaporise, hit
  needs that destroy, annihilate, flatten, obliterate, crush, wipe, incinerate, level, sink, overrun, conquer, burn
  lacks object
  actor subject
  recipient that
  event THREATEN
  cameo 138
  example Estonia boasted that it could destroy Finland. => THREATEN 138 EST > FIN

entry threaten-would-be-seen-as
  verb regard, see, view, treat, consider, interpret, look
  needs subject <state>
  needs as act, provocation, aggression, declaration, attack, step, move, gesture, challenge, threat, interference, casus
  needs as hostile act, provocation, aggression, act of war, declaration, attack, unfriendly act, hostile step, hostile move, unfriendly step, challenge, casus belli, unfriendly gesture
  actor subject
  recipient object's | object.by | object.of | as.by | as.against | by
  event ACCUSE disapprove
  cameo 111
  future THREATEN 130
  example Moscow would regard a Norwegian base as a hostile act. => THREATEN 130 RUS > NOR

entry threaten-or-face
  verb tell, warn, order, urge, call, ask, command, instruct, advise
  needs subject <party>
  needs infinitive face, expect, risk, suffer, prepare, brace
  actor subject
  recipient object | on
  event THREATEN
  cameo 130
  example Estonia warned Finland to expect attack. => THREATEN 130 EST > FIN

entry threaten-warning-shot
  verb fire, deliver, send, let off, launch
  needs subject <party>
  needs object shot, warning shot, salvo
  needs across bow, bows
  actor subject
  recipient across's | across.of | at | across
  event THREATEN
  cameo 130
  example Estonia fired a shot across the bows of Finland. => THREATEN 130 EST > FIN

entry threaten-line-in-sand
  verb draw, lay down, set
  needs subject <state>
  needs object line, red line, marker
  needs object.in sand
  actor subject
  recipient for | against | object.for | to
  event THREATEN
  cameo 130
  example Estonia drew a line in the sand for Finland. => THREATEN 130 EST > FIN

entry threaten-not-tolerate
  verb say, warn, declare, insist, vow, announce, repeat, stress, tell, caution, swear
  needs subject <state>
  needs that not tolerate, not stand, not sit, not allow, not permit, never allow, never permit, not hesitate, not stop, not rest, not forgive, not remain, never tolerate, never forgive, not stay, not watch
  lacks object
  actor subject
  recipient that
  event THREATEN
  cameo 130
  example Estonia said it would not tolerate a Finnish port. => THREATEN 130 EST > FIN

entry threaten-countermeasures-unless
  verb take, adopt, apply, introduce, impose, resort
  needs subject <state>
  needs object countermeasure, counter-measure, counter - measure, measure, step, action, retaliatory measure, reprisal, decisive action, firm action, tough measure, stern measure, necessary measure, appropriate measure, necessary step, reciprocal measure
  needs object countermeasure, counter - measure, counter-measure, retaliatory measure, reprisal, tough measure, stern measure, reciprocal measure, tough action, retaliatory action, tit-for-tat measure, mirror measure
  lacks in
  lacks complement
  actor subject
  recipient against's | against | object.against | on | matter ?
  event SANCTION
  cameo 160
  future THREATEN 130
  example Belgrade will take countermeasures. => THREATEN 130 SRB

entry threaten-make-pay
  verb make
  needs subject <state>
  needs complement pay, suffer, regret, bleed, rue, sweat, kneel
  lacks attribute
  actor subject
  recipient complement | object
  event ASSAULT
  cameo 190
  future THREATEN 130
  example Beijing will make Taiwan pay for the visit. => THREATEN 130 CHN > TWN

entry threaten-notice-to-quit
  verb serve, give, put, hand
  needs subject <party>
  needs object notice, warning, fair warning, due notice, formal notice, final warning, last warning
  needs object fair warning, notice, formal notice, final warning, last warning, stern warning
  lacks infinitive
  lacks of
  lacks complement
  actor subject
  recipient on | to | object | object.to
  event THREATEN
  cameo 130
  example Israel served notice on Lebanon. => THREATEN 130 ISR > LBN

entry threaten-noun-of-leaving
  noun threat
  needs of leave, quit, withdraw, veto, cut, expel, close, suspend, invade, attack, leaving, quitting, withdrawing, secession, walkout, expulsion, closure, cut-off, cutoff, force, annexation, lawsuit, default, intervention, war, partition, destruction, annihilation, deportation, prosecution
  needs subject <party>
  actor subject
  recipient to | against | of.from | of.to | of.against | of.on | of.with | of | on
  event THREATEN
  cameo 130
  example Georgia's threat of expulsion to Russian bankers was heard. => THREATEN 130 GEO > RUS

entry threaten-prospect-from
  noun ultimatum, threat, warning
  needs from <party>
  needs to <party>
  actor from
  recipient to
  event THREATEN
  cameo 130
  example An ultimatum from Estonia to Finland ran out on Friday. => THREATEN 130 EST > FIN

# ---- more threats ----
entry threaten-not-go-unpunished
  verb warn, vow, declare, insist, say, announce, swear, promise
  needs subject <party>
  needs that unpunished, not go, not pass, avenge, not forget, never forget
  needs that.attribute unpunished, unanswered
  actor subject
  recipient that
  event THREATEN
  cameo 130
  example Kenya warned that the Ugandan raid would not go unpunished. => THREATEN 130 KEN > UGA

entry threaten-with-isolation
  verb threaten, menace, warn
  needs subject <party>
  needs object <party>
  needs with isolation, ruin, bankruptcy, oblivion, action, punishment, consequence, legal action, court action, arbitration, court, lawsuit, closure, withdrawal, cut-off, blackout, penalty, default, countermeasure, occupation
  actor subject
  recipient object
  event THREATEN
  cameo 130
  example Kenya threatened Uganda with legal action. => THREATEN 130 KEN > UGA
