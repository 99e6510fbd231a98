// What a function gives has a size of its own; a closure that calls it again is fine.
fn endless(n: u8) -> impl Sized { //~ ERROR E0720
    (n, endless(n))
}

fn deep(n: u8) -> impl Fn(u8) -> u8 {
    move |x| if x == 0 { n } else { deep(n)(x - 1) }
}

fn main() {
    let _ = (endless(1), deep(1)(2));
}
