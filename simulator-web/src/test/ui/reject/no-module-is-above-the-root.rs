use super::above; //~ ERROR E0433
use crate::super::above; //~ ERROR E0433

mod inner {
    use super::super::above; //~ ERROR E0433
}

fn main() {}
