#[on_unimplemented("can't compare `{Self}` with `{Rhs}`")]
pub trait PartialEq<Rhs: ?Sized = Self> {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool {
        !self.eq(other)
    }
}

pub trait Eq: PartialEq {}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(i8)]
pub enum Ordering {
    Less = -1,
    Equal = 0,
    Greater = 1,
}

impl Ordering {
    pub fn is_eq(self) -> bool {
        self == Ordering::Equal
    }
    pub fn is_lt(self) -> bool {
        self == Ordering::Less
    }
    pub fn is_gt(self) -> bool {
        self == Ordering::Greater
    }
    pub fn is_le(self) -> bool {
        self != Ordering::Greater
    }
    pub fn is_ge(self) -> bool {
        self != Ordering::Less
    }
    pub fn reverse(self) -> Ordering {
        match self {
            Ordering::Less => Ordering::Greater,
            Ordering::Equal => Ordering::Equal,
            Ordering::Greater => Ordering::Less,
        }
    }
    pub fn then(self, other: Ordering) -> Ordering {
        match self {
            Ordering::Equal => other,
            _ => self,
        }
    }
}

#[on_unimplemented("can't compare `{Self}` with `{Rhs}`")]
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool {
        match self.partial_cmp(other) {
            Some(Ordering::Less) => true,
            _ => false,
        }
    }
    fn le(&self, other: &Rhs) -> bool {
        match self.partial_cmp(other) {
            Some(Ordering::Less) | Some(Ordering::Equal) => true,
            _ => false,
        }
    }
    fn gt(&self, other: &Rhs) -> bool {
        match self.partial_cmp(other) {
            Some(Ordering::Greater) => true,
            _ => false,
        }
    }
    fn ge(&self, other: &Rhs) -> bool {
        match self.partial_cmp(other) {
            Some(Ordering::Greater) | Some(Ordering::Equal) => true,
            _ => false,
        }
    }
}

pub trait Ord: Eq + PartialOrd {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self
    where
        Self: Sized,
    {
        if other < self { self } else { other }
    }
    fn min(self, other: Self) -> Self
    where
        Self: Sized,
    {
        if other < self { other } else { self }
    }
}

pub fn max<T: Ord>(a: T, b: T) -> T {
    a.max(b)
}
pub fn min<T: Ord>(a: T, b: T) -> T {
    a.min(b)
}

#[for_types(T, bool, char, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl PartialEq for T {
    fn eq(&self, other: &T) -> bool {
        *self == *other
    }
}
#[for_types(T, bool, char, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Eq for T {}
#[for_types(T, bool, char, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl PartialOrd for T {
    fn partial_cmp(&self, other: &T) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
#[for_types(T, f32, f64)]
impl PartialOrd for T {
    fn partial_cmp(&self, other: &T) -> Option<Ordering> {
        if *self < *other {
            Some(Ordering::Less)
        } else if *self > *other {
            Some(Ordering::Greater)
        } else if *self == *other {
            Some(Ordering::Equal)
        } else {
            None
        }
    }
}
#[for_types(T, bool, char, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Ord for T {
    fn cmp(&self, other: &T) -> Ordering {
        if *self < *other {
            Ordering::Less
        } else if *self == *other {
            Ordering::Equal
        } else {
            Ordering::Greater
        }
    }
}

impl PartialEq for () {
    fn eq(&self, other: &()) -> bool {
        true
    }
}
impl Eq for () {}

impl<A: PartialEq, B: PartialEq> PartialEq for (A, B) {
    fn eq(&self, other: &(A, B)) -> bool {
        self.0 == other.0 && self.1 == other.1
    }
}
impl<A: PartialEq, B: PartialEq, C: PartialEq> PartialEq for (A, B, C) {
    fn eq(&self, other: &(A, B, C)) -> bool {
        self.0 == other.0 && self.1 == other.1 && self.2 == other.2
    }
}

impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &A {
    fn eq(&self, other: &&B) -> bool {
        **self == **other
    }
}
impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &mut A {
    fn eq(&self, other: &&mut B) -> bool {
        **self == **other
    }
}
impl<A: ?Sized + Eq> Eq for &A {}
impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&B> for &A {
    fn partial_cmp(&self, other: &&B) -> Option<Ordering> {
        (**self).partial_cmp(*other)
    }
}
impl<A: ?Sized + Ord> Ord for &A {
    fn cmp(&self, other: &&A) -> Ordering {
        (**self).cmp(*other)
    }
}

impl<A: PartialEq<B>, B> PartialEq<[B]> for [A] {
    fn eq(&self, other: &[B]) -> bool {
        if self.len() != other.len() {
            return false;
        }
        let mut i = 0;
        while i < self.len() {
            if self[i] != other[i] {
                return false;
            }
            i += 1;
        }
        true
    }
}
impl<A: PartialEq<B>, B, const N: usize> PartialEq<[B; N]> for [A; N] {
    fn eq(&self, other: &[B; N]) -> bool {
        let a: &[A] = self;
        let b: &[B] = other;
        *a == *b
    }
}
impl<A: PartialEq<B>, B, const N: usize> PartialEq<[B; N]> for [A] {
    fn eq(&self, other: &[B; N]) -> bool {
        let b: &[B] = other;
        *self == *b
    }
}
impl<A: Eq> Eq for [A] {}
impl<A: Eq, const N: usize> Eq for [A; N] {}

impl PartialEq for str {
    fn eq(&self, other: &str) -> bool {
        *self.as_bytes() == *other.as_bytes()
    }
}
impl Eq for str {}
impl PartialOrd for str {
    fn partial_cmp(&self, other: &str) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for str {
    fn cmp(&self, other: &str) -> Ordering {
        let a = self.as_bytes();
        let b = other.as_bytes();
        let mut i = 0;
        while i < a.len() && i < b.len() {
            match a[i].cmp(&b[i]) {
                Ordering::Equal => {}
                other => return other,
            }
            i += 1;
        }
        a.len().cmp(&b.len())
    }
}
