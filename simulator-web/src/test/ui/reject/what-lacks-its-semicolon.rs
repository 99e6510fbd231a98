#[derive(Debug)]
struct X { v: Vec<i32>, s: String }
fn take(x: X) {}
fn f() {
    let x = X { v: vec![], s: String::new() };
    take(x) //~ ERROR
    take(x);
}
fn g(mut x: X) {
    x.v.push(nope) //~ ERROR
    let y = x;
    println!("{:?}", x);
}
fn h(x: X) -> i32 {
    println!("{} {}", x.s, unknown) //~ ERROR
    let r = &x.s;
    drop(x);
    println!("{r}");
    "a" //~ ERROR E0308
}
fn i(x: X) {
    let y = x //~ ERROR
    drop(y);
    drop(y); //~ ERROR E0382
}
fn j(x: X) -> i32 { //~ ERROR E0308
    return 1 //~ ERROR
    let z: i32 = "a"; //~ ERROR E0308
}
async fn k(x: X) {
    m(x).await //~ ERROR
    let z = x;
}
async fn m(x: X) {}
fn n(mut c: i32) {
    c += nope //~ ERROR
    let d: u8 = c; //~ ERROR E0308
    loop { break }
    c.zzz() //~ ERROR
    if c > 1 { }
}
fn main() {}
