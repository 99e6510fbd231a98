impl Missing { //~ ERROR E0425
    fn named() -> Self {
        Self { a: 1 }
    }
    fn unit() -> Self {
        Self //~ ERROR
    }
}

enum Two {
    A,
    B,
}
impl Two {
    fn named() -> Self {
        Self { a: 1 } //~ ERROR E0071
    }
    fn positional() -> Self {
        Self(1) //~ ERROR
    }
}

fn main() {}
