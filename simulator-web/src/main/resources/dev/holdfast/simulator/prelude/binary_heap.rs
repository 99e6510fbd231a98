use std::ops::{Deref, DerefMut};

/// A heap with the greatest value first; where values are equal, the order is that of the real one.
#[derive(Clone)]
pub struct BinaryHeap<T> {
    data: Vec<T>,
}

impl<T: Ord> BinaryHeap<T> {
    pub fn push(&mut self, item: T) {
        let at = self.data.len();
        self.data.push(item);
        self.sift_up(0, at);
    }
    pub fn pop(&mut self) -> Option<T> {
        let mut item = self.data.pop()?;
        if let Some(first) = self.data.first_mut() {
            std::mem::swap(&mut item, first);
            let last = self.sink(0, self.data.len(), false);
            self.sift_up(0, last);
        }
        Some(item)
    }
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> {
        if self.data.is_empty() { None } else { Some(PeekMut { heap: self, changed: false }) }
    }
    pub fn into_sorted_vec(mut self) -> Vec<T> {
        for end in (1..self.data.len()).rev() {
            self.data.swap(0, end);
            self.sink(0, end, true);
        }
        self.data
    }
    pub fn append(&mut self, other: &mut BinaryHeap<T>) {
        if self.data.len() < other.data.len() {
            std::mem::swap(self, other);
        }
        let start = self.data.len();
        self.data.append(&mut other.data);
        self.rebuild_from(start);
    }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) {
        let (mut first, mut i) = (self.data.len(), 0);
        self.data.retain(|item| {
            let keep = f(item);
            if !keep && i < first {
                first = i;
            }
            i += 1;
            keep
        });
        self.rebuild_from(first);
    }
    fn sift_up(&mut self, start: usize, at: usize) {
        let mut at = at;
        while at > start {
            let parent = (at - 1) / 2;
            if self.data[at] <= self.data[parent] {
                break;
            }
            self.data.swap(at, parent);
            at = parent;
        }
    }
    /// Moves a value down below the greater of its children, to the bottom or to where it fits.
    fn sink(&mut self, start: usize, end: usize, fitting: bool) -> usize {
        let mut at = start;
        loop {
            let mut child = 2 * at + 1;
            if child >= end {
                return at;
            }
            if child + 1 < end && self.data[child] <= self.data[child + 1] {
                child += 1;
            }
            if fitting && self.data[at] >= self.data[child] {
                return at;
            }
            self.data.swap(at, child);
            at = child;
        }
    }
    /// Makes a heap again of one whose values from `start` on are new.
    fn rebuild_from(&mut self, start: usize) {
        let len = self.data.len();
        if start >= len {
            return;
        }
        let tail = len - start;
        let whole = start < tail
            || 2 * len < tail * (if len <= 2048 { start.ilog2() as usize } else { 11 });
        if whole {
            for i in (0..len / 2).rev() {
                self.sink(i, len, true);
            }
        } else {
            for i in start..len {
                self.sift_up(0, i);
            }
        }
    }
}
impl<T> BinaryHeap<T> {
    pub const fn new() -> BinaryHeap<T> {
        BinaryHeap { data: Vec::new() }
    }
    pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {
        BinaryHeap { data: Vec::with_capacity(capacity) }
    }
    pub fn peek(&self) -> Option<&T> {
        self.data.first()
    }
    pub fn len(&self) -> usize {
        self.data.len()
    }
    pub fn is_empty(&self) -> bool {
        self.data.is_empty()
    }
    pub fn capacity(&self) -> usize {
        self.data.capacity()
    }
    pub fn clear(&mut self) {
        self.data.clear();
    }
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.data.iter()
    }
    pub fn as_slice(&self) -> &[T] {
        &self.data
    }
    pub fn into_vec(self) -> Vec<T> {
        self.data
    }
    pub fn reserve(&mut self, additional: usize) {
        self.data.reserve(additional);
    }
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), std::collections::TryReserveError> {
        self.data.try_reserve(additional)
    }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), std::collections::TryReserveError> {
        self.data.try_reserve(additional)
    }
    pub fn reserve_exact(&mut self, additional: usize) {
        self.data.reserve_exact(additional);
    }
    pub fn shrink_to_fit(&mut self) {
        self.data.shrink_to_fit();
    }
    pub fn shrink_to(&mut self, min_capacity: usize) {
        self.data.shrink_to(min_capacity);
    }
    pub fn drain(&mut self) -> std::vec::Drain<'_, T> {
        self.data.drain(..)
    }
}
impl<T> Default for BinaryHeap<T> {
    fn default() -> BinaryHeap<T> {
        BinaryHeap::new()
    }
}
impl<T: std::fmt::Debug> std::fmt::Debug for BinaryHeap<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.data.fmt(f)
    }
}
impl<T: Ord> Extend<T> for BinaryHeap<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        let start = self.data.len();
        self.data.extend(iter);
        self.rebuild_from(start);
    }
}
impl<'a, T: Ord + Copy + 'a> Extend<&'a T> for BinaryHeap<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        self.extend(iter.into_iter().copied());
    }
}
impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {
    fn from(data: Vec<T>) -> BinaryHeap<T> {
        let mut heap = BinaryHeap { data };
        heap.rebuild_from(0);
        heap
    }
}
impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {
    fn from(array: [T; N]) -> BinaryHeap<T> {
        BinaryHeap::from(Vec::from(array))
    }
}
impl<T> From<BinaryHeap<T>> for Vec<T> {
    fn from(heap: BinaryHeap<T>) -> Vec<T> {
        heap.data
    }
}
impl<T: Ord> FromIterator<T> for BinaryHeap<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T> {
        BinaryHeap::from(iter.into_iter().collect::<Vec<T>>())
    }
}
impl<T> IntoIterator for BinaryHeap<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
    fn into_iter(self) -> std::vec::IntoIter<T> {
        self.data.into_iter()
    }
}
impl<'a, T> IntoIterator for &'a BinaryHeap<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> std::slice::Iter<'a, T> {
        self.iter()
    }
}

/// The greatest value; where it was changed, the heap is put in order at the end.
pub struct PeekMut<'a, T: Ord> {
    heap: &'a mut BinaryHeap<T>,
    changed: bool,
}
impl<'a, T: Ord> PeekMut<'a, T> {
    pub fn pop(mut this: PeekMut<'a, T>) -> T {
        this.changed = false;
        this.heap.pop().unwrap()
    }
}
impl<'a, T: Ord> Deref for PeekMut<'a, T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.heap.data[0]
    }
}
impl<'a, T: Ord> DerefMut for PeekMut<'a, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.changed = true;
        &mut self.heap.data[0]
    }
}
impl<'a, T: Ord> Drop for PeekMut<'a, T> {
    fn drop(&mut self) {
        if self.changed {
            let len = self.heap.data.len();
            self.heap.sink(0, len, true);
        }
    }
}
pub type Iter<'a, T> = std::slice::Iter<'a, T>;
pub type IntoIter<T> = std::vec::IntoIter<T>;
pub type Drain<'a, T> = std::vec::Drain<'a, T>;
