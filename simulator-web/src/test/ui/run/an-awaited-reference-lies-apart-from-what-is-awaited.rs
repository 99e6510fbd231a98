use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Waits once.
struct Wait(bool);

impl Future for Wait {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            return Poll::Ready(());
        }
        self.0 = true;
        Poll::Pending
    }
}

async fn name() -> &'static str {
    Wait(false).await;
    "name"
}

async fn inferred() {
    let text = async {
        Wait(false).await;
        "text"
    }
    .await;
    Wait(false).await;
    println!("{text}");
}

async fn written() {
    let text: &'static str = async {
        Wait(false).await;
        "text"
    }
    .await;
    Wait(false).await;
    println!("{text}");
}

async fn elided() {
    let text: &str = name().await;
    Wait(false).await;
    println!("{text}");
}

async fn borrowed(own: String) {
    let text: &str = async {
        Wait(false).await;
        &own[..]
    }
    .await;
    Wait(false).await;
    println!("{text}");
}

fn main() {
    println!("{} {}", size_of_val(&inferred()), size_of_val(&written()));
    println!("{}", size_of_val(&elided()));
    println!("{}", size_of_val(&borrowed(String::new())));
}
