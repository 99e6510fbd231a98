async fn two_that_change() {
    let mut n = 0;
    let mut add = async || n += 1;
    let one = add();
    let two = add(); //~ ERROR E0499
    one.await;
    two.await;
}

async fn gone_before_its_future() {
    let s = String::from("a");
    let len = async move || s.len();
    let waits = len();
    drop(len); //~ ERROR E0505
    waits.await;
}

async fn an_argument_dies() {
    let len = async |s: &str| s.len();
    let waits = {
        let s = String::from("a");
        len(&s) //~ ERROR E0597
    };
    waits.await;
}

fn handed_out() -> impl AsyncFn() -> usize {
    let s = String::from("a");
    async || s.len() //~ ERROR E0597
}

fn main() {}
