fn same<T>(x: T) -> T {
    x
}

fn main() {
    let kept = format_args!("{}", String::from("a"));
    println!("{kept}");
    let lost = same(format_args!("{}", String::from("b"))); //~ ERROR E0716
    println!("{lost}");
    let late;
    late = format_args!("{}", String::from("c")); //~ ERROR E0716
    println!("{late}");
}
