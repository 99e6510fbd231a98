// The crate `pin_project_lite`, whose macro is `PinProject`.

use std::marker::PhantomData;

/// Of a field that is not pinned: whether it is Unpin does not matter.
pub struct AlwaysUnpin<T: ?Sized>(PhantomData<T>);
impl<T: ?Sized> Unpin for AlwaysUnpin<T> {}

/// Each projected type has it, and so has each type with a `Drop`: none is both.
pub trait MustNotImplDrop {}
impl<T: Drop> MustNotImplDrop for T {}
