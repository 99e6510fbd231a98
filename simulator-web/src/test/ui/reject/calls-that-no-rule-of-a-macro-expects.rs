macro_rules! two { ($a:expr, $b:expr) => { $a + $b }; }
macro_rules! name { ($i:ident) => { $i }; }
macro_rules! pairs { ($($x:expr),*; $($y:expr),*) => { $( println!("{} {}", $x, $y); )* }; } //~ ERROR
macro_rules! when { ($($c:expr => $r:expr,)* _ => $d:expr) => { 1 }; }
macro_rules! listed { ($($x:ident),+) => { 0 }; }
fn main() {
    let a = two!(1); //~ ERROR
    let b = two!(1, 2, 3); //~ ERROR
    let c = name!(5); //~ ERROR
    let d = two!(1 +, 2); //~ ERROR
    pairs!(1, 2; 3);
    let e = when!(true => 1, _ => 2); //~ ERROR
    let f = listed!(); //~ ERROR
}
