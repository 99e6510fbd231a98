macro_rules! eat { ($v:expr) => { drop($v) }; }
macro_rules! lend { ($v:ident => $r:ident) => { let $r = &mut $v; }; }
fn main() {
    let s = String::from("a");
    eat!(s);
    eat!(s); //~ ERROR E0382
    let mut n = 1;
    lend!(n => a);
    lend!(n => b); //~ ERROR E0499
    *a += *b;
}
