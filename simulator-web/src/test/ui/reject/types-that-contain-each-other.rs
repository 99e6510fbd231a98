#[derive(Debug)]
struct Node<T> { //~ ERROR E0072
    value: T,
    left: Tree<T>,
    right: Tree<T>,
}

#[derive(Debug)]
struct Tree<T> { //~ ERROR E0391
    root: Option<Node<T>>,
}

impl<T> Tree<T> {
    fn new() -> Self {
        Tree { root: None }
    }
}

fn main() {
    let tree: Tree<u8> = Tree::new();
    println!("{tree:?}");
}
