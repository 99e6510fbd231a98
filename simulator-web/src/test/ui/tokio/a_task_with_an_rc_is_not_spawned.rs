use std::rc::Rc;
use std::time::Duration;
use tokio::time::sleep;

struct Settings {
    greeting: String,
    repeat: u32,
}

async fn greet(settings: Rc<Settings>, name: &str) -> usize {
    let mut total = 0;
    for _ in 0..settings.repeat {
        let line = format!("{}, {name}!", settings.greeting);
        println!("{line}");
        total += line.len();
        sleep(Duration::from_millis(10)).await;
    }
    total
}

#[tokio::main]
async fn main() {
    let handle = tokio::spawn(async { //~ ERROR
        let settings = Rc::new(Settings { greeting: "Hello".into(), repeat: 2 });
        let n = greet(settings.clone(), "world").await;
        println!("rc = {}", Rc::strong_count(&settings));
        n
    });
    println!("{}", handle.await.unwrap());
}
