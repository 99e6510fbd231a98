fn a() { let x = todo!() + 1; } //~ ERROR E0277
fn b() { let x = 1 + todo!(); } //~ ERROR E0277
fn c() { if todo!() == 5 {} } //~ ERROR E0277
fn d() { let x = return == 1; } //~ ERROR E0277
fn e() { todo!() && true; }
fn f() { let x = todo!() < todo!(); }
fn g() { let x = -todo!(); } //~ ERROR E0600
fn h() { let x = !todo!(); }
fn i() { let x = todo!() << 1u8; let y = todo!() as u8; } //~ ERROR E0277
fn j() { let x = todo!() == "a"; } //~ ERROR E0277
fn k() { let mut x = 1; x += todo!(); } //~ ERROR E0277
fn l() -> u8 { let x = loop { break todo!(); }; x }
fn m() -> u8 { let x; if true { x = todo!(); } else { x = 1; } x }
fn n() -> impl Fn() { let x = todo!(); x } //~ ERROR E0277
fn o() { let _ = todo!(); let x: ! = todo!(); } //~ ERROR E0658

fn unknown() {
    let mut it = todo!(); //~ ERROR E0282
    it.next();
}
fn more_b() { let x = return; x.foo(); } //~ ERROR E0282
fn more_c() { let x = panic!(); let y: u8 = x; }
fn more_d() { let x = loop {}; x.foo(); } //~ ERROR E0282
fn more_e() { let x = std::process::exit(1); x.foo(); } //~ ERROR E0282
fn more_f() { assert_eq!(todo!(), 10); } //~ ERROR E0277
fn more_g() { assert_eq!(10, todo!()); } //~ ERROR E0277
fn more_h() { let x = todo!(); println!("{}", x); }
fn more_i() { let x = { todo!() }; println!("{x:?}"); }
fn more_j() { let x = match 1 { _ => todo!() }; x.foo(); } //~ ERROR E0282
fn more_k() { let (a, b) = todo!(); } //~ ERROR E0282
fn more_l() { let v = vec![todo!()]; v[0].foo(); } //~ ERROR E0282
fn more_m() { if todo!() == 5 {} } //~ ERROR E0277
fn more_n() { let x = Some(todo!()); x.unwrap().foo(); } //~ ERROR E0282
fn more_o() { let x; x = todo!(); x.foo(); } //~ ERROR E0282
fn more_p() { let r = &todo!(); r.foo(); } //~ ERROR E0599
fn main() {}
