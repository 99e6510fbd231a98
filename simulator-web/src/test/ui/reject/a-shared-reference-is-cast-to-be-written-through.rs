use std::cell::UnsafeCell;
use std::ptr;

struct Counter {
    count: i32,
}

impl Counter {
    fn bump(&self) {
        unsafe { (&mut *(self as *const Self as *mut Self)).count += 1 } //~ ERROR invalid_reference_casting
    }
}

fn grown<T>(it: &T) -> &mut T {
    unsafe { &mut *(it as *const T as *mut T) } //~ ERROR invalid_reference_casting
}

fn main() {
    let n = &3;
    let cell = &UnsafeCell::new(1);
    let x = 1;
    unsafe {
        *(n as *const i32 as *mut i32) = 4; //~ ERROR invalid_reference_casting
        *(n as *const i32).cast_mut() += 4; //~ ERROR invalid_reference_casting
        let p = ptr::from_ref(n).cast_mut();
        *p = 5; //~ ERROR invalid_reference_casting
        ptr::write(p, 6); //~ ERROR invalid_reference_casting
        let _bytes = &mut *(n as *const i32 as *mut u8); //~ ERROR invalid_reference_casting
        let _inner = &mut *(cell as *const UnsafeCell<i32> as *mut i32); //~ ERROR invalid_reference_casting
        let _other = &mut *std::mem::transmute::<_, *mut i32>(n); //~ ERROR invalid_reference_casting
        let _more = &*(&x as *const i32 as *const u64); //~ ERROR invalid_reference_casting
    }
    Counter { count: 1 }.bump();
    grown(&x);
}
