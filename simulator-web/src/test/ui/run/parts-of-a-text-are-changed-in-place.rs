fn shout(s: &mut str) {
    s[..1].make_ascii_uppercase();
}
fn main() {
    let mut s = String::from("hello");
    s[1..].make_ascii_uppercase();
    shout(&mut s[..2]);
    println!("{s}");
    let t: &mut str = &mut s;
    t[2..=3].make_ascii_lowercase();
    println!("{t} {}", &t[..]);
    shout(&mut s);
    let r = &mut s[4..];
    r.make_ascii_lowercase();
    println!("{s}");
}
