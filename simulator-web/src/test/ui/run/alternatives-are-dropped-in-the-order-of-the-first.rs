struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
enum E { A(D, D), B(D, D), C(D, D, D) }
fn f(e: E) {
    match e {
        E::A(x, y) | E::B(y, x) => println!("{} {}", x.0, y.0),
        E::C(a, y @ D(_), b) if a.0 == "k" => println!("{}{}{}", a.0, y.0, b.0),
        E::C(z, _, y) => println!("{}{}", z.0, y.0),
    }
}
fn g((Ok((a, b, c)) | Err((c, a, b))): Result<(D, D, D), (D, D, D)>) { println!("g {}", a.0); }
fn main() {
    f(E::A(D("a1"), D("a2")));
    f(E::B(D("b1"), D("b2")));
    f(E::C(D("k"), D("c2"), D("c3")));
    f(E::C(D("c1"), D("c2"), D("c3")));
    g(Ok((D("1"), D("2"), D("3"))));
    g(Err((D("1"), D("2"), D("3"))));
    let (Ok((x, (y, z))) | Err(((z, x), y))) = (if true { Err(((D("p"), D("q")), D("r"))) } else { Ok((D("p"), (D("q"), D("r")))) });
    let (x, ref y) = (D("m"), D("n"));
}
