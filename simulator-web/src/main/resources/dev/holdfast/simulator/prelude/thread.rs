use std::any::Any;
use std::cell::{Cell, OnceCell, RefCell, UnsafeCell};
use std::fmt::{Debug, Display, Formatter};
use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::sync::Arc;
use std::time::Duration;

pub fn panicking() -> bool {
    std::intrinsics::panicking()
}

// --- waiting -----------------------------------------------------------------------------------

/// Waits at a place until somebody wakes it there; false when the time is up before.
pub(crate) fn wait<T: ?Sized>(place: *const T, limit: Duration) -> bool {
    let nanos = limit.as_nanos();
    let most = if nanos < u64::MAX as u128 { nanos as u64 } else { u64::MAX };
    std::intrinsics::futex_wait(place as *const u8, most);
    !std::intrinsics::futex_timed_out()
}
pub(crate) fn wake_all<T: ?Sized>(place: *const T) {
    std::intrinsics::futex_wake(place as *const u8, i32::MAX as u32)
}

pub fn sleep(dur: Duration) {
    wait(std::ptr::null::<u8>(), dur);
}
pub fn sleep_ms(ms: u32) {
    sleep(Duration::from_millis(ms as u64))
}
pub fn yield_now() {
    std::intrinsics::thread_yield()
}
pub fn park() {
    park_timeout(Duration::MAX)
}
pub fn park_timeout(dur: Duration) {
    let token = &current().inner.token;
    if !token.get() {
        wait(token, dur);
    }
    token.set(false);
}
pub fn park_timeout_ms(ms: u32) {
    park_timeout(Duration::from_millis(ms as u64))
}

// --- who a thread is ---------------------------------------------------------------------------

#[valid_range(1, 18446744073709551615)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ThreadId(u64);

static mut THREADS: u64 = 1;

struct Inner {
    id: ThreadId,
    name: Option<String>,
    /// Whether it has been unparked.
    token: Cell<bool>,
    over: Cell<bool>,
}

#[derive(Clone)]
pub struct Thread {
    inner: Arc<Inner>,
}
unsafe impl Send for Inner {}
unsafe impl Sync for Inner {}
impl std::panic::RefUnwindSafe for Inner {}
impl Thread {
    fn new(id: u64, name: Option<String>) -> Thread {
        let inner = Inner { id: ThreadId(id), name, token: Cell::new(false), over: Cell::new(false) };
        Thread { inner: Arc::new(inner) }
    }
    pub fn id(&self) -> ThreadId {
        self.inner.id
    }
    pub fn name(&self) -> Option<&str> {
        self.inner.name.as_deref()
    }
    pub fn unpark(&self) {
        self.inner.token.set(true);
        wake_all(&self.inner.token);
    }
}
impl Debug for Thread {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Thread").field("id", &self.id()).field("name", &self.name()).finish_non_exhaustive()
    }
}

/// What is kept of a running thread.
struct Local {
    thread: Option<Thread>,
    values: Vec<Value>,
    destructors: Vec<Value>,
}
/// Something of one type that a thread has for a key, and what is to be done with it at the end.
struct Value {
    key: *const u8,
    at: *mut u8,
    end: unsafe fn(*mut u8),
}

static mut MAIN: Local = Local { thread: None, values: Vec::new(), destructors: Vec::new() };

fn local() -> *mut Local {
    let data = std::intrinsics::thread_data() as *mut Local;
    if data.is_null() { &raw mut MAIN } else { data }
}

pub fn current() -> Thread {
    let local = unsafe { &mut *local() };
    local.thread.get_or_insert_with(|| Thread::new(1, Some(String::from("main")))).clone()
}

/// Runs the destructors of the thread's own values, the last one first.
pub(crate) unsafe fn destroy_values() {
    let local = local();
    unsafe {
        while let Some(value) = (*local).destructors.pop() {
            (value.end)(value.at);
        }
        while let Some(value) = (*local).values.pop() {
            (value.end)(value.at);
        }
    }
}
fn end_of_main(data: *mut u8) {
    unsafe { destroy_values() }
}

pub fn available_parallelism() -> std::io::Result<std::num::NonZeroUsize> {
    Ok(std::num::NonZeroUsize::new(4).unwrap())
}

// --- threads -----------------------------------------------------------------------------------

pub type Result<T> = std::result::Result<T, Box<dyn Any + Send + 'static>>;

/// What a thread leaves behind.
struct Packet<'scope, T> {
    result: UnsafeCell<Option<Result<T>>>,
    scope: Option<Arc<Threads>>,
    within: PhantomData<&'scope ()>,
}
unsafe impl<'scope, T: Send> Sync for Packet<'scope, T> {}
impl<'scope, T> Drop for Packet<'scope, T> {
    fn drop(&mut self) {
        let panicked = matches!(self.result.get_mut(), Some(Err(_)));
        *self.result.get_mut() = None;
        if let Some(threads) = &self.scope {
            threads.panicked.set(threads.panicked.get() || panicked);
            threads.running.set(threads.running.get() - 1);
            wake_all(&threads.running);
        }
    }
}

#[repr(C)]
struct Body<'scope, F, T> {
    local: Local,
    function: Option<F>,
    packet: Option<Arc<Packet<'scope, T>>>,
}
impl<'scope, F: FnOnce() -> T, T> Body<'scope, F, T> {
    fn run(data: *mut u8) {
        let body = unsafe { &mut *(data as *mut Body<'scope, F, T>) };
        let function = body.function.take().unwrap();
        let value = function();
        unsafe { *body.packet.as_ref().unwrap().result.get() = Some(Ok(value)) };
    }
    fn end(data: *mut u8) {
        let mut body = unsafe { Box::from_raw(data as *mut Body<'scope, F, T>) };
        let packet = body.packet.take().unwrap();
        unsafe {
            if (*packet.result.get()).is_none() {
                *packet.result.get() = Some(Err(std::panic::payload()));
            }
            drop(packet);
            destroy_values();
        }
        let inner = &body.local.thread.as_ref().unwrap().inner;
        inner.over.set(true);
        wake_all(&inner.over);
    }
}

struct JoinInner<'scope, T> {
    native: u64,
    thread: Thread,
    packet: Arc<Packet<'scope, T>>,
}
impl<'scope, T> JoinInner<'scope, T> {
    fn start<F: FnOnce() -> T>(f: F, name: Option<String>, scope: Option<Arc<Threads>>) -> Self {
        unsafe { THREADS += 1 };
        let thread = Thread::new(unsafe { THREADS }, name);
        if let Some(threads) = &scope {
            threads.running.set(threads.running.get() + 1);
        }
        let packet = Arc::new(Packet { result: UnsafeCell::new(None), scope, within: PhantomData });
        let local = Local { thread: Some(thread.clone()), values: Vec::new(), destructors: Vec::new() };
        let body = Box::new(Body { local, function: Some(f), packet: Some(packet.clone()) });
        let data = Box::into_raw(body) as *mut u8;
        let name = thread.name().unwrap_or_default();
        unsafe { std::intrinsics::thread_spawn(Body::<F, T>::run, Body::<F, T>::end, data, name) };
        JoinInner { native: 0, thread, packet }
    }
    fn join(self) -> Result<T> {
        let over = &self.thread.inner.over;
        while !over.get() {
            wait(over, Duration::MAX);
        }
        unsafe { (*self.packet.result.get()).take().unwrap() }
    }
    fn is_finished(&self) -> bool {
        Arc::strong_count(&self.packet) == 1
    }
}

pub struct JoinHandle<T>(JoinInner<'static, T>);
unsafe impl<T> Send for JoinHandle<T> {}
unsafe impl<T> Sync for JoinHandle<T> {}
impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread {
        &self.0.thread
    }
    pub fn join(self) -> Result<T> {
        self.0.join()
    }
    pub fn is_finished(&self) -> bool {
        self.0.is_finished()
    }
}
impl<T> Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("JoinHandle").finish_non_exhaustive()
    }
}
pub fn spawn<F, T>(f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T,
    F: Send + 'static,
    T: Send + 'static,
{
    JoinHandle(JoinInner::start(f, None, None))
}

#[derive(Debug)]
pub struct Builder {
    name: Option<String>,
    stack_size: Option<usize>,
    no_hooks: bool,
}
impl Builder {
    pub fn new() -> Builder {
        Builder { name: None, stack_size: None, no_hooks: false }
    }
    pub fn name(mut self, name: String) -> Builder {
        self.name = Some(name);
        self
    }
    pub fn stack_size(mut self, size: usize) -> Builder {
        self.stack_size = Some(size);
        self
    }
    pub fn spawn<F, T>(self, f: F) -> std::io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T,
        F: Send + 'static,
        T: Send + 'static,
    {
        Ok(JoinHandle(JoinInner::start(f, self.name, None)))
    }
    pub unsafe fn spawn_unchecked<F, T>(self, f: F) -> std::io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T,
        F: Send,
        T: Send,
    {
        Ok(JoinHandle(JoinInner::start(f, self.name, None)))
    }
    pub fn spawn_scoped<'scope, 'env, F, T>(
        self,
        scope: &'scope Scope<'scope, 'env>,
        f: F,
    ) -> std::io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        Ok(scope.start(f, self.name))
    }
}

// --- scopes ------------------------------------------------------------------------------------

/// Those of a scope.
struct Threads {
    running: Cell<usize>,
    panicked: Cell<bool>,
}
unsafe impl Send for Threads {}
unsafe impl Sync for Threads {}
impl std::panic::RefUnwindSafe for Threads {}

pub struct Scope<'scope, 'env: 'scope> {
    threads: Arc<Threads>,
    scope: PhantomData<&'scope mut &'scope ()>,
    env: PhantomData<&'env mut &'env ()>,
}
pub struct ScopedJoinHandle<'scope, T>(JoinInner<'scope, T>);
#[track_caller]
pub fn scope<'env, F, T>(f: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    let threads = Arc::new(Threads { running: Cell::new(0), panicked: Cell::new(false) });
    let scope = Scope { threads, scope: PhantomData, env: PhantomData };
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| f(&scope)));
    while scope.threads.running.get() > 0 {
        wait(&scope.threads.running, Duration::MAX);
    }
    match result {
        Err(payload) => std::panic::resume_unwind(payload),
        Ok(_) if scope.threads.panicked.get() => panic!("a scoped thread panicked"),
        Ok(value) => value,
    }
}
impl<'scope, 'env> Scope<'scope, 'env> {
    fn start<F: FnOnce() -> T, T>(&self, f: F, name: Option<String>) -> ScopedJoinHandle<'scope, T> {
        ScopedJoinHandle(JoinInner::start(f, name, Some(self.threads.clone())))
    }
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        self.start(f, None)
    }
}
impl Debug for Scope<'_, '_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scope")
            .field("num_running_threads", &self.threads.running.get())
            .field("a_thread_panicked", &self.threads.panicked.get())
            .field("main_thread", &current())
            .finish_non_exhaustive()
    }
}
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread {
        &self.0.thread
    }
    pub fn join(self) -> Result<T> {
        self.0.join()
    }
    pub fn is_finished(&self) -> bool {
        self.0.is_finished()
    }
}
impl<T> Debug for ScopedJoinHandle<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ScopedJoinHandle").finish_non_exhaustive()
    }
}

// --- thread-local values -----------------------------------------------------------------------

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AccessError;
impl Debug for AccessError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccessError").finish()
    }
}
impl Display for AccessError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad("already destroyed")
    }
}
impl std::error::Error for AccessError {}

struct Storage<T> {
    value: OnceCell<ManuallyDrop<T>>,
    destroyed: Cell<bool>,
}
impl<T> Storage<T> {
    const fn new() -> Storage<T> {
        Storage { value: OnceCell::new(), destroyed: Cell::new(false) }
    }
    unsafe fn destroy(at: *mut u8) {
        unsafe {
            let storage = at as *mut Storage<T>;
            (*storage).destroyed.set(true);
            ManuallyDrop::drop((*storage).value.get_mut().unwrap());
        }
    }
    unsafe fn free(at: *mut u8) {
        drop(unsafe { Box::from_raw(at as *mut Storage<T>) })
    }
}

/// A value that each thread makes for itself when it first asks. That of the main thread lies here.
pub struct LocalKey<T: 'static> {
    init: fn() -> T,
    main: Storage<T>,
}
unsafe impl<T> Send for LocalKey<T> {}
unsafe impl<T> Sync for LocalKey<T> {}
impl<T> std::panic::UnwindSafe for LocalKey<T> {}
impl<T> std::panic::RefUnwindSafe for LocalKey<T> {}
impl<T> LocalKey<T> {
    pub const fn new(init: fn() -> T) -> LocalKey<T> {
        LocalKey { init, main: Storage::new() }
    }
    fn storage(&'static self) -> *const Storage<T> {
        let data = local();
        if data == &raw mut MAIN {
            return &self.main;
        }
        let key = self as *const LocalKey<T> as *const u8;
        let values = unsafe { &mut (*data).values };
        if let Some(value) = values.iter().find(|value| value.key == key) {
            return value.at as *const Storage<T>;
        }
        let storage = Box::into_raw(Box::new(Storage::new()));
        values.push(Value { key, at: storage as *mut u8, end: Storage::<T>::free });
        storage
    }
    /// The value, which is the given one if there is none yet.
    fn value(&'static self, given: &mut Option<T>) -> std::result::Result<&'static T, AccessError> {
        let storage = unsafe { &*self.storage() };
        if storage.destroyed.get() {
            return Err(AccessError);
        }
        Ok(storage.value.get_or_init(|| {
            let value = given.take().unwrap_or_else(self.init);
            if std::mem::needs_drop::<T>() {
                let at = storage as *const Storage<T> as *mut u8;
                let data = local();
                unsafe {
                    (*data).destructors.push(Value { key: at, at, end: Storage::<T>::destroy });
                    if data == &raw mut MAIN {
                        std::intrinsics::thread_at_end(end_of_main);
                    }
                }
            }
            ManuallyDrop::new(value)
        }))
    }
    fn assign(&'static self, value: T, change: fn(&T, T)) {
        let mut given = Some(value);
        match self.value(&mut given) {
            Ok(place) => {
                if let Some(value) = given {
                    change(place, value)
                }
            }
            Err(error) => self.fail(error),
        }
    }
    #[std_line(479)]
    fn fail(&self, error: AccessError) -> ! {
        panic!("cannot access a Thread Local Storage value during or after destruction: {error:?}")
    }
    pub fn try_with<F, R>(&'static self, f: F) -> std::result::Result<R, AccessError>
    where
        F: FnOnce(&T) -> R,
    {
        Ok(f(self.value(&mut None)?))
    }
    pub fn with<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R,
    {
        match self.try_with(f) {
            Ok(result) => result,
            Err(error) => self.fail(error),
        }
    }
}
impl<T> Debug for LocalKey<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LocalKey").finish_non_exhaustive()
    }
}
impl<T> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T) {
        self.assign(Cell::new(value), |cell, value| cell.set(value.into_inner()))
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
    #[std_line(724)]
    pub fn with_borrow<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R,
    {
        self.with(|cell| f(&cell.borrow()))
    }
    #[std_line(757)]
    pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&mut T) -> R,
    {
        self.with(|cell| f(&mut cell.borrow_mut()))
    }
    #[std_line(795)]
    pub fn set(&'static self, value: T) {
        self.assign(RefCell::new(value), |cell, value| *cell.borrow_mut() = value.into_inner())
    }
    pub fn take(&'static self) -> T
    where
        T: Default,
    {
        self.with(RefCell::take)
    }
    #[std_line(863)]
    pub fn replace(&'static self, value: T) -> T {
        self.with(|cell| cell.replace(value))
    }
}
