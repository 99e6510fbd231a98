// A scope's own lifetime is shorter than all that is lent to it, which a caller may use again.
use std::cell::UnsafeCell;
use std::marker::PhantomData;
use std::thread;
use std::time::Duration;

struct Scope<'scope, 'env: 'scope> {
    scope: PhantomData<&'scope mut &'scope ()>,
    env: PhantomData<&'env mut &'env ()>,
}

fn scope<'env, F, T>(f: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    f(&Scope { scope: PhantomData, env: PhantomData })
}

impl<'scope, 'env> Scope<'scope, 'env> {
    fn spawn<F, T>(&'scope self, f: F) -> T
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        f()
    }
}

struct Slot<T> {
    value: UnsafeCell<T>,
}

impl<T> Slot<T> {
    fn new(value: T) -> Self {
        Slot { value: value.into() }
    }
}

fn lengths(words: &[String], seen: &mut Vec<usize>) -> usize {
    scope(|s| {
        s.spawn(|| seen.push(words.len()));
        s.spawn(|| words.iter().map(|w| w.len()).sum())
    })
}

fn main() {
    let words = vec![String::from("pin"), String::from("future")];
    let mut seen = vec![];
    println!("{}", lengths(&words, &mut seen));
    println!("{seen:?} {words:?}");
    thread::sleep(Duration::from_millis(1));
    thread::yield_now();
    let five = 5;
    println!("{}", thread::scope(|_| &five));
    println!("{}", Slot::new(7u8).value.into_inner());
}
