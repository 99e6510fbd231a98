struct Pile<T>(Vec<T>);
impl<T> From<Pile<T>> for Vec<T> {
    fn from(pile: Pile<T>) -> Vec<T> {
        pile.0
    }
}
impl<T> Into<Vec<T>> for Pile<T> { //~ ERROR E0119
    fn into(self) -> Vec<T> {
        self.0
    }
}
struct Any;
impl<T> Into<T> for Any { //~ ERROR E0119
    fn into(self) -> T {
        loop {}
    }
}

fn main() {}
