//! `demarche show`: how two parties stand.

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;
use demarche_assess::{Contact, Dyad, DyadQuestion, dyad};
use demarche_statement::DatePrecision;

use demarche_publish::charts;

use crate::measures::{
    By, Chance, Chart, Measure, Sheet, Wanted, bar, cell, estimate, name_of, number, paragraphs, party,
};

/// Show how two parties stand: what happened between them, how friendly it was, who began.
///
/// Episodes are counted, not articles: a visit with its talks and signatures is one, whoever tells of it. Net cooperation is
/// the mean of PLOVER's scores from −10 to 10, drawn towards the mean of all time where episodes are few, with the interval
/// that chance allows.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche code articles.jsonl | demarche show AZE JPN
  demarche show Azerbaijan Japan --statements statements.jsonl --by quarter --from 2004-01-01
  demarche show AZE JPN --ledger relations.ledger

Exit codes: as of `demarche code`.")]
pub(crate) struct Arguments {
    /// A country or body, by code or name
    one: String,

    /// The other
    other: String,

    /// How long the periods of the series are
    #[arg(long, value_enum, default_value_t = By::Year)]
    by: By,

    #[command(flatten)]
    chance: Chance,

    #[command(flatten)]
    chart: Chart,

    #[command(flatten)]
    measure: Measure,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let atlas = arguments.measure.input.atlas()?;
    let pair = [party(atlas, &arguments.one)?, party(atlas, &arguments.other)?];
    let pair = [pair[0].as_str(), pair[1].as_str()];
    if pair[0] == pair[1] {
        bail!("`{}` and `{}` are the same party", arguments.one, arguments.other);
    }
    let archive = arguments.measure.input.archive(&Wanted { all: &pair, counted: true, ..Wanted::default() })?;
    let question = DyadQuestion {
        pair,
        from: arguments.measure.input.from,
        to: arguments.measure.input.to,
        grain: arguments.by.into(),
        seed: arguments.chance.seed,
        draws: arguments.chance.draws as usize,
    };
    let names = pair.map(|code| name_of(atlas, code));
    let found = dyad(&archive.told(), &question);
    arguments.chart.draw(|| charts::dyad_timeline(&found, names))?;
    arguments.measure.write(&found, &archive, |out, dyad| table(out, dyad, names), rows)
}

fn table(out: &mut dyn Write, dyad: &Dyad, names: [&str; 2]) -> Result<()> {
    let [one, other] = names;
    let mut lines = vec![format!(
        "{one} and {other}: {} in {} of {}",
        count(dyad.episodes, "episode"),
        count(dyad.coverage.articles, "article"),
        count(dyad.coverage.outlets, "outlet"),
    )];
    if dyad.net.episodes > 0 {
        let apart = [("words", dyad.verbal), ("deeds", dyad.material)].into_iter();
        let apart = apart.filter_map(|(what, mean)| mean.map(|mean| format!("; {what} {}", number(Some(mean)))));
        lines.push(format!("Net cooperation {}{}", estimate(dyad.net.shrunk), apart.collect::<String>()));
    }
    if let Some([forth, back, joint]) = dyad.initiators {
        lines.push(format!(
            "Begun by {one} {:.0}%, by {other} {:.0}%, by both {:.0}%",
            forth * 100.0,
            back * 100.0,
            joint * 100.0
        ));
    }
    if let (Some(first), Some(last)) = (dyad.first_contact, dyad.last_contact) {
        let gaps: Vec<String> = dyad.gaps.iter().map(|gap| format!("{} days to {}", gap.days, gap.to)).collect();
        let gaps = if gaps.is_empty() { String::new() } else { format!("; longest without: {}", gaps.join(", ")) };
        lines.push(format!("Contacts from {} to {}{gaps}", when(&first), when(&last)));
    }
    if dyad.undated > 0 {
        lines.push(format!("{} in no period: only the year is known", count(dyad.undated, "episode")));
    }
    paragraphs(out, &lines)?;
    let most = dyad.periods.iter().map(|period| period.episodes).max().unwrap_or_default() as f64;
    let (begun_one, begun_other) = (format!(">by {}", dyad.pair[0]), format!(">by {}", dyad.pair[1]));
    let mut sheet = Sheet::new(&[
        "period",
        ">episodes",
        "",
        ">words+",
        ">deeds+",
        ">words−",
        ">deeds−",
        "net cooperation",
        &begun_one,
        &begun_other,
        ">by both",
        ">articles",
        ">outlets",
    ]);
    for period in dyad.periods.iter().filter(|period| period.episodes > 0 || period.coverage.articles > 0) {
        let counts = period.quads.map(|count| count.to_string());
        let begun = [period.forth, period.back, period.joint, period.coverage.articles, period.coverage.outlets];
        sheet.row(
            [period.period.to_string(), period.episodes.to_string(), bar(period.episodes as f64, most, 10)]
                .into_iter()
                .chain(counts)
                .chain([estimate(period.net.shrunk)])
                .chain(begun.map(|count| count.to_string())),
        );
    }
    sheet.write(out, "Period by period (those without any are left out)")
}

fn when(contact: &Contact) -> String {
    match contact.date_precision {
        DatePrecision::Year => contact.day.strftime("%Y").to_string(),
        DatePrecision::Month => contact.day.strftime("%Y-%m").to_string(),
        _ => contact.day.to_string(),
    }
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

fn rows(out: &mut csv::Writer<&mut dyn Write>, dyad: &Dyad) -> Result<()> {
    out.write_record([
        "period",
        "episodes",
        "verbal_cooperation",
        "material_cooperation",
        "verbal_conflict",
        "material_conflict",
        "mean",
        "net",
        "net_low",
        "net_high",
        "verbal",
        "material",
        "forth",
        "back",
        "joint",
        "articles",
        "outlets",
    ])?;
    for period in &dyad.periods {
        let net = period.net.shrunk;
        let interval = net.and_then(|net| net.interval);
        let mut row = vec![period.period.to_string(), period.episodes.to_string()];
        row.extend(period.quads.map(|count| count.to_string()));
        row.extend([
            cell(period.net.mean),
            cell(net.map(|net| net.value)),
            cell(interval.map(|interval| interval.low)),
            cell(interval.map(|interval| interval.high)),
            cell(period.verbal),
            cell(period.material),
        ]);
        let counts = [period.forth, period.back, period.joint, period.coverage.articles, period.coverage.outlets];
        row.extend(counts.map(|count| count.to_string()));
        out.write_record(row)?;
    }
    Ok(())
}
