fn f(x: Option<u8>) {
    match x { Or(..) => {} Some(..) => {} None => {} } //~ ERROR E0531
    let Nope { a, .. } = x; //~ ERROR E0422
    let z = Color { r: 1, ..Color::default() }; //~ ERROR E0422 E0433
    let w = Colour { r: nope(), ..Default::default() }; //~ ERROR E0422 E0425
    match x { m::Var(..) => {} Nope2(a, .., b) => {} _ => {} } //~ ERROR E0433 E0531
}
fn g<T>() where T: ?Sized {}
fn main() {}
