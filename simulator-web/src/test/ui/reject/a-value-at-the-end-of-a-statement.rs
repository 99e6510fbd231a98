// What is to give nothing is wrong where it gives something: at the end of a branch, of a block, of
// the only arm that arrives.

fn v() -> u8 { 1 }
fn a() -> u8 {
    {
        v() //~ ERROR E0308
    }
    2
}
fn b() -> u8 {
    unsafe {
        {
            v() //~ ERROR E0308
        }
    }
    2
}
fn c(x: u8) -> u8 {
    if x > 1 {
        v() //~ ERROR E0308
    } else {
        3 //~ ERROR E0308
    }
    2
}
fn d(x: u8) -> u8 {
    if x > 1 {
        return 1;
    } else {
        3 //~ ERROR E0308
    }
    2
}
fn e(x: u8) {
    if x > 1 {
        3 //~ ERROR E0308
    } else {
        return;
    }
}
async fn y() {}
async fn f(x: u8) {
    loop {
        match x {
            0 => break,
            1 => {
                y().await;
                v() //~ ERROR E0308
            }
            _ => continue,
        }
    }
}
fn main() {}
