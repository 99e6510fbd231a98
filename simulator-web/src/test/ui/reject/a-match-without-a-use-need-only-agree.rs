trait Store {
    type Item;

    fn name(&self) -> u8;
}

struct Shelf;

impl Store for Shelf {
    type Item = u8;
    type Item = u16; //~ ERROR E0201

    fn name(&self) -> u8 {
        1
    }

    fn name(&self) -> u8 { //~ ERROR E0201
        2
    }
}

async fn each(f: impl AsyncFn(u32) -> u32, g: &dyn Fn()) -> u32 {
    g(1); //~ ERROR E0057
    f(1, 2).await //~ ERROR E0057
}

fn count(n: i32) {
    match n { //~ ERROR E0308
        0 => 1,
        1 => 2,
        _ => 3,
    }
}

fn size(n: i32) -> u8 {
    match n {
        0 => 1,
        1 => "a", //~ ERROR E0308
        2 => 'c',
        _ => 3,
    }
}

fn main() {
    count(1);
    size(2);
}
