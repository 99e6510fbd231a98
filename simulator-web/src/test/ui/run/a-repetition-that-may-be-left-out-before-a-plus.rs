use std::borrow::Cow;

macro_rules! make {
    ($name:ident $(<$($g:ident $(: $b:path)?),+>)? { $($f:ident : $t:ty),* }) => {
        struct $name $(<$($g $(: $b)?),+>)? { $($f: $t),* }
        impl $(<$($g $(: $b)? + Default),+>)? Default for $name $(<$($g),+>)? {
            fn default() -> Self {
                $name { $($f: Default::default()),* }
            }
        }
    };
}
make!(Plain { a: u8 });
make!(Pair<A: Clone, B: Copy> { a: A, b: B });

trait Len {
    fn size(&self) -> usize;
}
impl Len for str {
    fn size(&self) -> usize {
        self.len()
    }
}
impl<T: Len + ToOwned + ?Sized> Len for Cow<'_, T> {
    fn size(&self) -> usize {
        (**self).size()
    }
}

fn main() {
    let pair: Pair<u8, bool> = Pair::default();
    println!("{} {} {}", Plain::default().a, pair.a, pair.b);
    println!("{}", Cow::from("abc").size());
}
