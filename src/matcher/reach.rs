//! How far the next word of a term may stand from a token: the distances of `x y`, `x … y` and `x …, y`.

use super::classes::ClassId;
use super::words::Word;
use crate::lexicon::Link;
use crate::text::Token;

/// Most light words between two words of a term.
pub(crate) const MOST_LIGHT: usize = 6;
/// Most other words in a gap (`…`): with more, precision on annotated texts falls as much as recall rises.
pub(crate) const MOST_IN_GAP: usize = 4;
/// A linked word stands at fewer tokens than this.
pub(crate) const FARTHEST: usize = 1 + MOST_LIGHT + MOST_IN_GAP;

/// A token as the terms see it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub(crate) class: ClassId,
    pub(crate) light: bool,
}

impl Slot {
    pub(crate) fn new(word: Word) -> Slot {
        Slot { class: word.class, light: word.light }
    }
}

/// For one token, the token after the last that each link leads to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reach {
    strict: u32,
    near: u32,
    gap: u32,
    wide: u32,
}

impl Reach {
    pub(crate) fn end(&self, link: Link) -> usize {
        let end = match link {
            Link::Strict => self.strict,
            Link::Near => self.near,
            Link::Gap => self.gap,
            Link::Wide => self.wide,
        };
        end as usize
    }
}

/// Measures the reach of each token; no reach ends before that of the token before. `contents` is scratch.
pub(crate) fn measure(slots: &[Slot], tokens: &[Token], contents: &mut Vec<u32>, reaches: &mut Vec<Reach>) {
    contents.clear();
    contents.extend((0..).zip(slots).filter(|(_, slot)| !slot.light).map(|(at, _)| at));
    reaches.clear();
    reaches.resize(slots.len(), Reach::default());
    let end = slots.len();
    let (mut clause_end, mut sentence_end) = (end, end);
    // From the next token on: light words in a row, then one word of any kind.
    let mut near_end = end;
    let mut later = contents.len();
    for at in (0..end).rev() {
        if let Some(next) = tokens.get(at + 1) {
            if next.clause != tokens[at].clause {
                clause_end = at + 1;
            }
            if next.sentence != tokens[at].sentence {
                sentence_end = at + 1;
            }
            if at + 2 > clause_end || !slots[at + 1].light {
                near_end = at + 2;
            }
        }
        // The last content word that a gap may lead to, and the words before it.
        let last = later + MOST_IN_GAP;
        let wide_end = contents.get(last).map_or(sentence_end, |content| (*content as usize + 1).min(sentence_end));
        let wide_end = wide_end.min(at + FARTHEST);
        let near_end = near_end.min(at + 2 + MOST_LIGHT);
        reaches[at] = Reach {
            strict: (at + 2).min(clause_end) as u32,
            near: near_end.min(clause_end) as u32,
            gap: wide_end.min(clause_end) as u32,
            wide: wide_end as u32,
        };
        later -= usize::from(!slots[at].light);
    }
}
