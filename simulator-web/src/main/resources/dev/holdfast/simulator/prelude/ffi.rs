#[repr(u8)]
pub enum c_void {
    Opaque,
    Hidden,
}
impl std::fmt::Debug for c_void {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("c_void")
    }
}
pub type c_char = i8;
pub type c_schar = i8;
pub type c_uchar = u8;
pub type c_short = i16;
pub type c_ushort = u16;
pub type c_int = i32;
pub type c_uint = u32;
pub type c_long = i64;
pub type c_ulong = u64;
pub type c_longlong = i64;
pub type c_ulonglong = u64;
pub type c_float = f32;
pub type c_double = f64;

/// Text of the system: here it is always UTF-8.
pub struct OsStr {
    inner: [u8],
}
impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr {
        s.as_ref()
    }
    pub(crate) fn text(&self) -> &str {
        unsafe { &*std::intrinsics::str_from_bytes(&self.inner as *const [u8]) }
    }
    pub fn to_str(&self) -> Option<&str> {
        Some(self.text())
    }
    pub fn to_string_lossy(&self) -> std::borrow::Cow<'_, str> {
        std::borrow::Cow::Borrowed(self.text())
    }
    pub fn to_os_string(&self) -> OsString {
        OsString { inner: String::from(self.text()) }
    }
    pub fn is_empty(&self) -> bool {
        self.inner.is_empty()
    }
    pub fn len(&self) -> usize {
        self.inner.len()
    }
    pub fn as_encoded_bytes(&self) -> &[u8] {
        &self.inner
    }
    pub fn to_ascii_lowercase(&self) -> OsString {
        OsString { inner: self.text().to_ascii_lowercase() }
    }
    pub fn to_ascii_uppercase(&self) -> OsString {
        OsString { inner: self.text().to_ascii_uppercase() }
    }
    pub fn is_ascii(&self) -> bool {
        self.text().is_ascii()
    }
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {
        self.text().eq_ignore_ascii_case(other.as_ref().text())
    }
    pub fn display(&self) -> std::ffi::os_str::Display<'_> {
        std::ffi::os_str::display(self)
    }
}
pub mod os_str {
    pub use std::ffi::{OsStr, OsString};
    pub struct Display<'a>(&'a OsStr);
    pub(crate) fn display(text: &OsStr) -> Display<'_> {
        Display(text)
    }
    impl std::fmt::Debug for Display<'_> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(self.0, f)
        }
    }
    impl std::fmt::Display for Display<'_> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.pad(self.0.text())
        }
    }
}

#[derive(Clone, Default)]
pub struct OsString {
    inner: String,
}
impl OsString {
    pub const fn new() -> OsString {
        OsString { inner: String::new() }
    }
    pub fn with_capacity(capacity: usize) -> OsString {
        OsString { inner: String::with_capacity(capacity) }
    }
    pub fn as_os_str(&self) -> &OsStr {
        self
    }
    pub fn into_string(self) -> std::result::Result<String, OsString> {
        Ok(self.inner)
    }
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {
        self.inner.push_str(s.as_ref().text());
    }
    pub fn clear(&mut self) {
        self.inner.clear();
    }
    pub(crate) fn truncate(&mut self, length: usize) {
        self.inner.truncate(length);
    }
    pub fn capacity(&self) -> usize {
        self.inner.capacity()
    }
    pub fn reserve(&mut self, additional: usize) {
        self.inner.reserve(additional);
    }
}
impl std::ops::Deref for OsString {
    type Target = OsStr;
    fn deref(&self) -> &OsStr {
        self.inner.as_ref()
    }
}
impl std::borrow::Borrow<OsStr> for OsString {
    fn borrow(&self) -> &OsStr {
        self
    }
}
impl std::borrow::ToOwned for OsStr {
    type Owned = OsString;
    fn to_owned(&self) -> OsString {
        self.to_os_string()
    }
}
impl From<String> for OsString {
    fn from(text: String) -> OsString {
        OsString { inner: text }
    }
}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {
    fn from(text: &T) -> OsString {
        text.as_ref().to_os_string()
    }
}
impl std::str::FromStr for OsString {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> std::result::Result<OsString, std::convert::Infallible> {
        Ok(OsString::from(text))
    }
}
#[for_types(T, OsStr, OsString)]
impl AsRef<OsStr> for T {
    fn as_ref(&self) -> &OsStr {
        self
    }
}
impl AsRef<OsStr> for str {
    fn as_ref(&self) -> &OsStr {
        unsafe { &*(self as *const str as *const OsStr) }
    }
}
impl AsRef<OsStr> for String {
    fn as_ref(&self) -> &OsStr {
        self.as_str().as_ref()
    }
}
#[for_types(T, OsStr, OsString)]
impl std::fmt::Debug for T {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self.text(), f)
    }
}
#[for_types(T, OsStr, OsString)]
impl std::hash::Hash for T {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text().hash(state)
    }
}
#[for_types(T, OsStr, OsString)]
impl PartialEq for T {
    fn eq(&self, other: &T) -> bool {
        self.text() == other.text()
    }
}
#[for_types(T, OsStr, OsString)]
impl Eq for T {}
#[for_types(T, OsStr, OsString)]
impl PartialOrd for T {
    fn partial_cmp(&self, other: &T) -> Option<std::cmp::Ordering> {
        self.text().partial_cmp(other.text())
    }
}
#[for_types(T, OsStr, OsString)]
impl Ord for T {
    fn cmp(&self, other: &T) -> std::cmp::Ordering {
        self.text().cmp(other.text())
    }
}
#[for_types(T, OsStr, OsString)]
impl PartialEq<str> for T {
    fn eq(&self, other: &str) -> bool {
        self.text() == other
    }
}
impl<'a> PartialEq<&'a str> for OsString {
    fn eq(&self, other: &&'a str) -> bool {
        self.text() == *other
    }
}
impl PartialEq<OsStr> for str {
    fn eq(&self, other: &OsStr) -> bool {
        self == other.text()
    }
}
impl PartialEq<OsString> for str {
    fn eq(&self, other: &OsString) -> bool {
        self == other.text()
    }
}
impl PartialEq<OsStr> for OsString {
    fn eq(&self, other: &OsStr) -> bool {
        self.text() == other.text()
    }
}
impl PartialEq<OsString> for OsStr {
    fn eq(&self, other: &OsString) -> bool {
        self.text() == other.text()
    }
}
impl<'a> PartialEq<&'a OsStr> for OsString {
    fn eq(&self, other: &&'a OsStr) -> bool {
        self.text() == other.text()
    }
}
