use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

type Task = Pin<Box<dyn Future<Output = ()>>>;

struct Steps {
    name: &'static str,
    left: u32,
}
impl Future for Steps {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        println!("{} {}", self.name, self.left);
        if self.left == 0 {
            return Poll::Ready(());
        }
        self.left -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}
fn run(mut queue: VecDeque<Task>) {
    let mut cx = Context::from_waker(Waker::noop());
    while let Some(mut task) = queue.pop_front() {
        if task.as_mut().poll(&mut cx).is_pending() {
            queue.push_back(task);
        }
    }
}
fn main() {
    let mut queue: VecDeque<Task> = VecDeque::new();
    queue.push_back(Box::pin(Steps { name: "a", left: 2 }));
    queue.push_back(Box::pin(async {
        Steps { name: "b", left: 1 }.await;
        println!("b over");
    }));
    run(queue);
    let mut numbers: VecDeque<i32> = (1..=5).collect();
    numbers.push_front(0);
    numbers.rotate_left(2);
    println!("{numbers:?} {:?} {:?} {}", numbers.front(), numbers.back(), numbers[2]);
    numbers.retain(|n| n % 2 == 0);
    for n in numbers.iter_mut() {
        *n *= 10;
    }
    println!("{numbers:?} {:?} {}", numbers.pop_back(), numbers.contains(&20));
    println!("{:?}", numbers.iter().rev().collect::<Vec<_>>());
    println!("{:?}", numbers.into_iter().map(|n| n + 1).collect::<VecDeque<_>>());
    println!("{} {}", size_of::<VecDeque<u8>>(), size_of::<Option<VecDeque<u8>>>());
}
