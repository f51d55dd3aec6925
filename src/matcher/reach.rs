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
/// Ways in which the tokens that a link may pass are light or not.
const WAYS: usize = 1 << (FARTHEST - 1);

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

/// A side of a token or of a word in a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Before,
    After,
}

impl Side {
    pub(crate) fn other(self) -> Side {
        match self {
            Side::Before => Side::After,
            Side::After => Side::Before,
        }
    }

    /// The place beside one; the one before the first is out of range.
    pub(crate) fn beside(self, place: usize) -> usize {
        match self {
            Side::Before => place.wrapping_sub(1),
            Side::After => place + 1,
        }
    }
}

/// What stands on one side of a token.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Way {
    /// Bit `i` is set where the token `i + 1` away is light.
    light: u16,
    /// Tokens of the same clause and of the same sentence, at least as many as a link leads over.
    clause: u8,
    sentence: u8,
}

impl Way {
    /// How many tokens away the last one stands that a link leads to.
    pub(crate) fn reach(self, link: Link) -> u32 {
        let end = if link == Link::Wide { self.sentence } else { self.clause };
        u32::from(REACHES[usize::from(self.light) % WAYS][link as usize].min(end))
    }

    /// The way from the next token, over one more.
    fn over(self, slot: Slot) -> Way {
        let more = |passed: u8| passed + u8::from(passed < FARTHEST as u8);
        Way { light: self.light << 1 | u16::from(slot.light), clause: more(self.clause), sentence: more(self.sentence) }
    }
}

/// By side, measures the ways from each token of a sentence.
#[inline(never)]
pub(crate) fn measure(slots: &[Slot], tokens: &[Token], ways: &mut [Vec<Way>; 2]) {
    let [before, after] = ways;
    for ways in [&mut *before, after] {
        ways.clear();
        ways.resize(slots.len(), Way::default());
    }
    pass(before.iter_mut().zip(slots.iter().zip(tokens)));
    pass(after.iter_mut().zip(slots.iter().zip(tokens)).rev());
}

fn pass<'s>(places: impl Iterator<Item = (&'s mut Way, (&'s Slot, &'s Token))>) {
    let (mut way, mut clause, mut sentence) = (Way::default(), 0, 0);
    for (place, (slot, token)) in places {
        if token.clause != clause {
            (clause, way.clause) = (token.clause, 0);
            if token.sentence != sentence {
                (sentence, way.sentence) = (token.sentence, 0);
            }
        }
        *place = way;
        way = way.over(*slot);
    }
}

/// By the lightness of the tokens nearby, the nearest in the last bit, and by link: how many tokens away the last one stands
/// that it leads to where no clause ends. A table spares to count them.
static REACHES: [[u8; 4]; WAYS] = {
    let mut table = [[0; 4]; WAYS];
    let mut light = 0;
    while light < WAYS {
        table[light] = reaches(light);
        light += 1;
    }
    table
};

const fn reaches(light: usize) -> [u8; 4] {
    let run = light.trailing_ones() as usize;
    let near = 1 + if run < MOST_LIGHT { run } else { MOST_LIGHT };
    let (mut gap, mut others) = (0, 0);
    while gap < FARTHEST - 1 && others <= MOST_IN_GAP {
        others += 1 - (light >> gap & 1);
        gap += 1;
    }
    let mut reaches = [1; 4];
    reaches[Link::Near as usize] = near as u8;
    reaches[Link::Gap as usize] = gap as u8;
    reaches[Link::Wide as usize] = gap as u8;
    reaches
}
