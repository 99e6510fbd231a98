const LOW: u8 = 2 - 1;
const PICK: i32 = [1, 2, 3][2];
const LENGTH: usize = [1usize, 2, 3][1] * 2;

fn divide(by: i32) -> i32 {
    10 / by
}

fn counted() -> i32 {
    let list = [1, 2, 3];
    let mut at = 0;
    while at < 2 {
        at += 1;
    }
    list[at]
}

fn borrowed() -> i32 {
    let zero = 0;
    let behind = &zero;
    if *behind == 0 { 4 } else { 1 / *behind }
}

fn chosen(first: bool) -> i32 {
    let by = if first { 1 } else { 0 };
    if by == 0 { 0 } else { 10 / by }
}

async fn waits() -> i32 {
    1 / 0
}

fn main() {
    println!("{LOW} {PICK} {:?} {}", [0; LENGTH], i8::MIN);
    println!("{} {} {} {}", divide(3), counted(), borrowed(), chosen(true) + chosen(false));
    let future = waits();
    drop(future);
    println!("{} {}", -128i8, -9223372036854775808i64);
    println!("{} {}", 255u8.wrapping_add(1), (3 - 4) as u64);
    let list = vec![1, 2, 3];
    println!("{}", list[3]); //~ PANIC index out of bounds: the len is 3 but the index is 3
}
