pub use std::collections::vec_deque::VecDeque;
pub use std::binary_heap::{self, BinaryHeap};
pub use std::btree_map::{self, BTreeMap};
pub use std::hash_map::{self, HashMap};
pub use std::linked_list::{self, LinkedList};
pub use std::ops::Bound;
pub use std::sets::{BTreeSet, HashSet};

/// More room than there can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TryReserveError {
    kind: TryReserveErrorKind,
}
#[derive(Debug, Clone, PartialEq, Eq)]
enum TryReserveErrorKind {
    CapacityOverflow,
}
impl TryReserveError {
    pub(crate) fn of<T>(len: usize, additional: usize) -> Result<(), TryReserveError> {
        let size = std::mem::size_of::<T>();
        match len.checked_add(additional).and_then(|n| n.checked_mul(size)) {
            Some(bytes) if bytes <= 9223372036854775807 => Ok(()),
            _ => Err(TryReserveError { kind: TryReserveErrorKind::CapacityOverflow }),
        }
    }
}
impl std::fmt::Display for TryReserveError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad("memory allocation failed because the computed capacity exceeded the collection's maximum")
    }
}
impl std::error::Error for TryReserveError {}

pub mod btree_set {
    pub use std::sets::BTreeSet;
    pub struct Iter<'a, T>(pub(crate) std::btree_map::Keys<'a, T, ()>);
    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = &'a T;
        fn next(&mut self) -> Option<&'a T> {
            self.0.next()
        }
        fn size_hint(&self) -> (usize, Option<usize>) {
            self.0.size_hint()
        }
    }
    impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
        fn next_back(&mut self) -> Option<&'a T> {
            self.0.next_back()
        }
    }
    impl<T> ExactSizeIterator for Iter<'_, T> {}
    impl<T> Clone for Iter<'_, T> {
        fn clone(&self) -> Self {
            Iter(self.0.clone())
        }
    }
    impl<T: std::fmt::Debug> std::fmt::Debug for Iter<'_, T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_tuple("Iter").field(&self.0).finish()
        }
    }
    pub type IntoIter<T> = std::btree_map::IntoKeys<T, ()>;
    pub type Range<'a, T> = std::iter::Roomy<std::btree_map::KeysOf<'a, T, ()>, 4>;
    pub type Union<'a, T> = std::iter::Roomy<std::vec::IntoIter<&'a T>, 16>;
    pub type Intersection<'a, T> = std::iter::Roomy<std::vec::IntoIter<&'a T>, 14>;
    pub type Difference<'a, T> = Union<'a, T>;
    pub type SymmetricDifference<'a, T> = Union<'a, T>;
    pub struct ExtractIf<'a, T, R, F>(pub(crate) std::btree_map::ExtractIf<'a, T, (), R, F>);
    impl<T, R, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, R, F> {
        type Item = T;
        fn next(&mut self) -> Option<T> {
            self.0.step(|pred, value, _| pred(value)).map(|pair| pair.0)
        }
        fn size_hint(&self) -> (usize, Option<usize>) {
            self.0.most()
        }
    }
}
pub mod hash_set {
    pub use std::sets::HashSet;
    pub type Iter<'a, T> = std::hash_map::Keys<'a, T, ()>;
    pub type IntoIter<T> = std::hash_map::IntoKeys<T, ()>;
    pub type Drain<'a, T> = std::iter::Drained<'a, IntoIter<T>, 2>;
    pub type Union<'a, T, S> = std::iter::Roomy<std::vec::IntoIter<&'a T>, 7>;
    pub type Intersection<'a, T, S> = std::iter::Roomy<std::vec::IntoIter<&'a T>, 2>;
    pub type Difference<'a, T, S> = std::iter::Roomy<std::vec::IntoIter<&'a T>, 2>;
    pub type SymmetricDifference<'a, T, S> = std::iter::Roomy<std::vec::IntoIter<&'a T>, 8>;
    pub struct ExtractIf<'a, T, F>(pub(crate) std::hash_map::ExtractIf<'a, T, (), F>);
    impl<T, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, F> {
        type Item = T;
        fn next(&mut self) -> Option<T> {
            self.0.step(|pred, value, _| pred(value)).map(|pair| pair.0)
        }
        fn size_hint(&self) -> (usize, Option<usize>) {
            self.0.most()
        }
    }
}

pub mod vec_deque {
    use std::intrinsics;
    use std::ops::{Index, IndexMut};

    /// A queue with two ends: `len` values from `head` on, around the end of the buffer.
    pub struct VecDeque<T> {
        head: usize,
        len: usize,
        buf: RawBuffer<T>,
    }

    #[valid_range(0, 9223372036854775807)]
    #[derive(Clone, Copy)]
    struct Cap(usize);

    struct RawBuffer<T> {
        pointer: std::ptr::NonNull<T>,
        cap: Cap,
    }
    unsafe impl<T: Send> Send for RawBuffer<T> {}
    unsafe impl<T: Sync> Sync for RawBuffer<T> {}

    impl<T> RawBuffer<T> {
        const fn new() -> RawBuffer<T> {
            RawBuffer { pointer: std::ptr::NonNull::dangling(), cap: Cap(0) }
        }
        fn with_capacity(capacity: usize) -> RawBuffer<T> {
            let mut room = std::mem::ManuallyDrop::new(Vec::with_capacity(capacity));
            let start: *mut T = room.as_mut_ptr();
            RawBuffer { pointer: unsafe { std::ptr::NonNull::new_unchecked(start) }, cap: Cap(capacity) }
        }
    }
    impl<T> Drop for RawBuffer<T> {
        fn drop(&mut self) {
            drop(unsafe { Vec::from_raw_parts(self.pointer.as_ptr(), 0, self.cap.0) });
        }
    }

    impl<T> VecDeque<T> {
        pub const fn new() -> VecDeque<T> {
            VecDeque { head: 0, len: 0, buf: RawBuffer::new() }
        }
        pub fn with_capacity(capacity: usize) -> VecDeque<T> {
            VecDeque { head: 0, len: 0, buf: RawBuffer::with_capacity(capacity) }
        }
        pub fn len(&self) -> usize {
            self.len
        }
        pub fn is_empty(&self) -> bool {
            self.len == 0
        }
        pub fn capacity(&self) -> usize {
            if intrinsics::size_of::<T>() == 0 { usize::MAX } else { self.buf.cap.0 }
        }
        /// Where the value of that index is, or would be.
        fn place(&self, index: usize) -> *mut T {
            let at = self.head + index;
            let cap = self.capacity();
            unsafe { self.buf.pointer.as_ptr().add(if at >= cap { at - cap } else { at }) }
        }
        #[std_line(1049)]
        pub fn reserve(&mut self, additional: usize) {
            let needed = self.len.checked_add(additional).expect("capacity overflow");
            if needed <= self.capacity() {
                return;
            }
            let double = self.buf.cap.0 * 2;
            let most = if needed > double { needed } else { double };
            let buf: RawBuffer<T> = RawBuffer::with_capacity(if most > 4 { most } else { 4 });
            for i in 0..self.len {
                unsafe { intrinsics::copy_nonoverlapping(self.place(i) as *const T, buf.pointer.as_ptr().add(i), 1) }
            }
            self.head = 0;
            self.buf = buf;
        }
        pub fn push_back(&mut self, value: T) {
            self.reserve(1);
            unsafe { intrinsics::ptr_write(self.place(self.len), value) }
            self.len += 1;
        }
        pub fn push_front(&mut self, value: T) {
            self.reserve(1);
            self.head = if self.head == 0 { self.capacity() - 1 } else { self.head - 1 };
            self.len += 1;
            unsafe { intrinsics::ptr_write(self.place(0), value) }
        }
        pub fn pop_front(&mut self) -> Option<T> {
            if self.len == 0 {
                return None;
            }
            let value = unsafe { intrinsics::ptr_read(self.place(0) as *const T) };
            self.head = if self.head + 1 == self.capacity() { 0 } else { self.head + 1 };
            self.len -= 1;
            Some(value)
        }
        pub fn pop_back(&mut self) -> Option<T> {
            if self.len == 0 {
                return None;
            }
            self.len -= 1;
            Some(unsafe { intrinsics::ptr_read(self.place(self.len) as *const T) })
        }
        pub fn get(&self, index: usize) -> Option<&T> {
            if index < self.len { Some(unsafe { &*self.place(index) }) } else { None }
        }
        pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {
            if index < self.len { Some(unsafe { &mut *self.place(index) }) } else { None }
        }
        pub fn front(&self) -> Option<&T> {
            self.get(0)
        }
        pub fn back(&self) -> Option<&T> {
            self.get(self.len.wrapping_sub(1))
        }
        pub fn front_mut(&mut self) -> Option<&mut T> {
            self.get_mut(0)
        }
        pub fn back_mut(&mut self) -> Option<&mut T> {
            self.get_mut(self.len.wrapping_sub(1))
        }
        pub fn clear(&mut self) {
            self.truncate(0);
        }
        pub fn truncate(&mut self, len: usize) {
            let old = self.len;
            if len < old {
                self.len = len;
                for i in len..old {
                    unsafe { intrinsics::drop_in_place(self.place(i)) }
                }
            }
        }
        #[std_line(972)]
        fn beyond() {
            panic!("assertion failed: j < self.len()");
        }
        #[std_line(971)]
        pub fn swap(&mut self, i: usize, j: usize) {
            if i >= self.len {
                panic!("assertion failed: i < self.len()");
            }
            if j >= self.len {
                VecDeque::<T>::beyond();
            }
            unsafe { std::ptr::swap(self.place(i), self.place(j)) }
        }
        pub fn make_contiguous(&mut self) -> &mut [T] {
            if self.head + self.len > self.capacity() {
                let buf: RawBuffer<T> = RawBuffer::with_capacity(self.buf.cap.0);
                for i in 0..self.len {
                    unsafe { intrinsics::copy_nonoverlapping(self.place(i) as *const T, buf.pointer.as_ptr().add(i), 1) }
                }
                self.head = 0;
                self.buf = buf;
            }
            unsafe { std::slice::from_raw_parts_mut(self.place(0), self.len) }
        }
        pub fn remove(&mut self, index: usize) -> Option<T> {
            if index >= self.len {
                return None;
            }
            for i in index..self.len - 1 {
                self.swap(i, i + 1);
            }
            self.pop_back()
        }
        #[track_caller]
        #[std_line(2431)]
        pub fn insert(&mut self, index: usize, value: T) {
            if index > self.len {
                panic!("index out of bounds");
            }
            self.push_back(value);
            for i in (index..self.len - 1).rev() {
                self.swap(i, i + 1);
            }
        }
        pub fn append(&mut self, other: &mut VecDeque<T>) {
            while let Some(value) = other.pop_front() {
                self.push_back(value);
            }
        }
        #[std_line(2986)]
        pub fn rotate_left(&mut self, n: usize) {
            if n > self.len {
                panic!("assertion failed: n <= self.len()");
            }
            for _ in 0..n {
                let value = self.pop_front().unwrap();
                self.push_back(value);
            }
        }
        pub fn contains(&self, x: &T) -> bool
        where
            T: PartialEq,
        {
            self.iter().any(|item| item == x)
        }
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) {
            for _ in 0..self.len {
                let value = self.pop_front().unwrap();
                if f(&value) {
                    self.push_back(value);
                }
            }
        }
        #[std_line(3029)]
        pub fn rotate_right(&mut self, n: usize) {
            if n > self.len {
                panic!("assertion failed: n <= self.len()");
            }
            self.rotate_left(self.len - n);
        }
        /// Cut into what lies before, within and behind the range.
        #[track_caller]
        fn cut<R: std::ops::RangeBounds<usize>>(&mut self, range: R) -> VecDeque<T> {
            let range = std::ops::within(range, self.len);
            let mut out = self.split_off(range.start);
            let mut rest = out.split_off(range.end - range.start);
            self.append(&mut rest);
            out
        }
        #[track_caller]
        pub fn drain<R: std::ops::RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {
            Drain::new(self.cut(range).into_iter())
        }
        #[track_caller]
        pub fn range<R: std::ops::RangeBounds<usize>>(&self, range: R) -> Iter<'_, T> {
            let range = std::ops::within(range, self.len);
            Iter { deque: self, start: range.start, end: range.end, room: std::mem::MaybeUninit::uninit() }
        }
        #[track_caller]
        #[std_line(2539)]
        pub fn split_off(&mut self, at: usize) -> VecDeque<T> {
            if at > self.len {
                panic!("`at` out of bounds");
            }
            let mut other = VecDeque::with_capacity(self.len - at);
            for i in at..self.len {
                other.push_back(unsafe { intrinsics::ptr_read(self.place(i) as *const T) });
            }
            self.len = at;
            other
        }
        pub fn resize(&mut self, new_len: usize, value: T)
        where
            T: Clone,
        {
            self.truncate(new_len);
            self.reserve(new_len - self.len);
            while self.len < new_len {
                self.push_back(value.clone());
            }
        }
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, mut f: F) {
            for _ in 0..self.len {
                let mut value = self.pop_front().unwrap();
                if f(&mut value) {
                    self.push_back(value);
                }
            }
        }
        pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {
            if index < self.len {
                self.swap(index, self.len - 1);
                self.pop_back()
            } else {
                None
            }
        }
        pub fn as_slices(&self) -> (&[T], &[T]) {
            let room = self.capacity() - self.head;
            let first = if self.len < room { self.len } else { room };
            unsafe {
                (
                    std::slice::from_raw_parts(self.place(0) as *const T, first),
                    std::slice::from_raw_parts(self.buf.pointer.as_ptr() as *const T, self.len - first),
                )
            }
        }
        pub fn binary_search(&self, x: &T) -> Result<usize, usize>
        where
            T: Ord,
        {
            let at = self.partition_point(|item| item < x);
            if self.get(at) == Some(x) { Ok(at) } else { Err(at) }
        }
        pub fn binary_search_by<F: FnMut(&T) -> std::cmp::Ordering>(&self, mut f: F) -> Result<usize, usize> {
            let at = self.partition_point(|item| f(item).is_lt());
            if self.get(at).is_some_and(|item| f(item).is_eq()) { Ok(at) } else { Err(at) }
        }
        pub fn binary_search_by_key<B: Ord, F: FnMut(&T) -> B>(&self, b: &B, mut f: F) -> Result<usize, usize> {
            self.binary_search_by(|item| f(item).cmp(b))
        }
        pub fn reserve_exact(&mut self, additional: usize) {
            self.reserve(additional);
        }
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), super::TryReserveError> {
            self.try_reserve(additional)
        }
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), super::TryReserveError> {
            super::TryReserveError::of::<T>(self.len, additional)?;
            self.reserve(additional);
            Ok(())
        }
        pub fn shrink_to_fit(&mut self) {
            self.shrink_to(0);
        }
        pub fn shrink_to(&mut self, min_capacity: usize) {
            let least = if min_capacity > self.len { min_capacity } else { self.len };
            if least < self.buf.cap.0 {
                let buf: RawBuffer<T> = RawBuffer::with_capacity(least);
                for i in 0..self.len {
                    unsafe { intrinsics::copy_nonoverlapping(self.place(i) as *const T, buf.pointer.as_ptr().add(i), 1) }
                }
                self.head = 0;
                self.buf = buf;
            }
        }
        pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {
            if index < self.len {
                self.swap(index, 0);
                self.pop_front()
            } else {
                None
            }
        }
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, mut f: F) {
            self.truncate(new_len);
            while self.len < new_len {
                self.push_back(f());
            }
        }
        pub fn pop_front_if<F: FnOnce(&mut T) -> bool>(&mut self, f: F) -> Option<T> {
            if f(self.front_mut()?) { self.pop_front() } else { None }
        }
        pub fn pop_back_if<F: FnOnce(&mut T) -> bool>(&mut self, f: F) -> Option<T> {
            if f(self.back_mut()?) { self.pop_back() } else { None }
        }
        pub fn push_back_mut(&mut self, value: T) -> &mut T {
            self.push_back(value);
            self.back_mut().unwrap()
        }
        pub fn push_front_mut(&mut self, value: T) -> &mut T {
            self.push_front(value);
            self.front_mut().unwrap()
        }
        #[track_caller]
        pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T {
            self.insert(index, value);
            self.get_mut(index).unwrap()
        }
        pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {
            let room = self.capacity() - self.head;
            let first = if self.len < room { self.len } else { room };
            unsafe {
                (
                    std::slice::from_raw_parts_mut(self.place(0), first),
                    std::slice::from_raw_parts_mut(self.buf.pointer.as_ptr(), self.len - first),
                )
            }
        }
        #[track_caller]
        pub fn range_mut<R: std::ops::RangeBounds<usize>>(&mut self, range: R) -> std::iter::Take<std::iter::Skip<IterMut<'_, T>>> {
            let range = std::ops::within(range, self.len);
            self.iter_mut().skip(range.start).take(range.end - range.start)
        }
        pub fn partition_point<P: FnMut(&T) -> bool>(&self, mut pred: P) -> usize {
            let (mut low, mut high) = (0, self.len);
            while low < high {
                let middle = (low + high) / 2;
                if pred(&self[middle]) { low = middle + 1 } else { high = middle }
            }
            low
        }
        pub fn iter(&self) -> Iter<'_, T> {
            Iter { deque: self, start: 0, end: self.len, room: std::mem::MaybeUninit::uninit() }
        }
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {
            let (a, b) = self.as_mut_slices();
            IterMut(a.iter_mut(), b.iter_mut())
        }
    }
    impl<T> Drop for VecDeque<T> {
        fn drop(&mut self) {
            self.truncate(0);
        }
    }
    impl<T> Default for VecDeque<T> {
        fn default() -> VecDeque<T> {
            VecDeque::new()
        }
    }
    impl<T> Index<usize> for VecDeque<T> {
        type Output = T;
        #[track_caller]
        fn index(&self, index: usize) -> &T {
            self.get(index).expect("Out of bounds access")
        }
    }
    impl<T> IndexMut<usize> for VecDeque<T> {
        #[track_caller]
        fn index_mut(&mut self, index: usize) -> &mut T {
            self.get_mut(index).expect("Out of bounds access")
        }
    }
    impl<T: std::fmt::Debug> std::fmt::Debug for VecDeque<T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_list().entries(self.iter()).finish()
        }
    }
    impl<T: Clone> Clone for VecDeque<T> {
        fn clone(&self) -> VecDeque<T> {
            self.iter().cloned().collect()
        }
    }
    impl<T: PartialEq> PartialEq for VecDeque<T> {
        fn eq(&self, other: &VecDeque<T>) -> bool {
            self.iter().eq(other.iter())
        }
    }
    impl<T: Eq> Eq for VecDeque<T> {}
    impl<T: PartialEq> PartialEq<Vec<T>> for VecDeque<T> {
        fn eq(&self, other: &Vec<T>) -> bool {
            self.iter().eq(other.iter())
        }
    }
    impl<T, const N: usize> PartialEq<[T; N]> for VecDeque<T>
    where
        T: PartialEq,
    {
        fn eq(&self, other: &[T; N]) -> bool {
            self.iter().eq(other.iter())
        }
    }
    impl<'a, T: Copy + 'a> Extend<&'a T> for VecDeque<T> {
        fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
            self.extend(iter.into_iter().copied());
        }
    }
    impl<T: PartialOrd> PartialOrd for VecDeque<T> {
        fn partial_cmp(&self, other: &VecDeque<T>) -> Option<std::cmp::Ordering> {
            self.iter().partial_cmp(other.iter())
        }
    }
    impl<T: Ord> Ord for VecDeque<T> {
        fn cmp(&self, other: &VecDeque<T>) -> std::cmp::Ordering {
            self.iter().cmp(other.iter())
        }
    }
    impl<'a, T> IntoIterator for &'a mut VecDeque<T> {
        type Item = &'a mut T;
        type IntoIter = IterMut<'a, T>;
        fn into_iter(self) -> IterMut<'a, T> {
            self.iter_mut()
        }
    }
    impl<T> Extend<T> for VecDeque<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
            for item in iter {
                self.push_back(item);
            }
        }
    }
    impl<T> FromIterator<T> for VecDeque<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T> {
            VecDeque::from(iter.into_iter().collect::<Vec<T>>())
        }
    }
    impl<T> From<Vec<T>> for VecDeque<T> {
        fn from(vec: Vec<T>) -> VecDeque<T> {
            let mut this = std::mem::ManuallyDrop::new(vec);
            let cap = if intrinsics::size_of::<T>() == 0 { 0 } else { this.capacity() };
            let pointer = unsafe { std::ptr::NonNull::new_unchecked(this.as_mut_ptr()) };
            VecDeque { head: 0, len: this.len(), buf: RawBuffer { pointer, cap: Cap(cap) } }
        }
    }
    impl<T, const N: usize> From<[T; N]> for VecDeque<T> {
        fn from(array: [T; N]) -> VecDeque<T> {
            VecDeque::from(Vec::from(array))
        }
    }
    impl<T> From<VecDeque<T>> for Vec<T> {
        fn from(deque: VecDeque<T>) -> Vec<T> {
            deque.into_iter().collect()
        }
    }

    impl<T> Clone for Iter<'_, T> {
        fn clone(&self) -> Self {
            unsafe { std::ptr::read(self) }
        }
    }
    pub struct Iter<'a, T> {
        deque: &'a VecDeque<T>,
        start: usize,
        end: usize,
        room: std::mem::MaybeUninit<usize>,
    }
    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = &'a T;
        fn next(&mut self) -> Option<&'a T> {
            if self.start == self.end {
                return None;
            }
            self.start += 1;
            Some(unsafe { &*self.deque.place(self.start - 1) })
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
            Some(unsafe { &*self.deque.place(self.end) })
        }
    }
    impl<'a, T> ExactSizeIterator for Iter<'a, T> {}

    pub struct IterMut<'a, T>(std::slice::IterMut<'a, T>, std::slice::IterMut<'a, T>);
    impl<T> Default for IterMut<'_, T> {
        fn default() -> Self {
            IterMut(Default::default(), Default::default())
        }
    }
    impl<'a, T> Iterator for IterMut<'a, T> {
        type Item = &'a mut T;
        fn next(&mut self) -> Option<&'a mut T> {
            self.0.next().or_else(|| self.1.next())
        }
        fn size_hint(&self) -> (usize, Option<usize>) {
            let n = self.0.len() + self.1.len();
            (n, Some(n))
        }
    }
    impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
        fn next_back(&mut self) -> Option<&'a mut T> {
            self.1.next_back().or_else(|| self.0.next_back())
        }
    }
    impl<'a, T> ExactSizeIterator for IterMut<'a, T> {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for VecDeque<T> {
        fn eq(&self, other: &&[U; N]) -> bool {
            let other: &[U] = *other;
            *self == other
        }
    }
    impl<T: PartialEq<U>, U> PartialEq<&[U]> for VecDeque<T> {
        fn eq(&self, other: &&[U]) -> bool {
            self.len() == other.len() && self.iter().zip(*other).all(|(a, b)| *a == *b)
        }
    }
    pub type Drain<'a, T> = std::iter::Drained<'a, IntoIter<T>, 1>;
    #[derive(Clone)]
    pub struct IntoIter<T> {
        inner: VecDeque<T>,
    }
    impl<T> Iterator for IntoIter<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {
            self.inner.pop_front()
        }
        fn size_hint(&self) -> (usize, Option<usize>) {
            (self.inner.len, Some(self.inner.len))
        }
    }
    impl<T> DoubleEndedIterator for IntoIter<T> {
        fn next_back(&mut self) -> Option<T> {
            self.inner.pop_back()
        }
    }
    impl<T> ExactSizeIterator for IntoIter<T> {}
    impl<T> IntoIterator for VecDeque<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T> {
            IntoIter { inner: self }
        }
    }
    impl<'a, T> IntoIterator for &'a VecDeque<T> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
        fn into_iter(self) -> Iter<'a, T> {
            self.iter()
        }
    }
    impl<T: std::fmt::Debug> std::fmt::Debug for Iter<'_, T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let (a, b) = self.deque.as_slices();
            let cut = |n: usize| if n < a.len() { n } else { a.len() };
            let (start, end) = (cut(self.start), cut(self.end));
            let rest = &b[self.start - start..self.end - end];
            f.debug_tuple("Iter").field(&&a[start..end]).field(&rest).finish()
        }
    }
    impl<T: std::fmt::Debug> std::fmt::Debug for IterMut<'_, T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_tuple("IterMut").field(&self.0.as_slice()).field(&self.1.as_slice()).finish()
        }
    }
    impl<T: std::fmt::Debug> std::fmt::Debug for IntoIter<T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_tuple("IntoIter").field(&self.inner).finish()
        }
    }
}
