use std::pin::Pin;

fn later(n: u32) -> Pin<Box<dyn Future<Output = u32>>> {
    Box::pin(async { n + 1 }) //~ ERROR E0373
}

fn main() {
    drop(later(1));
}
