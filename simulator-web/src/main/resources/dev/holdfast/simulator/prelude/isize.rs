pub const MAX: isize = <isize>::MAX;
pub const MIN: isize = <isize>::MIN;
