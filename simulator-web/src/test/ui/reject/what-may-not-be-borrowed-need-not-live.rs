fn a() -> &'static mut u8 {
    let k = 3u8;
    &mut k //~ ERROR E0596
}
fn b<'a>() -> &'a mut u8 {
    let mut k = 3u8;
    &mut k //~ ERROR E0515
}
fn c() -> &'static u8 {
    let k = 3u8;
    &k //~ ERROR E0515
}
fn main() {
    let v = vec![1];
    let w: Vec<&mut i32> = v
        .iter()
        .map(|k| {
            let j = *k;
            &mut j //~ ERROR E0596
        })
        .collect();
    let r;
    {
        let x = 3;
        r = &mut x; //~ ERROR E0596
    }
    *r = 4;
    let s = String::new();
    std::thread::spawn(|| s.push('a')); //~ ERROR E0373 E0596
}
struct S(String);

fn i(n: S) -> &'static mut String {
    &mut n.0 //~ ERROR E0515 E0596
}
