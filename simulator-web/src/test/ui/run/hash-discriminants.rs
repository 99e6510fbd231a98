use std::hash::{Hash, Hasher};
use std::mem::discriminant;

#[derive(Default)]
struct Log(Vec<String>);
impl Hasher for Log {
    fn write(&mut self, bytes: &[u8]) {
        self.0.push(format!("bytes {}", bytes.len()));
    }
    fn write_i8(&mut self, n: i8) {
        self.0.push(format!("i8 {n}"));
    }
    fn write_u16(&mut self, n: u16) {
        self.0.push(format!("u16 {n}"));
    }
    fn write_isize(&mut self, n: isize) {
        self.0.push(format!("isize {n}"));
    }
    fn finish(&self) -> u64 {
        0
    }
}

#[derive(Hash)]
#[repr(i8)]
enum Small {
    Low = -3,
    #[allow(dead_code)]
    High = 9,
}
#[derive(Hash)]
#[repr(u16)]
#[allow(dead_code)]
enum Data {
    Empty,
    Full(u16) = 500,
}
#[derive(Hash)]
#[allow(dead_code)]
enum Plain {
    A = -1,
    B = 7,
}
#[derive(Hash)]
enum One {
    Only(u16),
}

fn shown<T: Hash>(value: T) -> String {
    let mut log = Log::default();
    value.hash(&mut log);
    log.0.join(", ")
}

fn main() {
    println!("{}", shown(Small::Low));
    println!("{}", shown(Data::Full(4)));
    println!("{}", shown(Plain::A));
    println!("{}", shown(One::Only(1)));
    println!("{}", shown(Some(2u16)));
    println!("{}", shown(discriminant(&Data::Full(4))));
    println!("{}", shown(discriminant(&Plain::B)));
}
