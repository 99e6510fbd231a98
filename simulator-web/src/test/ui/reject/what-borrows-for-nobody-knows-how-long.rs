struct V<T>(T);
fn v<T>(t: T) -> V<&mut T> { V(t) } //~ ERROR E0106
fn w(t: String) -> Option<&str> { Some(t) } //~ ERROR E0106
fn x(t: String) -> Result<&str, &String> { if t.is_empty() { return Err(t); } Ok(t) } //~ ERROR E0106
fn y(t: String) -> Vec<&str> { vec![t] } //~ ERROR E0106
fn z(t: String) -> (&str, i32) { (t, "a") } //~ ERROR E0106 E0308
fn main() {}
