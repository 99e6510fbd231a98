struct N { t: i32, n: String }
fn main() {
    mut a = 1; //~ ERROR
    a += 1;
    var b = 2; //~ ERROR
    auto c = 3; //~ ERROR
    let d = N { n: String::new(), n: String::new() }; //~ ERROR E0062
    let e = (println!"{}", 1); //~ ERROR
    let f = vec! 1; //~ ERROR
    println!;
}
