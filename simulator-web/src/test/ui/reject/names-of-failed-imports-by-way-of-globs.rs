use nope::{Big, one}; //~ ERROR E0432
use std::collections::Nope2; //~ ERROR E0432
mod tests {
    use super::*;
    pub fn t() {
        assert_eq!(one(), Big::one());
        let b: Big = Big::new();
        b.foo();
        Nope2::new();
    }
}
fn main() { tests::t(); }
