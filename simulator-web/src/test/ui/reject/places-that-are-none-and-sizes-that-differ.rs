#[repr(packed)]
struct Packed {
    tag: u8,
    value: u32,
}

enum Shape {
    Line { from: u8, to: u8 },
}

fn bytes<T>(value: T) -> [u8; 4] {
    unsafe { std::mem::transmute(value) } //~ ERROR E0512
}

fn longer<'a>(text: &'a str) -> &'static str {
    unsafe { std::mem::transmute(text) }
}

fn main() {
    let packed = Packed { tag: 1, value: 2 };
    let tag = &packed.tag;
    let value = &packed.value; //~ ERROR E0793
    println!("{} {tag} {value}", { packed.value });
    println!("{}", packed.value); //~ ERROR E0793
    let bits: u64 = unsafe { std::mem::transmute(1.5f32) }; //~ ERROR E0512
    let word: [u8; 4] = unsafe { std::mem::transmute(1.5f32) };
    println!("{bits} {word:?} {:?} {}", bytes(1u32), longer("a"));
}
