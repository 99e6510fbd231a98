//! Least upper bounds: where a branch does not fit the earlier ones, these may fit it.

use std::fmt::Debug;

fn main() {
    let own = String::from("own");
    let (array, list) = ([1, 2], vec![3]);
    let (mut one, two) = (1, 2);
    for n in 0..3 {
        let text = if n == 0 { &own } else { "static" };
        let numbers = match n {
            0 => &array,
            1 => &list[..],
            _ => &[],
        };
        let number = if n == 0 { &mut one } else { &two };
        let any = if n == 0 { Box::new(n) } else { Box::new("any") as Box<dyn Debug> };
        println!("{text} {numbers:?} {number} {any:?}");
    }
    println!("{:?}", [&own, "array"]);
    println!("{:?}", vec![&own, "vec"].len());
}
