// Sets are maps to nothing.
use std::borrow::Borrow;
use std::btree_map::BTreeMap;
use std::collections::{btree_set, hash_set};
use std::hash::{BuildHasher, Hash, RandomState};
use std::hash_map::HashMap;
use std::iter::Roomy;
use std::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};
use std::vec;

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BTreeSet<T> {
    map: BTreeMap<T, ()>,
}
#[derive(Clone)]
pub struct HashSet<T, S = RandomState> {
    map: HashMap<T, (), S>,
}

/// Those of two sorted sets that are in the left only, in both, in the right only, as asked.
fn merge<'a, T: Ord>(a: &'a BTreeSet<T>, b: &'a BTreeSet<T>, left: bool, both: bool, right: bool) -> vec::IntoIter<&'a T> {
    let mut found = Vec::new();
    let (mut a, mut b) = (a.iter().peekable(), b.iter().peekable());
    loop {
        let order = match (a.peek(), b.peek()) {
            (None, None) => return found.into_iter(),
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some(x), Some(y)) => x.cmp(y),
        };
        let (x, y) = (if order.is_le() { a.next() } else { None }, if order.is_ge() { b.next() } else { None });
        if order.is_lt() && left || order.is_eq() && both || order.is_gt() && right {
            found.extend(x.or(y));
        }
    }
}

impl<T> BTreeSet<T> {
    pub const fn new() -> BTreeSet<T> {
        BTreeSet { map: BTreeMap::new() }
    }
    pub fn len(&self) -> usize {
        self.map.len()
    }
    pub fn is_empty(&self) -> bool {
        self.map.is_empty()
    }
    pub fn clear(&mut self) {
        self.map.clear();
    }
    pub fn iter(&self) -> btree_set::Iter<'_, T> {
        btree_set::Iter(self.map.keys())
    }
}
impl<T: Ord> BTreeSet<T> {
    pub fn contains<Q: Ord + ?Sized>(&self, value: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.map.contains_key(value)
    }
    pub fn get<Q: Ord + ?Sized>(&self, value: &Q) -> Option<&T>
    where
        T: Borrow<Q>,
    {
        self.map.get_key_value(value).map(|pair| pair.0)
    }
    pub fn insert(&mut self, value: T) -> bool {
        self.map.insert(value, ()).is_none()
    }
    pub fn replace(&mut self, value: T) -> Option<T> {
        let old = self.map.remove_entry(&value);
        self.map.insert(value, ());
        old.map(|pair| pair.0)
    }
    pub fn remove<Q: Ord + ?Sized>(&mut self, value: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.map.remove(value).is_some()
    }
    pub fn take<Q: Ord + ?Sized>(&mut self, value: &Q) -> Option<T>
    where
        T: Borrow<Q>,
    {
        self.map.remove_entry(value).map(|pair| pair.0)
    }
    pub fn first(&self) -> Option<&T> {
        self.iter().next()
    }
    pub fn last(&self) -> Option<&T> {
        self.iter().next_back()
    }
    pub fn pop_first(&mut self) -> Option<T> {
        self.map.pop_first().map(|pair| pair.0)
    }
    pub fn pop_last(&mut self) -> Option<T> {
        self.map.pop_last().map(|pair| pair.0)
    }
    #[track_caller]
    pub fn range<Q: Ord + ?Sized, R: RangeBounds<Q>>(&self, range: R) -> btree_set::Range<'_, T>
    where
        T: Borrow<Q>,
    {
        self.map.range_keys(range)
    }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) {
        self.map.retain(|value, _| f(value));
    }
    #[track_caller]
    pub fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<T>>(&mut self, range: R, pred: F) -> btree_set::ExtractIf<'_, T, R, F> {
        btree_set::ExtractIf(self.map.extracting(range, pred))
    }
    pub fn append(&mut self, other: &mut BTreeSet<T>) {
        self.map.append(&mut other.map);
    }
    pub fn split_off<Q: Ord + ?Sized>(&mut self, value: &Q) -> BTreeSet<T>
    where
        T: Borrow<Q>,
    {
        BTreeSet { map: self.map.split_off(value) }
    }
    pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> btree_set::Union<'a, T> {
        Roomy::new(merge(self, other, true, true, true))
    }
    pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> btree_set::Intersection<'a, T> {
        Roomy::new(merge(self, other, false, true, false))
    }
    pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> btree_set::Difference<'a, T> {
        Roomy::new(merge(self, other, true, false, false))
    }
    pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> btree_set::SymmetricDifference<'a, T> {
        Roomy::new(merge(self, other, true, false, true))
    }
    pub fn is_subset(&self, other: &BTreeSet<T>) -> bool {
        self.iter().all(|value| other.contains(value))
    }
    pub fn is_superset(&self, other: &BTreeSet<T>) -> bool {
        other.is_subset(self)
    }
    pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool {
        !self.iter().any(|value| other.contains(value))
    }
}
impl<T> Default for BTreeSet<T> {
    fn default() -> BTreeSet<T> {
        BTreeSet::new()
    }
}
impl<T: std::fmt::Debug> std::fmt::Debug for BTreeSet<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
impl<T: Ord> Extend<T> for BTreeSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        for value in iter {
            self.insert(value);
        }
    }
}
impl<'a, T: Ord + Copy + 'a> Extend<&'a T> for BTreeSet<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        self.extend(iter.into_iter().copied());
    }
}
impl<T: Ord> FromIterator<T> for BTreeSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T> {
        BTreeSet { map: iter.into_iter().map(|value| (value, ())).collect() }
    }
}
impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {
    fn from(array: [T; N]) -> BTreeSet<T> {
        array.into_iter().collect()
    }
}
impl<T> IntoIterator for BTreeSet<T> {
    type Item = T;
    type IntoIter = std::btree_map::IntoKeys<T, ()>;
    fn into_iter(self) -> std::btree_map::IntoKeys<T, ()> {
        self.map.into_keys()
    }
}
impl<'a, T> IntoIterator for &'a BTreeSet<T> {
    type Item = &'a T;
    type IntoIter = btree_set::Iter<'a, T>;
    fn into_iter(self) -> btree_set::Iter<'a, T> {
        self.iter()
    }
}
impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitor(self, other: &BTreeSet<T>) -> BTreeSet<T> {
        self.union(other).cloned().collect()
    }
}
impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitand(self, other: &BTreeSet<T>) -> BTreeSet<T> {
        self.intersection(other).cloned().collect()
    }
}
impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn sub(self, other: &BTreeSet<T>) -> BTreeSet<T> {
        self.difference(other).cloned().collect()
    }
}
impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitxor(self, other: &BTreeSet<T>) -> BTreeSet<T> {
        self.symmetric_difference(other).cloned().collect()
    }
}

impl<T> HashSet<T> {
    pub fn new() -> HashSet<T> {
        HashSet::default()
    }
    pub fn with_capacity(capacity: usize) -> HashSet<T> {
        HashSet { map: HashMap::with_capacity(capacity) }
    }
}
impl<T, S> HashSet<T, S> {
    pub const fn with_hasher(hasher: S) -> HashSet<T, S> {
        HashSet { map: HashMap::with_hasher(hasher) }
    }
    pub fn capacity(&self) -> usize {
        self.map.capacity()
    }
    pub fn len(&self) -> usize {
        self.map.len()
    }
    pub fn is_empty(&self) -> bool {
        self.map.is_empty()
    }
    pub fn clear(&mut self) {
        self.map.clear();
    }
    pub fn iter(&self) -> std::hash_map::Keys<'_, T, ()> {
        self.map.keys()
    }
    pub fn drain(&mut self) -> hash_set::Drain<'_, T>
    where
        S: Default,
    {
        std::iter::Drained::new(std::mem::take(&mut self.map).into_keys())
    }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) {
        self.map.retain(|value, _| f(value));
    }
    pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> hash_set::ExtractIf<'_, T, F> {
        hash_set::ExtractIf(self.map.extracting(pred))
    }
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> {
        HashSet { map: HashMap::with_capacity_and_hasher(capacity, hasher) }
    }
    pub fn hasher(&self) -> &S {
        self.map.hasher()
    }
}
impl<T: Eq + Hash, S: BuildHasher> HashSet<T, S> {
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), std::collections::TryReserveError> {
        self.map.try_reserve(additional)
    }
    pub fn shrink_to_fit(&mut self) {
        self.map.shrink_to_fit();
    }
    pub fn shrink_to(&mut self, min_capacity: usize) {
        self.map.shrink_to(min_capacity);
    }
    pub fn reserve(&mut self, additional: usize) {
        self.map.reserve(additional);
    }
    pub fn contains<Q: Hash + Eq + ?Sized>(&self, value: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.map.contains_key(value)
    }
    pub fn get<Q: Hash + Eq + ?Sized>(&self, value: &Q) -> Option<&T>
    where
        T: Borrow<Q>,
    {
        self.map.get_key_value(value).map(|pair| pair.0)
    }
    pub fn insert(&mut self, value: T) -> bool {
        self.map.insert(value, ()).is_none()
    }
    pub fn replace(&mut self, value: T) -> Option<T> {
        let old = self.map.remove_entry(&value);
        self.map.insert(value, ());
        old.map(|pair| pair.0)
    }
    pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.map.remove(value).is_some()
    }
    pub fn take<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> Option<T>
    where
        T: Borrow<Q>,
    {
        self.map.remove_entry(value).map(|pair| pair.0)
    }
    pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> hash_set::Union<'a, T, S> {
        let mut found: Vec<&T> = self.iter().collect();
        found.extend(other.difference(self));
        Roomy::new(found.into_iter())
    }
    pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> hash_set::Intersection<'a, T, S> {
        Roomy::new(self.iter().filter(|value| other.contains(*value)).collect::<Vec<_>>().into_iter())
    }
    pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> hash_set::Difference<'a, T, S> {
        Roomy::new(self.iter().filter(|value| !other.contains(*value)).collect::<Vec<_>>().into_iter())
    }
    pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> hash_set::SymmetricDifference<'a, T, S> {
        let mut found: Vec<&T> = self.difference(other).collect();
        found.extend(other.difference(self));
        Roomy::new(found.into_iter())
    }
    pub fn is_subset(&self, other: &HashSet<T, S>) -> bool {
        self.iter().all(|value| other.contains(value))
    }
    pub fn is_superset(&self, other: &HashSet<T, S>) -> bool {
        other.is_subset(self)
    }
    pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool {
        !self.iter().any(|value| other.contains(value))
    }
}
impl<T, S: Default> Default for HashSet<T, S> {
    fn default() -> HashSet<T, S> {
        HashSet { map: HashMap::default() }
    }
}
impl<T: std::fmt::Debug, S> std::fmt::Debug for HashSet<T, S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
impl<T: Eq + Hash, S: BuildHasher> PartialEq for HashSet<T, S> {
    fn eq(&self, other: &HashSet<T, S>) -> bool {
        self.map == other.map
    }
}
impl<T: Eq + Hash, S: BuildHasher> Eq for HashSet<T, S> {}
impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        for value in iter {
            self.insert(value);
        }
    }
}
impl<'a, T: Eq + Hash + Copy + 'a, S: BuildHasher> Extend<&'a T> for HashSet<T, S> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        self.extend(iter.into_iter().copied());
    }
}
impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T, S> {
        let mut set = HashSet::default();
        set.extend(iter);
        set
    }
}
impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T> {
    fn from(array: [T; N]) -> HashSet<T> {
        array.into_iter().collect()
    }
}
impl<T, S> IntoIterator for HashSet<T, S> {
    type Item = T;
    type IntoIter = std::hash_map::IntoKeys<T, ()>;
    fn into_iter(self) -> std::hash_map::IntoKeys<T, ()> {
        self.map.into_keys()
    }
}
impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
    type Item = &'a T;
    type IntoIter = std::hash_map::Keys<'a, T, ()>;
    fn into_iter(self) -> std::hash_map::Keys<'a, T, ()> {
        self.iter()
    }
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitOr<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitor(self, other: &HashSet<T, S>) -> HashSet<T, S> {
        self.union(other).cloned().collect()
    }
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitAnd<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitand(self, other: &HashSet<T, S>) -> HashSet<T, S> {
        self.intersection(other).cloned().collect()
    }
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn sub(self, other: &HashSet<T, S>) -> HashSet<T, S> {
        self.difference(other).cloned().collect()
    }
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitXor<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitxor(self, other: &HashSet<T, S>) -> HashSet<T, S> {
        self.symmetric_difference(other).cloned().collect()
    }
}
