fn main() {
    let mut numbers = [5, 2, 3];
    let start = numbers.as_mut_ptr().await; //~ ERROR E0728
    let other = numbers.nothing(); //~ ERROR E0599
    unsafe {
        std::ptr::swap(start, start.add(2));
        std::ptr::swap(other, other.add(2));
    }
}
