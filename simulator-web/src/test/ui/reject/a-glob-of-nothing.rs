use *; //~ ERROR
use {missing, *}; //~ ERROR E0432  E0432

fn main() {
    let number: u8 = "a"; //~ ERROR E0308
}
