use std::any::Any;

fn find<T>(all: &[Box<dyn Any>]) -> Option<&T> {
    all.iter().find_map(|each| each.downcast_ref::<T>()) //~ ERROR E0310
}

fn is<T>(one: &dyn Any) -> bool {
    one.is::<T>() //~ ERROR E0310
}

fn sound<T: 'static>(one: &dyn Any) -> bool {
    one.is::<T>()
}

trait Kept: 'static {}

impl<T: Clone + 'static> Kept for T {}

fn keep<T: Kept>(value: T) {}

fn give<T: Clone>(value: T) {
    keep(value); //~ ERROR E0310
}

fn main() {
    let text = String::from("a");
    keep(text.as_str()); //~ ERROR E0597
    println!("{}", sound::<u8>(&1u8));
}
