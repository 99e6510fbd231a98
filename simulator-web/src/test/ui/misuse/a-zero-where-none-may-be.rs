use std::num::NonZeroU32;

union Bits {
    raw: u32,
    id: NonZeroU32,
}

fn id(raw: u32) -> NonZeroU32 {
    let bits = Bits { raw };
    unsafe { bits.id } //~ MISUSE undefined-behaviour invalid-value
}

fn main() {
    println!("{}", id(7));
    println!("{}", id(0));
}
