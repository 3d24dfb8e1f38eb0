//! `demarche orient`: where a country leans, and whether it turns.

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;
use demarche_assess::{Bloc, Estimate, Membership, Orientation, OrientationQuestion, TOO_FEW, orientation};
use demarche_atlas::Atlas;
use jiff::civil::Date;

use demarche_publish::charts;

use crate::measures::{
    By, Chance, Chart, Measure, Sheet, Wanted, cell, estimate, interval_on, name_of, paragraphs, party,
};

/// Measure how far a country leans to one bloc against another, and whether it turns.
///
/// The tilt is ln((n + ½) / (m + ½)) of n cooperative episodes with the one bloc and m with the other: 0 is even, 0.7 two
/// to one. Beside it stands the tilt without what the tastes of the outlets that were read add to it. Under ten episodes
/// nothing is said. What all outlets share of a bias no measure can take out.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche orient AZE --toward Asia --against West --statements statements.jsonl
  demarche orient AZE --toward Asia --against West --turn 2003-10-31 --by quarter --statements statements.jsonl
  demarche orient AZE --toward JPN,CHN --against USA --statements statements.jsonl

Blocs are those of the atlas (`blocs.tsv`; lay your own over it with --atlas), bodies with their members, or countries with
commas between.

Exit codes: as of `demarche code`.")]
pub(crate) struct Arguments {
    /// The country, by code or name
    country: String,

    /// The bloc that a positive tilt leans to
    #[arg(long, value_name = "BLOC")]
    toward: String,

    /// The bloc that a negative tilt leans to
    #[arg(long, value_name = "BLOC")]
    against: String,

    /// Compare from this day on with before; by default from the middle of the time looked at
    #[arg(long, value_name = "YYYY-MM-DD")]
    turn: Option<Date>,

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
    let country = party(atlas, &arguments.country)?;
    let (toward, against) = (bloc(atlas, &arguments.toward)?, bloc(atlas, &arguments.against)?);
    let archive = arguments.measure.input.archive(&Wanted { all: &[&country], counted: true, ..Wanted::default() })?;
    let question = OrientationQuestion {
        country: &country,
        toward: &toward,
        against: &against,
        from: arguments.measure.input.from,
        to: arguments.measure.input.to,
        grain: arguments.by.into(),
        turn: arguments.turn,
        seed: arguments.chance.seed,
        draws: arguments.chance.draws as usize,
    };
    let name = name_of(atlas, &country);
    let found = orientation(&archive.told(), &question);
    arguments.chart.draw(|| charts::orientation(&found, name))?;
    arguments.measure.write(&found, &archive, |out, found| table(out, found, name), rows)
}

/// A bloc of the atlas, or countries and bodies with commas between.
pub(crate) fn bloc(atlas: &Atlas, name: &str) -> Result<Bloc> {
    let folded = name.to_lowercase();
    if let Some(known) = atlas.blocs().into_iter().find(|bloc| bloc.to_lowercase() == folded) {
        let member = |member: &demarche_atlas::Membership| Membership {
            code: member.member.clone(),
            since: member.from,
            until: member.to,
        };
        return Ok(Bloc {
            name: known.to_owned(),
            members: atlas.bloc_memberships(known).iter().map(member).collect(),
        });
    }
    let mut members = Vec::new();
    for part in name.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let Ok(code) = party(atlas, part) else {
            bail!("no bloc, country or body is called `{part}`; the blocs are {}", atlas.blocs().join(", "));
        };
        members.push(Membership { code, since: None, until: None });
    }
    if members.is_empty() {
        bail!("`{name}` names nobody; the blocs are {}", atlas.blocs().join(", "));
    }
    Ok(Bloc { name: name.to_owned(), members })
}

/// Letters of the scale that intervals are drawn on: as many as tables leave room for.
const SCALE: usize = 15;

fn table(out: &mut dyn Write, found: &Orientation, name: &str) -> Result<()> {
    let (toward, against) = (&found.toward, &found.against);
    let mut lines = vec![format!(
        "{name} between {toward} and {against}: {} cooperative episodes, from {} articles of {} outlets",
        found.episodes, found.coverage.articles, found.coverage.outlets,
    )];
    match (found.tilt, found.share) {
        (Some(tilt), Some(share)) => {
            let percent = |share: f64| format!("{:.0}%", share * 100.0);
            let interval = share.interval.map(|of| format!(" ({} to {})", percent(of.low), percent(of.high)));
            lines.push(format!(
                "Tilt {}: {}{} with {toward}",
                estimate(Some(tilt)),
                percent(share.value),
                interval.unwrap_or_default()
            ));
        }
        _ => lines.push(format!("Too few to say: under {TOO_FEW} episodes.")),
    }
    match &found.change {
        Some(change) => {
            lines.push(format!(
                "Since {} ({} episodes, {} before): {} {}",
                change.turn,
                change.after,
                change.before,
                estimate(Some(change.raw)),
                verdict(change.raw, toward, against),
            ));
            match change.adjusted {
                Some(adjusted) => lines.push(format!(
                    "Without what outlets' tastes add: {} {}",
                    estimate(Some(adjusted)),
                    verdict(adjusted, toward, against)
                )),
                None => lines.push("No outlet tells of both times: tastes of outlets cannot be taken out.".to_owned()),
            }
        }
        None if found.tilt.is_some() => {
            lines.push(format!("No change is told: under {TOO_FEW} episodes on one side of the turn."));
        }
        None => {}
    }
    if let Some(trend) = found.trend {
        let adjusted = found.adjusted_trend.map(|trend| format!("; adjusted {}", estimate(Some(trend))));
        lines.push(format!("Trend a year {}{}", estimate(Some(trend)), adjusted.unwrap_or_default()));
    }
    if found.background + found.undated > 0 {
        lines.push(format!(
            "Left out: {} events as background (told over a year later), {} with too rough a date",
            found.background, found.undated
        ));
    }
    paragraphs(out, &lines)?;
    let reach = found.periods.iter().filter_map(|period| period.tilt).map(furthest).fold(1.0, f64::max);
    let (with_toward, with_against) = (format!(">{toward}"), format!(">{against}"));
    let scale = format!("{against} ◄ │ ► {toward}");
    let mut sheet = Sheet::new(&[
        "period",
        &with_toward,
        &with_against,
        "tilt",
        &scale,
        "adjusted",
        "panel",
        ">deeds",
        ">all",
        ">less top outlet",
        ">articles",
        "most read",
    ]);
    for period in &found.periods {
        let tilt = period.tilt.map_or("too few to say".to_owned(), |tilt| estimate(Some(tilt)));
        let drawn =
            period.tilt.map(|tilt| interval_on(tilt.value, tilt.interval.map(|of| (of.low, of.high)), reach, SCALE));
        let read: Vec<String> =
            period.outlets.iter().take(2).map(|share| format!("{} {}", share.outlet, share.articles)).collect();
        let number = crate::measures::number;
        sheet.row([
            period.period.to_string(),
            period.toward.to_string(),
            period.against.to_string(),
            tilt,
            drawn.unwrap_or_default(),
            number(period.adjusted.map(|estimate| estimate.value)),
            number(period.panel.map(|estimate| estimate.value)),
            number(period.material),
            number(period.all),
            number(period.without_top_outlet),
            period.coverage.articles.to_string(),
            read.join(", "),
        ]);
    }
    sheet.write(out, "Period by period")?;
    let mut sheet = Sheet::new(&[">moves it by", "day", "with", "the sentence", "told by"]);
    for mover in &found.moved_most {
        sheet.row([
            format!("{:+.3}", mover.shift).replace('-', "−"),
            mover.day.to_string(),
            mover.parties.join(", "),
            mover.text.clone(),
            mover.outlet.clone(),
        ]);
    }
    sheet.write(out, "What moves it most")
}

/// The end of an interval that lies furthest from nothing.
fn furthest(tilt: Estimate) -> f64 {
    tilt.interval.map_or(tilt.value.abs(), |of| of.low.abs().max(of.high.abs()))
}

/// What an estimate of change says.
fn verdict(change: Estimate, toward: &str, against: &str) -> String {
    match change.interval {
        Some(interval) if interval.low > 0.0 => format!("– towards {toward}"),
        Some(interval) if interval.high < 0.0 => format!("– towards {against}"),
        _ => "– no turn beyond chance".to_owned(),
    }
}

fn rows(out: &mut csv::Writer<&mut dyn Write>, found: &Orientation) -> Result<()> {
    out.write_record([
        "period",
        "toward",
        "against",
        "tilt",
        "tilt_low",
        "tilt_high",
        "share",
        "share_low",
        "share_high",
        "adjusted",
        "adjusted_low",
        "adjusted_high",
        "panel",
        "panel_low",
        "panel_high",
        "weighted",
        "material",
        "all",
        "without_top_outlet",
        "without_top_episode",
        "articles",
        "outlets",
    ])?;
    for period in &found.periods {
        let three = |of: Option<Estimate>| {
            let interval = of.and_then(|of| of.interval);
            [of.map(|of| of.value), interval.map(|of| of.low), interval.map(|of| of.high)].map(cell)
        };
        let mut row = vec![period.period.to_string(), period.toward.to_string(), period.against.to_string()];
        for of in [period.tilt, period.share, period.adjusted, period.panel] {
            row.extend(three(of));
        }
        let others =
            [period.weighted, period.material, period.all, period.without_top_outlet, period.without_top_episode];
        row.extend(others.map(cell));
        row.extend([period.coverage.articles.to_string(), period.coverage.outlets.to_string()]);
        out.write_record(row)?;
    }
    Ok(())
}
