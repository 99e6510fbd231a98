fn signed(x: i32) {
    match x { //~ ERROR E0004
        n if n > 0 => {}
    }
}
fn letter(c: char) {
    match c { //~ ERROR E0004
        n if n == 'a' => {}
    }
}
fn length(n: usize) {
    match n { //~ ERROR E0004
        n if n > 0 => {}
    }
}

fn main() {}
