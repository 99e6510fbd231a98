#[derive(Debug, PartialEq, Eq, Clone, Copy)]
struct P { x: i32, y: i32 }
#[derive(PartialEq, Debug)]
enum Shape { Dot(P), Pair(u8, Option<char>), Empty }
const ORIGIN: P = P { x: 0, y: 0 };
const FAR: P = P { x: -9, y: 3 * 3 };
const DOT: Shape = Shape::Dot(ORIGIN);
const PAIR: Shape = Shape::Pair(3, Some('c'));
const NONE: Option<P> = None;
const SOME: Option<P> = Some(FAR);
const T: (u8, &str) = (1, "one");
const A: [i32; 3] = [1, 2, 3];
const S: &[u8] = &[1, 2];
const R: &P = &ORIGIN;
const ON: bool = true;
impl P { const UNIT: P = P { x: 1, y: 1 }; }
fn p(p: P) -> &'static str {
    match p { ORIGIN => "origin", FAR => "far", P::UNIT => "unit", P { x, .. } if x > 3 => "big", _ => "other" }
}
fn main() {
    println!("{} {} {} {} {}", p(P { x: 0, y: 0 }), p(FAR), p(P::UNIT), p(P { x: 4, y: 0 }), p(P { x: 2, y: 0 }));
    for s in [Shape::Dot(P { x: 0, y: 0 }), Shape::Dot(P { x: 1, y: 0 }), Shape::Pair(3, Some('c')), Shape::Pair(3, None), Shape::Empty] {
        println!("{}", match s { DOT => 1, PAIR => 2, Shape::Empty => 3, _ => 4 });
    }
    for o in [None, Some(FAR), Some(ORIGIN)] {
        println!("{}", match o { NONE => "none", SOME => "far", Some(_) => "some" });
    }
    for t in [(1, "one"), (1, "two")] { println!("{}", matches!(t, T)); }
    for a in [[1, 2, 3], [1, 2, 4]] { println!("{}", if let A = a { "a" } else { "-" }); }
    for s in [&[1u8, 2][..], &[1][..]] { println!("{}", match s { S => "s", _ => "-" }); }
    match &(P { x: 0, y: 0 }) { R => println!("r"), _ => println!("-") }
    match &(P { x: 0, y: 0 }) { &ORIGIN => println!("r"), _ => println!("-") }
    println!("{}", match 3 > 2 { ON => "on", false => "off" });
}
