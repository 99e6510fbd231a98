use std::borrow::Cow;
use std::fmt::{Debug, Display};

pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        None
    }
    fn description(&self) -> &str {
        "description() is deprecated; use Display"
    }
    fn cause(&self) -> Option<&dyn Error> {
        self.source()
    }
    /// What a downcast asks for.
    fn own_type(&self) -> u64 {
        std::intrinsics::type_id::<Self>()
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
impl<T: Error> Error for Box<T> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        (**self).source()
    }
}
impl<'a, T: Error + ?Sized> Error for &'a T {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        (**self).source()
    }
}
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> {
    fn from(text: Cow<'b, str>) -> Box<dyn Error + 'a> {
        Box::new(Text(text.into_owned()))
    }
}
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Send + Sync + 'a> {
    fn from(text: Cow<'b, str>) -> Box<dyn Error + Send + Sync + 'a> {
        Box::new(Text(text.into_owned()))
    }
}

impl dyn Error {
    pub fn is<T: Error + 'static>(&self) -> bool {
        self.own_type() == std::intrinsics::type_id::<T>()
    }
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {
        if self.is::<T>() { Some(unsafe { &*(self as *const Self as *const T) }) } else { None }
    }
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {
        if self.is::<T>() { Some(unsafe { &mut *(self as *mut Self as *mut T) }) } else { None }
    }
}
impl Box<dyn Error> {
    pub fn downcast<T: Error + 'static>(self) -> Result<Box<T>, Self> {
        if self.is::<T>() { Ok(unsafe { Box::from_raw(Box::into_raw(self) as *mut T) }) } else { Err(self) }
    }
}

impl dyn Error + Send + Sync {
    pub fn is<T: Error + 'static>(&self) -> bool {
        self.own_type() == std::intrinsics::type_id::<T>()
    }
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {
        if self.is::<T>() { Some(unsafe { &*(self as *const Self as *const T) }) } else { None }
    }
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {
        if self.is::<T>() { Some(unsafe { &mut *(self as *mut Self as *mut T) }) } else { None }
    }
}
impl Box<dyn Error + Send + Sync> {
    pub fn downcast<T: Error + 'static>(self) -> Result<Box<T>, Self> {
        if self.is::<T>() { Ok(unsafe { Box::from_raw(Box::into_raw(self) as *mut T) }) } else { Err(self) }
    }
}
