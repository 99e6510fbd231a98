trait Job: 'static {
    fn run(&self);
}

struct Lent<'a>(&'a str);

#[rustfmt::skip]
impl<'a> Job //~ ERROR E0478
    for Lent<'a> { //~ ERROR E0803
    fn run(&self) {}
}

struct Any<T>(T);

impl<T> Job for Any<T> { //~ ERROR E0310
    fn run(&self) {}
}

trait Pick {
    fn first<'a, 'b>(a: &'a str, b: &'b str) -> &'a str;
    fn late<'a>(a: &'a str) -> &'a str;
    fn short(a: &str) -> usize;
    fn keep<T>(t: T) -> T;
}

struct One;

impl Pick for One {
    fn first<'a>(a: &'a str, _: &'a str) -> &'a str { //~ ERROR
        a
    }
    fn late<'a: 'a>(a: &'a str) -> &'a str { //~ ERROR E0195
        a
    }
    fn short(a: &'static str) -> usize { //~ ERROR E0308
        a.len()
    }
    fn keep<T: 'static>(t: T) -> T { //~ ERROR E0276
        t
    }
}

trait Has {
    type Out: 'static;
    type Inner;
}

impl<'q> Has for &'q u8 {
    type Out = &'q u8; //~ ERROR E0477
    type Inner = &'static &'q u8; //~ ERROR E0491
}

impl<T> Has for Any<T> {
    type Out = u8;
    type Inner = &'static T; //~ ERROR E0310
}

trait Lending {
    type Item<'a>; //~ ERROR
    fn next<'a>(&'a mut self) -> Option<Self::Item<'a>>;
}

fn main() {}
