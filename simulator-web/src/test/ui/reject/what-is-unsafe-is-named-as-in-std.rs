fn main() {
    let p = &3u8 as *const u8; let mut z = 3u8; let q = &mut z as *mut u8; let n = std::ptr::NonNull::from(&mut z);
    p.add(1); //~ ERROR E0133
    q.add(1); //~ ERROR E0133
    q.write(3); //~ ERROR E0133
    p.read(); //~ ERROR E0133
    std::mem::transmute::<u8, i8>(3); //~ ERROR E0133
    std::mem::zeroed::<u8>(); //~ ERROR E0133
    std::ptr::read(p); //~ ERROR E0133
    std::mem::transmute_copy::<u8, i8>(&3); //~ ERROR E0133
    std::ptr::copy(p, q, 1); //~ ERROR E0133
    std::slice::from_raw_parts(p, 1); //~ ERROR E0133
    String::from_utf8_unchecked(vec![]); //~ ERROR E0133
    std::str::from_utf8_unchecked(b""); //~ ERROR E0133
    [1].get_unchecked(0); //~ ERROR E0133
    "a".get_unchecked(0..1); //~ ERROR E0133
    Some(1).unwrap_unchecked(); //~ ERROR E0133
    vec![1].set_len(0); //~ ERROR E0133
    Box::from_raw(q); //~ ERROR E0133
    std::pin::Pin::new_unchecked(&mut z); //~ ERROR E0133
    std::mem::MaybeUninit::<u8>::uninit().assume_init(); //~ ERROR E0133
    std::ptr::NonNull::new_unchecked(q); //~ ERROR E0133
    std::num::NonZeroU8::new_unchecked(3); //~ ERROR E0133
    3u8.unchecked_add(4); //~ ERROR E0133
    char::from_u32_unchecked(3); //~ ERROR E0133
    std::hint::unreachable_unchecked(); //~ ERROR E0133
    std::ptr::drop_in_place(q); //~ ERROR E0133
    std::rc::Rc::from_raw(p); //~ ERROR E0133
    std::ptr::swap(q, q); //~ ERROR E0133
    q.as_mut(); //~ ERROR E0133
    "a".to_string().as_mut_vec(); //~ ERROR E0133
    p.offset(1); //~ ERROR E0133
    std::ptr::write(q, 3); //~ ERROR E0133
    n.as_ref(); //~ ERROR E0133
    n.add(1); //~ ERROR E0133
    std::sync::Arc::increment_strong_count(p); //~ ERROR E0133
    extern_fn(); //~ ERROR E0133
    std::alloc::alloc(std::alloc::Layout::new::<u8>()); //~ ERROR E0133
    q.drop_in_place(); //~ ERROR E0133
    p.offset_from(p); //~ ERROR E0133
    std::ptr::read_unaligned(p); //~ ERROR E0133
    std::ptr::replace(q, 3); //~ ERROR E0133
    std::pin::Pin::new(&mut z).get_unchecked_mut(); //~ ERROR E0133
    std::pin::Pin::new(&mut z).map_unchecked_mut(|x| x); //~ ERROR E0133
    std::cell::RefCell::new(3).try_borrow_unguarded(); //~ ERROR E0133
}
unsafe extern "C" { fn extern_fn(); }
