use std::intrinsics;
use std::marker::Sized;

pub const fn null<T>() -> *const T {
    0usize as *const T
}
pub const fn null_mut<T>() -> *mut T {
    0usize as *mut T
}
pub const unsafe fn read<T>(source: *const T) -> T {
    unsafe { intrinsics::ptr_read(source) }
}
pub const unsafe fn write<T>(target: *mut T, value: T) {
    unsafe { intrinsics::ptr_write(target, value) }
}
pub unsafe fn read_volatile<T>(source: *const T) -> T {
    unsafe { intrinsics::ptr_read(source) }
}
pub unsafe fn write_volatile<T>(target: *mut T, value: T) {
    unsafe { intrinsics::ptr_write(target, value) }
}
pub const unsafe fn read_unaligned<T>(source: *const T) -> T {
    unsafe { intrinsics::ptr_read_unaligned(source) }
}
pub const unsafe fn write_unaligned<T>(target: *mut T, value: T) {
    unsafe { intrinsics::ptr_write_unaligned(target, value) }
}
pub const unsafe fn write_bytes<T>(target: *mut T, byte: u8, count: usize) {
    unsafe { intrinsics::write_bytes(target, byte, count) }
}
pub const unsafe fn copy<T>(source: *const T, target: *mut T, count: usize) {
    unsafe { intrinsics::copy(source, target, count) }
}
pub const unsafe fn copy_nonoverlapping<T>(source: *const T, target: *mut T, count: usize) {
    unsafe { intrinsics::copy_nonoverlapping(source, target, count) }
}
pub const unsafe fn swap<T>(a: *mut T, b: *mut T) {
    unsafe { std::mem::swap(&mut *a, &mut *b) }
}
pub const unsafe fn swap_nonoverlapping<T>(a: *mut T, b: *mut T, count: usize) {
    let mut i = 0;
    while i < count {
        unsafe { swap(a.add(i), b.add(i)) };
        i += 1;
    }
}
pub unsafe fn drop_in_place<T: ?Sized>(pointer: *mut T) {
    unsafe { intrinsics::drop_in_place(pointer) }
}
pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool {
    a == b
}
pub fn addr_eq<T: ?Sized, U: ?Sized>(a: *const T, b: *const U) -> bool {
    a as *const u8 == b as *const u8
}
pub fn hash<T: ?Sized, S: std::hash::Hasher>(pointer: *const T, into: &mut S) {
    std::hash::Hash::hash(&pointer, into)
}
pub const fn from_ref<T: ?Sized>(value: &T) -> *const T {
    value
}
pub const fn from_mut<T: ?Sized>(value: &mut T) -> *mut T {
    value
}

#[track_caller]
fn offset_to<T>(addr: usize, align: usize) -> usize {
    if !align.is_power_of_two() {
        panic!("align_offset: align is not a power-of-two");
    }
    let size = intrinsics::size_of::<T>();
    let mut n = 0;
    while n < align {
        if addr.wrapping_add(n * size) % align == 0 {
            return n;
        }
        n = if size == 0 { align } else { n + 1 };
    }
    usize::MAX
}
pub fn fn_addr_eq<T: std::marker::FnPtr, U: std::marker::FnPtr>(f: T, g: U) -> bool {
    unsafe { std::mem::transmute_copy::<T, usize>(&f) == std::mem::transmute_copy::<U, usize>(&g) }
}

impl<T: ?Sized> *const T {
    pub const fn wrapping_add(self, count: usize) -> *const T
    where
        T: Sized,
    {
        unsafe { self.offset(count as isize) }
    }
    pub const fn wrapping_sub(self, count: usize) -> *const T
    where
        T: Sized,
    {
        unsafe { self.offset(-(count as isize)) }
    }
    pub const fn wrapping_offset(self, count: isize) -> *const T
    where
        T: Sized,
    {
        unsafe { self.offset(count) }
    }
    pub const fn wrapping_byte_offset(self, count: isize) -> *const T {
        unsafe { self.byte_offset(count) }
    }
    pub const unsafe fn byte_offset_from<U: ?Sized>(self, origin: *const U) -> isize {
        unsafe { (self as *const u8).offset_from(origin as *const u8) }
    }
    #[track_caller]
    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *const U) -> usize {
        unsafe { (self as *const u8).offset_from_unsigned(origin as *const u8) }
    }
    #[track_caller]
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize
    where
        T: Sized,
    {
        match unsafe { intrinsics::ptr_offset_from(self, origin) } {
            ..0 => intrinsics::out_of_bounds(),
            n => n as usize,
        }
    }
    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T {
        unsafe { &*self }
    }
    pub fn with_addr(self, addr: usize) -> *const T {
        self.wrapping_byte_offset(addr.wrapping_sub(self as *const u8 as usize) as isize)
    }
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *const T {
        self.with_addr(f(self as *const u8 as usize))
    }
    #[track_caller]
    #[std_line(1299)]
    pub fn align_offset(self, align: usize) -> usize
    where
        T: Sized,
    {
        offset_to::<T>(self as usize, align)
    }
    pub const unsafe fn byte_add(self, count: usize) -> *const T {
        let mut moved = self;
        let data = &raw mut moved as *mut *const u8;
        unsafe { *data = (*data).add(count) };
        moved
    }
    pub const unsafe fn byte_sub(self, count: usize) -> *const T {
        let mut moved = self;
        let data = &raw mut moved as *mut *const u8;
        unsafe { *data = (*data).sub(count) };
        moved
    }
    pub const unsafe fn byte_offset(self, count: isize) -> *const T {
        let mut moved = self;
        let data = &raw mut moved as *mut *const u8;
        unsafe { *data = (*data).offset(count) };
        moved
    }
    pub const fn wrapping_byte_add(self, count: usize) -> *const T {
        unsafe { self.byte_add(count) }
    }
    pub const fn wrapping_byte_sub(self, count: usize) -> *const T {
        unsafe { self.byte_sub(count) }
    }
    pub unsafe fn read_volatile(self) -> T
    where
        T: Sized,
    {
        unsafe { intrinsics::ptr_read(self as *const T) }
    }
    pub const unsafe fn read_unaligned(self) -> T
    where
        T: Sized,
    {
        unsafe { intrinsics::ptr_read_unaligned(self as *const T) }
    }
    pub const unsafe fn copy_to(self, target: *mut T, count: usize)
    where
        T: Sized,
    {
        unsafe { intrinsics::copy(self as *const T, target, count) }
    }
    pub const unsafe fn copy_to_nonoverlapping(self, target: *mut T, count: usize)
    where
        T: Sized,
    {
        unsafe { intrinsics::copy_nonoverlapping(self as *const T, target, count) }
    }
    pub fn is_aligned(self) -> bool
    where
        T: Sized,
    {
        self as usize % intrinsics::align_of::<T>() == 0
    }
    pub const fn is_null(self) -> bool {
        self as *const u8 as usize == 0
    }
    pub const fn cast<U>(self) -> *const U {
        self as *const U
    }
    pub const fn cast_mut(self) -> *mut T {
        self as *mut T
    }
    pub fn addr(self) -> usize {
        self as *const u8 as usize
    }
    pub fn expose_provenance(self) -> usize {
        self as *const u8 as usize
    }
    pub const unsafe fn add(self, count: usize) -> *const T
    where
        T: Sized,
    {
        unsafe { intrinsics::offset(self, count as isize) }
    }
    pub const unsafe fn sub(self, count: usize) -> *const T
    where
        T: Sized,
    {
        unsafe { intrinsics::offset(self, -(count as isize)) }
    }
    pub const unsafe fn offset(self, count: isize) -> *const T
    where
        T: Sized,
    {
        unsafe { intrinsics::offset(self, count) }
    }
    pub const unsafe fn offset_from(self, origin: *const T) -> isize
    where
        T: Sized,
    {
        unsafe { intrinsics::ptr_offset_from(self, origin) }
    }
    pub const unsafe fn read(self) -> T
    where
        T: Sized,
    {
        unsafe { intrinsics::ptr_read(self) }
    }
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T> {
        if self.is_null() { None } else { unsafe { Some(&*self) } }
    }
}

impl<T: ?Sized> *mut T {
    pub const fn wrapping_add(self, count: usize) -> *mut T
    where
        T: Sized,
    {
        unsafe { self.offset(count as isize) }
    }
    pub const fn wrapping_sub(self, count: usize) -> *mut T
    where
        T: Sized,
    {
        unsafe { self.offset(-(count as isize)) }
    }
    pub const fn wrapping_offset(self, count: isize) -> *mut T
    where
        T: Sized,
    {
        unsafe { self.offset(count) }
    }
    pub const fn wrapping_byte_offset(self, count: isize) -> *mut T {
        unsafe { self.byte_offset(count) }
    }
    pub const unsafe fn byte_offset_from<U: ?Sized>(self, origin: *const U) -> isize {
        unsafe { (self as *const u8).offset_from(origin as *const u8) }
    }
    #[track_caller]
    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *mut U) -> usize {
        unsafe { (self as *const u8).offset_from_unsigned(origin as *const u8) }
    }
    #[track_caller]
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize
    where
        T: Sized,
    {
        unsafe { (self as *const T).offset_from_unsigned(origin) }
    }
    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T {
        unsafe { &*self }
    }
    pub const unsafe fn as_mut_unchecked<'a>(self) -> &'a mut T {
        unsafe { &mut *self }
    }
    pub fn with_addr(self, addr: usize) -> *mut T {
        self.wrapping_byte_offset(addr.wrapping_sub(self as *const u8 as usize) as isize)
    }
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *mut T {
        self.with_addr(f(self as *const u8 as usize))
    }
    #[track_caller]
    #[std_line(1562)]
    pub fn align_offset(self, align: usize) -> usize
    where
        T: Sized,
    {
        offset_to::<T>(self as usize, align)
    }
    pub const unsafe fn byte_add(self, count: usize) -> *mut T {
        let mut moved = self;
        let data = &raw mut moved as *mut *mut u8;
        unsafe { *data = (*data).add(count) };
        moved
    }
    pub const unsafe fn byte_sub(self, count: usize) -> *mut T {
        let mut moved = self;
        let data = &raw mut moved as *mut *mut u8;
        unsafe { *data = (*data).sub(count) };
        moved
    }
    pub const unsafe fn byte_offset(self, count: isize) -> *mut T {
        let mut moved = self;
        let data = &raw mut moved as *mut *mut u8;
        unsafe { *data = (*data).offset(count) };
        moved
    }
    pub const fn wrapping_byte_add(self, count: usize) -> *mut T {
        unsafe { self.byte_add(count) }
    }
    pub const fn wrapping_byte_sub(self, count: usize) -> *mut T {
        unsafe { self.byte_sub(count) }
    }
    pub unsafe fn read_volatile(self) -> T
    where
        T: Sized,
    {
        unsafe { intrinsics::ptr_read(self as *const T) }
    }
    pub const unsafe fn read_unaligned(self) -> T
    where
        T: Sized,
    {
        unsafe { intrinsics::ptr_read_unaligned(self as *const T) }
    }
    pub const unsafe fn copy_to(self, target: *mut T, count: usize)
    where
        T: Sized,
    {
        unsafe { intrinsics::copy(self as *const T, target, count) }
    }
    pub const unsafe fn copy_to_nonoverlapping(self, target: *mut T, count: usize)
    where
        T: Sized,
    {
        unsafe { intrinsics::copy_nonoverlapping(self as *const T, target, count) }
    }
    pub fn is_aligned(self) -> bool
    where
        T: Sized,
    {
        self as usize % intrinsics::align_of::<T>() == 0
    }
    pub const unsafe fn write_unaligned(self, value: T)
    where
        T: Sized,
    {
        unsafe { intrinsics::ptr_write_unaligned(self, value) }
    }
    pub const unsafe fn write_bytes(self, byte: u8, count: usize)
    where
        T: Sized,
    {
        unsafe { intrinsics::write_bytes(self, byte, count) }
    }
    pub const unsafe fn replace(self, value: T) -> T
    where
        T: Sized,
    {
        unsafe { replace(self, value) }
    }
    pub const unsafe fn swap(self, with: *mut T)
    where
        T: Sized,
    {
        unsafe { swap(self, with) }
    }
    pub const unsafe fn copy_from(self, source: *const T, count: usize)
    where
        T: Sized,
    {
        unsafe { intrinsics::copy(source, self, count) }
    }
    pub const unsafe fn copy_from_nonoverlapping(self, source: *const T, count: usize)
    where
        T: Sized,
    {
        unsafe { intrinsics::copy_nonoverlapping(source, self, count) }
    }
    pub const fn is_null(self) -> bool {
        self as *const u8 as usize == 0
    }
    pub const fn cast<U>(self) -> *mut U {
        self as *mut U
    }
    pub const fn cast_const(self) -> *const T {
        self as *const T
    }
    pub fn addr(self) -> usize {
        self as *const u8 as usize
    }
    pub fn expose_provenance(self) -> usize {
        self as *const u8 as usize
    }
    pub const unsafe fn add(self, count: usize) -> *mut T
    where
        T: Sized,
    {
        unsafe { intrinsics::offset(self as *const T, count as isize) as *mut T }
    }
    pub const unsafe fn sub(self, count: usize) -> *mut T
    where
        T: Sized,
    {
        unsafe { intrinsics::offset(self as *const T, -(count as isize)) as *mut T }
    }
    pub const unsafe fn offset(self, count: isize) -> *mut T
    where
        T: Sized,
    {
        unsafe { intrinsics::offset(self as *const T, count) as *mut T }
    }
    pub const unsafe fn offset_from(self, origin: *const T) -> isize
    where
        T: Sized,
    {
        unsafe { intrinsics::ptr_offset_from(self as *const T, origin) }
    }
    pub const unsafe fn read(self) -> T
    where
        T: Sized,
    {
        unsafe { intrinsics::ptr_read(self as *const T) }
    }
    pub const unsafe fn write(self, value: T)
    where
        T: Sized,
    {
        unsafe { intrinsics::ptr_write(self, value) }
    }
    pub unsafe fn write_volatile(self, value: T)
    where
        T: Sized,
    {
        unsafe { intrinsics::ptr_write(self, value) }
    }
    pub unsafe fn drop_in_place(self) {
        unsafe { intrinsics::drop_in_place(self) }
    }
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T> {
        if self.is_null() { None } else { unsafe { Some(&*self) } }
    }
    pub const unsafe fn as_mut<'a>(self) -> Option<&'a mut T> {
        if self.is_null() { None } else { unsafe { Some(&mut *self) } }
    }
}

impl<T: ?Sized> PartialEq for *const T {
    fn eq(&self, other: &*const T) -> bool {
        *self == *other
    }
}
impl<T: ?Sized> Eq for *const T {}
impl<T: ?Sized> PartialEq for *mut T {
    fn eq(&self, other: &*mut T) -> bool {
        *self == *other
    }
}
impl<T: ?Sized> Eq for *mut T {}

#[valid_range(1, 18446744073709551615)]
pub struct NonNull<T: ?Sized> {
    pub(crate) pointer: *const T,
}

impl<T: ?Sized> Clone for NonNull<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: ?Sized> Copy for NonNull<T> {}
impl<T: ?Sized> !Send for NonNull<T> {}
impl<T: ?Sized> !Sync for NonNull<T> {}
impl<T: ?Sized> std::ops::CoerceUnsized<NonNull<T>> for NonNull<T> {}
impl<T: ?Sized> PartialEq for NonNull<T> {
    fn eq(&self, other: &NonNull<T>) -> bool {
        self.pointer == other.pointer
    }
}
impl<T: ?Sized> Eq for NonNull<T> {}
impl<T> PartialOrd for NonNull<T> {
    fn partial_cmp(&self, other: &NonNull<T>) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for NonNull<T> {
    fn cmp(&self, other: &NonNull<T>) -> std::cmp::Ordering {
        (self.as_ptr() as usize).cmp(&(other.as_ptr() as usize))
    }
}
impl<T> std::hash::Hash for NonNull<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.as_ptr() as usize).hash(state)
    }
}

impl<T: ?Sized> NonNull<T> {
    pub const fn new(pointer: *mut T) -> Option<NonNull<T>> {
        if (pointer as *mut ()).is_null() { None } else { Some(NonNull { pointer }) }
    }
    pub const fn cast<U>(self) -> NonNull<U> {
        NonNull { pointer: self.pointer as *const U }
    }
    pub const unsafe fn new_unchecked(pointer: *mut T) -> NonNull<T> {
        NonNull { pointer }
    }
    pub const fn as_ptr(self) -> *mut T {
        self.pointer as *mut T
    }
    pub const unsafe fn as_ref<'a>(&self) -> &'a T {
        unsafe { &*self.pointer }
    }
    pub const unsafe fn as_mut<'a>(&mut self) -> &'a mut T {
        unsafe { &mut *(self.pointer as *mut T) }
    }
}

impl<T> NonNull<T> {
    pub const fn dangling() -> NonNull<T> {
        NonNull { pointer: intrinsics::align_of::<T>() as *const T }
    }
}

impl<T: ?Sized> From<&mut T> for NonNull<T> {
    fn from(value: &mut T) -> NonNull<T> {
        NonNull { pointer: value }
    }
}
impl<T: ?Sized> From<&T> for NonNull<T> {
    fn from(value: &T) -> NonNull<T> {
        NonNull { pointer: value }
    }
}

impl<T: ?Sized> std::fmt::Debug for NonNull<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Pointer::fmt(&self.pointer, f)
    }
}
impl<T: ?Sized> std::fmt::Pointer for NonNull<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Pointer::fmt(&self.pointer, f)
    }
}
impl<T: ?Sized> NonNull<T> {
    pub const fn from_ref(r: &T) -> NonNull<T> {
        NonNull { pointer: r }
    }
    pub const fn from_mut(r: &mut T) -> NonNull<T> {
        NonNull { pointer: r }
    }
    pub unsafe fn drop_in_place(self) {
        unsafe { intrinsics::drop_in_place(self.as_ptr()) }
    }
}
impl<T> NonNull<T> {
    pub const unsafe fn add(self, count: usize) -> NonNull<T> {
        NonNull { pointer: unsafe { self.pointer.add(count) } }
    }
    pub const unsafe fn sub(self, count: usize) -> NonNull<T> {
        NonNull { pointer: unsafe { self.pointer.sub(count) } }
    }
    pub const unsafe fn read(self) -> T {
        unsafe { intrinsics::ptr_read(self.pointer) }
    }
    pub const unsafe fn write(self, value: T) {
        unsafe { intrinsics::ptr_write(self.as_ptr(), value) }
    }
    pub const unsafe fn write_bytes(self, byte: u8, count: usize) {
        unsafe { intrinsics::write_bytes(self.as_ptr(), byte, count) }
    }
    pub const unsafe fn offset(self, count: isize) -> NonNull<T> {
        NonNull { pointer: unsafe { self.pointer.offset(count) } }
    }
    pub const unsafe fn offset_from(self, origin: NonNull<T>) -> isize {
        unsafe { self.pointer.offset_from(origin.pointer) }
    }
    pub const unsafe fn replace(self, value: T) -> T {
        unsafe { replace(self.as_ptr(), value) }
    }
    pub const unsafe fn swap(self, with: NonNull<T>) {
        unsafe { swap(self.as_ptr(), with.as_ptr()) }
    }
    pub const unsafe fn copy_to(self, target: NonNull<T>, count: usize) {
        unsafe { intrinsics::copy(self.pointer, target.as_ptr(), count) }
    }
    pub const unsafe fn copy_from(self, source: NonNull<T>, count: usize) {
        unsafe { intrinsics::copy(source.pointer, self.as_ptr(), count) }
    }
    pub const unsafe fn copy_to_nonoverlapping(self, target: NonNull<T>, count: usize) {
        unsafe { intrinsics::copy_nonoverlapping(self.pointer, target.as_ptr(), count) }
    }
    pub const unsafe fn copy_from_nonoverlapping(self, source: NonNull<T>, count: usize) {
        unsafe { intrinsics::copy_nonoverlapping(source.pointer, self.as_ptr(), count) }
    }
}
pub const unsafe fn replace<T>(place: *mut T, value: T) -> T {
    unsafe { std::mem::replace(&mut *place, value) }
}
pub const fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T] {
    intrinsics::slice_from_raw(data, len)
}
pub const fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T] {
    intrinsics::slice_from_raw(data as *const T, len) as *mut [T]
}
pub const fn without_provenance<T>(addr: usize) -> *const T {
    addr as *const T
}
pub const fn without_provenance_mut<T>(addr: usize) -> *mut T {
    addr as *mut T
}
pub fn with_exposed_provenance<T>(addr: usize) -> *const T {
    addr as *const T
}
pub fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T {
    addr as *mut T
}
pub const fn dangling<T>() -> *const T {
    intrinsics::align_of::<T>() as *const T
}
pub const fn dangling_mut<T>() -> *mut T {
    intrinsics::align_of::<T>() as *mut T
}
impl<T> *const [T] {
    pub const fn len(self) -> usize {
        intrinsics::slice_len(self as *const [T])
    }
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }
}
impl<T> PartialOrd for *const T {
    fn partial_cmp(&self, other: &*const T) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for *const T {
    fn cmp(&self, other: &*const T) -> std::cmp::Ordering {
        (*self as usize).cmp(&(*other as usize))
    }
}
impl<T> *mut [T] {
    pub const fn len(self) -> usize {
        intrinsics::slice_len(self as *const [T])
    }
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }
}
impl<T> PartialOrd for *mut T {
    fn partial_cmp(&self, other: &*mut T) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for *mut T {
    fn cmp(&self, other: &*mut T) -> std::cmp::Ordering {
        (*self as usize).cmp(&(*other as usize))
    }
}
impl<T> *const [T] {
    pub const fn as_array<const N: usize>(self) -> Option<*const [T; N]> {
        if self.len() == N { Some(self as *const [T; N]) } else { None }
    }
}
impl<T> *mut [T] {
    pub const fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]> {
        if self.len() == N { Some(self as *mut [T; N]) } else { None }
    }
}
impl<T> NonNull<[T]> {
    pub const fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> NonNull<[T]> {
        NonNull { pointer: slice_from_raw_parts(data.pointer, len) }
    }
    pub const fn len(self) -> usize {
        self.pointer.len()
    }
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }
}
impl<T> NonNull<T> {
    pub const fn without_provenance(addr: std::num::NonZero<usize>) -> NonNull<T> {
        NonNull { pointer: addr.get() as *const T }
    }
    pub fn with_exposed_provenance(addr: std::num::NonZero<usize>) -> NonNull<T> {
        NonNull { pointer: addr.get() as *const T }
    }
    pub fn addr(self) -> std::num::NonZero<usize> {
        unsafe { std::num::NonZero::new_unchecked(self.pointer as usize) }
    }
    pub fn expose_provenance(self) -> std::num::NonZero<usize> {
        self.addr()
    }
    pub fn with_addr(self, addr: std::num::NonZero<usize>) -> NonNull<T> {
        NonNull { pointer: self.pointer.with_addr(addr.get()) }
    }
    pub fn map_addr(self, f: impl FnOnce(std::num::NonZero<usize>) -> std::num::NonZero<usize>) -> NonNull<T> {
        self.with_addr(f(self.addr()))
    }
    pub const unsafe fn byte_add(self, count: usize) -> NonNull<T> {
        NonNull { pointer: unsafe { self.pointer.byte_add(count) } }
    }
    pub const unsafe fn byte_sub(self, count: usize) -> NonNull<T> {
        NonNull { pointer: unsafe { self.pointer.byte_sub(count) } }
    }
    pub const unsafe fn byte_offset(self, count: isize) -> NonNull<T> {
        NonNull { pointer: unsafe { self.pointer.byte_offset(count) } }
    }
    pub const unsafe fn byte_offset_from<U>(self, origin: NonNull<U>) -> isize {
        unsafe { self.pointer.byte_offset_from(origin.pointer) }
    }
    #[track_caller]
    pub const unsafe fn byte_offset_from_unsigned<U>(self, origin: NonNull<U>) -> usize {
        unsafe { self.pointer.byte_offset_from_unsigned(origin.pointer) }
    }
    #[track_caller]
    pub const unsafe fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize {
        unsafe { self.pointer.offset_from_unsigned(subtracted.pointer) }
    }
    #[track_caller]
    #[std_line(1297)]
    pub fn align_offset(self, align: usize) -> usize {
        self.pointer.align_offset(align)
    }
    pub fn is_aligned(self) -> bool {
        self.pointer.is_aligned()
    }
    pub unsafe fn read_volatile(self) -> T {
        unsafe { intrinsics::ptr_read(self.pointer) }
    }
    pub const unsafe fn read_unaligned(self) -> T {
        unsafe { intrinsics::ptr_read_unaligned(self.pointer) }
    }
    pub unsafe fn write_volatile(self, value: T) {
        unsafe { intrinsics::ptr_write(self.as_ptr(), value) }
    }
    pub const unsafe fn write_unaligned(self, value: T) {
        unsafe { intrinsics::ptr_write_unaligned(self.as_ptr(), value) }
    }
}
