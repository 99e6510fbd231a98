// The crate `pin_project`, whose attribute is `PinProject`.

pub use std::pin_project_lite::AlwaysUnpin;
