use std::option::Option;

#[lang = "drop"]
pub trait Drop {
    fn drop(&mut self);
}

#[lang = "fn_once"]
pub trait FnOnce<Args> {
    type Output;
    fn call_once(self, args: Args) -> Self::Output;
}

#[lang = "fn_mut"]
pub trait FnMut<Args>: FnOnce<Args> {
    fn call_mut(&mut self, args: Args) -> Self::Output;
}

#[lang = "fn"]
pub trait Fn<Args>: FnMut<Args> {
    fn call(&self, args: Args) -> Self::Output;
}

impl<A, F: ?Sized + Fn<A>> FnOnce<A> for &F {
    type Output = F::Output;
    fn call_once(self, args: A) -> F::Output {
        (*self).call(args)
    }
}
impl<A, F: ?Sized + Fn<A>> FnMut<A> for &F {
    fn call_mut(&mut self, args: A) -> F::Output {
        (**self).call(args)
    }
}
impl<A, F: ?Sized + Fn<A>> Fn<A> for &F {
    fn call(&self, args: A) -> F::Output {
        (**self).call(args)
    }
}
impl<A, F: ?Sized + FnMut<A>> FnOnce<A> for &mut F {
    type Output = F::Output;
    fn call_once(self, args: A) -> F::Output {
        (*self).call_mut(args)
    }
}
impl<A, F: ?Sized + FnMut<A>> FnMut<A> for &mut F {
    fn call_mut(&mut self, args: A) -> F::Output {
        (**self).call_mut(args)
    }
}

/// What can be called and gives a future. The future may borrow from the callee.
#[lang = "async_fn_once"]
pub trait AsyncFnOnce<Args> {
    type Output;
    type CallFuture: Future<Output = Self::Output>;
    fn async_call_once(self, args: Args) -> Self::CallFuture;
}

#[lang = "async_fn_mut"]
pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {
    type CallRefFuture<'a>: Future<Output = Self::Output>
    where
        Self: 'a;
    fn async_call_mut(&mut self, args: Args) -> Self::CallRefFuture<'_>;
}

#[lang = "async_fn"]
pub trait AsyncFn<Args>: AsyncFnMut<Args> {
    fn async_call(&self, args: Args) -> Self::CallRefFuture<'_>;
}

impl<A, R: Future, F: FnOnce<A, Output = R>> AsyncFnOnce<A> for F {
    type Output = R::Output;
    type CallFuture = R;
    fn async_call_once(self, args: A) -> R {
        self.call_once(args)
    }
}
impl<A, R: Future, F: FnMut<A, Output = R>> AsyncFnMut<A> for F {
    type CallRefFuture<'a> = R where Self: 'a;
    fn async_call_mut(&mut self, args: A) -> R {
        self.call_mut(args)
    }
}
impl<A, R: Future, F: Fn<A, Output = R>> AsyncFn<A> for F {
    fn async_call(&self, args: A) -> R {
        self.call(args)
    }
}

#[lang = "deref"]
pub trait Deref {
    type Target: ?Sized;
    fn deref(&self) -> &Self::Target;
}

#[lang = "deref_mut"]
pub trait DerefMut: Deref {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: ?Sized> Deref for &T {
    type Target = T;
    fn deref(&self) -> &T {
        *self
    }
}
impl<T: ?Sized> Deref for &mut T {
    type Target = T;
    fn deref(&self) -> &T {
        *self
    }
}
impl<T: ?Sized> DerefMut for &mut T {
    fn deref_mut(&mut self) -> &mut T {
        *self
    }
}

#[lang = "coerce_unsized"]
pub trait CoerceUnsized<T> {}

#[on_unimplemented("the type `{Self}` cannot be indexed by `{Idx}`")]
pub trait Index<Idx: ?Sized> {
    type Output: ?Sized;
    #[track_caller]
    fn index(&self, index: Idx) -> &Self::Output;
}

pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
    #[track_caller]
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}

pub trait Neg {
    type Output;
    fn neg(self) -> Self::Output;
}
pub trait Not {
    type Output;
    fn not(self) -> Self::Output;
}

#[for_types(T, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Neg for T {
    type Output = T;
    fn neg(self) -> T {
        -self
    }
}
#[for_types(T, bool, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Not for T {
    type Output = T;
    fn not(self) -> T {
        !self
    }
}

#[for_types(T, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Neg for &T {
    type Output = T;
    fn neg(self) -> T {
        -*self
    }
}
#[for_types(T, bool, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Not for &T {
    type Output = T;
    fn not(self) -> T {
        !*self
    }
}

pub trait Add<Rhs = Self> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}
pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Add for T {
    type Output = T;
    fn add(self, rhs: T) -> T {
        self + rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Add<&T> for T {
    type Output = T;
    fn add(self, rhs: &T) -> T {
        self + *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Add<T> for &T {
    type Output = T;
    fn add(self, rhs: T) -> T {
        *self + rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Add<&T> for &T {
    type Output = T;
    fn add(self, rhs: &T) -> T {
        *self + *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl AddAssign for T {
    fn add_assign(&mut self, rhs: T) {
        *self = *self + rhs;
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl AddAssign<&T> for T {
    fn add_assign(&mut self, rhs: &T) {
        *self = *self + *rhs;
    }
}

pub trait Sub<Rhs = Self> {
    type Output;
    fn sub(self, rhs: Rhs) -> Self::Output;
}
pub trait SubAssign<Rhs = Self> {
    fn sub_assign(&mut self, rhs: Rhs);
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Sub for T {
    type Output = T;
    fn sub(self, rhs: T) -> T {
        self - rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Sub<&T> for T {
    type Output = T;
    fn sub(self, rhs: &T) -> T {
        self - *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Sub<T> for &T {
    type Output = T;
    fn sub(self, rhs: T) -> T {
        *self - rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Sub<&T> for &T {
    type Output = T;
    fn sub(self, rhs: &T) -> T {
        *self - *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl SubAssign for T {
    fn sub_assign(&mut self, rhs: T) {
        *self = *self - rhs;
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl SubAssign<&T> for T {
    fn sub_assign(&mut self, rhs: &T) {
        *self = *self - *rhs;
    }
}

pub trait Mul<Rhs = Self> {
    type Output;
    fn mul(self, rhs: Rhs) -> Self::Output;
}
pub trait MulAssign<Rhs = Self> {
    fn mul_assign(&mut self, rhs: Rhs);
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Mul for T {
    type Output = T;
    fn mul(self, rhs: T) -> T {
        self * rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Mul<&T> for T {
    type Output = T;
    fn mul(self, rhs: &T) -> T {
        self * *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Mul<T> for &T {
    type Output = T;
    fn mul(self, rhs: T) -> T {
        *self * rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Mul<&T> for &T {
    type Output = T;
    fn mul(self, rhs: &T) -> T {
        *self * *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl MulAssign for T {
    fn mul_assign(&mut self, rhs: T) {
        *self = *self * rhs;
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl MulAssign<&T> for T {
    fn mul_assign(&mut self, rhs: &T) {
        *self = *self * *rhs;
    }
}

pub trait Div<Rhs = Self> {
    type Output;
    fn div(self, rhs: Rhs) -> Self::Output;
}
pub trait DivAssign<Rhs = Self> {
    fn div_assign(&mut self, rhs: Rhs);
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Div for T {
    type Output = T;
    fn div(self, rhs: T) -> T {
        self / rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Div<&T> for T {
    type Output = T;
    fn div(self, rhs: &T) -> T {
        self / *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Div<T> for &T {
    type Output = T;
    fn div(self, rhs: T) -> T {
        *self / rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Div<&T> for &T {
    type Output = T;
    fn div(self, rhs: &T) -> T {
        *self / *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl DivAssign for T {
    fn div_assign(&mut self, rhs: T) {
        *self = *self / rhs;
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl DivAssign<&T> for T {
    fn div_assign(&mut self, rhs: &T) {
        *self = *self / *rhs;
    }
}

pub trait Rem<Rhs = Self> {
    type Output;
    fn rem(self, rhs: Rhs) -> Self::Output;
}
pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Rem for T {
    type Output = T;
    fn rem(self, rhs: T) -> T {
        self % rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Rem<&T> for T {
    type Output = T;
    fn rem(self, rhs: &T) -> T {
        self % *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Rem<T> for &T {
    type Output = T;
    fn rem(self, rhs: T) -> T {
        *self % rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Rem<&T> for &T {
    type Output = T;
    fn rem(self, rhs: &T) -> T {
        *self % *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl RemAssign for T {
    fn rem_assign(&mut self, rhs: T) {
        *self = *self % rhs;
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl RemAssign<&T> for T {
    fn rem_assign(&mut self, rhs: &T) {
        *self = *self % *rhs;
    }
}

pub trait BitAnd<Rhs = Self> {
    type Output;
    fn bitand(self, rhs: Rhs) -> Self::Output;
}
pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitAnd for T {
    type Output = T;
    fn bitand(self, rhs: T) -> T {
        self & rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitAnd<&T> for T {
    type Output = T;
    fn bitand(self, rhs: &T) -> T {
        self & *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitAnd<T> for &T {
    type Output = T;
    fn bitand(self, rhs: T) -> T {
        *self & rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitAnd<&T> for &T {
    type Output = T;
    fn bitand(self, rhs: &T) -> T {
        *self & *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitAndAssign for T {
    fn bitand_assign(&mut self, rhs: T) {
        *self = *self & rhs;
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitAndAssign<&T> for T {
    fn bitand_assign(&mut self, rhs: &T) {
        *self = *self & *rhs;
    }
}

pub trait BitOr<Rhs = Self> {
    type Output;
    fn bitor(self, rhs: Rhs) -> Self::Output;
}
pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitOr for T {
    type Output = T;
    fn bitor(self, rhs: T) -> T {
        self | rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitOr<&T> for T {
    type Output = T;
    fn bitor(self, rhs: &T) -> T {
        self | *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitOr<T> for &T {
    type Output = T;
    fn bitor(self, rhs: T) -> T {
        *self | rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitOr<&T> for &T {
    type Output = T;
    fn bitor(self, rhs: &T) -> T {
        *self | *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitOrAssign for T {
    fn bitor_assign(&mut self, rhs: T) {
        *self = *self | rhs;
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitOrAssign<&T> for T {
    fn bitor_assign(&mut self, rhs: &T) {
        *self = *self | *rhs;
    }
}

pub trait BitXor<Rhs = Self> {
    type Output;
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}
pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitXor for T {
    type Output = T;
    fn bitxor(self, rhs: T) -> T {
        self ^ rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitXor<&T> for T {
    type Output = T;
    fn bitxor(self, rhs: &T) -> T {
        self ^ *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitXor<T> for &T {
    type Output = T;
    fn bitxor(self, rhs: T) -> T {
        *self ^ rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitXor<&T> for &T {
    type Output = T;
    fn bitxor(self, rhs: &T) -> T {
        *self ^ *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitXorAssign for T {
    fn bitxor_assign(&mut self, rhs: T) {
        *self = *self ^ rhs;
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitXorAssign<&T> for T {
    fn bitxor_assign(&mut self, rhs: &T) {
        *self = *self ^ *rhs;
    }
}

pub trait Shl<Rhs = Self> {
    type Output;
    fn shl(self, rhs: Rhs) -> Self::Output;
}
pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
#[and_types(U, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Shl<U> for T {
    type Output = T;
    fn shl(self, rhs: U) -> T {
        self << rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
#[and_types(U, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Shl<&U> for T {
    type Output = T;
    fn shl(self, rhs: &U) -> T {
        self << *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
#[and_types(U, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Shl<U> for &T {
    type Output = T;
    fn shl(self, rhs: U) -> T {
        *self << rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
#[and_types(U, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Shl<&U> for &T {
    type Output = T;
    fn shl(self, rhs: &U) -> T {
        *self << *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
#[and_types(U, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl ShlAssign<U> for T {
    fn shl_assign(&mut self, rhs: U) {
        *self = *self << rhs;
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
#[and_types(U, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl ShlAssign<&U> for T {
    fn shl_assign(&mut self, rhs: &U) {
        *self = *self << *rhs;
    }
}

pub trait Shr<Rhs = Self> {
    type Output;
    fn shr(self, rhs: Rhs) -> Self::Output;
}
pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
#[and_types(U, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Shr<U> for T {
    type Output = T;
    fn shr(self, rhs: U) -> T {
        self >> rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
#[and_types(U, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Shr<&U> for T {
    type Output = T;
    fn shr(self, rhs: &U) -> T {
        self >> *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
#[and_types(U, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Shr<U> for &T {
    type Output = T;
    fn shr(self, rhs: U) -> T {
        *self >> rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
#[and_types(U, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Shr<&U> for &T {
    type Output = T;
    fn shr(self, rhs: &U) -> T {
        *self >> *rhs
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
#[and_types(U, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl ShrAssign<U> for T {
    fn shr_assign(&mut self, rhs: U) {
        *self = *self >> rhs;
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
#[and_types(U, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl ShrAssign<&U> for T {
    fn shr_assign(&mut self, rhs: &U) {
        *self = *self >> *rhs;
    }
}

#[derive(Clone, PartialEq, Eq, Default, Hash)]
pub struct Range<Idx> {
    pub start: Idx,
    pub end: Idx,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RangeFrom<Idx> {
    pub start: Idx,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RangeTo<Idx> {
    pub end: Idx,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RangeToInclusive<Idx> {
    pub end: Idx,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RangeInclusive<Idx> {
    pub(crate) start: Idx,
    pub(crate) end: Idx,
    pub(crate) exhausted: bool,
}

impl<Idx> RangeInclusive<Idx> {
    pub const fn new(start: Idx, end: Idx) -> Self {
        RangeInclusive { start, end, exhausted: false }
    }
    pub const fn start(&self) -> &Idx {
        &self.start
    }
    pub const fn end(&self) -> &Idx {
        &self.end
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct RangeFull;

impl<Idx: PartialOrd> Range<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: PartialOrd<Idx> + ?Sized,
    {
        self.start <= *item && *item < self.end
    }
    pub fn is_empty(&self) -> bool {
        !(self.start < self.end)
    }
}
impl<Idx: PartialOrd> RangeInclusive<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: PartialOrd<Idx> + ?Sized,
    {
        self.start <= *item && if self.exhausted { *item < self.end } else { *item <= self.end }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ControlFlow<B, C = ()> {
    Continue(C),
    Break(B),
}

/// What `?` asks of its operand.
pub trait Try: FromResidual<Self::Residual> {
    type Output;
    type Residual;
    fn from_output(output: Self::Output) -> Self;
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}

/// What `?` asks of the function around it.
pub trait FromResidual<R> {
    fn from_residual(residual: R) -> Self;
}

impl<T> Try for Option<T> {
    type Output = T;
    type Residual = Option<::std::convert::Infallible>;
    fn from_output(output: T) -> Self {
        Some(output)
    }
    fn branch(self) -> ControlFlow<Self::Residual, T> {
        match self {
            Some(value) => ControlFlow::Continue(value),
            None => ControlFlow::Break(None),
        }
    }
}

impl<T> FromResidual<Option<::std::convert::Infallible>> for Option<T> {
    fn from_residual(residual: Option<::std::convert::Infallible>) -> Self {
        None
    }
}

impl<T, E> Try for Result<T, E> {
    type Output = T;
    type Residual = Result<::std::convert::Infallible, E>;
    fn from_output(output: T) -> Self {
        Ok(output)
    }
    fn branch(self) -> ControlFlow<Self::Residual, T> {
        match self {
            Ok(value) => ControlFlow::Continue(value),
            Err(error) => ControlFlow::Break(Err(error)),
        }
    }
}

impl<T, E, F: From<E>> FromResidual<Result<::std::convert::Infallible, E>> for Result<T, F> {
    fn from_residual(residual: Result<::std::convert::Infallible, E>) -> Self {
        match residual {
            Ok(never) => match never {},
            Err(error) => Err(F::from(error)),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bound<T> {
    Included(T),
    Excluded(T),
    Unbounded,
}

pub trait RangeBounds<T: ?Sized> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>,
        U: PartialOrd<T> + ?Sized,
    {
        (match self.start_bound() {
            Bound::Included(start) => start <= item,
            Bound::Excluded(start) => start < item,
            Bound::Unbounded => true,
        }) && match self.end_bound() {
            Bound::Included(end) => item <= end,
            Bound::Excluded(end) => item < end,
            Bound::Unbounded => true,
        }
    }
}
impl<T> RangeBounds<T> for Range<T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Included(&self.start)
    }
    fn end_bound(&self) -> Bound<&T> {
        Bound::Excluded(&self.end)
    }
}
impl<T> RangeBounds<T> for RangeFrom<T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Included(&self.start)
    }
    fn end_bound(&self) -> Bound<&T> {
        Bound::Unbounded
    }
}
impl<T> RangeBounds<T> for RangeTo<T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Unbounded
    }
    fn end_bound(&self) -> Bound<&T> {
        Bound::Excluded(&self.end)
    }
}
impl<T> RangeBounds<T> for RangeInclusive<T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Included(&self.start)
    }
    fn end_bound(&self) -> Bound<&T> {
        Bound::Included(&self.end)
    }
}
impl<T> RangeBounds<T> for RangeToInclusive<T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Unbounded
    }
    fn end_bound(&self) -> Bound<&T> {
        Bound::Included(&self.end)
    }
}
impl<T> RangeBounds<T> for Range<&T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Included(self.start)
    }
    fn end_bound(&self) -> Bound<&T> {
        Bound::Excluded(self.end)
    }
}
impl<T> RangeBounds<T> for RangeFrom<&T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Included(self.start)
    }
    fn end_bound(&self) -> Bound<&T> {
        Bound::Unbounded
    }
}
impl<T> RangeBounds<T> for RangeTo<&T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Unbounded
    }
    fn end_bound(&self) -> Bound<&T> {
        Bound::Excluded(self.end)
    }
}
impl<T> RangeBounds<T> for RangeInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Included(self.start)
    }
    fn end_bound(&self) -> Bound<&T> {
        Bound::Included(self.end)
    }
}
impl<T> RangeBounds<T> for RangeToInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Unbounded
    }
    fn end_bound(&self) -> Bound<&T> {
        Bound::Included(self.end)
    }
}
impl<T: ?Sized> RangeBounds<T> for RangeFull {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Unbounded
    }
    fn end_bound(&self) -> Bound<&T> {
        Bound::Unbounded
    }
}
/// The range within `0..len` that the bounds mean.
#[track_caller]
pub(crate) fn within<R: RangeBounds<usize>>(range: R, len: usize) -> Range<usize> {
    let end = match range.end_bound() {
        Bound::Included(n) => if *n < len { *n + 1 } else { past_last(*n, len) },
        Bound::Excluded(n) => if *n <= len { *n } else { past_end(*n, len) },
        Bound::Unbounded => len,
    };
    let start = match range.start_bound() {
        Bound::Included(n) => *n,
        Bound::Excluded(n) => if *n < len { *n + 1 } else { past_start(*n, len) },
        Bound::Unbounded => 0,
    };
    if start > end {
        wrong_way(range.end_bound(), start, end, len);
    }
    start..end
}
#[std_line(1016)]
fn past_last(last: usize, len: usize) -> ! {
    std::slice::end_fail(last, len)
}
#[std_line(1020)]
fn past_end(end: usize, len: usize) -> ! {
    std::slice::end_fail(end, len)
}
#[std_line(1027)]
fn past_start(start: usize, len: usize) -> ! {
    std::slice::start_fail(start, len)
}
#[std_line(1031)]
fn wrong_way(bound: Bound<&usize>, start: usize, end: usize, len: usize) -> ! {
    match bound {
        Bound::Unbounded => std::slice::start_fail(start, len),
        _ => std::slice::order_fail(start, end),
    }
}

impl<Idx: std::fmt::Debug> std::fmt::Debug for Range<Idx> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.start.fmt(f)?;
        f.write_str("..")?;
        self.end.fmt(f)
    }
}
impl<Idx: std::fmt::Debug> std::fmt::Debug for RangeInclusive<Idx> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.start.fmt(f)?;
        f.write_str("..=")?;
        self.end.fmt(f)?;
        if self.exhausted {
            f.write_str(" (exhausted)")?;
        }
        Ok(())
    }
}
impl<Idx: PartialOrd> RangeInclusive<Idx> {
    pub fn is_empty(&self) -> bool {
        self.exhausted || !(self.start <= self.end)
    }
}
impl<Idx> RangeInclusive<Idx> {
    pub fn into_inner(self) -> (Idx, Idx) {
        (self.start, self.end)
    }
}
impl<Idx: PartialOrd> RangeFrom<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: PartialOrd<Idx> + ?Sized,
    {
        self.start <= *item
    }
}
impl<Idx: PartialOrd> RangeToInclusive<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: PartialOrd<Idx> + ?Sized,
    {
        *item <= self.end
    }
}
impl<Idx: PartialOrd> RangeTo<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: PartialOrd<Idx> + ?Sized,
    {
        *item < self.end
    }
}
impl<B, C> ControlFlow<B, C> {
    pub const fn is_break(&self) -> bool {
        match self {
            ControlFlow::Break(_) => true,
            ControlFlow::Continue(_) => false,
        }
    }
    pub const fn is_continue(&self) -> bool {
        !self.is_break()
    }
    pub fn break_value(self) -> Option<B> {
        match self {
            ControlFlow::Break(value) => Some(value),
            ControlFlow::Continue(_) => None,
        }
    }
    pub fn continue_value(self) -> Option<C> {
        match self {
            ControlFlow::Break(_) => None,
            ControlFlow::Continue(value) => Some(value),
        }
    }
    pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> {
        match self {
            ControlFlow::Break(value) => ControlFlow::Break(f(value)),
            ControlFlow::Continue(value) => ControlFlow::Continue(value),
        }
    }
    pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> {
        match self {
            ControlFlow::Break(value) => ControlFlow::Break(value),
            ControlFlow::Continue(value) => ControlFlow::Continue(f(value)),
        }
    }
}
impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, ::std::convert::Infallible>;
    fn from_output(output: C) -> Self {
        ControlFlow::Continue(output)
    }
    fn branch(self) -> ControlFlow<Self::Residual, C> {
        match self {
            ControlFlow::Continue(value) => ControlFlow::Continue(value),
            ControlFlow::Break(value) => ControlFlow::Break(ControlFlow::Break(value)),
        }
    }
}
impl<B, C> FromResidual<ControlFlow<B, ::std::convert::Infallible>> for ControlFlow<B, C> {
    fn from_residual(residual: ControlFlow<B, ::std::convert::Infallible>) -> Self {
        match residual {
            ControlFlow::Break(value) => ControlFlow::Break(value),
            ControlFlow::Continue(never) => match never {},
        }
    }
}

impl<Idx: std::fmt::Debug> std::fmt::Debug for RangeToInclusive<Idx> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("..=")?;
        self.end.fmt(f)
    }
}
impl<Idx: std::fmt::Debug> std::fmt::Debug for RangeTo<Idx> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("..")?;
        self.end.fmt(f)
    }
}
impl<Idx: std::fmt::Debug> std::fmt::Debug for RangeFrom<Idx> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.start.fmt(f)?;
        f.write_str("..")
    }
}
impl std::fmt::Debug for RangeFull {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("..")
    }
}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {
    fn start_bound(&self) -> Bound<&T> {
        self.0.as_ref()
    }
    fn end_bound(&self) -> Bound<&T> {
        self.1.as_ref()
    }
}
impl<T> Bound<T> {
    pub fn as_ref(&self) -> Bound<&T> {
        match self {
            Bound::Included(n) => Bound::Included(n),
            Bound::Excluded(n) => Bound::Excluded(n),
            Bound::Unbounded => Bound::Unbounded,
        }
    }
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {
        match self {
            Bound::Included(n) => Bound::Included(f(n)),
            Bound::Excluded(n) => Bound::Excluded(f(n)),
            Bound::Unbounded => Bound::Unbounded,
        }
    }
}
impl<T: Clone> Bound<&T> {
    pub fn cloned(self) -> Bound<T> {
        self.map(|n| n.clone())
    }
}
impl<'a, T: ?Sized + 'a> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) {
    fn start_bound(&self) -> Bound<&T> {
        self.0
    }
    fn end_bound(&self) -> Bound<&T> {
        self.1
    }
}
/// Those that begin or end with what they are of.
pub trait OneSidedRange<T: ?Sized>: RangeBounds<T> {}
impl<T> OneSidedRange<T> for RangeTo<T> {}
impl<T> OneSidedRange<T> for RangeFrom<T> {}
impl<T> OneSidedRange<T> for RangeToInclusive<T> {}
