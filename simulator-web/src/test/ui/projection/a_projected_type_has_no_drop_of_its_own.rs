use pin_project_lite::pin_project;
pin_project! { //~ ERROR E0119
    struct Timer { #[pin] inner: tokio::time::Sleep, label: &'static str }
}
impl Drop for Timer { fn drop(&mut self) { println!("no"); } }
fn main() {}
