use std::fmt::{Display, Formatter, Write};
use std::ops::{Add, AddAssign, Deref, DerefMut};

#[lang = "string"]
pub struct String {
    vec: Vec<u8>,
}

impl String {
    pub const fn new() -> String {
        String { vec: Vec::new() }
    }
    pub fn with_capacity(capacity: usize) -> String {
        String { vec: Vec::with_capacity(capacity) }
    }
    pub fn push_str(&mut self, text: &str) {
        self.vec.reserve_text(text.as_bytes());
    }
    pub fn push(&mut self, c: char) {
        let code = c as u32;
        if code < 0x80 {
            self.vec.push(code as u8);
        } else if code < 0x800 {
            self.vec.push((0xC0 | code >> 6) as u8);
            self.vec.push((0x80 | code & 0x3F) as u8);
        } else if code < 0x10000 {
            self.vec.push((0xE0 | code >> 12) as u8);
            self.vec.push((0x80 | code >> 6 & 0x3F) as u8);
            self.vec.push((0x80 | code & 0x3F) as u8);
        } else {
            self.vec.push((0xF0 | code >> 18) as u8);
            self.vec.push((0x80 | code >> 12 & 0x3F) as u8);
            self.vec.push((0x80 | code >> 6 & 0x3F) as u8);
            self.vec.push((0x80 | code & 0x3F) as u8);
        }
    }
    pub fn as_str(&self) -> &str {
        self
    }
    pub fn as_mut_str(&mut self) -> &mut str {
        self
    }
    pub fn len(&self) -> usize {
        self.vec.len()
    }
    pub fn is_empty(&self) -> bool {
        self.vec.is_empty()
    }
    pub fn capacity(&self) -> usize {
        self.vec.capacity()
    }
    pub fn clear(&mut self) {
        self.vec.clear();
    }
    pub fn truncate(&mut self, len: usize) {
        self.vec.truncate(len);
    }
    pub fn into_bytes(self) -> Vec<u8> {
        self.vec
    }
    pub fn reserve(&mut self, additional: usize) {
        self.vec.reserve(additional);
    }
}

impl Vec<u8> {
    /// Appends bytes, growing as text does: to twice the capacity, at least 8.
    fn reserve_text(&mut self, bytes: &[u8]) {
        let needed = self.len() + bytes.len();
        if needed > self.capacity() {
            let double = self.capacity() * 2;
            let mut wanted = if double > needed { double } else { needed };
            if self.capacity() > 0 && wanted < 8 {
                wanted = 8;
            }
            let more = wanted - self.len();
            self.reserve(more);
        }
        unsafe {
            let end = self.as_mut_ptr().add(self.len());
            std::intrinsics::copy_nonoverlapping(bytes.as_ptr(), end, bytes.len());
            self.set_len(needed);
        }
    }
}

impl Deref for String {
    type Target = str;
    fn deref(&self) -> &str {
        unsafe { std::str::from_utf8_unchecked(&self.vec) }
    }
}
impl DerefMut for String {
    fn deref_mut(&mut self) -> &mut str {
        unsafe {
            let bytes: &[u8] = &self.vec;
            &mut *(std::intrinsics::str_from_bytes(bytes as *const [u8]) as *mut str)
        }
    }
}
impl Clone for String {
    fn clone(&self) -> String {
        String { vec: self.vec.clone() }
    }
}
impl Default for String {
    fn default() -> String {
        String::new()
    }
}
impl From<&str> for String {
    fn from(text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        out.push_str(text);
        out
    }
}
impl From<char> for String {
    fn from(c: char) -> String {
        let mut out = String::new();
        out.push(c);
        out
    }
}
impl From<&String> for String {
    fn from(text: &String) -> String {
        text.clone()
    }
}
impl PartialEq for String {
    fn eq(&self, other: &String) -> bool {
        *self.as_str() == *other.as_str()
    }
}
impl PartialEq<str> for String {
    fn eq(&self, other: &str) -> bool {
        *self.as_str() == *other
    }
}
impl PartialEq<&str> for String {
    fn eq(&self, other: &&str) -> bool {
        *self.as_str() == **other
    }
}
impl PartialEq<String> for str {
    fn eq(&self, other: &String) -> bool {
        *self == *other.as_str()
    }
}
impl PartialEq<String> for &str {
    fn eq(&self, other: &String) -> bool {
        **self == *other.as_str()
    }
}
impl Eq for String {}
impl PartialOrd for String {
    fn partial_cmp(&self, other: &String) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for String {
    fn cmp(&self, other: &String) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}
impl Add<&str> for String {
    type Output = String;
    fn add(self, other: &str) -> String {
        let mut this = self;
        this.push_str(other);
        this
    }
}
impl AddAssign<&str> for String {
    fn add_assign(&mut self, other: &str) {
        self.push_str(other);
    }
}
impl AsRef<str> for String {
    fn as_ref(&self) -> &str {
        self
    }
}
impl Write for String {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.push_str(text);
        Ok(())
    }
}
impl Display for String {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.as_str().fmt(f)
    }
}
impl std::fmt::Debug for String {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self.as_str(), f)
    }
}
impl FromIterator<char> for String {
    fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> String {
        let mut out = String::new();
        for c in iter {
            out.push(c);
        }
        out
    }
}

pub trait ToString {
    fn to_string(&self) -> String;
}

impl<T: Display + ?Sized> ToString for T {
    fn to_string(&self) -> String {
        let mut out = String::new();
        {
            let mut f = Formatter::new(&mut out);
            self.fmt(&mut f).unwrap();
        }
        out
    }
}
