fn first<'a>(x: &'a i32) -> &'a i32 {
    &'a *x //~ ERROR
}

fn main() {
    let a = 1;
    let b: &i32 = &'static a; //~ ERROR
    let c: u8 = "d"; //~ ERROR E0308
    let d = &'outer: loop { break 'outer 3 };
    length(&'b String::from("e")); //~ ERROR
}

fn length(text: &str) -> usize {
    text.len()
}
