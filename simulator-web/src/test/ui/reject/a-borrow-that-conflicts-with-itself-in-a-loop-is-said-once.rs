struct L<'s> { s: &'s str }
impl<'s> L<'s> { fn next(&mut self) -> Option<&str> { None } }
fn t(src: &str) -> Vec<&str> {
    let mut l = L { s: src };
    let mut out = Vec::new();
    loop {
        let Some(t) = l.next() else { break }; //~ ERROR E0499
        out.push(t);
    }
    out
}
fn t2(src: &str) -> Vec<&str> {
    let mut l = L { s: src };
    let mut out = Vec::new();
    if let Some(t) = l.next() {
        out.push(t);
    }
    if let Some(t) = l.next() { //~ ERROR E0499
        out.push(t);
    }
    out //~ ERROR E0515
}
fn t3(src: &str) {
    let mut out = Vec::new();
    {
        let mut l = L { s: src };
        while let Some(t) = l.next() { //~ ERROR E0499
            out.push(t);
        }
    }
    println!("{}", out.len());
}
fn main() {}
