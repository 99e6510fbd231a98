const ROOM: usize = 3;

#[derive(Debug)]
struct Ring<T = u8, const N: usize = ROOM>([T; N]);

struct Pair<const A: usize, const B: usize = A>([u8; A], [u16; B]);

trait Sized2<const N: usize = { 2 + 3 }> {
    fn n(&self) -> usize {
        N
    }
}

impl Sized2 for u8 {}

impl Sized2<7> for u16 {}

fn room(ring: &Ring) -> usize {
    ring.0.len()
}

fn main() {
    let ring: Ring = Ring([1, 2, 3]);
    println!("{ring:?} {} {}", room(&ring), Ring::<&str>(["a", "b", "c"]).0[1]);
    println!("{:?}", Ring([true]));
    let pair: Pair<2> = Pair([1; 2], [2; 2]);
    println!("{} {}", pair.1.len(), size_of_val(&pair));
    let seven: &dyn Sized2<7> = &1u16;
    println!("{} {}", 1u8.n(), seven.n());
}
