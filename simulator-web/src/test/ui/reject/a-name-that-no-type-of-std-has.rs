use std::ops::Deref;

struct Names(Vec<String>);

impl Deref for Names {
    type Target = Vec<String>;

    fn deref(&self) -> &Vec<String> {
        &self.0
    }
}

fn main() {
    let mut numbers = Vec::<u8>::neww(); //~ ERROR E0599
    let mut more = vec![1u8];
    more.pushh(2); //~ ERROR E0599
    let names = Names(vec![String::from("a")]);
    println!("{}", names.length()); //~ ERROR E0599
    println!("{}", names[0].length()); //~ ERROR E0599
    println!("{:?}", 5i64.to_uppercase()); //~ ERROR E0599
    println!("{:?}", Some(1).unwrapp()); //~ ERROR E0599
}
