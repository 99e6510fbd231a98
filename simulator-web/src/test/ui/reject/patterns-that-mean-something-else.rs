use std::task::Poll;

enum State {
    Idle,
    Running { speed: u8 },
    Broken(i32),
}

fn both(pair: (Option<i32>, Option<i32>)) -> i32 {
    match pair {
        (Some(a), None) | (None, Some(b)) => 1, //~ ERROR E0408
        _ => 2,
    }
}

fn variant(poll: Poll<u8>) -> u8 {
    match poll {
        Poll::Ready(value) => value,
        Pending => 0, //~ ERROR E0170
    }
}

fn fields(state: &State) -> u8 {
    match state {
        State::Running { spedd } => 1, //~ ERROR E0026
        State::Broken => 2, //~ ERROR E0532
        _ => 3,
    }
}

fn other_fields(state: &State) -> u8 {
    match state {
        State::Running { rate, .. } => 1, //~ ERROR E0026
        State::Idle => 2,
        State::Broken(_) => 3,
    }
}

fn ranges(text: &str) -> u8 {
    match text {
        "a"..="f" => 1, //~ ERROR E0029
        _ => 2,
    }
}

fn main() {
    for (name, count) in ["pear", "plum"] { //~ ERROR E0308
        println!("{name} {count}");
    }
    let lengths: Vec<usize> = vec![(1, "a")].into_iter().map(|n, text| n).collect(); //~ ERROR E0593
    5 += lengths.len(); //~ ERROR E0067
}
