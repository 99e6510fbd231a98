async fn down(n: u32) -> u32 { //~ ERROR E0733
    if n == 0 {
        return 0;
    }
    down(n - 1).await + n
}

fn main() {
    drop(down(3));
}
