//! What follows from many statements: independence, contradiction, episodes, promises; and what reviewers decide.

mod common;

use common::{article, cited, coding, day, dollars, event, gift, noon, record};
use demarche_ledger::{Act, Decision, DisputeKind, Error, Ledger, Matter, MatterFilter, PromiseStatus, Verdict};
use demarche_statement::{Category, DatePrecision, Entity, Instrument, Modality, Statement};
use serde_json::{Map, json};

const TURAN: &str = "Japan gave Azerbaijan $5 million for the repair of schools.";
const KYODO: &str = "On Wednesday Japan handed five million dollars for school repairs to Azerbaijan.";
const ECHO: &str = "Azerbaijan received $5 million from Japan, which wants schools mended.";

fn only(ledger: &mut Ledger) -> Matter {
    let mut matters = ledger.matters(&MatterFilter::default()).expect("it works");
    assert_eq!(matters.len(), 1, "{matters:#?}");
    matters.remove(0)
}

fn names(matter: &Matter) -> Vec<String> {
    matter.origins().into_iter().map(|origin| origin.name.unwrap_or_default()).collect()
}

fn decide(ledger: &mut Ledger, act: Act) -> i64 {
    ledger
        .decide(&Decision { act, reviewer: "L. Hajiyeva".into(), note: Some("see page 3".into()) }, noon())
        .expect("it works")
}

fn id(ledger: &mut Ledger, publication: &str) -> String {
    let matters = ledger.matters(&MatterFilter::default()).expect("it works");
    let held = matters.iter().flat_map(|matter| &matter.members);
    let mut own = held.filter(|held| held.statement.cite_info.publication.as_deref() == Some(publication));
    own.next().expect("a statement of the outlet").statement.id.clone()
}

#[test]
fn reports_of_one_gift_in_their_own_words_are_one_matter_of_three_origins() {
    let mut ledger = Ledger::in_memory().unwrap();
    let batch = [
        gift("Turan", "2006-03-09", TURAN, 5.0),
        gift("Kyodo", "2006-03-09", KYODO, 5.0),
        gift("Echo", "2006-03-10", ECHO, 5.0),
    ];
    record(&mut ledger, &batch);
    let matter = only(&mut ledger);
    assert_eq!(names(&matter), ["Turan", "Kyodo", "Echo"]);
    assert!(matter.disputes().is_empty());
    // Each but the first says why it is in.
    assert!(matter.members[0].reason.is_none());
    let why = matter.members[1].reason.as_ref().unwrap().as_str();
    assert!(why.contains("same parties") && why.contains("same day") && why.contains("same sum"), "{why}");
}

#[test]
fn matters_with_money_are_asked_for_apart_with_all_their_members() {
    let mut ledger = Ledger::in_memory().unwrap();
    let mut without = gift("Kyodo", "2006-03-09", KYODO, 5.0);
    without.statements[0].money.clear();
    let thanks = article("Echo", "2006-04-10", "Azerbaijan thanked Japan on Monday.");
    let statement = event(&thanks, ("Azerbaijan", "AZE"), ("Japan", "JPN"), Category::Support, "2006-04-10");
    record(&mut ledger, &[gift("Turan", "2006-03-09", TURAN, 5.0), without, coding(thanks, vec![statement])]);
    assert_eq!(ledger.matters(&MatterFilter::default()).unwrap().len(), 2);
    for parties in [vec![], vec!["JPN".to_owned()], vec!["JPN".to_owned(), "AZE".to_owned()]] {
        let found = ledger.matters(&MatterFilter { parties, money: true, ..MatterFilter::default() }).unwrap();
        assert_eq!(found.iter().map(|matter| matter.members.len()).collect::<Vec<_>>(), [2]);
    }
    // What a reviewer corrects counts too.
    let thanked = id(&mut ledger, "Echo");
    let fields = json!({"money": [dollars(3.0, Instrument::Grant)]}).as_object().unwrap().clone();
    decide(&mut ledger, Act::Correct { statement: thanked, fields });
    let filter = MatterFilter { money: true, ..MatterFilter::default() };
    assert_eq!(ledger.matters(&filter).unwrap().len(), 2);
}

#[test]
fn the_latest_are_counted_back_from_a_day() {
    let mut ledger = Ledger::in_memory().unwrap();
    let gift = |month: i32| {
        let day = format!("2006-{month:02}-10");
        let article = article("Trend", &day, &format!("Japan gave Azerbaijan aid number {month}."));
        let statement = event(&article, ("Japan", "JPN"), ("Azerbaijan", "AZE"), Category::Aid, &day);
        coding(article, vec![statement])
    };
    let gifts: Vec<_> = (1..=9).map(gift).collect();
    record(&mut ledger, &gifts);
    let statements = ledger.counts().unwrap().statements as usize;
    let each = statements / 9;
    let pair = ["JPN", "AZE"];
    assert_eq!(ledger.since(&pair, None, statements).unwrap(), None, "all of them are no more");
    assert_eq!(ledger.since(&pair, None, 2 * each).unwrap(), Some(day("2006-08-10")));
    assert_eq!(ledger.since(&[], None, 2 * each).unwrap(), Some(day("2006-08-10")));
    assert_eq!(ledger.since(&pair, Some(day("2006-05-01")), 2 * each).unwrap(), Some(day("2006-03-10")));
    assert_eq!(ledger.since(&pair, None, 0).unwrap(), Some(day("2006-09-10")), "a day is not cut");
    assert_eq!(ledger.since(&["FRA"], None, 1).unwrap(), None);
}

#[test]
fn reprints_citations_and_speakers_count_by_where_they_end() {
    let mut ledger = Ledger::in_memory().unwrap();
    let with = |mut told: demarche_ledger::Coding, change: &dyn Fn(&mut Statement)| {
        change(&mut told.statements[0]);
        coding(told.article, told.statements)
    };
    let aso = |statement: &mut Statement| {
        statement.speaker = Some(Entity {
            identifier_id: Some("person/taro-aso".into()),
            identifier_text: Some("Taro Aso".into()),
            ..common::party("", "Taro Aso", "JPN")
        });
    };
    record(&mut ledger, &[gift("Turan", "2006-03-09", TURAN, 5.0)]);
    // A reprint without a citation.
    record(&mut ledger, &[gift("Sherg", "2006-03-10", TURAN, 5.0)]);
    // An outlet that cites the first, under a longer name.
    record(
        &mut ledger,
        &[with(gift("Echo", "2006-03-10", ECHO, 5.0), &|statement| {
            statement.sources = vec![cited("Turan News Agency")];
        })],
    );
    assert_eq!(names(&only(&mut ledger)), ["Turan"]);
    // Two that quote one minister.
    record(&mut ledger, &[with(gift("Kyodo", "2006-03-09", KYODO, 5.0), &aso)]);
    record(
        &mut ledger,
        &[with(
            gift("NHK", "2006-03-09", "Japan has donated $5 million so that Azerbaijan can repair schools.", 5.0),
            &aso,
        )],
    );
    assert_eq!(names(&only(&mut ledger)), ["Turan", "Taro Aso"]);
    // One that cites an outlet whose own text ends in the minister.
    record(
        &mut ledger,
        &[with(
            gift("Trend", "2006-03-11", "Azerbaijan was given $5 million by Japan to repair its schools.", 5.0),
            &|statement| {
                statement.sources = vec![cited("Kyodo")];
            },
        )],
    );
    assert_eq!(names(&only(&mut ledger)), ["Turan", "Taro Aso"]);
    // A circle of two that cite each other is one origin, not none.
    let mut circle = Ledger::in_memory().unwrap();
    for (outlet, other, text) in [("Echo", "Sherg", ECHO), ("Sherg", "Echo", TURAN)] {
        record(
            &mut circle,
            &[with(gift(outlet, "2006-03-09", text, 5.0), &|statement| statement.sources = vec![cited(other)])],
        );
    }
    assert_eq!(only(&mut circle).origins().len(), 1);
}

/// Agency copy.
const COPY: &str = "Japan gave Azerbaijan $5 million on Wednesday for the repair of schools in the Ganja region, the \
    embassy in Baku said. The money is to pay for roofs, windows and heating in forty schools, many of which have not been \
    repaired since they were built. Work begins in April, when the snow is gone, and is to end before the next school year. \
    Parents in the villages had collected signatures for two years to have the buildings mended. The ministry of education \
    will choose the builders by tender and publish all offers.";

#[test]
fn a_reprint_is_no_origin_of_its_own_whatever_it_cuts() {
    let mut ledger = Ledger::in_memory().unwrap();
    // Cut after the third sentence, the first shortened, and headed anew: no sentence on the gift is the agency's.
    let sentences: Vec<&str> = COPY.split_inclusive(". ").collect();
    let cut = format!("Japan gave Azerbaijan $5 million. {}", sentences[1..4].concat());
    let named = |mut told: demarche_ledger::Coding, outlet: &str| {
        told.statements[0].sources = vec![cited(outlet)];
        coding(told.article, told.statements)
    };
    let batch = [
        gift("Turan", "2006-03-09", COPY, 5.0),
        gift("Sherg", "2006-03-10", &cut, 5.0),
        // In other words.
        gift("Echo", "2006-03-10", ECHO, 5.0),
        // What a reprint has from another source than its original is told on that source's word.
        named(gift("Zerkalo", "2006-03-11", &cut, 5.0), "Kyodo"),
        // A week later nobody reprints it any more: the text is the outlet's own.
        gift("Trend", "2006-03-20", &cut, 5.0),
    ];
    let recorded = ledger.record(&batch, noon()).unwrap();
    assert_eq!((recorded.articles, recorded.reprints), (5, 2));
    let matter = only(&mut ledger);
    let of: Vec<Option<i64>> = matter.members.iter().map(|held| held.reprint_of).collect();
    assert_eq!(of, [None, Some(1), None, Some(1), None]);
    assert_eq!(names(&matter)[..3], ["Turan", "Echo", "Kyodo"]);
    // One by one, each by a program started anew, it comes out the same.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("slow.ledger");
    for told in &batch {
        let mut ledger = Ledger::open(&path, demarche_ledger::Access::Create).unwrap();
        record(&mut ledger, std::slice::from_ref(told));
    }
    let mut slow = Ledger::open(&path, demarche_ledger::Access::Read).unwrap();
    assert_eq!(only(&mut slow), matter);
}

#[test]
fn a_new_version_of_a_text_is_no_reprint_of_it_by_another_outlet() {
    let mut ledger = Ledger::in_memory().unwrap();
    record(&mut ledger, &[gift("Turan", "2006-03-09", COPY, 5.0), gift("Sherg", "2006-03-10", COPY, 5.0)]);
    let changed = COPY.replace("forty schools", "forty-two schools");
    record(&mut ledger, &[gift("Turan", "2006-03-09", &changed, 5.0)]);
    // The three are one text, first told by Turan.
    let matter = only(&mut ledger);
    assert_eq!(matter.members.len(), 2);
    assert_eq!(names(&matter), ["Turan"]);
    assert!(ledger.check().unwrap().findings.is_empty());
}

#[test]
fn figures_that_cannot_be_the_same_are_a_contradiction_and_both_stay() {
    let mut ledger = Ledger::in_memory().unwrap();
    record(
        &mut ledger,
        &[gift("Turan", "2006-03-09", TURAN, 5.0), gift("Kyodo", "2006-03-10", &TURAN.replace("$5", "$8"), 8.0)],
    );
    let disputes = only(&mut ledger).disputes();
    assert_eq!(disputes.len(), 1, "{disputes:#?}");
    assert_eq!((disputes[0].kind, disputes[0].is_revision), (DisputeKind::Amount, false));
    let sides: Vec<_> = disputes[0].sides.iter().map(|side| (side.says.as_str(), side.sources.join(" "))).collect();
    assert_eq!(sides, [("$5000000", "Turan".to_owned()), ("$8000000", "Kyodo".to_owned())]);
    // The outlet that corrects itself on a later day revises.
    let mut ledger = Ledger::in_memory().unwrap();
    record(
        &mut ledger,
        &[gift("Turan", "2006-03-09", TURAN, 5.0), gift("Turan", "2006-03-11", &TURAN.replace("$5", "$8"), 8.0)],
    );
    assert!(only(&mut ledger).disputes()[0].is_revision);
}

#[test]
fn a_denial_stands_beside_what_it_denies_and_confirms_nothing() {
    let mut ledger = Ledger::in_memory().unwrap();
    let mut denied =
        gift("Kyodo", "2006-03-10", "Tokyo: Japan gave Azerbaijan no $5 million for schools, officials say.", 5.0);
    denied.statements[0].modality = Modality::Denied;
    record(&mut ledger, &[gift("Turan", "2006-03-09", TURAN, 5.0), coding(denied.article, denied.statements)]);
    let matter = only(&mut ledger);
    assert_eq!(names(&matter), ["Turan"]);
    assert_eq!(matter.denials()[0].name.as_deref(), Some("Kyodo"));
    assert_eq!(matter.disputes()[0].kind, DisputeKind::Denial);
}

#[test]
fn other_days_and_other_givers_are_contradictions_too() {
    let mut ledger = Ledger::in_memory().unwrap();
    let mut late = gift("Kyodo", "2006-03-11", TURAN, 5.0);
    late.statements[0].date = Some(day("2006-03-09"));
    record(&mut ledger, &[gift("Turan", "2006-03-09", TURAN, 5.0), coding(late.article, late.statements)]);
    let disputes = only(&mut ledger).disputes();
    assert_eq!(disputes.iter().map(|dispute| dispute.kind).collect::<Vec<_>>(), [DisputeKind::Date]);
    let mut ledger = Ledger::in_memory().unwrap();
    let text = "South Korea gave Azerbaijan $5 million for the repair of schools.";
    let korean = article("Kyodo", "2006-03-09", text);
    let mut gave = event(&korean, ("South Korea", "KOR"), ("Azerbaijan", "AZE"), Category::Aid, "2006-03-08");
    gave.money = vec![dollars(5e6, Instrument::Grant)];
    record(&mut ledger, &[gift("Turan", "2006-03-09", TURAN, 5.0), coding(korean, vec![gave])]);
    assert_eq!(only(&mut ledger).disputes()[0].kind, DisputeKind::Parties);
}

#[test]
fn other_people_other_directions_and_one_sentence_are_other_matters() {
    let mut ledger = Ledger::in_memory().unwrap();
    let text = "Azerbaijan accused Armenia of fire on Friday.";
    let one = article("Turan", "2006-03-09", text);
    let accuses = event(&one, ("Azerbaijan", "AZE"), ("Armenia", "ARM"), Category::Accuse, "2006-03-08");
    let back = event(&one, ("Armenia", "ARM"), ("Azerbaijan", "AZE"), Category::Accuse, "2006-03-08");
    let other = article("Arminfo", "2006-03-09", "Armenia accused Azerbaijan of fire on Friday.");
    let theirs = event(&other, ("Armenia", "ARM"), ("Azerbaijan", "AZE"), Category::Accuse, "2006-03-08");
    record(&mut ledger, &[coding(one, vec![accuses, back]), coding(other, vec![theirs])]);
    let matters = ledger.matters(&MatterFilter::default()).unwrap();
    let sizes: Vec<usize> = matters.iter().map(|matter| matter.members.len()).collect();
    assert_eq!(sizes, [1, 2]);
}

/// Whatever the days that a text tells of, what tells the same of them is found, and those of ten thousand years as soon.
#[test]
fn what_took_years_is_one_matter_too() {
    for (from, to) in [("2003-01-01", "2006-03-08"), ("1991-10-18", "2006-03-08"), ("-009999-01-01", "9999-12-31")] {
        let mut ledger = Ledger::in_memory().expect("a ledger");
        let mut told: Vec<_> = ["Turan", "Trend"].map(|outlet| gift(outlet, "2006-03-09", TURAN, 5.0)).into();
        told.push(gift("Sherg", "1992-05-06", TURAN, 5.0));
        for coding in &mut told {
            let statement = &mut coding.statements[0];
            (statement.date, statement.enddate) = (Some(day(from)), Some(day(to)));
            statement.date_precision = Some(DatePrecision::Span);
        }
        record(&mut ledger, &told);
        assert_eq!(only(&mut ledger).members.len(), 3, "{from}");
    }
}

fn promise(publication: &str, published: &str, due: Option<&str>) -> demarche_ledger::Coding {
    let mut told =
        gift(publication, published, "Japan will give Azerbaijan $5 million for the repair of schools.", 5.0);
    let said = &mut told.statements[0];
    said.event = vec![Category::Agree];
    said.modality = Modality::Planned;
    said.date = Some(day(due.unwrap_or(published)));
    said.date_precision = Some(if due.is_some() { DatePrecision::Day } else { DatePrecision::Publication });
    coding(told.article, told.statements)
}

#[test]
fn promises_are_open_then_overdue_then_kept() {
    let mut ledger = Ledger::in_memory().unwrap();
    record(&mut ledger, &[promise("Turan", "2006-02-01", Some("2006-03-01"))]);
    let status = |ledger: &mut Ledger, on: &str| {
        let dyad = ledger.dyad(["AZE", "JPN"], None, None, Some(day(on))).unwrap();
        (dyad.promises[0].status, dyad.promises[0].givers.clone(), dyad.promises[0].deadline)
    };
    let due = Some(day("2006-03-01"));
    assert_eq!(status(&mut ledger, "2006-02-20"), (PromiseStatus::Open, vec!["JPN".to_owned()], due));
    assert_eq!(status(&mut ledger, "2006-03-02").0, PromiseStatus::Overdue);
    record(&mut ledger, &[gift("Turan", "2006-03-09", TURAN, 5.0)]);
    assert_eq!(status(&mut ledger, "2006-04-01").0, PromiseStatus::Kept);
}

#[test]
fn promises_are_broken_repeated_and_revised() {
    let mut ledger = Ledger::in_memory().unwrap();
    record(&mut ledger, &[promise("Turan", "2006-02-01", None), promise("Kyodo", "2006-04-01", None)]);
    let mut more = promise("Trend", "2006-06-01", None);
    more.statements[0].money[0].amount = 9e6;
    record(&mut ledger, &[coding(more.article, more.statements)]);
    let refusal =
        article("Turan", "2006-07-01", "Japan refused to give Azerbaijan $5 million for the repair of schools.");
    let mut refused = event(&refusal, ("Japan", "JPN"), ("Azerbaijan", "AZE"), Category::Reject, "2006-07-01");
    refused.money = vec![dollars(5e6, Instrument::Grant)];
    record(&mut ledger, &[coding(refusal, vec![refused])]);
    let dyad = ledger.dyad(["AZE", "JPN"], None, None, None).unwrap();
    let first = &dyad.promises[0];
    assert_eq!(first.status, PromiseStatus::Broken);
    assert_eq!((first.repeated.len(), first.revised.len(), first.by.len()), (1, 1, 1), "{first:?}");
}

#[test]
fn a_visit_its_meeting_and_its_signing_are_one_episode() {
    let mut ledger = Ledger::in_memory().unwrap();
    let mut told = Vec::new();
    for (text, category, mode, on) in [
        ("Azerbaijan sent its president to Japan.", Category::Consult, Some("visit"), "2006-03-07"),
        ("Azerbaijan talked with Japan on oil.", Category::Consult, None, "2006-03-08"),
        ("Azerbaijan signed a treaty with Japan.", Category::Support, None, "2006-03-08"),
        ("Azerbaijan thanked Japan in October.", Category::Support, None, "2006-10-08"),
    ] {
        let article = demarche_statement::Article { id: Some(text.into()), ..article("Turan", "2006-03-09", text) };
        let mut said = event(&article, ("Azerbaijan", "AZE"), ("Japan", "JPN"), category, on);
        said.mode.extend(mode.map(|mode| category.mode(mode).unwrap()));
        told.push(coding(article, vec![said]));
    }
    record(&mut ledger, &told);
    let dyad = ledger.dyad(["AZE", "JPN"], None, None, None).unwrap();
    assert_eq!(dyad.matters.len(), 4);
    assert_eq!(dyad.episodes.len(), 1);
    assert_eq!(dyad.episodes[0].matters.len(), 3);
    assert_eq!(dyad.episodes[0].anchor, dyad.matters[0].number);
}

#[test]
fn reviewers_merge_and_split_and_can_undo_it() {
    let mut ledger = Ledger::in_memory().unwrap();
    let mut apart = gift("Kyodo", "2006-03-20", KYODO, 5.0);
    apart.statements[0].date = Some(day("2006-03-20"));
    record(&mut ledger, &[gift("Turan", "2006-03-09", TURAN, 5.0), coding(apart.article, apart.statements)]);
    let matters = ledger.matters(&MatterFilter::default()).unwrap();
    assert_eq!(matters.len(), 2);
    let (into, from) = (matters[0].number, matters[1].number);
    let merge = decide(&mut ledger, Act::Merge { into, from });
    assert_eq!(only(&mut ledger).number, into);
    assert!(matches!(ledger.matter(from), Err(Error::NoMatter(_))));
    // A later report that is like the one that was moved goes where it is now.
    let mut third = gift("Echo", "2006-03-21", KYODO, 5.0);
    third.statements[0].date = Some(day("2006-03-20"));
    record(&mut ledger, &[coding(third.article, third.statements)]);
    assert_eq!(only(&mut ledger).members.len(), 3);
    let kyodo = id(&mut ledger, "Kyodo");
    let split = decide(&mut ledger, Act::Split { statements: vec![kyodo.clone()] });
    assert_eq!(ledger.matters(&MatterFilter::default()).unwrap().len(), 2);
    decide(&mut ledger, Act::Undo { decision: split });
    assert_eq!(only(&mut ledger).members.len(), 3);
    decide(&mut ledger, Act::Undo { decision: merge });
    assert_ne!(ledger.statement(&kyodo).unwrap().matter, Some(into));
    let again =
        ledger.decide(&Decision { act: Act::Undo { decision: merge }, reviewer: "A".into(), note: None }, noon());
    assert!(again.unwrap_err().to_string().contains("was undone already, by decision 4"));
    assert!(ledger.check().unwrap().findings.is_empty());
    assert_eq!(ledger.decisions().unwrap().len(), 4);
}

#[test]
fn verdicts_and_corrections_hold_after_recoding_and_can_be_undone() {
    let mut ledger = Ledger::in_memory().unwrap();
    let told = gift("Turan", "2006-03-09", TURAN, 5.0);
    record(&mut ledger, &[told.clone(), gift("Kyodo", "2006-03-09", KYODO, 5.0)]);
    let (turan, kyodo) = (id(&mut ledger, "Turan"), id(&mut ledger, "Kyodo"));
    decide(&mut ledger, Act::Confirm { statement: turan.clone() });
    let fields =
        Map::from_iter([("modality".to_owned(), json!("planned")), ("condition".to_owned(), json!("for oil"))]);
    let correction = decide(&mut ledger, Act::Correct { statement: turan.clone(), fields });
    let rejection = decide(&mut ledger, Act::Reject { statement: kyodo.clone() });
    assert_eq!(ledger.statement(&kyodo).unwrap().matter, None);
    // Coded anew with another code, and so with another id.
    let mut anew = told.clone();
    anew.statements[0].event = vec![Category::Cooperate];
    let anew = demarche_ledger::Coding { coder: "test 2".into(), ..coding(anew.article, anew.statements) };
    assert_ne!(anew.statements[0].id, turan);
    assert!(ledger.recode(&anew).unwrap());
    assert!(!ledger.recode(&anew).unwrap(), "the same coding changes nothing");
    let held = ledger.statement(&anew.statements[0].id).unwrap();
    assert_eq!((held.verdict, held.is_corrected), (Some(Verdict::Confirmed), true));
    assert_eq!((held.statement.modality, held.statement.condition.as_deref()), (Modality::Planned, Some("for oil")));
    assert_eq!(held.statement.event, [Category::Cooperate]);
    assert!(matches!(ledger.statement(&turan), Err(Error::NoStatement(_))));
    decide(&mut ledger, Act::Undo { decision: correction });
    decide(&mut ledger, Act::Undo { decision: rejection });
    assert_eq!(ledger.statement(&anew.statements[0].id).unwrap().statement.modality, Modality::Actual);
    assert!(ledger.statement(&kyodo).unwrap().matter.is_some());
    let report = ledger.check().unwrap();
    assert!(report.findings.is_empty(), "{report:?}");
}

#[test]
fn merges_and_splits_hold_after_recoding() {
    let mut ledger = Ledger::in_memory().unwrap();
    let mut apart = gift("Kyodo", "2006-03-20", KYODO, 5.0);
    apart.statements[0].date = Some(day("2006-03-20"));
    let apart = coding(apart.article, apart.statements);
    let (turan, echo) = (gift("Turan", "2006-03-09", TURAN, 5.0), gift("Echo", "2006-03-10", ECHO, 5.0));
    record(&mut ledger, &[turan.clone(), echo.clone(), apart.clone()]);
    let matters = ledger.matters(&MatterFilter::default()).unwrap();
    assert_eq!(matters.len(), 2);
    let merge = decide(&mut ledger, Act::Merge { into: matters[0].number, from: matters[1].number });
    let split = decide(&mut ledger, Act::Split { statements: vec![echo.statements[0].id.clone()] });
    let sizes = |ledger: &mut Ledger| {
        let matters = ledger.matters(&MatterFilter::default()).unwrap();
        let outlets = |matter: &Matter| -> Vec<String> {
            matter.members.iter().filter_map(|held| held.statement.cite_info.publication.clone()).collect()
        };
        let mut outlets: Vec<Vec<String>> = matters.iter().map(outlets).collect();
        outlets.iter_mut().for_each(|outlets| outlets.sort());
        outlets.sort();
        outlets
    };
    let decided = [vec!["Echo"], vec!["Kyodo", "Turan"]];
    assert_eq!(sizes(&mut ledger), decided);
    // Each is coded anew with another code, and so with another id.
    let anew = |mut told: demarche_ledger::Coding| {
        told.statements[0].event = vec![Category::Cooperate];
        demarche_ledger::Coding { coder: "test 2".into(), ..coding(told.article, told.statements) }
    };
    for told in [apart, turan, echo] {
        assert!(ledger.recode(&anew(told)).unwrap());
        assert_eq!(sizes(&mut ledger), decided);
    }
    assert!(ledger.decisions().unwrap().iter().all(|made| made.waiting.is_empty()));
    decide(&mut ledger, Act::Undo { decision: split });
    assert_eq!(sizes(&mut ledger), [["Echo", "Kyodo", "Turan"]]);
    decide(&mut ledger, Act::Undo { decision: merge });
    assert_eq!(sizes(&mut ledger), [vec!["Echo", "Turan"], vec!["Kyodo"]]);
    assert!(ledger.check().unwrap().findings.is_empty());
}

#[test]
fn decisions_that_make_no_sense_are_refused_with_a_remedy() {
    let mut ledger = Ledger::in_memory().unwrap();
    record(&mut ledger, &[gift("Turan", "2006-03-09", TURAN, 5.0)]);
    let turan = id(&mut ledger, "Turan");
    let mut refuse = |act: Act| {
        let decision = Decision { act, reviewer: "A. Reviewer".into(), note: None };
        ledger.decide(&decision, noon()).expect_err("refused").to_string()
    };
    let correct = |field: &str, value| Act::Correct {
        statement: turan.clone(),
        fields: Map::from_iter([(field.to_owned(), value)]),
    };
    assert!(refuse(correct("modality", json!("maybe"))).contains("known are: actual"));
    assert!(refuse(correct("modalty", json!("planned"))).contains("no field `modalty`"));
    assert!(refuse(correct("text", json!("Other words."))).contains("reject the statement instead"));
    assert!(refuse(Act::Confirm { statement: "s0".into() }).contains("demarche search"));
    assert!(refuse(Act::Split { statements: vec![turan.clone()] }).contains("all statements of matter"));
    assert!(refuse(Act::Undo { decision: 7 }).contains("review list"));
    assert!(refuse(Act::Merge { into: 1, from: 1 }).contains("two matters"));
}
