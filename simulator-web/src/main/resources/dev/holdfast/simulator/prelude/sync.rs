use std::ops::{CoerceUnsized, Deref};
use std::ptr::NonNull;

struct ArcInner<T: ?Sized> {
    strong: usize,
    weak: usize,
    value: T,
}

/// Shared ownership by counting.
pub struct Arc<T: ?Sized> {
    pointer: NonNull<ArcInner<T>>,
}

impl<T: ?Sized, U: ?Sized> CoerceUnsized<Arc<U>> for Arc<T> {}
impl<T: ?Sized> Unpin for Arc<T> {}
unsafe impl<T: ?Sized + Sync + Send> Send for Arc<T> {}
unsafe impl<T: ?Sized + Sync + Send> Sync for Arc<T> {}

impl<T> Arc<T> {
    pub fn new(value: T) -> Arc<T> {
        let inner = Box::into_raw(Box::new(ArcInner { strong: 1, weak: 1, value }));
        Arc { pointer: unsafe { NonNull::new_unchecked(inner) } }
    }
}

impl<T: ?Sized> Arc<T> {
    fn inner(&self) -> &mut ArcInner<T> {
        unsafe { &mut *self.pointer.as_ptr() }
    }
    pub fn strong_count(this: &Arc<T>) -> usize {
        this.inner().strong
    }
    pub fn ptr_eq(a: &Arc<T>, b: &Arc<T>) -> bool {
        a.pointer.as_ptr() as *const u8 == b.pointer.as_ptr() as *const u8
    }
}

impl<T: ?Sized> Clone for Arc<T> {
    fn clone(&self) -> Arc<T> {
        self.inner().strong += 1;
        Arc { pointer: self.pointer }
    }
}

impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { &(*self.pointer.as_ptr()).value }
    }
}

impl<T: ?Sized> Drop for Arc<T> {
    fn drop(&mut self) {
        let inner = self.pointer.as_ptr();
        unsafe {
            (*inner).strong -= 1;
            if (*inner).strong == 0 {
                std::intrinsics::drop_in_place(&mut (*inner).value as *mut T);
                (*inner).weak -= 1;
                if (*inner).weak == 0 {
                    let size = std::intrinsics::size_of_val(inner as *const ArcInner<T>);
                    let align = std::intrinsics::align_of_val(inner as *const ArcInner<T>);
                    std::intrinsics::dealloc(inner as *mut u8, size, align);
                }
            }
        }
    }
}
