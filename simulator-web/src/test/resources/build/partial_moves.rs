struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn mk(n: &'static str) -> D {
    D(n)
}
struct S {
    a: D,
    b: (D, D),
    c: Box<D>,
}
fn s(i: i32) {
    let s = S {
        a: mk("a"),
        b: (mk("b0"), mk("b1")),
        c: Box::new(mk("c")),
    };
    match i {
        0 => {
            let _x = s.a;
        }
        1 => {
            let _y = s.b.1;
        }
        2 => {
            let _z = *s.c;
        }
        3 => {
            let _w = s.b;
            let _v = s.c;
        }
        _ => {}
    }
    println!("s{}", i);
}
fn c1() {
    let s = S {
        a: mk("a"),
        b: (mk("b0"), mk("b1")),
        c: Box::new(mk("c")),
    };
    let f = || {
        println!("{}", s.b.0.0);
        let _k = &s.a;
    };
    f();
    let g = move || {
        let _m = &s.b.0;
        let n = &s.c;
        println!("g {}", n.0);
    };
    g();
    println!("c1");
}
fn c2() {
    let mut n = 0;
    let mut f = |x: i32| {
        n += x;
        n
    };
    f(2);
    f(3);
    println!("n {}", n);
    let t = (mk("t0"), mk("t1"));
    let f = || {
        let q = t.0;
        println!("q {}", q.0);
    };
    f();
    println!("t1 {}", t.1.0);
}
fn c3() {
    let v = vec![1, 2, 3];
    let f = || {
        let g = || v.len();
        g() + 1
    };
    println!("{}", f());
    let d = mk("cd");
    let f = move || {
        let g = move || {
            println!("gg {}", d.0);
        };
        g();
    };
    f();
    println!("c3");
}
fn arr(i: usize) {
    let a = [mk("a0"), mk("a1"), mk("a2")];
    if i == 0 {
        let [_, x, _] = a;
        println!("{}", x.0);
    }
    println!("arr");
}
fn opt(b: bool) {
    let o = Some(mk("o"));
    if b {
        if let Some(d) = o {
            println!("t {}", d.0);
        }
    }
    println!("opt");
}
fn optbox(b: bool) {
    let o: Option<Box<D>> = Some(Box::new(mk("ob")));
    if b {
        if let Some(d) = o {
            println!("t {}", d.0);
        }
    }
    println!("optbox");
}
enum E {
    A { x: D, y: D },
    B(Box<E>),
    N,
}
fn en(e: E, b: bool) {
    match e {
        E::A { x, .. } if b => println!("A {}", x.0),
        E::A { y, .. } => println!("y {}", y.0),
        E::B(bx) => {
            if b {
                en(*bx, b)
            }
            println!("B");
        }
        E::N => println!("N"),
    }
}
fn lab() -> i32 {
    let _a = mk("l0");
    let r = 'o: loop {
        let _b = mk("l1");
        let mut i = 0;
        loop {
            let _c = mk("l2");
            i += 1;
            if i == 2 {
                break 'o {
                    let _d = mk("l3");
                    i * 10
                };
            }
            if i == 1 {
                continue;
            }
        }
    };
    println!("r");
    r
}
fn genr<T>(t: T, n: bool) -> Option<T> {
    let u = t;
    if n {
        return Some(u);
    }
    None
}
fn repl() {
    let mut s = S {
        a: mk("a"),
        b: (mk("b0"), mk("b1")),
        c: Box::new(mk("c")),
    };
    s.a = mk("a2");
    let x = s.b.0;
    s.b.0 = mk("b02");
    *s.c = mk("c2");
    drop(s.a);
    println!("mid {}", x.0);
    s.a = mk("a3");
}
fn reinit(b: bool) {
    let mut d = mk("r1");
    for i in 0..3 {
        if i == 1 {
            drop(d);
            if b {
                return;
            }
            d = mk("r2");
        }
        println!("i {}", i);
    }
    println!("{}", d.0);
}
fn mvloop() {
    let mut o = Some(mk("ml"));
    while let Some(d) = o {
        o = if d.0 == "ml" { Some(mk("ml2")) } else { None };
        println!("w");
    }
    println!("mvloop");
}
fn q(o: Option<D>) -> Option<usize> {
    let d = o?;
    Some(d.0.len())
}
fn temps() {
    println!("{} {}", mk("tt").0, {
        let z = mk("zz");
        z.0
    });
    let n = mk("len").0.len() + mk("len2").0.len();
    println!("{}", n);
    if mk("if").0 == "if" {
        println!("body");
    }
    let x = match mk("scrut") {
        ref d => d.0,
    };
    println!("{}", x);
    while mk("while").0.len() == 4 {
        println!("never");
    }
    let y = (&mk("yy")).0;
    println!("{}", y);
}
fn fnptr() {
    let v: Vec<Option<D>> = vec![mk("v1"), mk("v2")].into_iter().map(Some).collect();
    println!("{}", v.len());
}
struct W(D, i32);
impl Drop for W {
    fn drop(&mut self) {
        println!("W {}", self.1);
    }
}
fn upd() {
    let mut w = W(mk("w"), 1);
    w.1 = 2;
    w.0 = mk("w2");
    let r = &mut w;
    r.0 = mk("w3");
    *r = W(mk("w4"), 3);
}
fn ops() {
    let mut a = 5i32;
    a += 3;
    a -= 1;
    a *= 2;
    a /= 3;
    a %= 3;
    a <<= 2;
    a |= 1;
    a ^= 7;
    a = -a;
    let b = !a;
    let s = a as u8 as char;
    println!("{} {} {:?} {}", a, b, s, (a > 1) ^ true);
    let mut arr = [1u32, 2, 3];
    let i = 1;
    arr[i] += 5;
    arr[arr[0] as usize] <<= 1;
    println!("{:?} {}", arr, &arr[1..].len());
    static mut CNT: i32 = 0;
    unsafe {
        CNT += 1;
        let c = CNT;
        println!("{}", c);
    }
    const X: &[D] = &[];
    println!("{}", X.len());
    let r: &'static i32 = &5;
    let p: &'static [i32; 2] = &[1, 2];
    println!("{} {}", r, p[1]);
    let z: &'static Option<i32> = &None;
    println!("{:?}", z);
}
fn main() {
    for i in 0..5 {
        s(i);
    }
    c1();
    c2();
    c3();
    arr(0);
    arr(1);
    opt(true);
    opt(false);
    optbox(true);
    optbox(false);
    for b in [true, false] {
        en(
            E::A {
                x: mk("x"),
                y: mk("y"),
            },
            b,
        );
        en(
            E::B(Box::new(E::A {
                x: mk("bx"),
                y: mk("by"),
            })),
            b,
        );
        en(E::N, b);
    }
    println!("{}", lab());
    genr(mk("g"), true);
    genr(mk("g2"), false);
    repl();
    reinit(true);
    reinit(false);
    mvloop();
    println!("{:?} {:?}", q(Some(mk("q"))), q(None));
    temps();
    fnptr();
    upd();
    ops();
}
