fn main() {
    let x = 1;
    #[allow(unused)] //~ ERROR
}
