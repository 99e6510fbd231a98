fn main() {
    let (a, b) = todo!(); //~ ERROR E0282
    let n: u8 = a;
}

fn slice() {
    let [c, d] = panic!(); //~ ERROR E0282
}

fn rest() {
    let [e, ..] = return; //~ ERROR E0282
}
