use std::ptr;

struct Page {
    text: String,
    title: *const String,
}

fn publish(page: Page) {
    println!("{} bytes", page.text.len());
    // Undefined: the `String` left its place.
    let title: &String = unsafe { &*page.title };
    println!("{title}");
}

fn main() {
    let mut page = Page {
        text: String::from("Kelp and tides"),
        title: ptr::null(),
    };
    page.title = &page.text;
    publish(page);
}
