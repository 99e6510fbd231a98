pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8) {
        self.write(&[i]);
    }
    fn write_u16(&mut self, i: u16) {
        self.write(&i.to_ne_bytes());
    }
    fn write_u32(&mut self, i: u32) {
        self.write(&i.to_ne_bytes());
    }
    fn write_u64(&mut self, i: u64) {
        self.write(&i.to_ne_bytes());
    }
    fn write_u128(&mut self, i: u128) {
        self.write(&i.to_ne_bytes());
    }
    fn write_usize(&mut self, i: usize) {
        self.write(&i.to_ne_bytes());
    }
    fn write_i8(&mut self, i: i8) {
        self.write_u8(i as u8);
    }
    fn write_i16(&mut self, i: i16) {
        self.write_u16(i as u16);
    }
    fn write_i32(&mut self, i: i32) {
        self.write_u32(i as u32);
    }
    fn write_i64(&mut self, i: i64) {
        self.write_u64(i as u64);
    }
    fn write_i128(&mut self, i: i128) {
        self.write_u128(i as u128);
    }
    fn write_isize(&mut self, i: isize) {
        self.write_usize(i as usize);
    }
}

pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H)
    where
        Self: Sized,
    {
        for item in data {
            item.hash(state);
        }
    }
}

pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64
    where
        Self: Sized,
    {
        let mut hasher = self.build_hasher();
        x.hash(&mut hasher);
        hasher.finish()
    }
}

/// Of the real one's size; nothing is random here.
#[derive(Clone, Debug)]
pub struct RandomState {
    k0: u64,
    k1: u64,
}
impl RandomState {
    pub fn new() -> RandomState {
        RandomState { k0: 0, k1: 0 }
    }
}
impl Default for RandomState {
    fn default() -> RandomState {
        RandomState::new()
    }
}
impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
    fn build_hasher(&self) -> DefaultHasher {
        DefaultHasher::new()
    }
}

pub struct BuildHasherDefault<H>(std::marker::PhantomData<H>);
impl<H> BuildHasherDefault<H> {
    pub const fn new() -> BuildHasherDefault<H> {
        BuildHasherDefault(std::marker::PhantomData)
    }
}
impl<H> Default for BuildHasherDefault<H> {
    fn default() -> BuildHasherDefault<H> {
        BuildHasherDefault::new()
    }
}
impl<H> Clone for BuildHasherDefault<H> {
    fn clone(&self) -> BuildHasherDefault<H> {
        BuildHasherDefault::new()
    }
}
impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;
    fn build_hasher(&self) -> H {
        H::default()
    }
}

/// Not the real one's algorithm: only that equal values have equal hashes is promised.
#[derive(Clone, Debug)]
pub struct DefaultHasher(u64);
impl DefaultHasher {
    pub const fn new() -> DefaultHasher {
        DefaultHasher(14695981039346656037)
    }
}
impl Default for DefaultHasher {
    fn default() -> DefaultHasher {
        DefaultHasher::new()
    }
}
impl Hasher for DefaultHasher {
    fn finish(&self) -> u64 {
        (self.0 ^ self.0 >> 29).wrapping_mul(11400714819323198485)
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(*byte as u64);
        }
    }
    fn write_u8(&mut self, i: u8) {
        self.write_u64(i as u64);
    }
    fn write_u32(&mut self, i: u32) {
        self.write_u64(i as u64);
    }
    fn write_usize(&mut self, i: usize) {
        self.write_u64(i as u64);
    }
    fn write_u64(&mut self, i: u64) {
        let mixed = (self.0 ^ i).wrapping_mul(1099511628211);
        self.0 = mixed ^ mixed >> 32;
    }
}
impl Hash for u8 {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u8(*self);
    }
    fn hash_slice<H: Hasher>(data: &[u8], state: &mut H) {
        let len = std::mem::size_of_val(data);
        state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, len) });
    }
}
impl Hash for u16 {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u16(*self);
    }
    fn hash_slice<H: Hasher>(data: &[u16], state: &mut H) {
        let len = std::mem::size_of_val(data);
        state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, len) });
    }
}
impl Hash for u32 {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u32(*self);
    }
    fn hash_slice<H: Hasher>(data: &[u32], state: &mut H) {
        let len = std::mem::size_of_val(data);
        state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, len) });
    }
}
impl Hash for u64 {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(*self);
    }
    fn hash_slice<H: Hasher>(data: &[u64], state: &mut H) {
        let len = std::mem::size_of_val(data);
        state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, len) });
    }
}
impl Hash for u128 {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u128(*self);
    }
    fn hash_slice<H: Hasher>(data: &[u128], state: &mut H) {
        let len = std::mem::size_of_val(data);
        state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, len) });
    }
}
impl Hash for usize {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(*self);
    }
    fn hash_slice<H: Hasher>(data: &[usize], state: &mut H) {
        let len = std::mem::size_of_val(data);
        state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, len) });
    }
}
impl Hash for i8 {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_i8(*self);
    }
    fn hash_slice<H: Hasher>(data: &[i8], state: &mut H) {
        let len = std::mem::size_of_val(data);
        state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, len) });
    }
}
impl Hash for i16 {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_i16(*self);
    }
    fn hash_slice<H: Hasher>(data: &[i16], state: &mut H) {
        let len = std::mem::size_of_val(data);
        state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, len) });
    }
}
impl Hash for i32 {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_i32(*self);
    }
    fn hash_slice<H: Hasher>(data: &[i32], state: &mut H) {
        let len = std::mem::size_of_val(data);
        state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, len) });
    }
}
impl Hash for i64 {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_i64(*self);
    }
    fn hash_slice<H: Hasher>(data: &[i64], state: &mut H) {
        let len = std::mem::size_of_val(data);
        state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, len) });
    }
}
impl Hash for i128 {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_i128(*self);
    }
    fn hash_slice<H: Hasher>(data: &[i128], state: &mut H) {
        let len = std::mem::size_of_val(data);
        state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, len) });
    }
}
impl Hash for isize {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_isize(*self);
    }
    fn hash_slice<H: Hasher>(data: &[isize], state: &mut H) {
        let len = std::mem::size_of_val(data);
        state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, len) });
    }
}
impl Hash for bool {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u8(*self as u8);
    }
}
impl Hash for char {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u32(*self as u32);
    }
}
impl Hash for str {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(self.as_bytes());
        state.write_u8(255);
    }
}
impl Hash for () {
    fn hash<H: Hasher>(&self, state: &mut H) {}
}
impl Hash for ! {
    fn hash<H: Hasher>(&self, state: &mut H) {}
}
impl<T: Hash> Hash for [T] {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.len());
        T::hash_slice(self, state);
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
impl<T: Hash> Hash for std::collections::VecDeque<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.len());
        for item in self {
            item.hash(state);
        }
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
impl<T: Hash + ?Sized> Hash for std::sync::Arc<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}
