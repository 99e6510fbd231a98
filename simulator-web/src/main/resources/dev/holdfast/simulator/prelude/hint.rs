pub unsafe fn unreachable_unchecked() -> ! {
    std::intrinsics::unreachable()
}
pub fn black_box<T>(dummy: T) -> T {
    dummy
}
pub fn spin_loop() {}
