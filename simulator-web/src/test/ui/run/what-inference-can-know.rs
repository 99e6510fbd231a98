#[derive(Debug)]
enum Either<L, R> {
    Left(L),
    Right(R),
}

fn main() {
    let total: u32 = [1u32, 2].iter().sum();
    let doubled: Vec<i32> = [1, 2].iter().map(|n| n * 2).collect();
    let text: String = "x".into();
    let number = "5".parse::<u8>().unwrap();
    let mut list = Vec::new();
    println!("{}", list.len());
    list.push(text);
    println!("{total} {doubled:?} {number} {list:?}");
    println!("{:?} {:?}", Either::<i32, u8>::Left(3), Either::<u8, _>::Right('r'));
    let length = |text: &str| text.len();
    println!("{}", length("abc"));
    let closure = || {
        let number: u8 = "5".parse()?;
        Ok::<u8, std::num::ParseIntError>(number)
    };
    println!("{:?}", closure());
}
