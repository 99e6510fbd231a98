use std::collections::VecDeque;
use std::fmt::{Debug, Display, Formatter};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

/// With a bound of 0 what is sent lies here until a receiver has it, and its sender waits so long.
struct Channel<T> {
    queue: VecDeque<T>,
    bound: usize,
    senders: usize,
    received: bool,
    /// Receivers that wait, and how many values they have had.
    waiting: usize,
    taken: usize,
}

pub struct Sender<T> {
    bounded: bool,
    channel: Arc<Shared<T>>,
}
pub struct SyncSender<T> {
    sender: Sender<T>,
}
pub struct Receiver<T> {
    bounded: bool,
    channel: Arc<Shared<T>>,
}
unsafe impl<T: Send> Send for Sender<T> {}
unsafe impl<T: Send> Sync for Sender<T> {}
unsafe impl<T: Send> Send for Receiver<T> {}
impl<T> !Sync for Receiver<T> {}
impl<T> std::panic::UnwindSafe for Sender<T> {}
impl<T> std::panic::RefUnwindSafe for Sender<T> {}
impl<T> std::panic::UnwindSafe for Receiver<T> {}
impl<T> std::panic::RefUnwindSafe for Receiver<T> {}

/// All that wait for a change wait at the channel itself.
struct Shared<T> {
    channel: Mutex<Channel<T>>,
}
impl<T> Shared<T> {
    fn lock(&self) -> MutexGuard<'_, Channel<T>> {
        self.channel.lock().unwrap()
    }
    fn changed(&self) {
        std::thread::wake_all(&self.channel);
    }
    fn wait(&self, limit: Duration) {
        std::thread::wait(&self.channel, limit);
    }
}

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let (tx, rx) = sync_channel(18446744073709551615);
    (tx.sender, rx)
}
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
    let queue = VecDeque::new();
    let channel = Channel { queue, bound, senders: 1, received: true, waiting: 0, taken: 0 };
    let channel = Arc::new(Shared { channel: Mutex::new(channel) });
    let sender = Sender { bounded: true, channel: channel.clone() };
    (SyncSender { sender }, Receiver { bounded: true, channel })
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        let mut channel = self.channel.lock();
        while channel.received && channel.queue.len() >= channel.bound.max(1) {
            drop(channel);
            self.channel.wait(Duration::MAX);
            channel = self.channel.lock();
        }
        if !channel.received {
            return Err(SendError(value));
        }
        channel.queue.push_back(value);
        self.channel.changed();
        if channel.bound > 0 {
            return Ok(());
        }
        let before = channel.taken;
        while channel.received && channel.taken == before {
            drop(channel);
            self.channel.wait(Duration::MAX);
            channel = self.channel.lock();
        }
        match channel.queue.pop_front() {
            Some(value) if channel.taken == before => Err(SendError(value)),
            _ => Ok(()),
        }
    }
    fn offer(&self, value: T) -> Result<(), TrySendError<T>> {
        let mut channel = self.channel.lock();
        if !channel.received {
            return Err(TrySendError::Disconnected(value));
        }
        let room = if channel.bound == 0 { channel.waiting } else { channel.bound };
        if channel.queue.len() >= room {
            return Err(TrySendError::Full(value));
        }
        channel.queue.push_back(value);
        self.channel.changed();
        Ok(())
    }
}
impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        self.channel.lock().senders += 1;
        Sender { bounded: self.bounded, channel: self.channel.clone() }
    }
}
impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.channel.lock().senders -= 1;
        self.channel.changed();
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
        let mut channel = self.channel.lock();
        match channel.queue.pop_front() {
            Some(value) => {
                channel.taken += 1;
                self.channel.changed();
                Ok(value)
            }
            None if channel.senders == 0 => Err(TryRecvError::Disconnected),
            None => Err(TryRecvError::Empty),
        }
    }
    fn wait(&self, limit: Duration) {
        self.channel.lock().waiting += 1;
        self.channel.wait(limit);
        self.channel.lock().waiting -= 1;
    }
    pub fn recv(&self) -> Result<T, RecvError> {
        loop {
            match self.try_recv() {
                Ok(value) => return Ok(value),
                Err(TryRecvError::Disconnected) => return Err(RecvError),
                Err(TryRecvError::Empty) => self.wait(Duration::MAX),
            }
        }
    }
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {
        let start = Instant::now();
        loop {
            match self.try_recv() {
                Ok(value) => return Ok(value),
                Err(TryRecvError::Disconnected) => return Err(RecvTimeoutError::Disconnected),
                Err(TryRecvError::Empty) => match timeout.checked_sub(start.elapsed()) {
                    Some(left) if !left.is_zero() => self.wait(left),
                    _ => return Err(RecvTimeoutError::Timeout),
                },
            }
        }
    }
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { rx: self }
    }
    pub fn try_iter(&self) -> TryIter<'_, T> {
        TryIter { rx: self }
    }
}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        let mut channel = self.channel.lock();
        channel.received = false;
        if channel.bound > 0 {
            let rest = std::mem::take(&mut channel.queue);
            drop(channel);
            drop(rest);
        }
        self.channel.changed();
    }
}
#[derive(Debug)]
pub struct Iter<'a, T: 'a> {
    rx: &'a Receiver<T>,
}
#[derive(Debug)]
pub struct TryIter<'a, T: 'a> {
    rx: &'a Receiver<T>,
}
#[derive(Debug)]
pub struct IntoIter<T> {
    rx: Receiver<T>,
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.rx.recv().ok()
    }
}
impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.rx.try_recv().ok()
    }
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.rx.recv().ok()
    }
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {
        IntoIter { rx: self }
    }
}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}
impl<T> Debug for Sender<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sender").finish_non_exhaustive()
    }
}
impl<T> Debug for SyncSender<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SyncSender").finish_non_exhaustive()
    }
}
impl<T> Debug for Receiver<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl Display for RecvTimeoutError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            RecvTimeoutError::Timeout => "timed out waiting on channel",
            RecvTimeoutError::Disconnected => "channel is empty and sending half is closed",
        })
    }
}
impl std::error::Error for RecvTimeoutError {}
impl<T> From<SendError<T>> for TrySendError<T> {
    fn from(error: SendError<T>) -> TrySendError<T> {
        TrySendError::Disconnected(error.0)
    }
}
impl From<RecvError> for TryRecvError {
    fn from(error: RecvError) -> TryRecvError {
        TryRecvError::Disconnected
    }
}
impl From<RecvError> for RecvTimeoutError {
    fn from(error: RecvError) -> RecvTimeoutError {
        RecvTimeoutError::Disconnected
    }
}
