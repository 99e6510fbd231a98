use std::fmt::Arguments;

fn same<'a>(args: Arguments<'a>) -> Arguments<'a> {
    args
}

fn main() {
    let kept = format_args!("{} {:?}", String::from("a"), 1 + 1);
    println!("{kept}");
    let passed = same(format_args!("{}", String::from("b"))); //~ ERROR E0716
    println!("{passed}");
    let inner = {
        let text = String::from("c");
        format_args!("{text}") //~ ERROR E0597
    };
    println!("{inner}");
}
