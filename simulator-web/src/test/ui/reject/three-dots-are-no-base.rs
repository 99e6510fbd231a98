struct Foo { b: u8 }
fn main() {
    let f2 = Foo { b: 1, ... }; //~ ERROR
}
