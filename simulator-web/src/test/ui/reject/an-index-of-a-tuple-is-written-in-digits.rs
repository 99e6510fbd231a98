fn main() {
    let animals = ("dog", "cat", "owl");
    let dog = animals.0;
    let a = animals.01; //~ ERROR E0609
    let b = animals.0b10; //~ ERROR E0609
    let c = animals.0_0; //~ ERROR E0609
    let d = animals.99999999999999999999; //~ ERROR E0609
    let e = animals.0usize; //~ ERROR
}
