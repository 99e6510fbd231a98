struct Plain(u8);

async fn slow(n: i32_) -> i32 { //~ ERROR E0425
    1
}

fn cast() {
    let value: u64 = 6u8 as other; //~ ERROR E0425
}

fn rounds(mut list: Vec<u8>) {
    loop {
        match list.pop() {
            Some(n) => println!("{n}"),
            None => &mut continue, //~ ERROR E0308
        }
    }
}

fn main() {
    // What met the unknown type is not borrow checked.
    let name = String::from("a");
    let task = async {
        let other = &mut name;
        slow(1).await
    };
    cast();
    rounds(vec![1]);
}
