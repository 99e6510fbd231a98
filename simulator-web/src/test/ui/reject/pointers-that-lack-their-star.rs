struct Kept;
struct Other<const N: usize>;

struct Node {
    first: const u8, //~ ERROR E0404  E0658 E0782
    second: const Kept, //~ ERROR E0404  E0658 E0782
    fourth: Other<const N>, //~ ERROR
}

fn read(x: const u8) {} //~ ERROR E0404  E0658 E0782

fn main() {}
