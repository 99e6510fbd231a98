#[derive(Debug)]
enum Command {
    Go(u8),
    Stop,
    Turn { left: bool },
}

fn act(command: &Command) -> u8 {
    match command {
        Command::Go(n) if *n > 3 => 1,
        Command::Go(_) | Command::Stop => 2,
        Command::Turn { left: true } => 3,
        Command::Turn { left: false } => 4,
    }
}

fn size(n: u8) -> &'static str {
    match n {
        0..=9 => "small",
        10..20 => "middling",
        20.. => "large",
    }
}

fn ends(v: &[i32]) -> i32 {
    match v {
        [] => 0,
        [x] => *x,
        [first, .., last] => first + last,
    }
}

fn main() {
    let [a, b] = [Command::Go(2), Command::Turn { left: false }];
    println!("{} {} {}", act(&a), act(&b), act(&Command::Stop));
    println!("{} {} {}", size(3), size(12), size(255));
    println!("{} {}", ends(&[]), ends(&[1, 2, 3]));
}
