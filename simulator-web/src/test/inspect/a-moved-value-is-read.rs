struct Ticket {
    number: u32,
}

fn punch(ticket: Ticket) -> u32 {
    ticket.number
}

fn main() {
    let ticket = Ticket { number: 7 };
    println!("{}", punch(ticket));
    println!("{}", ticket.number);
}
