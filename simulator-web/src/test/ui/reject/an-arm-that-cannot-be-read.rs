fn first(value: Result<u8, u8>) {
    match value {
        Ok(*v) => println!("fine {v}"), //~ ERROR
        Err(e) => println!("failed {e}"),
    }
    println!("done");
}

fn second(n: u8) -> u8 {
    match n {
        1 if => 2, //~ ERROR
        _ => { 3 }
    }
}

fn main() {
    first(Ok(1));
    second(2);
}
