pub const unsafe fn unreachable_unchecked() -> ! {
    std::intrinsics::unreachable()
}
pub const unsafe fn assert_unchecked(cond: bool) {
    if !cond {
        std::intrinsics::unreachable()
    }
}
pub const fn black_box<T>(dummy: T) -> T {
    dummy
}
pub fn spin_loop() {
    std::intrinsics::thread_yield()
}
pub const fn cold_path() {}
pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T {
    if condition { true_val } else { false_val }
}
