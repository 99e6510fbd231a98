struct Page<'a> {
    text: String,
    title: &'a str,
}

fn publish(page: Page<'_>) {
    println!("{}", page.title);
}

fn main() {
    let mut page = Page {
        text: String::from("Kelp and tides"),
        title: "",
    };
    page.title = &page.text;
    publish(page);
}
