fn main() {
    early!(); //~ ERROR
    macro_rules! early { () => { 1 }; }
    {
        macro_rules! inner { () => { 2 }; }
        let _ = inner!();
    }
    inner!(); //~ ERROR
    nowhere!(); //~ ERROR
}
