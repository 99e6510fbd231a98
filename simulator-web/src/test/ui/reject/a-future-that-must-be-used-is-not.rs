#![deny(unused_must_use)]

use std::pin::Pin;
use std::sync::Mutex;

async fn step() -> Result<i32, String> {
    Ok(1)
}

fn later() -> impl Future<Output = i32> {
    async { 1 }
}

fn boxed() -> Box<dyn Future<Output = i32>> {
    Box::new(async { 1 })
}

fn pinned() -> Pin<Box<dyn Future<Output = i32>>> {
    Box::pin(async { 1 })
}

fn save() -> Result<(), String> {
    Ok(())
}

fn main() {
    step(); //~ ERROR unused_must_use
    later(); //~ ERROR unused_must_use
    boxed(); //~ ERROR unused_must_use
    pinned(); //~ ERROR unused_must_use
    save(); //~ ERROR unused_must_use
    async { 1 }; //~ ERROR unused_must_use
    Mutex::new(1).lock(); //~ ERROR unused_must_use
    let _task = async {
        step(); //~ ERROR unused_must_use
        step().await; //~ ERROR unused_must_use
        step().await.unwrap();
    };
    let _closure = || {
        save(); //~ ERROR unused_must_use
    };
    {
        save() //~ ERROR unused_must_use
    };
}
