//! The search for terms, plainly: every pattern from every token, word by word. It is what [`super::search`] must find.

use super::Hit;
use super::patterns::{Pattern, Patterns, Step};
use super::reach::{FARTHEST, MOST_IN_GAP, MOST_LIGHT, Slot};
use crate::lexicon::{LONGEST_TERM, Link};
use crate::text::Token;

/// Every hit, sorted, each once.
pub(super) fn find(patterns: &Patterns, slots: &[Slot], tokens: &[Token]) -> Vec<Hit> {
    let mut hits = Vec::new();
    for at in 0..slots.len() {
        let singles = patterns.singles(slots[at].class).iter();
        hits.extend(singles.map(|(term, negated)| Hit::single(*term, at, *negated)));
        for pattern in patterns.all() {
            let reader = Reader { patterns, slots, tokens, pattern, steps: patterns.steps(pattern) };
            if reader.fits(0, at) {
                reader.read(&[at], &mut hits);
            }
        }
    }
    hits.sort_unstable();
    hits.dedup();
    hits
}

struct Reader<'a> {
    patterns: &'a Patterns,
    slots: &'a [Slot],
    tokens: &'a [Token],
    pattern: &'a Pattern,
    steps: &'a [Step],
}

impl Reader<'_> {
    fn fits(&self, step: usize, token: usize) -> bool {
        self.patterns.members().of(self.steps[step].symbol).contains(&self.slots[token].class)
    }

    /// Places the words that follow those at `places`.
    fn read(&self, places: &[usize], hits: &mut Vec<Hit>) {
        let step = places.len();
        if step == self.steps.len() {
            let mut all = [0; LONGEST_TERM];
            all.iter_mut().zip(places).for_each(|(to, place)| *to = *place as u32);
            hits.push(Hit::new(self.pattern, &all));
            return;
        }
        let at = places[step - 1];
        for to in at + 1..self.slots.len() {
            if self.links(self.steps[step].link, at, to) && self.fits(step, to) {
                self.read(&[places, &[to]].concat(), hits);
            }
        }
    }

    fn links(&self, link: Link, at: usize, to: usize) -> bool {
        let between = &self.slots[at + 1..to];
        let light = between.iter().filter(|slot| slot.light).count();
        let short_gap = between.len() - light <= MOST_IN_GAP && to - at < FARTHEST;
        let same_clause = self.tokens[at].clause == self.tokens[to].clause;
        match link {
            Link::Strict => same_clause && between.is_empty(),
            Link::Near => same_clause && light == between.len() && light <= MOST_LIGHT,
            Link::Gap => same_clause && short_gap,
            Link::Wide => self.tokens[at].sentence == self.tokens[to].sentence && short_gap,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lexicon::{Example, Lexicon};
    use crate::matcher::{Matcher, Search};
    use crate::text::Document;

    /// Texts of one sentence, of several, and of one sentence longer than a block, with the words of the examples.
    fn texts(examples: &[Example]) -> Vec<String> {
        let mut texts: Vec<String> = examples.iter().step_by(16).map(|example| example.text.clone()).collect();
        let words: Vec<&str> = examples.iter().step_by(7).flat_map(|e| e.text.split(' ')).collect();
        let mut seed = 1_u64;
        let mut random = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % below
        };
        for length in [1, 2, 3, 10, 63, 64, 65, 130, 200] {
            let mixed: Vec<&str> = (0..length).map(|_| words[random(words.len())]).collect();
            texts.push(mixed.join(" "));
            texts.push(mixed.join(" ").replace(['.', '!', '?', ';'], ","));
            texts.push(mixed.join(" ").replace(['.', ',', '!', '?', ';', ':'], ""));
        }
        texts
    }

    #[test]
    fn search_finds_what_the_plain_one_finds() {
        let lexicon = Lexicon::french();
        let texts = texts(&lexicon.labels.examples);
        let (matcher, _) = Matcher::new(lexicon);
        let (mut document, mut slots, mut search, mut hits) =
            (Document::default(), Vec::new(), Search::default(), Vec::new());
        let mut found = 0;
        for text in &texts {
            document.read(text);
            matcher.find(text, &document, &mut slots, &mut search, &mut hits);
            hits.sort_unstable();
            hits.dedup();
            assert_eq!(hits, super::find(&matcher.patterns, &slots, document.tokens()), "{text}");
            found += hits.len();
        }
        assert!(found > 10 * texts.len(), "{found} hits in {} texts", texts.len());
    }
}
