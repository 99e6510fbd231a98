struct Unit;
impl Unit {
    fn f(self) {
        let Self() = self; //~ ERROR E0164
    }
}
fn pair<const N: usize>(list: [u8; N]) -> u8 {
    let [a, b] = list; //~ ERROR E0308
    a + b
}

fn main() {}
