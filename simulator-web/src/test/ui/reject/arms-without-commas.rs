fn first(one: Option<u32>) -> u32 {
    match one {
        Some(n) => n //~ ERROR
        None => 0,
    }
}

fn second(one: Option<u32>) -> u32 {
    match one {
        Some(n) => retrn n, //~ ERROR
        None => missing(),
    }
}

fn third(one: Option<u32>) -> u32 {
    match one {
        Some(n) => n; None => "none" //~ ERROR
    }
}

fn main() {
    println!("{}", first(None));
}

