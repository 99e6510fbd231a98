trait Plan {
    type Order = Vec<u8>; //~ ERROR E0658
    fn plan(&self) -> u8;
}

struct Any;

impl Plan for Any {
    type Order = u8;
    fn plan(&self) -> u8 {
        1
    }
}

fn squares() -> impl Iterator<Item = u32> {
    let all = gen { //~ ERROR E0658
        for i in 0..3 {
            yield i * i; //~ ERROR E0658
        }
    };
    all
}

fn waits() {
    let all = async gen { //~ ERROR E0658
        yield 1; //~ ERROR E0658
    };
}

fn main() {}
