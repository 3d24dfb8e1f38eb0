//! Charts as SVG: with a title and a description for those who cannot see them, text as text, colours that the colour-blind
//! can tell apart (Okabe and Ito's), light or dark as the reader's screen is, and the same bytes each time.

mod places;

use std::collections::BTreeMap;

use demarche_assess::{Dyad, Estimate, Money, Orientation, OrientationPeriod, Period, Told};
use demarche_statement::{Kind, Modality};
use kuva::plot::legend::LegendPosition;
use kuva::plot::{BandPlot, BarPlot, LinePlot, NetworkPlot, ScatterPlot};
use kuva::render::annotations::ReferenceLine;
use kuva::render::layout::{Layout, TickFormat};
use kuva::render::plots::Plot;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};

pub use places::places;

const BLUE: &str = "#0072B2";
const SKY: &str = "#56B4E9";
const ORANGE: &str = "#E69F00";
const RED: &str = "#D55E00";
const GREEN: &str = "#009E73";
const PURPLE: &str = "#CC79A7";

const SIZE: (f64, f64) = (760.0, 380.0);

/// How two parties stood over time: episodes by quad class, a bar a period.
pub fn dyad_timeline(dyad: &Dyad, names: [&str; 2]) -> String {
    let [one, other] = names;
    let periods = || dyad.periods.iter().filter(|period| period.episodes > 0);
    let colours = [SKY, BLUE, ORANGE, RED];
    let mut bars = BarPlot::new().with_stacked().with_legend(vec![
        "words of cooperation",
        "deeds of cooperation",
        "words of conflict",
        "deeds of conflict",
    ]);
    bars = bars.with_width(bar_width(periods().count()));
    for period in periods() {
        let values = period.quads.iter().zip(colours).map(|(count, colour)| (*count as f64, colour));
        bars = bars.with_group(period.period.to_string(), values.collect::<Vec<_>>());
    }
    let title = format!("{one} and {other}: what happened");
    let rows = periods().map(|period| {
        let [words, deeds, harsh, hostile] = period.quads;
        format!("{}: {words} of verbal and {deeds} of material cooperation, {harsh} of verbal and {hostile} of material conflict", period.period)
    });
    let description = described("Episodes in each period with events of each class.", rows);
    // Whole numbers only: there is no half of an episode.
    let most = periods().map(|period| period.quads.iter().sum::<usize>()).max().unwrap_or(1);
    draw(vec![Plot::Bar(bars)], &title, &description, |layout| {
        layout
            .with_y_label("episodes")
            .with_y_tick_format(TickFormat::Integer)
            .with_y_tick_step(most.div_ceil(6).max(1) as f64)
    })
}

/// Money that may be added, by year and instrument, in one currency: the one asked for, else the one that most rows have.
pub fn money_by_year(money: &Money, title: &str) -> String {
    let mut sums: BTreeMap<(String, i16), BTreeMap<String, f64>> = BTreeMap::new();
    for row in money.rows.iter().filter(|row| row.omitted.is_none()) {
        if let Some(day) = row.day.filter(|_| row.class == demarche_assess::Class::New) {
            let instrument = row.instrument.map_or("money", demarche_statement::Instrument::as_str).replace('_', " ");
            *sums.entry((row.currency.clone(), day.year())).or_default().entry(instrument).or_default() +=
                row.figure.figure;
        }
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    sums.keys().for_each(|(currency, _)| *counts.entry(currency).or_default() += 1);
    let currency = counts.into_iter().max_by_key(|(_, count)| *count).map_or("", |(currency, _)| currency).to_owned();
    let of_currency: Vec<(i16, &BTreeMap<String, f64>)> =
        sums.iter().filter(|((of, _), _)| *of == currency).map(|((_, year), sums)| (*year, sums)).collect();
    let mut instruments: Vec<&String> = of_currency.iter().flat_map(|(_, sums)| sums.keys()).collect();
    instruments.sort();
    instruments.dedup();
    let colours = [BLUE, ORANGE, GREEN, RED, SKY, PURPLE];
    let mut bars = BarPlot::new().with_stacked().with_legend(instruments.iter().map(|name| name.as_str()).collect());
    bars = bars.with_width(bar_width(of_currency.len()));
    for (year, sums) in &of_currency {
        let values = instruments.iter().zip(colours.iter().cycle());
        let values: Vec<(f64, &str)> =
            values.map(|(name, colour)| (sums.get(*name).copied().unwrap_or_default() / 1e6, *colour)).collect();
        bars = bars.with_group(year.to_string(), values);
    }
    let rows = of_currency.iter().map(|(year, sums)| {
        let parts: Vec<String> = sums.iter().map(|(name, sum)| format!("{name} {:.1}", sum / 1e6)).collect();
        format!("{year}: {}", parts.join(", "))
    });
    let description =
        described(&format!("Millions of {currency} in each year, as named; totals of all so far are not in it."), rows);
    draw(vec![Plot::Bar(bars)], title, &description, |layout| layout.with_y_label(format!("{currency}, millions")))
}

/// Periods that follow one another and of which enough is told: over those between, nothing is drawn.
fn runs<T>(found: &Orientation, pick: impl Fn(&OrientationPeriod) -> Option<T>) -> Vec<Vec<(Period, T)>> {
    let mut runs: Vec<Vec<(Period, T)>> = Vec::new();
    let mut goes_on = false;
    for period in &found.periods {
        let Some(value) = pick(period) else {
            goes_on = false;
            continue;
        };
        match runs.last_mut() {
            Some(run) if goes_on => run.push((period.period, value)),
            _ => runs.push(vec![(period.period, value)]),
        }
        goes_on = true;
    }
    runs
}

/// How far a country leans, with the interval: the plain tilt, and the one without outlets' tastes.
pub fn orientation(found: &Orientation, name: &str) -> String {
    let year = |period: &Period| {
        let first = period.first();
        f64::from(first.year()) + f64::from(first.month() - 1) / 12.0
    };
    let mut plots = Vec::new();
    let mut legend = Some("tilt, with its 95% interval");
    for run in runs(found, |period| period.tilt) {
        let points: Vec<(f64, Estimate)> = run.iter().map(|(period, tilt)| (year(period), *tilt)).collect();
        let bound = |pick: fn(demarche_assess::Interval) -> f64| -> Vec<f64> {
            points.iter().map(|(_, tilt)| tilt.interval.map_or(tilt.value, pick)).collect()
        };
        let (lows, highs) = (bound(|of| of.low), bound(|of| of.high));
        let values: Vec<(f64, f64)> = points.iter().map(|(year, tilt)| (*year, tilt.value)).collect();
        let line = LinePlot::new().with_data(values.clone()).with_color(BLUE).with_stroke_width(2.5);
        if let [(year, _)] = points[..] {
            // A period between others that say nothing has no band, but a stroke.
            let stroke = LinePlot::new().with_data(vec![(year, lows[0]), (year, highs[0])]).with_color(BLUE);
            plots.push(Plot::Line(stroke.with_stroke_width(1.0)));
        } else {
            let years: Vec<f64> = points.iter().map(|(year, _)| *year).collect();
            plots.push(Plot::Band(BandPlot::new(years, lows, highs).with_color(BLUE).with_opacity(0.2)));
        }
        plots.push(Plot::Line(match legend.take() {
            Some(words) => line.with_legend(words),
            None => line,
        }));
        plots.push(Plot::Scatter(ScatterPlot::new().with_data(values).with_color(BLUE).with_size(3.5)));
    }
    let mut legend = Some("without outlets' tastes");
    for run in runs(found, |period| period.adjusted) {
        let adjusted: Vec<(f64, f64)> = run.iter().map(|(period, tilt)| (year(period), tilt.value)).collect();
        if adjusted.len() == 1 {
            plots.push(Plot::Scatter(ScatterPlot::new().with_data(adjusted.clone()).with_color(RED).with_size(2.5)));
        }
        let line = LinePlot::new().with_data(adjusted).with_color(RED).with_stroke_width(2.0).with_dashed();
        plots.push(Plot::Line(match legend.take() {
            Some(words) => line.with_legend(words),
            None => line,
        }));
    }
    let title = format!("{name}: {} against {}", found.toward, found.against);
    let told = || found.periods.iter().filter_map(|period| Some((period.period, period.tilt?)));
    let rows = told().map(|(period, tilt)| {
        let interval = tilt.interval.map(|of| format!(", interval {:.2} to {:.2}", of.low, of.high));
        format!("{period}: {:.2}{}", tilt.value, interval.unwrap_or_default())
    });
    let description = described(
        &format!("Log odds of episodes with {} against {}; above 0 the former prevails.", found.toward, found.against),
        rows,
    );
    let years = || told().map(|(period, _)| year(&period));
    let years = years().fold(f64::MIN, f64::max) - years().fold(f64::MAX, f64::min);
    draw(plots, &title, &description, |layout| {
        layout
            .with_y_label(format!("tilt towards {}", found.toward))
            .with_x_tick_format(TickFormat::Integer)
            // Whole years only: a fraction of one would bear its name again.
            .with_x_tick_step((years / 8.0).ceil().max(1.0))
            .with_reference_line(ReferenceLine::horizontal(0.0).with_color("#888888"))
    })
}

/// Whom a country deals with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner<'s> {
    /// The partner's code.
    pub code: &'s str,
    /// Happenings in which both take part.
    pub matters: usize,
    /// Those of them that are of cooperation.
    pub friendly: usize,
}

/// All with whom something is told to have happened: those with the most happenings first.
pub fn partners_of<'s>(told: &[Told<'s>], country: &str) -> Vec<Partner<'s>> {
    let mut matters: BTreeMap<&str, Vec<(u64, bool)>> = BTreeMap::new();
    for one in told {
        let statement = one.statement;
        let is_of =
            |side: &[demarche_statement::Entity]| side.iter().any(|party| party.code.as_deref() == Some(country));
        if statement.kind != Kind::Event
            || statement.modality != Modality::Actual
            || !(is_of(&statement.actor) || is_of(&statement.recipient))
        {
            continue;
        }
        let is_friendly = statement.event.first().is_some_and(|category| category.quad().number() <= 2);
        for party in statement.parties().filter_map(|party| party.code.as_deref()).filter(|code| *code != country) {
            matters.entry(party).or_default().push((one.matter, is_friendly));
        }
    }
    let mut ranked: Vec<Partner<'_>> = matters
        .into_iter()
        .map(|(code, mut matters)| {
            // What some tell as of cooperation and others as of conflict is one happening.
            matters.sort_unstable_by_key(|(matter, is_friendly)| (*matter, !is_friendly));
            matters.dedup_by_key(|(matter, _)| *matter);
            let friendly = matters.iter().filter(|(_, is_friendly)| *is_friendly).count();
            Partner { code, matters: matters.len(), friendly }
        })
        .collect();
    ranked.sort_by_key(|partner| (std::cmp::Reverse(partner.matters), partner.code));
    ranked
}

/// Whom a country deals with: the partners with the most happenings, joined by lines as thick as these are many.
pub fn partners(told: &[Told<'_>], country: &str, name_of: impl Fn(&str) -> String) -> String {
    let mut ranked = partners_of(told, country);
    ranked.truncate(16);
    let centre = name_of(country);
    let mut network =
        NetworkPlot::new().with_labels().with_node_color(&centre, GREEN).with_node_position(&centre, 0.5, 0.5);
    let most = ranked.first().map_or(1, |partner| partner.matters).max(1) as f64;
    for (index, Partner { code, matters, friendly }) in ranked.iter().enumerate() {
        let name = name_of(code);
        let angle = std::f64::consts::TAU * index as f64 / ranked.len() as f64;
        let colour = if friendly * 2 >= *matters { BLUE } else { RED };
        network = network
            .with_node_color(&name, colour)
            .with_node_position(&name, 0.5 + 0.45 * angle.cos(), 0.5 + 0.45 * angle.sin())
            .with_edge_color(&centre, &name, 0.5 + 4.0 * *matters as f64 / most, colour);
    }
    let title = format!("{centre}: with whom");
    let rows = ranked.iter().map(|Partner { code, matters, friendly }| {
        format!("{}: {matters}, of them {friendly} of cooperation", name_of(code))
    });
    let description = described(
        "Happenings with each partner; blue where most are of cooperation, red where most are of conflict.",
        rows,
    );
    draw(vec![Plot::Network(network)], &title, &description, |layout| layout.with_height(SIZE.0 * 0.8))
}

/// What is drawn, in words: each row, as far as that is of use to a listener.
fn described(what: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: Vec<String> = rows.take(60).collect();
    if rows.is_empty() { format!("{what} There is nothing to show.") } else { format!("{what} {}.", rows.join("; ")) }
}

/// How much of its place a bar takes: few bars are not to fill the page.
fn bar_width(bars: usize) -> f64 {
    (bars as f64 * 0.14).clamp(0.2, 0.8)
}

fn draw(plots: Vec<Plot>, title: &str, description: &str, laid_out: impl FnOnce(Layout) -> Layout) -> String {
    let layout = Layout::auto_from_plots(&plots)
        .with_title(title)
        .with_width(SIZE.0)
        .with_height(SIZE.1)
        .with_legend_position(LegendPosition::OutsideBottomColumns)
        .with_legend_box(false);
    accessible(&kuva::render_to_svg(plots, laid_out(layout)), title, description)
}

/// Rules for a dark screen: what is black or white on a light one. They outdo the colours that the marks carry.
const STYLE: &str = "text{font-family:system-ui,sans-serif}\
    @media(prefers-color-scheme:dark){\
    rect[fill=\"white\"],rect[fill=\"#ffffff\"]{fill:#16181d}\
    text,text[fill]{fill:#e6e6e6}\
    [stroke=\"black\"],[stroke=\"#000000\"]{stroke:#c8c8c8}\
    [stroke=\"#ccc\"],[stroke=\"#cccccc\"]{stroke:#3a3d44}}";

/// Puts title, description, role and style into an SVG.
fn accessible(svg: &str, title: &str, description: &str) -> String {
    let Some(start) = svg.find("<svg") else { return svg.to_owned() };
    let Some(end) = svg[start..].find('>').map(|end| start + end) else { return svg.to_owned() };
    let escape = |words: &str| quick_xml::escape::escape(words).into_owned();
    // With a view box it shrinks with the page that it stands in.
    let side = |name: &str| {
        let rest = svg[start..end].split_once(&format!(" {name}=\""))?.1;
        rest.split('"').next()
    };
    let view = match (side("width"), side("height")) {
        (Some(width), Some(height)) if side("viewBox").is_none() => format!(" viewBox=\"0 0 {width} {height}\""),
        _ => String::new(),
    };
    // Several charts may stand in one page.
    let name: String =
        title.chars().map(|letter| if letter.is_alphanumeric() { letter.to_ascii_lowercase() } else { '-' }).collect();
    format!(
        "{}{view} role=\"img\" aria-labelledby=\"title-{name} about-{name}\"><title id=\"title-{name}\">{}</title><desc id=\"about-{name}\">{}</desc><style>{STYLE}</style>{}\n",
        &svg[start..end],
        escape(title),
        escape(description),
        svg[end + 1..].trim_end(),
    )
}

/// Height of the title's place in a chart.
const TITLE: f64 = 34.0;

/// The size of the letters that only a title has.
const TITLE_LETTERS: &str = "18";

/// A chart for a place in a page that has a style of its own and may forbid any other: without rules or a title to be seen, in the
/// colour of the text around it, and with ids that begin with `name`, so that no two charts of a page share one. Its root
/// has the class `chart`.
///
/// What is no chart of this module comes back as it is.
pub fn inline(svg: &str, name: &str) -> String {
    rewritten(svg, name).unwrap_or_else(|| svg.to_owned())
}

fn rewritten(svg: &str, name: &str) -> Option<String> {
    let mut reader = quick_xml::Reader::from_str(svg);
    let mut writer = quick_xml::Writer::new(Vec::with_capacity(svg.len()));
    // How deep inside something that is left out.
    let mut left_out = 0_usize;
    loop {
        match reader.read_event().ok()? {
            Event::Eof => break,
            Event::Start(_) if left_out > 0 => left_out += 1,
            Event::End(_) if left_out > 0 => left_out -= 1,
            _ if left_out > 0 => {}
            Event::Comment(_) => {}
            Event::Start(element) if is_left_out(&element) => left_out = 1,
            Event::Empty(element) if is_left_out(&element) => {}
            Event::Start(element) => writer.write_event(Event::Start(in_page(&element, name)?)).ok()?,
            Event::Empty(element) => writer.write_event(Event::Empty(in_page(&element, name)?)).ok()?,
            other => writer.write_event(other).ok()?,
        }
    }
    String::from_utf8(writer.into_inner()).ok()
}

/// Whether a page has no use for an element: rules, the sheet of paper that all stands on, the title.
fn is_left_out(element: &BytesStart<'_>) -> bool {
    let has = |name: &str, value: &str| {
        element.attributes().flatten().any(|found| found.key.as_ref() == name && found.value == value)
    };
    match element.name().as_ref() {
        "style" => true,
        "rect" => has("width", "100%") && has("height", "100%"),
        "text" => has("font-size", TITLE_LETTERS),
        _ => false,
    }
}

/// An element with its ids and colours as they are in a page.
fn in_page(element: &BytesStart<'_>, name: &str) -> Option<BytesStart<'static>> {
    let tag = element.name().as_ref().to_owned();
    let is_root = tag == "svg";
    let mut made = BytesStart::new(tag);
    for attribute in element.attributes() {
        let attribute = attribute.ok()?;
        // The value as it stands in the file: already escaped.
        let value = match (attribute.key.as_ref(), &*attribute.value) {
            ("width" | "height" | "font-family", _) if is_root => continue,
            ("viewBox", sides) if is_root => {
                let sides: Vec<f64> = sides.split(' ').map(str::parse).collect::<Result<_, _>>().ok()?;
                let [left, top, width, height] = sides[..] else { return None };
                format!("{left} {} {width} {}", top + TITLE, height - TITLE)
            }
            ("id", id) => format!("{name}-{id}"),
            ("aria-labelledby", ids) => ids.split(' ').map(|id| format!("{name}-{id}")).collect::<Vec<_>>().join(" "),
            ("fill" | "stroke", "black" | "#000000") => "currentColor".to_owned(),
            ("stroke", "#ccc" | "#cccccc") => {
                made.push_attribute(("stroke-opacity", "0.25"));
                "currentColor".to_owned()
            }
            ("stroke", "white" | "#ffffff") => continue,
            ("fill", "white" | "#ffffff") => "none".to_owned(),
            (_, value) => value.replace("url(#", &format!("url(#{name}-")),
        };
        made.push_attribute(Attribute { key: attribute.key, value: value.into() });
    }
    if is_root {
        made.push_attribute(("class", "chart"));
    }
    Some(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_a_page_a_chart_has_no_rules_and_ids_of_its_own() {
        let bars = BarPlot::new().with_stacked().with_legend(vec!["words"]).with_group("2006", vec![(1.0, SKY)]);
        let svg = draw(vec![Plot::Bar(bars)], "A & B", "Bars.", |layout| layout);
        let page = inline(&svg, "timeline");
        for not_there in [
            "<style",
            " style=",
            "<!--",
            "\"black\"",
            "\"white\"",
            "#000000",
            "#ffffff",
            "font-size=\"18\"",
            " width=\"760\"",
        ] {
            assert!(!page.contains(not_there), "{not_there}: {page}");
        }
        assert!(page.contains("class=\"chart\"") && page.contains("fill=\"currentColor\""), "{page}");
        assert!(page.contains("viewBox=\"0 34 760 346\""), "{page}");
        assert!(page.contains("aria-labelledby=\"timeline-title-a---b timeline-about-a---b\""), "{page}");
        assert!(page.contains("<title id=\"timeline-title-a---b\">A &amp; B</title>"), "{page}");
        // What is referred to is there.
        for part in page.split("url(#").skip(1) {
            let id = part.split(')').next().unwrap_or_default();
            assert!(id.starts_with("timeline-") && page.contains(&format!("id=\"{id}\"")), "{id}: {page}");
        }
        assert_eq!(page.matches(" id=\"").count(), page.matches(" id=\"timeline-").count(), "{page}");
    }

    #[test]
    fn a_chart_has_a_title_and_a_description_in_words() {
        let scatter = ScatterPlot::new().with_data(vec![(1.0, 2.0), (2.0, 3.0)]);
        let svg = draw(vec![Plot::Scatter(scatter)], "A < B & C", "Two points.", |layout| layout);
        assert!(svg.starts_with("<svg") && svg.contains("role=\"img\""), "{}", &svg[..200]);
        assert!(svg.contains("viewBox=\"0 0 "), "it shrinks with the page: {}", &svg[..200]);
        assert!(svg.contains(
            "aria-labelledby=\"title-a---b---c about-a---b---c\"><title id=\"title-a---b---c\">A &lt; B &amp; C</title>"
        ));
        assert!(svg.contains("<desc id=\"about-a---b---c\">Two points.</desc>"), "a page holds several charts");
        let mut reader = quick_xml::Reader::from_str(&svg);
        loop {
            match reader.read_event() {
                Ok(quick_xml::events::Event::Eof) => break,
                Ok(_) => {}
                Err(error) => panic!("{error}: {svg}"),
            }
        }
    }
}
