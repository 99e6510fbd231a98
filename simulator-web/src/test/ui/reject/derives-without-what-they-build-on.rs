#[derive(Clone, Copy, PartialOrd)] //~ ERROR E0277
struct Date(u8);
#[derive(Clone, Eq)] //~ ERROR E0277
struct Part(u8);
#[derive(Clone, PartialEq, PartialOrd, Ord)] //~ ERROR E0277
struct House(u8);
#[derive(Copy)] //~ ERROR E0277
struct C(u8);
fn max<T: Ord>(a: T, b: T) -> T { a }
fn eq<T: Eq>(a: T) {}
fn main() {
    let d = Date(1);
    let a = d < d; //~ ERROR E0277
    let b = d == d; //~ ERROR E0369
    let c = d.partial_cmp(&d); //~ ERROR E0277
    let p = Part(1);
    let e = p == p; //~ ERROR E0369
    let f = Some(&p) == Some(&Part(2)); //~ ERROR E0369
    eq(p);
    let h = House(1);
    let i = h.cmp(&House(2)); //~ ERROR E0277
    let j = max(h, House(2));
    let k = vec![House(1)].sort();
    let l = [House(1)].iter().max();
    let m = h < House(2);
    let n = C(1).clone(); //~ ERROR E0599
}
