use std::future::Future;

fn often<F: FnMut(u8) -> u8>(mut f: F) -> u8 {
    f(1) + f(2)
}

fn shared<F: Fn(u8) -> u8>(f: F) -> u8 {
    f(1) + f(2)
}

fn futures<Fut: Future<Output = u8>, F: FnMut(u8) -> Fut>(mut f: F) -> Fut {
    f(3)
}

fn lent(f: impl AsyncFn(u8) -> u8) {
    drop(f);
}

fn given<T: Clone>(count: u8, value: T) -> impl Future<Output = T> {
    std::future::ready([value; 1][count as usize - 1].clone())
}

struct Bare;

fn known_before() {
    let mut sum = 0;
    let add = |n| { //~ ERROR E0525
        sum += n;
        sum
    };
    shared(add);
    let name = String::new();
    let take = move |n| { //~ ERROR E0525
        drop(name);
        n
    };
    often(take);
}

fn lenders() {
    let mut sum = 0;
    futures(async |n| { //~ ERROR
        sum += n;
        sum
    });
    let own = vec![1];
    futures(async move |n| own[0] + n); //~ ERROR
    let mut count = 0;
    let next = async |n| { //~ ERROR E0525
        count += n;
        count
    };
    lent(next);
}

fn inputs_and_bounds() {
    let two = async |a: u8, b: u8| a + b;
    lent(two); //~ ERROR E0593
    let wide = |n: u16| n as u8;
    shared(wide); //~ ERROR E0631
    lent(5); //~ ERROR E0277
    let _ = given( //~ ERROR E0277
        1,
        Bare, //~ ERROR E0277
    );
}

fn main() {
    known_before();
    lenders();
    inputs_and_bounds();
}
