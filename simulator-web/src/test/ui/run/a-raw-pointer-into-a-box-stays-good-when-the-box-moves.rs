fn pass<T>(b: Box<T>) -> Box<T> {
    b
}

fn main() {
    let a = Box::new([7u16, 8, 9]);
    let last: *const u16 = &a[2];
    let b = pass(a);
    let mut shelf = Vec::new();
    shelf.push(b);
    println!("{}", unsafe { *last });
    println!("{}", shelf.len());
}
