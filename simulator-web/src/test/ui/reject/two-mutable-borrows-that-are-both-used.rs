struct Gauge {
    depth: u32,
}

fn main() {
    let mut g = Gauge { depth: 1 };
    let a = &mut g;
    let b = &mut g; //~ ERROR E0499
    a.depth += 1;
    b.depth += 1;
    println!("{}", g.depth);
}
