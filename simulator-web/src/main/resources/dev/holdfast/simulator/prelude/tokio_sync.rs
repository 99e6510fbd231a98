use std::tokio::Open;
use std::cell::{Cell, UnsafeCell};
use std::collections::VecDeque;
use std::fmt::{Debug, Display, Formatter};
use std::future::Future;
use std::marker::{PhantomData, PhantomPinned};
use std::mem::MaybeUninit;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

pub use std::tokio_broadcast as broadcast;
pub use std::tokio_mpsc as mpsc;
pub use std::tokio_oneshot as oneshot;
pub use std::tokio_watch as watch;

// --- permits -------------------------------------------------------------------------------------

/// Who waits for permits, and how many it still lacks.
struct Waiter {
    lacks: Cell<usize>,
    waker: Open<Option<Waker>>,
}

/// Permits that are handed on in the order in which they were asked for: what all locks here are made of.
pub(crate) struct Permits {
    free: Cell<usize>,
    closed: Cell<bool>,
    waiters: Open<Option<Box<VecDeque<Arc<Waiter>>>>>,
    room: MaybeUninit<[usize; 2]>,
}
unsafe impl Send for Permits {}
unsafe impl Sync for Permits {}
impl std::panic::UnwindSafe for Permits {}
impl std::panic::RefUnwindSafe for Permits {}
impl Permits {
    pub(crate) const fn new(free: usize) -> Permits {
        Permits { free: Cell::new(free), closed: Cell::new(false), waiters: Open::new(None), room: MaybeUninit::uninit() }
    }
    pub(crate) fn available(&self) -> usize {
        self.free.get()
    }
    pub(crate) fn is_closed(&self) -> bool {
        self.closed.get()
    }
    pub(crate) fn try_acquire(&self, count: usize) -> Result<(), TryAcquireError> {
        if self.closed.get() {
            return Err(TryAcquireError::Closed);
        }
        if self.free.get() < count {
            return Err(TryAcquireError::NoPermits);
        }
        self.free.set(self.free.get() - count);
        Ok(())
    }
    pub(crate) fn acquire(&self, count: usize) -> Acquire<'_> {
        let waiter = Waiter { lacks: Cell::new(count), waker: Open::new(None) };
        Acquire { permits: self, count, waiter: Arc::new(waiter), queued: false, room: MaybeUninit::uninit(), _pinned: PhantomPinned }
    }
    pub(crate) fn release(&self, count: usize) {
        let mut left = count;
        let mut wakers = Vec::new();
        {
            let mut waiters = self.waiters.get();
            let waiters = waiters.get_or_insert_default();
            while left > 0 {
                let Some(first) = waiters.front() else {
                    break;
                };
                let given = left.min(first.lacks.get());
                first.lacks.set(first.lacks.get() - given);
                left -= given;
                if first.lacks.get() > 0 {
                    break;
                }
                let first = waiters.pop_front().unwrap();
                let waker = first.waker.get().take();
                wakers.extend(waker);
            }
        }
        self.free.set(self.free.get() + left);
        for waker in wakers {
            waker.wake();
        }
    }
    pub(crate) fn close(&self) {
        self.closed.set(true);
        let waiters = self.waiters.get().take();
        for waiter in *waiters.unwrap_or_default() {
            let waker = waiter.waker.get().take();
            if let Some(waker) = waker {
                waker.wake();
            }
        }
    }
    pub(crate) fn forget(&self, count: usize) -> usize {
        let forgotten = count.min(self.free.get());
        self.free.set(self.free.get() - forgotten);
        forgotten
    }
}

pub(crate) struct Acquire<'a> {
    permits: &'a Permits,
    count: usize,
    waiter: Arc<Waiter>,
    queued: bool,
    room: MaybeUninit<[usize; 4]>,
    _pinned: PhantomPinned,
}
unsafe impl Send for Acquire<'_> {}
unsafe impl Sync for Acquire<'_> {}
impl Future for Acquire<'_> {
    type Output = Result<(), AcquireError>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), AcquireError>> {
        let this = unsafe { self.get_unchecked_mut() };
        if !std::tokio_task::spend(cx) {
            return Poll::Pending;
        }
        if !this.queued {
            if this.permits.closed.get() {
                return Poll::Ready(Err(AcquireError(())));
            }
            let given = this.permits.forget(this.waiter.lacks.get());
            this.waiter.lacks.set(this.waiter.lacks.get() - given);
            this.queued = true;
            if this.waiter.lacks.get() > 0 {
                this.permits.waiters.get().get_or_insert_default().push_back(this.waiter.clone());
            }
        }
        if this.waiter.lacks.get() == 0 {
            this.queued = false;
            return Poll::Ready(Ok(()));
        }
        if this.permits.closed.get() {
            return Poll::Ready(Err(AcquireError(())));
        }
        *this.waiter.waker.get() = Some(cx.waker().clone());
        std::tokio_task::give_back();
        Poll::Pending
    }
}
impl Drop for Acquire<'_> {
    fn drop(&mut self) {
        if self.queued {
            let lacks = self.waiter.lacks.get();
            if lacks > 0 {
                self.permits.waiters.get().get_or_insert_default().retain(|other| !Arc::ptr_eq(other, &self.waiter));
            }
            self.permits.release(self.count - lacks);
        }
    }
}

pub struct AcquireError(());
impl Debug for AcquireError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("AcquireError").field(&()).finish()
    }
}
impl Display for AcquireError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("semaphore closed")
    }
}
impl std::error::Error for AcquireError {}

#[derive(Debug, PartialEq, Eq)]
pub enum TryAcquireError {
    Closed,
    NoPermits,
}
impl Display for TryAcquireError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            TryAcquireError::Closed => "semaphore closed",
            TryAcquireError::NoPermits => "no permits available",
        })
    }
}
impl std::error::Error for TryAcquireError {}

// --- semaphores ----------------------------------------------------------------------------------

pub struct Semaphore {
    ll_sem: Permits,
}
impl Semaphore {
    pub const MAX_PERMITS: usize = usize::MAX >> 3;
    #[track_caller]
    pub const fn new(permits: usize) -> Semaphore {
        Semaphore { ll_sem: Permits::new(permits) }
    }
    pub const fn const_new(permits: usize) -> Semaphore {
        Semaphore::new(permits)
    }
    pub fn available_permits(&self) -> usize {
        self.ll_sem.available()
    }
    pub fn add_permits(&self, n: usize) {
        self.ll_sem.release(n);
    }
    pub fn forget_permits(&self, n: usize) -> usize {
        self.ll_sem.forget(n)
    }
    pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {
        self.ll_sem.acquire(1).await?;
        Ok(SemaphorePermit { sem: self, permits: 1 })
    }
    pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> {
        self.ll_sem.acquire(n as usize).await?;
        Ok(SemaphorePermit { sem: self, permits: n })
    }
    pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError> {
        self.try_acquire_many(1)
    }
    pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError> {
        self.ll_sem.try_acquire(n as usize)?;
        Ok(SemaphorePermit { sem: self, permits: n })
    }
    pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {
        self.ll_sem.acquire(1).await?;
        Ok(OwnedSemaphorePermit { sem: self, permits: 1 })
    }
    pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {
        self.ll_sem.acquire(n as usize).await?;
        Ok(OwnedSemaphorePermit { sem: self, permits: n })
    }
    pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError> {
        self.try_acquire_many_owned(1)
    }
    pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError> {
        self.ll_sem.try_acquire(n as usize)?;
        Ok(OwnedSemaphorePermit { sem: self, permits: n })
    }
    pub fn close(&self) {
        self.ll_sem.close();
    }
    pub fn is_closed(&self) -> bool {
        self.ll_sem.is_closed()
    }
}
impl Debug for Permits {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Semaphore").field("permits", &self.free.get()).finish()
    }
}
impl Debug for Semaphore {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Semaphore").field("ll_sem", &self.ll_sem).finish()
    }
}

#[derive(Debug)]
pub struct SemaphorePermit<'a> {
    sem: &'a Semaphore,
    permits: u32,
}
impl<'a> SemaphorePermit<'a> {
    pub fn forget(mut self) {
        self.permits = 0;
    }
    #[track_caller]
    pub fn merge(&mut self, mut other: SemaphorePermit<'a>) {
        assert!(
            self.sem as *const Semaphore == other.sem as *const Semaphore,
            "merging permits from different semaphore instances"
        );
        self.permits += other.permits;
        other.permits = 0;
    }
    pub fn split(&mut self, n: usize) -> Option<SemaphorePermit<'a>> {
        let n = n as u32;
        if n > self.permits {
            return None;
        }
        self.permits -= n;
        Some(SemaphorePermit { sem: self.sem, permits: n })
    }
    pub fn num_permits(&self) -> usize {
        self.permits as usize
    }
}
impl Drop for SemaphorePermit<'_> {
    fn drop(&mut self) {
        self.sem.add_permits(self.permits as usize);
    }
}
#[derive(Debug)]
pub struct OwnedSemaphorePermit {
    sem: Arc<Semaphore>,
    permits: u32,
}
impl OwnedSemaphorePermit {
    pub fn forget(mut self) {
        self.permits = 0;
    }
    pub fn num_permits(&self) -> usize {
        self.permits as usize
    }
    pub fn semaphore(&self) -> &Arc<Semaphore> {
        &self.sem
    }
}
impl Drop for OwnedSemaphorePermit {
    fn drop(&mut self) {
        self.sem.add_permits(self.permits as usize);
    }
}

// --- mutexes -------------------------------------------------------------------------------------

#[derive(Debug)]
pub struct TryLockError(());
impl Display for TryLockError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("operation would block")
    }
}
impl std::error::Error for TryLockError {}

pub struct Mutex<T: ?Sized> {
    s: Permits,
    c: UnsafeCell<T>,
}
unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}
unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}
impl<T> Mutex<T> {
    pub fn new(t: T) -> Mutex<T> {
        Mutex { s: Permits::new(1), c: UnsafeCell::new(t) }
    }
    pub const fn const_new(t: T) -> Mutex<T> {
        Mutex { s: Permits::new(1), c: UnsafeCell::new(t) }
    }
    pub fn into_inner(self) -> T {
        self.c.into_inner()
    }
}
impl<T: ?Sized> Mutex<T> {
    async fn acquire(&self) {
        let room = MaybeUninit::<usize>::uninit();
        let _kept = &room;
        if self.s.acquire(1).await.is_err() {
            unreachable!()
        }
    }
    pub async fn lock(&self) -> MutexGuard<'_, T> {
        let guard = async {
            self.acquire().await;
            MutexGuard { lock: self }
        };
        guard.await
    }
    pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {
        if self.s.acquire(1).await.is_err() {
            unreachable!()
        }
        OwnedMutexGuard { lock: self }
    }
    #[track_caller]
    pub fn blocking_lock(&self) -> MutexGuard<'_, T> {
        std::tokio_mpsc::block_on(self.lock())
    }
    pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> {
        match self.s.try_acquire(1) {
            Ok(()) => Ok(MutexGuard { lock: self }),
            Err(_) => Err(TryLockError(())),
        }
    }
    pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError> {
        match self.s.try_acquire(1) {
            Ok(()) => Ok(OwnedMutexGuard { lock: self }),
            Err(_) => Err(TryLockError(())),
        }
    }
    pub fn get_mut(&mut self) -> &mut T {
        self.c.get_mut()
    }
}
impl<T> From<T> for Mutex<T> {
    fn from(s: T) -> Mutex<T> {
        Mutex::new(s)
    }
}
impl<T: Default> Default for Mutex<T> {
    fn default() -> Mutex<T> {
        Mutex::new(T::default())
    }
}
impl<T: ?Sized + Debug> Debug for Mutex<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let mut d = f.debug_struct("Mutex");
        match self.try_lock() {
            Ok(inner) => d.field("data", &&*inner),
            Err(_) => d.field("data", &format_args!("<locked>")),
        };
        d.finish()
    }
}

pub struct MutexGuard<'a, T: ?Sized> {
    lock: &'a Mutex<T>,
}
unsafe impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn mutex(this: &MutexGuard<'a, T>) -> &'a Mutex<T> {
        this.lock
    }
    pub fn map<U: ?Sized, F>(mut this: Self, f: F) -> MappedMutexGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U,
    {
        let data = f(&mut *this) as *mut U;
        let this = std::mem::ManuallyDrop::new(this);
        MappedMutexGuard { s: &this.lock.s, data, of: PhantomData }
    }
    pub fn try_map<U: ?Sized, F>(mut this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>,
    {
        let data = match f(&mut *this) {
            Some(data) => data as *mut U,
            None => return Err(this),
        };
        let this = std::mem::ManuallyDrop::new(this);
        Ok(MappedMutexGuard { s: &this.lock.s, data, of: PhantomData })
    }
}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { &*self.lock.c.get() }
    }
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut *self.lock.c.get() }
    }
}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    fn drop(&mut self) {
        self.lock.s.release(1);
    }
}
impl<T: ?Sized + Debug> Debug for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Debug::fmt(&**self, f)
    }
}
impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Display::fmt(&**self, f)
    }
}
pub struct MappedMutexGuard<'a, T: ?Sized> {
    s: &'a Permits,
    data: *mut T,
    of: PhantomData<&'a mut T>,
}
unsafe impl<T: ?Sized + Send> Send for MappedMutexGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for MappedMutexGuard<'_, T> {}
impl<T: ?Sized> Deref for MappedMutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { &*self.data }
    }
}
impl<T: ?Sized> DerefMut for MappedMutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut *self.data }
    }
}
impl<T: ?Sized> Drop for MappedMutexGuard<'_, T> {
    fn drop(&mut self) {
        self.s.release(1);
    }
}
impl<T: ?Sized + Debug> Debug for MappedMutexGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Debug::fmt(&**self, f)
    }
}
pub struct OwnedMutexGuard<T: ?Sized> {
    lock: Arc<Mutex<T>>,
}
unsafe impl<T: ?Sized + Sync> Sync for OwnedMutexGuard<T> {}
impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { &*self.lock.c.get() }
    }
}
impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut *self.lock.c.get() }
    }
}
impl<T: ?Sized> Drop for OwnedMutexGuard<T> {
    fn drop(&mut self) {
        self.lock.s.release(1);
    }
}
impl<T: ?Sized + Debug> Debug for OwnedMutexGuard<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Debug::fmt(&**self, f)
    }
}
impl<T: ?Sized + Display> Display for OwnedMutexGuard<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Display::fmt(&**self, f)
    }
}

// --- locks for readers and writers ---------------------------------------------------------------

const MAX_READS: usize = 536870911;

pub struct RwLock<T: ?Sized> {
    mr: u32,
    s: Permits,
    c: UnsafeCell<T>,
}
unsafe impl<T: ?Sized + Send> Send for RwLock<T> {}
unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}
impl<T> RwLock<T> {
    pub fn new(value: T) -> RwLock<T> {
        RwLock { mr: MAX_READS as u32, s: Permits::new(MAX_READS), c: UnsafeCell::new(value) }
    }
    pub const fn const_new(value: T) -> RwLock<T> {
        RwLock { mr: MAX_READS as u32, s: Permits::new(MAX_READS), c: UnsafeCell::new(value) }
    }
    pub fn into_inner(self) -> T {
        self.c.into_inner()
    }
}
impl<T: ?Sized> RwLock<T> {
    pub async fn read(&self) -> RwLockReadGuard<'_, T> {
        let guard = async {
            if self.s.acquire(1).await.is_err() {
                unreachable!()
            }
            RwLockReadGuard::new(self)
        };
        guard.await
    }
    pub async fn write(&self) -> RwLockWriteGuard<'_, T> {
        let guard = async {
            if self.s.acquire(MAX_READS).await.is_err() {
                unreachable!()
            }
            RwLockWriteGuard::new(self)
        };
        guard.await
    }
    pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> {
        match self.s.try_acquire(1) {
            Ok(()) => Ok(RwLockReadGuard::new(self)),
            Err(_) => Err(TryLockError(())),
        }
    }
    pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> {
        match self.s.try_acquire(MAX_READS) {
            Ok(()) => Ok(RwLockWriteGuard::new(self)),
            Err(_) => Err(TryLockError(())),
        }
    }
    #[track_caller]
    pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> {
        std::tokio_mpsc::block_on(self.read())
    }
    #[track_caller]
    pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> {
        std::tokio_mpsc::block_on(self.write())
    }
    pub fn get_mut(&mut self) -> &mut T {
        self.c.get_mut()
    }
}
impl<T> From<T> for RwLock<T> {
    fn from(s: T) -> RwLock<T> {
        RwLock::new(s)
    }
}
impl<T: Default> Default for RwLock<T> {
    fn default() -> RwLock<T> {
        RwLock::new(T::default())
    }
}
impl<T: ?Sized + Debug> Debug for RwLock<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let mut d = f.debug_struct("RwLock");
        match self.try_read() {
            Ok(inner) => d.field("data", &&*inner),
            Err(_) => d.field("data", &format_args!("<locked>")),
        };
        d.finish()
    }
}
pub struct RwLockReadGuard<'a, T: ?Sized> {
    s: &'a Permits,
    data: *const T,
    of: PhantomData<&'a T>,
}
unsafe impl<T: ?Sized + Sync> Send for RwLockReadGuard<'_, T> {}
unsafe impl<T: ?Sized + Send + Sync> Sync for RwLockReadGuard<'_, T> {}
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    fn new(lock: &'a RwLock<T>) -> RwLockReadGuard<'a, T> {
        RwLockReadGuard { s: &lock.s, data: lock.c.get(), of: PhantomData }
    }
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>
    where
        F: FnOnce(&T) -> &U,
    {
        let data = f(&*this) as *const U;
        let this = std::mem::ManuallyDrop::new(this);
        RwLockReadGuard { s: this.s, data, of: PhantomData }
    }
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>,
    {
        let data = match f(&*this) {
            Some(data) => data as *const U,
            None => return Err(this),
        };
        let this = std::mem::ManuallyDrop::new(this);
        Ok(RwLockReadGuard { s: this.s, data, of: PhantomData })
    }
}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { &*self.data }
    }
}
impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
    fn drop(&mut self) {
        self.s.release(1);
    }
}
impl<T: ?Sized + Debug> Debug for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Debug::fmt(&**self, f)
    }
}
impl<T: ?Sized + Display> Display for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Display::fmt(&**self, f)
    }
}
pub struct RwLockWriteGuard<'a, T: ?Sized> {
    permits_acquired: u32,
    s: &'a Permits,
    data: *mut T,
    of: PhantomData<&'a mut T>,
}
unsafe impl<T: ?Sized + Send + Sync> Send for RwLockWriteGuard<'_, T> {}
unsafe impl<T: ?Sized + Send + Sync> Sync for RwLockWriteGuard<'_, T> {}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    fn new(lock: &'a RwLock<T>) -> RwLockWriteGuard<'a, T> {
        RwLockWriteGuard { permits_acquired: lock.mr, s: &lock.s, data: lock.c.get(), of: PhantomData }
    }
    pub fn downgrade(self) -> RwLockReadGuard<'a, T> {
        let this = std::mem::ManuallyDrop::new(self);
        this.s.release(this.permits_acquired as usize - 1);
        RwLockReadGuard { s: this.s, data: this.data, of: PhantomData }
    }
    pub fn map<F, U: ?Sized>(mut this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U,
    {
        let data = f(&mut *this) as *mut U;
        let this = std::mem::ManuallyDrop::new(this);
        RwLockMappedWriteGuard(RwLockWriteGuard { permits_acquired: this.permits_acquired, s: this.s, data, of: PhantomData })
    }
}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { &*self.data }
    }
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut *self.data }
    }
}
impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {
    fn drop(&mut self) {
        self.s.release(self.permits_acquired as usize);
    }
}
pub struct RwLockMappedWriteGuard<'a, T: ?Sized>(RwLockWriteGuard<'a, T>);
impl<T: ?Sized> Deref for RwLockMappedWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
impl<T: ?Sized> DerefMut for RwLockMappedWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}
impl<T: ?Sized + Debug> Debug for RwLockMappedWriteGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Debug::fmt(&**self, f)
    }
}
impl<T: ?Sized + Debug> Debug for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Debug::fmt(&**self, f)
    }
}
impl<T: ?Sized + Display> Display for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Display::fmt(&**self, f)
    }
}

// --- notifications -------------------------------------------------------------------------------

#[derive(Clone, Copy, PartialEq)]
enum Notification {
    None,
    One,
    All,
}
struct Listener {
    heard: Cell<Notification>,
    waker: Open<Option<Waker>>,
}

pub struct Notify {
    permit: Cell<bool>,
    /// How often `notify_waiters` was called.
    calls: Cell<usize>,
    waiters: Open<Option<Box<VecDeque<Arc<Listener>>>>>,
    room: MaybeUninit<usize>,
}
unsafe impl Send for Notify {}
unsafe impl Sync for Notify {}
impl std::panic::UnwindSafe for Notify {}
impl std::panic::RefUnwindSafe for Notify {}
impl Notify {
    pub const fn new() -> Notify {
        Notify { permit: Cell::new(false), calls: Cell::new(0), waiters: Open::new(None), room: MaybeUninit::uninit() }
    }
    pub const fn const_new() -> Notify {
        Notify::new()
    }
    fn listener() -> Arc<Listener> {
        Arc::new(Listener { heard: Cell::new(Notification::None), waker: Open::new(None) })
    }
    pub fn notified(&self) -> Notified<'_> {
        let calls = self.calls.get();
        Notified { notify: self, state: Waiting { calls, queued: false, done: false, listener: Notify::listener() }, room: MaybeUninit::uninit(), _pinned: PhantomPinned }
    }
    pub fn notified_owned(self: Arc<Self>) -> OwnedNotified {
        let calls = self.calls.get();
        OwnedNotified { notify: self, state: Waiting { calls, queued: false, done: false, listener: Notify::listener() }, room: MaybeUninit::uninit(), _pinned: PhantomPinned }
    }
    pub fn notify_one(&self) {
        let first = self.waiters.get().as_mut().and_then(|all| all.pop_front());
        self.tell_one(first);
    }
    pub fn notify_last(&self) {
        let last = self.waiters.get().as_mut().and_then(|all| all.pop_back());
        self.tell_one(last);
    }
    fn tell_one(&self, listener: Option<Arc<Listener>>) {
        match listener {
            None => self.permit.set(true),
            Some(listener) => {
                listener.heard.set(Notification::One);
                let waker = listener.waker.get().take();
                if let Some(waker) = waker {
                    waker.wake();
                }
            }
        }
    }
    pub fn notify_waiters(&self) {
        self.calls.set(self.calls.get() + 1);
        let waiters = self.waiters.get().take();
        for listener in *waiters.unwrap_or_default() {
            listener.heard.set(Notification::All);
            let waker = listener.waker.get().take();
            if let Some(waker) = waker {
                waker.wake();
            }
        }
    }
}
impl Default for Notify {
    fn default() -> Notify {
        Notify::new()
    }
}
impl Debug for Notify {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Notify").finish_non_exhaustive()
    }
}

struct Waiting {
    calls: usize,
    queued: bool,
    done: bool,
    listener: Arc<Listener>,
}
impl Waiting {
    fn poll(&mut self, notify: &Notify, waker: Option<&Waker>) -> bool {
        if self.done {
            return true;
        }
        if !self.queued {
            if self.calls != notify.calls.get() || notify.permit.replace(false) {
                self.done = true;
                return true;
            }
            self.queued = true;
            notify.waiters.get().get_or_insert_default().push_back(self.listener.clone());
        }
        if self.listener.heard.get() != Notification::None {
            self.done = true;
            return true;
        }
        if let Some(waker) = waker {
            *self.listener.waker.get() = Some(waker.clone());
        }
        false
    }
    fn leave(&mut self, notify: &Notify) {
        if self.queued && !self.done {
            match self.listener.heard.get() {
                Notification::None => notify.waiters.get().get_or_insert_default().retain(|other| !Arc::ptr_eq(other, &self.listener)),
                // What it was told and never looked at is for another one.
                Notification::One => notify.notify_one(),
                Notification::All => {}
            }
        }
    }
}

pub struct Notified<'a> {
    notify: &'a Notify,
    state: Waiting,
    room: MaybeUninit<[usize; 4]>,
    _pinned: PhantomPinned,
}
unsafe impl Send for Notified<'_> {}
unsafe impl Sync for Notified<'_> {}
impl Notified<'_> {
    pub fn enable(self: Pin<&mut Self>) -> bool {
        let this = unsafe { self.get_unchecked_mut() };
        this.state.poll(this.notify, None)
    }
}
impl Future for Notified<'_> {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = unsafe { self.get_unchecked_mut() };
        if this.state.poll(this.notify, Some(cx.waker())) { Poll::Ready(()) } else { Poll::Pending }
    }
}
impl Drop for Notified<'_> {
    fn drop(&mut self) {
        self.state.leave(self.notify);
    }
}
impl Debug for Notified<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Notified").finish_non_exhaustive()
    }
}
pub struct OwnedNotified {
    notify: Arc<Notify>,
    state: Waiting,
    room: MaybeUninit<[usize; 4]>,
    _pinned: PhantomPinned,
}
unsafe impl Send for OwnedNotified {}
unsafe impl Sync for OwnedNotified {}
impl Future for OwnedNotified {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = unsafe { self.get_unchecked_mut() };
        if this.state.poll(&this.notify, Some(cx.waker())) { Poll::Ready(()) } else { Poll::Pending }
    }
}
impl Drop for OwnedNotified {
    fn drop(&mut self) {
        self.state.leave(&self.notify);
    }
}

// --- barriers ------------------------------------------------------------------------------------

pub struct Barrier {
    n: usize,
    arrived: Cell<usize>,
    generation: Cell<usize>,
    open: Notify,
}
unsafe impl Sync for Barrier {}
impl Barrier {
    pub fn new(n: usize) -> Barrier {
        Barrier { n: if n == 0 { 1 } else { n }, arrived: Cell::new(0), generation: Cell::new(0), open: Notify::new() }
    }
    pub async fn wait(&self) -> BarrierWaitResult {
        let generation = self.generation.get();
        self.arrived.set(self.arrived.get() + 1);
        if self.arrived.get() == self.n {
            self.arrived.set(0);
            self.generation.set(generation + 1);
            self.open.notify_waiters();
            return BarrierWaitResult(true);
        }
        while self.generation.get() == generation {
            self.open.notified().await;
        }
        BarrierWaitResult(false)
    }
}
impl Debug for Barrier {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Barrier").finish_non_exhaustive()
    }
}
#[derive(Debug, Clone)]
pub struct BarrierWaitResult(bool);
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool {
        self.0
    }
}

// --- cells that are written once -----------------------------------------------------------------

pub struct OnceCell<T> {
    value: UnsafeCell<Option<T>>,
    semaphore: Permits,
}
unsafe impl<T: Sync + Send> Sync for OnceCell<T> {}
unsafe impl<T: Send> Send for OnceCell<T> {}
impl<T> OnceCell<T> {
    pub const fn new() -> OnceCell<T> {
        OnceCell { value: UnsafeCell::new(None), semaphore: Permits::new(1) }
    }
    pub const fn const_new() -> OnceCell<T> {
        OnceCell::new()
    }
    pub fn new_with(value: Option<T>) -> OnceCell<T> {
        match value {
            Some(value) => OnceCell::from(value),
            None => OnceCell::new(),
        }
    }
    pub fn initialized(&self) -> bool {
        self.get().is_some()
    }
    pub fn get(&self) -> Option<&T> {
        unsafe { &*self.value.get() }.as_ref()
    }
    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.value.get_mut().as_mut()
    }
    fn put(&self, value: T) -> &T {
        unsafe { *self.value.get() = Some(value) };
        self.semaphore.close();
        self.get().unwrap()
    }
    pub fn set(&self, value: T) -> Result<(), SetError<T>> {
        if self.initialized() {
            return Err(SetError::AlreadyInitializedError(value));
        }
        match self.semaphore.try_acquire(1) {
            Ok(()) => {
                self.put(value);
                Ok(())
            }
            Err(_) => Err(SetError::InitializingError(value)),
        }
    }
    pub async fn get_or_init<F, Fut>(&self, f: F) -> &T
    where
        F: FnOnce() -> Fut,
        Fut: Future<Output = T>,
    {
        if let Some(value) = self.get() {
            return value;
        }
        match self.semaphore.acquire(1).await {
            Ok(()) => {
                let permit = Given(&self.semaphore);
                let value = f().await;
                std::mem::forget(permit);
                self.put(value)
            }
            Err(_) => self.get().unwrap(),
        }
    }
    pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E>
    where
        F: FnOnce() -> Fut,
        Fut: Future<Output = Result<T, E>>,
    {
        if let Some(value) = self.get() {
            return Ok(value);
        }
        match self.semaphore.acquire(1).await {
            Ok(()) => {
                let permit = Given(&self.semaphore);
                let value = f().await?;
                std::mem::forget(permit);
                Ok(self.put(value))
            }
            Err(_) => Ok(self.get().unwrap()),
        }
    }
    pub fn into_inner(self) -> Option<T> {
        self.value.into_inner()
    }
    pub fn take(&mut self) -> Option<T> {
        std::mem::take(self).into_inner()
    }
}
/// A permit that goes back where it is dropped.
struct Given<'a>(&'a Permits);
impl Drop for Given<'_> {
    fn drop(&mut self) {
        self.0.release(1);
    }
}
impl<T> Default for OnceCell<T> {
    fn default() -> OnceCell<T> {
        OnceCell::new()
    }
}
impl<T> From<T> for OnceCell<T> {
    fn from(value: T) -> OnceCell<T> {
        let cell = OnceCell::new();
        cell.put(value);
        cell
    }
}
impl<T: Debug> Debug for OnceCell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OnceCell").field("value", &self.get()).finish()
    }
}
#[derive(Debug, PartialEq, Eq)]
pub enum SetError<T> {
    AlreadyInitializedError(T),
    InitializingError(T),
}
impl<T> Display for SetError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            SetError::AlreadyInitializedError(_) => "AlreadyInitializedError",
            SetError::InitializingError(_) => "InitializingError",
        })
    }
}
impl<T: Debug> std::error::Error for SetError<T> {}

pub mod futures {
    pub use std::tokio_sync::{Notified, OwnedNotified};
}
