// What goes where nothing is known has to be known itself; an operator asks before its right side does.
use std::collections::HashMap;
use std::rc::Rc;

fn pushed() {
    let mut list = Vec::new(); //~ ERROR E0282
    for word in ["1", "2"] {
        list.push(word.parse().unwrap());
    }
}

fn entered() {
    let mut map = HashMap::new(); //~ ERROR E0282
    map.insert("a", "1".parse().unwrap());
}

fn alone() {
    let one = "1".parse().unwrap(); //~ ERROR E0284
    let mut list = Vec::new();
    list.push(one);
}

fn within() {
    let shared = Rc::new( //~ ERROR E0284
        "1".parse().unwrap(),
    );
    drop(shared);
}

fn summed(list: &[f64]) -> f64 {
    let total = 1.0 + list.iter().sum(); //~ ERROR E0284
    total
}

fn added(list: &[u32]) {
    let mut total = 0u64;
    total += list[0].into(); //~ ERROR E0283
}

fn collected() {
    let list = vec![
        Default::default(), //~ ERROR E0790
    ];
    drop(list);
}

fn main() {
    pushed();
    entered();
    alone();
    within();
    summed(&[]);
    added(&[1]);
    collected();
}
