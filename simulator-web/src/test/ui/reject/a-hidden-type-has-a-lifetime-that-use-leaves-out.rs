fn words<'a>(text: &'a str, stop: &str) -> impl Iterator<Item = usize> + use<'a> {
    let _ = text;
    stop.split(' ').map(str::len) //~ ERROR E0700
}

fn main() {
    println!("{}", words("a b", "b c d").count());
}
