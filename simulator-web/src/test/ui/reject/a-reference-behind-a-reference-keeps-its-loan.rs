struct Parser {
    source: String,
    tokens: Vec<String>,
}

impl Parser {
    fn peek(&mut self) -> Option<&mut String> {
        self.tokens.last_mut()
    }
}

fn main() {
    let mut parser = Parser { source: "a b".to_string(), tokens: vec![] };
    let token = parser.peek();
    println!("{:?} {}", token, parser.source); //~ ERROR E0502
}
