use pin_project_lite::pin_project;
use std::pin::Pin;
pin_project! {
    pub struct Guard { #[pin] name: String, count: u32 }
    impl PinnedDrop for Guard {
        fn drop(this: Pin<&mut Self>) {
            let this = this.project();
            *this.count += 1;
            println!("dropping {} {}", this.name.as_ref().get_ref(), this.count);
        }
    }
}
fn main() { let _g = Guard { name: "g".into(), count: 4 }; println!("made"); }
