fn main() {
    let mut mut x = 1; //~ ERROR
    let let y = 2; //~ ERROR
    let const z = 3; //~ ERROR
    let mut w mut = 1; //~ ERROR
    x += 1; y + z;
    let q: i32 = "a";
}
