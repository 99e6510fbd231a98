use std::fmt::Debug;

trait Store {
    type Id: Debug + Copy;
    fn ids(&self) -> impl Iterator<Item: Debug + Copy> + Clone;
    fn rows(&self) -> impl Iterator<Item = (Self::Id, impl Iterator<Item = u32>)>;
    fn total(&self) -> u32 {
        let mut sum = 0;
        for (_, row) in self.rows() {
            sum += row.sum::<u32>();
        }
        sum
    }
    fn show(&self) -> String {
        let it = self.ids();
        let again = it.clone();
        let a: Vec<_> = it.collect();
        let n = again.count();
        format!("{a:?} {n}")
    }
}

struct Grid {
    rows: Vec<Vec<u32>>,
}

impl Store for Grid {
    type Id = usize;
    fn ids(&self) -> impl Iterator<Item: Debug + Copy> + Clone {
        0..self.rows.len()
    }
    fn rows(&self) -> impl Iterator<Item = (usize, impl Iterator<Item = u32>)> {
        self.rows.iter().enumerate().map(|(i, r)| (i, r.iter().copied()))
    }
}

fn widest<S: Store>(s: &S) -> Option<S::Id> {
    s.rows().map(|(id, row)| (row.count(), id)).max_by_key(|(n, _)| *n).map(|(_, id)| id)
}

fn all<S: Store>(s: &S) -> String {
    let mut out = String::new();
    for id in s.ids() {
        let copy = id;
        out += &format!("<{id:?}{copy:?}>");
    }
    out
}

fn main() {
    let g = Grid { rows: vec![vec![1, 2], vec![3], vec![4, 5, 6]] };
    println!("{} {}", g.total(), g.show());
    println!("{:?} {}", widest(&g), all(&g));
}
