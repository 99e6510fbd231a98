// A function is a pointer of its own ABI only, and only Rust's are what the Fn traits mean.
extern "C" fn twice(x: i64) -> i64 {
    x * 2
}

fn half(x: i64) -> i64 {
    x / 2
}

fn apply(f: impl Fn(i64) -> i64) -> i64 {
    f(10)
}

fn main() {
    let rust: fn(i64) -> i64 = twice; //~ ERROR E0308
    let c: extern "C" fn(i64) -> i64 = half; //~ ERROR E0308
    let closure: extern "C" fn(i64) -> i64 = |x| x + 1; //~ ERROR E0308
    println!("{} {} {}", rust(1), c(2), closure(3));
    println!("{} {}", apply(half), apply(twice)); //~ ERROR E0277
}
