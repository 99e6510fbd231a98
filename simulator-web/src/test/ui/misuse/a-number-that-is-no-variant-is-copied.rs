#[derive(Clone, Copy, Debug)]
#[repr(u8)]
enum Op {
    Push = 1,
    Pop = 2,
}

fn decode(bytes: &[u8]) -> Vec<(u8, Op)> {
    let mut ops = Vec::new();
    for byte in bytes {
        let op = unsafe { *(byte as *const u8 as *const Op) }; //~ MISUSE undefined-behaviour invalid-value
        ops.push((*byte, op));
    }
    ops
}

fn main() {
    println!("{:?}", decode(&[1, 2]));
    println!("{}", decode(&[1, 3]).len());
}
