fn pair(a: i32 b: i32) {} //~ ERROR

fn list() {
    let v = vec![1, 2 3];
    let w = vec![4 5];
}

fn typed() {
    let n: i32 5; //~ ERROR
}

#[derive Debug] //~ ERROR
struct S;

fn main() {}
