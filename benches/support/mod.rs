//! The texts that the benches read.

#![allow(dead_code, reason = "each bench is a crate of its own and takes what it needs")]

use std::path::Path;

/// Bytes of text that one measurement reads, about: long enough to leave the caches, short enough for a minute in all.
const ENOUGH: usize = 2_000_000;

/// The texts of the JSON Lines file that `DOLEANCE_TEXTS` names, else of the sample archive: the first ones where they are
/// many, again and again where they are few.
pub fn texts() -> Vec<String> {
    let rows = std::env::var_os("DOLEANCE_TEXTS").map_or_else(sample, |path| rows(Path::new(&path)));
    let mut bytes = 0;
    let enough = |text: &String| {
        bytes += text.len();
        bytes <= ENOUGH
    };
    rows.iter().cycle().cloned().take_while(enough).collect()
}

/// The texts of the sample archive.
pub fn sample() -> Vec<String> {
    rows(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/sample.jsonl")))
}

fn rows(path: &Path) -> Vec<String> {
    let archive = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let text = |line| serde_json::from_str::<serde_json::Value>(line).ok()?["text"].as_str().map(str::to_owned);
    let rows: Vec<String> = archive.lines().filter_map(text).collect();
    assert!(!rows.is_empty(), "{}: no row with a `text`", path.display());
    rows
}

/// Bytes of all texts.
pub fn bytes(texts: &[String]) -> u64 {
    texts.iter().map(|text| text.len() as u64).sum()
}
