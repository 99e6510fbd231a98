struct Wide<const N: u8 = 300>;
struct Text<const N: usize = "a">; //~ ERROR E0308
struct Named<const N: usize = { MISSING }>; //~ ERROR E0425
struct Three<const N: usize = 3>([u8; N]);

fn narrow(three: Three, four: Three<4>) -> Three<5> {
    let five: Three<5> = three; //~ ERROR E0308
    let one: Three = Three([1]); //~ ERROR E0308
    four //~ ERROR E0308
}

trait Tag<const N: usize = 1> {}

impl Tag for u8 {}
impl Tag<1> for u8 {} //~ ERROR E0119

fn main() {
    let tag: Box<dyn Tag<2>> = Box::new(1u8); //~ ERROR E0277
}
