//! A bound may say what an associated type with parameters of its own is, or keeps to.

use std::fmt::Debug;

trait Lend {
    type Item<'a>
    where
        Self: 'a;

    fn lend<'a>(&'a mut self) -> Option<Self::Item<'a>>;
}

struct Chars {
    text: String,
    at: usize,
}

impl Lend for Chars {
    type Item<'a> = &'a str;

    fn lend<'a>(&'a mut self) -> Option<&'a str> {
        self.at += 1;
        self.text.get(self.at - 1..self.at)
    }
}

struct Down(u8);

impl Lend for Down {
    type Item<'a> = u8;

    fn lend<'a>(&'a mut self) -> Option<u8> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
}

fn show<L: for<'a> Lend<Item<'a>: Debug>>(mut lender: L) {
    while let Some(item) = lender.lend() {
        print!("{item:?} ");
    }
    println!();
}

fn sum(mut lender: impl for<'a> Lend<Item<'a> = u8>) -> u32 {
    let mut sum = 0;
    while let Some(item) = lender.lend() {
        sum += u32::from(item);
    }
    sum
}

fn joined<L: for<'a> Lend<Item<'a> = &'a str>>(lender: &mut L) -> String {
    let mut joined = String::new();
    while let Some(item) = lender.lend() {
        joined.push_str(item);
    }
    joined
}

fn first<'x, L: Lend<Item<'x> = &'x str>>(lender: &'x mut L) -> &'x str {
    lender.lend().unwrap_or("")
}

fn main() {
    show(Down(3));
    println!("{}", sum(Down(4)));
    let mut chars = Chars { text: "abc".into(), at: 0 };
    println!("{}", first(&mut chars));
    println!("{}", joined(&mut chars));
}
