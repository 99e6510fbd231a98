enum Never {}
enum E1 { V1 { f: bool }, V2 { f: Never }, V3, V4 }
enum E2 { A(u8), B(Never) }
fn main() {
    let e = E1::V1 { f: true };
    if let E1::V1 { .. } = e { println!("right"); } else { println!("wrong"); }
    match (E1::V1 { f: false }) { E1::V1 { f } => println!("{f}"), _ => println!("other") }
    println!("{} {}", size_of::<E1>(), size_of::<E2>());
    match E2::A(3) { E2::A(x) => println!("{x}") }
    if let E2::B(_) = E2::A(1) { println!("wrong") }
}
