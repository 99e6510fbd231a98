macro_rules! first {
    ($($each:expr),*) => {
        [$($each),*][0]
    };
}

struct Queue {
    waiting: vec<u32>, //~ ERROR E0573
}

impl first for Queue {} //~ ERROR E0404

fn smallest() -> u32 {
    first(3, 4) //~ ERROR E0423
}

fn largest(of: first) -> u32 { //~ ERROR E0573
    let found = first { of: 1 }; //~ ERROR E0574
    match found {
        first(one) => one, //~ ERROR E0532
    }
}

fn main() {
    let all = first; //~ ERROR E0423
    println("{all}"); //~ ERROR E0423
}
