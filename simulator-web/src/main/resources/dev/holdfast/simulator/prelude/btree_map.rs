use std::borrow::Borrow;
use std::fmt::{Debug, Formatter};
use std::iter::Roomy;
use std::mem::MaybeUninit;
use std::ops::{Bound, Index, RangeBounds};
use std::slice;
use std::vec;

/// Keys in order, each with its value.
#[lang = "nicheless"]
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BTreeMap<K, V> {
    slots: Vec<(K, V)>,
}

pub type Iter<'a, K, V> = Roomy<Pairs<'a, K, V>, 7>;
pub type IterMut<'a, K, V> = Roomy<PairsMut<'a, K, V>, 7>;
pub type Keys<'a, K, V> = Roomy<KeysOf<'a, K, V>, 7>;
pub type Values<'a, K, V> = Roomy<ValuesOf<'a, K, V>, 7>;
pub type ValuesMut<'a, K, V> = Roomy<ValuesMutOf<'a, K, V>, 7>;
pub type IntoIter<K, V> = Roomy<vec::IntoIter<(K, V)>, 5>;
pub type IntoKeys<K, V> = Roomy<AllKeys<K, V>, 5>;
pub type IntoValues<K, V> = Roomy<AllValues<K, V>, 5>;
pub type Range<'a, K, V> = Roomy<Pairs<'a, K, V>, 4>;
pub type RangeMut<'a, K, V> = Roomy<PairsMut<'a, K, V>, 4>;

pub(crate) type Pairs<'a, K, V> = Shown<slice::Iter<'a, (K, V)>, Both>;
pub(crate) type PairsMut<'a, K, V> = Shown<slice::IterMut<'a, (K, V)>, Both>;
pub(crate) type KeysOf<'a, K, V> = Shown<slice::Iter<'a, (K, V)>, Key>;
pub(crate) type ValuesOf<'a, K, V> = Shown<slice::Iter<'a, (K, V)>, Value>;
pub(crate) type ValuesMutOf<'a, K, V> = Shown<slice::IterMut<'a, (K, V)>, Value>;
pub(crate) type AllKeys<K, V> = Shown<vec::IntoIter<(K, V)>, Key>;
pub(crate) type AllValues<K, V> = Shown<vec::IntoIter<(K, V)>, Value>;

/// What a map of either kind shows of a slot.
pub trait Show<S> {
    type Shown;
    fn show(slot: S) -> Self::Shown;
}
#[derive(Clone)]
pub struct Both;
#[derive(Clone)]
pub struct Key;
#[derive(Clone)]
pub struct Value;
impl<'a, K, V> Show<&'a (K, V)> for Both {
    type Shown = (&'a K, &'a V);
    fn show(slot: &'a (K, V)) -> (&'a K, &'a V) {
        (&slot.0, &slot.1)
    }
}
impl<'a, K, V> Show<&'a mut (K, V)> for Both {
    type Shown = (&'a K, &'a mut V);
    fn show(slot: &'a mut (K, V)) -> (&'a K, &'a mut V) {
        (&slot.0, &mut slot.1)
    }
}
impl<'a, K, V> Show<&'a (K, V)> for Key {
    type Shown = &'a K;
    fn show(slot: &'a (K, V)) -> &'a K {
        &slot.0
    }
}
impl<K, V> Show<(K, V)> for Key {
    type Shown = K;
    fn show(slot: (K, V)) -> K {
        slot.0
    }
}
impl<'a, K, V> Show<&'a (K, V)> for Value {
    type Shown = &'a V;
    fn show(slot: &'a (K, V)) -> &'a V {
        &slot.1
    }
}
impl<'a, K, V> Show<&'a mut (K, V)> for Value {
    type Shown = &'a mut V;
    fn show(slot: &'a mut (K, V)) -> &'a mut V {
        &mut slot.1
    }
}
impl<K, V> Show<(K, V)> for Value {
    type Shown = V;
    fn show(slot: (K, V)) -> V {
        slot.1
    }
}

/// Slots of which a part is shown. No function pointer stands in it, so it is covariant as std's iterators are.
#[derive(Clone)]
pub struct Shown<I, P>(pub(crate) I, pub(crate) P);
impl<I: Iterator, P: Show<I::Item>> Iterator for Shown<I, P> {
    type Item = P::Shown;
    fn next(&mut self) -> Option<P::Shown> {
        match self.0.next() {
            Some(slot) => Some(P::show(slot)),
            None => None,
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}
impl<I: DoubleEndedIterator, P: Show<I::Item>> DoubleEndedIterator for Shown<I, P> {
    fn next_back(&mut self) -> Option<P::Shown> {
        match self.0.next_back() {
            Some(slot) => Some(P::show(slot)),
            None => None,
        }
    }
}
impl<I: ExactSizeIterator, P: Show<I::Item>> ExactSizeIterator for Shown<I, P> {}
impl<I: Iterator + Clone, P: Show<I::Item> + Clone> Debug for Shown<I, P>
where
    P::Shown: Debug,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<K, V> BTreeMap<K, V> {
    pub const fn new() -> BTreeMap<K, V> {
        BTreeMap { slots: Vec::new() }
    }
    pub fn len(&self) -> usize {
        self.slots.len()
    }
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }
    pub fn clear(&mut self) {
        self.slots.clear();
    }
    pub fn iter(&self) -> Iter<'_, K, V> {
        Roomy::new(Shown(self.slots.iter(), Both))
    }
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {
        Roomy::new(Shown(self.slots.iter_mut(), Both))
    }
    pub fn keys(&self) -> Keys<'_, K, V> {
        Roomy::new(Shown(self.slots.iter(), Key))
    }
    pub fn values(&self) -> Values<'_, K, V> {
        Roomy::new(Shown(self.slots.iter(), Value))
    }
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {
        Roomy::new(Shown(self.slots.iter_mut(), Value))
    }
    pub fn into_keys(self) -> IntoKeys<K, V> {
        Roomy::new(Shown(self.slots.into_iter(), Key))
    }
    pub fn into_values(self) -> IntoValues<K, V> {
        Roomy::new(Shown(self.slots.into_iter(), Value))
    }
    fn search<Q: Ord + ?Sized>(&self, wanted: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.slots.binary_search_by(|slot| slot.0.borrow().cmp(wanted))
    }
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q> + Ord,
    {
        let at = self.search(key).ok()?;
        Some(&self.slots[at].1)
    }
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q> + Ord,
    {
        let at = self.search(key).ok()?;
        Some(&mut self.slots[at].1)
    }
    pub fn get_key_value<Q: Ord + ?Sized>(&self, key: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q> + Ord,
    {
        let at = self.search(key).ok()?;
        Some(Both::show(&self.slots[at]))
    }
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q> + Ord,
    {
        self.search(key).is_ok()
    }
    pub fn insert(&mut self, key: K, value: V) -> Option<V>
    where
        K: Ord,
    {
        match self.search(&key) {
            Ok(at) => Some(std::mem::replace(&mut self.slots[at].1, value)),
            Err(at) => {
                self.slots.insert(at, (key, value));
                None
            }
        }
    }
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q> + Ord,
    {
        self.remove_entry(key).map(Value::show)
    }
    pub fn remove_entry<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q> + Ord,
    {
        let at = self.search(key).ok()?;
        Some(self.slots.remove(at))
    }
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V>
    where
        K: Ord,
    {
        let found = self.search(&key);
        entry(&mut self.slots, None, key, found)
    }
    pub fn first_key_value(&self) -> Option<(&K, &V)>
    where
        K: Ord,
    {
        self.iter().next()
    }
    pub fn last_key_value(&self) -> Option<(&K, &V)>
    where
        K: Ord,
    {
        self.iter().next_back()
    }
    pub fn pop_first(&mut self) -> Option<(K, V)>
    where
        K: Ord,
    {
        if self.is_empty() { None } else { Some(self.slots.remove(0)) }
    }
    pub fn pop_last(&mut self) -> Option<(K, V)>
    where
        K: Ord,
    {
        self.slots.pop()
    }
    pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>>
    where
        K: Ord,
    {
        if self.is_empty() { None } else { Some(OccupiedEntry { slots: &mut self.slots, hashes: None, at: 0 }) }
    }
    pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>>
    where
        K: Ord,
    {
        let at = self.len().checked_sub(1)?;
        Some(OccupiedEntry { slots: &mut self.slots, hashes: None, at })
    }
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F)
    where
        K: Ord,
    {
        self.slots.retain_mut(|slot| f(&slot.0, &mut slot.1));
    }
    #[track_caller]
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(
        &mut self,
        range: R,
        pred: F,
    ) -> ExtractIf<'_, K, V, R, F>
    where
        K: Ord,
    {
        self.extracting(range, pred)
    }
    #[track_caller]
    pub(crate) fn extracting<F, R: RangeBounds<K>>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, R, F>
    where
        K: Ord,
    {
        let within = self.within(&range, false);
        ExtractIf { slots: &mut self.slots, at: within.start, end: within.end, range, pred, room: MaybeUninit::uninit() }
    }
    pub fn append(&mut self, other: &mut BTreeMap<K, V>)
    where
        K: Ord,
    {
        self.extend(std::mem::take(other));
    }
    pub fn split_off<Q: Ord + ?Sized>(&mut self, key: &Q) -> BTreeMap<K, V>
    where
        K: Borrow<Q> + Ord,
    {
        let at = self.search(key).unwrap_or_else(|at| at);
        BTreeMap { slots: self.slots.split_off(at) }
    }
    fn within<Q: Ord + ?Sized, R: RangeBounds<Q>>(&self, range: &R, set: bool) -> std::ops::Range<usize>
    where
        K: Borrow<Q>,
    {
        match (range.start_bound(), range.end_bound()) {
            _ if self.is_empty() => {}
            (Bound::Excluded(a), Bound::Excluded(b)) if a == b && set => equal_in_set(),
            (Bound::Excluded(a), Bound::Excluded(b)) if a == b => equal_in_map(),
            (Bound::Included(a) | Bound::Excluded(a), Bound::Included(b) | Bound::Excluded(b)) if a > b => {
                if set { greater_in_set() } else { greater_in_map() }
            }
            _ => {}
        }
        let start = match range.start_bound() {
            Bound::Included(wanted) => self.slots.partition_point(|slot| slot.0.borrow() < wanted),
            Bound::Excluded(wanted) => self.slots.partition_point(|slot| slot.0.borrow() <= wanted),
            Bound::Unbounded => 0,
        };
        let end = match range.end_bound() {
            Bound::Included(wanted) => self.slots.partition_point(|slot| slot.0.borrow() <= wanted),
            Bound::Excluded(wanted) => self.slots.partition_point(|slot| slot.0.borrow() < wanted),
            Bound::Unbounded => self.len(),
        };
        start..end
    }
    #[track_caller]
    pub fn range<Q: Ord + ?Sized, R: RangeBounds<Q>>(&self, range: R) -> Range<'_, K, V>
    where
        K: Borrow<Q> + Ord,
    {
        let within = self.within(&range, false);
        Roomy::new(Shown(self.slots[within].iter(), Both))
    }
    #[track_caller]
    pub(crate) fn range_keys<Q: Ord + ?Sized, R: RangeBounds<Q>>(&self, range: R) -> Roomy<KeysOf<'_, K, V>, 4>
    where
        K: Borrow<Q>,
    {
        let within = self.within(&range, true);
        Roomy::new(Shown(self.slots[within].iter(), Key))
    }
    #[track_caller]
    pub fn range_mut<Q: Ord + ?Sized, R: RangeBounds<Q>>(&mut self, range: R) -> RangeMut<'_, K, V>
    where
        K: Borrow<Q> + Ord,
    {
        let within = self.within(&range, false);
        Roomy::new(Shown(self.slots[within].iter_mut(), Both))
    }
}

impl<K, V> Default for BTreeMap<K, V> {
    fn default() -> BTreeMap<K, V> {
        BTreeMap::new()
    }
}
impl<K: std::fmt::Debug, V: std::fmt::Debug> std::fmt::Debug for BTreeMap<K, V> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
impl<K: Borrow<Q> + Ord, Q: Ord + ?Sized, V> Index<&Q> for BTreeMap<K, V> {
    type Output = V;
    #[track_caller]
    fn index(&self, key: &Q) -> &V {
        self.get(key).expect("no entry found for key")
    }
}
impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {
        for (key, value) in iter {
            self.insert(key, value);
        }
    }
}
impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {
    fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I) {
        for (key, value) in iter {
            self.insert(*key, *value);
        }
    }
}
impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> BTreeMap<K, V> {
        // As std: of equal keys the last one stays, with its value.
        let mut pairs: Vec<(K, V)> = iter.into_iter().collect();
        pairs.sort_by(|a, b| a.0.cmp(&b.0));
        let mut map = BTreeMap::new();
        for pair in pairs {
            if map.slots.last().is_some_and(|last: &(K, V)| last.0 == pair.0) {
                map.slots.pop();
            }
            map.slots.push(pair);
        }
        map
    }
}
impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {
    fn from(array: [(K, V); N]) -> BTreeMap<K, V> {
        array.into_iter().collect()
    }
}
impl<K, V> IntoIterator for BTreeMap<K, V> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> IntoIter<K, V> {
        Roomy::new(self.slots.into_iter())
    }
}
impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
    fn into_iter(self) -> Iter<'a, K, V> {
        self.iter()
    }
}
impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
    fn into_iter(self) -> IterMut<'a, K, V> {
        self.iter_mut()
    }
}

/// A key's place in a map of either kind; a hash map's slots lie in the order of `hashes`.
pub enum Entry<'a, K, V> {
    Occupied(OccupiedEntry<'a, K, V>),
    Vacant(VacantEntry<'a, K, V>),
}
pub struct OccupiedEntry<'a, K, V> {
    slots: &'a mut Vec<(K, V)>,
    hashes: Option<&'a mut Vec<u64>>,
    at: usize,
}
pub struct VacantEntry<'a, K, V> {
    slots: &'a mut Vec<(K, V)>,
    hashes: Option<(&'a mut Vec<u64>, u64)>,
    at: usize,
    key: K,
}
pub(crate) fn entry<'a, K, V>(
    slots: &'a mut Vec<(K, V)>,
    hashes: Option<(&'a mut Vec<u64>, u64)>,
    key: K,
    found: Result<usize, usize>,
) -> Entry<'a, K, V> {
    match found {
        Ok(at) => Entry::Occupied(OccupiedEntry { slots, hashes: hashes.map(|all| all.0), at }),
        Err(at) => Entry::Vacant(VacantEntry { slots, hashes, at, key }),
    }
}

impl<'a, K, V> Entry<'a, K, V> {
    pub fn or_insert(self, default: V) -> &'a mut V {
        self.or_insert_with(|| default)
    }
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
        match self {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(default()),
        }
    }
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
        match self {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                let value = default(&entry.key);
                entry.insert(value)
            }
        }
    }
    pub fn or_default(self) -> &'a mut V
    where
        V: Default,
    {
        self.or_insert_with(V::default)
    }
    pub fn and_modify<F: FnOnce(&mut V)>(mut self, f: F) -> Entry<'a, K, V> {
        if let Entry::Occupied(entry) = &mut self {
            f(entry.get_mut());
        }
        self
    }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
        match self {
            Entry::Occupied(mut entry) => {
                entry.insert(value);
                entry
            }
            Entry::Vacant(entry) => entry.insert_entry(value),
        }
    }
    pub fn key(&self) -> &K {
        match self {
            Entry::Occupied(entry) => entry.key(),
            Entry::Vacant(entry) => entry.key(),
        }
    }
}
impl<'a, K, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K {
        &self.slots[self.at].0
    }
    pub fn get(&self) -> &V {
        &self.slots[self.at].1
    }
    pub fn get_mut(&mut self) -> &mut V {
        &mut self.slots[self.at].1
    }
    pub fn into_mut(self) -> &'a mut V {
        &mut self.slots[self.at].1
    }
    pub fn insert(&mut self, value: V) -> V {
        std::mem::replace(self.get_mut(), value)
    }
    pub fn remove(self) -> V {
        self.remove_entry().1
    }
    pub fn remove_entry(self) -> (K, V) {
        if let Some(hashes) = self.hashes {
            hashes.remove(self.at);
        }
        self.slots.remove(self.at)
    }
}
impl<'a, K, V> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K {
        &self.key
    }
    pub fn into_key(self) -> K {
        self.key
    }
    pub fn insert(self, value: V) -> &'a mut V {
        self.insert_entry(value).into_mut()
    }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
        self.slots.insert(self.at, (self.key, value));
        let hashes = self.hashes.map(|(all, hash)| {
            all.insert(self.at, hash);
            all
        });
        OccupiedEntry { slots: self.slots, hashes, at: self.at }
    }
}
impl<K: Debug, V: Debug> Debug for Entry<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Entry::Occupied(entry) => f.debug_tuple("Entry").field(entry).finish(),
            Entry::Vacant(entry) => f.debug_tuple("Entry").field(entry).finish(),
        }
    }
}
impl<K: Debug, V: Debug> Debug for OccupiedEntry<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let mut all = f.debug_struct("OccupiedEntry");
        all.field("key", self.key()).field("value", self.get());
        if self.hashes.is_some() { all.finish_non_exhaustive() } else { all.finish() }
    }
}
impl<K: Debug, V> Debug for VacantEntry<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("VacantEntry").field(self.key()).finish()
    }
}
pub struct ExtractIf<'a, K, V, R, F> {
    slots: &'a mut Vec<(K, V)>,
    at: usize,
    end: usize,
    range: R,
    pred: F,
    room: MaybeUninit<[usize; 2]>,
}
impl<K, V, R, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, R, F> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> {
        self.step(|pred, key, value| pred(key, value))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.most()
    }
}
impl<K, V, R, F> ExtractIf<'_, K, V, R, F> {
    pub(crate) fn step(&mut self, mut hits: impl FnMut(&mut F, &K, &mut V) -> bool) -> Option<(K, V)> {
        while self.at < self.end {
            let slot = &mut self.slots[self.at];
            if hits(&mut self.pred, &slot.0, &mut slot.1) {
                self.end -= 1;
                return Some(self.slots.remove(self.at));
            }
            self.at += 1;
        }
        None
    }
    pub(crate) fn most(&self) -> (usize, Option<usize>) {
        (0, Some(self.slots.len()))
    }
}
impl<I, P> Debug for Roomy<Shown<I, P>, 7>
where
    Shown<I, P>: Debug,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl<K: Debug, V: Debug> Debug for Roomy<Pairs<'_, K, V>, 4> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
#[std_line(110)]
fn equal_in_set() -> ! {
    panic!("range start and end are equal and excluded in BTreeSet")
}
#[std_line(112)]
fn equal_in_map() -> ! {
    panic!("range start and end are equal and excluded in BTreeMap")
}
#[std_line(119)]
fn greater_in_set() -> ! {
    panic!("range start is greater than range end in BTreeSet")
}
#[std_line(121)]
fn greater_in_map() -> ! {
    panic!("range start is greater than range end in BTreeMap")
}
