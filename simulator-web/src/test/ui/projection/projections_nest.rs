use pin_project_lite::pin_project;
use std::mem::{align_of, size_of};
use std::pin::{Pin, pin};

pin_project! {
    struct Inner<T> {
        #[pin]
        slot: Option<T>,
        writes: u32,
    }
}

pin_project! {
    struct Middle<T> {
        #[pin]
        left: Inner<T>,
        #[pin]
        right: Inner<T>,
    }
}

pin_project! {
    struct Outer<T> {
        label: &'static str,
        #[pin]
        mid: Middle<T>,
    }
}

impl<T> Inner<T> {
    fn put(self: Pin<&mut Self>, v: T) {
        let mut me = self.project();
        me.slot.set(Some(v));
        *me.writes += 1;
    }
    const fn empty() -> Self {
        Inner { slot: None, writes: 0 }
    }
}

impl<T> Outer<T> {
    fn right_mut(self: Pin<&mut Self>) -> Pin<&mut Inner<T>> {
        self.project().mid.project().right
    }
}

fn main() {
    let mut o = pin!(Outer { label: "o", mid: Middle { left: Inner::empty(), right: Inner::empty() } });
    o.as_mut().project().mid.project().left.put(10u64);
    o.as_mut().right_mut().put(20);
    o.as_mut().right_mut().put(30);
    let r = o.as_ref().project_ref();
    let m = r.mid.project_ref();
    let (l, rt) = (m.left.project_ref(), m.right.project_ref());
    println!("{}: left={:?} writes={}", r.label, l.slot.get_ref(), l.writes);
    println!("{}: right={:?} writes={}", r.label, rt.slot.as_pin_ref().map(|p| *p), rt.writes);

    println!("Inner<u64> {} align {}", size_of::<Inner<u64>>(), align_of::<Inner<u64>>());
    println!("Inner<u8> {}", size_of::<Inner<u8>>());
    println!("Middle<u64> {}", size_of::<Middle<u64>>());
    println!("Outer<u64> {}", size_of::<Outer<u64>>());
    println!("Option<Inner<Box<u8>>> {}", size_of::<Option<Inner<Box<u8>>>>());
    println!("Pin<&mut Outer> {}", size_of::<Pin<&mut Outer<u64>>>());
}
