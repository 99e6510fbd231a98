use std::cell::{Cell, Ref, RefCell, RefMut};
use std::collections::{BTreeMap, VecDeque};
use std::ops::Bound;

thread_local! {
    static LEFT: Cell<u32> = panic!("never asked for");
    static LIST: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

fn main() {
    let mut rest = &[1, 2, 3, 4, 5][..];
    let (first, last) = (rest.split_off_first(), rest.split_off_last());
    let front = rest.split_off(..2);
    println!("{first:?} {last:?} {front:?} {rest:?} {:?}", rest.split_off(5..));
    let mut list = [1, 2, 3];
    let mut view = &mut list[..];
    *view.split_off_first_mut().unwrap() = 9;
    view.split_off_mut(1..).unwrap()[0] = 8;
    println!("{list:?} {:?}", [[1, 2], [3, 4]].join(&[0, 0][..]));

    println!("{:?}", "a\r\nb\n\r\nc\r".lines().collect::<Vec<_>>());
    println!("{:?}", "a\r\nb\r".lines().rev().collect::<Vec<_>>());
    println!("{:?} {:?}", "ababa".rmatch_indices("aba").collect::<Vec<_>>(), "a1b2".rmatches(char::is_numeric).collect::<Vec<_>>());

    let mut words = vec![String::from("one"), String::from("two")];
    let before = (words.as_ptr(), words[0].as_ptr());
    words.clone_from(&vec![String::from("six")]);
    println!("{words:?} {}", before == (words.as_ptr(), words[0].as_ptr()));

    let mut plain = (1, [2, 3]);
    plain.clone_from(&(4, [5, 6]));
    println!("{plain:?}");

    let map = BTreeMap::from([(1, 'a'), (2, 'b'), (3, 'c')]);
    let some: Vec<_> = map.range((Bound::Excluded(&1), Bound::Included(&3))).collect();
    println!("{some:?} {:?} {}", Bound::Included(&2).cloned().map(|n| n * 2), (..=3).contains(&3));
    let mut range = 1..=3;
    range.by_ref().count();
    println!("{} {}", range.contains(&3), VecDeque::from([1, 2]) == &[1, 2]);

    let pair = RefCell::new((Some(1), "b"));
    let found = Ref::filter_map(pair.borrow(), |p| p.0.as_ref());
    println!("{:?} {}", found.map(|n| *n).ok(), pair.try_borrow_mut().is_ok());
    if let Ok(mut n) = RefMut::filter_map(pair.borrow_mut(), |p| p.0.as_mut()) {
        *n += 1;
    }
    println!("{:?}", pair);

    LEFT.set(3);
    LIST.set(vec![1]);
    println!("{} {:?} {}", LEFT.get(), LIST.take(), 1f64.powf(f64::NAN));
    let mut option = Some(String::from("x"));
    let inside: Option<&mut String> = Option::from(&mut option);
    if let Some(text) = inside {
        *text = String::from("y");
    }
    println!("{option:?} {:?}", String::try_from(vec![104, 105]));
}
