trait Machine { type State: Copy + 'static; const START: Self::State; }
trait Table { const ROWS: &'static [u8]; }
struct Twice<M>(M, usize);
impl<M: Machine> Twice<M> {
    const ACCEPT: &'static [(M::State, bool)] = &[(M::START, true)]; //~ ERROR E0492
    const N: &'static usize = &3;
    const O: &'static Option<M::State> = &None;
    const P: &'static M::State = &M::START; //~ ERROR E0492
    const S: &'static Option<std::cell::Cell<u8>> = &None;
    const V: &'static Vec<M::State> = &Vec::new();
    const F: &'static fn(M) = &{ fn f<M>(m: M) {} f::<M> as fn(M) }; //~ ERROR E0310
}
struct Own<T>(T);
impl<T: Copy + 'static> Own<T> {
    const E: &'static [T] = &[];
    const G: &'static Option<T> = &None::<T>;
}
impl<T: Default + 'static> Own<T> {
    const PH: &'static std::marker::PhantomData<T> = &std::marker::PhantomData;
}
fn main() {}
