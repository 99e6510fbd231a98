fn main() {
    {
        let [x, y] = mut [1, 2]; //~ ERROR
        println!("{y}");
        std::mem::swap(x, y);
    }
    unknown();
    let wrong: u8 = "a";
}
