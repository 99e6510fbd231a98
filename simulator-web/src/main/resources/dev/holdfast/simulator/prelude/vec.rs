use std::fmt::Debug;
use std::intrinsics;
use std::ops::{Deref, DerefMut, Index, IndexMut};
use std::ptr::NonNull;

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
        vec.reserve(capacity);
        vec
    }
    pub fn len(&self) -> usize {
        self.len
    }
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
    pub fn capacity(&self) -> usize {
        if intrinsics::size_of::<T>() == 0 { 18446744073709551615 } else { self.cap.0 }
    }
    pub fn as_ptr(&self) -> *const T {
        self.pointer.as_ptr() as *const T
    }
    pub fn as_mut_ptr(&mut self) -> *mut T {
        self.pointer.as_ptr()
    }
    pub fn as_slice(&self) -> &[T] {
        self
    }
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        self
    }
    pub fn reserve(&mut self, additional: usize) {
        let needed = self.len + additional;
        if needed > self.capacity() {
            self.grow_to(needed);
        }
    }
    fn grow_to(&mut self, capacity: usize) {
        let size = intrinsics::size_of::<T>();
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
        if self.len == self.capacity() {
            let least = if intrinsics::size_of::<T>() == 1 { 8 } else { 4 };
            let double = self.cap.0 * 2;
            self.grow_to(if double < least { least } else { double });
        }
        unsafe {
            intrinsics::ptr_write(self.pointer.as_ptr().add(self.len), value);
        }
        self.len += 1;
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
        if self.len == self.capacity() {
            let least = if intrinsics::size_of::<T>() == 1 { 8 } else { 4 };
            let double = self.cap.0 * 2;
            self.grow_to(if double < least { least } else { double });
        }
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
    pub fn extend_from_slice(&mut self, other: &[T])
    where
        T: Clone,
    {
        let mut i = 0;
        while i < other.len() {
            self.push(other[i].clone());
            i += 1;
        }
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

/// `vec![value; n]`.
pub fn from_elem<T: Clone>(value: T, n: usize) -> Vec<T> {
    let mut vec = Vec::with_capacity(n);
    let mut i = 1;
    while i < n {
        vec.push(value.clone());
        i += 1;
    }
    if n > 0 {
        vec.push(value);
    }
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
        unsafe { &*intrinsics::slice_from_raw(self.pointer.as_ptr() as *const T, self.len) }
    }
}
impl<T> DerefMut for Vec<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        unsafe {
            &mut *(intrinsics::slice_from_raw(self.pointer.as_ptr() as *const T, self.len)
                as *mut [T])
        }
    }
}
impl<T, I> Index<I> for Vec<T>
where
    [T]: Index<I>,
{
    type Output = <[T] as Index<I>>::Output;
    #[track_caller]
    fn index(&self, index: I) -> &<[T] as Index<I>>::Output {
        self.as_slice().index(index)
    }
}
impl<T, I> IndexMut<I> for Vec<T>
where
    [T]: IndexMut<I>,
{
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut <[T] as Index<I>>::Output {
        self.as_mut_slice().index_mut(index)
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
        std::slice::into_vec(Box::new(array))
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
        let mut vec = Vec::new();
        for item in iter {
            vec.push(item);
        }
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
