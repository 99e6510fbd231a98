struct S; impl S { fn a(&self) {}
 fn b(&self) -> Result<mut u8, ()> { self.a(); self.zz(); Ok(1) } //~ ERROR
 fn c(&self) { self.b(); self.qq(); } }
 fn main() { S.a();
 S.b(); //~ ERROR E0599
 S.c(); } //~ ERROR E0599
