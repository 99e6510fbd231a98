fn f<'a>() {}
fn h<'a>() -> &'a str { "x" }
fn k<'a>(x: &'a str) -> &'a str { x }
fn main() {
    f::<'static>(); //~ ERROR E0794
    let a = h::<'static>();
    let b = k::<'static>("x"); //~ ERROR E0794
    let g = h as fn() -> &'static str;
    let g: for<'a> fn() -> &'a str = h; //~ ERROR E0581
}
