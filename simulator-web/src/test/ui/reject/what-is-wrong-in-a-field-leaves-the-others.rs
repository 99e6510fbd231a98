struct Job {
    id: i32,
    name: i32,
    rest: i32,
}

fn a_star(id: i32, name: &i32, rest: i32) -> Job {
    Job { //~ ERROR E0063
        id,
        *name, //~ ERROR
        rest,
    }
}

fn two_are_missing(id: i32, name: &i32) -> Job {
    Job { //~ ERROR E0063
        *id, //~ ERROR
        name, //~ ERROR E0308
    }
}

fn no_value(id: i32) -> Job {
    Job { //~ ERROR E0063
        id: , //~ ERROR
        name: 1,
    }
}

fn no_comma(id: i32) -> Job {
    Job { //~ ERROR E0063
        id id, //~ ERROR
        name: 1,
        rest: 2,
    }
}

fn no_comma_after_a_value(id: i32) -> Job {
    Job { //~ ERROR E0063
        id,
        name: 1
        rest: 2, //~ ERROR
    }
}

fn two(_a: i32, _b: i32) -> i32 {
    1
}

fn inside_a_value() -> Job {
    Job {
        id: two(1 2), //~ ERROR
        name: 1,
        rest: 3,
    }
}

fn main() {}
