fn longer<'a>(a: &'a String, b: &'a String) -> &'a String {
    if a.len() > b.len() { a } else { b }
}

fn main() {
    let outer = String::from("tide");
    {
        let inner = String::from("slack water");
        let longest = longer(&outer, &inner);
        println!("{longest}");
    }
    println!("{outer}");
}
