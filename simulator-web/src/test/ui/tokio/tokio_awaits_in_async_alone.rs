use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::time::sleep;

struct Printer {
    slots: Semaphore,
}

impl Printer {
    fn print(&self, pages: u32) -> u32 {
        let _slot = self.slots.acquire().await.unwrap(); //~ ERROR E0728
        pages * 2
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let p = Printer { slots: Semaphore::new(1) };
    let sheets: Vec<u32> = [1, 2, 3]
        .iter()
        .map(|n| {
            sleep(Duration::from_millis(10)).await; //~ ERROR E0728
            p.print(*n)
        })
        .collect();
    println!("{sheets:?}");
}
