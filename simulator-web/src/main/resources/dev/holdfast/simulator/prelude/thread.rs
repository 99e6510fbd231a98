pub fn panicking() -> bool {
    std::intrinsics::panicking()
}
