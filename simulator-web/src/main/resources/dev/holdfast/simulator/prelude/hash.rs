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
#[for_types(T, u128, i128)]
impl Hash for T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(&self.to_ne_bytes());
    }
}
impl Hash for () {
    fn hash<H: Hasher>(&self, state: &mut H) {}
}
impl<T: Hash> Hash for [T] {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.len().hash(state);
        for item in self {
            item.hash(state);
        }
    }
}
impl<T: Hash, const N: usize> Hash for [T; N] {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_slice().hash(state);
    }
}
impl<T: Hash> Hash for Vec<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_slice().hash(state);
    }
}
impl Hash for String {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}
impl<T: Hash + ?Sized> Hash for &mut T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}
impl<T: Hash + ?Sized> Hash for Box<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}
impl<T: Hash + ?Sized> Hash for std::rc::Rc<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}
impl<T: Hash + ?Sized> Hash for &T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}
