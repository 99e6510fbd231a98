fn both(a: bool, b: bool) -> bool {
    a and b //~ ERROR
        or a //~ ERROR
}

fn colon(n: i32): i32 { //~ ERROR
    n
}

fn arrow(n: i32) => i32 { //~ ERROR
    "n" //~ ERROR E0308
}

fn ternary(n: i32) -> i32 {
    let m = n > 1 ? n : 1; //~ ERROR
    m
}

fn chain(n: i32) {
    if n > 1 {
    } else if { //~ ERROR
        missing(); //~ ERROR E0425
    }
    match n {
        1 => { both(true, false) }; //~ ERROR E0308  E0308
        _ => {}
    }
}

fn main() {
    if unknown = 5 {} //~ ERROR E0425
    let x = 1;
    if x = 5 {} //~ ERROR E0308
}
