pub trait Default: Sized {
    fn default() -> Self;
}

#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Default for T {
    fn default() -> T {
        0
    }
}

#[for_types(T, f32, f64)]
impl Default for T {
    fn default() -> T {
        0.0
    }
}

impl Default for bool {
    fn default() -> bool {
        false
    }
}

impl Default for char {
    fn default() -> char {
        '\0'
    }
}

impl Default for () {
    fn default() {}
}

impl Default for &str {
    fn default() -> Self {
        ""
    }
}
impl Default for &mut str {
    fn default() -> Self {
        unsafe { std::str::from_utf8_unchecked_mut(&mut []) }
    }
}
