#[derive(Clone, Copy, PartialEq, Debug)]
enum C {
    R,
    G,
    B(u8),
    W { a: i32, b: bool },
}
fn c(x: C) -> i32 {
    match x {
        C::R | C::G => 1,
        C::B(0) => 2,
        C::B(n @ 1..=9) => n as i32 + 10,
        C::B(n) if n % 2 == 0 => n as i32 + 1000,
        C::B(_) => 3,
        C::W { a: 0, .. } => 4,
        C::W { a, b: true } if a > 100 => a,
        C::W { a, b: true } => a + 1,
        C::W { b: false, a } => -a,
    }
}
fn s(x: &[i32]) -> String {
    match x {
        [] => "empty".to_string(),
        [1] => "one".to_string(),
        [a] => format!("single {}", a),
        [1, .., 9] => "1..9".to_string(),
        [first, .., last] if first == last => format!("same {}", first),
        [a, b] => format!("pair {} {}", a, b),
        [a, rest @ ..] => format!("{} and {} more, {}", a, rest.len(), rest[rest.len() - 1]),
    }
}
fn st(x: &str) -> i32 {
    match x {
        "a" => 1,
        "b" | "c" => 2,
        "" => 3,
        _ => 4,
    }
}
fn ch(x: char) -> &'static str {
    match x {
        'a'..='z' => "lower",
        'A'..='Z' => "upper",
        '0'..='9' => "digit",
        _ => "other",
    }
}
fn num(x: i64) -> i32 {
    match x {
        i64::MIN..=-1 => -1,
        0 => 0,
        1 | 2 | 3 => 1,
        4..10 => 2,
        10.. => 3,
    }
}
fn t(x: (Option<i32>, Result<&str, i32>)) -> String {
    match x {
        (Some(a), Ok(_)) | (None, Err(a))
            if {
                let s = "";
                s.len() == 0
            } && a > 5 =>
        {
            format!("x{}", a)
        }
        (Some(1 | 2), _) => "12".into(),
        (_, Err(e @ (7 | 8))) => format!("e{}", e),
        (None, Ok(s)) => s.to_string(),
        _ => "rest".into(),
    }
}
fn nest(x: &Option<Box<(i32, Option<i32>)>>) -> i32 {
    match x {
        None => 0,
        Some(b) => match **b {
            (1, None) => 1,
            (n, Some(m)) if n == m => n,
            (_, Some(ref m)) => *m * 2,
            (n, None) => n,
        },
    }
}
fn rf(x: &mut Option<i32>) {
    match x {
        Some(v) if *v > 3 => *v += 10,
        Some(v) => *v += 1,
        None => *x = Some(0),
    }
    if let Some(ref mut v) = *x {
        *v *= 2;
    }
}
fn bools(a: bool, b: bool) -> i32 {
    match (a, b) {
        (true, true) => 3,
        (true, false) => 2,
        (false, true) => 1,
        (false, false) => 0,
    }
}
fn arr(x: [u8; 4]) -> u8 {
    match x {
        [1, ..] => 1,
        [.., 2] => 2,
        [a, b, ..] if a == b => a,
        [_, m @ .., _] => m[0] + m[1],
    }
}
fn u(x: u8) -> u8 {
    match x {
        b'a' => 1,
        255 => 2,
        x => x,
    }
}
const K: i32 = 42;
fn cn(x: i32) -> &'static str {
    match x {
        K => "K",
        i32::MAX => "max",
        -5 => "m5",
        _ => "?",
    }
}
fn fl(x: f64) -> i32 {
    match x {
        0.0 => 0,
        1.5 => 1,
        _ => 2,
    }
}
fn orl(x: Result<i32, i32>) -> i32 {
    let (Ok(v) | Err(v)) = x;
    v
}
fn le(x: Option<(i32, i32)>) -> i32 {
    let Some((1 | 2, y) | (y, 9)) = x else {
        return -1;
    };
    y
}
fn guardlet(x: Option<Option<i32>>) -> i32 {
    match x {
        Some(o)
            if let Some(v) = o
                && v > 3 =>
        {
            v
        }
        Some(Some(v)) => v * 100,
        _ => 0,
    }
}
fn main() {
    for x in [
        C::R,
        C::G,
        C::B(0),
        C::B(5),
        C::B(12),
        C::B(13),
        C::W { a: 0, b: true },
        C::W { a: 200, b: true },
        C::W { a: 5, b: true },
        C::W { a: 5, b: false },
    ] {
        println!("{:?} {}", x, c(x));
    }
    for x in [
        &[][..],
        &[1],
        &[2],
        &[1, 5, 9],
        &[3, 3],
        &[3, 4],
        &[1, 9],
        &[4, 1, 4],
        &[4, 5, 6, 7],
    ] {
        println!("{}", s(x));
    }
    for x in ["a", "b", "c", "", "zz"] {
        println!("{}", st(x));
    }
    for x in ['a', 'z', 'Q', '5', '-'] {
        println!("{}", ch(x));
    }
    for x in [-9, 0, 1, 3, 4, 9, 10, 99999999999] {
        println!("{}", num(x));
    }
    for x in [
        (Some(9), Ok("k")),
        (Some(1), Ok("k")),
        (None, Err(6)),
        (None, Err(7)),
        (None, Err(3)),
        (None, Ok("s")),
        (Some(3), Err(8)),
        (Some(2), Err(0)),
    ] {
        println!("{}", t(x));
    }
    for x in [
        None,
        Some(Box::new((1, None))),
        Some(Box::new((2, Some(2)))),
        Some(Box::new((2, Some(3)))),
        Some(Box::new((5, None))),
    ] {
        println!("{}", nest(&x));
    }
    for mut x in [None, Some(1), Some(5)] {
        rf(&mut x);
        println!("{:?}", x);
    }
    println!(
        "{} {} {} {}",
        bools(true, true),
        bools(true, false),
        bools(false, true),
        bools(false, false)
    );
    println!(
        "{} {} {} {}",
        arr([1, 0, 0, 2]),
        arr([0, 0, 0, 2]),
        arr([7, 7, 0, 0]),
        arr([7, 8, 9, 0])
    );
    println!(
        "{} {} {} {} {} {} {}",
        u(97),
        u(255),
        u(3),
        cn(42),
        cn(2147483647),
        cn(-5),
        cn(0)
    );
    println!("{} {} {}", fl(0.0), fl(1.5), fl(2.0));
    println!(
        "{} {} {} {} {} {}",
        orl(Ok(1)),
        orl(Err(2)),
        le(Some((1, 7))),
        le(Some((5, 9))),
        le(Some((5, 8))),
        le(None)
    );
    println!(
        "{} {} {}",
        guardlet(Some(Some(5))),
        guardlet(Some(Some(2))),
        guardlet(None)
    );
}
