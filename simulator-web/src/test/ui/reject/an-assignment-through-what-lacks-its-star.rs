use std::cell::RefCell;
use std::sync::Mutex;

fn main() {
    let total = Mutex::new(1);
    total.lock().unwrap() += 1; //~ ERROR E0368
    let names = RefCell::new(String::new());
    names.borrow_mut() += "a"; //~ ERROR E0368
    names.borrow() += "b"; //~ ERROR E0067 E0368
    let mut list = vec![1];
    list.iter_mut().next().unwrap() += 1; //~ ERROR E0368
    list.iter().next().unwrap() += 1; //~ ERROR E0067 E0368
    list.len() += 1; //~ ERROR E0067
}
