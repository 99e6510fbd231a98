use std::tokio::Open;
use std::cell::Cell;
use std::fmt::{Debug, Display, Formatter};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

struct Inner<T> {
    value: Open<Option<T>>,
    /// Whether a value was sent, or the sender is gone.
    complete: Cell<bool>,
    closed: Cell<bool>,
    rx_waker: Open<Option<Waker>>,
    tx_waker: Open<Option<Waker>>,
}
unsafe impl<T: Send> Send for Inner<T> {}
unsafe impl<T: Send> Sync for Inner<T> {}
impl<T> Inner<T> {
    fn complete(&self) {
        self.complete.set(true);
        let waker = self.rx_waker.get().take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }
    fn close(&self) {
        if self.closed.replace(true) || self.complete.get() {
            return;
        }
        let waker = self.tx_waker.get().take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }
    fn take(&self) -> Option<T> {
        self.value.get().take()
    }
}

pub struct Sender<T> {
    inner: Option<Arc<Inner<T>>>,
}
pub struct Receiver<T> {
    inner: Option<Arc<Inner<T>>>,
}
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let inner = Arc::new(Inner {
        value: Open::new(None),
        complete: Cell::new(false),
        closed: Cell::new(false),
        rx_waker: Open::new(None),
        tx_waker: Open::new(None),
    });
    (Sender { inner: Some(inner.clone()) }, Receiver { inner: Some(inner) })
}

impl<T> Sender<T> {
    pub fn send(mut self, t: T) -> Result<(), T> {
        let inner = self.inner.take().unwrap();
        if inner.closed.get() {
            return Err(t);
        }
        *inner.value.get() = Some(t);
        inner.complete();
        Ok(())
    }
    pub async fn closed(&mut self) {
        std::future::poll_fn(|cx| self.poll_closed(cx)).await
    }
    pub fn is_closed(&self) -> bool {
        self.inner.as_ref().unwrap().closed.get()
    }
    pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if !std::tokio_task::spend(cx) {
            return Poll::Pending;
        }
        if self.is_closed() {
            return Poll::Ready(());
        }
        *self.inner.as_ref().unwrap().tx_waker.get() = Some(cx.waker().clone());
        std::tokio_task::give_back();
        Poll::Pending
    }
}
impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        if let Some(inner) = self.inner.take() {
            if !inner.closed.get() {
                inner.complete();
            }
        }
    }
}
impl<T> Receiver<T> {
    pub fn close(&mut self) {
        if let Some(inner) = &self.inner {
            inner.close();
        }
    }
    pub fn is_terminated(&self) -> bool {
        self.inner.is_none()
    }
    pub fn is_empty(&self) -> bool {
        match &self.inner {
            Some(inner) => inner.value.get().is_none(),
            None => true,
        }
    }
    pub fn try_recv(&mut self) -> Result<T, TryRecvError> {
        let Some(inner) = &self.inner else {
            return Err(TryRecvError::Closed);
        };
        let result = if inner.complete.get() {
            inner.take().ok_or(TryRecvError::Closed)
        } else if inner.closed.get() {
            Err(TryRecvError::Closed)
        } else {
            return Err(TryRecvError::Empty);
        };
        self.inner = None;
        result
    }
    #[track_caller]
    pub fn blocking_recv(self) -> Result<T, RecvError> {
        std::tokio_mpsc::block_on(self)
    }
}
impl<T> Future for Receiver<T> {
    type Output = Result<T, RecvError>;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T, RecvError>> {
        let Some(inner) = &self.inner else {
            panic!("called after complete");
        };
        if !std::tokio_task::spend(cx) {
            return Poll::Pending;
        }
        let result = if inner.complete.get() {
            inner.take().ok_or(RecvError(()))
        } else if inner.closed.get() {
            Err(RecvError(()))
        } else {
            *inner.rx_waker.get() = Some(cx.waker().clone());
            std::tokio_task::give_back();
            return Poll::Pending;
        };
        self.inner = None;
        Poll::Ready(result)
    }
}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        if let Some(inner) = self.inner.take() {
            inner.close();
            let value = inner.take();
            drop(value);
        }
    }
}
impl<T: Debug> Debug for Sender<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sender").finish_non_exhaustive()
    }
}
impl<T: Debug> Debug for Receiver<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}

pub mod error {
    pub use std::tokio_oneshot::{RecvError, TryRecvError};
}
#[derive(Debug, PartialEq, Eq, Clone)]
pub struct RecvError(());
impl Display for RecvError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("channel closed")
    }
}
impl std::error::Error for RecvError {}
#[derive(Debug, PartialEq, Eq, Clone)]
pub enum TryRecvError {
    Empty,
    Closed,
}
impl Display for TryRecvError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            TryRecvError::Empty => "channel empty",
            TryRecvError::Closed => "channel closed",
        })
    }
}
impl std::error::Error for TryRecvError {}
