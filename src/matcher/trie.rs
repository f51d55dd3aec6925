//! The terms of a lexicon as one trie over symbols.

use std::collections::HashMap;

use super::{Hit, Lookup};
use crate::lexicon::{FormId, LONGEST_TERM, Link, Sequence, SymbolId, TermId};
use crate::text::Token;

/// Most light words between two words of a term.
const MOST_LIGHT: usize = 6;
/// Most other words in a gap (`…`).
const MOST_IN_GAP: usize = 6;
/// Most nodes visited from one token, so that time stays linear whatever the lexicon and the text.
const MOST_STEPS: u32 = 256;

const NO_NODE: u32 = u32::MAX;

#[derive(Clone, Copy, Debug, Default)]
struct Node {
    /// Ranges of `edges`, one a link, each sorted by symbol.
    near: (u32, u32),
    gap: (u32, u32),
    strict: (u32, u32),
    /// Range of `ends`.
    ends: (u32, u32),
}

#[derive(Debug)]
pub(crate) struct Trie {
    /// Node after a first word, by symbol.
    starts: Vec<u32>,
    nodes: Vec<Node>,
    edges: Vec<(SymbolId, u32)>,
    /// Terms that end at a node, with the mask of their negated words.
    ends: Vec<(TermId, u8)>,
}

impl Trie {
    pub(crate) fn new(sequences: &[Sequence], symbols: usize) -> Trie {
        let mut children: HashMap<(u32, Link, SymbolId), u32> = HashMap::new();
        let mut ends: Vec<(u32, TermId, u8)> = Vec::new();
        let mut nodes = 0;
        let mut starts = vec![NO_NODE; symbols];
        for sequence in sequences {
            let mut at = NO_NODE;
            let mut negated = 0;
            for (i, step) in sequence.steps.iter().enumerate() {
                let next = match at {
                    NO_NODE => &mut starts[step.symbol as usize],
                    _ => children.entry((at, step.link, step.symbol)).or_insert(NO_NODE),
                };
                if *next == NO_NODE {
                    *next = nodes;
                    nodes += 1;
                }
                at = *next;
                negated |= u8::from(step.negated) << i;
            }
            ends.push((at, sequence.term, negated));
        }
        Self::freeze(starts, nodes as usize, children, ends)
    }

    fn freeze(
        starts: Vec<u32>,
        nodes: usize,
        children: HashMap<(u32, Link, SymbolId), u32>,
        mut ends: Vec<(u32, TermId, u8)>,
    ) -> Trie {
        let mut frozen = vec![Node::default(); nodes];
        let mut children: Vec<_> = children.into_iter().collect();
        children.sort_unstable();
        for (i, ((parent, link, _), _)) in children.iter().enumerate() {
            let node = &mut frozen[*parent as usize];
            let range = match link {
                Link::Near => &mut node.near,
                Link::Gap => &mut node.gap,
                Link::Strict => &mut node.strict,
            };
            *range = (if range.1 == 0 { i as u32 } else { range.0 }, i as u32 + 1);
        }
        ends.sort_unstable();
        ends.dedup();
        for (i, (node, _, _)) in ends.iter().enumerate() {
            let range = &mut frozen[*node as usize].ends;
            *range = (if range.1 == 0 { i as u32 } else { range.0 }, i as u32 + 1);
        }
        Trie {
            starts,
            nodes: frozen,
            edges: children.into_iter().map(|((_, _, symbol), child)| (symbol, child)).collect(),
            ends: ends.into_iter().map(|(_, term, negated)| (term, negated)).collect(),
        }
    }

    pub(crate) fn find(&self, tokens: &[Token], forms: &[FormId], lookup: &Lookup, hits: &mut Vec<Hit>) {
        for first in 0..tokens.len() {
            for symbol in lookup.symbols(forms[first]) {
                let node = self.starts[*symbol as usize];
                if node != NO_NODE {
                    let mut walk = Walk { trie: self, tokens, forms, lookup, first, from: hits.len(), hits, steps: 0 };
                    walk.visit(node, first, [0; LONGEST_TERM], 1);
                }
            }
        }
    }

    fn edges(&self, range: (u32, u32)) -> &[(SymbolId, u32)] {
        &self.edges[range.0 as usize..range.1 as usize]
    }
}

/// One walk down the trie from one token.
struct Walk<'a> {
    trie: &'a Trie,
    tokens: &'a [Token],
    forms: &'a [FormId],
    lookup: &'a Lookup,
    first: usize,
    /// Hits before this one belong to other walks.
    from: usize,
    hits: &'a mut Vec<Hit>,
    steps: u32,
}

impl Walk<'_> {
    fn visit(&mut self, node: u32, at: usize, offsets: [u8; LONGEST_TERM], length: usize) {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return;
        }
        let node = self.trie.nodes[node as usize];
        for (term, negated) in &self.trie.ends[node.ends.0 as usize..node.ends.1 as usize] {
            // Of several ways to reach a term, the shortest comes first.
            if !self.hits[self.from..].iter().any(|h| h.term == *term && h.negated == *negated) {
                let hit =
                    Hit { term: *term, first: self.first as u32, length: length as u8, negated: *negated, offsets };
                self.hits.push(hit);
            }
        }
        if node.strict.1 > 0 && self.same_clause(at + 1) {
            self.step(node.strict, at + 1, offsets, length);
        }
        if node.near.1 > 0 {
            let mut next = at + 1;
            while next <= at + 1 + MOST_LIGHT && self.same_clause(next) {
                self.step(node.near, next, offsets, length);
                if !self.lookup.is_light(self.forms[next]) {
                    break;
                }
                next += 1;
            }
        }
        if node.gap.1 > 0 {
            let (mut next, mut words) = (at + 1, 0);
            while words <= MOST_IN_GAP && next <= at + MOST_LIGHT + MOST_IN_GAP && self.same_clause(next) {
                self.step(node.gap, next, offsets, length);
                words += usize::from(!self.lookup.is_light(self.forms[next]));
                next += 1;
            }
        }
    }

    fn same_clause(&self, token: usize) -> bool {
        self.tokens.get(token).is_some_and(|t| t.clause == self.tokens[self.first].clause)
    }

    fn step(&mut self, range: (u32, u32), at: usize, mut offsets: [u8; LONGEST_TERM], length: usize) {
        let edges = self.trie.edges(range);
        offsets[length] = (at - self.first) as u8;
        for symbol in self.lookup.symbols(self.forms[at]) {
            if let Ok(i) = edges.binary_search_by_key(symbol, |(s, _)| *s) {
                self.visit(edges[i].1, at, offsets, length + 1);
            }
        }
    }
}
