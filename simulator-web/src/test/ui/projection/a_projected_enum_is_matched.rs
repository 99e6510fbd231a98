use pin_project_lite::pin_project;
use std::pin::Pin;
pin_project! {
    #[project = StateProj]
    #[project_ref = StateRef]
    enum State<A, B> where A: Clone {
        First { #[pin] a: A, n: u8 },
        Second { b: B },
        Done,
    }
}
fn look<A: Clone + std::fmt::Debug, B: std::fmt::Debug>(s: Pin<&mut State<A, B>>) -> String {
    match s.project() {
        StateProj::First { a, n } => { *n += 1; format!("first {:?} {n}", a) }
        StateProj::Second { b } => format!("second {b:?}"),
        StateProj::Done => "done".to_string(),
    }
}
fn main() {
    let mut s: State<i32, &str> = State::First { a: 4, n: 1 };
    println!("{}", look(Pin::new(&mut s)));
    if let StateRef::First { a, n } = Pin::new(&s).project_ref() { println!("{a:?} {n}"); }
    s = State::Second { b: "x" };
    println!("{}", look(Pin::new(&mut s)));
    s.set_done();
    println!("{}", look(Pin::new(&mut s)));
}
impl State<i32, &str> { fn set_done(&mut self) { *self = State::Done; } }
