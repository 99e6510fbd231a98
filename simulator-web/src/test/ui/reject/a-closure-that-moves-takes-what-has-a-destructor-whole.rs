struct Ticket {
    owner: String,
    number: u32,
}

impl Drop for Ticket {
    fn drop(&mut self) {
        println!("ticket {} is gone", self.number);
    }
}

fn main() {
    let first = Ticket { owner: String::from("a"), number: 1 };
    let length = move || first.owner.len();
    println!("{} {}", length(), first.number); //~ ERROR E0382

    let second = Ticket { owner: String::from("b"), number: 2 };
    let double = move || second.number * 2;
    println!("{} {}", double(), second.owner);

    let third = (Ticket { owner: String::from("c"), number: 3 }, 4);
    let taken = move || third.0.owner.len();
    println!("{} {}", taken(), third.1);
    println!("{}", third.0.number); //~ ERROR E0382
}
