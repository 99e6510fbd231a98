#[deriv(Debug)] //~ ERROR
struct Point {
    #[skip] //~ ERROR
    x: u8,
}

#[derive(Debug, Default)]
#[must_use]
enum Side {
    #[default]
    Left,
    Right,
}

#[inlined] //~ ERROR
#[inline]
#[allow(unused)]
fn point() -> Point {
    Point { x: 1 }
}

fn main() {
    let _ = (point().x, Side::default(), Side::Right);
}
