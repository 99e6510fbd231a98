pub struct L<T>(T); pub struct R<T>(T);
impl<T> Into<R<Self>> for L<T> { fn into(self) -> R<Self> { R(self) } }
impl PartialEq<Option<Self>> for R<u8> { fn eq(&self, o: &Option<Self>) -> bool { o.is_some() } }
fn main() { let r: R<L<u8>> = L(5).into(); println!("{} {}", r.0.0, R(1) == None); }
