fn main() {
    refuse me
}