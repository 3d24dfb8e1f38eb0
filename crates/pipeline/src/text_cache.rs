//! A hash table from strings to small values: filling it costs no allocation a key, and a short key is found with one
//! probe and two comparisons of numbers.

/// A map from (group, string) to `V`. The group is a small number that is part of the key, so that tables by part of
/// speech share one arena.
#[derive(Clone, Debug)]
pub(crate) struct StringTable<V> {
    /// The keys that do not fit into their slots.
    text: String,
    /// A power of two long, at most three quarters full, searched linearly.
    slots: Vec<Slot<V>>,
    used: usize,
}

#[derive(Clone, Copy, Debug)]
struct Slot<V> {
    digest: Digest,
    /// [`VACANT`] where the slot holds nothing.
    length: u32,
    group: u32,
    /// Where a long key stands in the arena.
    start: u32,
    value: V,
}

const VACANT: u32 = u32::MAX;
/// Keys up to this length are told apart by their digest and length alone.
const SHORT: usize = 16;

/// Keys that [`StringTable::remember`] lets come together: as many as fit in 8192 slots. Forgetting costs little, for
/// what is kept by it is soon worked out again; more keys would cost memory and find few more words.
pub(crate) const REMEMBERED: usize = 6144;
/// Bytes of the longest key that it keeps.
const REMEMBERED_LENGTH: usize = 128;

/// The first and the last bytes of a short key, which overlap in the middle; of a long key two hashes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Digest(u64, u64);

/// Odd numbers without pattern; no UTF-8 text holds their bytes, so that no key multiplies to nothing.
const K1: u64 = 0xff51_afd7_ed55_8ccd;
const K2: u64 = 0xc4ce_b9fe_1a85_ec53;

/// Multiplies and folds the two halves of the product.
fn fold(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    product as u64 ^ (product >> 64) as u64
}

impl Digest {
    #[inline]
    fn new(key: &[u8]) -> Self {
        let half = |bytes: &[u8; 4]| u64::from(u32::from_le_bytes(*bytes));
        if let (Some(first), Some(last)) = (key.first_chunk::<8>(), key.last_chunk::<8>()) {
            if key.len() <= SHORT {
                return Self(u64::from_le_bytes(*first), u64::from_le_bytes(*last));
            }
            return Self::long(key);
        }
        if let (Some(first), Some(last)) = (key.first_chunk::<4>(), key.last_chunk::<4>()) {
            return Self(half(first), half(last));
        }
        match *key {
            [] => Self(0, 0),
            [a] => Self(u64::from(a), 0),
            [a, b] => Self(u64::from(a), u64::from(b)),
            [a, b, c, ..] => Self(u64::from(a), u64::from(b) | u64::from(c) << 8),
        }
    }

    fn long(key: &[u8]) -> Self {
        let (mut a, mut b) = (K1, K2);
        let mut mix = |low: u64, high: u64| {
            a = fold(a ^ low, K2);
            b = fold(b ^ high, K1).wrapping_add(a);
        };
        let (chunks, rest) = key.as_chunks::<16>();
        for chunk in chunks {
            let number = u128::from_le_bytes(*chunk);
            mix(number as u64, (number >> 64) as u64);
        }
        let mut last = [0; 16];
        last[..rest.len()].copy_from_slice(rest);
        let number = u128::from_le_bytes(last);
        mix(number as u64, (number >> 64) as u64);
        Self(a, b)
    }

    #[inline]
    fn hash(self, length: u32, group: u32) -> usize {
        let tail = u64::from(length) << 32 | u64::from(group);
        (fold(self.0 ^ K1, self.1 ^ K2).wrapping_add(tail).wrapping_mul(K1) >> 20) as usize
    }
}

impl<V: Copy + Default> Default for StringTable<V> {
    fn default() -> Self {
        Self { text: String::new(), slots: vec![Self::vacant(); 16], used: 0 }
    }
}

impl<V: Copy + Default> StringTable<V> {
    fn vacant() -> Slot<V> {
        Slot { digest: Digest::default(), length: VACANT, group: 0, start: 0, value: V::default() }
    }

    /// Where the key is, or the vacant slot where it belongs.
    #[inline]
    fn place(&self, digest: Digest, group: u32, key: &str) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = digest.hash(key.len() as u32, group) & mask;
        loop {
            let slot = &self.slots[at];
            if slot.length == VACANT {
                return at;
            }
            if slot.digest == digest
                && slot.length as usize == key.len()
                && slot.group == group
                && (key.len() <= SHORT || self.text.as_bytes()[slot.start as usize..][..key.len()] == *key.as_bytes())
            {
                return at;
            }
            at = (at + 1) & mask;
        }
    }

    #[inline]
    pub(crate) fn get(&self, group: u32, key: &str) -> Option<V> {
        let slot = &self.slots[self.place(Digest::new(key.as_bytes()), group, key)];
        (slot.length != VACANT).then_some(slot.value)
    }

    pub(crate) fn contains(&self, group: u32, key: &str) -> bool {
        self.get(group, key).is_some()
    }

    /// Sets the value of a key. A key is dropped in silence once the arena has reached 4 GiB, which no real table
    /// comes near.
    pub(crate) fn insert(&mut self, group: u32, key: &str, value: V) {
        if (self.used + 1) * 4 > self.slots.len() * 3 {
            self.grow();
        }
        let digest = Digest::new(key.as_bytes());
        let at = self.place(digest, group, key);
        if self.slots[at].length == VACANT {
            let (Ok(start), Ok(length)) = (u32::try_from(self.text.len()), u32::try_from(key.len())) else { return };
            if length == VACANT {
                return;
            }
            if key.len() > SHORT {
                self.text.push_str(key);
            }
            self.slots[at] = Slot { digest, length, group, start, value };
            self.used += 1;
        } else {
            self.slots[at].value = value;
        }
    }

    /// Like [`insert`](Self::insert), for what can be worked out again: all is forgotten when [`REMEMBERED`] keys are
    /// there, and a long key is not worth its place.
    pub(crate) fn remember(&mut self, group: u32, key: &str, value: V) {
        if key.len() > REMEMBERED_LENGTH {
            return;
        }
        if self.used >= REMEMBERED {
            self.clear();
        }
        self.insert(group, key, value);
    }

    fn grow(&mut self) {
        let wider = vec![Self::vacant(); self.slots.len() * 2];
        let mask = wider.len() - 1;
        for slot in std::mem::replace(&mut self.slots, wider) {
            if slot.length == VACANT {
                continue;
            }
            let mut at = slot.digest.hash(slot.length, slot.group) & mask;
            while self.slots[at].length != VACANT {
                at = (at + 1) & mask;
            }
            self.slots[at] = slot;
        }
    }

    /// The number of keys.
    pub(crate) fn len(&self) -> usize {
        self.used
    }

    /// The bytes that the keys and their slots take.
    pub(crate) fn size(&self) -> usize {
        self.text.len() + self.used * size_of::<Slot<V>>()
    }

    /// Forgets all keys and keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.slots.fill(Self::vacant());
        self.used = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_does_not_grow() {
        let mut table = StringTable::default();
        for i in 0..20_000 {
            table.remember(0, &format!("a key that is longer than a slot holds {i}"), i);
            assert_eq!(table.get(0, &format!("a key that is longer than a slot holds {i}")), Some(i));
        }
        let slots = table.slots.len();
        assert!(table.len() <= REMEMBERED && slots == 8192 && table.text.len() < REMEMBERED * 64, "{slots}");
        let long = "a".repeat(REMEMBERED_LENGTH + 1);
        table.remember(0, &long, 1);
        table.remember(0, &long[1..], 2);
        assert_eq!((table.get(0, &long), table.get(0, &long[1..])), (None, Some(2)));
    }

    #[test]
    fn keys_are_told_apart_by_group_and_text() {
        let mut table = StringTable::default();
        // Of every length on both sides of the limit, and alike but for one place.
        let keys: Vec<String> = (0..40usize)
            .flat_map(|length| (0..length).map(move |at| format!("{}b{}", "a".repeat(at), "a".repeat(length - at - 1))))
            .collect();
        for (i, key) in keys.iter().enumerate() {
            for group in 0..3 {
                table.insert(group, key, i * 3 + group as usize);
            }
        }
        table.insert(0, "", 7);
        table.insert(0, "b", 8);
        assert_eq!(table.len(), keys.len() * 3 + 1);
        for (i, key) in keys.iter().enumerate().skip(1) {
            for group in 0..3 {
                assert_eq!(table.get(group, key), Some(i * 3 + group as usize), "{key}");
            }
            assert_eq!((table.get(3, key), table.get(0, &key[1..].replace('b', "c"))), (None, None), "{key}");
            assert!(!table.contains(0, &format!("{key}\0")), "{key}");
        }
        assert_eq!((table.get(0, ""), table.get(1, ""), table.get(0, "b")), (Some(7), None, Some(8)));
        table.clear();
        assert_eq!((table.len(), table.size(), table.get(0, "b")), (0, 0, None));
    }
}
