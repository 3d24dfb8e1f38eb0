# The everyday sense of words that elsewhere tell of acts between parties: goals are met, costs are paid, children go to
# college, companies take over companies. Each asks for as much as the entries whose words it shares, and is read first.

# ---- coming and going ----

entry everyday-travel-people
  verb travel, fly, arrive, head, go, return, come
  needs subject <people>, child, human, student, tourist, traveller, traveler, passenger, settler, missionary, migrant, refugee, trader, whaler, pilgrim, family, embassy, legation, consulate, troop, soldier, ship, vessel, plane, aircraft, flight, storm, virus
  lacks object
  lacks on
  nothing
  example Portuguese settlers arrived in Angola in the sixteenth century. => nothing
  example The Norwegian embassy returned to Belgrade after the war. => nothing
  example Their children can go on to college in Canada. => nothing

entry everyday-go-to-a-thing
  verb travel, fly, arrive, head, go, return, come, get
  needs to aid, attention, bottom, class, college, conclusion, dead, decision, doctor, end, extreme, fore, great, grip, heart, help, length, life, light, limit, mind, path, plan, point, position, realisation, realization, root, rule, rescue, standstill, step, term, terms, theme, topic, university, use, war, waste, way
  lacks object
  nothing
  example The Belgian minister went to great lengths in Congo. => nothing
  example Croatia came to terms with its debt to Hungary. => nothing

entry everyday-leave-a-body
  verb withdraw, retreat, pull out, drop out
  needs from association, ballot, championship, competition, confederation, contest, contract, cup, deal, election, federation, final, game, league, market, party, primary, race, runoff, tender, tournament, union, vote
  nothing
  example Ecuador withdrew from the Colombian federation in 1830. => nothing
  example The Kenyan runner pulled out of the race; the Ethiopian withdrew from the competition. => nothing

# ---- meeting, paying, taking, holding ----

entry everyday-meet-a-need
  verb meet
  needs object any
  needs object any
  needs object aspiration, benchmark, challenge, commitment, cost, criteria, criterion, definition, deadline, end, expectation, expense, fate, goal, goals, indicator, mandate, need, norm, objective, obligation, quota, requirement, resistance, responsibility, standard, target, test, threshold, wish
  nothing
  example Belize is off track in meeting the Millennium Development Goals. => nothing
  example The Latvian government met the wishes of its citizens in Estonia. => nothing

entry everyday-pay-a-price
  verb pay, bear, incur, impose, exact
  needs object attention, consequence, cost, heed, lip service, penalty, price, toll
  lacks on
  nothing
  example Russia paid a high price in Ukraine. => nothing

entry everyday-take-over-a-business
  verb take over, capture, seize, occupy, acquire
  needs subject <business>, bank, carmaker, company, firm, group, maker, rival, investor, airline
  needs object any
  needs object <business>, airline, bank, brewer, business, carmaker, chain, company, division, firm, market, operation, plant, rival, share, stake, unit
  nothing
  example The Italian carmaker Fiat took over the German company Opel. => nothing

entry everyday-take-over-a-task
  verb occupy, take over, assume, capture, seize
  needs subject any
  needs object any
  needs object attention, chair, chairmanship, command, duty, function, imagination, initiative, leadership, management, mandate, mediation, moment, niche, office, operation, operations, opportunity, patrol, post, presidency, reins, responsibility, role, running, seat, security, spirit, task, work
  lacks subject.on
  nothing
  example Portugal took over the presidency of the European Union from Germany. => nothing
  example Few women occupied seats in the Jordanian parliament. => nothing

entry everyday-let-out
  verb let out, let go, release, free
  needs of school, class, work, duty
  nothing
  example Chadian children were let out of school early. => nothing

entry everyday-control-of-a-matter
  verb seize, take, wrest, gain, win, retake, regain, grab, assume, have, keep
  needs object control
  needs of budget, company, debate, destiny, emotion, fate, firm, future, issue, life, matter, narrative, process, question, situation, spending, temper, wheel
  lacks subject.on
  nothing
  example The summit spoke of Africans taking control of the question of refugees in Africa. => nothing

entry everyday-surround
  verb ring, surround, encircle, besiege
  needs subject child, controversy, doubt, family, fan, fence, flower, forest, friend, mountain, mystery, reporter, sea, secrecy, supporter, tree, wall, water, wife
  needs object any
  lacks subject.on
  nothing
  example The Swedish ambassador was surrounded by Kenyan children. => nothing

# ---- seeking, celebrating, devoting ----

entry everyday-look-for-somebody
  verb look, seek
  needs for <people>, animal, answer, body, child, clue, culprit, evidence, fighter, gunman, him, her, husband, job, killer, man, militant, mother, parent, rebel, shelter, suspect, survivor, terrorist, them, victim, wife, work, wreckage
  nothing
  example Indian police are looking for Pakistani militants. => nothing
  example The Haitian children are looking for their parents in Canada. => nothing

entry everyday-celebrate-a-day
  verb celebrate, mark, toast, observe, cheer
  needs object anniversary, birthday, christmas, day, easter, eid, feast, festival, harvest, holiday, mass, new year, ramadan, season, wedding, year
  needs object any
  nothing
  example Greek priests celebrated the feast with Turkish villagers. => nothing
  example Belgium celebrated the anniversary of the Congolese city. => nothing

entry everyday-devote-time
  verb dedicate, devote
  needs object article, attention, book, career, chapter, day, decade, hour, issue, life, meeting, month, page, section, session, time, week, year
  lacks from
  nothing
  example The Danish diplomat devoted thirty years to the United Nations. => nothing

entry everyday-defend-a-thing
  verb defend, justify
  needs object any
  needs object belt, championship, crown, lead, rank, record, thesis, title
  lacks against
  nothing
  example The American gymnast will defend his title in China. => nothing

entry everyday-threaten-a-thing
  verb threaten, menace, endanger
  needs subject any
  needs object any
  needs object economy, environment, existence, future, health, livelihood, peace, population, process, security, species, stability, survival, conflict, biodiversity
  lacks with
  lacks infinitive
  nothing
  example Chad and Niger threaten a broader conflict. => nothing
  example Drought threatens the population of Somalia. => nothing

entry everyday-complement
  verb compliment, complement
  needs object aircraft, effort, forces, missile, model, program, programme, range, system, weapon
  nothing
  example The Russian missile compliments a shorter-range system. => nothing

# ---- recognising, respecting, allowing ----

entry everyday-recognise
  verb recognise, recognize
  needs object any
  needs object certificate, challenge, degree, difficulty, diploma, face, fact, holiday, importance, language, marriage, need, person, potential, problem, qualification, refugee, seriousness, severity, threat, urgency, value
  nothing
  example Refugees recognised by Brazil must renew their papers each year. => nothing

entry everyday-respect
  verb respect, enforce
  needs object any
  needs object any
  needs object autonomy, decision, dignity, freedom, law, limit, privacy, prohibition, provision, right, rule, will
  nothing
  example The Indian government generally respected freedom of association in Kashmir. => nothing

entry everyday-spare-effort
  verb spare
  needs subject any
  needs object any
  needs object detail, effort, expense, energy, means, moment, pain, thought, time
  nothing
  example Jordan will spare no effort to bring the Syrians to the table. => nothing
  example Qatar did not spare any effort for Sudan. => nothing

entry everyday-invest-time
  verb invest
  needs object effort, energy, hope, lot, much, time, trust
  nothing
  example The United States has invested much time in Syria. => nothing

entry everyday-make-a-statement
  verb make
  needs object advance, announcement, appearance, case, change, choice, comment, decision, difference, effort, headway, history, mistake, move, noise, plea, point, progress, recommendation, remark, reference, sense, speech, statement, step, stop, transition, visit, way
  needs in any
  lacks to
  nothing
  example The Slovak minister made the announcement in Vienna. => nothing
  example Zambia made the transition in 1991 with the help of the United States. => nothing

entry everyday-export
  verb export, sell, supply, ship
  needs object captive, conflict, crime, democracy, ideology, instability, revolution, slave, soul, terror, terrorism, violence, war, people
  nothing
  example The British colony exported enslaved people across the Atlantic. => nothing

entry everyday-protect-a-thing
  verb protect, help, assist
  needs subject any
  needs object any
  needs object charter, constitution, democracy, dignity, environment, freedom, freedoms, heritage, independence, integrity, interest, investment, law, liberty, order, principle, privacy, right, rights, secret, sovereignty, value, wildlife
  nothing
  example Ghana protects the principles of the United Nations Charter. => nothing

entry everyday-point-a-gun
  verb point, aim, set up, position
  needs subject any
  needs object any
  needs object finger, gun, pistol, revolver, rifle, camera
  lacks subject.on
  needs at head, heart, window, picture
  nothing
  example A Texan pointed a gun at her head in Mexico. => nothing

entry everyday-in-charge
  noun charge
  needs of any
  lacks against
  nothing
  example Jordan took charge of the talks. => nothing

entry everyday-host-an-object
  verb receive
  needs object any
  needs object aid, applause, attention, award, briefing, update, word, card, certificate, complaint, complaints, document, information, mail, news, notice, payment, permit, prize, recognition, share, signal, sum, ticket, training, treatment
  nothing
  example Moldovan teachers receive Romanian documents from the school. => nothing

entry everyday-vote-for
  verb vote
  needs subject <people>, voter, citizen, elector, resident
  needs for any
  nothing
  example Albanian citizens could vote only for local officials. => nothing

entry everyday-plan-at-home
  verb plan, intend, decide, prepare, accept
  needs infinitive become, change, focus, keep, learn, make, move, oversee, regulate, run, slow, stay, step down, wait
  lacks with
  nothing
  example The Australian premier plans to make college affordable for everyone. => nothing
  example China plans to move away from its old system of pegging the yuan to the American dollar. => nothing

# ---- words, deeds and bids of one's own ----

entry everyday-speak-a-language
  verb speak, learn, teach, use
  needs object dialect, language, mother tongue, tongue
  nothing
  example The Syrian refugees spoke a different dialect from the Lebanese teachers. => nothing

entry everyday-subscribe
  verb subscribe, adhere
  needs to belief, channel, course, ideal, idea, magazine, newspaper, notion, opinion, philosophy, policy, schedule, school, service, theory, value, view, vocation
  needs to any
  nothing
  example Bulgaria subscribes to the view that Serbia will change. => nothing

entry everyday-acquire-standing
  verb acquire, gain, obtain, earn, win, lose
  needs object confidence, experience, expertise, fame, importance, independence, influence, knowledge, mandate, momentum, nationality, notoriety, popularity, prestige, prominence, relevance, reputation, self-confidence, significance, status, taste, weight
  needs object any
  lacks on
  nothing
  example France acquired a mandate over Syria after the war. => nothing
  example The Swedish minister earned a reputation in Denmark. => nothing

entry everyday-leave-a-contest
  noun withdrawal, exit, departure
  needs from ballot, championship, competition, contest, cup, election, final, league, primary, race, runoff, tender, tournament, vote
  needs from any
  nothing
  example The Venezuelan party announced its withdrawal from the election. => nothing

entry everyday-commit-wrongs
  verb commit
  needs object abuse, adultery, crime, error, fraud, mistake, offence, offense, sin, suicide, violation
  needs object any
  lacks against
  nothing
  example Groups backed by Ghana committed human rights abuses. => SUPPORT 051 GHA

entry everyday-sponsor-terror
  verb sponsor, finance, fund, bankroll
  needs object extremism, insurgency, militancy, piracy, separatism, terror, terrorism, unrest, violence
  needs object any
  needs in any
  nothing
  example Chad is sponsoring terrorism in Sudan. => nothing

entry everyday-run-for-office
  verb decide, intend, plan, agree, choose, prepare, want, promise
  needs complement campaign, emigrate, live, marry, retire, run, stand, study
  needs subject any
  needs complement any
  nothing
  example Portugal decided to run for a seat on the Security Council. => nothing

# ---- further figures of speech ----

entry everyday-return-to-a-state
  verb return, go back, come back
  needs to any
  needs to barracks, calm, chair, duty, fold, form, growth, health, job, leadership, normal, normalcy, office, post, power, premiership, presidency, profit, school, seat, stability, studies, subject, topic, work
  lacks object
  nothing
  example The Chadian marshal returned to the presidency. => nothing
  example Striking Bolivian miners returned to work. => nothing

entry everyday-pull-a-thing
  verb withdraw, retreat, pull, pull out, draw
  needs from class, classes, college, course, drawer, hand, life, pocket, programme, program, register, school, shelf, studies, treatment, university, water, wreck, wreckage
  nothing
  example Korean children withdrew from school in Japan. => nothing

entry everyday-pull-out-of-a-thing
  verb pull, pull out, draw, take
  needs object any
  needs of bag, drawer, fire, ground, hat, pocket, river, rubble, sea, water, well, wreck, wreckage
  nothing
  example A Turkish fisherman pulls a hat out of the water. => nothing

entry everyday-try-on
  verb try
  needs object any
  needs object approach, best, coat, dress, food, glove, hand, hat, idea, luck, method, recipe, shoe, suit, tactic, trick
  nothing
  example The Russian sailor tries the hat. => nothing

entry everyday-lead-a-delegation
  verb head, lead, chair
  needs subject any
  needs object any
  needs object committee, delegation, mission, office, panel, party, section, secretariat, side, team
  lacks to
  lacks object.to
  nothing
  example The Tunisian minister headed the delegation of the Maltese bank. => nothing

entry everyday-deploy-a-thing
  verb deploy
  needs object any
  needs object any
  needs object airbag, argument, camera, capital, energy, software, solution, technology, tool, vaccine
  nothing
  example The Danish premier will deploy more renewable energy. => nothing

entry everyday-agree-on-a-cabinet
  verb agree
  needs on any
  needs on candidate, cabinet, coalition, definition, government, name, need, nominee, wording
  lacks with
  nothing
  example Iraqi parties agreed on a government. => nothing

entry everyday-call-attention
  verb call, pay
  needs object any
  needs object attention, awareness
  lacks on
  nothing
  example The group called attention to the famine in Sudan. => nothing

entry everyday-stand-for-an-idea
  verb stand
  needs for any
  needs for aspiration, cause, democracy, dignity, equality, freedom, idea, ideal, justice, peace, principle, progress, something, unity, value
  nothing
  example The United Nations stands for the noblest causes. => nothing

entry everyday-respect-rules
  verb respect
  needs object regulation, requirement, standard, wish, diversity, difference, memory, tradition, culture, belief, religion
  needs object any
  nothing
  example Chinese firms failed to respect safety regulations in Zambia. => nothing

entry everyday-have-a-majority
  verb have, hold, keep, win, lose
  needs object any
  needs object any
  needs subject any
  needs object majority, seat, seats
  nothing
  example The Serbian socialists have the majority in Montenegro. => nothing

entry everyday-close-for-repair
  verb close, shut, shut down
  needs object any
  needs object any
  needs object account, case, chapter, deal, eye, eyes, gap, gate, lid, loophole, meeting, mouth, session, speech, window
  nothing
  example The Norwegian minister closed the meeting in Sweden. => nothing

entry everyday-ban-a-wrong
  verb ban, outlaw, abolish, prohibit
  needs object any
  needs object slave trade, slavery, torture, corporal punishment, discrimination, forced labour, forced labor, child labour, child labor, child marriage, death penalty
  nothing
  example France abolished slavery in Senegal. => nothing

entry everyday-encourage-a-thing
  verb encourage
  needs object any
  needs object approach, competition, development, dialogue, effort, growth, initiative, innovation, investment, learning, participation, tourism, trade, use
  lacks infinitive
  nothing
  example Mali will continue to encourage all initiatives. => nothing

entry everyday-ratify-a-constitution
  verb ratify, adopt, approve, amend, pass, sign
  needs object any
  needs object constitution
  nothing
  example Andorra ratified a modern constitution in 1993 with the help of France. => nothing

entry everyday-eliminate-a-thing
  verb eliminate, wipe out, cut down
  needs subject any
  needs object any
  needs object any
  needs object barrier, clause, corruption, cost, debt, deficit, discrimination, duty, error, fee, inequality, job, need, poverty, position, post, program, programme, provision, quota, requirement, restriction, risk, stigma, subsidy, tariff, tax, threat, waste
  nothing
  example India and Bhutan eliminated the clause. => nothing

entry everyday-offer-a-thing
  verb offer
  needs object chance, evidence, excuse, explanation, glimpse, insight, job, opinion, perspective, position, post, proof, role, view
  needs object any
  lacks infinitive
  nothing
  example The Danish president offered the Swede the job. => nothing

# ---- said of no second state, and other words of news ----

entry everyday-deny-a-chance
  verb deny
  needs object any
  needs object any
  needs object any
  needs object advantage, chance, comfort, freedom, haven, job, life, opportunity, pleasure, resource, safe haven, sanctuary, satisfaction, space, treatment, victory
  nothing
  example The American army denied Afghan rebels the opportunity of rest. => nothing

# ---- said, done and held back in passing ----

entry everyday-board-a-plane
  verb board
  needs subject he, she, they, passenger, refugee, migrant, president, minister, delegation, envoy, family
  needs object plane, flight, aircraft, train, bus, ferry, ship
  nothing
  example The Peruvian minister boarded a Chilean plane. => nothing

entry everyday-keep-out-of-politics
  verb abstain, stay out, keep out, keep
  needs from politics
  nothing
  example The Kenyan general abstained from politics. => nothing

entry everyday-keep-out-of-it
  verb stay, keep, stay out, keep out, sit out
  needs of politics, trouble, debt, prison, jail, sight
  nothing
  example The Kenyan general kept out of politics. => nothing

# ---- protests, alerts, bans and raids inside a state, and further wordings ----

entry everyday-shoot-down-an-idea
  verb shoot down, knock down, torpedo, sink, bombard, pepper, blow up, explode, demolish, destroy, crush, kill off, hit, attack, batter, pound
  needs object hope, idea, proposal, plan, theory, suggestion, myth, dream, argument, chance, goal, rumour, claim, ambition, bid, record, serve, deal
  needs object any
  needs subject any
  nothing
  example Brazil shot down Argentina's hopes of a fifth title. => nothing
  example Croatia bombarded the French goal after the break. => nothing

entry everyday-break-away
  verb break away, break clear, pull away, pull ahead, pull clear, draw level, sprint away
  needs from rival, field, pack, peloton, runner, group, competitor, opponent, defender
  nothing
  example The Ethiopian runner broke away from her Kenyan rival. => nothing

entry everyday-fire-an-employee
  verb fire, sack, hire
  needs object agent, coach, manager, trainer, employee, aide, adviser, minister, chief, director, secretary, staff, editor, worker, him, her, general, commander
  needs subject any
  lacks on
  lacks at
  lacks with
  nothing
  example The Peruvian actor fired his agent. => nothing
  example The Ukrainian president fired the army's chief. => nothing

entry everyday-shoot-a-film
  verb shoot
  needs object film, movie, video, scene, documentary, advert, commercial, series, portrait, picture, photograph, episode, footage, basket, par
  needs subject any
  nothing
  example The Danish director shot a film in Kenya. => nothing

entry everyday-suspend-a-player
  verb suspend, ban, fine, bar, disqualify, sanction, exclude, punish
  needs object player, athlete, coach, swimmer, runner, cyclist, driver, referee, footballer, boxer, striker, fan, club, skier, wrestler, team, captain, jockey
  needs subject federation, club, league, association, committee, uefa, fifa, body, panel, tribunal, union
  needs object any
  nothing
  example The Bulgarian football federation suspended two Romanian players. => nothing

entry everyday-hit-rivals
  verb hit, attack, squeeze, hammer, undercut, strike, fight, battle
  needs object rival, competitor, market, sales, profit, margin, share, industry, exporter, tourism, economy, growth, earnings, consumer
  needs with fee, price, fare, offer, product, discount, campaign, model, service
  nothing
  example A Ghanaian start-up has been hitting Nigerian rivals with lower fees. => nothing

entry everyday-hurt-by-affairs
  verb hurt, cripple, wound, injure, bruise, burn
  needs subject arrest, price, scandal, crisis, sanction, tariff, recession, inflation, drought, revelation, cost, law, rule, division, affair, controversy, defeat, strike, shortage, debt, corruption, decision, policy, competition, pandemic, slump, ban, embargo
  needs object any
  needs object any
  needs subject any
  nothing
  example The Kyrgyz opposition was hurt by the arrests of its members. => nothing

entry everyday-health-emergency
  verb declare, announce, proclaim
  needs object health emergency, public health emergency, climate emergency, disaster emergency, food emergency, climate, weather emergency, drought emergency
  needs object any
  needs subject any
  lacks subject.on
  nothing
  example The American authorities declared a public health emergency after the hurricane. => nothing

entry everyday-mobilise-money
  verb mobilise, mobilize, marshal
  needs object any
  needs object fund, funds, funding, resource, money, capital, investment, finance, financing, volunteer, opinion, voter, vote, electorate, supporter, expertise, technology, crown, dollar, euro, savings, partner, donor, community, youth
  nothing
  example Sweden mobilised funding for Yemen. => nothing
  example The Kenyan party mobilised its voters. => nothing

entry everyday-rally-for-a-tie
  verb rally, fight back, storm
  needs for tie, win, victory, draw, title, gain, finish, point
  lacks against
  nothing
  example Switzerland rallied for a tie with Italy. => nothing

entry everyday-fight-in-games
  verb fight, battle, face, clash, duel, box, wrestle, attack, defeat, beat
  needs at championship, olympics, games, tournament, cup, wimbledon, championships, final, stadium, world cup, open
  nothing
  example The Jamaican sprinter will battle an American rival at the Olympics. => nothing

entry everyday-fight-a-thing
  verb fight, battle, combat, attack, strike
  needs object fire, blaze, flame, disease, virus, malaria, cholera, cancer, poverty, hunger, inflation, drought, flood, climate change, corruption, racism, addiction, obesity, erosion, salt, pest, locust, pollution, illiteracy, deforestation, wildfire, balance, chord, pose
  needs subject any
  nothing
  example Greek firemen fought the blaze with Turkish planes. => nothing
  example Poland struck a balance between speed and price. => nothing

entry everyday-mishap-kills
  verb kill, injure, hurt, wound, damage, destroy, hit, bury, strike, wreck
  needs subject accident, avalanche, crash, collision, cyclone, derailment, disease, earthquake, epidemic, fire, flood, flooding, heatwave, hurricane, landslide, lightning, lorry, mudslide, outbreak, quake, storm, stampede, tornado, train, tremor, tsunami, typhoon, virus, wave, wildfire, eruption, volcano, bus, cholera, malaria, measles, ebola, drought, tremor
  needs object any
  needs object any
  nothing
  example A landslide buried a Nepali village. => nothing

entry everyday-harsh-words
  verb have, find
  needs object criticism, reproach, harsh word, scorn, blame
  needs subject reviewer, critic, fan, coach, judge, jury, spectator, viewer, reader, customer
  nothing
  example The reviewers had harsh words for the Peruvian film. => nothing

# ---- sport, shops, weather: giving up, taking back, warning ----
entry everyday-surrender-a-lead
  verb surrender, concede, give up, relinquish, hand over, lose, yield, throw away
  needs object lead, goal, penalty, corner, point, set, wicket, free kick, try, possession, top spot, crown
  needs object any
  nothing
  example The Danish side surrendered a lead in Portugal. => nothing
  example Kenya conceded a goal against Ghana. => nothing

entry everyday-withdraw-goods
  verb withdraw, recall, pull, pull back, return, release
  needs subject <business>, retailer, maker, manufacturer, chain, supermarket, brand, firm, carmaker, importer, grocer, brewer, label, singer, band, studio, publisher
  needs object any
  needs object any
  lacks against
  needs object line, product, car, batch, model, toy, cheese, milk, jacket, bottle, vehicle, item, album, single, film, figure, result, song, novel, report, game, update
  nothing
  example The Spanish retailer withdrew a line of jackets from Polish shops. => nothing

entry everyday-warn-of-nature
  verb warn, caution, alert, threaten
  needs subject forecaster, meteorologist, weatherman, seismologist, scientist, volcanologist, doctor, epidemiologist, vet, economist, analyst, nutritionist, hydrologist, astronomer, ecologist, biologist, physician, bureau, office, drought, flood, storm, sea, disease, virus, fire, cyclone, hurricane, typhoon, locust, water, heat, pest, volcano, river
  needs subject any
  nothing
  example Forecasters warned Mozambique of a second cyclone. => nothing
  example A drought threatens harvests in Zambia. => nothing

entry everyday-slam-a-film
  verb slam, pan, slate, criticise, criticize, blast, attack, denounce
  needs object any
  needs object any
  needs object film, comedy, novel, play, album, show, movie, musical, opera, novel, exhibition, song, referee, goalkeeper, striker, coach, pitch, ball, batsman
  nothing
  example Critics slammed the new French comedy. => nothing

entry everyday-coach-asks
  verb ask, call, beg, appeal, plead, demand, urge, warn, threaten, accuse, blame, criticise, criticize, reject, deny, admit, refuse
  needs subject coach, striker, goalkeeper, midfielder, defender, cyclist, skier, batsman, bowler, referee, chef, novelist, singer, footballer, winger, forward, captain of the side, sprinter, swimmer, gymnast, jockey, novelist, sculptor
  needs subject any
  lacks that
  nothing
  example The Norwegian coach asked for patience after the defeat. => nothing
  example The Belgian cyclist refused a bottle of water in France. => nothing

entry everyday-surprise
  verb surprise, astonish, amaze, baffle, puzzle, bewilder, astound, intrigue, delight, impress, please
  needs subject any
  needs subject decision, move, offer, announcement, statement, proposal, remark, visit, speech, result, vote, success, choice, appointment, victory, refusal, news, report, plan, request, reaction, response, absence, silence, departure, resignation
  nothing
  example Kuwait's silence surprised the region. => nothing
  example Norway's silence astonished Iceland. => nothing

entry everyday-close-own-shop
  verb close, shut, close down, shut down, shutter
  needs subject shopkeeper, trader, retailer, owner, chain, company, firm, bank, carmaker, airline, brewer, maker, group, merchant, manufacturer, <business>
  needs object shop, store, branch, factory, plant, office, market, mine, stall, business, outlet, restaurant, shutter, warehouse, refinery
  needs subject any
  needs object any
  lacks in
  nothing
  example The Swedish retailer closed its shops. => nothing

entry everyday-subsidy-for-things
  verb withdraw, cut, scrap, end, abolish, reduce, remove, stop, trim, axe
  needs object subsidy, rebate, grant, tax break, incentive, bonus
  needs for bicycle, car, vehicle, panel, farmer, boiler, heating, fuel, consumer, household, student, homeowner, driver, buyer, film, business, company, artist
  needs subject any
  needs object any
  nothing
  example The Slovene ministry withdrew its subsidy for electric bicycles. => nothing

entry everyday-make-a-text
  verb produce, make, issue
  needs object any
  needs object argument, book, case, change, decision, difference, discovery, documentary, effect, film, gain, headline, mistake, programme, progress, result, study, video
  needs in any
  nothing
  example The Norwegian director made a film in Chad. => nothing
