use std::fmt::Debug;

trait Plugin {
    fn run(&mut self, x: i32) -> i32;
}
// Nobody may later say that a Vec can be called.
impl<F: FnMut(i32) -> i32> Plugin for F {
    fn run(&mut self, x: i32) -> i32 {
        self(x)
    }
}
impl Plugin for Vec<Box<dyn Plugin>> {
    fn run(&mut self, x: i32) -> i32 {
        self.iter_mut().fold(x, |x, each| each.run(x))
    }
}

struct Shown<T: Debug>(T);
impl<U: Debug> Drop for Shown<U> {
    fn drop(&mut self) {
        println!("drop {:?}", self.0);
    }
}
struct Called<'a, F: Fn() -> &'a str, const N: usize>(F);
impl<'b, G, const M: usize> Drop for Called<'b, G, M>
where
    G: Fn() -> &'b str,
{
    fn drop(&mut self) {
        println!("drop {} {M}", (self.0)());
    }
}

fn main() {
    let mut all: Vec<Box<dyn Plugin>> = vec![Box::new(|x| x + 1), Box::new(|x| x * 10)];
    println!("{}", all.run(4));
    let _a = Shown("a");
    let _b = Called::<_, 3>(|| "b");
    println!("{:?}", "e\u{301} \u{200b}☕\u{fe0f}\u{a0}~é日\u{7f}");
    println!("{}", "e\u{301} \u{200b}'".escape_debug());
    println!("{:?} {:?}", '\u{301}', '\u{feff}');
}

// What a bound's function returns is settled by the function.
struct Once<F, R, I>(F, Option<R>, I::IntoIter)
where
    F: Fn(u8) -> Vec<R>,
    I: IntoIterator;
struct Settled<F, R, K>(F)
where
    F: Fn(u8) -> Vec<(R, K)>;
