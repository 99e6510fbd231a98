fn main() {
    too hard
}
