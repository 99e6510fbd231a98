use pin_project::{pin_project, pinned_drop};
use std::pin::Pin;
#[pin_project(PinnedDrop)]
struct A { #[pin] x: u8 }
#[pinned_drop]
impl PinnedDrop for A { fn drop(self: Pin<&mut Self>) { println!("d"); } }
fn main() { let a = A { x: 1 }; println!("{}", a.x); }
