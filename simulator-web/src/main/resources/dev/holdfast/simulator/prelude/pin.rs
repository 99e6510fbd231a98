use std::marker::Unpin;
use std::ops::{CoerceUnsized, Deref, DerefMut};

/// A pointer whose target stays where it is until it is dropped, unless it is `Unpin`.
#[lang = "pin"]
#[derive(Clone, Copy)]
pub struct Pin<Ptr> {
    pub(crate) pointer: Ptr,
}

impl<Ptr: CoerceUnsized<U>, U> CoerceUnsized<Pin<U>> for Pin<Ptr> {}

impl<Ptr: Deref> Pin<Ptr> {
    pub const fn new(pointer: Ptr) -> Pin<Ptr>
    where
        Ptr::Target: Unpin,
    {
        Pin { pointer }
    }

    pub const fn into_inner(pin: Pin<Ptr>) -> Ptr
    where
        Ptr::Target: Unpin,
    {
        pin.pointer
    }

    pub const unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {
        Pin { pointer }
    }

    pub const unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr {
        pin.pointer
    }

    pub fn as_ref(&self) -> Pin<&Ptr::Target> {
        Pin { pointer: self.pointer.deref() }
    }
}

impl<Ptr: DerefMut> Pin<Ptr> {
    pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> {
        Pin { pointer: self.pointer.deref_mut() }
    }

    pub fn set(&mut self, value: Ptr::Target)
    where
        Ptr::Target: Sized,
    {
        *self.pointer = value;
    }
}

impl<'a, T: ?Sized> Pin<&'a T> {
    pub const fn get_ref(self) -> &'a T {
        self.pointer
    }
    pub unsafe fn map_unchecked<U: ?Sized, F: FnOnce(&T) -> &U>(self, f: F) -> Pin<&'a U> {
        Pin { pointer: f(self.pointer) }
    }
}

impl<'a, T: ?Sized> Pin<&'a mut T> {
    pub const fn get_mut(self) -> &'a mut T
    where
        T: Unpin,
    {
        self.pointer
    }
    pub const unsafe fn get_unchecked_mut(self) -> &'a mut T {
        self.pointer
    }
    pub const fn into_ref(self) -> Pin<&'a T> {
        Pin { pointer: self.pointer }
    }
    pub unsafe fn map_unchecked_mut<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(
        self,
        f: F,
    ) -> Pin<&'a mut U> {
        Pin { pointer: f(self.pointer) }
    }
}

impl<Ptr: Deref> Deref for Pin<Ptr> {
    type Target = Ptr::Target;
    fn deref(&self) -> &Ptr::Target {
        self.pointer.deref()
    }
}

impl<Ptr: DerefMut> DerefMut for Pin<Ptr>
where
    Ptr::Target: Unpin,
{
    fn deref_mut(&mut self) -> &mut Ptr::Target {
        self.pointer.deref_mut()
    }
}

impl<Ptr: std::fmt::Debug> std::fmt::Debug for Pin<Ptr> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.pointer.fmt(f)
    }
}
impl<Ptr: std::fmt::Display> std::fmt::Display for Pin<Ptr> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.pointer.fmt(f)
    }
}

impl<T: ?Sized> Pin<&'static mut T> {
    pub const fn static_mut(r: &'static mut T) -> Pin<&'static mut T> {
        Pin { pointer: r }
    }
}
impl<T: ?Sized> Pin<&'static T> {
    pub const fn static_ref(r: &'static T) -> Pin<&'static T> {
        Pin { pointer: r }
    }
}
impl<'a, Ptr: DerefMut> Pin<&'a mut Pin<Ptr>> {
    pub fn as_deref_mut(self) -> Pin<&'a mut Ptr::Target> {
        unsafe { self.get_unchecked_mut() }.as_mut()
    }
}
impl<Ptr: Deref, Q: Deref> PartialEq<Pin<Q>> for Pin<Ptr>
where
    Ptr::Target: PartialEq<Q::Target>,
{
    fn eq(&self, other: &Pin<Q>) -> bool {
        *self.pointer.deref() == *other.pointer.deref()
    }
}
impl<Ptr: Deref> Eq for Pin<Ptr> where Ptr::Target: Eq {}
impl<Ptr: Deref, Q: Deref> PartialOrd<Pin<Q>> for Pin<Ptr>
where
    Ptr::Target: PartialOrd<Q::Target>,
{
    fn partial_cmp(&self, other: &Pin<Q>) -> Option<std::cmp::Ordering> {
        self.pointer.deref().partial_cmp(other.pointer.deref())
    }
}
impl<Ptr: Deref> Ord for Pin<Ptr>
where
    Ptr::Target: Ord,
{
    fn cmp(&self, other: &Pin<Ptr>) -> std::cmp::Ordering {
        self.pointer.deref().cmp(other.pointer.deref())
    }
}
impl<Ptr: Deref> std::hash::Hash for Pin<Ptr>
where
    Ptr::Target: std::hash::Hash,
{
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.pointer.deref().hash(state);
    }
}
impl<Ptr: std::fmt::Pointer> std::fmt::Pointer for Pin<Ptr> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Pointer::fmt(&self.pointer, f)
    }
}
