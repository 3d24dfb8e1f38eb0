//! The fields of statements, rule by rule: when, whether, where, how much, according to whom.

#![allow(clippy::unwrap_used)] // A failure here is a failed test.

#[path = "common/rows.rs"]
mod rows;

use rows::{check, code};
use serde_json::Value;

#[test]
fn what_was_done_on_a_day_was_done_before_publication() {
    check(
        "Ghana agreed on Tuesday to lend Togo $5 million.",
        "AGREE",
        &[("/date", "2010-05-11"), ("/modality", "planned")],
    );
    check("Ghana and Togo will meet on Tuesday.", "AGREE", &[("/date", "2010-05-18"), ("/modality", "planned")]);
    check(
        "In June Ghana agreed to lend Togo $5 million.",
        "AGREE",
        &[("/date", "2009-06-01"), ("/date_precision", "month")],
    );
}

#[test]
fn the_day_of_a_speech_or_meeting_is_that_of_its_words() {
    check(
        "Ghanaian President John Atta Mills, speaking to reporters in Accra on May 3, urged Togo to open the border.",
        "REQUEST",
        &[("/date", "2010-05-03")],
    );
}

#[test]
fn spans_and_days_counted_from_others() {
    check(
        "The Ghanaian foreign minister visited Togo from May 3 to 5.",
        "CONSULT",
        &[("/date", "2010-05-03"), ("/enddate", "2010-05-05"), ("/date_precision", "span")],
    );
    check(
        "Ghana and Togo signed a treaty on March 8, 2009. The following day Ghana lent Togo $5 million.",
        "AID",
        &[("/date", "2009-03-09"), ("/date_precision", "day")],
    );
}

#[test]
fn conditions_are_told_in_many_words() {
    check(
        "Ghana would return to Togo only when security is restored.",
        "CONSULT",
        &[("/modality", "conditional"), ("/condition", "only when security is restored")],
    );
    check(
        "Ghana will not sign a treaty with Togo as long as the shelling continues.",
        "REJECT",
        &[("/condition", "as long as the shelling continues")],
    );
    check(
        "Depending on the outcome of the vote, Ghana will send medicine to Togo.",
        "AGREE|AID",
        &[("/condition", "Depending on the outcome of the vote")],
    );
    // Under a condition too, what is yet to come is coded as such.
    check(
        "China will retaliate against Australia if it bars the company.",
        "THREATEN",
        &[("/modality", "conditional"), ("/condition", "if it bars the company")],
    );
}

#[test]
fn words_around_the_verb_tell_whether_it_was_done() {
    check("Ghana has yet to recognise Togo.", "SUPPORT", &[("/modality", "denied")]);
    check("Ghana stopped short of condemning Togo.", "ACCUSE", &[("/modality", "denied")]);
    check("Ghana has no plans to recognise Togo.", "REJECT", &[("/modality", "actual")]);
    check("Neither Ghana nor Togo has signed the treaty.", "SUPPORT", &[("/modality", "denied")]);
    check("Ghana and Togo quarrel. Nor did the two neighbours sign the treaty.", "SUPPORT", &[("/modality", "denied")]);
    check("Ghana allegedly sold weapons to Togo.", "COOPERATE", &[("/modality", "possible")]);
    check(
        "Ghana should lift its sanctions against Togo, Mali said.",
        "CONCEDE",
        &[("/modality", "demanded"), ("/speaker/code", "MLI")],
    );
}

#[test]
fn outlets_are_sources_and_those_they_cite_are_speakers() {
    check(
        "Reuters, citing Ghanaian officials, reported on Monday that Togo had attacked a village in Ghana.",
        "ASSAULT",
        &[("/speaker/entity_text", "Ghanaian officials"), ("/sources/0/outlet", "Reuters")],
    );
    check(
        "The BBC quoted Ghanaian President John Atta Mills as saying that Togo had attacked Ghana.",
        "ASSAULT",
        &[("/speaker/identifier_text", "John Atta Mills"), ("/sources/0/outlet", "BBC")],
    );
    check(
        "Ghanaian President John Atta Mills wrote in the New York Times that Togo had attacked Ghana.",
        "ASSAULT",
        &[("/sources/0/outlet", "New York Times")],
    );
    check(
        "Ghana sold weapons to Togo, the state news agency GNA reported.",
        "COOPERATE",
        &[("/speaker", ""), ("/sources/0/outlet", "Ghana News Agency")],
    );
    check(
        "As the Guardian reported last week, Ghana sold weapons to Togo.",
        "COOPERATE",
        &[("/sources/0/outlet", "Guardian")],
    );
}

#[test]
fn brackets_cite_in_many_ways() {
    for bracket in ["(Reuters/AFP, May 4)", "[Reuters; AFP, May 4]", "(Reuters, quoting AFP, May 4)"] {
        check(
            &format!("Ghana expelled Togo's ambassador {bracket}."),
            "SANCTION",
            &[("/sources/0/outlet", "Reuters"), ("/sources/1/outlet", "AFP"), ("/sources/1/date", "2010-05-04")],
        );
    }
    check(
        "“Togo is our friend,” the Ghanaian president told Xinhua in an interview. “We will help Togo.”",
        "AGREE",
        &[("/sources/0/outlet", "Xinhua"), ("/speaker/code", "GHA")],
    );
}

#[test]
fn events_have_mode_code_contexts_and_place() {
    check(
        "Ghanaian jets bombed the town of Dapaong in northern Togo.",
        "ASSAULT",
        &[("/mode/0", "aerial"), ("/event_loc/name", "Dapaong")],
    );
    check(
        "Ghanaian President John Mahama visited Paris on Monday.",
        "CONSULT",
        &[("/mode/0", "visit"), ("/cameo", "042"), ("/event_loc/name", "Paris")],
    );
    check(
        "LOME, May 12 (Reuters) - Ghanaian and Togolese ministers met here on Tuesday.",
        "CONSULT",
        &[("/event_loc/name", "Lome"), ("/date", "2010-05-11")],
    );
    check(
        "Speaking in Accra, the Ghanaian foreign minister criticized Togo.",
        "ACCUSE",
        &[("/event_loc/name", "Accra"), ("/mode/0", "disapprove")],
    );
    check(
        "Ghana recalled its ambassador from Togo on May 3.",
        "SANCTION",
        &[("/context/0", "diplomatic"), ("/date", "2010-05-03")],
    );
}

#[test]
fn answers_of_an_interview_are_those_of_whom_it_asks() {
    let interview = "Ghanaian President John Atta Mills on the quarrel with Togo\n\n\
                     Mr. Mills, why did Ghana close the border?\n\
                     “Because Togo left us no choice. They attacked a village.”\n\n\
                     What do you ask of Mali?\n\
                     “Mali must stay out of it.”\n";
    let speeches: Vec<Value> = code(interview).into_iter().filter(|row| row["kind"] == "speech").collect();
    let words: Vec<_> = speeches.iter().map(|row| (row["speaker"]["code"].as_str(), row["quote"].as_str())).collect();
    assert_eq!(
        words,
        [
            (Some("GHA"), Some("Because Togo left us no choice. They attacked a village.")),
            (Some("GHA"), Some("Mali must stay out of it.")),
        ]
    );
}

#[test]
fn amounts_that_no_event_holds_are_quantities() {
    check(
        "Ghana's external debt stood at $866 million last year.",
        "quantity",
        &[("/measure", "debt"), ("/actor/0/code", "GHA"), ("/money/0/extent", "balance"), ("/date", "2009-01-01")],
    );
    check(
        "Bilateral trade between Ghana and Togo, at $650 million in 2008, remains below its potential.",
        "quantity",
        &[("/measure", "trade"), ("/actor/1/code", "TGO"), ("/money/0/instrument", "trade")],
    );
    check(
        "Ghana has spent about $250 million on the conflict with Togo.",
        "quantity",
        &[("/measure", "expenditure"), ("/recipient", ""), ("/money/0/bound", "about")],
    );
    check(
        "Ghana and Togo signed a contract in Accra. The contract is worth 3 million dollars.",
        "quantity",
        &[("/measure", "contract"), ("/actor/0/code", "GHA"), ("/money/0/instrument", "contract")],
    );
}

#[test]
fn people_are_counted() {
    check(
        "More than a million Togolese have entered Ghana since 2005. About 2,500 soldiers have died on both sides of \
         the border between Ghana and Togo.",
        "quantity",
        &[("/measure", "casualties"), ("/value", "2500"), ("/actor/2", ""), ("/unit", "soldiers")],
    );
}

#[test]
fn amounts_know_what_they_are_for_and_inside_of() {
    check(
        "The road in Ghana will cost $1.5 billion, of which Mali has agreed to lend $500 million.",
        "AGREE|AID",
        &[("/money/0/instrument", "loan"), ("/money/0/part_of", "-1")],
    );
    check(
        "Of the $10 million, Ghana has given Togo $3 million.",
        "AID|AGREE",
        &[("/money/0/stage", ""), ("/money/1/stage", "disbursed"), ("/money/1/part_of", "0")],
    );
    check(
        "Ghana bought three helicopters from Russia for $27 million.",
        "COOPERATE",
        &[("/money/0/instrument", "sale"), ("/money/0/purpose", "")],
    );
    check(
        "Russia wrote off $242 million of Ghanaian debt.",
        "AID|AGREE",
        &[("/money/0/instrument", "debt_relief"), ("/money/0/stage", "cancelled")],
    );
    check(
        "Ghana will lend Togo between $3 and $4 billion.",
        "AGREE|AID",
        &[
            ("/money/0/bound", "range"),
            ("/money/0/amount_to", "4000000000"),
            ("/money/0/text", "between $3 and $4 billion"),
        ],
    );
}

#[test]
fn a_pronoun_is_told_by_the_name_that_its_sentence_has_for_it() {
    check(
        "Slovakia says it will not accept refugees from Syria.",
        "REJECT",
        &[("/actor/0/code", "SVK"), ("/actor/0/entity_text", "Slovakia")],
    );
    check(
        "Ghana lent Togo $5 million. On Monday it opened the border with Benin.",
        "RETREAT|CONCEDE|COOPERATE",
        &[("/actor/0/code", "GHA"), ("/actor/0/entity_text", "it")],
    );
}

#[test]
fn things_that_are_acted_on_stand_where_no_party_does() {
    check(
        "Baghdad has rejected the referendum as unconstitutional.",
        "REJECT",
        &[("/actor/0/code", "IRQ"), ("/recipient/0/entity_text", "referendum"), ("/recipient/0/code", "")],
    );
    check(
        "Ban Ki-moon condemned the terrorist attack on a church in Quetta.",
        "ACCUSE",
        &[("/actor/0/code", "UNO"), ("/recipient/0/entity_text", "terrorist attack")],
    );
    // Neither a day nor an amount is acted on.
    check("Ghana condemned the raid on Friday.", "ACCUSE", &[("/recipient/0/entity_text", "raid")]);
}

#[test]
fn what_is_somebodys_is_of_their_country_but_their_partners_are_not() {
    let text = "Sushma Swaraj, the foreign minister of India, spoke in Lome. She said her government would lend Togo $5 million.";
    check(text, "AGREE", &[("/actor/0/code", "IND"), ("/recipient/0/code", "TGO")]);
    check(
        "Togo's creditors urged Benin to open the border.",
        "REQUEST",
        &[("/actor/0/code", ""), ("/recipient/0/code", "BEN")],
    );
    check("Iraq and its farmers accused Turkey of closing the sluices.", "ACCUSE", &[("/recipient/0/code", "TUR")]);
}

#[test]
fn a_body_before_a_noun_owns_it() {
    check(
        "Iran condemned a U.S. Supreme Court decision on travelers.",
        "ACCUSE",
        &[("/actor/0/code", "IRN"), ("/recipient/0/code", "USA")],
    );
    check(
        "The Islamic State group released at least 19 Christians.",
        "RETREAT",
        &[("/actor/0/identifier_text", "Islamic State"), ("/recipient/0/entity_text", "Christians")],
    );
}

#[test]
fn who_comes_back_to_somebody() {
    check(
        "He broke with Manuel Zelaya, the coordinator of the alliance, who accused Washington of fraud.",
        "ACCUSE",
        &[("/actor/0/identifier_text", "Manuel Zelaya"), ("/recipient/0/code", "USA")],
    );
}

#[test]
fn a_month_is_no_minister_and_a_currency_no_state() {
    let statements = code("Ghanaian hackers attacked a number of Togolese websites in May.");
    assert!(statements.iter().all(|row| row["recipient"][0]["entity_text"] != "May"), "{statements:#?}");
    let statements = code("Togo's partners pledged 4 billion US dollars on Tuesday.");
    assert!(!serde_json::to_string(&statements).unwrap().contains("\"USA\""), "{statements:#?}");
}

#[test]
fn lists_without_verbs_are_told_one_by_one() {
    let text = "At the conference for Togo, Japan pledged $50 million, Ghana $30 million and the European Union 40 million euros.";
    let told = code(text);
    let givers: Vec<&str> =
        told.iter().filter_map(|row| row.pointer("/actor/0/code").and_then(Value::as_str)).collect();
    assert_eq!(givers, ["JPN", "GHA", "EUN"]);
    for (row, amount) in told.iter().zip([50e6, 30e6, 40e6]) {
        assert_eq!(row.pointer("/money/0/amount").and_then(Value::as_f64), Some(amount));
        assert_eq!(row.pointer("/money/1"), None);
        assert_eq!(row.pointer("/recipient/0/code").and_then(Value::as_str), Some("TGO"));
    }
    let told = code("Germany expelled four Russian diplomats, France three and Italy two.");
    let states: Vec<&str> =
        told.iter().filter_map(|row| row.pointer("/actor/0/code").and_then(Value::as_str)).collect();
    assert_eq!(states, ["DEU", "FRA", "ITA"]);
    // What the receivers stand before is given to them.
    let told = code("The IMF lent Ghana $5 million and Togo $3 million.");
    let receivers: Vec<&str> =
        told.iter().filter_map(|row| row.pointer("/recipient/0/code").and_then(Value::as_str)).collect();
    assert_eq!(receivers, ["GHA", "TGO"]);
}

#[test]
fn a_phrase_between_leaves_what_is_agreed_or_refused_whole() {
    check(
        "Ghana refused on Monday to recognise Togo.",
        "REJECT",
        &[("/recipient/0/code", "TGO"), ("/recipient/1", "")],
    );
    check(
        "The Ghanaian and Togolese presidents agreed by telephone on Tuesday to resume talks.",
        "AGREE",
        &[("/actor/0/code", "GHA"), ("/actor/1/code", "TGO")],
    );
    check(
        "Ghana gave Togo 48 hours to withdraw its troops.",
        "THREATEN",
        &[("/cameo", "139"), ("/recipient/0/code", "TGO")],
    );
}

#[test]
fn what_an_amount_was_and_what_it_is_are_two() {
    check(
        "Ghana has cut its aid to Togo from $45 million to $27 million.",
        "SANCTION",
        &[("/money/0/amount", "45000000"), ("/money/1/amount", "27000000")],
    );
}

#[test]
fn border_guards_are_of_the_military() {
    check("Saudi border guards killed three Ethiopian migrants.", "ASSAULT", &[("/actor/0/sector", "MIL")]);
}

#[test]
fn what_follows_a_denial_or_stands_before_one_is_told_in_its_own_right() {
    let text = "Ghana denied having fired the shells and accused Togo of lying.";
    check(text, "ACCUSE", &[("/modality", "actual"), ("/recipient/0/code", "TGO")]);
    let text = "Ghanaian prosecutors accused the Togolese consul of fraud; he denies both charges.";
    check(text, "ACCUSE", &[("/modality", "actual"), ("/recipient/0/code", "TGO")]);
}

#[test]
fn what_one_telephones_to_ask_is_asked() {
    check(
        "Ghana's president telephoned Togolese ministers on Monday to urge them to open the border.",
        "REQUEST",
        &[("/modality", "actual"), ("/recipient/0/code", "TGO")],
    );
}

#[test]
fn a_figure_without_a_currency_has_that_of_the_one_before() {
    check(
        "Ghana gave Togo 15 million euros, up from 4 million last year.",
        "AID",
        &[("/money/0/amount", "15000000"), ("/money/1/amount", "4000000"), ("/money/1/currency", "EUR")],
    );
}

#[test]
fn whom_a_spokesman_speaks_for_does_not_hide_his_name() {
    check(
        "A spokesman for Ghana's foreign ministry, Kofi Mensah, accused Togo of smuggling.",
        "ACCUSE",
        &[("/actor/0/identifier_text", "Kofi Mensah"), ("/actor/0/code", "GHA")],
    );
}

#[test]
fn a_name_says_of_which_of_two_countries_somebody_is() {
    let text = "Polish and Georgian lawmakers were tired in May.\n\nPoland had warned Georgia twice. \
                Speaker Tamar Gelashvili rejected the Polish offer.";
    check(text, "REJECT", &[("/actor/0/code", "GEO"), ("/recipient/0/code", "POL")]);
    let text = "Poland had warned Georgia twice. Deputy Speaker Wojciech Kaczmarczyk rejected the Georgian offer.";
    check(text, "REJECT", &[("/actor/0/code", "POL"), ("/recipient/0/code", "GEO")]);
}

#[test]
fn an_organ_of_state_is_of_the_country_that_the_sentence_before_tells_of() {
    let text = "Norway has signed. Iceland hesitates over the quotas of Norway, and Norway knows it.\n\n\
                Iceland wants more. The Foreign Ministry rejected the offer of Norway on Monday.";
    check(text, "REJECT", &[("/actor/0/code", "ISL"), ("/recipient/0/code", "NOR")]);
}

#[test]
fn a_spokesman_is_of_whom_he_speaks_for() {
    let text = "A spokesman for the Polish gas company accused Belarus of theft.";
    check(text, "ACCUSE", &[("/actor/0/code", "POL"), ("/actor/0/sector", "BUS"), ("/recipient/0/code", "BLR")]);
}

#[test]
fn whoever_acts_behind_an_open_quotation_says_it() {
    let text = "“They count the votes before they are cast,” Ghanaian minister Kofi Mensah scoffed on Friday.";
    let statement = code(text).into_iter().find(|statement| statement["kind"] == "speech").unwrap();
    assert_eq!(statement["actor"][0]["identifier_text"], "Kofi Mensah");
    assert_eq!(statement["quote"], "They count the votes before they are cast,");
}

#[test]
fn they_are_both_sides_where_both_sides_were_told_of() {
    let text = "Ghana and Togo quarrelled. The two countries signed a treaty in May. They agreed to open the border.";
    check(text, "AGREE", &[("/actor/0/code", "GHA"), ("/actor/1/code", "TGO")]);
    let text = "Ghana and Togo quarrelled again. Each side accused the other of cheating.";
    check(text, "ACCUSE", &[("/actor/0/code", "GHA"), ("/actor/1/code", "TGO")]);
}

#[test]
fn who_acts_behind_a_phrase_at_the_head_is_no_apposition() {
    let text =
        "Under a plan that it drafted with the World Bank, the African Development Bank would lend Ghana $30 million.";
    check(text, "AGREE", &[("/actor/0/code", "AFB"), ("/recipient/0/code", "GHA")]);
}

#[test]
fn a_court_that_sentences_foreigners_is_of_the_other_country() {
    let text = "Talks between Iran and Turkmenistan go on. Iran protested to Turkmenistan on Friday after a court \
                sentenced two Iranian drivers to death.";
    check(text, "SANCTION", &[("/actor/0/code", "TKM"), ("/recipient/0/code", "IRN")]);
}

#[test]
fn a_surname_with_a_hyphen_is_known_again() {
    let text = "Mongolian Foreign Minister Tsend Munkh-Orgil came to Tokyo. Munkh-Orgil accused China of theft.";
    check(text, "ACCUSE", &[("/actor/0/code", "MNG"), ("/recipient/0/code", "CHN")]);
}

#[test]
fn what_stands_on_the_calendar_is_planned_though_told_in_the_present() {
    check(
        "Ghanaian President John Atta Mills leaves for Togo on Friday.",
        "CONSULT",
        &[("/date", "2010-05-14"), ("/modality", "planned")],
    );
}

#[test]
fn that_year_is_the_year_named_last() {
    check(
        "Ghana and Togo fell out in 1996. In December of that year Ghana lent Togo $5 million.",
        "AID",
        &[("/date", "1996-12-01"), ("/date_precision", "month")],
    );
}

#[test]
fn a_year_in_which_something_was_won_is_no_sum_in_won() {
    let rows = code("Ghana lent Togo a tug, which in 2006 won a prize.");
    assert!(rows.iter().all(|row| row["money"].is_null()), "{rows:?}");
}

#[test]
fn what_a_thing_costs_is_its_own_figure() {
    let rows = code("The harbour, built by a Ghanaian company in Togo, is expected to cost $490 million.");
    let cost = rows.iter().find(|row| row["measure"] == "cost").unwrap();
    assert_eq!(cost["money"][0]["amount"].to_string(), "490000000");
    let rows = code("Ghana's cocoa exports came to $20 million last year.");
    assert!(rows.iter().any(|row| row["measure"] == "exports"), "{rows:?}");
    let rows = code("Parliament in Togo must pass a budget of $1.8 billion.");
    assert!(rows.iter().any(|row| row["measure"] == "budget"), "{rows:?}");
}

#[test]
fn small_numbers_of_the_dead_are_counted_in_words_too() {
    let rows = code("Ghana is quiet again. At least six people have died in Ghana since Tuesday.");
    let dead = rows.iter().find(|row| row["measure"] == "casualties").unwrap();
    assert_eq!(dead["value"].to_string(), "6");
}

#[test]
fn letters_in_brackets_stand_for_the_name_before_them() {
    check(
        "Soldiers of Ghana's River Defence Force (RDF) crossed into Togo. The RDF accused Togo of theft.",
        "ACCUSE",
        &[("/actor/0/code", "GHA"), ("/recipient/0/code", "TGO")],
    );
}

#[test]
fn a_warship_is_of_the_navy_that_its_letters_tell() {
    check(
        "USS John Paul Jones called at the Ghanaian port of Tema.",
        "CONSULT",
        &[("/actor/0/code", "USA"), ("/recipient/0/code", "GHA")],
    );
}

#[test]
fn a_ministry_is_of_the_government_whatever_it_is_for() {
    check(
        "Togo's Ministry of Public Works urged Ghana to mend the road.",
        "REQUEST",
        &[("/actor/0/sector", "GOV"), ("/actor/0/code", "TGO")],
    );
}

#[test]
fn a_spokesman_is_of_those_whom_he_speaks_for() {
    check(
        "A spokesman for the Ghanaian company Ashanti Gold accused Togo of theft.",
        "ACCUSE",
        &[("/actor/0/code", "GHA"), ("/recipient/0/code", "TGO")],
    );
}

#[test]
fn when_it_was_is_no_part_of_who_it_was() {
    check(
        "Ghanaian and Togolese people live side by side. The next morning Ghanaian residents attacked a Togolese priest.",
        "ASSAULT",
        &[("/actor/0/entity_text", "Ghanaian residents")],
    );
}

#[test]
fn what_is_paid_of_a_promise_is_aid() {
    check(
        "Ghana promised Togo 15 million euros, of which 4 million were transferred to Togo last month.",
        "AID",
        &[("/actor/0/code", "GHA"), ("/recipient/0/code", "TGO"), ("/money/0/amount", "4000000")],
    );
}

#[test]
fn papers_and_dates_lend_their_day() {
    check("In a note delivered on Monday Ghana accused Togo of smuggling.", "ACCUSE", &[("/date", "2010-05-10")]);
    check(
        "The quarrel has its roots in October 2008, when Ghana imposed duties on Togolese cars.",
        "SANCTION",
        &[("/date", "2008-10-01")],
    );
}

#[test]
fn a_day_that_is_near_ahead_is_not_of_last_year() {
    check("Ghana banned imports of Togolese timber from July 7.", "SANCTION", &[("/date", "2010-07-07")]);
    check("Ghana banned imports of Togolese timber on March 7.", "SANCTION", &[("/date", "2010-03-07")]);
}

#[test]
fn imports_are_of_whose_exports_stand_before() {
    let rows = code("Ghana's exports to Togo fell to 213 million euros, whereas imports rose to 519 million.");
    let imports = rows.iter().find(|row| row["measure"] == "imports").unwrap();
    assert_eq!(imports["actor"][0]["code"], "GHA", "{imports:#}");
    assert_eq!(imports["money"][0]["currency"], "EUR", "{imports:#}");
}

#[test]
fn what_is_sold_in_a_year_is_of_that_year() {
    check("Ghana sold Togo gas worth $5 million last year.", "COOPERATE", &[("/money/0/extent", "annual")]);
}

#[test]
fn he_is_of_whom_the_sentence_before_tells() {
    let text = "General Kofi Mensah led the Ghanaian army in the year when President John Kufuor fell ill. Ghana's prosecutors \
                accuse him of fraud.";
    check(text, "ACCUSE", &[("/recipient/0/identifier_text", "Kofi Mensah")]);
}

#[test]
fn the_day_of_a_main_clause_is_of_what_follows() {
    check(
        "On Tuesday a mortar bomb fired from the hills landed in Togo, killing two Togolese farmers.",
        "ASSAULT",
        &[("/date", "2010-05-11")],
    );
}
