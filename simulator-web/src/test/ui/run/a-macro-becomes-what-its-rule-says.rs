use std::collections::HashMap;
macro_rules! square { ($x:expr) => { $x * $x }; }
macro_rules! hashmap {
    () => { HashMap::new() };
    ($($k:expr => $v:expr),+ $(,)?) => {{
        let mut m = HashMap::new();
        $( m.insert($k, $v); )+
        m
    }};
}
macro_rules! max {
    ($x:expr) => { $x };
    ($x:expr, $($rest:expr),+) => {{ let a = $x; let b = max!($($rest),+); if a > b { a } else { b } }};
}
macro_rules! my_vec {
    ($($x:expr),* $(,)?) => {{ let mut v = Vec::new(); $(v.push($x);)* v }};
    ($x:expr; $n:expr) => { vec![$x; $n] };
}
macro_rules! point {
    ($name:ident { $($field:ident : $ty:ty),* }) => {
        #[derive(Debug, Clone, PartialEq)]
        struct $name { $($field: $ty),* }
        impl $name { fn new($($field: $ty),*) -> Self { Self { $($field),* } } }
    };
}
point!(P { x: i32, y: i32 });
macro_rules! swap { ($a:ident, $b:ident) => { let tmp = $a; $a = $b; $b = tmp; }; }
macro_rules! say { ($($arg:tt)*) => { println!("say: {}", format!($($arg)*)) }; }
macro_rules! count { () => { 0usize }; ($head:tt $($tail:tt)*) => { 1usize + count!($($tail)*) }; }
macro_rules! maybe { ($e:expr) => { match $e { Some(v) => v, None => return None } }; }
macro_rules! impl_area { ($($t:ident => $f:expr),*) => { $( impl Area for $t { fn area(&self) -> f64 { let f: fn(&$t) -> f64 = $f; f(self) } } )* }; }
trait Area { fn area(&self) -> f64; }
struct Sq(f64); struct Ci(f64);
impl_area!(Sq => |s| s.0 * s.0, Ci => |c| 3.0 * c.0 * c.0);
fn first_plus(v: &[i32]) -> Option<i32> { let x = maybe!(v.first()); Some(x + 1) }
macro_rules! op { ($a:expr, plus, $b:expr) => { $a + $b }; ($a:expr, times, $b:expr) => { $a * $b }; }
macro_rules! enum_str { ($(#[$m:meta])* enum $name:ident { $($variant:ident = $val:expr),* $(,)? }) => { $(#[$m])* enum $name { $($variant = $val),* } impl $name { fn name(&self) -> &'static str { match self { $($name::$variant => stringify!($variant)),* } } fn all() -> Vec<$name> { vec![$($name::$variant),*] } } }; }
enum_str! { #[derive(Clone, Copy, Debug)] enum Level { Low = 1, Mid = 5, High = 10, } }
macro_rules! using_a { ($e:expr) => {{ let a = 42; $e }}; }
macro_rules! check { ($cond:expr, $($msg:tt)+) => { if !$cond { println!($($msg)+); } }; }
macro_rules! for_each { ($pat:pat in $it:expr => $body:block) => { for $pat in $it $body }; }
macro_rules! letter { () => { 'a' | 'e' | 'i' }; }
macro_rules! Int { () => { i32 }; }
fn main() {
    println!("{} {}", square!(3), square!(1 + 2));
    let m = hashmap! { "a" => 1, "b" => 2, }; let mut ks: Vec<_> = m.iter().collect(); ks.sort(); println!("{ks:?}");
    let e: HashMap<i32, i32> = hashmap!(); println!("{}", e.len());
    println!("{} {}", max!(3), max!(1, 9, 4));
    println!("{:?} {:?}", my_vec![1, 2, 3], my_vec![0u8; 2]);
    println!("{:?} {}", P::new(1, 2), P { x: 1, y: 2 } == P::new(1, 2));
    let mut a = 1; let mut b = 2; swap!(a, b); println!("{a} {b}");
    say!("hi {} {a}", 5); say!("x");
    println!("{}", count!(a b c d));
    println!("{:?} {:?}", first_plus(&[4]), first_plus(&[]));
    println!("{} {}", op!(2, plus, 3), op!(2 + 1, times, 3));
    println!("{:?}", Level::all().iter().map(|l| format!("{}={}", l.name(), *l as i32)).collect::<Vec<_>>());
    let a = 7; println!("{}", using_a!(a * 2));
    check!(1 > 2, "failed {} {}", 1, 2);
    for_each!((i, c) in "ab".chars().enumerate() => { println!("{i}{c}"); });
    println!("{}", "aeiou".chars().filter(|c| matches!(c, letter!())).count());
    let n: Int!() = 5; println!("{n} {:.1} {:.1}", Sq(2.0).area(), Ci(1.0).area());
    macro_rules! local { ($x:expr) => { $x + n }; }
    println!("{}", local!(1));
    let v = my_vec![1, 2];
    println!("{}", v[square!(2)]); //~ PANIC index out of bounds: the len is 2 but the index is 4
}
