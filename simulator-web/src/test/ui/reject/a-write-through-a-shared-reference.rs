struct Gauge {
    depth: u32,
}

fn raise(g: &Gauge) {
    g.depth += 1; //~ ERROR E0594
}

fn main() {
    let g = Gauge { depth: 1 };
    raise(&g);
    println!("{}", g.depth);
}
