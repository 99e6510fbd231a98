struct Inner {
    a: String,
    b: Vec<i32>,
}
fn main() {
    let t = (String::from("m"), String::from("n"));
    let before = || {
        let _ = t;
    };
    drop(t.0);
    before();
    let part = || { //~ ERROR E0382
        let (_, ref q) = t;
        q.len()
    };
    println!("{}", part());
    let o = Inner { a: String::new(), b: vec![] };
    drop(o.a);
    let nested = || {
        let inner = || match o { //~ ERROR E0382
            Inner { b: _, .. } => 1,
        };
        inner()
    };
    println!("{}", nested());
    let field = || match o.b {
        ref b => b.len(),
    };
    println!("{}", field());
    let late: Option<u8>;
    let waits = async {
        let _ = late; //~ ERROR E0381
    };
    drop(waits);
}
