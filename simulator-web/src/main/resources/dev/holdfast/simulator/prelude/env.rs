/// A program here is called by its name alone.
#[derive(Debug)]
pub struct Args(bool);
pub fn args() -> Args {
    Args(true)
}
impl Iterator for Args {
    type Item = String;
    fn next(&mut self) -> Option<String> {
        std::mem::take(&mut self.0).then(|| String::from("main"))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0 as usize, Some(self.0 as usize))
    }
}
impl DoubleEndedIterator for Args {
    fn next_back(&mut self) -> Option<String> {
        self.next()
    }
}
impl ExactSizeIterator for Args {}
/// Nothing is set but by the program itself.
static mut SET: Vec<(String, String)> = Vec::new();
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VarError {
    NotPresent,
    NotUnicode(String),
}
impl std::fmt::Display for VarError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad("environment variable not found")
    }
}
impl std::error::Error for VarError {}
pub fn var<K: AsRef<str>>(key: K) -> Result<String, VarError> {
    vars().find(|(name, _)| name == key.as_ref()).map(|(_, value)| value).ok_or(VarError::NotPresent)
}
pub fn vars() -> std::vec::IntoIter<(String, String)> {
    unsafe { (*&raw const SET).clone().into_iter() }
}
pub unsafe fn set_var<K: AsRef<str>, V: AsRef<str>>(key: K, value: V) {
    unsafe {
        remove_var(&key);
        (*&raw mut SET).push((key.as_ref().to_string(), value.as_ref().to_string()));
    }
}
pub unsafe fn remove_var<K: AsRef<str>>(key: K) {
    unsafe { (*&raw mut SET).retain(|(name, _)| name != key.as_ref()) }
}
