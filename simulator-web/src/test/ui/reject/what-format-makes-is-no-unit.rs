fn describe(list: &[i32]) {
    match list {
        [] => "empty".to_string(),
        [one] => format!("one {one}"), //~ ERROR E0308
        _ => format!("many"), //~ ERROR E0308
    }
}

fn plain(n: i32) {
    match n { //~ ERROR E0308
        0 => "none".to_string(),
        _ => "some".to_string(),
    }
}

fn mixed(n: i32) {
    match n {
        0 => format!("none"), //~ ERROR E0308
        _ => "some".to_string(), //~ ERROR E0308
    }
}

fn main() {
    let text: u8 = if true { format!("a") } else { 3 }; //~ ERROR E0308
    describe(&[]);
    plain(1);
    mixed(text as i32);
}
