//! JSON Lines: picks two keys of an object and passes over the others.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A string, borrowed from the line where it has no escapes.
#[derive(Deserialize)]
pub struct Text<'a>(#[serde(borrow)] pub Cow<'a, str>);

/// The keys to pick.
#[derive(Clone, Copy)]
pub struct Keys<'k> {
    pub text: &'k str,
    pub id: Option<&'k str>,
}

/// What was picked: the text, and the identifier where it is not null.
pub type Picked<'a> = (Cow<'a, str>, Option<&'a RawValue>);

/// Picks the text and the identifier of the object in `line`. Of a key given twice, the last counts.
pub fn pick<'a>(line: &'a str, keys: Keys<'_>) -> Result<Picked<'a>, String> {
    let mut reader = serde_json::Deserializer::from_str(line);
    keys.deserialize(&mut reader).and_then(|picked| reader.end().map(|()| picked)).map_err(|e| told(&e))
}

/// Every key of the object in `line`, with its value, in order.
pub fn entries(line: &str) -> Result<Vec<(Cow<'_, str>, &RawValue)>, String> {
    let mut reader = serde_json::Deserializer::from_str(line);
    Entries.deserialize(&mut reader).and_then(|entries| reader.end().map(|()| entries)).map_err(|e| told(&e))
}

/// An error without the line, which is always 1 here.
fn told(error: &serde_json::Error) -> String {
    let place = format!(" at line {} column {}", error.line(), error.column());
    let told = error.to_string();
    match told.strip_suffix(&place) {
        Some(what) if error.column() > 0 => format!("{what} (byte {})", error.column()),
        Some(what) => what.to_owned(),
        None => told,
    }
}

impl<'de> DeserializeSeed<'de> for Keys<'_> {
    type Value = Picked<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Picked<'de>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Keys<'_> {
    type Value = Picked<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Picked<'de>, M::Error> {
        let (mut text, mut id) = (None, None);
        while let Some(Text(key)) = map.next_key()? {
            if key == self.text {
                text = Some(map.next_value::<Text<'de>>()?.0);
            } else if Some(&*key) == self.id {
                id = Some(map.next_value::<&RawValue>()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        let text = text.ok_or_else(|| M::Error::custom(format_args!("no key `{}`", self.text)))?;
        let id = id.filter(|id| id.get() != "null");
        match id.map(|id| id.get().as_bytes()) {
            None | Some([b'"' | b'-' | b'0'..=b'9', ..]) => Ok((text, id)),
            Some(_) => Err(M::Error::custom("the identifier is neither a string nor a number")),
        }
    }
}

struct Entries;

impl<'de> DeserializeSeed<'de> for Entries {
    type Value = Vec<(Cow<'de, str>, &'de RawValue)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Entries {
    type Value = Vec<(Cow<'de, str>, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut entries = Vec::new();
        while let Some((Text(key), value)) = map.next_entry()? {
            entries.push((key, value));
        }
        Ok(entries)
    }
}
