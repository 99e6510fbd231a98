macro_rules! own { ($e:expr) => {{ let x = 10; $e + x }}; }
macro_rules! lp { ($b:block) => { 'a: loop { $b; break 'a; } }; }
macro_rules! def { ($n:ident, $v:expr) => { let $n = $v; }; }
macro_rules! twice { ($n:ident) => { { let y = $n; def!(z, y * 2); y + z2!() } }; }
macro_rules! z2 { () => { 100 }; }
macro_rules! fun { ($n:ident) => { fn $n(a: i32) -> i32 { let b = a + 1; helper(b) } }; }
fn helper(x: i32) -> i32 { x * 2 }
fun!(go);
fn main() {
    let x = 1;
    macro_rules! first { () => { x }; }
    let x = 2;
    macro_rules! second { ($k:expr) => { { let x = x + $k; x } }; }
    let x = x + 40;
    println!("{} {} {} {}", own!(x), first!(), x, second!(x));
    def!(q, 5);
    println!("{q} {} {}", twice!(q), go(3));
    'outer: for i in 0..3 {
        macro_rules! inner { ($c:expr) => { if $c { break 'outer } else { continue 'outer } }; }
        println!("{i}");
        inner!(i == 1);
    }
    'a: for i in 0..2 { lp!({ if i == 0 { continue 'a; } println!("in {i}"); }); println!("after"); }
    let v = vec![1, 2];
    macro_rules! at { ($i:expr) => { v[$i] }; }
    { let v = 3; println!("{} {v}", at!(1)); }
    let f = |y: i32| { macro_rules! add { () => { x + y }; } add!() };
    println!("{}", f(1));
    macro_rules! show { ($($n:ident),*) => { $(println!("{} = {n}", stringify!($n), n = $n);)* println!("{x}"); }; }
    show!(x, q);
}
