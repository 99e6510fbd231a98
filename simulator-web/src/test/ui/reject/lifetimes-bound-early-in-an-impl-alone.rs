trait S {
    type K<'x> where Self: 'x;
    fn get<'s>(&'s self, key: &u8) -> Option<&'s str>;
    fn two<'a>(&'a self, b: &'a u8) -> &'a u8;
    fn three(&self);
    fn four<T: Copy>(t: T);
    fn five<'a, 'b: 'a>(a: &'a u8, b: &'b u8);
    fn six<'a>(a: &'a u8, b: &'a u8) -> &'a u8;
}
impl S for u8 {
    type K<'x> = u8;
    fn get<'a, 's: 'a>(&'s self, key: &'a u8) -> Option<&'a str> { None } //~ ERROR E0195
    fn two(&self, b: &u8) -> &u8 { self }
    fn three<'a>(&self) where 'a: 'static {} //~ ERROR E0195
    fn four<'a, T: Copy>(t: T) where T: 'a {} //~ ERROR E0195
    fn five<'a, 'b>(a: &'a u8, b: &'b u8) {} //~ ERROR E0195
    fn six<'a, 'b: 'a>(a: &'a u8, b: &'b u8) -> &'a u8 { a } //~ ERROR E0195
}
fn main() {}
