struct Point;

fn main() {
    let a = 1
        + "a"; //~ ERROR E0277
    let mut b = 1;
    b
        -= 'x'; //~ ERROR E0277
    let c = 2
        == "c"; //~ ERROR E0277
    let d = Point
        + Point; //~ ERROR E0369
    println!(
        "{:?} {a}",
        Point, //~ ERROR E0277
    );
    println!(
        "{}",
        3 + "b", //~ ERROR E0277
    );
}
