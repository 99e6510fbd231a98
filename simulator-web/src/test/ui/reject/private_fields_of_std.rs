use std::collections::{VecDeque, HashMap, HashSet, BTreeMap, LinkedList, BinaryHeap};
use std::cell::{Cell, RefCell, UnsafeCell, OnceCell};
use std::sync::{Arc, Mutex, mpsc};
use std::rc::Rc;
struct L { x: u8 }
fn main() {
    let v = vec![1]; v.len; //~ ERROR E0616
    let s = String::new(); s.len; //~ ERROR E0615
    s.vec; //~ ERROR E0616
    let b = Box::new(L { x: 1 }); b.0; //~ ERROR E0616
    b.value; //~ ERROR E0609
    let r = Rc::new(L { x: 1 }); r.ptr; //~ ERROR E0616
    r.value; r.strong; //~ ERROR E0609
    let q: VecDeque<u8> = VecDeque::new(); q.len; //~ ERROR E0616
    q.head; //~ ERROR E0616
    let h: HashMap<u8, u8> = HashMap::new(); h.len; //~ ERROR E0615
    h.base; //~ ERROR E0616
    let c = Cell::new(1); c.value; //~ ERROR E0616
    let rc = RefCell::new(1); rc.value; //~ ERROR E0616
    rc.borrow; //~ ERROR E0616
    let m = Mutex::new(1); m.data; //~ ERROR E0616
    m.inner; m.poison; //~ ERROR E0616
    let a = Arc::new(1); a.ptr; //~ ERROR E0616
    a.data; //~ ERROR E0609
    let d = std::time::Duration::ZERO; d.secs; //~ ERROR E0616
    d.nanos; //~ ERROR E0616
    let p = std::pin::Pin::new(&v); p.pointer; //~ ERROR E0616
    p.len; //~ ERROR E0616
    let o = Some(1); o.value; //~ ERROR E0609
    let bt: BTreeMap<u8, u8> = BTreeMap::new(); bt.length; //~ ERROR E0616
    bt.len; bt.root; //~ ERROR E0615 E0616
    let it = v.iter(); it.ptr; //~ ERROR E0616
    let ch = "a".chars(); ch.iter; //~ ERROR E0616
    let u = UnsafeCell::new(1); u.value; //~ ERROR E0616
    let oc: OnceCell<u8> = OnceCell::new(); oc.inner; //~ ERROR E0616
    let ll: LinkedList<u8> = LinkedList::new(); ll.len; //~ ERROR E0616
    ll.head; //~ ERROR E0616
    let at = std::sync::atomic::AtomicU8::new(1); at.v; //~ ERROR E0616
    let bh: BinaryHeap<u8> = BinaryHeap::new(); bh.data; //~ ERROR E0616
    let hs: HashSet<u8> = HashSet::new(); hs.len; //~ ERROR E0615
    hs.map; //~ ERROR E0609
    let (tx, rx) = mpsc::channel::<u8>(); tx.inner; //~ ERROR E0616
    rx.inner; //~ ERROR E0616
    let w = Rc::downgrade(&r); w.ptr; //~ ERROR E0616
    let cow = std::borrow::Cow::Borrowed("a"); cow.len; //~ ERROR E0615
    let sl: &[u8] = &v2(); sl.len; sl.length; //~ ERROR E0615 E0609
    let st = "a"; st.len; //~ ERROR E0615
    let rr = 0..=3; rr.start; //~ ERROR E0616
    rr.end; rr.exhausted; //~ ERROR E0616
    let md = std::mem::ManuallyDrop::new(1); md.value; //~ ERROR E0616
    let nz = std::num::NonZeroU8::new(1).unwrap(); nz.0; //~ ERROR E0616
    let x = std::any::TypeId::of::<u8>(); x.t; //~ ERROR E0609
    let e = "x".parse::<u8>().unwrap_err(); e.kind; //~ ERROR E0616
    let lk = m.lock().unwrap(); lk.lock; //~ ERROR E0616
    let bw = rc.borrow(); bw.value; //~ ERROR E0616
    let ord = std::cmp::Reverse(1); ord.0;
    let wk = std::task::Waker::noop(); wk.waker; //~ ERROR E0616
    let cx = std::task::Context::from_waker(wk); cx.waker; //~ ERROR E0616
    let my = v.iter().map(|x| x); my.iter; my.f; //~ ERROR E0616
    let en = v.iter().enumerate(); en.count; //~ ERROR E0616
    let pk = v.iter().peekable(); pk.peeked; //~ ERROR E0616
}
fn v2() -> Vec<u8> { vec![] }
