fn main(x: i32) { println!("{x}"); } //~ ERROR E0580
