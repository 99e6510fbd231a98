fn depth() -> u32 {
    21
}

async fn ask() -> u32 {
    depth().await //~ ERROR E0277
}

fn main() {
    let f = ask();
    drop(f);
}
