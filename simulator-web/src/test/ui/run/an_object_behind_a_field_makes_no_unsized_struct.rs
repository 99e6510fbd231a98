use std::fmt::Debug;
struct Indent<'w, W: ?Sized> { w: &'w mut W, depth: usize }
fn render(out: &mut Indent<'_, dyn Debug + '_>) { println!("{:?} {}", out.w, out.depth); }
struct Own<W: ?Sized> { w: Box<W>, depth: usize }
fn own(o: Own<dyn Debug>) { println!("{:?} {}", o.w, o.depth); }
fn main() {
    let mut s = String::new();
    render(&mut Indent { w: &mut s, depth: 0 });
    own(Own { w: Box::new(4), depth: 2 });
    let l: Indent<'_, dyn Debug> = Indent { w: &mut s, depth: 0 };
}
