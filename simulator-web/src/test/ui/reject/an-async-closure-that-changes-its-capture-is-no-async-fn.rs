async fn twice(f: impl AsyncFn(u32)) {
    f(1).await;
    f(20).await;
}

fn main() {
    let mut sum = 0;
    let _ = twice(async |k| sum += k); //~ ERROR E0596
    println!("{sum}");
}
