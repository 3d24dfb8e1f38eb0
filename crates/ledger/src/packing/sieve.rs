//! What of a statement's JSON is stored as it is, and what is packed otherwise.
//!
//! The statement's own (de)serialisation does the work, field by field: what the type gains later goes through unseen.

use std::fmt;

use demarche_statement::Statement;
use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer, MapDeserializer};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Impossible, SerializeStruct, Serializer};
use serde::{Deserialize, Serialize};

type Failure = serde_json::Error;

/// Whether a field is one that the row or the packed form tells.
fn is_told(name: &str) -> bool {
    matches!(name, "id" | "actor" | "recipient" | "speaker" | "event_loc" | "text_info" | "cite_info")
}

/// Writes an object with the fields that are stored as they are, its closing brace left out. The sentence is one of them only
/// if it is to be kept.
pub(super) fn write(out: &mut Vec<u8>, statement: &Statement, with_text: bool) -> Result<(), Failure> {
    out.push(b'{');
    statement.serialize(Sieve { out, with_text })
}

struct Sieve<'o> {
    out: &'o mut Vec<u8>,
    with_text: bool,
}

/// A statement is a struct: nothing else comes.
macro_rules! never {
    ($($name:ident($($type:ty),*) -> $out:ty;)*) => {
        $(fn $name(self, $(_: $type),*) -> Result<$out, Failure> {
            Err(Failure::custom("a statement is no object"))
        })*
    };
}

impl<'o> Serializer for Sieve<'o> {
    type Ok = ();
    type Error = Failure;
    type SerializeSeq = Impossible<(), Failure>;
    type SerializeTuple = Impossible<(), Failure>;
    type SerializeTupleStruct = Impossible<(), Failure>;
    type SerializeTupleVariant = Impossible<(), Failure>;
    type SerializeMap = Impossible<(), Failure>;
    type SerializeStruct = Self;
    type SerializeStructVariant = Impossible<(), Failure>;

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Failure> {
        Ok(self)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<(), Failure> {
        Err(Failure::custom("a statement is no object"))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, _: &T) -> Result<(), Failure> {
        Err(Failure::custom("a statement is no object"))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Failure> {
        Err(Failure::custom("a statement is no object"))
    }

    never! {
        serialize_bool(bool) -> ();
        serialize_i8(i8) -> ();
        serialize_i16(i16) -> ();
        serialize_i32(i32) -> ();
        serialize_i64(i64) -> ();
        serialize_u8(u8) -> ();
        serialize_u16(u16) -> ();
        serialize_u32(u32) -> ();
        serialize_u64(u64) -> ();
        serialize_f32(f32) -> ();
        serialize_f64(f64) -> ();
        serialize_char(char) -> ();
        serialize_str(&str) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_none() -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_unit_variant(&'static str, u32, &'static str) -> ();
        serialize_seq(Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }
}

impl SerializeStruct for Sieve<'_> {
    type Ok = ();
    type Error = Failure;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Failure> {
        if is_told(name) || (name == "text" && !self.with_text) {
            return Ok(());
        }
        // The first is `{"kind": ...`: every statement has a kind.
        if self.out.last() != Some(&b'{') {
            self.out.push(b',');
        }
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
        serde_json::to_writer(&mut *self.out, value)
    }

    fn end(self) -> Result<(), Failure> {
        Ok(())
    }
}

/// What was packed otherwise.
#[derive(Default)]
pub(super) struct Packed {
    pub(super) actor: Vec<PackedEntity>,
    pub(super) recipient: Vec<PackedEntity>,
    pub(super) speaker: Option<PackedEntity>,
    /// The place's number, and the words that name it.
    pub(super) event_loc: Option<(i64, String)>,
    pub(super) sequence: usize,
    /// Whether the sentence stands in the body, for it is not the words at its place.
    pub(super) has_own_text: bool,
}

/// `[number, start, end]`, with the words behind where they are not those at their place.
pub(super) struct PackedEntity {
    pub(super) number: i64,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) words: Option<String>,
}

impl<'de> Deserialize<'de> for PackedEntity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Parts;
        impl<'de> Visitor<'de> for Parts {
            type Value = PackedEntity;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a party's number, start and end")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<PackedEntity, A::Error> {
                use serde::de::Error;
                let missing = |place| A::Error::invalid_length(place, &"a party's number, start and end");
                Ok(PackedEntity {
                    number: parts.next_element()?.ok_or_else(|| missing(0))?,
                    start: parts.next_element()?.ok_or_else(|| missing(1))?,
                    end: parts.next_element()?.ok_or_else(|| missing(2))?,
                    words: parts.next_element()?,
                })
            }
        }
        deserializer.deserialize_seq(Parts)
    }
}

/// The statement of a body, without what was packed, and that.
pub(super) fn read(body: &str) -> Result<(Statement, Packed), Failure> {
    struct Body;
    impl<'de> Visitor<'de> for Body {
        type Value = (Statement, Packed);

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a statement")
        }

        fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Self::Value, A::Error> {
            let mut packed = Packed::default();
            let fields = Fields { fields, packed: &mut packed, blank: None, given: 0 };
            let statement = Statement::deserialize(MapAccessDeserializer::new(fields))?;
            Ok((statement, packed))
        }
    }
    serde_json::Deserializer::from_str(body).deserialize_map(Body)
}

/// The fields of a body: those that are packed are put aside, and those that every statement has come blank at the end.
struct Fields<'p, A> {
    fields: A,
    packed: &'p mut Packed,
    /// The blank field whose value is asked for next.
    blank: Option<&'static str>,
    /// How many blank fields were given.
    given: usize,
}

/// Fields without which there is no statement.
const BLANK: [&str; 4] = ["id", "text_info", "cite_info", "text"];

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Fields<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        while let Some(name) = self.fields.next_key::<&'de str>()? {
            match name {
                "actor" => self.packed.actor = self.fields.next_value()?,
                "recipient" => self.packed.recipient = self.fields.next_value()?,
                "speaker" => self.packed.speaker = self.fields.next_value()?,
                "event_loc" => self.packed.event_loc = self.fields.next_value()?,
                "sequence" => self.packed.sequence = self.fields.next_value()?,
                // Earlier programs stored these too.
                "own_text" | "id" | "text_info" | "cite_info" => {
                    self.fields.next_value::<IgnoredAny>()?;
                }
                _ => {
                    self.packed.has_own_text |= name == "text";
                    return seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some);
                }
            }
        }
        let wanted = if self.packed.has_own_text { 3 } else { 4 };
        let Some(name) = BLANK[..wanted].get(self.given) else { return Ok(None) };
        self.given += 1;
        self.blank = Some(name);
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.blank {
            None => self.fields.next_value_seed(seed),
            Some("text_info") => {
                let span = [("sequence", 0_usize), ("start", 0), ("end", 0)];
                seed.deserialize(MapDeserializer::new(span.into_iter()))
            }
            Some("cite_info") => seed.deserialize(MapDeserializer::new([("id", ""), ("coder", "")].into_iter())),
            Some(_) => seed.deserialize("".into_deserializer()),
        }
    }
}
