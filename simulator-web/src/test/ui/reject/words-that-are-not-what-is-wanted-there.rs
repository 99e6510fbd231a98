mod door {
    pub(everyone) fn open() {} //~ ERROR E0704
    pub(crate) struct Key(pub (u8, u8));
}

enum Shape {
    Dot(u8),
    Line { to: u8 },
}

impl Shape {
    const ORIGIN: u8 = 0;

    fn square(side: u8) -> Shape {
        Shape::Dot(side)
    }
}

struct Point(u8);

impl Point {
    fn at(x: u8) -> Point {
        Point(x)
    }
}

extern "rust" fn called() {} //~ ERROR E0703
extern "system" fn other() {}

fn kind(shape: Shape, point: Point) -> u8 {
    if let Point::at(1) = point { //~ ERROR E0164
        return 1;
    }
    match shape {
        Shape::square(side) => side, //~ ERROR E0164
        Shape::ORIGIN(x) => x, //~ ERROR E0164
        Shape::Circle(r) => r, //~ ERROR E0599
        Shape::Line { to } => to,
        _ => 0,
    }
}

fn main() {
    let x = 1u8;
    let y: typeof(x) = 2; //~ ERROR E0516
    door::open();
    called();
    other();
    let _ = (kind(Shape::Dot(y), Point(x)), door::Key((1, 2)));
}
