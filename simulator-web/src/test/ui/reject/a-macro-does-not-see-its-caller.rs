macro_rules! get { () => { x }; }
macro_rules! own { ($e:expr) => {{ let x = 10; $e + x }}; }
macro_rules! brk { () => { break 'outer }; }
macro_rules! lp { ($b:block) => { 'a: loop { $b; break 'a; } }; }
struct S;
impl S { fn f(&self) -> i32 { macro_rules! me { () => { self.g() }; } me!() } fn g(&self) -> i32 { 3 } }
macro_rules! me2 { () => { self.g() }; }
impl S { fn h(&self) -> i32 { me2!() } } //~ ERROR E0424
fn main() {
    let x = 1;
    macro_rules! first { () => { x }; }
    let x = 2;
    println!("{} {} {}", own!(x), first!(), x);
    println!("{}", S.f());
    println!("{}", get!()); //~ ERROR E0425
    'outer: loop {
        macro_rules! inner { () => { break 'outer }; }
        inner!();
    }
    'outer: loop { brk!(); } //~ ERROR E0426
    lp!({ println!("in"); });
    lp!({ break 'a; }); //~ ERROR E0426
}
