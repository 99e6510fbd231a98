pub const MAX: u8 = <u8>::MAX;
pub const MIN: u8 = <u8>::MIN;
