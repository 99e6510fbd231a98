use std::borrow::Cow;
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
        let bytes = text.as_bytes();
        self.vec.reserve(bytes.len());
        unsafe {
            let end = self.vec.as_mut_ptr().add(self.vec.len());
            std::intrinsics::copy_nonoverlapping(bytes.as_ptr(), end, bytes.len());
            self.vec.set_len(self.vec.len() + bytes.len());
        }
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
    pub const fn as_str(&self) -> &str {
        self
    }
    pub const fn as_mut_str(&mut self) -> &mut str {
        self
    }
    pub const fn len(&self) -> usize {
        self.vec.len()
    }
    pub const fn is_empty(&self) -> bool {
        self.vec.is_empty()
    }
    pub const fn capacity(&self) -> usize {
        self.vec.capacity()
    }
    pub fn clear(&mut self) {
        self.vec.clear();
    }
    pub fn truncate(&mut self, len: usize) {
        if len <= self.len() {
            if !self.is_char_boundary(len) {
                panic!("assertion failed: self.is_char_boundary(new_len)");
            }
            self.vec.truncate(len);
        }
    }
    pub const fn into_bytes(self) -> Vec<u8> {
        self.vec
    }
    pub fn reserve(&mut self, additional: usize) {
        self.vec.reserve(additional);
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FromUtf8Error {
    bytes: Vec<u8>,
    error: std::str::Utf8Error,
}
impl Display for FromUtf8Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.error.fmt(f)
    }
}
impl std::error::Error for FromUtf8Error {}
impl FromUtf8Error {
    pub fn utf8_error(&self) -> std::str::Utf8Error {
        self.error.clone()
    }
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl String {
    pub fn from_utf8(bytes: Vec<u8>) -> Result<String, FromUtf8Error> {
        match std::str::from_utf8(&bytes) {
            Ok(_) => Ok(String { vec: bytes }),
            Err(error) => Err(FromUtf8Error { bytes, error }),
        }
    }
    pub fn from_utf8_lossy(bytes: &[u8]) -> Cow<'_, str> {
        let mut out = String::new();
        let mut rest = bytes;
        loop {
            match std::str::from_utf8(rest) {
                Ok(text) if out.is_empty() => return Cow::Borrowed(text),
                Ok(text) => {
                    out.push_str(text);
                    return Cow::Owned(out);
                }
                Err(error) => {
                    let good = error.valid_up_to();
                    out.push_str(unsafe { std::str::from_utf8_unchecked(&rest[..good]) });
                    out.push('\u{FFFD}');
                    rest = &rest[error.error_len().map_or(rest.len(), |n| good + n)..];
                    if rest.is_empty() {
                        return Cow::Owned(out);
                    }
                }
            }
        }
    }
    pub unsafe fn from_raw_parts(pointer: *mut u8, length: usize, capacity: usize) -> String {
        String { vec: unsafe { Vec::from_raw_parts(pointer, length, capacity) } }
    }
    #[track_caller]
    pub fn drain<R: std::ops::RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> {
        let range = std::ops::within(range, self.len());
        if !self.is_char_boundary(range.start) {
            panic!("assertion failed: self.is_char_boundary(start)");
        }
        if !self.is_char_boundary(range.end) {
            panic!("assertion failed: self.is_char_boundary(end)");
        }
        let text = String::from(&self[range.clone()]);
        self.vec.drain(range);
        Drain { text, at: 0, _string: std::marker::PhantomData, room: std::mem::MaybeUninit::uninit() }
    }
    #[track_caller]
    pub fn replace_range<R: std::ops::RangeBounds<usize>>(&mut self, range: R, with: &str) {
        let range = std::ops::within(range, self.len());
        if !self.is_char_boundary(range.start) {
            panic!("start of range should be a character boundary");
        }
        if !self.is_char_boundary(range.end) {
            panic!("end of range should be a character boundary");
        }
        let rest = self.split_off(range.end);
        self.truncate(range.start);
        self.push_str(with);
        self.push_str(&rest);
    }
    pub const unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> {
        &mut self.vec
    }
    pub fn leak<'a>(self) -> &'a mut str {
        Box::leak(self.into_boxed_str())
    }
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String {
        String { vec: bytes }
    }
    pub fn into_raw_parts(self) -> (*mut u8, usize, usize) {
        self.vec.into_raw_parts()
    }
    pub fn into_boxed_str(self) -> Box<str> {
        let bytes = Box::into_raw(self.vec.into_boxed_slice());
        unsafe { Box::from_raw(std::intrinsics::str_from_bytes(bytes as *const [u8]) as *mut str) }
    }
    pub fn pop(&mut self) -> Option<char> {
        let c = self.chars().next_back()?;
        let n = self.len() - c.len_utf8();
        self.vec.truncate(n);
        Some(c)
    }
    #[track_caller]
    pub fn remove(&mut self, idx: usize) -> char {
        let c = match self[idx..].chars().next() {
            Some(c) => c,
            None => panic!("cannot remove a char from the end of a string"),
        };
        self.vec.drain(idx..idx + c.len_utf8());
        c
    }
    #[track_caller]
    pub fn insert_str(&mut self, idx: usize, text: &str) {
        if !self.is_char_boundary(idx) {
            panic!("assertion failed: self.is_char_boundary(idx)");
        }
        let rest = self.vec.split_off(idx);
        self.push_str(text);
        self.vec.extend_from_slice(&rest);
    }
    #[track_caller]
    pub fn insert(&mut self, idx: usize, c: char) {
        self.insert_str(idx, &String::from(c));
    }
    pub fn retain<F: FnMut(char) -> bool>(&mut self, mut f: F) {
        let kept: String = self.chars().filter(|c| f(*c)).collect();
        self.clear();
        self.push_str(&kept);
    }
    #[track_caller]
    pub fn split_off(&mut self, at: usize) -> String {
        if !self.is_char_boundary(at) {
            panic!("assertion failed: self.is_char_boundary(at)");
        }
        String { vec: self.vec.split_off(at) }
    }
    pub fn from_utf16(units: &[u16]) -> Result<String, FromUtf16Error> {
        std::char::decode_utf16(units.iter().copied()).collect::<Result<String, _>>().map_err(|_| FromUtf16Error(()))
    }
    pub fn from_utf16_lossy(units: &[u16]) -> String {
        std::char::decode_utf16(units.iter().copied()).map(|c| c.unwrap_or('\u{FFFD}')).collect()
    }
    pub const fn as_bytes(&self) -> &[u8] {
        &self.vec
    }
    pub fn reserve_exact(&mut self, additional: usize) {
        self.vec.reserve_exact(additional);
    }
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), std::collections::TryReserveError> {
        self.vec.try_reserve(additional)
    }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), std::collections::TryReserveError> {
        self.vec.try_reserve_exact(additional)
    }
    pub fn shrink_to(&mut self, min_capacity: usize) {
        self.vec.shrink_to(min_capacity);
    }
    #[track_caller]
    pub fn extend_from_within<R: std::ops::RangeBounds<usize>>(&mut self, src: R) {
        let range = std::ops::within(src, self.len());
        self.push_str(&String::from(&self[range]));
    }
    pub fn shrink_to_fit(&mut self) {
        self.vec.shrink_to_fit();
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
    fn clone_from(&mut self, source: &String) {
        self.vec.clone_from(&source.vec)
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
        out.extend(iter);
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
            self.fmt(&mut f).expect("a Display implementation returned an error unexpectedly");
        }
        out
    }
}
impl<'a> Extend<&'a str> for String {
    fn extend<I: IntoIterator<Item = &'a str>>(&mut self, iter: I) {
        for item in iter {
            self.push_str(item);
        }
    }
}
impl<'a> FromIterator<&'a str> for String {
    fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> String {
        let mut out = String::new();
        out.extend(iter);
        out
    }
}
impl Extend<String> for String {
    fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I) {
        for item in iter {
            self.push_str(&item);
        }
    }
}
impl FromIterator<String> for String {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> String {
        let mut out = String::new();
        out.extend(iter);
        out
    }
}
impl<'a> Extend<&'a char> for String {
    fn extend<I: IntoIterator<Item = &'a char>>(&mut self, iter: I) {
        for item in iter {
            self.push(*item);
        }
    }
}
impl<'a> FromIterator<&'a char> for String {
    fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> String {
        let mut out = String::new();
        out.extend(iter);
        out
    }
}
impl Extend<char> for String {
    fn extend<I: IntoIterator<Item = char>>(&mut self, iter: I) {
        for item in iter {
            self.push(item);
        }
    }
}
impl<'a> Extend<Cow<'a, str>> for String {
    fn extend<I: IntoIterator<Item = Cow<'a, str>>>(&mut self, iter: I) {
        for item in iter {
            self.push_str(&item);
        }
    }
}
impl<'a> FromIterator<Cow<'a, str>> for String {
    fn from_iter<I: IntoIterator<Item = Cow<'a, str>>>(iter: I) -> String {
        let mut out = String::new();
        out.extend(iter);
        out
    }
}
impl AsRef<[u8]> for String {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}
impl From<&mut str> for String {
    fn from(text: &mut str) -> String {
        String::from(&*text)
    }
}
impl From<Box<str>> for String {
    fn from(text: Box<str>) -> String {
        text.into_string()
    }
}
impl From<&mut str> for Box<str> {
    fn from(text: &mut str) -> Box<str> {
        String::from(&*text).into_boxed_str()
    }
}
impl From<Box<str>> for Box<[u8]> {
    fn from(text: Box<str>) -> Box<[u8]> {
        text.into_boxed_bytes()
    }
}
impl TryFrom<Vec<u8>> for String {
    type Error = FromUtf8Error;
    fn try_from(bytes: Vec<u8>) -> Result<String, FromUtf8Error> {
        String::from_utf8(bytes)
    }
}
impl From<&str> for Box<str> {
    fn from(text: &str) -> Box<str> {
        String::from(text).into_boxed_str()
    }
}
impl From<String> for Box<str> {
    fn from(text: String) -> Box<str> {
        text.into_boxed_str()
    }
}

/// Characters that have left their string.
pub struct Drain<'a> {
    text: String,
    at: usize,
    _string: std::marker::PhantomData<&'a mut String>,
    room: std::mem::MaybeUninit<usize>,
}
impl<'a> Iterator for Drain<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        let c = self.text[self.at..].chars().next()?;
        self.at += c.len_utf8();
        Some(c)
    }
}
impl<'a> Drop for Drain<'a> {
    fn drop(&mut self) {}
}
impl<'a> DoubleEndedIterator for Drain<'a> {
    fn next_back(&mut self) -> Option<char> {
        if self.at < self.text.len() { self.text.pop() } else { None }
    }
}
impl<'a> Add<&'a str> for Cow<'a, str> {
    type Output = Cow<'a, str>;
    fn add(self, other: &'a str) -> Cow<'a, str> {
        Cow::Owned(self.into_owned() + other)
    }
}
impl<T> FromIterator<T> for Box<str>
where
    String: FromIterator<T>,
{
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Box<str> {
        String::from_iter(iter).into_boxed_str()
    }
}
#[derive(Debug)]
pub struct FromUtf16Error(());
impl Display for FromUtf16Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad("invalid utf-16: lone surrogate found")
    }
}
impl std::error::Error for FromUtf16Error {}
impl Extend<Box<str>> for String {
    fn extend<I: IntoIterator<Item = Box<str>>>(&mut self, iter: I) {
        iter.into_iter().for_each(|item| self.push_str(&item));
    }
}
impl FromIterator<Box<str>> for String {
    fn from_iter<I: IntoIterator<Item = Box<str>>>(iter: I) -> String {
        let mut out = String::new();
        out.extend(iter);
        out
    }
}
impl AsMut<str> for String {
    fn as_mut(&mut self) -> &mut str {
        self
    }
}
impl std::borrow::BorrowMut<str> for String {
    fn borrow_mut(&mut self) -> &mut str {
        self
    }
}
impl From<Cow<'_, str>> for Box<str> {
    fn from(text: Cow<'_, str>) -> Box<str> {
        text.into_owned().into_boxed_str()
    }
}
impl Default for Box<str> {
    fn default() -> Box<str> {
        String::new().into_boxed_str()
    }
}
impl<'a> AddAssign<&'a str> for Cow<'a, str> {
    fn add_assign(&mut self, other: &'a str) {
        if self.is_empty() {
            *self = Cow::Borrowed(other);
        } else if !other.is_empty() {
            self.to_mut().push_str(other);
        }
    }
}
impl<'a> AddAssign<Cow<'a, str>> for Cow<'a, str> {
    fn add_assign(&mut self, other: Cow<'a, str>) {
        if self.is_empty() {
            *self = other;
        } else {
            self.to_mut().push_str(&other);
        }
    }
}
impl<'a> Add<Cow<'a, str>> for Cow<'a, str> {
    type Output = Cow<'a, str>;
    fn add(mut self, other: Cow<'a, str>) -> Cow<'a, str> {
        self += other;
        self
    }
}
impl<'a, T> FromIterator<T> for Cow<'a, str>
where
    String: FromIterator<T>,
{
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Cow<'a, str> {
        Cow::Owned(String::from_iter(iter))
    }
}

impl<I: std::slice::SliceIndex<str>> std::ops::Index<I> for String {
    type Output = I::Output;
    #[track_caller]
    fn index(&self, index: I) -> &I::Output {
        index.at(self.as_str())
    }
}
impl<I: std::slice::SliceIndex<str>> std::ops::IndexMut<I> for String {
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.at_mut(&mut **self)
    }
}
impl Drain<'_> {
    pub fn as_str(&self) -> &str {
        &self.text[self.at..]
    }
}
impl AsRef<str> for Drain<'_> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl AsRef<[u8]> for Drain<'_> {
    fn as_ref(&self) -> &[u8] {
        self.as_str().as_bytes()
    }
}
impl std::fmt::Debug for Drain<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Drain").field(&self.as_str()).finish()
    }
}
pub type ParseError = std::convert::Infallible;
