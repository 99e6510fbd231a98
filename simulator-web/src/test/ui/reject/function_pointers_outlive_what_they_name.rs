fn need<T: 'static>(t: T) {}
fn a<M>(f: fn(M)) { need(f); } //~ ERROR E0310
fn b<'a>(f: fn(&'a u8)) { need(f); }
fn c<'a>(f: fn() -> &'a u8) { need(f); } //~ ERROR E0521
fn d(f: for<'a> fn(&'a u8)) { need(f); }
fn e<'a>(f: &'a u8) { need(std::marker::PhantomData::<fn(&'a u8)>); }
fn f<T>() { need(std::marker::PhantomData::<fn() -> T>); } //~ ERROR E0310
fn g<T>() { need(std::marker::PhantomData::<*const T>); } //~ ERROR E0310
fn h<F: Fn(u8)>(f: F) { need(f); } //~ ERROR E0310
fn i<T>(t: &T) { need(h::<fn(u8)>); need(f::<T>); } //~ ERROR E0310
fn j<T>(t: Box<dyn Fn(T)>) { need(t); } //~ ERROR E0310
fn main() {}
