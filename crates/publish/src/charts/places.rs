//! Where things happened: marks on the coasts of the world.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use demarche_assess::Told;
use kuva::plot::{LinePlot, ScatterPlot};
use kuva::render::annotations::TextAnnotation;
use kuva::render::layout::Layout;
use kuva::render::plots::Plot;

use super::{ORANGE, SIZE, described, draw};

/// A place on the chart, in degrees east and north.
type Point = (f64, f64);

/// So many places are named at most.
const NAMED: usize = 14;

/// The degrees that are shown at least, from south to north: less would be a mark on an empty sheet.
const LEAST: f64 = 8.0;

/// What of the chart's width and height the axes with their names take.
const AXES: (f64, f64) = (90.0, 110.0);

/// The width of a letter and the height of a line of names, and how far a name's line stands above its anchor, in the chart's units.
const LETTER: f64 = 6.4;
const LINE: f64 = 13.0;
const LIFT: f64 = 6.0;

/// Grey that is seen on white and on black, and says nothing.
const COAST: &str = "#9a9a9a";

/// The coasts: see the file's head.
static COASTS: LazyLock<Vec<Vec<Point>>> = LazyLock::new(|| {
    let lines = include_str!("../../../../data/coasts.tsv").lines().filter(|line| !line.starts_with('#'));
    let point = |point: &str| {
        let (east, north) = point.split_once(' ')?;
        Some((east.parse().ok()?, north.parse().ok()?))
    };
    lines.map(|line| line.split('\t').filter_map(point).collect()).collect()
});

/// A mark: how much is told of a place, and how large that makes it.
struct Mark<'m> {
    name: &'m str,
    at: Point,
    count: usize,
    radius: f64,
}

/// Where things happened: a mark for each place, on degrees of longitude and latitude, with the coasts around.
pub fn places(told: &[Told<'_>], title: &str) -> String {
    let mut counts: BTreeMap<&str, (Point, usize)> = BTreeMap::new();
    for place in told.iter().filter_map(|one| one.statement.event_loc.as_ref()) {
        if let (Some(lat), Some(lng)) = (place.lat, place.lng) {
            counts.entry(&place.name).or_insert(((lng, lat), 0)).1 += 1;
        }
    }
    let most = counts.values().map(|(_, count)| *count).max().unwrap_or(1) as f64;
    let radius = |count: usize| 3.0 + 9.0 * (count as f64 / most).sqrt();
    let marks: Vec<Mark<'_>> =
        counts.iter().map(|(&name, &(at, count))| Mark { name, at, count, radius: radius(count) }).collect();
    let rows =
        marks.iter().map(|Mark { name, at: (lng, lat), count, .. }| format!("{name} ({lat:.1}, {lng:.1}): {count}"));
    let description = described("Statements told of each place, by longitude and latitude in degrees.", rows);
    let window = Window::around(&marks);
    let mut plots: Vec<Plot> = COASTS.iter().flat_map(|coast| window.cut(coast)).map(coast).collect();
    let scatter = ScatterPlot::new()
        .with_data(marks.iter().map(|mark| mark.at).collect::<Vec<_>>())
        .with_sizes(marks.iter().map(|mark| mark.radius).collect::<Vec<_>>())
        .with_color(ORANGE)
        // Of neighbours both are seen.
        .with_marker_opacity(0.75);
    plots.push(Plot::Scatter(scatter));
    let names = window.names(&marks);
    draw(plots, title, &description, |layout| {
        let layout = layout.with_x_label("degrees east").with_y_label("degrees north");
        names.into_iter().fold(window.laid_out(layout), Layout::with_annotation)
    })
}

fn coast(points: Vec<Point>) -> Plot {
    Plot::Line(LinePlot::new().with_data(points).with_color(COAST).with_stroke_width(0.8))
}

/// The part of the world that is shown.
#[derive(Clone, Copy, Debug)]
struct Window {
    west: f64,
    east: f64,
    south: f64,
    north: f64,
}

impl Window {
    /// All marks with room around, and as wide as it must be for a coast to keep its shape in the middle of it.
    fn around(marks: &[Mark<'_>]) -> Self {
        let ends = |of: &dyn Fn(&Mark<'_>) -> f64| {
            let of = || marks.iter().map(of);
            if marks.is_empty() { (0.0, 0.0) } else { (of().fold(f64::MAX, f64::min), of().fold(f64::MIN, f64::max)) }
        };
        let ((west, east), (south, north)) = (ends(&|mark| mark.at.0), ends(&|mark| mark.at.1));
        let middle = ((west + east) / 2.0, (south + north) / 2.0);
        let (width, height) = (SIZE.0 - AXES.0, SIZE.1 - AXES.1);
        // Degrees of longitude are shorter away from the equator.
        let shape = width / height / middle.1.to_radians().cos().max(0.3);
        let tall = ((north - south) * 1.35).max((east - west) * 1.2 / shape).clamp(LEAST, 180.0);
        let wide = (tall * shape).min(360.0);
        // What would lie beyond a pole or the sheet's end is shown on the other side.
        let from = |middle: f64, span: f64, end: f64| (middle - span / 2.0).clamp(-end, end - span);
        let (west, south) = (from(middle.0, wide, 180.0), from(middle.1, tall, 90.0));
        Self { west, east: west + wide, south, north: south + tall }
    }

    fn laid_out(self, layout: Layout) -> Layout {
        layout
            .with_x_axis_min(self.west)
            .with_x_axis_max(self.east)
            .with_y_axis_min(self.south)
            .with_y_axis_max(self.north)
    }

    /// The parts of a line that are seen.
    fn cut(self, line: &[Point]) -> Vec<Vec<Point>> {
        let mut parts: Vec<Vec<Point>> = Vec::new();
        for ends in line.windows(2) {
            let Some((from, to)) = self.seen(ends[0], ends[1]) else { continue };
            match parts.last_mut() {
                Some(part) if part.last() == Some(&from) => part.push(to),
                _ => parts.push(vec![from, to]),
            }
        }
        parts
    }

    /// The part of a stretch that is seen, after Liang and Barsky.
    fn seen(self, from: Point, to: Point) -> Option<(Point, Point)> {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        let sides = [
            (-dx, from.0 - self.west),
            (dx, self.east - from.0),
            (-dy, from.1 - self.south),
            (dy, self.north - from.1),
        ];
        for (outward, inside) in sides {
            if outward == 0.0 {
                if inside < 0.0 {
                    return None;
                }
            } else if outward < 0.0 {
                enters = enters.max(inside / outward);
            } else {
                leaves = leaves.min(inside / outward);
            }
        }
        // Ends that are inside stay as they are, to the bit.
        let at = |share: f64| match share {
            0.0 => from,
            1.0 => to,
            share => (from.0 + share * dx, from.1 + share * dy),
        };
        (enters < leaves).then(|| (at(enters), at(leaves)))
    }

    /// Names for the places most told of, as far as no name covers another, or a mark that has one.
    fn names(self, marks: &[Mark<'_>]) -> Vec<TextAnnotation> {
        let (across, up) = ((SIZE.0 - AXES.0) / (self.east - self.west), (SIZE.1 - AXES.1) / (self.north - self.south));
        // From the window's upper left corner, in the chart's units.
        let placed = |(lng, lat): Point| ((lng - self.west) * across, (self.north - lat) * up);
        let mut ranked: Vec<&Mark<'_>> = marks.iter().collect();
        ranked.sort_by_key(|mark| (std::cmp::Reverse(mark.count), mark.name));
        let mut taken: Vec<Area> = Vec::new();
        let mut names = Vec::new();
        for mark in ranked {
            if names.len() == NAMED {
                break;
            }
            let (x, y) = placed(mark.at);
            let (half, radius) = (mark.name.chars().count() as f64 * LETTER / 2.0, mark.radius);
            let area = |&(middle, foot): &Point| Area {
                left: middle - half,
                right: middle + half,
                top: foot - LINE + 2.0,
                foot: foot + 2.0,
            };
            let is_free = |spot: &Point| {
                let area = area(spot);
                let is_inside =
                    area.left > 0.0 && area.right < SIZE.0 - AXES.0 && area.top > 0.0 && area.foot < SIZE.1 - AXES.1;
                is_inside && taken.iter().all(|other| !area.meets(other))
            };
            // Above, below, to the right, to the left.
            let spots =
                [(0.0, -radius - 3.0), (0.0, radius + LINE), (half + radius + 4.0, 4.0), (-half - radius - 4.0, 4.0)];
            let spots = spots.map(|(right, down)| (x + right, y + down));
            let Some((middle, foot)) = spots.iter().copied().find(is_free) else { continue };
            taken.push(area(&(middle, foot)));
            taken.push(Area { left: x - radius, right: x + radius, top: y - radius, foot: y + radius });
            let (lng, lat) = (self.west + middle / across, self.north - (foot + LIFT) / up);
            names.push(TextAnnotation::new(mark.name.to_owned(), lng, lat));
        }
        names
    }
}

/// A part of the chart that is covered.
#[derive(Clone, Copy, Debug)]
struct Area {
    left: f64,
    right: f64,
    top: f64,
    foot: f64,
}

impl Area {
    fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.foot && other.top < self.foot
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn mark(name: &str, at: Point, count: usize) -> Mark<'_> {
        Mark { name, at, count, radius: 8.0 }
    }

    #[test]
    fn names_of_neighbours_do_not_cover_one_another() {
        let marks: Vec<Mark<'_>> = ["Jerusalem", "Ramallah", "Bethlehem", "Jericho", "Tel Aviv", "Gaza City", "Hebron"]
            .into_iter()
            .zip([(35.2, 31.8), (35.2, 31.9), (35.2, 31.7), (35.5, 31.9), (34.8, 32.1), (34.5, 31.5), (35.1, 31.5)])
            .map(|(name, at)| mark(name, at, 3))
            .chain([mark("Washington", (-77.0, 38.9), 9)])
            .collect();
        let window = Window::around(&marks);
        let names = window.names(&marks);
        assert!(names.len() >= 3 && names[0].text == "Washington", "{}", names.len());
        let (across, up) =
            ((SIZE.0 - AXES.0) / (window.east - window.west), (SIZE.1 - AXES.1) / (window.north - window.south));
        for (place, one) in names.iter().enumerate() {
            for other in &names[place + 1..] {
                let apart = (one.text.len() + other.text.len()) as f64 * LETTER / 2.0;
                let beside = (one.text_x - other.text_x).abs() * across >= apart - 1e-6;
                let above = (one.text_y - other.text_y).abs() * up >= LINE - 1e-6;
                assert!(beside || above, "{} covers {}", one.text, other.text);
            }
        }
    }

    #[test]
    fn the_sheet_holds_all_marks_and_nothing_beyond_it() {
        for places in [
            vec![(49.9, 40.4)],
            vec![(49.9, 40.4), (139.7, 35.7)],
            vec![(-175.0, -20.0), (178.0, 85.0)],
            vec![(18.1, -33.9), (25.0, 71.0)],
        ] {
            let marks: Vec<Mark<'_>> = places.iter().map(|&at| mark("a place", at, 1)).collect();
            let window = Window::around(&marks);
            assert!(window.west >= -180.0 && window.east <= 180.0 && window.south >= -90.0 && window.north <= 90.0);
            for (lng, lat) in places {
                assert!(window.west <= lng && lng <= window.east && window.south <= lat && lat <= window.north);
            }
            let seen: Vec<Point> = COASTS.iter().flat_map(|coast| window.cut(coast)).flatten().collect();
            assert!(!seen.is_empty());
            let slack = 1e-9;
            assert!(seen.iter().all(|&(lng, lat)| {
                lng >= window.west - slack
                    && lng <= window.east + slack
                    && lat >= window.south - slack
                    && lat <= window.north + slack
            }));
        }
    }

    #[test]
    fn every_line_of_the_table_of_coasts_is_read() {
        assert_eq!(COASTS.len(), 127);
        assert!(COASTS.iter().all(|coast| coast.len() > 1));
        assert!(COASTS.iter().flatten().all(|&(lng, lat)| lng.abs() <= 180.0 && lat.abs() <= 90.0));
    }
}
