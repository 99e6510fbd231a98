trait Shape {
    const SIDES: u32;
    fn area(&self) -> f64;
    fn grow(&mut self, by: f64);
    fn unit() -> Self;
}

struct Square(f64);

impl Shape for Square { //~ ERROR E0046
    fn area(&self) -> i32 { //~ ERROR E0053
        self.0 as i32
    }
    fn grow(&mut self) {} //~ ERROR E0050
    fn unit(&self) -> Self { //~ ERROR E0185
        Square(1.0)
    }
    fn name(&self) -> String { //~ ERROR E0407
        String::new()
    }
}

fn main() {}
