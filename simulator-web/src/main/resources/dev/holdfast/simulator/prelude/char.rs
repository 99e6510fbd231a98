#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CharTryFromError(pub(crate) ());
impl std::fmt::Display for CharTryFromError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad("converted integer out of range for `char`")
    }
}
impl std::error::Error for CharTryFromError {}

pub const fn from_u32(code: u32) -> Option<char> {
    if code < 0xD800 || code > 0xDFFF && code < 0x110000 {
        Some(unsafe { std::intrinsics::transmute::<u32, char>(code) })
    } else {
        None
    }
}
#[track_caller]
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
    pub const MAX: char = '\u{10FFFF}';
    pub const MIN: char = '\0';
    pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';
    pub const fn from_u32(code: u32) -> Option<char> {
        from_u32(code)
    }
    pub const unsafe fn from_u32_unchecked(code: u32) -> char {
        unsafe { std::intrinsics::transmute::<u32, char>(code) }
    }
    #[track_caller]
    pub const fn from_digit(number: u32, radix: u32) -> Option<char> {
        from_digit(number, radix)
    }
    #[track_caller]
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
    pub fn is_whitespace(self) -> bool {
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
        self.is_ascii_alphabetic() || !self.is_ascii() && unicode()
    }
    pub fn is_numeric(self) -> bool {
        self.is_ascii_digit() || !self.is_ascii() && unicode()
    }
    pub fn is_alphanumeric(self) -> bool {
        self.is_alphabetic() || self.is_numeric()
    }
    pub fn is_uppercase(self) -> bool {
        self.is_ascii_uppercase() || !self.is_ascii() && unicode()
    }
    pub fn is_lowercase(self) -> bool {
        self.is_ascii_lowercase() || !self.is_ascii() && unicode()
    }
    pub fn to_uppercase(self) -> OneChar {
        if !self.is_ascii() {
            unicode();
        }
        OneChar(Some(self.to_ascii_uppercase()))
    }
    pub fn to_lowercase(self) -> OneChar {
        if !self.is_ascii() {
            unicode();
        }
        OneChar(Some(self.to_ascii_lowercase()))
    }
    pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str {
        let text = String::from(self);
        let n = text.len();
        dst[..n].copy_from_slice(text.as_bytes());
        unsafe { &mut *(std::intrinsics::str_from_bytes(&dst[..n] as *const [u8]) as *mut str) }
    }
}

/// A character in another case.
#[derive(Debug, Clone)]
pub struct OneChar(Option<char>);
impl Iterator for OneChar {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        self.0.take()
    }
}
impl std::fmt::Display for OneChar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(c) => f.write_char(c),
            None => Ok(()),
        }
    }
}
/// Beyond ASCII only the tables of Unicode know.
fn unicode() -> bool {
    std::intrinsics::unicode_tables()
}
