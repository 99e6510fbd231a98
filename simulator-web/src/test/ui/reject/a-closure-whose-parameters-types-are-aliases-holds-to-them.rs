use std::rc::Rc;

type World = Rc<Vec<&'static str>>;

fn keep(f: impl Fn() -> usize + 'static) -> usize {
    f()
}

fn copies(world: &World) -> usize {
    let same = |world: &World| world; //~ ERROR
    let first = |world: &World| world[0];
    let name = first(world);
    keep(move || name.len())
}

fn count(names: &[&str]) -> usize {
    let copy = |world: World| world.len(); //~ ERROR
    copy(Rc::new(names.to_vec()))
}

fn main() {
    println!("{}", copies(&Rc::new(vec!["a"])) + count(&[]));
}
