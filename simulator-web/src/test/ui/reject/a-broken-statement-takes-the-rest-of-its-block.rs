fn main() {
    before(); //~ ERROR E0425
    {
        let [x, y] = mut [1, 2]; //~ ERROR
        println!("{y}");
        std::mem::swap(x, y);
    }
    unknown(); //~ ERROR E0425
    let wrong: u8 = "a"; //~ ERROR E0308
}
