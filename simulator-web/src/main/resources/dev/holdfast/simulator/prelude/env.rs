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
impl ExactSizeIterator for Args {}
