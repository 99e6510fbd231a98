trait Named { fn name(&self) -> String; fn take(self: Box<Self>) -> u8 { 7 } fn set(&mut self, n: u8) {} }
struct A(u8);
impl Named for A { fn name(&self) -> String { format!("a{}", self.0) } fn set(&mut self, n: u8) { self.0 = n } }
fn big(x: i128) -> &'static str { match x { i128::MIN..=-1 => "neg", 0 => "zero", 1..=i128::MAX => "pos" } }
fn u(x: u128) -> u8 { match x { 0..=5 => 1, 6..=u128::MAX => 2 } }
fn w(x: u64) -> u8 { match x { 0..=5 => 1, 6..=u64::MAX => 2 } }
fn i(x: i64) -> u8 { match x { i64::MIN..0 => 1, 0.. => 2 } }
fn main() {
    let v: Vec<Box<dyn Named>> = vec![Box::new(A(1)), Box::new(A(2))];
    let refs: Vec<&dyn Named> = v.iter().map(|b| &**b).collect();
    println!("{:?}", refs.iter().copied().map(Named::name).collect::<Vec<_>>());
    println!("{:?}", refs.into_iter().map(<dyn Named>::name).collect::<Vec<_>>());
    let f: fn(&(dyn Named + 'static)) -> String = Named::name;
    println!("{}", f(&A(4)));
    println!("{:?}", v.into_iter().map(Named::take).collect::<Vec<_>>());
    let mut a = A(1);
    let g: fn(&mut (dyn Named + 'static), u8) = Named::set;
    g(&mut a, 9);
    println!("{}", a.name());
    println!("{} {} {} {} {}", big(-5), big(0), big(1 << 100), u(7), u(1 << 127));
    println!("{} {} {}", w(u64::MAX), i(-1), i(5));
    let c: fn(&i32) -> i32 = i32::clone;
    println!("{}", c(&5));
    println!("{:?}", [&1u8, &2].map(u8::clone));
    println!("{:?}", [&"a", &"b"].map(<&str>::clone));
    let t: fn(&(u8, char)) -> (u8, char) = Clone::clone;
    println!("{:?}", t(&(1, 'x')));
    println!("{:?}", [&'x'].map(char::clone));
}
