struct Point {
    x: i32,
    y: u8,
}

fn later(done: bool) -> i32 {
    if done {
        return 1;
    }
    let Point { x, y } = todo!("the point");
    x + y as i32
}

fn pair(done: bool) -> (u8, &'static str) {
    let (a, b) = if done { return (1, "a") } else { panic!("no pair") };
    let n: u8 = a;
    (n, b)
}

fn matched(done: bool) -> i32 {
    match if done { return 7 } else { panic!() } {
        Point { x, .. } => x,
    }
}

fn some(done: bool) -> u8 {
    let Some(x) = (if done { return 9 } else { todo!() }) else { return 2 };
    let [a, b] = todo!();
    let n: u8 = x;
    let all: u8 = a;
    n + all + b
}

fn main() {
    println!("{} {:?} {} {}", later(true), pair(true), matched(true), some(true));
    if let Ok::<u8, String>(n) = todo!("{}", later(true)) { //~ PANIC not yet implemented: 1
        println!("{n}");
    }
}
