#[repr(C, packed)] #[derive(Clone, Copy, Debug, PartialEq, Default)] struct Hdr { tag: u8, len: u32, id: u16 }
unsafe trait Pod: Copy { fn bytes(&self) -> &[u8] { unsafe { std::slice::from_raw_parts(self as *const Self as *const u8, size_of::<Self>()) } } fn from_bytes(b: &[u8]) -> Option<Self> { (b.len() >= size_of::<Self>()).then(|| unsafe { std::ptr::read_unaligned(b.as_ptr().cast()) }) } }
unsafe impl Pod for Hdr {}
fn main() {
    let h = Hdr { tag: 1, len: 0x01020304, id: 7 };
    let (len, id) = (h.len, { h.id });
    println!("{len} {id} {h:?}");
    println!("{}", h == Hdr { ..h });
    println!("{}", h.bytes().len());
    println!("{:?}", Hdr::from_bytes(h.bytes()).map(|h| { h.len }));
    println!("{:?}", Hdr::default());
    more();
}
#[repr(packed(2))] #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)] struct T(u8, u32, u64);
#[repr(packed)] #[derive(Debug, Clone, Copy, PartialEq)] struct G<X: Copy> { a: u8, x: X }
#[test] fn x() {}
fn more() {
    use std::hash::{Hash, Hasher, DefaultHasher};
    let t = T(1, 2, 3); let mut h = DefaultHasher::new(); t.hash(&mut h);
    let mut k = DefaultHasher::new(); (1u8, 2u32, 3u64).hash(&mut k);
    println!("{t:?} {} {:?} {}", t == t.clone(), t.cmp(&T(1, 2, 4)), h.finish() == k.finish());
    println!("{:?} {}", G { a: 1, x: 5u64 }, G { a: 1, x: 2.5f64 } == G { a: 1, x: 2.5 });
}
