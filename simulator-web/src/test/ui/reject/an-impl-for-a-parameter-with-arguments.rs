struct Pair<K, V> {
    first: K,
    second: V,
}

impl<K, V> Default for V<K, V> { //~ ERROR E0109
    fn default() -> Self {
        Pair { first: 1, second: 2 }
    }
}

impl Stored for Pair<u8, u8> { //~ ERROR E0405
    type Part<'a, T>
        = &'a T
    where
        Self: 'a;
}

fn main() {
    let number: u8 = "a";
}
