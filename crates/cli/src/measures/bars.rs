//! Bars for terminals.

const EIGHTHS: [char; 8] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

/// A bar for a value of at most `most`, of at most `width` letters, drawn to an eighth of a letter.
pub(crate) fn bar(value: f64, most: f64, width: usize) -> String {
    if most <= 0.0 || value <= 0.0 {
        return String::new();
    }
    let eighths = ((value / most).min(1.0) * (width * 8) as f64).round().max(1.0) as usize;
    let mut bar = "█".repeat(eighths / 8);
    if let Some(rest) = (eighths % 8).checked_sub(1) {
        bar.push(EIGHTHS[rest]);
    }
    bar
}

/// A value and its interval on a line from `-reach` to `reach`, with the zero marked: `···├──●─┤··`. The line is dotted, for
/// tables take spaces before the first letter away.
pub(crate) fn interval_on(value: f64, interval: Option<(f64, f64)>, reach: f64, width: usize) -> String {
    let place = |value: f64| {
        let share = ((value / reach).clamp(-1.0, 1.0) + 1.0) / 2.0;
        (share * (width - 1) as f64).round() as usize
    };
    let mut letters = vec!['·'; width];
    letters[width / 2] = '│';
    if let Some((low, high)) = interval {
        letters[place(low)..=place(high)].fill('─');
        letters[place(low)] = '├';
        letters[place(high)] = '┤';
    }
    letters[place(value)] = '●';
    letters.into_iter().collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_as_long_as_their_share() {
        assert_eq!(bar(10.0, 10.0, 4), "████");
        assert_eq!(bar(5.0, 10.0, 4), "██");
        assert_eq!(bar(0.001, 10.0, 4), "▏");
        assert_eq!(bar(0.0, 10.0, 4), "");
    }

    #[test]
    fn intervals_lie_where_they_are() {
        assert_eq!(interval_on(0.0, Some((-1.0, 1.0)), 2.0, 9), "··├─●─┤··");
        assert_eq!(interval_on(5.0, None, 2.0, 5), "··│·●");
    }
}
