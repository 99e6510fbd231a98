use std::collections::{HashMap, VecDeque};
use std::fmt::{Debug, Display};
use std::pin::pin;
use std::future::Future;
use std::task::{Context, Waker};

trait Store {
    async fn put(&mut self, n: u8);
}

struct Shelf {
    items: VecDeque<u8>,
}

impl Store for Shelf {
    async fn put(&mut self, n: u8) {
        self.items.push_back(n);
    }
}

async fn one_after_the_other(s: &mut Shelf) {
    s.put(1).await;
    s.put(2).await;
}

fn drained(s: &mut Shelf) {
    let all: Vec<u8> = s.items.drain(..1).collect();
    s.items.extend(all);
}

fn an_object_of_a_borrow(s: &str) -> usize {
    let show: Box<dyn Display> = Box::new(s);
    let again: Box<dyn Display + '_> = show;
    again.to_string().len()
}

fn a_parameter_for_ever<T: Debug + 'static>(t: T) -> impl Debug + 'static {
    Some(t)
}

struct Rest<'a> {
    slice: &'a mut [u8],
}

impl<'a> Rest<'a> {
    fn next(&mut self) -> Option<&'a mut u8> {
        let (first, rest) = std::mem::take(&mut self.slice).split_first_mut()?;
        self.slice = rest;
        Some(first)
    }
}

fn main() {
    let mut s = Shelf { items: VecDeque::new() };
    let mut cx = Context::from_waker(Waker::noop());
    println!("{:?}", pin!(one_after_the_other(&mut s)).poll(&mut cx));
    drained(&mut s);
    println!("{:?} {}", s.items, an_object_of_a_borrow("four"));
    println!("{:?}", a_parameter_for_ever(3));
    let mut bytes = [1, 2];
    let mut rest = Rest { slice: &mut bytes };
    while let Some(b) = rest.next() {
        *b += 1;
    }
    println!("{bytes:?}");
    let mut names = HashMap::from([(1, "one")]);
    println!("{:?}", names.drain().next());
    println!("{}", names.len());
}
