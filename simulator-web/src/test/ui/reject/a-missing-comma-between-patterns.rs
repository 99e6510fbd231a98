struct Song(u32);

fn main() {
    let longest = |best best| 1; //~ ERROR E0415  E0415
    let (mut low low, high) = (1, 2); //~ ERROR E0308  E0416
    match Some((1, 2)) {
        Some((a b)) => println!("{}", a + b), //~ ERROR
        None => {}
    }
    let by = |song: &Song other| 1; //~ ERROR
    let [first second] = [1, 2]; //~ ERROR
    let number: u8 = "a"; //~ ERROR E0308
}
