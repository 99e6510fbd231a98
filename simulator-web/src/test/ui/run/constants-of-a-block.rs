use std::cell::{Cell, RefCell};
struct A<T>(T);
impl<T> A<T> { const SIZE: usize = size_of::<T>(); fn f() -> usize { const { assert!(size_of::<T>() < 100); size_of::<T>() + Self::SIZE } } }
const fn three() -> u8 { 3 }
fn main() {
    let a = [const { Cell::new(0u8) }; 4];
    a[2].set(7);
    println!("{:?}", a);
    let mut v: [Option<String>; 3] = [const { None }; 3];
    v[1] = Some("x".into());
    println!("{v:?}");
    let r: &'static [u8] = const { &[1, 2, 3] };
    println!("{r:?} {}", A::<u64>::f());
    let n = const { 1 + 2 } + 3u64;
    println!("{n}");
    let s: &'static RefCell<Vec<u8>> = Box::leak(Box::new(const { RefCell::new(Vec::new()) }));
    s.borrow_mut().push(const { three() });
    println!("{s:?} {}", const { let mut i = 0; while i < 10 { i += 3; } i });
    let t = const { |x: u8| x + 1 };
    println!("{}", t(4));
}
