use std::intrinsics;

/// The size and alignment of a piece of memory.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Layout {
    size: usize,
    align: usize,
}
impl std::fmt::Debug for Layout {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let align = format_args!("{} (1 << {})", self.align, self.align.trailing_zeros());
        f.debug_struct("Layout").field("size", &self.size).field("align", &align).finish()
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayoutError;

impl std::error::Error for LayoutError {}
impl std::fmt::Display for LayoutError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("invalid parameters to Layout::from_size_align")
    }
}

impl Layout {
    pub const fn new<T>() -> Layout {
        Layout { size: intrinsics::size_of::<T>(), align: intrinsics::align_of::<T>() }
    }
    pub const fn for_value<T: ?Sized>(value: &T) -> Layout {
        let value = value as *const T;
        Layout { size: intrinsics::size_of_val(value), align: intrinsics::align_of_val(value) }
    }
    pub const fn array<T>(count: usize) -> Result<Layout, LayoutError> {
        match intrinsics::size_of::<T>().checked_mul(count) {
            Some(size) => Layout::from_size_align(size, intrinsics::align_of::<T>()),
            None => Err(LayoutError),
        }
    }
    pub const fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError> {
        if align.is_power_of_two() && size <= isize::MAX as usize + 1 - align {
            Ok(Layout { size, align })
        } else {
            Err(LayoutError)
        }
    }
    pub const unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Layout {
        Layout { size, align }
    }
    pub const fn pad_to_align(&self) -> Layout {
        Layout { size: self.size.next_multiple_of(self.align), align: self.align }
    }
    pub const fn extend(&self, next: Layout) -> Result<(Layout, usize), LayoutError> {
        let align = if self.align > next.align { self.align } else { next.align };
        let offset = self.size.next_multiple_of(next.align);
        match Layout::from_size_align(offset + next.size, align) {
            Ok(layout) => Ok((layout, offset)),
            Err(error) => Err(error),
        }
    }
    pub const fn align_to(&self, align: usize) -> Result<Self, LayoutError> {
        let least = Layout::from_size_align(self.size, align)?;
        Layout::from_size_align(self.size, if self.align > align { self.align } else { least.align })
    }
    pub const fn dangling_ptr(&self) -> std::ptr::NonNull<u8> {
        unsafe { std::ptr::NonNull::new_unchecked(self.align as *mut u8) }
    }
    pub const fn extend_packed(&self, next: Self) -> Result<Self, LayoutError> {
        match self.size.checked_add(next.size) {
            Some(size) => Layout::from_size_align(size, self.align),
            None => Err(LayoutError),
        }
    }
    pub const fn repeat(&self, n: usize) -> Result<(Self, usize), LayoutError> {
        let padded = self.pad_to_align();
        let all = match n {
            0 => Layout { size: 0, align: self.align },
            n => padded.repeat_packed(n - 1)?.extend_packed(*self)?,
        };
        Ok((all, padded.size))
    }
    pub const fn repeat_packed(&self, n: usize) -> Result<Self, LayoutError> {
        match self.size.checked_mul(n) {
            Some(size) => Layout::from_size_align(size, self.align),
            None => Err(LayoutError),
        }
    }
    pub const fn size(&self) -> usize {
        self.size
    }
    pub const fn align(&self) -> usize {
        self.align
    }
}

pub unsafe fn alloc(layout: Layout) -> *mut u8 {
    unsafe { intrinsics::alloc(layout.size, layout.align) }
}
pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8 {
    unsafe {
        let made = alloc(layout);
        intrinsics::write_bytes(made, 0, layout.size);
        made
    }
}
pub unsafe fn dealloc(pointer: *mut u8, layout: Layout) {
    unsafe { intrinsics::dealloc(pointer, layout.size, layout.align) }
}
pub unsafe fn realloc(pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
    unsafe {
        let made = intrinsics::alloc(size, layout.align);
        let kept = if size < layout.size { size } else { layout.size };
        intrinsics::copy_nonoverlapping(pointer as *const u8, made, kept);
        dealloc(pointer, layout);
        made
    }
}
pub fn handle_alloc_error(layout: Layout) -> ! {
    intrinsics::abort()
}
