macro_rules! either {
    ($a:pat | $b:pat) => { 1 }; //~ ERROR
}

fn main() {
    let x: bool = either!(1 | 2);
    let y: bool = 1; //~ ERROR E0308
}
