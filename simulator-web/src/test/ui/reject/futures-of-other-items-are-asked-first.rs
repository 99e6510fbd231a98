use std::cell::Cell;
use std::rc::Rc;

fn sent<T: Send>(value: T) -> T {
    value
}

async fn tick() {}

async fn counts() -> u32 {
    let count = Rc::new(Cell::new(1));
    tick().await;
    count.get()
}

async fn of_another_item() {
    let mut names = vec![1];
    let first = &names[0];
    names.push(2);
    println!("{first}");
    sent(async { // Of the same item: the other hides it.
        let count = Rc::new(1);
        tick().await;
        println!("{count}");
    });
    sent(counts()).await; //~ ERROR
}

// Whoever makes a future that is not Send has no other errors of borrows.
async fn of_the_same_item() {
    let mut names = vec![1];
    let first = &names[0];
    names.push(2);
    println!("{first}");
    sent(async { //~ ERROR
        let count = Rc::new(1);
        tick().await;
        println!("{count}");
    });
}

fn by_reference() {
    let count = Rc::new(1);
    sent( //~ ERROR E0277
        async { println!("{count}") }
    );
    let shared = Cell::new(1);
    let waits = async {
        tick().await;
        shared.set(2);
    };
    sent(waits); //~ ERROR E0277
    sent( //~ ERROR
        async move {
            tick().await;
            println!("{count}");
        },
    );
}

fn main() {
    by_reference();
    drop(of_another_item());
    drop(of_the_same_item());
}

trait Go {
    fn go(self);
}

impl<F: Future + Send> Go for F {
    fn go(self) {}
}

fn quiet<T: std::panic::UnwindSafe>(_: T) {}

async fn sets(shared: &Cell<u8>) {
    tick().await;
    shared.set(1);
}

fn through_other_bounds() {
    tick().go();
    counts().go(); //~ ERROR E0599
    quiet(tick());
    quiet(sets(&Cell::new(1))); //~ ERROR E0277
}
