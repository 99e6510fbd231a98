use std::fmt::Debug;

#[derive(Debug)]
enum Either<L, R> {
    Left(L),
    Right(R),
}

fn sums() -> usize {
    let total = [1u32, 2].iter().sum(); //~ ERROR E0283
    3
}

fn collected() {
    let doubled = [1, 2].iter().map(|n| n * 2).collect(); //~ ERROR E0283
}

fn converted() {
    let text = "x".into(); //~ ERROR E0283
}

fn parsed() {
    let number = "5".parse().unwrap(); //~ ERROR E0284
}

fn empty() {
    let list = Vec::new(); //~ ERROR E0282
    println!("{}", list.len());
}

fn shown() {
    println!("{:?}", Either::Left(3)); //~ ERROR E0282
}

fn called() {
    let length = |text| text.len(); //~ ERROR E0282
    length("a");
}

fn fallible() {
    let closure = || {
        let number: u8 = "5".parse()?;
        Ok(number) //~ ERROR E0282
    };
}

fn after_another_error(list: Vec<Missing>) { //~ ERROR E0425
    let mut all = Vec::new();
    all.push(list[0]);
    let first = all.first().map(|each| each.name());
    println!("{:?}", first.into_iter().collect());
}

trait Describe {
    fn describe(&self) -> String;
}
impl<T: Debug> Describe for T {
    fn describe(&self) -> String {
        format!("{self:?}")
    }
}
impl Describe for u8 { //~ ERROR E0119
    fn describe(&self) -> String {
        String::new()
    }
}

fn main() {
    println!("{}", 5u8.describe());
    Either::<u8, u8>::Right(1);
}
