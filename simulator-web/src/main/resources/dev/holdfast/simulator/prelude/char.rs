#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CharTryFromError(pub(crate) ());
impl std::fmt::Display for CharTryFromError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad("converted integer out of range for `char`")
    }
}
impl std::error::Error for CharTryFromError {}

pub use std::str::ParseCharError;
pub const MAX: char = char::MAX;
pub const UNICODE_VERSION: (u8, u8, u8) = char::UNICODE_VERSION;
pub const REPLACEMENT_CHARACTER: char = char::REPLACEMENT_CHARACTER;
pub const unsafe fn from_u32_unchecked(code: u32) -> char {
    unsafe { std::intrinsics::transmute::<u32, char>(code) }
}
pub const fn from_u32(code: u32) -> Option<char> {
    if code < 0xD800 || code > 0xDFFF && code < 0x110000 {
        Some(unsafe { std::intrinsics::transmute::<u32, char>(code) })
    } else {
        None
    }
}
#[track_caller]
#[std_line(332)]
pub const fn from_digit(number: u32, radix: u32) -> Option<char> {
    if radix > 36 {
        panic!("from_digit: radix is too high (maximum 36)");
    }
    if number >= radix {
        None
    } else if number < 10 {
        Some((b'0' + number as u8) as char)
    } else {
        Some((b'a' + number as u8 - 10) as char)
    }
}

#[for_types(T, char, u8)]
impl T {
    pub const fn is_ascii(&self) -> bool {
        (*self as u32) < 128
    }
    pub const fn is_ascii_lowercase(&self) -> bool {
        let c = *self as u32;
        c >= 97 && c <= 122
    }
    pub const fn is_ascii_uppercase(&self) -> bool {
        let c = *self as u32;
        c >= 65 && c <= 90
    }
    pub const fn is_ascii_alphabetic(&self) -> bool {
        self.is_ascii_lowercase() || self.is_ascii_uppercase()
    }
    pub const fn is_ascii_digit(&self) -> bool {
        let c = *self as u32;
        c >= 48 && c <= 57
    }
    pub const fn is_ascii_hexdigit(&self) -> bool {
        let c = *self as u32 | 32;
        self.is_ascii_digit() || c >= 97 && c <= 102
    }
    pub const fn is_ascii_alphanumeric(&self) -> bool {
        self.is_ascii_alphabetic() || self.is_ascii_digit()
    }
    pub const fn is_ascii_graphic(&self) -> bool {
        let c = *self as u32;
        c >= 33 && c <= 126
    }
    pub const fn is_ascii_punctuation(&self) -> bool {
        self.is_ascii_graphic() && !self.is_ascii_alphanumeric()
    }
    pub const fn is_ascii_whitespace(&self) -> bool {
        let c = *self as u32;
        c == 32 || c == 9 || c == 10 || c == 12 || c == 13
    }
    pub const fn is_ascii_control(&self) -> bool {
        let c = *self as u32;
        c < 32 || c == 127
    }
    pub const fn to_ascii_uppercase(&self) -> T {
        if self.is_ascii_lowercase() { (*self as u8 - 32) as T } else { *self }
    }
    pub const fn to_ascii_lowercase(&self) -> T {
        if self.is_ascii_uppercase() { (*self as u8 + 32) as T } else { *self }
    }
    pub const fn make_ascii_uppercase(&mut self) {
        *self = self.to_ascii_uppercase();
    }
    pub const fn make_ascii_lowercase(&mut self) {
        *self = self.to_ascii_lowercase();
    }
    pub const fn eq_ignore_ascii_case(&self, other: &T) -> bool {
        self.to_ascii_lowercase() == other.to_ascii_lowercase()
    }
}

impl char {
    pub const MIN: char = '\0';
    pub const MAX_LEN_UTF8: usize = 4;
    pub const MAX_LEN_UTF16: usize = 2;
    pub const MAX: char = '\u{10FFFF}';
    pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';
    pub const UNICODE_VERSION: (u8, u8, u8) = (17, 0, 0);
    pub const fn from_u32(code: u32) -> Option<char> {
        from_u32(code)
    }
    pub const unsafe fn from_u32_unchecked(code: u32) -> char {
        unsafe { std::intrinsics::transmute::<u32, char>(code) }
    }
    #[track_caller]
    #[std_line(332)]
    pub const fn from_digit(number: u32, radix: u32) -> Option<char> {
        from_digit(number, radix)
    }
    #[track_caller]
    #[std_line(403)]
    pub const fn to_digit(self, radix: u32) -> Option<u32> {
        if radix < 2 || radix > 36 {
            panic!("to_digit: invalid radix -- radix must be in the range 2 to 36 inclusive");
        }
        let c = self as u32;
        let digit = if self.is_ascii_digit() {
            c - 48
        } else if self.is_ascii_alphabetic() {
            (c | 32) - 87
        } else {
            return None;
        };
        if digit < radix { Some(digit) } else { None }
    }
    #[track_caller]
    pub const fn is_digit(self, radix: u32) -> bool {
        self.to_digit(radix).is_some()
    }
    pub const fn len_utf8(self) -> usize {
        let c = self as u32;
        if c < 0x80 { 1 } else if c < 0x800 { 2 } else if c < 0x10000 { 3 } else { 4 }
    }
    pub const fn len_utf16(self) -> usize {
        if (self as u32) < 0x10000 { 1 } else { 2 }
    }
    pub const fn is_whitespace(self) -> bool {
        let c = self as u32;
        c == 32
            || c >= 9 && c <= 13
            || c == 0x85
            || c == 0xA0
            || c == 0x1680
            || c >= 0x2000 && c <= 0x200A
            || c == 0x2028
            || c == 0x2029
            || c == 0x202F
            || c == 0x205F
            || c == 0x3000
    }
    pub fn is_control(self) -> bool {
        let c = self as u32;
        c < 32 || c >= 127 && c < 160
    }
    pub fn is_alphabetic(self) -> bool {
        kind(self) != Kind::Other
    }
    pub fn is_numeric(self) -> bool {
        let c = self as u32;
        self.is_ascii_digit()
            || c == 0xB2 || c == 0xB3 || c == 0xB9 || c >= 0xBC && c <= 0xBE
            || c > 0xFF && std::intrinsics::unicode_is(c, NUMERIC)
    }
    pub fn is_alphanumeric(self) -> bool {
        self.is_alphabetic() || self.is_numeric()
    }
    pub const fn is_uppercase(self) -> bool {
        kind(self) == Kind::Upper
    }
    pub const fn is_lowercase(self) -> bool {
        kind(self) == Kind::Lower
    }
    pub fn to_uppercase(self) -> ToUppercase {
        let c = self as u32;
        let upper = match c {
            0..=0x7F => self.to_ascii_uppercase() as u32,
            0xE0..=0xF6 | 0xF8..=0xFE | 0x3B1..=0x3C1 | 0x3C3..=0x3C9 | 0x430..=0x44F => c - 32,
            0x450..=0x45F => c - 80,
            _ => return ToUppercase([0, 1, 2].map(|i| std::intrinsics::unicode_case(c, true, i)), 0, std::intrinsics::unicode_case_len(c, true)),
        };
        ToUppercase([upper, 0, 0], 0, 1)
    }
    pub fn to_lowercase(self) -> ToLowercase {
        let c = self as u32;
        let lower = match c {
            0..=0x7F => self.to_ascii_lowercase() as u32,
            0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A1 | 0x3A3..=0x3A9 | 0x410..=0x42F => c + 32,
            0x400..=0x40F => c + 80,
            _ => return ToLowercase([0, 1, 2].map(|i| std::intrinsics::unicode_case(c, false, i)), 0, std::intrinsics::unicode_case_len(c, false)),
        };
        ToLowercase([lower, 0, 0], 0, 1)
    }
    pub fn escape_unicode(self) -> EscapeUnicode {
        Escape::of_text(&format!("\\u{{{:x}}}", self as u32))
    }
    pub fn escape_debug(self) -> EscapeDebug {
        let shown = format!("{:?}", self);
        Escape::of_text(if self == '"' { "\\\"" } else { &shown[1..shown.len() - 1] })
    }
    pub fn escape_default(self) -> EscapeDefault {
        match self {
            '\t' | '\r' | '\n' | '\'' | '"' | '\\' => self.escape_debug(),
            ' '..='~' => Escape::of_text(&String::from(self)),
            _ => self.escape_unicode(),
        }
    }
    #[std_line(1971)]
    pub const fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {
        let mut n = 0;
        if self.len_utf16() > dst.len() {
            too_short("encode_utf16", self.len_utf16(), self, dst.len());
        }
        for unit in String::from(self).encode_utf16() {
            dst[n] = unit;
            n += 1;
        }
        &mut dst[..n]
    }
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> {
        decode_utf16(iter)
    }
    #[std_line(1877)]
    pub const fn encode_utf8(self, dst: &mut [u8]) -> &mut str {
        let text = String::from(self);
        let n = text.len();
        if n > dst.len() {
            too_short("encode_utf8", n, self, dst.len());
        }
        dst[..n].copy_from_slice(text.as_bytes());
        unsafe { &mut *(std::intrinsics::str_from_bytes(&dst[..n] as *const [u8]) as *mut str) }
    }
}

#[track_caller]
fn too_short(what: &str, needed: usize, c: char, length: usize) -> ! {
    panic!("{what}: need {needed} bytes to encode U+{:04X} but buffer has just {length}", c as u32)
}

/// A character in another case; sometimes it is two or three: those from the second field to the third.
#[derive(Clone)]
pub struct ToUppercase([u32; 3], usize, usize);
#[derive(Clone)]
pub struct ToLowercase([u32; 3], usize, usize);
#[for_types(T, ToUppercase, ToLowercase)]
impl Iterator for T {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        if self.1 == self.2 {
            return None;
        }
        self.1 += 1;
        from_u32(self.0[self.1 - 1])
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.2 - self.1;
        (n, Some(n))
    }
}
#[for_types(T, ToUppercase, ToLowercase)]
impl DoubleEndedIterator for T {
    fn next_back(&mut self) -> Option<char> {
        if self.1 == self.2 {
            return None;
        }
        self.2 -= 1;
        from_u32(self.0[self.2])
    }
}
#[for_types(T, ToUppercase, ToLowercase)]
impl ExactSizeIterator for T {}
#[for_types(T, ToUppercase, ToLowercase)]
impl std::fmt::Display for T {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for c in self.clone() {
            f.write_char(c)?;
        }
        Ok(())
    }
}

/// The properties that `unicode_is` knows.
const ALPHABETIC: u32 = 0;
const UPPERCASE: u32 = 1;
const LOWERCASE: u32 = 2;
const NUMERIC: u32 = 3;
const CASE_IGNORABLE: u32 = 4;
const TITLECASE: u32 = 5;

/// Of letters and what stands between them: 'Σ' at the end of a word becomes another letter.
pub(crate) fn is_case_ignorable(c: char) -> bool {
    std::intrinsics::unicode_is(c as u32, CASE_IGNORABLE)
}
pub(crate) fn is_cased(c: char) -> bool {
    c.is_lowercase() || c.is_uppercase() || std::intrinsics::unicode_is(c as u32, TITLECASE)
}

#[derive(PartialEq)]
enum Kind {
    Upper,
    Lower,
    Letter,
    Other,
}

fn paired(upper: bool) -> Kind {
    if upper { Kind::Upper } else { Kind::Lower }
}

/// What Unicode says of the scripts that programs use most.
fn kind(character: char) -> Kind {
    let c = character as u32;
    match c {
        0..=0x7F => {
            if character.is_ascii_alphabetic() { paired(character.is_ascii_uppercase()) } else { Kind::Other }
        }
        0xAA | 0xB5 | 0xBA => Kind::Lower,
        0x80..=0xBF | 0xD7 | 0xF7 => Kind::Other,
        0xC0..=0xFF => paired(c < 0xDF),
        0x138 | 0x149 | 0x17F => Kind::Lower,
        0x178 => Kind::Upper,
        0x139..=0x148 | 0x179..=0x17E => paired(c % 2 == 1),
        0x100..=0x177 => paired(c % 2 == 0),
        0x391..=0x3A1 | 0x3A3..=0x3A9 | 0x400..=0x42F => Kind::Upper,
        0x3B1..=0x3C9 | 0x430..=0x45F => Kind::Lower,
        0x3041..=0x3096 | 0x30A1..=0x30FA | 0x4E00..=0x9FFF | 0xAC00..=0xD7A3 => Kind::Letter,
        0x2000..=0x206F | 0x20A0..=0x20BF | 0x2190..=0x245F | 0x2500..=0x2775 | 0x3000..=0x3004 => Kind::Other,
        0xFE0F | 0xFFFD | 0x1F300..=0x1FAFF => Kind::Other,
        _ if std::intrinsics::unicode_is(c, UPPERCASE) => Kind::Upper,
        _ if std::intrinsics::unicode_is(c, LOWERCASE) => Kind::Lower,
        _ if std::intrinsics::unicode_is(c, ALPHABETIC) => Kind::Letter,
        _ => Kind::Other,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TryFromCharError(pub(crate) ());
impl std::fmt::Display for TryFromCharError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad("unicode code point out of range")
    }
}
impl std::error::Error for TryFromCharError {}

/// What a character, a text or bytes are written as.
#[derive(Debug, Clone)]
pub struct Escape<'a, T>(std::vec::IntoIter<T>, std::marker::PhantomData<&'a ()>);
pub type EscapeDebug = Escape<'static, char>;
pub type EscapeDefault = Escape<'static, char>;
pub type EscapeUnicode = Escape<'static, char>;
impl<'a, T> Escape<'a, T> {
    pub(crate) fn of<I: Iterator<Item = Escape<'static, T>>>(parts: I) -> Escape<'a, T> {
        Escape(parts.flatten().collect::<Vec<T>>().into_iter(), std::marker::PhantomData)
    }
}
impl Escape<'static, char> {
    fn of_text(text: &str) -> Escape<'static, char> {
        Escape(text.chars().collect::<Vec<char>>().into_iter(), std::marker::PhantomData)
    }
}
impl<T> Iterator for Escape<'_, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.0.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}
impl<T> DoubleEndedIterator for Escape<'_, T> {
    fn next_back(&mut self) -> Option<T> {
        self.0.next_back()
    }
}
impl<T> ExactSizeIterator for Escape<'_, T> {}
impl<T: Clone + Into<char>> std::fmt::Display for Escape<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for c in self.clone() {
            f.write_char(c.into())?;
        }
        Ok(())
    }
}
impl u8 {
    pub fn escape_ascii(self) -> Escape<'static, u8> {
        let text = if self.is_ascii() && !self.is_ascii_control() || matches!(self, b'\t' | b'\r' | b'\n') {
            (self as char).escape_default().to_string()
        } else {
            format!("\\x{:02x}", self)
        };
        Escape(text.into_bytes().into_iter(), std::marker::PhantomData)
    }
}
/// Characters from their units in UTF-16.
#[derive(Debug, Clone)]
pub struct DecodeUtf16<I: Iterator<Item = u16>>(std::iter::Peekable<I>);
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeUtf16Error {
    code: u16,
}
pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> {
    DecodeUtf16(iter.into_iter().peekable())
}
impl DecodeUtf16Error {
    pub fn unpaired_surrogate(&self) -> u16 {
        self.code
    }
}
impl std::fmt::Display for DecodeUtf16Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "unpaired surrogate found: {:x}", self.code)
    }
}
impl std::error::Error for DecodeUtf16Error {}
impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> {
    type Item = Result<char, DecodeUtf16Error>;
    fn next(&mut self) -> Option<Result<char, DecodeUtf16Error>> {
        let code = self.0.next()?;
        let mut c = code as u32;
        if c & 0xFC00 == 0xD800 {
            if let Some(low) = self.0.next_if(|low| *low & 0xFC00 == 0xDC00) {
                c = 0x10000 + ((c & 0x3FF) << 10 | low as u32 & 0x3FF);
            }
        }
        Some(from_u32(c).ok_or(DecodeUtf16Error { code }))
    }
}
impl std::fmt::Debug for ToUppercase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ToUppercase(CaseMappingIter(IntoIter({:?})))", self.clone().collect::<Vec<char>>())
    }
}
impl std::fmt::Debug for ToLowercase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ToLowercase(CaseMappingIter(IntoIter({:?})))", self.clone().collect::<Vec<char>>())
    }
}
