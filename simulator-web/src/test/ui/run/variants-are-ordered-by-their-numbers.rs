#[derive(PartialEq, PartialOrd, Debug)]
#[repr(u64)]
enum Eu64 { Pos2 = 2, PosMax = !0, Pos1 = 1 }
#[derive(PartialEq, PartialOrd, Eq, Ord, Hash, Clone, Copy)]
#[repr(i64)]
enum Ei64 { Pos2 = 2, Neg1 = -1, NegMin = 1 << 63, PosMax = !(1 << 63), Pos1 = 1 }
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Plain { B = 5, A = 3, C = -4 }
enum Never {}
enum E1 { V1 { f: bool }, V2 { f: Never }, V3, V4 }
fn main() {
    println!("{} {}", Eu64::Pos2 > Eu64::Pos1, Eu64::Pos2 < Eu64::PosMax);
    println!("{} {} {}", Ei64::Pos2 > Ei64::Neg1, Ei64::NegMin < Ei64::Neg1, Ei64::PosMax > Ei64::Pos2);
    println!("{} {}", Plain::A < Plain::B, Plain::C < Plain::A);
    if let E1::V2 { .. } = (E1::V1 { f: true }) { println!("wrong"); }
    if let E1::V1 { .. } = (E1::V1 { f: true }) { println!("right"); }
    if let E1::V2 { .. } = E1::V3 { println!("wrong"); }
    match E1::V4 { E1::V1 { f } => println!("{f}"), E1::V3 => println!("3"), E1::V4 => println!("4"), E1::V2 { .. } => println!("2") }
    println!("{:?}", Eu64::PosMax as u64);
}
