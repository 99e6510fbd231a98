struct World { n: usize }
trait Query<'w> { type Item; fn fetch(w: &'w World, e: usize) -> Option<Self::Item>; }
impl<'w> Query<'w> for u8 { type Item = &'w usize; fn fetch(w: &'w World, e: usize) -> Option<&'w usize> { if e == 1 { Some(&w.n) } else { None } } }
impl World {
    fn query<'w, Q: Query<'w>>(&'w self) -> impl Iterator<Item = (usize, Q::Item)> + use<'w, Q> {
        (0..self.n).filter_map(|e| Some((e, Q::fetch(self, e)?)))
    }
}
fn main() {
    let w = World { n: 3 };
    for (i, x) in w.query::<u8>() { println!("{i} {x}"); }
}
