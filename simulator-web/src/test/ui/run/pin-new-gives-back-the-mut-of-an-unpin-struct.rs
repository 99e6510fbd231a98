use std::pin::Pin;

struct Counter {
    n: u32,
}

fn main() {
    let mut c = Counter { n: 1 };
    let mut pin = Pin::new(&mut c);
    pin.n += 1;
    pin.as_mut().get_mut().n += 10;
    let back: &mut Counter = Pin::into_inner(pin);
    back.n += 100;
    let moved = c;
    println!("{}", moved.n);
}
