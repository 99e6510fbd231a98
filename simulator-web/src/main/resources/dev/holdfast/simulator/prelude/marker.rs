#[lang = "sized"]
#[on_unimplemented("the size for values of type `{Self}` cannot be known at compilation time")]
pub trait Sized {}

#[lang = "copy"]
pub trait Copy: Clone {}

#[auto_trait]
#[lang = "send"]
#[on_unimplemented("`{Self}` cannot be sent between threads safely")]
pub unsafe trait Send {}

#[auto_trait]
#[lang = "sync"]
#[on_unimplemented("`{Self}` cannot be shared between threads safely")]
pub unsafe trait Sync {}

#[auto_trait]
#[lang = "unpin"]
#[on_unimplemented("`{Self}` cannot be unpinned")]
pub trait Unpin {}

#[lang = "tuple"]
pub trait Tuple {}

/// All types of function pointers.
#[lang = "fn_ptr"]
pub trait FnPtr: Copy {}

#[lang = "unsize"]
pub trait Unsize<T: ?Sized> {}

/// A type with this in it is not `Unpin`.
#[lang = "phantom_pinned"]
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhantomPinned;

impl !Unpin for PhantomPinned {}

#[lang = "phantom_data"]
pub struct PhantomData<T: ?Sized>;

impl<T: ?Sized> Clone for PhantomData<T> {
    fn clone(&self) -> Self {
        PhantomData
    }
}
impl<T: ?Sized> Copy for PhantomData<T> {}
impl<T: ?Sized> Default for PhantomData<T> {
    fn default() -> Self {
        PhantomData
    }
}
impl<T: ?Sized> crate::cmp::PartialEq for PhantomData<T> {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}
impl<T: ?Sized> crate::cmp::Eq for PhantomData<T> {}
impl<T: ?Sized> crate::hash::Hash for PhantomData<T> {
    fn hash<H: crate::hash::Hasher>(&self, _: &mut H) {}
}
impl<T: ?Sized> crate::cmp::PartialOrd for PhantomData<T> {
    fn partial_cmp(&self, _: &Self) -> Option<crate::cmp::Ordering> {
        Some(crate::cmp::Ordering::Equal)
    }
}
impl<T: ?Sized> crate::cmp::Ord for PhantomData<T> {
    fn cmp(&self, _: &Self) -> crate::cmp::Ordering {
        crate::cmp::Ordering::Equal
    }
}
