use std::hash::{Hash, Hasher};
use std::intrinsics;
use std::marker::Sized;

pub const fn size_of<T>() -> usize {
    intrinsics::size_of::<T>()
}
pub const fn align_of<T>() -> usize {
    intrinsics::align_of::<T>()
}
pub fn min_align_of<T>() -> usize {
    intrinsics::align_of::<T>()
}
pub const fn size_of_val<T: ?Sized>(value: &T) -> usize {
    intrinsics::size_of_val(value as *const T)
}
pub const fn align_of_val<T: ?Sized>(value: &T) -> usize {
    intrinsics::align_of_val(value as *const T)
}
pub const fn needs_drop<T: ?Sized>() -> bool {
    intrinsics::needs_drop::<T>()
}

pub fn drop<T>(value: T) {}

pub const fn forget<T>(value: T) {
    let kept = ManuallyDrop::new(value);
}

pub const fn swap<T>(a: &mut T, b: &mut T) {
    unsafe {
        let first = intrinsics::ptr_read(a as *const T);
        intrinsics::copy::<T>(b as *const T, a as *mut T, 1);
        intrinsics::ptr_write(b as *mut T, first);
    }
}

/// For `offset_of!`.
pub const fn distance<T, F>(value: *const T, field: *const F) -> usize {
    field as usize - value as usize
}

pub const fn replace<T>(place: &mut T, value: T) -> T {
    unsafe {
        let old = intrinsics::ptr_read(place as *const T);
        intrinsics::ptr_write(place as *mut T, value);
        old
    }
}

pub fn take<T: Default>(place: &mut T) -> T {
    replace(place, T::default())
}

pub const unsafe fn transmute<A, B>(value: A) -> B {
    unsafe { intrinsics::transmute::<A, B>(value) }
}

/// The number of an enum's variant, for the derives.
pub fn discriminant_index<T>(value: &T) -> isize {
    intrinsics::discriminant_value(value)
}

/// A discriminant is hashed as the integer that the enum's `repr` names.
pub fn hash_discriminant<T, H: Hasher>(value: &T, state: &mut H) {
    discriminant(value).hash(state);
}

pub struct Discriminant<T>(isize, std::marker::PhantomData<T>);
impl<T> Copy for Discriminant<T> {}
impl<T> Clone for Discriminant<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> PartialEq for Discriminant<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Discriminant<T> {}
impl<T> Hash for Discriminant<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match intrinsics::discriminant_type::<T>() {
            "isize" => self.0.hash(state),
            "i8" => (self.0 as i8).hash(state),
            "u8" => (self.0 as u8).hash(state),
            "i16" => (self.0 as i16).hash(state),
            "u16" => (self.0 as u16).hash(state),
            "i32" => (self.0 as i32).hash(state),
            "u32" => (self.0 as u32).hash(state),
            "i64" => (self.0 as i64).hash(state),
            "u64" => (self.0 as u64).hash(state),
            _ => (self.0 as usize).hash(state),
        }
    }
}
impl<T> std::fmt::Debug for Discriminant<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Discriminant").field(&self.0).finish()
    }
}

pub const fn discriminant<T>(value: &T) -> Discriminant<T> {
    Discriminant(intrinsics::discriminant_value(value), std::marker::PhantomData)
}

#[lang = "manually_drop"]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ManuallyDrop<T: ?Sized> {
    value: T,
}

impl<T> ManuallyDrop<T> {
    pub const fn new(value: T) -> ManuallyDrop<T> {
        ManuallyDrop { value }
    }
    pub const fn into_inner(slot: ManuallyDrop<T>) -> T {
        slot.value
    }
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T {
        unsafe { intrinsics::ptr_read(&slot.value as *const T) }
    }
}

impl<T: ?Sized> ManuallyDrop<T> {
    pub unsafe fn drop(slot: &mut ManuallyDrop<T>) {
        unsafe { intrinsics::drop_in_place(&mut slot.value as *mut T) }
    }
}

impl<T: ?Sized> std::ops::Deref for ManuallyDrop<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}
impl<T: ?Sized> std::ops::DerefMut for ManuallyDrop<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

#[lang = "maybe_uninit"]
pub union MaybeUninit<T> {
    uninit: (),
    value: ManuallyDrop<T>,
}

impl<T: Copy> Clone for MaybeUninit<T> {
    fn clone(&self) -> MaybeUninit<T> {
        *self
    }
}
impl<T: Copy> Copy for MaybeUninit<T> {}
impl<T> std::fmt::Debug for MaybeUninit<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&std::any::type_name::<Self>()["core::mem::maybe_uninit::".len()..])
    }
}

impl<T> MaybeUninit<T> {
    pub const fn new(value: T) -> MaybeUninit<T> {
        MaybeUninit { value: ManuallyDrop::new(value) }
    }
    pub const fn uninit() -> MaybeUninit<T> {
        MaybeUninit { uninit: () }
    }
    pub const fn write(&mut self, value: T) -> &mut T {
        unsafe {
            intrinsics::ptr_write(self.as_mut_ptr(), value);
            &mut *self.as_mut_ptr()
        }
    }
    pub const fn as_ptr(&self) -> *const T {
        self as *const MaybeUninit<T> as *const T
    }
    pub const fn as_mut_ptr(&mut self) -> *mut T {
        self as *mut MaybeUninit<T> as *mut T
    }
    pub const unsafe fn assume_init(self) -> T {
        unsafe { intrinsics::ptr_read(self.as_ptr()) }
    }
}
impl<T> MaybeUninit<T> {
    pub const fn zeroed() -> MaybeUninit<T> {
        unsafe { intrinsics::zeroed::<MaybeUninit<T>>() }
    }
    pub const unsafe fn assume_init_ref(&self) -> &T {
        unsafe { &*self.as_ptr() }
    }
    pub const unsafe fn assume_init_mut(&mut self) -> &mut T {
        unsafe { &mut *self.as_mut_ptr() }
    }
    pub const unsafe fn assume_init_read(&self) -> T {
        unsafe { intrinsics::ptr_read(self.as_ptr()) }
    }
    pub unsafe fn assume_init_drop(&mut self) {
        unsafe { intrinsics::drop_in_place(self.as_mut_ptr()) }
    }
}
pub const unsafe fn zeroed<T>() -> T {
    unsafe { intrinsics::zeroed::<T>() }
}
pub const unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst {
    unsafe { intrinsics::ptr_read(src as *const Src as *const Dst) }
}
impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn as_ref(&self) -> &[MaybeUninit<T>; N] {
        unsafe { &*(self as *const Self as *const [MaybeUninit<T>; N]) }
    }
}
impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {
    fn as_ref(&self) -> &[MaybeUninit<T>] {
        let all: &[MaybeUninit<T>; N] = self.as_ref();
        all
    }
}
impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn as_mut(&mut self) -> &mut [MaybeUninit<T>; N] {
        unsafe { &mut *(self as *mut Self as *mut [MaybeUninit<T>; N]) }
    }
}
impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {
    fn as_mut(&mut self) -> &mut [MaybeUninit<T>] {
        let all: &mut [MaybeUninit<T>; N] = self.as_mut();
        all
    }
}

impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn from(arr: [MaybeUninit<T>; N]) -> Self {
        unsafe { transmute_copy(&ManuallyDrop::new(arr)) }
    }
}
impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {
    fn from(arr: MaybeUninit<[T; N]>) -> Self {
        unsafe { transmute_copy(&ManuallyDrop::new(arr)) }
    }
}
