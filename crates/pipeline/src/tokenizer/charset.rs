//! Sets of characters, the atoms of a pattern.

use crate::unicode;
use crate::unicode_tables as tables;

const LAST: u32 = 0x10_ffff;

/// A set of code points: sorted, disjoint ranges that do not touch, and a bit for each ASCII character.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct CharSet {
    ranges: Vec<(u32, u32)>,
    ascii: u128,
}

impl CharSet {
    pub(super) fn new(mut ranges: Vec<(u32, u32)>) -> Self {
        ranges.sort_unstable();
        let mut merged: Vec<(u32, u32)> = Vec::with_capacity(ranges.len());
        for (first, last) in ranges {
            match merged.last_mut() {
                Some(previous) if first <= previous.1.saturating_add(1) => previous.1 = previous.1.max(last),
                _ => merged.push((first, last)),
            }
        }
        let mut ascii = 0;
        for &(first, last) in &merged {
            for code in first..=last.min(127) {
                ascii |= 1u128 << code;
            }
        }
        Self { ranges: merged, ascii }
    }

    pub(super) fn one(c: char) -> Self {
        Self::new(vec![(c as u32, c as u32)])
    }

    pub(super) fn all() -> Self {
        Self::new(vec![(0, LAST)])
    }

    /// The class of an escape such as `\w`, by its small letter.
    pub(super) fn category(letter: char) -> Option<Self> {
        let ranges = match letter {
            'w' => tables::ALNUM.iter().copied().chain([('_' as u32, '_' as u32)]).collect(),
            'd' => tables::DECIMAL.to_vec(),
            's' => tables::SPACE.to_vec(),
            _ => return None,
        };
        Some(Self::new(ranges))
    }

    pub(super) fn ranges(&self) -> &[(u32, u32)] {
        &self.ranges
    }

    /// A guess at how often its characters come up in text, to compare sets by: letters and digits are what words
    /// are made of.
    pub(super) fn frequency(&self) -> u32 {
        const LETTERS_AND_DIGITS: u128 = 0x07ff_fffe_07ff_fffe_03ff_0000_0000_0000;
        let members: u32 = self.ranges.iter().map(|&(first, last)| last - first + 1).sum();
        members + (self.ascii & LETTERS_AND_DIGITS).count_ones() * (LAST + 1)
    }

    #[inline]
    pub(super) fn contains(&self, c: char) -> bool {
        let code = c as u32;
        if code < 128 { self.ascii >> code & 1 == 1 } else { unicode::holds(&self.ranges, code) }
    }

    pub(super) fn negated(&self) -> Self {
        let mut out = Vec::with_capacity(self.ranges.len() + 1);
        let mut next = 0;
        for &(first, last) in &self.ranges {
            if first > next {
                out.push((next, first - 1));
            }
            next = last + 1;
        }
        if next <= LAST {
            out.push((next, LAST));
        }
        Self::new(out)
    }

    pub(super) fn union(&self, other: &Self) -> Self {
        Self::new(self.ranges.iter().chain(&other.ranges).copied().collect())
    }

    /// The characters that `re.IGNORECASE` takes for members: those whose lower case is the lower case of a member
    /// or one of its few irregular companions.
    pub(super) fn ignoring_case(&self) -> Self {
        let cased = || {
            tables::LOWERCASE.iter().flat_map(|&(first, last, step, difference)| {
                (first..=last).step_by(step as usize).map(move |code| (code, code.wrapping_add_signed(difference)))
            })
        };
        let upper_members = cased().filter(|&(upper, _)| unicode::holds(&self.ranges, upper));
        let lowered = Self::new(self.ranges.iter().copied().chain(upper_members.map(|(_, l)| (l, l))).collect());
        let fixes = tables::CASE_FIXES.iter().filter(|(code, _)| unicode::holds(&lowered.ranges, *code));
        let fixes = fixes.flat_map(|(_, others)| others.iter().map(|&other| (other, other))).collect();
        let lowered = lowered.union(&Self::new(fixes));
        let (mut gained, mut lost) = (Vec::new(), Vec::new());
        for (upper, lower) in cased() {
            let side = if unicode::holds(&lowered.ranges, lower) { &mut gained } else { &mut lost };
            side.push((upper, upper));
        }
        let kept = lowered.negated().union(&Self::new(lost)).negated();
        kept.union(&Self::new(gained))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_merge_negate_and_ignore_case() {
        let set = CharSet::new(vec![(0x62, 0x64), (0x61, 0x61), (0x100, 0x1ff)]);
        assert_eq!(set.ranges(), [(0x61, 0x64), (0x100, 0x1ff)]);
        assert_eq!(set.negated().negated(), set);
        assert_eq!(CharSet::all().negated(), CharSet::default());
        assert!(CharSet::new(vec![(0x2d, 0x2f), (0x2010, 0x2fff)]).frequency() < CharSet::one('a').frequency());
        // `re.fullmatch("[k]", c, re.I)` for every character, Python 3.11.
        assert_eq!(CharSet::one('k').ignoring_case().ranges(), [(0x4b, 0x4b), (0x6b, 0x6b), (0x212a, 0x212a)]);
        let s = CharSet::one('S').ignoring_case();
        assert_eq!(s.ranges(), [(0x53, 0x53), (0x73, 0x73), (0x17f, 0x17f)]);
        let i = CharSet::one('i').ignoring_case();
        assert_eq!(i.ranges(), [(0x49, 0x49), (0x69, 0x69), (0x130, 0x131)]);
    }
}
