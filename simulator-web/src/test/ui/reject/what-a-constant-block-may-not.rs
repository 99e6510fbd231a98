trait Table {
    const MARK: u8;
}

fn mark<T: Table>() -> u16 {
    const { T::MARK } //~ ERROR E0308
}

fn length() -> usize {
    3
}

fn main() {
    let known = 4;
    println!("{}", const { known + 1 }); //~ ERROR E0435
    let _: &u8 = const { &1u16 }; //~ ERROR E0308
    loop {
        const { break } //~ ERROR E0268
    }
    const { return } //~ ERROR E0572
}

fn asks() -> usize {
    const { length() } //~ ERROR E0015
}
