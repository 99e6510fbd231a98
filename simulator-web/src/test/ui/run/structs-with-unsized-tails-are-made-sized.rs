struct Fat<T: ?Sized> { f1: isize, ptr: T }
struct Sole<T: ?Sized>(T);
fn main() {
    let f5: &Fat<[isize]> = &Fat { f1: 5, ptr: [1, 2, 3] };
    println!("{} {}", f5.ptr.len(), f5.f1);
    let f6: &mut Fat<[u8]> = &mut Fat { f1: 5, ptr: [1, 2] };
    f6.ptr[0] = 4;
    println!("{}", f6.ptr[0]);
    let g: &Sole<[u8]> = &Sole([1, 2, 3]);
    println!("{}", g.0.len());
    let h: &Sole<dyn std::fmt::Debug> = &Sole(5);
    println!("{:?}", &h.0);
    let i: Box<Sole<[u8]>> = Box::new(Sole([1, 2]));
    println!("{}", i.0.len());
    let e: &Fat<[isize]> = &Fat { f1: 5, ptr: [] };
    let c: *const Sole<[_]> = &Sole([1, 2, 3]);
    println!("{}", unsafe { &(*c).0 }.len() + e.ptr.len());
}
