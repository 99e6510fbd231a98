use std::marker::PhantomPinned;
use std::pin::{Pin, pin};

struct Noisy(&'static str, PhantomPinned);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop of {}", self.0);
    }
}

enum Stage {
    Working { job: Noisy, spare: Noisy, label: String },
    Done,
}

impl Stage {
    /// Only one of the two pinned fields is dropped where it lies.
    fn finish(self: Pin<&mut Self>) -> Option<String> {
        unsafe {
            let this = self.get_unchecked_mut();
            let taken = match this {
                Stage::Working { job, label, .. } => {
                    let label = std::ptr::read(label);
                    std::ptr::drop_in_place(job);
                    Some(label)
                }
                Stage::Done => None,
            };
            std::ptr::write(this, Stage::Done); //~ MISUSE pin-contract-violated freed-while-pinned
            taken
        }
    }
}

fn main() {
    let mut stage = pin!(Stage::Working {
        job: Noisy("job", PhantomPinned),
        spare: Noisy("spare", PhantomPinned),
        label: String::from("one"),
    });
    println!("{:?}", stage.as_mut().finish());
}
