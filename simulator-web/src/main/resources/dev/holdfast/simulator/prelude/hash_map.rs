use std::mem::MaybeUninit;
use std::borrow::Borrow;
use std::btree_map::{self, Both, Key, Shown, Value};
pub use std::btree_map::{Entry, OccupiedEntry, VacantEntry};
pub use std::hash::{DefaultHasher, RandomState};
use std::hash::{BuildHasher, Hash};
use std::ops::Index;

/// Keys in the order of their hashes, each with its value.
#[derive(Clone)]
pub struct HashMap<K, V, S = RandomState> {
    hash_builder: S,
    /// The slots' hashes, from the first insertion on.
    hashes: Option<Box<Vec<u64>>>,
    slots: Vec<(K, V)>,
}

/// An iterator that is known only from its front, as large as std's.
#[derive(Clone)]
pub struct Forward<I, const N: usize>(I, MaybeUninit<[usize; N]>);
impl<I: Iterator, const N: usize> Iterator for Forward<I, N> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        self.0.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}
impl<I: ExactSizeIterator, const N: usize> ExactSizeIterator for Forward<I, N> {}

pub type Iter<'a, K, V> = Forward<btree_map::Pairs<'a, K, V>, 3>;
pub type IterMut<'a, K, V> = Forward<btree_map::PairsMut<'a, K, V>, 3>;
pub type Keys<'a, K, V> = Forward<btree_map::KeysOf<'a, K, V>, 3>;
pub type Values<'a, K, V> = Forward<btree_map::ValuesOf<'a, K, V>, 3>;
pub type ValuesMut<'a, K, V> = Forward<btree_map::ValuesMutOf<'a, K, V>, 3>;
pub type Drain<'a, K, V> = std::iter::Drained<'a, IntoIter<K, V>, 2>;
pub type IntoIter<K, V> = Forward<std::vec::IntoIter<(K, V)>, 4>;
pub type IntoKeys<K, V> = Forward<btree_map::AllKeys<K, V>, 4>;
pub type IntoValues<K, V> = Forward<btree_map::AllValues<K, V>, 4>;

impl<K, V> HashMap<K, V> {
    pub fn new() -> HashMap<K, V> {
        HashMap::default()
    }
    pub fn with_capacity(capacity: usize) -> HashMap<K, V> {
        HashMap::with_capacity_and_hasher(capacity, RandomState::new())
    }
}
impl<K, V, S> HashMap<K, V, S> {
    pub const fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {
        HashMap { hash_builder, hashes: None, slots: Vec::new() }
    }
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> {
        HashMap { hash_builder, hashes: None, slots: Vec::with_capacity(capacity) }
    }
    pub fn hasher(&self) -> &S {
        &self.hash_builder
    }
    pub fn capacity(&self) -> usize {
        self.slots.capacity()
    }
    pub fn len(&self) -> usize {
        self.slots.len()
    }
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }
    pub fn clear(&mut self) {
        self.hashes = None;
        self.slots.clear();
    }
    pub fn iter(&self) -> Iter<'_, K, V> {
        Forward(Shown(self.slots.iter(), Both), MaybeUninit::uninit())
    }
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {
        Forward(Shown(self.slots.iter_mut(), Both), MaybeUninit::uninit())
    }
    pub fn keys(&self) -> Keys<'_, K, V> {
        Forward(Shown(self.slots.iter(), Key), MaybeUninit::uninit())
    }
    pub fn values(&self) -> Values<'_, K, V> {
        Forward(Shown(self.slots.iter(), Value), MaybeUninit::uninit())
    }
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {
        Forward(Shown(self.slots.iter_mut(), Value), MaybeUninit::uninit())
    }
    pub fn into_keys(self) -> IntoKeys<K, V> {
        Forward(Shown(self.slots.into_iter(), Key), MaybeUninit::uninit())
    }
    pub fn into_values(self) -> IntoValues<K, V> {
        Forward(Shown(self.slots.into_iter(), Value), MaybeUninit::uninit())
    }
    pub fn drain(&mut self) -> Drain<'_, K, V> {
        self.hashes = None;
        Drain::new(Forward(std::mem::take(&mut self.slots).into_iter(), MaybeUninit::uninit()))
    }
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F) {
        self.extract_if(|key, value| !f(key, value)).for_each(drop);
    }
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(
        &mut self,
        pred: F,
    ) -> ExtractIf<'_, K, V, F> {
        self.extracting(pred)
    }
    pub(crate) fn extracting<F>(&mut self, pred: F) -> ExtractIf<'_, K, V, F> {
        ExtractIf { slots: &mut self.slots, hashes: &mut self.hashes, at: 0, pred, room: MaybeUninit::uninit() }
    }
    fn take_at(&mut self, at: usize) -> (K, V) {
        take_at(&mut self.slots, &mut self.hashes, at)
    }
}
impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
    /// The hash, and where the key is or would be.
    fn search<Q: Hash + Eq + ?Sized>(&self, wanted: &Q) -> (u64, Result<usize, usize>)
    where
        K: Borrow<Q>,
    {
        let hash = self.hash_builder.hash_one(wanted);
        let Some(hashes) = &self.hashes else {
            return (hash, Err(0));
        };
        let mut at = hashes.partition_point(|other| *other < hash);
        while at < hashes.len() && hashes[at] == hash {
            if self.slots[at].0.borrow() == wanted {
                return (hash, Ok(at));
            }
            at += 1;
        }
        (hash, Err(at))
    }
    fn find<Q: Hash + Eq + ?Sized>(&self, wanted: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
    {
        if self.slots.is_empty() { None } else { self.search(wanted).1.ok() }
    }
    pub fn reserve(&mut self, additional: usize) {
        self.slots.reserve(additional);
    }
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), std::collections::TryReserveError> {
        self.slots.try_reserve(additional)
    }
    pub fn shrink_to_fit(&mut self) {
        self.slots.shrink_to_fit();
    }
    pub fn shrink_to(&mut self, min_capacity: usize) {
        self.slots.shrink_to(min_capacity);
    }
    pub unsafe fn get_disjoint_unchecked_mut<Q: Hash + Eq + ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N]
    where
        K: Borrow<Q>,
    {
        self.get_disjoint_mut(ks)
    }
    pub fn get_disjoint_mut<Q: Hash + Eq + ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N]
    where
        K: Borrow<Q>,
    {
        let found = ks.map(|key| self.find(key));
        for i in 0..N {
            if found[i].is_some() && found[..i].contains(&found[i]) {
                panic!("duplicate keys found");
            }
        }
        let start = self.slots.as_mut_ptr();
        found.map(|at| at.map(|at| unsafe { &mut (*start.add(at)).1 }))
    }
    pub fn get<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let at = self.find(key)?;
        Some(&self.slots[at].1)
    }
    pub fn get_mut<Q: Hash + Eq + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let at = self.find(key)?;
        Some(&mut self.slots[at].1)
    }
    pub fn get_key_value<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q>,
    {
        let at = self.find(key)?;
        Some((&self.slots[at].0, &self.slots[at].1))
    }
    pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).is_some()
    }
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.entry(key) {
            Entry::Occupied(mut entry) => Some(entry.insert(value)),
            Entry::Vacant(entry) => {
                entry.insert(value);
                None
            }
        }
    }
    pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.remove_entry(key).map(|slot| slot.1)
    }
    pub fn remove_entry<Q: Hash + Eq + ?Sized>(&mut self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
    {
        let at = self.find(key)?;
        Some(self.take_at(at))
    }
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        let (hash, found) = self.search(&key);
        let hashes = self.hashes.get_or_insert_with(Box::default);
        btree_map::entry(&mut self.slots, Some((hashes, hash)), key, found)
    }
}

impl<K, V, S: Default> Default for HashMap<K, V, S> {
    fn default() -> HashMap<K, V, S> {
        HashMap::with_hasher(S::default())
    }
}
impl<K: std::fmt::Debug, V: std::fmt::Debug, S> std::fmt::Debug for HashMap<K, V, S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
impl<K: Eq + Hash, V: PartialEq, S: BuildHasher> PartialEq for HashMap<K, V, S> {
    fn eq(&self, other: &HashMap<K, V, S>) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get(key).is_some_and(|it| *value == *it))
    }
}
impl<K: Eq + Hash, V: Eq, S: BuildHasher> Eq for HashMap<K, V, S> {}
impl<K: Eq + Hash + Borrow<Q>, Q: Eq + Hash + ?Sized, V, S: BuildHasher> Index<&Q> for HashMap<K, V, S> {
    type Output = V;
    #[track_caller]
    fn index(&self, key: &Q) -> &V {
        self.get(key).expect("no entry found for key")
    }
}
impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {
        for (key, value) in iter {
            self.insert(key, value);
        }
    }
}
impl<'a, K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {
    fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I) {
        for (key, value) in iter {
            self.insert(*key, *value);
        }
    }
}
impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> HashMap<K, V, S> {
        let mut map = HashMap::default();
        map.extend(iter);
        map
    }
}
impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V> {
    fn from(array: [(K, V); N]) -> HashMap<K, V> {
        array.into_iter().collect()
    }
}
impl<K, V, S> IntoIterator for HashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> IntoIter<K, V> {
        Forward(self.slots.into_iter(), MaybeUninit::uninit())
    }
}
impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
    fn into_iter(self) -> Iter<'a, K, V> {
        self.iter()
    }
}
impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
    fn into_iter(self) -> IterMut<'a, K, V> {
        self.iter_mut()
    }
}
impl<I, const N: usize> std::fmt::Debug for Forward<I, N>
where
    I: Iterator + Clone,
    I::Item: std::fmt::Debug,
{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}
fn take_at<K, V>(slots: &mut Vec<(K, V)>, hashes: &mut Option<Box<Vec<u64>>>, at: usize) -> (K, V) {
    if let Some(hashes) = hashes {
        hashes.remove(at);
    }
    slots.remove(at)
}
pub struct ExtractIf<'a, K, V, F> {
    slots: &'a mut Vec<(K, V)>,
    hashes: &'a mut Option<Box<Vec<u64>>>,
    at: usize,
    pred: F,
    room: MaybeUninit<[usize; 3]>,
}
impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> {
        self.step(|pred, key, value| pred(key, value))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.most()
    }
}
impl<K, V, F> ExtractIf<'_, K, V, F> {
    pub(crate) fn step(&mut self, mut hits: impl FnMut(&mut F, &K, &mut V) -> bool) -> Option<(K, V)> {
        while let Some(slot) = self.slots.get_mut(self.at) {
            if hits(&mut self.pred, &slot.0, &mut slot.1) {
                return Some(take_at(self.slots, self.hashes, self.at));
            }
            self.at += 1;
        }
        None
    }
    pub(crate) fn most(&self) -> (usize, Option<usize>) {
        (0, Some(self.slots.len() - self.at))
    }
}
