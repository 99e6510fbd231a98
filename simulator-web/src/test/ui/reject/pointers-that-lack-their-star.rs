struct Kept;
struct Other<const N: usize>;

struct Node {
    first: const u8, //~ ERROR E0782 //~ ERROR E0658 //~ ERROR E0404 //~ ERROR
    second: const Kept, //~ ERROR E0782 //~ ERROR E0658 //~ ERROR E0404 //~ ERROR
    third: Box<const Kept>, //~ ERROR E0747 //~ ERROR
    fourth: Other<const N>, //~ ERROR
}

fn read(x: const u8) {} //~ ERROR E0782 //~ ERROR E0658 //~ ERROR E0404 //~ ERROR

fn main() {}
