//! Fields of a union lie in the same bytes, so a borrow of one is a borrow of all.

union Word {
    number: u32,
    bytes: [u8; 4],
}

fn main() {
    let mut word = Word { number: 1 };
    unsafe {
        let number = &mut word.number;
        let bytes = &word.bytes; //~ ERROR E0502
        *number = bytes.len() as u32;
        let number = &mut word.number;
        let bytes = &mut word.bytes; //~ ERROR E0499
        bytes[0] = 3;
        *number = 4;
        println!("{}", word.number);
    }
}
