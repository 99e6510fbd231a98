use crate::colours::*; //~ ERROR E0432

struct Pot {
    paint: Red,
}

fn mix(a: Blue, a: Yellow) -> Green {
    let green: u32 = "green"; //~ ERROR E0308
    'a: loop {
        break 'b;
    }
    stir(a)
}

fn outer<T>() {
    fn inner(t: T) {} //~ ERROR E0401
}

mod other {
    use absent::long::path; //~ ERROR E0433
}

fn main() {
    let pot = Pot { paint: Red::new() };
    Brush::dip(pot);
}
