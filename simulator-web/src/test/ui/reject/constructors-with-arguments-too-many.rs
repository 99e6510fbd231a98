fn b() -> Option<String> { Some("a", 1) } //~ ERROR E0061
fn c() -> Option<String> { Some(1, String::new()) } //~ ERROR E0061
fn d() { let x: Option<String> = Some("a", 1); let y = Some("a", 2); let z = Some(); } //~ ERROR E0061
fn e(o: Option<String>) {}
fn g() { e(Some("a", 1)); let v: Vec<u8> = Vec::with_capacity(1, 2); let w: Vec<u8> = Vec::new("a"); take("a", 1u8, 2); gen1("a", 1); let s: String = gen1("a", 1); } //~ ERROR E0061
fn take(s: String, n: i32) {}
fn gen1<T>(t: T) -> T { t }
fn main() {}
