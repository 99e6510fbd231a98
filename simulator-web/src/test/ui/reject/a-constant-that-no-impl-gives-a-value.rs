trait Costs {
    const PRICE: u32;
}

const fn twice(price: u32) -> u32 {
    2 * price
}

const PRICE: u32 = <u16 as Costs>::PRICE; //~ ERROR E0277
const TWICE: u32 = twice(PRICE);

fn main() {
    println!("{TWICE}");
}
