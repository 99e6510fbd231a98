//! A variable ends while parts of it are borrowed on several ways: rustc tells the one of the last way.

use std::cmp::Ordering;

#[derive(Clone)]
struct Branch {
    key: i32,
    left: Option<Box<Branch>>,
    right: Option<Box<Branch>>,
}

fn find(root: &Branch, key: i32) -> bool {
    let mut at = root;
    loop {
        let branch = at.clone();
        match key.cmp(&branch.key) {
            Ordering::Less => at = branch.left.as_ref().unwrap(),
            Ordering::Greater => at = branch.right.as_ref().unwrap(), //~ ERROR E0597
            Ordering::Equal => return true,
        }
    }
}

fn main() {
    println!("{}", find(&Branch { key: 1, left: None, right: None }, 1));
}
