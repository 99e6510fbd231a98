use std::num::NonZero;
fn main() {
    let a = NonZero::new(1i128); println!("{a:?} {}", std::mem::size_of_val(&a));
    let b = NonZero::new(-1i128); println!("{b:?}");
    let b = NonZero::new(i128::MIN); println!("{b:?}");
    let b = NonZero::new(1u128); println!("{b:?}");
    let c = NonZero::new(1u64); println!("{c:?}");
}
