fn three() {
    for i in 0...3 {} //~ ERROR
    let rest = sum(1, ...); //~ ERROR E0586  E0586
}

fn sum(a: i32, b: i32) -> i32 {
    ... //~ ERROR E0586  E0586
}

fn labels() {
    let a: u8 = 'a "x"; //~ ERROR E0308  E0308
    let b = &'b mut 3; //~ ERROR
    let c = 'c loop { break }; //~ ERROR
}

fn old() -> Result<i32, std::num::ParseIntError> {
    let one = try!("1".parse::<i32>()); //~ ERROR
    Ok(one)
}

fn main() {
    let last = 1;
    #[wrong]
    #[allow(unused)] //~ ERROR
}
