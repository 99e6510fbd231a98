//! `for<'x> FnMut(Self::Item<'x>)` asks `Self: 'x` of every lifetime, so of `'static`.

trait Lending {
    type Item<'a>
    where
        Self: 'a;

    fn next<'a>(&'a mut self) -> Option<Self::Item<'a>>;

    fn for_each<F>(mut self, mut f: F)
    where
        Self: Sized,
        F: for<'x> FnMut(Self::Item<'x>),
    {
        while let Some(item) = self.next() {
            f(item);
        }
    }
}

struct Windows<'s> {
    slice: &'s mut [i32],
    at: usize,
}

impl<'s> Lending for Windows<'s> {
    type Item<'a>
        = &'a mut [i32]
    where
        Self: 'a;

    fn next<'a>(&'a mut self) -> Option<&'a mut [i32]> {
        self.at += 1;
        self.slice.get_mut(self.at - 1..self.at + 1)
    }
}

fn main() {
    let mut numbers = [1, 2, 3, 4];
    let mut one_by_one = Windows { slice: &mut numbers, at: 0 };
    while let Some(window) = one_by_one.next() {
        window[1] += window[0];
    }
    let all = Windows { slice: &mut numbers, at: 0 }; //~ ERROR E0597
    all.for_each(|window| window[1] += window[0]);
}
