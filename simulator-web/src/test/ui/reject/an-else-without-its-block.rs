fn poll() { if true {} else, Poll, } //~ ERROR
fn main() {}
