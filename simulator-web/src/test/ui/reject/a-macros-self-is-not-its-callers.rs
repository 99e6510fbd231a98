struct Tank {
    litres: u32,
}

macro_rules! getter {
    ($name:ident, $value:expr) => {
        fn $name(&self) -> u32 {
            $value
        }
    };
    ($name:ident as $field:ident) => {
        async fn $name(&self) -> u32 {
            self.$field
        }
    };
}

impl Tank {
    getter!(twice, self.litres * 2); //~ ERROR E0424
    getter!(one, 1);
    getter!(litres as litres);
}

fn main() {
    let tank = Tank { litres: 3 };
    println!("{} {}", tank.twice(), tank.one());
    drop(tank.litres());
}
