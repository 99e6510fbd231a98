struct Pair<T> {
    first: T,
    second: T,
}

fn read() -> Result<u8, String> {
    Ok(1)
}

fn wide() -> Result<u64, String> {
    let pair = Pair { first: 1 }; //~ ERROR E0063
    let number: u64 = read()?; //~ ERROR E0308
    read()? //~ ERROR E0308
}

fn main() {
    let _ = wide();
}
