use std::pin::Pin;

async fn one() -> u8 {
    1
}

fn open<F>(f: Pin<&mut F>) -> &mut F {
    f.get_mut() //~ ERROR E0277
}

fn main() {
    let mut f = Box::pin(one());
    let inside = open(f.as_mut());
    println!("{}", size_of_val(inside));
}
