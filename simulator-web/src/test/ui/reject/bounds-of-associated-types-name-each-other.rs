struct B;
struct R;
struct N;

trait Codec {
    type Item: std::fmt::Debug + PartialEq;
}
impl Codec for B {
    type Item = u16;
}
impl Codec for R {
    type Item = (u8, N); //~ ERROR E0277
}

trait Lend {
    type Of<'a>: PartialEq + PartialOrd
    where
        Self: 'a;
    type Key: Ord + Clone;
}
impl Lend for B {
    type Of<'a> = &'a u8;
    type Key = String;
}
impl Lend for R {
    type Of<'a> = f64;
    type Key = f64; //~ ERROR E0277
}

trait Many {
    type A: PartialEq<Self::B>;
    type B;
}
impl Many for B {
    type A = String;
    type B = &'static str;
}
impl Many for R {
    type A = String; //~ ERROR E0277
    type B = N;
}

fn main() {}
