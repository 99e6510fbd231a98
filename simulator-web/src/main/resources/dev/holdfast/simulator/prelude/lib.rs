// The root of the simulator's library: `std`, `core` and `alloc` are this crate.
