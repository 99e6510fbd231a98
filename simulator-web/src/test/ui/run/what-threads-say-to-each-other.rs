// Channels, condition variables, atomics: who waits goes on when it is told to.
use std::fmt::{self, Display, Formatter};
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, Ordering};
use std::sync::mpsc::{RecvTimeoutError, TryRecvError, TrySendError, channel, sync_channel};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

const SHORT: Duration = Duration::from_millis(5);

fn channels() {
    let (tx, rx) = channel();
    println!("{:?} {:?}", rx.try_recv(), rx.recv_timeout(SHORT));
    let other = tx.clone();
    thread::spawn(move || (0..3).for_each(|n| other.send(n).unwrap())).join().unwrap();
    drop(tx);
    println!("{:?} {:?}", rx.iter().collect::<Vec<i32>>(), rx.recv());
    println!("{}", rx.recv_timeout(SHORT) == Err(RecvTimeoutError::Disconnected));
    println!("{}", rx.try_recv() == Err(TryRecvError::Disconnected));

    let (tx, rx) = sync_channel(1);
    tx.send(0).unwrap();
    println!("{}", matches!(tx.try_send(1), Err(TrySendError::Full(1))));
    let sender = thread::spawn(move || (1..4).map(|n| tx.send(n).is_ok()).collect::<Vec<_>>());
    println!("{:?}", (&rx).into_iter().take(3).collect::<Vec<_>>());
    drop(rx);
    println!("{}", sender.join().unwrap().len());

    let (tx, rx) = sync_channel(0);
    let sender = thread::spawn(move || (tx.send("by hand"), tx.send("to nobody").is_err()));
    println!("{:?}", rx.recv());
    drop(rx);
    println!("{:?}", sender.join().unwrap());
}

fn conditions() {
    let pair = Arc::new((Mutex::new(0), Condvar::new()));
    let of_thread = pair.clone();
    let counter = thread::spawn(move || {
        for _ in 0..3 {
            thread::sleep(SHORT);
            *of_thread.0.lock().unwrap() += 1;
            of_thread.1.notify_all();
        }
    });
    let (lock, changed) = &*pair;
    let guard = changed.wait_while(lock.lock().unwrap(), |n| *n < 3).unwrap();
    println!("{}", *guard);
    let (guard, result) = changed.wait_timeout(guard, SHORT).unwrap();
    println!("{} {}", *guard, result.timed_out());
    counter.join().unwrap();
}

fn atomics() {
    static GO: AtomicBool = AtomicBool::new(false);
    static SUM: AtomicU32 = AtomicU32::new(0);
    let mut value = 5;
    let pointer = AtomicPtr::new(&mut value);
    let adders: Vec<_> = (1..4)
        .map(|n| {
            thread::spawn(move || {
                while !GO.load(Ordering::Acquire) {}
                SUM.fetch_add(n, Ordering::Relaxed)
            })
        })
        .collect();
    thread::sleep(SHORT);
    GO.store(true, Ordering::Release);
    while adders.iter().any(|adder| !adder.is_finished()) {
        thread::yield_now();
    }
    println!("{SUM:?} {}", unsafe { *pointer.load(Ordering::Relaxed) });

    let parked = thread::spawn(|| {
        thread::park();
        thread::park_timeout(SHORT);
    });
    parked.thread().unpark();
    println!("{:?}", parked.join());
}

struct Slow;

impl Display for Slow {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a line ")?;
        thread::yield_now();
        f.write_str("is whole")
    }
}

fn printing() {
    thread::scope(|s| {
        s.spawn(|| println!("{Slow}"));
        s.spawn(|| println!("{Slow}"));
    });
}

fn main() {
    channels();
    conditions();
    atomics();
    printing();
}
