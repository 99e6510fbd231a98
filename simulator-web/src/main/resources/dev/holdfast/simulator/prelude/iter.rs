use std::cmp::Ordering;
use std::mem::MaybeUninit;
use std::ops::{Range, RangeFrom, RangeInclusive, Try};

#[on_unimplemented("`{Self}` is not an iterator")]
pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, None)
    }
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized,
    {
        self
    }
    fn count(self) -> usize
    where
        Self: Sized,
    {
        let mut this = self;
        let mut n = 0;
        while let Some(_) = this.next() {
            n += 1;
        }
        n
    }
    fn last(self) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut this = self;
        let mut last = None;
        while let Some(item) = this.next() {
            last = Some(item);
        }
        last
    }
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        let mut left = n;
        while left > 0 {
            self.next()?;
            left -= 1;
        }
        self.next()
    }
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F>
    where
        Self: Sized,
    {
        Map { iter: self, f }
    }
    fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P>
    where
        Self: Sized,
    {
        Filter { iter: self, predicate }
    }
    fn enumerate(self) -> Enumerate<Self>
    where
        Self: Sized,
    {
        Enumerate { iter: self, count: 0 }
    }
    fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter>
    where
        Self: Sized,
    {
        Zip { a: self, b: other.into_iter(), index: 0, len: 0 }
    }
    fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, U::IntoIter>
    where
        Self: Sized,
    {
        Chain { a: Some(self), b: Some(other.into_iter()) }
    }
    fn take(self, n: usize) -> Take<Self>
    where
        Self: Sized,
    {
        Take { iter: self, n }
    }
    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized,
    {
        Skip { iter: self, n }
    }
    fn rev(self) -> Rev<Self>
    where
        Self: Sized + DoubleEndedIterator,
    {
        Rev { iter: self }
    }
    fn copied<'a, T: 'a + Copy>(self) -> Copied<Self>
    where
        Self: Sized + Iterator<Item = &'a T>,
    {
        Copied { iter: self }
    }
    fn cloned<'a, T: 'a + Clone>(self) -> Cloned<Self>
    where
        Self: Sized + Iterator<Item = &'a T>,
    {
        Cloned { iter: self }
    }
    fn for_each<F: FnMut(Self::Item)>(self, f: F)
    where
        Self: Sized,
    {
        let mut this = self;
        let mut f = f;
        while let Some(item) = this.next() {
            f(item);
        }
    }
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B
    where
        Self: Sized,
    {
        let mut this = self;
        let mut f = f;
        let mut all = init;
        while let Some(item) = this.next() {
            all = f(all, item);
        }
        all
    }
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool
    where
        Self: Sized,
    {
        let mut f = f;
        while let Some(item) = self.next() {
            if !f(item) {
                return false;
            }
        }
        true
    }
    fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool
    where
        Self: Sized,
    {
        let mut f = f;
        while let Some(item) = self.next() {
            if f(item) {
                return true;
            }
        }
        false
    }
    fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut predicate = predicate;
        while let Some(item) = self.next() {
            if predicate(&item) {
                return Some(item);
            }
        }
        None
    }
    fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>
    where
        Self: Sized,
    {
        let mut predicate = predicate;
        let mut index = 0;
        while let Some(item) = self.next() {
            if predicate(item) {
                return Some(index);
            }
            index += 1;
        }
        None
    }
    fn sum<S: Sum<Self::Item>>(self) -> S
    where
        Self: Sized,
    {
        S::sum(self)
    }
    fn product<S: Product<Self::Item>>(self) -> S
    where
        Self: Sized,
    {
        S::product(self)
    }
    fn max(self) -> Option<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord,
    {
        let mut this = self;
        let mut best = this.next()?;
        while let Some(item) = this.next() {
            if item >= best {
                best = item;
            }
        }
        Some(best)
    }
    fn min(self) -> Option<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord,
    {
        let mut this = self;
        let mut best = this.next()?;
        while let Some(item) = this.next() {
            if item < best {
                best = item;
            }
        }
        Some(best)
    }
    fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F>
    where
        Self: Sized,
    {
        FlatMap { inner: FlattenCompat { iter: Map { iter: self, f }.fuse(), front: None, back: None } }
    }
    fn flatten(self) -> Flatten<Self>
    where
        Self: Sized,
        Self::Item: IntoIterator,
    {
        Flatten { inner: FlattenCompat { iter: self.fuse(), front: None, back: None } }
    }
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F>
    where
        Self: Sized,
    {
        FilterMap { iter: self, f }
    }
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P>
    where
        Self: Sized,
    {
        TakeWhile { iter: self, predicate, over: false }
    }
    fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P>
    where
        Self: Sized,
    {
        SkipWhile { iter: self, predicate, begun: false }
    }
    fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P>
    where
        Self: Sized,
    {
        MapWhile { iter: self, predicate }
    }
    #[std_line(35)]
    fn step_by(self, step: usize) -> StepBy<Self>
    where
        Self: Sized,
    {
        if step == 0 {
            panic!("assertion failed: step != 0");
        }
        StepBy { iter: self, step_minus_one: step - 1, first_take: true }
    }
    fn peekable(self) -> Peekable<Self>
    where
        Self: Sized,
    {
        Peekable { iter: self, peeked: None }
    }
    fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial: St, f: F) -> Scan<Self, St, F>
    where
        Self: Sized,
    {
        Scan { iter: self, f, state: initial }
    }
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F>
    where
        Self: Sized,
    {
        Inspect { iter: self, f }
    }
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized,
    {
        Fuse { iter: Some(self) }
    }
    fn cycle(self) -> Cycle<Self>
    where
        Self: Sized + Clone,
    {
        Cycle { orig: self.clone(), iter: self }
    }
    fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB)
    where
        Self: Sized + Iterator<Item = (A, B)>,
    {
        let (mut left, mut right) = (FromA::default(), FromB::default());
        for (a, b) in self {
            left.extend(Some(a));
            right.extend(Some(b));
        }
        (left, right)
    }
    fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, mut f: F) -> (B, B)
    where
        Self: Sized,
    {
        let (mut left, mut right) = (B::default(), B::default());
        for item in self {
            if f(&item) { left.extend(Some(item)) } else { right.extend(Some(item)) }
        }
        (left, right)
    }
    fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(mut self, mut f: F) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut all = self.next()?;
        while let Some(item) = self.next() {
            all = f(all, item);
        }
        Some(all)
    }
    fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(mut self, mut compare: F) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut best = self.next()?;
        while let Some(item) = self.next() {
            if !compare(&best, &item).is_gt() {
                best = item;
            }
        }
        Some(best)
    }
    fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(mut self, mut compare: F) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut best = self.next()?;
        while let Some(item) = self.next() {
            if compare(&best, &item).is_gt() {
                best = item;
            }
        }
        Some(best)
    }
    fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(mut self, mut f: F) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut best = self.next()?;
        let mut key = f(&best);
        while let Some(item) = self.next() {
            let new = f(&item);
            if !(key > new) {
                best = item;
                key = new;
            }
        }
        Some(best)
    }
    fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(mut self, mut f: F) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut best = self.next()?;
        let mut key = f(&best);
        while let Some(item) = self.next() {
            let new = f(&item);
            if key > new {
                best = item;
                key = new;
            }
        }
        Some(best)
    }
    fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, mut f: F) -> R
    where
        Self: Sized,
    {
        let mut all = init;
        while let Some(item) = self.next() {
            all = f(all, item)?;
        }
        R::from_output(all)
    }
    fn try_for_each<F: FnMut(Self::Item) -> R, R: Try<Output = ()>>(&mut self, mut f: F) -> R
    where
        Self: Sized,
    {
        while let Some(item) = self.next() {
            f(item)?;
        }
        R::from_output(())
    }
    fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, mut f: F) -> Option<B>
    where
        Self: Sized,
    {
        while let Some(item) = self.next() {
            if let Some(found) = f(item) {
                return Some(found);
            }
        }
        None
    }
    fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, mut predicate: P) -> Option<usize>
    where
        Self: Sized + ExactSizeIterator + DoubleEndedIterator,
    {
        let mut index = self.len();
        while let Some(item) = self.next_back() {
            index -= 1;
            if predicate(item) {
                return Some(index);
            }
        }
        None
    }
    fn cmp<I: IntoIterator<Item = Self::Item>>(mut self, other: I) -> Ordering
    where
        Self: Sized,
        Self::Item: Ord,
    {
        let mut other = other.into_iter();
        loop {
            match (self.next(), other.next()) {
                (None, None) => return Ordering::Equal,
                (None, Some(_)) => return Ordering::Less,
                (Some(_), None) => return Ordering::Greater,
                (Some(a), Some(b)) => match a.cmp(&b) {
                    Ordering::Equal => {}
                    found => return found,
                },
            }
        }
    }
    fn partial_cmp<I: IntoIterator>(mut self, other: I) -> Option<Ordering>
    where
        Self: Sized,
        Self::Item: PartialOrd<I::Item>,
    {
        let mut other = other.into_iter();
        loop {
            match (self.next(), other.next()) {
                (None, None) => return Some(Ordering::Equal),
                (None, Some(_)) => return Some(Ordering::Less),
                (Some(_), None) => return Some(Ordering::Greater),
                (Some(a), Some(b)) => match a.partial_cmp(&b) {
                    Some(Ordering::Equal) => {}
                    found => return found,
                },
            }
        }
    }
    fn eq<I: IntoIterator>(mut self, other: I) -> bool
    where
        Self: Sized,
        Self::Item: PartialEq<I::Item>,
    {
        let mut other = other.into_iter();
        loop {
            match (self.next(), other.next()) {
                (None, None) => return true,
                (Some(a), Some(b)) => {
                    if a != b {
                        return false;
                    }
                }
                _ => return false,
            }
        }
    }
    fn ne<I: IntoIterator>(self, other: I) -> bool
    where
        Self: Sized,
        Self::Item: PartialEq<I::Item>,
    {
        !self.eq(other)
    }
    fn lt<I: IntoIterator>(self, other: I) -> bool
    where
        Self: Sized,
        Self::Item: PartialOrd<I::Item>,
    {
        self.partial_cmp(other) == Some(Ordering::Less)
    }
    fn le<I: IntoIterator>(self, other: I) -> bool
    where
        Self: Sized,
        Self::Item: PartialOrd<I::Item>,
    {
        self.partial_cmp(other).is_some_and(Ordering::is_le)
    }
    fn gt<I: IntoIterator>(self, other: I) -> bool
    where
        Self: Sized,
        Self::Item: PartialOrd<I::Item>,
    {
        self.partial_cmp(other) == Some(Ordering::Greater)
    }
    fn ge<I: IntoIterator>(self, other: I) -> bool
    where
        Self: Sized,
        Self::Item: PartialOrd<I::Item>,
    {
        self.partial_cmp(other).is_some_and(Ordering::is_ge)
    }
    fn is_sorted_by_key<K: PartialOrd, F: FnMut(Self::Item) -> K>(self, f: F) -> bool
    where
        Self: Sized,
    {
        self.map(f).is_sorted()
    }
    fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(mut self, mut compare: F) -> bool
    where
        Self: Sized,
    {
        let Some(mut last) = self.next() else {
            return true;
        };
        self.all(|item| {
            let fine = compare(&last, &item);
            last = item;
            fine
        })
    }
    fn is_sorted(mut self) -> bool
    where
        Self: Sized,
        Self::Item: PartialOrd,
    {
        let Some(mut last) = self.next() else {
            return true;
        };
        for item in self {
            if !(last <= item) {
                return false;
            }
            last = item;
        }
        true
    }
    fn collect<B: FromIterator<Self::Item>>(self) -> B
    where
        Self: Sized,
    {
        B::from_iter(self)
    }
}

pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        for _ in 0..n {
            self.next_back()?;
        }
        self.next_back()
    }
    fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R
    where
        Self: Sized,
    {
        self.rev().try_fold(init, f)
    }
    fn rfold<B, F: FnMut(B, Self::Item) -> B>(mut self, init: B, mut f: F) -> B
    where
        Self: Sized,
    {
        let mut all = init;
        while let Some(item) = self.next_back() {
            all = f(all, item);
        }
        all
    }
    fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, mut predicate: P) -> Option<Self::Item>
    where
        Self: Sized,
    {
        while let Some(item) = self.next_back() {
            if predicate(&item) {
                return Some(item);
            }
        }
        None
    }
}

pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize {
        self.size_hint().0
    }
}

#[on_unimplemented("`{Self}` is not an iterator")]
pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}

impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;
    type IntoIter = I;
    fn into_iter(self) -> I {
        self
    }
}

#[on_unimplemented("a value of type `{Self}` cannot be built from an iterator over elements of type `{A}`")]
pub trait FromIterator<A>: Sized {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}

pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
}

#[on_unimplemented("a value of type `{Self}` cannot be made by summing an iterator over elements of type `{A}`")]
pub trait Sum<A = Self>: Sized {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}
#[on_unimplemented("a value of type `{Self}` cannot be made by multiplying all elements of type `{A}` from an iterator")]
pub trait Product<A = Self>: Sized {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}

#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Sum for T {
    #[std_line(204)]
    fn sum<I: Iterator<Item = T>>(iter: I) -> T {
        iter.fold(0, |a, b| a + b)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl<'a> Sum<&'a T> for T {
    #[std_line(204)]
    fn sum<I: Iterator<Item = &'a T>>(iter: I) -> T {
        iter.fold(0, |a, b| a + *b)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Product for T {
    #[std_line(204)]
    fn product<I: Iterator<Item = T>>(iter: I) -> T {
        iter.fold(1, |a, b| a * b)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl<'a> Product<&'a T> for T {
    #[std_line(204)]
    fn product<I: Iterator<Item = &'a T>>(iter: I) -> T {
        iter.fold(1, |a, b| a * *b)
    }
}
#[for_types(T, f32, f64)]
impl Sum for T {
    fn sum<I: Iterator<Item = T>>(iter: I) -> T {
        iter.fold(-0.0, |a, b| a + b)
    }
}
#[for_types(T, f32, f64)]
impl<'a> Sum<&'a T> for T {
    fn sum<I: Iterator<Item = &'a T>>(iter: I) -> T {
        iter.fold(-0.0, |a, b| a + *b)
    }
}
#[for_types(T, f32, f64)]
impl Product for T {
    fn product<I: Iterator<Item = T>>(iter: I) -> T {
        iter.fold(1.0, |a, b| a * b)
    }
}
#[for_types(T, f32, f64)]
impl<'a> Product<&'a T> for T {
    fn product<I: Iterator<Item = &'a T>>(iter: I) -> T {
        iter.fold(1.0, |a, b| a * *b)
    }
}
impl<T, U: Sum<T>> Sum<Option<T>> for Option<U> {
    fn sum<I: Iterator<Item = Option<T>>>(iter: I) -> Option<U> {
        let mut stopped = false;
        let all = U::sum(Until { iter, stopped: &mut stopped });
        if stopped { None } else { Some(all) }
    }
}
impl<T, E, U: Sum<T>> Sum<Result<T, E>> for Result<U, E> {
    fn sum<I: Iterator<Item = Result<T, E>>>(iter: I) -> Result<U, E> {
        let mut error = None;
        let all = U::sum(UntilError { iter, error: &mut error });
        match error {
            Some(error) => Err(error),
            None => Ok(all),
        }
    }
}
impl<T, U: Product<T>> Product<Option<T>> for Option<U> {
    fn product<I: Iterator<Item = Option<T>>>(iter: I) -> Option<U> {
        let mut stopped = false;
        let all = U::product(Until { iter, stopped: &mut stopped });
        if stopped { None } else { Some(all) }
    }
}
impl<T, E, U: Product<T>> Product<Result<T, E>> for Result<U, E> {
    fn product<I: Iterator<Item = Result<T, E>>>(iter: I) -> Result<U, E> {
        let mut error = None;
        let all = U::product(UntilError { iter, error: &mut error });
        match error {
            Some(error) => Err(error),
            None => Ok(all),
        }
    }
}

/// The values up to the first `None`.
struct Until<'a, I> {
    iter: I,
    stopped: &'a mut bool,
}
impl<'a, T, I: Iterator<Item = Option<T>>> Iterator for Until<'a, I> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        match self.iter.next() {
            Some(Some(item)) => Some(item),
            Some(None) => {
                *self.stopped = true;
                None
            }
            None => None,
        }
    }
}
/// The values up to the first error.
struct UntilError<'a, I, E> {
    iter: I,
    error: &'a mut Option<E>,
}
impl<'a, T, E, I: Iterator<Item = Result<T, E>>> Iterator for UntilError<'a, I, E> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        match self.iter.next() {
            Some(Ok(item)) => Some(item),
            Some(Err(error)) => {
                *self.error = Some(error);
                None
            }
            None => None,
        }
    }
}
impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
    fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> {
        let mut stopped = false;
        let all: V = V::from_iter(Until { iter: iter.into_iter(), stopped: &mut stopped });
        if stopped { None } else { Some(all) }
    }
}
impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
    fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E> {
        let mut error = None;
        let all: V = V::from_iter(UntilError { iter: iter.into_iter(), error: &mut error });
        match error {
            Some(error) => Err(error),
            None => Ok(all),
        }
    }
}
impl Extend<()> for () {
    fn extend<I: IntoIterator<Item = ()>>(&mut self, iter: I) {
        iter.into_iter().for_each(drop);
    }
}
impl<A, B, X: Extend<A>, Y: Extend<B>> Extend<(A, B)> for (X, Y) {
    fn extend<I: IntoIterator<Item = (A, B)>>(&mut self, iter: I) {
        for (a, b) in iter {
            self.0.extend(Some(a));
            self.1.extend(Some(b));
        }
    }
}
impl<A, B, X: Default + Extend<A>, Y: Default + Extend<B>> FromIterator<(A, B)> for (X, Y) {
    fn from_iter<I: IntoIterator<Item = (A, B)>>(iter: I) -> (X, Y) {
        iter.into_iter().unzip()
    }
}
impl<A, B, C, X: Extend<A>, Y: Extend<B>, Z: Extend<C>> Extend<(A, B, C)> for (X, Y, Z) {
    fn extend<I: IntoIterator<Item = (A, B, C)>>(&mut self, iter: I) {
        for (a, b, c) in iter {
            self.0.extend(Some(a));
            self.1.extend(Some(b));
            self.2.extend(Some(c));
        }
    }
}
impl<A, B, C, X: Default + Extend<A>, Y: Default + Extend<B>, Z: Default + Extend<C>> FromIterator<(A, B, C)> for (X, Y, Z) {
    fn from_iter<I: IntoIterator<Item = (A, B, C)>>(iter: I) -> (X, Y, Z) {
        let mut all = (X::default(), Y::default(), Z::default());
        all.extend(iter);
        all
    }
}
impl FromIterator<()> for () {
    fn from_iter<I: IntoIterator<Item = ()>>(iter: I) {
        for unit in iter {}
    }
}

impl<I: Iterator + ?Sized> Iterator for &mut I {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        (**self).next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (**self).size_hint()
    }
}
impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &mut I {
    fn next_back(&mut self) -> Option<I::Item> {
        (**self).next_back()
    }
}
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}
impl<I: Iterator + ?Sized> Iterator for Box<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        (**self).next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (**self).size_hint()
    }
}
impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        (**self).next_back()
    }
}
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> {}

#[derive(Clone)]
pub struct Map<I, F> {
    iter: I,
    f: F,
}
impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> {
    type Item = B;
    fn next(&mut self) -> Option<B> {
        match self.iter.next() {
            Some(item) => Some((self.f)(item)),
            None => None,
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}
impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> B> DoubleEndedIterator for Map<I, F> {
    fn next_back(&mut self) -> Option<B> {
        match self.iter.next_back() {
            Some(item) => Some((self.f)(item)),
            None => None,
        }
    }
}
impl<B, I: ExactSizeIterator, F: FnMut(I::Item) -> B> ExactSizeIterator for Map<I, F> {}

#[derive(Clone)]
pub struct Filter<I, P> {
    iter: I,
    predicate: P,
}
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        while let Some(item) = self.iter.next() {
            if (self.predicate)(&item) {
                return Some(item);
            }
        }
        None
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.iter.size_hint().1)
    }
}
impl<I: DoubleEndedIterator, P: FnMut(&I::Item) -> bool> DoubleEndedIterator for Filter<I, P> {
    fn next_back(&mut self) -> Option<I::Item> {
        while let Some(item) = self.iter.next_back() {
            if (self.predicate)(&item) {
                return Some(item);
            }
        }
        None
    }
}

#[derive(Clone, Debug)]
pub struct Enumerate<I> {
    iter: I,
    count: usize,
}
impl<I: Default> Default for Enumerate<I> {
    fn default() -> Self {
        Enumerate { iter: I::default(), count: 0 }
    }
}
impl<I: Iterator> Iterator for Enumerate<I> {
    type Item = (usize, I::Item);
    fn next(&mut self) -> Option<(usize, I::Item)> {
        let item = self.iter.next()?;
        let index = self.count;
        self.count += 1;
        Some((index, item))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}
impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {
    fn next_back(&mut self) -> Option<(usize, I::Item)> {
        let item = self.iter.next_back()?;
        Some((self.count + self.iter.len(), item))
    }
}
impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}

#[derive(Clone)]
pub struct Zip<A, B> {
    a: A,
    b: B,
    // Unused here: they make it as large as the library's.
    index: usize,
    len: usize,
}
impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> {
    type Item = (A::Item, B::Item);
    fn next(&mut self) -> Option<(A::Item, B::Item)> {
        let first = self.a.next()?;
        let second = self.b.next()?;
        Some((first, second))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        fewer(self.a.size_hint(), self.b.size_hint())
    }
}
fn fewer(a: (usize, Option<usize>), b: (usize, Option<usize>)) -> (usize, Option<usize>) {
    let most = match (a.1, b.1) {
        (Some(a), Some(b)) => Some(if a < b { a } else { b }),
        (None, b) => b,
        (a, None) => a,
    };
    (if a.0 < b.0 { a.0 } else { b.0 }, most)
}
impl<A, B> DoubleEndedIterator for Zip<A, B>
where
    A: DoubleEndedIterator + ExactSizeIterator,
    B: DoubleEndedIterator + ExactSizeIterator,
{
    fn next_back(&mut self) -> Option<(A::Item, B::Item)> {
        while self.a.len() > self.b.len() {
            self.a.next_back();
        }
        while self.b.len() > self.a.len() {
            self.b.next_back();
        }
        Some((self.a.next_back()?, self.b.next_back()?))
    }
}
impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}

#[derive(Clone, Debug)]
pub struct Chain<A, B> {
    a: Option<A>,
    b: Option<B>,
}
impl<A: Default, B: Default> Default for Chain<A, B> {
    fn default() -> Self {
        Chain { a: Some(A::default()), b: Some(B::default()) }
    }
}
impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> {
    type Item = A::Item;
    fn next(&mut self) -> Option<A::Item> {
        if let Some(first) = self.a.as_mut() {
            if let Some(item) = first.next() {
                return Some(item);
            }
            self.a = None;
        }
        match self.b.as_mut() {
            Some(second) => second.next(),
            None => None,
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let first = self.a.as_ref().map_or((0, Some(0)), |i| i.size_hint());
        let second = self.b.as_ref().map_or((0, Some(0)), |i| i.size_hint());
        let most = match (first.1, second.1) {
            (Some(a), Some(b)) => a.checked_add(b),
            _ => None,
        };
        (first.0.saturating_add(second.0), most)
    }
}
impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> {
    fn next_back(&mut self) -> Option<A::Item> {
        if let Some(second) = self.b.as_mut() {
            if let Some(item) = second.next_back() {
                return Some(item);
            }
            self.b = None;
        }
        match self.a.as_mut() {
            Some(first) => first.next_back(),
            None => None,
        }
    }
}

#[derive(Clone, Debug)]
pub struct Take<I> {
    iter: I,
    n: usize,
}
impl<I: Iterator> Iterator for Take<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        if self.n == 0 {
            return None;
        }
        self.n -= 1;
        self.iter.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        fewer(self.iter.size_hint(), (self.n, Some(self.n)))
    }
}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Take<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        if self.n == 0 {
            return None;
        }
        while self.iter.len() > self.n {
            self.iter.next_back();
        }
        self.n -= 1;
        self.iter.next_back()
    }
}
impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}

#[derive(Clone, Debug)]
pub struct Skip<I> {
    iter: I,
    n: usize,
}
impl<I: Iterator> Iterator for Skip<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        while self.n > 0 {
            self.n -= 1;
            self.iter.next()?;
        }
        self.iter.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let (least, most) = self.iter.size_hint();
        (least.saturating_sub(self.n), most.map(|most| most.saturating_sub(self.n)))
    }
}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Skip<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        if self.iter.len() > self.n { self.iter.next_back() } else { None }
    }
}
impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}

#[derive(Clone, Debug)]
pub struct Rev<I> {
    pub(crate) iter: I,
}
impl<I: Default> Default for Rev<I> {
    fn default() -> Self {
        Rev { iter: I::default() }
    }
}
impl<I: DoubleEndedIterator> Iterator for Rev<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        self.iter.next_back()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        self.iter.next()
    }
}
impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}

#[derive(Clone)]
pub struct Copied<I> {
    iter: I,
}
impl<I: Default> Default for Copied<I> {
    fn default() -> Self {
        Copied { iter: I::default() }
    }
}
impl<'a, T: 'a + Copy, I: Iterator<Item = &'a T>> Iterator for Copied<I> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        match self.iter.next() {
            Some(item) => Some(*item),
            None => None,
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}
impl<'a, T: 'a + Copy, I: DoubleEndedIterator<Item = &'a T>> DoubleEndedIterator for Copied<I> {
    fn next_back(&mut self) -> Option<T> {
        match self.iter.next_back() {
            Some(item) => Some(*item),
            None => None,
        }
    }
}
impl<'a, T: 'a + Copy, I: ExactSizeIterator<Item = &'a T>> ExactSizeIterator for Copied<I> {}

#[derive(Clone)]
pub struct Cloned<I> {
    iter: I,
}
impl<I: Default> Default for Cloned<I> {
    fn default() -> Self {
        Cloned { iter: I::default() }
    }
}
impl<'a, T: 'a + Clone, I: Iterator<Item = &'a T>> Iterator for Cloned<I> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        match self.iter.next() {
            Some(item) => Some(item.clone()),
            None => None,
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}
impl<'a, T: 'a + Clone, I: DoubleEndedIterator<Item = &'a T>> DoubleEndedIterator for Cloned<I> {
    fn next_back(&mut self) -> Option<T> {
        match self.iter.next_back() {
            Some(item) => Some(item.clone()),
            None => None,
        }
    }
}
impl<'a, T: 'a + Clone, I: ExactSizeIterator<Item = &'a T>> ExactSizeIterator for Cloned<I> {}

/// What ranges count with.
pub trait Step: Copy + PartialOrd {
    fn forward(self) -> Self;
    fn backward(self) -> Self;
    fn steps(start: &Self, end: &Self) -> usize;
}

#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Step for T {
    #[std_line(434)]
    fn forward(self) -> T {
        self + 1
    }
    fn backward(self) -> T {
        self - 1
    }
    fn steps(start: &T, end: &T) -> usize {
        if *start < *end { (*end - *start) as usize } else { 0 }
    }
}

impl Step for char {
    fn forward(self) -> char {
        let next = self as u32 + 1;
        unsafe { std::intrinsics::transmute::<u32, char>(if next == 0xD800 { 0xE000 } else { next }) }
    }
    fn backward(self) -> char {
        let last = self as u32 - 1;
        unsafe { std::intrinsics::transmute::<u32, char>(if last == 0xDFFF { 0xD7FF } else { last }) }
    }
    fn steps(start: &char, end: &char) -> usize {
        if *start < *end { (*end as u32 - *start as u32) as usize } else { 0 }
    }
}

impl<A: Step> Iterator for Range<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {
        let item = self.start;
        if item < self.end {
            self.start = item.forward();
            Some(item)
        } else {
            None
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = A::steps(&self.start, &self.end);
        (n, Some(n))
    }
}
#[for_types(T, u8, u16, u32, usize, i8, i16, i32, isize)]
impl ExactSizeIterator for Range<T> {}
#[for_types(T, u8, u16, i8, i16)]
impl ExactSizeIterator for RangeInclusive<T> {}
impl<A: Step> DoubleEndedIterator for Range<A> {
    fn next_back(&mut self) -> Option<A> {
        if self.start < self.end {
            self.end = self.end.backward();
            Some(self.end)
        } else {
            None
        }
    }
}
impl<A: Step> Iterator for RangeInclusive<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {
        if self.is_empty() {
            return None;
        }
        let item = self.start;
        if item < self.end { self.start = item.forward() } else { self.exhausted = true }
        Some(item)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = if self.is_empty() { 0 } else { A::steps(&self.start, &self.end).saturating_add(1) };
        (n, Some(n))
    }
}
impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {
    fn next_back(&mut self) -> Option<A> {
        if self.is_empty() {
            return None;
        }
        let item = self.end;
        if self.start < item { self.end = item.backward() } else { self.exhausted = true }
        Some(item)
    }
}
impl<A: Step> Iterator for RangeFrom<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {
        let item = self.start;
        self.start = item.forward();
        Some(item)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (usize::MAX, None)
    }
}

// --- more adapters ---

#[derive(Clone)]
pub struct FilterMap<I, F> {
    iter: I,
    f: F,
}
impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> Iterator for FilterMap<I, F> {
    type Item = B;
    fn next(&mut self) -> Option<B> {
        self.iter.find_map(&mut self.f)
    }
}
impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> {
    fn next_back(&mut self) -> Option<B> {
        while let Some(item) = self.iter.next_back() {
            if let Some(found) = (self.f)(item) {
                return Some(found);
            }
        }
        None
    }
}
#[derive(Clone)]
pub struct TakeWhile<I, P> {
    iter: I,
    over: bool,
    predicate: P,
}
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for TakeWhile<I, P> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        if self.over {
            return None;
        }
        let item = self.iter.next()?;
        if (self.predicate)(&item) {
            return Some(item);
        }
        self.over = true;
        None
    }
}
#[derive(Clone)]
pub struct SkipWhile<I, P> {
    iter: I,
    begun: bool,
    predicate: P,
}
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for SkipWhile<I, P> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        loop {
            let item = self.iter.next()?;
            if self.begun || !(self.predicate)(&item) {
                self.begun = true;
                return Some(item);
            }
        }
    }
}
#[derive(Clone)]
pub struct MapWhile<I, P> {
    iter: I,
    predicate: P,
}
impl<B, I: Iterator, P: FnMut(I::Item) -> Option<B>> Iterator for MapWhile<I, P> {
    type Item = B;
    fn next(&mut self) -> Option<B> {
        (self.predicate)(self.iter.next()?)
    }
}
#[derive(Clone, Debug)]
pub struct StepBy<I> {
    iter: I,
    step_minus_one: usize,
    first_take: bool,
}
impl<I: Iterator> Iterator for StepBy<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        let skipped = if self.first_take { 0 } else { self.step_minus_one };
        self.first_take = false;
        self.iter.nth(skipped)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = |n: usize| {
            let step = self.step_minus_one + 1;
            if self.first_take { if n == 0 { 0 } else { 1 + (n - 1) / step } } else { n / step }
        };
        let (least, most) = self.iter.size_hint();
        (count(least), most.map(count))
    }
}
impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        let n = self.iter.len();
        let step = self.step_minus_one + 1;
        let skipped = if self.first_take { if n == 0 { 0 } else { (n - 1) % step } } else { n % step };
        if !self.first_take && n < step || n == 0 { None } else { self.iter.nth_back(skipped) }
    }
}
#[derive(Clone)]
pub struct Scan<I, St, F> {
    iter: I,
    f: F,
    state: St,
}
impl<B, I: Iterator, St, F: FnMut(&mut St, I::Item) -> Option<B>> Iterator for Scan<I, St, F> {
    type Item = B;
    fn next(&mut self) -> Option<B> {
        let item = self.iter.next()?;
        (self.f)(&mut self.state, item)
    }
}
#[derive(Clone)]
pub struct Inspect<I, F> {
    iter: I,
    f: F,
}
impl<I: Iterator, F: FnMut(&I::Item)> Iterator for Inspect<I, F> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        let item = self.iter.next()?;
        (self.f)(&item);
        Some(item)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}
impl<I: DoubleEndedIterator, F: FnMut(&I::Item)> DoubleEndedIterator for Inspect<I, F> {
    fn next_back(&mut self) -> Option<I::Item> {
        let item = self.iter.next_back()?;
        (self.f)(&item);
        Some(item)
    }
}
impl<I: ExactSizeIterator, F: FnMut(&I::Item)> ExactSizeIterator for Inspect<I, F> {}
#[derive(Clone, Debug)]
pub struct Fuse<I> {
    iter: Option<I>,
}
impl<I: Default> Default for Fuse<I> {
    fn default() -> Self {
        Fuse { iter: Some(I::default()) }
    }
}
impl<I: Iterator> Iterator for Fuse<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        let item = self.iter.as_mut()?.next();
        if item.is_none() {
            self.iter = None;
        }
        item
    }
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        let item = self.iter.as_mut()?.next_back();
        if item.is_none() {
            self.iter = None;
        }
        item
    }
}
impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}
#[derive(Clone, Debug)]
pub struct Cycle<I> {
    orig: I,
    iter: I,
}
impl<I: Iterator + Clone> Iterator for Cycle<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        match self.iter.next() {
            None => {
                self.iter = self.orig.clone();
                self.iter.next()
            }
            item => item,
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        match self.orig.size_hint() {
            (0, Some(0)) => (0, Some(0)),
            (0, _) => (0, None),
            _ => (usize::MAX, None),
        }
    }
}

#[derive(Clone)]
struct FlattenCompat<I, U> {
    iter: Fuse<I>,
    front: Option<U>,
    back: Option<U>,
}
impl<I: Iterator, U: Iterator> Iterator for FlattenCompat<I, U>
where
    I::Item: IntoIterator<IntoIter = U, Item = U::Item>,
{
    type Item = U::Item;
    fn next(&mut self) -> Option<U::Item> {
        loop {
            if let Some(inner) = self.front.as_mut() {
                if let Some(item) = inner.next() {
                    return Some(item);
                }
                self.front = None;
            }
            match self.iter.next() {
                Some(next) => self.front = Some(next.into_iter()),
                None => {
                    let item = self.back.as_mut()?.next();
                    if item.is_none() {
                        self.back = None;
                    }
                    return item;
                }
            }
        }
    }
}
impl<I: DoubleEndedIterator, U: DoubleEndedIterator> DoubleEndedIterator for FlattenCompat<I, U>
where
    I::Item: IntoIterator<IntoIter = U, Item = U::Item>,
{
    fn next_back(&mut self) -> Option<U::Item> {
        loop {
            if let Some(inner) = self.back.as_mut() {
                if let Some(item) = inner.next_back() {
                    return Some(item);
                }
                self.back = None;
            }
            match self.iter.next_back() {
                Some(next) => self.back = Some(next.into_iter()),
                None => {
                    let item = self.front.as_mut()?.next_back();
                    if item.is_none() {
                        self.front = None;
                    }
                    return item;
                }
            }
        }
    }
}

pub struct Flatten<I: Iterator<Item: IntoIterator>> {
    inner: FlattenCompat<I, <I::Item as IntoIterator>::IntoIter>,
}
impl<I: Default + Iterator<Item: IntoIterator>> Default for Flatten<I> {
    fn default() -> Self {
        Flatten { inner: FlattenCompat { iter: Fuse::default(), front: None, back: None } }
    }
}
impl<I: Iterator, U: Iterator> Iterator for Flatten<I>
where
    I::Item: IntoIterator<IntoIter = U, Item = U::Item>,
{
    type Item = U::Item;
    fn next(&mut self) -> Option<U::Item> {
        self.inner.next()
    }
}
impl<I: DoubleEndedIterator, U: DoubleEndedIterator> DoubleEndedIterator for Flatten<I>
where
    I::Item: IntoIterator<IntoIter = U, Item = U::Item>,
{
    fn next_back(&mut self) -> Option<U::Item> {
        self.inner.next_back()
    }
}
impl<I: Clone + Iterator, U: Clone> Clone for Flatten<I>
where
    I::Item: IntoIterator<IntoIter = U>,
{
    fn clone(&self) -> Self {
        Flatten { inner: self.inner.clone() }
    }
}
pub struct FlatMap<I, U: IntoIterator, F> {
    inner: FlattenCompat<Map<I, F>, U::IntoIter>,
}
impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> {
    type Item = U::Item;
    fn next(&mut self) -> Option<U::Item> {
        self.inner.next()
    }
}

impl<I: DoubleEndedIterator, U: IntoIterator<IntoIter: DoubleEndedIterator>, F: FnMut(I::Item) -> U> DoubleEndedIterator for FlatMap<I, U, F> {
    fn next_back(&mut self) -> Option<U::Item> {
        self.inner.next_back()
    }
}
impl<I: Clone, U: IntoIterator<IntoIter: Clone>, F: Clone> Clone for FlatMap<I, U, F> {
    fn clone(&self) -> Self {
        FlatMap { inner: self.inner.clone() }
    }
}

pub struct Peekable<I: Iterator> {
    iter: I,
    peeked: Option<Option<I::Item>>,
}
impl<I: Iterator> Peekable<I> {
    pub fn peek(&mut self) -> Option<&I::Item> {
        if self.peeked.is_none() {
            self.peeked = Some(self.iter.next());
        }
        match &self.peeked {
            Some(Some(item)) => Some(item),
            _ => None,
        }
    }
    pub fn peek_mut(&mut self) -> Option<&mut I::Item> {
        self.peek();
        match &mut self.peeked {
            Some(Some(item)) => Some(item),
            _ => None,
        }
    }
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {
        match self.next() {
            Some(item) => {
                if func(&item) {
                    return Some(item);
                }
                self.peeked = Some(Some(item));
                None
            }
            None => {
                self.peeked = Some(None);
                None
            }
        }
    }
    pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R> {
        let unused = match self.next().map(f) {
            Some(Ok(found)) => return Some(found),
            Some(Err(item)) => Some(item),
            None => None,
        };
        self.peeked = Some(unused);
        None
    }
    pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R> {
        let mut item = self.next();
        let found = item.as_mut().and_then(f);
        if found.is_none() {
            self.peeked = Some(item);
        }
        found
    }
    pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<I::Item>
    where
        I::Item: PartialEq<T>,
    {
        self.next_if(|item| item == expected)
    }
}
impl<I: Iterator> Iterator for Peekable<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        match self.peeked.take() {
            Some(item) => item,
            None => self.iter.next(),
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let more = match &self.peeked {
            Some(None) => return (0, Some(0)),
            Some(Some(_)) => 1,
            None => 0,
        };
        let (least, most) = self.iter.size_hint();
        (least + more, most.map(|most| most + more))
    }
}
impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        match self.peeked {
            Some(None) => None,
            _ => self.iter.next_back().or_else(|| self.peeked.take().flatten()),
        }
    }
}
impl<I: Iterator + Clone> Clone for Peekable<I>
where
    I::Item: Clone,
{
    fn clone(&self) -> Self {
        Peekable { iter: self.iter.clone(), peeked: self.peeked.clone() }
    }
}

pub type Once<T> = std::option::IntoIter<T>;
pub fn once<T>(value: T) -> std::option::IntoIter<T> {
    Some(value).into_iter()
}
pub fn once_with<T, F: FnOnce() -> T>(make: F) -> OnceWith<F> {
    OnceWith { make: Some(make) }
}
#[derive(Clone)]
pub struct OnceWith<F> {
    make: Option<F>,
}
impl<T, F: FnOnce() -> T> Iterator for OnceWith<F> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        let make = self.make.take()?;
        Some(make())
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.make.iter().size_hint()
    }
}
impl<T, F: FnOnce() -> T> DoubleEndedIterator for OnceWith<F> {
    fn next_back(&mut self) -> Option<T> {
        self.next()
    }
}
impl<T, F: FnOnce() -> T> ExactSizeIterator for OnceWith<F> {}
impl<T> Clone for Empty<T> {
    fn clone(&self) -> Self {
        empty()
    }
}
#[derive(Default)]
pub struct Empty<T>(std::marker::PhantomData<T>);
pub const fn empty<T>() -> Empty<T> {
    Empty(std::marker::PhantomData)
}
impl<T> Iterator for Empty<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        None
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(0))
    }
}
impl<T> DoubleEndedIterator for Empty<T> {
    fn next_back(&mut self) -> Option<T> {
        None
    }
}
impl<T> ExactSizeIterator for Empty<T> {}
#[derive(Clone, Debug)]
pub struct Repeat<A> {
    element: A,
}
impl<A: Clone> Iterator for Repeat<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {
        Some(self.element.clone())
    }
}
impl<A: Clone> DoubleEndedIterator for Repeat<A> {
    fn next_back(&mut self) -> Option<A> {
        self.next()
    }
}
pub fn repeat<T: Clone>(elt: T) -> Repeat<T> {
    Repeat { element: elt }
}
/// The value itself is the last.
#[derive(Clone, Debug)]
pub struct RepeatN<T>(Option<T>, usize);
pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> {
    RepeatN(if count == 0 { None } else { Some(element) }, count)
}
impl<T: Clone> Iterator for RepeatN<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        if self.1 > 1 {
            self.1 -= 1;
            return self.0.clone();
        }
        self.1 = 0;
        self.0.take()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.1, Some(self.1))
    }
}
impl<T: Clone> DoubleEndedIterator for RepeatN<T> {
    fn next_back(&mut self) -> Option<T> {
        self.next()
    }
}
impl<T: Clone> ExactSizeIterator for RepeatN<T> {}
#[derive(Clone)]
pub struct FromFn<F> {
    f: F,
}
impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        (self.f)()
    }
}
pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F> {
    FromFn { f }
}
#[derive(Clone)]
pub struct RepeatWith<F> {
    f: F,
}
impl<T, F: FnMut() -> T> Iterator for RepeatWith<F> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        Some((self.f)())
    }
}
pub fn repeat_with<T, F: FnMut() -> T>(repeater: F) -> RepeatWith<F> {
    RepeatWith { f: repeater }
}
#[derive(Clone)]
pub struct Successors<T, F> {
    next: Option<T>,
    succ: F,
}
impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        let item = self.next.take()?;
        self.next = (self.succ)(&item);
        Some(item)
    }
}
pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F> {
    Successors { next: first, succ }
}
pub fn chain<A: IntoIterator, B: IntoIterator<Item = A::Item>>(
    a: A,
    b: B,
) -> Chain<A::IntoIter, B::IntoIter> {
    a.into_iter().chain(b)
}
pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> {
    a.into_iter().zip(b)
}

/// An iterator with words to spare, as large as std's: a future that keeps it shows that.
#[derive(Clone)]
pub struct Roomy<I, const N: usize>(pub(crate) I, MaybeUninit<[usize; N]>);
impl<I, const N: usize> Roomy<I, N> {
    pub(crate) fn new(iter: I) -> Roomy<I, N> {
        Roomy(iter, MaybeUninit::uninit())
    }
}
impl<I: Iterator, const N: usize> Iterator for Roomy<I, N> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        self.0.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}
impl<I: DoubleEndedIterator, const N: usize> DoubleEndedIterator for Roomy<I, N> {
    fn next_back(&mut self) -> Option<I::Item> {
        self.0.next_back()
    }
}
impl<I: ExactSizeIterator, const N: usize> ExactSizeIterator for Roomy<I, N> {}

/// What was in a collection that stays borrowed until this is dropped.
pub struct Drained<'a, I, const N: usize> {
    items: I,
    source: std::marker::PhantomData<&'a mut ()>,
    room: MaybeUninit<[usize; N]>,
}
impl<'a, I, const N: usize> Drained<'a, I, N> {
    pub(crate) fn new(items: I) -> Drained<'a, I, N> {
        Drained { items, source: std::marker::PhantomData, room: MaybeUninit::uninit() }
    }
}
impl<'a, I: Iterator, const N: usize> Iterator for Drained<'a, I, N> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        self.items.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.items.size_hint()
    }
}
impl<'a, I: DoubleEndedIterator, const N: usize> DoubleEndedIterator for Drained<'a, I, N> {
    fn next_back(&mut self) -> Option<I::Item> {
        self.items.next_back()
    }
}
impl<'a, I: ExactSizeIterator, const N: usize> ExactSizeIterator for Drained<'a, I, N> {}
impl<'a, I, const N: usize> Drop for Drained<'a, I, N> {
    fn drop(&mut self) {}
}
/// Iterators that are over once they have said so.
pub trait FusedIterator: Iterator {}
impl<I: Iterator> FusedIterator for Fuse<I> {}
#[for_types(T, u8, u16, u32, u64, usize, i8, i16, i32, i64, isize)]
impl FusedIterator for std::ops::Range<T> {}
#[for_types(T, u8, u16, u32, u64, usize, i8, i16, i32, i64, isize)]
impl FusedIterator for std::ops::RangeInclusive<T> {}
impl<'a, T> FusedIterator for std::slice::Iter<'a, T> {}
impl<'a, T> FusedIterator for std::slice::IterMut<'a, T> {}
impl<T> FusedIterator for std::vec::IntoIter<T> {}
impl<T> FusedIterator for std::option::IntoIter<T> {}
impl<T, const N: usize> FusedIterator for std::array::IntoIter<T, N> {}
impl<'a> FusedIterator for std::str::Chars<'a> {}
impl<B, I: FusedIterator, F: FnMut(I::Item) -> B> FusedIterator for Map<I, F> {}
impl<I: FusedIterator, P: FnMut(&I::Item) -> bool> FusedIterator for Filter<I, P> {}
impl<'a, I: FusedIterator + ?Sized> FusedIterator for &'a mut I {}
impl<I: FusedIterator + ?Sized> FusedIterator for Box<I> {}
impl<'a, T: Clone + 'a, I: FusedIterator<Item = &'a T>> FusedIterator for Cloned<I> {}
impl<'a, T: Copy + 'a, I: FusedIterator<Item = &'a T>> FusedIterator for Copied<I> {}
impl<I: FusedIterator + DoubleEndedIterator> FusedIterator for Rev<I> {}
impl<I: FusedIterator> FusedIterator for Skip<I> {}
impl<I: FusedIterator> FusedIterator for Enumerate<I> {}
impl<T, F: FnMut(&T) -> Option<T>> FusedIterator for Successors<T, F> {}
impl<I: FusedIterator, F: FnMut(&I::Item)> FusedIterator for Inspect<I, F> {}
impl<I: FusedIterator, P: FnMut(&I::Item) -> bool> FusedIterator for SkipWhile<I, P> {}
impl<B, I: FusedIterator, F: FnMut(I::Item) -> Option<B>> FusedIterator for FilterMap<I, F> {}
impl<I: Clone + Iterator> FusedIterator for Cycle<I> {}
impl<P: std::str::Pattern> FusedIterator for std::str::Split<'_, P> {}
impl FusedIterator for std::str::Lines<'_> {}
impl<const N: usize> FusedIterator for std::str::Words<'_, N> {}
impl<T> FusedIterator for std::slice::Chunks<'_, T> {}
impl<T> FusedIterator for std::collections::vec_deque::Iter<'_, T> {}
impl<I: Iterator, P: std::btree_map::Show<I::Item>> FusedIterator for std::btree_map::Shown<I, P> {}
impl<I: Iterator, const N: usize> FusedIterator for std::hash_map::Forward<I, N> {}
impl<I: FusedIterator, P: FnMut(&I::Item) -> bool> FusedIterator for TakeWhile<I, P> {}
impl<T: Clone> FusedIterator for Repeat<T> {}
impl<T: Clone> ExactSizeIterator for Take<Repeat<T>> {}
impl<I: FusedIterator, const N: usize> FusedIterator for Roomy<I, N> {}
impl<U: IntoIterator, I: FusedIterator<Item = U>> FusedIterator for Flatten<I> {}
impl<U: IntoIterator, I: FusedIterator, F: FnMut(I::Item) -> U> FusedIterator for FlatMap<I, U, F> {}
impl<I: FusedIterator> FusedIterator for Take<I> {}
impl<I: FusedIterator> FusedIterator for Peekable<I> {}
impl<A: FusedIterator, B: FusedIterator> FusedIterator for Zip<A, B> {}
impl<A: FusedIterator, B: FusedIterator<Item = A::Item>> FusedIterator for Chain<A, B> {}
impl<I: std::fmt::Debug, F> std::fmt::Debug for Map<I, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Map").field("iter", &self.iter).finish()
    }
}
impl<I: std::fmt::Debug, F> std::fmt::Debug for Filter<I, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Filter").field("iter", &self.iter).finish()
    }
}
impl<I: std::fmt::Debug, F> std::fmt::Debug for FilterMap<I, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FilterMap").field("iter", &self.iter).finish()
    }
}
impl<I: std::fmt::Debug, F> std::fmt::Debug for Inspect<I, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Inspect").field("iter", &self.iter).finish()
    }
}
impl<I: std::fmt::Debug, F> std::fmt::Debug for MapWhile<I, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MapWhile").field("iter", &self.iter).finish()
    }
}
impl<I: std::fmt::Debug> std::fmt::Debug for Copied<I> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Copied").field("it", &self.iter).finish()
    }
}
impl<I: std::fmt::Debug> std::fmt::Debug for Cloned<I> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cloned").field("it", &self.iter).finish()
    }
}
impl<A: std::fmt::Debug, B: std::fmt::Debug> std::fmt::Debug for Zip<A, B> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Zip").field("a", &self.a).field("b", &self.b).finish()
    }
}
impl<I: Iterator + std::fmt::Debug> std::fmt::Debug for Peekable<I>
where
    I::Item: std::fmt::Debug,
{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Peekable").field("iter", &self.iter).field("peeked", &self.peeked).finish()
    }
}
impl<I: std::fmt::Debug, St: std::fmt::Debug, F> std::fmt::Debug for Scan<I, St, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scan").field("iter", &self.iter).field("state", &self.state).finish()
    }
}
impl<I: std::fmt::Debug, P> std::fmt::Debug for TakeWhile<I, P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TakeWhile").field("iter", &self.iter).field("flag", &self.over).finish()
    }
}
impl<I: std::fmt::Debug, P> std::fmt::Debug for SkipWhile<I, P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SkipWhile").field("iter", &self.iter).field("flag", &self.begun).finish()
    }
}
impl<F> std::fmt::Debug for FromFn<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FromFn").finish()
    }
}
impl<T: std::fmt::Debug, F> std::fmt::Debug for Successors<T, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Successors").field("next", &self.next).finish()
    }
}
impl<F> std::fmt::Debug for RepeatWith<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RepeatWith { .. }")
    }
}
impl<F> std::fmt::Debug for OnceWith<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.make.is_some() { "OnceWith(Some(_))" } else { "OnceWith(None)" })
    }
}
impl<T> std::fmt::Debug for Empty<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Empty")
    }
}
impl<I: std::fmt::Debug, U: std::fmt::Debug> std::fmt::Debug for FlattenCompat<I, U> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlattenCompat").field("iter", &self.iter).field("frontiter", &self.front).field("backiter", &self.back).finish()
    }
}
impl<I: std::fmt::Debug + Iterator<Item: IntoIterator<IntoIter: std::fmt::Debug>>> std::fmt::Debug for Flatten<I> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Flatten").field("inner", &self.inner).finish()
    }
}
impl<I: std::fmt::Debug, U: IntoIterator<IntoIter: std::fmt::Debug>, F> std::fmt::Debug for FlatMap<I, U, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlatMap").field("inner", &self.inner).finish()
    }
}
