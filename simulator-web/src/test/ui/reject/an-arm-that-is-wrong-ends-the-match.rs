enum Door {
    Open,
    Shut,
}

fn value(d: Door) -> u8 {
    match d {
        Door::Open => { missing }; //~ ERROR E0425  E0425
        Door::Shut => gone,
    }
    let n: u8 = "n"; //~ ERROR E0308
    n
}

fn arrow(d: Door) -> u8 {
    match d {
        Door::Open => "x", //~ ERROR E0308
        Door::Shut -> 2, //~ ERROR
    }
}

fn trailing(d: Door) -> u8 {
    match d {
        Door::Open | => 1, //~ ERROR
        Door::Shut => "y", //~ ERROR E0308
    }
}

fn main() {}

fn signs(d: Door) -> u8 {
    match d {
        Door::Open -> "a", //~ ERROR E0308  E0308
        _ = "b", //~ ERROR
    }
}
