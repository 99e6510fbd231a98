// A type alias is only another name: nothing is left of one that names itself.
type Tree = Vec<Tree>; //~ ERROR E0391
type Here = Option<There>; //~ ERROR E0391
type There = Box<Here>;
type Pair<T> = (T, T);
type Pairs = Pair<Pair<u8>>;

fn main() {
    let tree: Option<Tree> = None;
    let _: Option<Here> = None;
    let _: Pairs = ((1, 2), (3, 4));
    drop(tree);
}
