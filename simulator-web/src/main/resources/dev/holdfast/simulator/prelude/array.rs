use std::intrinsics;
use std::mem::MaybeUninit;

/// The elements of an array, one by one.
pub struct IntoIter<T, const N: usize> {
    data: MaybeUninit<[T; N]>,
    start: usize,
    end: usize,
}

impl<T, const N: usize> IntoIter<T, N> {
    pub(crate) fn new(array: [T; N]) -> Self {
        IntoIter { data: MaybeUninit::new(array), start: 0, end: N }
    }
}

impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        if self.start == self.end {
            return None;
        }
        let index = self.start;
        self.start += 1;
        unsafe { Some(intrinsics::ptr_read((self.data.as_ptr() as *const T).add(index))) }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.end - self.start, Some(self.end - self.start))
    }
}

impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {
    fn next_back(&mut self) -> Option<T> {
        if self.start == self.end {
            return None;
        }
        self.end -= 1;
        unsafe { Some(intrinsics::ptr_read((self.data.as_ptr() as *const T).add(self.end))) }
    }
}
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}

impl<T, const N: usize> Drop for IntoIter<T, N> {
    fn drop(&mut self) {
        while self.start != self.end {
            let index = self.start;
            self.start += 1;
            unsafe { intrinsics::drop_in_place((self.data.as_mut_ptr() as *mut T).add(index)) }
        }
    }
}

impl<T: Default, const N: usize> Default for [T; N] {
    fn default() -> [T; N] {
        from_fn(|_| T::default())
    }
}
impl<T, const N: usize> [T; N] {
    pub const fn as_slice(&self) -> &[T] {
        self
    }
    pub const fn as_mut_slice(&mut self) -> &mut [T] {
        self
    }
    pub fn map<U, F: FnMut(T) -> U>(self, mut f: F) -> [U; N] {
        let all: Vec<U> = self.into_iter().map(f).collect();
        match all.try_into() {
            Ok(array) => array,
            Err(_) => std::rt::panic_str("unreachable"),
        }
    }
}
impl<T, const N: usize> [T; N] {
    pub const fn each_ref(&self) -> [&T; N] {
        from_fn(|i| &self[i])
    }
    pub const fn each_mut(&mut self) -> [&mut T; N] {
        let start = self.as_mut_slice().as_mut_ptr();
        from_fn(|i| unsafe { &mut *start.add(i) })
    }
}
impl<T, const N: usize> std::borrow::BorrowMut<[T]> for [T; N] {
    fn borrow_mut(&mut self) -> &mut [T] {
        self
    }
}
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &'a [T]) -> Result<&'a [T; N], TryFromSliceError> {
        if slice.len() == N { Ok(slice.first_chunk().unwrap()) } else { Err(TryFromSliceError(())) }
    }
}

pub const fn from_ref<T>(value: &T) -> &[T; 1] {
    unsafe { &*(value as *const T as *const [T; 1]) }
}
pub const fn from_mut<T>(value: &mut T) -> &mut [T; 1] {
    unsafe { &mut *(value as *mut T as *mut [T; 1]) }
}
pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N] {
    let all: Vec<T> = (0..N).map(f).collect();
    match all.try_into() {
        Ok(array) => array,
        Err(_) => std::rt::panic_str("unreachable"),
    }
}
#[derive(Debug, Clone, Copy)]
pub struct TryFromSliceError(());
impl std::fmt::Display for TryFromSliceError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad("could not convert slice to array")
    }
}
impl std::error::Error for TryFromSliceError {}
impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &mut [T]) -> Result<[T; N], TryFromSliceError> {
        <[T; N]>::try_from(&*slice)
    }
}
impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError> {
        if slice.len() == N {
            Ok(unsafe { *(slice.as_ptr() as *const [T; N]) })
        } else {
            Err(TryFromSliceError(()))
        }
    }
}
impl<T: Clone, const N: usize> Clone for IntoIter<T, N> {
    fn clone(&self) -> Self {
        let mut copy = IntoIter { data: MaybeUninit::uninit(), start: 0, end: 0 };
        for item in self.as_slice() {
            unsafe { intrinsics::ptr_write((copy.data.as_mut_ptr() as *mut T).add(copy.end), item.clone()) }
            copy.end += 1;
        }
        copy
    }
}
impl<T, const N: usize> IntoIter<T, N> {
    pub fn as_slice(&self) -> &[T] {
        unsafe { std::slice::from_raw_parts((self.data.as_ptr() as *const T).add(self.start), self.end - self.start) }
    }
}
impl<T: std::fmt::Debug, const N: usize> std::fmt::Debug for IntoIter<T, N> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("IntoIter").field(&self.as_slice()).finish()
    }
}
impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &'a mut [T]) -> Result<&'a mut [T; N], TryFromSliceError> {
        if slice.len() == N { Ok(slice.first_chunk_mut().unwrap()) } else { Err(TryFromSliceError(())) }
    }
}
impl<T> From<[T; 2]> for (T, T) {
    fn from([a, b]: [T; 2]) -> (T, T) {
        (a, b)
    }
}
impl<T> From<[T; 3]> for (T, T, T) {
    fn from([a, b, c]: [T; 3]) -> (T, T, T) {
        (a, b, c)
    }
}
impl<T> From<(T, T)> for [T; 2] {
    fn from((a, b): (T, T)) -> [T; 2] {
        [a, b]
    }
}
impl<T> From<(T, T, T)> for [T; 3] {
    fn from((a, b, c): (T, T, T)) -> [T; 3] {
        [a, b, c]
    }
}
pub fn repeat<T: Clone, const N: usize>(value: T) -> [T; N] {
    from_fn(|_| value.clone())
}

impl<T, I, const N: usize> std::ops::Index<I> for [T; N]
where
    [T]: std::ops::Index<I>,
{
    type Output = <[T] as std::ops::Index<I>>::Output;
    #[track_caller]
    fn index(&self, index: I) -> &Self::Output {
        (self as &[T]).index(index)
    }
}
impl<T, I, const N: usize> std::ops::IndexMut<I> for [T; N]
where
    [T]: std::ops::IndexMut<I>,
{
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut Self::Output {
        (self as &mut [T]).index_mut(index)
    }
}
impl<T, const N: usize> IntoIter<T, N> {
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        unsafe { &mut *(self.as_slice() as *const [T] as *mut [T]) }
    }
}
