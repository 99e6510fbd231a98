use tokio::sync::mpsc;

#[derive(Debug)]
struct Report {
    title: String,
    lines: Vec<String>,
}

#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel::<usize>(1);
    let report = Report { title: "Q3".to_string(), lines: vec!["up".into(), "down".into()] };

    let printer = tokio::spawn(async move {
        println!("printing {}", report.title);
        for line in &report.lines {
            tx.send(line.len()).await.unwrap();
        }
    });

    let mut total = 0;
    while let Some(n) = rx.recv().await {
        total += n;
    }
    printer.await.unwrap();
    println!("{} has {total} characters", report.title); //~ ERROR E0382
}
