#[derive(Clone, Copy, PartialEq, Debug)]
struct Point {
    x: i32,
}

impl Point {
    fn at(x: i32) -> Point {
        Point { x }
    }
    fn x(&self) -> i32 {
        self.x
    }
}

impl Default for Point {
    fn default() -> Point {
        Point { x: 1 }
    }
}

fn make() -> i32 {
    3
}

const MADE: i32 = make(); //~ ERROR E0015
const TEXT: String = "x".to_string(); //~ ERROR E0015
const OWNED: String = String::from("a"); //~ ERROR E0015
const SAME: bool = Point { x: 1 } == Point { x: 2 }; //~ ERROR E0015
const ORIGIN: Point = Default::default(); //~ ERROR E0015
const BOXED: Box<i32> = Box::new(3); //~ ERROR E0015
static PLACE: Point = Point::at(3); //~ ERROR E0015

const fn double(point: &Point) -> i32 {
    point.x() * 2 //~ ERROR E0015
}

fn main() {
    println!("{MADE} {TEXT} {OWNED} {SAME} {ORIGIN:?} {BOXED} {}", double(&PLACE));
}
