struct A; struct A; //~ ERROR E0428
fn f() -> i32 { "a" } //~ ERROR E0308 E0601
