// Before drops are elaborated: a part that was moved out leaves the whole to be dropped.
struct Guard(u32);

impl Drop for Guard {
    fn drop(&mut self) {}
}

struct Pair<T> {
    value: T,
    count: u32,
}

impl<T> Pair<T> {
    const fn with_count(self, count: u32) -> Pair<T> { //~ ERROR E0493
        Pair { value: self.value, count }
    }

    const fn replace(&mut self, value: T) {
        self.value = value; //~ ERROR E0493
    }

    const fn whole(self) -> Pair<T> {
        self
    }

    const fn count(&self) -> u32 {
        self.count
    }
}

const fn first<T: Copy>(a: T, _b: T) -> T {
    a
}

const fn value_or<T>(option: Option<T>, other: T) -> T { //~ ERROR E0493
    match option {
        Some(value) => value,
        None => other,
    }
}

const COUNT: u32 = (Guard(1), 2).1; //~ ERROR E0493
const LENGTH: usize = {
    let text = //~ ERROR E0493
        String::from("a"); //~ ERROR E0015
    text.len()
};
const NOTHING: Option<Guard> = None;
const FORGOTTEN: u32 = {
    let none: Option<Guard> = None;
    let guard = Guard(3);
    std::mem::forget(guard);
    4
};

fn main() {
    let mut pair = Pair { value: first(1, 2), count: COUNT }.whole();
    pair.replace(value_or(Some(3), 4));
    let _ = (pair.with_count(5).count(), NOTHING.is_some(), LENGTH, FORGOTTEN);
}
