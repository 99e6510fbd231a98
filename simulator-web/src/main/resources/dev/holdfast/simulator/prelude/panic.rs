use std::ops::{Deref, DerefMut};
use std::mem::ManuallyDrop;

pub struct AssertUnwindSafe<T>(pub T);

impl<T> Deref for AssertUnwindSafe<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
impl<T> DerefMut for AssertUnwindSafe<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}
impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
    type Output = R;
    fn call_once(self, args: ()) -> R {
        (self.0)()
    }
}

/// A call on its way: the function before, the result after.
struct Attempt<F, R> {
    function: ManuallyDrop<F>,
    result: Option<R>,
}

fn attempt<F: FnOnce() -> R, R>(data: *mut u8) {
    unsafe {
        let attempt = &mut *(data as *mut Attempt<F, R>);
        let function = ManuallyDrop::take(&mut attempt.function);
        attempt.result = Some(function());
    }
}

pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> Result<R, Box<dyn std::any::Any + Send>> {
    let mut call = Attempt { function: ManuallyDrop::new(f), result: None };
    let data = &mut call as *mut Attempt<F, R> as *mut u8;
    let panicked = unsafe { std::intrinsics::catch_unwind(attempt::<F, R>, data) };
    if panicked {
        let message: Box<dyn std::any::Any + Send> =
            Box::new(String::from(std::intrinsics::panic_message()));
        Err(message)
    } else {
        Ok(call.result.unwrap())
    }
}
