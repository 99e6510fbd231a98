mod shapes; //~ ERROR E0583
mod colors {
    pub fn red() -> u8 {
        1
    }
}

use shapes::Square;

fn main() {
    let area = shapes::area(2);
    let square = Square { side: area };
    println!("{} {}", square.side, colors::red());
}
