struct Field {
    x: impl Copy, //~ ERROR E0562
    y: _, //~ ERROR E0121
}

const NUMBER: impl Copy = 3; //~ ERROR E0562
static LIST: Vec<_> = Vec::<u8>::new(); //~ ERROR E0121

impl Clone for Vec<_> { //~ ERROR E0121
    fn clone(&self) -> Self {
        Vec::new()
    }
}

fn called(f: fn(impl Copy) -> u8) -> u8 { //~ ERROR E0562
    f(1)
}

fn given(x: &_) {} //~ ERROR E0121

fn main() {
    let x: impl Copy = 3; //~ ERROR E0562
    let y = 3 as impl Copy; //~ ERROR E0562
    let z = |a: impl Copy| 3; //~ ERROR E0562
}
