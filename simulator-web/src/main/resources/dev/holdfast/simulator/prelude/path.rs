// Paths as text: nothing here looks at files.
use std::borrow::{Borrow, Cow, ToOwned};
use std::cmp::Ordering;
use std::ffi::{OsStr, OsString};
use std::fmt::{Debug, Formatter};
use std::hash::{Hash, Hasher};
use std::iter::FusedIterator;
use std::ops::Deref;
use std::str::FromStr;

pub const MAIN_SEPARATOR: char = '/';
pub const MAIN_SEPARATOR_STR: &str = "/";

pub fn is_separator(c: char) -> bool {
    c == '/'
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Component<'a> {
    RootDir,
    CurDir,
    ParentDir,
    Normal(&'a OsStr),
}
impl<'a> Component<'a> {
    pub fn as_os_str(self) -> &'a OsStr {
        match self {
            Component::RootDir => OsStr::new("/"),
            Component::CurDir => OsStr::new("."),
            Component::ParentDir => OsStr::new(".."),
            Component::Normal(name) => name,
        }
    }
}
impl AsRef<OsStr> for Component<'_> {
    fn as_ref(&self) -> &OsStr {
        self.as_os_str()
    }
}
impl AsRef<Path> for Component<'_> {
    fn as_ref(&self) -> &Path {
        Path::new(self.as_os_str())
    }
}

fn named(name: &str) -> Component<'_> {
    if name == ".." { Component::ParentDir } else { Component::Normal(OsStr::new(name)) }
}

/// What is left of a path; `start` while its first component is.
#[derive(Clone)]
pub struct Components<'a> {
    text: &'a str,
    start: bool,
}
impl<'a> Components<'a> {
    /// How much of what is left is the root.
    fn head(&self) -> usize {
        if self.start && self.text.starts_with('/') { 1 } else { 0 }
    }
    pub fn as_path(&self) -> &'a Path {
        let head = self.head();
        let mut text = self.text;
        loop {
            let body = text[head..].trim_end_matches('/');
            text = &text[..head + body.len()];
            if !body.ends_with("/.") && (body != "." || self.start && head == 0) {
                break;
            }
            text = &text[..text.len() - 1];
        }
        while !self.start && (text.starts_with('/') || text.starts_with("./")) {
            text = &text[1..];
        }
        Path::new(text)
    }
}
impl<'a> Iterator for Components<'a> {
    type Item = Component<'a>;
    fn next(&mut self) -> Option<Component<'a>> {
        if self.start {
            self.start = false;
            let root = self.text.starts_with('/');
            if root || self.text == "." || self.text.starts_with("./") {
                self.text = &self.text[1..];
                return Some(if root { Component::RootDir } else { Component::CurDir });
            }
        }
        loop {
            self.text = self.text.trim_start_matches('/');
            if self.text.is_empty() {
                return None;
            }
            let (name, rest) = self.text.split_at(self.text.find('/').unwrap_or(self.text.len()));
            self.text = rest;
            if name != "." {
                return Some(named(name));
            }
        }
    }
}
impl<'a> DoubleEndedIterator for Components<'a> {
    fn next_back(&mut self) -> Option<Component<'a>> {
        loop {
            let head = self.head();
            let body = self.text[head..].trim_end_matches('/');
            if body.is_empty() {
                self.text = "";
                self.start = false;
                return if head == 1 { Some(Component::RootDir) } else { None };
            }
            let at = body.rfind('/').map_or(0, |i| i + 1);
            let name = &body[at..];
            self.text = &self.text[..head + at];
            if name != "." {
                return Some(named(name));
            }
            if self.start && head == 0 && at == 0 {
                self.start = false;
                return Some(Component::CurDir);
            }
        }
    }
}
impl FusedIterator for Components<'_> {}
impl Debug for Components<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("Components(")?;
        f.debug_list().entries(self.clone()).finish()?;
        f.write_str(")")
    }
}
impl AsRef<Path> for Components<'_> {
    fn as_ref(&self) -> &Path {
        self.as_path()
    }
}
impl<'a> PartialEq for Components<'a> {
    fn eq(&self, other: &Self) -> bool {
        self.clone().eq(other.clone())
    }
}
impl Eq for Components<'_> {}
impl<'a> PartialOrd for Components<'a> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Components<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        Iterator::cmp(self.clone(), other.clone())
    }
}

#[derive(Clone)]
pub struct Iter<'a>(Components<'a>);
impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path {
        self.0.as_path()
    }
}
impl<'a> Iterator for Iter<'a> {
    type Item = &'a OsStr;
    fn next(&mut self) -> Option<&'a OsStr> {
        self.0.next().map(Component::as_os_str)
    }
}
impl<'a> DoubleEndedIterator for Iter<'a> {
    fn next_back(&mut self) -> Option<&'a OsStr> {
        self.0.next_back().map(Component::as_os_str)
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a> {
    next: Option<&'a Path>,
}
impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Path;
    fn next(&mut self) -> Option<&'a Path> {
        let next = self.next;
        self.next = next.and_then(Path::parent);
        next
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StripPrefixError(());
impl std::fmt::Display for StripPrefixError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad("prefix not found")
    }
}
impl std::error::Error for StripPrefixError {}

pub struct Display<'a>(&'a Path);
impl Debug for Display<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Debug::fmt(self.0, f)
    }
}
impl std::fmt::Display for Display<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad(self.0.text())
    }
}

pub struct Path {
    inner: OsStr,
}
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path {
        unsafe { &*(s.as_ref() as *const OsStr as *const Path) }
    }
    fn text(&self) -> &str {
        self.inner.text()
    }
    pub fn as_os_str(&self) -> &OsStr {
        &self.inner
    }
    pub fn to_str(&self) -> Option<&str> {
        Some(self.text())
    }
    pub fn to_string_lossy(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.text())
    }
    pub fn to_path_buf(&self) -> PathBuf {
        PathBuf::from(self)
    }
    pub fn is_absolute(&self) -> bool {
        self.has_root()
    }
    pub fn is_relative(&self) -> bool {
        !self.has_root()
    }
    pub fn has_root(&self) -> bool {
        self.text().starts_with('/')
    }
    pub fn parent(&self) -> Option<&Path> {
        let mut components = self.components();
        match components.next_back()? {
            Component::RootDir => None,
            _ => Some(components.as_path()),
        }
    }
    pub fn ancestors(&self) -> Ancestors<'_> {
        Ancestors { next: Some(self) }
    }
    pub fn file_name(&self) -> Option<&OsStr> {
        match self.components().next_back()? {
            Component::Normal(name) => Some(name),
            _ => None,
        }
    }
    pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> {
        let mut own = self.components();
        for each in base.as_ref().components() {
            if own.next() != Some(each) {
                return Err(StripPrefixError(()));
            }
        }
        Ok(own.as_path())
    }
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {
        self.strip_prefix(base).is_ok()
    }
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {
        let mut own = self.components();
        child.as_ref().components().rev().all(|each| own.next_back() == Some(each))
    }
    pub fn file_stem(&self) -> Option<&OsStr> {
        Some(parts(self.file_name()?).0)
    }
    pub fn file_prefix(&self) -> Option<&OsStr> {
        let name = self.file_name()?.text();
        let end = name.char_indices().find(|&(i, c)| i > 0 && c == '.' && name != "..");
        Some(OsStr::new(&name[..end.map_or(name.len(), |(i, _)| i)]))
    }
    pub fn extension(&self) -> Option<&OsStr> {
        parts(self.file_name()?).1
    }
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {
        let mut joined = self.to_path_buf();
        joined.push(path);
        joined
    }
    pub fn with_file_name<S: AsRef<OsStr>>(&self, name: S) -> PathBuf {
        let mut other = self.to_path_buf();
        other.set_file_name(name);
        other
    }
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {
        let mut other = self.to_path_buf();
        other.set_extension(extension);
        other
    }
    pub fn components(&self) -> Components<'_> {
        Components { text: self.text(), start: true }
    }
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.components())
    }
    pub fn display(&self) -> Display<'_> {
        Display(self)
    }
    pub fn into_path_buf(self: Box<Path>) -> PathBuf {
        self.to_path_buf()
    }
}

/// A name before and behind its last dot.
fn parts(name: &OsStr) -> (&OsStr, Option<&OsStr>) {
    let text = name.text();
    match text.rfind('.') {
        Some(at) if at > 0 && text != ".." => {
            (OsStr::new(&text[..at]), Some(OsStr::new(&text[at + 1..])))
        }
        _ => (name, None),
    }
}

#[derive(Clone, Default)]
pub struct PathBuf {
    inner: OsString,
}
impl PathBuf {
    pub const fn new() -> PathBuf {
        PathBuf { inner: OsString::new() }
    }
    pub fn with_capacity(capacity: usize) -> PathBuf {
        PathBuf { inner: OsString::with_capacity(capacity) }
    }
    pub fn as_path(&self) -> &Path {
        self
    }
    pub fn push<P: AsRef<Path>>(&mut self, path: P) {
        let path = path.as_ref();
        if path.has_root() {
            self.inner.clear();
        } else if !self.inner.is_empty() && !self.text().ends_with('/') {
            self.inner.push("/");
        }
        self.inner.push(path);
    }
    pub fn pop(&mut self) -> bool {
        match self.parent().map(|parent| parent.text().len()) {
            Some(length) => {
                self.inner.truncate(length);
                true
            }
            None => false,
        }
    }
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, name: S) {
        if self.file_name().is_some() {
            self.pop();
        }
        self.push(Path::new(name.as_ref()));
    }
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {
        let Some(stem) = self.file_stem() else { return false };
        let end = stem.text().as_ptr() as usize + stem.len() - self.text().as_ptr() as usize;
        self.inner.truncate(end);
        if !extension.as_ref().is_empty() {
            self.inner.push(".");
            self.inner.push(extension);
        }
        true
    }
    pub fn into_os_string(self) -> OsString {
        self.inner
    }
    pub fn into_boxed_path(self) -> Box<Path> {
        let text: Box<str> = self.inner.into_string().unwrap().into_boxed_str();
        unsafe { Box::from_raw(Box::into_raw(text) as *mut Path) }
    }
    pub fn clear(&mut self) {
        self.inner.clear();
    }
    pub fn capacity(&self) -> usize {
        self.inner.capacity()
    }
}

impl Deref for PathBuf {
    type Target = Path;
    fn deref(&self) -> &Path {
        Path::new(&self.inner)
    }
}
impl Borrow<Path> for PathBuf {
    fn borrow(&self) -> &Path {
        self
    }
}
impl ToOwned for Path {
    type Owned = PathBuf;
    fn to_owned(&self) -> PathBuf {
        self.to_path_buf()
    }
}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {
    fn from(text: &T) -> PathBuf {
        PathBuf { inner: text.as_ref().to_os_string() }
    }
}
#[for_types(T, String, OsString)]
impl From<T> for PathBuf {
    fn from(text: T) -> PathBuf {
        PathBuf { inner: OsString::from(text) }
    }
}
impl From<Box<Path>> for PathBuf {
    fn from(path: Box<Path>) -> PathBuf {
        path.into_path_buf()
    }
}
impl From<PathBuf> for OsString {
    fn from(path: PathBuf) -> OsString {
        path.inner
    }
}
impl From<PathBuf> for Box<Path> {
    fn from(path: PathBuf) -> Box<Path> {
        path.into_boxed_path()
    }
}
impl From<&Path> for Box<Path> {
    fn from(path: &Path) -> Box<Path> {
        path.to_path_buf().into_boxed_path()
    }
}
impl<'a> From<&'a Path> for Cow<'a, Path> {
    fn from(path: &'a Path) -> Cow<'a, Path> {
        Cow::Borrowed(path)
    }
}
impl<'a> From<PathBuf> for Cow<'a, Path> {
    fn from(path: PathBuf) -> Cow<'a, Path> {
        Cow::Owned(path)
    }
}
impl FromStr for PathBuf {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<PathBuf, std::convert::Infallible> {
        Ok(PathBuf::from(text))
    }
}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {
    fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf {
        let mut path = PathBuf::new();
        path.extend(iter);
        path
    }
}
impl<P: AsRef<Path>> Extend<P> for PathBuf {
    fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I) {
        for each in iter {
            self.push(each);
        }
    }
}
#[for_types(T, Path, PathBuf)]
impl AsRef<Path> for T {
    fn as_ref(&self) -> &Path {
        self
    }
}
#[for_types(T, str, String, OsStr, OsString)]
impl AsRef<Path> for T {
    fn as_ref(&self) -> &Path {
        Path::new(self)
    }
}
impl AsRef<Path> for Cow<'_, OsStr> {
    fn as_ref(&self) -> &Path {
        Path::new(&**self)
    }
}
#[for_types(T, Path, PathBuf)]
impl AsRef<OsStr> for T {
    fn as_ref(&self) -> &OsStr {
        self.as_os_str()
    }
}
#[for_types(T, Path, PathBuf)]
impl Debug for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Debug::fmt(self.text(), f)
    }
}
#[for_types(T, Path, PathBuf)]
impl Hash for T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for each in self.components() {
            each.hash(state);
        }
    }
}
#[for_types(T, Path, PathBuf)]
impl PartialEq for T {
    fn eq(&self, other: &T) -> bool {
        self.components() == other.components()
    }
}
#[for_types(T, Path, PathBuf)]
impl Eq for T {}
#[for_types(T, Path, PathBuf)]
impl PartialOrd for T {
    fn partial_cmp(&self, other: &T) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
#[for_types(T, Path, PathBuf)]
impl Ord for T {
    fn cmp(&self, other: &T) -> Ordering {
        Ord::cmp(&self.components(), &other.components())
    }
}
impl PartialEq<Path> for PathBuf {
    fn eq(&self, other: &Path) -> bool {
        self.as_path() == other
    }
}
impl PartialEq<PathBuf> for Path {
    fn eq(&self, other: &PathBuf) -> bool {
        self == other.as_path()
    }
}
impl<'a> PartialEq<&'a Path> for PathBuf {
    fn eq(&self, other: &&'a Path) -> bool {
        self.as_path() == *other
    }
}
impl<'a> PartialEq<PathBuf> for &'a Path {
    fn eq(&self, other: &PathBuf) -> bool {
        *self == other.as_path()
    }
}
#[for_types(U, Path, PathBuf)]
#[and_types(T, str, String)]
impl PartialEq<T> for U {
    fn eq(&self, other: &T) -> bool {
        *Path::new(self) == *Path::new(other)
    }
}
impl<'a> PartialEq<&'a str> for PathBuf {
    fn eq(&self, other: &&'a str) -> bool {
        *self.as_path() == *Path::new(*other)
    }
}
impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}
impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}
