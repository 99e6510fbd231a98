trait Describe {
    fn name(self) -> String;

    fn own(self) -> u8 { //~ ERROR E0277
        1
    }
}

struct Kept<X: ?Sized>(Box<X>);

impl<X: ?Sized> Kept<X> {
    fn make(value: X) {} //~ ERROR E0277

    fn all(self) {}
}

fn text(text: str) {} //~ ERROR E0277

fn words(words: &str) -> [u8] { //~ ERROR E0277
    loop {}
}

fn main() {
    let count = |text: str| 1; //~ ERROR E0277
    let early = true;
    let task = async {
        if early {
            return 1;
        }
        true //~ ERROR E0308
    };
}
