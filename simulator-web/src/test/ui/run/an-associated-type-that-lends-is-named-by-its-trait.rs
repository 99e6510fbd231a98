struct Window<'a, T>(&'a mut [T]);

trait Lend {
    type Lent<'a>
    where
        Self: 'a;
    fn lend<'a>(&'a mut self) -> Self::Lent<'a>;
}

impl<T> Lend for Vec<T> {
    type Lent<'a> = Window<'a, T> where Self: 'a;
    fn lend<'a>(&'a mut self) -> Self::Lent<'a> {
        Window(&mut self[1..])
    }
}

fn lend<'a, L: Lend>(from: &'a mut L) -> <L as Lend>::Lent<'a> {
    from.lend()
}

fn lend_elided<L: Lend>(from: &mut L) -> <L as Lend>::Lent<'_> {
    from.lend()
}

fn main() {
    let mut list = vec![1, 2, 3];
    lend(&mut list).0[0] = 5;
    lend_elided(&mut list).0[1] += 5;
    println!("{list:?}");
}
