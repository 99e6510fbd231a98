trait Holds { type Value: Copy; }
struct A(u8);
impl Holds for A { type Value = u8; }
impl A {
    fn load(&self) -> <A as Holds>::Value { self.0 }
    fn swap(&self, n: <A as Holds>::Value) -> <A as Holds>::Value { n }
    fn update<F: FnMut(<A as Holds>::Value) -> Option<<A as Holds>::Value>>(&self, mut f: F) -> Result<<A as Holds>::Value, <A as Holds>::Value> {
        let old = self.load();
        match f(old) {
            Some(new) => Ok(self.swap(new)),
            None => Err(old),
        }
    }
}
fn main() {
    println!("{:?}", A(3).update(|n| if n > 2 { Some(n) } else { None }));
}
