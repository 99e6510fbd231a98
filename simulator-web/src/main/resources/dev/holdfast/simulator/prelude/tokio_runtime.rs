use std::tokio::{Open, context};
use std::cell::Cell;
use std::collections::VecDeque;
use std::fmt::{Debug, Formatter};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;
use std::tokio_task::{JoinHandle, Runnable};
use std::tokio_time::{Clock, Timer};

// --- the scheduler -------------------------------------------------------------------------------

/// What a runtime, its tasks, timers and handles share.
pub(crate) struct Shared {
    queue: Open<VecDeque<Arc<dyn Runnable>>>,
    /// All that are not done, in the order in which they were made.
    tasks: Open<Vec<Arc<dyn Runnable>>>,
    /// Whom `yield_now` wakes once nothing else can run.
    deferred: Open<Vec<Waker>>,
    /// Whether the future of `block_on` has been woken.
    woken: Cell<bool>,
    /// Whether somebody has woken the thread since it last looked.
    unparked: Cell<bool>,
    pub(crate) timers: Open<Vec<Arc<Timer>>>,
    pub(crate) clock: Clock,
    /// The thread that drives the tasks; a `block_on` begins on it.
    thread: Cell<*mut u8>,
    /// Closures on threads of their own: while there are any, a paused clock stands still.
    pub(crate) blocking: Cell<usize>,
    closed: Cell<bool>,
    shards: u64,
    pub(crate) multi: bool,
    pub(crate) thread_name: String,
}
unsafe impl Send for Shared {}
unsafe impl Sync for Shared {}
impl std::panic::RefUnwindSafe for Shared {}

impl Wake for Shared {
    fn wake(self: Arc<Self>) {
        self.woken.set(true);
        self.unpark();
    }
    fn wake_by_ref(self: &Arc<Self>) {
        self.woken.set(true);
        self.unpark();
    }
}

/// So many tasks run before time is looked at again.
const EVENT_INTERVAL: u32 = 61;

impl Shared {
    pub(crate) fn is_closed(&self) -> bool {
        self.closed.get()
    }
    pub(crate) fn schedule(&self, task: Arc<dyn Runnable>) {
        if !self.closed.get() {
            self.queue.get().push_back(task);
            self.unpark_other();
        }
    }
    pub(crate) fn bind(&self, task: Arc<dyn Runnable>) {
        self.tasks.get().push(task.clone());
        self.schedule(task);
    }
    pub(crate) fn release(&self, id: u64) {
        remove(self.tasks.get(), id);
    }
    pub(crate) fn defer(&self, waker: &Waker) {
        let mut deferred = self.deferred.get();
        if !deferred.last().is_some_and(|last| last.will_wake(waker)) {
            deferred.push(waker.clone());
        }
    }
    pub(crate) fn unpark(&self) {
        self.unparked.set(true);
        std::thread::wake_all(&self.unparked);
    }
    /// The thread of the runtime itself is awake where something is scheduled from it.
    fn unpark_other(&self) {
        if std::intrinsics::thread_data() as *mut u8 != self.thread.get() {
            self.unpark();
        }
    }

    fn run_tasks(&self) {
        let mut count = 0;
        while count < EVENT_INTERVAL {
            match self.queue.get().pop_front() {
                Some(task) => task.run(),
                None => return self.drive(self.deferred.get().len() == 0),
            }
            count += 1;
        }
        self.drive(false)
    }

    /// Lets time go on as far as something waits for it, or not at all; then wakes what is due.
    fn drive(&self, may_wait: bool) {
        if may_wait {
            self.wait();
        } else {
            std::thread::yield_now();
        }
        self.unparked.set(false);
        self.fire();
        while let Some(waker) = self.deferred.get().pop() {
            waker.wake();
        }
    }

    fn wait(&self) {
        let timers = self.timers.get();
        let due = timers.len() > 0;
        let span = if due {
            Duration::from_millis(timers[0].when().saturating_sub(self.clock.tick()))
        } else {
            Duration::MAX
        };
        if self.unparked.get() {
            return;
        }
        if self.clock.is_paused() && self.blocking.get() == 0 && due {
            self.clock.forward(span);
        } else {
            std::thread::wait(&self.unparked, if self.clock.is_paused() { Duration::MAX } else { span });
        }
    }

    fn fire(&self) {
        let now = self.clock.tick();
        let timers = self.timers.get();
        while timers.len() > 0 && timers[0].when() <= now {
            if let Some(waker) = timers.remove(0).fire() {
                waker.wake();
            }
        }
    }

    pub(crate) fn shutdown(&self) {
        if self.closed.replace(true) {
            return;
        }
        let mut shard = 0;
        while shard < self.shards {
            let tasks = self.tasks.get();
            let mut at = 0;
            while at < tasks.len() && tasks[at].number() % self.shards != shard {
                at += 1;
            }
            if at < tasks.len() {
                tasks.remove(at).shutdown();
            } else {
                shard += 1;
            }
        }
        while let Some(task) = self.queue.get().pop_front() {
            drop(task);
        }
        while let Some(timer) = self.timers.get().pop() {
            drop(timer);
        }
    }
}

/// Takes the task with that number out.
pub(crate) fn remove(tasks: &mut Vec<Arc<dyn Runnable>>, id: u64) {
    let mut at = 0;
    while at < tasks.len() {
        if tasks[at].number() == id {
            drop(tasks.remove(at));
            return;
        }
        at += 1;
    }
}

// --- which runtime this is -----------------------------------------------------------------------

pub(crate) fn try_current() -> Option<Arc<Shared>> {
    context().runtimes.last().cloned()
}

#[track_caller]
pub(crate) fn current() -> Arc<Shared> {
    match try_current() {
        Some(shared) => shared,
        None => panic!("there is no reactor running, must be called from the context of a Tokio 1.x runtime"),
    }
}

/// In whose scope a runtime is the current one.
pub struct EnterGuard<'a> {
    of: std::marker::PhantomData<&'a Handle>,
    not_send: std::marker::PhantomData<*const ()>,
}
impl Drop for EnterGuard<'_> {
    fn drop(&mut self) {
        context().runtimes.pop();
    }
}
fn enter<'a>(shared: &Arc<Shared>) -> EnterGuard<'a> {
    context().runtimes.push(shared.clone());
    EnterGuard { of: std::marker::PhantomData, not_send: std::marker::PhantomData }
}

struct Entered;
impl Drop for Entered {
    fn drop(&mut self) {
        context().entered = false;
    }
}

#[std_line(89)]
fn begin_block() {
    if std::mem::replace(&mut context().entered, true) {
        panic!(
            "Cannot start a runtime from within a runtime. This happens because a function (like `block_on`) attempted to block the current thread while the thread is being used to drive asynchronous tasks. If you are in an async function, use `.await` on the future instead of blocking on it."
        );
    }
}

#[track_caller]
fn block_on<F: Future>(shared: &Arc<Shared>, future: F) -> F::Output {
    begin_block();
    let _entered = Entered;
    let _guard = enter(shared);
    let mut future = std::pin::pin!(future);
    let waker = Waker::from(shared.clone());
    let mut cx = Context::from_waker(&waker);
    shared.woken.set(true);
    shared.thread.set(std::intrinsics::thread_data() as *mut u8);
    loop {
        if shared.woken.replace(false) {
            std::tokio_task::begin_budget();
            if let Poll::Ready(value) = future.as_mut().poll(&mut cx) {
                return value;
            }
        }
        shared.run_tasks();
    }
}

/// Panics where a thread that drives tasks would be blocked.
#[track_caller]
pub(crate) fn may_block() {
    if context().entered {
        panic!(
            "Cannot block the current thread from within a runtime. This happens because a function attempted to block the current thread while the thread is being used to drive asynchronous tasks."
        );
    }
}

// --- runtimes ------------------------------------------------------------------------------------

pub struct Runtime {
    handle: Handle,
}
impl Runtime {
    pub fn new() -> std::io::Result<Runtime> {
        Builder::new_multi_thread().enable_all().build()
    }
    pub fn handle(&self) -> &Handle {
        &self.handle
    }
    #[track_caller]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output {
        block_on(&self.handle.shared, future)
    }
    #[track_caller]
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static,
    {
        self.handle.spawn(future)
    }
    #[track_caller]
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static,
    {
        self.handle.spawn_blocking(func)
    }
    pub fn enter(&self) -> EnterGuard<'_> {
        self.handle.enter()
    }
    pub fn shutdown_timeout(self, duration: Duration) {
        self.handle.shared.shutdown();
    }
    pub fn shutdown_background(self) {
        self.handle.shared.shutdown();
    }
}
impl Drop for Runtime {
    fn drop(&mut self) {
        let _guard = self.handle.enter();
        self.handle.shared.shutdown();
    }
}
impl Debug for Runtime {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Runtime").finish_non_exhaustive()
    }
}

#[derive(Clone)]
pub struct Handle {
    shared: Arc<Shared>,
    flavor: usize,
}
impl Handle {
    pub(crate) fn of(shared: &Arc<Shared>) -> Handle {
        Handle { shared: shared.clone(), flavor: 0 }
    }
    #[track_caller]
    pub fn current() -> Handle {
        Handle::of(&current())
    }
    pub fn try_current() -> Result<Handle, TryCurrentError> {
        match try_current() {
            Some(shared) => Ok(Handle::of(&shared)),
            None => Err(TryCurrentError { kind: TryCurrentErrorKind::NoContext }),
        }
    }
    #[track_caller]
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static,
    {
        std::tokio_task::spawn_in(&self.shared, future)
    }
    #[track_caller]
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static,
    {
        std::tokio_task::spawn_blocking_in(&self.shared, func)
    }
    #[track_caller]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output {
        begin_block();
        let _entered = Entered;
        let _guard = enter(&self.shared);
        std::tokio_mpsc::park_until(future)
    }
    pub fn enter(&self) -> EnterGuard<'_> {
        enter(&self.shared)
    }
    pub fn runtime_flavor(&self) -> RuntimeFlavor {
        if self.shared.multi { RuntimeFlavor::MultiThread } else { RuntimeFlavor::CurrentThread }
    }
}
impl Debug for Handle {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handle").finish_non_exhaustive()
    }
}

#[derive(Debug, PartialEq, Eq)]
pub enum RuntimeFlavor {
    CurrentThread,
    MultiThread,
}

#[derive(Debug)]
enum TryCurrentErrorKind {
    NoContext,
}
pub struct TryCurrentError {
    kind: TryCurrentErrorKind,
}
impl TryCurrentError {
    pub fn is_missing_context(&self) -> bool {
        true
    }
}
impl Debug for TryCurrentError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TryCurrentError").field("kind", &self.kind).finish()
    }
}
impl std::fmt::Display for TryCurrentError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("there is no reactor running, must be called from the context of a Tokio 1.x runtime")
    }
}
impl std::error::Error for TryCurrentError {}

pub struct Builder {
    multi: bool,
    workers: u64,
    time: bool,
    paused: bool,
    name: String,
}
impl Builder {
    fn new(multi: bool, workers: u64) -> Builder {
        Builder { multi, workers, time: false, paused: false, name: String::from("tokio-rt-worker") }
    }
    pub fn new_current_thread() -> Builder {
        Builder::new(false, 1)
    }
    pub fn new_multi_thread() -> Builder {
        Builder::new(true, WORKERS as u64)
    }
    pub fn enable_all(&mut self) -> &mut Builder {
        self.enable_time()
    }
    pub fn enable_time(&mut self) -> &mut Builder {
        self.time = true;
        self
    }
    pub fn enable_io(&mut self) -> &mut Builder {
        self
    }
    pub fn start_paused(&mut self, start_paused: bool) -> &mut Builder {
        self.paused = start_paused;
        self
    }
    #[track_caller]
    pub fn worker_threads(&mut self, val: usize) -> &mut Builder {
        assert!(val > 0, "Worker threads cannot be set to 0");
        self.workers = val as u64;
        self
    }
    #[track_caller]
    pub fn max_blocking_threads(&mut self, val: usize) -> &mut Builder {
        assert!(val > 0, "Max blocking threads cannot be set to 0");
        self
    }
    pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Builder {
        self.name = val.into();
        self
    }
    pub fn thread_stack_size(&mut self, val: usize) -> &mut Builder {
        self
    }
    pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Builder {
        self
    }
    pub fn build(&mut self) -> std::io::Result<Runtime> {
        let shared = Shared {
            queue: Open::new(VecDeque::new()),
            tasks: Open::new(Vec::new()),
            deferred: Open::new(Vec::new()),
            woken: Cell::new(false),
            unparked: Cell::new(false),
            timers: Open::new(Vec::new()),
            clock: Clock::new(self.time, self.paused),
            thread: Cell::new(std::ptr::null_mut()),
            blocking: Cell::new(0),
            closed: Cell::new(false),
            shards: if self.multi { self.workers.next_power_of_two() * 4 } else { 4 },
            multi: self.multi,
            thread_name: self.name.clone(),
        };
        Ok(Runtime { handle: Handle::of(&Arc::new(shared)) })
    }
}
impl Debug for Builder {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder").finish_non_exhaustive()
    }
}

/// Of a runtime that is not told how many threads to have.
pub const WORKERS: usize = 4;

/// What `#[tokio::main]` makes of a function.
#[track_caller]
pub fn start<F: Future>(multi: bool, workers: usize, paused: bool, body: F) -> F::Output {
    let mut builder = if multi { Builder::new_multi_thread() } else { Builder::new_current_thread() };
    builder.worker_threads(workers).start_paused(paused).enable_all().build().unwrap().block_on(body)
}
