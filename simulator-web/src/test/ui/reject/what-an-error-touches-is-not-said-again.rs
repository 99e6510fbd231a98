struct Stack {
    items: Vec<i32>,
}

impl Stack {
    fn push(self, item: i32) -> &mut Stack { //~ ERROR E0106
        self
    }
}

struct Countdown(u32);

impl Iterator for Countdown { //~ ERROR E0046
    fn next(&mut self) -> Option<Self::Item> {
        if self.0 == 0 {
            return None;
        }
        None
    }
}

struct Words<'a> {
    rest: &'a str,
}

impl Words { //~ ERROR E0726
    fn first(&self) -> &'a str { //~ ERROR E0261
        self.rest
    }
}

fn unknown(stack: &mut Stack) {
    let found = stack.all().map(|each| each.clone()); //~ ERROR E0599
    let other = found.unwrap();
    other.push(1);
}

fn guess() {
    let list = Vec::new(); //~ ERROR E0282
    let more = Vec::new();
    println!("{}", list.len() + more.len());
}

fn main() {
    let mut stack = Stack { items: vec![] };
    stack.push(1).push(2);
    println!("{}", stack.items.len());
    let words = Words { rest: "a b" };
    let word: u8 = words.first();
    println!("{word}");
    for n in Countdown(2) {
        println!("{n}");
    }
    unknown(&mut stack);
    guess();
}
