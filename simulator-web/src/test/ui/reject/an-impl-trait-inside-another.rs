// RFC 1951: as an argument of the trait it could be anybody's; as its associated type it is the function's.
use std::fmt::Debug;

fn outer() -> impl Into< //~ ERROR E0277
    impl Debug, //~ ERROR E0666
> {
    5u8
}

fn given(list: impl PartialEq<impl Copy>) -> bool { //~ ERROR E0666
    let _ = list;
    true
}

fn items() -> impl Iterator<Item = impl Debug> {
    [1, 2].into_iter()
}

fn main() {
    for item in items() {
        println!("{item:?}");
    }
    outer();
    given(1);
}
