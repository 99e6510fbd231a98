mod a {
    pub struct Ticket;
}

mod b {
    pub struct Ticket;
}

fn change(old: a::Ticket) -> b::Ticket {
    old //~ ERROR E0308
}

fn all(old: Vec<a::Ticket>) -> Vec<b::Ticket> {
    old //~ ERROR E0308
}

fn lent(old: &(i32, a::Ticket)) -> &(i32, b::Ticket) {
    old //~ ERROR E0308
}

fn main() {}
