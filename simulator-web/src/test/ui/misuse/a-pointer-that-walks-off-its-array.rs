fn main() {
    let bytes = [1u8, 2, 3];
    let start = bytes.as_ptr();
    let mut sum = 0;
    let mut i = 0;
    while i <= 3 {
        sum += unsafe { *start.add(i) }; //~ MISUSE undefined-behaviour out-of-bounds
        i += 1;
    }
    println!("{sum}");
}
