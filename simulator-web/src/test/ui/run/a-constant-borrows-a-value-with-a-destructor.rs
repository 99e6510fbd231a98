struct P(u32, String);
const A: &P = &P(3, String::new());
const B: &String = &String::new();
const C: &Vec<u32> = &Vec::new();
static D: &P = &P(3, String::new());
fn main() { println!("{}", B.len()); println!("{}", C.len());  println!("{}", D.0); println!("{}", A.0);  }
