fn main() {
    match 5u32 { 1..=1 => {} 1000..=5 => {} } //~ ERROR E0030
    match 5u32 { 1..2 => {} 5..5 => {} } //~ ERROR E0579
    match 5u32 { 1..2 => {} } //~ ERROR E0004
}
