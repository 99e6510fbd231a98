//! In a bound an associated type has as many arguments as in its trait.

trait Lend {
    type Item<'a>
    where
        Self: 'a;

    fn lend<'a>(&'a mut self) -> Option<Self::Item<'a>>;
}

fn missing<L: Lend<Item = u8>>(_: L) {} //~ ERROR E0107

fn many<L: for<'a> Lend<Item<'a, 'a> = u8>>(_: L) {} //~ ERROR E0107

fn none<I: Iterator<Item<'static> = u8>>(_: I) {} //~ ERROR E0107

fn main() {}
