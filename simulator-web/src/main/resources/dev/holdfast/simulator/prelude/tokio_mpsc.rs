use std::tokio::Open;
use std::cell::Cell;
use std::collections::VecDeque;
use std::fmt::{Debug, Display, Formatter};
use std::future::Future;
use std::mem::MaybeUninit;
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;
use std::tokio_sync::{Notify, Permits, TryAcquireError};

// --- waiting with a thread -----------------------------------------------------------------------

struct Unpark(std::thread::Thread);
impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
/// What the `blocking_` functions do: only a thread that drives no tasks may.
#[track_caller]
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    std::tokio_runtime::may_block();
    park_until(future)
}
pub(crate) fn park_until<F: Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut cx = Context::from_waker(&waker);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut cx) {
            return value;
        }
        std::thread::park();
    }
}

// --- what both kinds share -----------------------------------------------------------------------

struct Chan<T> {
    queue: Open<VecDeque<T>>,
    permits: Permits,
    /// 0 where there is no bound.
    capacity: usize,
    senders: Cell<usize>,
    weak: Cell<usize>,
    rx_closed: Cell<bool>,
    rx_waker: Open<Option<Waker>>,
    closed: Notify,
}
unsafe impl<T: Send> Send for Chan<T> {}
unsafe impl<T: Send> Sync for Chan<T> {}
impl<T> std::panic::UnwindSafe for Chan<T> {}
impl<T> std::panic::RefUnwindSafe for Chan<T> {}

fn chan<T>(capacity: usize) -> Arc<Chan<T>> {
    Arc::new(Chan {
        queue: Open::new(VecDeque::new()),
        permits: Permits::new(if capacity == 0 { usize::MAX >> 3 } else { capacity }),
        capacity,
        senders: Cell::new(1),
        weak: Cell::new(0),
        rx_closed: Cell::new(false),
        rx_waker: Open::new(None),
        closed: Notify::new(),
    })
}
impl<T> Chan<T> {
    fn push(&self, value: T) {
        self.queue.get().push_back(value);
        self.wake_rx();
    }
    fn wake_rx(&self) {
        let waker = self.rx_waker.get().take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }
    /// Whether nobody holds a permit for a value that is still to come.
    fn is_idle(&self) -> bool {
        self.capacity == 0 || self.permits.available() + self.queue.get().len() == self.capacity
    }
    fn pop(&self) -> Option<T> {
        let value = self.queue.get().pop_front();
        if value.is_some() {
            self.permits.release(1);
        }
        value
    }
    fn is_over(&self) -> bool {
        self.senders.get() == 0 || self.rx_closed.get() && self.is_idle()
    }
    fn poll_recv(&self, cx: &mut Context<'_>) -> Poll<Option<T>> {
        if !std::tokio_task::spend(cx) {
            return Poll::Pending;
        }
        if let Some(value) = self.pop() {
            return Poll::Ready(Some(value));
        }
        if self.is_over() {
            return Poll::Ready(None);
        }
        *self.rx_waker.get() = Some(cx.waker().clone());
        std::tokio_task::give_back();
        Poll::Pending
    }
    fn poll_recv_many(&self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize> {
        if limit == 0 {
            return Poll::Ready(0);
        }
        match self.poll_recv(cx) {
            Poll::Ready(Some(value)) => {
                buffer.push(value);
                let mut count = 1;
                while count < limit {
                    let Some(value) = self.pop() else {
                        break;
                    };
                    buffer.push(value);
                    count += 1;
                }
                Poll::Ready(count)
            }
            Poll::Ready(None) => Poll::Ready(0),
            Poll::Pending => Poll::Pending,
        }
    }
    fn try_recv(&self) -> Result<T, TryRecvError> {
        match self.pop() {
            Some(value) => Ok(value),
            None if self.is_over() => Err(TryRecvError::Disconnected),
            None => Err(TryRecvError::Empty),
        }
    }
    fn close(&self) {
        if !self.rx_closed.replace(true) {
            self.permits.close();
            self.closed.notify_waiters();
        }
    }
    fn drop_rx(&self) {
        self.close();
        loop {
            let value = self.queue.get().pop_front();
            if value.is_none() {
                break;
            }
            self.permits.release(1);
        }
    }
    fn add_sender(self: &Arc<Self>) -> Arc<Chan<T>> {
        self.senders.set(self.senders.get() + 1);
        self.clone()
    }
    fn drop_sender(&self) {
        self.senders.set(self.senders.get() - 1);
        if self.senders.get() == 0 {
            self.wake_rx();
        }
    }
}

// --- with a bound --------------------------------------------------------------------------------

pub struct Sender<T> {
    chan: Arc<Chan<T>>,
}
pub struct Receiver<T> {
    chan: Arc<Chan<T>>,
}
#[track_caller]
pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {
    assert!(buffer > 0, "mpsc bounded channel requires buffer > 0");
    let chan = chan(buffer);
    (Sender { chan: chan.clone() }, Receiver { chan })
}
impl<T> Sender<T> {
    pub async fn send(&self, value: T) -> Result<(), SendError<T>> {
        match self.reserve().await {
            Ok(permit) => {
                permit.send(value);
                Ok(())
            }
            Err(SendError(())) => Err(SendError(value)),
        }
    }
    pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {
        match std::tokio_time::timeout(timeout, self.reserve()).await {
            Err(_) => Err(SendTimeoutError::Timeout(value)),
            Ok(Err(_)) => Err(SendTimeoutError::Closed(value)),
            Ok(Ok(permit)) => {
                permit.send(value);
                Ok(())
            }
        }
    }
    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {
        match self.chan.permits.try_acquire(1) {
            Ok(()) => {
                self.chan.push(message);
                Ok(())
            }
            Err(TryAcquireError::Closed) => Err(TrySendError::Closed(message)),
            Err(TryAcquireError::NoPermits) => Err(TrySendError::Full(message)),
        }
    }
    #[track_caller]
    pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>> {
        block_on(self.send(value))
    }
    pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>> {
        self.acquire(1).await?;
        Ok(Permit { chan: &self.chan })
    }
    async fn acquire(&self, n: usize) -> Result<(), SendError<()>> {
        if n > self.max_capacity() {
            return Err(SendError(()));
        }
        // So much more is saved by tokio's.
        let room = MaybeUninit::<[usize; 3]>::uninit();
        let _kept = &room;
        match self.chan.permits.acquire(n).await {
            Ok(()) => Ok(()),
            Err(_) => Err(SendError(())),
        }
    }
    pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>> {
        match self.chan.permits.try_acquire(1) {
            Ok(()) => Ok(Permit { chan: &self.chan }),
            Err(TryAcquireError::Closed) => Err(TrySendError::Closed(())),
            Err(TryAcquireError::NoPermits) => Err(TrySendError::Full(())),
        }
    }
    pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, SendError<()>> {
        self.acquire(n).await?;
        Ok(PermitIterator { chan: &self.chan, n })
    }
    pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, TrySendError<()>> {
        match self.chan.permits.try_acquire(n) {
            Ok(()) => Ok(PermitIterator { chan: &self.chan, n }),
            Err(TryAcquireError::Closed) => Err(TrySendError::Closed(())),
            Err(TryAcquireError::NoPermits) => Err(TrySendError::Full(())),
        }
    }
    pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Sender<T>>> {
        match self.chan.permits.try_acquire(1) {
            Ok(()) => Ok(OwnedPermit { sender: Some(self) }),
            Err(TryAcquireError::Closed) => Err(TrySendError::Closed(self)),
            Err(TryAcquireError::NoPermits) => Err(TrySendError::Full(self)),
        }
    }
    pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>> {
        match self.chan.permits.acquire(1).await {
            Ok(()) => Ok(OwnedPermit { sender: Some(self.clone()) }),
            Err(_) => Err(SendError(())),
        }
    }
    pub async fn closed(&self) {
        if !self.is_closed() {
            self.chan.closed.notified().await
        }
    }
    pub fn is_closed(&self) -> bool {
        self.chan.rx_closed.get()
    }
    pub fn same_channel(&self, other: &Sender<T>) -> bool {
        Arc::ptr_eq(&self.chan, &other.chan)
    }
    pub fn capacity(&self) -> usize {
        self.chan.permits.available()
    }
    pub fn max_capacity(&self) -> usize {
        self.chan.capacity
    }
    pub fn strong_count(&self) -> usize {
        self.chan.senders.get()
    }
    pub fn weak_count(&self) -> usize {
        self.chan.weak.get()
    }
    pub fn downgrade(&self) -> WeakSender<T> {
        self.chan.weak.set(self.chan.weak.get() + 1);
        WeakSender { chan: self.chan.clone() }
    }
}
impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T> {
        Sender { chan: self.chan.add_sender() }
    }
}
impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.chan.drop_sender();
    }
}
impl<T> Debug for Sender<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sender").finish_non_exhaustive()
    }
}
pub struct WeakSender<T> {
    chan: Arc<Chan<T>>,
}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>> {
        if self.chan.senders.get() == 0 { None } else { Some(Sender { chan: self.chan.add_sender() }) }
    }
    pub fn strong_count(&self) -> usize {
        self.chan.senders.get()
    }
}
impl<T> Clone for WeakSender<T> {
    fn clone(&self) -> WeakSender<T> {
        self.chan.weak.set(self.chan.weak.get() + 1);
        WeakSender { chan: self.chan.clone() }
    }
}
impl<T> Drop for WeakSender<T> {
    fn drop(&mut self) {
        self.chan.weak.set(self.chan.weak.get() - 1);
    }
}
impl<T> Debug for WeakSender<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WeakSender").finish()
    }
}
impl<T> Receiver<T> {
    pub async fn recv(&mut self) -> Option<T> {
        std::future::poll_fn(|cx| self.chan.poll_recv(cx)).await
    }
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {
        std::future::poll_fn(|cx| self.chan.poll_recv_many(cx, buffer, limit)).await
    }
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {
        self.chan.poll_recv(cx)
    }
    pub fn try_recv(&mut self) -> Result<T, TryRecvError> {
        self.chan.try_recv()
    }
    #[track_caller]
    pub fn blocking_recv(&mut self) -> Option<T> {
        block_on(self.recv())
    }
    pub fn close(&mut self) {
        self.chan.close();
    }
    pub fn is_closed(&self) -> bool {
        self.chan.rx_closed.get() || self.chan.senders.get() == 0
    }
    pub fn is_empty(&self) -> bool {
        self.chan.queue.get().is_empty()
    }
    pub fn len(&self) -> usize {
        self.chan.queue.get().len()
    }
    pub fn capacity(&self) -> usize {
        self.chan.permits.available()
    }
    pub fn max_capacity(&self) -> usize {
        self.chan.capacity
    }
    pub fn sender_strong_count(&self) -> usize {
        self.chan.senders.get()
    }
}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.chan.drop_rx();
    }
}
impl<T> Debug for Receiver<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}
pub struct Permit<'a, T> {
    chan: &'a Chan<T>,
}
impl<T> Permit<'_, T> {
    pub fn send(self, value: T) {
        self.chan.push(value);
        std::mem::forget(self);
    }
}
impl<T> Drop for Permit<'_, T> {
    fn drop(&mut self) {
        self.chan.permits.release(1);
        if self.chan.rx_closed.get() && self.chan.is_idle() {
            self.chan.wake_rx();
        }
    }
}
impl<T> Debug for Permit<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Permit").finish_non_exhaustive()
    }
}
pub struct PermitIterator<'a, T> {
    chan: &'a Chan<T>,
    n: usize,
}
impl<'a, T> Iterator for PermitIterator<'a, T> {
    type Item = Permit<'a, T>;
    fn next(&mut self) -> Option<Permit<'a, T>> {
        if self.n == 0 {
            return None;
        }
        self.n -= 1;
        Some(Permit { chan: self.chan })
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.n, Some(self.n))
    }
}
impl<T> ExactSizeIterator for PermitIterator<'_, T> {}
impl<T> Drop for PermitIterator<'_, T> {
    fn drop(&mut self) {
        self.chan.permits.release(self.n);
    }
}
pub struct OwnedPermit<T> {
    sender: Option<Sender<T>>,
}
impl<T> OwnedPermit<T> {
    pub fn send(mut self, value: T) -> Sender<T> {
        let sender = self.sender.take().unwrap();
        sender.chan.push(value);
        sender
    }
    pub fn release(mut self) -> Sender<T> {
        let sender = self.sender.take().unwrap();
        sender.chan.permits.release(1);
        sender
    }
}
impl<T> Drop for OwnedPermit<T> {
    fn drop(&mut self) {
        if let Some(sender) = &self.sender {
            sender.chan.permits.release(1);
        }
    }
}

// --- without a bound -----------------------------------------------------------------------------

pub struct UnboundedSender<T> {
    chan: Arc<Chan<T>>,
}
pub struct UnboundedReceiver<T> {
    chan: Arc<Chan<T>>,
}
pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {
    let chan = chan(0);
    (UnboundedSender { chan: chan.clone() }, UnboundedReceiver { chan })
}
impl<T> UnboundedSender<T> {
    pub fn send(&self, message: T) -> Result<(), SendError<T>> {
        match self.chan.permits.try_acquire(1) {
            Ok(()) => {
                self.chan.push(message);
                Ok(())
            }
            Err(_) => Err(SendError(message)),
        }
    }
    pub async fn closed(&self) {
        if !self.is_closed() {
            self.chan.closed.notified().await
        }
    }
    pub fn is_closed(&self) -> bool {
        self.chan.rx_closed.get()
    }
    pub fn same_channel(&self, other: &UnboundedSender<T>) -> bool {
        Arc::ptr_eq(&self.chan, &other.chan)
    }
    pub fn strong_count(&self) -> usize {
        self.chan.senders.get()
    }
    pub fn weak_count(&self) -> usize {
        self.chan.weak.get()
    }
    pub fn downgrade(&self) -> WeakUnboundedSender<T> {
        self.chan.weak.set(self.chan.weak.get() + 1);
        WeakUnboundedSender { chan: self.chan.clone() }
    }
}
impl<T> Clone for UnboundedSender<T> {
    fn clone(&self) -> UnboundedSender<T> {
        UnboundedSender { chan: self.chan.add_sender() }
    }
}
impl<T> Drop for UnboundedSender<T> {
    fn drop(&mut self) {
        self.chan.drop_sender();
    }
}
impl<T> Debug for UnboundedSender<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnboundedSender").finish_non_exhaustive()
    }
}
pub struct WeakUnboundedSender<T> {
    chan: Arc<Chan<T>>,
}
impl<T> WeakUnboundedSender<T> {
    pub fn upgrade(&self) -> Option<UnboundedSender<T>> {
        if self.chan.senders.get() == 0 { None } else { Some(UnboundedSender { chan: self.chan.add_sender() }) }
    }
}
impl<T> Drop for WeakUnboundedSender<T> {
    fn drop(&mut self) {
        self.chan.weak.set(self.chan.weak.get() - 1);
    }
}
impl<T> UnboundedReceiver<T> {
    pub async fn recv(&mut self) -> Option<T> {
        std::future::poll_fn(|cx| self.chan.poll_recv(cx)).await
    }
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {
        std::future::poll_fn(|cx| self.chan.poll_recv_many(cx, buffer, limit)).await
    }
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {
        self.chan.poll_recv(cx)
    }
    pub fn try_recv(&mut self) -> Result<T, TryRecvError> {
        self.chan.try_recv()
    }
    #[track_caller]
    pub fn blocking_recv(&mut self) -> Option<T> {
        block_on(self.recv())
    }
    pub fn close(&mut self) {
        self.chan.close();
    }
    pub fn is_closed(&self) -> bool {
        self.chan.rx_closed.get() || self.chan.senders.get() == 0
    }
    pub fn is_empty(&self) -> bool {
        self.chan.queue.get().is_empty()
    }
    pub fn len(&self) -> usize {
        self.chan.queue.get().len()
    }
}
impl<T> Drop for UnboundedReceiver<T> {
    fn drop(&mut self) {
        self.chan.drop_rx();
    }
}
impl<T> Debug for UnboundedReceiver<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnboundedReceiver").finish_non_exhaustive()
    }
}

// --- errors --------------------------------------------------------------------------------------

pub mod error {
    pub use std::tokio_mpsc::{SendError, SendTimeoutError, TryRecvError, TrySendError};
}
#[derive(PartialEq, Eq, Clone, Copy)]
pub struct SendError<T>(pub T);
impl<T> Debug for SendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendError").finish_non_exhaustive()
    }
}
impl<T> Display for SendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("channel closed")
    }
}
impl<T> std::error::Error for SendError<T> {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum TrySendError<T> {
    Full(T),
    Closed(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T {
        match self {
            TrySendError::Full(value) => value,
            TrySendError::Closed(value) => value,
        }
    }
}
impl<T> Debug for TrySendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            TrySendError::Full(..) => Debug::fmt("Full(..)", f),
            TrySendError::Closed(..) => Debug::fmt("Closed(..)", f),
        }
    }
}
impl<T> Display for TrySendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            TrySendError::Full(..) => "no available capacity",
            TrySendError::Closed(..) => "channel closed",
        })
    }
}
impl<T> std::error::Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {
    fn from(src: SendError<T>) -> TrySendError<T> {
        TrySendError::Closed(src.0)
    }
}

#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl Display for TryRecvError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            TryRecvError::Empty => "receiving on an empty channel",
            TryRecvError::Disconnected => "receiving on a closed channel",
        })
    }
}
impl std::error::Error for TryRecvError {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Closed(T),
}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T {
        match self {
            SendTimeoutError::Timeout(value) => value,
            SendTimeoutError::Closed(value) => value,
        }
    }
}
impl<T> Debug for SendTimeoutError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            SendTimeoutError::Timeout(..) => Debug::fmt("Timeout(..)", f),
            SendTimeoutError::Closed(..) => Debug::fmt("Closed(..)", f),
        }
    }
}
impl<T> Display for SendTimeoutError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            SendTimeoutError::Timeout(..) => "timed out waiting on send operation",
            SendTimeoutError::Closed(..) => "channel closed",
        })
    }
}
impl<T> std::error::Error for SendTimeoutError<T> {}
