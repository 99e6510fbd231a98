pub const MAX: u16 = <u16>::MAX;
pub const MIN: u16 = <u16>::MIN;
