fn one(x: &u8) -> &u8 { x }
fn nm<'x, 'y: 'x>(x: &'x u8, y: &'y u8) -> &'x u8 { x }
trait Tr {}
fn need<T: Tr>(_: T) {}
fn main() {
    let a: u8 = one; //~ ERROR E0308
    let b: u8 = one as fn(&u8) -> &u8; //~ ERROR E0308
    let c: Box<dyn Fn(&u8) -> &u8> = Box::new(one);
    let d: u8 = c; //~ ERROR E0308
    need(one); //~ ERROR E0277
    need(nm); //~ ERROR E0277
    need(one as fn(&u8) -> &u8); //~ ERROR E0277
    let e: fn(&u8) = one; //~ ERROR E0308
    need(Box::new(|x: &u8| 3) as Box<dyn Fn(&u8) -> i32>); //~ ERROR E0277
    one + 1; //~ ERROR E0369
    println!("{}", one); //~ ERROR E0277
}
