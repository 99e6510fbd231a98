use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::pin::pin;
use std::sync::mpsc;
use std::task::{Context, Waker};

async fn size<T>(t: T) -> usize {
    std::mem::size_of_val(&t)
}

fn poll<F: Future>(f: F) {
    let _ = pin!(f).poll(&mut Context::from_waker(Waker::noop()));
}

fn main() {
    poll(size(HashMap::<u8, u8>::new()));
    poll(size(HashSet::<u8>::new()));
    poll(size(BTreeMap::<u8, u8>::new()));
    poll(size(BTreeSet::<u8>::new()));
    poll(size(BinaryHeap::<u8>::new()));
    poll(size(LinkedList::<u8>::new()));
    poll(size(VecDeque::<u8>::new()));
    poll(size(mpsc::channel::<u8>()));
}
