use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;

struct Queue {
    waiting: VecDeque<u64>,
    free: u32,
}

fn is_next(queue: &Rc<RefCell<Queue>>, slot: &mut Option<u64>) -> bool {
    let mut inner = queue.borrow_mut();
    let ticket = slot.get_or_insert_with(|| {
        inner.waiting.push_back(7);
        7
    });
    inner.free > 0 && inner.waiting.front() == Some(&ticket)
}

fn main() {
    let queue = Rc::new(RefCell::new(Queue { waiting: VecDeque::new(), free: 1 }));
    let mut slot = None;
    println!("{} {:?}", is_next(&queue, &mut slot), slot);
    let boxed = Box::new(3);
    println!("{}", Some(&3) == Some(&boxed));
    let text = String::from("a");
    println!("{}", Some("a") == Some(&text));
    println!("{:?}", Duration::from_secs(1) + Duration::from_millis(5));
    let name: Result<&str, ()> = Ok("b");
    println!("{}", name == Ok(&String::from("b")));
}
