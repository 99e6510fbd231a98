use std::mem::{size_of, align_of};
#[repr(C, packed(2))] struct A(u8, u32, u16);
#[repr(packed(4))] struct B { a: u8, b: u64, c: u16 }
#[repr(C, align(16))] struct D(u8);
#[repr(C, packed)] struct E(u8, u32);
#[repr(align(2), align(8))] struct F(u8);
fn main() {
    println!("{} {}", size_of::<A>(), align_of::<A>());
    println!("{} {}", size_of::<B>(), align_of::<B>());
    println!("{} {}", size_of::<D>(), align_of::<D>());
    println!("{} {}", size_of::<E>(), align_of::<E>());
    println!("{} {}", size_of::<F>(), align_of::<F>());
}
