use std::cell::RefCell;
fn main() {
    let c = RefCell::new(1);
    c.borrow_mut() += 1; //~ ERROR E0368
    let v = RefCell::new(vec![1]);
    v.borrow_mut() = vec![2]; //~ ERROR E0070
    v.borrow_mut()[0] += 1;
    let m = std::sync::Mutex::new(1);
    m.lock().unwrap() += 1; //~ ERROR E0368
    m.lock() += 1; //~ ERROR E0067 E0368
    let mut x = 1;
    let r = &mut x;
    r += 1; //~ ERROR E0368
    f() += 1; //~ ERROR E0067
    g() += "a"; //~ ERROR E0067
    g() += String::from("b"); //~ ERROR E0067 E0308
}
fn f() -> i32 { 1 }
fn g() -> String { String::new() }
