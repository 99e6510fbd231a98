// `as` gives a value also where nothing is converted: a copy that is lent has a place of its own.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};

async fn ready() -> i32 {
    1
}

fn main() {
    let mut x = 1i32;
    let p = &mut (x as i32);
    *p = 5;
    println!("{p} {x}");
    x += 1;

    let mut inner = || {
        let q = &mut (x as i32);
        *q += 1;
        *q
    };
    println!("{} {}", inner(), inner());

    let lasting: &'static i32 = &(4 as i32);
    let three = [1u8 as u8; 3 as usize];
    println!("{lasting} {three:?}");

    // The number waits in the future, too: its place is taken before the second part is there.
    let pair = async { (4u8 as u8, ready().await) };
    println!("{}", size_of_val(&pair));
    let mut pair = pin!(pair);
    println!("{:?}", pair.as_mut().poll(&mut Context::from_waker(Waker::noop())));
}
