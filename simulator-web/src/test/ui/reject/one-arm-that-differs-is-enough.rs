enum E { A(String), B(i32), C }
fn f(e: &E) -> &str {
    match e {
        E::A(_) => 0, //~ ERROR E0308
        E::B(n) => *n as usize,
        E::C => { 5 } //~ ERROR E0308
    }
}
fn g(e: &E) -> String {
    match e {
        E::A(s) => s.clone(),
        E::B(n) => *n, //~ ERROR E0308
        E::C => 3u8,
    }
}
fn h(e: &E) -> u8 {
    match e {
        E::A(_) => { "x" } //~ ERROR E0308
        E::B(_) => 'c',
        E::C => if true { 1 } else { "a" }, //~ ERROR E0308
    }
}
fn main() {
    let e = E::C; let _ = (f(&e), g(&e), h(&e));
    let x: u8 = match e { E::C => 1, E::B(_) => "a", _ => 'c' }; //~ ERROR E0308
    let y = match e { E::C => 1, E::B(_) => "a", _ => 'c' }; //~ ERROR E0308
}
fn an_array() { let _x: [&str; 3] = [1, 2u8, 'c']; } //~ ERROR E0308
fn one_without_a_type() { let _x = [1, "a", 'c']; } //~ ERROR E0308
fn breaks(k: bool) -> u8 { loop { if k { break "a"; } else { break 'c'; } } } //~ ERROR E0308
fn both_ends(k: bool) -> u8 { if k { "a" } else { 'c' } } //~ ERROR E0308
fn all_ends(k: u8) -> u8 { if k == 1 { "a" } else if k == 2 { 'c' } else { 1.5 } } //~ ERROR E0308
fn returns(k: u8) -> u8 { if k == 1 { return "a"; } if k == 2 { return 'c'; } true } //~ ERROR E0308
fn a_return_in_a_match() -> u8 { match 3 { 1 => return "a", 2 => 'c', _ => "b" } } //~ ERROR E0308
fn taken_apart() { let [_x, _y] = &mut [5, String::from("y")]; } //~ ERROR E0308
fn a_vec() { let _v: Vec<&str> = vec![1, 2, 3]; } //~ ERROR E0308
