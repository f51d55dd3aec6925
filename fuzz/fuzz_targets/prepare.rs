//! Preparing never fails, leaves plain letters alone, and comes to an end.

#![no_main]

use doleance::{Preparation, Step};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for step in [Step::Html, Step::Mojibake, Step::Chat, Step::Mail] {
        let prepared = Preparation::none().with(step).prepare(text);
        assert!(prepared.text().len() <= text.len() + text.len() / 2 + 2, "{step:?} makes a text longer");
    }
    if text.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ') {
        assert_eq!(Preparation::default().prepare(text).text(), text);
    }
});
