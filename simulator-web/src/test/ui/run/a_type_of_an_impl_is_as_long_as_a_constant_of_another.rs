trait Rank { const RANK: u8; }
struct Human;
trait Kit { type Gear; fn gear(&self) -> Self::Gear; }
impl Kit for Human {
    type Gear = [u8; Human::RANK as usize];
    fn gear(&self) -> Self::Gear { [7; Human::RANK as usize] }
}
trait Kit2 { const N: usize; type Gear; fn gear(&self) -> Self::Gear; }
impl Kit2 for Human {
    const N: usize = 4;
    type Gear = [u8; Self::N];
    fn gear(&self) -> Self::Gear { [7; Self::N] }
}
struct S<T>(T);
impl S<u8> { const K: usize = 2; fn f() -> [u8; Self::K] { [1; Self::K] } }
impl Rank for Human { const RANK: u8 = 3; }
fn main() {
    println!("{:?}", Kit::gear(&Human));
    println!("{:?} {:?}", Kit2::gear(&Human), S::f());
}
