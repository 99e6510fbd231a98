use std::cmp::Ordering;
use std::fmt::Debug;
use std::ops::DerefMut;
use std::task::Poll;

trait Service: Debug {
    type Reply;
    fn poll(&mut self) -> Poll<Self::Reply>;
    fn name(&self) -> String;
}

struct Never;

impl Service for Never { //~ ERROR E0277
    type Reply = u8;
    fn poll(&mut self) -> Poll<Self::Reply> { //~ ERROR E0277
        Poll::Pending
    }
    fn name(&self) -> String {
        String::from("never")
    }
}

struct Ready;

impl Service for Ready { //~ ERROR E0277
    type Reply = u8;
    fn poll(&mut self) -> Poll<u8> {
        Poll::Ready(1)
    }
    fn name(&self) -> String {
        String::from("ready")
    }
}

struct Wrapper(String);

impl DerefMut for Wrapper { //~ ERROR E0277
    fn deref_mut(&mut self) -> &mut String { //~ ERROR E0277
        &mut self.0
    }
}

struct Failed;

impl std::error::Error for Failed {} //~ ERROR E0277

struct Rank(u8);

impl Ord for Rank { //~ ERROR E0277
    fn cmp(&self, other: &Rank) -> Ordering {
        self.0.cmp(&other.0)
    }
}

fn drive<S: Service>(service: S) -> String {
    service.name()
}

fn main() {
    println!("{}", drive(Ready));
    println!("{}", Ready.name()); //~ ERROR E0277
    println!("{:?}", Rank(1).cmp(&Rank(2))); //~ ERROR E0277
    let failed: Box<dyn std::error::Error> = Box::new(Failed);
    drop(failed);
}
