use std::fmt::{Debug, Display, Formatter};
use std::ops::{Deref, DerefMut};

#[lang = "unsafe_cell"]
#[repr(transparent)]
pub struct UnsafeCell<T: ?Sized> {
    value: T,
}

impl<T: ?Sized> !Sync for UnsafeCell<T> {}

impl<T> UnsafeCell<T> {
    pub const fn new(value: T) -> UnsafeCell<T> {
        UnsafeCell { value }
    }
    pub const fn into_inner(self) -> T {
        self.value
    }
}
impl<T> From<T> for UnsafeCell<T> {
    fn from(value: T) -> UnsafeCell<T> {
        UnsafeCell::new(value)
    }
}
impl<T: Default> Default for UnsafeCell<T> {
    fn default() -> UnsafeCell<T> {
        UnsafeCell::new(T::default())
    }
}
impl<T: ?Sized> Debug for UnsafeCell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("UnsafeCell { .. }")
    }
}
impl<T: ?Sized> UnsafeCell<T> {
    pub const fn get(&self) -> *mut T {
        &self.value as *const T as *mut T
    }
    pub const fn get_mut(&mut self) -> &mut T {
        &mut self.value
    }
    pub const fn from_mut(value: &mut T) -> &mut UnsafeCell<T> {
        unsafe { &mut *(value as *mut T as *mut UnsafeCell<T>) }
    }
    pub const fn raw_get(this: *const Self) -> *mut T {
        this as *const T as *mut T
    }
}

#[repr(transparent)]
pub struct Cell<T: ?Sized> {
    value: UnsafeCell<T>,
}
impl<T: ?Sized> !Sync for Cell<T> {}

impl<T> Cell<T> {
    pub const fn new(value: T) -> Cell<T> {
        Cell { value: UnsafeCell::new(value) }
    }
    pub fn set(&self, value: T) {
        self.replace(value);
    }
    pub const fn replace(&self, value: T) -> T {
        unsafe { std::mem::replace(&mut *self.value.get(), value) }
    }
    pub const fn into_inner(self) -> T {
        self.value.into_inner()
    }
}
impl<T: Copy> Cell<T> {
    pub const fn get(&self) -> T {
        unsafe { *self.value.get() }
    }
    pub fn update<F: FnOnce(T) -> T>(&self, f: F) {
        self.set(f(self.get()));
    }
}
impl<T: Default> Cell<T> {
    pub fn take(&self) -> T {
        self.replace(T::default())
    }
}
impl<T: Copy + Debug> Debug for Cell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cell").field("value", &self.get()).finish()
    }
}
impl<T: Default> Default for Cell<T> {
    fn default() -> Cell<T> {
        Cell::new(T::default())
    }
}
impl<T: Copy> Clone for Cell<T> {
    fn clone(&self) -> Cell<T> {
        Cell::new(self.get())
    }
}

/// A value whose borrows are counted at run time: readers above zero, one writer below.
pub struct RefCell<T: ?Sized> {
    state: Cell<isize>,
    value: UnsafeCell<T>,
}
impl<T: ?Sized> !Sync for RefCell<T> {}

pub struct BorrowError;
pub struct BorrowMutError;

impl Debug for BorrowError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("BorrowError")
    }
}
impl Debug for BorrowMutError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("BorrowMutError")
    }
}

impl<T> RefCell<T> {
    pub const fn new(value: T) -> RefCell<T> {
        RefCell { state: Cell::new(0), value: UnsafeCell::new(value) }
    }
    pub const fn into_inner(self) -> T {
        self.value.into_inner()
    }
    #[track_caller]
    pub fn replace(&self, value: T) -> T {
        std::mem::replace(&mut *self.borrow_mut(), value)
    }
}

impl<T: Default> RefCell<T> {
    #[std_line(1431)]
    pub fn take(&self) -> T {
        self.replace(T::default())
    }
}
impl<T: ?Sized> RefCell<T> {
    pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError> {
        self.try_borrow().map(|_| unsafe { &*self.value.get() })
    }
    #[track_caller]
    pub fn borrow(&self) -> Ref<'_, T> {
        match self.try_borrow() {
            Ok(borrowed) => borrowed,
            Err(_) => std::intrinsics::panic_string("RefCell already mutably borrowed"),
        }
    }
    #[track_caller]
    pub fn borrow_mut(&self) -> RefMut<'_, T> {
        match self.try_borrow_mut() {
            Ok(borrowed) => borrowed,
            Err(_) => std::intrinsics::panic_string("RefCell already borrowed"),
        }
    }
    pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {
        if self.state.get() < 0 {
            return Err(BorrowError);
        }
        self.state.set(self.state.get() + 1);
        Ok(Ref { value: unsafe { &*self.value.get() }, state: &self.state })
    }
    pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {
        if self.state.get() != 0 {
            return Err(BorrowMutError);
        }
        self.state.set(-1);
        Ok(RefMut { value: unsafe { &mut *self.value.get() }, state: &self.state })
    }
    pub fn as_ptr(&self) -> *mut T {
        self.value.get()
    }
    pub fn get_mut(&mut self) -> &mut T {
        self.value.get_mut()
    }
}
impl<T: ?Sized + Debug> Debug for RefCell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self.try_borrow() {
            Ok(value) => f.debug_struct("RefCell").field("value", &value).finish(),
            Err(_) => f.write_str("RefCell { value: <borrowed> }"),
        }
    }
}
impl<T: Default> Default for RefCell<T> {
    fn default() -> RefCell<T> {
        RefCell::new(T::default())
    }
}

pub struct Ref<'b, T: ?Sized> {
    value: &'b T,
    state: &'b Cell<isize>,
}
impl<'b, T: ?Sized, U: ?Sized> std::ops::CoerceUnsized<Ref<'b, U>> for Ref<'b, T> {}
impl<'b, T: ?Sized> Drop for Ref<'b, T> {
    fn drop(&mut self) {
        self.state.set(self.state.get() - 1);
    }
}
impl<'b, T: ?Sized> Deref for Ref<'b, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.value
    }
}
impl<'b, T: ?Sized + Debug> Debug for Ref<'b, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}
impl<'b, T: ?Sized + Display> Display for Ref<'b, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}

pub struct RefMut<'b, T: ?Sized> {
    value: &'b mut T,
    state: &'b Cell<isize>,
}
impl<'b, T: ?Sized, U: ?Sized> std::ops::CoerceUnsized<RefMut<'b, U>> for RefMut<'b, T> {}
impl<'b, T: ?Sized> Drop for RefMut<'b, T> {
    fn drop(&mut self) {
        self.state.set(self.state.get() + 1);
    }
}
impl<'b, T: ?Sized> Deref for RefMut<'b, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.value
    }
}
impl<'b, T: ?Sized> DerefMut for RefMut<'b, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.value
    }
}
impl<'b, T: ?Sized + Debug> Debug for RefMut<'b, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}

impl<T> Cell<T> {
    pub fn swap(&self, other: &Cell<T>) {
        if self.as_ptr() != other.as_ptr() {
            unsafe { std::mem::swap(&mut *self.value.get(), &mut *other.value.get()) }
        }
    }
}
impl<T: ?Sized> Cell<T> {
    pub const fn as_ptr(&self) -> *mut T {
        self.value.get()
    }
    pub const fn get_mut(&mut self) -> &mut T {
        self.value.get_mut()
    }
    pub const fn from_mut(t: &mut T) -> &Cell<T> {
        unsafe { &*(t as *mut T as *const Cell<T>) }
    }
}
impl<T, const N: usize> Cell<[T; N]> {
    pub const fn as_array_of_cells(&self) -> &[Cell<T>; N] {
        unsafe { &*(self as *const Cell<[T; N]> as *const [Cell<T>; N]) }
    }
}
impl<T> Cell<[T]> {
    pub fn as_slice_of_cells(&self) -> &[Cell<T>] {
        unsafe { &*(self as *const Cell<[T]> as *const [Cell<T>]) }
    }
}
impl<T> From<T> for Cell<T> {
    fn from(value: T) -> Cell<T> {
        Cell::new(value)
    }
}
impl<T: PartialEq + Copy> PartialEq for Cell<T> {
    fn eq(&self, other: &Cell<T>) -> bool {
        self.get() == other.get()
    }
}
impl<T: Eq + Copy> Eq for Cell<T> {}
impl<T> RefCell<T> {
    #[std_line(1080)]
    pub fn swap(&self, other: &RefCell<T>) {
        std::mem::swap(&mut *self.borrow_mut(), &mut *other.borrow_mut())
    }
    #[track_caller]
    pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {
        let mut place = self.borrow_mut();
        let value = f(&mut *place);
        std::mem::replace(&mut *place, value)
    }
}
impl<T> From<T> for RefCell<T> {
    fn from(value: T) -> RefCell<T> {
        RefCell::new(value)
    }
}
impl<T: Clone> Clone for RefCell<T> {
    #[track_caller]
    fn clone(&self) -> RefCell<T> {
        let value: &T = &self.borrow();
        RefCell::new(value.clone())
    }
}
impl<T: ?Sized + PartialEq> PartialEq for RefCell<T> {
    #[std_line(1479)]
    fn eq(&self, other: &RefCell<T>) -> bool {
        *self.borrow() == *other.borrow()
    }
}
impl<T: ?Sized + Eq> Eq for RefCell<T> {}
impl<'b, T: ?Sized> Ref<'b, T> {
    pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> {
        orig.state.set(orig.state.get() + 1);
        Ref { value: orig.value, state: orig.state }
    }
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> {
        let orig = std::mem::ManuallyDrop::new(orig);
        Ref { value: f((*orig).value), state: (*orig).state }
    }
}
impl<'b, T: ?Sized + Display> Display for RefMut<'b, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}

/// A place written once.
pub struct OnceCell<T> {
    inner: UnsafeCell<Option<T>>,
}
impl<T> !Sync for OnceCell<T> {}
impl<T> OnceCell<T> {
    pub const fn new() -> OnceCell<T> {
        OnceCell { inner: UnsafeCell::new(None) }
    }
    pub fn get(&self) -> Option<&T> {
        unsafe { (*self.inner.get()).as_ref() }
    }
    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.inner.get_mut().as_mut()
    }
    pub fn set(&self, value: T) -> Result<(), T> {
        if self.get().is_some() {
            return Err(value);
        }
        unsafe { *self.inner.get() = Some(value) };
        Ok(())
    }
    #[track_caller]
    #[std_line(300)]
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
        if self.get().is_none() {
            if self.set(f()).is_err() {
                panic!("reentrant init");
            }
        }
        self.get().unwrap()
    }
    pub fn take(&mut self) -> Option<T> {
        self.inner.get_mut().take()
    }
    pub const fn into_inner(self) -> Option<T> {
        self.inner.into_inner()
    }
}
impl<T> Default for OnceCell<T> {
    fn default() -> OnceCell<T> {
        OnceCell::new()
    }
}

/// Made when it is first read.
pub struct LazyCell<T, F = fn() -> T> {
    state: UnsafeCell<Lazy<T, F>>,
}
enum Lazy<T, F> {
    Uninit(F),
    Init(T),
    Poisoned,
}
impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub const fn new(f: F) -> LazyCell<T, F> {
        LazyCell { state: UnsafeCell::new(Lazy::Uninit(f)) }
    }
    #[track_caller]
    pub fn force(this: &LazyCell<T, F>) -> &T {
        let state = this.state.get();
        unsafe {
            if let Lazy::Uninit(_) = &*state {
                if let Lazy::Uninit(f) = std::mem::replace(&mut *state, Lazy::Poisoned) {
                    let value = f();
                    *state = Lazy::Init(value);
                }
            }
            match &*state {
                Lazy::Init(value) => value,
                _ => panic!("LazyCell instance has previously been poisoned"),
            }
        }
    }
}
impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    #[track_caller]
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T {
        LazyCell::force(this);
        LazyCell::get_mut(this).unwrap()
    }
}
impl<T, F> LazyCell<T, F> {
    pub fn get(this: &LazyCell<T, F>) -> Option<&T> {
        if let Lazy::Init(value) = unsafe { &*this.state.get() } { Some(value) } else { None }
    }
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T> {
        if let Lazy::Init(value) = this.state.get_mut() { Some(value) } else { None }
    }
}
impl<T: Default> Default for LazyCell<T> {
    fn default() -> LazyCell<T> {
        LazyCell::new(T::default)
    }
}
impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {
    fn deref_mut(&mut self) -> &mut T {
        LazyCell::force_mut(self)
    }
}
impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
    type Target = T;
    fn deref(&self) -> &T {
        LazyCell::force(self)
    }
}
impl<'b, T: ?Sized> RefMut<'b, T> {
    pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
        mut orig: RefMut<'b, T>,
        f: F,
    ) -> Result<RefMut<'b, U>, RefMut<'b, T>> {
        let value: *mut T = &mut *orig.value;
        match f(unsafe { &mut *value }) {
            Some(value) => Ok(RefMut { value, state: std::mem::ManuallyDrop::new(orig).state }),
            None => Err(orig),
        }
    }
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> {
        let mut orig = std::mem::ManuallyDrop::new(orig);
        let value: *mut T = &mut *(*orig).value;
        RefMut { value: f(unsafe { &mut *value }), state: (*orig).state }
    }
    pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&mut T) -> (&mut U, &mut V)>(
        orig: RefMut<'b, T>,
        f: F,
    ) -> (RefMut<'b, U>, RefMut<'b, V>) {
        let mut orig = std::mem::ManuallyDrop::new(orig);
        let (value, state): (*mut T, _) = (&mut *(*orig).value, (*orig).state);
        let (a, b) = f(unsafe { &mut *value });
        state.set(state.get() - 1);
        (RefMut { value: a, state }, RefMut { value: b, state })
    }
}
impl<T: Debug> Debug for OnceCell<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.get() {
            Some(value) => f.debug_tuple("OnceCell").field(value).finish(),
            None => f.write_str("OnceCell(<uninit>)"),
        }
    }
}
impl Display for BorrowError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad("RefCell already mutably borrowed")
    }
}
impl Display for BorrowMutError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad("RefCell already borrowed")
    }
}
impl std::error::Error for BorrowError {}
impl std::error::Error for BorrowMutError {}
impl<T: Clone> Clone for OnceCell<T> {
    fn clone(&self) -> OnceCell<T> {
        let copy = OnceCell::new();
        if let Some(value) = self.get() {
            let _ = copy.set(value.clone());
        }
        copy
    }
}
impl<T: PartialOrd + Copy> PartialOrd for Cell<T> {
    fn partial_cmp(&self, other: &Cell<T>) -> Option<std::cmp::Ordering> {
        self.get().partial_cmp(&other.get())
    }
}
impl<T: Ord + Copy> Ord for Cell<T> {
    fn cmp(&self, other: &Cell<T>) -> std::cmp::Ordering {
        self.get().cmp(&other.get())
    }
}
impl<T: PartialOrd> PartialOrd for RefCell<T> {
    #[std_line(1493)]
    fn partial_cmp(&self, other: &RefCell<T>) -> Option<std::cmp::Ordering> {
        self.borrow().partial_cmp(&*other.borrow())
    }
    #[std_line(1501)]
    fn lt(&self, other: &RefCell<T>) -> bool {
        *self.borrow() < *other.borrow()
    }
    #[std_line(1509)]
    fn le(&self, other: &RefCell<T>) -> bool {
        *self.borrow() <= *other.borrow()
    }
    #[std_line(1517)]
    fn gt(&self, other: &RefCell<T>) -> bool {
        *self.borrow() > *other.borrow()
    }
    #[std_line(1525)]
    fn ge(&self, other: &RefCell<T>) -> bool {
        *self.borrow() >= *other.borrow()
    }
}
impl<T: Ord> Ord for RefCell<T> {
    #[std_line(1536)]
    fn cmp(&self, other: &RefCell<T>) -> std::cmp::Ordering {
        self.borrow().cmp(&*other.borrow())
    }
}
impl<T: PartialEq> PartialEq for OnceCell<T> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}
impl<T: Eq> Eq for OnceCell<T> {}
impl<T: Debug, F> Debug for LazyCell<T, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match unsafe { &*self.state.get() } {
            Lazy::Init(value) => f.debug_tuple("LazyCell").field(value).finish(),
            _ => f.write_str("LazyCell(<uninit>)"),
        }
    }
}
impl<'b, T: ?Sized> Ref<'b, T> {
    pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Ref<'b, T>> {
        match f(orig.value) {
            Some(value) => Ok(Ref { value, state: std::mem::ManuallyDrop::new(orig).state }),
            None => Err(orig),
        }
    }
    pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>) {
        let other = std::mem::ManuallyDrop::new(Ref::clone(&orig));
        let orig = std::mem::ManuallyDrop::new(orig);
        let (a, b) = f((*orig).value);
        (Ref { value: a, state: (*orig).state }, Ref { value: b, state: (*other).state })
    }
}
impl<T> From<T> for OnceCell<T> {
    fn from(value: T) -> OnceCell<T> {
        OnceCell { inner: UnsafeCell::new(Some(value)) }
    }
}
impl<T> AsRef<[Cell<T>]> for Cell<[T]> {
    fn as_ref(&self) -> &[Cell<T>] {
        self.as_slice_of_cells()
    }
}
impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {
    fn as_ref(&self) -> &[Cell<T>; N] {
        self.as_array_of_cells()
    }
}
impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {
    fn as_ref(&self) -> &[Cell<T>] {
        self.as_array_of_cells()
    }
}
