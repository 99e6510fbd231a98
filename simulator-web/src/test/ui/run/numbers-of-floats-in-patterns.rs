const LOW: f32 = -2.5;
const HALF: f64 = 1.0 / 2.0;

fn single(x: f32) -> &'static str {
    match x {
        1.5 => "one and a half",
        -1.5 => "less",
        LOW => "low",
        2.5..=3.5 => "about three",
        ..=-7.25 => "deep",
        f32::INFINITY => "endless",
        _ => "other",
    }
}

fn double(x: f64) -> &'static str {
    match x {
        HALF => "half",
        -0.25..0.25 => "about nothing",
        _ => "other",
    }
}

fn main() {
    for x in [1.5, -1.5, -2.5, 3.0, 3.5, 3.6, -7.25, -8.0, f32::INFINITY, f32::NAN] {
        println!("{x}: {}", single(x));
    }
    for x in [0.5, -0.25, -0.0, 0.25] {
        println!("{x}: {}", double(x));
    }
    if let [-1.0, .., 0.25] = [-1.0f32, 3.0, 0.25] {
        println!("both ends");
    }
}
