struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn make(n: &'static str) -> D {
    println!("make {}", n);
    D(n)
}
fn take(d: D) {
    println!("take {}", d.0);
}
fn cond(b: bool) {
    let x = make("x");
    let y = make("y");
    if b {
        take(x);
    }
    println!("end {}", y.0);
}
struct P {
    a: D,
    b: D,
}
fn part(b: bool) {
    let p = P {
        a: make("a"),
        b: make("b"),
    };
    if b {
        take(p.a);
    }
    println!("part end");
}
fn tmp() {
    let r = &make("t1");
    println!("{}", make("t2").0);
    let _ = make("t3");
    let _z = make("t4");
    match make("t5").0 {
        n => println!("in match {}", n),
    }
    println!("r {}", r.0);
}
fn shadow() {
    let s = make("s1");
    let s = D(if s.0 == "s1" { "s2" } else { "s3" });
    println!("{}", s.0);
}
fn assign() {
    let mut v = make("v1");
    println!(".");
    v = make("v2");
    println!("{}", v.0);
    let w;
    if v.0 == "v2" {
        w = make("w");
        println!("{}", w.0);
    }
    println!("x");
}
fn lp() {
    let mut i = 0;
    loop {
        let d = make("l");
        i += 1;
        if i == 2 {
            continue;
        }
        if i == 4 {
            break;
        }
        println!("{} {}", i, d.0);
    }
    let v = 'a: {
        let _k = make("k");
        if i == 4 {
            break 'a 7;
        }
        8
    };
    println!("{}", v);
}
fn ret(b: bool) -> i32 {
    let _a = make("ra");
    {
        let _b = make("rb");
        if b {
            return 1;
        }
    }
    let _c = make("rc");
    2
}
fn tail() -> usize {
    let x = make("tl");
    D("tt").0.len() + x.0.len()
}
fn iflet(o: Option<D>) {
    if let Some(d) = &o {
        println!("some {}", d.0);
    }
    if let Some(d) = o {
        println!("took {}", d.0);
    } else {
        println!("none");
    }
    println!("after");
}
fn opt() -> Option<D> {
    Some(make("o"))
}
fn iflet2() {
    if let Some(d) = opt() {
        println!("{}", d.0);
    }
    println!("x");
    if let None = opt() {
    } else {
        println!("else");
    }
    println!("y");
}
fn letelse(b: bool) -> i32 {
    let Some(d) = (if b { opt() } else { None }) else {
        println!("le none");
        return 0;
    };
    println!("le {}", d.0);
    1
}
fn arr() {
    let a = [make("0"), make("1"), make("2")];
    let [x, _, z] = a;
    println!("{} {}", x.0, z.0);
}
fn tup() {
    let t = (make("ta"), make("tb"), make("tc"));
    let (_, m, _) = t;
    println!("{}", m.0);
}
fn boxed(b: bool) {
    let x = Box::new(make("bx"));
    if b {
        let y = *x;
        println!("{}", y.0);
    }
    println!("bend");
}
enum E {
    A(D, D),
    B(D),
    C,
}
fn en(e: E) {
    match e {
        E::A(x, _) => println!("A {}", x.0),
        E::B(ref y) => println!("B {}", y.0),
        E::C => println!("C"),
    }
    println!("en end");
}
fn guard(o: Option<D>) {
    match o {
        Some(d) if d.0 == "g1" => println!("g1 {}", d.0),
        Some(d) => println!("other {}", d.0),
        None => println!("no"),
    }
    println!("gend");
}
fn fru() {
    let base = P {
        a: make("fa"),
        b: make("fb"),
    };
    let q = P {
        a: make("fc"),
        ..base
    };
    println!("{} {}", q.a.0, q.b.0);
}
fn clos() {
    let x = make("cx");
    let f = move || println!("f {}", x.0);
    f();
    f();
    let y = make("cy");
    let g = || take(y);
    g();
    println!("c end");
    drop(f);
    println!("c end2");
}
fn nested() {
    let _x = (
        make("n1"),
        {
            let _i = make("n2");
            make("n3")
        },
        make("n4").0,
    );
    println!("nn");
}
fn args(a: D, _: D, (b, _c): (D, D)) {
    println!("args {} {}", a.0, b.0);
}
fn ext() {
    let x = P {
        a: D("e0"),
        b: D("e1"),
    };
    let r = (&make("e2"), &x.a, [&make("e3")]);
    println!("{} {} {}", r.0.0, r.1.0, r.2[0].0);
    let q = if r.0.0 == "e2" {
        &make("e4")
    } else {
        &make("e5")
    };
    println!("q {}", q.0);
}
fn shortc() {
    if make("s").0 == "s" && make("t").0 == "u" || make("w").0 == "w" {
        println!("yes");
    } else {
        println!("no");
    }
}
fn chain() {
    if let Some(a) = opt()
        && let Some(b) = opt()
        && a.0 == b.0
    {
        println!("chain {} {}", a.0, b.0);
    }
    println!("cend");
    while let Some(d) = opt() {
        println!("w {}", d.0);
        break;
    }
}
fn mv() {
    let mut v = Vec::new();
    v.push(make("p1"));
    v.push(make("p2"));
    let d = v.pop();
    println!("popped");
    drop(d);
    println!("v");
}
fn main() {
    cond(true);
    cond(false);
    part(true);
    part(false);
    tmp();
    shadow();
    assign();
    lp();
    println!("{} {}", ret(true), ret(false));
    println!("{}", tail());
    iflet(opt());
    iflet(None);
    iflet2();
    letelse(true);
    letelse(false);
    arr();
    tup();
    boxed(true);
    boxed(false);
    en(E::A(make("x"), make("y")));
    en(E::B(make("z")));
    en(E::C);
    guard(Some(make("g1")));
    guard(Some(make("g2")));
    guard(None);
    fru();
    clos();
    nested();
    args(make("a"), make("u"), (make("b"), make("c")));
    ext();
    shortc();
    chain();
    mv();
}
