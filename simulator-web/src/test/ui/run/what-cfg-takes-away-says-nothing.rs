macro_rules! system { () => { "unix" } }
#[cfg(windows)]
macro_rules! system { () => { "windows" } }

enum Shape {
    Dot,
    #[cfg(any())]
    pub Ghost(Missing),
    Line,
}

fn name(shape: Shape) -> &'static str {
    match shape {
        Shape::Dot => "dot",
        #[cfg(any())]
        Shape::Ghost(x) => unknown!(x),
        Shape::Line => "line",
    }
}

fn is_unix() -> bool {
    #[cfg(unix)] { true }
    #[cfg(not(unix))] { false }
}

fn number() -> i32 {
    #[cfg(unix)]
    if is_unix() { 1 } else { 2 }
    #[cfg(windows)]
    unknown!("x");
    #[cfg(windows)]
    let y = 5uu;
    #[cfg(windows)]
    match 3 { _ => 4 }
}

fn items_follow() -> i32 {
    { 3 }
    #[cfg(any())]
    macro_rules! gone { () => {} }
    #[cfg(any())]
    fn gone() {}
}

fn main() {
    println!("{} {} {}", system!(), name(Shape::Dot), name(Shape::Line));
    println!("{} {} {}", is_unix(), number(), items_follow());
}

#[cfg(any())]
mod gone {
    fn f() {
        unknown!();
        let x = 0abc;
        include!("nowhere");
        println!("{}", 1, 2);
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn f() {
        check_all!(5u7);
    }
}

#[cfg(windows)]
unsafe extern "C" {
    fn number(x: Missing);
}
