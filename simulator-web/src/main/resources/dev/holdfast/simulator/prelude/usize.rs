pub const MAX: usize = <usize>::MAX;
pub const MIN: usize = <usize>::MIN;
