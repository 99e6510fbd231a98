fn pushes_while_draining(items: &mut Vec<u32>) {
    for n in items.drain(..) {
        if n > 2 {
            items.push(99); //~ ERROR E0499
            break;
        }
    }
}

fn goes_before(text: &mut String) -> usize {
    let rest = text.drain(..);
    text.clear(); //~ ERROR E0499
    1
}

fn filters(items: &mut Vec<u32>) {
    let large = items.extract_if(.., |n| *n > 2);
    items.clear(); //~ ERROR E0499
}

fn of_an_array() {
    let all;
    let name = String::from("n");
    all = [&name].into_iter(); //~ ERROR E0597
}

fn of_a_vec() {
    let all;
    let name = String::from("n");
    all = vec![&name].into_iter();
}

fn main() {}
