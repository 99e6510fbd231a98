trait Foo {}
trait Bar {}
trait Sub: Foo {}
trait Of<T> {}
struct S;
impl Foo for S {}

fn casts(foo: *const dyn Foo, sub: *const dyn Sub, of: *const dyn Of<i32>) {
    let _ = foo as *const dyn Bar; //~ ERROR E0606
    let _ = foo as *const (dyn Foo + Send); //~ ERROR E0804
    let _ = foo as *const [u8]; //~ ERROR E0606
    let _ = foo as *mut dyn Foo;
    let _ = foo as *const S;
    let _ = sub as *const dyn Foo;
    let _ = sub as *const dyn Bar; //~ ERROR E0606
    let _ = of as *const dyn Of<u32>; //~ ERROR E0606
    let _ = of as *mut dyn Of<i32>;
}

fn main() {
    let send: *const (dyn Foo + Send) = &S;
    let _ = send as *const dyn Foo;
}
