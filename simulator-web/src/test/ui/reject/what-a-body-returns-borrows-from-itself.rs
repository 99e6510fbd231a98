use std::future::Future;

fn hidden(v: Vec<i32>) -> impl Iterator<Item = i32> {
    v.iter().copied() //~ ERROR E0597
}

fn hidden_with_a_lifetime<'a>(n: &'a i32) -> impl Iterator<Item = i32> + 'a {
    let v = vec![*n];
    v.iter().copied() //~ ERROR E0515
}

async fn len(s: &str) -> usize {
    s.len()
}

fn waits_for_a_parameter(s: String) -> impl Future<Output = usize> {
    len(&s) //~ ERROR E0597
}

fn waits_for_a_temporary(s: &str) -> impl Future<Output = usize> {
    len(&s.to_string()) //~ ERROR E0716
}

fn any<F: for<'a> Fn(&'a str) -> &'a str>(f: F) -> usize {
    f("abc").len()
}

fn a_closure_gives_its_capture() {
    let s = String::from("a");
    any(|_| &s); //~ ERROR E0597
}

fn a_closure_keeps_its_own() {
    let mut kept: Option<&i32> = None;
    [1, 2].into_iter().for_each(|n| kept = Some(&n)); //~ ERROR E0521
    println!("{kept:?}");
}

fn main() {}
