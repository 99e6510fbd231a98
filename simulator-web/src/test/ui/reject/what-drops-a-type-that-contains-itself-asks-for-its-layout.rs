struct Node { //~ ERROR E0072 E0391
    v: Vec<u8>,
    next: Option<Node>,
}
fn make() -> Node {
    Node { v: Vec::new(), next: None }
}
struct Chain { //~ ERROR E0072 E0391
    next: (u8, Option<Chain>),
}
fn set(n: &mut Chain) {
    n.next = (1, None);
}
struct Tree { //~ ERROR E0072
    kids: Option<[Tree; 2]>,
}
fn depth(n: &Tree) -> usize {
    match &n.kids {
        Some([a, b]) => 1 + depth(a).max(depth(b)),
        None => 0,
    }
}
fn main() {}
