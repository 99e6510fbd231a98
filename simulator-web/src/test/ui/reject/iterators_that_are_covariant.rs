use std::collections::*;
fn with<'s, R, T>(s: &'s T, f: impl for<'a> FnOnce(&'s T, &'a u8) -> R) -> R { todo!() }
fn a1<'x>(w: &'x HashMap<&'x str, u8>, k: &str) { let mut i = w.iter(); let _: Option<(&&str, &u8)> = i.next(); }
fn cov<'a: 'b, 'b>(i: hash_map::Iter<'a, &'static str, u8>) -> hash_map::Iter<'b, &'b str, u8> { i }
fn cov2<'a: 'b, 'b>(i: btree_map::Iter<'a, &'static str, u8>) -> btree_map::Iter<'b, &'b str, u8> { i }
fn cov3<'a: 'b, 'b>(i: hash_map::Keys<'a, &'static str, u8>) -> hash_map::Keys<'b, &'b str, u8> { i }
fn cov4<'a: 'b, 'b>(i: hash_set::Iter<'a, &'static str>) -> hash_set::Iter<'b, &'b str> { i }
fn cov5<'a: 'b, 'b>(i: btree_set::Iter<'a, &'static str>) -> btree_set::Iter<'b, &'b str> { i }
fn cov6<'a: 'b, 'b>(i: btree_map::Values<'a, u8, &'static str>) -> btree_map::Values<'b, u8, &'b str> { i }
fn cov7<'a: 'b, 'b>(i: vec_deque::Iter<'a, &'static str>) -> vec_deque::Iter<'b, &'b str> { i }
fn cov8<'a: 'b, 'b>(i: hash_map::HashMap<&'static str, u8>) -> HashMap<&'b str, u8> { i }
fn cov9<'a: 'b, 'b>(i: btree_map::Range<'a, u8, &'static str>) -> btree_map::Range<'b, u8, &'b str> { i }
fn cov10<'a: 'b, 'b>(i: linked_list::Iter<'a, &'static str>) -> linked_list::Iter<'b, &'b str> { i }
fn cov11<'a: 'b, 'b>(i: binary_heap::Iter<'a, &'static str>) -> binary_heap::Iter<'b, &'b str> { i }
fn cov12<'a: 'b, 'b>(i: std::slice::Chunks<'a, &'static str>) -> std::slice::Chunks<'b, &'b str> { i }
fn cov13<'a: 'b, 'b>(i: std::slice::Windows<'a, &'static str>) -> std::slice::Windows<'b, &'b str> { i }
fn cov14<'a: 'b, 'b>(i: std::vec::IntoIter<&'static str>) -> std::vec::IntoIter<&'b str> { i }
fn cov15<'a: 'b, 'b>(i: std::collections::hash_map::IntoIter<&'static str, u8>) -> std::collections::hash_map::IntoIter<&'b str, u8> { i }
fn cov16<'a: 'b, 'b>(i: std::collections::btree_map::IntoIter<&'static str, u8>) -> std::collections::btree_map::IntoIter<&'b str, u8> { i }
fn cov17<'a: 'b, 'b>(i: std::option::Iter<'a, &'static str>) -> std::option::Iter<'b, &'b str> { i }
fn cov18<'a: 'b, 'b>(i: std::rc::Rc<&'static str>) -> std::rc::Rc<&'b str> { i }
fn cov19<'a: 'b, 'b>(i: std::sync::Arc<&'static str>) -> std::sync::Arc<&'b str> { i }
fn cov20<'a: 'b, 'b>(i: std::rc::Weak<&'static str>) -> std::rc::Weak<&'b str> { i }
fn cov21<'a: 'b, 'b>(i: std::cell::Ref<'a, &'static str>) -> std::cell::Ref<'b, &'b str> { i }
fn cov22<'a: 'b, 'b>(i: std::borrow::Cow<'static, str>) -> std::borrow::Cow<'b, str> { i }
fn cov23<'a: 'b, 'b>(i: std::task::Context<'static>) -> u8 { 3 }
fn cov24<'a: 'b, 'b>(i: std::pin::Pin<&'a &'static str>) -> std::pin::Pin<&'b &'b str> { i }
fn cov25<'a: 'b, 'b>(i: std::mem::ManuallyDrop<&'static str>) -> std::mem::ManuallyDrop<&'b str> { i }
fn cov26<'a: 'b, 'b>(i: std::mem::MaybeUninit<&'static str>) -> std::mem::MaybeUninit<&'b str> { i }
fn cov27<'a: 'b, 'b>(i: std::ptr::NonNull<&'static str>) -> std::ptr::NonNull<&'b str> { i }
fn cov28<'a: 'b, 'b>(i: std::str::Split<'a, &'static str>) -> std::str::Split<'b, &'b str> { i } //~ ERROR
fn cov29<'a: 'b, 'b>(i: std::iter::Peekable<std::vec::IntoIter<&'static str>>) -> std::iter::Peekable<std::vec::IntoIter<&'b str>> { i } //~ ERROR
fn cov30<'a: 'b, 'b>(i: std::iter::Rev<std::slice::Iter<'a, &'static str>>) -> std::iter::Rev<std::slice::Iter<'b, &'b str>> { i }
fn cov31<'a: 'b, 'b>(i: std::iter::Once<&'static str>) -> std::iter::Once<&'b str> { i }
fn cov32<'a: 'b, 'b>(i: std::iter::Repeat<&'static str>) -> std::iter::Repeat<&'b str> { i }
fn cov33<'a: 'b, 'b>(i: std::future::Ready<&'static str>) -> std::future::Ready<&'b str> { i }
fn cov34<'a: 'b, 'b>(i: std::future::Pending<&'static str>) -> std::future::Pending<&'b str> { i }
fn cov35<'a: 'b, 'b>(i: std::array::IntoIter<&'static str, 3>) -> std::array::IntoIter<&'b str, 3> { i }
fn cov36<'a: 'b, 'b>(i: std::iter::Flatten<std::vec::IntoIter<Vec<&'static str>>>) -> std::iter::Flatten<std::vec::IntoIter<Vec<&'b str>>> { i } //~ ERROR
fn cov37<'a: 'b, 'b>(i: VecDeque<&'static str>) -> VecDeque<&'b str> { i }
fn cov38<'a: 'b, 'b>(i: BTreeMap<&'static str, u8>) -> BTreeMap<&'b str, u8> { i }
fn cov39<'a: 'b, 'b>(i: LinkedList<&'static str>) -> LinkedList<&'b str> { i }
fn cov40<'a: 'b, 'b>(i: BinaryHeap<&'static str>) -> BinaryHeap<&'b str> { i }
fn cov41<'a: 'b, 'b>(i: std::mem::Discriminant<&'static str>) -> u8 { 0 }
fn cov42<'a: 'b, 'b>(i: std::marker::PhantomData<&'static str>) -> std::marker::PhantomData<&'b str> { i }
fn cov43<'a: 'b, 'b>(i: std::ops::ControlFlow<&'static str, u8>) -> std::ops::ControlFlow<&'b str, u8> { i }
fn cov44<'a: 'b, 'b>(i: std::cmp::Reverse<&'static str>) -> std::cmp::Reverse<&'b str> { i }
fn cov45<'a: 'b, 'b>(i: std::task::Poll<&'static str>) -> std::task::Poll<&'b str> { i }
fn cov46<'a: 'b, 'b>(i: std::sync::mpsc::SendError<&'static str>) -> std::sync::mpsc::SendError<&'b str> { i }
fn cov47<'a: 'b, 'b>(i: std::sync::PoisonError<&'static str>) -> std::sync::PoisonError<&'b str> { i }
fn cov48<'a: 'b, 'b>(i: std::str::Chars<'a>) -> std::str::Chars<'b> { i }


fn cov51<'a: 'b, 'b>(i: std::fmt::Arguments<'a>) -> std::fmt::Arguments<'b> { i }
fn cov52<'a: 'b, 'b>(i: std::sync::MutexGuard<'a, &'static str>) -> std::sync::MutexGuard<'b, &'static str> { i }
fn cov53<'a: 'b, 'b>(i: hash_map::Values<'a, u8, &'static str>) -> hash_map::Values<'b, u8, &'b str> { i }
fn cov54<'a: 'b, 'b>(i: std::slice::ChunksExact<'a, &'static str>) -> std::slice::ChunksExact<'b, &'b str> { i }
fn cov55<'a: 'b, 'b>(i: std::iter::Enumerate<std::slice::Iter<'a, &'static str>>) -> std::iter::Enumerate<std::slice::Iter<'b, &'b str>> { i }
fn main() { }
