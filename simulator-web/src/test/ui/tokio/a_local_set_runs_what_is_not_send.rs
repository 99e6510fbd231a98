use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};
use std::time::Duration;
use tokio::task::{spawn_local, LocalSet};
use tokio::time::sleep;

struct Node {
    name: String,
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
    visits: Cell<u32>,
}

impl Node {
    fn new(name: &str) -> Rc<Node> {
        Rc::new(Node {
            name: name.to_owned(),
            parent: RefCell::default(),
            children: RefCell::default(),
            visits: Cell::new(0),
        })
    }
    fn adopt(self: &Rc<Self>, child: Rc<Node>) {
        *child.parent.borrow_mut() = Rc::downgrade(self);
        self.children.borrow_mut().push(child);
    }
}

async fn walk(root: Rc<Node>, ms: u64) -> Vec<String> {
    let mut queue = VecDeque::from([root]);
    let mut names = Vec::new();
    while let Some(n) = queue.pop_front() {
        sleep(Duration::from_millis(ms)).await;
        n.visits.set(n.visits.get() + 1);
        let up = n.parent.borrow().upgrade().map_or("-".to_string(), |p| p.name.clone());
        names.push(format!("{up}>{}", n.name));
        queue.extend(n.children.borrow().iter().cloned());
    }
    names
}

fn main() {
    let rt = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .unwrap();
    let local = LocalSet::new();
    let root = Node::new("root");
    let left = Node::new("left");
    root.adopt(left.clone());
    root.adopt(Node::new("right"));

    let early = local.spawn_local(walk(root.clone(), 10));
    let r = root.clone();
    local.block_on(&rt, async move {
        let second = spawn_local(walk(r.clone(), 7));
        let grow = spawn_local(async move {
            sleep(Duration::from_millis(15)).await;
            left.adopt(Node::new("leaf"));
        });
        println!("{:?}", second.await.unwrap());
        grow.await.unwrap();
        println!("{:?}", early.await.unwrap());
    });
    drop(local);
    println!("root visits {}, rc {}", root.visits.get(), Rc::strong_count(&root));
    for c in root.children.borrow().iter() {
        println!("{} {} with {} children", c.name, c.visits.get(), c.children.borrow().len());
    }
}
