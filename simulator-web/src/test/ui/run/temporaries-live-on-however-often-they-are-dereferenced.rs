use std::rc::Rc;
fn main() {
    let a: &str = &String::from("a");
    let b: &str = &Box::new(String::from("b"));
    let c: &str = &Rc::new(String::from("c"));
    let d: &str = &Rc::new(Box::new(String::from("d")));
    let e: &[u8] = &Rc::new(vec![1u8]);
    let f: &String = &Rc::new(Box::new(String::from("f")));
    println!("{a}{b}{c}{d}{e:?}{f}");
}
