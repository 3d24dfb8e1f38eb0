//! Who did what to whom: sentences, each with the statements that must come out of it and those that must not.

#![allow(clippy::unwrap_used)] // A failure here is a failed test.

use std::cell::RefCell;

use demarche_coder::{Coder, summary};
use demarche_pipeline::Worker;
use demarche_statement::Article;

thread_local! {
    static READER: RefCell<(Coder, Worker<'static>)> =
        RefCell::new((Coder::embedded().unwrap(), demarche_english::pipeline().worker()));
}

/// The statements of a text in short, without their CAMEO codes: `CONSULT POL > TUR`.
fn coded(text: &str) -> Vec<String> {
    let article = Article { published: Some("2011-03-13".parse().unwrap()), ..Article::new(text) };
    READER.with_borrow_mut(|(coder, worker)| {
        let statements = coder.code(&article, |text| worker.parse(text));
        statements
            .iter()
            .map(|statement| {
                let words = summary(statement);
                let without_code = words.split(' ').filter(|word| !word.chars().all(|c| c.is_ascii_digit()));
                without_code.collect::<Vec<_>>().join(" ")
            })
            .collect()
    })
}

#[track_caller]
fn says(text: &str, wanted: &str) {
    let coded = coded(text);
    assert!(coded.iter().any(|statement| statement == wanted), "{text}\n  wanted {wanted}\n  coded {coded:?}");
}

/// The wanted statement, and no other event.
#[track_caller]
fn says_only(text: &str, wanted: &str) {
    says(text, wanted);
    let coded = coded(text);
    assert_eq!(coded.len(), 1, "{text}\n  wanted {wanted} alone\n  coded {coded:?}");
}

/// No event at all.
#[track_caller]
fn says_nothing(text: &str) {
    let coded = coded(text);
    assert!(coded.is_empty(), "{text}\n  coded {coded:?}");
}

#[test]
fn whom_an_appeal_names_is_to_do_it() {
    says_only("The United Nations called on Belarus to free the Polish journalists.", "REQUEST UNO > BLR");
    says_only("Brazil called on Argentina on Friday to lift the sanctions on Bolivia.", "REQUEST BRA > ARG");
}

#[test]
fn both_of_coordinated_adjectives_count() {
    says("The Kyrgyz and Uzbek presidents signed an agreement.", "SUPPORT KGZ + UZB");
    says("Talks between Turkish and Israeli officials began on Friday.", "CONSULT TUR + ISR");
    says("Chinese and Pakistani pilots held a joint exercise.", "COOPERATE CHN + PAK");
}

#[test]
fn what_one_gets_another_gives() {
    says("Latvia got a warning from Russia.", "THREATEN RUS > LVA");
    says("Egypt obtained a pledge of $3 billion from Kuwait.", "AGREE KWT > EGY");
}

#[test]
fn out_of_is_from() {
    says("Cuba pulled its troops out of Angola.", "RETREAT CUB > AGO");
}

#[test]
fn a_promise_of_something_hostile_is_a_threat() {
    says_only("Hungary vowed to veto the loan to Ukraine.", "THREATEN HUN > UKR");
    says("Laos agreed to buy rice from Vietnam.", "AGREE LAO > VNM");
}

#[test]
fn what_is_asked_refused_or_thanked_for_is_no_second_event() {
    says_only("Iran refused to release the British sailors.", "REJECT IRN > GBR");
    says_only("The United States accused Iran of arming rebels in Yemen.", "ACCUSE USA > IRN");
    says_only("Ghana praised Nigeria for releasing the prisoners.", "SUPPORT GHA > NGA");
    says_only("China warned Japan against visiting Taiwan.", "THREATEN CHN > JPN");
}

#[test]
fn a_denial_is_told_beside_what_is_denied() {
    says("Syria denied that it had bombed Turkish positions.", "REJECT SYR > TUR");
}

#[test]
fn the_two_are_those_that_were_told_of() {
    says(
        "Greek officials called Turkish officials. The two ministers will meet in New York later this month.",
        "AGREE GRC + TUR",
    );
    let coded = coded("Chad attacked Niger. Two soldiers were killed by rebels.");
    assert!(!coded.iter().any(|statement| statement.contains("TCD, NER")), "{coded:?}");
}

#[test]
fn a_list_before_its_apposition_acts() {
    says(
        "Peru attacked Ecuador and Ecuador attacked Peru. Brazil, Argentina, Chile and the United States, the \
         guarantors of the Rio Protocol, have mediated between the two sides since late January.",
        "CONSULT BRA, ARG, CHL, USA > PER, ECU",
    );
}

#[test]
fn a_title_leaves_what_is_guessed_to_the_text() {
    let coded = coded("Moscow answers in kind as spy row with Washington widens\n\nIt rained in the capital.");
    assert!(coded.is_empty(), "{coded:?}");
}

#[test]
fn words_go_to_those_who_are_told() {
    says("Singapore told the Burmese government that rice had become dear.", "speech SGP > MMR");
    says("Laos denied that it had bombed Thai positions.", "REJECT LAO > THA");
}

#[test]
fn what_somebody_else_is_said_to_do_is_not_the_speakers() {
    let coded = coded("Spain said that Portugal would lend Angola $3 million.");
    assert!(!coded.iter().any(|statement| statement.contains("ESP > AGO")), "{coded:?}");
}

#[test]
fn talks_of_nobody_are_of_those_that_the_article_is_about() {
    says(
        "Chad accused Niger of fishing in the lake. Chad wants Niger to pay. Chad waits. Talks broke down in June.",
        "CONSULT TCD + NER",
    );
}

#[test]
fn a_passive_without_a_giver_may_be_of_the_other_side() {
    says("Poland signed a contract with Japan. The first weapons were delivered to Poland in May.", "AID JPN > POL");
}

#[test]
fn who_issues_a_statement_says_what_it_says() {
    says("France issued a statement condemning Syria.", "ACCUSE FRA > SYR");
    says("The Iranian parliament passed a resolution that denounced Bahrain.", "ACCUSE IRN > BHR");
}

#[test]
fn an_attack_that_kills_is_told_once() {
    says_only("The attack by Ethiopia on Somalia killed 40 people.", "ASSAULT ETH > SOM");
}

#[test]
fn small_clauses_name_their_object() {
    says("Iran considers Israel an enemy.", "ACCUSE IRN > ISR");
    says("Colombia labelled Venezuela a terrorist state.", "ACCUSE COL > VEN");
}

#[test]
fn no_intention_is_a_refusal() {
    says("Japan has no intention of accepting the Chinese demand.", "REJECT JPN > CHN");
    says("Cuba has no plans to withdraw its troops from Angola.", "REJECT CUB > AGO");
}

#[test]
fn one_mention_of_a_country_tells_of_nobody_else() {
    says("He said the militants were struck by an Israeli missile on Friday.", "ASSAULT ISR");
    says("Jan Novak presented his credentials as Ambassador to the Solomon Islands.", "CONSULT > SLB");
    says("The United States recognized Charles Pergler as a commissioner.", "SUPPORT USA");
    says("The United States appointed Bellamy Storer, and he presented his credentials to Spain.", "CONSULT USA > ESP");
    says("The Government of Mecklenburg signed a treaty with Ghana.", "SUPPORT GHA");
    says("CIA and special operations forces met with each Afghan faction.", "CONSULT USA + AFG");
    // Where things happen tells it.
    says("In the northern city of Tal Afar, a car bomb exploded, killing two people.", "ASSAULT > IRQ");
}

#[test]
fn the_words_beside_a_name_tell_of_which_country_it_is() {
    says("King Adalbert of Belgium wrote to U.S. President John Smith.", "CONSULT BEL > USA");
    says("Anthony Weiner from New York accused Chad of fraud.", "ACCUSE USA > TCD");
    says("Suspected Taleban insurgents ambushed a British patrol.", "ASSAULT AFG > GBR");
    says("A Russian-backed Armenian crowd attacked the Turkish troops.", "ASSAULT ARM > TUR");
}

#[test]
fn a_guest_is_of_another_country_than_the_host() {
    says_only("The king arrived in Oman on Tuesday.", "CONSULT > OMN");
    says("Jordan is at peace. The king arrived in Oman on Tuesday.", "CONSULT JOR > OMN");
    says(
        "Sudan's president met the two envoys in Doha on Sunday. President Umar al-Bashir praised Qatar.",
        "SUPPORT SDN > QAT",
    );
}

#[test]
fn foreign_ministers_are_known_by_their_surnames() {
    says_only("Lavrov met Westerwelle in Moscow on Saturday.", "CONSULT RUS + DEU");
}

#[test]
fn what_is_no_longer_so_is_not_so() {
    let article = Article::new("Greece is no longer opposed to Macedonia's membership of NATO.");
    let statements = READER.with_borrow_mut(|(coder, worker)| coder.code(&article, |text| worker.parse(text)));
    assert!(statements.iter().all(|statement| statement.modality == demarche_statement::Modality::Denied));
}

#[test]
fn a_request_that_is_refused_was_made() {
    let article = Article::new("Estonia refused to support Russia's demand to extradite the banker.");
    let statements = READER.with_borrow_mut(|(coder, worker)| coder.code(&article, |text| worker.parse(text)));
    let demand = statements.iter().find(|statement| summary(statement).starts_with("REQUEST")).unwrap();
    assert_eq!(demand.modality, demarche_statement::Modality::Actual);
}

#[test]
fn which_means_the_whole_list_where_its_verb_says_so() {
    says(
        "The European Union and Norway, which have barred Lukashenko from entry, met Ukraine.",
        "COERCE EUN, NOR > BLR",
    );
    says("Azerbaijan sells oil to Israel and Georgia, which has signed a treaty with Armenia.", "SUPPORT GEO + ARM");
}

#[test]
fn a_cleft_says_who_is_blamed() {
    says_only("Chad answered that it was Sudan which had violated the truce.", "ACCUSE TCD > SDN");
}

#[test]
fn who_has_a_thing_done_does_it() {
    says("Jordan's king ordered that the debts of Iraq be rescheduled.", "AID JOR > IRQ");
    says_only(
        "Any Eritrean attempt to cross the river would be met with force, Ethiopia warned.",
        "THREATEN ETH > ERI",
    );
}

#[test]
fn the_bargain_is_for_the_other_to_keep() {
    says("Washington is ready to resume aid to Pakistan if it frees the American prisoners.", "RETREAT PAK > USA");
}

#[test]
fn organs_of_one_state_deal_with_each_other() {
    says_only("The Ukrainian parliament dismissed the government over the gas deal with Russia.", "REJECT UKR > UKR");
    says_only("Mexico's Congress condemned Canada.", "ACCUSE MEX > CAN");
}

#[test]
fn what_is_warned_of_is_told_once() {
    says_only("The European Union warned Belarus that it would impose further sanctions.", "THREATEN EUN > BLR");
    says_only(
        "Uzbekistan's Foreign Ministry issued a statement accusing U.S. diplomats of meddling.",
        "ACCUSE UZB > USA",
    );
}

#[test]
fn a_participle_may_be_the_verb_of_its_sentence() {
    says("Chad's leader, Idriss Deby, retaliated by seizing two Sudanese trucks.", "COERCE TCD > SDN");
}

#[test]
fn some_of_whom_are_those_named_before() {
    says("Hungary hosted ten Romanian diplomats, two of whom it expelled in 1990.", "SANCTION HUN > ROU");
}

#[test]
fn the_latter_is_the_last_who_was_named() {
    says(
        "President Salih of Yemen invited King Fahd of Saudi Arabia; the latter accepted the invitation.",
        "AGREE SAU > YEM",
    );
}

#[test]
fn what_is_helped_along_is_asked_for_once() {
    says_only("Niger asked the African Union to help finance a dam.", "REQUEST NER > AFU");
}

#[test]
fn a_day_is_not_what_a_thing_is_done_on() {
    says_only("Pakistan test-fired a nuclear-capable missile on Tuesday.", "MOBILIZE PAK");
}

#[test]
fn who_is_said_to_do_it_is_accused() {
    says("Human rights groups alleged that Chadian teachers beat children in Kenya.", "ACCUSE > TCD");
    says("Jordan complained that Washington was not paying enough rent for the base.", "ACCUSE JOR > USA");
    says("European and U.S. leaders accuse Iran of secretly trying to develop weapons.", "ACCUSE EUR, USA > IRN");
}

#[test]
fn who_tells_of_a_deed_has_not_done_it() {
    let text =
        "Afghan officials say insurgents have killed two clerics, just days after a bomb Friday killed a mullah.";
    assert!(coded(text).iter().all(|statement| !statement.contains("ASSAULT AFG")), "{:?}", coded(text));
}

#[test]
fn what_belongs_to_the_agent_is_not_the_verbs() {
    let text = "The government permitted all visits requested by monitors from the African Union.";
    let asks_somebody = |statement: &String| statement.starts_with("REQUEST") && statement.contains('>');
    assert!(!coded(text).iter().any(asks_somebody), "{:?}", coded(text));
    let text =
        "We will study initiatives put forward during this session, such as the initiatives of Poland and Kenya.";
    assert!(coded(text).iter().all(|statement| !statement.starts_with("CONSULT")), "{:?}", coded(text));
    says("Eritrea was accused by the Djiboutian foreign minister of holding prisoners.", "ACCUSE DJI > ERI");
}

#[test]
fn words_for_parties_may_stand_for_something_else() {
    let text = "Barack Obama plans to make college affordable for everyone.";
    assert!(coded(text).iter().all(|statement| !statement.contains("AGREE")), "{:?}", coded(text));
    says("The United States recognized the Interim Authority in Afghanistan.", "SUPPORT USA > AFG");
}

#[test]
fn a_name_with_a_hyphen_is_one_name() {
    let text = "The Swiss envoy Urs Meier and South Korean Minister Lee Jong-suk met in Geneva.";
    says_only(text, "CONSULT CHE + KOR");
}

#[test]
fn what_somebody_may_do_or_is_asked_about_is_not_told() {
    says_nothing("The Kenyan agency is responsible for arresting Ugandan smugglers.");
    says_nothing("The decree gives the Kenyan agency the power to expel Ugandan traders.");
    says_nothing("Observers from Kenya will monitor whether Uganda has ended its attacks on Rwanda.");
}

#[test]
fn why_something_was_done_does_not_plan_it() {
    says_only("That is why Denmark has provided military equipment to the Latvian army.", "AID DNK > LVA");
}

#[test]
fn the_police_are_not_of_those_whom_they_arrest() {
    says_only("Police arrested two Bulgarian smugglers.", "COERCE > BGR");
}

#[test]
fn an_english_lesson_is_not_of_england() {
    says_nothing("The government agreed to write a new English curriculum.");
}

#[test]
fn a_dateline_does_nothing() {
    says_only("GENEVA: Chad and Niger on Thursday vetoed a Kenyan resolution.", "REJECT TCD, NER > KEN");
}

#[test]
fn a_bank_is_no_part_of_the_province_it_is_named_for() {
    says_only("The Bank of Nova Scotia refused to respond to a request from the Cuban authorities.", "REJECT > CUB");
}

#[test]
fn where_a_bomb_goes_off_is_not_who_laid_it() {
    says_only("A car bomb in Tripoli killed a Maltese engineer.", "ASSAULT > MLT");
    says_only("A suicide bombing in Lahore killed three Chinese engineers.", "ASSAULT > CHN");
}

#[test]
fn a_regime_is_of_the_state_of_who_leads_it() {
    says_only("The Assad regime bombed a Turkish village.", "ASSAULT SYR > TUR");
    says("The Bush administration gave Chad a grant.", "AID USA > TCD");
}

#[test]
fn an_envoy_is_of_the_state_whose_post_he_takes_up() {
    says_only("Jan Meier presented his credentials as German Ambassador to Kenya.", "CONSULT DEU > KEN");
}

#[test]
fn the_faroes_deal_for_themselves() {
    says_only("Iceland signed a fisheries agreement with the Faroe Islands.", "SUPPORT ISL + FRO");
}

#[test]
fn each_item_of_a_round_up_is_about_its_own_country() {
    let text = "The week abroad\n\nPERU: A bridge falls\n\nPeru expelled two Chilean diplomats on Monday. Police arrested a \
                Chilean journalist.\n\nOMAN: Talks about fish\n\nOman's minister met Iranian officials. Both sides agreed to \
                reopen the port. The government released six Iranian fishermen.";
    says(text, "COERCE PER > CHL");
    says(text, "AGREE OMN + IRN");
    says(text, "RETREAT OMN > IRN");
}

#[test]
fn who_tells_more_of_somebody_is_that_somebody() {
    says("Karel Novak, a Czech lawyer who met Polish ministers in May, is ill.", "CONSULT CZE + POL");
    says("The court heard Jan Meier, a German trader jailed by Ghana in 2009.", "SANCTION GHA > DEU");
}

#[test]
fn who_stands_aside_does_not_act() {
    says("The Arab League met on Monday. With Oman and Qatar abstaining, it expelled Syria.", "SANCTION ARL > SYR");
}

#[test]
fn a_general_word_means_the_last_body_of_its_kind() {
    says(
        "Gunmen robbed a warehouse of the World Food Programme; the agency suspended aid to Chad.",
        "SANCTION UNO > TCD",
    );
    says(
        "European Commission President Ann Bell was absent. Ghana stood by the Commission, and the Commission praised Ghana.",
        "SUPPORT EUN > GHA",
    );
}

#[test]
fn its_neighbour_is_the_other_country() {
    says("Zambia, which fears that Malawi will arm, urged its neighbour to hold talks.", "REQUEST ZMB > MWI");
    says("Zambia warned Malawi in May. On Friday Zambia invaded its neighbour.", "ASSAULT ZMB > MWI");
}

#[test]
fn both_countries_are_the_two_of_the_sentence_before() {
    says(
        "Kenya is at peace, Kenya says. Refugees have reached Malawi and Zambia. The Red Cross urged both countries to open \
         their borders.",
        "REQUEST IRC > MWI, ZMB",
    );
}

#[test]
fn a_counterpart_is_of_another_country() {
    says("Karl Meier, the Czech minister's counterpart, criticised Poland. Meier is German.", "ACCUSE > POL");
}

#[test]
fn the_second_of_two_accused_needs_no_verb() {
    let text = "Amnesty International accuses Chad of arming one side, and Niger of paying the other.";
    says(text, "ACCUSE AMN > TCD");
    says(text, "ACCUSE AMN > NER");
}

#[test]
fn congo_is_the_one_that_the_article_names() {
    says("Congo expelled the Belgian ambassador.", "SANCTION COD > BEL");
    says("Congo expelled the Belgian ambassador, an official in Brazzaville said.", "SANCTION COG > BEL");
}

#[test]
fn brussels_is_the_union_where_that_is_named_alone() {
    says("The European Union is angry. Brussels imposed sanctions on Ghana.", "SANCTION EUN > GHA");
    says("The European Union is angry at Belgium. Brussels imposed sanctions on Ghana.", "SANCTION BEL > GHA");
}

#[test]
fn whoever_visits_is_told_and_comes() {
    says("Ghana's president told visiting Togolese officials that the border was open.", "CONSULT TGO > GHA");
    says("Ghana's president met visiting Togolese officials.", "CONSULT GHA + TGO");
}

#[test]
fn a_participle_with_its_agent_is_not_what_the_sentence_says() {
    says("A Togolese missile shot down by Ghanaian air defence fell into the sea.", "ASSAULT GHA > TGO");
}

#[test]
fn somebody_accused_acts_all_the_same() {
    says("Ghana, accused by Togo and Benin of arming rebels, dismissed the charges of Togo.", "REJECT GHA > TGO");
}

#[test]
fn officials_who_meet_with_nobody_are_of_both_sides() {
    let quarrel = "Chad and Niger quarrel over a well.";
    says(&format!("{quarrel} Local commanders are to meet on Saturday."), "CONSULT TCD + NER");
    says(&format!("{quarrel} Four documents were signed on Monday."), "SUPPORT TCD + NER");
}

#[test]
fn what_a_document_says_its_sender_says() {
    says(
        "Chad's minister summoned the envoy of Niger and handed him a note demanding compensation for the well.",
        "REQUEST TCD > NER",
    );
}

#[test]
fn a_visitor_may_stand_before_the_visit() {
    says("The Chadian premier, on a visit to Niger in May, offered Niger a loan.", "CONSULT TCD > NER");
}

#[test]
fn who_never_accepts_refuses() {
    says("Chad has never accepted the ruling by Niger.", "REJECT TCD > NER");
}

#[test]
fn a_month_is_no_part_of_the_verb() {
    says("The Dutch squadron called at Dakar in June.", "CONSULT NLD > SEN");
}

#[test]
fn a_list_before_the_verb_is_its_subject() {
    says(
        "When the general seemed ready to overthrow Mr. Tandja, Chad, Mali and Benin backed the president of Niger.",
        "SUPPORT TCD, MLI, BEN > NER",
    );
}

#[test]
fn it_and_concern_are_about_the_last_thing_told() {
    says("Chad expelled the Sudanese envoy. Niger expressed strong concern.", "ACCUSE NER > TCD");
    says("The European Union imposed sanctions on Ghana. Hungary had tried to block them.", "REJECT HUN > EUN");
}

#[test]
fn the_opposition_and_the_president_are_not_one_side() {
    says("Kenyan opposition leader Tom Mboga demanded that President Mwai Kibaki resign.", "REQUEST KEN > KEN");
}

#[test]
fn so_many_states_are_those_named_before() {
    says(
        "Norway sent grain to Peru, Chile and Bolivia. The three countries received $5 million from Norway in 2009.",
        "AID NOR > PER, CHL, BOL",
    );
}

#[test]
fn a_name_after_another_with_and_is_not_the_same_one() {
    says(
        "Kenya, which buys half of the tea, and Uganda, which ships the rest, had twice vetoed a Malawian resolution.",
        "REJECT KEN, UGA > MWI",
    );
}

#[test]
fn what_is_past_is_no_promise_and_what_may_be_is_no_meeting() {
    says_nothing("The Security Council decided that it had seen enough of Chad.");
    says_nothing("Peru and Chile are at odds. Talks might help Peru and Chile.");
}

#[test]
fn who_says_that_something_will_not_be_given_refuses_it() {
    says("Chad says that the Kenyan envoy will not be granted a visa.", "SANCTION TCD > KEN");
}

#[test]
fn whom_a_deadline_is_set_is_not_what_is_given() {
    says("Ghana gave two Togolese attachés 72 hours to leave the country.", "SANCTION GHA > TGO");
}

#[test]
fn popes_and_vice_premiers_are_known_by_title_and_name() {
    says("Pope Benedict visited Chad.", "CONSULT VAT > TCD");
    says("Vice Premier Hui Liangyu visited Chad.", "CONSULT CHN > TCD");
}

#[test]
fn what_others_believe_nobody_says() {
    says_only("Gunmen believed to be from Chad killed a Nigerian judge.", "ASSAULT > NGA");
}

#[test]
fn who_lets_somebody_go_had_taken_him() {
    says("Malian gunmen abducted two Belgian drivers, who were released a week later.", "RETREAT MLI > BEL");
}

#[test]
fn whom_one_told_to_do_a_thing_stands_before_the_clause() {
    says("Chad, which Niger had told to withdraw its troops, is considering it.", "REQUEST NER > TCD");
}

#[test]
fn a_verb_with_a_tense_is_not_joined_to_one_without() {
    says("Ghana on Tuesday accused Togo of lying and suspended imports of Togolese fish.", "SANCTION GHA > TGO");
    says("Ghana on Tuesday accused Togo of lying and expelled two Togolese diplomats.", "SANCTION GHA > TGO");
}

#[test]
fn people_who_demand_something_of_their_government_demand_it_of_no_other() {
    says(
        "Ghana and Togo quarrel. Fishermen in Ghana demanded that the Ghanaian government lift the ban.",
        "REQUEST GHA > GHA",
    );
}

#[test]
fn another_sum_that_was_promised_is_promised_by_whoever_gave_the_first() {
    says("Norway gave Chile $12 million in 2019. Another $5 million was promised last June.", "AGREE NOR > CHL");
}

#[test]
fn a_subject_after_and_begins_a_clause_of_its_own() {
    says("Chad expelled two Malian diplomats and Bamako recalled its ambassador.", "SANCTION TCD > MLI");
    says("Chad expelled two Malian diplomats and Bamako recalled its ambassador.", "SANCTION MLI > TCD");
    says("Togo closed the border and Ghana asked the United Nations to intervene.", "REQUEST GHA > UNO");
    says("Hezbollah fighters shelled northern Israel and Fatah officials condemned the attack.", "ACCUSE PSE > LBN");
    says("The minister arrived in Doha and Qatari officials signed a deal with Chad.", "SUPPORT QAT + TCD");
    says("Chile will stop tests and Norway will lift sanctions.", "AGREE NOR > CHL");
}

#[test]
fn what_is_accused_of_something_is_no_clause_of_its_own() {
    says("Chad expelled two Malian diplomats and officers accused of spying.", "SANCTION TCD > MLI");
    says("Ghana met Mali and Chad on Monday.", "CONSULT GHA + MLI + TCD");
}

#[test]
fn who_denies_in_the_present_accuses_in_the_present() {
    says("Chad denies that it built a reactor and accuses Ghana of fabricating evidence.", "ACCUSE TCD > GHA");
}

#[test]
fn what_is_demanded_may_stand_before_who_demands_it() {
    says("Chad must free the sailors, Ghana said on Monday.", "REQUEST GHA > TCD");
    says("Chad was guilty of aggression, Ghana said.", "ACCUSE GHA > TCD");
}

#[test]
fn who_has_done_it_stands_before_the_participle_or_the_first_of_all() {
    says("Ghana was the first state of the region to accuse Chad of smuggling.", "ACCUSE GHA > TCD");
    says("Togo welcomed Ghana's decision to reject Chad's offer.", "REJECT GHA > TCD");
    says("Ghana went on to release three Chadian sailors.", "RETREAT GHA > TCD");
}

#[test]
fn titles_with_hyphens_are_titles() {
    says("The Ugandan vice-president visited Rwanda.", "CONSULT UGA > RWA");
    says("The UN secretary-general visited Pakistan.", "CONSULT UNO > PAK");
    says("Ghana's attorney-general praised Libya.", "SUPPORT GHA > LBY");
}

#[test]
fn states_of_one_name_are_both_of_them() {
    says("The two Koreas held talks on Monday.", "CONSULT KOR + PRK");
}

#[test]
fn many_of_one_kind_are_those_of_whom_it_was_told() {
    says(
        "Hundreds of Afghan students protested over an American report. The students marched through Jalalabad, burning an effigy of \
         President Obama.",
        "PROTEST AFG > USA",
    );
}

#[test]
fn captors_are_not_of_the_country_of_their_captive() {
    says("Norway has called on the kidnappers of a Norwegian woman to release her.", "REQUEST NOR");
}

#[test]
fn a_camp_is_of_its_leader() {
    says("The Zelaya camp of Honduras rejected a proposal by Chile.", "REJECT HND > CHL");
}

#[test]
fn whom_a_participle_at_the_head_of_a_sentence_tells_of_is_its_subject() {
    says("Accused by Togo of harbouring rebels, Ghana expelled two diplomats.", "ACCUSE TGO > GHA");
}

#[test]
fn who_is_to_get_something_gives_nothing() {
    says("Ukraine is to get four air-defence systems from Germany.", "AGREE DEU > UKR");
}

#[test]
fn what_was_fired_is_of_whoever_fired_it() {
    says("Rockets fired from Syria struck the Turkish town of Akcakale.", "ASSAULT SYR > TUR");
    says("Rockets launched by Hamas hit the Israeli town of Sderot.", "ASSAULT PSE > ISR");
}

#[test]
fn what_came_of_an_attack_is_no_attack_of_its_own() {
    says_only(
        "Rebels attacked an army post in Niger, killing four Nigerien soldiers and wounding three others.",
        "ASSAULT NER > NER",
    );
}

#[test]
fn counted_people_and_people_without_a_state_are_parties() {
    says("North Korean agents snatched thirteen Japanese from beaches.", "ASSAULT PRK > JPN");
    says("Uighurs in Australia demonstrated outside the Chinese embassy.", "PROTEST AUS > CHN");
}

#[test]
fn who_came_to_protest_protests() {
    says("Mongolians braved the cold to protest against corruption in Ulaanbaatar.", "PROTEST MNG > MNG");
}

#[test]
fn of_two_who_act_in_one_breath_each_acts_for_the_other() {
    says(
        "Under the deal, Iran will ship its uranium to Russia, and the United States will lift sanctions.",
        "AGREE USA > IRN",
    );
}

#[test]
fn a_government_that_others_back_is_of_its_own_country() {
    says("Turkish officials met the U.S.-backed Iraqi government.", "CONSULT TUR + IRQ");
}

#[test]
fn the_two_nations_are_those_of_the_sentence_before() {
    says(
        "Iran and Venezuela signed accords. The accords strengthened ties between the two nations, which the United States has \
         criticised.",
        "SUPPORT IRN + VEN",
    );
}

#[test]
fn travellers_visit_nobody() {
    says_nothing("The suspects arrived in Vienna from Turkey late on Sunday.");
    says("A Turkish delegation arrived in Vienna late on Sunday.", "CONSULT TUR > AUT");
}

#[test]
fn a_state_before_a_name_tells_whose_it_is() {
    says("Belarus and Poland quarrel. Germany's Michael Roth condemned Belarus.", "ACCUSE DEU > BLR");
}

#[test]
fn bodies_are_known_in_british_and_american_spelling() {
    says("The Gulf Co-operation Council condemned Chad.", "ACCUSE GCC > TCD");
    says(
        "He invited the Organisation of African Unity to send observers to Chad. Chad condemned the Organisation of African Unity.",
        "ACCUSE TCD > AFU",
    );
}

#[test]
fn whom_is_called_for_to_do_a_thing_is_asked() {
    says("Ghana called for Chad to stop the shelling.", "REQUEST GHA > TCD");
    says("Ghana told Chad that it must free the prisoners.", "REQUEST GHA > TCD");
}

#[test]
fn what_is_not_accepted_is_rejected() {
    says("Ghana did not accept Chad's proposal.", "REJECT GHA > TCD");
    says("Ghana is not prepared to accept Chad's offer.", "REJECT GHA > TCD");
    says("Ghana has yet to accept Chad's offer.", "REJECT GHA > TCD");
}

#[test]
fn of_two_bodies_of_one_name_that_of_the_country_told_of_is_meant() {
    says("The RSF committed killings in Sudan.", "ASSAULT SDN > SDN");
}
