use self::super::high; //~ ERROR E0433
use super::*; //~ ERROR E0433
use super::sky; //~ ERROR E0433

mod hill {
    use super::nothing; //~ ERROR E0432
    use super::super::cloud; //~ ERROR E0433
    use super::super::*; //~ ERROR E0433
}

fn main() {}
