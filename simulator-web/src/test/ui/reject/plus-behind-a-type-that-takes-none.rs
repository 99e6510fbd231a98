trait Foo {}
struct Bar<'a> {
    x: &'a Foo + 'a, //~ ERROR E0178 E0782
    y: &'a mut Foo + 'a, //~ ERROR E0178 E0782
    z: fn() -> Foo + 'a, //~ ERROR E0178 E0782
}
fn f(x: &dyn Foo + Send) {} //~ ERROR
fn g(x: &mut dyn Foo + Send) {} //~ ERROR
fn h() -> &'static dyn Foo + Send { todo!() } //~ ERROR
fn i(x: Box<&dyn Foo + Send>) {} //~ ERROR
fn j(x: *const dyn Foo + Send) {} //~ ERROR
fn k(x: &impl Foo + Send) {} //~ ERROR
fn l(x: &'static dyn Fn() -> i32 + Send) {} //~ ERROR
type T = &'static dyn Foo + Send; //~ ERROR
fn m(x: impl Fn() -> dyn Foo + Send) {} //~ ERROR
fn main() { let x: &dyn Foo + Send = todo!(); let y = 1 as &dyn Foo + Send; } //~ ERROR E0605  E0605
