use std::fmt::Debug;
use std::future::Future;

fn other<'d, 'q>(d: &'d str, q: &'q str) -> impl Future<Output = &'q str> + use<'d, 'q> {
    async move { //~ ERROR
        let _ = q;
        d
    }
}

fn called<'d, 'q>(d: &'d str, q: &'q str) -> impl Fn() -> &'q str + use<'d, 'q> {
    move || { //~ ERROR
        let _ = q;
        d
    }
}

async fn early<'d, 'q>(d: &'d str, q: &'q str) -> &'q str {
    if q.is_empty() {
        return d; //~ ERROR
    }
    q
}

fn unnamed<T: Debug>(_: &u8, t: T) -> Box<dyn Debug + '_> {
    Box::new(t) //~ ERROR E0311
}

fn named<'a, T: Debug>(_: &'a u8, t: T) -> Box<dyn Debug + 'a> {
    Box::new(t) //~ ERROR E0309
}

fn main() {}
