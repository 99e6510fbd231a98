use std::fmt::{Debug, Display, Formatter};

pub trait ToOwned {
    type Owned: Borrow<Self>;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned) {
        *target = self.to_owned();
    }
}

impl<T: Clone> ToOwned for T {
    type Owned = T;
    fn to_owned(&self) -> T {
        self.clone()
    }
}
impl ToOwned for str {
    type Owned = String;
    fn to_owned(&self) -> String {
        String::from(self)
    }
}
impl<T: Clone> ToOwned for [T] {
    type Owned = Vec<T>;
    fn to_owned(&self) -> Vec<T> {
        self.to_vec()
    }
}

pub trait Borrow<Borrowed: ?Sized> {
    fn borrow(&self) -> &Borrowed;
}
pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
    fn borrow_mut(&mut self) -> &mut Borrowed;
}
impl<T: ?Sized> Borrow<T> for T {
    fn borrow(&self) -> &T {
        self
    }
}
impl<T: ?Sized> BorrowMut<T> for T {
    fn borrow_mut(&mut self) -> &mut T {
        self
    }
}
impl<T: ?Sized> Borrow<T> for &T {
    fn borrow(&self) -> &T {
        *self
    }
}
impl<T: ?Sized> Borrow<T> for &mut T {
    fn borrow(&self) -> &T {
        &**self
    }
}
impl<T: ?Sized> BorrowMut<T> for &mut T {
    fn borrow_mut(&mut self) -> &mut T {
        &mut **self
    }
}
impl<T: ?Sized> Borrow<T> for std::sync::Arc<T> {
    fn borrow(&self) -> &T {
        &**self
    }
}
impl<T: ?Sized> BorrowMut<T> for Box<T> {
    fn borrow_mut(&mut self) -> &mut T {
        &mut **self
    }
}
impl<T> BorrowMut<[T]> for Vec<T> {
    fn borrow_mut(&mut self) -> &mut [T] {
        self
    }
}
impl<T: ?Sized> Borrow<T> for Box<T> {
    fn borrow(&self) -> &T {
        &**self
    }
}
impl<T: ?Sized> Borrow<T> for std::rc::Rc<T> {
    fn borrow(&self) -> &T {
        &**self
    }
}
impl Borrow<str> for String {
    fn borrow(&self) -> &str {
        self
    }
}
impl<T> Borrow<[T]> for Vec<T> {
    fn borrow(&self) -> &[T] {
        self
    }
}
impl<T, const N: usize> Borrow<[T]> for [T; N] {
    fn borrow(&self) -> &[T] {
        self
    }
}

/// Borrowed until it must be changed.
pub enum Cow<'a, B: ?Sized + ToOwned + 'a> {
    Borrowed(&'a B),
    Owned(<B as ToOwned>::Owned),
}
impl<'a, B: ?Sized + ToOwned> Clone for Cow<'a, B>
where
    B::Owned: Borrow<B>,
{
    fn clone(&self) -> Self {
        match self {
            Cow::Borrowed(b) => Cow::Borrowed(b),
            Cow::Owned(o) => {
                let b: &B = o.borrow();
                Cow::Owned(b.to_owned())
            }
        }
    }
}
impl<'a, B: ?Sized + ToOwned> Cow<'a, B>
where
    B::Owned: Borrow<B>,
{
    pub fn into_owned(self) -> B::Owned {
        match self {
            Cow::Borrowed(value) => value.to_owned(),
            Cow::Owned(value) => value,
        }
    }
    pub fn to_mut(&mut self) -> &mut B::Owned {
        if let Cow::Borrowed(value) = self {
            *self = Cow::Owned(value.to_owned());
        }
        match self {
            Cow::Owned(value) => value,
            Cow::Borrowed(_) => std::rt::panic_str("unreachable"),
        }
    }
}
impl<'a, B: ?Sized + ToOwned> std::ops::Deref for Cow<'a, B>
where
    B::Owned: Borrow<B>,
{
    type Target = B;
    fn deref(&self) -> &B {
        match self {
            Cow::Borrowed(value) => *value,
            Cow::Owned(value) => value.borrow(),
        }
    }
}
impl<'a, B: ?Sized + ToOwned> AsRef<B> for Cow<'a, B>
where
    B::Owned: Borrow<B>,
{
    fn as_ref(&self) -> &B {
        &**self
    }
}
impl<'a, B: ?Sized + ToOwned + Debug> Debug for Cow<'a, B>
where
    B::Owned: Debug,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Cow::Borrowed(value) => Debug::fmt(value, f),
            Cow::Owned(value) => Debug::fmt(value, f),
        }
    }
}
impl<'a, B: ?Sized + ToOwned + Display> Display for Cow<'a, B>
where
    B::Owned: Display,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Cow::Borrowed(value) => Display::fmt(value, f),
            Cow::Owned(value) => Display::fmt(value, f),
        }
    }
}
impl<'a> From<&'a str> for Cow<'a, str> {
    fn from(text: &'a str) -> Cow<'a, str> {
        Cow::Borrowed(text)
    }
}
impl<'a> From<String> for Cow<'a, str> {
    fn from(text: String) -> Cow<'a, str> {
        Cow::Owned(text)
    }
}
impl<'a> From<Cow<'a, str>> for String {
    fn from(text: Cow<'a, str>) -> String {
        text.into_owned()
    }
}
impl<'a, 'b, B: ?Sized + PartialEq<C> + ToOwned, C: ?Sized + ToOwned> PartialEq<Cow<'b, C>> for Cow<'a, B>
where
    B::Owned: Borrow<B>,
    C::Owned: Borrow<C>,
{
    fn eq(&self, other: &Cow<'b, C>) -> bool {
        **self == **other
    }
}
impl<'a, B: ?Sized + Eq + ToOwned> Eq for Cow<'a, B>
where
    B::Owned: Borrow<B>,
{}
impl<'a, B: ?Sized + PartialOrd + ToOwned> PartialOrd for Cow<'a, B>
where
    B::Owned: Borrow<B>,
{
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        (**self).partial_cmp(&**other)
    }
}
impl<'a, B: ?Sized + Ord + ToOwned> Ord for Cow<'a, B>
where
    B::Owned: Borrow<B>,
{
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (**self).cmp(&**other)
    }
}
impl<'a, B: ?Sized + std::hash::Hash + ToOwned> std::hash::Hash for Cow<'a, B>
where
    B::Owned: Borrow<B>,
{
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (**self).hash(state)
    }
}
impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {
    fn from(slice: &'a [T]) -> Self {
        Cow::Borrowed(slice)
    }
}
impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {
    fn from(vec: Vec<T>) -> Self {
        Cow::Owned(vec)
    }
}
impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {
    fn from(vec: &'a Vec<T>) -> Self {
        Cow::Borrowed(vec)
    }
}
impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> {
    fn from(array: &'a [T; N]) -> Self {
        Cow::Borrowed(array)
    }
}
impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        Cow::Owned(Vec::from_iter(iter))
    }
}
impl<'a, T: Clone + PartialEq<U>, U> PartialEq<Vec<U>> for Cow<'a, [T]> {
    fn eq(&self, other: &Vec<U>) -> bool {
        **self == **other
    }
}
impl<'a, T: Clone + PartialEq<U>, U> PartialEq<&[U]> for Cow<'a, [T]> {
    fn eq(&self, other: &&[U]) -> bool {
        **self == **other
    }
}
impl<'a, T: Clone> From<Cow<'a, [T]>> for Vec<T> {
    fn from(slice: Cow<'a, [T]>) -> Vec<T> {
        slice.into_owned()
    }
}
impl<'a, B: ?Sized + ToOwned> Borrow<B> for Cow<'a, B>
where
    B::Owned: Borrow<B>,
{
    fn borrow(&self) -> &B {
        self
    }
}
impl<'a, B: ?Sized + ToOwned> Default for Cow<'a, B>
where
    B::Owned: Default,
{
    fn default() -> Self {
        Cow::Owned(Default::default())
    }
}
impl<'a> From<&'a String> for Cow<'a, str> {
    fn from(text: &'a String) -> Self {
        Cow::Borrowed(text)
    }
}
impl<'a> PartialEq<str> for Cow<'a, str> {
    fn eq(&self, other: &str) -> bool {
        str::eq(&**self, other)
    }
}
impl<'a, 'b> PartialEq<&'b str> for Cow<'a, str> {
    fn eq(&self, other: &&'b str) -> bool {
        str::eq(&**self, &**other)
    }
}
impl<'a> PartialEq<String> for Cow<'a, str> {
    fn eq(&self, other: &String) -> bool {
        str::eq(&**self, &**other)
    }
}
impl<'a> PartialEq<Cow<'a, str>> for str {
    fn eq(&self, other: &Cow<'a, str>) -> bool {
        str::eq(self, &**other)
    }
}
impl<'a, 'b> PartialEq<Cow<'a, str>> for &'b str {
    fn eq(&self, other: &Cow<'a, str>) -> bool {
        str::eq(&**self, &**other)
    }
}
impl<'a> PartialEq<Cow<'a, str>> for String {
    fn eq(&self, other: &Cow<'a, str>) -> bool {
        str::eq(&**self, &**other)
    }
}
