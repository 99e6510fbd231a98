// Results, panics, names, numbers, values of a thread's own; the process ends with main.
use std::cell::RefCell;
use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, LazyLock, Mutex, Once, OnceLock, RwLock};
use std::thread::{self, Builder};
use std::time::Duration;

struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {} in {:?}", self.0, thread::current().name());
    }
}

thread_local! {
    static OWN: RefCell<Vec<u8>> = const { RefCell::new(vec![]) };
    static FIRST: Loud = Loud("first");
    static SECOND: Loud = Loud("second");
}

static ONCE: Once = Once::new();
static CELL: OnceLock<String> = OnceLock::new();
static LAZY: LazyLock<RwLock<Vec<u8>>> = LazyLock::new(|| {
    println!("made once");
    RwLock::default()
});

fn count() -> u32 {
    thread_local!(static COUNT: RefCell<u32> = RefCell::new(0));
    COUNT.with_borrow_mut(|n| {
        *n += 1;
        *n
    })
}

fn main() {
    let named = Builder::new().name("named".into()).spawn(|| {
        FIRST.with(|_| ());
        SECOND.with(|_| ());
        OWN.with_borrow_mut(|own| own.push(1));
        let _local = Loud("local");
        (OWN.take(), count(), count())
    });
    let named = named.unwrap();
    let thread = named.thread().clone();
    println!("{:?} {} {:?}", named.join().unwrap(), count(), OWN.take());
    println!("{:?} {:?}", thread.name(), thread.id());

    let text = thread::spawn(|| panic!("plain")).join().unwrap_err();
    println!("{:?}", text.downcast_ref::<&str>());
    let n = 3;
    let text = thread::spawn(move || panic!("number {n}")).join().unwrap_err();
    println!("{:?}", text.downcast_ref::<String>());
    let number = thread::spawn(|| panic::panic_any(7u8)).join().unwrap_err();
    println!("{:?}", number.downcast_ref::<u8>());

    let lock = Arc::new(Mutex::new(1));
    let of_thread = lock.clone();
    let failed = thread::spawn(move || {
        let _guard = of_thread.lock().unwrap();
        panic!("with the lock");
    });
    println!("{} {}", failed.join().is_err(), lock.is_poisoned());
    println!("{}", lock.lock().unwrap_err());

    let barrier = Barrier::new(3);
    let before = AtomicUsize::new(0);
    let seen = thread::scope(|s| {
        let work = || {
            ONCE.call_once(|| println!("called once"));
            CELL.get_or_init(|| "set once".into());
            LAZY.write().unwrap().push(1);
            before.fetch_add(1, Ordering::Relaxed);
            barrier.wait();
            before.load(Ordering::Relaxed)
        };
        let all = [s.spawn(work), s.spawn(work), s.spawn(work)];
        all.map(|one| one.join().unwrap())
    });
    println!("{seen:?} {:?} {:?}", CELL.get(), LAZY.read().unwrap());

    thread::spawn(|| {
        thread::sleep(Duration::from_secs(100));
        println!("never");
    });
    FIRST.with(|_| ());
    println!("the end of main");
}
