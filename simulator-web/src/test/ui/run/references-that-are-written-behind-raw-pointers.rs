// As its twin, with the references written, or where none is made.
struct Log {
    lines: Vec<String>,
    title: String,
    counts: [u32; 2],
}

unsafe fn look(log: *mut Log, bytes: *const [u8]) {
    unsafe {
        let first = &(&(*log).lines)[0];
        let title = (&(*log).title).len();
        println!("{first} {title} {} {}", (*bytes)[1], (*log).lines.len());
        (*log).lines.push(String::from("b"));
        (*log).counts[1] += 2;
        println!("{:?} {}", (*log).counts, (*log).counts.len());
    }
}

fn main() {
    let bytes = &[1u8, 2][..];
    let mut log = Log { lines: vec![String::from("a")], title: String::from("log"), counts: [0; 2] };
    unsafe { look(&raw mut log, &raw const *bytes) }
    println!("{:?}", log.lines);
}
