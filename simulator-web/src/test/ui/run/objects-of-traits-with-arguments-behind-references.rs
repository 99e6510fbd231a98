trait Observer<T> {
    fn notify(&self, new: &T);
}

struct Observed<'o, T> {
    value: T,
    observers: Vec<&'o dyn Observer<T>>,
}

impl<'o, T> Observed<'o, T> {
    fn new(value: T) -> Self {
        Self { value, observers: Vec::new() }
    }

    fn watch(&mut self, observer: &'o dyn Observer<T>) {
        self.observers.push(observer);
    }

    fn set(&mut self, value: T) {
        self.value = value;
        for observer in &self.observers {
            observer.notify(&self.value);
        }
    }
}

struct Filters<'a, T> {
    all: Vec<&'a (dyn Fn(&T) -> bool + 'a)>,
}

impl<'a, T> Filters<'a, T> {
    fn new() -> Self {
        Filters { all: vec![] }
    }

    fn pass(&self, value: &T) -> bool {
        self.all.iter().all(|filter| filter(value))
    }
}

struct Source<'a, T> {
    items: &'a mut dyn Iterator<Item = T>,
}

impl<'a, T> Source<'a, T> {
    fn new(items: &'a mut dyn Iterator<Item = T>) -> Self {
        Source { items }
    }
}

struct Logger(u32);

impl Observer<u8> for Logger {
    fn notify(&self, new: &u8) {
        println!("{} sees {new}", self.0);
    }
}

fn main() {
    let first = Logger(1);
    let mut level = Observed::new(1u8);
    level.watch(&first);
    level.set(7);
    let (even, small) = (|n: &u8| n % 2 == 0, |n: &u8| *n < 10);
    let mut filters = Filters::new();
    filters.all.push(&even);
    filters.all.push(&small);
    println!("{} {}", filters.pass(&4), filters.pass(&5));
    println!("{:?}", Source::new(&mut (1..3)).items.collect::<Vec<_>>());
}
