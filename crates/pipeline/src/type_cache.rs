//! Which word types a worker keeps what it computed for: a fixed number of places, that the commoner types hold.
//!
//! Words are met very unequally often (Zipf's law), so a few thousand types are most of any text, and the rest is
//! hardly worth a place. A clock's hand goes round the places where a new type needs one: a type that was met since the
//! hand last passed loses one of its marks and stays, a type without marks goes (the CLOCK algorithm with counters).

/// Which types have places, and which of them have rows.
///
/// What a type adds to the first convolution (its parts, see [`crate::tok2vec`]) is nine times as large as its vector: of
/// the types in places, only those met most often have a row for their parts too, by a second clock.
#[derive(Debug, Default)]
pub(crate) struct TypeCache {
    /// Places of types by key: 0 vacant, else one more than the place. Twice as long as there are places at least,
    /// searched linearly.
    index: Vec<u32>,
    places: Vec<Place>,
    most_places: usize,
    hand: usize,
    /// The number of the present block.
    block: u64,
    rows: Vec<Row>,
    most_rows: usize,
    rows_hand: usize,
    /// Types of the present block whose vectors are not there yet: their places, and a token of theirs.
    pub(crate) fresh: Vec<(u32, u32)>,
    /// The places of the types of the present block whose parts must be computed.
    pub(crate) missing: Vec<u32>,
    /// Of `missing`, those whose parts are kept from now on: their indices there, and their rows.
    pub(crate) promoted: Vec<(u32, u32)>,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    key: u64,
    /// The last block that had the type.
    block: u64,
    parts: Parts,
    /// One more than the row that keeps the parts; 0 where none does.
    row: u32,
    marks: u8,
}

/// A row that keeps the parts of a type.
#[derive(Clone, Copy, Debug)]
struct Row {
    /// The type's place.
    owner: Option<u32>,
    marks: u8,
}

/// Where the parts of a type of the present block are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parts {
    Kept(u32),
    /// Its index in [`TypeCache::missing`].
    Computed(u32),
}

/// Marks of a type or row at most.
const MARKS: u8 = 7;

impl TypeCache {
    /// A cache of `places` types, of which `rows` are kept with their parts. A block may not have more types than there
    /// are places.
    pub(crate) fn new(places: usize, rows: usize) -> Self {
        let index = vec![0; (2 * places).next_power_of_two()];
        Self { index, most_places: places, most_rows: rows, ..Self::default() }
    }

    /// Begins a block of tokens, whose types keep their places until the next begins.
    pub(crate) fn begin(&mut self) {
        self.block += 1;
        self.fresh.clear();
        self.missing.clear();
        self.promoted.clear();
    }

    /// The place of a token's type, and where its parts are.
    #[inline]
    pub(crate) fn find(&mut self, key: u64, token: u32) -> (u32, Parts) {
        let found = self.index[self.search(key)].checked_sub(1);
        if let Some(number) = found
            && let Place { block, parts, .. } = self.places[number as usize]
            && block == self.block
        {
            return (number, parts);
        }
        self.first_of_block(key, found, token)
    }

    fn first_of_block(&mut self, key: u64, found: Option<u32>, token: u32) -> (u32, Parts) {
        let number = found.unwrap_or_else(|| {
            let number = self.vacate();
            let at = self.search(key);
            self.index[at] = number + 1;
            self.places[number as usize] = Place { key, block: 0, parts: Parts::Computed(0), row: 0, marks: 0 };
            self.fresh.push((number, token));
            number
        });
        let place = &mut self.places[number as usize];
        place.block = self.block;
        if found.is_some() {
            place.marks = MARKS.min(place.marks + 1);
        }
        place.parts = match place.row.checked_sub(1) {
            Some(row) => {
                let marks = &mut self.rows[row as usize].marks;
                *marks = MARKS.min(*marks + 1);
                Parts::Kept(row)
            }
            None => {
                self.missing.push(number);
                Parts::Computed(self.missing.len() as u32 - 1)
            }
        };
        (number, place.parts)
    }

    /// Ends the search for the block's types: the commonest of those without a row may take one that the block does
    /// not read.
    pub(crate) fn promote(&mut self) {
        for (i, &number) in self.missing.iter().enumerate() {
            if self.places[number as usize].marks < MARKS {
                continue;
            }
            let row = if self.rows.len() < self.most_rows {
                self.rows.push(Row { owner: None, marks: 0 });
                self.rows.len() - 1
            } else if self.rows.is_empty() {
                return;
            } else {
                let row = self.rows_hand;
                self.rows_hand = (row + 1) % self.rows.len();
                let Row { owner, marks } = &mut self.rows[row];
                if let Some(owner) = owner {
                    let owner = &mut self.places[*owner as usize];
                    if *marks > 0 || owner.block == self.block {
                        // Rows are dear: who asks for one moves the hand by one and waits.
                        *marks = marks.saturating_sub(1);
                        continue;
                    }
                    owner.row = 0;
                }
                row
            };
            self.rows[row] = Row { owner: Some(number), marks: 0 };
            self.places[number as usize].row = row as u32 + 1;
            self.promoted.push((i as u32, row as u32));
        }
    }

    /// Where in the index the key is, or where it belongs.
    #[inline]
    fn search(&self, key: u64) -> usize {
        let mask = self.index.len() - 1;
        let mut at = home(key) & mask;
        while let Some(number) = self.index[at].checked_sub(1)
            && self.places[number as usize].key != key
        {
            at = (at + 1) & mask;
        }
        at
    }

    /// A place that no type has; if all are taken, the hand chooses whose it was.
    fn vacate(&mut self) -> u32 {
        if self.places.len() < self.most_places {
            self.places.push(Place { key: 0, block: 0, parts: Parts::Computed(0), row: 0, marks: 0 });
            return self.places.len() as u32 - 1;
        }
        let number = loop {
            let number = self.hand;
            self.hand = (number + 1) % self.places.len();
            let place = &mut self.places[number];
            if place.block == self.block {
                continue;
            }
            if place.marks == 0 {
                break number;
            }
            place.marks -= 1;
        };
        let Place { key, row, .. } = self.places[number];
        if let Some(row) = row.checked_sub(1) {
            self.rows[row as usize] = Row { owner: None, marks: 0 };
        }
        self.forget(key);
        number as u32
    }

    /// Takes a key out of the index, and moves up those behind it that the gap would hide.
    fn forget(&mut self, key: u64) {
        let mask = self.index.len() - 1;
        let mut gap = self.search(key);
        let mut at = gap;
        loop {
            at = (at + 1) & mask;
            let Some(number) = self.index[at].checked_sub(1) else { break };
            let home = home(self.places[number as usize].key) & mask;
            // Whether the gap lies on the way from its home.
            if at.wrapping_sub(home) & mask >= at.wrapping_sub(gap) & mask {
                self.index[gap] = self.index[at];
                gap = at;
            }
        }
        self.index[gap] = 0;
    }
}

/// Keys are hashes; only that the high bits count too is left to do.
fn home(key: u64) -> usize {
    (key ^ key >> 32) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    /// Types of very unequal frequency: a number's share falls with its square.
    fn types(count: usize) -> impl Iterator<Item = u64> {
        let mut state = 1u64;
        (0..count).map(move |_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let number = (u32::MAX / ((state >> 32) as u32 | 1)).min(500);
            // Keys that meet in the index.
            u64::from(number % 250) << 40 | u64::from(number / 250)
        })
    }

    #[test]
    fn it_finds_what_it_keeps() {
        let stream: Vec<u64> = types(40_000).collect();
        let mut cache = TypeCache::new(48, 6);
        let mut vectors = vec![0; 48];
        let mut rows = [0; 6];
        let (mut known, mut kept, mut asked) = (0, 0, 0);
        for block in stream.chunks(20) {
            cache.begin();
            let found: Vec<(u32, Parts)> =
                block.iter().enumerate().map(|(token, key)| cache.find(*key, token as u32)).collect();
            cache.promote();
            // No type had to make room for another of the block.
            let mut places = HashMap::new();
            for ((place, _), key) in found.iter().zip(block) {
                assert_eq!(places.insert(*place, *key).unwrap_or(*key), *key);
            }
            asked += places.len();
            known += places.len() - cache.fresh.len();
            kept += places.len() - cache.missing.len();
            for &(place, token) in &cache.fresh {
                vectors[place as usize] = block[token as usize];
            }
            let computed: Vec<u64> = cache.missing.iter().map(|place| places[place]).collect();
            for (&(place, parts), key) in found.iter().zip(block) {
                assert_eq!(vectors[place as usize], *key);
                let parts = match parts {
                    Parts::Kept(row) => rows[row as usize],
                    Parts::Computed(index) => computed[index as usize],
                };
                assert_eq!(parts, *key);
            }
            for &(index, row) in &cache.promoted {
                rows[row as usize] = computed[index as usize];
            }
        }
        assert!(cache.places.len() <= 48 && cache.rows.len() <= 6);
        // The common ones are those that stay.
        assert!(known * 10 > asked * 8 && kept * 10 > asked * 4, "{known} and {kept} of {asked}");
    }

    #[test]
    fn a_block_may_fill_it() {
        let mut cache = TypeCache::new(20, 0);
        for block in 0..50u64 {
            cache.begin();
            let places: Vec<u32> = (0..20).map(|key| cache.find(key + 10 * block, key as u32).0).collect();
            cache.promote();
            let mut apart = places.clone();
            apart.sort_unstable();
            apart.dedup();
            assert_eq!(apart.len(), 20);
            assert_eq!(cache.fresh.len(), if block == 0 { 20 } else { 10 });
            assert!((0..20).all(|key| cache.find(key + 10 * block, 0).0 == places[key as usize]));
        }
    }
}
