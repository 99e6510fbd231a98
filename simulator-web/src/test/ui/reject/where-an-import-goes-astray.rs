use std::future::Poll; //~ ERROR E0432
use nothing::here; //~ ERROR E0432
use absent::long::path; //~ ERROR E0433
use std::tasks::Context; //~ ERROR E0432
use crate::pond::gone::Carp; //~ ERROR E0432
use std::pin::*;
use pond::lost::*; //~ ERROR E0432

mod pond {
    pub struct Frog;
    pub use super::brook::Trout; //~ ERROR E0432
}

fn main() {
    let frog = pond::Frog;
}
