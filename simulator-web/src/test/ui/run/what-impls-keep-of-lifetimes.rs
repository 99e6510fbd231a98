trait Job: 'static {
    fn run(&self) -> usize;
}

struct Lent<'a>(&'a str);

impl Job for Lent<'static> {
    fn run(&self) -> usize {
        self.0.len()
    }
}

struct Any<T>(T);

impl<T: 'static> Job for Any<T> {
    fn run(&self) -> usize {
        size_of_val(&self.0)
    }
}

trait Pick {
    fn first<'a, 'b>(a: &'a str, b: &'b str) -> &'a str;
    fn early<'a: 'b, 'b>(a: &'a str, b: &'b str) -> &'b str;
    fn short(a: &'static str) -> usize;
    fn keep<T: 'static>(t: T) -> T;
}

struct One;

impl Pick for One {
    fn first<'x>(a: &'x str, _: &str) -> &'x str {
        a
    }
    fn early<'long: 'short, 'short>(a: &'long str, b: &'short str) -> &'short str {
        if a.len() > b.len() { a } else { b }
    }
    fn short(a: &str) -> usize {
        a.len()
    }
    fn keep<T>(t: T) -> T {
        t
    }
}

trait Lending {
    type Item<'a>
    where
        Self: 'a;
    fn next<'a>(&'a mut self) -> Option<Self::Item<'a>>;
}

struct Windows<'s, T> {
    data: &'s mut [T],
    at: usize,
}

impl<'s, T> Lending for Windows<'s, T> {
    type Item<'a>
        = &'a mut [T]
    where
        Self: 'a;
    fn next<'a>(&'a mut self) -> Option<Self::Item<'a>> {
        let found = self.data.get_mut(self.at..self.at + 2)?;
        self.at += 1;
        Some(found)
    }
}

fn main() {
    println!("{} {}", Lent("four").run(), Any(7u16).run());
    let near = String::from("near");
    println!(
        "{} {}",
        One::first(&near, "x"),
        One::early("far away", &near)
    );
    println!("{} {}", One::short("abc"), One::keep('c'));
    let mut numbers = [1, 2, 3];
    let mut windows = Windows {
        data: &mut numbers,
        at: 0,
    };
    while let Some(pair) = windows.next() {
        pair[1] += pair[0];
    }
    println!("{numbers:?}");
}
