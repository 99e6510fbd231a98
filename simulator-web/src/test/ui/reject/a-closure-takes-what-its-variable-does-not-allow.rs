struct Meter {
    value: i32,
    name: String,
}

fn read_beside(m: &mut Meter) {
    let mut add = || m.value += 1;
    println!("{}", m.value); //~ ERROR E0501
    add();
}

fn two_at_once(v: &mut Vec<i32>) {
    let mut first = || v.push(1);
    let mut second = || v.push(2); //~ ERROR E0524
    first();
    second();
}

fn borrowed_before(v: &mut Vec<i32>) {
    let own = &mut *v;
    let mut add = || v.push(1); //~ ERROR E0500
    add();
    own.push(2);
}

fn declared_mut(mut m: &mut Meter, other: &'static mut Meter) {
    let mut add = || m.value += 1;
    println!("{}", m.value); //~ ERROR E0502
    add();
    m = other;
    m.value = 0;
}

fn behind_shared(m: &Meter) {
    let mut add = || m.value += 1; //~ ERROR E0596
    add();
}

fn shared_by_move(m: &Meter) {
    let mut add = move || m.value += 1; //~ ERROR E0594
    add();
}

fn moved_from_behind(m: &mut Meter) {
    let take = || drop(m.name); //~ ERROR E0507
    take();
}

fn length_of_the_borrowed(v: &mut Vec<usize>) {
    let own = &mut *v;
    Vec::push(own, v.len()); //~ ERROR E0502
}

fn main() {}
