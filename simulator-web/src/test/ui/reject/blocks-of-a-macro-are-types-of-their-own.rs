macro_rules! task {
    ($value:expr) => {
        async move { $value }
    };
}

fn both<F: Fn(u8, u8) -> u8>(f: F) -> u8 {
    f(1, 2)
}

fn main() {
    let tasks = vec![task!(1), task!(2)]; //~ ERROR E0308
    let number: i32 = task!(3); //~ ERROR E0308
    std::pin::Pin::new(&mut task!(4)); //~ ERROR E0277
    // Where the parameters' number is wrong, nothing is said of what comes out.
    both(|x: u8| "no number"); //~ ERROR E0593
}
