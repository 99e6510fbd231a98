mod house {
    mod safe {
        pub fn open() {}
        fn turn() {}

        mod drawer {
            pub fn pull() {}
        }
    }
}

fn main() {
    house::safe::open(); //~ ERROR E0603
    house::safe::turn(); //~ ERROR E0603
    house::safe::drawer::pull(); //~ ERROR E0603
    house::safe::gold(); //~ ERROR E0425 E0603
    house::safe::door::open(); //~ ERROR E0433 E0603
    let d: house::safe::drawer::Key; //~ ERROR E0425 E0603
}
