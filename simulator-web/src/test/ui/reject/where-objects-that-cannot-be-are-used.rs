trait Filter: Clone { fn go(&self); }
fn collected(v: Vec<Option<Box<dyn Filter>>>) -> Option<Vec<Box<dyn Filter>>> { //~ ERROR E0038
    v.into_iter() //~ ERROR E0038
        .map(|x| {
            x
        })
        .collect()
}
fn g(v: Vec<Option<Box<dyn Filter>>>) -> Option<Vec<Box<dyn Filter>>> { //~ ERROR E0038
    let x = v.into_iter() //~ ERROR E0038
        .map(|x| {
            x
        })
        .collect();
    x
}
fn h(v: Vec<Option<Box<dyn Filter>>>) -> Option<Vec<Box<dyn Filter>>> { //~ ERROR E0038
    return v.into_iter() //~ ERROR E0038
        .collect();
}
fn i(v: Vec<Option<Box<dyn Filter>>>) -> Option<Vec<Box<dyn Filter>>> { //~ ERROR E0038
    let x: Option<Vec<Box<dyn Filter>>> = v.into_iter() //~ ERROR E0038
        .collect();
    x
}
fn id(x: Option<Vec<Box<dyn Filter>>>) -> Option<Vec<Box<dyn Filter>>> { //~ ERROR E0038
    None //~ ERROR E0038
}
fn k(v: Option<Vec<Box<dyn Filter>>>) -> Option<Vec<Box<dyn Filter>>> { //~ ERROR E0038
    id( //~ ERROR E0038
       v //~ ERROR E0038
    )
}
fn l(v: Option<Vec<Box<dyn Filter>>>) -> Option<Vec<Box<dyn Filter>>> { //~ ERROR E0038
    let v = id( //~ ERROR E0038
       v //~ ERROR E0038
    );
    v
}

struct A { makers: Option<Box<dyn Filter>>, n: u8 } //~ ERROR E0038
struct B(Option<Box<dyn Filter>>); //~ ERROR E0038
fn take(p: Option<Box<dyn Filter>>) {} //~ ERROR E0038
fn f(makers: Option<Box<dyn Filter>>, o: Option<Box<dyn Filter>>, q: Option<Box<dyn Filter>>, a: A) { //~ ERROR E0038
    let x = A {
        makers, //~ ERROR E0038
        n: 1,
    };
    let y = A {
        makers: o, //~ ERROR E0038
        n: 1,
    };
    let z = B(
        q //~ ERROR E0038
    );
    let mut w = x;
    w.makers = y.makers;
    let A { makers: k, .. } = w;
    let t = (k, 1);
    let s = [t];
    let A { n, .. } = a;
    let c = || s;
    c(); //~ ERROR E0038
    for i in s {} //~ ERROR E0038
    match z { B(Some(b)) => b.go(), B(None) => {} }
    let u = A { n: 5, makers: None }; //~ ERROR E0038
    let v = A { n: 5, ..u };
}
fn main() {}
