use std::cell::{Ref, RefCell};
struct World { v: RefCell<Vec<u8>> }
trait Param {
    type Guard<'w>;
    type Item<'g>;
    fn lock(w: &World) -> Self::Guard<'_>;
    fn get<'g>(g: &'g mut Self::Guard<'_>, id: usize) -> Option<Self::Item<'g>>;
}
struct R;
impl Param for R {
    type Guard<'w> = Ref<'w, Vec<u8>>;
    type Item<'g> = &'g u8;
    fn lock(w: &World) -> Self::Guard<'_> {
        w.v.borrow()
    }
    fn get<'g>(g: &'g mut Self::Guard<'_>, id: usize) -> Option<&'g u8> {
        g.get(id)
    }
}
impl<A: Param> Param for (A,) {
    type Guard<'w> = (A::Guard<'w>,);
    type Item<'g> = (A::Item<'g>,);
    fn lock(w: &World) -> Self::Guard<'_> {
        (A::lock(w),)
    }
    fn get<'g>((a,): &'g mut Self::Guard<'_>, id: usize) -> Option<Self::Item<'g>> {
        Some((A::get(a, id)?,))
    }
}
fn main() {
    let w = World { v: RefCell::new(vec![1, 2]) };
    let mut g = <(R,)>::lock(&w);
    println!("{:?}", <(R,)>::get(&mut g, 1));
}
