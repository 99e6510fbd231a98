fn f<'a>(x: &'a u8) -> &'a u8 { x }
fn g<'a>() -> &'a str { "x" }
fn h<'a, 'b: 'a>(x: &'a u8, y: &'b u8) {}
fn w<'a, T: 'a>(x: &'a T) {}
fn one<'a, 'b, T: 'b>(x: &'a T, y: &'b T) {}
struct S;
impl S { fn m<'a>(&self, x: &'a u8) {} fn n<'a>(&'a self) {} fn q(&self) {} }
struct T<'a>(&'a u8);
impl<'a> T<'a> { fn new(x: &'a u8) -> Self { T(x) } fn p<'b>(x: &'b u8) -> &'b u8 { x } }
fn main() {
    let a = 1;
    f::<'static>(&1); //~ ERROR E0794
    f::<'_>(&a); //~ ERROR E0794
    g::<'static>();
    h::<'static, 'static>(&1, &2);
    T::<'static>::p(&1);
    T::<'static>::new(&1);
    T::p::<'static>(&1); //~ ERROR E0794
    w::<'static, u8>(&1);
    w::<u8>(&1);
    one::<'static, u8>(&1, &2);
    one::<'static, 'static, u8>(&1, &2); //~ ERROR E0794
    S::q::<'static>(&S); //~ ERROR E0794
    let k = f::<'static>; //~ ERROR E0794
}
