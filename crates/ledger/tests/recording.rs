//! What is recorded is kept, once, with its evidence.

mod common;

use common::{article, coding, day, event, gift, noon, record};
use demarche_ledger::{Access, Coding, Error, Excerpt, Filter, Ledger, Recorded};
use demarche_statement::{Article, Category, Kind, Statement};
use proptest::prelude::*;

const TURAN: &str = "Japan gave Azerbaijan $5 million for schools. It had promised that.";
const KYODO: &str = "On Wednesday Japan handed five million dollars for school repairs to Azerbaijan.";

#[test]
fn the_same_input_twice_changes_nothing() {
    let mut ledger = Ledger::in_memory().unwrap();
    let batch = [gift("Turan", "2006-03-09", TURAN, 5.0), gift("Kyodo", "2006-03-09", KYODO, 5.0)];
    let first = ledger.record(&batch, noon()).unwrap();
    assert_eq!(first, Recorded { articles: 2, statements: 2, ..Recorded::default() });
    let before = export(&mut ledger);
    assert!(ledger.knows(&batch[0].article).unwrap());
    let second = ledger.record(&batch, "2030-01-01T00:00:00Z".parse().unwrap()).unwrap();
    assert_eq!(second, Recorded { unchanged: 2, ..Recorded::default() });
    assert_eq!(export(&mut ledger), before);
}

#[test]
fn statements_come_back_as_they_were_given() {
    let mut ledger = Ledger::in_memory().unwrap();
    let mut told = gift("Turan", "2006-03-09", "“Düşünürük”: Japan gave Azerbaijan $5 million — 5 млн.", 5.0);
    told.statements[0].quote = Some("Düşünürük".into());
    told.statements[0].speaker = Some(common::party(&told.article.text, "Azerbaijan", "AZE"));
    let told = coding(told.article, told.statements);
    record(&mut ledger, std::slice::from_ref(&told));
    let held = ledger.statement(&told.statements[0].id).unwrap();
    assert_eq!(held.statement, told.statements[0]);
    assert_eq!(ledger.article(&told.article.identifier()).unwrap()[0].article, told.article);
}

#[test]
fn a_changed_article_is_a_new_version_and_the_old_one_is_kept() {
    let mut ledger = Ledger::in_memory().unwrap();
    record(&mut ledger, &[gift("Turan", "2006-03-09", TURAN, 5.0)]);
    let corrected = gift("Turan", "2006-03-09", "Japan gave Azerbaijan $6 million for schools.", 6.0);
    let recorded = ledger.record(std::slice::from_ref(&corrected), noon()).unwrap();
    assert_eq!(recorded, Recorded { versions: 1, statements: 1, ..Recorded::default() });
    let versions = ledger.article("Turan-2006-03-09").unwrap();
    assert_eq!(
        versions.iter().map(|held| held.article.text.as_str()).collect::<Vec<_>>(),
        [TURAN, &corrected.article.text]
    );
    assert_eq!(versions.iter().map(|held| held.current).collect::<Vec<_>>(), [false, true]);
    // What is superseded counts no more, but can be found.
    let amounts = |hits: Vec<demarche_ledger::StatementHit>| {
        let mut amounts: Vec<f64> = hits.iter().map(|hit| hit.held.statement.money[0].amount).collect();
        amounts.sort_by(f64::total_cmp);
        amounts
    };
    assert_eq!(amounts(ledger.search(Some("schools"), &Filter::default(), 9).unwrap()), [6e6]);
    let all = Filter { superseded: true, ..Filter::default() };
    assert_eq!(amounts(ledger.search(Some("schools"), &all, 9).unwrap()), [5e6, 6e6]);
    // The old one again is no third version.
    assert_eq!(ledger.record(&[gift("Turan", "2006-03-09", TURAN, 5.0)], noon()).unwrap().unchanged, 1);
    assert!(ledger.check().unwrap().findings.is_empty());
}

#[test]
fn without_id_and_address_an_article_is_known_by_its_headline_and_most_of_its_words() {
    let mut ledger = Ledger::in_memory().unwrap();
    let told = |text: &str| {
        let article =
            Article { id: None, title: Some("Money for schools".into()), ..article("Turan", "2006-03-09", text) };
        Coding { article, coder: "test 1".into(), statements: Vec::new() }
    };
    record(&mut ledger, &[told(TURAN)]);
    assert_eq!(ledger.record(&[told(&format!("{TURAN} (Corrected.)"))], noon()).unwrap().versions, 1);
    let other = told("Quite another text stands under the same headline on that day.");
    assert_eq!(ledger.record(&[other], noon()).unwrap().articles, 1);
}

#[test]
fn a_batch_is_recorded_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("full.ledger");
    let mut ledger = Ledger::open(&path, Access::Create).unwrap();
    record(&mut ledger, &[gift("Turan", "2006-03-09", TURAN, 5.0)]);
    let before = export(&mut ledger);
    // A disk of some 400 KiB: SQLite refuses to let the file grow further.
    let batch: Vec<Coding> = (0..400)
        .map(|number| {
            let text = format!("Japan gave Azerbaijan $5 million for school {number}. {}", "More words. ".repeat(60));
            let mut told = gift("Turan", "2006-03-09", &text, 5.0);
            told.article.id = Some(format!("article {number}"));
            coding(told.article, told.statements)
        })
        .collect();
    ledger.limit_pages(100).unwrap();
    let error = ledger.record(&batch, noon()).unwrap_err();
    assert!(matches!(error, Error::Full), "{error}");
    assert!(error.to_string().contains("run the same command again"), "{error}");
    assert_eq!(export(&mut ledger), before);
    drop(ledger);
    let mut ledger = Ledger::open(&path, Access::Write).unwrap();
    assert_eq!(ledger.record(&batch, noon()).unwrap().articles, 400);
    assert!(ledger.check().unwrap().findings.is_empty());
}

#[test]
fn a_clock_that_jumps_back_orders_nothing() {
    let mut ledger = Ledger::in_memory().unwrap();
    ledger.record(&[gift("Turan", "2006-03-09", TURAN, 5.0)], "2030-01-01T00:00:00Z".parse().unwrap()).unwrap();
    let later = gift("Turan", "2006-03-09", "Japan gave Azerbaijan $6 million for schools.", 6.0);
    ledger.record(&[later], "1970-01-01T00:00:00Z".parse().unwrap()).unwrap();
    let versions = ledger.article("Turan-2006-03-09").unwrap();
    assert_eq!(versions.iter().map(|held| (held.ordinal, held.current)).collect::<Vec<_>>(), [(1, false), (2, true)]);
    assert!(ledger.check().unwrap().findings.is_empty());
}

#[test]
fn two_writers_take_turns_and_readers_go_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shared.ledger");
    Ledger::open(&path, Access::Create).unwrap();
    std::thread::scope(|threads| {
        for writer in 0..2 {
            let path = &path;
            threads.spawn(move || {
                let mut ledger = Ledger::open(path, Access::Write).unwrap();
                for number in 0..20 {
                    let mut told = gift("Turan", "2006-03-09", TURAN, 5.0);
                    told.article.id = Some(format!("{writer}-{number}"));
                    record(&mut ledger, &[coding(told.article, told.statements)]);
                }
            });
        }
        threads.spawn(|| {
            let reader = Ledger::open(&path, Access::Read).unwrap();
            for _ in 0..500 {
                let counts = reader.counts().unwrap();
                assert_eq!(counts.articles, counts.statements);
            }
        });
    });
    let mut ledger = Ledger::open(&path, Access::Read).unwrap();
    assert_eq!(ledger.counts().unwrap().articles, 40);
    // All tell one gift, whoever recorded them.
    assert_eq!(ledger.counts().unwrap().matters, 1);
    assert!(ledger.check().unwrap().findings.is_empty());
}

#[test]
fn an_export_makes_the_same_ledger_again() {
    let mut ledger = Ledger::in_memory().unwrap();
    record(&mut ledger, &[gift("Turan", "2006-03-09", TURAN, 5.0), gift("Kyodo", "2006-03-09", KYODO, 5.0)]);
    record(&mut ledger, &[gift("Turan", "2006-03-09", "Japan gave Azerbaijan $6 million, \"for schools\".", 6.0)]);
    let empty = Coding { article: Article::new("Nothing\nmuch."), coder: "test 1".into(), statements: Vec::new() };
    record(&mut ledger, &[empty]);
    let id = ledger.search(Some("repairs"), &Filter::default(), 1).unwrap()[0].held.statement.id.clone();
    decide(&mut ledger, demarche_ledger::Act::Confirm { statement: id });
    let before = export(&mut ledger);
    let folder = tempfile::tempdir().unwrap();
    ledger.export_csv(folder.path()).unwrap();

    let mut from_lines = Ledger::in_memory().unwrap();
    from_lines.import_json_lines(before.as_bytes()).unwrap();
    assert_eq!(export(&mut from_lines), before);
    let report = from_lines.check().unwrap();
    assert!(report.findings.is_empty(), "{report:?}");
    let mut from_csv = Ledger::in_memory().unwrap();
    from_csv.import_csv(folder.path()).unwrap();
    assert_eq!(export(&mut from_csv), before);

    // Taken in twice, it changes nothing; and half of it is not taken in.
    assert_eq!(from_csv.import_json_lines(before.as_bytes()).unwrap(), demarche_ledger::Imported::default());
    assert_eq!(export(&mut from_csv), before);
    let cut: String = before
        .lines()
        .filter(|line| !(line.starts_with("{\"statement\"") && line.contains("handed five")))
        .map(|line| format!("{line}\n"))
        .collect();
    let mut new = Ledger::in_memory().unwrap();
    assert!(new.import_json_lines(cut.as_bytes()).is_err());
    assert_eq!(new.counts().unwrap(), demarche_ledger::Counts::default());
}

#[test]
fn an_export_joins_what_another_ledger_holds() {
    use demarche_ledger::{Act, Imported};
    let shared = gift("Turan", "2006-03-09", TURAN, 5.0);
    // Theirs: a later version of the shared article, another article, and decisions on both.
    let mut theirs = Ledger::in_memory().unwrap();
    record(&mut theirs, std::slice::from_ref(&shared));
    let later = gift("Turan", "2006-03-09", "Japan gave Azerbaijan $6 million for schools.", 6.0);
    let kyodo = gift("Kyodo", "2006-03-09", KYODO, 5.0);
    record(&mut theirs, &[later.clone(), kyodo.clone()]);
    decide(&mut theirs, Act::Confirm { statement: later.statements[0].id.clone() });
    let rejection = decide(&mut theirs, Act::Reject { statement: kyodo.statements[0].id.clone() });
    decide(&mut theirs, Act::Undo { decision: rejection });
    // Ours: another article before, so that numbers differ, and a decision of our own.
    let mut ours = Ledger::in_memory().unwrap();
    let echo =
        gift("Echo", "2006-03-10", "Azerbaijan received $5 million from Japan, which wants schools mended.", 5.0);
    record(&mut ours, &[echo.clone(), shared.clone()]);
    decide(&mut ours, Act::Confirm { statement: echo.statements[0].id.clone() });
    let mine = ours.statement(&echo.statements[0].id).unwrap();

    let lines = export(&mut theirs);
    let imported = ours.import_json_lines(lines.as_bytes()).unwrap();
    assert_eq!(imported, Imported { versions: 2, statements: 2, decisions: 3 });
    let versions = ours.article("Turan-2006-03-09").unwrap();
    let told = |held: &demarche_ledger::HeldArticle| (held.ordinal, held.current, held.article.text.clone());
    let expected = [(1, false, shared.article.text.clone()), (2, true, later.article.text.clone())];
    assert_eq!(versions.iter().map(told).collect::<Vec<_>>(), expected);
    // What was there is as it was; what came is as there, but for its numbers, and in the matter that it belongs to here.
    assert_eq!(ours.statement(&echo.statements[0].id).unwrap(), mine);
    let (here, there) = (&later.statements[0].id, ours.statement(&later.statements[0].id).unwrap());
    assert_eq!(theirs.statement(here).unwrap().statement, there.statement);
    assert_eq!(there.verdict, Some(demarche_ledger::Verdict::Confirmed));
    let kyodo = ours.statement(&kyodo.statements[0].id).unwrap();
    assert_eq!((kyodo.verdict, kyodo.matter), (None, mine.matter));
    assert!(ours.check().unwrap().findings.is_empty());
    // Again, it changes nothing; and the other way round, only what is ours is new.
    let joined = export(&mut ours);
    assert_eq!(ours.import_json_lines(lines.as_bytes()).unwrap(), Imported::default());
    assert_eq!(export(&mut ours), joined);
    let imported = theirs.import_json_lines(joined.as_bytes()).unwrap();
    assert_eq!(imported, Imported { versions: 1, statements: 1, decisions: 1 });
    // A version that the other has replaced comes before those that are here.
    let mut newer = Ledger::in_memory().unwrap();
    record(&mut newer, std::slice::from_ref(&later));
    newer.import_json_lines(lines.as_bytes()).unwrap();
    assert_eq!(newer.article("Turan-2006-03-09").unwrap().iter().map(told).collect::<Vec<_>>(), expected);
    for ledger in [&mut theirs, &mut newer] {
        let report = ledger.check().unwrap();
        assert!(report.findings.is_empty(), "{report:?}");
    }
}

#[test]
fn a_backup_holds_all_and_overwrites_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = Ledger::open(&folder.path().join("one.ledger"), Access::Create).unwrap();
    record(&mut ledger, &[gift("Turan", "2006-03-09", TURAN, 5.0)]);
    let copy = folder.path().join("copy.ledger");
    ledger.backup(&copy).unwrap();
    let mut copied = Ledger::open(&copy, Access::Read).unwrap();
    assert_eq!(export(&mut copied), export(&mut ledger));
    assert!(ledger.backup(&copy).unwrap_err().to_string().contains("name a new file"));
}

#[test]
fn damage_is_found_and_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("one.ledger");
    let mut ledger = Ledger::open(&path, Access::Create).unwrap();
    let batch: Vec<Coding> = (0..200)
        .map(|number| {
            let mut told = gift("Turan", "2006-03-09", TURAN, 5.0);
            told.article.id = Some(format!("article {number}"));
            coding(told.article, told.statements)
        })
        .collect();
    record(&mut ledger, &batch);
    drop(ledger);
    // A letter of a text, as a failing disk or another program would change it.
    let mut bytes = std::fs::read(&path).unwrap();
    let at = bytes.windows(15).rposition(|window| window == b"It had promised").unwrap();
    bytes[at] = b'X';
    std::fs::write(&path, &bytes).unwrap();
    let report = Ledger::open(&path, Access::Read).unwrap().check().unwrap();
    assert!(report.findings.iter().any(|finding| finding.what.contains("not what was recorded")), "{report:?}");
    // A page in the middle: reading tells it and does not crash.
    let page = bytes.len() / 2 / 4096 * 4096;
    bytes[page..page + 4096].fill(0xA5);
    std::fs::write(&path, &bytes).unwrap();
    match Ledger::open(&path, Access::Read).and_then(|mut ledger| ledger.check()) {
        Ok(report) => assert!(!report.findings.is_empty()),
        Err(error) => assert!(error.to_string().contains("backup"), "{error}"),
    }
    std::fs::write(&path, b"no database at all, but long enough to be looked at as one, with more words to come")
        .unwrap();
    assert!(matches!(Ledger::open(&path, Access::Read), Err(Error::NotALedger)));
    assert!(matches!(Ledger::open(&folder.path().join("none"), Access::Write), Err(Error::Missing)));
}

#[test]
fn a_ledger_whose_maker_was_killed_before_its_tables_were_made_is_an_empty_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("begun.ledger");
    let begun = rusqlite::Connection::open(&path).unwrap();
    begun.pragma_update(None, "journal_mode", "wal").unwrap();
    drop(begun);
    assert!(std::fs::metadata(&path).unwrap().len() > 0);
    let mut ledger = Ledger::open(&path, Access::Read).unwrap();
    assert_eq!(ledger.counts().unwrap().articles, 0);
    assert!(ledger.check().unwrap().findings.is_empty());
    // A file of someone's that happens to be empty is left as it is.
    let empty = folder.path().join("empty");
    std::fs::write(&empty, b"").unwrap();
    assert!(matches!(Ledger::open(&empty, Access::Read), Err(Error::NotALedger)));
    assert_eq!(std::fs::metadata(&empty).unwrap().len(), 0);
}

#[test]
fn search_finds_words_and_filters_the_rest() {
    let mut ledger = Ledger::in_memory().unwrap();
    let trade = article("Trend", "2006-12-20", "Azerbaijan asked Japan for the U.S.-backed view on Karabakh.");
    let mut asks = event(&trade, ("Azerbaijan", "AZE"), ("Japan", "JPN"), Category::Request, "2006-12-19");
    asks.sources = vec![common::cited("Echo")];
    record(
        &mut ledger,
        &[gift("Turan", "2006-03-09", TURAN, 5.0), gift("Kyodo", "2006-03-10", KYODO, 5.0), coding(trade, vec![asks])],
    );
    let mut found = |query: Option<&str>, filter: Filter| -> Vec<String> {
        let hits = ledger.search(query, &filter, 10).unwrap();
        hits.iter().filter_map(|hit| hit.held.statement.cite_info.publication.clone()).collect()
    };
    let none = Filter::default;
    assert_eq!(found(Some("karabakh"), none()), ["Trend"]);
    assert_eq!(found(Some("U.S.-backed view"), none()), ["Trend"]);
    assert_eq!(found(Some("school OR schools"), none()).len(), 2);
    assert_eq!(
        found(None, Filter { parties: vec!["jpn".into(), "AZE".into()], ..none() }),
        ["Trend", "Kyodo", "Turan"]
    );
    assert_eq!(found(None, Filter { events: vec![Category::Request], ..none() }), ["Trend"]);
    assert_eq!(found(None, Filter { outlet: Some("echo".into()), ..none() }), ["Trend"]);
    assert_eq!(found(None, Filter { from: Some(day("2006-06-01")), ..none() }), ["Trend"]);
    assert_eq!(found(None, Filter { least: Some(4e6), most: Some(6e6), ..none() }), ["Kyodo", "Turan"]);
    assert_eq!(found(None, Filter { kinds: vec![Kind::Quantity], ..none() }), Vec::<String>::new());
    let hit = &ledger.search(Some("promised"), &none(), 1).unwrap();
    assert!(hit.is_empty(), "the second sentence says nothing that was coded");
    let articles = ledger.search_articles("promised", &none(), 1).unwrap();
    assert!(articles[0].snippet.contains("[promised]"), "{articles:?}");
    assert!(ledger.search(Some("?!"), &none(), 1).unwrap_err().to_string().contains("no word"));
}

fn export(ledger: &mut Ledger) -> String {
    let mut out = Vec::new();
    ledger.export_json_lines(&mut out).expect("it works");
    String::from_utf8(out).expect("it works")
}

fn decide(ledger: &mut Ledger, act: demarche_ledger::Act) -> i64 {
    ledger
        .decide(&demarche_ledger::Decision { act, reviewer: "A. Reviewer".into(), note: None }, noon())
        .expect("it works")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a text and its offsets are, a statement comes back as it was given, and an export makes the same ledger.
    #[test]
    fn any_statement_survives(
        text in "\\PC{0,80}", words in "\\PC{0,20}", start in 0usize..90, length in 0usize..40, publication in "\\PC{0,12}",
        amount in proptest::option::of(0.0f64..1e12), note in proptest::option::of("\\PC{0,20}"),
    ) {
        let article = Article { publication: Some(publication), ..Article::new(text) };
        let mut statement: Statement = event(&article, ("Japan", "JPN"), ("Azerbaijan", "AZE"), Category::Aid, "2006-03-08");
        statement.text = words.clone();
        statement.text_info.start = start;
        statement.text_info.end = start + length;
        statement.actor[0].entity_text = words;
        statement.actor[0].start = start;
        statement.condition = note;
        statement.money.extend(amount.map(|amount| common::dollars(amount, demarche_statement::Instrument::Loan)));
        let told = coding(article, vec![statement]);
        let mut ledger = Ledger::in_memory().unwrap();
        record(&mut ledger, std::slice::from_ref(&told));
        prop_assert_eq!(&ledger.statement(&told.statements[0].id).unwrap().statement, &told.statements[0]);
        let before = export(&mut ledger);
        let mut again = Ledger::in_memory().unwrap();
        again.import_json_lines(before.as_bytes()).unwrap();
        prop_assert_eq!(export(&mut again), before);
        let report = again.check().unwrap();
        prop_assert!(report.findings.is_empty(), "{:?}", report);
    }

    /// Nonsense is refused in words, and leaves the ledger empty.
    #[test]
    fn nonsense_is_not_imported(lines in proptest::collection::vec("\\PC{0,60}", 1..5)) {
        let mut ledger = Ledger::in_memory().unwrap();
        let input = lines.join("\n");
        prop_assume!(!input.trim().is_empty());
        prop_assert!(ledger.import_json_lines(input.as_bytes()).is_err());
        prop_assert_eq!(ledger.counts().unwrap(), demarche_ledger::Counts::default());
    }
}

/// Of an archive's article only the sentences of its statements are there.
#[test]
fn an_excerpt_holds_its_sentences_until_the_whole_comes() {
    let text = "The day was fine. Japan gave Azerbaijan $5 million for schools. Nobody knew why. Echo told it.";
    let whole = |id: Option<&str>, url: Option<&str>| {
        let mut coding = gift("Echo", "2006-03-09", text, 5.0);
        (coding.article.id, coding.article.url) = (id.map(str::to_owned), url.map(str::to_owned));
        let statement = &mut coding.statements[0];
        statement.text = "Japan gave Azerbaijan $5 million for schools.".to_owned();
        (statement.text_info.start, statement.text_info.end) = (18, 63);
        (statement.cite_info.id, statement.cite_info.url) = (coding.article.identifier(), coding.article.url.clone());
        coding
    };
    for (id, url) in [(Some("7"), None), (None, Some("https://echo.example/7")), (None, None)] {
        let whole = whole(id, url);
        let excerpt = Excerpt::of(whole.statements.clone()).expect("an excerpt");
        let mut ledger = Ledger::in_memory().expect("a ledger");
        let record = |ledger: &mut Ledger, excerpts: &[Excerpt]| {
            ledger.record_excerpts(excerpts, common::noon()).expect("recorded")
        };
        let told = record(&mut ledger, std::slice::from_ref(&excerpt));
        assert_eq!((told.articles, told.statements), (1, 1));
        assert_eq!(record(&mut ledger, std::slice::from_ref(&excerpt)).unchanged, 1);
        let identifier = whole.article.identifier();
        let held = ledger.article(&identifier).expect("read").remove(0);
        assert_eq!(held.article.text, format!("[…]{}Japan gave Azerbaijan $5 million for schools.", " ".repeat(15)));
        assert!(held.is_excerpt);
        let statement = ledger.statement(&whole.statements[0].id).expect("there").statement;
        assert_eq!(statement, whole.statements[0]);
        assert!(ledger.check().expect("checked").findings.is_empty());
        assert!(
            ledger.coded_otherwise("another", 0).expect("read").is_empty(),
            "what is left out cannot be coded anew"
        );
        // An export keeps what it is.
        let mut lines = Vec::new();
        ledger.export_json_lines(&mut lines).expect("exported");
        let mut again = Ledger::in_memory().expect("a ledger");
        again.import_json_lines(lines.as_slice()).expect("imported");
        assert!(again.article(&identifier).expect("read")[0].is_excerpt);

        assert!(!ledger.knows(&whole.article).expect("asked"));
        let told = ledger.record(std::slice::from_ref(&whole), common::noon()).expect("recorded");
        assert_eq!((told.articles, told.versions), (0, 1), "{id:?} {url:?}");
        assert_eq!(ledger.article(&identifier).expect("read")[1].article.text, text);
        // Where the whole is, an excerpt brings nothing.
        assert_eq!(record(&mut ledger, &[excerpt]).unchanged, 1);
        assert_eq!(again.import_json_lines(lines.as_slice()).expect("imported").versions, 0);
        assert_eq!(ledger.import_json_lines(lines.as_slice()).expect("imported").versions, 0);
        assert!(ledger.check().expect("checked").findings.is_empty());
    }
}
