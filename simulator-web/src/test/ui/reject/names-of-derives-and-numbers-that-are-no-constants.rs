// The prelude has the derive Debug, but not the trait; a parameter is there, but is no constant.
struct Point(u8);

impl Debug for Point { //~ ERROR E0404
    fn fmt(&self) {}
}

fn shown<T: Debug>(value: T) -> T { //~ ERROR E0404
    value
}

fn typed(value: Hash) {} //~ ERROR E0573

struct Bytes<const N: usize>([u8; N]);

fn zeros(n: usize) -> [u8; n] { //~ ERROR E0435
    [0; 2]
}

fn main() {
    let _ = (shown(1), typed, zeros(2));
}
