fn load(m: HashMap<Key, Rc<Node<3>>>) -> Outcome<Option<Row>> { //~ ERROR E0425
    loop {}
}

fn each(f: impl Visit<Leaf>, g: impl Fn(Stem) -> Branch<Twig>) {} //~ ERROR E0405 E0425

fn all(b: Box<dyn Walk<Path, Item = Step>>) {} //~ ERROR E0405 E0425

struct Tree<const N: usize> {
    root: forest::Root<N, Bark>, //~ ERROR E0425 E0433
    leaf: Result<Moss<'a>, std::fmt::Trouble<Fern>>, //~ ERROR E0261 E0425
}

fn main() {
    let x: Slot<Pot> = Shelf::<Jar>::new(); //~ ERROR E0425 E0433
    let y = pour::<Tea>(); //~ ERROR E0425
    let z = Vec::<Cup<Milk>>::new(); //~ ERROR E0425
}
