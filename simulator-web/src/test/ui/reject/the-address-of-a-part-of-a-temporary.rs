// A raw pointer to a temporary, or to a part of one, would dangle at once.
struct S { a: [u8; 2], v: Vec<u8> }
fn make() -> S { S { a: [1, 2], v: vec![3] } }
fn lend(s: &S) -> &S { s }
fn main() {
    let s = make();
    let _ = &raw const s.a[0];
    let _ = &raw const s.v[0];
    let _ = &raw const lend(&s).a[1];
    let _ = &raw const lend(&s).v[0];
    let b = Box::new(make());
    let _ = &raw const b.v[0];
    let _ = &raw const (*b).a;
    let _ = &raw const [1u8, 2][..]; //~ ERROR E0745
    let _ = &raw const make().a; //~ ERROR E0745
    let _ = &raw const make().v[0]; //~ ERROR E0745
    let _ = &raw const vec![1][0]; //~ ERROR E0745
    let _ = &raw const [1u8, 2][0]; //~ ERROR E0745
    let _ = &raw const Box::new(make()).a;
    let _ = &raw const (s.a)[1];
    let t = (1, make());
    let _ = &raw const t.1.v[0];
}
