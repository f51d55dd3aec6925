//! The terms of a lexicon as one trie over symbols.

use rustc_hash::FxHashMap;

use super::Hit;
use super::classes::{Bit, Bits, Class, ClassId, Classes, NO_CLASS, Reach, bit};
use super::words::Word;
use crate::lexicon::{LONGEST_TERM, Link, Sequence, SymbolId, TermId};
use crate::text::Token;

/// Most light words between two words of a term.
const MOST_LIGHT: usize = 6;
/// Most other words in a gap (`…`).
const MOST_IN_GAP: usize = 6;
/// Most nodes visited from one token, so that time stays linear whatever the lexicon and the text.
const MOST_STEPS: u32 = 2048;

const NO_NODE: NodeId = NodeId::MAX;

/// A token as the trie sees it, with how far the next word of a term may stand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub(crate) class: ClassId,
    /// The token after the last that may follow with only light words between; over a gap; over a gap and commas.
    near_end: u32,
    gap_end: u32,
    wide_end: u32,
    pub(crate) bit: Bit,
    pub(crate) light: bool,
}

impl Slot {
    pub(crate) fn new(word: Word) -> Slot {
        let Word { class, light, .. } = word;
        Slot { class, near_end: 0, gap_end: 0, wide_end: 0, bit: bit(class), light }
    }

    fn end(&self, reach: Reach) -> usize {
        match reach {
            Reach::Single | Reach::Near => self.near_end as usize,
            Reach::Gap => self.gap_end as usize,
            Reach::Wide => self.wide_end as usize,
        }
    }

    /// Whether the word at `to` may follow this one, which stands at `at`, by a link.
    fn links(&self, link: Link, at: usize, to: usize) -> bool {
        match link {
            Link::Strict => to == at + 1 && to < self.gap_end as usize,
            Link::Near => to < self.near_end as usize,
            Link::Gap => to < self.gap_end as usize,
            Link::Wide => true,
        }
    }
}

/// Sets how far each slot reaches; one pass, since no reach ends before that of the slot before.
pub(crate) fn set_reach(slots: &mut [Slot], tokens: &[Token]) {
    let (mut clause_end, mut sentence_end, mut near_end, mut gap_end) = (0, 0, 0, 0);
    let mut words_in_gap = 0;
    for at in 0..slots.len() {
        while clause_end < slots.len() && tokens[clause_end].clause <= tokens[at].clause {
            clause_end += 1;
        }
        while sentence_end < slots.len() && tokens[sentence_end].sentence <= tokens[at].sentence {
            sentence_end += 1;
        }
        // Every light word after this one, and the word after them.
        near_end = near_end.max(at + 1);
        while near_end < clause_end && (near_end == at + 1 || slots[near_end - 1].light) {
            near_end += 1;
        }
        if gap_end <= at {
            (gap_end, words_in_gap) = (at + 1, 0);
        } else {
            words_in_gap -= usize::from(!slots[at].light);
        }
        while gap_end < sentence_end && words_in_gap <= MOST_IN_GAP {
            words_in_gap += usize::from(!slots[gap_end].light);
            gap_end += 1;
        }
        let farthest = at + 1 + MOST_LIGHT + MOST_IN_GAP;
        let slot = &mut slots[at];
        slot.near_end = near_end.min(clause_end).min(at + 2 + MOST_LIGHT) as u32;
        slot.gap_end = gap_end.min(clause_end).min(farthest) as u32;
        slot.wide_end = gap_end.min(sentence_end).min(farthest) as u32;
    }
}

pub(crate) type NodeId = u32;

/// A place in a term: the terms that end here, and the classes that lead on.
#[derive(Clone, Copy, Debug, Default)]
struct Node {
    /// The classes that may come next.
    nexts: Bits,
    /// Range of `ends`.
    ends: (u32, u32),
    /// Its table of `children`, and the bits of its size.
    table: u32,
    table_bits: u8,
    reach: Reach,
}

impl Node {
    /// Where the search for a class begins in the table.
    fn slot(&self, class: ClassId) -> usize {
        (u64::from(class.wrapping_mul(0x9E37_79B1)) << self.table_bits >> 32) as usize
    }
}

/// A class that leads on from a node, how it follows, and the node it leads to; `NO_CLASS` marks a free slot.
#[derive(Clone, Copy, Debug)]
struct Child {
    class: ClassId,
    /// The link in the two high bits, the node below.
    link_and_node: u32,
}

impl Child {
    const FREE: Child = Child { class: NO_CLASS, link_and_node: 0 };

    fn new(class: ClassId, link: Link, node: NodeId) -> Child {
        debug_assert!(node < 1 << 30);
        Child { class, link_and_node: (link as u32) << 30 | node }
    }

    fn link(self) -> Link {
        match self.link_and_node >> 30 {
            0 => Link::Near,
            1 => Link::Gap,
            2 => Link::Strict,
            _ => Link::Wide,
        }
    }

    fn node(self) -> NodeId {
        self.link_and_node & ((1 << 30) - 1)
    }
}

/// An edge of the trie as the lexicon writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Edge {
    parent: NodeId,
    link: Link,
    symbol: SymbolId,
    child: NodeId,
}

#[derive(Debug)]
pub(crate) struct Trie {
    /// Node after a first word, by symbol.
    starts: Vec<NodeId>,
    nodes: Vec<Node>,
    /// Terms that end at a node, with the mask of their negated words.
    ends: Vec<(TermId, u8)>,
    /// Edges by parent, until the classes are known; then `children` hold them.
    edges: Vec<Edge>,
    /// A small table a node, by open addressing.
    children: Vec<Child>,
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
        let edge = |((parent, link, symbol), child)| Edge { parent, link, symbol, child };
        let mut edges: Vec<Edge> = children.into_iter().map(edge).collect();
        edges.sort_unstable();
        ends.sort_unstable();
        ends.dedup();
        let mut frozen = vec![Node::default(); nodes];
        for edge in &edges {
            let node = &mut frozen[edge.parent as usize];
            node.reach = node.reach.max(match edge.link {
                Link::Near | Link::Strict => Reach::Near,
                Link::Gap => Reach::Gap,
                Link::Wide => Reach::Wide,
            });
        }
        for (i, (node, ..)) in (0..).zip(&ends) {
            let range = &mut frozen[*node as usize].ends;
            *range = (if range.1 == 0 { i } else { range.0 }, i + 1);
        }
        let ends = ends.into_iter().map(|(_, term, negated)| (term, negated)).collect();
        Trie { starts, nodes: frozen, ends, edges, children: Vec::new() }
    }

    /// Turns the edges over symbols into tables over classes, given the classes of each symbol.
    pub(crate) fn set_classes(&mut self, of_symbol: &[Vec<ClassId>]) {
        let edges = std::mem::take(&mut self.edges);
        for of_node in edges.chunk_by(|a, b| a.parent == b.parent) {
            let node = &mut self.nodes[of_node[0].parent as usize];
            let count: usize = of_node.iter().map(|edge| of_symbol[edge.symbol as usize].len()).sum();
            let size = (count + count / 2 + 1).next_power_of_two();
            (node.table, node.table_bits) = (self.children.len() as u32, size.ilog2() as u8);
            self.children.resize(self.children.len() + size, Child::FREE);
            let table = &mut self.children[node.table as usize..];
            for edge in of_node {
                for class in &of_symbol[edge.symbol as usize] {
                    node.nexts.insert(bit(*class));
                    let mut at = node.slot(*class);
                    while table[at].class != NO_CLASS {
                        at = (at + 1) & (size - 1);
                    }
                    table[at] = Child::new(*class, edge.link, edge.child);
                }
            }
        }
        self.edges = edges;
    }

    /// Frees what only the building needs.
    pub(crate) fn finish(&mut self) {
        self.edges = Vec::new();
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
        self.nodes[node as usize].reach
    }

    /// The classes that may come after a node.
    pub(crate) fn nexts(&self, node: NodeId) -> Bits {
        self.nodes[node as usize].nexts
    }

    /// Calls `each` with the first two symbols of the terms of several words.
    pub(crate) fn first_pairs(&self, mut each: impl FnMut(SymbolId, SymbolId)) {
        for (start, first) in self.starts.iter().zip(0..).filter(|(start, _)| **start != NO_NODE) {
            let from = self.edges.partition_point(|edge| edge.parent < *start);
            let own = self.edges[from..].iter().take_while(|edge| edge.parent == *start);
            own.for_each(|edge| each(first, edge.symbol));
        }
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

impl Walk<'_> {
    /// Visits the nodes after the first word and each word near enough to be the second.
    fn pairs(&mut self, class: &Class) {
        let (slots, classes, first) = (self.slots, self.classes, self.first);
        let slot = &slots[first];
        for (second, at) in slots[first + 1..slot.end(class.reach)].iter().zip(first + 1..) {
            if !class.seconds.may_hold(second.bit) || !classes.may_follow(class, second.class) {
                continue;
            }
            for start in classes.starts(class) {
                if start.nexts.may_hold(second.bit) {
                    self.step(start.node, first, at, [0; LONGEST_TERM], 1);
                }
            }
        }
    }

    /// Visits the nodes that the word at `to` leads to from a node at `at`.
    fn step(&mut self, node: NodeId, at: usize, to: usize, mut offsets: [u8; LONGEST_TERM], length: usize) {
        let (slot, class) = (&self.slots[at], self.slots[to].class);
        let node = &self.trie.nodes[node as usize];
        let table = &self.trie.children[node.table as usize..][..1 << node.table_bits];
        offsets[length] = (to - self.first) as u8;
        let mut place = node.slot(class);
        while table[place].class != NO_CLASS {
            let child = table[place];
            if child.class == class && slot.links(child.link(), at, to) {
                self.visit(child.node(), to, offsets, length + 1);
            }
            place = (place + 1) & (table.len() - 1);
        }
    }

    fn visit(&mut self, id: NodeId, at: usize, offsets: [u8; LONGEST_TERM], length: usize) {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return;
        }
        let (trie, slots) = (self.trie, self.slots);
        let node = &trie.nodes[id as usize];
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
        if node.reach == Reach::Single {
            return;
        }
        let slot = &slots[at];
        for (next, to) in slots[at + 1..slot.end(node.reach)].iter().zip(at + 1..) {
            if node.nexts.may_hold(next.bit) {
                self.step(id, at, to, offsets, length);
            }
        }
    }
}
