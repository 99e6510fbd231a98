use std::fmt;
use std::time::Duration;
use tokio::time::{sleep, Instant};

#[derive(Debug, PartialEq)]
enum LookupError {
    NotFound(String),
    Refused { code: u16 },
}

impl fmt::Display for LookupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LookupError::NotFound(name) => write!(f, "no such record: {name}"),
            LookupError::Refused { code } => write!(f, "refused with {code}"),
        }
    }
}

impl std::error::Error for LookupError {}

async fn lookup(name: &str, ms: u64) -> Result<usize, LookupError> {
    sleep(Duration::from_millis(ms)).await;
    println!("  lookup {name} done");
    match name {
        "ghost" => Err(LookupError::NotFound(name.to_string())),
        "admin" => Err(LookupError::Refused { code: 403 }),
        other => Ok(other.len()),
    }
}

async fn total(names: [(&str, u64); 3]) -> Result<usize, Box<dyn std::error::Error>> {
    let [a, b, c] = names;
    let (x, y, z) = tokio::try_join!(lookup(a.0, a.1), lookup(b.0, b.1), lookup(c.0, c.1))?;
    Ok(x + y + z)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let sets = [
        [("alice", 30), ("bob", 10), ("carol", 20)],
        [("alice", 30), ("ghost", 10), ("carol", 20)],
        [("admin", 30), ("ghost", 40), ("carol", 20)],
    ];
    for set in sets {
        match total(set).await {
            Ok(n) => println!("total {n}"),
            Err(e) => println!("failed: {e}"),
        }
        println!("t = {}ms", start.elapsed().as_millis());
    }
}
