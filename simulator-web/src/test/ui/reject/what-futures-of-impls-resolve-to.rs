use std::future::{Future, Ready, ready};

trait Service {
    type Reply;
    async fn call(&self, n: u32) -> u32;
    fn other(&self) -> impl Future<Output = u32>;
    async fn done(&self) {}
    async fn list<T>(&self, t: T) -> Vec<T>;
    fn reply(&self) -> impl Future<Output = Self::Reply>;
    fn all(&self) -> impl Iterator<Item = u8>;
}

struct Wrong;
impl Service for Wrong {
    type Reply = u8;
    async fn call(&self, n: u32) -> String { //~ ERROR E0271
        n.to_string()
    }
    fn other(&self) -> Ready<String> { //~ ERROR E0271
        ready(String::new())
    }
    async fn done(&self) -> u8 { //~ ERROR E0271
        1
    }
    async fn list<T>(&self, t: T) -> Option<T> { //~ ERROR E0271
        Some(t)
    }
    async fn reply(&self) -> u16 { //~ ERROR E0271
        1
    }
    fn all(&self) -> impl Iterator<Item = u16> { //~ ERROR E0271
        0..3
    }
}

struct Right;
impl Service for Right {
    type Reply = String;
    fn call(&self, n: u32) -> impl Future<Output = u32> {
        ready(n)
    }
    async fn other(&self) -> u32 {
        2
    }
    async fn list<T>(&self, t: T) -> Vec<T> {
        vec![t]
    }
    async fn reply(&self) -> Self::Reply {
        String::new()
    }
    fn all(&self) -> std::ops::Range<u8> {
        0..3
    }
}

trait Job {
    type Run: Future<Output = u32> + Unpin;
    type Parts: Iterator<Item = u8>;
}

impl Job for Wrong {
    type Run = Ready<u8>; //~ ERROR E0271
    type Parts = std::ops::Range<u16>; //~ ERROR E0271
}

impl Job for Right {
    type Run = std::pin::Pin<Box<dyn Future<Output = u32>>>;
    type Parts = std::vec::IntoIter<u8>;
}

trait Lend {
    type Item<'a>
    where
        Self: 'a;
    fn lend(&mut self) -> Self::Item<'_>;
}

trait LendSized {
    type Item<'a>
    where
        Self: Sized;
    fn name(&self) -> String;
}

fn objects(_: &dyn LendSized, f: &mut impl Lend) {
    let _: &mut dyn Lend = f; //~ ERROR E0038
    let _: &dyn AsyncFn() = &async || {}; //~ ERROR E0038
}

fn main() {}
