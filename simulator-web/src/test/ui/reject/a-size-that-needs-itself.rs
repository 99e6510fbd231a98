const N: usize = std::mem::size_of::<[u8; N]>(); //~ ERROR E0391

fn main() {
    let bytes = [0u8; N];
    println!("{}", bytes.len());
}
