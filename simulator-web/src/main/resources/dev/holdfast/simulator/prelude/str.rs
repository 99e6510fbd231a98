use std::intrinsics;
use std::ops::{Index, Range, RangeFrom, RangeTo};

pub trait FromStr: Sized {
    type Err;
    fn from_str(text: &str) -> Result<Self, Self::Err>;
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseBoolError;

impl std::fmt::Display for ParseBoolError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad("provided string was not `true` or `false`")
    }
}

impl FromStr for bool {
    type Err = ParseBoolError;
    fn from_str(text: &str) -> Result<bool, ParseBoolError> {
        match text {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(ParseBoolError),
        }
    }
}
impl FromStr for String {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<String, std::convert::Infallible> {
        Ok(String::from(text))
    }
}

impl str {
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {
        F::from_str(self)
    }
    pub fn len(&self) -> usize {
        self.as_bytes().len()
    }
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    pub fn as_bytes(&self) -> &[u8] {
        unsafe { &*intrinsics::bytes_of_str(self as *const str) }
    }
    pub fn as_ptr(&self) -> *const u8 {
        self.as_bytes().as_ptr()
    }
    pub fn to_string_owned(&self) -> String {
        String::from(self)
    }
    pub fn chars(&self) -> Chars<'_> {
        Chars { bytes: self.as_bytes(), at: 0 }
    }
    pub fn bytes(&self) -> std::iter::Copied<std::slice::Iter<'_, u8>> {
        self.as_bytes().iter().copied()
    }
    pub fn starts_with(&self, prefix: &str) -> bool {
        let a = self.as_bytes();
        let b = prefix.as_bytes();
        if b.len() > a.len() {
            return false;
        }
        a[0..b.len()] == *b
    }
    pub fn ends_with(&self, suffix: &str) -> bool {
        let a = self.as_bytes();
        let b = suffix.as_bytes();
        if b.len() > a.len() {
            return false;
        }
        a[a.len() - b.len()..] == *b
    }
    pub fn contains(&self, part: &str) -> bool {
        let a = self.as_bytes();
        let b = part.as_bytes();
        let mut i = 0;
        while i + b.len() <= a.len() {
            if a[i..i + b.len()] == *b {
                return true;
            }
            i += 1;
        }
        false
    }
    pub fn is_char_boundary(&self, index: usize) -> bool {
        let bytes = self.as_bytes();
        index == 0 || index == bytes.len() || index < bytes.len() && bytes[index] & 0xC0 != 0x80
    }
    pub fn repeat(&self, n: usize) -> String {
        let mut out = String::new();
        let mut i = 0;
        while i < n {
            out.push_str(self);
            i += 1;
        }
        out
    }
}

pub unsafe fn from_utf8_unchecked(bytes: &[u8]) -> &str {
    unsafe { &*intrinsics::str_from_bytes(bytes as *const [u8]) }
}

#[derive(Clone)]
pub struct Chars<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Iterator for Chars<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        if self.at >= self.bytes.len() {
            return None;
        }
        let first = self.bytes[self.at] as u32;
        let (size, mut code) = if first < 0x80 {
            (1, first)
        } else if first < 0xE0 {
            (2, first & 0x1F)
        } else if first < 0xF0 {
            (3, first & 0x0F)
        } else {
            (4, first & 0x07)
        };
        let mut i = 1;
        while i < size {
            code = code << 6 | (self.bytes[self.at + i] as u32 & 0x3F);
            i += 1;
        }
        self.at += size;
        Some(unsafe { intrinsics::transmute::<u32, char>(code) })
    }
}

impl Index<Range<usize>> for str {
    type Output = str;
    #[track_caller]
    fn index(&self, range: Range<usize>) -> &str {
        unsafe { from_utf8_unchecked(&self.as_bytes()[range]) }
    }
}
impl Index<RangeFrom<usize>> for str {
    type Output = str;
    #[track_caller]
    fn index(&self, range: RangeFrom<usize>) -> &str {
        unsafe { from_utf8_unchecked(&self.as_bytes()[range]) }
    }
}
impl Index<RangeTo<usize>> for str {
    type Output = str;
    #[track_caller]
    fn index(&self, range: RangeTo<usize>) -> &str {
        unsafe { from_utf8_unchecked(&self.as_bytes()[range]) }
    }
}
impl AsRef<str> for str {
    fn as_ref(&self) -> &str {
        self
    }
}
impl AsRef<[u8]> for str {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}
