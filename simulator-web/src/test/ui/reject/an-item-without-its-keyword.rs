struct Point {
    x: i32,
}

impl Point {
    pub length(&self) -> i32 { //~ ERROR
        self.x
    }
}

pub Size { width: i32 } //~ ERROR

fn main() {
    let number: u8 = "a";
}
