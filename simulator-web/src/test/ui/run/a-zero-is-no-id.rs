use std::num::NonZeroU32;
use std::ptr::NonNull;

union Bits {
    raw: u32,
    id: Option<NonZeroU32>,
}

fn id(raw: u32) -> Option<NonZeroU32> {
    let bits = Bits { raw };
    unsafe { bits.id }
}

fn main() {
    println!("{:?} {:?}", id(7), id(0));
    println!("{:?}", NonNull::new(std::ptr::null_mut::<u8>()));
}
