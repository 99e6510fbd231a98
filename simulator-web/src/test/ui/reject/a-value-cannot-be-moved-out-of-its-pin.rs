use std::pin::Pin;

async fn one() -> u8 {
    1
}

fn unpack<F>(f: Pin<Box<F>>) -> F {
    *f //~ ERROR E0507
}

fn main() {
    let f = unpack(Box::pin(one()));
    println!("{}", size_of_val(&f));
}
