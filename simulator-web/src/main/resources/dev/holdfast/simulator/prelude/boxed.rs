use std::intrinsics;
use std::mem::MaybeUninit;
use std::ops::{CoerceUnsized, Deref, DerefMut};
use std::pin::Pin;
use std::ptr::NonNull;

/// A value on the heap that is owned.
#[lang = "box"]
pub struct Box<T: ?Sized>(NonNull<T>);

impl<T: ?Sized, U: ?Sized> CoerceUnsized<Box<U>> for Box<T> {}
impl<T: ?Sized> Unpin for Box<T> {}
unsafe impl<T: ?Sized + Send> Send for Box<T> {}
unsafe impl<T: ?Sized + Sync> Sync for Box<T> {}

impl<T> Box<T> {
    pub fn new(value: T) -> Box<T> {
        unsafe {
            let size = intrinsics::size_of::<T>();
            let place = if size == 0 {
                intrinsics::align_of::<T>() as *mut T
            } else {
                intrinsics::alloc(size, intrinsics::align_of::<T>()) as *mut T
            };
            intrinsics::ptr_write(place, value);
            Box(NonNull::new_unchecked(place))
        }
    }
    pub fn new_uninit() -> Box<MaybeUninit<T>> {
        let size = intrinsics::size_of::<T>();
        let align = intrinsics::align_of::<T>();
        let place = if size == 0 { align as *mut u8 } else { unsafe { intrinsics::alloc(size, align) } };
        Box(unsafe { NonNull::new_unchecked(place as *mut MaybeUninit<T>) })
    }
    pub fn new_zeroed() -> Box<MaybeUninit<T>> {
        Box::new(MaybeUninit::zeroed())
    }
    pub fn pin(value: T) -> Pin<Box<T>> {
        Pin { pointer: Box::new(value) }
    }
    pub(crate) fn into_inner(boxed: Box<T>) -> T {
        *boxed
    }
}

impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(pointer: *mut T) -> Box<T> {
        Box(unsafe { NonNull::new_unchecked(pointer) })
    }
    pub fn into_raw(boxed: Box<T>) -> *mut T {
        let kept = std::mem::ManuallyDrop::new(boxed);
        let pointer: *mut T = kept.0.as_ptr();
        pointer
    }
    pub fn leak<'a>(boxed: Box<T>) -> &'a mut T {
        unsafe { &mut *Box::into_raw(boxed) }
    }
    pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>> {
        Pin { pointer: boxed }
    }
    pub(crate) fn as_ptr(boxed: &Box<T>) -> *const T {
        boxed.0.as_ptr() as *const T
    }
}

impl<T> Box<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Box<T> {
        unsafe { Box::from_raw(Box::into_raw(self) as *mut T) }
    }
    pub fn write(mut boxed: Box<MaybeUninit<T>>, value: T) -> Box<T> {
        boxed.write(value);
        unsafe { boxed.assume_init() }
    }
}

/// `vec![a, b]`: the elements of a boxed array as a `Vec`.
pub fn box_assume_init_into_vec_unsafe<T, const N: usize>(array: Box<MaybeUninit<[T; N]>>) -> Vec<T> {
    unsafe { Vec::from_raw_parts(Box::into_raw(array) as *mut T, N, N) }
}

impl<T: ?Sized> Drop for Box<T> {
    fn drop(&mut self) {
        let pointer = self.0.as_ptr();
        let size = intrinsics::size_of_val(pointer as *const T);
        if size != 0 {
            let align = intrinsics::align_of_val(pointer as *const T);
            unsafe { intrinsics::dealloc(pointer as *mut u8, size, align) }
        }
    }
}

impl<T: ?Sized> Deref for Box<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &**self
    }
}
impl<T: ?Sized> DerefMut for Box<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut **self
    }
}
impl<T: ?Sized> AsRef<T> for Box<T> {
    fn as_ref(&self) -> &T {
        &**self
    }
}
impl<T: ?Sized> AsMut<T> for Box<T> {
    fn as_mut(&mut self) -> &mut T {
        &mut **self
    }
}
impl<T: Clone> Clone for Box<T> {
    fn clone(&self) -> Box<T> {
        Box::new((**self).clone())
    }
    fn clone_from(&mut self, source: &Box<T>) {
        (**self).clone_from(&**source)
    }
}
impl<T: Default> Default for Box<T> {
    fn default() -> Box<T> {
        Box::new(T::default())
    }
}
impl<T> From<T> for Box<T> {
    fn from(value: T) -> Box<T> {
        Box::new(value)
    }
}
impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {
    fn from(boxed: Box<T>) -> Pin<Box<T>> {
        Box::into_pin(boxed)
    }
}
impl<T: ?Sized + PartialEq> PartialEq for Box<T> {
    fn eq(&self, other: &Box<T>) -> bool {
        **self == **other
    }
}
impl<T: ?Sized + Eq> Eq for Box<T> {}
impl<T: ?Sized + std::fmt::Debug> std::fmt::Debug for Box<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}
impl<T: ?Sized + std::fmt::Display> std::fmt::Display for Box<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}
impl<A, F: FnOnce<A> + ?Sized> FnOnce<A> for Box<F> {
    type Output = F::Output;
    fn call_once(self, args: A) -> F::Output {
        unsafe {
            let pointer = Box::into_raw(self);
            let size = intrinsics::size_of_val(pointer as *const F);
            let align = intrinsics::align_of_val(pointer as *const F);
            let result = intrinsics::call_once_unsized::<F, A, F::Output>(pointer, args);
            if size != 0 {
                intrinsics::dealloc(pointer as *mut u8, size, align);
            }
            result
        }
    }
}
impl<A, F: FnMut<A> + ?Sized> FnMut<A> for Box<F> {
    fn call_mut(&mut self, args: A) -> F::Output {
        <F as FnMut<A>>::call_mut(&mut **self, args)
    }
}
impl<A, F: Fn<A> + ?Sized> Fn<A> for Box<F> {
    fn call(&self, args: A) -> F::Output {
        <F as Fn<A>>::call(&**self, args)
    }
}
impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> {
    fn partial_cmp(&self, other: &Box<T>) -> Option<std::cmp::Ordering> {
        (**self).partial_cmp(&**other)
    }
}
impl<T: ?Sized + Ord> Ord for Box<T> {
    fn cmp(&self, other: &Box<T>) -> std::cmp::Ordering {
        (**self).cmp(&**other)
    }
}
impl<T: Clone> Clone for Box<[T]> {
    fn clone(&self) -> Box<[T]> {
        self.to_vec().into_boxed_slice()
    }
}
impl Clone for Box<str> {
    fn clone(&self) -> Box<str> {
        Box::from(&**self)
    }
}
impl<T> Default for Box<[T]> {
    fn default() -> Box<[T]> {
        Vec::new().into_boxed_slice()
    }
}
impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]> {
        let mut room = Vec::with_capacity(len);
        unsafe { room.set_len(len) };
        room.into_boxed_slice()
    }
    pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]> {
        (0..len).map(|_| MaybeUninit::zeroed()).collect()
    }
}
impl<T> Box<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Box<[T]> {
        unsafe { Box::from_raw(Box::into_raw(self) as *mut [T]) }
    }
}
