use std::mem;

fn main() {
    let three: u8 = 3;
    let odd: bool = unsafe { mem::transmute(three) }; //~ MISUSE undefined-behaviour invalid-value
    println!("{odd}");
}
