fn main() {
    let text = String::new();
    drop(text);
    println!(
        "{} {}",
        1,
        text, //~ ERROR E0382
    );
    let unset: u8;
    let shown = format!(
        "{unset}" //~ ERROR E0381
    );
    let mut list = vec![1];
    let first = &mut list;
    println!(
        "{} {:?}",
        list.len(), //~ ERROR E0502
        first,
    );
}
