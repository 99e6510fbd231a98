fn main() {
    let text = String::from("a-b");
    println!("{:?}", text.split('-').rev().next());
    println!("{:?}", text.split("-").rev().next()); //~ ERROR E0277 E0599
    println!("{:?}", text.matches("-").next_back()); //~ ERROR E0599
    println!("{:?}", text.rsplit("-").next());
}
