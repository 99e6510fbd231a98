struct Snail;
impl Snail { fn crawl(&self) -> u32 { 0 } const K: u32 = 1; fn mk() -> Snail { Snail } }
trait Time { type Era; fn tale() {} const C: u8; }
impl Time for u8 { type Era = u16; const C: u8 = 1; }
enum Pair { Left }
fn f() -> u32 { 1 }
fn main() {
    match 0u32 {
        Snail::crawl => {} //~ ERROR E0533
        Snail::K => {}
        f => {}
    }
    if let Snail::crawl = 0u32 {} //~ ERROR E0533
    if let Snail::mk() = Snail {} //~ ERROR E0164
    if let f() = 0u32 {} //~ ERROR E0532
    let _: <u8 as Time>::tale; //~ ERROR E0575
    let _: <u8 as Time>::C; //~ ERROR E0575
    let _: <u8 as Pair>::Left; //~ ERROR E0404
    let _ = <u8 as Time>::Era; //~ ERROR E0575
    let _ = <u8 as Time>::Nope; //~ ERROR E0576
    let _: <u8 as Time>::Nope; //~ ERROR E0576
}
