struct Ring<T, const N: usize> {
    data: [T; N],
}
impl<T, const N: usize> Ring<T, N> {
    fn new() -> Self {
        Ring { data: [T::default(); N] } //~ ERROR E0277 E0599
    }
}
fn main() {}
