pub trait Any: 'static {
    fn type_id(&self) -> u64;
}
impl<T: 'static> Any for T {
    fn type_id(&self) -> u64 {
        std::intrinsics::type_id::<T>()
    }
}
pub fn type_name<T: ?Sized>() -> &'static str {
    std::intrinsics::type_name::<T>()
}
pub fn type_name_of_val<T: ?Sized>(value: &T) -> &'static str {
    std::intrinsics::type_name::<T>()
}
