use std::mem::MaybeUninit;

fn main() {
    let slot: MaybeUninit<[u16; 2]> = MaybeUninit::uninit();
    let both = unsafe { slot.assume_init() }; //~ MISUSE undefined-behaviour uninitialised
    println!("{}", both[0]);
}
