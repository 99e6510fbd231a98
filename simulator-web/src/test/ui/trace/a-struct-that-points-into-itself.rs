use std::ptr;

struct Parcel {
    weight: u32,
    label: *const u32,
}

fn deliver(parcel: Parcel) -> u32 {
    unsafe { *parcel.label } //~ MISUSE undefined-behaviour dangling
}

fn main() {
    let mut parcel = Parcel { weight: 12, label: ptr::null() };
    parcel.label = &parcel.weight;
    println!("{}", deliver(parcel));
}
