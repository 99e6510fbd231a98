trait Tag {
    fn tag(&self) -> String;
}
impl Tag for u8 {
    fn tag(&self) -> String {
        format!("<{self}>")
    }
}
struct Tagged<T: Tag>(T);
struct Free<T>(T);
impl<T: Tag> Free<T> {
    const N: usize = 1;
    fn new(t: T) -> Self {
        Free(t)
    }
}

trait Left {
    const N: u8 = 1;
    fn go(&self) -> u8 {
        Self::N
    }
}
trait Right {
    const N: u8 = 2;
    fn go(&self) -> u8 {
        Self::N * 10
    }
}
impl Left for char {}
impl Right for char {}
fn both<T: Left + Right>(t: T) -> u8 {
    Left::go(&t) + Right::go(&t) + <T as Right>::N
}

mod other {
    pub trait Far {
        fn far(&self) -> i32;
    }
    impl Far for i32 {
        fn far(&self) -> i32 {
            self * 2
        }
    }
    pub mod closed {
        pub fn call() -> &'static str {
            "called"
        }
    }
    pub use closed as opened;
}

fn main() {
    use other::{Far, opened};
    let a: Option<Tagged<u8>> = Some(Tagged(3));
    let b = None::<Tagged<u8>>.is_none();
    println!(
        "{} {b} {}",
        a.map_or(String::new(), |t| t.0.tag()),
        Free::<u8>::N
    );
    println!("{} {} {}", Free::new(7).0.tag(), both('c'), 4.far());
    println!("{}", opened::call());
    let sum: i32 = [1, 2].iter().map(|x| x + 1).sum();
    let (Ok(n) | Err(n)) = "x".parse::<i32>().map_err(|_| sum);
    println!("{n}");
}
