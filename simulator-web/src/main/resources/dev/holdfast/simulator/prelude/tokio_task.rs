use std::tokio::{Open, context};
use std::any::Any;
use std::cell::{Cell, UnsafeCell};
use std::collections::VecDeque;
use std::fmt::{Debug, Display, Formatter};
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::tokio_runtime::{Handle, Shared, current};

// --- whose turn it is to give way ----------------------------------------------------------------

pub(crate) fn begin_budget() {
    context().budget = Some(128);
}
/// Takes one from the budget; where none is left the task is woken later, and has to wait now.
pub(crate) fn spend(cx: &mut Context<'_>) -> bool {
    match &mut context().budget {
        Some(0) => {
            later(cx.waker());
            false
        }
        Some(left) => {
            *left -= 1;
            true
        }
        None => true,
    }
}
/// Wakes once nothing else can run; outside of a runtime at once.
fn later(waker: &Waker) {
    match context().runtimes.last() {
        Some(shared) => shared.defer(waker),
        None => waker.wake_by_ref(),
    }
}
/// Nothing was ready after all.
pub(crate) fn give_back() {
    if let Some(left) = &mut context().budget {
        *left += 1;
    }
}
pub(crate) fn has_budget(cx: &mut Context<'_>) -> bool {
    let has = spend(cx);
    if has {
        give_back();
    }
    has
}
/// What `select!` and joins ask before they poll.
pub fn poll_budget_available(cx: &mut Context<'_>) -> Poll<()> {
    if has_budget(cx) { Poll::Ready(()) } else { Poll::Pending }
}
pub async fn consume_budget() {
    std::future::poll_fn(|cx| if spend(cx) { Poll::Ready(()) } else { Poll::Pending }).await
}

pub struct Unconstrained<F> {
    inner: F,
}
pub fn unconstrained<F>(inner: F) -> Unconstrained<F> {
    Unconstrained { inner }
}
impl<F: Future> Future for Unconstrained<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let before = context().budget.take();
        let polled = unsafe { self.map_unchecked_mut(|it| &mut it.inner) }.poll(cx);
        context().budget = before;
        polled
    }
}

pub async fn yield_now() {
    let mut yielded = false;
    std::future::poll_fn(|cx| {
        if yielded {
            return Poll::Ready(());
        }
        yielded = true;
        later(cx.waker());
        Poll::Pending
    })
    .await
}

// --- ids -----------------------------------------------------------------------------------------

#[derive(Clone, Copy, Debug, Hash, Eq, PartialEq)]
pub struct Id(u64);
impl Display for Id {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Display::fmt(&self.0, f)
    }
}
static mut IDS: u64 = 0;
fn next_id() -> u64 {
    unsafe {
        IDS += 1;
        IDS
    }
}

#[track_caller]
pub fn id() -> Id {
    match try_id() {
        Some(id) => id,
        None => panic!("Can't get a task id when not inside a task"),
    }
}
pub fn try_id() -> Option<Id> {
    let id = context().task;
    if id == 0 { None } else { Some(Id(id)) }
}

// --- tasks ---------------------------------------------------------------------------------------

/// A task as its scheduler has it.
pub(crate) trait Runnable {
    fn number(&self) -> u64;
    fn run(self: Arc<Self>);
    fn shutdown(self: Arc<Self>);
    fn abort(self: Arc<Self>);
    fn is_complete(&self) -> bool;
}

/// A task as its handle has it.
trait Joined<T>: Runnable {
    fn poll_output(&self, cx: &mut Context<'_>) -> Poll<Result<T, JoinError>>;
    fn set_waker(&self, waker: &Waker);
    fn detach(&self);
}

trait Schedule {
    fn schedule(&self, task: Arc<dyn Runnable>);
    fn release(&self, id: u64);
}
impl Schedule for Shared {
    fn schedule(&self, task: Arc<dyn Runnable>) {
        Shared::schedule(self, task)
    }
    fn release(&self, id: u64) {
        Shared::release(self, id)
    }
}

enum Stage<F: Future> {
    Running(F),
    Finished(Result<F::Output, JoinError>),
    Consumed,
}

struct Task<F: Future> {
    id: u64,
    owner: Arc<dyn Schedule>,
    queued: Cell<bool>,
    running: Cell<bool>,
    cancelled: Cell<bool>,
    complete: Cell<bool>,
    detached: Cell<bool>,
    waker: Open<Option<Waker>>,
    stage: UnsafeCell<Stage<F>>,
}
unsafe impl<F: Future> Send for Task<F> {}
unsafe impl<F: Future> Sync for Task<F> {}

impl<F: Future + 'static> Task<F> {
    fn new(owner: Arc<dyn Schedule>, future: F) -> Arc<Task<F>> {
        Arc::new(Task {
            id: next_id(),
            owner,
            queued: Cell::new(true),
            running: Cell::new(false),
            cancelled: Cell::new(false),
            complete: Cell::new(false),
            detached: Cell::new(false),
            waker: Open::new(None),
            stage: UnsafeCell::new(Stage::Running(future)),
        })
    }
    fn poll(self: &Arc<Self>) -> Poll<F::Output> {
        let waker = Waker::from(self.clone());
        let mut cx = Context::from_waker(&waker);
        match unsafe { &mut *self.stage.get() } {
            Stage::Running(future) => unsafe { Pin::new_unchecked(future) }.poll(&mut cx),
            _ => panic!("unexpected stage"),
        }
    }
    /// The future, or the output, goes.
    fn set_stage(&self, stage: Stage<F>) {
        let before = std::mem::replace(&mut context().task, self.id);
        unsafe { *self.stage.get() = stage };
        context().task = before;
    }
    /// The same, where a destructor may panic; what it panicked with.
    fn set_stage_caught(&self, stage: Stage<F>) -> Option<Box<dyn Any + Send + 'static>> {
        std::panic::catch_unwind(AssertUnwindSafe(|| self.set_stage(stage))).err()
    }
    fn cancel(self: &Arc<Self>) {
        let repr = match self.set_stage_caught(Stage::Consumed) {
            None => Repr::Cancelled,
            Some(payload) => Repr::Panic(payload),
        };
        self.finish(Err(JoinError { id: Id(self.id), repr }));
    }
    fn finish(self: &Arc<Self>, result: Result<F::Output, JoinError>) {
        drop(self.set_stage_caught(Stage::Finished(result)));
        self.complete.set(true);
        if self.detached.get() {
            drop(self.set_stage_caught(Stage::Consumed));
        } else if let Some(waker) = self.waker.get().take() {
            waker.wake();
        }
        self.owner.release(self.id);
    }
    fn wake_up(self: &Arc<Self>) {
        if !self.complete.get() && !self.queued.replace(true) && !self.running.get() {
            self.owner.schedule(self.clone());
        }
    }
}
impl<F: Future + 'static> Runnable for Task<F> {
    fn number(&self) -> u64 {
        self.id
    }
    fn run(self: Arc<Self>) {
        self.queued.set(false);
        if self.complete.get() {
            return;
        }
        if self.cancelled.get() {
            return self.cancel();
        }
        begin_budget();
        self.running.set(true);
        let before = std::mem::replace(&mut context().task, self.id);
        let polled = std::panic::catch_unwind(AssertUnwindSafe(|| self.poll()));
        context().task = before;
        self.running.set(false);
        match polled {
            Ok(Poll::Ready(value)) => self.finish(Ok(value)),
            Ok(Poll::Pending) if self.cancelled.get() => self.cancel(),
            Ok(Poll::Pending) => {
                if self.queued.get() {
                    self.owner.schedule(self.clone());
                }
            }
            Err(payload) => {
                std::intrinsics::task_panicked();
                drop(self.set_stage_caught(Stage::Consumed));
                self.finish(Err(JoinError { id: Id(self.id), repr: Repr::Panic(payload) }));
            }
        }
    }
    fn shutdown(self: Arc<Self>) {
        self.cancelled.set(true);
        if !self.complete.get() && !self.running.get() {
            self.cancel();
        }
    }
    fn abort(self: Arc<Self>) {
        if !self.complete.get() {
            self.cancelled.set(true);
            self.wake_up();
        }
    }
    fn is_complete(&self) -> bool {
        self.complete.get()
    }
}
impl<F: Future + 'static> Joined<F::Output> for Task<F> {
    fn poll_output(&self, cx: &mut Context<'_>) -> Poll<Result<F::Output, JoinError>> {
        if !self.complete.get() {
            self.set_waker(cx.waker());
            return Poll::Pending;
        }
        match std::mem::replace(unsafe { &mut *self.stage.get() }, Stage::Consumed) {
            Stage::Finished(result) => Poll::Ready(result),
            _ => panic!("JoinHandle polled after completion"),
        }
    }
    fn set_waker(&self, waker: &Waker) {
        if self.complete.get() {
            waker.wake_by_ref();
        } else {
            *self.waker.get() = Some(waker.clone());
        }
    }
    fn detach(&self) {
        self.detached.set(true);
        let waker = self.waker.get().take();
        drop(waker);
        if self.complete.get() {
            self.set_stage(Stage::Consumed);
        }
    }
}
impl<F: Future + 'static> Wake for Task<F> {
    fn wake(self: Arc<Self>) {
        self.wake_up();
    }
    fn wake_by_ref(self: &Arc<Self>) {
        self.wake_up();
    }
}

#[track_caller]
pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    spawn_in(&current(), future)
}
pub(crate) fn spawn_in<F: Future + 'static>(shared: &Arc<Shared>, future: F) -> JoinHandle<F::Output> {
    let task = Task::new(shared.clone(), future);
    if shared.is_closed() {
        task.clone().shutdown();
    } else {
        shared.bind(task.clone());
    }
    JoinHandle::of(task)
}

// --- handles -------------------------------------------------------------------------------------

pub struct JoinHandle<T> {
    task: Box<Arc<dyn Joined<T>>>,
}
impl<T> JoinHandle<T> {
    fn of(task: Arc<dyn Joined<T>>) -> JoinHandle<T> {
        JoinHandle { task: Box::new(task) }
    }
}
unsafe impl<T: Send> Send for JoinHandle<T> {}
unsafe impl<T: Send> Sync for JoinHandle<T> {}
impl<T> Unpin for JoinHandle<T> {}
impl<T> std::panic::UnwindSafe for JoinHandle<T> {}
impl<T> std::panic::RefUnwindSafe for JoinHandle<T> {}
impl<T> JoinHandle<T> {
    pub fn abort(&self) {
        Arc::clone(&self.task).abort();
    }
    pub fn is_finished(&self) -> bool {
        self.task.is_complete()
    }
    pub fn id(&self) -> Id {
        Id(self.task.number())
    }
    pub fn abort_handle(&self) -> AbortHandle {
        AbortHandle { task: Box::new(Arc::<dyn Joined<T>>::clone(&self.task)) }
    }
}
impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T, JoinError>> {
        if !spend(cx) {
            return Poll::Pending;
        }
        let polled = self.task.poll_output(cx);
        if polled.is_pending() {
            give_back();
        }
        polled
    }
}
impl<T> Drop for JoinHandle<T> {
    fn drop(&mut self) {
        self.task.detach();
    }
}
impl<T> Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("JoinHandle").field("id", &self.id()).finish()
    }
}

#[derive(Clone)]
pub struct AbortHandle {
    task: Box<Arc<dyn Runnable>>,
}
unsafe impl Send for AbortHandle {}
unsafe impl Sync for AbortHandle {}
impl AbortHandle {
    pub fn abort(&self) {
        Arc::clone(&self.task).abort();
    }
    pub fn is_finished(&self) -> bool {
        self.task.is_complete()
    }
    pub fn id(&self) -> Id {
        Id(self.task.number())
    }
}
impl Debug for AbortHandle {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AbortHandle").field("id", &self.id()).finish()
    }
}

enum Repr {
    Cancelled,
    Panic(Box<dyn Any + Send + 'static>),
}
pub struct JoinError {
    id: Id,
    repr: Repr,
}
unsafe impl Sync for JoinError {}
impl JoinError {
    pub fn is_cancelled(&self) -> bool {
        matches!(&self.repr, Repr::Cancelled)
    }
    pub fn is_panic(&self) -> bool {
        matches!(&self.repr, Repr::Panic(_))
    }
    #[track_caller]
    pub fn into_panic(self) -> Box<dyn Any + Send + 'static> {
        self.try_into_panic().expect("`JoinError` reason is not a panic.")
    }
    pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError> {
        match self.repr {
            Repr::Panic(payload) => Ok(payload),
            repr => Err(JoinError { id: self.id, repr }),
        }
    }
    pub fn id(&self) -> Id {
        self.id
    }
    fn message(&self) -> Option<&str> {
        match &self.repr {
            Repr::Panic(payload) => match payload.downcast_ref::<String>() {
                Some(text) => Some(text),
                None => payload.downcast_ref::<&'static str>().copied(),
            },
            Repr::Cancelled => None,
        }
    }
}
impl Display for JoinError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match (&self.repr, self.message()) {
            (Repr::Cancelled, _) => write!(f, "task {} was cancelled", self.id),
            (Repr::Panic(_), Some(text)) => write!(f, "task {} panicked with message {:?}", self.id, text),
            (Repr::Panic(_), None) => write!(f, "task {} panicked", self.id),
        }
    }
}
impl Debug for JoinError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match (&self.repr, self.message()) {
            (Repr::Cancelled, _) => write!(f, "JoinError::Cancelled({:?})", self.id),
            (Repr::Panic(_), Some(text)) => write!(f, "JoinError::Panic({:?}, {:?}, ...)", self.id, text),
            (Repr::Panic(_), None) => write!(f, "JoinError::Panic({:?}, ...)", self.id),
        }
    }
}
impl std::error::Error for JoinError {}
impl From<JoinError> for std::io::Error {
    fn from(err: JoinError) -> std::io::Error {
        let text = if err.is_cancelled() { "task was cancelled" } else { "task panicked" };
        std::io::Error::new(std::io::ErrorKind::Other, text)
    }
}

// --- closures that block -------------------------------------------------------------------------

struct BlockingTask<F> {
    func: Option<F>,
}
impl<F> Unpin for BlockingTask<F> {}
impl<F: FnOnce() -> R, R> Future for BlockingTask<F> {
    type Output = R;
    fn poll(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<R> {
        let func = self.func.take().expect("[internal exception] blocking task ran twice.");
        context().budget = None;
        Poll::Ready(func())
    }
}

/// Each has a thread of its own.
struct Threaded {
    shared: Arc<Shared>,
}
impl Schedule for Threaded {
    fn schedule(&self, task: Arc<dyn Runnable>) {}
    fn release(&self, id: u64) {
        self.shared.blocking.set(self.shared.blocking.get() - 1);
        self.shared.unpark();
    }
}

struct OnThread(Arc<dyn Runnable>, Arc<Shared>);
unsafe impl Send for OnThread {}
impl OnThread {
    fn run(self) {
        let handle = Handle::of(&self.1);
        let guard = handle.enter();
        self.0.run();
        drop(guard);
        std::tokio::leave_thread();
    }
}

#[track_caller]
pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static,
{
    spawn_blocking_in(&current(), f)
}
pub(crate) fn spawn_blocking_in<F: FnOnce() -> R + 'static, R: 'static>(shared: &Arc<Shared>, f: F) -> JoinHandle<R> {
    let owner = Arc::new(Threaded { shared: shared.clone() });
    let task = Task::new(owner, BlockingTask { func: Some(f) });
    shared.blocking.set(shared.blocking.get() + 1);
    let job = OnThread(task.clone(), shared.clone());
    std::thread::Builder::new().name(shared.thread_name.clone()).spawn(move || job.run()).unwrap();
    JoinHandle::of(task)
}
#[track_caller]
pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R {
    f()
}

// --- tasks that are not Send ---------------------------------------------------------------------

pub(crate) struct LocalShared {
    queue: Open<VecDeque<Arc<dyn Runnable>>>,
    tasks: Open<Vec<Arc<dyn Runnable>>>,
    waker: Open<Option<Waker>>,
    closed: Cell<bool>,
}
unsafe impl Send for LocalShared {}
unsafe impl Sync for LocalShared {}
impl Schedule for LocalShared {
    fn schedule(&self, task: Arc<dyn Runnable>) {
        if self.closed.get() {
            return;
        }
        self.queue.get().push_back(task);
        let waker = self.waker.get().clone();
        if let Some(waker) = waker {
            waker.wake();
        }
    }
    fn release(&self, id: u64) {
        std::tokio_runtime::remove(self.tasks.get(), id);
    }
}
pub struct LocalEnterGuard {
    not_send: std::marker::PhantomData<*const ()>,
}
impl Drop for LocalEnterGuard {
    fn drop(&mut self) {
        context().local_sets.pop();
    }
}

pub struct LocalSet {
    shared: Arc<LocalShared>,
    tick: Cell<u8>,
    not_send: std::marker::PhantomData<*const ()>,
}
impl LocalSet {
    pub fn new() -> LocalSet {
        let shared = LocalShared {
            queue: Open::new(VecDeque::new()),
            tasks: Open::new(Vec::new()),
            waker: Open::new(None),
            closed: Cell::new(false),
        };
        LocalSet { shared: Arc::new(shared), tick: Cell::new(0), not_send: std::marker::PhantomData }
    }
    pub fn enter(&self) -> LocalEnterGuard {
        context().local_sets.push(self.shared.clone());
        LocalEnterGuard { not_send: std::marker::PhantomData }
    }
    #[track_caller]
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static,
    {
        spawn_local_in(&self.shared, future)
    }
    #[track_caller]
    pub fn block_on<F: Future>(&self, rt: &std::tokio_runtime::Runtime, future: F) -> F::Output {
        rt.block_on(self.run_until(future))
    }
    pub async fn run_until<F: Future>(&self, future: F) -> F::Output {
        let mut future = std::pin::pin!(future);
        std::future::poll_fn(|cx| {
            let _guard = self.enter();
            *self.shared.waker.get() = Some(cx.waker().clone());
            if let Poll::Ready(value) = future.as_mut().poll(cx) {
                return Poll::Ready(value);
            }
            if self.tick() {
                cx.waker().wake_by_ref();
            }
            Poll::Pending
        })
        .await
    }
    /// Whether there are still some to run.
    fn tick(&self) -> bool {
        for _ in 0..61 {
            let next = self.shared.queue.get().pop_front();
            match next {
                Some(task) => task.run(),
                None => return false,
            }
        }
        true
    }
}
impl Future for LocalSet {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        *self.shared.waker.get() = Some(cx.waker().clone());
        let _guard = self.enter();
        if self.tick() {
            cx.waker().wake_by_ref();
            Poll::Pending
        } else if self.shared.tasks.get().is_empty() {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }
}
impl Default for LocalSet {
    fn default() -> LocalSet {
        LocalSet::new()
    }
}
impl Debug for LocalSet {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LocalSet").finish()
    }
}
impl Drop for LocalSet {
    fn drop(&mut self) {
        let _guard = self.enter();
        self.shared.closed.set(true);
        loop {
            let mut tasks = self.shared.tasks.get();
            if tasks.is_empty() {
                break;
            }
            let task = tasks.remove(0);
            drop(tasks);
            task.shutdown();
        }
        let queue = std::mem::take(&mut *self.shared.queue.get());
        drop(queue);
    }
}

#[track_caller]
pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + 'static,
    F::Output: 'static,
{
    match context().local_sets.last().cloned() {
        Some(shared) => spawn_local_in(&shared, future),
        None => panic!("`spawn_local` called from outside of a `task::LocalSet` or `runtime::LocalRuntime`"),
    }
}
fn spawn_local_in<F: Future + 'static>(shared: &Arc<LocalShared>, future: F) -> JoinHandle<F::Output> {
    let task = Task::new(shared.clone(), future);
    shared.tasks.get().push(task.clone());
    shared.schedule(task.clone());
    JoinHandle::of(task)
}

// --- sets of tasks -------------------------------------------------------------------------------

struct Finished {
    keys: Open<VecDeque<u64>>,
    waker: Open<Option<Waker>>,
}
unsafe impl Send for Finished {}
unsafe impl Sync for Finished {}

struct EntryWaker {
    key: u64,
    set: Arc<Finished>,
}
impl Wake for EntryWaker {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }
    fn wake_by_ref(self: &Arc<Self>) {
        let mut keys = self.set.keys.get();
        if keys.contains(&self.key) {
            return;
        }
        keys.push_back(self.key);
        drop(keys);
        let waker = self.set.waker.get().take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

pub struct JoinSet<T> {
    finished: Arc<Finished>,
    entries: Box<Vec<JoinHandle<T>>>,
}
impl<T> JoinSet<T> {
    pub fn new() -> JoinSet<T> {
        let finished = Finished { keys: Open::new(VecDeque::new()), waker: Open::new(None) };
        JoinSet { finished: Arc::new(finished), entries: Box::new(Vec::new()) }
    }
    pub fn len(&self) -> usize {
        self.entries.len()
    }
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}
impl<T: 'static> JoinSet<T> {
    fn insert(&mut self, handle: JoinHandle<T>) -> AbortHandle {
        let abort = handle.abort_handle();
        let waker = EntryWaker { key: handle.task.number(), set: self.finished.clone() };
        handle.task.set_waker(&Waker::from(Arc::new(waker)));
        self.entries.push(handle);
        abort
    }
    #[track_caller]
    pub fn spawn<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send,
    {
        self.insert(std::tokio_task::spawn(task))
    }
    pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send,
    {
        self.insert(handle.spawn(task))
    }
    #[track_caller]
    pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + 'static,
    {
        self.insert(std::tokio_task::spawn_local(task))
    }
    #[track_caller]
    pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send,
    {
        self.insert(std::tokio_task::spawn_blocking(f))
    }
    fn poll_entry(&mut self, cx: &mut Context<'_>) -> Poll<Option<(Id, Result<T, JoinError>)>> {
        let key = self.finished.keys.get().pop_front();
        let Some(key) = key else {
            if self.entries.is_empty() {
                return Poll::Ready(None);
            }
            *self.finished.waker.get() = Some(cx.waker().clone());
            return Poll::Pending;
        };
        let at = self.entries.iter().position(|entry| entry.task.number() == key).unwrap();
        let waker = Waker::from(Arc::new(EntryWaker { key, set: self.finished.clone() }));
        match Pin::new(&mut self.entries[at]).poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(result) => {
                drop(self.entries.remove(at));
                Poll::Ready(Some((Id(key), result)))
            }
            Poll::Pending => {
                cx.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }
    pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>> {
        self.poll_entry(cx).map(|done| done.map(|(_, result)| result))
    }
    pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>> {
        self.poll_entry(cx).map(|done| done.map(|(id, result)| result.map(|value| (id, value))))
    }
    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {
        std::future::poll_fn(|cx| self.poll_join_next(cx)).await
    }
    pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {
        std::future::poll_fn(|cx| self.poll_join_next_with_id(cx)).await
    }
    pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {
        match self.poll_join_next(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(done) => done,
            Poll::Pending => None,
        }
    }
    pub async fn shutdown(&mut self) {
        self.abort_all();
        while self.join_next().await.is_some() {}
    }
    pub async fn join_all(mut self) -> Vec<T> {
        let mut output = Vec::with_capacity(self.len());
        while let Some(result) = self.join_next().await {
            match result {
                Ok(value) => output.push(value),
                Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
                Err(error) => panic!("{}", error),
            }
        }
        output
    }
    pub fn abort_all(&mut self) {
        for entry in self.entries.iter() {
            entry.abort();
        }
    }
    pub fn detach_all(&mut self) {
        self.entries.clear();
        self.finished.keys.get().clear();
    }
}
impl<T> Drop for JoinSet<T> {
    fn drop(&mut self) {
        for entry in self.entries.iter() {
            entry.abort();
        }
    }
}
impl<T> Debug for JoinSet<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("JoinSet").field("len", &self.len()).finish()
    }
}
impl<T> Default for JoinSet<T> {
    fn default() -> JoinSet<T> {
        JoinSet::new()
    }
}
impl<T: 'static + Send, F: Future<Output = T> + Send + 'static> FromIterator<F> for JoinSet<T> {
    fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> JoinSet<T> {
        let mut set = JoinSet::new();
        for task in iter {
            set.spawn(task);
        }
        set
    }
}

// --- values of tasks -----------------------------------------------------------------------------

/// What `task_local!` declares.
pub struct LocalKey<T: 'static> {
    inner: std::thread::LocalKey<std::cell::RefCell<Option<T>>>,
}
impl<T: 'static> LocalKey<T> {
    pub const fn new() -> LocalKey<T> {
        LocalKey { inner: std::thread::LocalKey::new(|| std::cell::RefCell::new(None)) }
    }
    pub fn scope<F: Future>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F> {
        TaskLocalFuture { local: self, slot: Some(value), future: Some(f), _pinned: std::marker::PhantomPinned }
    }
    #[track_caller]
    pub fn sync_scope<F: FnOnce() -> R, R>(&'static self, value: T, f: F) -> R {
        let mut slot = Some(value);
        let _swapped = Swapped::new(self, &mut slot);
        f()
    }
    #[track_caller]
    pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {
        match self.try_with(f) {
            Ok(value) => value,
            Err(_) => panic!("cannot access a task-local storage value without setting it first"),
        }
    }
    pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> Result<R, AccessError> {
        self.inner.with(|slot| match &*slot.borrow() {
            Some(value) => Ok(f(value)),
            None => Err(AccessError {}),
        })
    }
    #[track_caller]
    pub fn get(&'static self) -> T
    where
        T: Clone,
    {
        self.with(|value| value.clone())
    }
    pub fn try_get(&'static self) -> Result<T, AccessError>
    where
        T: Clone,
    {
        self.try_with(|value| value.clone())
    }
}
impl<T: 'static> Debug for LocalKey<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad("LocalKey { .. }")
    }
}
#[derive(Clone, Copy, Eq, PartialEq)]
pub struct AccessError {}
impl Debug for AccessError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccessError").finish()
    }
}
impl Display for AccessError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("task-local value not set")
    }
}
impl std::error::Error for AccessError {}

/// The value is the key's while this lives.
struct Swapped<'a, T: 'static> {
    local: &'static LocalKey<T>,
    slot: &'a mut Option<T>,
}
impl<'a, T: 'static> Swapped<'a, T> {
    fn new(local: &'static LocalKey<T>, slot: &'a mut Option<T>) -> Swapped<'a, T> {
        let mut swapped = Swapped { local, slot };
        swapped.swap();
        swapped
    }
    fn swap(&mut self) {
        let local = self.local;
        let slot = &mut *self.slot;
        local.inner.with(|value| std::mem::swap(&mut *value.borrow_mut(), slot));
    }
}
impl<T: 'static> Drop for Swapped<'_, T> {
    fn drop(&mut self) {
        self.swap();
    }
}
pub struct TaskLocalFuture<T: 'static, F> {
    local: &'static LocalKey<T>,
    slot: Option<T>,
    future: Option<F>,
    _pinned: std::marker::PhantomPinned,
}
impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> {
    type Output = F::Output;
    #[track_caller]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let this = unsafe { self.get_unchecked_mut() };
        let _swapped = Swapped::new(this.local, &mut this.slot);
        let Some(future) = &mut this.future else {
            panic!("`TaskLocalFuture` polled after completion");
        };
        let polled = unsafe { Pin::new_unchecked(future) }.poll(cx);
        if polled.is_ready() {
            this.future = None;
        }
        polled
    }
}
impl<T: 'static, F> Drop for TaskLocalFuture<T, F> {
    fn drop(&mut self) {
        if self.future.is_some() {
            let _swapped = Swapped::new(self.local, &mut self.slot);
            self.future = None;
        }
    }
}

pub mod futures {
    pub use std::tokio_task::TaskLocalFuture;
}
