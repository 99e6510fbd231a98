use std::hash::{DefaultHasher, Hasher};
use std::ptr::{self, NonNull};

fn main() {
    let mut shelf = [1, 2, 3, 4];
    let first = NonNull::from(&mut shelf[0]);
    unsafe {
        ptr::swap_nonoverlapping(first.as_ptr(), first.as_ptr().add(2), 2);
        let last = first.offset(3);
        println!("{} {}", last.offset_from(first), last.replace(9));
        first.swap(last);
        first.add(1).copy_from(first, 2);
        last.write_bytes(1, 1);
    }
    println!("{shelf:?}");

    let mut hasher = DefaultHasher::new();
    ptr::hash(&shelf, &mut hasher);
    let again = hasher.finish();
    println!("{}", again == hasher.finish());

    let mut lone = 5;
    let [same] = std::array::from_ref(&lone);
    println!("{same}");
    std::array::from_mut(&mut lone)[0] += 1;
    let address = (&raw mut lone).expose_provenance();
    unsafe { *ptr::with_exposed_provenance_mut::<i32>(address) += 1 };
    println!("{lone} {:?}", ptr::without_provenance::<u8>(16));

    println!("{:?}", std::iter::chain([1], Some(2)).collect::<Vec<_>>());
    unsafe { std::hint::assert_unchecked(lone > 3) };
    println!("{:?}", unsafe { std::char::from_u32_unchecked(97) });
}
