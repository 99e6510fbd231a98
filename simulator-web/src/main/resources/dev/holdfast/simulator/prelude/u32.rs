pub const MAX: u32 = <u32>::MAX;
pub const MIN: u32 = <u32>::MIN;
