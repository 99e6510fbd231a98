trait Stream { type Item; }
struct Map<S, F> { inner: S, f: F }
struct Chunks<S: Stream> { inner: S, held: Vec<S::Item> }
struct Src<T>(T);
impl<T> Stream for Src<T> { type Item = T; }
impl<S: Stream, F: FnMut(S::Item) -> B, B> Stream for Map<S, F> { type Item = B; }
impl<S: Stream<Item: Unpin> + Unpin> Stream for Chunks<S> { type Item = Vec<S::Item>; }
fn next<S: Stream + Unpin>(s: &mut S) -> Option<S::Item> { None }
fn main() {
    let mut s = Chunks { inner: Map { inner: Src(5), f: |n: i32| format!("{n}") }, held: Vec::new() };
    let row = next(&mut s);
    println!("{row:?}");
    let mut s = Chunks { inner: Map { inner: Src(5), f: |n: i32| format!("{n}") }, held: Vec::new() };
    let row = async { next(&mut s) };
}
