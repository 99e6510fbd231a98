enum Shape {
    Named(String),
    Circle(f64),
}

fn label(shape: &Shape) -> String {
    match *shape { //~ ERROR E0507
        Shape::Named(name) => name,
        Shape::Circle(radius) => format!("circle {radius}"),
    }
}

fn main() {
    let names = [String::from("a"), String::from("b")];
    let first = names[0]; //~ ERROR E0508
    println!("{first} {}", label(&Shape::Circle(1.0)));
    println!("{}", label(&Shape::Named(first)));
}
