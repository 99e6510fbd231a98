fn words<'a>(text: &'a str, stop: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    let stop = stop.to_string();
    text.split(' ').filter(move |word| *word != stop)
}

fn main() {
    let left = {
        let stop = String::from("b");
        words("a b c", &stop)
    };
    println!("{:?}", left.collect::<Vec<_>>());
}
