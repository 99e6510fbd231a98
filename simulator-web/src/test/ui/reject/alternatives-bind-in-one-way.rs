enum E { A(String, i32), B(i32, String) }
fn main() {
    let x = (0, 2);
    match x {
        (0, ref y) | (y, 0) => { println!("{y}"); } //~ ERROR E0308 E0409
        _ => (),
    }
    match x {
        (0, mut y) | (y, 0) => { y += 1; println!("{y}"); } //~ ERROR E0409
        _ => (),
    }
    let r = &x;
    match r {
        (0, mut y) | (y, _) => { println!("{y}"); } //~ ERROR E0308 E0409
    }
    let e = E::A(String::new(), 1);
    match &e {
        E::A(s, ref n) | E::B(ref n, s) => println!("{s}{n}"),
    }
    match e {
        E::A(ref s, n) | E::B(n, ref mut s) => println!("{s}{n}"), //~ ERROR E0308 E0409
    }
}
