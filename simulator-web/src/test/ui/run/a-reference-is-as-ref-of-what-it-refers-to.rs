use std::future::Future;

fn len<S: AsRef<str>>(s: S) -> usize {
    s.as_ref().len()
}

fn total<T: AsRef<[u32]>>(s: T) -> u32 {
    s.as_ref().iter().sum()
}

fn clear<T: AsMut<[u32]>>(mut s: T) {
    s.as_mut().fill(0);
}

fn later(n: &u32) -> impl Future<Output = u32> + use<'_> {
    async move { *n + 1 }
}

fn main() {
    let owned = String::from("xyz");
    println!("{} {} {} {}", len("abc"), len(&owned), len(&&owned), len(String::from("de")));
    let mut numbers = [3, 4];
    println!("{} {} {}", total(vec![1, 2]), total(&numbers[..]), total(&numbers));
    clear(&mut numbers);
    println!("{numbers:?} {}", size_of_val(&later(&5)));
}
