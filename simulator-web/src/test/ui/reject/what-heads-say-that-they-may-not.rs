use std::fmt::Debug;

struct Plain(u8);

unsafe impl Plain {} //~ ERROR E0197

trait Draw {
    fn draw(&self, (x, y): (u8, u8)); //~ ERROR E0642
    fn twice(_: u8, z: u8) -> u8;
    fn pair((a, b): (u8, u8)) -> u8 {
        a + b
    }
    /// nothing comes after this //~ ERROR E0584
}

fn sizes(list: Vec(u8)) -> usize { //~ ERROR E0214
    list.len()
}

fn items<I>(list: I<Item = u8>) -> I { //~ ERROR E0229
    list
}

fn named() -> Option<Box<dyn Iterator<Item = u8, Item = u8>>> { //~ ERROR E0719
    None
}

type Nothing = dyn 'static; //~ ERROR E0224
type Two<'a, 'b> = Box<dyn Debug + 'a + 'b>; //~ ERROR E0226

struct Loose<T: ?Sized + ?Copy>(Box<T>); //~ ERROR

trait Up {}
trait Sub: Up {}
impl Up for dyn Sub {} //~ ERROR E0371
impl Up for dyn Debug {}

impl Sized for Plain {} //~ ERROR E0322

enum Mixed { //~ ERROR E0732
    One = 1,
    Two(u8),
}

fn main() {}
