// Recursion and drops of long lists go as deep as they do on a real stack.
struct Node {
    value: u64,
    next: Option<Box<Node>>,
}

fn sum_to(n: u64) -> u64 {
    if n == 0 { 0 } else { n + sum_to(n - 1) }
}

fn main() {
    println!("{}", sum_to(6000));

    let mut head = None;
    for value in 0..3000 {
        head = Some(Box::new(Node { value, next: head }));
    }
    let mut total = 0;
    let mut at = &head;
    while let Some(node) = at {
        total += node.value;
        at = &node.next;
    }
    println!("{total}");
    drop(head);
    println!("dropped");
}
