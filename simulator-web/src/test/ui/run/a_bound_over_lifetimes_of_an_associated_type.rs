trait Lend<'a> { type Item: 'a; }
struct C(u8);
impl<'a> Lend<'a> for C { type Item = &'a mut u8; }
fn each<L, F>(mut f: F) where L: for<'a> Lend<'a, Item = &'a mut u8>, F: for<'a> FnMut(<L as Lend<'a>>::Item) { let mut x = 1; f(&mut x); println!("{x}"); }
fn plain<F>(mut f: F) where F: for<'a> FnMut(<C as Lend<'a>>::Item) { let mut x = 1; f(&mut x); println!("{x}"); }
fn inst<L, F>(l: L, f: F) where L: for<'a> Lend<'a>, F: for<'a> FnMut(<L as Lend<'a>>::Item) { let _ = (l, f); }
trait Fam { type Of<'a>; }
impl Fam for C { type Of<'a> = &'a str; }
fn gat<F: Fam>(f: impl for<'a> FnOnce(&'a str) -> F::Of<'a>, g: impl for<'a> FnOnce(&F::Of<'a>)) { let s = String::from("x"); let o = f(&s); g(&o); }
fn main() {
    plain(|x| *x += 1);
    plain(|x: &mut u8| *x += 1);
    each::<C, _>(|x: &mut u8| *x += 1);
    inst(C(1), |x: &mut u8| *x += 1);
    inst(C(1), |x| *x += 1);
    gat::<C>(|s| s, |o| println!("{o}"));
    gat::<C>(|s: &str| s, |o: &&str| println!("{o}"));
}
