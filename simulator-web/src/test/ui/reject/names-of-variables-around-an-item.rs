fn main() {
    fn before() -> i32 {
        count //~ ERROR E0425
    }
    let count = 1;
    fn after() -> i32 {
        count //~ ERROR E0434
    }
    {
        let deep = 2;
        const DEEPER: i32 = deep + late; //~ ERROR E0425 E0435
        let late = 3;
    }
    match Some(1) {
        Some(one) => {}
        None => {
            one; //~ ERROR E0425
        }
    }
}
