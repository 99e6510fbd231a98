use std::collections::BTreeMap;
trait H {
    async fn h(&self);
}
struct A;
impl H for A {
    async fn h(&self) {}
}
struct R {
    routes: BTreeMap<u8, Box<dyn H>>, //~ ERROR E0038
}
struct V {
    routes: Vec<Box<dyn H>>, //~ ERROR E0038
}
fn take(v: Vec<Box<dyn H>>) {} //~ ERROR E0038
fn id<T>(t: T) -> T {
    t
}
fn a() {
    let mut routes: Vec<Box<dyn H>> = Vec::new(); //~ ERROR E0038
    routes.push(Box::new(A));
    routes.len();
    let v = V { routes: routes }; //~ ERROR E0038
    let w = v;
    let z = w.routes;
    let y = (z, 1);
}
fn b() {
    let mut routes: Vec<Box<dyn H>> = Vec::new(); //~ ERROR E0038
    let y = (routes, 1);
    let x = y.0;
    let w = V {
        routes:
            x, //~ ERROR E0038
    };
    let u = V {
        ..
        w
    };
}
fn c() {
    let routes: Vec<Box<dyn H>> = Vec::new(); //~ ERROR E0038
    take(routes); //~ ERROR E0038
}
fn d() {
    let routes: Vec<Box<dyn H>> = Vec::new(); //~ ERROR E0038
    let t = Some(routes);
    if let Some(x) = t {
        id(x);
    }
}
fn e(v: V) -> Vec<Box<dyn H>> { //~ ERROR E0038
    let k = v.routes;
    k
}
fn main() {}
