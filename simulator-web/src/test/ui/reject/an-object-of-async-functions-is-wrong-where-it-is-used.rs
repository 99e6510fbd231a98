use std::pin::Pin;

trait Service {
    async fn call(&self, input: u32) -> u32;
    fn name(&self) -> String;
}

struct Echo;

impl Service for Echo {
    async fn call(&self, input: u32) -> u32 {
        input
    }
    fn name(&self) -> String {
        String::from("echo")
    }
}

struct Chain {
    first: Box<dyn Service>, //~ ERROR E0038
    others: Vec<Box<dyn Service>>,
}

impl Chain {
    fn add(&mut self, next: Box<dyn Service>) { //~ ERROR E0038
        self.others.push(next); //~ ERROR E0038
    }
    async fn run(&self, input: u32) -> u32 {
        let mut value = self.first.call(input).await;
        for other in &self.others { //~ ERROR E0038
            value = other.call(value).await;
        }
        value
    }
}

async fn both(a: &dyn Service, b: Box<dyn Service>) -> u32 { //~ ERROR E0038
    a.call(1).await + b.call(2).await
}

fn names(a: &dyn Service, b: Option<Box<dyn Service>>) -> String { //~ ERROR E0038
    let first: &dyn Service = a; //~ ERROR E0038
    let second: Pin<Box<dyn Service>> = Box::pin(Echo); //~ ERROR E0038
    let third = b.map_or(String::new(), |it| it.name()); //~ ERROR E0038
    first.name() + &second.name() + &third
}

fn main() {
    let all: Vec<Box<dyn Service>> = vec![Box::new(Echo)]; //~ ERROR E0038
    for each in all.iter() {
        each.name();
    }
}
