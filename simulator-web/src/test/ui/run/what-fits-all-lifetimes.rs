//! Functions, closures and pointers to functions that a bound for all lifetimes takes.

use std::collections::HashMap;

struct Request<'r> {
    path: &'r str,
}

struct Router {
    routes: HashMap<String, Box<dyn Fn(&Request) -> String>>,
}

impl Router {
    fn add<F: Fn(&Request) -> String + 'static>(&mut self, path: &str, f: F) {
        self.routes.insert(path.into(), Box::new(f));
    }

    fn call(&self, request: &Request<'_>) -> Option<String> {
        self.routes.get(request.path).map(|f| f(request))
    }
}

fn hello(request: &Request<'_>) -> String {
    request.path.to_string()
}

trait Handler {
    fn handle(&self, text: &str) -> usize;
}

impl<F: Fn(&str) -> usize> Handler for F {
    fn handle(&self, text: &str) -> usize {
        self(text)
    }
}

fn each<'v, T>(all: &'v [T], mut f: impl FnMut(&'v T)) {
    for one in all {
        f(one);
    }
}

fn any<T>(all: &[T], mut f: impl FnMut(&T)) {
    for one in all {
        f(one);
    }
}

fn call<A, R>(f: impl Fn(A) -> R, a: A) -> R {
    f(a)
}

fn main() {
    let mut router = Router { routes: HashMap::new() };
    router.add("/", hello);
    router.add("/x", |request| request.path.repeat(2));
    let written = |request: &Request| request.path.len().to_string();
    router.add("/y", written);
    for path in ["/", "/x", "/y", "/z"] {
        println!("{:?}", router.call(&Request { path }));
    }

    let handlers: Vec<Box<dyn Handler>> = vec![Box::new(|text: &str| text.len()), Box::new(str::len)];
    println!("{}", handlers[0].handle("ab") + handlers[1].handle("c"));

    let trimmed: Box<dyn Fn(&str) -> &str> = Box::new(|text| text.trim());
    let first: for<'a, 'b> fn(&'a str, &'b str) -> &'a str = |a, _| a;
    let narrow: fn(&'static str, &str) -> &'static str = first;
    println!("{} {} {}", trimmed(" a "), first("b", "c"), narrow("d", "e"));

    let numbers = vec![1, 2];
    let mut seen = Vec::new();
    each(&numbers, |number| seen.push(number));
    any(&numbers, |number| println!("{number}"));
    println!("{seen:?}");

    let own = String::from("own");
    let open = |text| {
        let text: &String = text;
        text.len()
    };
    println!("{} {}", call(open, &own), call(String::len, &own));
    println!("{:?}", Some(&own).map(String::as_str).map(str::len));
}
