//! The terms of a lexicon as one trie over symbols.

use rustc_hash::FxHashMap;

use super::Hit;
use super::classes::{Bit, Bits, Class, ClassId, Classes, NO_CLASS, Reach};
use crate::lexicon::{LONGEST_TERM, Link, Sequence, SymbolId, TermId};

/// Most light words between two words of a term.
const MOST_LIGHT: usize = 6;
/// Most other words in a gap (`…`).
const MOST_IN_GAP: usize = 6;
/// Most nodes visited from one token, so that time stays linear whatever the lexicon and the text.
const MOST_STEPS: u32 = 2048;

const NO_NODE: NodeId = NodeId::MAX;

/// A token as the trie sees it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub(crate) class: ClassId,
    pub(crate) clause: u32,
    pub(crate) sentence: u32,
    pub(crate) bit: Bit,
    pub(crate) light: bool,
}

pub(crate) type NodeId = u32;

/// Ranges of `edges`, one a link, one after the other and each sorted by symbol; and a range of `ends`.
#[derive(Clone, Copy, Debug, Default)]
struct Node {
    /// The classes that may come next.
    nexts: Bits,
    near: u32,
    gap: u32,
    strict: u32,
    wide: u32,
    edges_end: u32,
    ends: (u32, u32),
}

#[derive(Debug)]
pub(crate) struct Trie {
    /// Node after a first word, by symbol.
    starts: Vec<NodeId>,
    nodes: Vec<Node>,
    edges: Vec<(SymbolId, NodeId)>,
    /// Terms that end at a node, with the mask of their negated words.
    ends: Vec<(TermId, u8)>,
}

impl Trie {
    pub(crate) fn new(sequences: &[Sequence], symbols: usize) -> Trie {
        let mut children: FxHashMap<(u32, Link, SymbolId), u32> = FxHashMap::default();
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
        starts: Vec<NodeId>,
        nodes: usize,
        children: FxHashMap<(NodeId, Link, SymbolId), NodeId>,
        mut ends: Vec<(NodeId, TermId, u8)>,
    ) -> Trie {
        let mut children: Vec<_> = children.into_iter().collect();
        children.sort_unstable();
        ends.sort_unstable();
        ends.dedup();
        let (mut edge, mut end) = (0, 0);
        let mut frozen = Vec::with_capacity(nodes);
        for id in 0..nodes as NodeId {
            let mut edges_before = |link: Link| {
                let before = |((parent, l, _), _): &((NodeId, Link, SymbolId), NodeId)| (*parent, *l) < (id, link);
                while children.get(edge).is_some_and(before) {
                    edge += 1;
                }
                edge as u32
            };
            let (near, gap) = (edges_before(Link::Near), edges_before(Link::Gap));
            let (strict, wide) = (edges_before(Link::Strict), edges_before(Link::Wide));
            while children.get(edge).is_some_and(|((parent, ..), _)| *parent == id) {
                edge += 1;
            }
            let first_end = end;
            while ends.get(end).is_some_and(|(node, ..)| *node == id) {
                end += 1;
            }
            let ends = (first_end as u32, end as u32);
            frozen.push(Node { nexts: Bits::default(), near, gap, strict, wide, edges_end: edge as u32, ends });
        }
        Trie {
            starts,
            nodes: frozen,
            edges: children.into_iter().map(|((_, _, symbol), child)| (symbol, child)).collect(),
            ends: ends.into_iter().map(|(_, term, negated)| (term, negated)).collect(),
        }
    }

    /// The nodes after a first word that satisfies one of `symbols`.
    pub(crate) fn starts<'t>(&'t self, symbols: &'t [SymbolId]) -> impl Iterator<Item = NodeId> + 't {
        symbols.iter().map(|symbol| self.starts[*symbol as usize]).filter(|node| *node != NO_NODE)
    }

    /// The terms that end at a node, each with its mask of negated words.
    pub(crate) fn ends(&self, node: NodeId) -> &[(TermId, u8)] {
        self.ends_of(&self.nodes[node as usize])
    }

    pub(crate) fn reach(&self, node: NodeId) -> Reach {
        Self::reach_of(&self.nodes[node as usize])
    }

    fn reach_of(node: &Node) -> Reach {
        match node {
            _ if node.near == node.edges_end => Reach::Single,
            _ if node.wide < node.edges_end => Reach::Wide,
            _ if node.gap == node.strict => Reach::Near,
            _ => Reach::Gap,
        }
    }

    /// Calls `each` with the first two symbols of the terms of several words, their link and the node after them.
    pub(crate) fn first_pairs(&self, mut each: impl FnMut(SymbolId, SymbolId, Link, NodeId)) {
        for (start, first) in self.starts.iter().zip(0..).filter(|(start, _)| **start != NO_NODE) {
            for (link, edges) in self.links(&self.nodes[*start as usize]) {
                edges.iter().for_each(|(second, node)| each(first, *second, link, *node));
            }
        }
    }

    /// Tells each node which classes may come next, given those of each symbol.
    pub(crate) fn set_nexts(&mut self, classes_of: &[Bits]) {
        for node in &mut self.nodes {
            let edges = &self.edges[node.near as usize..node.edges_end as usize];
            node.nexts =
                edges.iter().fold(Bits::default(), |bits, (symbol, _)| bits.union(classes_of[*symbol as usize]));
        }
    }

    fn links(&self, node: &Node) -> [(Link, &[(SymbolId, NodeId)]); 4] {
        let edges = |from: u32, to: u32| &self.edges[from as usize..to as usize];
        [
            (Link::Near, edges(node.near, node.gap)),
            (Link::Gap, edges(node.gap, node.strict)),
            (Link::Strict, edges(node.strict, node.wide)),
            (Link::Wide, edges(node.wide, node.edges_end)),
        ]
    }

    fn ends_of(&self, node: &Node) -> &[(TermId, u8)] {
        &self.ends[node.ends.0 as usize..node.ends.1 as usize]
    }

    pub(crate) fn find(&self, slots: &[Slot], classes: &Classes, hits: &mut Vec<Hit>) {
        for (first, slot) in slots.iter().enumerate().filter(|(_, slot)| slot.class != NO_CLASS) {
            let class = classes.class(slot.class);
            let from = hits.len();
            let single =
                |&(term, negated)| Hit { term, first: first as u32, length: 1, negated, offsets: [0; LONGEST_TERM] };
            hits.extend(classes.singles(class).iter().map(single));
            if class.reach > Reach::Single {
                Walk { trie: self, slots, classes, first, from, hits, steps: 0 }.pairs(class);
            }
        }
    }
}

/// One walk down the trie from one token.
struct Walk<'a> {
    trie: &'a Trie,
    classes: &'a Classes,
    slots: &'a [Slot],
    first: usize,
    /// Hits before this one belong to other tokens.
    from: usize,
    hits: &'a mut Vec<Hit>,
    steps: u32,
}

/// The words that may come next in a term, with how they may be linked to the one before.
struct Following<'a> {
    slots: &'a [Slot],
    before: usize,
    at: usize,
    /// No clause edge so far.
    clause: bool,
    /// No word but light ones so far.
    light: bool,
    /// Other words so far.
    words: usize,
}

impl<'a> Following<'a> {
    fn new(slots: &'a [Slot], before: usize) -> Self {
        let end = slots.len().min(before + 1 + MOST_LIGHT + MOST_IN_GAP);
        Following { slots: &slots[..end], before, at: before, clause: true, light: true, words: 0 }
    }

    /// The next word that `seconds` may hold: its place and class.
    #[inline]
    fn next(&mut self, seconds: &Bits, reach: Reach) -> Option<(usize, ClassId)> {
        loop {
            if self.at > self.before {
                let light = self.slots[self.at].light;
                self.light &= light;
                self.words += usize::from(!light);
            }
            self.at += 1;
            let slot = self.slots.get(self.at)?;
            let before = &self.slots[self.before];
            self.clause &= slot.clause == before.clause;
            if !self.clause && (reach < Reach::Wide || slot.sentence != before.sentence)
                || !self.light && reach < Reach::Gap
                || self.words > MOST_IN_GAP
            {
                return None;
            }
            if seconds.may_hold(slot.bit) {
                return Some((self.at, slot.class));
            }
        }
    }

    /// Whether a word at the present place is linked so to the one before.
    fn links(&self, link: Link) -> bool {
        match link {
            Link::Wide => true,
            Link::Gap => self.clause,
            Link::Near => self.clause && self.light && self.at - self.before <= MOST_LIGHT + 1,
            Link::Strict => self.clause && self.at - self.before == 1,
        }
    }
}

impl Walk<'_> {
    /// Visits the nodes after the first word and each word near enough to be the second.
    fn pairs(&mut self, class: &Class) {
        let classes = self.classes;
        let mut following = Following::new(self.slots, self.first);
        while let Some((at, second)) = following.next(&class.seconds, class.reach) {
            for pair in classes.seconds(class, second) {
                if following.links(pair.link()) {
                    let mut offsets = [0; LONGEST_TERM];
                    offsets[1] = (at - self.first) as u8;
                    self.visit(pair.node(), at, offsets, 2);
                }
            }
        }
    }

    fn visit(&mut self, node: NodeId, at: usize, offsets: [u8; LONGEST_TERM], length: usize) {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return;
        }
        let (trie, classes) = (self.trie, self.classes);
        let node = &trie.nodes[node as usize];
        for &(term, negated) in trie.ends_of(node) {
            let hit = Hit { term, first: self.first as u32, length: length as u8, negated, offsets };
            let known = self.hits[self.from..].iter_mut().find(|h| h.term == term && h.negated == negated);
            match known {
                // Of several ways to reach a term, the shortest stays, whatever the order of the trie.
                Some(known) if (hit.last(), hit.offsets) < (known.last(), known.offsets) => *known = hit,
                Some(_) => {}
                None => self.hits.push(hit),
            }
        }
        if node.near == node.edges_end {
            return;
        }
        let mut following = Following::new(self.slots, at);
        while let Some((at, class)) = following.next(&node.nexts, Trie::reach_of(node)) {
            let symbols = classes.symbols(class);
            for (link, edges) in trie.links(node) {
                if edges.is_empty() || !following.links(link) {
                    continue;
                }
                for (symbol, child) in edges {
                    if symbols.binary_search(symbol).is_ok() {
                        let mut offsets = offsets;
                        offsets[length] = (at - self.first) as u8;
                        self.visit(*child, at, offsets, length + 1);
                    }
                }
            }
        }
    }
}
