use foo::entry; //~ ERROR E0432
use bar::{a, baz as qux}; //~ ERROR E0432
#[entry]
fn one() {}
#[qux]
fn two() {}
#[nothing] //~ ERROR
fn three() {}
#[foo::thing] //~ ERROR E0433
fn four() {}
#[derive(bar::Thing)] //~ ERROR E0433
struct S;
use crate::{graph::x, math::y}; //~ ERROR E0432
use std::{collections::Nope, fmt::{Nix, Display}}; //~ ERROR E0432
use foo::{a, b}; //~ ERROR E0432
use crate::nope; //~ ERROR E0432
mod m { use super::{p, q::r}; } //~ ERROR E0432
fn main() {}
