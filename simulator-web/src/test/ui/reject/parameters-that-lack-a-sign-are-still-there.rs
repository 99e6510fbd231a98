use std::pin::Pin;

struct T(u8);

impl T {
    fn amp(self: Pin<mut Self>) -> u8 { //~ ERROR
        self.0 //~ ERROR E0424
    }
    fn late(x: u8, &mut self) -> u8 { //~ ERROR
        self.nothing();
        x
    }
    fn comma(&self y: u8) -> u8 { //~ ERROR
        self.nothing(); //~ ERROR E0599
        y
    }
    fn lifetime(x: 'static u8) -> u8 { //~ ERROR
        x.nothing(); //~ ERROR E0599
        *x
    }
    fn untyped(self: ) -> u8 { //~ ERROR
        self.0 //~ ERROR E0424
    }
}

fn free(x: u8, self) -> u8 { //~ ERROR
    self.0 + x
}

struct Kept {
}

fn main() {
    T(1).late(2); //~ ERROR E0599
    T::late(3, &mut T(1));
}
