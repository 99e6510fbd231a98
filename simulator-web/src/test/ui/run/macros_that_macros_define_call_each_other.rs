macro_rules! outer { ($($n:ident = $v:expr),*) => { $( macro_rules! $n { () => { $v }; (* $k:expr) => { $v * $k }; } )* } }
outer!(two = 2, three = two!() + 1);
fn main() { println!("{} {} {}", two!(), three!(), three!(* 2)); }
