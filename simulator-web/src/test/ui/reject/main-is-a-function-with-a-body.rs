fn other() -> u8 {
    "n" //~ ERROR E0308
}

fn main(); //~ ERROR
