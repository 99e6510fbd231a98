use std::fmt::Debug;
use std::rc::Rc;
use std::sync::Arc;
struct D(u8);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
trait T { fn n(&self) -> u8; }
impl T for D { fn n(&self) -> u8 { self.0 } }
#[repr(align(32))]
#[derive(Debug)]
struct Wide(u8, Box<u8>);
fn main() {
    let b: Box<dyn T> = Box::new(D(4));
    let r: Rc<dyn T> = Rc::from(b);
    let r2 = r.clone();
    drop(r);
    println!("{}", r2.n());
    let a: Arc<dyn Debug> = Arc::from(Box::new(Wide(1, Box::new(2))) as Box<dyn Debug>);
    println!("{a:?} {}", Arc::strong_count(&a));
    let s: Arc<[D]> = Arc::from(vec![D(1), D(2)].into_boxed_slice());
    println!("{}", s.len());
    let t: Rc<str> = Box::<str>::from("abc").into();
    println!("{t} {}", t.len());
    let u: Rc<Wide> = Rc::from(Box::new(Wide(3, Box::new(4))));
    println!("{u:?}");
    let z: Rc<()> = Rc::from(Box::new(()));
    println!("{z:?} {}", (-0.5f64).round_ties_even());
    let e: Rc<dyn std::error::Error> = Rc::from(Box::<dyn std::error::Error>::from("bad"));
    println!("{e}");
    println!("{}", format!("{:p}", "abc").ends_with("metadata: 3 }"));
}
