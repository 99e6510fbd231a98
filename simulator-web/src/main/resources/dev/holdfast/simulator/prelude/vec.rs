use std::fmt::Debug;
use std::intrinsics;
use std::mem::MaybeUninit;
use std::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use std::ptr::NonNull;
use std::slice::SliceIndex;

/// A capacity: at most `isize::MAX`, so that an `Option<Vec<T>>` is no larger than a `Vec<T>`.
#[valid_range(0, 9223372036854775807)]
#[derive(Clone, Copy)]
struct Cap(usize);

#[lang = "vec"]
pub struct Vec<T> {
    cap: Cap,
    pointer: NonNull<T>,
    len: usize,
}

impl<T> Unpin for Vec<T> where T: Unpin {}
unsafe impl<T: Send> Send for Vec<T> {}
unsafe impl<T: Sync> Sync for Vec<T> {}

impl<T> Vec<T> {
    pub const fn new() -> Vec<T> {
        Vec { cap: Cap(0), pointer: NonNull::dangling(), len: 0 }
    }
    pub fn with_capacity(capacity: usize) -> Vec<T> {
        let mut vec = Vec::new();
        vec.reserve_exact(capacity);
        vec
    }
    pub const fn len(&self) -> usize {
        self.len
    }
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }
    pub const fn capacity(&self) -> usize {
        if intrinsics::size_of::<T>() == 0 { 18446744073709551615 } else { self.cap.0 }
    }
    pub const fn as_ptr(&self) -> *const T {
        self.pointer.as_ptr() as *const T
    }
    pub const fn as_mut_ptr(&mut self) -> *mut T {
        self.pointer.as_ptr()
    }
    pub const fn as_slice(&self) -> &[T] {
        self
    }
    pub const fn as_mut_slice(&mut self) -> &mut [T] {
        self
    }
    pub fn reserve(&mut self, additional: usize) {
        let needed = self.needed(additional);
        if needed > self.capacity() {
            let least = if intrinsics::size_of::<T>() == 1 { 8 } else { 4 };
            let double = self.cap.0 * 2;
            let most = if needed > double { needed } else { double };
            self.grow_to(if most > least { most } else { least });
        }
    }
    #[std_line(28)]
    fn needed(&self, additional: usize) -> usize {
        self.len.checked_add(additional).expect("capacity overflow")
    }
    #[std_line(28)]
    fn grow_to(&mut self, capacity: usize) {
        let size = intrinsics::size_of::<T>();
        if size > 0 && capacity > 9223372036854775807 / size {
            panic!("capacity overflow");
        }
        let align = intrinsics::align_of::<T>();
        unsafe {
            let new = intrinsics::alloc(capacity * size, align) as *mut T;
            if self.cap.0 != 0 {
                let old = self.pointer.as_ptr();
                intrinsics::copy_nonoverlapping(old as *const T, new, self.len);
                intrinsics::dealloc(old as *mut u8, self.cap.0 * size, align);
            }
            self.pointer = NonNull::new_unchecked(new);
        }
        self.cap = Cap(capacity);
    }
    pub fn push(&mut self, value: T) {
        if self.len >= self.cap.0 {
            self.reserve(1);
        }
        unsafe {
            let end = intrinsics::offset(self.pointer.pointer, self.len as isize);
            intrinsics::ptr_write(end as *mut T, value);
        }
        self.len += 1;
    }
    /// `n` times the same behind the others.
    fn extend_with(&mut self, n: usize, value: T)
    where
        T: Clone,
    {
        self.reserve(n);
        if n == 0 {
            return;
        }
        let mut made = 1;
        if intrinsics::is_scalar::<T>() {
            unsafe {
                let start = self.as_mut_ptr().add(self.len);
                intrinsics::ptr_write(start, value);
                while made < n {
                    let more = if made < n - made { made } else { n - made };
                    intrinsics::copy_nonoverlapping(start as *const T, start.add(made), more);
                    made += more;
                }
            }
            self.len += n;
            return;
        }
        while made < n {
            self.push(value.clone());
            made += 1;
        }
        self.push(value);
    }
    pub fn pop(&mut self) -> Option<T> {
        if self.len == 0 {
            return None;
        }
        self.len -= 1;
        unsafe { Some(intrinsics::ptr_read(self.pointer.as_ptr().add(self.len) as *const T)) }
    }
    #[track_caller]
    pub fn remove(&mut self, index: usize) -> T {
        if index >= self.len {
            panic!("removal index (is {}) should be < len (is {})", index, self.len);
        }
        unsafe {
            let place = self.pointer.as_ptr().add(index);
            let value = intrinsics::ptr_read(place as *const T);
            intrinsics::copy(place.add(1) as *const T, place, self.len - index - 1);
            self.len -= 1;
            value
        }
    }
    #[track_caller]
    #[std_line(2202)]
    pub fn swap_remove(&mut self, index: usize) -> T {
        if index >= self.len {
            panic!("swap_remove index (is {}) should be < len (is {})", index, self.len);
        }
        let last = self.len - 1;
        self.swap(index, last);
        self.pop().unwrap()
    }
    #[track_caller]
    pub fn insert(&mut self, index: usize, value: T) {
        if index > self.len {
            panic!("insertion index (is {}) should be <= len (is {})", index, self.len);
        }
        self.reserve(1);
        unsafe {
            let place = self.pointer.as_ptr().add(index);
            intrinsics::copy(place as *const T, place.add(1), self.len - index);
            intrinsics::ptr_write(place, value);
        }
        self.len += 1;
    }
    pub fn truncate(&mut self, len: usize) {
        if self.len > len {
            let rest = self.len - len;
            self.len = len;
            unsafe {
                let from = self.pointer.as_ptr().add(len);
                let tail = intrinsics::slice_from_raw(from as *const T, rest);
                intrinsics::drop_in_place(tail as *mut [T]);
            }
        }
    }
    pub fn clear(&mut self) {
        self.truncate(0);
    }
    pub unsafe fn set_len(&mut self, len: usize) {
        self.len = len;
    }
    pub fn append(&mut self, other: &mut Vec<T>) {
        self.reserve(other.len);
        unsafe {
            intrinsics::copy_nonoverlapping(
                other.as_ptr(),
                self.pointer.as_ptr().add(self.len),
                other.len,
            );
        }
        self.len += other.len;
        other.len = 0;
    }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut keep: F) {
        let mut i = 0;
        while i < self.len {
            if keep(&self[i]) {
                i += 1;
            } else {
                self.remove(i);
            }
        }
    }
}

impl<T> Vec<T> {
    pub unsafe fn from_raw_parts(pointer: *mut T, length: usize, capacity: usize) -> Vec<T> {
        let cap = if intrinsics::size_of::<T>() == 0 { 0 } else { capacity };
        Vec { cap: Cap(cap), pointer: unsafe { NonNull::new_unchecked(pointer) }, len: length }
    }
    pub fn shrink_to_fit(&mut self) {
        if self.capacity() > self.len && intrinsics::size_of::<T>() != 0 {
            if self.len > 0 {
                self.grow_to(self.len);
            } else {
                let old = std::mem::take(self);
            }
        }
    }
    pub fn reserve_exact(&mut self, additional: usize) {
        let needed = self.needed(additional);
        if needed > self.capacity() {
            self.grow_to(needed);
        }
    }
    pub fn into_boxed_slice(mut self) -> Box<[T]> {
        self.shrink_to_fit();
        let mut this = std::mem::ManuallyDrop::new(self);
        unsafe {
            let all = intrinsics::slice_from_raw(this.pointer.as_ptr() as *const T, this.len);
            Box::from_raw(all as *mut [T])
        }
    }
    pub fn leak<'a>(self) -> &'a mut [T] {
        let mut this = std::mem::ManuallyDrop::new(self);
        unsafe { std::slice::from_raw_parts_mut(this.pointer.as_ptr(), this.len) }
    }
    pub fn pop_if<F: FnOnce(&mut T) -> bool>(&mut self, predicate: F) -> Option<T> {
        if predicate(self.last_mut()?) { self.pop() } else { None }
    }
    #[track_caller]
    pub fn split_off(&mut self, at: usize) -> Vec<T> {
        if at > self.len {
            panic!("`at` split index (is {}) should be <= len (is {})", at, self.len);
        }
        let n = self.len - at;
        let mut other = Vec::with_capacity(n);
        unsafe {
            let from = self.pointer.as_ptr().add(at) as *const T;
            intrinsics::copy_nonoverlapping(from, other.as_mut_ptr(), n);
            other.set_len(n);
        }
        self.len = at;
        other
    }
    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, mut f: F) {
        self.truncate(new_len);
        while self.len < new_len {
            self.push(f());
        }
    }
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, mut keep: F) {
        let mut i = 0;
        while i < self.len {
            if keep(&mut self[i]) {
                i += 1;
            } else {
                self.remove(i);
            }
        }
    }
    pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, mut same: F) {
        let mut i = 1;
        while i < self.len {
            let (before, rest) = self.split_at_mut(i);
            if same(&mut rest[0], &mut before[i - 1]) {
                self.remove(i);
            } else {
                i += 1;
            }
        }
    }
    pub fn dedup_by_key<K: PartialEq, F: FnMut(&mut T) -> K>(&mut self, mut key: F) {
        self.dedup_by(|a, b| key(a) == key(b));
    }
    #[track_caller]
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {
        let range = std::ops::within(range, self.len);
        let tail = self.len - range.end;
        self.len = range.start;
        Drain { vec: self, start: range.start, end: range.end, behind: range.end, tail }
    }
    #[track_caller]
    pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, with: I) -> Splice<'_, I::IntoIter> {
        Splice { drain: self.drain(range), with: with.into_iter() }
    }
    #[track_caller]
    pub fn extract_if<R: RangeBounds<usize>, F: FnMut(&mut T) -> bool>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, F> {
        let range = std::ops::within(range, self.len);
        ExtractIf { vec: self, at: range.start, end: range.end, pred, room: MaybeUninit::uninit() }
    }
}

/// Elements on their way out: those from `start` to `end`; `tail` more stay, from `behind` on.
pub struct Drain<'a, T> {
    vec: &'a mut Vec<T>,
    start: usize,
    end: usize,
    behind: usize,
    tail: usize,
}
impl<T: Clone> Vec<T> {
    pub fn extend_from_slice(&mut self, other: &[T]) {
        self.reserve(other.len());
        if intrinsics::is_scalar::<T>() {
            unsafe {
                let end = self.as_mut_ptr().add(self.len);
                intrinsics::copy_nonoverlapping(other.as_ptr(), end, other.len());
            }
            self.len += other.len();
            return;
        }
        for item in other {
            self.push(item.clone());
        }
    }
    pub fn resize(&mut self, new_len: usize, value: T) {
        if new_len <= self.len {
            self.truncate(new_len);
            return;
        }
        self.extend_with(new_len - self.len, value);
    }
    #[track_caller]
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {
        for i in std::ops::within(src, self.len) {
            self.push(self[i].clone());
        }
    }
}
impl<T: PartialEq> Vec<T> {
    pub fn dedup(&mut self) {
        self.dedup_by(|a, b| a == b);
    }
}
impl<'a, T> Drain<'a, T> {
    pub fn as_slice(&self) -> &[T] {
        unsafe { std::slice::from_raw_parts(self.vec.as_ptr().add(self.start), self.end - self.start) }
    }
}
impl<'a, T> DoubleEndedIterator for Drain<'a, T> {
    fn next_back(&mut self) -> Option<T> {
        if self.start == self.end {
            return None;
        }
        self.end -= 1;
        unsafe { Some(intrinsics::ptr_read(self.vec.as_ptr().add(self.end))) }
    }
}
impl<'a, T> Iterator for Drain<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        if self.start == self.end {
            return None;
        }
        self.start += 1;
        unsafe { Some(intrinsics::ptr_read(self.vec.as_ptr().add(self.start - 1))) }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.end - self.start, Some(self.end - self.start))
    }
}
impl<'a, T> ExactSizeIterator for Drain<'a, T> {}
impl<'a, T> Drop for Drain<'a, T> {
    fn drop(&mut self) {
        let (behind, tail, len) = (self.behind, self.tail, self.vec.len);
        for item in &mut *self {}
        unsafe {
            let start = self.vec.as_mut_ptr();
            intrinsics::copy(start.add(behind) as *const T, start.add(len), tail);
        }
        self.vec.len = len + tail;
    }
}

/// `vec![value; n]`.
pub fn from_elem<T: Clone>(value: T, n: usize) -> Vec<T> {
    let mut vec = Vec::with_capacity(n);
    vec.extend_with(n, value);
    vec
}

impl<T> Drop for Vec<T> {
    fn drop(&mut self) {
        unsafe {
            let all = intrinsics::slice_from_raw(self.pointer.as_ptr() as *const T, self.len);
            intrinsics::drop_in_place(all as *mut [T]);
            let size = intrinsics::size_of::<T>();
            if self.cap.0 != 0 && size != 0 {
                intrinsics::dealloc(
                    self.pointer.as_ptr() as *mut u8,
                    self.cap.0 * size,
                    intrinsics::align_of::<T>(),
                );
            }
        }
    }
}

impl<T> Deref for Vec<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        unsafe { &*intrinsics::slice_from_raw(self.pointer.pointer, self.len) }
    }
}
impl<T> DerefMut for Vec<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        unsafe {
            &mut *(intrinsics::slice_from_raw(self.pointer.pointer, self.len) as *mut [T])
        }
    }
}
impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> {
    type Output = I::Output;
    #[track_caller]
    fn index(&self, index: I) -> &I::Output {
        index.at(unsafe { &*intrinsics::slice_from_raw(self.pointer.pointer, self.len) })
    }
}
impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> {
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.at_mut(unsafe { &mut *(intrinsics::slice_from_raw(self.pointer.pointer, self.len) as *mut [T]) })
    }
}
impl<T> Default for Vec<T> {
    fn default() -> Vec<T> {
        Vec::new()
    }
}
impl<T: Clone> Clone for Vec<T> {
    fn clone(&self) -> Vec<T> {
        let mut copy = Vec::with_capacity(self.len);
        let mut i = 0;
        while i < self.len {
            copy.push(self[i].clone());
            i += 1;
        }
        copy
    }
    fn clone_from(&mut self, source: &Vec<T>) {
        self.truncate(source.len);
        let kept = self.len;
        self.clone_from_slice(&source[..kept]);
        self.extend_from_slice(&source[kept..]);
    }
}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Vec<T> {
    fn eq(&self, other: &Vec<U>) -> bool {
        *self.as_slice() == *other.as_slice()
    }
}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for Vec<T> {
    fn eq(&self, other: &[U; N]) -> bool {
        let other: &[U] = other;
        *self.as_slice() == *other
    }
}
impl<T: PartialEq<U>, U> PartialEq<&[U]> for Vec<T> {
    fn eq(&self, other: &&[U]) -> bool {
        *self.as_slice() == **other
    }
}
impl<T: Eq> Eq for Vec<T> {}
impl<T: std::fmt::Debug> std::fmt::Debug for Vec<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_slice().fmt(f)
    }
}
impl<T: Clone> From<&[T]> for Vec<T> {
    fn from(slice: &[T]) -> Vec<T> {
        slice.to_vec()
    }
}
impl<T, const N: usize> From<[T; N]> for Vec<T> {
    fn from(array: [T; N]) -> Vec<T> {
        std::boxed::box_assume_init_into_vec_unsafe(intrinsics::write_box_via_move(Box::new_uninit(), array))
    }
}

/// The values of a `Vec`, one by one.
pub struct IntoIter<T> {
    buffer: NonNull<T>,
    cap: usize,
    start: usize,
    end: usize,
}

impl<T> IntoIterator for Vec<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {
        let this = std::mem::ManuallyDrop::new(self);
        IntoIter { buffer: this.pointer, cap: this.cap.0, start: 0, end: this.len }
    }
}
impl<'a, T> IntoIterator for &'a Vec<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> std::slice::Iter<'a, T> {
        self.as_slice().iter()
    }
}
impl<'a, T> IntoIterator for &'a mut Vec<T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;
    fn into_iter(self) -> std::slice::IterMut<'a, T> {
        self.as_mut_slice().iter_mut()
    }
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        if self.start == self.end {
            return None;
        }
        let index = self.start;
        self.start += 1;
        unsafe { Some(intrinsics::ptr_read(self.buffer.as_ptr().add(index) as *const T)) }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.end - self.start, Some(self.end - self.start))
    }
}
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {
        if self.start == self.end {
            return None;
        }
        self.end -= 1;
        unsafe { Some(intrinsics::ptr_read(self.buffer.as_ptr().add(self.end) as *const T)) }
    }
}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Drop for IntoIter<T> {
    fn drop(&mut self) {
        while self.start != self.end {
            let index = self.start;
            self.start += 1;
            unsafe { intrinsics::drop_in_place(self.buffer.as_ptr().add(index)) }
        }
        let size = intrinsics::size_of::<T>();
        if self.cap != 0 && size != 0 {
            unsafe {
                intrinsics::dealloc(
                    self.buffer.as_ptr() as *mut u8,
                    self.cap * size,
                    intrinsics::align_of::<T>(),
                )
            }
        }
    }
}
impl<T> FromIterator<T> for Vec<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> {
        let mut iter = iter.into_iter();
        let (least, most) = iter.size_hint();
        let mut vec = Vec::new();
        if most == Some(least) {
            vec.reserve_exact(least);
        } else {
            let Some(first) = iter.next() else {
                return vec;
            };
            let least = iter.size_hint().0.saturating_add(1);
            vec.reserve_exact(if least > 4 { least } else { 4 });
            vec.push(first);
        }
        vec.extend(iter);
        vec
    }
}
impl<T> Extend<T> for Vec<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        for item in iter {
            self.push(item);
        }
    }
}
impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        for item in iter {
            self.push(*item);
        }
    }
}
impl<T> FromIterator<T> for Box<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Box<[T]> {
        let all: Vec<T> = iter.into_iter().collect();
        all.into_boxed_slice()
    }
}
impl<T: std::fmt::Debug> std::fmt::Debug for IntoIter<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("IntoIter").field(&self.as_slice()).finish()
    }
}
impl<T> IntoIter<T> {
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        let left = self.as_slice() as *const [T] as *mut [T];
        unsafe { &mut *left }
    }
    pub fn as_slice(&self) -> &[T] {
        unsafe { std::slice::from_raw_parts(self.buffer.as_ptr().add(self.start) as *const T, self.end - self.start) }
    }
}
impl<T: Clone> Clone for IntoIter<T> {
    fn clone(&self) -> IntoIter<T> {
        self.as_slice().to_vec().into_iter()
    }
}
impl<T: PartialOrd> PartialOrd for Vec<T> {
    fn partial_cmp(&self, other: &Vec<T>) -> Option<std::cmp::Ordering> {
        self.as_slice().partial_cmp(other.as_slice())
    }
}
impl<T: Ord> Ord for Vec<T> {
    fn cmp(&self, other: &Vec<T>) -> std::cmp::Ordering {
        self.as_slice().cmp(other.as_slice())
    }
}
impl<T: PartialEq<U>, U> PartialEq<[U]> for Vec<T> {
    fn eq(&self, other: &[U]) -> bool {
        *self.as_slice() == *other
    }
}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for [T] {
    fn eq(&self, other: &Vec<U>) -> bool {
        *self == *other.as_slice()
    }
}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &[T] {
    fn eq(&self, other: &Vec<U>) -> bool {
        **self == *other.as_slice()
    }
}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for Vec<T> {
    fn eq(&self, other: &&[U; N]) -> bool {
        *self == **other
    }
}
impl<T> AsRef<Vec<T>> for Vec<T> {
    fn as_ref(&self) -> &Vec<T> {
        self
    }
}
impl<T> AsMut<Vec<T>> for Vec<T> {
    fn as_mut(&mut self) -> &mut Vec<T> {
        self
    }
}
impl<T> AsRef<[T]> for Vec<T> {
    fn as_ref(&self) -> &[T] {
        self
    }
}
impl<T> AsMut<[T]> for Vec<T> {
    fn as_mut(&mut self) -> &mut [T] {
        self
    }
}
impl<T> From<Vec<T>> for Box<[T]> {
    fn from(vec: Vec<T>) -> Box<[T]> {
        vec.into_boxed_slice()
    }
}
impl<T> From<Box<[T]>> for Vec<T> {
    fn from(slice: Box<[T]>) -> Vec<T> {
        slice.into_vec()
    }
}
impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {
    fn from(array: &mut [T; N]) -> Vec<T> {
        array.to_vec()
    }
}
impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {
    fn from(array: &[T; N]) -> Vec<T> {
        array.to_vec()
    }
}
impl From<&str> for Vec<u8> {
    fn from(text: &str) -> Vec<u8> {
        text.as_bytes().to_vec()
    }
}
impl From<String> for Vec<u8> {
    fn from(text: String) -> Vec<u8> {
        text.into_bytes()
    }
}
impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
    type Error = Vec<T>;
    fn try_from(mut vec: Vec<T>) -> Result<[T; N], Vec<T>> {
        if vec.len != N {
            return Err(vec);
        }
        vec.len = 0;
        Ok(unsafe { intrinsics::ptr_read(vec.as_ptr() as *const [T; N]) })
    }
}

/// What is taken out; when it is dropped, what comes instead is put in.
pub struct Splice<'a, I: Iterator> {
    drain: Drain<'a, I::Item>,
    with: I,
}
impl<'a, I: Iterator> Iterator for Splice<'a, I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        self.drain.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.drain.size_hint()
    }
}
impl<I: Iterator> DoubleEndedIterator for Splice<'_, I> {
    fn next_back(&mut self) -> Option<I::Item> {
        self.drain.next_back()
    }
}
impl<I: Iterator> ExactSizeIterator for Splice<'_, I> {}
impl<'a, I: Iterator> Drop for Splice<'a, I> {
    fn drop(&mut self) {
        let drain = &mut self.drain;
        drain.by_ref().for_each(drop);
        let mut tail = Vec::with_capacity(drain.tail);
        unsafe {
            intrinsics::copy_nonoverlapping(drain.vec.as_ptr().add(drain.behind), tail.as_mut_ptr(), drain.tail);
            tail.set_len(drain.tail);
        }
        drain.tail = 0;
        drain.vec.extend(self.with.by_ref());
        drain.vec.append(&mut tail);
    }
}
pub struct ExtractIf<'a, T, F> {
    vec: &'a mut Vec<T>,
    at: usize,
    end: usize,
    pred: F,
    room: MaybeUninit<[usize; 2]>,
}
impl<'a, T, F> Drop for ExtractIf<'a, T, F> {
    fn drop(&mut self) {}
}
impl<'a, T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'a, T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        while self.at < self.end {
            if (self.pred)(&mut self.vec[self.at]) {
                self.end -= 1;
                return Some(self.vec.remove(self.at));
            }
            self.at += 1;
        }
        None
    }
}
impl<T: Clone> From<&mut [T]> for Box<[T]> {
    fn from(slice: &mut [T]) -> Box<[T]> {
        slice.to_vec().into_boxed_slice()
    }
}
impl<T: Clone> From<&[T]> for Box<[T]> {
    fn from(slice: &[T]) -> Box<[T]> {
        slice.to_vec().into_boxed_slice()
    }
}
impl<T, const N: usize> From<[T; N]> for Box<[T]> {
    fn from(array: [T; N]) -> Box<[T]> {
        Vec::from(array).into_boxed_slice()
    }
}
unsafe impl<T: Send> Send for IntoIter<T> {}
unsafe impl<T: Sync> Sync for IntoIter<T> {}
impl<T> Vec<T> {
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), std::collections::TryReserveError> {
        std::collections::TryReserveError::of::<T>(self.len, additional)?;
        self.reserve(additional);
        Ok(())
    }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), std::collections::TryReserveError> {
        std::collections::TryReserveError::of::<T>(self.len, additional)?;
        self.reserve_exact(additional);
        Ok(())
    }
    pub fn shrink_to(&mut self, min_capacity: usize) {
        if self.capacity() > min_capacity {
            if min_capacity <= self.len { self.shrink_to_fit() } else { self.grow_to(min_capacity) }
        }
    }
    pub fn push_mut(&mut self, value: T) -> &mut T {
        self.push(value);
        self.last_mut().unwrap()
    }
    #[track_caller]
    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T {
        self.insert(index, value);
        &mut self[index]
    }
    pub fn into_raw_parts(self) -> (*mut T, usize, usize) {
        let mut this = std::mem::ManuallyDrop::new(self);
        (this.as_mut_ptr(), this.len, this.capacity())
    }
    pub fn spare_capacity_mut(&mut self) -> &mut [std::mem::MaybeUninit<T>] {
        let room = self.capacity() - self.len;
        unsafe { std::slice::from_raw_parts_mut(self.as_mut_ptr().add(self.len) as *mut std::mem::MaybeUninit<T>, room) }
    }
}
impl<T, const N: usize> Vec<[T; N]> {
    pub fn into_flattened(self) -> Vec<T> {
        self.into_iter().flatten().collect()
    }
}
impl<T> IntoIterator for Box<[T]> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {
        self.into_vec().into_iter()
    }
}
impl<'a, T> IntoIterator for &'a Box<[T]> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> std::slice::Iter<'a, T> {
        self.iter()
    }
}
impl<'a, T> IntoIterator for &'a mut Box<[T]> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;
    fn into_iter(self) -> std::slice::IterMut<'a, T> {
        self.iter_mut()
    }
}
impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> {
    type Error = Box<[T]>;
    fn try_from(slice: Box<[T]>) -> Result<Box<[T; N]>, Box<[T]>> {
        if slice.len() != N {
            return Err(slice);
        }
        Ok(unsafe { Box::from_raw(Box::into_raw(slice) as *mut [T; N]) })
    }
}
impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> {
    type Error = Vec<T>;
    fn try_from(vec: Vec<T>) -> Result<Box<[T; N]>, Vec<T>> {
        if vec.len != N { Err(vec) } else { vec.into_boxed_slice().try_into().map_err(Vec::from) }
    }
}
impl<T: Clone> From<&mut [T]> for Vec<T> {
    fn from(slice: &mut [T]) -> Vec<T> {
        slice.to_vec()
    }
}
impl<T: PartialEq<U>, U> PartialEq<&mut [U]> for Vec<T> {
    fn eq(&self, other: &&mut [U]) -> bool {
        *self.as_slice() == **other
    }
}
impl<T> Default for IntoIter<T> {
    fn default() -> IntoIter<T> {
        Vec::new().into_iter()
    }
}
impl<T> AsRef<[T]> for IntoIter<T> {
    fn as_ref(&self) -> &[T] {
        self.as_slice()
    }
}
impl<T> AsRef<[T]> for Drain<'_, T> {
    fn as_ref(&self) -> &[T] {
        self.as_slice()
    }
}
impl<T: Debug> Debug for Drain<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Drain").field(&self.as_slice()).finish()
    }
}
