fn main() {
    let mut v = [1, 2, 3];
    let i = Default::default();
    let a = &mut v[i];
    *a += 4;
    let j = "1".parse().unwrap();
    let b = &v[j];
    let n: usize = i;
    let m: usize = j;
    println!("{b} {n} {m}");
    let k = 2u8.into();
    let s = &mut v[..];
    s[k] = 9;
    let r = &mut s[k];
    *r += 1;
    let mut best = None;
    for (i, x) in s.iter().enumerate() {
        if *x > 3 { best = Some(i); }
    }
    println!("{} {}", s[best.unwrap()], usize::max(k, 1));
    let f = |at| s[at];
    println!("{}", f(0usize));
    let l = "7".parse().unwrap();
    let z: usize = l;
    println!("{}", s[l] + z); //~ PANIC index out of bounds: the len is 3 but the index is 7
}
