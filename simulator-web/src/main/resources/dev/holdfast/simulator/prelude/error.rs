use std::fmt::{Debug, Display};

pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        None
    }
}

impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> {
    fn from(error: E) -> Box<dyn Error + 'a> {
        Box::new(error)
    }
}

/// An error that is only its text.
struct Text(String);
impl Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Debug::fmt(&self.0, f)
    }
}
impl Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Display::fmt(&self.0, f)
    }
}
impl Error for Text {}
impl<'a> From<String> for Box<dyn Error + 'a> {
    fn from(text: String) -> Box<dyn Error + 'a> {
        Box::new(Text(text))
    }
}
impl<'a> From<&str> for Box<dyn Error + 'a> {
    fn from(text: &str) -> Box<dyn Error + 'a> {
        Box::new(Text(String::from(text)))
    }
}
impl<'a> From<String> for Box<dyn Error + Send + Sync + 'a> {
    fn from(text: String) -> Box<dyn Error + Send + Sync + 'a> {
        Box::new(Text(text))
    }
}
impl<'a> From<&str> for Box<dyn Error + Send + Sync + 'a> {
    fn from(text: &str) -> Box<dyn Error + Send + Sync + 'a> {
        Box::new(Text(String::from(text)))
    }
}
impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Send + Sync + 'a> {
    fn from(error: E) -> Box<dyn Error + Send + Sync + 'a> {
        Box::new(error)
    }
}
impl Error for std::str::ParseBoolError {}
impl Error for std::str::ParseCharError {}
impl<T: Error> Error for Box<T> {}
