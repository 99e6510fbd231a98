// A mutable static is read and written in place, or through a raw pointer.
static mut COUNT: u32 = 0;
static mut ROWS: [u32; 3] = [0; 3];

#[allow(static_mut_refs)]
fn rows() -> usize {
    unsafe { ROWS.iter().filter(|row| **row > 0).count() }
}

fn main() {
    unsafe {
        COUNT += 2;
        ROWS[1] = COUNT;
        let pointer = &raw mut COUNT;
        *pointer += 5;
        let add = |n: u32| {
            COUNT += n;
            COUNT
        };
        println!("{} {}", add(1), add(1));
        let last = ROWS[1];
        println!("{last}");
    }
    println!("{}", rows());
}
