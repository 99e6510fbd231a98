fn mk() -> Vec<u8> { vec![1, 2] }
fn main() {
    let a = &mut [0, 1, 2][..];
    a[0] = 5;
    let b = &mk()[..];
    let c = &mut mk()[..];
    c[0] = 1;
    let d = &mut mk()[0];
    *d = 3;
    let e = &mut [1, 2, 3][1..];
    let f = &String::from("abc")[1..];
    let g = &mut vec![1][..];
    println!("{a:?} {b:?} {c:?} {d} {e:?} {f} {g:?}");
}
