// Names that every module sees (Reference: preludes; edition 2024).
pub use ::std::boxed::Box;
pub use ::std::clone::Clone;
pub use ::std::cmp::{Eq, Ord, PartialEq, PartialOrd};
pub use ::std::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
pub use ::std::default::Default;
pub use ::std::future::{Future, IntoFuture};
pub use ::std::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
pub use ::std::marker::{Copy, Send, Sized, Sync, Unpin};
pub use ::std::mem::{align_of, align_of_val, drop, size_of, size_of_val};
pub use ::std::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
pub use ::std::option::Option::{self, None, Some};
pub use ::std::result::Result::{self, Err, Ok};
pub use ::std::string::{String, ToString};
pub use ::std::borrow::ToOwned;
pub use ::std::vec::Vec;

pub mod v1 {
    pub use super::*;
}
pub mod rust_2015 {
    pub use super::*;
}
pub mod rust_2018 {
    pub use super::*;
}
pub mod rust_2021 {
    pub use super::*;
}
pub mod rust_2024 {
    pub use super::*;
}
