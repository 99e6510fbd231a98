#[repr(C, packed)]
struct Head { kind: u8, length: u32, port: u16 }
fn main() {
    let h = Head { kind: 1, length: 2, port: 3 };
    let p = &raw const h.length;
    println!("{}", unsafe { p.read_unaligned() });
    println!("{}", unsafe { *p }); //~ MISUSE undefined-behaviour misaligned
}
