#[repr(C, packed)]
struct Head { kind: u8, length: u32, port: u16 }
fn by(h: &Head) -> u32 { h.length }
fn main() {
    aligned_to_two();
    let h = Head { kind: 1, length: 2, port: 3 };
    println!("{}", by(&h));
    let l = (&h).length;
    let p = &raw const h;
    let q = unsafe { (*p).length };
    println!("{l} {q} {}", { h.port });
    let b: Box<Head> = Box::new(h);
    println!("{}", { b.length });
    let mut c = b;
    c.length = 7;
    let m = &mut *c;
    m.length += 1;
    println!("{}", { m.length });
    let Head { length, .. } = *m;
    println!("{length}");
    match m { Head { kind, .. } => println!("{kind}") }
}
#[repr(C, packed(2))]
#[derive(Clone, Copy)]
struct Two { head: u16, length: u64, more: [u32; 2] }
fn aligned_to_two() {
    let a = Two { head: 1, length: 5, more: [1, 2] };
    let b = [a, a];
    let r = &b[1];
    println!("{} {} {}", { r.length }, { r.more[1] }, { b[0].more }[0]);
    println!("{}", align_of::<Two>());
    let h = Head { kind: 1, length: 2, port: 3 };
}
