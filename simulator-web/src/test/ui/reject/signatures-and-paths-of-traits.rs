trait Drain<T> {
    fn name(&self) -> &'static str;
}

struct Pipe;

impl Drain<u8> for Pipe {
    fn name(&self) -> &'static str {
        "pipe"
    }
}

struct Bag(Vec<u8>);

impl FromIterator<u8> for Bag {
    fn from_iter(items: impl IntoIterator<Item = u8>) -> Self { //~ ERROR E0643
        Bag(items.into_iter().collect())
    }
}

fn main() {
    println!("{}", <Pipe as Drain>::name(&Pipe)); //~ ERROR E0107
    println!("{}", <Pipe as Drain<_>>::name(&Pipe));
}
