struct S;
fn f() -> S { S }
fn a() { let x: u8 = ""; x.foo(); let y: &str = x; } //~ ERROR E0308 E0599
fn b() { let x: u8 = if true { "" } else { 1 }; x.foo(); } //~ ERROR E0308
fn c() { let x: u8 = { "" }; x.foo(); } //~ ERROR E0308
fn d() { let x: Vec<u8> = vec![""]; x.foo(); } //~ ERROR E0308 E0599
fn e() { let x: u8 = f(1); x.foo(); } //~ ERROR E0061 E0308 E0599
fn g() { let (x, y): (u8, S) = (__, S); y.foo(); } //~ ERROR E0425 E0599
fn h() { let (x, y): (u8, S) = __; y.foo(); x.foo(); } //~ ERROR E0425 E0599
fn i() { let x: u8 = S.nope(); x.foo(); } //~ ERROR E0599
fn j() { let x: Option<u8> = Some(__); x.foo(); } //~ ERROR E0425 E0599
fn k() { let x: u8; x = __; x.foo(); } //~ ERROR E0425 E0599
fn l() { let Some(x): Option<u8> = __ else { return }; x.foo(); } //~ ERROR E0425 E0599
fn m() { let x: &str = &__; x.foo(); } //~ ERROR E0425
fn n() { let x: u8 = match 1 { 1 => __, _ => 2 }; x.foo(); } //~ ERROR E0425
fn o() { let ref x: u8 = __; x.foo(); } //~ ERROR E0425
fn p() { let x: u8 = loop { break ""; }; x.foo(); } //~ ERROR E0308
fn q() { let x: Box<dyn Fn()> = Box::new(|| __); x.foo(); } //~ ERROR E0425 E0599
fn r() { if let Some(x) = __ { x.foo(); } match __ { y => y.foo() } for z in __ { z.foo(); } } //~ ERROR E0425
fn main() { }
