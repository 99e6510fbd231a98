use std::collections::HashMap;

mod defaults {
    pub const PORT: u16 = 80;
}

struct Lru<K, V> {
    slots: HashMap<K, V>,
}

impl<K: std::hash::Hash + Eq, V> Lru<K, V> {
    fn new() -> Self {
        Lru { slots: HashMap::new() }
    }

    fn put(&mut self, key: K, value: V) -> Option<V> {
        self.slots.insert(key, value)
    }
}

struct Stack<T> {
    items: Vec<T>,
}

impl<T> Stack<T> {
    fn map<T, F: Fn(&T) -> T>(&self, f: F) -> Stack<T> { //~ ERROR E0403
        Stack { items: self.items.iter().map(f).collect() }
    }
}

async fn fetch(n: u8) -> u8 {
    n
}

async fn index(title: &str) -> usize {
    title.len()
}

enum State {
    Idle,
    Coins(u32),
    Done(u32),
}

fn port_or(default: defaults::PORT) -> u16 { //~ ERROR E0573
    default
}

fn cents(state: State) -> u32 {
    match state {
        State::Coins(n) | State::Idle => n + 1, //~ ERROR E0408 E0381
        State::Done(n) => n,
    }
}

fn main() {
    let mut cache: Lru<u32> = Lru::new(); //~ ERROR E0107
    cache.put("a".to_string(), 1);
    println!("{:?}", cache.put("b".to_string(), 2));
    let all = vec![fetch(1), index("x")]; //~ ERROR E0308
    let boxed: Vec<std::pin::Pin<Box<dyn Future<Output = u8>>>> =
        all.into_iter().map(|f| Box::pin(f) as _).collect();
    let note = if boxed.is_empty() { "none" }; //~ ERROR E0317
    let mut out = String::new();
    out.push_str(note);
    port_or(1);
    cents(State::Idle);
}
