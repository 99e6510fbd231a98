use std::sync::Arc;
use std::task::{Wake, Waker};

union Either {
    number: u32,
    bytes: [u8; 4],
}

fn parts(mut either: Either) -> u8 {
    either.number = 4;
    either.bytes[0] = 2; //~ ERROR E0133
    either.bytes[1] //~ ERROR E0133
}

struct Quiet;

impl Wake for Quiet {
    fn wake(self: Arc<Self>) {}
}

fn object(quiet: Arc<Quiet>) -> Waker {
    let wakes: Arc<dyn Wake> = quiet.clone(); //~ ERROR E0038
    drop(wakes);
    Waker::from(quiet)
}

fn main() {
    println!("{}", parts(Either { number: 0 }));
    drop(object(Arc::new(Quiet)));
}
