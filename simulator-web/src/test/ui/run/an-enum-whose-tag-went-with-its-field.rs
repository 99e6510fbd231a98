fn refuse(text: String) -> Result<Box<u32>, String> {
    Err(text)
}

fn main() {
    match refuse(String::from("no")) {
        Ok(_) => println!("yes"),
        Err(text) => println!("{text}"),
    }
    println!("end");
}
