trait Shape {
    fn area(&self) -> f64;
    fn again(&self) -> Self;
}

struct Square(f64);

impl Shape for Square {
    fn area(&self) -> f64 {
        self.0 * self.0
    }
    fn again(&self) -> Square {
        Square(self.0)
    }
}

struct Room {
    shapes: Vec<Box<dyn Shape>>, //~ ERROR E0038
}

impl Room {
    fn new() -> Self {
        Room { shapes: Vec::new() } //~ ERROR E0038
    }
    fn first(&self) -> f64 {
        let found = &self.shapes;
        found[0].area() //~ ERROR E0038
    }
    fn add(&mut self, shape: Box<dyn Shape>) { //~ ERROR E0038
        self.shapes.push(shape); //~ ERROR E0038
    }
    fn total(&self) -> f64 {
        let mut sum = 0.0;
        for shape in &self.shapes { //~ ERROR E0038
            sum += shape.area();
        }
        sum
    }
}

fn show(shape: &dyn Shape) { //~ ERROR E0038
    println!("{}", shape.area());
}

fn main() {
    show(&Square(1.0)); //~ ERROR E0038
    let own: Box<dyn Shape> = Box::new(Square(2.0)); //~ ERROR E0038
    println!("{}", own.area());
    let mut room = Room::new();
    room.add(own); //~ ERROR E0038
    println!("{}", room.total());
}
