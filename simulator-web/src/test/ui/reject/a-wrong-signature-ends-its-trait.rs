trait T { fn a(&self);
 fn b(&self) -> Vec<mut u8>; //~ ERROR
 fn c(&self); }
 struct S; impl T for S { fn a(&self) {}
 fn b(&self) {} //~ ERROR E0407
 fn c(&self) {} } //~ ERROR E0407
 fn main() { S.a();
 S.b(); //~ ERROR E0599
 S.c(); } //~ ERROR E0599
