const LOW: u8 = 1 - 2; //~ ERROR E0080
const PICK: i32 = [1, 2, 3][3]; //~ ERROR E0080
const MANY: i32 = 5 % 0; //~ ERROR E0080
const TOP: i32 = i32::MAX;

struct Size {
    width: u8,
}

fn add() -> u8 {
    255u8 + 1 //~ ERROR arithmetic_overflow
}

fn add_to_a_field() -> u8 {
    let size = Size { width: 255 };
    size.width + 1 //~ ERROR arithmetic_overflow
}

fn add_to_a_constant() -> i32 {
    TOP * 2 //~ ERROR arithmetic_overflow
}

fn subtract() -> usize {
    let count = 3usize;
    count - 5 //~ ERROR arithmetic_overflow
}

fn shift() -> u32 {
    let by = 40;
    1u32 << by //~ ERROR arithmetic_overflow
}

fn divide() -> i32 {
    let zero = 0;
    1 / zero //~ ERROR unconditional_panic
}

fn index() -> i32 {
    let list = [1, 2, 3];
    let mut at = 2;
    at += 1;
    list[at] //~ ERROR unconditional_panic
}

fn only_one_way(n: i32) -> i32 {
    if n > 3 {
        return n / 0; //~ ERROR unconditional_panic
    }
    if false { 1 / 0 } else { 2 }
}

fn in_a_closure() {
    let closure = || 1 / 0; //~ ERROR unconditional_panic
    closure();
}

fn moved(text: String) {
    drop(text);
    drop(text); //~ ERROR E0382
}

fn main() {
    println!("{}", 7u8 - 8); //~ ERROR arithmetic_overflow
    println!("{LOW} {PICK} {MANY} {}", [1, 2][2]); //~ ERROR unconditional_panic
    add();
}
