struct Foo { x: bool }
struct Bar<S, T> { x: Foo<S, T> } //~ ERROR E0107
struct Baz<T> { x: Foo2<T> } //~ ERROR E0107
struct Foo2;
struct Qux<T> { x: Nope<T> } //~ ERROR E0425
struct Foo3<T> { x: T }
struct B3 { x: Foo3 } //~ ERROR E0107
struct B4<S, T> { x: Foo3<S, T> } //~ ERROR E0107
struct B5<'a, T> { x: Foo3<'a, T> } //~ ERROR E0107
fn main() {}
