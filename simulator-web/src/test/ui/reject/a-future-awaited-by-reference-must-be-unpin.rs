async fn one() -> u8 {
    1
}

async fn ask() -> u8 {
    let mut f = one();
    let n = (&mut f).await; //~ ERROR E0277
    n
}

fn main() {
    drop(ask());
}
