struct T(u8);

impl T {
    fn minus(&mut self) {
        self.-1 = 3; //~ ERROR E0070  E0369
    }
    fn nothing(&self) -> u8 {
        self.; //~ ERROR
        3
    }
}

fn main() {}
