use std::panic::{catch_unwind, panic_any, set_hook};

fn main() {
    set_hook(Box::new(|_| {}));
    let n = 3;
    let thrown = [
        catch_unwind(|| panic!("literal")),
        catch_unwind(move || panic!("made of {n}")),
        catch_unwind(|| panic_any(5u8)),
    ];
    for result in thrown {
        let payload = result.unwrap_err();
        match payload.downcast::<String>() {
            Ok(text) => println!("String {text}"),
            Err(other) => match other.downcast_ref::<&str>() {
                Some(text) => println!("&str {text}"),
                None => println!("u8 {:?}", other.downcast_ref::<u8>()),
            },
        }
    }
}
