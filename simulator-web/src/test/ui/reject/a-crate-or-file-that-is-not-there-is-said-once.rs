extern crate lanterns; //~ ERROR E0463
extern crate ropes as knots; //~ ERROR E0463

use crate::attic::boxes::Lid;
use knots::Bowline;
use lanterns::*;

mod attic; //~ ERROR E0583

mod cellar {
    pub mod shelf; //~ ERROR E0583

    pub fn jar() -> super::attic::Jar {
        crate::attic::jar()
    }
}

struct Wick;

impl lanterns::Burns for Wick {}

fn tie(b: Bowline) -> knots::Loop {
    knots::pull!(b);
    ::lanterns::light(b, Lid { shut: true })
}

fn main() {
    mod porch; //~ ERROR
    porch::sweep(cellar::shelf::TOP);
    ropes::cut(); //~ ERROR E0433
    ::ropes::cut(); //~ ERROR E0433
    let wick: Wick = knots::new::<Wick>();
    tie(wick, cellar::jar());
}
