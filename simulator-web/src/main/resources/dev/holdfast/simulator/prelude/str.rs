use std::mem::MaybeUninit;
use std::intrinsics;
use std::char::Escape;
pub type EscapeDebug<'a> = Escape<'a, char>;
pub type EscapeDefault<'a> = Escape<'a, char>;
pub type EscapeUnicode<'a> = Escape<'a, char>;
use std::ops::{Index, Range, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive};
use std::slice::SliceIndex;

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
    pub const fn len(&self) -> usize {
        self.as_bytes().len()
    }
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
    pub const fn as_bytes(&self) -> &[u8] {
        unsafe { &*intrinsics::bytes_of_str(self as *const str) }
    }
    pub const fn as_mut_ptr(&mut self) -> *mut u8 {
        unsafe { self.as_bytes_mut() }.as_mut_ptr()
    }
    pub const fn as_ptr(&self) -> *const u8 {
        self.as_bytes().as_ptr()
    }
    pub fn chars(&self) -> Chars<'_> {
        Chars { iter: self.as_bytes().iter() }
    }
    pub fn bytes(&self) -> Bytes<'_> {
        Bytes(self.as_bytes().iter().copied())
    }
    pub fn starts_with<P: Pattern>(&self, mut pat: P) -> bool {
        pat.before(self).is_some()
    }
    pub fn ends_with<P: Pattern>(&self, mut pat: P) -> bool {
        pat.behind(self).is_some()
    }
    pub fn contains<P: Pattern>(&self, mut pat: P) -> bool {
        pat.first(self).is_some()
    }
    pub fn find<P: Pattern>(&self, mut pat: P) -> Option<usize> {
        Some(pat.first(self)?.0)
    }
    pub fn rfind<P: Pattern>(&self, mut pat: P) -> Option<usize> {
        Some(pat.last(self)?.0)
    }
    pub fn strip_prefix<P: Pattern>(&self, mut prefix: P) -> Option<&str> {
        Some(&self[prefix.before(self)?..])
    }
    pub fn strip_suffix<P: Pattern>(&self, mut suffix: P) -> Option<&str> {
        Some(&self[..suffix.behind(self)?])
    }
    pub fn split_once<P: Pattern>(&self, mut delimiter: P) -> Option<(&str, &str)> {
        let (start, end) = delimiter.first(self)?;
        Some((&self[..start], &self[end..]))
    }
    pub fn rsplit_once<P: Pattern>(&self, mut delimiter: P) -> Option<(&str, &str)> {
        let (start, end) = delimiter.last(self)?;
        Some((&self[..start], &self[end..]))
    }
    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> {
        Split::new(Some(self), pat, usize::MAX, true)
    }
    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> {
        SplitN(Split::new(if n == 0 { None } else { Some(self) }, pat, n, true), MaybeUninit::uninit())
    }
    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> {
        let rest = if self.is_empty() { None } else { Some(self) };
        Split::new(rest, pat, usize::MAX, false)
    }
    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> {
        RSplit(self.split(pat))
    }
    pub fn split_whitespace(&self) -> SplitWhitespace<'_> {
        Words { rest: self, room: MaybeUninit::uninit() }
    }
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> {
        Words { rest: self, room: MaybeUninit::uninit() }
    }
    pub fn lines(&self) -> Lines<'_> {
        Lines(self.split_terminator('\n'))
    }
    #[track_caller]
    #[std_line(849)]
    pub const fn split_at(&self, mid: usize) -> (&str, &str) {
        (&self[..mid], &self[mid..])
    }
    pub fn trim_start_matches<P: Pattern>(&self, mut pat: P) -> &str {
        let mut rest = self;
        while let Some(n) = pat.before(rest) {
            if n == 0 {
                break;
            }
            rest = &rest[n..];
        }
        rest
    }
    pub fn trim_end_matches<P: Pattern>(&self, mut pat: P) -> &str {
        let mut rest = self;
        while let Some(n) = pat.behind(rest) {
            if n == rest.len() {
                break;
            }
            rest = &rest[..n];
        }
        rest
    }
    pub fn trim_matches<P: Pattern + Clone>(&self, pat: P) -> &str {
        self.trim_start_matches(pat.clone()).trim_end_matches(pat)
    }
    pub fn trim_start(&self) -> &str {
        self.trim_start_matches(|c: char| c.is_whitespace())
    }
    pub fn trim_end(&self) -> &str {
        self.trim_end_matches(|c: char| c.is_whitespace())
    }
    pub fn trim(&self) -> &str {
        self.trim_start().trim_end()
    }
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String {
        self.replacen(from, to, usize::MAX)
    }
    pub fn replacen<P: Pattern>(&self, mut from: P, to: &str, count: usize) -> String {
        let mut out = String::new();
        let (mut at, mut left) = (0, count);
        while left > 0 {
            let Some((start, end)) = from.first(&self[at..]) else {
                break;
            };
            out.push_str(&self[at..at + start]);
            out.push_str(to);
            left -= 1;
            if start == end {
                // An empty match stands before each character and at the end.
                let Some(c) = self[at + start..].chars().next() else {
                    return out;
                };
                out.push(c);
                at += start + c.len_utf8();
            } else {
                at += end;
            }
        }
        out.push_str(&self[at..]);
        out
    }
    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> {
        Matches { text: self, at: 0, pat, room: MaybeUninit::uninit() }
    }
    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> {
        MatchIndices(self.matches(pat))
    }
    pub fn char_indices(&self) -> CharIndices<'_> {
        CharIndices { whole: self.len(), chars: self.chars() }
    }
    pub fn get<I: SliceIndex<str>>(&self, index: I) -> Option<&I::Output> {
        if index.fits(self) { Some(index.at(self)) } else { None }
    }
    pub fn get_mut<I: SliceIndex<str>>(&mut self, index: I) -> Option<&mut I::Output> {
        if index.fits(self) { Some(index.at_mut(self)) } else { None }
    }
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, index: I) -> &I::Output {
        self.get(index).unwrap()
    }
    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, index: I) -> &mut I::Output {
        self.get_mut(index).unwrap()
    }
    pub const fn floor_char_boundary(&self, index: usize) -> usize {
        let mut at = if index < self.len() { index } else { self.len() };
        while !self.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
    pub const fn ceil_char_boundary(&self, index: usize) -> usize {
        let mut at = if index < self.len() { index } else { self.len() };
        while !self.is_char_boundary(at) {
            at += 1;
        }
        at
    }
    #[track_caller]
    #[std_line(894)]
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {
        let (a, b) = (&self[..mid] as *const str, &self[mid..] as *const str);
        unsafe { (&mut *(a as *mut str), &mut *(b as *mut str)) }
    }
    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)> {
        if self.is_char_boundary(mid) { Some(self.split_at_mut(mid)) } else { None }
    }
    pub fn trim_left(&self) -> &str {
        self.trim_start()
    }
    pub fn trim_right(&self) -> &str {
        self.trim_end()
    }
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str {
        self.trim_start_matches(pat)
    }
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str {
        self.trim_end_matches(pat)
    }
    pub const fn trim_ascii_start(&self) -> &str {
        self.trim_start_matches(|c: char| c.is_ascii_whitespace())
    }
    pub const fn trim_ascii_end(&self) -> &str {
        self.trim_end_matches(|c: char| c.is_ascii_whitespace())
    }
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> {
        self.into_string().into_bytes().into_boxed_slice()
    }
    pub const fn from_utf8(bytes: &[u8]) -> Result<&str, Utf8Error> {
        from_utf8(bytes)
    }
    pub const fn from_utf8_mut(bytes: &mut [u8]) -> Result<&mut str, Utf8Error> {
        from_utf8_mut(bytes)
    }
    pub const unsafe fn from_utf8_unchecked(bytes: &[u8]) -> &str {
        unsafe { from_utf8_unchecked(bytes) }
    }
    pub const fn is_ascii(&self) -> bool {
        self.as_bytes().iter().all(|b| b.is_ascii())
    }
    pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool {
        self.len() == other.len()
            && self.bytes().zip(other.bytes()).all(|(a, b)| a.eq_ignore_ascii_case(&b))
    }
    pub fn to_ascii_uppercase(&self) -> String {
        self.chars().map(|c| c.to_ascii_uppercase()).collect()
    }
    pub fn to_ascii_lowercase(&self) -> String {
        self.chars().map(|c| c.to_ascii_lowercase()).collect()
    }
    pub fn to_uppercase(&self) -> String {
        self.chars().flat_map(|c| c.to_uppercase()).collect()
    }
    pub fn to_lowercase(&self) -> String {
        let mut lower = String::new();
        for (i, c) in self.char_indices() {
            if c == 'Σ' && self.ends_word(i, c) {
                lower.push('ς');
            } else {
                lower.extend(c.to_lowercase());
            }
        }
        lower
    }
    /// Whether a cased letter stands before the character at the index, and none behind it.
    fn ends_word(&self, i: usize, c: char) -> bool {
        let before = self[..i].chars().rev().find(|&c| !std::char::is_case_ignorable(c));
        let after = self[i + c.len_utf8()..].chars().find(|&c| !std::char::is_case_ignorable(c));
        before.is_some_and(std::char::is_cased) && !after.is_some_and(std::char::is_cased)
    }
    pub const fn make_ascii_uppercase(&mut self) {
        for b in unsafe { self.as_bytes_mut() } {
            b.make_ascii_uppercase();
        }
    }
    pub const fn make_ascii_lowercase(&mut self) {
        for b in unsafe { self.as_bytes_mut() } {
            b.make_ascii_lowercase();
        }
    }
    pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8] {
        unsafe { &mut *(intrinsics::bytes_of_str(self as *mut str as *const str) as *mut [u8]) }
    }
    pub fn into_string(self: Box<str>) -> String {
        String::from(&*self)
    }
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P> {
        RSplit(self.split_terminator(pat))
    }
    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P> {
        RSplitN(Split::new(if n == 0 { None } else { Some(self) }, pat, n, true), MaybeUninit::uninit())
    }
    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> {
        SplitInclusive(Split::new(Some(self), pat, usize::MAX, true))
    }
    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P> {
        RMatches(self.matches(pat))
    }
    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P> {
        RMatchIndices(self.matches(pat))
    }
    pub const unsafe fn from_utf8_unchecked_mut(bytes: &mut [u8]) -> &mut str {
        unsafe { from_utf8_unchecked_mut(bytes) }
    }
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {
        if self.is_char_boundary(mid) { Some(self.split_at(mid)) } else { None }
    }
    pub const fn trim_ascii(&self) -> &str {
        self.trim_matches(|c: char| c.is_ascii_whitespace())
    }
    pub fn escape_debug(&self) -> EscapeDebug<'_> {
        Escape::of(self.char_indices().map(|(i, c)| {
            if i > 0 && std::fmt::is_combining(c) { Escape::of_text(&String::from(c)) } else { c.escape_debug() }
        }))
    }
    pub fn escape_default(&self) -> EscapeDefault<'_> {
        Escape::of(self.chars().map(char::escape_default))
    }
    pub fn escape_unicode(&self) -> EscapeUnicode<'_> {
        Escape::of(self.chars().map(char::escape_unicode))
    }
    pub fn encode_utf16(&self) -> EncodeUtf16<'_> {
        EncodeUtf16 { chars: self.chars(), extra: 0 }
    }
    pub const fn is_char_boundary(&self, index: usize) -> bool {
        let bytes = self.as_bytes();
        index == 0 || index == bytes.len() || index < bytes.len() && bytes[index] & 0xC0 != 0x80
    }
    #[std_line(523)]
    pub fn repeat(&self, n: usize) -> String {
        let mut out = String::with_capacity(self.len().checked_mul(n).expect("capacity overflow"));
        for _ in 0..n {
            out.push_str(self);
        }
        out
    }
}

pub const unsafe fn from_utf8_unchecked(bytes: &[u8]) -> &str {
    unsafe { &*intrinsics::str_from_bytes(bytes as *const [u8]) }
}
pub const unsafe fn from_utf8_unchecked_mut(bytes: &mut [u8]) -> &mut str {
    unsafe { &mut *(bytes as *mut [u8] as *mut str) }
}

pub const fn from_utf8_mut(bytes: &mut [u8]) -> Result<&mut str, Utf8Error> {
    match from_utf8(bytes) {
        Ok(text) => Ok(unsafe { &mut *(text as *const str as *mut str) }),
        Err(error) => Err(error),
    }
}
#[derive(Debug, Clone, PartialEq, Eq, Copy)]
pub struct Utf8Error {
    valid_up_to: usize,
    error_len: Option<u8>,
}
impl Utf8Error {
    pub const fn error_len(&self) -> Option<usize> {
        self.error_len.map(usize::from)
    }
    pub const fn valid_up_to(&self) -> usize {
        self.valid_up_to
    }
}
impl std::error::Error for Utf8Error {}
impl std::fmt::Display for Utf8Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.error_len {
            Some(n) => write!(f, "invalid utf-8 sequence of {} bytes from index {}", n, self.valid_up_to),
            None => write!(f, "incomplete utf-8 byte sequence from index {}", self.valid_up_to),
        }
    }
}

pub const fn from_utf8(bytes: &[u8]) -> Result<&str, Utf8Error> {
    let mut at = 0;
    while at < bytes.len() {
        let first = bytes[at];
        let (length, low, high) = match first {
            0..=0x7F => (1, 0, 0),
            0xC2..=0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            0xE1..=0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            0xF1..=0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => return Err(Utf8Error { valid_up_to: at, error_len: Some(1) }),
        };
        for i in 1..length {
            let Some(&next) = bytes.get(at + i) else {
                return Err(Utf8Error { valid_up_to: at, error_len: None });
            };
            let good = if i == 1 { next >= low && next <= high } else { next & 0xC0 == 0x80 };
            if !good {
                return Err(Utf8Error { valid_up_to: at, error_len: Some(i as u8) });
            }
        }
        at += length;
    }
    Ok(unsafe { from_utf8_unchecked(bytes) })
}

/// What a text is searched for; a place is its first and its end's byte.
pub trait Pattern: Sized {
    /// What std's searcher has beside the pattern and the searched text's 3 words.
    type Room: Copy;
    fn first(&mut self, text: &str) -> Option<(usize, usize)>;
    fn last(&mut self, text: &str) -> Option<(usize, usize)>;
    /// The end of a match at the text's start.
    fn before(&mut self, text: &str) -> Option<usize>;
    /// The start of a match at the text's end.
    fn behind(&mut self, text: &str) -> Option<usize>;
}
/// Characters are the same found from the start and from the end; texts are not.
#[on_unimplemented("the trait bound `StrSearcher<'_, '_>: DoubleEndedSearcher<'_>` is not satisfied")]
pub(crate) trait DoubleEndedSearcher {}
impl DoubleEndedSearcher for [usize; 2] {}
#[derive(Clone, Copy)]
pub(crate) struct StrSearcher<const N: usize>([usize; N]);
impl Pattern for &str {
    type Room = StrSearcher<8>;
    fn first(&mut self, text: &str) -> Option<(usize, usize)> {
        let (a, b) = (text.as_bytes(), self.as_bytes());
        for i in 0..(a.len() + 1).saturating_sub(b.len()) {
            if a[i..i + b.len()] == *b {
                return Some((i, i + b.len()));
            }
        }
        None
    }
    fn last(&mut self, text: &str) -> Option<(usize, usize)> {
        let (a, b) = (text.as_bytes(), self.as_bytes());
        for i in (0..(a.len() + 1).saturating_sub(b.len())).rev() {
            if a[i..i + b.len()] == *b {
                return Some((i, i + b.len()));
            }
        }
        None
    }
    fn before(&mut self, text: &str) -> Option<usize> {
        if text.as_bytes().starts_with(self.as_bytes()) { Some(self.len()) } else { None }
    }
    fn behind(&mut self, text: &str) -> Option<usize> {
        if text.as_bytes().ends_with(self.as_bytes()) { Some(text.len() - self.len()) } else { None }
    }
}
impl Pattern for &String {
    type Room = StrSearcher<9>;
    fn first(&mut self, text: &str) -> Option<(usize, usize)> {
        self.as_str().first(text)
    }
    fn last(&mut self, text: &str) -> Option<(usize, usize)> {
        self.as_str().last(text)
    }
    fn before(&mut self, text: &str) -> Option<usize> {
        self.as_str().before(text)
    }
    fn behind(&mut self, text: &str) -> Option<usize> {
        self.as_str().behind(text)
    }
}
impl Pattern for char {
    type Room = [usize; 2];
    fn first(&mut self, text: &str) -> Option<(usize, usize)> {
        let (at, c) = text.char_indices().find(|found| { let c = found.1; c == *self })?;
        Some((at, at + c.len_utf8()))
    }
    fn last(&mut self, text: &str) -> Option<(usize, usize)> {
        let (at, c) = text.char_indices().rfind(|found| { let c = found.1; c == *self })?;
        Some((at, at + c.len_utf8()))
    }
    fn before(&mut self, text: &str) -> Option<usize> {
        let c = text.chars().next()?;
        if c == *self { Some(c.len_utf8()) } else { None }
    }
    fn behind(&mut self, text: &str) -> Option<usize> {
        let c = text.chars().next_back()?;
        if c == *self { Some(text.len() - c.len_utf8()) } else { None }
    }
}
impl<F: FnMut(char) -> bool> Pattern for F {
    type Room = [usize; 2];
    fn first(&mut self, text: &str) -> Option<(usize, usize)> {
        let (at, c) = text.char_indices().find(|found| { let c = found.1; self(c) })?;
        Some((at, at + c.len_utf8()))
    }
    fn last(&mut self, text: &str) -> Option<(usize, usize)> {
        let (at, c) = text.char_indices().rfind(|found| { let c = found.1; self(c) })?;
        Some((at, at + c.len_utf8()))
    }
    fn before(&mut self, text: &str) -> Option<usize> {
        let c = text.chars().next()?;
        if self(c) { Some(c.len_utf8()) } else { None }
    }
    fn behind(&mut self, text: &str) -> Option<usize> {
        let c = text.chars().next_back()?;
        if self(c) { Some(text.len() - c.len_utf8()) } else { None }
    }
}
impl<const N: usize> Pattern for [char; N] {
    type Room = [usize; 2];
    fn first(&mut self, text: &str) -> Option<(usize, usize)> {
        (|c| self.contains(&c)).first(text)
    }
    fn last(&mut self, text: &str) -> Option<(usize, usize)> {
        (|c| self.contains(&c)).last(text)
    }
    fn before(&mut self, text: &str) -> Option<usize> {
        (|c| self.contains(&c)).before(text)
    }
    fn behind(&mut self, text: &str) -> Option<usize> {
        (|c| self.contains(&c)).behind(text)
    }
}
impl<const N: usize> Pattern for &[char; N] {
    type Room = [usize; 2];
    fn first(&mut self, text: &str) -> Option<(usize, usize)> {
        (|c| self.contains(&c)).first(text)
    }
    fn last(&mut self, text: &str) -> Option<(usize, usize)> {
        (|c| self.contains(&c)).last(text)
    }
    fn before(&mut self, text: &str) -> Option<usize> {
        (|c| self.contains(&c)).before(text)
    }
    fn behind(&mut self, text: &str) -> Option<usize> {
        (|c| self.contains(&c)).behind(text)
    }
}
impl Pattern for &[char] {
    type Room = [usize; 2];
    fn first(&mut self, text: &str) -> Option<(usize, usize)> {
        (|c| self.contains(&c)).first(text)
    }
    fn last(&mut self, text: &str) -> Option<(usize, usize)> {
        (|c| self.contains(&c)).last(text)
    }
    fn before(&mut self, text: &str) -> Option<usize> {
        (|c| self.contains(&c)).before(text)
    }
    fn behind(&mut self, text: &str) -> Option<usize> {
        (|c| self.contains(&c)).behind(text)
    }
}
impl Pattern for &&str {
    type Room = StrSearcher<9>;
    fn first(&mut self, text: &str) -> Option<(usize, usize)> {
        (**self).first(text)
    }
    fn last(&mut self, text: &str) -> Option<(usize, usize)> {
        (**self).last(text)
    }
    fn before(&mut self, text: &str) -> Option<usize> {
        (**self).before(text)
    }
    fn behind(&mut self, text: &str) -> Option<usize> {
        (**self).behind(text)
    }
}

#[derive(Clone)]
pub struct Chars<'a> {
    iter: std::slice::Iter<'a, u8>,
}
impl<'a> std::fmt::Debug for Chars<'a> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Chars(")?;
        f.debug_list().entries(self.clone()).finish()?;
        f.write_str(")")
    }
}
impl<'a> Chars<'a> {
    pub fn as_str(&self) -> &'a str {
        unsafe { from_utf8_unchecked(self.iter.as_slice()) }
    }
}
impl<'a> Iterator for Chars<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        let first = *self.iter.next()? as u32;
        let (more, mut code) = if first < 0x80 {
            (0, first)
        } else if first < 0xE0 {
            (1, first & 0x1F)
        } else if first < 0xF0 {
            (2, first & 0x0F)
        } else {
            (3, first & 0x07)
        };
        for _ in 0..more {
            code = code << 6 | (*self.iter.next()? as u32 & 0x3F);
        }
        Some(unsafe { intrinsics::transmute::<u32, char>(code) })
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.iter.len();
        ((n + 3) / 4, Some(n))
    }
}
impl<'a> DoubleEndedIterator for Chars<'a> {
    fn next_back(&mut self) -> Option<char> {
        let (mut code, mut shift) = (0, 0);
        loop {
            let byte = *self.iter.next_back()? as u32;
            if byte & 0xC0 != 0x80 {
                let kept = if byte < 0x80 { byte } else { byte & (0x3F >> shift / 6) };
                return Some(unsafe { intrinsics::transmute::<u32, char>(code | kept << shift) });
            }
            code = code | (byte & 0x3F) << shift;
            shift += 6;
        }
    }
}

#[derive(Clone, Debug)]
pub struct Bytes<'a>(std::iter::Copied<std::slice::Iter<'a, u8>>);
impl<'a> Iterator for Bytes<'a> {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {
        self.0.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}
impl<'a> DoubleEndedIterator for Bytes<'a> {
    fn next_back(&mut self) -> Option<u8> {
        self.0.next_back()
    }
}
impl<'a> ExactSizeIterator for Bytes<'a> {}
#[derive(Clone, Debug)]
pub struct SplitN<'a, P: Pattern>(Split<'a, P>, MaybeUninit<usize>);
impl<'a, P: Pattern> Iterator for SplitN<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        self.0.next()
    }
}
impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str {
        self.chars.as_str()
    }
    pub fn offset(&self) -> usize {
        self.whole - self.chars.iter.len()
    }
}

#[derive(Clone)]
pub struct CharIndices<'a> {
    whole: usize,
    chars: Chars<'a>,
}
impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);
    fn next(&mut self) -> Option<(usize, char)> {
        let at = self.whole - self.chars.iter.len();
        let c = self.chars.next()?;
        Some((at, c))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.chars.size_hint()
    }
}
impl<'a> DoubleEndedIterator for CharIndices<'a> {
    fn next_back(&mut self) -> Option<(usize, char)> {
        let c = self.chars.next_back()?;
        self.whole -= c.len_utf8();
        // What is left of the text ends where the character began.
        Some((self.whole, c))
    }
}

/// A pattern and what is known while it is looked for.
#[derive(Clone)]
struct Search<P: Pattern> {
    pat: P,
    left: usize,
    /// What an empty match was seen before.
    skip: usize,
    more: MaybeUninit<usize>,
    room: MaybeUninit<P::Room>,
}
impl<P: Pattern> Search<P> {
    fn new(pat: P, left: usize) -> Search<P> {
        Search { pat, left, skip: 0, more: MaybeUninit::uninit(), room: MaybeUninit::uninit() }
    }
}

#[derive(Clone, Debug)]
pub struct Split<'a, P: Pattern> {
    rest: Option<&'a str>,
    search: Search<P>,
    ending: bool,
}
impl<'a, P: Pattern> Split<'a, P> {
    fn new(rest: Option<&'a str>, pat: P, left: usize, ending: bool) -> Split<'a, P> {
        Split { rest, search: Search::new(pat, left), ending }
    }
}
impl<'a, P: Pattern> Iterator for Split<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest?;
        let found = if self.search.left > 1 { self.search.pat.first(&rest[self.search.skip..]) } else { None };
        match found {
            Some((start, end)) => {
                let (start, end) = (start + self.search.skip, end + self.search.skip);
                self.search.left -= 1;
                self.search.skip = 0;
                if start == end {
                    match rest[end..].chars().next() {
                        Some(c) => self.search.skip = c.len_utf8(),
                        None => self.search.left = 1,
                    }
                }
                let after = &rest[end..];
                self.rest = if after.is_empty() && !self.ending { None } else { Some(after) };
                Some(&rest[..start])
            }
            None => self.rest.take(),
        }
    }
}
impl<'a, P: Pattern<Room: DoubleEndedSearcher>> DoubleEndedIterator for Split<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> {
        self.back()
    }
}
impl<'a, P: Pattern> Split<'a, P> {
    fn back(&mut self) -> Option<&'a str> {
        let mut rest = self.rest?;
        if !self.ending {
            self.ending = true;
            if let Some(n) = self.search.pat.behind(rest) {
                rest = &rest[..n];
            }
        }
        match self.search.pat.last(rest) {
            Some((start, end)) => {
                self.rest = Some(&rest[..start]);
                Some(&rest[end..])
            }
            None => {
                self.rest = None;
                Some(rest)
            }
        }
    }
}

pub type SplitTerminator<'a, P> = Split<'a, P>;
pub type RSplitTerminator<'a, P> = RSplit<'a, P>;
#[derive(Clone, Debug)]
pub struct RSplit<'a, P: Pattern>(Split<'a, P>);
impl<'a, P: Pattern> Iterator for RSplit<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        self.0.back()
    }
}
impl<'a, P: Pattern<Room: DoubleEndedSearcher>> DoubleEndedIterator for RSplit<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> {
        self.0.next()
    }
}
#[derive(Clone, Debug)]
pub struct Lines<'a>(Split<'a, char>);
/// Only what ends in a line feed has a carriage return before it.
fn line(text: &str, ended: bool) -> &str {
    if ended { text.strip_suffix('\r').unwrap_or(text) } else { text }
}
impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        let rest = self.0.rest?;
        self.0.next().map(|text| line(text, text.len() < rest.len()))
    }
}
impl<'a> DoubleEndedIterator for Lines<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        let ended = self.0.ending || self.0.rest?.ends_with('\n');
        self.0.next_back().map(|text| line(text, ended))
    }
}

pub type SplitWhitespace<'a> = Words<'a, 6>;
pub type SplitAsciiWhitespace<'a> = Words<'a, 1>;
#[derive(Clone)]
pub struct Words<'a, const N: usize> {
    rest: &'a str,
    /// It is as large as std's, which a future that keeps it shows.
    room: MaybeUninit<[usize; N]>,
}
impl<const N: usize> Words<'_, N> {
    fn is_blank(c: char) -> bool {
        if N == 1 { c.is_ascii_whitespace() } else { c.is_whitespace() }
    }
}
impl<'a, const N: usize> Iterator for Words<'a, N> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.trim_start_matches(Self::is_blank);
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(Self::is_blank).unwrap_or(rest.len());
        self.rest = &rest[end..];
        Some(&rest[..end])
    }
}
impl<'a, const N: usize> DoubleEndedIterator for Words<'a, N> {
    fn next_back(&mut self) -> Option<&'a str> {
        let rest = self.rest.trim_end_matches(Self::is_blank);
        if rest.is_empty() {
            return None;
        }
        let start = rest.rfind(Self::is_blank).map_or(0, |at| {
            at + rest[at..].chars().next().unwrap().len_utf8()
        });
        self.rest = &rest[..start];
        Some(&rest[start..])
    }
}

#[derive(Clone, Debug)]
pub struct MatchIndices<'a, P: Pattern>(Matches<'a, P>);
impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
    type Item = (usize, &'a str);
    fn next(&mut self) -> Option<(usize, &'a str)> {
        self.0.next().map(|found| self.0.indexed(found))
    }
}
impl<'a, P: Pattern<Room: DoubleEndedSearcher>> DoubleEndedIterator for MatchIndices<'a, P> {
    fn next_back(&mut self) -> Option<(usize, &'a str)> {
        self.0.back().map(|found| self.0.indexed(found))
    }
}
#[derive(Clone, Debug)]
pub struct RMatchIndices<'a, P: Pattern>(Matches<'a, P>);
impl<'a, P: Pattern> Iterator for RMatchIndices<'a, P> {
    type Item = (usize, &'a str);
    fn next(&mut self) -> Option<(usize, &'a str)> {
        self.0.back().map(|found| self.0.indexed(found))
    }
}
impl<'a, P: Pattern<Room: DoubleEndedSearcher>> DoubleEndedIterator for RMatchIndices<'a, P> {
    fn next_back(&mut self) -> Option<(usize, &'a str)> {
        self.0.next().map(|found| self.0.indexed(found))
    }
}
#[derive(Clone, Debug)]
pub struct RMatches<'a, P: Pattern>(Matches<'a, P>);
impl<'a, P: Pattern> Iterator for RMatches<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        self.0.back()
    }
}
impl<'a, P: Pattern<Room: DoubleEndedSearcher>> DoubleEndedIterator for RMatches<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> {
        self.0.next()
    }
}
impl<'a, P: Pattern<Room: DoubleEndedSearcher>> DoubleEndedIterator for Matches<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> {
        self.back()
    }
}
impl<'a, P: Pattern> Matches<'a, P> {
    fn indexed(&self, found: &'a str) -> (usize, &'a str) {
        (found.as_ptr() as usize - self.text.as_ptr() as usize, found)
    }
    fn back(&mut self) -> Option<&'a str> {
        let (start, end) = self.pat.last(self.text.get(self.at..)?)?;
        let (text, start, end) = (self.text, self.at + start, self.at + end);
        if start < end {
            self.text = &text[..start];
        } else {
            match text[..start].char_indices().next_back() {
                Some((before, _)) => self.text = &text[..before],
                None => self.at = usize::MAX,
            }
        }
        Some(&text[start..end])
    }
}
#[derive(Clone)]
pub struct Matches<'a, P: Pattern> {
    text: &'a str,
    at: usize,
    pat: P,
    room: MaybeUninit<P::Room>,
}
impl<'a, P: Pattern> Iterator for Matches<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        let (start, end) = self.pat.first(self.text.get(self.at..)?)?;
        let found = &self.text[self.at + start..self.at + end];
        self.at += end;
        if start == end {
            self.at += self.text[self.at..].chars().next().map_or(1, char::len_utf8);
        }
        Some(found)
    }
}

/// Behind the last byte, where there is such a byte.
fn past(last: usize, len: usize) -> usize {
    if last < len { last + 1 } else { if last > len { last } else { len + 1 } }
}
#[track_caller]
fn at_boundaries(text: &str, start: usize, end: usize) {
    for (which, at) in [("start", start), ("end", end)] {
        if at > text.len() {
            panic!("{} byte index {} is out of bounds of `{}`", which, at, text);
        }
    }
    if start > end {
        panic!("begin > end ({} > {}) when slicing `{}`", start, end, text);
    }
    for (which, at) in [("start", start), ("end", end)] {
        if !text.is_char_boundary(at) {
            let mut from = at;
            while !text.is_char_boundary(from) {
                from -= 1;
            }
            let c = text.chars_at(from);
            panic!(
                "{} byte index {} is not a char boundary; it is inside {:?} (bytes {}..{}) of `{}`",
                which, at, c, from, from + c.len_utf8(), text
            );
        }
    }
}
impl str {
    fn chars_at(&self, at: usize) -> char {
        unsafe { from_utf8_unchecked(&self.as_bytes()[at..]) }.chars().next().unwrap()
    }
}
impl<I: SliceIndex<str>> Index<I> for str {
    type Output = I::Output;
    #[track_caller]
    fn index(&self, index: I) -> &I::Output {
        index.at(self)
    }
}
impl<I: SliceIndex<str>> std::ops::IndexMut<I> for str {
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.at_mut(self)
    }
}
impl SliceIndex<str> for Range<usize> {
    type Output = str;
    fn fits(&self, text: &str) -> bool {
        self.start <= self.end && text.is_char_boundary(self.start) && text.is_char_boundary(self.end)
    }
    #[track_caller]
    fn at(self, text: &str) -> &str {
        at_boundaries(text, self.start, self.end);
        unsafe { from_utf8_unchecked(&text.as_bytes()[self.start..self.end]) }
    }
    #[track_caller]
    fn at_mut(self, text: &mut str) -> &mut str {
        let found = self.at(text) as *const str;
        unsafe { &mut *(found as *mut str) }
    }
}
impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;
    fn fits(&self, text: &str) -> bool {
        text.is_char_boundary(self.start)
    }
    #[track_caller]
    fn at(self, text: &str) -> &str {
        at_boundaries(text, self.start, text.len());
        unsafe { from_utf8_unchecked(&text.as_bytes()[self.start..text.len()]) }
    }
    #[track_caller]
    fn at_mut(self, text: &mut str) -> &mut str {
        let found = self.at(text) as *const str;
        unsafe { &mut *(found as *mut str) }
    }
}
impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;
    fn fits(&self, text: &str) -> bool {
        text.is_char_boundary(self.end)
    }
    #[track_caller]
    fn at(self, text: &str) -> &str {
        at_boundaries(text, 0, self.end);
        unsafe { from_utf8_unchecked(&text.as_bytes()[0..self.end]) }
    }
    #[track_caller]
    fn at_mut(self, text: &mut str) -> &mut str {
        let found = self.at(text) as *const str;
        unsafe { &mut *(found as *mut str) }
    }
}
impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
    fn fits(&self, text: &str) -> bool {
        self.end < text.len() && (self.start..self.end + 1).fits(text)
    }
    #[track_caller]
    fn at(self, text: &str) -> &str {
        at_boundaries(text, self.start, past(self.end, text.len()));
        unsafe { from_utf8_unchecked(&text.as_bytes()[self.start..self.end + 1]) }
    }
    #[track_caller]
    fn at_mut(self, text: &mut str) -> &mut str {
        let found = self.at(text) as *const str;
        unsafe { &mut *(found as *mut str) }
    }
}
impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;
    fn fits(&self, text: &str) -> bool {
        self.end < text.len() && text.is_char_boundary(self.end + 1)
    }
    #[track_caller]
    fn at(self, text: &str) -> &str {
        at_boundaries(text, 0, past(self.end, text.len()));
        unsafe { from_utf8_unchecked(&text.as_bytes()[0..self.end + 1]) }
    }
    #[track_caller]
    fn at_mut(self, text: &mut str) -> &mut str {
        let found = self.at(text) as *const str;
        unsafe { &mut *(found as *mut str) }
    }
}
impl SliceIndex<str> for std::ops::RangeFull {
    type Output = str;
    fn fits(&self, text: &str) -> bool {
        true
    }
    fn at(self, text: &str) -> &str {
        text
    }
    fn at_mut(self, text: &mut str) -> &mut str {
        let found = self.at(text) as *const str;
        unsafe { &mut *(found as *mut str) }
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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CharErrorKind {
    EmptyString,
    TooManyChars,
}
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseCharError {
    kind: CharErrorKind,
}
impl std::fmt::Display for ParseCharError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(match self.kind {
            CharErrorKind::EmptyString => "cannot parse char from empty string",
            CharErrorKind::TooManyChars => "too many characters in string",
        })
    }
}
impl FromStr for char {
    type Err = ParseCharError;
    fn from_str(text: &str) -> Result<char, ParseCharError> {
        let mut chars = text.chars();
        match (chars.next(), chars.next()) {
            (Some(c), None) => Ok(c),
            (None, _) => Err(ParseCharError { kind: CharErrorKind::EmptyString }),
            _ => Err(ParseCharError { kind: CharErrorKind::TooManyChars }),
        }
    }
}

#[derive(Clone, Debug)]
pub struct RSplitN<'a, P: Pattern>(Split<'a, P>, MaybeUninit<usize>);
impl<'a, P: Pattern> Iterator for RSplitN<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        let rest = self.0.rest.take()?;
        self.0.search.left -= 1;
        if self.0.search.left > 0 {
            if let Some((start, end)) = self.0.search.pat.last(rest) {
                self.0.rest = Some(&rest[..start]);
                return Some(&rest[end..]);
            }
        }
        Some(rest)
    }
}
#[derive(Clone, Debug)]
pub struct SplitInclusive<'a, P: Pattern>(Split<'a, P>);
impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        let rest = self.0.rest?;
        if rest.is_empty() {
            return None;
        }
        let end = self.0.search.pat.first(rest).map_or(rest.len(), |found| found.1);
        let (piece, rest) = rest.split_at(end);
        self.0.rest = Some(rest);
        Some(piece)
    }
}
impl<'a, P: Pattern<Room: DoubleEndedSearcher>> DoubleEndedIterator for SplitInclusive<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> {
        let rest = self.0.rest?;
        let (last, _) = rest.char_indices().next_back()?;
        let (rest, piece) = rest.split_at(self.0.search.pat.last(&rest[..last]).map_or(0, |found| found.1));
        self.0.rest = Some(rest);
        Some(piece)
    }
}
#[derive(Clone)]
pub struct EncodeUtf16<'a> {
    chars: Chars<'a>,
    extra: u16,
}
impl Iterator for EncodeUtf16<'_> {
    type Item = u16;
    fn next(&mut self) -> Option<u16> {
        if self.extra != 0 {
            return Some(std::mem::take(&mut self.extra));
        }
        let code = self.chars.next()? as u32;
        if code < 0x10000 {
            return Some(code as u16);
        }
        self.extra = (0xDC00 + (code & 0x3FF)) as u16;
        Some((0xD7C0 + (code >> 10)) as u16)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let (n, more) = (self.chars.iter.len(), (self.extra != 0) as usize);
        (n.div_ceil(3) + more, Some(n + more))
    }
}
impl std::fmt::Debug for EncodeUtf16<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EncodeUtf16 { .. }")
    }
}
#[derive(Clone)]
pub struct Utf8Chunks<'a>(pub(crate) &'a [u8]);
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utf8Chunk<'a> {
    valid: &'a str,
    invalid: &'a [u8],
}
impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str {
        self.valid
    }
    pub fn invalid(&self) -> &'a [u8] {
        self.invalid
    }
}
impl<'a> Iterator for Utf8Chunks<'a> {
    type Item = Utf8Chunk<'a>;
    fn next(&mut self) -> Option<Utf8Chunk<'a>> {
        if self.0.is_empty() {
            return None;
        }
        let (good, bad) = match from_utf8(self.0) {
            Ok(_) => (self.0.len(), 0),
            Err(error) => (error.valid_up_to, error.error_len().unwrap_or(self.0.len() - error.valid_up_to)),
        };
        let (valid, rest) = self.0.split_at(good);
        let (invalid, rest) = rest.split_at(bad);
        self.0 = rest;
        Some(Utf8Chunk { valid: unsafe { from_utf8_unchecked(valid) }, invalid })
    }
}
impl std::fmt::Debug for Utf8Chunks<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let source = std::fmt::from_fn(|f| {
            f.write_str("\"")?;
            for chunk in self.clone() {
                write!(f, "{}", chunk.valid.escape_debug())?;
                for byte in chunk.invalid {
                    write!(f, "\\x{byte:02X}")?;
                }
            }
            f.write_str("\"")
        });
        f.debug_struct("Utf8Chunks").field("source", &source).finish()
    }
}
pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str> {
    unsafe { Box::from_raw(intrinsics::str_from_bytes(Box::into_raw(v) as *const [u8]) as *mut str) }
}
impl AsMut<str> for str {
    fn as_mut(&mut self) -> &mut str {
        self
    }
}
impl std::fmt::Debug for CharIndices<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CharIndices").field("front_offset", &self.offset()).field("iter", &self.chars).finish()
    }
}
impl<P: Pattern> std::fmt::Debug for Search<P> {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        intrinsics::parts_of_searchers()
    }
}
impl<P: Pattern> std::fmt::Debug for Matches<'_, P> {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        intrinsics::parts_of_searchers()
    }
}
impl<const N: usize> std::fmt::Debug for Words<'_, N> {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        intrinsics::parts_of_searchers()
    }
}
