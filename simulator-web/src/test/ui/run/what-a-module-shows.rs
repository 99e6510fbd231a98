mod wallet {
    #[derive(Default)]
    pub struct Wallet {
        pub coins: u32,
    }
    impl Wallet {
        pub(crate) fn log(&self) -> String {
            inner::text(self.coins)
        }
    }
    mod inner {
        pub(super) fn text(coins: u32) -> String {
            format!("{coins} coins")
        }
        pub(in crate::wallet) const LIMIT: u32 = 9;
    }
    pub fn limit() -> u32 {
        inner::LIMIT
    }
}
use wallet::{self as purse, Wallet};

fn main() {
    let mut w = Wallet::default();
    w.coins += 100;
    println!("{} {}", w.log(), purse::limit());
}
