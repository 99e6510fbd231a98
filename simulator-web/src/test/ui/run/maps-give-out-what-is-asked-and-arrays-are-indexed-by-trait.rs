use std::collections::*;
use std::iter::{FlatMap, Flatten};
use std::ops::{ControlFlow, Index, IndexMut};
use std::task::*;
struct Nested {
    all: Flatten<std::vec::IntoIter<Vec<i32>>>,
    m: FlatMap<std::ops::Range<i32>, Vec<i32>, fn(i32) -> Vec<i32>>,
}
impl Iterator for Nested {
    type Item = i32;
    fn next(&mut self) -> Option<i32> {
        self.all.next().or_else(|| self.m.next())
    }
}
fn third<C: Index<usize, Output = i32> + ?Sized>(c: &C) -> i32 {
    c[2]
}
fn set<C>(c: &mut C)
where
    C: IndexMut<usize, Output = i32>,
{
    c[0] = 99;
}
fn part<S: Index<std::ops::Range<usize>, Output = str>>(s: &S) -> &str {
    &s[1..3]
}
fn twice(n: i32) -> Vec<i32> {
    vec![n, n]
}
fn main() {
    let n = Nested {
        all: vec![vec![1], vec![], vec![2, 3]].into_iter().flatten(),
        m: (0..2).flat_map(twice as fn(i32) -> Vec<i32>),
    };
    println!("{:?}", n.collect::<Vec<_>>());
    let f = [[1, 2], [3, 4]].into_iter().flatten();
    println!(
        "{:?} {:?}",
        f.clone().rev().collect::<Vec<_>>(),
        f.clone().last()
    );
    let mut a = [1, 2, 3];
    set(&mut a);
    println!(
        "{} {} {a:?} {:?}",
        third(&a),
        third(&vec![4, 5, 6]),
        &a[1..]
    );
    a[1..].reverse();
    a[..][0] += 1;
    println!("{a:?} {}", part(&String::from("abcd")));
    let mut m: HashMap<&str, i32> = HashMap::from([("a", 1), ("b", 2), ("c", 3), ("d", 4)]);
    let mut out: Vec<_> = m.extract_if(|_, v| *v % 2 == 0).collect();
    out.sort();
    println!("{out:?} {}", m.len());
    let [x, y, z] = m.get_disjoint_mut(["a", "c", "zz"]);
    if let (Some(x), Some(y)) = (x, y) {
        std::mem::swap(x, y);
    }
    println!("{z:?}");
    println!("{} {}", m["a"], m["c"]);
    m.shrink_to(0);
    m.try_reserve(3).unwrap();
    m.retain(|k, _| *k != "a");
    println!("{m:?}");
    let mut b: BTreeMap<i32, char> = (0..8).zip('a'..).collect();
    let got = b
        .extract_if(2..6, |k, v| {
            *v = v.to_ascii_uppercase();
            k % 2 == 1
        })
        .collect::<Vec<_>>();
    println!("{got:?} {b:?}");
    more();
}
fn more() {
    let mut s: BTreeSet<i32> = (0..6).collect();
    let got: Vec<i32> = s.extract_if(.., |n| *n < 2).collect();
    println!("{got:?} {s:?}");
    let mut h: HashSet<i32> = (0..6).collect();
    let mut got: Vec<i32> = h.extract_if(|n| *n < 2).collect();
    got.sort();
    println!("{got:?} {}", h.len());
    let mut l = LinkedList::new();
    *l.push_back_mut(1) += 5;
    *l.push_front_mut(2) *= 2;
    println!("{l:?}");
    let mut v = vec![9];
    [1, 2][..].clone_into(&mut v);
    let mut t = String::new();
    "hi".clone_into(&mut t);
    println!("{v:?} {t}");
    println!("{:?} {}", std::future::pending::<()>(), char::MAX_LEN_UTF8);
    let w = RawWaker::new(std::ptr::null(), Waker::noop().vtable());
    println!("{}", w == w);
    println!("{:?}", std::cell::UnsafeCell::new(1));
    let mut hs = HashSet::new();
    hs.insert(ControlFlow::<i32, i32>::Break(1));
    println!("{hs:?}");
    println!(
        "{:?}",
        (0..3)
            .rev()
            .zip(std::iter::repeat('x').rev())
            .collect::<Vec<_>>()
    );
    let (p, len, cap) = String::from("raw").into_raw_parts();
    println!("{} {len}", unsafe { String::from_raw_parts(p, len, cap) });
    let mut bytes = *b"abc";
    unsafe { std::str::from_utf8_unchecked_mut(&mut bytes) }.make_ascii_uppercase();
    println!("{bytes:?}");
    println!("{}", unsafe { *Box::<u64>::new_zeroed().assume_init() });
}
