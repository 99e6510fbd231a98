#[derive(Debug)]
#[repr(u8)]
enum State {
    Idle = 0,
    Busy = 1,
}

fn state(number: u8) -> State {
    unsafe { std::mem::transmute(number) } //~ MISUSE undefined-behaviour invalid-value
}

fn main() {
    println!("{:?} {:?}", state(0), state(1));
    println!("made {}", matches!(state(2), State::Idle | State::Busy));
}
