fn moved() {
    let text = String::from("a");
    drop(text);
    let shown = || { //~ ERROR E0382
        println!("{text}");
    };
    let name = String::from("b");
    drop(name);
    let kept = move || { //~ ERROR E0382
        println!("{name}");
    };
}

fn unset() {
    let text: String;
    let shown = || { //~ ERROR E0381
        println!("{text}");
    };
    let list: Vec<u8>;
    let future = async move { //~ ERROR E0381
        drop(list);
    };
    let pair: (String, i32);
    println!("{pair:?}"); //~ ERROR E0381
    let (left, mut right) = pair;
}

fn main() {
    moved();
    unset();
}
