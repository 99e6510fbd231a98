fn apply<F: Fn(i32) -> String>(f: F) -> String {
    f(1)
}

fn main() {
    let doubled = |x: i32| {
        let y = x;
        y * 2 //~ ERROR E0271
    };
    apply(
        doubled,
    );
    apply(|x: i32| {
        x + 1 //~ ERROR E0308
    });
    let plain = move |x: i32| -> i32 { x }; //~ ERROR E0271
    let boxed: Box<dyn Fn(i32) -> String> = Box::new(
        plain,
    );
    drop(boxed);
}
