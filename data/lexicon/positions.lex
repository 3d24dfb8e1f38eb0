# What parties hold, seek, offer, put first; and words that are speech and nothing else.

# ---- nothing: crowds, animals, papers, ways cleared ----

entry nothing-fight-evil
  verb fight, battle, combat, tackle, counter, curb
  needs object terrorism, terror, extremism, proliferation, spread, trafficking, smuggling, piracy, abuse, violence, trade, radicalism, radicalisation, radicalization, laundering, narcotics, erosion, desertification
  nothing
  example Chad and Niger have fought terrorism since the spring. => nothing

entry nothing-animals
  needs subject any
  lacks complement
  lacks attribute
  verb kill, slaughter, cull, destroy, shoot, hunt, capture, catch, release, free, attack, seize
  needs object bird, chicken, cow, cattle, pig, poultry, sheep, animal, goat, whale, dolphin, elephant, rhino, tiger, bear, fox, wolf, duck, goose, turkey, deer, seal, shark, horse, camel, flock, herd, hen, swan, dog, mosquito, rat, panda, turtle, gorilla, lion
  nothing
  example Hungarian officials slaughtered all 3,000 birds at the farm. => nothing

entry nothing-return-to-office
  verb return, come, go, travel, head, move, get
  needs to parliament, power, office, work, normal, form, life, poll, polls, court, trial, jail, prison, market, table, school, bed, hospital, sleep, democracy, growth, profit, light, conclusion, blow, nothing, theme, subject, question, point, fore, government, roots, basics, violence
  lacks object
  nothing
  example The Indian party hopes to return to power in the spring. => nothing

entry nothing-clear-way
  verb clear, pave, smooth, open, prepare, make, ease
  needs object way, path, hurdle, obstacle, air, table, debris, rubble, ground, throat, backlog, head, land mine, undergrowth, snow, road, stage, exam
  lacks with
  lacks to
  nothing
  example The Danish court ruling clears the way for the Swedish bid. => nothing

entry nothing-release-paper
  verb release, free, publish, issue, unveil, leak, circulate, present
  needs object cable, memo, gas, emission, carbon, energy, hormone, water, toxin, radiation, steam, dust, ash, smoke
  lacks to
  lacks complement
  nothing
  example The Chinese plant released toxins into the Korean river. => nothing

entry nothing-take-place-in-time
  verb take, hold, have, keep
  needs object breath, time, shape, root, effect, pride, comfort, heart, advantage, pulse, nap, exam, bath, walk, break, shelter, turn
  nothing
  example The Portuguese law takes effect in Angola on Monday. => nothing

entry nothing-run-for-office
  verb run, stand, campaign, contest, compete, bid
  needs for president, presidency, office, re-election, parliament, senate, mayor, seat, governor, congress, election, leadership
  lacks object
  nothing
  example The Peruvian banker ran for the presidency in Chile's shadow. => nothing

entry nothing-trade-places
  verb trade, exchange, swap, share
  needs object insult, place, joke, barb, story, blow, meal, stage, prize, room, bed, memory, title, lead, honour, honor, border, language, history, culture, love, passion, interest, heritage, religion
  nothing
  example Mexico shares a border with Guatemala. => nothing

entry nothing-lie-geographically
  verb lie, stretch, extend, run, flow, sit, stand, be
  needs subject river, lake, mountain, desert, pipeline, road, island, border, region, province, town, city, valley, sea
  needs between any
  nothing
  example The lake lies between Bolivia and Peru. => nothing

# ---- nothing: sport, weather, illness, figures of speech ----

entry nothing-fight-an-ill
  verb fight, battle, combat, tackle, attack, confront, curb, conquer, beat, defeat
  needs object poverty, hunger, disease, virus, pandemic, epidemic, malaria, aids, cancer, inflation, unemployment, fire, blaze, flame, wildfire, corruption, illiteracy, malnutrition, famine, flood, drought, locust, obesity, pollution, illness, infection, addiction, recession, crime, deficit, temptation, cholera, ebola, tuberculosis, coronavirus, warming, change, discrimination, racism, injustice, problem, cause, root, crisis
  nothing
  example Kenya is fighting poverty with the help of cheap phones. => nothing

entry nothing-fight-against-an-ill
  verb fight, battle, struggle, campaign, rally, crusade, work
  needs against poverty, hunger, disease, virus, pandemic, epidemic, malaria, aids, cancer, inflation, unemployment, fire, blaze, corruption, illiteracy, malnutrition, famine, flood, drought, illness, recession, crime, warming, change, time, clock, odds
  lacks with
  nothing
  example Bolivia has struggled against illiteracy since the fifties. => nothing

entry nothing-fight-for-life
  verb fight, battle, compete, vie, struggle
  needs for life, title, place, seat, survival, share, medal, trophy, attention, crown, job, customer, championship, spot, vote
  nothing
  example The Ghanaian boxer fought for the title in Germany. => nothing

entry nothing-noun-against-ill
  noun fight, battle, war, struggle, campaign, attack, crusade
  needs against poverty, hunger, disease, virus, pandemic, malaria, aids, cancer, inflation, unemployment, corruption, illiteracy, drug, crime, famine, change, warming
  nothing
  example Sweden's battle against unemployment goes on. => nothing

entry nothing-noun-on-ill
  noun war, attack, assault, battle
  needs on poverty, drug, crime, cancer, corruption, inflation, want, waste, disease, senses, obesity
  nothing
  example Mexico's war on drugs has filled the prisons. => nothing

entry nothing-illness
  noun heart attack, panic attack, asthma attack, price war, cold war, civil war, star wars, bidding war, tug - of - war, art raid, lightning strike, hunger pang
  lacks against
  lacks on
  lacks between
  nothing
  example The Belgian minister had a heart attack in Spain. => nothing

entry nothing-weather-harms
  verb kill, wound, injure, hit, strike, batter, devastate, destroy, damage, displace, pound, lash, ravage, flatten, rock, sweep, claim, rip, threaten, close, block, cut, force, ground, slam, ruin
  needs subject storm, typhoon, hurricane, quake, earthquake, flood, cyclone, tornado, tsunami, drought, wave, landslide, avalanche, snow, rain, wind, heatwave, eruption, volcano, lightning, blizzard, frost, mudslide, flooding, floods, tremor, aftershock, locust, fog, ice, monsoon, crash, accident, derailment, collision, stampede, collapse, virus, flu, disease, outbreak, epidemic, cholera, malaria, ebola, coronavirus, illness, cancer, heart attack, famine, hunger, plague, wildfire, bushfire, shark, crocodile, snake, dog, elephant, meteorite, asteroid
  nothing
  example A typhoon killed nine people in the Philippines. => nothing
  example Heavy snow closed roads between Austria and Italy. => nothing

entry nothing-sport-beat
  verb beat, defeat, overcome, crush, thrash, rout, edge, stun, down, draw, lose, win, meet, play, face, advance, eliminate, knock out, hold, level, tie, trail, lead, score, qualify, fight, battle, hammer, attack, host, visit, tour, oust, conquer, dominate, outclass, demolish, see off, upset, topple
  needs in final, match, semi-final, semifinal, quarter-final, quarterfinal, game, tournament, playoff, qualifier, cup, championship, league, tennis, football, cricket, hockey, rugby, basketball, test, innings, friendly, derby, group, race, tiebreak, season, inning, shootout, olympics, marathon, grand prix, masters, bout, ring, stadium
  nothing
  example Brazil beat Argentina 2-1 in the final on Sunday. => nothing
  example Nigeria drew with Ghana in the opening match. => nothing

entry nothing-sport-attack
  verb attack, defend, shoot, fire, strike, threaten, storm, besiege, invade, save, guard, open, hit
  needs object goal, net, post, crossbar, pitch, lead, title, crown, corner, penalty, wicket, ball, basket, peloton
  nothing
  example The Swiss team attacked the Italian goal from the first minute. => nothing

entry nothing-sport-team
  verb attack, beat, defeat, thrash, play, meet, tour, visit, join, leave, face, host, win, sign, fight
  needs subject striker, midfielder, goalkeeper, defender, footballer, cricketer, batsman, bowler, runner, swimmer, sprinter, skier, golfer, boxer, cyclist, jockey, wrestler, gymnast, skater, pianist, violinist, tenor, soprano, orchestra, band, choir, ballet, rapper, singer, actor, actress, comedian, novelist, winger, quarterback, pitcher, tennis player, coach, athlete
  nothing
  example The Brazilian striker joined the Spanish club on Friday. => nothing
  example The pianist toured Russia with a French orchestra. => nothing

entry nothing-sport-transfer
  verb sign, sell, buy, loan, release, acquire, lure, recruit, hire, drop, sack, poach
  needs object striker, midfielder, goalkeeper, defender, footballer, forward, winger, playmaker, coach, batsman, bowler, quarterback, pitcher, teenager
  nothing
  example Chelsea signed the Ivorian striker for 24 million pounds. => nothing

entry nothing-join-club
  verb join, leave, rejoin, captain, coach, manage
  needs object club, team, squad, side, cast, band, orchestra, ranks, queue, faculty, staff
  lacks with
  nothing
  example The Japanese defender left the Belgian club in June. => nothing

entry nothing-shoot-film
  verb shoot, film, direct, star, release, stage, screen, sell, tour, present
  needs object film, movie, video, scene, documentary, photo, picture, photograph, series, commercial, album, musical, opera, ballet, novel, play, episode, clip, song, concert, exhibition
  nothing
  example The American director shot the film in Morocco. => nothing

entry nothing-film-shot
  verb shoot, film, direct, set, write, release, produce, make, publish
  needs object film, movie, video, scene, documentary, series, commercial, novel, book, episode
  needs in any
  nothing
  example The film, shot in Morocco by an American director, opens on Friday. => nothing

entry nothing-break-record
  verb break, beat, set, smash, hold, equal, improve, shatter
  needs object record, silence, news, ice, ground, mould, mold, tone, pace, trend, heart, leg, arm, rib, nose, ankle, habit, bank, serve
  nothing
  example The Kenyan runner broke the world record in Berlin. => nothing

entry nothing-strike-level
  verb strike, hit, reach, touch, scale, climb, approach, attack, storm, test
  needs object high, low, record, chord, note, balance, pose, gold, oil, peak, height, bottom, ceiling, headline, shelf, jackpot, road, brake, gym, target, milestone, nerve, snag, roadblock, rock
  nothing
  example Oil prices struck a new high in London. => nothing

entry nothing-market
  verb attack, hit, pound, hammer, batter, strike, rattle, boost, lift, rally, tumble, plunge, slump, gain, surge, slide, drop, fall, rise, climb, dip, edge, close, open, trade
  needs subject stock, share, currency, dollar, yen, euro, pound, rouble, ruble, peso, rupee, lira, bond, yield, index, price, market, crude, oil, copper, gold, wheat, coffee, nikkei, dow, ftse, inflation, demand, economy, output, growth
  lacks of
  nothing
  example Japanese stocks fell after a sell-off in New York. => nothing
  example The dollar gained against the yen in Tokyo. => nothing

entry nothing-born
  verb bear, raise, bury, educate, schooled, baptise, christen
  needs object actress, actor, singer, writer, poet, painter, son, daughter, child, author, composer, athlete, footballer, king, queen, prince, philosopher, he, she, player, man, woman, novelist
  needs in any
  nothing
  example The actress was born in Egypt to Lebanese parents. => nothing

entry nothing-book-deals
  verb deal, tell, recount, chronicle, depict, portray, explore, describe, follow, examine, trace, show
  needs subject book, film, novel, play, opera, documentary, exhibition, poem, song, painting, series, album, musical, memoir, movie, drama, story, chapter, biography, show
  nothing
  example The novel tells of a Turkish family in Germany. => nothing

entry nothing-border
  verb border, adjoin, neighbour, neighbor, abut, straddle, overlook, face, flank, lie, stretch
  lacks infinitive
  needs object any
  needs subject country, province, region, river, lake, state, mountain, desert, town, village, sea, island, territory, valley, district, city, area, strip, park, forest, strait
  nothing
  example The province borders Pakistan and Iran. => nothing

entry nothing-crash-kills
  verb kill, injure, wound, hurt, maim, bury, trap, strand, drown, shoot
  needs in crash, accident, collision, quake, earthquake, flood, storm, avalanche, landslide, fire, derailment, hurricane, typhoon, tsunami, stampede, heatwave, blaze, wreck, mudslide, cyclone, tornado, floods, explosion of gas
  nothing
  example Nine Polish tourists were killed in a bus crash in Hungary. => nothing

entry nothing-throw-out-plea
  verb throw out, toss out, toss, throw
  needs object plea, towel, party, light, weight, caution, dice, punch, tantrum
  nothing
  example A Canadian judge threw out the guilty plea of the British trader. => nothing

entry hope-that
  verb hope, want, wish
  needs complement any
  actor subject
  recipient complement
  position seeks
  issue complement
  modality hoped
  example Moldova hopes that Romania will support its application. => position seeks MDA > ROU

entry seek
  verb seek, look
  needs for any
  actor subject
  recipient for | for's | in ?
  position seeks
  issue for
  example Chad was looking for a partner in France. => position seeks TCD > FRA

entry offer-ready
  adjective prepared, ready, willing
  needs complement any
  actor subject
  recipient complement
  position offers
  issue complement
  example Cyprus is ready to support Malta's nomination. => position offers CYP > MLT

entry recognition
  noun recognition
  needs of any
  actor subject
  recipient of's | of
  position recognises
  issue of
  example The Greek president confirmed Greece's recognition of Georgia's territorial integrity. => position recognises GRC > GEO

entry support-noun
  noun support
  needs for integrity, sovereignty, independence, bid, membership, candidacy, nomination, position, claim, unity
  actor subject
  recipient for's | for
  position supports
  issue for
  example The minister confirmed Italy's support for Albania's membership. => position supports ITA > ALB

entry see-as-priority
  verb see, regard, view, consider, describe
  needs as priority, partner, ally
  actor subject ?
  recipient with | object | object's
  position prioritises
  issue object
  example Relations with India and Nepal are seen as priorities. => position prioritises > IND, NPL

entry prioritise
  verb prioritise, prioritize, favour, favor, prefer
  needs object any
  actor subject
  recipient object | object's | with
  position prioritises
  issue object
  example Uruguay favours ties with Spain. => position prioritises URY > ESP

entry speech-about
  verb devote, dedicate
  needs object speech, address, statement, remark, much
  actor subject
  speech
  example The Latvian president devoted his speech to the war. => speech LVA

entry deliver-speech
  verb deliver, give, make
  needs object speech, address, lecture, statement
  actor subject
  recipient at | to | in ?
  speech
  example The Turkish president delivered a speech at the Polish Academy. => speech TUR > POL

# ---- other offers and promises ----

entry agree-keen
  adjective keen, eager, anxious, impatient, desperate, interested
  needs complement any
  actor subject
  recipient complement
  position seeks
  issue complement
  example Turkmenistan is keen to sell more gas to Turkey through the new corridor. => position seeks TKM > TUR

entry agree-open-to
  adjective happy, glad, open, inclined, disposed, content, game
  needs complement any
  actor subject
  recipient complement
  position offers
  issue complement
  example Bahrain would be happy to attend the Yemeni celebrations after the holy month. => position offers BHR > YEM

# ---- passives and nouns ----

entry agree-prepared-passive
  verb prepare
  lacks subject
  needs object any
  needs complement any
  actor object
  recipient complement
  position offers
  issue complement
  example Malta is prepared to endorse the Libyan candidate in the ballot. => position offers MLT > LBY

# ---- releasing, returning ----

entry release-publication
  verb release, issue, put out, circulate
  needs subject any
  needs object any
  needs object statement, report, figure, data, text, transcript, picture, photograph, photo, album, film, map, list, video, footage, communique, survey, study, document, finding, opinion, recording, tape, letter, stamp, note
  lacks with
  actor subject
  speech
  example China released a statement on Taiwan late on Tuesday after a day of silence. => speech CHN

# ---- positions: recognition, territory, membership ----

entry not-recognise
  verb deny, dispute, contest, question, reject
  needs object independence, sovereignty, integrity, statehood, legitimacy, claim, border, right, existence, annexation, jurisdiction, ownership, boundary
  needs subject any
  actor subject
  recipient object's | of | to | by
  position denies
  issue object
  example Venezuela contests Guyana's sovereignty over the western jungle. => position denies VEN > GUY
  example Cyprus questions Turkey's right to drill in these waters. => position denies CYP > TUR

entry recognise-claim
  verb recognise, recognize, acknowledge, accept, affirm, reaffirm
  needs object independence, sovereignty, integrity, statehood, border, right, claim, annexation, existence, unity, legitimacy, inviolability
  needs subject any
  actor subject
  recipient object's | of
  position recognises
  issue object
  example Iran reaffirmed Lebanon's territorial integrity at the end of the meeting. => position recognises IRN > LBN

entry regard-as-part
  verb regard, consider, view, see, treat, describe
  needs object any
  needs as part, province, territory, region
  actor subject
  recipient object | object's
  position denies
  issue object
  example China regards Taiwan as part of its own territory. => position denies CHN > TWN

entry claim-territory
  verb claim
  needs object territory, island, sovereignty, region, land, province, peninsula, islet, reef, water, strip, sea, shelf, archipelago, enclave, zone, rock
  needs subject any
  lacks complement
  actor subject
  recipient object's | from | in | over
  position seeks
  issue object
  example Guatemala claims a large part of Belize's territory, while Morocco claims two Spanish islands. => position seeks MAR > ESP
  example Japan claims islands from Russia north of Hokkaido. => position seeks JPN > RUS

entry lay-claim
  verb lay, stake, have, press, renew, assert, make, maintain
  needs object claim
  needs to any
  actor subject
  recipient to | to's
  position seeks
  issue to
  example Bolivia renewed its claim to Chile's coast before the judges. => position seeks BOL > CHL

entry seek-membership
  verb seek, want, pursue, demand, covet, desire, request
  needs object membership, accession, admission, association, independence, autonomy, statehood, seat, entry, observer, integration, unification, reunification
  needs subject any
  actor subject
  recipient in | of | to | from | with ?
  position seeks
  issue object
  example Georgia has long sought membership in NATO despite Russian anger. => position seeks GEO > NAT
  example For a decade Kosovo has sought autonomy from Serbia. => position seeks XKX > SRB

entry aspire
  verb aspire, strive, hope, aim
  needs complement join, become, enter, accede
  actor subject
  recipient complement ?
  position seeks
  issue complement
  modality hoped
  example North Macedonia aspires to join the European Union within the decade. => position seeks MKD > EUN

entry apply-for
  verb bid, press, push, strive
  needs for membership, accession, admission, seat, independence, autonomy, status, recognition, statehood, association
  needs subject any
  actor subject
  recipient of | in | to | from | with ?
  position seeks
  issue for
  example Ukraine pressed for membership of the European Union days after the attack. => position seeks UKR > EUN

entry strive-for
  verb strive, aspire, wish, yearn, aim
  needs for any
  lacks complement
  actor subject
  recipient with | for's | for | to
  position seeks
  issue for
  example Albania strives for closer ties with Croatia, the president said. => position seeks ALB > HRV

entry want-relation
  verb seek, want, desire, wish, pursue
  needs object relation, tie, relationship, cooperation, friendship, partnership, peace, dialogue, rapprochement, alliance, reconciliation, link
  needs with any
  lacks complement
  actor subject
  recipient with
  position seeks
  issue object
  example Iraq seeks friendly relations with Kuwait, its new foreign minister said. => position seeks IRQ > KWT

entry interested-in
  adjective interested, keen, eager, enthusiastic
  needs in any
  actor subject
  recipient in's | in | with | from
  position seeks
  issue in
  example Malaysia is interested in Turkmen gas and pipelines. => position seeks MYS > TKM

entry keen-on
  adjective keen, intent, bent, set, insistent
  needs on any
  actor subject
  recipient on's | with | on
  position seeks
  issue on
  example Brazil is keen on trade with Angola, the envoy said. => position seeks BRA > AGO

entry keen-to
  adjective keen, eager, anxious, determined, impatient, desperate
  needs complement any
  actor subject
  recipient complement
  position seeks
  issue complement
  modality hoped
  example Moldova is eager to deepen its ties with Romania. => position seeks MDA > ROU

entry interest-noun
  verb express, voice, show, declare, signal, confirm, reiterate, have
  needs object interest, desire, wish, aspiration, hope
  needs in any
  actor subject
  recipient in | in's | with
  position seeks
  issue in
  example South Korean firms expressed interest in Kazakhstan's uranium mines. => position seeks KOR > KAZ

entry express-desire
  verb express, voice, convey, declare, signal, confirm, reiterate, have, state
  needs object desire, wish, intention, interest, hope
  needs for any
  actor subject
  recipient for's | with | for | from
  position seeks
  issue for
  example Qatar voiced a desire for Australia's beef and wool. => position seeks QAT > AUS

# ---- positions: for ----

entry advocate
  needs subject any
  lacks attribute
  verb advocate, champion, promote, espouse, urge
  needs object any
  needs with any
  actor subject
  recipient with | object's
  position supports
  issue object
  example Mongolia advocates dialogue with North Korea. => position supports MNG > PRK

entry respect-principle
  verb respect, honour, honor, observe, abide, uphold
  needs object integrity, sovereignty, independence, neutrality, border, inviolability, choice, will, wish
  needs subject any
  actor subject
  recipient object's | of
  position recognises
  issue object
  example Turkey respects Iraq's sovereignty, the foreign minister said in Ankara. => position recognises TUR > IRQ

entry adhere
  verb adhere, stick, subscribe, commit, cling
  needs to principle, policy, position, line, stance, integrity, doctrine
  actor subject
  recipient of | to's | with | on
  position supports
  issue to
  example Laos adheres to the principle of one China. => position supports LAO > CHN

# ---- positions: priorities, principle, offers, neutrality ----

entry attach-importance
  verb attach, give, pay, assign, accord, devote, lend
  needs object importance, priority, attention, weight, significance, value, preference
  needs to any
  actor subject
  recipient to's | to | with
  position prioritises
  issue to
  example Tunisia attaches great importance to its relations with Algeria. => position prioritises TUN > DZA
  example The Cuban government gave priority to relations with Vietnam. => position prioritises CUB > VNM

entry priority-of
  verb be, remain, become, constitute
  needs attribute priority, cornerstone, pillar, focus, direction, foundation, task
  actor attribute's | attribute.of | for | of
  recipient subject | subject's | subject.with | with
  position prioritises
  issue subject
  example Cooperation with Turkey is a priority of Azerbaijan's foreign policy. => position prioritises AZE > TUR

entry value-relations
  verb value, appreciate, cherish, treasure, prize, esteem
  needs object relation, tie, friendship, partnership, relationship, cooperation, role, support, link, contribution, position, stance
  needs subject any
  actor subject
  recipient with | object's | of
  position prioritises
  issue object
  example Kyrgyzstan values its partnership with Japan. => position prioritises KGZ > JPN

entry consider-partner
  verb consider, see, regard, view, call, deem, describe, treat, label
  needs object any
  needs attribute partner, ally, friend, neighbour, neighbor, brother, priority
  actor subject
  recipient object | object's
  position prioritises
  issue object
  example Turkey was called a friend and ally by the Qatari emir. => position prioritises QAT > TUR

entry regard-as-friend
  verb consider, see, regard, view, describe, treat, perceive, recognise, recognize
  needs object any
  needs as friend, partner, ally, neighbour, neighbor, brother, friend, mediator, market, model, leader
  actor subject
  recipient object | object's
  position prioritises
  issue object
  example Ethiopia regards Djibouti as a natural partner and its gateway to the sea. => position prioritises ETH > DJI

entry stay-neutral
  adjective neutral, impartial, non-aligned, nonaligned, uncommitted, undecided
  actor subject
  recipient in | between | on | over | towards ?
  position neutral
  issue in | on | between | over | towards | subject
  example Switzerland will remain neutral in the conflict between Serbia and Kosovo. => position neutral CHE > SRB, XKX

entry neutrality
  verb maintain, observe, declare, keep, preserve, proclaim, reaffirm, confirm, adopt, stress
  needs object neutrality, non-alignment, nonalignment, impartiality, equidistance
  actor subject
  recipient in | between | on | over | towards ?
  position neutral
  issue object
  example Turkmenistan reaffirmed its neutrality at the summit. => position neutral TKM

entry abstain
  verb abstain, stay out, sit out, keep out, stand aside
  actor subject
  recipient on | against | of | from | in ?
  position neutral
  issue on | from | in | of | against
  example South Africa abstained from the vote on Russia. => position neutral ZAF > RUS

entry open-to
  adjective open, amenable, receptive
  needs to any
  actor subject
  recipient to | to's | with | from | of | by
  position offers
  issue to
  example Cuba is open to talks with the United States on migration. => position offers CUB > USA

entry ready-for
  adjective ready, prepared
  needs for any
  actor subject
  recipient for's | with | for
  position offers
  issue for
  example Serbia is ready for dialogue with Kosovo without conditions. => position offers SRB > XKX

# ---- said of no second state, and other words of news ----

entry hope-for
  verb hope, pray, long, clamour, clamor
  needs for any
  needs subject <state>
  lacks complement
  actor subject
  recipient for's | for.from | for.with | for.by | from | with | for
  position seeks
  issue for
  modality hoped
  example Bulgaria hopes for compensation from Russia. => position seeks BGR > RUS

# ---- said of no second state, and other words of news ----

entry favour-solution
  verb favour, favor, prefer, advocate, champion, endorse
  needs subject <state>
  needs object abolition, approach, ban, cooperation, dialogue, diplomacy, disarmament, enlargement, expansion, integration, moratorium, multilateralism, negotiation, option, reform, resolution, settlement, solution, status, talk, unification, reunification, federation, independence, neutrality, partition, ceasefire
  lacks complement
  actor subject
  recipient object.for's | object.for | object.in | object.of | object.with | object.to | with | for's | in | on | between | of ?
  position supports
  issue object
  example India favours a two-state solution. => position supports IND
  example Norway favours an international status for Kosovo. => position supports NOR > XKX

entry reaffirm-sovereignty
  verb reaffirm, reiterate, assert, restate, stress, underline, proclaim, maintain, defend, press, uphold
  needs subject <state>
  needs object sovereignty, claim, title, jurisdiction, ownership
  needs object any
  lacks object.of
  actor subject
  recipient object.over's | over's | to's | object.to | over | to | from | against ?
  position seeks
  issue object
  example Vietnam reaffirmed its sovereignty over the islands. => position seeks VNM

entry seek-abolition
  verb seek, pursue, want, desire
  needs subject <state>
  needs object abolition, elimination, prohibition, eradication, disarmament, denuclearisation, denuclearization, demilitarisation, demilitarization, reunification, unification, independence, autonomy, statehood, neutrality, settlement, solution, reconciliation
  lacks from
  lacks with
  lacks complement
  actor subject
  recipient object.of | of's | object.with | object.in | in | of | between ?
  position seeks
  issue object
  example Japan seeks the abolition of nuclear weapons. => position seeks JPN

entry stress-need
  verb stress, underline, underscore, emphasise, emphasize, highlight
  needs subject <state>
  needs object need, necessity, urgency
  needs for any
  actor subject
  recipient for.in | for.with | for.between | for's | for.by | in | for
  position seeks
  issue for
  example Paris underlined the need for a political solution in Lebanon. => position seeks FRA > LBN

entry insist-is-part
  verb insist, maintain, reaffirm, reiterate, declare, assert, repeat, say, hold
  needs subject <state>
  needs that.attribute inalienable part, integral part, part, own territory, sovereign territory, province, soil, breakaway province
  actor subject
  recipient that
  position seeks
  issue that
  example Beijing insists that Taiwan is an inalienable part of China. => position seeks CHN > TWN

entry open-to-bare
  adjective open, amenable, receptive
  needs subject <state>
  needs to talk, dialogue, negotiation, compromise, discussion, mediation, cooperation, proposal, offer, suggestion, idea
  actor subject
  recipient to's | to.with | to.from | to.by | with | from ?
  position offers
  issue to
  example India is open to talks. => position offers IND

entry position-claim-issue
  verb claim
  needs object territory, island, sovereignty, peninsula, islet, reef, sea, shelf, archipelago, enclave, rock, shoal, ownership
  needs subject <state>
  lacks complement
  lacks that
  actor subject
  recipient object's | from | in | over | object.over | object.of ?
  position seeks
  issue object
  example Kenya claims the islands, which Somalia governs. => position seeks KEN
  example Kenya claims sovereignty over the islet. => position seeks KEN

entry position-lay-claim-issue
  verb lay, stake, renew, assert, maintain, press, uphold
  needs object claim
  needs to island, territory, sea, shelf, water, region, enclave, land, province, strip, reef, peninsula, area, archipelago
  needs subject <state>
  actor subject
  recipient to's | to.in | to.of ?
  position seeks
  issue to
  example Kenya lays claim to the islands. => position seeks KEN

entry position-adhere-principle
  verb adhere, stick, cling
  needs to policy, line, position, stance, doctrine, neutrality, non-alignment, solution, formula
  needs subject <state>
  actor subject
  recipient to's | to.of | of | on | with ?
  position supports
  issue to
  example Kenya adheres to the policy of non-alignment. => position supports KEN

entry position-want-share
  verb want, seek
  needs object share, say, role, voice, outlet, corridor, quota, stake
  needs subject <state>
  lacks complement
  actor subject
  recipient from | with | of's ?
  position seeks
  issue object
  modality hoped
  example Kenya wants a bigger share of the water. => position seeks KEN

entry position-take-no-side
  verb take, choose, pick
  needs object side
  needs in dispute, conflict, quarrel, war, row, dispute, feud, crisis, struggle, fight
  needs subject <state>
  needs object any
  actor subject
  recipient in.between | between | in.with ?
  position neutral
  issue in
  modality actual
  example Kenya takes no side in the quarrel between Chad and Sudan. => position neutral KEN > TCD, SDN

entry position-aspire-to
  verb aspire, look forward
  needs to membership, accession, seat, status, independence, association, autonomy, integration, entry
  needs subject any
  actor subject
  recipient to.of | to.in | of | in | to's | with ?
  position seeks
  issue to
  modality hoped
  example Georgia aspires to membership of NATO. => position seeks GEO > NAT

entry position-no-objection
  verb have, raise, see
  needs object objection
  needs to any
  needs subject <state>
  actor subject
  recipient to's | to.by | to.from | to.with | to ?
  position supports
  issue to
  modality actual
  example Georgia has no objection to the Turkish pipeline. => position supports GEO > TUR

entry position-understand-concern
  verb understand, appreciate, grasp
  needs object concern, position, worry, fear, view, stance, interest, motive, reason, decision
  needs object's any
  needs subject <state>
  lacks complement
  actor subject
  recipient object's
  position supports
  issue object
  example Georgia understands Turkey's position. => position supports GEO > TUR

entry position-put-first
  verb put, place, rank
  needs object relation, tie, relationship, friendship, alliance, partnership
  needs object.with any
  needs subject <state>
  needs object any
  actor subject
  recipient object.with
  position prioritises
  issue object
  example Georgia puts relations with Turkey first. => position prioritises GEO > TUR

entry position-sympathetic
  adjective favourable, favorable, sympathetic, well-disposed
  needs to any
  needs subject <state>
  actor subject
  recipient to's | to.of | to.in | to.by | to ?
  position supports
  issue to
  example Kenya is sympathetic to the Ethiopian demand. => position supports KEN > ETH
