use std::tokio::Open;
use std::cell::Cell;
use std::collections::VecDeque;
use std::fmt::{Debug, Display, Formatter};
use std::sync::Arc;
use std::tokio_sync::Notify;

/// A value, and how many receivers have not had it.
struct Slot<T> {
    rest: usize,
    value: Option<T>,
}

struct Shared<T> {
    /// The newest at the back; the front one has the number `tail - slots.len()`.
    slots: Open<VecDeque<Slot<T>>>,
    tail: Cell<u64>,
    capacity: usize,
    receivers: Cell<usize>,
    senders: Cell<usize>,
    changed: Notify,
    left: Notify,
}
unsafe impl<T: Send> Send for Shared<T> {}
unsafe impl<T: Send> Sync for Shared<T> {}
impl<T> Shared<T> {
    fn oldest(&self) -> u64 {
        self.tail.get() - self.slots.get().len() as u64
    }
    /// One receiver has passed the value with that number.
    fn pass(&self, number: u64) {
        let oldest = self.oldest();
        let mut gone = None;
        if number >= oldest {
            let slot = &mut self.slots.get()[(number - oldest) as usize];
            slot.rest -= 1;
            if slot.rest == 0 {
                gone = slot.value.take();
            }
        }
        drop(gone);
    }
    fn receiver(self: &Arc<Self>) -> Receiver<T> {
        self.receivers.set(self.receivers.get() + 1);
        Receiver { shared: self.clone(), next: self.tail.get() }
    }
}

pub struct Sender<T> {
    shared: Arc<Shared<T>>,
}
pub struct Receiver<T> {
    shared: Arc<Shared<T>>,
    next: u64,
}
#[track_caller]
pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    let sender = Sender::new(capacity);
    let receiver = sender.subscribe();
    (sender, receiver)
}
impl<T> Sender<T> {
    #[track_caller]
    pub fn new(capacity: usize) -> Sender<T> {
        assert!(capacity > 0, "broadcast channel capacity cannot be zero");
        Sender {
            shared: Arc::new(Shared {
                slots: Open::new(VecDeque::new()),
                tail: Cell::new(0),
                capacity: capacity.next_power_of_two(),
                receivers: Cell::new(0),
                senders: Cell::new(1),
                changed: Notify::new(),
                left: Notify::new(),
            }),
        }
    }
    pub fn send(&self, value: T) -> Result<usize, SendError<T>> {
        let receivers = self.shared.receivers.get();
        if receivers == 0 {
            return Err(SendError(value));
        }
        let mut gone = None;
        {
            let mut slots = self.shared.slots.get();
            if slots.len() == self.shared.capacity {
                gone = slots.pop_front();
            }
            slots.push_back(Slot { rest: receivers, value: Some(value) });
        }
        self.shared.tail.set(self.shared.tail.get() + 1);
        drop(gone);
        self.shared.changed.notify_waiters();
        Ok(receivers)
    }
    pub fn subscribe(&self) -> Receiver<T> {
        self.shared.receiver()
    }
    pub fn len(&self) -> usize {
        self.shared.slots.get().iter().filter(|slot| slot.rest > 0).count()
    }
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    pub fn receiver_count(&self) -> usize {
        self.shared.receivers.get()
    }
    pub fn same_channel(&self, other: &Sender<T>) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }
    pub async fn closed(&self) {
        while self.receiver_count() > 0 {
            self.shared.left.notified().await;
        }
    }
}
impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T> {
        self.shared.senders.set(self.shared.senders.get() + 1);
        Sender { shared: self.shared.clone() }
    }
}
impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.shared.senders.set(self.shared.senders.get() - 1);
        if self.shared.senders.get() == 0 {
            self.shared.changed.notify_waiters();
        }
    }
}
impl<T> Debug for Sender<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("broadcast::Sender")
    }
}
impl<T> Receiver<T> {
    pub fn len(&self) -> usize {
        (self.shared.tail.get() - self.next) as usize
    }
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    pub fn is_closed(&self) -> bool {
        self.shared.senders.get() == 0
    }
    pub fn same_channel(&self, other: &Receiver<T>) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }
}
impl<T: Clone> Receiver<T> {
    pub fn resubscribe(&self) -> Receiver<T> {
        self.shared.receiver()
    }
    pub fn try_recv(&mut self) -> Result<T, TryRecvError> {
        let oldest = self.shared.oldest();
        if self.next < oldest {
            let missed = oldest - self.next;
            self.next = oldest;
            return Err(TryRecvError::Lagged(missed));
        }
        if self.next == self.shared.tail.get() {
            return Err(if self.is_closed() { TryRecvError::Closed } else { TryRecvError::Empty });
        }
        let value = self.shared.slots.get()[(self.next - oldest) as usize].value.clone().unwrap();
        self.shared.pass(self.next);
        self.next += 1;
        Ok(value)
    }
    pub async fn recv(&mut self) -> Result<T, RecvError> {
        loop {
            let notified = self.shared.changed.notified();
            match self.try_recv() {
                Ok(value) => return Ok(value),
                Err(TryRecvError::Closed) => return Err(RecvError::Closed),
                Err(TryRecvError::Lagged(missed)) => return Err(RecvError::Lagged(missed)),
                Err(TryRecvError::Empty) => notified.await,
            }
        }
    }
    #[track_caller]
    pub fn blocking_recv(&mut self) -> Result<T, RecvError> {
        std::tokio_mpsc::block_on(self.recv())
    }
}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.shared.receivers.set(self.shared.receivers.get() - 1);
        if self.shared.receivers.get() == 0 {
            self.shared.left.notify_waiters();
        }
        while self.next < self.shared.tail.get() {
            self.shared.pass(self.next);
            self.next += 1;
        }
    }
}
impl<T> Debug for Receiver<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("broadcast::Receiver")
    }
}

pub mod error {
    pub use std::tokio_broadcast::{RecvError, SendError, TryRecvError};
}
#[derive(Debug)]
pub struct SendError<T>(pub T);
impl<T> Display for SendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("channel closed")
    }
}
impl<T: Debug> std::error::Error for SendError<T> {}
#[derive(Debug, PartialEq, Eq, Clone)]
pub enum RecvError {
    Closed,
    Lagged(u64),
}
impl Display for RecvError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            RecvError::Closed => f.write_str("channel closed"),
            RecvError::Lagged(missed) => write!(f, "channel lagged by {}", missed),
        }
    }
}
impl std::error::Error for RecvError {}
#[derive(Debug, PartialEq, Eq, Clone)]
pub enum TryRecvError {
    Empty,
    Closed,
    Lagged(u64),
}
impl Display for TryRecvError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            TryRecvError::Empty => f.write_str("channel empty"),
            TryRecvError::Closed => f.write_str("channel closed"),
            TryRecvError::Lagged(missed) => write!(f, "channel lagged by {}", missed),
        }
    }
}
impl std::error::Error for TryRecvError {}
