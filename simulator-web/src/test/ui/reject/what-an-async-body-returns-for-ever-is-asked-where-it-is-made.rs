struct NeedsStatic<T: 'static> { v: T }
async fn amake<T>(v: T)
    -> NeedsStatic<T>
{ //~ ERROR E0310
    let a = 1;
    NeedsStatic { v }
}
fn block<T>(v: T) {
    let f = async {
        let a = 1;
        let k = NeedsStatic { v }; //~ ERROR E0310
        a
    };
    let g = || {
        let a = 1;
        a
    };
}
fn clos<T>(v: T) {
    let f = |v: T| {
        let a = 1;
        let k = NeedsStatic { v }; //~ ERROR E0310
        a
    };
}
fn clos2<T>(v: T) {
    let f = |v: T| {
        let a = 1;
        NeedsStatic { v }
    };
}
async fn atake<T>(v: NeedsStatic<T>) -> T
{
    let a = 1;
    let w = NeedsStatic { v: v.v };
    w.v
}
fn main() { }
