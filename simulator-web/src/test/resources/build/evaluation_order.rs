#[derive(Debug)]
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl D {
    fn me(&self) -> &D {
        println!("me {}", self.0);
        self
    }
    fn into(self) -> D {
        println!("into {}", self.0);
        self
    }
    fn len(&self) -> usize {
        self.0.len()
    }
}
fn i(n: usize) -> usize {
    println!("i{}", n);
    n
}
fn v(n: i32) -> i32 {
    println!("v{}", n);
    n
}
fn id<T>(t: T) -> T {
    t
}
struct G<'a>(&'a str, &'a std::cell::Cell<i32>);
impl<'a> Drop for G<'a> {
    fn drop(&mut self) {
        self.1.set(self.1.get() * 10 + self.0.len() as i32);
    }
}
fn order() {
    let mut a = [1, 2, 3];
    a[i(1)] = v(5);
    a[i(0)] += v(7);
    a[i(2)] *= a[i(1)];
    println!("{:?}", a);
    let mut k = 1;
    let z = k + {
        k = 5;
        k
    } * {
        k += 1;
        k
    };
    println!("{} {}", z, k);
    let mut w = vec![1, 2];
    w.push(w.len());
    let n = w.len();
    w[n - 1] = w[0] + w[1];
    println!("{:?}", w);
    let mut x = 5;
    let r = &mut x;
    *id(r) = {
        println!("rhs");
        v(9)
    };
    println!("{}", x);
    let s = (v(1), [v(2), v(3)], v(4));
    println!("{:?}", s);
    struct P {
        a: i32,
        b: i32,
    }
    let p = P { b: v(1), a: v(2) };
    println!("{} {}", p.a, p.b);
}
fn early(b: bool) -> usize {
    fn two(a: D, n: usize) -> usize {
        a.len() + n
    }
    two(D("arg"), if b { return 1 } else { 2 })
}
fn loops() {
    let d = loop {
        let x = D("lx");
        if x.len() == 2 {
            break x;
        }
    };
    println!("got {}", d.0);
    for n in 0..4 {
        let _g = D("g");
        if n == 1 {
            continue;
        }
        if n == 3 {
            break;
        }
        println!("n{}", n);
    }
    let mut n = 0;
    'o: while n < 3 {
        n += 1;
        let _a = D("wa");
        for m in 0..3 {
            let _b = D("wb");
            if m == 1 {
                continue 'o;
            }
            if n == 2 {
                break 'o;
            }
        }
    }
    let x = 'b: {
        if n == 2 {
            break 'b D("b1");
        }
        let _q = D("q");
        D("b2")
    };
    println!("{}", x.0);
}
fn chains() {
    println!("{}", D("ch").me().me().into_len());
    let n = D("a").into().into().len() + D("b").me().len();
    println!("{}", n);
    let x = D("c").me().len() > 0 && D("d").len() == 1;
    println!("{}", x);
    match D("m").me().len() {
        1 => println!("one"),
        _ => {}
    }
    let k = match D("mm") {
        D(s) if s.len() == 3 => 3,
        ref d => d.len(),
    };
    println!("{}", k);
}
trait IL {
    fn into_len(&self) -> usize;
}
impl IL for D {
    fn into_len(&self) -> usize {
        self.0.len()
    }
}
fn ext2() {
    let x = &D("x1");
    let y = match x.len() {
        2 => &D("y1"),
        _ => &D("y2"),
    };
    let z = Some(&D("z"));
    let w = {
        let q = D("q");
        let n = q.len();
        (&D("w"), n)
    };
    let &ref u = &D("u");
    let (ref a, _) = (D("ra"), D("rb"));
    let t = &id(D("t")).0;
    println!(
        "{} {} {} {} {} {} {}",
        x.0,
        y.0,
        z.unwrap().0,
        w.0.0,
        u.0,
        a.0,
        t
    );
}
fn caps() {
    let t = (D("t0"), (D("t1"), 5));
    let c = || {
        let (ref a, _) = t.1;
        println!("{}", a.0);
    };
    c();
    let m = move || {
        let (_, (_, n)) = &t;
        println!("{}", n);
    };
    m();
    println!("moved");
    let mut s = String::from("a");
    let mut add = |x: &str| {
        s.push_str(x);
        s.len()
    };
    add("b");
    add("cd");
    println!("{}", s);
    let mut arr = [1, 2, 3];
    {
        let mut f = |k: usize| {
            let g = &mut arr;
            let mut h = || g[k] += 10;
            h();
            h();
        };
        f(1);
        f(2);
    }
    println!("{:?}", arr);
    let d = D("once");
    let f = move || d;
    let e = f();
    println!("{}", e.0);
    let o = Some(D("oc"));
    let f = || match o {
        Some(ref d) => d.len(),
        None => 0,
    };
    println!("{}", f());
    let g = || {
        if let Some(d) = o {
            println!("took {}", d.0);
        }
    };
    g();
    println!("caps end");
    let r = &mut arr;
    let mut f = || {
        r[0] = 7;
    };
    f();
    println!("{:?}", r);
    fn mk(n: i32) -> impl Fn(i32) -> i32 {
        move |x| x + n
    }
    let bx: Box<dyn FnMut() -> i32> = {
        let mut c = 0;
        Box::new(move || {
            c += 1;
            c
        })
    };
    let mut bx = bx;
    bx();
    println!("{} {}", mk(3)(4), bx());
}
fn binds() {
    let x = Some(D("bx"));
    match x {
        y @ Some(_) => println!("{:?}", y),
        None => {}
    }
    let mut p = (D("p0"), D("p1"));
    let (ref mut a, ref b) = p;
    a.0 = "changed";
    println!("{} {}", a.0, b.0);
    let q @ (n, _) = (1, 2);
    println!("{:?} {}", q, n);
    let [a, .., c] = [1, 2, 3, 4];
    println!("{} {}", a, c);
    let s: &[D] = &[D("s0"), D("s1"), D("s2")];
    if let [f, m @ ..] = s {
        println!("{} {}", f.0, m.len());
    }
    let b = Box::new((D("in"), 3));
    let (d, n) = *b;
    println!("{} {}", d.0, n);
    if let (1 | 2, x) | (x, 1) = (5, 1) {
        println!("or {}", x);
    }
}
fn cells() {
    let c = std::cell::Cell::new(0);
    {
        let _a = G("1", &c);
        let _b = G("22", &c);
        let _ = G("333", &c);
    }
    println!("{}", c.get());
}
fn consts() {
    const A: &[&str] = &["x", "y"];
    static S: [i32; 3] = [1, 2, 3];
    const fn f(n: u32) -> u32 {
        n * 2
    }
    const B: u32 = f(4) + 1;
    static T: &str = "stat";
    println!("{:?} {} {} {}", A, S[1], B, T.len());
    let x: u128 = 1 << 100;
    println!("{}", x >> 98);
    println!("{}", (-7i32).rem_euclid(3) + -7 / 2 + -7 % 3);
    println!("{} {}", i8::MIN, -128i8);
    let f = 1.5f64;
    println!("{}", (-f * 2.0 - 1e3) as i32);
    println!(
        "{}",
        (3u8 as char) as u32 + 'a' as u32 + true as u32 + (-1i8) as u8 as u32 + 300i32 as u8 as u32
    );
}
fn main() {
    order();
    println!("{} {}", early(true), early(false));
    loops();
    chains();
    ext2();
    caps();
    binds();
    cells();
    consts();
}
