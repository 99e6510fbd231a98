fn first<'a>() -> &'a u32 {
    let list = [1, 2, 3];
    &list[0] //~ ERROR E0515
}

fn main() {
    println!("{}", first());
}
