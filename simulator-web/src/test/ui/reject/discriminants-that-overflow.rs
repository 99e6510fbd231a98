#[repr(i64)] enum F { X = 0x7fffffffffffffff, Y } //~ ERROR E0370
#[repr(u8)] enum G { A = 255, B } //~ ERROR E0370
#[repr(u8)] enum G2 { A = 256, B }
enum H { A = isize::MAX, B } //~ ERROR E0370
#[repr(i8)] enum K { A = 127, B, C } //~ ERROR E0370
const Z: isize = 0;
enum L { A = 5 / Z, B = 3 - 4, C = -1 } //~ ERROR E0080 E0081
fn main() {}
