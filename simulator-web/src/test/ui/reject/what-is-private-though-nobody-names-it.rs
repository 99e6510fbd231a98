mod shop {
    struct Till(u32);

    trait Count {
        fn count(&self) -> u32;
    }

    impl Count for u32 {
        fn count(&self) -> u32 {
            *self
        }
    }

    pub struct Shop {
        open: bool,
    }

    pub trait Sells {
        type Item;
        fn sell(&self) -> Option<Self::Item>;
    }

    impl Sells for Shop {
        type Item = Till; //~ ERROR E0446
        fn sell(&self) -> Option<Till> {
            self.open.then_some(Till(1))
        }
    }

    struct Closed;

    impl Sells for Closed {
        type Item = Till;
        fn sell(&self) -> Option<Till> {
            None
        }
    }

    pub fn till() -> Till {
        Till(2)
    }

    pub fn counted() -> impl Count {
        3u32
    }

    pub fn shop() -> Shop {
        let _ = Closed.sell().map(|till| till.0);
        let _ = (till().0, counted().count());
        Shop { open: true }
    }
}

use shop::Sells;

fn main() {
    let _ = shop::till(); //~ ERROR
    match shop::shop().sell() { //~ ERROR
        Some(_) => {}
        None => {}
    }
    shop::counted(); //~ ERROR
}
