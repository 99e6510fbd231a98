#[inline()] fn f1() {} //~ ERROR E0805
#[inline(sometimes)] fn f2() {} //~ ERROR E0539
#[inline = "always"] fn f3() {} //~ ERROR ill_formed_attribute_input
#[inline(always, never)] fn f4() {} //~ ERROR E0805
#[repr] struct S1(u8); //~ ERROR E0539
#[repr()] struct S2(u8);
#[repr(D)] struct S3(u8); //~ ERROR E0552
#[repr("C")] struct S4(u8); //~ ERROR E0565
#[repr = "C"] struct S5(u8); //~ ERROR E0539
#[repr(align(3))] struct S6(u8); //~ ERROR E0589
#[repr(align = 8)] struct S7(u8); //~ ERROR E0693
#[repr(align = "8")] struct S8(u8); //~ ERROR E0693
#[repr(align)] struct S9(u8); //~ ERROR E0589
#[repr(align("8"))] struct S10(u8); //~ ERROR E0589
#[repr(packed(3))] struct S11(u8); //~ ERROR E0589
#[repr(packed, align(8))] struct S12(u8); //~ ERROR E0587
#[repr(packed, packed(2))] struct S13(u8); //~ ERROR E0634
#[repr(u8, u16)] enum E1 { A } //~ ERROR E0566
#[repr(u8, C)] enum E2 { A } //~ ERROR E0566
#[repr(transparent, C)] struct S14(u8); //~ ERROR E0692
#[repr(transparent, align(8))] struct S15(u8); //~ ERROR E0692
#[repr(transparent)] struct S16(u8, u16); //~ ERROR E0690
#[repr(transparent)] struct S17(u8, ());
#[repr(transparent)] struct S18<T>(u8, T); //~ ERROR E0690
#[repr(transparent)] struct S19<T>(T, std::marker::PhantomData<T>);
#[repr(transparent)] enum E3 { A(u8), B } //~ ERROR E0731
#[repr(transparent)] enum E4 { A(u8) }
#[repr(transparent)] struct S20();
#[repr(u8)] enum E5 {} //~ ERROR E0084
#[repr(C)] enum E6 {} //~ ERROR E0084
#[repr(align(16))] struct Al(i32);
#[repr(packed)] struct Pk(Al); //~ ERROR E0588
#[repr(packed)] struct Pk2(Vec<Al>, Option<Al>);
#[repr(C, u8)] struct S21(u8); //~ ERROR E0517
#[repr(align(0))] struct S22(u8); //~ ERROR E0589
#[repr(align(1073741824))] struct S23(u8); //~ ERROR E0589
#[repr(isize)] enum E7 { A }
#[derive] struct S24; //~ ERROR
#[derive = "Clone"] struct S25; //~ ERROR
#[derive("Clone")] struct S26; //~ ERROR E0777
#[derive()] struct S28;
#[track_caller()] fn f7() {} //~ ERROR E0565
#[non_exhaustive(x)] struct S29; //~ ERROR E0565
#[cold()] fn f16() {} //~ ERROR E0565
fn main() {}
