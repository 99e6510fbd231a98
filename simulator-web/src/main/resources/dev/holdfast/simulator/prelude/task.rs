use std::mem::MaybeUninit;
use std::marker::PhantomData;
use std::ops::{ControlFlow, FromResidual, Try};
use std::sync::Arc;

#[lang = "poll"]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Poll<T> {
    Ready(T),
    Pending,
}

impl<T> Poll<T> {
    pub const fn is_ready(&self) -> bool {
        match *self {
            Poll::Ready(_) => true,
            Poll::Pending => false,
        }
    }
    pub const fn is_pending(&self) -> bool {
        !self.is_ready()
    }
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {
        match self {
            Poll::Ready(value) => Poll::Ready(f(value)),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<T> From<T> for Poll<T> {
    fn from(value: T) -> Poll<T> {
        Poll::Ready(value)
    }
}

/// The functions that a `RawWaker` is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RawWakerVTable {
    clone: unsafe fn(*const ()) -> RawWaker,
    wake: unsafe fn(*const ()),
    wake_by_ref: unsafe fn(*const ()),
    drop: unsafe fn(*const ()),
}

impl RawWakerVTable {
    pub const fn new(
        clone: unsafe fn(*const ()) -> RawWaker,
        wake: unsafe fn(*const ()),
        wake_by_ref: unsafe fn(*const ()),
        drop: unsafe fn(*const ()),
    ) -> RawWakerVTable {
        RawWakerVTable { clone, wake, wake_by_ref, drop }
    }
}

#[derive(Debug, PartialEq)]
pub struct RawWaker {
    data: *const (),
    vtable: &'static RawWakerVTable,
}

impl RawWaker {
    pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker {
        RawWaker { data, vtable }
    }
}

#[repr(transparent)]
pub struct Waker {
    waker: RawWaker,
}

impl Unpin for Waker {}
unsafe impl Send for Waker {}
unsafe impl Sync for Waker {}

unsafe fn noop_clone(data: *const ()) -> RawWaker {
    RawWaker { data, vtable: &NOOP_VTABLE }
}
unsafe fn noop(data: *const ()) {}

static NOOP_VTABLE: RawWakerVTable =
    RawWakerVTable { clone: noop_clone, wake: noop, wake_by_ref: noop, drop: noop };
static NOOP: Waker = Waker { waker: RawWaker { data: 0usize as *const (), vtable: &NOOP_VTABLE } };

impl Waker {
    pub const fn noop() -> &'static Waker {
        &NOOP
    }
    pub const unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Waker {
        Waker { waker: RawWaker { data, vtable } }
    }
    pub const unsafe fn from_raw(waker: RawWaker) -> Waker {
        Waker { waker }
    }
    pub fn wake(self) {
        let this = std::mem::ManuallyDrop::new(self);
        unsafe { (this.waker.vtable.wake)(this.waker.data) }
    }
    pub fn wake_by_ref(&self) {
        unsafe { (self.waker.vtable.wake_by_ref)(self.waker.data) }
    }
    pub fn will_wake(&self, other: &Waker) -> bool {
        self.waker.data == other.waker.data
            && self.waker.vtable as *const RawWakerVTable
                == other.waker.vtable as *const RawWakerVTable
    }
    pub fn data(&self) -> *const () {
        self.waker.data
    }
}

impl Clone for Waker {
    fn clone(&self) -> Waker {
        Waker { waker: unsafe { (self.waker.vtable.clone)(self.waker.data) } }
    }
    fn clone_from(&mut self, source: &Self) {
        if !self.will_wake(source) {
            *self = source.clone();
        }
    }
}

impl Drop for Waker {
    fn drop(&mut self) {
        unsafe { (self.waker.vtable.drop)(self.waker.data) }
    }
}

/// What a future is polled with: the waker to call when it can go on.
pub struct Context<'a> {
    waker: &'a Waker,
    _marker: PhantomData<fn(&'a ()) -> &'a ()>,
    _marker2: PhantomData<*mut ()>,
    room: MaybeUninit<[usize; 3]>,
}

impl<'a> Context<'a> {
    pub const fn from_waker(waker: &'a Waker) -> Context<'a> {
        Context { waker, _marker: PhantomData, _marker2: PhantomData, room: MaybeUninit::uninit() }
    }
    pub const fn waker(&self) -> &'a Waker {
        self.waker
    }
}

/// A waker by safe code: an `Arc` that is told when to wake.
pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>) {
        self.clone().wake();
    }
}

unsafe fn arc_clone<W: Wake>(data: *const ()) -> RawWaker {
    unsafe { Arc::increment_strong_count(data as *const W) };
    RawWaker { data, vtable: vtable_of::<W>() }
}
unsafe fn arc_wake<W: Wake>(data: *const ()) {
    let arc: Arc<W> = unsafe { Arc::from_raw(data as *const W) };
    W::wake(arc);
}
unsafe fn arc_wake_by_ref<W: Wake>(data: *const ()) {
    let arc = std::mem::ManuallyDrop::new(unsafe { Arc::from_raw(data as *const W) });
    W::wake_by_ref(&arc);
}
unsafe fn arc_drop<W: Wake>(data: *const ()) {
    unsafe { Arc::decrement_strong_count(data as *const W) };
}
fn vtable_of<W: Wake>() -> &'static RawWakerVTable {
    &RawWakerVTable {
        clone: arc_clone::<W>,
        wake: arc_wake::<W>,
        wake_by_ref: arc_wake_by_ref::<W>,
        drop: arc_drop::<W>,
    }
}

impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {
    fn from(arc: Arc<W>) -> Waker {
        let data = Arc::into_raw(arc) as *const ();
        Waker { waker: RawWaker { data, vtable: vtable_of::<W>() } }
    }
}

impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {
        match self {
            Poll::Ready(Ok(value)) => Poll::Ready(Ok(f(value))),
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => Poll::Pending,
        }
    }
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {
        match self {
            Poll::Ready(Ok(value)) => Poll::Ready(Ok(value)),
            Poll::Ready(Err(error)) => Poll::Ready(Err(f(error))),
            Poll::Pending => Poll::Pending,
        }
    }
}
impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>> {
        self.map(|item| item.map(|result| result.map(f)))
    }
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>> {
        self.map(|item| item.map(|result| result.map_err(f)))
    }
}
impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<::std::convert::Infallible, E>;
    fn from_output(output: Poll<T>) -> Self {
        output.map(Ok)
    }
    fn branch(self) -> ControlFlow<Self::Residual, Poll<T>> {
        match self {
            Poll::Ready(Ok(value)) => ControlFlow::Continue(Poll::Ready(value)),
            Poll::Ready(Err(error)) => ControlFlow::Break(Err(error)),
            Poll::Pending => ControlFlow::Continue(Poll::Pending),
        }
    }
}
impl<T, E, F: From<E>> FromResidual<Result<::std::convert::Infallible, E>> for Poll<Result<T, F>> {
    fn from_residual(residual: Result<::std::convert::Infallible, E>) -> Self {
        match residual {
            Ok(never) => match never {},
            Err(error) => Poll::Ready(Err(F::from(error))),
        }
    }
}
impl Waker {
    pub fn vtable(&self) -> &'static RawWakerVTable {
        self.waker.vtable
    }
}
impl std::fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Context").field("waker", &self.waker).finish()
    }
}
impl std::fmt::Debug for Waker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let vtable = self.waker.vtable as *const RawWakerVTable as *const ();
        f.debug_struct("Waker").field("data", &self.waker.data).field("vtable", &vtable).finish()
    }
}
