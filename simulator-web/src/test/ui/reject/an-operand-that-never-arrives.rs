// Where a type has several impls of an operator, the right side must be of a type: what never
// arrives falls back to never. A comparison of a number has but one impl.

fn sum(count: u64) -> u64 {
    count + todo!() //~ ERROR E0277
}

fn product() -> u64 {
    2 * return 4 //~ ERROR E0277
}

fn less() -> bool {
    3 < unreachable!() //~ ERROR E0277
}

fn compared(count: u64) -> bool {
    count == return true
}

fn both(first: bool) -> bool {
    first && return false
}

fn main() {
    sum(1);
    product();
    less();
    compared(2);
    both(true);
}
