pub const MAX: i32 = <i32>::MAX;
pub const MIN: i32 = <i32>::MIN;
