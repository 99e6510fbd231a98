// A bound that only the impl itself could keep.
trait Show {
    fn show(&self) -> String;
}

struct Wrap<T>(T);

impl<T> Show for Wrap<T>
where
    Wrap<Wrap<T>>: Show, //~ ERROR E0275
{
    fn show(&self) -> String {
        String::new()
    }
}

impl<T> Show for Vec<T>
where
    T: Show,
{
    fn show(&self) -> String {
        self.iter().map(|each| each.show()).collect()
    }
}

fn deep(n: u8) -> impl Fn(u8) -> u8 {
    move |x| if x == 0 { n } else { deep(n)(x - 1) }
}

fn main() {
    let _ = (deep(1)(2), Wrap(1).show());
}
