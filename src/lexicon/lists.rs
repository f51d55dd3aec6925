//! Lists by number, in one allocation.

/// Many short lists in one.
#[derive(Debug)]
pub(crate) struct Lists<T> {
    /// List `i` is `items[starts[i]..starts[i + 1]]`.
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Lists { starts: vec![0], items: Vec::new() }
    }
}

impl<T: Copy> Lists<T> {
    /// `count` lists, from pairs of a list's number and an item; each list keeps the order of the pairs.
    pub(crate) fn new<I: Iterator<Item = (u32, T)>>(count: usize, pairs: impl Fn() -> I) -> Self {
        let mut starts = vec![0_u32; count + 1];
        pairs().for_each(|(list, _)| starts[list as usize + 1] += 1);
        for i in 1..starts.len() {
            starts[i] += starts[i - 1];
        }
        let Some((_, filler)) = pairs().next() else { return Lists { starts, items: Vec::new() } };
        let mut next = starts.clone();
        let mut items = vec![filler; starts[count] as usize];
        pairs().for_each(|(list, item)| {
            items[next[list as usize] as usize] = item;
            next[list as usize] += 1;
        });
        Lists { starts, items }
    }

    /// Adds a list after the others and returns its number.
    pub(crate) fn push(&mut self, list: &[T]) -> u32 {
        self.items.extend_from_slice(list);
        self.starts.push(self.items.len() as u32);
        self.len() as u32 - 1
    }

    /// Number of lists.
    pub(crate) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Every list, in the order of their numbers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &[T]> {
        (0..self.len() as u32).map(|list| self.get(list))
    }

    pub(crate) fn get(&self, list: u32) -> &[T] {
        let list = list as usize;
        &self.items[self.starts[list] as usize..self.starts[list + 1] as usize]
    }
}
