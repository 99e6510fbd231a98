fn s() -> String {
    String::new()
}
fn m(x: &mut u8) -> &mut u8 {
    x
}
fn r(x: &u8) -> &u8 {
    x
}
fn main() {
    let mut z = 3u8;
    s() = 3; //~ ERROR E0070
    m(&mut z) = 4; //~ ERROR E0070
    m(&mut z) = "x"; //~ ERROR E0070 E0308
    r(&z) = 4u8; //~ ERROR E0070
    s() += 3; //~ ERROR E0067 E0308
    m(&mut z) += 4; //~ ERROR E0368
    m(&mut z) += "x"; //~ ERROR E0067 E0368
    r(&z) += 4u8; //~ ERROR E0067 E0368
    Some(&mut z).unwrap() = 3; //~ ERROR E0070
    3 = "a"; //~ ERROR E0070
    let mut v = vec![1];
    v.last_mut().unwrap() = 5; //~ ERROR E0070
    v.last_mut() = 5; //~ ERROR E0070
    v.len() = 3u8; //~ ERROR E0070
}
