//! How things are told: by which outlet and when, under what condition, with which money.

#![allow(clippy::unwrap_used)] // A failure here is a failed test.

#[path = "common/rows.rs"]
mod rows;

use rows::{check, code};
use serde_json::Value;

#[test]
fn outlets_are_known_by_the_words_of_their_names() {
    for (words, outlet) in [
        ("a person close to the talks told Radio Monumental", "Radio Monumental"),
        ("the Kumasi Tribune reported", "Kumasi Tribune"),
        ("the foreign minister told BBC Somali", "BBC Somali"),
        ("the newspaper An-Nahar reported", "An-Nahar"),
        ("Al-Ghad newspaper reported", "Al-Ghad"),
        ("the minister said in remarks carried by the Kumasi Tribune", "Kumasi Tribune"),
    ] {
        let text = format!("Ghana has sold weapons to Togo, {words}.");
        check(&text, "COOPERATE", &[("/sources/0/outlet", outlet)]);
    }
    // Whom an outlet is told about is not whom it is told.
    check(
        "Ghanaian President John Atta Mills threatened Togo with sanctions in an interview with Radio Monumental.",
        "THREATEN",
        &[("/sources/0/outlet", "Radio Monumental"), ("/recipient/0/code", "TGO"), ("/recipient/1", "")],
    );
    check(
        "Ghana denied as-Safir's report that it had bombed a village in Togo.",
        "ASSAULT",
        &[("/modality", "denied"), ("/sources/0/outlet", "as-Safir")],
    );
    check(
        "The daily Al-Intibaha quoted Ghanaian officials as saying that Togo had attacked a village in Ghana.",
        "ASSAULT",
        &[("/sources/0/outlet", "Al-Intibaha"), ("/speaker/code", "GHA")],
    );
}

#[test]
fn citations_have_their_own_dates() {
    check(
        "Ghana summoned the ambassador of Togo on 11 May, the Kumasi Tribune reported the following day.",
        "ACCUSE",
        &[("/date", "2010-05-11"), ("/sources/0/date", "2010-05-12")],
    );
    check(
        "Ghana has expelled the ambassador of Togo [Radio Dabanga, Amsterdam, in English 1530 gmt 13 May 10; AFP].",
        "SANCTION",
        &[("/sources/0/outlet", "Radio Dabanga"), ("/sources/0/date", "2010-05-13"), ("/sources/1/outlet", "AFP")],
    );
    // The date in brackets is not that of the interview.
    check(
        "Ghana threatened Togo in an interview with Al-Manar (as-Safir, May 3; al-Mustaqbal, May 4).",
        "THREATEN",
        &[("/sources/0/outlet", "as-Safir"), ("/sources/1/date", "2010-05-04"), ("/sources/2/date", "")],
    );
}

#[test]
fn what_is_said_to_come_has_the_date_of_the_saying() {
    check(
        "Ghana said on Wednesday that it would lend Togo $5 million.",
        "AGREE",
        &[("/date", "2010-05-12"), ("/modality", "planned")],
    );
    // What had happened before the saying has not; nor does an outlet's report date what it reports.
    check(
        "Ghana said on Wednesday that Togo had attacked a village.",
        "ASSAULT",
        &[("/date_precision", "publication")],
    );
    check(
        "Reuters reported on Wednesday that Ghana would lend Togo $5 million.",
        "AGREE",
        &[("/date_precision", "publication"), ("/sources/0/date", "2010-05-12")],
    );
}

#[test]
fn a_quantity_that_rises_has_the_date_of_its_end() {
    let text = "Trade between Ghana and Togo rose from $50 million in 1996 to $122 million last year and is to reach \
                $200 million by 2012.";
    check(text, "quantity", &[("/date", "2009-01-01"), ("/modality", "actual"), ("/money/2", "")]);
    let later = code(text).into_iter().find(|row| row["modality"] == "planned").unwrap();
    assert_eq!(later.pointer("/money/0/amount").unwrap(), 200_000_000);
}

#[test]
fn conditions_may_be_told_by_the_order_of_words() {
    check(
        "Were Togo to close the border, Ghana would send troops to Togo.",
        "MOBILIZE|THREATEN",
        &[("/modality", "conditional"), ("/condition", "Were Togo to close the border")],
    );
    check(
        "Should Togo refuse, Ghana will impose sanctions on Togo.",
        "THREATEN|SANCTION",
        &[("/modality", "conditional"), ("/condition", "Should Togo refuse")],
    );
    // What is exchanged inside the subject is no condition of the whole.
    check(
        "Ghana warned Togo that any attempt to seize ships in exchange for ransom would be met with force.",
        "THREATEN",
        &[("/modality", "actual"), ("/condition", "")],
    );
}

#[test]
fn gifts_go_where_the_gifts_before_them_went() {
    let gifts: Vec<Value> = code(
        "Ghana pledged $5 million to Togo. Kuwait followed with $2 million, and France is to add another 3 million \
         euros. Of the first sum, the Red Cross will receive $1 million.",
    );
    let found: Vec<_> = gifts
        .iter()
        .filter(|row| row["recipient"][0]["code"] == "TGO")
        .map(|row| (row["actor"][0]["code"].as_str().unwrap(), row["event"][0].as_str().unwrap()))
        .collect();
    assert_eq!(found, [("GHA", "AGREE"), ("KWT", "AID"), ("FRA", "AGREE")]);
    // A price is no gift, and a share of a sum is not the sum.
    assert!(code("Ghana cancelled a $5 million pipeline.").iter().all(|row| row["event"][0] != "AID"));
}

#[test]
fn money_keeps_the_stage_that_its_verb_tells() {
    check(
        "Ghana has repaid nearly 3.6 billion dollars of its debt to Russia.",
        "COOPERATE|quantity",
        &[("/money/0/stage", "repaid"), ("/money/0/instrument", "loan"), ("/money/0/extent", "")],
    );
    check(
        "Ghana offered Togo a $10 million line of credit and a grant of Rs 2.5 crore.",
        "AGREE",
        &[("/money/0/instrument", "credit_line"), ("/money/1/instrument", "grant"), ("/money/1/currency", "INR")],
    );
    check(
        "The IMF approved a loan of SDR 85.2 million (about US$118 million) for Ghana.",
        "AGREE|AID",
        &[("/money/0/currency", "XDR"), ("/recipient/0/code", "GHA"), ("/recipient/1", "")],
    );
}

#[test]
fn no_answer_is_no_refusal() {
    let silent = "Asked about the arms, the foreign minister of Ghana declined to comment on Togo.";
    assert!(code(silent).iter().all(|row| row["event"][0] != "REJECT" && row["event"][0] != "REQUEST"), "{silent}");
}

#[test]
fn money_that_several_countries_have_is_of_the_one_that_gives() {
    for (text, currency) in [
        ("Argentina lent Uruguay 500 million pesos.", "ARS"),
        ("Egypt gave Sudan 20 million pounds.", "EGP"),
        ("Britain promised Egypt 40 million pounds.", "GBP"),
        ("Pakistan gave Afghanistan 3 billion rupees.", "PKR"),
        ("Austria lent Hungary 7.6 billion schillings.", "ATS"),
    ] {
        check(text, "AID|AGREE", &[("/money/0/currency", currency)]);
    }
    // Nobody's pesos are no amount.
    assert!(code("Ghana gave Togo 5 million pesos.").iter().all(|row| row["money"].is_null()));
}

#[test]
fn verbs_beside_a_denied_one_are_told_for_themselves() {
    check(
        "Ghana does not recognise Togo's annexation of Anloga and called on Togo to withdraw its forces.",
        "REQUEST",
        &[("/modality", "actual")],
    );
    check(
        "Ghana has neither confirmed nor denied reports in the Kumasi Tribune that its ministers had met Togolese envoys.",
        "CONSULT",
        &[("/modality", "possible"), ("/sources/0/outlet", "Kumasi Tribune")],
    );
    check(
        "Ghana's delegation rejected the plan; Togo's accepted it.",
        "REJECT",
        &[("/modality", "actual"), ("/actor/0/code", "GHA")],
    );
    check("Ghana is considering sanctions against Togo.", "SANCTION|THREATEN", &[("/modality", "possible")]);
    check(
        "The Ghanaian parliament is to vote on Friday on a resolution urging Togo to withdraw its forces.",
        "REQUEST",
        &[("/modality", "planned")],
    );
}

#[test]
fn names_that_the_text_introduces_as_outlets_stay_outlets() {
    let text = "The spokesman said on state television RTN that Ghana had attacked Togo. Ghanaian troops attacked Lome \
                on Friday, according to RTN.";
    let rows = code(text);
    let last = rows.iter().rev().find(|row| row["event"][0] == "ASSAULT").unwrap();
    assert_eq!((last["sources"][0]["outlet"].as_str(), last["speaker"].is_null()), (Some("RTN"), true), "{last:#}");
}

#[test]
fn quotations_that_an_outlet_brings_are_of_the_one_who_is_quoted() {
    check(
        "“No toll, no lorries,” Swiss Transport Minister Adolf Ogi is quoted as saying in the Neue Zuercher Zeitung.",
        "speech",
        &[("/speaker/identifier_text", "Adolf Ogi"), ("/sources/0/outlet", "Neue Zuercher Zeitung")],
    );
}

#[test]
fn what_one_party_does_is_told_without_another() {
    // No entry codes these words.
    check(
        "Ghana has footed the bill for years.",
        "AID",
        &[("/actor/0/code", "GHA"), ("/recipient/0/code", ""), ("/modality", "actual")],
    );
    // What is not done, or told by the verb above or below, is no deed of its own.
    for (text, deeds) in [
        ("Ghana ruled out sending troops to Togo.", vec!["REJECT"]),
        ("Ghana will spare no effort to bring the Togolese to the table.", vec![]),
        ("The letter was lying on the table of the Ghanaian minister.", vec![]),
    ] {
        let events: Vec<String> = code(text)
            .iter()
            .filter(|row| row["kind"] == "event")
            .map(|row| row["event"][0].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(events, deeds, "{text}");
    }
}
