pub const MAX: u64 = <u64>::MAX;
pub const MIN: u64 = <u64>::MIN;
