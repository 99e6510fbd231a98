struct N(u32);
impl N {
fn w(&self, f: &mut dyn FnMut(&N, usize), d: usize) { f(self, d); }
}
fn main() {
    let mut t = 0;
    N(2).w(&mut |n, d| { t += n.0; println!("{}", n.0 + d as u32) }, 1);
}
