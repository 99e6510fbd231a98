trait Tag {}
impl Tag for u8 {}
struct Tagged<T: Tag>(T);
struct Free<T>(T);
impl<T: Tag> Free<T> {
    const N: u8 = 1;
    fn new(t: T) -> Self {
        Free(t)
    }
}

trait Left {
    const N: u8 = 1;
    fn go(&self) {}
}
trait Right {
    const N: u8 = 2;
    fn go(&self) {}
}
fn both<T: Left + Right>(t: T) {
    t.go(); //~ ERROR E0034
    T::N; //~ ERROR E0034
}

struct Loud;
impl Drop for Loud {
    fn drop(&mut self) {}
}
impl Loud {
    fn odd(self: &Vec<Self>) {} //~ ERROR E0307
}

trait Hidden {
    fn twice(&self) -> u8;
}
mod other {
    pub trait Far {
        fn far(&self) {}
    }
    impl Far for i32 {}
    fn secret() {}
    pub mod inner {}
    mod closed {}
    pub use self::closed as opened; //~ ERROR E0365
}
use other::secret; //~ ERROR E0603

fn main() {
    let a: Option<Tagged<char>> = None; //~ ERROR E0277
    let b = None::<Tagged<bool>>; //~ ERROR E0277
    let c = |d: Tagged<u16>| 1; //~ ERROR E0277
    Free::<i8>::new(1); //~ ERROR E0599
    Free::<i16>::N; //~ ERROR E0599
    4.far(); //~ ERROR E0689
    Drop::drop(&mut Loud); //~ ERROR E0040
    [1].iter().for_each(|x| x + 1); //~ ERROR E0308
    "a" as usize + 1; //~ ERROR E0606
    5 += 1; //~ ERROR E0067
    secret(1, 2);
    let Ok(n) | Err(n) = "1".parse::<i32>().map_err(|_| 0); //~ ERROR
}
