use std::collections::VecDeque;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::pin::Pin;

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

fn two_futures_of_a_traits_function(s: &mut Shelf) {
    let mut all: Vec<Pin<Box<dyn Future<Output = ()> + '_>>> = Vec::new();
    all.push(Box::pin(s.put(1)));
    all.push(Box::pin(s.put(2))); //~ ERROR E0499
}

fn drained(s: &mut Shelf) {
    for n in s.items.drain(..) {
        s.items.push_back(n); //~ ERROR E0499
    }
}

fn an_element_of_what_lost_another(a: [String; 2], i: usize) {
    let [first, _] = a;
    println!("{first} {}", a[i]); //~ ERROR E0382
}

fn object(show: Box<dyn Display>) -> String {
    show.to_string()
}

fn an_object_for_ever(s: &str) {
    let show: Box<dyn Display> = Box::new(s);
    object(show); //~ ERROR
}

fn a_parameter_for_ever<T: Debug>(t: T) -> impl Debug + 'static {
    Some(t) //~ ERROR E0310
}

struct Rest<'a> {
    slice: &'a mut [u8],
}

impl<'a> Rest<'a> {
    fn next(&mut self) -> Option<&'a mut u8> {
        let (first, rest) = self.slice.split_first_mut()?;
        self.slice = rest;
        Some(first) //~ ERROR
    }
}

fn main() {}
