use std::collections::BTreeMap;
use std::ops::Index;
use std::pin::Pin;

struct Guarded<'r, K, R> {
    role: Option<&'r R>,
    denied: Vec<K>,
}

#[derive(Debug, PartialEq)] //~ ERROR E0119
struct Tick(u32);

impl PartialEq for Tick {
    fn eq(&self, other: &Tick) -> bool {
        self.0 == other.0
    }
}

#[derive(Default, Clone)] //~ ERROR E0277
struct Board {
    cells: [[Option<u8>; 40]; 2],
}

#[derive(Debug, Clone, Default)] //~ ERROR E0665
enum Method {
    Get,
    Post,
}

#[derive(Debug, Clone, Default)]
struct Request {
    method: Method,
}

#[derive(Debug, Clone)] //~ ERROR E0277
struct Waiting {
    future: Vec<Pin<Box<dyn Future<Output = u8>>>>,
}

struct Matrix([i32; 4]);

impl Index<(usize, usize)> for Matrix {
    type Output = i32;
    fn index(&self, at: (usize, usize)) -> &i32 {
        &self.0[at.0 * 2 + at.1]
    }
}

fn mean(buckets: &BTreeMap<u8, usize>) -> Option<f64> {
    let count = buckets.values().sum(); //~ ERROR E0282
    if count == 0 {
        return None;
    }
    Some(1.0 / count as f64)
}

fn step(state: Option<Shape>) -> u8 {
    match state {
        Some(Shape::Square) => 1, //~ ERROR E0533
        _ => 0,
    }
}

enum Shape {
    Square { side: u8 },
}

fn main() {
    let guarded: Guarded<u32, '_, u8> = Guarded { role: None, denied: vec![] }; //~ ERROR E0747
    let matrix = Matrix([1, 2, 3, 4]);
    println!("{}", matrix[1][0]); //~ ERROR E0308 E0608
    let mut out = String::new();
    write!(out, "{}", guarded.denied.len()).unwrap(); //~ ERROR E0599
}
