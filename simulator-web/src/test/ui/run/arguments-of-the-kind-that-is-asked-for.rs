const LEN: usize = 2;

struct Ring<T, const N: usize>([T; N]);
fn sum<const N: usize>(r: Ring<u8, N>) -> u8 {
    r.0.iter().sum()
}

fn adder() -> impl Fn(u8) -> Box<dyn Fn(u8) -> u8> {
    |a| Box::new(move |b| a + b)
}

#[repr(u8)]
enum Small {
    Next = 254,
    Most,
}

fn main() {
    println!("{} {}", sum(Ring::<_, LEN>([1, 2])), sum(Ring::<u8, { LEN + 1 }>([1, 2, 3])));
    println!("{} {} {}", adder()(1)(2), Small::Next as u8, Small::Most as u8);
}
