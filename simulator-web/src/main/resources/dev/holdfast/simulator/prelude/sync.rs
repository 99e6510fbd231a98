use std::fmt::{Debug, Display, Formatter};
use std::ops::{CoerceUnsized, Deref};
use std::ptr::NonNull;
use std::cell::UnsafeCell;
use std::mem::{ManuallyDrop, MaybeUninit};
use std::ops::DerefMut;

#[repr(C)]
struct ArcInner<T: ?Sized> {
    strong: usize,
    weak: usize,
    value: T,
}

/// Shared ownership by counting, between threads.
pub struct Arc<T: ?Sized> {
    pointer: NonNull<ArcInner<T>>,
}

impl<T: ?Sized, U: ?Sized> CoerceUnsized<Arc<U>> for Arc<T> {}
impl<T: ?Sized> Unpin for Arc<T> {}
unsafe impl<T: ?Sized + Sync + Send> Send for Arc<T> {}
unsafe impl<T: ?Sized + Sync + Send> Sync for Arc<T> {}

impl<T> Arc<T> {
    pub fn new(value: T) -> Arc<T> {
        let inner = Box::into_raw(Box::new(ArcInner { strong: 1, weak: 1, value }));
        Arc { pointer: unsafe { NonNull::new_unchecked(inner) } }
    }
    pub fn pin(value: T) -> std::pin::Pin<Arc<T>> {
        unsafe { std::pin::Pin::new_unchecked(Arc::new(value)) }
    }
    pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> {
        if Arc::strong_count(&this) != 1 {
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
    pub fn into_inner(this: Arc<T>) -> Option<T> {
        match Arc::try_unwrap(this) {
            Ok(value) => Some(value),
            Err(_) => None,
        }
    }
    pub fn new_uninit() -> Arc<MaybeUninit<T>> {
        Arc::new(MaybeUninit::uninit())
    }
    pub fn new_zeroed() -> Arc<MaybeUninit<T>> {
        Arc::new(MaybeUninit::zeroed())
    }
}
impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]> {
        Arc::from(Box::new_uninit_slice(len))
    }
    pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]> {
        Arc::from(Box::new_zeroed_slice(len))
    }
}
impl<T> Arc<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Arc<[T]> {
        unsafe { Arc::from_raw(Arc::into_raw(self) as *const [T]) }
    }
}
impl<T> Arc<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Arc<T> {
        unsafe { Arc::from_raw(Arc::into_raw(self) as *const T) }
    }
}

/// The same pointer with another address.
unsafe fn at<T: ?Sized>(mut pointer: *mut T, address: *mut u8) -> *mut T {
    unsafe { *(&raw mut pointer as *mut *mut u8) = address };
    pointer
}
/// Of what holds the value there.
unsafe fn inner<T: ?Sized>(value: *const T) -> NonNull<ArcInner<T>> {
    unsafe {
        let before = 16usize.next_multiple_of(std::intrinsics::align_of_val(value));
        NonNull::new_unchecked(at(value as *mut ArcInner<T>, (value as *mut u8).sub(before)))
    }
}

unsafe fn release_weak<T: ?Sized>(inner: *mut ArcInner<T>) {
    unsafe {
        (*inner).weak -= 1;
        if (*inner).weak == 0 {
            let size = std::intrinsics::size_of_val(inner as *const ArcInner<T>);
            let align = std::intrinsics::align_of_val(inner as *const ArcInner<T>);
            std::intrinsics::dealloc(inner as *mut u8, size, align);
        }
    }
}

impl<T: ?Sized> Arc<T> {
    pub fn strong_count(this: &Arc<T>) -> usize {
        unsafe { (*this.pointer.as_ptr()).strong }
    }
    pub fn weak_count(this: &Arc<T>) -> usize {
        unsafe { (*this.pointer.as_ptr()).weak - 1 }
    }
    pub fn ptr_eq(a: &Arc<T>, b: &Arc<T>) -> bool {
        a.pointer.as_ptr() as *const u8 == b.pointer.as_ptr() as *const u8
    }
    pub fn downgrade(this: &Arc<T>) -> Weak<T> {
        unsafe { (*this.pointer.as_ptr()).weak += 1 };
        Weak { pointer: this.pointer }
    }
    pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T> {
        if Arc::strong_count(this) == 1 && Arc::weak_count(this) == 0 {
            unsafe { Some(&mut (*this.pointer.as_ptr()).value) }
        } else {
            None
        }
    }
    pub fn into_raw(this: Arc<T>) -> *const T {
        Arc::as_ptr(&std::mem::ManuallyDrop::new(this))
    }
    pub unsafe fn from_raw(pointer: *const T) -> Arc<T> {
        Arc { pointer: unsafe { inner(pointer) } }
    }
    pub unsafe fn increment_strong_count(pointer: *const T) {
        let kept = std::mem::ManuallyDrop::new(unsafe { Arc::from_raw(pointer) });
        let more = std::mem::ManuallyDrop::new((*kept).clone());
    }
    pub unsafe fn decrement_strong_count(pointer: *const T) {
        drop(unsafe { Arc::from_raw(pointer) });
    }
    pub fn as_ptr(this: &Arc<T>) -> *const T {
        unsafe { &(*this.pointer.as_ptr()).value as *const T }
    }
}

impl<T: ?Sized> Clone for Arc<T> {
    fn clone(&self) -> Arc<T> {
        unsafe { (*self.pointer.as_ptr()).strong += 1 };
        Arc { pointer: self.pointer }
    }
}
impl<T: Clone> Arc<T> {
    pub fn unwrap_or_clone(this: Arc<T>) -> T {
        match Arc::try_unwrap(this) {
            Ok(value) => value,
            Err(this) => (*this).clone(),
        }
    }
}
impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { &(*self.pointer.as_ptr()).value }
    }
}
impl<T: ?Sized> Drop for Arc<T> {
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
impl<T: ?Sized> AsRef<T> for Arc<T> {
    fn as_ref(&self) -> &T {
        &**self
    }
}
impl<T> From<T> for Arc<T> {
    fn from(value: T) -> Arc<T> {
        Arc::new(value)
    }
}
impl<T: Default> Default for Arc<T> {
    fn default() -> Arc<T> {
        Arc::new(T::default())
    }
}
impl<T: ?Sized + PartialEq> PartialEq for Arc<T> {
    fn eq(&self, other: &Arc<T>) -> bool {
        **self == **other
    }
}
impl<T: ?Sized + Eq> Eq for Arc<T> {}
impl<T: ?Sized + Debug> Debug for Arc<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}
impl<T: ?Sized + Display> Display for Arc<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}

/// A handle that does not keep the value alive. A new one points nowhere: address `usize::MAX`.
pub struct Weak<T: ?Sized> {
    pointer: NonNull<ArcInner<T>>,
}

impl<T: ?Sized, U: ?Sized> CoerceUnsized<Weak<U>> for Weak<T> {}
impl<T: ?Sized> Unpin for Weak<T> {}
unsafe impl<T: ?Sized + Sync + Send> Send for Weak<T> {}
unsafe impl<T: ?Sized + Sync + Send> Sync for Weak<T> {}

impl<T> Weak<T> {
    pub const fn new() -> Weak<T> {
        Weak { pointer: unsafe { NonNull::new_unchecked(18446744073709551615 as *mut ArcInner<T>) } }
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
            Weak { pointer: if nowhere { NonNull::new_unchecked(pointer as *mut ArcInner<T>) } else { inner(pointer) } }
        }
    }
    fn is_dangling(&self) -> bool {
        self.pointer.as_ptr() as *const u8 as usize == 18446744073709551615
    }
    pub fn upgrade(&self) -> Option<Arc<T>> {
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
        Some(Arc { pointer: self.pointer })
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

impl<T> Arc<T> {
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {
        unsafe {
            let room = std::intrinsics::alloc(
                std::intrinsics::size_of::<ArcInner<T>>(),
                std::intrinsics::align_of::<ArcInner<T>>(),
            ) as *mut ArcInner<T>;
            std::ptr::write(&raw mut (*room).strong, 0);
            std::ptr::write(&raw mut (*room).weak, 1);
            let weak = Weak { pointer: NonNull::new_unchecked(room) };
            let value = data_fn(&weak);
            std::ptr::write(&raw mut (*room).value, value);
            (*room).strong = 1;
            std::mem::forget(weak);
            Arc { pointer: NonNull::new_unchecked(room) }
        }
    }
}
impl<T: ?Sized + std::clone::CloneToUninit> Arc<T> {
    pub fn make_mut(this: &mut Arc<T>) -> &mut T {
        let shared = Arc::strong_count(this) != 1;
        if shared || Arc::weak_count(this) != 0 {
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
                    *this = Arc { pointer };
                } else {
                    let size = std::mem::size_of_val(&**this);
                    std::intrinsics::copy_nonoverlapping(&raw const (*inner).value as *const u8, place, size);
                    std::ptr::write(this as *mut Arc<T>, Arc { pointer });
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
impl<T: ?Sized> std::fmt::Pointer for Arc<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        std::fmt::Pointer::fmt(&(&**self as *const T), f)
    }
}
impl<T: ?Sized + PartialOrd> PartialOrd for Arc<T> {
    fn partial_cmp(&self, other: &Arc<T>) -> Option<std::cmp::Ordering> {
        (**self).partial_cmp(&**other)
    }
}
impl<T: ?Sized + Ord> Ord for Arc<T> {
    fn cmp(&self, other: &Arc<T>) -> std::cmp::Ordering {
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
        let inner = head as *mut ArcInner<()>;
        std::ptr::write(&raw mut (*inner).strong, 1);
        std::ptr::write(&raw mut (*inner).weak, 1);
        std::intrinsics::copy_nonoverlapping(from, head.add(before), size);
        head
    }
}
unsafe fn counted<T>(from: *const T, len: usize) -> NonNull<ArcInner<[T]>> {
    unsafe {
        let size = std::mem::size_of::<T>() * len;
        let head = counted_bytes(from as *const u8, size, std::mem::align_of::<T>());
        std::intrinsics::transmute(std::intrinsics::slice_from_raw(head as *const u8, len))
    }
}
impl<T> From<Vec<T>> for Arc<[T]> {
    fn from(mut vec: Vec<T>) -> Arc<[T]> {
        unsafe {
            let pointer = counted(vec.as_ptr(), vec.len());
            vec.set_len(0);
            Arc { pointer }
        }
    }
}
impl<T: Clone> From<&mut [T]> for Arc<[T]> {
    fn from(slice: &mut [T]) -> Arc<[T]> {
        Arc::from(slice.to_vec())
    }
}
impl<T: Clone> From<&[T]> for Arc<[T]> {
    fn from(slice: &[T]) -> Arc<[T]> {
        Arc::from(slice.to_vec())
    }
}
impl<T, const N: usize> From<[T; N]> for Arc<[T]> {
    fn from(array: [T; N]) -> Arc<[T]> {
        Arc::from(Vec::from(array))
    }
}
impl<T> FromIterator<T> for Arc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Arc<[T]> {
        Arc::from(iter.into_iter().collect::<Vec<T>>())
    }
}
impl From<&mut str> for Arc<str> {
    fn from(text: &mut str) -> Arc<str> {
        Arc::from(&*text)
    }
}
impl From<&str> for Arc<str> {
    fn from(text: &str) -> Arc<str> {
        unsafe { Arc { pointer: std::intrinsics::transmute(counted(text.as_ptr(), text.len())) } }
    }
}
impl From<String> for Arc<str> {
    fn from(text: String) -> Arc<str> {
        Arc::from(text.as_str())
    }
}
impl<T: ?Sized> From<Box<T>> for Arc<T> {
    fn from(value: Box<T>) -> Arc<T> {
        let (size, align) = (std::mem::size_of_val(&*value), std::mem::align_of_val(&*value));
        unsafe {
            let value = Box::into_raw(value);
            let head = counted_bytes(value as *const u8, size, align);
            drop(Box::from_raw(value as *mut std::mem::ManuallyDrop<T>));
            let mut pointer = std::mem::transmute_copy::<*mut T, *mut ArcInner<T>>(&value);
            *(&raw mut pointer as *mut *mut u8) = head;
            Arc { pointer: NonNull::new_unchecked(pointer) }
        }
    }
}

pub use std::mpsc;

/// Code that is to run but once: 0 it has not yet, 1 it is running, 2 it has, 3 it has panicked.
pub struct Once {
    state: std::cell::Cell<u32>,
}
unsafe impl Sync for Once {}
/// What the code is told that runs.
pub struct OnceState {
    poisoned: bool,
    next: std::cell::Cell<u32>,
}
impl Debug for OnceState {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OnceState").field("poisoned", &self.poisoned).finish()
    }
}
impl OnceState {
    pub fn is_poisoned(&self) -> bool {
        self.poisoned
    }
}
struct Running<'a>(&'a Once);
impl<'a> Drop for Running<'a> {
    fn drop(&mut self) {
        self.0.state.set(if std::intrinsics::panicking() { 3 } else { 2 });
        std::thread::wake_all(self.0);
    }
}
impl Once {
    pub const fn new() -> Once {
        Once { state: std::cell::Cell::new(0) }
    }
    #[track_caller]
    pub fn call_once<F: FnOnce()>(&self, f: F) {
        self.call_once_force(|state| {
            if state.poisoned {
                panic!("Once instance has previously been poisoned");
            }
            f()
        })
    }
    #[track_caller]
    pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {
        while self.state.get() == 1 {
            std::thread::wait(self, std::time::Duration::MAX);
        }
        if self.state.get() != 2 {
            let poisoned = self.state.get() == 3;
            self.state.set(1);
            let running = Running(self);
            f(&OnceState { poisoned, next: std::cell::Cell::new(2) });
        }
    }
    #[track_caller]
    pub fn wait(&self) {
        while self.state.get() < 2 {
            std::thread::wait(self, std::time::Duration::MAX);
        }
        if self.state.get() == 3 {
            panic!("Once instance has previously been poisoned");
        }
    }
    pub fn wait_force(&self) {
        while self.state.get() != 2 {
            std::thread::wait(self, std::time::Duration::MAX);
        }
    }
    pub fn is_completed(&self) -> bool {
        self.state.get() == 2
    }
}
impl Debug for Once {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Once").finish_non_exhaustive()
    }
}

// --- Mutex -------------------------------------------------------------------------------------

pub struct Mutex<T: ?Sized> {
    locked: std::cell::Cell<u32>,
    poisoned: std::cell::Cell<bool>,
    value: UnsafeCell<T>,
}

unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}
unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}

pub struct PoisonError<T> {
    guard: T,
}
impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T> {
        PoisonError { guard: data }
    }
    pub fn into_inner(self) -> T {
        self.guard
    }
}
impl<T> PoisonError<T> {
    pub fn get_ref(&self) -> &T {
        &self.guard
    }
    pub fn get_mut(&mut self) -> &mut T {
        &mut self.guard
    }
}
impl<T> Display for PoisonError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad("poisoned lock: another task failed inside")
    }
}
impl<T> Debug for PoisonError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("PoisonError { .. }")
    }
}

pub enum TryLockError<T> {
    Poisoned(PoisonError<T>),
    WouldBlock,
}
impl<T> Debug for TryLockError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            TryLockError::Poisoned(_) => Debug::fmt("Poisoned(..)", f),
            TryLockError::WouldBlock => Debug::fmt("WouldBlock", f),
        }
    }
}

pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<T> = Result<T, TryLockError<T>>;

fn judged<G>(poisoned: bool, guard: G) -> LockResult<G> {
    if poisoned { Err(PoisonError { guard }) } else { Ok(guard) }
}

impl<T> std::error::Error for PoisonError<T> {}
impl<T> Display for TryLockError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad(match self {
            TryLockError::Poisoned(_) => "poisoned lock: another task failed inside",
            TryLockError::WouldBlock => "try_lock failed because the operation would block",
        })
    }
}
impl<T: ?Sized + Debug> Debug for Mutex<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Mutex");
        match self.try_lock() {
            Ok(guard) => shown.field("data", &&*guard),
            Err(TryLockError::Poisoned(error)) => shown.field("data", &&**error.get_ref()),
            Err(TryLockError::WouldBlock) => shown.field("data", &"<locked>"),
        };
        shown.field("poisoned", &self.poisoned.get());
        shown.finish_non_exhaustive()
    }
}
impl<T> From<T> for RwLock<T> {
    fn from(value: T) -> RwLock<T> {
        RwLock::new(value)
    }
}
impl<T> From<T> for Mutex<T> {
    fn from(value: T) -> Mutex<T> {
        Mutex::new(value)
    }
}

// --- RwLock ------------------------------------------------------------------------------------

/// Readers above zero, one writer below.
pub struct RwLock<T: ?Sized> {
    state: std::cell::Cell<i32>,
    waiting: u32,
    poisoned: std::cell::Cell<bool>,
    value: UnsafeCell<T>,
}
unsafe impl<T: ?Sized + Send> Send for RwLock<T> {}
unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}
impl<T> RwLock<T> {
    pub const fn new(value: T) -> RwLock<T> {
        RwLock {
            state: std::cell::Cell::new(0),
            waiting: 0,
            poisoned: std::cell::Cell::new(false),
            value: UnsafeCell::new(value),
        }
    }
    pub fn into_inner(self) -> LockResult<T> {
        let poisoned = self.poisoned.get();
        judged(poisoned, self.value.into_inner())
    }
}
impl<T: ?Sized> RwLock<T> {
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
        if self.state.get() < 0 {
            return Err(TryLockError::WouldBlock);
        }
        self.state.set(self.state.get() + 1);
        judged(self.poisoned.get(), RwLockReadGuard::new(self)).map_err(TryLockError::Poisoned)
    }
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {
        if self.state.get() != 0 {
            return Err(TryLockError::WouldBlock);
        }
        self.state.set(-1);
        let guard = RwLockWriteGuard { lock: self, panicking: std::intrinsics::panicking() };
        judged(self.poisoned.get(), guard).map_err(TryLockError::Poisoned)
    }
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
        loop {
            match self.try_read() {
                Ok(guard) => return Ok(guard),
                Err(TryLockError::Poisoned(error)) => return Err(error),
                Err(TryLockError::WouldBlock) => self.wait(),
            }
        }
    }
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
        loop {
            match self.try_write() {
                Ok(guard) => return Ok(guard),
                Err(TryLockError::Poisoned(error)) => return Err(error),
                Err(TryLockError::WouldBlock) => self.wait(),
            }
        }
    }
    fn wait(&self) {
        std::thread::wait(&self.state, std::time::Duration::MAX);
    }
    pub fn clear_poison(&self) {
        self.poisoned.set(false);
    }
    pub fn is_poisoned(&self) -> bool {
        self.poisoned.get()
    }
    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        judged(self.poisoned.get(), self.value.get_mut())
    }
}
impl<T: Default> Default for RwLock<T> {
    fn default() -> RwLock<T> {
        RwLock::new(T::default())
    }
}
impl<T: ?Sized + Debug> Debug for RwLock<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("RwLock");
        match self.try_read() {
            Ok(guard) => shown.field("data", &&*guard),
            Err(TryLockError::Poisoned(error)) => shown.field("data", &&**error.get_ref()),
            Err(TryLockError::WouldBlock) => shown.field("data", &format_args!("<locked>")),
        };
        shown.field("poisoned", &self.poisoned.get());
        shown.finish_non_exhaustive()
    }
}
fn release(state: &std::cell::Cell<i32>, now: i32) {
    state.set(now);
    std::thread::wake_all(state);
}
pub struct RwLockReadGuard<'a, T: ?Sized> {
    data: NonNull<T>,
    state: &'a std::cell::Cell<i32>,
}
pub struct RwLockWriteGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
    panicking: bool,
}
impl<'a, T: ?Sized> !Send for RwLockReadGuard<'a, T> {}
impl<'a, T: ?Sized> !Send for RwLockWriteGuard<'a, T> {}
unsafe impl<'a, T: ?Sized + Sync> Sync for RwLockReadGuard<'a, T> {}
unsafe impl<'a, T: ?Sized + Sync> Sync for RwLockWriteGuard<'a, T> {}
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    /// Counted already.
    fn new(lock: &'a RwLock<T>) -> RwLockReadGuard<'a, T> {
        let data = unsafe { NonNull::new_unchecked(lock.value.get()) };
        RwLockReadGuard { data, state: &lock.state }
    }
}
impl<'a, T: ?Sized> Deref for RwLockReadGuard<'a, T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { self.data.as_ref() }
    }
}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(s: RwLockWriteGuard<'a, T>) -> RwLockReadGuard<'a, T> {
        let lock = s.lock;
        std::mem::forget(s);
        release(&lock.state, 1);
        RwLockReadGuard::new(lock)
    }
}
impl<'a, T: ?Sized> Deref for RwLockWriteGuard<'a, T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { &*self.lock.value.get() }
    }
}
impl<'a, T: ?Sized> DerefMut for RwLockWriteGuard<'a, T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut *self.lock.value.get() }
    }
}
impl<'a, T: ?Sized> Drop for RwLockReadGuard<'a, T> {
    fn drop(&mut self) {
        release(self.state, self.state.get() - 1);
    }
}
impl<'a, T: ?Sized> Drop for RwLockWriteGuard<'a, T> {
    fn drop(&mut self) {
        if !self.panicking && std::intrinsics::panicking() {
            self.lock.poisoned.set(true);
        }
        release(&self.lock.state, 0);
    }
}
impl<'a, T: ?Sized + Debug> Debug for RwLockReadGuard<'a, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}
impl<'a, T: ?Sized + Debug> Debug for RwLockWriteGuard<'a, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}

// --- once --------------------------------------------------------------------------------------

/// A place written once.
pub struct OnceLock<T> {
    once: Once,
    value: UnsafeCell<std::mem::MaybeUninit<T>>,
    owns: std::marker::PhantomData<T>,
}
unsafe impl<T: Send> Send for OnceLock<T> {}
unsafe impl<T: Sync + Send> Sync for OnceLock<T> {}
impl<T> OnceLock<T> {
    pub const fn new() -> OnceLock<T> {
        let value = UnsafeCell::new(std::mem::MaybeUninit::uninit());
        OnceLock { once: Once::new(), value, owns: std::marker::PhantomData }
    }
    pub fn get(&self) -> Option<&T> {
        if !self.once.is_completed() {
            return None;
        }
        Some(unsafe { (*self.value.get()).assume_init_ref() })
    }
    pub fn get_mut(&mut self) -> Option<&mut T> {
        if !self.once.is_completed() {
            return None;
        }
        Some(unsafe { (*self.value.get()).assume_init_mut() })
    }
    pub fn wait(&self) -> &T {
        while !self.once.is_completed() {
            std::thread::wait(&self.once, std::time::Duration::MAX);
        }
        self.get().unwrap()
    }
    pub fn set(&self, value: T) -> Result<(), T> {
        let mut value = Some(value);
        self.get_or_init(|| value.take().unwrap());
        match value {
            None => Ok(()),
            Some(value) => Err(value),
        }
    }
    #[track_caller]
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
        self.once.call_once_force(|_| {
            let value = f();
            unsafe { (*self.value.get()).write(value) };
        });
        unsafe { (*self.value.get()).assume_init_ref() }
    }
    pub fn take(&mut self) -> Option<T> {
        if !self.once.is_completed() {
            return None;
        }
        self.once = Once::new();
        Some(unsafe { (*self.value.get()).assume_init_read() })
    }
    pub fn into_inner(mut self) -> Option<T> {
        self.take()
    }
}
impl<T> Drop for OnceLock<T> {
    fn drop(&mut self) {
        if self.once.is_completed() {
            unsafe { (*self.value.get()).assume_init_drop() };
        }
    }
}
impl<T> From<T> for OnceLock<T> {
    fn from(value: T) -> OnceLock<T> {
        let cell = OnceLock::new();
        let set = cell.set(value);
        cell
    }
}
impl<T> Default for OnceLock<T> {
    fn default() -> OnceLock<T> {
        OnceLock::new()
    }
}

/// Made when it is first read.
pub struct LazyLock<T, F = fn() -> T> {
    once: Once,
    data: UnsafeCell<Lazy<T, F>>,
}
/// Which of them it is, the `Once` knows.
union Lazy<T, F> {
    value: ManuallyDrop<T>,
    f: ManuallyDrop<F>,
}
unsafe impl<T: Sync + Send, F: Send> Sync for LazyLock<T, F> {}
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub const fn new(f: F) -> LazyLock<T, F> {
        LazyLock { once: Once::new(), data: UnsafeCell::new(Lazy { f: ManuallyDrop::new(f) }) }
    }
    #[track_caller]
    pub fn force(this: &LazyLock<T, F>) -> &T {
        this.once.call_once_force(|state| {
            if state.poisoned {
                panic!("LazyLock instance has previously been poisoned");
            }
            let data = this.data.get();
            unsafe {
                let f = ManuallyDrop::take(&mut (*data).f);
                (*data).value = ManuallyDrop::new(f());
            }
        });
        LazyLock::get(this).unwrap()
    }
}
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    #[track_caller]
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T {
        LazyLock::force(this);
        LazyLock::get_mut(this).unwrap()
    }
}
impl<T: Default> Default for LazyLock<T> {
    fn default() -> LazyLock<T> {
        LazyLock::new(T::default)
    }
}
impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {
    fn deref_mut(&mut self) -> &mut T {
        LazyLock::force_mut(self)
    }
}
impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> {
        if this.once.is_completed() { Some(unsafe { &mut *this.data.get_mut().value }) } else { None }
    }
    pub fn get(this: &LazyLock<T, F>) -> Option<&T> {
        if this.once.is_completed() { Some(unsafe { &(*this.data.get()).value }) } else { None }
    }
}
impl<T, F> Drop for LazyLock<T, F> {
    fn drop(&mut self) {
        let data = self.data.get_mut();
        match self.once.state.get() {
            0 => unsafe { ManuallyDrop::drop(&mut data.f) },
            2 => unsafe { ManuallyDrop::drop(&mut data.value) },
            _ => {}
        }
    }
}
impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;
    #[track_caller]
    fn deref(&self) -> &T {
        LazyLock::force(self)
    }
}

// --- Condvar and Barrier -----------------------------------------------------------------------

/// What waits, waits at its address.
pub struct Condvar {
    futex: atomic::AtomicU32,
}
#[derive(Debug, PartialEq, Eq, Copy, Clone)]
pub struct WaitTimeoutResult(bool);
impl WaitTimeoutResult {
    pub fn timed_out(&self) -> bool {
        self.0
    }
}
impl Condvar {
    pub const fn new() -> Condvar {
        Condvar { futex: atomic::AtomicU32::new(0) }
    }
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {
        let lock = guard.lock;
        drop(guard);
        std::thread::wait(self, std::time::Duration::MAX);
        lock.lock()
    }
    pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(
        &self,
        mut guard: MutexGuard<'a, T>,
        mut condition: F,
    ) -> LockResult<MutexGuard<'a, T>> {
        while condition(&mut *guard) {
            guard = self.wait(guard)?;
        }
        Ok(guard)
    }
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: std::time::Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        let lock = guard.lock;
        drop(guard);
        let result = WaitTimeoutResult(!std::thread::wait(self, dur));
        let poisoned = lock.is_poisoned();
        judged(poisoned, (lock.lock().unwrap_or_else(PoisonError::into_inner), result))
    }
    pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(
        &self,
        mut guard: MutexGuard<'a, T>,
        dur: std::time::Duration,
        mut condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        let start = std::time::Instant::now();
        while condition(&mut *guard) {
            match dur.checked_sub(start.elapsed()) {
                Some(left) => guard = self.wait_timeout(guard, left)?.0,
                None => return Ok((guard, WaitTimeoutResult(true))),
            }
        }
        Ok((guard, WaitTimeoutResult(false)))
    }
    pub fn notify_one(&self) {
        std::intrinsics::futex_wake(self as *const Condvar as *const u8, 1)
    }
    pub fn notify_all(&self) {
        std::thread::wake_all(self)
    }
}
impl Default for Condvar {
    fn default() -> Condvar {
        Condvar::new()
    }
}
impl Debug for Condvar {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Condvar").finish_non_exhaustive()
    }
}

struct BarrierState {
    count: usize,
    generation_id: usize,
}
pub struct Barrier {
    lock: Mutex<BarrierState>,
    cvar: Condvar,
    num_threads: usize,
}
pub struct BarrierWaitResult(bool);
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool {
        self.0
    }
}
impl Barrier {
    pub const fn new(n: usize) -> Barrier {
        let lock = Mutex::new(BarrierState { count: 0, generation_id: 0 });
        Barrier { lock, cvar: Condvar::new(), num_threads: n }
    }
    pub fn wait(&self) -> BarrierWaitResult {
        let mut state = self.lock.lock().unwrap();
        state.count += 1;
        if state.count >= self.num_threads {
            state.count = 0;
            state.generation_id = state.generation_id.wrapping_add(1);
            self.cvar.notify_all();
            return BarrierWaitResult(true);
        }
        let generation = state.generation_id;
        while state.generation_id == generation {
            state = self.cvar.wait(state).unwrap();
        }
        BarrierWaitResult(false)
    }
}
impl Debug for Barrier {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Barrier").finish_non_exhaustive()
    }
}
impl Debug for BarrierWaitResult {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BarrierWaitResult").field("is_leader", &self.0).finish()
    }
}

impl<T> Mutex<T> {
    pub const fn new(value: T) -> Mutex<T> {
        Mutex {
            locked: std::cell::Cell::new(0),
            poisoned: std::cell::Cell::new(false),
            value: UnsafeCell::new(value),
        }
    }
    pub fn into_inner(self) -> LockResult<T> {
        let poisoned = self.poisoned.get();
        judged(poisoned, self.value.into_inner())
    }
}
impl<T: ?Sized> Mutex<T> {
    fn guard(&self) -> MutexGuard<'_, T> {
        self.locked.set(1);
        MutexGuard { lock: self, panicking: std::intrinsics::panicking() }
    }
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        while self.locked.get() != 0 {
            std::intrinsics::futex_wait(self.waiters(), u64::MAX);
        }
        judged(self.poisoned.get(), self.guard())
    }
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
        if self.locked.get() != 0 {
            return Err(TryLockError::WouldBlock);
        }
        judged(self.poisoned.get(), self.guard()).map_err(TryLockError::Poisoned)
    }
    fn waiters(&self) -> *const u8 {
        &self.locked as *const std::cell::Cell<u32> as *const u8
    }
    pub fn clear_poison(&self) {
        self.poisoned.set(false);
    }
    pub fn is_poisoned(&self) -> bool {
        self.poisoned.get()
    }
    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        judged(self.poisoned.get(), self.value.get_mut())
    }
}
impl<T: Default> Default for Mutex<T> {
    fn default() -> Mutex<T> {
        Mutex::new(T::default())
    }
}

pub struct MutexGuard<'a, T: ?Sized> {
    lock: &'a Mutex<T>,
    panicking: bool,
}

impl<'a, T: ?Sized> !Send for MutexGuard<'a, T> {}
unsafe impl<'a, T: ?Sized + Sync> Sync for MutexGuard<'a, T> {}

impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { &*self.lock.value.get() }
    }
}
impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut *self.lock.value.get() }
    }
}
impl<'a, T: ?Sized> Drop for MutexGuard<'a, T> {
    fn drop(&mut self) {
        if !self.panicking && std::intrinsics::panicking() {
            self.lock.poisoned.set(true);
        }
        self.lock.locked.set(0);
        std::intrinsics::futex_wake(self.lock.waiters(), 1);
    }
}
impl<'a, T: ?Sized + Debug> Debug for MutexGuard<'a, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}
impl<'a, T: ?Sized + Display> Display for MutexGuard<'a, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}
impl<'a, T: ?Sized + Display> Display for RwLockReadGuard<'a, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}
impl<'a, T: ?Sized + Display> Display for RwLockWriteGuard<'a, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}

// --- atomics -----------------------------------------------------------------------------------

pub mod atomic {
    use std::cell::UnsafeCell;

    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum Ordering {
        Relaxed,
        Release,
        Acquire,
        AcqRel,
        SeqCst,
    }

    pub fn fence(order: Ordering) {}
    pub fn compiler_fence(order: Ordering) {}
    pub fn spin_loop_hint() {
        std::intrinsics::thread_yield()
    }

    /// What an atomic type holds.
    pub trait Holds {
        type Value;
    }

    #[repr(transparent)]
    pub struct AtomicBool {
        value: UnsafeCell<bool>,
    }
    unsafe impl Sync for AtomicBool {}
    impl Holds for AtomicBool {
        type Value = bool;
    }
    #[repr(transparent)]
    pub struct AtomicU8 {
        value: UnsafeCell<u8>,
    }
    unsafe impl Sync for AtomicU8 {}
    impl Holds for AtomicU8 {
        type Value = u8;
    }
    #[repr(transparent)]
    pub struct AtomicU16 {
        value: UnsafeCell<u16>,
    }
    unsafe impl Sync for AtomicU16 {}
    impl Holds for AtomicU16 {
        type Value = u16;
    }
    #[repr(transparent)]
    pub struct AtomicU32 {
        value: UnsafeCell<u32>,
    }
    unsafe impl Sync for AtomicU32 {}
    impl Holds for AtomicU32 {
        type Value = u32;
    }
    #[repr(transparent)]
    pub struct AtomicU64 {
        value: UnsafeCell<u64>,
    }
    unsafe impl Sync for AtomicU64 {}
    impl Holds for AtomicU64 {
        type Value = u64;
    }
    #[repr(transparent)]
    pub struct AtomicUsize {
        value: UnsafeCell<usize>,
    }
    unsafe impl Sync for AtomicUsize {}
    impl Holds for AtomicUsize {
        type Value = usize;
    }
    #[repr(transparent)]
    pub struct AtomicI8 {
        value: UnsafeCell<i8>,
    }
    unsafe impl Sync for AtomicI8 {}
    impl Holds for AtomicI8 {
        type Value = i8;
    }
    #[repr(transparent)]
    pub struct AtomicI16 {
        value: UnsafeCell<i16>,
    }
    unsafe impl Sync for AtomicI16 {}
    impl Holds for AtomicI16 {
        type Value = i16;
    }
    #[repr(transparent)]
    pub struct AtomicI32 {
        value: UnsafeCell<i32>,
    }
    unsafe impl Sync for AtomicI32 {}
    impl Holds for AtomicI32 {
        type Value = i32;
    }
    #[repr(transparent)]
    pub struct AtomicI64 {
        value: UnsafeCell<i64>,
    }
    unsafe impl Sync for AtomicI64 {}
    impl Holds for AtomicI64 {
        type Value = i64;
    }
    #[repr(transparent)]
    pub struct AtomicIsize {
        value: UnsafeCell<isize>,
    }
    unsafe impl Sync for AtomicIsize {}
    impl Holds for AtomicIsize {
        type Value = isize;
    }
    #[for_types(T, AtomicBool, AtomicU8, AtomicU16, AtomicU32, AtomicU64, AtomicUsize, AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize)]
    impl T {
        pub const fn new(value: <T as Holds>::Value) -> Self {
            Self { value: UnsafeCell::new(value) }
        }
        pub fn load(&self, order: Ordering) -> <T as Holds>::Value {
            unsafe { *self.value.get() }
        }
        pub fn store(&self, value: <T as Holds>::Value, order: Ordering) {
            unsafe { *self.value.get() = value }
        }
        pub fn swap(&self, value: <T as Holds>::Value, order: Ordering) -> <T as Holds>::Value {
            unsafe { std::mem::replace(&mut *self.value.get(), value) }
        }
        pub fn into_inner(self) -> <T as Holds>::Value {
            self.value.into_inner()
        }
        pub fn get_mut(&mut self) -> &mut <T as Holds>::Value {
            self.value.get_mut()
        }
        pub const unsafe fn from_ptr<'a>(ptr: *mut <T as Holds>::Value) -> &'a T {
            unsafe { &*(ptr as *mut T) }
        }
        pub const fn as_ptr(&self) -> *mut <T as Holds>::Value {
            self.value.get()
        }
        pub fn compare_exchange(
            &self,
            current: <T as Holds>::Value,
            new: <T as Holds>::Value,
            success: Ordering,
            failure: Ordering,
        ) -> Result<<T as Holds>::Value, <T as Holds>::Value> {
            let old = self.load(success);
            if old == current {
                self.store(new, success);
                Ok(old)
            } else {
                Err(old)
            }
        }
        pub fn compare_exchange_weak(
            &self,
            current: <T as Holds>::Value,
            new: <T as Holds>::Value,
            success: Ordering,
            failure: Ordering,
        ) -> Result<<T as Holds>::Value, <T as Holds>::Value> {
            self.compare_exchange(current, new, success, failure)
        }
        pub fn fetch_update<F: FnMut(<T as Holds>::Value) -> Option<<T as Holds>::Value>>(
            &self,
            set_order: Ordering,
            fetch_order: Ordering,
            mut f: F,
        ) -> Result<<T as Holds>::Value, <T as Holds>::Value> {
            let mut old = self.load(fetch_order);
            while let Some(new) = f(old) {
                match self.compare_exchange(old, new, set_order, fetch_order) {
                    Ok(old) => return Ok(old),
                    Err(now) => old = now,
                }
            }
            Err(old)
        }
        pub fn try_update(
            &self,
            set_order: Ordering,
            fetch_order: Ordering,
            f: impl FnMut(<T as Holds>::Value) -> Option<<T as Holds>::Value>,
        ) -> Result<<T as Holds>::Value, <T as Holds>::Value> {
            self.fetch_update(set_order, fetch_order, f)
        }
        pub fn update(
            &self,
            set_order: Ordering,
            fetch_order: Ordering,
            mut f: impl FnMut(<T as Holds>::Value) -> <T as Holds>::Value,
        ) -> <T as Holds>::Value {
            self.fetch_update(set_order, fetch_order, |value| Some(f(value))).unwrap()
        }
        pub fn fetch_or(&self, value: <T as Holds>::Value, order: Ordering) -> <T as Holds>::Value {
            let old = self.load(order);
            self.store(old | value, order);
            old
        }
        pub fn fetch_and(&self, value: <T as Holds>::Value, order: Ordering) -> <T as Holds>::Value {
            let old = self.load(order);
            self.store(old & value, order);
            old
        }
        pub fn fetch_nand(&self, value: <T as Holds>::Value, order: Ordering) -> <T as Holds>::Value {
            let old = self.load(order);
            self.store(!(old & value), order);
            old
        }
        pub fn fetch_xor(&self, value: <T as Holds>::Value, order: Ordering) -> <T as Holds>::Value {
            let old = self.load(order);
            self.store(old ^ value, order);
            old
        }
    }
    #[for_types(T, AtomicU8, AtomicU16, AtomicU32, AtomicU64, AtomicUsize, AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize)]
    impl T {
        pub fn fetch_add(&self, value: <T as Holds>::Value, order: Ordering) -> <T as Holds>::Value {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_add(old, value), order);
            old
        }
        pub fn fetch_sub(&self, value: <T as Holds>::Value, order: Ordering) -> <T as Holds>::Value {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_sub(old, value), order);
            old
        }
        pub fn fetch_max(&self, value: <T as Holds>::Value, order: Ordering) -> <T as Holds>::Value {
            let old = self.load(order);
            self.store(old.max(value), order);
            old
        }
        pub fn fetch_min(&self, value: <T as Holds>::Value, order: Ordering) -> <T as Holds>::Value {
            let old = self.load(order);
            self.store(old.min(value), order);
            old
        }
    }
    #[for_types(T, AtomicBool, AtomicU8, AtomicU16, AtomicU32, AtomicU64, AtomicUsize, AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize)]
    impl Default for T {
        fn default() -> T {
            T::new(Default::default())
        }
    }
    #[for_types(T, AtomicBool, AtomicU8, AtomicU16, AtomicU32, AtomicU64, AtomicUsize, AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize)]
    impl From<<T as Holds>::Value> for T {
        fn from(value: <T as Holds>::Value) -> T {
            T::new(value)
        }
    }
    #[for_types(T, AtomicBool, AtomicU8, AtomicU16, AtomicU32, AtomicU64, AtomicUsize, AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize)]
    impl std::fmt::Debug for T {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(&self.load(Ordering::Relaxed), f)
        }
    }

    impl AtomicBool {
        pub fn fetch_not(&self, order: Ordering) -> bool {
            self.fetch_xor(true, order)
        }
    }

    #[repr(transparent)]
    pub struct AtomicPtr<T> {
        value: UnsafeCell<*mut T>,
    }
    unsafe impl<T> Send for AtomicPtr<T> {}
    unsafe impl<T> Sync for AtomicPtr<T> {}
    impl<T> AtomicPtr<T> {
        pub const fn new(pointer: *mut T) -> AtomicPtr<T> {
            AtomicPtr { value: UnsafeCell::new(pointer) }
        }
        pub fn load(&self, order: Ordering) -> *mut T {
            unsafe { *self.value.get() }
        }
        pub fn store(&self, pointer: *mut T, order: Ordering) {
            unsafe { *self.value.get() = pointer }
        }
        pub fn swap(&self, pointer: *mut T, order: Ordering) -> *mut T {
            unsafe { std::mem::replace(&mut *self.value.get(), pointer) }
        }
        pub fn compare_exchange(
            &self,
            current: *mut T,
            new: *mut T,
            success: Ordering,
            failure: Ordering,
        ) -> Result<*mut T, *mut T> {
            let old = self.load(success);
            if old == current {
                self.store(new, success);
                Ok(old)
            } else {
                Err(old)
            }
        }
        pub fn compare_exchange_weak(
            &self,
            current: *mut T,
            new: *mut T,
            success: Ordering,
            failure: Ordering,
        ) -> Result<*mut T, *mut T> {
            self.compare_exchange(current, new, success, failure)
        }
        pub fn fetch_update<F: FnMut(*mut T) -> Option<*mut T>>(
            &self,
            set_order: Ordering,
            fetch_order: Ordering,
            mut f: F,
        ) -> Result<*mut T, *mut T> {
            let mut old = self.load(fetch_order);
            while let Some(new) = f(old) {
                match self.compare_exchange(old, new, set_order, fetch_order) {
                    Ok(old) => return Ok(old),
                    Err(now) => old = now,
                }
            }
            Err(old)
        }
        pub const unsafe fn from_ptr<'a>(ptr: *mut *mut T) -> &'a AtomicPtr<T> {
            unsafe { &*(ptr as *mut AtomicPtr<T>) }
        }
        pub const fn as_ptr(&self) -> *mut *mut T {
            self.value.get()
        }
        pub fn try_update(
            &self,
            set_order: Ordering,
            fetch_order: Ordering,
            f: impl FnMut(*mut T) -> Option<*mut T>,
        ) -> Result<*mut T, *mut T> {
            self.fetch_update(set_order, fetch_order, f)
        }
        pub fn update(&self, set_order: Ordering, fetch_order: Ordering, mut f: impl FnMut(*mut T) -> *mut T) -> *mut T {
            self.fetch_update(set_order, fetch_order, |pointer| Some(f(pointer))).unwrap()
        }
        pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T {
            self.update(order, order, |pointer| pointer.wrapping_add(val))
        }
        pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T {
            self.update(order, order, |pointer| pointer.wrapping_sub(val))
        }
        pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T {
            self.update(order, order, |pointer| pointer.wrapping_byte_add(val))
        }
        pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T {
            self.update(order, order, |pointer| pointer.wrapping_byte_sub(val))
        }
        pub fn fetch_or(&self, val: usize, order: Ordering) -> *mut T {
            self.update(order, order, |pointer| pointer.map_addr(|addr| addr | val))
        }
        pub fn fetch_and(&self, val: usize, order: Ordering) -> *mut T {
            self.update(order, order, |pointer| pointer.map_addr(|addr| addr & val))
        }
        pub fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T {
            self.update(order, order, |pointer| pointer.map_addr(|addr| addr ^ val))
        }
        pub fn get_mut(&mut self) -> &mut *mut T {
            self.value.get_mut()
        }
        pub fn into_inner(self) -> *mut T {
            self.value.into_inner()
        }
    }
    impl<T> Default for AtomicPtr<T> {
        fn default() -> AtomicPtr<T> {
            AtomicPtr::new(std::ptr::null_mut())
        }
    }
    impl<T> From<*mut T> for AtomicPtr<T> {
        fn from(pointer: *mut T) -> AtomicPtr<T> {
            AtomicPtr::new(pointer)
        }
    }
    impl<T> std::fmt::Debug for AtomicPtr<T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(&self.load(Ordering::SeqCst), f)
        }
    }
}
impl Arc<dyn std::any::Any + Send + Sync> {
    pub fn downcast<T: std::any::Any + Send + Sync>(self) -> Result<Arc<T>, Self> {
        if !(*self).is::<T>() {
            return Err(self);
        }
        let this = std::mem::ManuallyDrop::new(self);
        let pointer = this.pointer.as_ptr() as *mut ArcInner<T>;
        Ok(Arc { pointer: unsafe { NonNull::new_unchecked(pointer) } })
    }
}

impl<T: Debug> Debug for OnceLock<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self.get() {
            Some(value) => f.debug_tuple("OnceLock").field(value).finish(),
            None => f.write_str("OnceLock(<uninit>)"),
        }
    }
}
impl<T: Clone> Clone for OnceLock<T> {
    fn clone(&self) -> Self {
        match self.get() {
            Some(value) => OnceLock::from(value.clone()),
            None => OnceLock::new(),
        }
    }
}
impl<T: PartialEq> PartialEq for OnceLock<T> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}
impl<T: Eq> Eq for OnceLock<T> {}
impl<T> std::error::Error for TryLockError<T> {}
impl<T: Debug, F> Debug for LazyLock<T, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match LazyLock::get(self) {
            Some(value) => f.debug_tuple("LazyLock").field(value).finish(),
            None => f.write_str("LazyLock(<uninit>)"),
        }
    }
}
impl From<std::borrow::Cow<'_, str>> for Arc<str> {
    fn from(text: std::borrow::Cow<'_, str>) -> Arc<str> {
        Arc::from(&*text)
    }
}
impl Default for Arc<str> {
    fn default() -> Arc<str> {
        Arc::from("")
    }
}
impl<T> Default for Arc<[T]> {
    fn default() -> Arc<[T]> {
        Arc::from(Vec::new())
    }
}
impl From<Arc<str>> for Arc<[u8]> {
    fn from(text: Arc<str>) -> Arc<[u8]> {
        unsafe { Arc::from_raw(Arc::into_raw(text) as *const [u8]) }
    }
}
