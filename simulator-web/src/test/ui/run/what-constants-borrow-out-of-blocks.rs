// The temporaries of a constant's value live for ever, whether it ends a block or not.
#[derive(Debug)]
struct Name {
    text: String,
    n: i32,
}

const PLAIN: &Name = { &Name { text: String::new(), n: 3 } };
static COMPUTED: &Name = {
    let n = 4;
    &Name { text: String::new(), n }
};

fn keep(name: &'static Name) -> &'static Name {
    name
}

fn show(text: &(impl std::fmt::Debug + ?Sized)) -> usize {
    format!("{text:?}").len()
}

fn main() {
    let here: &'static Name = const { &Name { text: String::new(), n: 5 } };
    let there = keep(const { &Name { text: String::new(), n: 6 } });
    println!("{} {} {} {}", PLAIN.n, COMPUTED.n, here.n, there.n);
    println!("{:?} {}", there, here.text.len());
    println!("{} {}", show("abc"), show(&[1, 2][..]));
}
