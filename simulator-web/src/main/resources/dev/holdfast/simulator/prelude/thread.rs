use std::any::Any;
use std::cell::{Cell, OnceCell, RefCell};
use std::fmt::{Debug, Formatter};
use std::marker::PhantomData;
use std::time::Duration;

pub fn panicking() -> bool {
    std::intrinsics::panicking()
}

/// Nobody is there whom a sleep could let through.
pub fn sleep(dur: Duration) {}
pub fn yield_now() {}

pub type Result<T> = std::result::Result<T, Box<dyn Any + Send + 'static>>;

/// What is asked of another thread's work is checked; there is none to do it.
pub struct JoinHandle<T> {
    result: PhantomData<T>,
}
unsafe impl<T> Send for JoinHandle<T> {}
unsafe impl<T> Sync for JoinHandle<T> {}
pub fn spawn<F, T>(f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T,
    F: Send + 'static,
    T: Send + 'static,
{
    std::intrinsics::other_threads()
}
impl<T> JoinHandle<T> {
    pub fn join(self) -> Result<T> {
        std::intrinsics::other_threads()
    }
    pub fn is_finished(&self) -> bool {
        std::intrinsics::other_threads()
    }
}
impl<T> Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("JoinHandle").finish_non_exhaustive()
    }
}

pub struct Scope<'scope, 'env: 'scope> {
    scope: PhantomData<&'scope mut &'scope ()>,
    env: PhantomData<&'env mut &'env ()>,
}
pub struct ScopedJoinHandle<'scope, T> {
    result: PhantomData<(&'scope (), T)>,
}
unsafe impl<T> Send for ScopedJoinHandle<'_, T> {}
unsafe impl<T> Sync for ScopedJoinHandle<'_, T> {}
pub fn scope<'env, F, T>(f: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    f(&Scope { scope: PhantomData, env: PhantomData })
}
impl<'scope, 'env> Scope<'scope, 'env> {
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        std::intrinsics::other_threads()
    }
}
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn join(self) -> Result<T> {
        std::intrinsics::other_threads()
    }
    pub fn is_finished(&self) -> bool {
        std::intrinsics::other_threads()
    }
}

/// A value that each thread makes for itself when it first asks; there is one thread.
pub struct LocalKey<T: 'static> {
    init: fn() -> T,
    value: OnceCell<T>,
}
unsafe impl<T> Sync for LocalKey<T> {}
impl<T> LocalKey<T> {
    pub const fn new(init: fn() -> T) -> LocalKey<T> {
        LocalKey { init, value: OnceCell::new() }
    }
    pub fn with<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R,
    {
        f(self.value.get_or_init(self.init))
    }
}
impl<T> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T) {
        self.with(|cell| cell.set(value))
    }
    pub fn get(&'static self) -> T
    where
        T: Copy,
    {
        self.with(Cell::get)
    }
    pub fn take(&'static self) -> T
    where
        T: Default,
    {
        self.with(Cell::take)
    }
    pub fn replace(&'static self, value: T) -> T {
        self.with(|cell| cell.replace(value))
    }
}
impl<T> LocalKey<RefCell<T>> {
    pub fn with_borrow<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R,
    {
        self.with(|cell| f(&cell.borrow()))
    }
    pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&mut T) -> R,
    {
        self.with(|cell| f(&mut cell.borrow_mut()))
    }
    pub fn set(&'static self, value: T) {
        self.replace(value);
    }
    pub fn take(&'static self) -> T
    where
        T: Default,
    {
        self.with(RefCell::take)
    }
    pub fn replace(&'static self, value: T) -> T {
        self.with(|cell| cell.replace(value))
    }
}
