mod inner { pub struct Named { pub x: i32 } pub enum E { A } pub trait T {} pub type Al = Named; pub mod m {} }
struct G<T>(T);
enum En { A { x: i32 }, B }
impl En { fn f() { let a = Self { x: 1 }; match En::B { Self { .. } => {} } } } //~ ERROR E0071
trait Tr { type As; fn f() where Self: Sized { let b = Self { x: 1 }; } } //~ ERROR E0071
fn g<T>() { let a = T { x: 1 }; let b = T; let c = T(1); } //~ ERROR E0423 E0574
fn main() {
    let a = inner::Named; //~ ERROR E0423
    let b = inner::E; //~ ERROR E0423
    let c = inner::T; //~ ERROR E0423
    let d = inner::m; //~ ERROR E0423
    let e = inner::Al; //~ ERROR E0423
    let f = inner::Nope; //~ ERROR E0425
    let f = inner::Named(1); //~ ERROR E0423
    let f = inner::E(1); //~ ERROR E0423
    let g = G::<i32>;
    let h = inner::E::<i32>; //~ ERROR E0423
    let i = inner::Named::<i32>; //~ ERROR E0423
    let i = Nope::<i32>; //~ ERROR E0425
    let j = Nope::<i32>(2); //~ ERROR E0425
    let k = main::<i32>(); //~ ERROR E0107
    let l = inner::m { x: 1 }; //~ ERROR E0574
    let m = inner::E { x: 1 }; //~ ERROR E0574
    let n = inner::T { x: 1 }; //~ ERROR E0574
    let n = inner::Nope { x: 1 }; //~ ERROR E0422
}
