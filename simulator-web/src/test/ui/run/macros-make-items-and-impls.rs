use std::fmt;
macro_rules! newtype { ($($(#[$a:meta])* $v:vis $n:ident($t:ty);)*) => { $( $(#[$a])* #[derive(Debug)] $v struct $n($t); impl From<$t> for $n { fn from(t: $t) -> Self { $n(t) } } impl fmt::Display for $n { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{}({})", stringify!($n), self.0) } } )* }; }
newtype! { pub Meters(f64); #[derive(Clone, PartialEq)] Name(String); Pair(i32); }
impl Clone for Pair { fn clone(&self) -> Self { Pair(self.0.clone()) } }
macro_rules! matrix { ($([$($x:expr),*]),*) => { vec![$(vec![$($x),*]),*] }; }
macro_rules! calc { (eval $e:expr) => { println!("{} = {}", stringify!($e), $e) }; (eval $e:expr, $(eval $es:expr),+) => {{ calc!(eval $e); calc!($(eval $es),+) }}; }
macro_rules! tuple_impls { ($($name:ident => ($($t:ident $i:tt),+))*) => { $( impl<$($t: Sum),+> Sum for ($($t,)+) { fn sum(&self) -> i32 { 0 $(+ self.$i.sum())+ } } )* }; }
trait Sum { fn sum(&self) -> i32; } impl Sum for i32 { fn sum(&self) -> i32 { *self } }
tuple_impls! { T1 => (A 0) T2 => (A 0, B 1) T3 => (A 0, B 1, C 2) }
macro_rules! state_machine { ($name:ident { $($from:ident -> $to:ident on $ev:literal),* $(,)? }) => { #[derive(Debug, PartialEq, Clone, Copy)] enum $name { $($from),* } impl $name { fn step(self, ev: &str) -> Option<$name> { match (self, ev) { $(($name::$from, $ev) => Some($name::$to),)* _ => None } } } }; }
state_machine!(Light { Red -> Green on "go", Green -> Yellow on "slow", Yellow -> Red on "stop" });
macro_rules! builder { ($n:ident { $($f:ident: $t:ty = $d:expr),* $(,)? }) => { #[derive(Debug)] struct $n { $($f: $t),* } impl Default for $n { fn default() -> Self { $n { $($f: $d),* } } } impl $n { $(fn $f(mut self, v: impl Into<$t>) -> Self { self.$f = v.into(); self })* } }; }
builder!(Config { host: String = "localhost".to_string(), port: u16 = 80, tags: Vec<String> = vec![] });
macro_rules! try_or { ($e:expr, $d:expr) => { match $e { Ok(v) => v, Err(e) => { println!("err {e}"); $d } } }; ($e:expr) => { try_or!($e, Default::default()) }; }
macro_rules! repeat { ($n:literal times $b:block) => { for _ in 0..$n $b }; }
macro_rules! with_lifetime { ($lt:lifetime, $f:ident) => { fn $f<$lt>(s: &$lt str) -> &$lt str { &s[1..] } }; }
with_lifetime!('a, tail);
macro_rules! consts { ($($n:ident: $t:ty = $e:expr;)+) => { $(const $n: $t = $e;)+ }; }
consts! { A: u32 = 3; B: &str = "b"; }
macro_rules! log { ($lvl:ident: $fmt:literal $(, $a:expr)* $(; $k:ident = $v:expr)*) => { println!(concat!("[", stringify!($lvl), "] ", $fmt) $(, $a)*); $(println!("  {} = {:?}", stringify!($k), $v);)* }; }
mod util { macro_rules! double { ($x:expr) => { $x * 2 }; } pub fn four() -> i32 { double!(2) } #[macro_export] macro_rules! triple { ($x:expr) => { $crate::util::thrice($x) }; } pub fn thrice(x: i32) -> i32 { x * 3 } }
macro_rules! closure { (|$($p:ident),*| $body:expr) => { |$($p: i32),*| -> i32 { $body } }; }
macro_rules! get { ($o:expr, $($path:ident).+) => { $o.$($path).+ }; }
struct Outer { inner: Inner } struct Inner { v: i32 }
macro_rules! min_of { ($a:expr $(, $b:expr)*) => {{ let mut m = $a; $( if $b < m { m = $b; } )* m }}; }
macro_rules! block_value { ($($s:stmt;)* => $e:expr) => {{ $($s;)* $e }}; }
macro_rules! nested { ($($k:ident: [$($v:expr),*]);*) => { vec![$((stringify!($k), vec![$($v),*].iter().sum::<i32>())),*] }; }
macro_rules! make_fn { ($($n:ident => $v:expr),*) => { $(fn $n() -> i32 { $v })* }; } make_fn!(one => 1, two => one() + 1);
macro_rules! early { ($c:expr) => { if $c { return "early"; } }; } fn f(x: i32) -> &'static str { early!(x > 3); early!(x < 0); "late" }
fn main() {
    println!("{} {} {:?} {}", Meters::from(1.5), Name("n".into()), Pair::from(1).clone(), Name("a".into()) == Name::from("a".to_string()));
    println!("{:?}", matrix!([1, 2], [3, 4], []));
    calc!(eval 1 + 2, eval (3 * 4) - 1, eval { let x = 5; x * x });
    println!("{} {}", (1,).sum(), (1, 2, 3).sum());
    println!("{:?} {:?}", Light::Red.step("go").and_then(|s| s.step("slow")), Light::Red.step("stop"));
    println!("{:?}", Config::default().host("h").port(8080u16));
    let n: i32 = try_or!("x".parse::<i32>()); println!("{} {}", n, try_or!("5".parse::<i32>(), -1));
    let mut k = 0; repeat!(3 times { k += 2; }); println!("{k} {} {A} {B}", tail("xyz"));
    log!(info: "plain"); log!(warn: "v={} {}", 1 + 1, "s"; a = 5; b = "q");
    println!("{} {} {}", util::four(), triple!(5), crate::triple!(2));
    println!("{}", closure!(|a, b| a * b + 1)(2, 3)); println!("{}", get!(Outer { inner: Inner { v: 9 } }, inner.v));
    println!("{} {:?}", min_of!(5, 3, 8), nested!(a: [1, 2]; b: []));
    println!("{} {} {} {}", two(), f(5), f(1), f(-1));
}
