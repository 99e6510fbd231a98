struct Grid<const W: usize> { cells: [[u8; W]; HEIGHT] }
const HEIGHT: usize = half(WIDTH);
const WIDTH: usize = 2 * SIDES.len();
const SIDES: &[u8] = &[1, 2, 3];
const fn half(n: usize) -> usize { if n == 0 { 0 } else { n / 2 } }
impl<const W: usize> Grid<W> { const SIZE: usize = W * HEIGHT; fn new() -> Self { Grid { cells: [[0; W]; HEIGHT] } } }
fn area(g: &[[u8; WIDTH]; half(8)]) -> usize { g.len() * g[0].len() }
enum E { A = half(10) as isize, B }
static TABLE: [u8; half(6)] = [1, 2, 3];
fn main() {
    let g = Grid::<4>::new();
    println!("{} {} {}", g.cells.len(), g.cells[0].len(), Grid::<4>::SIZE);
    println!("{} {} {}", area(&[[0; 6]; 4]), E::B as u8, TABLE.len());
    println!("{}", E::A as u8);
}
