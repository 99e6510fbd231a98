mod wallet {
    #[derive(Default)]
    pub struct Wallet {
        coins: u32,
    }
    impl Wallet {
        pub fn add(&mut self, n: u32) {
            self.coins += n;
            self.log();
        }
        fn log(&self) {}
    }
    fn audit() {}
}
use wallet::Wallet;

fn main() {
    let mut w = Wallet::default();
    w.add(3);
    w.coins = 100; //~ ERROR E0616
    w.log(); //~ ERROR E0624
    wallet::audit(); //~ ERROR E0603
}
