fn f2(x: usize) {}
fn main() {
    let mut s = 3usize;
    s -= -1; //~ ERROR E0277
    let b = s + -1; //~ ERROR E0277
    let c = -1 + s; //~ ERROR E0277
    let d: usize = -1; //~ ERROR E0600
    s = -2; //~ ERROR E0600
    f2(-3); //~ ERROR E0600
    if s == -1 {} //~ ERROR E0600
    let v = [0u8; 3];
    v[-1]; //~ ERROR
    s <<= -1;
    let u = 3u8;
    u.pow(-1); //~ ERROR E0600
    let t = (-1usize, -2_i32); //~ ERROR E0600
    let e = -1 * s; //~ ERROR E0277
    let x = vec![1];
    x[-1]; //~ ERROR
    x.get(-1); //~ ERROR E0277
    std::iter::repeat(-1).take(s);
    let z = s - -s; //~ ERROR E0600
    let w: u8 = 5 - -2; //~ ERROR E0277
    let q: [u8; 3] = [-1, 2, 3]; //~ ERROR E0600
}
