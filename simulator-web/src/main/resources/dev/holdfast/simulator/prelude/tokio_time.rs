use std::tokio::Open;
use std::cell::Cell;
use std::fmt::{Debug, Display, Formatter};
use std::future::{Future, IntoFuture};
use std::marker::PhantomPinned;
use std::mem::MaybeUninit;
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::tokio_runtime::{Shared, current, try_current};

pub use std::time::Duration;

// --- the clock -----------------------------------------------------------------------------------

/// A runtime's clock, which can be stopped; its ticks are milliseconds since it was made.
pub(crate) struct Clock {
    enabled: bool,
    start: std::time::Instant,
    /// What it shows, while it runs less what the other clock shows.
    base: Cell<std::time::Instant>,
    /// When it was last set going; nothing while it is paused.
    running: Cell<Option<std::time::Instant>>,
}
impl Clock {
    pub(crate) fn new(enabled: bool, paused: bool) -> Clock {
        let start = std::time::Instant::now();
        Clock { enabled, start, base: Cell::new(start), running: Cell::new(if paused { None } else { Some(start) }) }
    }
    pub(crate) fn is_paused(&self) -> bool {
        self.running.get().is_none()
    }
    fn now(&self) -> std::time::Instant {
        match self.running.get() {
            Some(since) => self.base.get() + since.elapsed(),
            None => self.base.get(),
        }
    }
    pub(crate) fn forward(&self, span: Duration) {
        self.base.set(self.base.get() + span);
    }
    pub(crate) fn tick(&self) -> u64 {
        (self.now() - self.start).as_millis() as u64
    }
    /// The first tick that is not before.
    fn tick_at(&self, deadline: Instant) -> u64 {
        let span = deadline.std.saturating_duration_since(self.start) + Duration::from_nanos(999_999);
        span.as_millis() as u64
    }
}

#[track_caller]
fn clock_of(shared: &Shared) -> &Clock {
    if !shared.clock.enabled {
        panic!(
            "A Tokio 1.x context was found, but timers are disabled. Call `enable_time` on the runtime builder to enable timers."
        );
    }
    &shared.clock
}

#[track_caller]
pub fn pause() {
    let shared = current();
    if shared.multi {
        panic!(
            "`time::pause()` requires the `current_thread` Tokio runtime. This is the default Runtime used by `#[tokio::test]."
        );
    }
    if shared.clock.is_paused() {
        panic!("time is already frozen");
    }
    shared.clock.base.set(shared.clock.now());
    shared.clock.running.set(None);
}
#[track_caller]
pub fn resume() {
    let shared = current();
    if !shared.clock.is_paused() {
        panic!("time is not frozen");
    }
    shared.clock.running.set(Some(std::time::Instant::now()));
}
pub async fn advance(duration: Duration) {
    {
        let shared = current();
        if !shared.clock.is_paused() {
            panic!("time is not frozen");
        }
        shared.clock.forward(duration);
    }
    std::tokio_task::yield_now().await
}

// --- instants ------------------------------------------------------------------------------------

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {
    std: std::time::Instant,
}
impl Instant {
    pub fn now() -> Instant {
        match try_current() {
            Some(shared) => Instant { std: shared.clock.now() },
            None => Instant { std: std::time::Instant::now() },
        }
    }
    pub fn from_std(std: std::time::Instant) -> Instant {
        Instant { std }
    }
    pub fn into_std(self) -> std::time::Instant {
        self.std
    }
    pub fn duration_since(&self, earlier: Instant) -> Duration {
        self.std.saturating_duration_since(earlier.std)
    }
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {
        self.std.checked_duration_since(earlier.std)
    }
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {
        self.std.saturating_duration_since(earlier.std)
    }
    pub fn elapsed(&self) -> Duration {
        Instant::now() - *self
    }
    pub fn checked_add(&self, duration: Duration) -> Option<Instant> {
        self.std.checked_add(duration).map(Instant::from_std)
    }
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {
        self.std.checked_sub(duration).map(Instant::from_std)
    }
    /// So far that it never comes.
    fn far_future() -> Instant {
        Instant::now() + Duration::from_secs(86400 * 365 * 30)
    }
}
impl From<std::time::Instant> for Instant {
    fn from(time: std::time::Instant) -> Instant {
        Instant::from_std(time)
    }
}
impl From<Instant> for std::time::Instant {
    fn from(time: Instant) -> std::time::Instant {
        time.into_std()
    }
}
impl Add<Duration> for Instant {
    type Output = Instant;
    fn add(self, other: Duration) -> Instant {
        Instant::from_std(self.std + other)
    }
}
impl AddAssign<Duration> for Instant {
    fn add_assign(&mut self, rhs: Duration) {
        *self = *self + rhs;
    }
}
impl Sub for Instant {
    type Output = Duration;
    fn sub(self, rhs: Instant) -> Duration {
        self.std.saturating_duration_since(rhs.std)
    }
}
impl Sub<Duration> for Instant {
    type Output = Instant;
    fn sub(self, rhs: Duration) -> Instant {
        Instant::from_std(self.std - rhs)
    }
}
impl SubAssign<Duration> for Instant {
    fn sub_assign(&mut self, rhs: Duration) {
        *self = *self - rhs;
    }
}
impl Debug for Instant {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.std.fmt(f)
    }
}

// --- timers --------------------------------------------------------------------------------------

/// An entry of a runtime's timers.
pub(crate) struct Timer {
    when: Cell<u64>,
    fired: Cell<bool>,
    waker: Open<Option<Waker>>,
}
impl Timer {
    pub(crate) fn when(&self) -> u64 {
        self.when.get()
    }
    pub(crate) fn fire(&self) -> Option<Waker> {
        self.fired.set(true);
        self.waker.get().take()
    }
}

/// A future that is ready at its deadline.
pub struct Sleep {
    shared: Arc<Shared>,
    deadline: Instant,
    registered: bool,
    timer: Arc<Timer>,
    /// tokio's lies here itself.
    room: MaybeUninit<[usize; 9]>,
    _pinned: PhantomPinned,
}
unsafe impl Send for Sleep {}
unsafe impl Sync for Sleep {}

#[track_caller]
pub fn sleep(duration: Duration) -> Sleep {
    let shared = current();
    clock_of(&shared);
    let deadline = Instant::now().checked_add(duration).unwrap_or_else(Instant::far_future);
    Sleep::new(shared, deadline)
}
#[track_caller]
pub fn sleep_until(deadline: Instant) -> Sleep {
    let shared = current();
    clock_of(&shared);
    Sleep::new(shared, deadline)
}

impl Sleep {
    fn new(shared: Arc<Shared>, deadline: Instant) -> Sleep {
        let timer = Timer { when: Cell::new(0), fired: Cell::new(false), waker: Open::new(None) };
        Sleep { shared, deadline, registered: false, timer: Arc::new(timer), room: MaybeUninit::uninit(), _pinned: PhantomPinned }
    }
    pub fn deadline(&self) -> Instant {
        self.deadline
    }
    pub fn is_elapsed(&self) -> bool {
        self.timer.fired.get()
    }
    pub fn reset(self: Pin<&mut Self>, deadline: Instant) {
        let this = unsafe { self.get_unchecked_mut() };
        this.deadline = deadline;
        this.register();
    }
    /// A new deadline, which counts from the next poll on.
    fn set(self: Pin<&mut Self>, deadline: Instant) {
        let this = unsafe { self.get_unchecked_mut() };
        this.cancel();
        this.deadline = deadline;
        this.registered = false;
        this.timer.fired.set(false);
    }
    fn register(&mut self) {
        self.cancel();
        self.registered = true;
        let when = self.shared.clock.tick_at(self.deadline);
        self.timer.when.set(when);
        self.timer.fired.set(when <= self.shared.clock.tick());
        if self.timer.fired.get() {
            let waker = self.timer.waker.get().take();
            if let Some(waker) = waker {
                waker.wake();
            }
        } else if !self.shared.is_closed() {
            let timers = self.shared.timers.get();
            let mut at = timers.len();
            while at > 0 && timers[at - 1].when() > when {
                at -= 1;
            }
            timers.insert(at, self.timer.clone());
        }
    }
    fn cancel(&mut self) {
        if self.registered && !self.timer.fired.get() {
            let timers = self.shared.timers.get();
            let mut at = 0;
            while at < timers.len() && !Arc::ptr_eq(&timers[at], &self.timer) {
                at += 1;
            }
            if at < timers.len() {
                drop(timers.remove(at));
            }
        }
    }
}
impl Future for Sleep {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = unsafe { self.get_unchecked_mut() };
        if !std::tokio_task::spend(cx) {
            return Poll::Pending;
        }
        if !this.registered {
            this.register();
        }
        if this.timer.fired.get() {
            Poll::Ready(())
        } else {
            *this.timer.waker.get() = Some(cx.waker().clone());
            std::tokio_task::give_back();
            Poll::Pending
        }
    }
}
impl Drop for Sleep {
    fn drop(&mut self) {
        self.cancel();
    }
}
impl Debug for Sleep {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sleep").finish_non_exhaustive()
    }
}

// --- timeouts ------------------------------------------------------------------------------------

pub mod error {
    pub use std::tokio_time::Elapsed;
}

#[derive(Debug, PartialEq, Eq)]
pub struct Elapsed(());
impl Display for Elapsed {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("deadline has elapsed")
    }
}
impl std::error::Error for Elapsed {}
impl From<Elapsed> for std::io::Error {
    fn from(_err: Elapsed) -> std::io::Error {
        std::io::ErrorKind::TimedOut.into()
    }
}

pub struct Timeout<T> {
    value: T,
    delay: Sleep,
}
#[track_caller]
pub fn timeout<F: IntoFuture>(duration: Duration, future: F) -> Timeout<F::IntoFuture> {
    Timeout { value: future.into_future(), delay: sleep(duration) }
}
#[track_caller]
pub fn timeout_at<F: IntoFuture>(deadline: Instant, future: F) -> Timeout<F::IntoFuture> {
    Timeout { value: future.into_future(), delay: sleep_until(deadline) }
}
impl<T> Timeout<T> {
    pub fn get_ref(&self) -> &T {
        &self.value
    }
    pub fn get_mut(&mut self) -> &mut T {
        &mut self.value
    }
    pub fn into_inner(self) -> T {
        self.value
    }
}
impl<T: Future> Future for Timeout<T> {
    type Output = Result<T::Output, Elapsed>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T::Output, Elapsed>> {
        let this = unsafe { self.get_unchecked_mut() };
        if let Poll::Ready(value) = unsafe { Pin::new_unchecked(&mut this.value) }.poll(cx) {
            return Poll::Ready(Ok(value));
        }
        match unsafe { Pin::new_unchecked(&mut this.delay) }.poll(cx) {
            Poll::Ready(()) => Poll::Ready(Err(Elapsed(()))),
            Poll::Pending => Poll::Pending,
        }
    }
}
impl<T: Debug> Debug for Timeout<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Timeout").field("value", &self.value).field("delay", &self.delay).finish()
    }
}

// --- intervals -----------------------------------------------------------------------------------

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissedTickBehavior {
    Burst,
    Delay,
    Skip,
}
impl Default for MissedTickBehavior {
    fn default() -> MissedTickBehavior {
        MissedTickBehavior::Burst
    }
}

#[derive(Debug)]
pub struct Interval {
    delay: Pin<Box<Sleep>>,
    period: Duration,
    missed_tick_behavior: MissedTickBehavior,
}
#[track_caller]
pub fn interval(period: Duration) -> Interval {
    assert!(period > Duration::ZERO, "`period` must be non-zero.");
    interval_from(Instant::now(), period)
}
#[track_caller]
pub fn interval_at(start: Instant, period: Duration) -> Interval {
    assert!(period > Duration::ZERO, "`period` must be non-zero.");
    interval_from(start, period)
}
#[track_caller]
fn interval_from(start: Instant, period: Duration) -> Interval {
    Interval { delay: Box::pin(sleep_until(start)), period, missed_tick_behavior: MissedTickBehavior::Burst }
}
impl Interval {
    pub async fn tick(&mut self) -> Instant {
        std::future::poll_fn(|cx| self.poll_tick(cx)).await
    }
    pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant> {
        if self.delay.as_mut().poll(cx).is_pending() {
            return Poll::Pending;
        }
        let due = self.delay.deadline();
        let now = Instant::now();
        let next = if now > due + Duration::from_millis(5) {
            match self.missed_tick_behavior {
                MissedTickBehavior::Burst => due + self.period,
                MissedTickBehavior::Delay => now + self.period,
                MissedTickBehavior::Skip => {
                    let late = (now - due).as_nanos() % self.period.as_nanos();
                    now + self.period - Duration::from_nanos(late as u64)
                }
            }
        } else {
            due + self.period
        };
        self.delay.as_mut().set(next);
        Poll::Ready(due)
    }
    pub fn reset(&mut self) {
        self.delay.as_mut().reset(Instant::now() + self.period);
    }
    pub fn reset_immediately(&mut self) {
        self.delay.as_mut().reset(Instant::now());
    }
    pub fn reset_after(&mut self, after: Duration) {
        self.delay.as_mut().reset(Instant::now() + after);
    }
    pub fn reset_at(&mut self, deadline: Instant) {
        self.delay.as_mut().reset(deadline);
    }
    pub fn missed_tick_behavior(&self) -> MissedTickBehavior {
        self.missed_tick_behavior
    }
    pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {
        self.missed_tick_behavior = behavior;
    }
    pub fn period(&self) -> Duration {
        self.period
    }
}
