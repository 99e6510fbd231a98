#[derive(Clone, Copy)] struct N(i32);
fn main() {
    let a @ Some(b) = Some(String::new()) else { return }; //~ ERROR E0382
    let a @ Some(b) = Some(N(1)) else { return };
    let ref c @ Some(ref d) = Some(String::new()) else { return };
    let ref mut e @ Some(ref f) = Some(String::new()) else { return }; //~ ERROR
    let ref g @ Some(ref mut h) = Some(String::new()) else { return }; //~ ERROR
    let i @ Some(ref j) = Some(String::new()) else { return }; //~ ERROR
    let ref k @ Some(l) = Some(1) else { return };
    let ref mut m @ Some(n) = Some(1) else { return };
}
fn f(ref a @ (b, c): (String, i32)) {} //~ ERROR E0382  E0382
fn g(a @ (ref b, c): (String, i32)) {} //~ ERROR
