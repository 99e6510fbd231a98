union Bits {
    raw: u32,
    low: u8,
}

fn main() {
    let none = Bits {}; //~ ERROR E0784
    let both = Bits { raw: 1, low: 2 }; //~ ERROR E0784
    let one = Bits { low: 2 };
    println!("{}", unsafe { one.low });
}
