trait Walk {
    fn steps(&self) -> impl Iterator<Item = u8>;
}

struct Path;

impl Walk for Path {
    fn steps(&self) -> std::vec::IntoIter<u8> {
        vec![1, 2].into_iter()
    }
}

enum List {
    Cons(i32, Box<List>),
    Nil,
}

fn sum(list: &List) -> i32 {
    match list {
        List::Cons(here, rest) => here + sum(rest),
        List::Nil => 0,
    }
}

fn main() {
    let (a, mut b) = (3, 3);
    let x = &a;
    let y = &mut b;
    println!("{} {} {}", x == y, y == x, x == &3);
    let list = vec![1, 2];
    println!("{} {:?}", list.iter().any(|n| n == &2), list.first().cloned());
    println!("{}", Path.steps().map(u32::from).sum::<u32>());
    println!("{}", sum(&List::Cons(1, Box::new(List::Cons(2, Box::new(List::Nil))))));
}
