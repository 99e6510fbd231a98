#[derive(Clone, Copy)]
struct Depth {
    metres: u32,
}

fn double(d: Depth) -> u32 {
    d.metres * 2
}

fn main() {
    let d = Depth { metres: 21 };
    let e = d;
    println!("{}", double(d));
    println!("{}", d.metres + e.metres);
}
