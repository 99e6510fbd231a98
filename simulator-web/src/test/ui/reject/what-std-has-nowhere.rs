use std::path::HashMap; //~ ERROR E0432
use std::path::Foo; //~ ERROR E0432
use std::fs::Bar; //~ ERROR E0432
use std::net::Baz; //~ ERROR E0432
use std::process::Quux; //~ ERROR E0432
use std::env::Nope; //~ ERROR E0432
use std::io::Nix; //~ ERROR E0432
use std::os::Nil; //~ ERROR E0432
use std::ffi::Zip; //~ ERROR E0432
fn main() {
    std::path::nope(); //~ ERROR E0425
    std::fs::nope(); //~ ERROR E0425
    std::env::nope(); //~ ERROR E0425
    std::process::nope(); //~ ERROR E0425
    let x: std::path::Nope = 1; //~ ERROR E0425
}
