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
/// Nothing is set here.
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
pub fn var<K: AsRef<str>>(_key: K) -> Result<String, VarError> {
    Err(VarError::NotPresent)
}
pub fn vars() -> std::vec::IntoIter<(String, String)> {
    Vec::new().into_iter()
}
