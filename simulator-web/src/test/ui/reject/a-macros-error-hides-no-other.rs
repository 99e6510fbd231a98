fn counts() -> usize {
    let list = vec![1, 2];
    println!("{} {} {}", list.len(), list[0]); //~ ERROR
    list.length() //~ ERROR E0599
}

fn shows() {
    printn!("{}", 3); //~ ERROR
    let number: u8 = "three"; //~ ERROR E0308
}

fn main() {
    println("{}", counts()); //~ ERROR E0423
    shows();
}
