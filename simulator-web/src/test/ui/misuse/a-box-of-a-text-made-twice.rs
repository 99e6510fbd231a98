struct Task {
    name: String,
}

struct Handle {
    raw: *mut Task,
}

impl Handle {
    fn close(&self) {
        drop(unsafe { Box::from_raw(self.raw) }); //~ MISUSE undefined-behaviour double-free
    }
}

fn main() {
    let handle = Handle { raw: Box::into_raw(Box::new(Task { name: String::from("a") })) };
    println!("{}", unsafe { &(*handle.raw).name });
    handle.close();
    handle.close();
}
