struct Node {
    value: u32,
    next: *const Node,
}

fn main() {
    let last = Node {
        value: 2,
        next: std::ptr::null(),
    };
    let first = Node {
        value: 1,
        next: &last,
    };
    let mut sum = 0;
    let mut at: *const Node = &first;
    let mut n = 0;
    while n < 3 {
        sum += unsafe { (*at).value }; //~ MISUSE undefined-behaviour null
        at = unsafe { (*at).next };
        n += 1;
    }
    println!("{sum}");
}
