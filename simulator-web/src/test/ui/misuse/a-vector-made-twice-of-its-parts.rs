fn main() {
    let mut names = vec![String::from("a"), String::from("b")];
    let (start, length, capacity) = (names.as_mut_ptr(), names.len(), names.capacity());
    std::mem::forget(names);
    drop(unsafe { Vec::from_raw_parts(start, length, capacity) });
    drop(unsafe { Vec::from_raw_parts(start, length, capacity) }); //~ MISUSE undefined-behaviour double-free
}
