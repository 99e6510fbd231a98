fn each(all: Vec<i32>) {
    for one in { println!("{}", all.len()); } //~ ERROR
    if all.len() > { println!("many"); } //~ ERROR
    let size = if all.is_empty() else { 3 }; //~ ERROR
    let number: u8 = "a"; //~ ERROR E0308
}

struct Trip {
    left: u32,
    label: &'static str,
}

fn main() {
    let trip = Trip { left: 2, label: }; //~ ERROR E0063  E0063
    let base = Trip { left: 2, .. }; //~ ERROR E0797
    let number: u8 = base.label; //~ ERROR E0308
}
