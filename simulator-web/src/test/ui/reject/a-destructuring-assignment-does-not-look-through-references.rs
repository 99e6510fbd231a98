struct Pair {
    first: i32,
    second: i32,
}

fn main() {
    let (mut a, mut b);
    (a, b) = &(1, 2); //~ ERROR E0308
    [a, b] = &[1, 2]; //~ ERROR E0529
    Pair { first: a, second: b } = &Pair { first: 1, second: 2 }; //~ ERROR E0308
    let pair = Pair { first: 3, second: 4 };
    Pair { first: a, .. } = pair;
    let mut waiting: Option<i32> = Some(1);
    let next;
    while Some(next) = waiting { //~ ERROR E0308
        waiting = None;
    }
    while Some(missing) = waiting {} //~ ERROR E0425
}
