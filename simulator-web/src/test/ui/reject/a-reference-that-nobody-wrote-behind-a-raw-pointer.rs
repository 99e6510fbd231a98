// A method or an index makes a reference; behind a raw pointer it is to be written.
struct Log {
    lines: Vec<String>,
    title: String,
}

unsafe fn look(log: *mut Log, bytes: *const [u8]) {
    unsafe {
        let first = &(*log).lines[0]; //~ ERROR dangerous_implicit_autorefs
        let title = (*log).title.len(); //~ ERROR dangerous_implicit_autorefs
        let count = (*bytes).len(); //~ ERROR dangerous_implicit_autorefs
        println!("{first} {title} {count} {}", (*log).lines.len());
    }
}

fn main() {
    let bytes = &[1u8, 2][..];
    let mut log = Log { lines: vec![String::from("a")], title: String::from("log") };
    unsafe { look(&raw mut log, &raw const *bytes) }
}
