fn f() {}
fn g<'a: 'b, 'b: 'a>() {}
fn h<'a>(x: &'a str) -> &'a str { x }
fn i<'a, T>(x: &'a T) -> &'a T { x }
struct S;
impl S { fn m<'a>(&self, x: &'a str) -> &'a str { x } fn n<'a: 'a, T>(&self, t: T) {} fn o(&self) {} }
fn main() {
    f::<'static>(); //~ ERROR E0107
    g::<'static>(); //~ ERROR E0107
    g::<'static, 'static>();
    let _ = h::<'static>; //~ ERROR E0794
    let _ = h::<'static, 'static>; //~ ERROR E0794
    let _ = i::<'static, i32>; //~ ERROR E0794
    S.m::<'static>("");
    S.n::<'static, i32>(1);
    S.n::<'static, 'static, i32>(1);
    S.o::<'static>();
    S.o::<i32>(); //~ ERROR E0107
}
