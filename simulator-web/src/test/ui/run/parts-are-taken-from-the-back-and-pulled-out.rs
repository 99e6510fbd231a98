use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
use std::collections::{btree_map, btree_set, hash_set, linked_list};
use std::fmt::{Debug, Formatter};
use std::mem::MaybeUninit;

struct Open;
impl Debug for Open {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entry(&1).finish_non_exhaustive()?;
        f.debug_set().finish_non_exhaustive()?;
        f.debug_map().entry(&1, &'a').finish_non_exhaustive()
    }
}

fn all<T>(iter: impl Iterator<Item = T>) -> Vec<T> {
    iter.collect()
}

fn texts() {
    let t = "abcXabcYabc";
    println!("{:?}", all(t.matches(char::is_uppercase).rev()));
    println!("{:?} {:?}", all(t.match_indices('a').rev()), all(t.rmatches("abc")));
    println!("{:?} {:?}", all("aé".rmatch_indices("")), all("aaa".rmatch_indices("aa")));
    println!("{:?} {:?}", all("a,b,,c".split_inclusive(',').rev()), all(",".split_inclusive(',').rev()));
    println!("{:?} {:?}", all("a,b,".rsplit_terminator(',').rev()), all("a--b".rsplit("--")));
    let mut units = "a𝄞b".encode_utf16();
    units.next();
    units.next();
    println!("{:?} {:?} {units:?}", units.size_hint(), all(units.clone()));
    let bytes = b"foo\xF1\x80bar\xF1\x80\x80";
    println!("{:?}", bytes.utf8_chunks());
    println!("{:?}", all(bytes.utf8_chunks().map(|chunk| (chunk.valid(), chunk.invalid()))));
    let mut text = String::from("héllo");
    let mut drain = text.drain(1..);
    drain.next();
    drain.next_back();
    println!("{drain:?} {} {:?}", drain.as_str(), AsRef::<[u8]>::as_ref(&drain));
    drop(drain);
    println!("{text} {:?}", all('ß'.to_uppercase().rev()));
}

fn slices() {
    let v = [1, 1, 2, 3, 3, 3];
    println!("{:?} {:?}", all(v.chunk_by(|a, b| a == b).rev()), all(v.split_inclusive(|x| *x == 2).rev()));
    println!("{:?} {:?}", all(v.splitn(2, |x| *x == 1)), all(v.rsplitn(2, |x| *x == 3)));
    println!("{:?} {}", all(v.array_windows().rev().map(|[a, b]| a + b)), v.array_windows::<4>().len());
    let mut m = [1, 0, 2, 3, 0, 4, 5];
    m.split_mut(|x| *x == 0).rev().for_each(|part| part[0] += 10);
    m.split_inclusive_mut(|x| *x == 0).enumerate().for_each(|(i, part)| *part.last_mut().unwrap() = i);
    m.chunk_by_mut(|a, b| a < b).rev().for_each(|part| part.reverse());
    println!("{m:?}");
    let mut chunks = m.rchunks_exact_mut(3);
    println!("{} {:?} {:?}", chunks.len(), chunks.next_back(), chunks.into_remainder());
    let mut rest = m.iter_mut();
    rest.next();
    println!("{rest:?} {}", rest.as_slice().len());
    rest.into_slice()[0] = 7;
    println!("{:?}", m.get_disjoint_mut([0..2, 3..4]));
    println!("{}", m.get_disjoint_mut([0..=2, 2..=4]).unwrap_err());
    println!("{}", m.get_disjoint_mut([0, 9]).unwrap_err());
    println!("{:?} {:?}", v.element_offset(&v[3]), v.element_offset(&3));
    println!("{:?}", unsafe { [1u16, 2, 3].align_to::<u8>() });
    let mut room = [const { MaybeUninit::uninit() }; 2];
    room.write_copy_of_slice(&[1, 2])[0] = 5;
    println!("{:?}", unsafe { room.assume_init_ref() });
    let mut vec = vec![1, 2, 3, 4, 5];
    let mut splice = vec.splice(1..4, [7, 8]);
    println!("{} {:?} {:?}", splice.len(), splice.next_back(), splice.next());
    drop(splice);
    println!("{vec:?}");
}

fn collections() {
    let (a, b) = (BTreeSet::from([1, 2, 3, 4]), BTreeSet::from([3, 4, 5]));
    let union: btree_set::Union<'_, i32> = a.union(&b);
    let range: btree_set::Range<'_, i32> = a.range(2..);
    println!("{:?} {:?} {:?} {:?}", all(union), all(range.rev()), &a - &b, &a ^ &b);
    let mut set = HashSet::from([1, 2]);
    let taken: hash_set::ExtractIf<'_, i32, _> = set.extract_if(|x| *x > 1);
    println!("{:?} {:?}", all(taken), all(set.drain()));
    let mut map = BTreeMap::from([(1, 'a'), (2, 'b'), (3, 'c')]);
    let mut taken: btree_map::ExtractIf<'_, i32, char, _, _> = map.extract_if(2.., |key, _| *key == 3);
    println!("{:?} {:?}", taken.next(), taken.size_hint());
    let mut hashed = HashMap::from([(1, 2)]);
    println!("{map:?} {:?}", unsafe { hashed.get_disjoint_unchecked_mut([&1, &5]) });
    let mut list = LinkedList::from([1, 2, 3, 4, 5, 6]);
    let taken: linked_list::ExtractIf<'_, i32, _> = list.extract_if(|x| *x % 2 == 0);
    println!("{:?} {:?}", all(taken), all(list.iter().rev()));
    println!("{:?} {:?}", all(list.into_iter().clone()), all(VecDeque::from([1, 2]).into_iter().clone()));
}

fn main() {
    println!("{Open:?} {Open:#?}");
    texts();
    slices();
    collections();
    let mut digits = "12a3".chars().peekable();
    let mut n = 0;
    while let Some(digit) = digits.next_if_map_mut(|c| c.to_digit(10)) {
        n = n * 10 + digit;
    }
    println!("{n} {:?} {}", digits.peek(), [1, 2].iter().inspect(|_| ()).len());
    println!("{} {}", std::ascii::escape_default(b'\n'), std::hint::select_unpredictable(n > 1, "x", "y"));
}
