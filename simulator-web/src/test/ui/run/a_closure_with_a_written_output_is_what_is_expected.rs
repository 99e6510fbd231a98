use std::marker::PhantomData;
struct Lens<S, A, G = fn(&S) -> &A> where G: Fn(&S) -> &A { g: G, _p: PhantomData<(S, A)> }
impl<S, A, G: Fn(&S) -> &A> Lens<S, A, G> {
    fn new(g: G) -> Self { Lens { g, _p: PhantomData } }
    fn then<B, G2: Fn(&A) -> &B>(self, o: Lens<A, B, G2>) -> Lens<S, B, impl Fn(&S) -> &B> where A: 'static { Lens::new(move |s: &S| -> &B { (o.g)((self.g)(s)) }) }
}
fn main() { let l = Lens::<(i32, u8), i32, _>::new(|s: &(i32, u8)| -> &i32 { &s.0 }); println!("{}", (l.then(Lens::<i32, i32, _>::new(|a: &i32| a)).g)(&(4, 5))); }
