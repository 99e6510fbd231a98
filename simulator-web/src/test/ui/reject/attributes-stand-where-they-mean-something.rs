#[inline] struct A1; //~ ERROR
#[inline(always)] impl A1 {} //~ ERROR
#[inline] const C: i32 = 1; //~ ERROR
#[inline] mod m {} //~ ERROR
#[inline] trait T { #[inline] fn f(&self); #[inline] fn g(&self) {} #[inline] type X; } //~ ERROR
#[inline] enum E { V } //~ ERROR
#[inline] type Al = i32; //~ ERROR
#[inline] static S: i32 = 1; //~ ERROR
#[inline] use std::fmt; //~ ERROR
#[track_caller] struct A2; //~ ERROR
#[track_caller] impl A2 {} //~ ERROR
#[track_caller] trait T2 {} //~ ERROR
#[track_caller] mod m2 {} //~ ERROR
#[non_exhaustive] trait T3 {} //~ ERROR
#[non_exhaustive] fn f3() {} //~ ERROR
#[non_exhaustive] impl A2 { } //~ ERROR
#[non_exhaustive] union U { a: i32 } //~ ERROR
#[must_use] mod m4 {}
#[must_use] impl A2 { }
#[must_use] const D: i32 = 1;
#[must_use] type Al2 = i32;
#[cold] struct A5;
#[deprecated] impl A2 {}
#[derive(Clone)] fn f7() {} //~ ERROR E0774
#[derive(Clone)] impl A2 {} //~ ERROR E0774
#[derive(Clone)] mod m7 {} //~ ERROR E0774
#[derive(Clone)] type T7 = i32; //~ ERROR E0774
#[derive(Clone)] const T8: i32 = 1; //~ ERROR E0774
#[derive(Clone)] use std::mem; //~ ERROR E0774
#[derive(Clone)] trait T9 {} //~ ERROR E0774
#[repr(C)] fn f10() {} //~ ERROR E0517
#[repr(C)] type T10 = i32; //~ ERROR E0517
#[repr(u8)] struct T11(u8); //~ ERROR E0517
#[repr(packed)] enum T12 { A } //~ ERROR E0517
#[repr(C)] impl A2 {} //~ ERROR E0517
#[repr(C)] trait T14 {} //~ ERROR E0517
#[repr(align(8))] fn f15() {} //~ ERROR E0517
#[repr(Rust)] fn f16() {} //~ ERROR E0517
#[repr(transparent)] fn f17() {} //~ ERROR E0517
#[repr(u8)] fn f18() {} //~ ERROR E0517
#[repr(packed)] fn f19() {} //~ ERROR E0517
#[automatically_derived] struct A20;
#[no_mangle] fn f20() {} //~ ERROR
fn main() {
}
