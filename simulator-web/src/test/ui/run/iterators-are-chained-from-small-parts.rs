use std::iter;
fn main() {
    let v = vec![3, 1, 4, 1, 5, 9, 2, 6];
    let evens: Vec<i32> = v.iter().copied().filter(|n| n % 2 == 0).collect();
    println!("{evens:?}");
    println!("{:?}", v.iter().take_while(|n| **n < 5).collect::<Vec<_>>());
    println!("{:?}", v.iter().skip_while(|n| **n < 5).step_by(2).collect::<Vec<_>>());
    let (small, large): (Vec<i32>, Vec<i32>) = v.iter().partition(|n| **n < 4);
    println!("{small:?} {large:?}");
    let (a, b): (Vec<usize>, Vec<i32>) = v.iter().cloned().enumerate().unzip();
    println!("{} {}", a.len(), b.len());
    println!("{:?} {:?}", v.iter().max_by_key(|n| **n % 5), v.iter().min_by(|a, b| b.cmp(a)));
    println!("{:?}", v.chunks(3).map(|c| c.iter().sum::<i32>()).collect::<Vec<_>>());
    println!("{:?}", v.windows(2).filter(|w| w[0] < w[1]).count());
    println!("{:?}", v.iter().flat_map(|n| iter::repeat(*n).take(2)).take(5).collect::<Vec<i32>>());
    println!("{:?}", vec![vec![1], vec![], vec![2, 3]].into_iter().flatten().rev().collect::<Vec<i32>>());
    println!("{:?}", v.iter().scan(0, |sum, n| { *sum += n; Some(*sum) }).last());
    println!("{:?}", ["1", "2", "x"].iter().map(|s| s.parse::<i32>()).collect::<Result<Vec<_>, _>>().is_err());
    println!("{:?}", ["1", "2"].iter().map(|s| s.parse::<i32>().ok()).collect::<Option<Vec<_>>>());
    println!("{:?}", v.iter().try_fold(0i32, |a, n| a.checked_add(*n)));
    println!("{:?}", (1..4).zip("abc".chars()).rev_pairs());
    let mut p = v.iter().peekable();
    while let Some(n) = p.next() {
        if let Some(next) = p.peek() {
            print!("{} ", *next - n);
        }
    }
    println!();
    println!("{:?}", iter::successors(Some(1u32), |n| if *n < 100 { Some(n * 3) } else { None }).collect::<Vec<_>>());
    let mut n = 0;
    println!("{:?}", iter::from_fn(|| { n += 1; if n < 4 { Some(n) } else { None } }).collect::<Vec<_>>());
    println!("{:?}", (0..3).chain(7..9).rev().collect::<Vec<_>>());
    println!("{:?}", v.iter().map(|n| n * 10).rposition(|n| n == 10));
    println!("{:?} {:?}", v.iter().find_map(|n| if *n > 4 { Some(n * 2) } else { None }), v.iter().reduce(|a, b| if a > b { a } else { b }));
    println!("{:?} {}", [1, 2].iter().cmp([1, 3].iter()), [1, 2].iter().eq(&[1, 2]));
    println!("{:?}", ('a'..='e').rev().collect::<String>());
    println!("{}", v.iter().map(|n| n.to_string()).collect::<Vec<_>>().join("-"));
    println!("{:?}", [1, 2, 3].iter().cycle().skip(1).take(5).collect::<Vec<_>>());
    println!("{:?}", [Some(1), None].into_iter().sum::<Option<i32>>());
    println!("{}", v.iter().map(|x| x * 2).len());
}
trait Pairs: Iterator + Sized {
    fn rev_pairs(self) -> Vec<Self::Item> {
        let mut all: Vec<_> = self.collect();
        all.reverse();
        all
    }
}
impl<I: Iterator> Pairs for I {}
