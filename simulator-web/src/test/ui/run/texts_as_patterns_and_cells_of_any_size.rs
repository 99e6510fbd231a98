use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::rc::Rc;
macro_rules! names { ($($n:ident $(| $al:literal)*),*) => { fn find(s: &str) -> Option<usize> { let all = [$(stringify!($n)),*]; match s { $(stringify!($n) $(| $al)* => all.iter().position(|x| *x == stringify!($n)),)* _ => None } } } }
names!(red | "r", green, blue | "b" | "bl");
fn pre(s: &str) -> bool { matches!(s, concat!("a", "b", 1)) }
fn main() {
    println!("{:?} {:?} {:?} {:?}", find("red"), find("green"), find("bl"), find("x"));
    println!("{} {}", pre("ab1"), pre("ab"));
    let r: Rc<RefCell<dyn Debug>> = Rc::new(RefCell::new(vec![1]));
    println!("{r:?} {:#?}", RefCell::new(3));
    let m: BTreeMap<String, u8> = [("a".to_string(), 1)].into();
    println!("{}", m.range::<str, _>(..).count());
    let (lo, hi) = (String::from("a")..=String::from("b")).into_inner();
    struct NoCmp;
    let (_, _) = (NoCmp..=NoCmp).into_inner();
    println!("{lo}{hi}");
}
