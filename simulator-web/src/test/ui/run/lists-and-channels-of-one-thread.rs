use std::any::type_name;
use std::collections::LinkedList;
use std::num::Wrapping;
use std::sync::mpsc::{TryRecvError, channel, sync_channel};

struct Loud(u8);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn of<T>(_: &T) -> &'static str {
    type_name::<T>()
}

fn main() {
    let mut list: LinkedList<u8> = (1..4).collect();
    list.push_front(0);
    let rest = list.split_off(2);
    for item in list.iter_mut() {
        *item += 10;
    }
    println!("{list:?} {rest:?} {:?} {:?}", list.front(), rest.iter().rev().collect::<Vec<_>>());
    list.append(&mut LinkedList::from([7, 8]));
    println!("{:?}", list.pop_front());
    println!("{:?}", list.pop_back());

    let (tx, rx) = channel();
    let other = tx.clone();
    tx.send(Loud(1)).unwrap();
    other.send(Loud(2)).unwrap();
    drop(tx);
    println!("got {}", rx.recv().unwrap().0);
    drop(other);
    println!("got {:?}", rx.try_recv().map(|l| l.0));
    println!("{:?}", rx.try_recv().map(|l| l.0) == Err(TryRecvError::Disconnected));
    let (tx, rx) = sync_channel(1);
    println!("{:?} {:?}", tx.try_send(5), tx.try_send(6));
    drop(rx);
    println!("{}", tx.send(7).unwrap_err());

    let mut w = Wrapping(250u8);
    w += Wrapping(10);
    println!("{w} {:?}", Wrapping(0u8) - Wrapping(1));
    println!("{} {}", of(&Some("x")), of(&vec![(1, 'c')]));
    let mut v = vec![1, 2, 3, 4, 5];
    let gone: Vec<i32> = v.splice(1..3, [20]).collect();
    println!("{gone:?} {v:?}");
    println!("{:?}", v.extract_if(.., |x| *x > 4).collect::<Vec<_>>());
    let f: fn(i32) -> i32 = |x| x + 1;
    println!("{} {}", f(1), format!("{f:?}").starts_with("0x"));
    println!("{:?} {}", "abc".split("").collect::<Vec<_>>(), 8u32 >> &1usize);
    std::process::exit(0);
}
