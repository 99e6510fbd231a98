#![deny(unused_must_use)]

use std::convert::Infallible;

async fn step() -> Result<i32, String> {
    Ok(1)
}

fn save() -> Result<(), String> {
    Ok(())
}

fn sure() -> Result<(), Infallible> {
    Ok(())
}

fn found() -> Option<Result<i32, String>> {
    None
}

#[allow(unused_must_use)]
fn quiet() {
    save();
    step();
}

fn main() {
    let _ = step();
    _ = save();
    drop(step());
    save().ok();
    save().unwrap();
    sure();
    found();
    quiet();
    #[allow(unused_must_use)]
    save();
    std::thread::spawn(|| println!("1")).join().unwrap();
    println!("2");
}
