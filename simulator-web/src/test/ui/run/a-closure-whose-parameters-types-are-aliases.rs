use std::error::Error;
use std::rc::Rc;

type World = Rc<Vec<&'static str>>;
type Failure = Box<dyn Error>;

fn keep(f: impl Fn() -> usize + 'static) -> usize {
    f()
}

fn copies(world: &World) -> usize {
    let copy = |world: &World| Rc::clone(world);
    let (one, two) = (copy(world), copy(world));
    let longest = |w: World| w.iter().copied().max_by_key(|name| name.len());
    let name: &'static str = longest(one).unwrap_or("none");
    keep(move || two.len() + name.len())
}

fn main() {
    let world: World = Rc::new(vec!["a", "bcd"]);
    println!("{}", copies(&world));
    let say = |e: Failure| e.to_string();
    println!("{}", say("x".into()));
}
