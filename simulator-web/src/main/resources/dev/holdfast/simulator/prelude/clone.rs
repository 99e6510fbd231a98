#[lang = "clone"]
pub trait Clone: Sized {
    fn clone(&self) -> Self;

    fn clone_from(&mut self, source: &Self) {
        *self = source.clone();
    }
}

pub unsafe trait CloneToUninit {
    unsafe fn clone_to_uninit(&self, dest: *mut u8);
}
unsafe impl<T: Clone> CloneToUninit for T {
    unsafe fn clone_to_uninit(&self, dest: *mut u8) {
        unsafe { std::ptr::write(dest as *mut T, self.clone()) }
    }
}
unsafe impl<T: Clone> CloneToUninit for [T] {
    unsafe fn clone_to_uninit(&self, dest: *mut u8) {
        for (i, item) in self.iter().enumerate() {
            unsafe { std::ptr::write((dest as *mut T).add(i), item.clone()) }
        }
    }
}
unsafe impl CloneToUninit for str {
    unsafe fn clone_to_uninit(&self, dest: *mut u8) {
        unsafe { self.as_bytes().clone_to_uninit(dest) }
    }
}
