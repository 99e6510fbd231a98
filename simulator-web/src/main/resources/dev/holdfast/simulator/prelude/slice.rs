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
        Chunks { v: self, chunk_size }
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
        Windows { v: self, size }
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
        RChunks { v: self, chunk_size }
    }
    #[track_caller]
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T> {
        if chunk_size == 0 {
            panic!("chunk size must be non-zero");
        }
        let (whole, rest) = self.split_at_mut(self.len() - self.len() % chunk_size);
        ChunksExactMut { chunks: whole.chunks_mut(chunk_size), rest }
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
    #[track_caller]
    pub const fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N> {
        if N == 0 {
            panic!("window size must be non-zero");
        }
        ArrayWindows { rest: self }
    }
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {
        if mid > self.len() { None } else { Some(self.split_at(mid)) }
    }
    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> {
        if mid > self.len() { None } else { Some(self.split_at_mut(mid)) }
    }
    #[track_caller]
    pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T> {
        if chunk_size == 0 {
            panic!("chunk size must be non-zero");
        }
        RChunksMut { rest: self, size: chunk_size }
    }
    #[track_caller]
    pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T> {
        if chunk_size == 0 {
            panic!("chunk size must be non-zero");
        }
        let (rest, whole) = self.split_at(self.len() % chunk_size);
        RChunksExact { chunks: whole.rchunks(chunk_size), rest }
    }
    #[track_caller]
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T> {
        if chunk_size == 0 {
            panic!("chunk size must be non-zero");
        }
        let (rest, whole) = self.split_at_mut(self.len() % chunk_size);
        RChunksExactMut { chunks: whole.rchunks_mut(chunk_size), rest }
    }
    pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<'_, T, F> {
        ChunkByMut { rest: self, pred }
    }
    pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<'_, T, F> {
        SplitMut { rest: Some(self), pred, room: MaybeUninit::uninit() }
    }
    pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F> {
        Few { inner: self.split_mut(pred), left: n }
    }
    pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> RSplitMut<'_, T, F> {
        self.split_mut(pred).rev()
    }
    pub fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F> {
        Few { inner: self.rsplit_mut(pred), left: n }
    }
    pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F> {
        SplitInclusiveMut { rest: self, pred, room: MaybeUninit::uninit() }
    }
    pub fn strip_suffix(&self, suffix: &[T]) -> Option<&[T]>
    where
        T: PartialEq,
    {
        if self.ends_with(suffix) { Some(&self[..self.len() - suffix.len()]) } else { None }
    }
    #[std_line(29)]
    pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]) {
        if index >= self.len() {
            panic!("partition_at_index index {} greater than length of slice {}", index, self.len());
        }
        self.sort_by(compare);
        let (before, rest) = self.split_at_mut(index);
        let (found, after) = rest.split_first_mut().unwrap();
        (before, found, after)
    }
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

impl<T, I: SliceIndex<[T]>> Index<I> for [T] {
    type Output = I::Output;
    #[track_caller]
    fn index(&self, index: I) -> &I::Output {
        index.at(self)
    }
}
impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.at_mut(self)
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

/// What slices and strings are indexed by: one index or a range of them.
#[on_unimplemented("the type `{S}` cannot be indexed by `{Self}`")]
pub trait SliceIndex<S: ?Sized> {
    type Output: ?Sized;
    fn fits(&self, slice: &S) -> bool;
    #[track_caller]
    fn at(self, slice: &S) -> &Self::Output;
    #[track_caller]
    fn at_mut(self, slice: &mut S) -> &mut Self::Output;
}
impl<T> SliceIndex<[T]> for usize {
    type Output = T;
    fn fits(&self, slice: &[T]) -> bool {
        *self < slice.len()
    }
    #[track_caller]
    fn at(self, slice: &[T]) -> &T {
        &slice[self]
    }
    #[track_caller]
    fn at_mut(self, slice: &mut [T]) -> &mut T {
        &mut slice[self]
    }
}
impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];
    fn fits(&self, slice: &[T]) -> bool {
        self.start <= self.end && self.end <= slice.len()
    }
    #[track_caller]
    fn at(self, slice: &[T]) -> &[T] {
        in_bounds(self.start, self.end, slice.len());
        unsafe { &*intrinsics::slice_from_raw(slice.as_ptr().add(self.start), self.end - self.start) }
    }
    #[track_caller]
    fn at_mut(self, slice: &mut [T]) -> &mut [T] {
        in_bounds(self.start, self.end, slice.len());
        let from = unsafe { slice.as_ptr().add(self.start) };
        unsafe { &mut *(intrinsics::slice_from_raw(from, self.end - self.start) as *mut [T]) }
    }
}
impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];
    fn fits(&self, slice: &[T]) -> bool {
        self.start <= slice.len()
    }
    #[track_caller]
    fn at(self, slice: &[T]) -> &[T] {
        let len = slice.len();
        if self.start > len {
            start_fail(self.start, len);
        }
        (self.start..len).at(slice)
    }
    #[track_caller]
    fn at_mut(self, slice: &mut [T]) -> &mut [T] {
        let len = slice.len();
        if self.start > len {
            start_fail(self.start, len);
        }
        (self.start..len).at_mut(slice)
    }
}
impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];
    fn fits(&self, slice: &[T]) -> bool {
        self.end <= slice.len()
    }
    #[track_caller]
    fn at(self, slice: &[T]) -> &[T] {
        (0..self.end).at(slice)
    }
    #[track_caller]
    fn at_mut(self, slice: &mut [T]) -> &mut [T] {
        (0..self.end).at_mut(slice)
    }
}
impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
    fn fits(&self, slice: &[T]) -> bool {
        self.end < slice.len() && self.start <= self.end + 1
    }
    #[track_caller]
    fn at(self, slice: &[T]) -> &[T] {
        (self.start..after(self.start, self.end, slice.len())).at(slice)
    }
    #[track_caller]
    fn at_mut(self, slice: &mut [T]) -> &mut [T] {
        (self.start..after(self.start, self.end, slice.len())).at_mut(slice)
    }
}
impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];
    fn fits(&self, slice: &[T]) -> bool {
        self.end < slice.len()
    }
    #[track_caller]
    fn at(self, slice: &[T]) -> &[T] {
        (0..after(0, self.end, slice.len())).at(slice)
    }
    #[track_caller]
    fn at_mut(self, slice: &mut [T]) -> &mut [T] {
        (0..after(0, self.end, slice.len())).at_mut(slice)
    }
}
impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];
    fn fits(&self, slice: &[T]) -> bool {
        true
    }
    fn at(self, slice: &[T]) -> &[T] {
        slice
    }
    fn at_mut(self, slice: &mut [T]) -> &mut [T] {
        slice
    }
}

// A clone holds the same references.
impl<T> Clone for Chunks<'_, T> {
    fn clone(&self) -> Self {
        unsafe { std::ptr::read(self) }
    }
}
impl<T> Clone for Windows<'_, T> {
    fn clone(&self) -> Self {
        unsafe { std::ptr::read(self) }
    }
}
impl<T> Clone for RChunks<'_, T> {
    fn clone(&self) -> Self {
        unsafe { std::ptr::read(self) }
    }
}
impl<T> Clone for RChunksExact<'_, T> {
    fn clone(&self) -> Self {
        unsafe { std::ptr::read(self) }
    }
}
impl<T> Clone for ChunksExact<'_, T> {
    fn clone(&self) -> Self {
        unsafe { std::ptr::read(self) }
    }
}
#[derive(Debug)]
pub struct Chunks<'a, T> {
    v: &'a [T],
    chunk_size: usize,
}
impl<'a, T> Iterator for Chunks<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        let n = self.v.len();
        if n == 0 {
            return None;
        }
        let (chunk, rest) = self.v.split_at(if n < self.chunk_size { n } else { self.chunk_size });
        self.v = rest;
        Some(chunk)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.v.len().div_ceil(self.chunk_size);
        (n, Some(n))
    }
}
impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let n = self.v.len();
        if n == 0 {
            return None;
        }
        let (rest, chunk) = self.v.split_at((n - 1) / self.chunk_size * self.chunk_size);
        self.v = rest;
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

#[derive(Debug)]
pub struct Windows<'a, T> {
    v: &'a [T],
    size: usize,
}
impl<'a, T> Iterator for Windows<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        if self.size > self.v.len() {
            return None;
        }
        let window = &self.v[..self.size];
        self.v = &self.v[1..];
        Some(window)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = (self.v.len() + 1).saturating_sub(self.size);
        (n, Some(n))
    }
}
impl<'a, T> DoubleEndedIterator for Windows<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let n = self.v.len();
        if self.size > n {
            return None;
        }
        let window = &self.v[n - self.size..];
        self.v = &self.v[..n - 1];
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
    fn size_hint(&self) -> (usize, Option<usize>) {
        parts(self.rest)
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

#[derive(Debug)]
pub struct RChunks<'a, T> {
    v: &'a [T],
    chunk_size: usize,
}
impl<'a, T> Iterator for RChunks<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        if self.v.is_empty() {
            return None;
        }
        let (rest, chunk) = self.v.split_at(self.v.len().saturating_sub(self.chunk_size));
        self.v = rest;
        Some(chunk)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.v.len().div_ceil(self.chunk_size);
        (n, Some(n))
    }
}
impl<'a, T> ExactSizeIterator for RChunks<'a, T> {}
impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let n = self.v.len();
        if n == 0 {
            return None;
        }
        let (chunk, rest) = self.v.split_at((n - 1) % self.chunk_size + 1);
        self.v = rest;
        Some(chunk)
    }
}
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
    fn size_hint(&self) -> (usize, Option<usize>) {
        ((self.rest.len() > 0) as usize, Some(self.rest.len()))
    }
}
impl<T, F: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<'_, T, F> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let mut n = self.rest.len().checked_sub(1)?;
        while n > 0 && (self.pred)(&self.rest[n - 1], &self.rest[n]) {
            n -= 1;
        }
        let (rest, chunk) = self.rest.split_at(n);
        self.rest = rest;
        Some(chunk)
    }
}
impl<T, F: Clone> Clone for ChunkBy<'_, T, F> {
    fn clone(&self) -> Self {
        ChunkBy { rest: self.rest, pred: self.pred.clone() }
    }
}
impl<T, F: Clone> Clone for Split<'_, T, F> {
    fn clone(&self) -> Self {
        Split { rest: self.rest, pred: self.pred.clone(), room: self.room }
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
    pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> SplitInclusive<'_, T, F> {
        SplitInclusive { rest: self, pred, room: MaybeUninit::uninit() }
    }
    pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> RSplit<'_, T, F> {
        self.split(pred).rev()
    }
    pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<'_, T, F> {
        Few { inner: self.split(pred), left: n }
    }
    pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> RSplitN<'_, T, F> {
        Few { inner: self.rsplit(pred), left: n }
    }
    pub const fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> {
        if self.len() < N { None } else { self[self.len() - N..].first_chunk() }
    }
    pub const fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) {
        let (whole, rest) = self.split_at(self.len() / N * N);
        (unsafe { from_raw_parts(whole.as_ptr() as *const [T; N], whole.len() / N) }, rest)
    }
    pub unsafe fn get_disjoint_unchecked_mut<I, const N: usize>(&mut self, indices: [I; N]) -> [&mut I::Output; N]
    where
        I: GetDisjointMutIndex + SliceIndex<[T]>,
    {
        let all = self as *mut [T];
        indices.map(|at| unsafe { (*all).get_unchecked_mut(at) })
    }
    pub fn get_disjoint_mut<I, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut I::Output; N], GetDisjointMutError>
    where
        I: GetDisjointMutIndex + SliceIndex<[T]>,
    {
        for (i, at) in indices.iter().enumerate() {
            if !at.fits(self) {
                return Err(GetDisjointMutError::IndexOutOfBounds);
            }
            if indices[..i].iter().any(|other| at.is_overlapping(other)) {
                return Err(GetDisjointMutError::OverlappingIndices);
            }
        }
        Ok(unsafe { self.get_disjoint_unchecked_mut(indices) })
    }
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]) {
        let (before, len) = within::<T, U>(self);
        let (first, rest) = self.split_at(before);
        let (_, last) = rest.split_at(len * intrinsics::size_of::<U>() / intrinsics::size_of::<T>().max(1));
        (first, unsafe { from_raw_parts(rest.as_ptr() as *const U, len) }, last)
    }
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]) {
        let (before, len) = within::<T, U>(self);
        let (first, rest) = self.split_at_mut(before);
        let start = rest.as_mut_ptr() as *mut U;
        let (_, last) = rest.split_at_mut(len * intrinsics::size_of::<U>() / intrinsics::size_of::<T>().max(1));
        (first, unsafe { from_raw_parts_mut(start, len) }, last)
    }
    pub const unsafe fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]] {
        self.as_chunks().0
    }
    pub const unsafe fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]] {
        self.as_chunks_mut().0
    }
    pub const fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]> {
        if self.len() == N { self.first_chunk_mut() } else { None }
    }
    #[track_caller]
    #[std_line(5262)]
    pub fn element_offset(&self, element: &T) -> Option<usize> {
        let size = intrinsics::size_of::<T>();
        if size == 0 {
            panic!("elements are zero-sized");
        }
        let bytes = (element as *const T as usize).wrapping_sub(self.as_ptr() as usize);
        if bytes % size == 0 && bytes / size < self.len() { Some(bytes / size) } else { None }
    }
}
/// After how many elements a part begins that is of the other type, and how many of those it has.
fn within<T, U>(all: &[T]) -> (usize, usize) {
    let (size, other) = (intrinsics::size_of::<T>(), intrinsics::size_of::<U>());
    let before = all.as_ptr().align_offset(intrinsics::align_of::<U>());
    if size == 0 || other == 0 || before > all.len() {
        return (all.len(), 0);
    }
    // Nothing is cut through: the greatest common divisor.
    let (mut a, mut b) = (size, other);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    (before, (all.len() - before) / (other / a) * (size / a))
}
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GetDisjointMutError {
    IndexOutOfBounds,
    OverlappingIndices,
}
impl std::fmt::Display for GetDisjointMutError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(match self {
            GetDisjointMutError::IndexOutOfBounds => "an index is out of bounds",
            GetDisjointMutError::OverlappingIndices => "there were overlapping indices",
        })
    }
}
impl std::error::Error for GetDisjointMutError {}
pub trait GetDisjointMutIndex: Clone {
    fn is_overlapping(&self, other: &Self) -> bool;
}
impl GetDisjointMutIndex for usize {
    fn is_overlapping(&self, other: &usize) -> bool {
        self == other
    }
}
impl GetDisjointMutIndex for Range<usize> {
    fn is_overlapping(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}
impl GetDisjointMutIndex for RangeInclusive<usize> {
    fn is_overlapping(&self, other: &Self) -> bool {
        self.start() <= other.end() && other.start() <= self.end()
    }
}
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
    pub fn utf8_chunks(&self) -> std::str::Utf8Chunks<'_> {
        std::str::Utf8Chunks(self)
    }
    pub fn escape_ascii(&self) -> std::char::Escape<'_, u8> {
        std::char::Escape::of(self.iter().map(|b| b.escape_ascii()))
    }
}
impl<'a, T> IterMut<'a, T> {
    pub fn into_slice(self) -> &'a mut [T] {
        unsafe { from_raw_parts_mut(self.pointer.as_ptr(), self.left()) }
    }
    pub fn as_slice(&self) -> &[T] {
        unsafe { from_raw_parts(self.pointer.as_ptr() as *const T, self.left()) }
    }
}
impl<T> AsRef<[T]> for IterMut<'_, T> {
    fn as_ref(&self) -> &[T] {
        self.as_slice()
    }
}
impl<T: Debug> Debug for IterMut<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("IterMut").field(&self.as_slice()).finish()
    }
}
impl<T> Default for IterMut<'_, T> {
    fn default() -> Self {
        (&mut []).into_iter()
    }
}
pub struct ArrayWindows<'a, T, const N: usize> {
    rest: &'a [T],
}
impl<T, const N: usize> Clone for ArrayWindows<'_, T, N> {
    fn clone(&self) -> Self {
        ArrayWindows { rest: self.rest }
    }
}
impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> {
    type Item = &'a [T; N];
    fn next(&mut self) -> Option<&'a [T; N]> {
        let window = self.rest.first_chunk()?;
        self.rest = &self.rest[1..];
        Some(window)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = (self.rest.len() + 1).saturating_sub(N);
        (n, Some(n))
    }
}
impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> {
    fn next_back(&mut self) -> Option<&'a [T; N]> {
        let window = self.rest.last_chunk()?;
        self.rest = &self.rest[..self.rest.len() - 1];
        Some(window)
    }
}
impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> {}

pub struct ChunksExactMut<'a, T> {
    chunks: ChunksMut<'a, T>,
    rest: &'a mut [T],
}
pub struct RChunksExactMut<'a, T> {
    chunks: RChunksMut<'a, T>,
    rest: &'a mut [T],
}
impl<'a, T> ChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T] {
        self.rest
    }
}
impl<'a, T> RChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T] {
        self.rest
    }
}
impl<'a, T> Iterator for ChunksExactMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {
        self.chunks.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.chunks.size_hint()
    }
}
impl<'a, T> Iterator for RChunksExactMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {
        self.chunks.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.chunks.size_hint()
    }
}
impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        self.chunks.next_back()
    }
}
impl<'a, T> DoubleEndedIterator for RChunksExactMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        self.chunks.next_back()
    }
}
impl<T> ExactSizeIterator for ChunksExactMut<'_, T> {}
impl<T> ExactSizeIterator for RChunksExactMut<'_, T> {}

pub struct RChunksMut<'a, T> {
    rest: &'a mut [T],
    size: usize,
}
impl<'a, T> Iterator for RChunksMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {
        let n = self.rest.len();
        if n == 0 {
            return None;
        }
        let (rest, chunk) = std::mem::take(&mut self.rest).split_at_mut(n.saturating_sub(self.size));
        self.rest = rest;
        Some(chunk)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.rest.len().div_ceil(self.size);
        (n, Some(n))
    }
}
impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        let n = self.rest.len();
        if n == 0 {
            return None;
        }
        let (chunk, rest) = std::mem::take(&mut self.rest).split_at_mut((n - 1) % self.size + 1);
        self.rest = rest;
        Some(chunk)
    }
}
impl<T> ExactSizeIterator for RChunksMut<'_, T> {}

pub struct ChunkByMut<'a, T, F> {
    rest: &'a mut [T],
    pred: F,
}
impl<'a, T, F: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<'a, T, F> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {
        let n = ChunkBy { rest: self.rest, pred: &mut self.pred }.next()?.len();
        let (chunk, rest) = std::mem::take(&mut self.rest).split_at_mut(n);
        self.rest = rest;
        Some(chunk)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        ((self.rest.len() > 0) as usize, Some(self.rest.len()))
    }
}
impl<'a, T, F: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkByMut<'a, T, F> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        let n = ChunkBy { rest: self.rest, pred: &mut self.pred }.next_back()?.len();
        let at = self.rest.len() - n;
        let (rest, chunk) = std::mem::take(&mut self.rest).split_at_mut(at);
        self.rest = rest;
        Some(chunk)
    }
}

pub struct SplitMut<'a, T, P> {
    rest: Option<&'a mut [T]>,
    pred: P,
    room: MaybeUninit<usize>,
}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {
        let rest = self.rest.take()?;
        let Some(at) = rest.iter().position(|item| (self.pred)(item)) else {
            return Some(rest);
        };
        let (part, after) = rest.split_at_mut(at);
        self.rest = Some(&mut after[1..]);
        Some(part)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        parts(self.rest.as_deref())
    }
}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitMut<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        let rest = self.rest.take()?;
        let Some(at) = rest.iter().rposition(|item| (self.pred)(item)) else {
            return Some(rest);
        };
        let (before, part) = rest.split_at_mut(at);
        self.rest = Some(before);
        Some(&mut part[1..])
    }
}
fn parts<T>(rest: Option<&[T]>) -> (usize, Option<usize>) {
    rest.map_or((0, Some(0)), |rest| (1, Some(rest.len() + 1)))
}

/// The first parts; what is left is the last of them.
#[derive(Clone)]
pub(crate) struct Few<I> {
    inner: I,
    left: usize,
}
pub(crate) trait Rest: Iterator {
    fn rest(&mut self) -> Option<Self::Item>;
}
impl<T, P: FnMut(&T) -> bool> Rest for Split<'_, T, P> {
    fn rest(&mut self) -> Option<Self::Item> {
        self.rest.take()
    }
}
impl<T, P: FnMut(&T) -> bool> Rest for SplitMut<'_, T, P> {
    fn rest(&mut self) -> Option<Self::Item> {
        self.rest.take()
    }
}
impl<I: Rest + DoubleEndedIterator> Rest for std::iter::Rev<I> {
    fn rest(&mut self) -> Option<Self::Item> {
        self.iter.rest()
    }
}
impl<I: Rest> Iterator for Few<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        self.left = self.left.checked_sub(1)?;
        if self.left == 0 { self.inner.rest() } else { self.inner.next() }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let (least, most) = self.inner.size_hint();
        (least.min(self.left), most.map(|most| most.min(self.left)))
    }
}
pub type RSplit<'a, T, P> = std::iter::Rev<Split<'a, T, P>>;
pub type RSplitMut<'a, T, P> = std::iter::Rev<SplitMut<'a, T, P>>;
pub type SplitN<'a, T, P> = Few<Split<'a, T, P>>;
pub type SplitNMut<'a, T, P> = Few<SplitMut<'a, T, P>>;
pub type RSplitN<'a, T, P> = Few<RSplit<'a, T, P>>;
pub type RSplitNMut<'a, T, P> = Few<RSplitMut<'a, T, P>>;

pub struct SplitInclusive<'a, T, P> {
    rest: &'a [T],
    pred: P,
    room: MaybeUninit<usize>,
}
impl<T, P: Clone> Clone for SplitInclusive<'_, T, P> {
    fn clone(&self) -> Self {
        SplitInclusive { rest: self.rest, pred: self.pred.clone(), room: self.room }
    }
}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusive<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        let n = first_part(self.rest, &mut self.pred)?;
        let (part, rest) = self.rest.split_at(n);
        self.rest = rest;
        Some(part)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        ((self.rest.len() > 0) as usize, Some(self.rest.len()))
    }
}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusive<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let n = last_part(self.rest, &mut self.pred)?;
        let (rest, part) = self.rest.split_at(n);
        self.rest = rest;
        Some(part)
    }
}
pub struct SplitInclusiveMut<'a, T, P> {
    rest: &'a mut [T],
    pred: P,
    room: MaybeUninit<usize>,
}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusiveMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {
        let n = first_part(self.rest, &mut self.pred)?;
        let (part, rest) = std::mem::take(&mut self.rest).split_at_mut(n);
        self.rest = rest;
        Some(part)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        ((self.rest.len() > 0) as usize, Some(self.rest.len()))
    }
}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusiveMut<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        let n = last_part(self.rest, &mut self.pred)?;
        let (rest, part) = std::mem::take(&mut self.rest).split_at_mut(n);
        self.rest = rest;
        Some(part)
    }
}
/// Where the first part ends, and where the last one begins.
fn first_part<T, P: FnMut(&T) -> bool>(rest: &[T], pred: &mut P) -> Option<usize> {
    if rest.is_empty() { None } else { Some(rest.iter().position(pred).map_or(rest.len(), |at| at + 1)) }
}
fn last_part<T, P: FnMut(&T) -> bool>(rest: &[T], pred: &mut P) -> Option<usize> {
    Some(rest.split_last()?.1.iter().rposition(pred).map_or(0, |at| at + 1))
}

impl<T> [MaybeUninit<T>] {
    pub const unsafe fn assume_init_ref(&self) -> &[T] {
        unsafe { &*(self as *const Self as *const [T]) }
    }
    pub const unsafe fn assume_init_mut(&mut self) -> &mut [T] {
        unsafe { &mut *(self as *mut Self as *mut [T]) }
    }
    pub unsafe fn assume_init_drop(&mut self) {
        unsafe { intrinsics::drop_in_place(self as *mut Self as *mut [T]) }
    }
    #[track_caller]
    #[std_line(1151)]
    pub const fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T]
    where
        T: Copy,
    {
        unsafe {
            self.assume_init_mut().copy_from_slice(src);
            self.assume_init_mut()
        }
    }
    #[track_caller]
    #[std_line(1211)]
    pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T]
    where
        T: Clone,
    {
        assert_eq!(self.len(), src.len(), "destination and source slices have different lengths");
        for (to, from) in self.iter_mut().zip(src) {
            to.write(from.clone());
        }
        unsafe { self.assume_init_mut() }
    }
}
impl<T: Debug> Debug for ChunksExact<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChunksExact").field("v", &self.chunks.v).field("rem", &self.remainder).field("chunk_size", &self.chunks.chunk_size).finish()
    }
}
impl<T: Debug> Debug for RChunksExact<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RChunksExact").field("v", &self.chunks.v).field("rem", &self.rest).field("chunk_size", &self.chunks.chunk_size).finish()
    }
}
impl<T: Debug, const N: usize> Debug for ArrayWindows<'_, T, N> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ArrayWindows").field("v", &self.rest).finish()
    }
}
impl<T: Debug, F> Debug for ChunkBy<'_, T, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChunkBy").field("slice", &self.rest).finish()
    }
}
impl<T: Debug, F> Debug for ChunkByMut<'_, T, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChunkByMut").field("slice", &self.rest).finish()
    }
}
impl<T: Debug, P> Debug for Split<'_, T, P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Split").field("v", &self.rest.as_deref().unwrap_or_default()).field("finished", &self.rest.is_none()).finish()
    }
}
impl<T: Debug, P> Debug for SplitMut<'_, T, P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SplitMut").field("v", &self.rest.as_deref().unwrap_or_default()).field("finished", &self.rest.is_none()).finish()
    }
}
impl<T: Debug, P> Debug for SplitInclusive<'_, T, P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SplitInclusive").field("v", &self.rest).field("finished", &self.rest.is_empty()).finish()
    }
}
impl<T: Debug, P> Debug for SplitInclusiveMut<'_, T, P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SplitInclusiveMut").field("v", &self.rest).field("finished", &self.rest.is_empty()).finish()
    }
}
