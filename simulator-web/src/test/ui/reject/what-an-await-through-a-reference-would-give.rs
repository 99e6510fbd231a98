async fn work() -> u8 {
    1
}

async fn other_type() -> u32 {
    let mut f = work();
    (&mut f).await //~ ERROR E0277 E0308
}

async fn same_type() -> u8 {
    let mut f = work();
    (&mut f).await //~ ERROR E0277
}

async fn unit() {
    let mut f = work();
    (&mut f).await //~ ERROR E0277 E0308
}

fn main() {}
