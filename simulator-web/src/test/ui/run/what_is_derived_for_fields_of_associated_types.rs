trait Field<'a>: Sized { type Acc: Default + Clone + std::fmt::Debug + PartialEq; }
struct One<T>(T);
impl<'a, T: Clone + std::fmt::Debug + PartialEq> Field<'a> for One<T> { type Acc = Option<T>; }
#[derive(Default, Debug, Clone, PartialEq)]
struct Acc<'l> { f: <One<&'l str> as Field<'l>>::Acc, g: Option<<One<u8> as Field<'l>>::Acc> }
#[derive(Debug, Clone)]
enum E<'l> { A(<One<u8> as Field<'l>>::Acc), B }
fn main() { println!("{:?} {:?}", Acc::default(), E::A(None)); }
