#[cfg(windows)]
extern "C" {
    fn tick();
}

#[cfg(windows)]
extern crate winter;

#[cfg(any())]
mod elsewhere;

#[cfg(false)]
macro_rules! wrong {
    ($a:pat | $b:nothing) => {};
}

#[cfg(false)]
pub fn lonely(self);

fn pick(#[cfg(windows)] n: Missing, #[cfg(unix)] n: i32) -> i32 {
    #[cfg(windows)]
    extern "C" {
        fn tock();
    }
    #[cfg(false)]
    println!("{} {}", n);
    #[cfg(false)]
    unknown!(n);
    #[cfg(false)]
    break 'nowhere;
    match n {
        #[cfg(false)]
        1 => unknown!("one"),
        _ => n + 1,
    }
}

fn main() {
    let all = [1, #[cfg(false)] unknown!(), pick(2), #[cfg(true)] 4];
    println!("{all:?} {}", i32::max(#[cfg(false)] 7, 5, 6));
}
