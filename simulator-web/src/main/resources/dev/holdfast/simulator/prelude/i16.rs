pub const MAX: i16 = <i16>::MAX;
pub const MIN: i16 = <i16>::MIN;
