use std::num::ParseIntError;
#[derive(Debug, PartialEq)]
enum E { Bad, Int(ParseIntError) }
use E::*;
fn main() { let e: E = Bad; println!("{e:?}"); if let E::Int(x) = "x".parse::<u8>().map_err(E::Int).unwrap_err() { println!("{x}") } }
