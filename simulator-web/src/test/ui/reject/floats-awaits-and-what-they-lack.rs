struct S(bool);
impl S { fn f(&mut self) { .0 = true; let x = .5; let y: i32 = .25 + 1.0; } } //~ ERROR E0070  E0308
trait De { fn d(&self) -> &Vec<String>; }
impl De for S { fn d(self) -> &Vec<String> { todo!() } } //~ ERROR E0106
async fn g() -> u8 { let mut c = 1; h().await(&mut c); h().await(); 1 } //~ ERROR E0618  E0618
async fn h() -> u8 { 1 }
async fn lost() -> len { let parts = (1, 2, 3); std::future::ready(3).await + parts.0 } //~ ERROR E0425
fn main() { let t = async { 1 + lost().await }; }
