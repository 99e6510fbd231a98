
use std::any::type_name;
use std::fmt::{Debug, Display};
use std::marker::PhantomData;

struct Z;
struct S<N>(PhantomData<N>);

trait Nat {
    const VALUE: usize;
    type Plus<M: Nat>: Nat;
    type Times<M: Nat>: Nat;
}
impl Nat for Z {
    const VALUE: usize = 0;
    type Plus<M: Nat> = M;
    type Times<M: Nat> = Z;
}
impl<N: Nat> Nat for S<N> {
    const VALUE: usize = 1 + N::VALUE;
    type Plus<M: Nat> = S<N::Plus<M>>;
    type Times<M: Nat> = M::Plus<N::Times<M>>;
}

type One = S<Z>;
type Two = S<One>;
fn main() {
    type Two = S<S<Z>>;
    type Five = <Two as Nat>::Plus<S<Two>>;
    type Ten = <Two as Nat>::Times<Five>;
    println!("{} {}", Five::VALUE, Ten::VALUE);
}
