use std::fmt::{Debug, Display, Formatter};
use std::ops::{CoerceUnsized, Deref};
use std::ptr::NonNull;
use std::cell::UnsafeCell;
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
    pub fn into_raw(this: Arc<T>) -> *const T {
        let inner = this.pointer.as_ptr();
        std::mem::forget(this);
        unsafe { &(*inner).value as *const T }
    }
    pub unsafe fn from_raw(pointer: *const T) -> Arc<T> {
        unsafe {
            let before = std::intrinsics::size_of::<ArcInner<T>>() - ArcInner::<T>::after();
            let inner = (pointer as *mut u8).sub(before) as *mut ArcInner<T>;
            Arc { pointer: NonNull::new_unchecked(inner) }
        }
    }
    pub unsafe fn increment_strong_count(pointer: *const T) {
        let kept = std::mem::ManuallyDrop::new(unsafe { Arc::from_raw(pointer) });
        let more = std::mem::ManuallyDrop::new((*kept).clone());
    }
    pub unsafe fn decrement_strong_count(pointer: *const T) {
        drop(unsafe { Arc::from_raw(pointer) });
    }
}

impl<T> ArcInner<T> {
    /// The bytes from the value's first to the end.
    fn after() -> usize {
        let head = 2 * std::intrinsics::size_of::<usize>();
        let align = std::intrinsics::align_of::<T>();
        let offset = (head + align - 1) / align * align;
        std::intrinsics::size_of::<ArcInner<T>>() - offset
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
    pub fn unwrap_or_clone(this: Arc<T>) -> T
    where
        T: Clone,
    {
        match Arc::try_unwrap(this) {
            Ok(value) => value,
            Err(this) => (*this).clone(),
        }
    }
    pub fn make_mut(this: &mut Arc<T>) -> &mut T
    where
        T: Clone,
    {
        if Arc::strong_count(this) != 1 {
            *this = Arc::new((**this).clone());
        } else if Arc::weak_count(this) != 0 {
            unsafe {
                let inner = this.pointer.as_ptr();
                let value = std::ptr::read(&(*inner).value as *const T);
                std::ptr::write(this as *mut Arc<T>, Arc::new(value));
                (*inner).strong = 0;
                release_weak(inner);
            }
        }
        unsafe { &mut (*this.pointer.as_ptr()).value }
    }
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

// --- Mutex -------------------------------------------------------------------------------------

/// There is one thread: a lock that is held can never be had, which is a deadlock.
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
            TryLockError::Poisoned(_) => f.write_str("Poisoned(..)"),
            TryLockError::WouldBlock => f.write_str("WouldBlock"),
        }
    }
}

pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<T> = Result<T, TryLockError<T>>;

impl<T> Mutex<T> {
    pub const fn new(value: T) -> Mutex<T> {
        Mutex {
            locked: std::cell::Cell::new(0),
            poisoned: std::cell::Cell::new(false),
            value: UnsafeCell::new(value),
        }
    }
    pub fn into_inner(self) -> LockResult<T> {
        Ok(self.value.into_inner())
    }
}
impl<T: ?Sized> Mutex<T> {
    fn guard(&self) -> MutexGuard<'_, T> {
        self.locked.set(1);
        MutexGuard { lock: self, panicking: std::intrinsics::panicking() }
    }
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        if self.locked.get() != 0 {
            std::intrinsics::hang();
        }
        if self.poisoned.get() {
            Err(PoisonError { guard: self.guard() })
        } else {
            Ok(self.guard())
        }
    }
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
        if self.locked.get() != 0 {
            return Err(TryLockError::WouldBlock);
        }
        if self.poisoned.get() {
            Err(TryLockError::Poisoned(PoisonError { guard: self.guard() }))
        } else {
            Ok(self.guard())
        }
    }
    pub fn is_poisoned(&self) -> bool {
        self.poisoned.get()
    }
    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        Ok(self.value.get_mut())
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

    #[repr(transparent)]
    pub struct AtomicBool {
        value: UnsafeCell<bool>,
    }
    unsafe impl Sync for AtomicBool {}
    impl AtomicBool {
        pub const fn new(value: bool) -> AtomicBool {
            AtomicBool { value: UnsafeCell::new(value) }
        }
        pub fn load(&self, order: Ordering) -> bool {
            unsafe { *self.value.get() }
        }
        pub fn store(&self, value: bool, order: Ordering) {
            unsafe { *self.value.get() = value }
        }
        pub fn swap(&self, value: bool, order: Ordering) -> bool {
            unsafe { std::mem::replace(&mut *self.value.get(), value) }
        }
        pub fn into_inner(self) -> bool {
            self.value.into_inner()
        }
        pub fn get_mut(&mut self) -> &mut bool {
            self.value.get_mut()
        }
        pub fn compare_exchange(
            &self,
            current: bool,
            new: bool,
            success: Ordering,
            failure: Ordering,
        ) -> Result<bool, bool> {
            let old = self.load(success);
            if old == current {
                self.store(new, success);
                Ok(old)
            } else {
                Err(old)
            }
        }
        pub fn fetch_or(&self, value: bool, order: Ordering) -> bool {
            let old = self.load(order);
            self.store(old | value, order);
            old
        }
        pub fn fetch_and(&self, value: bool, order: Ordering) -> bool {
            let old = self.load(order);
            self.store(old & value, order);
            old
        }
        pub fn fetch_xor(&self, value: bool, order: Ordering) -> bool {
            let old = self.load(order);
            self.store(old ^ value, order);
            old
        }
    }
    impl Default for AtomicBool {
        fn default() -> AtomicBool {
            AtomicBool::new(false)
        }
    }
    impl std::fmt::Debug for AtomicBool {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(&self.load(Ordering::Relaxed), f)
        }
    }

    #[repr(transparent)]
    pub struct AtomicU8 {
        value: UnsafeCell<u8>,
    }
    unsafe impl Sync for AtomicU8 {}
    impl AtomicU8 {
        pub const fn new(value: u8) -> AtomicU8 {
            AtomicU8 { value: UnsafeCell::new(value) }
        }
        pub fn load(&self, order: Ordering) -> u8 {
            unsafe { *self.value.get() }
        }
        pub fn store(&self, value: u8, order: Ordering) {
            unsafe { *self.value.get() = value }
        }
        pub fn swap(&self, value: u8, order: Ordering) -> u8 {
            unsafe { std::mem::replace(&mut *self.value.get(), value) }
        }
        pub fn into_inner(self) -> u8 {
            self.value.into_inner()
        }
        pub fn get_mut(&mut self) -> &mut u8 {
            self.value.get_mut()
        }
        pub fn compare_exchange(
            &self,
            current: u8,
            new: u8,
            success: Ordering,
            failure: Ordering,
        ) -> Result<u8, u8> {
            let old = self.load(success);
            if old == current {
                self.store(new, success);
                Ok(old)
            } else {
                Err(old)
            }
        }
        pub fn fetch_add(&self, value: u8, order: Ordering) -> u8 {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_add(old, value), order);
            old
        }
        pub fn fetch_sub(&self, value: u8, order: Ordering) -> u8 {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_sub(old, value), order);
            old
        }
        pub fn fetch_max(&self, value: u8, order: Ordering) -> u8 {
            let old = self.load(order);
            if value > old {
                self.store(value, order);
            }
            old
        }
        pub fn fetch_min(&self, value: u8, order: Ordering) -> u8 {
            let old = self.load(order);
            if value < old {
                self.store(value, order);
            }
            old
        }
    }
    impl Default for AtomicU8 {
        fn default() -> AtomicU8 {
            AtomicU8::new(0)
        }
    }
    impl std::fmt::Debug for AtomicU8 {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(&self.load(Ordering::Relaxed), f)
        }
    }

    #[repr(transparent)]
    pub struct AtomicU16 {
        value: UnsafeCell<u16>,
    }
    unsafe impl Sync for AtomicU16 {}
    impl AtomicU16 {
        pub const fn new(value: u16) -> AtomicU16 {
            AtomicU16 { value: UnsafeCell::new(value) }
        }
        pub fn load(&self, order: Ordering) -> u16 {
            unsafe { *self.value.get() }
        }
        pub fn store(&self, value: u16, order: Ordering) {
            unsafe { *self.value.get() = value }
        }
        pub fn swap(&self, value: u16, order: Ordering) -> u16 {
            unsafe { std::mem::replace(&mut *self.value.get(), value) }
        }
        pub fn into_inner(self) -> u16 {
            self.value.into_inner()
        }
        pub fn get_mut(&mut self) -> &mut u16 {
            self.value.get_mut()
        }
        pub fn compare_exchange(
            &self,
            current: u16,
            new: u16,
            success: Ordering,
            failure: Ordering,
        ) -> Result<u16, u16> {
            let old = self.load(success);
            if old == current {
                self.store(new, success);
                Ok(old)
            } else {
                Err(old)
            }
        }
        pub fn fetch_add(&self, value: u16, order: Ordering) -> u16 {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_add(old, value), order);
            old
        }
        pub fn fetch_sub(&self, value: u16, order: Ordering) -> u16 {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_sub(old, value), order);
            old
        }
        pub fn fetch_max(&self, value: u16, order: Ordering) -> u16 {
            let old = self.load(order);
            if value > old {
                self.store(value, order);
            }
            old
        }
        pub fn fetch_min(&self, value: u16, order: Ordering) -> u16 {
            let old = self.load(order);
            if value < old {
                self.store(value, order);
            }
            old
        }
    }
    impl Default for AtomicU16 {
        fn default() -> AtomicU16 {
            AtomicU16::new(0)
        }
    }
    impl std::fmt::Debug for AtomicU16 {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(&self.load(Ordering::Relaxed), f)
        }
    }

    #[repr(transparent)]
    pub struct AtomicU32 {
        value: UnsafeCell<u32>,
    }
    unsafe impl Sync for AtomicU32 {}
    impl AtomicU32 {
        pub const fn new(value: u32) -> AtomicU32 {
            AtomicU32 { value: UnsafeCell::new(value) }
        }
        pub fn load(&self, order: Ordering) -> u32 {
            unsafe { *self.value.get() }
        }
        pub fn store(&self, value: u32, order: Ordering) {
            unsafe { *self.value.get() = value }
        }
        pub fn swap(&self, value: u32, order: Ordering) -> u32 {
            unsafe { std::mem::replace(&mut *self.value.get(), value) }
        }
        pub fn into_inner(self) -> u32 {
            self.value.into_inner()
        }
        pub fn get_mut(&mut self) -> &mut u32 {
            self.value.get_mut()
        }
        pub fn compare_exchange(
            &self,
            current: u32,
            new: u32,
            success: Ordering,
            failure: Ordering,
        ) -> Result<u32, u32> {
            let old = self.load(success);
            if old == current {
                self.store(new, success);
                Ok(old)
            } else {
                Err(old)
            }
        }
        pub fn fetch_add(&self, value: u32, order: Ordering) -> u32 {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_add(old, value), order);
            old
        }
        pub fn fetch_sub(&self, value: u32, order: Ordering) -> u32 {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_sub(old, value), order);
            old
        }
        pub fn fetch_max(&self, value: u32, order: Ordering) -> u32 {
            let old = self.load(order);
            if value > old {
                self.store(value, order);
            }
            old
        }
        pub fn fetch_min(&self, value: u32, order: Ordering) -> u32 {
            let old = self.load(order);
            if value < old {
                self.store(value, order);
            }
            old
        }
    }
    impl Default for AtomicU32 {
        fn default() -> AtomicU32 {
            AtomicU32::new(0)
        }
    }
    impl std::fmt::Debug for AtomicU32 {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(&self.load(Ordering::Relaxed), f)
        }
    }

    #[repr(transparent)]
    pub struct AtomicU64 {
        value: UnsafeCell<u64>,
    }
    unsafe impl Sync for AtomicU64 {}
    impl AtomicU64 {
        pub const fn new(value: u64) -> AtomicU64 {
            AtomicU64 { value: UnsafeCell::new(value) }
        }
        pub fn load(&self, order: Ordering) -> u64 {
            unsafe { *self.value.get() }
        }
        pub fn store(&self, value: u64, order: Ordering) {
            unsafe { *self.value.get() = value }
        }
        pub fn swap(&self, value: u64, order: Ordering) -> u64 {
            unsafe { std::mem::replace(&mut *self.value.get(), value) }
        }
        pub fn into_inner(self) -> u64 {
            self.value.into_inner()
        }
        pub fn get_mut(&mut self) -> &mut u64 {
            self.value.get_mut()
        }
        pub fn compare_exchange(
            &self,
            current: u64,
            new: u64,
            success: Ordering,
            failure: Ordering,
        ) -> Result<u64, u64> {
            let old = self.load(success);
            if old == current {
                self.store(new, success);
                Ok(old)
            } else {
                Err(old)
            }
        }
        pub fn fetch_add(&self, value: u64, order: Ordering) -> u64 {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_add(old, value), order);
            old
        }
        pub fn fetch_sub(&self, value: u64, order: Ordering) -> u64 {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_sub(old, value), order);
            old
        }
        pub fn fetch_max(&self, value: u64, order: Ordering) -> u64 {
            let old = self.load(order);
            if value > old {
                self.store(value, order);
            }
            old
        }
        pub fn fetch_min(&self, value: u64, order: Ordering) -> u64 {
            let old = self.load(order);
            if value < old {
                self.store(value, order);
            }
            old
        }
    }
    impl Default for AtomicU64 {
        fn default() -> AtomicU64 {
            AtomicU64::new(0)
        }
    }
    impl std::fmt::Debug for AtomicU64 {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(&self.load(Ordering::Relaxed), f)
        }
    }

    #[repr(transparent)]
    pub struct AtomicUsize {
        value: UnsafeCell<usize>,
    }
    unsafe impl Sync for AtomicUsize {}
    impl AtomicUsize {
        pub const fn new(value: usize) -> AtomicUsize {
            AtomicUsize { value: UnsafeCell::new(value) }
        }
        pub fn load(&self, order: Ordering) -> usize {
            unsafe { *self.value.get() }
        }
        pub fn store(&self, value: usize, order: Ordering) {
            unsafe { *self.value.get() = value }
        }
        pub fn swap(&self, value: usize, order: Ordering) -> usize {
            unsafe { std::mem::replace(&mut *self.value.get(), value) }
        }
        pub fn into_inner(self) -> usize {
            self.value.into_inner()
        }
        pub fn get_mut(&mut self) -> &mut usize {
            self.value.get_mut()
        }
        pub fn compare_exchange(
            &self,
            current: usize,
            new: usize,
            success: Ordering,
            failure: Ordering,
        ) -> Result<usize, usize> {
            let old = self.load(success);
            if old == current {
                self.store(new, success);
                Ok(old)
            } else {
                Err(old)
            }
        }
        pub fn fetch_add(&self, value: usize, order: Ordering) -> usize {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_add(old, value), order);
            old
        }
        pub fn fetch_sub(&self, value: usize, order: Ordering) -> usize {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_sub(old, value), order);
            old
        }
        pub fn fetch_max(&self, value: usize, order: Ordering) -> usize {
            let old = self.load(order);
            if value > old {
                self.store(value, order);
            }
            old
        }
        pub fn fetch_min(&self, value: usize, order: Ordering) -> usize {
            let old = self.load(order);
            if value < old {
                self.store(value, order);
            }
            old
        }
    }
    impl Default for AtomicUsize {
        fn default() -> AtomicUsize {
            AtomicUsize::new(0)
        }
    }
    impl std::fmt::Debug for AtomicUsize {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(&self.load(Ordering::Relaxed), f)
        }
    }

    #[repr(transparent)]
    pub struct AtomicI32 {
        value: UnsafeCell<i32>,
    }
    unsafe impl Sync for AtomicI32 {}
    impl AtomicI32 {
        pub const fn new(value: i32) -> AtomicI32 {
            AtomicI32 { value: UnsafeCell::new(value) }
        }
        pub fn load(&self, order: Ordering) -> i32 {
            unsafe { *self.value.get() }
        }
        pub fn store(&self, value: i32, order: Ordering) {
            unsafe { *self.value.get() = value }
        }
        pub fn swap(&self, value: i32, order: Ordering) -> i32 {
            unsafe { std::mem::replace(&mut *self.value.get(), value) }
        }
        pub fn into_inner(self) -> i32 {
            self.value.into_inner()
        }
        pub fn get_mut(&mut self) -> &mut i32 {
            self.value.get_mut()
        }
        pub fn compare_exchange(
            &self,
            current: i32,
            new: i32,
            success: Ordering,
            failure: Ordering,
        ) -> Result<i32, i32> {
            let old = self.load(success);
            if old == current {
                self.store(new, success);
                Ok(old)
            } else {
                Err(old)
            }
        }
        pub fn fetch_add(&self, value: i32, order: Ordering) -> i32 {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_add(old, value), order);
            old
        }
        pub fn fetch_sub(&self, value: i32, order: Ordering) -> i32 {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_sub(old, value), order);
            old
        }
        pub fn fetch_max(&self, value: i32, order: Ordering) -> i32 {
            let old = self.load(order);
            if value > old {
                self.store(value, order);
            }
            old
        }
        pub fn fetch_min(&self, value: i32, order: Ordering) -> i32 {
            let old = self.load(order);
            if value < old {
                self.store(value, order);
            }
            old
        }
    }
    impl Default for AtomicI32 {
        fn default() -> AtomicI32 {
            AtomicI32::new(0)
        }
    }
    impl std::fmt::Debug for AtomicI32 {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(&self.load(Ordering::Relaxed), f)
        }
    }

    #[repr(transparent)]
    pub struct AtomicI64 {
        value: UnsafeCell<i64>,
    }
    unsafe impl Sync for AtomicI64 {}
    impl AtomicI64 {
        pub const fn new(value: i64) -> AtomicI64 {
            AtomicI64 { value: UnsafeCell::new(value) }
        }
        pub fn load(&self, order: Ordering) -> i64 {
            unsafe { *self.value.get() }
        }
        pub fn store(&self, value: i64, order: Ordering) {
            unsafe { *self.value.get() = value }
        }
        pub fn swap(&self, value: i64, order: Ordering) -> i64 {
            unsafe { std::mem::replace(&mut *self.value.get(), value) }
        }
        pub fn into_inner(self) -> i64 {
            self.value.into_inner()
        }
        pub fn get_mut(&mut self) -> &mut i64 {
            self.value.get_mut()
        }
        pub fn compare_exchange(
            &self,
            current: i64,
            new: i64,
            success: Ordering,
            failure: Ordering,
        ) -> Result<i64, i64> {
            let old = self.load(success);
            if old == current {
                self.store(new, success);
                Ok(old)
            } else {
                Err(old)
            }
        }
        pub fn fetch_add(&self, value: i64, order: Ordering) -> i64 {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_add(old, value), order);
            old
        }
        pub fn fetch_sub(&self, value: i64, order: Ordering) -> i64 {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_sub(old, value), order);
            old
        }
        pub fn fetch_max(&self, value: i64, order: Ordering) -> i64 {
            let old = self.load(order);
            if value > old {
                self.store(value, order);
            }
            old
        }
        pub fn fetch_min(&self, value: i64, order: Ordering) -> i64 {
            let old = self.load(order);
            if value < old {
                self.store(value, order);
            }
            old
        }
    }
    impl Default for AtomicI64 {
        fn default() -> AtomicI64 {
            AtomicI64::new(0)
        }
    }
    impl std::fmt::Debug for AtomicI64 {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(&self.load(Ordering::Relaxed), f)
        }
    }

    #[repr(transparent)]
    pub struct AtomicIsize {
        value: UnsafeCell<isize>,
    }
    unsafe impl Sync for AtomicIsize {}
    impl AtomicIsize {
        pub const fn new(value: isize) -> AtomicIsize {
            AtomicIsize { value: UnsafeCell::new(value) }
        }
        pub fn load(&self, order: Ordering) -> isize {
            unsafe { *self.value.get() }
        }
        pub fn store(&self, value: isize, order: Ordering) {
            unsafe { *self.value.get() = value }
        }
        pub fn swap(&self, value: isize, order: Ordering) -> isize {
            unsafe { std::mem::replace(&mut *self.value.get(), value) }
        }
        pub fn into_inner(self) -> isize {
            self.value.into_inner()
        }
        pub fn get_mut(&mut self) -> &mut isize {
            self.value.get_mut()
        }
        pub fn compare_exchange(
            &self,
            current: isize,
            new: isize,
            success: Ordering,
            failure: Ordering,
        ) -> Result<isize, isize> {
            let old = self.load(success);
            if old == current {
                self.store(new, success);
                Ok(old)
            } else {
                Err(old)
            }
        }
        pub fn fetch_add(&self, value: isize, order: Ordering) -> isize {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_add(old, value), order);
            old
        }
        pub fn fetch_sub(&self, value: isize, order: Ordering) -> isize {
            let old = self.load(order);
            self.store(std::intrinsics::wrapping_sub(old, value), order);
            old
        }
        pub fn fetch_max(&self, value: isize, order: Ordering) -> isize {
            let old = self.load(order);
            if value > old {
                self.store(value, order);
            }
            old
        }
        pub fn fetch_min(&self, value: isize, order: Ordering) -> isize {
            let old = self.load(order);
            if value < old {
                self.store(value, order);
            }
            old
        }
    }
    impl Default for AtomicIsize {
        fn default() -> AtomicIsize {
            AtomicIsize::new(0)
        }
    }
    impl std::fmt::Debug for AtomicIsize {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(&self.load(Ordering::Relaxed), f)
        }
    }
}
