// What the machine does itself.
#[intrinsic]
pub const fn size_of<T>() -> usize;
#[intrinsic]
pub const fn align_of<T>() -> usize;
#[intrinsic]
pub const fn size_of_val<T: ?Sized>(value: *const T) -> usize;
#[intrinsic]
pub const fn align_of_val<T: ?Sized>(value: *const T) -> usize;
#[intrinsic]
pub const fn needs_drop<T: ?Sized>() -> bool;
#[intrinsic]
pub const fn is_scalar<T>() -> bool;
#[intrinsic]
pub const fn type_name<T: ?Sized>() -> &'static str;
#[intrinsic]
pub unsafe fn alloc(size: usize, align: usize) -> *mut u8;
#[intrinsic]
pub unsafe fn dealloc(pointer: *mut u8, size: usize, align: usize);
#[intrinsic]
pub unsafe fn ptr_read<T>(source: *const T) -> T;
#[intrinsic]
pub unsafe fn ptr_write<T>(target: *mut T, value: T);
#[intrinsic]
pub const fn write_box_via_move<T>(target: Box<std::mem::MaybeUninit<T>>, value: T) -> Box<std::mem::MaybeUninit<T>>;
#[intrinsic]
pub unsafe fn ptr_read_unaligned<T>(source: *const T) -> T;
#[intrinsic]
pub unsafe fn ptr_write_unaligned<T>(target: *mut T, value: T);
#[intrinsic]
pub const unsafe fn copy<T>(source: *const T, target: *mut T, count: usize);
#[intrinsic]
pub const unsafe fn copy_nonoverlapping<T>(source: *const T, target: *mut T, count: usize);
#[intrinsic]
pub const unsafe fn write_bytes<T>(target: *mut T, byte: u8, count: usize);
#[intrinsic]
pub const unsafe fn offset<T>(pointer: *const T, count: isize) -> *const T;
#[intrinsic]
pub const unsafe fn ptr_offset_from<T>(pointer: *const T, origin: *const T) -> isize;
#[intrinsic]
pub const unsafe fn transmute<A, B>(value: A) -> B;
#[intrinsic]
pub unsafe fn drop_in_place<T: ?Sized>(pointer: *mut T);
#[intrinsic]
pub const fn discriminant_value<T>(value: &T) -> isize;
#[intrinsic]
pub fn discriminant_type<T>() -> &'static str;
#[intrinsic]
pub fn slice_from_raw<T>(pointer: *const T, len: usize) -> *const [T];
#[intrinsic]
pub fn slice_len<T>(slice: *const [T]) -> usize;
#[intrinsic]
pub fn str_from_bytes(bytes: *const [u8]) -> *const str;
#[intrinsic]
pub fn bytes_of_str(text: *const str) -> *const [u8];
#[intrinsic]
pub fn panic_str(message: &str) -> !;
#[intrinsic]
pub fn abort() -> !;
#[intrinsic]
pub const fn out_of_bounds() -> !;
#[intrinsic]
pub fn print_str(text: &str);
#[intrinsic]
pub fn eprint_str(text: &str);
#[intrinsic]
pub const fn wrapping_add<T>(a: T, b: T) -> T;
#[intrinsic]
pub const fn wrapping_sub<T>(a: T, b: T) -> T;
#[intrinsic]
pub const fn wrapping_mul<T>(a: T, b: T) -> T;
#[intrinsic]
pub const fn add_with_overflow<T>(a: T, b: T) -> (T, bool);
#[intrinsic]
pub const fn sub_with_overflow<T>(a: T, b: T) -> (T, bool);
#[intrinsic]
pub const fn mul_with_overflow<T>(a: T, b: T) -> (T, bool);
/// A thread that calls `run`, and `end` when nothing is left of its calls, both with the data.
#[intrinsic]
pub unsafe fn thread_spawn(run: fn(*mut u8), end: fn(*mut u8), data: *mut u8, name: &str);
/// What the main thread calls at its end; it has no data.
#[intrinsic]
pub unsafe fn thread_at_end(end: fn(*mut u8));
/// The running thread's; null in the main thread.
#[intrinsic]
pub fn thread_data() -> *mut u8;
#[intrinsic]
pub fn thread_yield();
/// The panic that was caught last has ended a task.
#[intrinsic]
pub fn task_panicked();
/// Waits until the address is woken or so many nanoseconds are over; `u64::MAX`: for ever.
#[intrinsic]
pub fn futex_wait(address: *const u8, nanoseconds: u64);
/// Whether it was the time that ended the last wait.
#[intrinsic]
pub fn futex_timed_out() -> bool;
#[intrinsic]
pub fn futex_wake(address: *const u8, count: u32);
/// Nanoseconds.
#[intrinsic]
pub fn clock() -> u64;
#[intrinsic]
pub fn panicking() -> bool;
#[intrinsic]
pub unsafe fn catch_unwind(run: fn(*mut u8), data: *mut u8) -> bool;
#[intrinsic]
pub fn panic_string(message: &str) -> !;
/// A panic with a payload of its own; one that was there before makes no new message.
#[intrinsic]
pub fn panic_throw(message: &str, payload: *mut u8, again: bool) -> !;
/// What the last panic was thrown with; null for one that only has a message.
#[intrinsic]
pub fn panic_payload() -> *mut u8;
#[intrinsic]
pub fn panic_message() -> &'static str;
#[intrinsic]
pub fn panic_is_formatted() -> bool;
#[intrinsic]
pub unsafe fn call_once_unsized<F: ?Sized, A, R>(function: *mut F, args: A) -> R;
#[intrinsic]
pub const fn rotate_left<T>(value: T, by: u32) -> T;
#[intrinsic]
pub const fn rotate_right<T>(value: T, by: u32) -> T;
#[intrinsic]
pub const fn ctpop<T>(value: T) -> u32;
#[intrinsic]
pub const fn ctlz<T>(value: T) -> u32;
#[intrinsic]
pub const fn cttz<T>(value: T) -> u32;
#[intrinsic]
pub const fn type_id<T: ?Sized>() -> u64;
#[intrinsic]
pub fn panic_file() -> &'static str;
#[intrinsic]
pub fn panic_line() -> u32;
#[intrinsic]
pub fn panic_column() -> u32;
/// A text, a line and a column, in this order: where a panic would be that begins here.
#[intrinsic]
pub const fn caller_location<T>() -> &'static T;
#[intrinsic]
pub fn set_panic_hook(hook: fn());
#[intrinsic]
pub fn clear_panic_hook();
/// What the hook does that is there from the start.
#[intrinsic]
pub fn say_panic();
#[intrinsic]
pub fn wrapping_div<T>(a: T, b: T) -> T;
#[intrinsic]
pub fn wrapping_rem<T>(a: T, b: T) -> T;
#[intrinsic]
pub fn wrapping_shl<T>(a: T, by: u32) -> T;
#[intrinsic]
pub fn wrapping_shr<T>(a: T, by: u32) -> T;
#[intrinsic]
pub const fn bswap<T>(value: T) -> T;
#[intrinsic]
pub fn float_abs<T>(value: T) -> T;
#[intrinsic]
pub fn float_sqrt<T>(value: T) -> T;
#[intrinsic]
pub fn float_floor<T>(value: T) -> T;
#[intrinsic]
pub fn float_ceil<T>(value: T) -> T;
#[intrinsic]
pub fn float_trunc<T>(value: T) -> T;
#[intrinsic]
pub fn float_round<T>(value: T) -> T;
#[intrinsic]
pub fn float_pow<T>(a: T, b: T) -> T;
#[intrinsic]
pub fn uint_to_str<T>(value: T, base: u32, upper: bool, buffer: &mut [u8]) -> usize;
#[intrinsic]
pub fn f64_to_str(value: f64, precision: isize, buffer: &mut [u8]) -> usize;
#[intrinsic]
pub fn f32_to_str(value: f32, precision: isize, buffer: &mut [u8]) -> usize;
#[intrinsic]
pub unsafe fn uninit<T>() -> T;
#[intrinsic]
pub unsafe fn zeroed<T>() -> T;
#[intrinsic]
pub const unsafe fn unreachable() -> !;
/// What the tables of Unicode say of a character; which property has which number says `char.rs`.
#[intrinsic]
pub fn unicode_is(c: u32, property: u32) -> bool;
/// How many characters it is in the other case, and the one at `index` of them; 0 behind them.
#[intrinsic]
pub fn unicode_case_len(c: u32, upper: bool) -> usize;
#[intrinsic]
pub fn unicode_case(c: u32, upper: bool, index: u32) -> u32;
/// What std's searchers are made of.
#[intrinsic]
pub fn parts_of_searchers() -> std::fmt::Result;
#[intrinsic]
pub fn float_exp<T>(value: T) -> T;
#[intrinsic]
pub fn float_expm1<T>(value: T) -> T;
#[intrinsic]
pub fn float_ln<T>(value: T) -> T;
#[intrinsic]
pub fn float_log1p<T>(value: T) -> T;
#[intrinsic]
pub fn float_log10<T>(value: T) -> T;
#[intrinsic]
pub fn float_log2<T>(value: T) -> T;
#[intrinsic]
pub fn float_sin<T>(value: T) -> T;
#[intrinsic]
pub fn float_cos<T>(value: T) -> T;
#[intrinsic]
pub fn float_tan<T>(value: T) -> T;
#[intrinsic]
pub fn float_asin<T>(value: T) -> T;
#[intrinsic]
pub fn float_acos<T>(value: T) -> T;
#[intrinsic]
pub fn float_atan<T>(value: T) -> T;
#[intrinsic]
pub fn float_sinh<T>(value: T) -> T;
#[intrinsic]
pub fn float_cosh<T>(value: T) -> T;
#[intrinsic]
pub fn float_tanh<T>(value: T) -> T;
#[intrinsic]
pub fn float_cbrt<T>(value: T) -> T;
#[intrinsic]
pub fn float_atan2<T>(a: T, b: T) -> T;
#[intrinsic]
pub fn float_hypot<T>(a: T, b: T) -> T;
#[intrinsic]
pub fn f64_from_str(text: &str) -> f64;
#[intrinsic]
pub fn exit(code: i32) -> !;
