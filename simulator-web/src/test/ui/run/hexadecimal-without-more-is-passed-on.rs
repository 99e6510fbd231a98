#[derive(Debug)]
struct Frame {
    tag: u8,
    body: Vec<u16>,
}

fn main() {
    let frame = Frame { tag: 255, body: vec![10, 4096] };
    println!("{:x?}", frame);
    println!("{frame:X?}");
    println!("{:x?} {:?}", &frame.body[..], Some(17));
    println!("{:?} {0:x?} {0:02x?}", Some((11, 12)));
}
