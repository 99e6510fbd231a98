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

impl<T: Hasher + ?Sized> Hasher for Box<T> {
    fn finish(&self) -> u64 {
        (**self).finish()
    }
    fn write(&mut self, bytes: &[u8]) {
        (**self).write(bytes)
    }
    fn write_u8(&mut self, i: u8) {
        (**self).write_u8(i)
    }
    fn write_u16(&mut self, i: u16) {
        (**self).write_u16(i)
    }
    fn write_u32(&mut self, i: u32) {
        (**self).write_u32(i)
    }
    fn write_u64(&mut self, i: u64) {
        (**self).write_u64(i)
    }
    fn write_u128(&mut self, i: u128) {
        (**self).write_u128(i)
    }
    fn write_usize(&mut self, i: usize) {
        (**self).write_usize(i)
    }
    fn write_i8(&mut self, i: i8) {
        (**self).write_i8(i)
    }
    fn write_i16(&mut self, i: i16) {
        (**self).write_i16(i)
    }
    fn write_i32(&mut self, i: i32) {
        (**self).write_i32(i)
    }
    fn write_i64(&mut self, i: i64) {
        (**self).write_i64(i)
    }
    fn write_i128(&mut self, i: i128) {
        (**self).write_i128(i)
    }
    fn write_isize(&mut self, i: isize) {
        (**self).write_isize(i)
    }
}
impl<T: Hasher + ?Sized> Hasher for &mut T {
    fn finish(&self) -> u64 {
        (**self).finish()
    }
    fn write(&mut self, bytes: &[u8]) {
        (**self).write(bytes)
    }
    fn write_u8(&mut self, i: u8) {
        (**self).write_u8(i)
    }
    fn write_u16(&mut self, i: u16) {
        (**self).write_u16(i)
    }
    fn write_u32(&mut self, i: u32) {
        (**self).write_u32(i)
    }
    fn write_u64(&mut self, i: u64) {
        (**self).write_u64(i)
    }
    fn write_u128(&mut self, i: u128) {
        (**self).write_u128(i)
    }
    fn write_usize(&mut self, i: usize) {
        (**self).write_usize(i)
    }
    fn write_i8(&mut self, i: i8) {
        (**self).write_i8(i)
    }
    fn write_i16(&mut self, i: i16) {
        (**self).write_i16(i)
    }
    fn write_i32(&mut self, i: i32) {
        (**self).write_i32(i)
    }
    fn write_i64(&mut self, i: i64) {
        (**self).write_i64(i)
    }
    fn write_i128(&mut self, i: i128) {
        (**self).write_i128(i)
    }
    fn write_isize(&mut self, i: isize) {
        (**self).write_isize(i)
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
        DefaultHasher { quick: true, ..DefaultHasher::new() }
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

/// SipHash, as in std; that of a `RandomState` only mixes quickly, since nobody foresees what is random.
#[derive(Clone, Debug)]
pub struct DefaultHasher {
    v: [u64; 4],
    tail: u64,
    length: u64,
    quick: bool,
    room: [u64; 2],
}
impl DefaultHasher {
    pub const fn new() -> DefaultHasher {
        let v = [8317987319222330741, 7237128888997146477, 7816392313619706465, 8387220255154660723];
        DefaultHasher { v, tail: 0, length: 0, quick: false, room: [0, 0] }
    }
    fn mix(&mut self, i: u64) {
        let mixed = (self.v[0] ^ i).wrapping_mul(1099511628211);
        self.v[0] = mixed ^ mixed >> 32;
    }
}
fn rounds(v: [u64; 4], n: u32) -> [u64; 4] {
    let [mut a, mut b, mut c, mut d] = v;
    for _ in 0..n {
        a = a.wrapping_add(b);
        c = c.wrapping_add(d);
        b = b.rotate_left(13) ^ a;
        d = d.rotate_left(16) ^ c;
        a = a.rotate_left(32).wrapping_add(d);
        c = c.wrapping_add(b);
        b = b.rotate_left(17) ^ c;
        d = d.rotate_left(21) ^ a;
        c = c.rotate_left(32);
    }
    [a, b, c, d]
}
fn absorb(mut v: [u64; 4], word: u64) -> [u64; 4] {
    v[3] ^= word;
    v = rounds(v, 1);
    v[0] ^= word;
    v
}
impl Default for DefaultHasher {
    fn default() -> DefaultHasher {
        DefaultHasher::new()
    }
}
impl Hasher for DefaultHasher {
    fn finish(&self) -> u64 {
        if self.quick {
            return (self.v[0] ^ self.v[0] >> 29).wrapping_mul(11400714819323198485);
        }
        let mut v = absorb(self.v, self.length << 56 | self.tail);
        v[2] ^= 255;
        let [a, b, c, d] = rounds(v, 3);
        a ^ b ^ c ^ d
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if self.quick {
                self.mix(*byte as u64);
                continue;
            }
            self.tail |= (*byte as u64) << self.length % 8 * 8;
            self.length += 1;
            if self.length % 8 == 0 {
                self.v = absorb(self.v, self.tail);
                self.tail = 0;
            }
        }
    }
    fn write_u32(&mut self, i: u32) {
        if self.quick { self.mix(i as u64) } else { self.write(&i.to_ne_bytes()) }
    }
    fn write_usize(&mut self, i: usize) {
        self.write_u64(i as u64);
    }
    fn write_u64(&mut self, i: u64) {
        if self.quick { self.mix(i) } else { self.write(&i.to_ne_bytes()) }
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
impl<T: ?Sized> Hash for *const T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(*self as *const u8 as usize);
    }
}
impl<T: ?Sized> Hash for *mut T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(*self as *const u8 as usize);
    }
}
impl<H> PartialEq for BuildHasherDefault<H> {
    fn eq(&self, _: &BuildHasherDefault<H>) -> bool {
        true
    }
}
impl<H> Eq for BuildHasherDefault<H> {}
