struct Field {
    x: !, //~ ERROR E0658
}
type Alias = Result<u8, !>; //~ ERROR E0658

fn returns() -> ! {
    loop {}
}
fn pointer(f: fn() -> !) -> ! {
    f()
}
fn takes(f: impl Fn() -> !) {} //~ ERROR E0658

fn main() {
    let f = || -> ! { loop {} };
    let x: ! = loop {}; //~ ERROR E0658
}
