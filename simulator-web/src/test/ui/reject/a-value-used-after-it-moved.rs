struct Ticket {
    number: u32,
}

fn punch(t: Ticket) {
    println!("punched {}", t.number);
}

fn main() {
    let t = Ticket { number: 7 };
    punch(t);
    println!("{}", t.number); //~ ERROR E0382
}
