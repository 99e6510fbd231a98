fn main() {
    panic!("x")
}
