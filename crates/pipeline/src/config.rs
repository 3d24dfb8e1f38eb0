//! The pipeline's `config.cfg`: sections of `key = JSON`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::LoadError;

/// Sections by their dotted names, values by key.
#[derive(Debug)]
pub(crate) struct Config {
    sections: BTreeMap<String, BTreeMap<String, Json>>,
}

const PART: &str = "config.cfg";

impl Config {
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, LoadError> {
        let text = std::str::from_utf8(bytes).map_err(|_| LoadError::damaged(PART, "it is not UTF-8"))?;
        let mut sections: BTreeMap<String, BTreeMap<String, Json>> = BTreeMap::new();
        let mut section = String::new();
        for (number, line) in text.lines().enumerate() {
            let trimmed = line.trim();
            if trimmed.is_empty() || trimmed.starts_with('#') || trimmed.starts_with(';') {
                continue;
            }
            if let Some(name) = trimmed.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'))
                && !line.starts_with(char::is_whitespace)
            {
                section = name.to_owned();
                sections.entry(section.clone()).or_default();
                continue;
            }
            if line.starts_with(char::is_whitespace) {
                // A value that goes on over several lines; none that matters here does.
                continue;
            }
            let (key, value) = trimmed
                .split_once('=')
                .ok_or_else(|| LoadError::damaged(PART, format!("line {}: expected `key = value`", number + 1)))?;
            // What is not JSON is a reference to another section (`${...}`), which only training needs.
            let value = serde_json::from_str(value.trim()).unwrap_or_else(|_| Json::String(value.trim().to_owned()));
            sections.entry(section.clone()).or_default().insert(key.trim().to_owned(), value);
        }
        Ok(Self { sections })
    }

    pub(crate) fn get(&self, section: &str, key: &str) -> Option<&Json> {
        self.sections.get(section)?.get(key)
    }

    pub(crate) fn string(&self, section: &str, key: &str) -> Option<&str> {
        self.get(section, key)?.as_str()
    }

    pub(crate) fn flag(&self, section: &str, key: &str) -> bool {
        self.get(section, key).and_then(Json::as_bool).unwrap_or(false)
    }

    /// A list of strings; empty where there is none.
    pub(crate) fn strings(&self, section: &str, key: &str) -> Vec<String> {
        let list = self.get(section, key).and_then(Json::as_array);
        list.map(|list| list.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect()).unwrap_or_default()
    }

    /// The architecture names of a component's model and what it is built of, by section.
    pub(crate) fn architectures(&self, component: &str) -> impl Iterator<Item = (&str, &str)> {
        let prefix = format!("components.{component}.model");
        self.sections
            .iter()
            .filter(move |(name, _)| name.starts_with(&prefix))
            .filter_map(|(name, values)| Some((name.as_str(), values.get("@architectures")?.as_str()?)))
    }
}
