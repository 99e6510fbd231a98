fn no_type<'a, T>(x: &'a T) -> impl Sized + use<'a> { //~ ERROR
    1
}

fn no_constant<T, const N: usize>(x: T) -> impl Sized + use<T> { //~ ERROR
    [0; 3]
}

struct S<T>(T);

impl<T> S<T> {
    fn none(&self) -> impl Sized + use<> { //~ ERROR
        1
    }
    fn all(&self) -> impl Sized + use<'_, T> {
        &self.0
    }
}

trait Tr {
    fn no_self(&self) -> impl Sized + use<'_>; //~ ERROR
    fn with_self(&self) -> impl Sized + use<'_, Self>;
}

fn nested(f: &impl Fn(impl Sized)) {} //~ ERROR E0562 E0666

fn main() {}
