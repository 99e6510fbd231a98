use std::mem::MaybeUninit;
use std::fmt::Debug;
use std::intrinsics;
use std::marker::PhantomData;
use std::cmp::Ordering;
use std::ptr::NonNull;
use std::ops::{Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

pub const unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] {
    unsafe { &mut *(intrinsics::slice_from_raw(data as *const T, len) as *mut [T]) }
}
pub const fn from_mut<T>(s: &mut T) -> &mut [T] {
    unsafe { from_raw_parts_mut(s, 1) }
}
pub const fn from_ref<T>(s: &T) -> &[T] {
    unsafe { from_raw_parts(s, 1) }
}
pub const unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] {
    unsafe { &*intrinsics::slice_from_raw(data, len) }
}

#[track_caller]
pub(crate) fn start_fail(start: usize, len: usize) -> ! {
    panic!("range start index {} out of range for slice of length {}", start, len)
}
#[track_caller]
pub(crate) fn end_fail(end: usize, len: usize) -> ! {
    panic!("range end index {} out of range for slice of length {}", end, len)
}
#[track_caller]
pub(crate) fn order_fail(start: usize, end: usize) -> ! {
    panic!("slice index starts at {} but ends at {}", start, end)
}

#[track_caller]
pub(crate) fn in_bounds(start: usize, end: usize, len: usize) {
    if start > len {
        start_fail(start, len);
    }
    if end > len {
        end_fail(end, len);
    }
    if start > end {
        order_fail(start, end);
    }
}
/// The end of a range with that last index.
#[track_caller]
pub(crate) fn after(start: usize, last: usize, len: usize) -> usize {
    if start > len {
        start_fail(start, len);
    }
    if last >= len {
        end_fail(last, len);
    }
    last + 1
}

impl<T> [T] {
    pub const fn len(&self) -> usize {
        intrinsics::slice_len(self as *const [T])
    }
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
    pub const fn as_ptr_range(&self) -> std::ops::Range<*const T> {
        let start = self.as_ptr();
        start..unsafe { start.add(self.len()) }
    }
    pub const fn as_ptr(&self) -> *const T {
        self as *const [T] as *const T
    }
    pub const fn as_mut_ptr(&mut self) -> *mut T {
        self as *mut [T] as *mut T
    }
    pub const fn first(&self) -> Option<&T> {
        self.get(0)
    }
    pub const fn last(&self) -> Option<&T> {
        if self.is_empty() { None } else { self.get(self.len() - 1) }
    }
    pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output> {
        if index.fits(self) { Some(index.at(self)) } else { None }
    }
    pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output> {
        if index.fits(self) { Some(index.at_mut(self)) } else { None }
    }
    pub unsafe fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &I::Output {
        if !index.fits(self) {
            intrinsics::out_of_bounds()
        }
        index.at(self)
    }
    pub unsafe fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut I::Output {
        if !index.fits(self) {
            intrinsics::out_of_bounds()
        }
        index.at_mut(self)
    }
    pub const fn first_mut(&mut self) -> Option<&mut T> {
        self.get_mut(0)
    }
    pub const fn split_first(&self) -> Option<(&T, &[T])> {
        if self.is_empty() { None } else { Some((&self[0], &self[1..])) }
    }
    pub const fn split_last(&self) -> Option<(&T, &[T])> {
        let n = self.len();
        if n == 0 { None } else { Some((&self[n - 1], &self[..n - 1])) }
    }
    pub const fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {
        if self.is_empty() {
            return None;
        }
        let (head, tail) = self.split_at_mut(1);
        Some((&mut head[0], tail))
    }
    pub const fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {
        let n = self.len();
        if n == 0 {
            return None;
        }
        let (rest, last) = self.split_at_mut(n - 1);
        Some((&mut last[0], rest))
    }
    #[track_caller]
    pub const fn split_at(&self, mid: usize) -> (&[T], &[T]) {
        if mid > self.len() {
            panic!("mid > len");
        }
        (&self[..mid], &self[mid..])
    }
    #[track_caller]
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {
        let n = self.len();
        if mid > n {
            panic!("mid > len");
        }
        let start = self.as_mut_ptr();
        unsafe { (from_raw_parts_mut(start, mid), from_raw_parts_mut(start.add(mid), n - mid)) }
    }
    pub fn starts_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq,
    {
        let n = needle.len();
        self.len() >= n && self[..n] == *needle
    }
    pub fn ends_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq,
    {
        let (m, n) = (self.len(), needle.len());
        m >= n && self[m - n..] == *needle
    }
    #[track_caller]
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> {
        if chunk_size == 0 {
            panic!("chunk size must be non-zero");
        }
        Chunks { rest: self, size: chunk_size }
    }
    #[track_caller]
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> {
        if chunk_size == 0 {
            panic!("chunk size must be non-zero");
        }
        let (whole, remainder) = self.split_at(self.len() / chunk_size * chunk_size);
        ChunksExact { chunks: whole.chunks(chunk_size), remainder }
    }
    #[track_caller]
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> {
        if chunk_size == 0 {
            panic!("chunk size must be non-zero");
        }
        ChunksMut { rest: self, size: chunk_size }
    }
    #[track_caller]
    pub fn windows(&self, size: usize) -> Windows<'_, T> {
        if size == 0 {
            panic!("window size must be non-zero");
        }
        Windows { rest: self, size }
    }
    pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<'_, T, F> {
        Split { rest: Some(self), pred, room: MaybeUninit::uninit() }
    }
    pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, mut compare: F) {
        for i in 1..self.len() {
            let (sorted, rest) = self.split_at(i);
            let at = sorted.partition_point(|item| !compare(&rest[0], item).is_lt());
            unsafe {
                let place = self.as_mut_ptr().add(at);
                let item = intrinsics::ptr_read(self.as_ptr().add(i));
                intrinsics::copy(place as *const T, place.add(1), i - at);
                intrinsics::ptr_write(place, item);
            }
        }
    }
    pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {
        self.sort_by(compare);
    }
    pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {
        self.sort_by_key(f);
    }
    pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {
        self.sort_by_key(f);
    }
    pub fn is_sorted_by<F: FnMut(&T, &T) -> bool>(&self, mut compare: F) -> bool {
        self.windows(2).all(|pair| compare(&pair[0], &pair[1]))
    }
    pub fn is_sorted_by_key<'a, K: PartialOrd, F: FnMut(&'a T) -> K>(&'a self, f: F) -> bool {
        self.iter().map(f).is_sorted()
    }
    #[track_caller]
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T])
    where
        T: Ord,
    {
        self.select_nth_unstable_by(index, |a, b| a.cmp(b))
    }
    #[track_caller]
    pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> {
        if chunk_size == 0 {
            panic!("chunk size must be non-zero");
        }
        RChunks { rest: self, size: chunk_size }
    }
    #[track_caller]
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> {
        if chunk_size == 0 {
            panic!("chunk size must be non-zero");
        }
        let whole = self.len() - self.len() % chunk_size;
        ChunksMut { rest: &mut self[..whole], size: chunk_size }
    }
    pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<'_, T, F> {
        ChunkBy { rest: self, pred }
    }
    pub const fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> {
        if self.len() < N { None } else { Some(unsafe { &*(self.as_ptr() as *const [T; N]) }) }
    }
    pub fn strip_prefix(&self, prefix: &[T]) -> Option<&[T]>
    where
        T: PartialEq,
    {
        if self.starts_with(prefix) { Some(&self[prefix.len()..]) } else { None }
    }
    #[track_caller]
    pub fn swap_with_slice(&mut self, other: &mut [T]) {
        if self.len() != other.len() {
            panic!("destination and source slices have different lengths");
        }
        for i in 0..self.len() {
            std::mem::swap(&mut self[i], &mut other[i]);
        }
    }
    pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, mut f: F) {
        self.sort_by(|a, b| f(a).cmp(&f(b)));
    }
    pub fn sort_unstable(&mut self)
    where
        T: Ord,
    {
        self.sort();
    }
    pub const fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {
        if self.len() < N { None } else { Some(unsafe { &mut *(self.as_mut_ptr() as *mut [T; N]) }) }
    }
    pub const fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> {
        Some((self.first_chunk()?, &self[N..]))
    }
    pub const fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])> {
        let (chunk, rest) = self.split_at_mut_checked(N)?;
        Some((chunk.first_chunk_mut()?, rest))
    }
    pub const fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {
        Some(self.split_last_chunk_mut()?.1)
    }
    pub const fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])> {
        let (rest, chunk) = self.split_at_mut_checked(self.len().checked_sub(N)?)?;
        Some((rest, chunk.first_chunk_mut()?))
    }
    pub const unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]) {
        self.split_at(mid)
    }
    pub const unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]) {
        self.split_at_mut(mid)
    }
    pub const fn as_mut_ptr_range(&mut self) -> Range<*mut T> {
        let start = self.as_mut_ptr();
        start..unsafe { start.add(self.len()) }
    }
    pub const fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> {
        let (rest, chunk) = self.split_at_checked(self.len().checked_sub(N)?)?;
        Some((rest, chunk.first_chunk()?))
    }
    pub const fn as_array<const N: usize>(&self) -> Option<&[T; N]> {
        if self.len() == N { self.first_chunk() } else { None }
    }
    pub const fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]) {
        let (rest, whole) = self.split_at(self.len() % N);
        (rest, whole.as_chunks().0)
    }
    pub const fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]) {
        let (rest, whole) = self.split_at_mut(self.len() % N);
        (rest, whole.as_chunks_mut().0)
    }
    pub const fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]) {
        let n = self.len() / N;
        let (whole, rest) = self.split_at_mut(n * N);
        (unsafe { from_raw_parts_mut(whole.as_mut_ptr() as *mut [T; N], n) }, rest)
    }
    pub fn array_windows<const N: usize>(&self) -> std::iter::Map<Windows<'_, T>, fn(&[T]) -> &[T; N]> {
        self.windows(N).map(|window| window.first_chunk().unwrap())
    }
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {
        if mid > self.len() { None } else { Some(self.split_at(mid)) }
    }
    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> {
        if mid > self.len() { None } else { Some(self.split_at_mut(mid)) }
    }
    #[track_caller]
    pub fn rchunks_mut(&mut self, chunk_size: usize) -> std::vec::IntoIter<&mut [T]> {
        if chunk_size == 0 {
            panic!("chunk size must be non-zero");
        }
        let (mut rest, mut out) = (self, Vec::new());
        while !rest.is_empty() {
            let (before, chunk) = rest.split_at_mut(rest.len().saturating_sub(chunk_size));
            out.push(chunk);
            rest = before;
        }
        out.into_iter()
    }
    #[track_caller]
    pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T> {
        let (rest, whole) = self.split_at(self.len() % chunk_size);
        RChunksExact { chunks: whole.rchunks(chunk_size), rest }
    }
    #[track_caller]
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> std::vec::IntoIter<&mut [T]> {
        let first = self.len() % chunk_size;
        self[first..].rchunks_mut(chunk_size)
    }
    pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, mut pred: F) -> std::vec::IntoIter<&mut [T]> {
        let (mut rest, mut out) = (self, Vec::new());
        while !rest.is_empty() {
            let n = rest.windows(2).position(|pair| !pred(&pair[0], &pair[1])).map_or(rest.len(), |n| n + 1);
            let (chunk, after) = rest.split_at_mut(n);
            out.push(chunk);
            rest = after;
        }
        out.into_iter()
    }
    pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> std::vec::IntoIter<&mut [T]> {
        self.splitn_mut(usize::MAX, pred)
    }
    pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, mut pred: F) -> std::vec::IntoIter<&mut [T]> {
        let (mut rest, mut out) = (self, Vec::new());
        while out.len() + 1 < n
            && let Some(at) = rest.iter().position(|item| pred(item))
        {
            let (part, after) = rest.split_at_mut(at);
            out.push(part);
            rest = &mut after[1..];
        }
        out.extend((n > 0).then_some(rest));
        out.into_iter()
    }
    pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> std::vec::IntoIter<&mut [T]> {
        self.rsplitn_mut(usize::MAX, pred)
    }
    pub fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, mut pred: F) -> std::vec::IntoIter<&mut [T]> {
        let (mut rest, mut out) = (self, Vec::new());
        while out.len() + 1 < n
            && let Some(at) = rest.iter().rposition(|item| pred(item))
        {
            let (before, part) = rest.split_at_mut(at);
            out.push(&mut part[1..]);
            rest = before;
        }
        out.extend((n > 0).then_some(rest));
        out.into_iter()
    }
    pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, mut pred: F) -> std::vec::IntoIter<&mut [T]> {
        self.chunk_by_mut(move |a, _| !pred(a))
    }
    pub fn strip_suffix(&self, suffix: &[T]) -> Option<&[T]>
    where
        T: PartialEq,
    {
        if self.ends_with(suffix) { Some(&self[..self.len() - suffix.len()]) } else { None }
    }
    #[track_caller]
    pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]) {
        if index >= self.len() {
            panic!("partition_at_index index {} greater than length of slice {}", index, self.len());
        }
        self.sort_by(compare);
        let (before, rest) = self.split_at_mut(index);
        let (found, after) = rest.split_first_mut().unwrap();
        (before, found, after)
    }
    #[track_caller]
    pub fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, index: usize, mut f: F) -> (&mut [T], &mut T, &mut [T]) {
        self.select_nth_unstable_by(index, |a, b| f(a).cmp(&f(b)))
    }
    pub fn is_sorted(&self) -> bool
    where
        T: PartialOrd,
    {
        self.iter().is_sorted()
    }
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, mut pred: P) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let mid = low + (high - low) / 2;
            if pred(&self[mid]) { low = mid + 1 } else { high = mid }
        }
        low
    }
    pub fn binary_search_by<F: FnMut(&T) -> Ordering>(&self, mut f: F) -> Result<usize, usize> {
        let mut size = self.len();
        if size == 0 {
            return Err(0);
        }
        let mut base = 0;
        while size > 1 {
            let half = size / 2;
            if f(&self[base + half]).is_le() {
                base += half;
            }
            size -= half;
        }
        match f(&self[base]) {
            Ordering::Equal => Ok(base),
            Ordering::Less => Err(base + 1),
            Ordering::Greater => Err(base),
        }
    }
    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord,
    {
        self.binary_search_by(|item| item.cmp(x))
    }
    pub fn binary_search_by_key<B: Ord, F: FnMut(&T) -> B>(&self, b: &B, mut f: F) -> Result<usize, usize> {
        self.binary_search_by(|item| f(item).cmp(b))
    }
    #[track_caller]
    pub const fn copy_from_slice(&mut self, src: &[T])
    where
        T: Copy,
    {
        if self.len() != src.len() {
            panic!("copy_from_slice: source slice length ({}) does not match destination slice length ({})", src.len(), self.len());
        }
        unsafe { intrinsics::copy_nonoverlapping(src.as_ptr(), self.as_mut_ptr(), src.len()) }
    }
    #[track_caller]
    pub fn clone_from_slice(&mut self, src: &[T])
    where
        T: Clone,
    {
        if self.len() != src.len() {
            panic!("destination and source slices have different lengths");
        }
        for (to, from) in self.iter_mut().zip(src) {
            to.clone_from(from);
        }
    }
    #[track_caller]
    pub fn copy_within<R: std::ops::RangeBounds<usize>>(&mut self, src: R, dest: usize)
    where
        T: Copy,
    {
        let src = std::ops::within(src, self.len());
        let n = src.end - src.start;
        if dest > self.len() - n {
            panic!("dest is out of bounds");
        }
        let start = self.as_mut_ptr();
        unsafe { intrinsics::copy(start.add(src.start) as *const T, start.add(dest), n) }
    }
    #[track_caller]
    #[std_line(3885)]
    pub const fn rotate_left(&mut self, mid: usize) {
        if mid > self.len() {
            panic!("assertion failed: mid <= self.len()");
        }
        self[..mid].reverse();
        self[mid..].reverse();
        self.reverse();
    }
    #[track_caller]
    #[std_line(3931)]
    pub const fn rotate_right(&mut self, k: usize) {
        if k > self.len() {
            panic!("assertion failed: k <= self.len()");
        }
        self.rotate_left(self.len() - k);
    }
    pub fn fill_with<F: FnMut() -> T>(&mut self, mut f: F) {
        for place in self {
            *place = f();
        }
    }
    #[std_line(523)]
    pub fn repeat(&self, n: usize) -> Vec<T>
    where
        T: Copy,
    {
        let mut out = Vec::with_capacity(self.len().checked_mul(n).expect("capacity overflow"));
        for _ in 0..n {
            out.extend_from_slice(self);
        }
        out
    }
    pub fn into_vec(self: Box<[T]>) -> Vec<T> {
        let n = self.len();
        unsafe { Vec::from_raw_parts(Box::into_raw(self) as *mut T, n, n) }
    }
    pub fn concat<Item: ?Sized>(&self) -> <[T] as Concat<Item>>::Output
    where
        [T]: Concat<Item>,
    {
        <[T] as Concat<Item>>::concat(self)
    }
    pub fn join<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output
    where
        [T]: Join<Separator>,
    {
        <[T] as Join<Separator>>::join(self, sep)
    }
    pub const fn last_mut(&mut self) -> Option<&mut T> {
        if self.is_empty() {
            None
        } else {
            let last = self.len() - 1;
            Some(&mut self[last])
        }
    }
    pub const fn swap(&mut self, a: usize, b: usize) {
        let first = &mut self[a] as *mut T;
        let second = &mut self[b] as *mut T;
        unsafe {
            let value = intrinsics::ptr_read(first as *const T);
            intrinsics::copy(second as *const T, first, 1);
            intrinsics::ptr_write(second, value);
        }
    }
    pub const fn reverse(&mut self) {
        let mut i = 0;
        while i < self.len() / 2 {
            let other = self.len() - 1 - i;
            self.swap(i, other);
            i += 1;
        }
    }
    pub fn iter(&self) -> Iter<'_, T> {
        let start = self.as_ptr();
        Iter {
            pointer: unsafe { NonNull::new_unchecked(start as *mut T) },
            end: end_of(start, self.len()),
            _marker: PhantomData,
        }
    }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        let start = self.as_mut_ptr();
        IterMut {
            pointer: unsafe { NonNull::new_unchecked(start) },
            end: end_of(start as *const T, self.len()),
            _marker: PhantomData,
        }
    }
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        let mut vec = Vec::with_capacity(self.len());
        vec.extend_from_slice(self);
        vec
    }
    pub fn contains(&self, value: &T) -> bool
    where
        T: PartialEq,
    {
        let mut i = 0;
        while i < self.len() {
            if self[i] == *value {
                return true;
            }
            i += 1;
        }
        false
    }
    pub fn sort(&mut self)
    where
        T: Ord,
    {
        self.sort_by(|a, b| a.cmp(b));
    }
    pub fn fill(&mut self, value: T)
    where
        T: Clone,
    {
        let mut i = 0;
        while i < self.len() {
            self[i] = value.clone();
            i += 1;
        }
    }
}

impl<T> Index<usize> for [T] {
    type Output = T;
    #[track_caller]
    fn index(&self, index: usize) -> &T {
        &(*self)[index]
    }
}
impl<T> IndexMut<usize> for [T] {
    #[track_caller]
    fn index_mut(&mut self, index: usize) -> &mut T {
        &mut (*self)[index]
    }
}
impl<T> Index<Range<usize>> for [T] {
    type Output = [T];
    #[track_caller]
    fn index(&self, range: Range<usize>) -> &[T] {
        in_bounds(range.start, range.end, self.len());
        unsafe {
            &*intrinsics::slice_from_raw(self.as_ptr().add(range.start), range.end - range.start)
        }
    }
}
impl<T> IndexMut<Range<usize>> for [T] {
    #[track_caller]
    fn index_mut(&mut self, range: Range<usize>) -> &mut [T] {
        in_bounds(range.start, range.end, self.len());
        unsafe {
            &mut *(intrinsics::slice_from_raw(
                self.as_ptr().add(range.start),
                range.end - range.start,
            ) as *mut [T])
        }
    }
}
impl<T> Index<RangeFrom<usize>> for [T] {
    type Output = [T];
    #[track_caller]
    fn index(&self, range: RangeFrom<usize>) -> &[T] {
        if range.start > self.len() {
            start_fail(range.start, self.len());
        }
        &self[range.start..self.len()]
    }
}
impl<T> IndexMut<RangeFrom<usize>> for [T] {
    #[track_caller]
    fn index_mut(&mut self, range: RangeFrom<usize>) -> &mut [T] {
        let len = self.len();
        if range.start > len {
            start_fail(range.start, len);
        }
        &mut self[range.start..len]
    }
}
impl<T> Index<RangeTo<usize>> for [T] {
    type Output = [T];
    #[track_caller]
    fn index(&self, range: RangeTo<usize>) -> &[T] {
        &self[0..range.end]
    }
}
impl<T> IndexMut<RangeTo<usize>> for [T] {
    #[track_caller]
    fn index_mut(&mut self, range: RangeTo<usize>) -> &mut [T] {
        &mut self[0..range.end]
    }
}
impl<T> Index<RangeInclusive<usize>> for [T] {
    type Output = [T];
    #[track_caller]
    fn index(&self, range: RangeInclusive<usize>) -> &[T] {
        &self[range.start..after(range.start, range.end, self.len())]
    }
}
impl<T> Index<RangeToInclusive<usize>> for [T] {
    type Output = [T];
    #[track_caller]
    fn index(&self, range: RangeToInclusive<usize>) -> &[T] {
        &self[0..after(0, range.end, self.len())]
    }
}
impl<T> Index<RangeFull> for [T] {
    type Output = [T];
    fn index(&self, range: RangeFull) -> &[T] {
        self
    }
}
impl<T> IndexMut<RangeFull> for [T] {
    fn index_mut(&mut self, range: RangeFull) -> &mut [T] {
        self
    }
}

/// The elements from `pointer` to `end`; of a type without size, `end` counts them as bytes.
pub struct Iter<'a, T> {
    pointer: NonNull<T>,
    end: *const T,
    _marker: PhantomData<&'a T>,
}
impl<'a, T> Iter<'a, T> {
    fn left(&self) -> usize {
        let size = intrinsics::size_of::<T>();
        let bytes = self.end as usize - self.pointer.as_ptr() as usize;
        if size == 0 { bytes } else { bytes / size }
    }
    pub fn as_slice(&self) -> &'a [T] {
        unsafe { &*intrinsics::slice_from_raw(self.pointer.as_ptr() as *const T, self.left()) }
    }
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        let at = self.pointer.as_ptr();
        if at as *const T == self.end {
            return None;
        }
        if intrinsics::size_of::<T>() == 0 {
            self.end = bytes_on(self.end, -1);
        } else {
            self.pointer = unsafe { NonNull::new_unchecked(at.add(1)) };
        }
        Some(unsafe { &*at })
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.left();
        (n, Some(n))
    }
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        let at = self.pointer.as_ptr();
        if at as *const T == self.end {
            return None;
        }
        if intrinsics::size_of::<T>() == 0 {
            self.end = bytes_on(self.end, -1);
            return Some(unsafe { &*at });
        }
        self.end = unsafe { self.end.sub(1) };
        Some(unsafe { &*(self.end as *mut T) })
    }
}
impl<'a, T> ExactSizeIterator for Iter<'a, T> {}
unsafe impl<'a, T: Sync> Send for Iter<'a, T> {}
unsafe impl<'a, T: Sync> Sync for Iter<'a, T> {}
/// The elements from `pointer` to `end`; of a type without size, `end` counts them as bytes.
pub struct IterMut<'a, T> {
    pointer: NonNull<T>,
    end: *const T,
    _marker: PhantomData<&'a mut T>,
}
impl<'a, T> IterMut<'a, T> {
    fn left(&self) -> usize {
        let size = intrinsics::size_of::<T>();
        let bytes = self.end as usize - self.pointer.as_ptr() as usize;
        if size == 0 { bytes } else { bytes / size }
    }
}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T> {
        let at = self.pointer.as_ptr();
        if at as *const T == self.end {
            return None;
        }
        if intrinsics::size_of::<T>() == 0 {
            self.end = bytes_on(self.end, -1);
        } else {
            self.pointer = unsafe { NonNull::new_unchecked(at.add(1)) };
        }
        Some(unsafe { &mut *at })
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.left();
        (n, Some(n))
    }
}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> {
        let at = self.pointer.as_ptr();
        if at as *const T == self.end {
            return None;
        }
        if intrinsics::size_of::<T>() == 0 {
            self.end = bytes_on(self.end, -1);
            return Some(unsafe { &mut *at });
        }
        self.end = unsafe { self.end.sub(1) };
        Some(unsafe { &mut *(self.end as *mut T) })
    }
}
impl<'a, T> ExactSizeIterator for IterMut<'a, T> {}
unsafe impl<'a, T: Send> Send for IterMut<'a, T> {}
unsafe impl<'a, T: Sync> Sync for IterMut<'a, T> {}
impl<'a, T> Clone for Iter<'a, T> {
    fn clone(&self) -> Self {
        Iter { pointer: self.pointer, end: self.end, _marker: PhantomData }
    }
}
/// A pointer that only counts, moved by bytes.
fn bytes_on<T>(pointer: *const T, count: isize) -> *const T {
    intrinsics::wrapping_add(pointer as usize, count as usize) as *const T
}
fn end_of<T>(pointer: *const T, len: usize) -> *const T {
    if intrinsics::size_of::<T>() == 0 {
        bytes_on(pointer, len as isize)
    } else {
        unsafe { pointer.add(len) }
    }
}

impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}
impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}
impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = std::array::IntoIter<T, N>;
    fn into_iter(self) -> std::array::IntoIter<T, N> {
        std::array::IntoIter::new(self)
    }
}
impl<T: std::fmt::Debug> std::fmt::Debug for [T] {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
impl<T: std::fmt::Debug, const N: usize> std::fmt::Debug for [T; N] {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let all: &[T] = self;
        all.fmt(f)
    }
}
impl<T> AsRef<[T]> for [T] {
    fn as_ref(&self) -> &[T] {
        self
    }
}
impl<T> AsMut<[T]> for [T] {
    fn as_mut(&mut self) -> &mut [T] {
        self
    }
}
impl<T, const N: usize> AsMut<[T]> for [T; N] {
    fn as_mut(&mut self) -> &mut [T] {
        self
    }
}
impl<T, const N: usize> AsRef<[T]> for [T; N] {
    fn as_ref(&self) -> &[T] {
        self
    }
}
impl<T> Default for &[T] {
    fn default() -> Self {
        &[]
    }
}
impl<T> Default for &mut [T] {
    fn default() -> Self {
        &mut []
    }
}

/// What `get` takes: one index or a range of them.
#[on_unimplemented("the type `{S}` cannot be indexed by `{Self}`")]
pub trait SliceIndex<S: ?Sized> {
    type Output: ?Sized;
    fn fits(&self, slice: &S) -> bool;
    fn at(self, slice: &S) -> &Self::Output;
    fn at_mut(self, slice: &mut S) -> &mut Self::Output;
}
impl<T> SliceIndex<[T]> for usize {
    type Output = T;
    fn fits(&self, slice: &[T]) -> bool {
        *self < slice.len()
    }
    fn at(self, slice: &[T]) -> &T {
        &slice[self]
    }
    fn at_mut(self, slice: &mut [T]) -> &mut T {
        &mut slice[self]
    }
}
impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];
    fn fits(&self, slice: &[T]) -> bool {
        self.start <= self.end && self.end <= slice.len()
    }
    fn at(self, slice: &[T]) -> &[T] {
        &slice[self]
    }
    fn at_mut(self, slice: &mut [T]) -> &mut [T] {
        &mut slice[self]
    }
}
impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];
    fn fits(&self, slice: &[T]) -> bool {
        self.start <= slice.len()
    }
    fn at(self, slice: &[T]) -> &[T] {
        &slice[self]
    }
    fn at_mut(self, slice: &mut [T]) -> &mut [T] {
        &mut slice[self]
    }
}
impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];
    fn fits(&self, slice: &[T]) -> bool {
        self.end <= slice.len()
    }
    fn at(self, slice: &[T]) -> &[T] {
        &slice[self]
    }
    fn at_mut(self, slice: &mut [T]) -> &mut [T] {
        &mut slice[self]
    }
}
impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
    fn fits(&self, slice: &[T]) -> bool {
        self.end < slice.len() && self.start <= self.end + 1
    }
    fn at(self, slice: &[T]) -> &[T] {
        &slice[self]
    }
    fn at_mut(self, slice: &mut [T]) -> &mut [T] {
        &mut slice[self]
    }
}
impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];
    fn fits(&self, slice: &[T]) -> bool {
        self.end < slice.len()
    }
    fn at(self, slice: &[T]) -> &[T] {
        &slice[self]
    }
    fn at_mut(self, slice: &mut [T]) -> &mut [T] {
        &mut slice[self]
    }
}
impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];
    fn fits(&self, slice: &[T]) -> bool {
        true
    }
    fn at(self, slice: &[T]) -> &[T] {
        &slice[self]
    }
    fn at_mut(self, slice: &mut [T]) -> &mut [T] {
        &mut slice[self]
    }
}
impl<T> IndexMut<RangeInclusive<usize>> for [T] {
    #[track_caller]
    fn index_mut(&mut self, range: RangeInclusive<usize>) -> &mut [T] {
        &mut self[range.start..after(range.start, range.end, self.len())]
    }
}
impl<T> IndexMut<RangeToInclusive<usize>> for [T] {
    #[track_caller]
    fn index_mut(&mut self, range: RangeToInclusive<usize>) -> &mut [T] {
        &mut self[0..after(0, range.end, self.len())]
    }
}

#[derive(Clone, Debug)]
pub struct Chunks<'a, T> {
    rest: &'a [T],
    size: usize,
}
impl<'a, T> Iterator for Chunks<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        let n = self.rest.len();
        if n == 0 {
            return None;
        }
        let (chunk, rest) = self.rest.split_at(if n < self.size { n } else { self.size });
        self.rest = rest;
        Some(chunk)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.rest.len().div_ceil(self.size);
        (n, Some(n))
    }
}
impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let n = self.rest.len();
        if n == 0 {
            return None;
        }
        let (rest, chunk) = self.rest.split_at((n - 1) / self.size * self.size);
        self.rest = rest;
        Some(chunk)
    }
}
impl<'a, T> ExactSizeIterator for Chunks<'a, T> {}

pub struct ChunksMut<'a, T> {
    rest: &'a mut [T],
    size: usize,
}
impl<'a, T> Iterator for ChunksMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {
        let n = self.rest.len();
        if n == 0 {
            return None;
        }
        let all = std::mem::take(&mut self.rest);
        let (chunk, rest) = all.split_at_mut(if n < self.size { n } else { self.size });
        self.rest = rest;
        Some(chunk)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.rest.len().div_ceil(self.size);
        (n, Some(n))
    }
}
impl<'a, T> ExactSizeIterator for ChunksMut<'a, T> {}
impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        let n = self.rest.len();
        if n == 0 {
            return None;
        }
        let (rest, chunk) = std::mem::take(&mut self.rest).split_at_mut((n - 1) / self.size * self.size);
        self.rest = rest;
        Some(chunk)
    }
}

#[derive(Clone, Debug)]
pub struct Windows<'a, T> {
    rest: &'a [T],
    size: usize,
}
impl<'a, T> Iterator for Windows<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        if self.size > self.rest.len() {
            return None;
        }
        let window = &self.rest[..self.size];
        self.rest = &self.rest[1..];
        Some(window)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = (self.rest.len() + 1).saturating_sub(self.size);
        (n, Some(n))
    }
}
impl<'a, T> DoubleEndedIterator for Windows<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let n = self.rest.len();
        if self.size > n {
            return None;
        }
        let window = &self.rest[n - self.size..];
        self.rest = &self.rest[..n - 1];
        Some(window)
    }
}
impl<'a, T> ExactSizeIterator for Windows<'a, T> {}

pub struct Split<'a, T, P> {
    rest: Option<&'a [T]>,
    pred: P,
    room: MaybeUninit<usize>,
}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for Split<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        let rest = self.rest?;
        match rest.iter().position(|item| (self.pred)(item)) {
            Some(at) => {
                self.rest = Some(&rest[at + 1..]);
                Some(&rest[..at])
            }
            None => self.rest.take(),
        }
    }
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for Split<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let rest = self.rest?;
        match rest.iter().rposition(|item| (self.pred)(item)) {
            Some(at) => {
                self.rest = Some(&rest[..at]);
                Some(&rest[at + 1..])
            }
            None => self.rest.take(),
        }
    }
}

pub trait Concat<Item: ?Sized> {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}
impl<S: std::borrow::Borrow<str>> Concat<str> for [S] {
    type Output = String;
    fn concat(slice: &Self) -> String {
        <[S] as Join<&str>>::join(slice, "")
    }
}
impl<T: Clone, V: std::borrow::Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;
    fn concat(slice: &Self) -> Vec<T> {
        let mut out = Vec::new();
        for part in slice {
            out.extend_from_slice(part.borrow());
        }
        out
    }
}
pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}
impl<S: std::borrow::Borrow<str>> Join<&str> for [S] {
    type Output = String;
    fn join(slice: &Self, sep: &str) -> String {
        let mut size = 0;
        for part in slice {
            size += part.borrow().len() + sep.len();
        }
        let mut out = String::with_capacity(size.saturating_sub(sep.len()));
        for (i, part) in slice.iter().enumerate() {
            if i > 0 {
                out.push_str(sep);
            }
            out.push_str(part.borrow());
        }
        out
    }
}
impl<T: Clone, V: std::borrow::Borrow<[T]>> Join<&T> for [V] {
    type Output = Vec<T>;
    fn join(slice: &Self, sep: &T) -> Vec<T> {
        <[V] as Join<&[T]>>::join(slice, from_ref(sep))
    }
}
impl<T: Clone, V: std::borrow::Borrow<[T]>> Join<&[T]> for [V] {
    type Output = Vec<T>;
    fn join(slice: &Self, sep: &[T]) -> Vec<T> {
        let mut out = Vec::new();
        for (i, part) in slice.iter().enumerate() {
            if i > 0 {
                out.extend_from_slice(sep);
            }
            out.extend_from_slice(part.borrow());
        }
        out
    }
}
/// A range that begins or ends with the slice: where it is cut, and whether the front is asked for.
fn one_sided<R: std::ops::RangeBounds<usize>>(range: R) -> (usize, bool) {
    use std::ops::Bound;
    match (range.start_bound(), range.end_bound()) {
        (Bound::Included(start), _) => (*start, false),
        (Bound::Excluded(start), _) => (*start + 1, false),
        (_, Bound::Included(end)) => (*end + 1, true),
        (_, Bound::Excluded(end)) => (*end, true),
        _ => (0, false),
    }
}
impl<T> [T] {
    pub fn split_off<'a, R: std::ops::OneSidedRange<usize>>(self: &mut &'a Self, range: R) -> Option<&'a [T]> {
        let (at, front) = one_sided(range);
        let (first, rest) = (*self).split_at_checked(at)?;
        let (off, kept) = if front { (first, rest) } else { (rest, first) };
        *self = kept;
        Some(off)
    }
    pub fn split_off_mut<'a, R: std::ops::OneSidedRange<usize>>(self: &mut &'a mut Self, range: R) -> Option<&'a mut [T]> {
        let (at, front) = one_sided(range);
        if at > self.len() {
            return None;
        }
        let (first, rest) = std::mem::take(self).split_at_mut(at);
        let (off, kept) = if front { (first, rest) } else { (rest, first) };
        *self = kept;
        Some(off)
    }
    pub fn split_off_first<'a>(self: &mut &'a Self) -> Option<&'a T> {
        let (item, rest) = self.split_first()?;
        *self = rest;
        Some(item)
    }
    pub fn split_off_last<'a>(self: &mut &'a Self) -> Option<&'a T> {
        let (item, rest) = self.split_last()?;
        *self = rest;
        Some(item)
    }
    pub fn split_off_first_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T> {
        let (item, rest) = std::mem::take(self).split_first_mut()?;
        *self = rest;
        Some(item)
    }
    pub fn split_off_last_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T> {
        let (item, rest) = std::mem::take(self).split_last_mut()?;
        *self = rest;
        Some(item)
    }
}

#[derive(Clone)]
pub struct RChunks<'a, T> {
    rest: &'a [T],
    size: usize,
}
impl<'a, T> Iterator for RChunks<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let (rest, chunk) = self.rest.split_at(self.rest.len().saturating_sub(self.size));
        self.rest = rest;
        Some(chunk)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.rest.len().div_ceil(self.size);
        (n, Some(n))
    }
}
impl<'a, T> ExactSizeIterator for RChunks<'a, T> {}
impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let n = self.rest.len();
        if n == 0 {
            return None;
        }
        let (chunk, rest) = self.rest.split_at((n - 1) % self.size + 1);
        self.rest = rest;
        Some(chunk)
    }
}
#[derive(Clone)]
pub struct RChunksExact<'a, T> {
    chunks: RChunks<'a, T>,
    rest: &'a [T],
}
impl<'a, T> RChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T] {
        self.rest
    }
}
impl<'a, T> Iterator for RChunksExact<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        self.chunks.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.chunks.size_hint()
    }
}
impl<'a, T> ExactSizeIterator for RChunksExact<'a, T> {}
impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        self.chunks.next_back()
    }
}
pub struct ChunkBy<'a, T, F> {
    rest: &'a [T],
    pred: F,
}
impl<'a, T, F: FnMut(&T, &T) -> bool> Iterator for ChunkBy<'a, T, F> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let mut n = 1;
        while n < self.rest.len() && (self.pred)(&self.rest[n - 1], &self.rest[n]) {
            n += 1;
        }
        let (chunk, rest) = self.rest.split_at(n);
        self.rest = rest;
        Some(chunk)
    }
}
impl<T, const N: usize> [[T; N]] {
    pub fn as_flattened_mut(&mut self) -> &mut [T] {
        unsafe { from_raw_parts_mut(self.as_mut_ptr() as *mut T, self.len() * N) }
    }
    pub fn as_flattened(&self) -> &[T] {
        unsafe { from_raw_parts(self.as_ptr() as *const T, self.len() * N) }
    }
}
impl [u8] {
    pub const fn make_ascii_uppercase(&mut self) {
        self.iter_mut().for_each(|b| b.make_ascii_uppercase());
    }
    pub const fn make_ascii_lowercase(&mut self) {
        self.iter_mut().for_each(|b| b.make_ascii_lowercase());
    }
    pub const fn trim_ascii_start(&self) -> &[u8] {
        match self {
            [first, rest @ ..] if first.is_ascii_whitespace() => rest.trim_ascii_start(),
            _ => self,
        }
    }
    pub const fn trim_ascii_end(&self) -> &[u8] {
        match self {
            [rest @ .., last] if last.is_ascii_whitespace() => rest.trim_ascii_end(),
            _ => self,
        }
    }
    pub const fn trim_ascii(&self) -> &[u8] {
        self.trim_ascii_start().trim_ascii_end()
    }
    pub const fn is_ascii(&self) -> bool {
        self.iter().all(|b| b.is_ascii())
    }
    pub fn to_ascii_uppercase(&self) -> Vec<u8> {
        self.iter().map(|b| b.to_ascii_uppercase()).collect()
    }
    pub fn to_ascii_lowercase(&self) -> Vec<u8> {
        self.iter().map(|b| b.to_ascii_lowercase()).collect()
    }
    pub const fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {
        self.to_ascii_lowercase() == other.to_ascii_lowercase()
    }
}
impl<T> [T] {
    pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, mut pred: F) -> std::iter::Roomy<ChunkBy<'_, T, impl FnMut(&T, &T) -> bool>, 1> {
        std::iter::Roomy::new(self.chunk_by(move |a, _| !pred(a)))
    }
    pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> std::vec::IntoIter<&[T]> {
        self.rsplitn(usize::MAX, pred)
    }
    pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, mut pred: F) -> std::vec::IntoIter<&[T]> {
        let (mut rest, mut out) = (self, Vec::new());
        while out.len() + 1 < n
            && let Some(at) = rest.iter().rposition(|item| pred(item))
        {
            out.push(&rest[at + 1..]);
            rest = &rest[..at];
        }
        out.extend((n > 0).then_some(rest));
        out.into_iter()
    }
    pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, mut pred: F) -> Split<'_, T, impl FnMut(&T) -> bool> {
        let mut left = n;
        Split {
            rest: if n == 0 { None } else { Some(self) },
            room: MaybeUninit::uninit(),
            pred: move |item| {
                let hit = left > 1 && pred(item);
                left -= hit as usize;
                hit
            },
        }
    }
    pub const fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> {
        if self.len() < N { None } else { self[self.len() - N..].first_chunk() }
    }
    pub const fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) {
        let (whole, rest) = self.split_at(self.len() / N * N);
        (unsafe { from_raw_parts(whole.as_ptr() as *const [T; N], whole.len() / N) }, rest)
    }
    pub fn get_disjoint_mut<const N: usize>(&mut self, indices: [usize; N]) -> Result<[&mut T; N], GetDisjointMutError> {
        for (i, at) in indices.iter().enumerate() {
            if *at >= self.len() {
                return Err(GetDisjointMutError::IndexOutOfBounds);
            }
            if indices[..i].contains(at) {
                return Err(GetDisjointMutError::OverlappingIndices);
            }
        }
        let start = self.as_mut_ptr();
        Ok(indices.map(|at| unsafe { &mut *start.add(at) }))
    }
}
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GetDisjointMutError {
    IndexOutOfBounds,
    OverlappingIndices,
}
#[derive(Clone)]
pub struct ChunksExact<'a, T> {
    chunks: Chunks<'a, T>,
    remainder: &'a [T],
}
impl<'a, T> ChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T] {
        self.remainder
    }
}
impl<'a, T> Iterator for ChunksExact<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        self.chunks.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.chunks.size_hint()
    }
}
impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        self.chunks.next_back()
    }
}
impl<'a, T> ExactSizeIterator for ChunksExact<'a, T> {}
impl<T: std::fmt::Debug> std::fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Iter").field(&self.as_slice()).finish()
    }
}
impl<'a, T> Default for Iter<'a, T> {
    fn default() -> Self {
        [].iter()
    }
}
impl<'a, T> AsRef<[T]> for Iter<'a, T> {
    fn as_ref(&self) -> &[T] {
        self.as_slice()
    }
}
impl [u8] {
    pub fn escape_ascii(&self) -> std::char::Escape<u8> {
        std::char::Escape::of(self.iter().map(|b| b.escape_ascii()))
    }
}
