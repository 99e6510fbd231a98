fn main() {
    let longest: &String;
    {
        let word = String::from("tidewater");
        longest = &word; //~ ERROR E0597
    }
    println!("{longest}");
}
