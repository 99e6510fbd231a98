fn pick(list: &[u8; 3], i: usize) -> u8 {
    list[i] //~ PANIC index out of bounds: the len is 3 but the index is 3
}

fn main() {
    let list = [1, 2, 3];
    let mut i = 1;
    while i < 5 {
        println!("{}", pick(&list, i));
        i += 1;
    }
}
