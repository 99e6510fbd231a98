struct Table {
    row: (str, u8), //~ ERROR E0277
}

struct Names {
    names: [str; 2], //~ ERROR E0277
}

fn look(row: &(str, i32), all: Vec<(str, u8)>, words: &[str]) {} //~ ERROR E0277

fn main() {
    let table: [(str, i32); 3] = todo!(); //~ ERROR E0277
    let last: &(i32, str) = todo!();
}
