struct Buffer {
    bytes: [u8; 4],
    cursor: *const u8,
}

fn open() -> Buffer {
    let mut b = Buffer {
        bytes: [9, 8, 7, 6],
        cursor: std::ptr::null(),
    };
    b.cursor = &b.bytes[2];
    b
}

fn main() {
    let b = open();
    println!("first {}", b.bytes[0]);
    let at = unsafe { *b.cursor }; //~ MISUSE undefined-behaviour dangling
    println!("at {at}");
}
