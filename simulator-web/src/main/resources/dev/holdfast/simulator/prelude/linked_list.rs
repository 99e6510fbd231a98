use std::fmt::{Debug, Formatter};
use std::marker::PhantomData;
use std::mem::MaybeUninit;
use std::ptr::NonNull;

type Link<T> = Option<NonNull<Node<T>>>;

struct Node<T> {
    next: Link<T>,
    prev: Link<T>,
    element: T,
}

/// A chain of nodes, each known to both of its neighbours.
pub struct LinkedList<T> {
    head: Link<T>,
    tail: Link<T>,
    len: usize,
}

impl<T> LinkedList<T> {
    pub const fn new() -> Self {
        LinkedList { head: None, tail: None, len: 0 }
    }
    pub fn len(&self) -> usize {
        self.len
    }
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
    pub fn clear(&mut self) {
        *self = LinkedList::new();
    }
    pub fn push_back(&mut self, element: T) {
        let mut other = LinkedList::new();
        let node = Box::into_raw(Box::new(Node { next: None, prev: None, element }));
        other.head = NonNull::new(node);
        other.tail = other.head;
        other.len = 1;
        self.append(&mut other);
    }
    pub fn push_back_mut(&mut self, element: T) -> &mut T {
        self.push_back(element);
        self.back_mut().unwrap()
    }
    pub fn push_front_mut(&mut self, element: T) -> &mut T {
        self.push_front(element);
        self.front_mut().unwrap()
    }
    pub fn push_front(&mut self, element: T) {
        let mut rest = std::mem::take(self);
        self.push_back(element);
        self.append(&mut rest);
    }
    pub fn append(&mut self, other: &mut LinkedList<T>) {
        let other = std::mem::ManuallyDrop::new(std::mem::take(other));
        let Some(mut head) = other.head else {
            return;
        };
        match self.tail {
            Some(mut tail) => unsafe {
                tail.as_mut().next = other.head;
                head.as_mut().prev = self.tail;
            },
            None => self.head = other.head,
        }
        self.tail = other.tail;
        self.len += other.len;
    }
    pub fn pop_front(&mut self) -> Option<T> {
        let node = unsafe { Box::from_raw(self.head?.as_ptr()) };
        self.head = node.next;
        match self.head {
            Some(mut head) => unsafe { head.as_mut().prev = None },
            None => self.tail = None,
        }
        self.len -= 1;
        Some(node.element)
    }
    pub fn pop_back(&mut self) -> Option<T> {
        let node = unsafe { Box::from_raw(self.tail?.as_ptr()) };
        self.tail = node.prev;
        match self.tail {
            Some(mut tail) => unsafe { tail.as_mut().next = None },
            None => self.head = None,
        }
        self.len -= 1;
        Some(node.element)
    }
    pub fn front(&self) -> Option<&T> {
        self.iter().next()
    }
    pub fn back(&self) -> Option<&T> {
        self.iter().next_back()
    }
    pub fn front_mut(&mut self) -> Option<&mut T> {
        self.iter_mut().next()
    }
    pub fn back_mut(&mut self) -> Option<&mut T> {
        self.iter_mut().next_back()
    }
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq,
    {
        self.iter().any(|item| item == x)
    }
    #[track_caller]
    #[std_line(1000)]
    pub fn split_off(&mut self, at: usize) -> LinkedList<T> {
        if at > self.len {
            panic!("Cannot split off at a nonexistent index");
        }
        let mut rest = LinkedList::new();
        for _ in at..self.len {
            rest.push_front(self.pop_back().unwrap());
        }
        rest
    }
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { head: self.head, tail: self.tail, len: self.len, list: PhantomData }
    }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        IterMut { head: self.head, tail: self.tail, len: self.len, list: PhantomData }
    }
}
impl<T> Drop for LinkedList<T> {
    fn drop(&mut self) {
        while let Some(_) = self.pop_front() {}
    }
}
impl<T> Default for LinkedList<T> {
    fn default() -> Self {
        LinkedList::new()
    }
}
impl<T: Clone> Clone for LinkedList<T> {
    fn clone(&self) -> Self {
        self.iter().cloned().collect()
    }
}
impl<T: Debug> Debug for LinkedList<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
impl<T: PartialEq> PartialEq for LinkedList<T> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}
impl<T: Eq> Eq for LinkedList<T> {}
impl<T> Extend<T> for LinkedList<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        iter.into_iter().for_each(|item| self.push_back(item));
    }
}
impl<'a, T: Copy + 'a> Extend<&'a T> for LinkedList<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        self.extend(iter.into_iter().copied());
    }
}
impl<T> FromIterator<T> for LinkedList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        let mut list = LinkedList::new();
        list.extend(iter);
        list
    }
}
impl<T, const N: usize> From<[T; N]> for LinkedList<T> {
    fn from(array: [T; N]) -> Self {
        array.into_iter().collect()
    }
}

pub struct Iter<'a, T> {
    head: Link<T>,
    tail: Link<T>,
    len: usize,
    list: PhantomData<&'a T>,
}
impl<T> Default for Iter<'_, T> {
    fn default() -> Self {
        Iter { head: None, tail: None, len: 0, list: PhantomData }
    }
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        self.len = self.len.checked_sub(1)?;
        let node: &'a Node<T> = unsafe { &*self.head?.as_ptr() };
        self.head = node.next;
        Some(&node.element)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.len, Some(self.len))
    }
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        self.len = self.len.checked_sub(1)?;
        let node: &'a Node<T> = unsafe { &*self.tail?.as_ptr() };
        self.tail = node.prev;
        Some(&node.element)
    }
}
impl<'a, T> ExactSizeIterator for Iter<'a, T> {}
pub struct IterMut<'a, T> {
    head: Link<T>,
    tail: Link<T>,
    len: usize,
    list: PhantomData<&'a mut T>,
}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T> {
        self.len = self.len.checked_sub(1)?;
        let node: &'a mut Node<T> = unsafe { &mut *self.head?.as_ptr() };
        self.head = node.next;
        Some(&mut node.element)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.len, Some(self.len))
    }
}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> {
        self.len = self.len.checked_sub(1)?;
        let node: &'a mut Node<T> = unsafe { &mut *self.tail?.as_ptr() };
        self.tail = node.prev;
        Some(&mut node.element)
    }
}
impl<'a, T> ExactSizeIterator for IterMut<'a, T> {}
#[derive(Clone)]
pub struct IntoIter<T> {
    list: LinkedList<T>,
}
impl<T> Default for IntoIter<T> {
    fn default() -> Self {
        LinkedList::new().into_iter()
    }
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.list.pop_front()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.list.len, Some(self.list.len))
    }
}
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {
        self.list.pop_back()
    }
}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> IntoIterator for LinkedList<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {
        IntoIter { list: self }
    }
}
impl<'a, T> IntoIterator for &'a LinkedList<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}
impl<'a, T> IntoIterator for &'a mut LinkedList<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}
unsafe impl<T: Send> Send for LinkedList<T> {}
unsafe impl<T: Sync> Sync for LinkedList<T> {}
impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Iter { head: self.head, tail: self.tail, len: self.len, list: PhantomData }
    }
}
unsafe impl<T: Sync> Send for Iter<'_, T> {}
unsafe impl<T: Sync> Sync for Iter<'_, T> {}
unsafe impl<T: Send> Send for IterMut<'_, T> {}
unsafe impl<T: Sync> Sync for IterMut<'_, T> {}
impl<T: PartialOrd> PartialOrd for LinkedList<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        self.iter().partial_cmp(other)
    }
}
impl<T: Ord> Ord for LinkedList<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.iter().cmp(other)
    }
}
impl<T: std::hash::Hash> std::hash::Hash for LinkedList<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        state.write_usize(self.len());
        self.iter().for_each(|each| each.hash(state));
    }
}
impl<T> LinkedList<T> {
    pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> ExtractIf<'_, T, F> {
        let (at, left) = (self.head, self.len);
        ExtractIf { list: self, at, pred: filter, left, room: MaybeUninit::uninit() }
    }
}
pub struct ExtractIf<'a, T, F> {
    list: &'a mut LinkedList<T>,
    at: Link<T>,
    pred: F,
    left: usize,
    room: MaybeUninit<usize>,
}
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        while let Some(mut node) = self.at {
            let each = unsafe { node.as_mut() };
            self.at = each.next;
            self.left -= 1;
            if (self.pred)(&mut each.element) {
                match each.prev {
                    Some(mut prev) => unsafe { prev.as_mut().next = each.next },
                    None => self.list.head = each.next,
                }
                match each.next {
                    Some(mut next) => unsafe { next.as_mut().prev = each.prev },
                    None => self.list.tail = each.prev,
                }
                self.list.len -= 1;
                return Some(unsafe { Box::from_raw(node.as_ptr()) }.element);
            }
        }
        None
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.left))
    }
}
impl<T: Debug> Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let list = std::fmt::from_fn(|f| f.debug_list().entries(self.clone()).finish());
        f.debug_tuple("Iter").field(&list).field(&self.len).finish()
    }
}
impl<T: Debug> Debug for IntoIter<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("IntoIter").field(&self.list).finish()
    }
}
