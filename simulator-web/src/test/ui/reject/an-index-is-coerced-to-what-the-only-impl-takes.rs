use std::ops::{AddAssign, Index, IndexMut};

struct Scores(i32);

impl<'k> Index<&'k str> for Scores {
    type Output = i32;

    fn index(&self, name: &'k str) -> &i32 {
        &self.0
    }
}

fn bump<T>(all: &mut T, names: &[&str])
where
    T: ?Sized + for<'k> IndexMut<&'k str, Output: AddAssign<i32>>,
{
    for name in names {
        all[name] += 1;
    }
}

fn main() {
    let scores = Scores(1);
    let owned = String::from("a");
    println!("{} {}", scores[&owned], scores[&&"b"]);
    println!("{}", scores[1]); //~ ERROR E0308
    let open = "1 2".split(' ').collect();
    println!("{}", open[0]);
}
