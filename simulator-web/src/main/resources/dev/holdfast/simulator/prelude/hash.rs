pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u64(&mut self, value: u64) {
        let mut left = value;
        let mut i = 0;
        while i < 8 {
            self.write(&[left as u8]);
            left = left >> 8;
            i += 1;
        }
    }
}

pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
}

#[for_types(T, bool, char, u8, u16, u32, u64, usize, i8, i16, i32, i64, isize)]
impl Hash for T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(*self as u64);
    }
}
impl Hash for str {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(self.as_bytes());
        state.write(&[255]);
    }
}
impl Hash for String {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}
impl<T: Hash + ?Sized> Hash for &T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}
