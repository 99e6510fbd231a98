use std::fmt::Debug;
use std::intrinsics;
use std::marker::PhantomData;
use std::ops::{Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

/// `vec![a, b]`: the elements of a boxed array as a `Vec`.
pub fn into_vec<T, const N: usize>(array: Box<[T; N]>) -> Vec<T> {
    let mut vec = Vec::with_capacity(N);
    let source = Box::into_raw(array);
    unsafe {
        intrinsics::copy_nonoverlapping(source as *const T, vec.as_mut_ptr(), N);
        vec.set_len(N);
        let size = N * intrinsics::size_of::<T>();
        if size != 0 {
            intrinsics::dealloc(source as *mut u8, size, intrinsics::align_of::<T>());
        }
    }
    vec
}

pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] {
    unsafe { &*intrinsics::slice_from_raw(data, len) }
}

#[track_caller]
fn index_fail(index: usize, len: usize) -> ! {
    panic!("index out of bounds: the len is {} but the index is {}", len, index)
}
#[track_caller]
fn start_fail(start: usize, len: usize) -> ! {
    panic!("range start index {} out of range for slice of length {}", start, len)
}
#[track_caller]
fn end_fail(end: usize, len: usize) -> ! {
    panic!("range end index {} out of range for slice of length {}", end, len)
}
#[track_caller]
fn order_fail(start: usize, end: usize) -> ! {
    panic!("slice index starts at {} but ends at {}", start, end)
}

impl<T> [T] {
    pub fn len(&self) -> usize {
        intrinsics::slice_len(self as *const [T])
    }
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    pub fn as_ptr(&self) -> *const T {
        self as *const [T] as *const T
    }
    pub fn as_mut_ptr(&mut self) -> *mut T {
        self as *mut [T] as *mut T
    }
    pub fn first(&self) -> Option<&T> {
        self.get(0)
    }
    pub fn last(&self) -> Option<&T> {
        if self.is_empty() { None } else { self.get(self.len() - 1) }
    }
    pub fn get(&self, index: usize) -> Option<&T> {
        if index < self.len() { Some(&self[index]) } else { None }
    }
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        if index < self.len() { Some(&mut self[index]) } else { None }
    }
    pub fn last_mut(&mut self) -> Option<&mut T> {
        if self.is_empty() {
            None
        } else {
            let last = self.len() - 1;
            Some(&mut self[last])
        }
    }
    pub fn swap(&mut self, a: usize, b: usize) {
        let first = &mut self[a] as *mut T;
        let second = &mut self[b] as *mut T;
        unsafe {
            let value = intrinsics::ptr_read(first as *const T);
            intrinsics::copy(second as *const T, first, 1);
            intrinsics::ptr_write(second, value);
        }
    }
    pub fn reverse(&mut self) {
        let mut i = 0;
        while i < self.len() / 2 {
            let other = self.len() - 1 - i;
            self.swap(i, other);
            i += 1;
        }
    }
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { pointer: self.as_ptr(), start: 0, end: self.len(), _marker: PhantomData }
    }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        IterMut { pointer: self.as_mut_ptr(), start: 0, end: self.len(), _marker: PhantomData }
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
        let mut i = 1;
        while i < self.len() {
            let mut j = i;
            while j > 0 && self[j] < self[j - 1] {
                self.swap(j, j - 1);
                j -= 1;
            }
            i += 1;
        }
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
        if index >= self.len() {
            index_fail(index, self.len());
        }
        unsafe { &*self.as_ptr().add(index) }
    }
}
impl<T> IndexMut<usize> for [T] {
    #[track_caller]
    fn index_mut(&mut self, index: usize) -> &mut T {
        if index >= self.len() {
            index_fail(index, self.len());
        }
        unsafe { &mut *self.as_mut_ptr().add(index) }
    }
}
impl<T> Index<Range<usize>> for [T] {
    type Output = [T];
    #[track_caller]
    fn index(&self, range: Range<usize>) -> &[T] {
        if range.start > range.end {
            order_fail(range.start, range.end);
        }
        if range.end > self.len() {
            end_fail(range.end, self.len());
        }
        unsafe {
            &*intrinsics::slice_from_raw(self.as_ptr().add(range.start), range.end - range.start)
        }
    }
}
impl<T> IndexMut<Range<usize>> for [T] {
    #[track_caller]
    fn index_mut(&mut self, range: Range<usize>) -> &mut [T] {
        if range.start > range.end {
            order_fail(range.start, range.end);
        }
        if range.end > self.len() {
            end_fail(range.end, self.len());
        }
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
        &self[range.start..range.end + 1]
    }
}
impl<T> Index<RangeToInclusive<usize>> for [T] {
    type Output = [T];
    #[track_caller]
    fn index(&self, range: RangeToInclusive<usize>) -> &[T] {
        &self[0..range.end + 1]
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

pub struct Iter<'a, T> {
    pointer: *const T,
    start: usize,
    end: usize,
    _marker: PhantomData<&'a T>,
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        if self.start == self.end {
            return None;
        }
        let index = self.start;
        self.start += 1;
        unsafe { Some(&*self.pointer.add(index)) }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.end - self.start, Some(self.end - self.start))
    }
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        if self.start == self.end {
            return None;
        }
        self.end -= 1;
        unsafe { Some(&*self.pointer.add(self.end)) }
    }
}
impl<'a, T> ExactSizeIterator for Iter<'a, T> {}
impl<'a, T> Clone for Iter<'a, T> {
    fn clone(&self) -> Self {
        Iter { pointer: self.pointer, start: self.start, end: self.end, _marker: PhantomData }
    }
}

pub struct IterMut<'a, T> {
    pointer: *mut T,
    start: usize,
    end: usize,
    _marker: PhantomData<&'a mut T>,
}

impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T> {
        if self.start == self.end {
            return None;
        }
        let index = self.start;
        self.start += 1;
        unsafe { Some(&mut *self.pointer.add(index)) }
    }
}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> {
        if self.start == self.end {
            return None;
        }
        self.end -= 1;
        unsafe { Some(&mut *self.pointer.add(self.end)) }
    }
}
impl<'a, T> ExactSizeIterator for IterMut<'a, T> {}

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
