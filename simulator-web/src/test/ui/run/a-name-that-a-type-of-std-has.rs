use std::ops::Deref;

struct Names(Vec<String>);

impl Deref for Names {
    type Target = Vec<String>;

    fn deref(&self) -> &Vec<String> {
        &self.0
    }
}

fn main() {
    let mut more = Vec::<u8>::new();
    more.push(2);
    let names = Names(vec![String::from("a")]);
    println!("{} {}", names.len(), more.len());
    println!("{}", names[0].len());
    println!("{}", "a".to_uppercase());
    println!("{:?}", Some(1).unwrap());
}
