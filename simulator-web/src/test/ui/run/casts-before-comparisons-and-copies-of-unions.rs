// A cast before `<=`, and unions that are cloned.
#[derive(Clone, Copy)]
union U<T: Copy> { a: T, b: u8 }
#[derive(Clone)]
union V { a: u32 }
impl Copy for V {}
fn main() {
    let c = 'x';
    println!("{}", c as u32 <= 255);
    println!("{} {}", 3u8 as i32 >= 2, (4u8 as u32) < 5);
    let mut n = 3u8 as u32;
    n <<= 2;
    if n as usize <= 12 && n as u64 == 12 { println!("yes"); }
    let u = U { a: 7u32 };
    let w = u;
    println!("{} {}", unsafe { u.b }, unsafe { w.clone().a });
    let v = V { a: 1 };
    let x = v;
    println!("{}", unsafe { v.a + x.clone().a });
}
