use std::marker::PhantomPinned;
use std::pin::{Pin, pin};

struct Noisy(&'static str, PhantomPinned);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop of {}", self.0);
    }
}

enum Stage {
    Working { job: Noisy, label: String },
    Done,
}

impl Stage {
    /// The pinned field is dropped where it lies, the other one moves out.
    fn finish(self: Pin<&mut Self>) -> Option<String> {
        unsafe {
            let this = self.get_unchecked_mut();
            let taken = match this {
                Stage::Working { job, label } => {
                    let label = std::ptr::read(label);
                    std::ptr::drop_in_place(job);
                    Some(label)
                }
                Stage::Done => None,
            };
            std::ptr::write(this, Stage::Done);
            taken
        }
    }
}

fn main() {
    let mut stage = pin!(Stage::Working {
        job: Noisy("job", PhantomPinned),
        label: String::from("one"),
    });
    println!("{:?}", stage.as_mut().finish());
    println!("{:?}", stage.as_mut().finish());
    stage.set(Stage::Working { job: Noisy("second", PhantomPinned), label: String::new() });
}
