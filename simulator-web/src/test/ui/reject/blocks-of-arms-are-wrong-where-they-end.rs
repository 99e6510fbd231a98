enum P {
    R(u8),
    N,
}

fn block(b: bool) {
    match b { //~ ERROR E0308
        true => P::R(1),
        false => P::N,
    }
}

fn whole(b: bool) {
    match b { //~ ERROR E0308
        true => P::R(1),
        false => P::N,
    }
}

fn nested(b: bool) {
    match b {
        true => {
            if b {
                P::R(1) //~ ERROR E0308
            } else {
                P::N //~ ERROR E0308
            }
        }
        false => match b {
            true => P::N,
            false => P::R(2),
        },
    }
}

fn statement(b: bool) {
    match b { //~ ERROR E0308
        true => P::N,
        false => P::R(1),
    }
    println!();
}

fn main() {}
