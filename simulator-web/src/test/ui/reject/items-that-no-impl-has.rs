struct S;
impl S {
    struct Inner; //~ ERROR
    fn f() {}
    use std::mem; //~ ERROR
    enum E { A } //~ ERROR
    mod m {} //~ ERROR
    impl S {} //~ ERROR
    static X: i32 = 1; //~ ERROR
    trait Q {} //~ ERROR
    let x = 1; //~ ERROR
}
trait T { struct P; fn g(); impl S {} } //~ ERROR
fn main() { S::f(); Inner; let x: i32 = "a"; } //~ ERROR E0308 E0425
