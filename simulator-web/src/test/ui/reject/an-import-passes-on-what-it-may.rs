mod shop {
    mod stock {
        pub fn count() -> u8 {
            3
        }
    }
    fn price() -> u8 {
        1
    }
    pub(crate) fn open() -> bool {
        true
    }
    pub use self::price as cost; //~ ERROR E0364
    pub use self::stock as store; //~ ERROR E0365
    pub use self::open as opened; //~ ERROR E0364
    pub use self::stock::count;
}
use shop::count::self; //~ ERROR E0429

use crate; //~ ERROR
fn main() {
    println!("{}", count());
}
