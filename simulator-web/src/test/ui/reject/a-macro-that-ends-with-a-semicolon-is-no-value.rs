macro_rules! one { () => { println!("one"); }; }
macro_rules! num { ($x:expr) => { $x; }; }
macro_rules! many { ($($x:expr),*) => { $(println!("{}", $x);)* }; }
fn f() { one!() } //~ ERROR semicolon_in_expressions_from_macros
fn main() {
    f();
    match 3 {
        3 => one!(), //~ ERROR semicolon_in_expressions_from_macros
        _ => one! {} //~ ERROR semicolon_in_expressions_from_macros
    }
    let x = num!(4); //~ ERROR semicolon_in_expressions_from_macros
    if true { one!() } else { one!(); } //~ ERROR semicolon_in_expressions_from_macros
    let c = || one!(); //~ ERROR semicolon_in_expressions_from_macros
    many!(1, 2);
    { many!(1) } //~ ERROR semicolon_in_expressions_from_macros
    let v = vec![x];
    let w = v;
    println!("{v:?}"); //~ ERROR E0382
    one!() //~ ERROR semicolon_in_expressions_from_macros
}
