use pin_project::pin_project;
use std::pin::{Pin, pin};

#[pin_project(project = SlotProj)]
enum Slot<T> {
    Full {
        #[pin]
        value: T,
        reads: u32,
    },
    Empty,
}

impl<T: Copy> Slot<T> {
    fn read(self: Pin<&mut Self>) -> Option<T> {
        match self.project() {
            SlotProj::Full { value, reads } => {
                reads += 1; //~ ERROR E0368
                Some(*value)
            }
            SlotProj::Empty => None,
        }
    }
}

fn main() {
    let mut s = pin!(Slot::Full { value: 7, reads: 0 });
    println!("{:?}", s.as_mut().read());
    s.set(Slot::Empty);
    println!("{:?}", s.as_mut().read());
}
