trait Walk {
    fn steps(&self) -> impl Iterator<Item = u8>;
}

struct Path;

impl Walk for Path {
    fn steps(&self) -> Vec<u8> { //~ ERROR E0277
        vec![1]
    }
}

fn slices(list: &Vec<i32>) -> i32 {
    let slice = list as [i32]; //~ ERROR E0620
    slice[0]
}

fn differs(number: &i32) -> bool {
    &number != 8 //~ ERROR E0277
}

fn top(list: &[i32]) -> usize {
    list.first().len() //~ ERROR E0624
}

fn cloned(list: &[Path]) -> Option<Path> {
    list.first().cloned() //~ ERROR E0277
}

enum List { //~ ERROR E0072
    Cons(i32, List),
    Nil,
}

fn main() {
    println!("{}", differs(&8) as u8);
}
