use std::ops::{Deref, DerefMut};
use std::any::Any;
use std::mem::ManuallyDrop;
use std::sync::atomic::{AtomicBool, AtomicI16, AtomicI32, AtomicI64, AtomicI8, AtomicIsize, AtomicU16, AtomicU32, AtomicU64, AtomicU8, AtomicUsize};

#[auto_trait]
#[on_unimplemented("the type `{Self}` may not be safely transferred across an unwind boundary")]
pub trait UnwindSafe {}

#[auto_trait]
#[on_unimplemented("the type `{Self}` may contain interior mutability and a reference may not be safely transferable across a catch_unwind boundary")]
pub trait RefUnwindSafe {}

impl<T: ?Sized> !UnwindSafe for &mut T {}
impl<T: ?Sized + RefUnwindSafe> UnwindSafe for &T {}
impl<T: ?Sized + RefUnwindSafe> UnwindSafe for std::ptr::NonNull<T> {}
impl<T: UnwindSafe> UnwindSafe for Vec<T> {}
impl<T: ?Sized + UnwindSafe> UnwindSafe for Box<T> {}
impl<T: UnwindSafe> UnwindSafe for std::collections::VecDeque<T> {}
impl<T: ?Sized + RefUnwindSafe> UnwindSafe for std::rc::Rc<T> {}
impl<T: ?Sized + RefUnwindSafe> RefUnwindSafe for std::rc::Rc<T> {}
impl<T: ?Sized + RefUnwindSafe> UnwindSafe for std::sync::Arc<T> {}
impl<T: ?Sized + RefUnwindSafe> RefUnwindSafe for std::sync::Arc<T> {}
impl<T: ?Sized> !RefUnwindSafe for std::cell::UnsafeCell<T> {}
impl<T: ?Sized> UnwindSafe for std::sync::Mutex<T> {}
impl<T: ?Sized> RefUnwindSafe for std::sync::Mutex<T> {}
impl<T: ?Sized> UnwindSafe for std::sync::RwLock<T> {}
impl<T: ?Sized> RefUnwindSafe for std::sync::RwLock<T> {}
impl<T: ?Sized + RefUnwindSafe> UnwindSafe for std::sync::RwLockReadGuard<'_, T> {}
impl<T: ?Sized + RefUnwindSafe> RefUnwindSafe for std::sync::RwLockReadGuard<'_, T> {}
impl RefUnwindSafe for std::sync::Once {}
impl<T: RefUnwindSafe + UnwindSafe> RefUnwindSafe for std::sync::OnceLock<T> {}
impl<T: RefUnwindSafe + UnwindSafe, F: UnwindSafe> RefUnwindSafe for std::sync::LazyLock<T, F> {}
impl<T> RefUnwindSafe for std::sync::atomic::AtomicPtr<T> {}
impl<T: ?Sized + RefUnwindSafe> RefUnwindSafe for Box<T> {}
#[for_types(T, AtomicBool, AtomicU8, AtomicU16, AtomicU32, AtomicU64, AtomicUsize, AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize)]
impl RefUnwindSafe for T {}
impl<T> UnwindSafe for AssertUnwindSafe<T> {}
impl<T> RefUnwindSafe for AssertUnwindSafe<T> {}

#[derive(Default)]
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

impl<F: std::future::Future> std::future::Future for AssertUnwindSafe<F> {
    type Output = F::Output;
    fn poll(
        self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<F::Output> {
        unsafe { self.map_unchecked_mut(|this| &mut this.0) }.poll(cx)
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

pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> Result<R, Box<dyn Any + Send>> {
    let mut call = Attempt { function: ManuallyDrop::new(f), result: None };
    let data = &mut call as *mut Attempt<F, R> as *mut u8;
    let panicked = unsafe { std::intrinsics::catch_unwind(attempt::<F, R>, data) };
    if panicked { Err(payload()) } else { Ok(call.result.unwrap()) }
}

pub(crate) fn payload() -> Box<dyn Any + Send> {
    let thrown = std::intrinsics::panic_payload() as *mut Box<dyn Any + Send>;
    if !thrown.is_null() {
        return *unsafe { Box::from_raw(thrown) };
    }
    let message = std::intrinsics::panic_message();
    if std::intrinsics::panic_is_formatted() {
        Box::new(String::from(message))
    } else {
        Box::new(message)
    }
}

#[track_caller]
pub fn panic_any<M: Any + Send>(message: M) -> ! {
    throw(Box::new(message), false)
}

#[track_caller]
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {
    throw(payload, true)
}

#[track_caller]
fn throw(payload: Box<dyn Any + Send>, again: bool) -> ! {
    let shown = match payload.downcast_ref::<&'static str>() {
        Some(text) => String::from(*text),
        None => match payload.downcast_ref::<String>() {
            Some(text) => text.clone(),
            None => String::from("Box<dyn Any>"),
        },
    };
    std::intrinsics::panic_throw(&shown, Box::into_raw(Box::new(payload)) as *mut u8, again)
}

/// Where something stands in the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(C)]
pub struct Location<'a> {
    file: &'a str,
    line: u32,
    column: u32,
}

impl<'a> Location<'a> {
    pub const fn caller() -> &'static Location<'static> {
        std::intrinsics::caller_location()
    }
    pub const fn file(&self) -> &str {
        self.file
    }
    pub const fn line(&self) -> u32 {
        self.line
    }
    pub const fn column(&self) -> u32 {
        self.column
    }
}

impl<'a> std::fmt::Display for Location<'a> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// What a panic hook is told.
#[derive(Debug)]
pub struct PanicHookInfo<'a> {
    payload: &'a (dyn Any + Send),
    location: &'a Location<'a>,
    can_unwind: bool,
    force_no_backtrace: bool,
}

impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send) {
        self.payload
    }
    pub fn payload_as_str(&self) -> Option<&str> {
        match self.payload.downcast_ref::<&'static str>() {
            Some(text) => Some(*text),
            None => self.payload.downcast_ref::<String>().map(|text| text.as_str()),
        }
    }
    pub fn location(&self) -> Option<&Location<'_>> {
        Some(self.location)
    }
}

impl<'a> std::fmt::Display for PanicHookInfo<'a> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "panicked at {}", self.location)?;
        match self.payload_as_str() {
            Some(text) => write!(f, ":\n{text}"),
            None => Ok(()),
        }
    }
}

type Hook = Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;

static mut HOOK: Option<Hook> = None;

fn run_hook() {
    let location = Location {
        file: std::intrinsics::panic_file(),
        line: std::intrinsics::panic_line(),
        column: std::intrinsics::panic_column(),
    };
    let thrown = std::intrinsics::panic_payload() as *const Box<dyn Any + Send>;
    let text = std::intrinsics::panic_message();
    let formatted = if thrown.is_null() && std::intrinsics::panic_is_formatted() {
        Some(String::from(text))
    } else {
        None
    };
    let payload: &(dyn Any + Send) = match &formatted {
        Some(text) => text,
        None if thrown.is_null() => &text,
        None => unsafe { &**thrown },
    };
    let info = PanicHookInfo { payload, location: &location, can_unwind: true, force_no_backtrace: false };
    unsafe {
        let hook: *const Option<Hook> = &raw const HOOK;
        if let Some(hook) = &*hook {
            hook(&info);
        }
    }
}

pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>) {
    unsafe {
        HOOK = Some(hook);
    }
    std::intrinsics::set_panic_hook(run_hook);
}

pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static> {
    std::intrinsics::clear_panic_hook();
    let hook: *mut Option<Hook> = &raw mut HOOK;
    match unsafe { std::mem::replace(&mut *hook, None) } {
        Some(hook) => hook,
        None => Box::new(|_| std::intrinsics::say_panic()),
    }
}
