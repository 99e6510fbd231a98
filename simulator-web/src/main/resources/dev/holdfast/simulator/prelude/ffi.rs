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

/// Text that ends with a nul, which is part of it.
pub struct CStr {
    inner: [u8],
}
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FromBytesWithNulError {
    InteriorNul { position: usize },
    NotNulTerminated,
}
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FromBytesUntilNulError(());
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NulError(usize, Vec<u8>);
impl NulError {
    pub fn nul_position(&self) -> usize {
        self.0
    }
    pub fn into_vec(self) -> Vec<u8> {
        self.1
    }
}
impl std::fmt::Display for NulError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "nul byte found in provided data at position: {}", self.0)
    }
}
impl std::error::Error for NulError {}
impl std::fmt::Display for FromBytesWithNulError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            FromBytesWithNulError::InteriorNul { position } => write!(f, "data provided contains an interior nul byte at position {}", position),
            FromBytesWithNulError::NotNulTerminated => f.write_str("data provided is not nul terminated"),
        }
    }
}
impl std::error::Error for FromBytesWithNulError {}
impl CStr {
    pub const fn __of(bytes: &'static [u8]) -> &'static CStr {
        unsafe { CStr::from_bytes_with_nul_unchecked(bytes) }
    }
    pub const unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr {
        unsafe { &*(bytes as *const [u8] as *const CStr) }
    }
    pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError> {
        match bytes.iter().position(|b| *b == 0) {
            Some(at) if at + 1 == bytes.len() => Ok(unsafe { CStr::from_bytes_with_nul_unchecked(bytes) }),
            Some(position) => Err(FromBytesWithNulError::InteriorNul { position }),
            None => Err(FromBytesWithNulError::NotNulTerminated),
        }
    }
    pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> {
        match bytes.iter().position(|b| *b == 0) {
            Some(at) => Ok(unsafe { CStr::from_bytes_with_nul_unchecked(&bytes[..at + 1]) }),
            None => Err(FromBytesUntilNulError(())),
        }
    }
    pub unsafe fn from_ptr<'a>(pointer: *const c_char) -> &'a CStr {
        unsafe {
            let mut len = 0;
            while *pointer.add(len) != 0 {
                len += 1;
            }
            CStr::from_bytes_with_nul_unchecked(std::slice::from_raw_parts(pointer as *const u8, len + 1))
        }
    }
    pub const fn as_ptr(&self) -> *const c_char {
        self.inner.as_ptr() as *const c_char
    }
    pub const fn to_bytes_with_nul(&self) -> &[u8] {
        &self.inner
    }
    pub const fn count_bytes(&self) -> usize {
        self.inner.len() - 1
    }
    pub const fn is_empty(&self) -> bool {
        self.inner.len() == 1
    }
    pub fn to_bytes(&self) -> &[u8] {
        &self.inner[..self.inner.len() - 1]
    }
    pub fn to_str(&self) -> Result<&str, std::str::Utf8Error> {
        std::str::from_utf8(self.to_bytes())
    }
    pub fn to_string_lossy(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(self.to_bytes())
    }
}
impl std::fmt::Debug for CStr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.to_str() {
            Ok(text) => std::fmt::Debug::fmt(text, f),
            Err(_) => write!(f, "\"{}\"", self.to_bytes().escape_ascii()),
        }
    }
}
impl PartialEq for CStr {
    fn eq(&self, other: &CStr) -> bool {
        self.inner == other.inner
    }
}
impl Eq for CStr {}
impl std::borrow::ToOwned for CStr {
    type Owned = CString;
    fn to_owned(&self) -> CString {
        CString { inner: self.inner.into() }
    }
}

/// An owned text that ends with a nul.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CString {
    inner: Box<[u8]>,
}
impl CString {
    pub fn new<T: Into<Vec<u8>>>(text: T) -> Result<CString, NulError> {
        let mut bytes = text.into();
        if let Some(at) = bytes.iter().position(|b| *b == 0) {
            return Err(NulError(at, bytes));
        }
        bytes.push(0);
        Ok(CString { inner: bytes.into_boxed_slice() })
    }
    pub fn as_c_str(&self) -> &CStr {
        unsafe { CStr::from_bytes_with_nul_unchecked(&self.inner) }
    }
    pub fn as_bytes(&self) -> &[u8] {
        self.as_c_str().to_bytes()
    }
    pub fn as_bytes_with_nul(&self) -> &[u8] {
        &self.inner
    }
    pub fn into_bytes(self) -> Vec<u8> {
        let mut bytes = self.inner.into_vec();
        bytes.pop();
        bytes
    }
    pub fn into_string(self) -> Result<String, std::string::FromUtf8Error> {
        String::from_utf8(self.into_bytes())
    }
    pub fn into_raw(self) -> *mut c_char {
        Box::into_raw(self.inner) as *mut c_char
    }
    pub unsafe fn from_raw(pointer: *mut c_char) -> CString {
        unsafe {
            let len = CStr::from_ptr(pointer).inner.len();
            CString { inner: Box::from_raw(std::ptr::slice_from_raw_parts_mut(pointer as *mut u8, len)) }
        }
    }
}
impl std::ops::Deref for CString {
    type Target = CStr;
    fn deref(&self) -> &CStr {
        self.as_c_str()
    }
}
impl std::borrow::Borrow<CStr> for CString {
    fn borrow(&self) -> &CStr {
        self
    }
}
impl AsRef<CStr> for CString {
    fn as_ref(&self) -> &CStr {
        self
    }
}
impl std::fmt::Debug for CString {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_c_str().fmt(f)
    }
}
