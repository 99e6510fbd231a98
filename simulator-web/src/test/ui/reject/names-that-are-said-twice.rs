mod shapes {
    pub struct Circle {
        pub radius: f64,
    }
    pub fn unit() -> Circle {
        Circle { radius: 1.0 }
    }
}

use shapes::Circle;
use std::error::Error;
use std::fmt::Error; //~ ERROR E0252

struct Circle { //~ ERROR E0255
    id: u32,
}

trait Area {
    const SIDES: u32;
    type Unit;
    fn area(&self) -> f64;
}

trait Named {
    fn name(&self) -> String;
    fn name(&self) -> String; //~ ERROR E0428
}

impl Area for Circle {
    const SIDES: i64 = 0; //~ ERROR E0326
    type Unit = f64;
    fn area(&self) -> f64 {
        1.0
    }
    fn area(&self) -> f64 { //~ ERROR E0201
        2.0
    }
}

struct Twice {
    at: u32,
    at: u32, //~ ERROR E0124
}

fn main() {
    let twice = Twice { at: 1 };
    let circle = shapes::unit();
    println!("{} {}", twice.at, circle.radius);
}
