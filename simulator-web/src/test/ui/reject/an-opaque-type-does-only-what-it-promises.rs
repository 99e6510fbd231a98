//! Of a value behind `impl Trait` only the bounds are known: it is moved, and dropped at its end.

use std::fmt::Debug;

struct Matrix {
    cells: Vec<f64>,
    rows: usize,
}

impl Matrix {
    fn rows(&mut self) -> impl Iterator<Item = &mut [f64]> {
        self.cells.chunks_mut(2)
    }
}

fn number() -> impl Debug {
    3
}

fn copied(_: &mut Vec<u8>) -> impl Copy + use<'_> {
    3
}

fn main() {
    let mut matrix = Matrix { cells: vec![1.0, 2.0], rows: 1 };
    let mut rows = matrix.rows();
    println!("{:?}", rows.next().map(|row| row[0]));
    println!("{}", matrix.rows); //~ ERROR E0502

    let first = number();
    let second = first;
    println!("{first:?} {second:?}"); //~ ERROR E0382

    let mut list = vec![1];
    let _copy = copied(&mut list);
    println!("{list:?}");
}
