use std::collections::VecDeque;
use std::fmt::{Debug, Display, Formatter};
use std::sync::{Arc, Mutex};

struct Channel<T> {
    queue: VecDeque<T>,
    bound: usize,
    senders: usize,
    received: bool,
}

/// There is one thread: who waits for a value, or for room, waits for ever.
pub struct Sender<T> {
    bounded: bool,
    channel: Arc<Mutex<Channel<T>>>,
}
pub struct SyncSender<T> {
    sender: Sender<T>,
}
pub struct Receiver<T> {
    bounded: bool,
    channel: Arc<Mutex<Channel<T>>>,
}
impl<T> !Sync for Receiver<T> {}

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let (tx, rx) = sync_channel(18446744073709551615);
    (tx.sender, rx)
}
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
    let channel = Channel { queue: VecDeque::new(), bound, senders: 1, received: true };
    let channel = Arc::new(Mutex::new(channel));
    let sender = Sender { bounded: true, channel: channel.clone() };
    (SyncSender { sender }, Receiver { bounded: true, channel })
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        match self.offer(value) {
            Ok(()) => Ok(()),
            Err(TrySendError::Disconnected(value)) => Err(SendError(value)),
            Err(TrySendError::Full(_)) => std::intrinsics::hang(),
        }
    }
    fn offer(&self, value: T) -> Result<(), TrySendError<T>> {
        let mut channel = self.channel.lock().unwrap();
        if !channel.received {
            return Err(TrySendError::Disconnected(value));
        }
        if channel.queue.len() >= channel.bound {
            return Err(TrySendError::Full(value));
        }
        channel.queue.push_back(value);
        Ok(())
    }
}
impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        self.channel.lock().unwrap().senders += 1;
        Sender { bounded: self.bounded, channel: self.channel.clone() }
    }
}
impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.channel.lock().unwrap().senders -= 1;
    }
}
impl<T> SyncSender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        self.sender.send(value)
    }
    pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> {
        self.sender.offer(value)
    }
}
impl<T> Clone for SyncSender<T> {
    fn clone(&self) -> Self {
        SyncSender { sender: self.sender.clone() }
    }
}

impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        let mut channel = self.channel.lock().unwrap();
        match channel.queue.pop_front() {
            Some(value) => Ok(value),
            None if channel.senders == 0 => Err(TryRecvError::Disconnected),
            None => Err(TryRecvError::Empty),
        }
    }
    pub fn recv(&self) -> Result<T, RecvError> {
        match self.try_recv() {
            Ok(value) => Ok(value),
            Err(TryRecvError::Disconnected) => Err(RecvError),
            Err(TryRecvError::Empty) => std::intrinsics::hang(),
        }
    }
    pub fn iter(&self) -> impl Iterator<Item = T> {
        std::iter::from_fn(|| self.recv().ok())
    }
    pub fn try_iter(&self) -> impl Iterator<Item = T> {
        std::iter::from_fn(|| self.try_recv().ok())
    }
}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        let mut channel = self.channel.lock().unwrap();
        channel.received = false;
        let rest = std::mem::take(&mut channel.queue);
        drop(channel);
        drop(rest);
    }
}
pub struct IntoIter<T> {
    receiver: Receiver<T>,
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.receiver.recv().ok()
    }
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {
        IntoIter { receiver: self }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecvError;
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl<T> Debug for SendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("SendError { .. }")
    }
}
impl<T> Display for SendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("sending on a closed channel")
    }
}
impl<T> Debug for TrySendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            TrySendError::Full(_) => "TrySendError::Full(..)",
            TrySendError::Disconnected(_) => "TrySendError::Disconnected(..)",
        })
    }
}
impl<T> Display for TrySendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            TrySendError::Full(_) => "sending on a full channel",
            TrySendError::Disconnected(_) => "sending on a closed channel",
        })
    }
}
impl Display for RecvError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("receiving on a closed channel")
    }
}
impl Display for TryRecvError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            TryRecvError::Empty => "receiving on an empty channel",
            TryRecvError::Disconnected => "receiving on a closed channel",
        })
    }
}
impl<T> std::error::Error for SendError<T> {}
impl<T> std::error::Error for TrySendError<T> {}
impl std::error::Error for RecvError {}
impl std::error::Error for TryRecvError {}
