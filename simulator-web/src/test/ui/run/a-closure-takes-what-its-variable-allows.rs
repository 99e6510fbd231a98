struct Meter {
    value: i32,
    name: String,
}

fn read_after(m: &mut Meter) {
    let mut add = || m.value += 1;
    add();
    println!("{} {}", m.name, m.value);
}

fn other_field(m: &mut Meter) {
    let mut add = || m.value += 1;
    println!("{}", m.name);
    add();
}

fn one_in_the_other(v: &mut Vec<i32>) {
    let mut outer = || {
        let mut inner = || v.push(1);
        inner();
        v.push(2);
    };
    outer();
    println!("{v:?}");
}

fn shared(m: &Meter) {
    let sum = || m.value + m.name.len() as i32;
    println!("{} {}", sum(), size_of_val(&sum));
}

fn length_of_the_borrowed(v: &mut Vec<usize>) {
    Vec::push(v, v.len());
    std::mem::swap(v, &mut vec![v.len()]);
    println!("{v:?}");
}

fn main() {
    let mut m = Meter { value: 1, name: String::from("gas") };
    read_after(&mut m);
    other_field(&mut m);
    shared(&m);
    one_in_the_other(&mut vec![0]);
    length_of_the_borrowed(&mut vec![7]);
}
