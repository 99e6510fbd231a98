enum Shape {
    Line { from: u8, to: u8 },
}

mod first {
    pub fn name() -> u8 {
        1
    }
}

mod second {
    pub fn name() -> u8 {
        2
    }
    pub fn other() -> u8 {
        3
    }
}

mod all {
    pub use crate::first::*;
    pub use crate::second::*;
}

fn search(list: &[u8]) {
    loop {
        'found: {
            for each in list {
                if *each == 1 {
                    break;
                }
                continue;
            }
            if list.is_empty() {
                break 'found;
            }
            break; //~ ERROR E0695
        }
    }
}

fn main() {
    let line = Shape::Line { from: 1, to: 2 };
    let next = Shape::Line { from: 2, ..line }; //~ ERROR E0436
    let Shape::Line { from, to } = next;
    let temporary = &raw const (1 + 2); //~ ERROR E0745
    let thin = &raw const from;
    let wide = thin as *const [u8]; //~ ERROR E0607
    let _ = (temporary, wide, to, search(&[]), main as *const u8);
    all::name(); //~ ERROR E0659
    all::other();
}
