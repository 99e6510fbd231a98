struct Late<T, U = T>(T, U);
struct Twice<K, V>(K, Option<Box<Twice<V, K>>>);
type Pair<T, U = T> = (T, U);
struct Filled<T, const N: usize = 2>([T; N]);

trait Next {
    type Next: Next;
    const NAME: &'static str;
    fn step(self) -> Self::Next;
}
struct Start;
struct Stop;
impl Next for Start {
    type Next = Stop;
    const NAME: &'static str = "start";
    fn step(self) -> Stop {
        Stop
    }
}
impl Next for Stop {
    type Next = Stop;
    const NAME: &'static str = "stop";
    fn step(self) -> Stop {
        self
    }
}
struct Before;
impl Next for Before {
    type Next = Start;
    const NAME: &'static str = "before";
    fn step(self) -> Start {
        Start
    }
}
fn after<S: Next>(s: S) -> <S::Next as Next>::Next {
    println!("{} {}", S::NAME, S::Next::NAME);
    println!("{}", <S::Next as Next>::Next::NAME);
    s.step().step()
}

trait Left {
    type Out;
    fn get(&self) -> Self::Out;
}
trait Right {
    type Out;
}
fn either<T: Left + Right>(t: &T) -> <T as Left>::Out {
    t.get()
}
impl Left for u8 {
    type Out = u16;
    fn get(&self) -> u16 {
        *self as u16 * 2
    }
}
impl Right for u8 {
    type Out = char;
}

trait Family {
    type Of<T>: Default + Extend<T>;
}
struct Vecs;
impl Family for Vecs {
    type Of<T> = Vec<T>;
}
fn build<F: Family>(n: u8) -> F::Of<u8> {
    let mut all = F::Of::<u8>::default();
    all.extend(0..n);
    all
}

const fn square(n: usize) -> usize {
    n * n
}
const LENGTH: usize = size_of::<u32>() + "abc".len() + square(2);
const BYTES: [u8; LENGTH] = [1; LENGTH];

fn borrowed<'a>(text: &'a str, log: &mut Vec<u8>) -> impl Fn() -> usize + use<'a> {
    log.push(1);
    move || text.len()
}

union Bits {
    word: u32,
    bytes: [u8; 4],
}

fn main() {
    let late = Late(1, 'b');
    let twice = Twice(1, Some(Box::new(Twice("x", None))));
    let pair: Pair<u8> = (1, 2);
    println!(
        "{} {} {} {}",
        late.0,
        late.1,
        twice.1.map_or("", |t| t.0),
        pair.1
    );
    println!("{}", Filled([1, 2]).0.len());
    after(Start);
    after(Before);
    println!("{} {:?} {}", either(&4), build::<Vecs>(3), BYTES.len());
    let mut log = vec![];
    let text = String::from("text");
    let length = borrowed(&text, &mut log);
    log.push(2);
    println!("{} {}", length(), log.len());
    println!("{:?}", unsafe { Bits { word: 258 }.bytes });
}
