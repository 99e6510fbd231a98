struct Log(Vec<String>);
fn peek<'a, 'b: 'a>(log: &'a Log, _: &'b str) -> impl Fn() -> usize + 'a + use<'a, 'b> {
    || log.0.len()
}
fn two<'a, 'b>(log: &'a Log, _: &'b str) -> impl Fn() -> usize {
    || log.0.len()
}
fn mutable(log: &mut Log) -> impl Fn() -> usize + '_ {
    || 3
}
fn main() {
    let mut log = Log(vec![]);
    let p = { let s = String::from("x"); two(&log, &s) }; //~ ERROR E0597
    println!("{}", p());
    let m = mutable(&mut log); //~ ERROR E0502
    println!("{}", log.0.len()); //~ ERROR E0502
    m();
}
