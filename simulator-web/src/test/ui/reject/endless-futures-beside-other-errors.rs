use std::rc::Rc;

async fn down(n: u32) -> u32 { //~ ERROR E0733
    if n == 0 { 0 } else { down(n - 1).await + n }
}

async fn with_a_borrow(n: u32) -> u32 {
    let mut all = vec![n];
    let first = &all[0];
    all.push(1); //~ ERROR E0502
    if *first == 0 { 0 } else { with_a_borrow(n - 1).await }
}

async fn with_a_type(n: u32) -> u32 {
    let text: u32 = "n"; //~ ERROR E0308
    if n == 0 { text } else { with_a_type(n - 1).await }
}

fn sent<T: Send>(_: T) {}

fn with_an_item() {
    static LOCAL: Option<Rc<u8>> = None; //~ ERROR E0277
    sent(async { //~ ERROR
        let own = Rc::new(1);
        down(1).await;
        println!("{own} {}", LOCAL.is_none());
    });
}

fn main() {
    with_an_item();
}
