async fn one() -> u8 {
    1
}

fn main() {
    let n = one().await; //~ ERROR E0728
    println!("{n}");
}
