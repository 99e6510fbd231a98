use std::fmt::{Debug, Display, Formatter};
use std::mem::MaybeUninit;
use std::ops::{CoerceUnsized, Deref};
use std::ptr::NonNull;

#[repr(C)]
struct RcInner<T: ?Sized> {
    strong: usize,
    weak: usize,
    value: T,
}

/// Shared ownership by counting.
pub struct Rc<T: ?Sized> {
    pointer: NonNull<RcInner<T>>,
}

impl<T: ?Sized, U: ?Sized> CoerceUnsized<Rc<U>> for Rc<T> {}
impl<T: ?Sized> Unpin for Rc<T> {}
impl<T: ?Sized> !Send for Rc<T> {}
impl<T: ?Sized> !Sync for Rc<T> {}

impl<T> Rc<T> {
    pub fn new(value: T) -> Rc<T> {
        let inner = Box::into_raw(Box::new(RcInner { strong: 1, weak: 1, value }));
        Rc { pointer: unsafe { NonNull::new_unchecked(inner) } }
    }
    pub fn pin(value: T) -> std::pin::Pin<Rc<T>> {
        unsafe { std::pin::Pin::new_unchecked(Rc::new(value)) }
    }
    pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>> {
        if Rc::strong_count(&this) != 1 {
            return Err(this);
        }
        let inner = this.pointer.as_ptr();
        std::mem::forget(this);
        unsafe {
            let value = std::ptr::read(&(*inner).value as *const T);
            (*inner).strong = 0;
            release_weak(inner);
            Ok(value)
        }
    }
    pub fn into_inner(this: Rc<T>) -> Option<T> {
        match Rc::try_unwrap(this) {
            Ok(value) => Some(value),
            Err(_) => None,
        }
    }
    pub fn new_uninit() -> Rc<MaybeUninit<T>> {
        Rc::new(MaybeUninit::uninit())
    }
    pub fn new_zeroed() -> Rc<MaybeUninit<T>> {
        Rc::new(MaybeUninit::zeroed())
    }
}
impl<T> Rc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]> {
        Rc::from(Box::new_uninit_slice(len))
    }
    pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]> {
        Rc::from(Box::new_zeroed_slice(len))
    }
}
impl<T> Rc<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Rc<[T]> {
        unsafe { Rc::from_raw(Rc::into_raw(self) as *const [T]) }
    }
}
impl<T> Rc<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Rc<T> {
        unsafe { Rc::from_raw(Rc::into_raw(self) as *const T) }
    }
}

/// The same pointer with another address.
unsafe fn at<T: ?Sized>(mut pointer: *mut T, address: *mut u8) -> *mut T {
    unsafe { *(&raw mut pointer as *mut *mut u8) = address };
    pointer
}
/// Of what holds the value there.
unsafe fn inner<T: ?Sized>(value: *const T) -> NonNull<RcInner<T>> {
    unsafe {
        let before = 16usize.next_multiple_of(std::intrinsics::align_of_val(value));
        NonNull::new_unchecked(at(value as *mut RcInner<T>, (value as *mut u8).sub(before)))
    }
}

unsafe fn release_weak<T: ?Sized>(inner: *mut RcInner<T>) {
    unsafe {
        (*inner).weak -= 1;
        if (*inner).weak == 0 {
            let size = std::intrinsics::size_of_val(inner as *const RcInner<T>);
            let align = std::intrinsics::align_of_val(inner as *const RcInner<T>);
            std::intrinsics::dealloc(inner as *mut u8, size, align);
        }
    }
}

impl<T: ?Sized> Rc<T> {
    pub fn strong_count(this: &Rc<T>) -> usize {
        unsafe { (*this.pointer.as_ptr()).strong }
    }
    pub fn weak_count(this: &Rc<T>) -> usize {
        unsafe { (*this.pointer.as_ptr()).weak - 1 }
    }
    pub fn ptr_eq(a: &Rc<T>, b: &Rc<T>) -> bool {
        a.pointer.as_ptr() as *const u8 == b.pointer.as_ptr() as *const u8
    }
    pub fn downgrade(this: &Rc<T>) -> Weak<T> {
        unsafe { (*this.pointer.as_ptr()).weak += 1 };
        Weak { pointer: this.pointer }
    }
    pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T> {
        if Rc::strong_count(this) == 1 && Rc::weak_count(this) == 0 {
            unsafe { Some(&mut (*this.pointer.as_ptr()).value) }
        } else {
            None
        }
    }
    pub fn into_raw(this: Rc<T>) -> *const T {
        Rc::as_ptr(&std::mem::ManuallyDrop::new(this))
    }
    pub unsafe fn from_raw(pointer: *const T) -> Rc<T> {
        Rc { pointer: unsafe { inner(pointer) } }
    }
    pub unsafe fn increment_strong_count(pointer: *const T) {
        let kept = std::mem::ManuallyDrop::new(unsafe { Rc::from_raw(pointer) });
        let more = std::mem::ManuallyDrop::new((*kept).clone());
    }
    pub unsafe fn decrement_strong_count(pointer: *const T) {
        drop(unsafe { Rc::from_raw(pointer) });
    }
    pub fn as_ptr(this: &Rc<T>) -> *const T {
        unsafe { &(*this.pointer.as_ptr()).value as *const T }
    }
}

impl<T: ?Sized> Clone for Rc<T> {
    fn clone(&self) -> Rc<T> {
        unsafe { (*self.pointer.as_ptr()).strong += 1 };
        Rc { pointer: self.pointer }
    }
}
impl<T: Clone> Rc<T> {
    pub fn unwrap_or_clone(this: Rc<T>) -> T {
        match Rc::try_unwrap(this) {
            Ok(value) => value,
            Err(this) => (*this).clone(),
        }
    }
}
impl<T: ?Sized> Deref for Rc<T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { &(*self.pointer.as_ptr()).value }
    }
}
impl<T: ?Sized> Drop for Rc<T> {
    fn drop(&mut self) {
        let inner = self.pointer.as_ptr();
        unsafe {
            (*inner).strong -= 1;
            if (*inner).strong == 0 {
                std::intrinsics::drop_in_place(&mut (*inner).value as *mut T);
                release_weak(inner);
            }
        }
    }
}
impl<T: ?Sized> AsRef<T> for Rc<T> {
    fn as_ref(&self) -> &T {
        &**self
    }
}
impl<T> From<T> for Rc<T> {
    fn from(value: T) -> Rc<T> {
        Rc::new(value)
    }
}
impl<T: Default> Default for Rc<T> {
    fn default() -> Rc<T> {
        Rc::new(T::default())
    }
}
impl<T: ?Sized + PartialEq> PartialEq for Rc<T> {
    fn eq(&self, other: &Rc<T>) -> bool {
        **self == **other
    }
}
impl<T: ?Sized + Eq> Eq for Rc<T> {}
impl<T: ?Sized + Debug> Debug for Rc<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}
impl<T: ?Sized + Display> Display for Rc<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}

/// A handle that does not keep the value alive. A new one points nowhere: address `usize::MAX`.
pub struct Weak<T: ?Sized> {
    pointer: NonNull<RcInner<T>>,
}

impl<T: ?Sized, U: ?Sized> CoerceUnsized<Weak<U>> for Weak<T> {}
impl<T: ?Sized> Unpin for Weak<T> {}
impl<T: ?Sized> !Send for Weak<T> {}
impl<T: ?Sized> !Sync for Weak<T> {}

impl<T> Weak<T> {
    pub const fn new() -> Weak<T> {
        Weak { pointer: unsafe { NonNull::new_unchecked(18446744073709551615 as *mut RcInner<T>) } }
    }
}
impl<T: ?Sized> Weak<T> {
    /// Of one that never had a value, it leads nowhere.
    pub fn as_ptr(&self) -> *const T {
        let inner = self.pointer.as_ptr();
        if self.is_dangling() { inner as *const T } else { unsafe { &raw const (*inner).value } }
    }
    pub fn into_raw(self) -> *const T {
        std::mem::ManuallyDrop::new(self).as_ptr()
    }
    pub unsafe fn from_raw(pointer: *const T) -> Weak<T> {
        unsafe {
            let nowhere = pointer as *const u8 as usize == usize::MAX;
            Weak { pointer: if nowhere { NonNull::new_unchecked(pointer as *mut RcInner<T>) } else { inner(pointer) } }
        }
    }
    fn is_dangling(&self) -> bool {
        self.pointer.as_ptr() as *const u8 as usize == 18446744073709551615
    }
    pub fn upgrade(&self) -> Option<Rc<T>> {
        if self.is_dangling() {
            return None;
        }
        unsafe {
            let inner = self.pointer.as_ptr();
            if (*inner).strong == 0 {
                return None;
            }
            (*inner).strong += 1;
        }
        Some(Rc { pointer: self.pointer })
    }
    pub fn strong_count(&self) -> usize {
        if self.is_dangling() { 0 } else { unsafe { (*self.pointer.as_ptr()).strong } }
    }
    pub fn weak_count(&self) -> usize {
        if self.is_dangling() {
            return 0;
        }
        let inner = self.pointer.as_ptr();
        unsafe { if (*inner).strong > 0 { (*inner).weak - 1 } else { 0 } }
    }
}
impl<T: ?Sized> Clone for Weak<T> {
    fn clone(&self) -> Weak<T> {
        if !self.is_dangling() {
            unsafe { (*self.pointer.as_ptr()).weak += 1 };
        }
        Weak { pointer: self.pointer }
    }
}
impl<T: ?Sized> Drop for Weak<T> {
    fn drop(&mut self) {
        if !self.is_dangling() {
            unsafe { release_weak(self.pointer.as_ptr()) }
        }
    }
}
impl<T> Default for Weak<T> {
    fn default() -> Weak<T> {
        Weak::new()
    }
}
impl<T: ?Sized> Debug for Weak<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("(Weak)")
    }
}

impl<T> Rc<T> {
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> {
        unsafe {
            let room = std::intrinsics::alloc(
                std::intrinsics::size_of::<RcInner<T>>(),
                std::intrinsics::align_of::<RcInner<T>>(),
            ) as *mut RcInner<T>;
            std::ptr::write(&raw mut (*room).strong, 0);
            std::ptr::write(&raw mut (*room).weak, 1);
            let weak = Weak { pointer: NonNull::new_unchecked(room) };
            let value = data_fn(&weak);
            std::ptr::write(&raw mut (*room).value, value);
            (*room).strong = 1;
            std::mem::forget(weak);
            Rc { pointer: NonNull::new_unchecked(room) }
        }
    }
}
impl<T: ?Sized + std::clone::CloneToUninit> Rc<T> {
    pub fn make_mut(this: &mut Rc<T>) -> &mut T {
        let shared = Rc::strong_count(this) != 1;
        if shared || Rc::weak_count(this) != 0 {
            unsafe {
                let inner = this.pointer.as_ptr();
                let (size, align) = (std::mem::size_of_val(&*inner), std::mem::align_of_val(&*inner));
                let fresh = at(inner, std::intrinsics::alloc(size, align));
                std::ptr::write(&raw mut (*fresh).strong, 1);
                std::ptr::write(&raw mut (*fresh).weak, 1);
                let place = &raw mut (*fresh).value as *mut u8;
                let pointer = NonNull::new_unchecked(fresh);
                if shared {
                    let room = Weak { pointer };
                    (**this).clone_to_uninit(place);
                    std::mem::forget(room);
                    *this = Rc { pointer };
                } else {
                    let size = std::mem::size_of_val(&**this);
                    std::intrinsics::copy_nonoverlapping(&raw const (*inner).value as *const u8, place, size);
                    std::ptr::write(this as *mut Rc<T>, Rc { pointer });
                    (*inner).strong = 0;
                    release_weak(inner);
                }
            }
        }
        unsafe { &mut (*this.pointer.as_ptr()).value }
    }
}
impl<T: ?Sized> Weak<T> {
    pub fn ptr_eq(&self, other: &Weak<T>) -> bool {
        self.pointer.as_ptr() as *const u8 == other.pointer.as_ptr() as *const u8
    }
}
impl<T: ?Sized> std::fmt::Pointer for Rc<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        std::fmt::Pointer::fmt(&(&**self as *const T), f)
    }
}
impl<T: ?Sized + PartialOrd> PartialOrd for Rc<T> {
    fn partial_cmp(&self, other: &Rc<T>) -> Option<std::cmp::Ordering> {
        (**self).partial_cmp(&**other)
    }
}
impl<T: ?Sized + Ord> Ord for Rc<T> {
    fn cmp(&self, other: &Rc<T>) -> std::cmp::Ordering {
        (**self).cmp(&**other)
    }
}

/// Counts, then a copy of the values, which are then no longer where they were.
/// Room for both counts and, behind them, a copy of what lies at `from`.
unsafe fn counted_bytes(from: *const u8, size: usize, align: usize) -> *mut u8 {
    unsafe {
        let whole = if align < 8 { 8 } else { align };
        let before = (16 + align - 1) / align * align;
        let head = std::intrinsics::alloc((before + size + whole - 1) / whole * whole, whole);
        let inner = head as *mut RcInner<()>;
        std::ptr::write(&raw mut (*inner).strong, 1);
        std::ptr::write(&raw mut (*inner).weak, 1);
        std::intrinsics::copy_nonoverlapping(from, head.add(before), size);
        head
    }
}
unsafe fn counted<T>(from: *const T, len: usize) -> NonNull<RcInner<[T]>> {
    unsafe {
        let size = std::mem::size_of::<T>() * len;
        let head = counted_bytes(from as *const u8, size, std::mem::align_of::<T>());
        std::intrinsics::transmute(std::intrinsics::slice_from_raw(head as *const u8, len))
    }
}
impl<T> From<Vec<T>> for Rc<[T]> {
    fn from(mut vec: Vec<T>) -> Rc<[T]> {
        unsafe {
            let pointer = counted(vec.as_ptr(), vec.len());
            vec.set_len(0);
            Rc { pointer }
        }
    }
}
impl<T: Clone> From<&mut [T]> for Rc<[T]> {
    fn from(slice: &mut [T]) -> Rc<[T]> {
        Rc::from(slice.to_vec())
    }
}
impl<T: Clone> From<&[T]> for Rc<[T]> {
    fn from(slice: &[T]) -> Rc<[T]> {
        Rc::from(slice.to_vec())
    }
}
impl<T, const N: usize> From<[T; N]> for Rc<[T]> {
    fn from(array: [T; N]) -> Rc<[T]> {
        Rc::from(Vec::from(array))
    }
}
impl<T> FromIterator<T> for Rc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Rc<[T]> {
        Rc::from(iter.into_iter().collect::<Vec<T>>())
    }
}
impl From<&mut str> for Rc<str> {
    fn from(text: &mut str) -> Rc<str> {
        Rc::from(&*text)
    }
}
impl From<&str> for Rc<str> {
    fn from(text: &str) -> Rc<str> {
        unsafe { Rc { pointer: std::intrinsics::transmute(counted(text.as_ptr(), text.len())) } }
    }
}
impl From<String> for Rc<str> {
    fn from(text: String) -> Rc<str> {
        Rc::from(text.as_str())
    }
}
impl<T: ?Sized> From<Box<T>> for Rc<T> {
    fn from(value: Box<T>) -> Rc<T> {
        let (size, align) = (std::mem::size_of_val(&*value), std::mem::align_of_val(&*value));
        unsafe {
            let value = Box::into_raw(value);
            let head = counted_bytes(value as *const u8, size, align);
            drop(Box::from_raw(value as *mut std::mem::ManuallyDrop<T>));
            let mut pointer = std::mem::transmute_copy::<*mut T, *mut RcInner<T>>(&value);
            *(&raw mut pointer as *mut *mut u8) = head;
            Rc { pointer: NonNull::new_unchecked(pointer) }
        }
    }
}
impl Rc<dyn std::any::Any> {
    pub fn downcast<T: std::any::Any>(self) -> Result<Rc<T>, Self> {
        if !(*self).is::<T>() {
            return Err(self);
        }
        let this = std::mem::ManuallyDrop::new(self);
        let pointer = this.pointer.as_ptr() as *mut RcInner<T>;
        Ok(Rc { pointer: unsafe { NonNull::new_unchecked(pointer) } })
    }
}
impl From<std::borrow::Cow<'_, str>> for Rc<str> {
    fn from(text: std::borrow::Cow<'_, str>) -> Rc<str> {
        Rc::from(&*text)
    }
}
impl Default for Rc<str> {
    fn default() -> Rc<str> {
        Rc::from("")
    }
}
impl<T> Default for Rc<[T]> {
    fn default() -> Rc<[T]> {
        Rc::from(Vec::new())
    }
}
impl From<Rc<str>> for Rc<[u8]> {
    fn from(text: Rc<str>) -> Rc<[u8]> {
        unsafe { Rc::from_raw(Rc::into_raw(text) as *const [u8]) }
    }
}
