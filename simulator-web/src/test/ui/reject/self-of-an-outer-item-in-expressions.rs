struct T { x: u8 }
impl T {
    const K: u8 = 1;
    fn new() -> T { T { x: 1 } }
    fn go(&self) {
        fn a() -> u8 { Self::K } //~ ERROR E0401
        fn b() { let t = Self { x: 1 }; let u = Self::new(); } //~ ERROR E0401
        fn c() { let Self { x } = T::new(); } //~ ERROR E0401
        struct In { t: Box<Self> }
        impl In { fn f(&self) -> &Self { self } }
        enum E { A(u8) }
        impl E { fn g() -> Self { Self::A(1) } }
        fn d() -> Self::Out { loop {} } //~ ERROR E0401
        let f = || Self::new();
    }
}
fn main() {}
