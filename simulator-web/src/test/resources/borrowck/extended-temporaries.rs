fn see<T: ?Sized>(_: &T) {}
//// t1
fn f() { let s: &str = &String::from("a"); see(s); }
//// t2
fn f() { let s: &[i32] = &vec![1, 2]; see(s); }
//// t3
fn f() { let s: &dyn std::fmt::Debug = &String::from("a"); see(s); }
//// t4
fn f() { let s = &String::from("a"); see(s); }
//// t5
fn f() { let s: &mut [i32] = &mut vec![1, 2]; s[0] = 1; see(s); }
//// t6
fn f() { let s: Option<&str> = Some(&String::from("a")); see(&s); }
