struct Pair {
    a: i32,
    b: String,
}
struct Both(i32, i32);

fn main() {
    let (mut a, mut b) = (1, 2);
    (a, b) = (b, a + b);
    println!("{a} {b}");
    let (x, y);
    [x, .., y] = [1, 2, 3, 4];
    let name;
    Pair { b: name, .. } = Pair { a: 5, b: "five".to_string() };
    println!("{x} {y} {name}");
    let mut list = [1, 2, 3];
    (list[0], _, list[2]) = (list[2], (), list[0]);
    Both(a, list[1]) = Both(7, 8);
    _ = Pair { a, b: name }.a;
    println!("{list:?} {a}");
}
