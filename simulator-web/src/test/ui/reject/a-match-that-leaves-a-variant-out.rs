// A guard may fail: its arm covers nothing.
#[derive(Debug)]
enum Command {
    Go(u8),
    Stop,
    Turn { left: bool },
}

fn act(command: &Command) -> u8 {
    match command { //~ ERROR E0004
        Command::Go(n) if *n > 3 => 1,
        Command::Stop => 2,
        Command::Turn { left: true } => 3,
    }
}

fn size(n: u8) -> &'static str {
    match n { //~ ERROR E0004
        0..=9 => "small",
        20..=255 => "large",
    }
}

fn main() {
    let Some(first) = [1, 2].first(); //~ ERROR E0005
    println!("{first} {} {}", act(&Command::Stop), size(3));
}
