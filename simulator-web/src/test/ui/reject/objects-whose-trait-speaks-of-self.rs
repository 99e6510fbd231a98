trait Same: PartialEq {
    fn name(&self) -> String;
}

trait Lends {
    type Item<'a>
    where
        Self: 'a;
    fn lend<'a>(&'a mut self) -> Self::Item<'a>;
}

trait Sorted: PartialOrd<u8> {
    fn rank(&self) -> u8;
}

fn same(all: &[Box<dyn Same>]) -> usize { //~ ERROR E0038
    all.len()
}

fn lends(_: &mut dyn Lends) {} //~ ERROR E0038

fn sorted(one: &dyn Sorted) -> bool {
    *one > one.rank()
}

fn main() {
    let _ = (same, lends, sorted);
}
