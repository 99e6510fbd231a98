// What the path of a value leaves out of a trait is inferred, default or not; a path may go on
// from an associated type.
use std::ops::Shl;

#[derive(Debug, Clone, Copy)]
struct Bits(u8);

impl Shl<usize> for Bits {
    type Output = Bits;
    fn shl(self, by: usize) -> Bits {
        Bits(self.0 << by)
    }
}

fn empty<B: ToOwned + ?Sized>() -> B::Owned
where
    B::Owned: Default,
{
    <B as ToOwned>::Owned::default()
}

fn main() {
    println!("{:?}", Shl::shl(Bits(1), 3));
    println!("{:?}", <Bits as Shl<usize>>::shl(Bits(1), 1));
    println!("{:?} {:?}", empty::<str>(), empty::<[u8]>());
}
