use std::cell::{Cell, LazyCell, RefCell, RefMut, UnsafeCell};
use std::rc::{Rc, Weak};
use std::sync::{Arc, LazyLock};

#[derive(Debug)]
struct Loud(&'static str);
impl Clone for Loud {
    fn clone(&self) -> Loud {
        println!("clone {}", self.0);
        Loud(self.0)
    }
}
impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn slices_of_counted() {
    let mut a: Rc<[i32]> = Rc::from([1, 2, 3]);
    let b = Rc::clone(&a);
    Rc::make_mut(&mut a)[0] = 10;
    println!(
        "{a:?} {b:?} {} {}",
        Rc::strong_count(&a),
        Rc::ptr_eq(&a, &b)
    );
    let before = Rc::as_ptr(&a);
    Rc::make_mut(&mut a).sort_by(|x, y| y.cmp(x));
    println!("{a:?} {}", std::ptr::addr_eq(before, Rc::as_ptr(&a)));
    let weak = Rc::downgrade(&a);
    Rc::make_mut(&mut a)[1] += 1;
    println!("{a:?} {:?} {}", weak.upgrade(), Rc::weak_count(&a));
    let mut text: Arc<str> = "hello".into();
    let other = text.clone();
    Arc::make_mut(&mut text).make_ascii_uppercase();
    println!("{text} {other}");
    let mut loud: Rc<[Loud]> = Rc::new([Loud("one"), Loud("two")]);
    let more = loud.clone();
    Rc::make_mut(&mut loud)[0].0 = "three";
    drop(more);
    let weak = Rc::downgrade(&loud);
    Rc::make_mut(&mut loud)[1].0 = "four";
    println!("{} {loud:?}", weak.upgrade().is_none());
    let mut one = Arc::new(Loud("five"));
    let kept = Arc::clone(&one);
    Arc::make_mut(&mut one).0 = "six";
    println!("{one:?} {kept:?}");
}

fn raw() {
    let text: Rc<str> = Rc::from("raw");
    let pointer = Rc::into_raw(text);
    let text = unsafe {
        Rc::increment_strong_count(pointer);
        println!("{}", &*pointer);
        Rc::from_raw(pointer)
    };
    println!("{}", Rc::strong_count(&text));
    unsafe { Rc::decrement_strong_count(pointer) };
    println!("{}", Rc::strong_count(&text));
    let any: Arc<dyn std::fmt::Display> = Arc::new(7u8);
    let any = unsafe { Arc::from_raw(Arc::into_raw(any)) };
    println!("{any}");
    let one = Rc::new(5u64);
    let weak = Rc::downgrade(&one).into_raw();
    let weak = unsafe { Weak::from_raw(weak) };
    println!("{:?} {}", weak.upgrade(), Rc::weak_count(&one));
    let lost = unsafe { Weak::<i32>::from_raw(Weak::new().into_raw()) };
    println!("{:?}", lost.upgrade());
    let long: Weak<str> = Rc::downgrade(&text);
    println!("{}", long.as_ptr() == Rc::as_ptr(&text));
    let room = Arc::<u32>::new_uninit();
    println!("{}", Arc::strong_count(&room));
    let zero = unsafe { Rc::<u32>::new_zeroed().assume_init() };
    println!("{zero}");
}

fn cells() {
    let mut numbers = [1, 2, 3];
    let cell = Cell::from_mut(&mut numbers);
    let [a, b, _] = cell.as_array_of_cells();
    a.swap(b);
    println!("{numbers:?}");
    let pair = RefCell::new((1, String::from("x")));
    {
        let (mut n, mut s) = RefMut::map_split(pair.borrow_mut(), |p| (&mut p.0, &mut p.1));
        *n += 1;
        s.push('y');
        drop(n);
        println!("{}", pair.try_borrow().is_err());
    }
    println!("{:?} {:?}", pair.borrow(), unsafe {
        pair.try_borrow_unguarded()
    });
    let mut lazy = LazyCell::new(|| vec![1]);
    println!("{:?}", LazyCell::get_mut(&mut lazy));
    lazy.push(2);
    LazyCell::force_mut(&mut lazy).push(3);
    println!("{:?} {:?}", *lazy, LazyCell::get(&lazy));
    let mut lock = LazyLock::<String>::default();
    lock.push_str("late");
    println!("{:?}", LazyLock::get_mut(&mut lock));
    let mut n = 3;
    *UnsafeCell::from_mut(&mut n).get_mut() += 1;
    let room = UnsafeCell::new(n);
    unsafe { *UnsafeCell::raw_get(&room) += 1 };
    println!("{}", room.into_inner());
}

fn main() {
    slices_of_counted();
    raw();
    cells();
}
