use std::time::Duration;
use tokio::time::{interval, sleep};

async fn compile(units: u32) -> Result<u32, String> {
    for u in 0..units {
        sleep(Duration::from_millis(40)).await;
        if u == 13 {
            return Err("unlucky unit".into());
        }
    }
    Ok(units)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut job = compile(6);
    let mut progress = interval(Duration::from_millis(50));
    let mut dots = String::new();
    loop {
        tokio::select! { //~ ERROR E0277
            r = &mut job => {
                println!("{dots} {r:?}");
                return;
            }
            _ = progress.tick() => dots.push('.'),
        }
    }
}
