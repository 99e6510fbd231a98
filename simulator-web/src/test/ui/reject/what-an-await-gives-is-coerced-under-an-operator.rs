async fn f() {}
async fn g() -> i32 {
    3
}
async fn h() {
    if !f().await {} //~ ERROR E0308
    let x: i64 = -g().await; //~ ERROR E0308
    let y: bool = !g().await; //~ ERROR E0308
}
fn main() {}
