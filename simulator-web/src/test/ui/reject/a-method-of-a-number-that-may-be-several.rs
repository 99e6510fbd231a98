fn main() {
    2.0.neg(); //~ ERROR E0689
    let x = 2.0;
    x.neg(); //~ ERROR E0689
    let y = 1;
    y.nope(); //~ ERROR E0599
    1.nope(); //~ ERROR E0599
    1.5.nope(); //~ ERROR E0599
    y.neg(); //~ ERROR E0689
    let z = 1.0;
    z.sqrtt(); //~ ERROR E0599
}
