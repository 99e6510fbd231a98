use std::fmt::{Display, Formatter};
use std::intrinsics;
use std::str::FromStr;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum IntErrorKind {
    Empty,
    InvalidDigit,
    PosOverflow,
    NegOverflow,
    Zero,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseIntError {
    kind: IntErrorKind,
}

impl ParseIntError {
    pub const fn kind(&self) -> &IntErrorKind {
        &self.kind
    }
}

impl Copy for IntErrorKind {}
impl Display for ParseIntError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad(match self.kind {
            IntErrorKind::Empty => "cannot parse integer from empty string",
            IntErrorKind::InvalidDigit => "invalid digit found in string",
            IntErrorKind::PosOverflow => "number too large to fit in target type",
            IntErrorKind::NegOverflow => "number too small to fit in target type",
            IntErrorKind::Zero => "number would be zero for non-zero type",
        })
    }
}
impl std::error::Error for ParseIntError {}

fn parse_error<T>(kind: IntErrorKind) -> Result<T, ParseIntError> {
    Err(ParseIntError { kind })
}

#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl FromStr for T {
    type Err = ParseIntError;
    fn from_str(text: &str) -> Result<T, ParseIntError> {
        T::from_str_radix(text, 10)
    }
}

impl u8 {
    pub const MAX: u8 = 255;
    pub const MIN: u8 = 0;
    pub const BITS: u32 = 8;
}
impl u16 {
    pub const MAX: u16 = 65535;
    pub const MIN: u16 = 0;
    pub const BITS: u32 = 16;
}
impl u32 {
    pub const MAX: u32 = 4294967295;
    pub const MIN: u32 = 0;
    pub const BITS: u32 = 32;
}
impl u64 {
    pub const MAX: u64 = 18446744073709551615;
    pub const MIN: u64 = 0;
    pub const BITS: u32 = 64;
}
impl u128 {
    pub const MAX: u128 = 340282366920938463463374607431768211455;
    pub const MIN: u128 = 0;
    pub const BITS: u32 = 128;
}
impl usize {
    pub const MAX: usize = 18446744073709551615;
    pub const MIN: usize = 0;
    pub const BITS: u32 = 64;
}
impl i8 {
    pub const MAX: i8 = 127;
    pub const MIN: i8 = -128;
    pub const BITS: u32 = 8;
}
impl i16 {
    pub const MAX: i16 = 32767;
    pub const MIN: i16 = -32768;
    pub const BITS: u32 = 16;
}
impl i32 {
    pub const MAX: i32 = 2147483647;
    pub const MIN: i32 = -2147483648;
    pub const BITS: u32 = 32;
}
impl i64 {
    pub const MAX: i64 = 9223372036854775807;
    pub const MIN: i64 = -9223372036854775808;
    pub const BITS: u32 = 64;
}
impl i128 {
    pub const MAX: i128 = 170141183460469231731687303715884105727;
    pub const MIN: i128 = -170141183460469231731687303715884105728;
    pub const BITS: u32 = 128;
}
impl isize {
    pub const MAX: isize = 9223372036854775807;
    pub const MIN: isize = -9223372036854775808;
    pub const BITS: u32 = 64;
}

#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl T {
    pub const fn max_value() -> T {
        T::MAX
    }
    pub const fn min_value() -> T {
        T::MIN
    }
    pub const fn wrapping_add(self, rhs: T) -> T {
        intrinsics::wrapping_add(self, rhs)
    }
    pub const fn wrapping_sub(self, rhs: T) -> T {
        intrinsics::wrapping_sub(self, rhs)
    }
    pub const fn wrapping_mul(self, rhs: T) -> T {
        intrinsics::wrapping_mul(self, rhs)
    }
    pub const fn wrapping_div(self, rhs: T) -> T {
        if rhs == 0 { self / rhs } else { intrinsics::wrapping_div(self, rhs) }
    }
    pub const fn wrapping_rem(self, rhs: T) -> T {
        if rhs == 0 { self % rhs } else { intrinsics::wrapping_rem(self, rhs) }
    }
    pub const fn wrapping_neg(self) -> T {
        intrinsics::wrapping_sub(0, self)
    }
    pub const fn wrapping_shl(self, rhs: u32) -> T {
        intrinsics::wrapping_shl(self, rhs)
    }
    pub const fn wrapping_shr(self, rhs: u32) -> T {
        intrinsics::wrapping_shr(self, rhs)
    }
    pub const fn wrapping_pow(self, exp: u32) -> T {
        let (mut result, mut left): (T, u32) = (1, exp);
        while left > 0 {
            result = intrinsics::wrapping_mul(result, self);
            left -= 1;
        }
        result
    }
    pub const fn overflowing_add(self, rhs: T) -> (T, bool) {
        intrinsics::add_with_overflow(self, rhs)
    }
    pub const fn overflowing_sub(self, rhs: T) -> (T, bool) {
        intrinsics::sub_with_overflow(self, rhs)
    }
    pub const fn overflowing_mul(self, rhs: T) -> (T, bool) {
        intrinsics::mul_with_overflow(self, rhs)
    }
    pub const fn overflowing_neg(self) -> (T, bool) {
        intrinsics::sub_with_overflow(0, self)
    }
    pub const fn checked_add(self, rhs: T) -> Option<T> {
        let (value, over) = intrinsics::add_with_overflow(self, rhs);
        if over { None } else { Some(value) }
    }
    pub const fn checked_sub(self, rhs: T) -> Option<T> {
        let (value, over) = intrinsics::sub_with_overflow(self, rhs);
        if over { None } else { Some(value) }
    }
    pub const fn checked_mul(self, rhs: T) -> Option<T> {
        let (value, over) = intrinsics::mul_with_overflow(self, rhs);
        if over { None } else { Some(value) }
    }
    pub const fn checked_neg(self) -> Option<T> {
        let zero: T = 0;
        zero.checked_sub(self)
    }
    pub const fn checked_div(self, rhs: T) -> Option<T> {
        if rhs == 0 || T::MIN != 0 && self == T::MIN && rhs == !0 { None } else { Some(self / rhs) }
    }
    pub const fn checked_rem(self, rhs: T) -> Option<T> {
        if rhs == 0 || T::MIN != 0 && self == T::MIN && rhs == !0 { None } else { Some(self % rhs) }
    }
    pub const fn checked_shl(self, rhs: u32) -> Option<T> {
        if rhs < T::BITS { Some(intrinsics::wrapping_shl(self, rhs)) } else { None }
    }
    pub const fn checked_shr(self, rhs: u32) -> Option<T> {
        if rhs < T::BITS { Some(intrinsics::wrapping_shr(self, rhs)) } else { None }
    }
    pub const fn checked_pow(self, exp: u32) -> Option<T> {
        let (mut result, mut left): (T, u32) = (1, exp);
        while left > 0 {
            result = result.checked_mul(self)?;
            left -= 1;
        }
        Some(result)
    }
    pub const fn saturating_add(self, rhs: T) -> T {
        let (value, over) = intrinsics::add_with_overflow(self, rhs);
        if !over { value } else if rhs < 0 { T::MIN } else { T::MAX }
    }
    pub const fn saturating_sub(self, rhs: T) -> T {
        let (value, over) = intrinsics::sub_with_overflow(self, rhs);
        if !over { value } else if T::MIN != 0 && rhs < 0 { T::MAX } else { T::MIN }
    }
    pub const fn saturating_mul(self, rhs: T) -> T {
        let (value, over) = intrinsics::mul_with_overflow(self, rhs);
        if !over { value } else if (self < 0) != (rhs < 0) { T::MIN } else { T::MAX }
    }
    pub const fn saturating_pow(self, exp: u32) -> T {
        match self.checked_pow(exp) {
            Some(value) => value,
            None => if self < 0 && exp % 2 == 1 { T::MIN } else { T::MAX },
        }
    }
    #[std_line(346, 370, 394, 418, 442, 519, 546, 1188, 1243, 1274, 1305, 1400)]
    pub const fn pow(self, exp: u32) -> T {
        let (mut result, mut left): (T, u32) = (1, exp);
        while left > 0 {
            result *= self;
            left -= 1;
        }
        result
    }
    pub const fn isqrt(self) -> T {
        if self < 0 {
            panic!("argument of integer square root cannot be negative");
        }
        let (mut root, mut bit): (T, T) = (0, 1);
        bit = bit << ((T::BITS - 2) as T);
        let mut rest = self;
        while bit != 0 {
            if rest >= root + bit {
                rest -= root + bit;
                root = (root >> 1) + bit;
            } else {
                root = root >> 1;
            }
            bit = bit >> 2;
        }
        root
    }
    #[track_caller]
    pub const fn ilog2(self) -> u32 {
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        T::BITS - 1 - intrinsics::ctlz(self)
    }
    #[track_caller]
    pub const fn ilog10(self) -> u32 {
        self.ilog(10)
    }
    #[track_caller]
    pub const fn ilog(self, base: T) -> u32 {
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        if base < 2 {
            panic!("base of integer logarithm must be at least 2");
        }
        let (mut n, mut rest) = (0, self);
        while rest >= base {
            rest = rest / base;
            n += 1;
        }
        n
    }
    pub const fn count_ones(self) -> u32 {
        intrinsics::ctpop(self)
    }
    pub const fn count_zeros(self) -> u32 {
        intrinsics::ctpop(!self)
    }
    pub const fn leading_zeros(self) -> u32 {
        intrinsics::ctlz(self)
    }
    pub const fn trailing_zeros(self) -> u32 {
        intrinsics::cttz(self)
    }
    pub const fn leading_ones(self) -> u32 {
        intrinsics::ctlz(!self)
    }
    pub const fn trailing_ones(self) -> u32 {
        intrinsics::cttz(!self)
    }
    pub const fn rotate_left(self, n: u32) -> T {
        intrinsics::rotate_left(self, n)
    }
    pub const fn rotate_right(self, n: u32) -> T {
        intrinsics::rotate_right(self, n)
    }
    pub const fn swap_bytes(self) -> T {
        intrinsics::bswap(self)
    }
    pub const fn reverse_bits(self) -> T {
        let mut left = self;
        let mut out: T = 0;
        let mut i = 0;
        while i < T::BITS {
            out = out << 1 | left & 1;
            left = left >> 1;
            i += 1;
        }
        out
    }
    pub const fn to_be(self) -> T {
        self.swap_bytes()
    }
    pub const fn to_le(self) -> T {
        self
    }
    pub const fn from_be(x: T) -> T {
        x.swap_bytes()
    }
    pub const fn checked_rem_euclid(self, rhs: T) -> Option<T> {
        if self.checked_rem(rhs).is_none() { None } else { Some(self.rem_euclid(rhs)) }
    }
    pub const fn checked_div_euclid(self, rhs: T) -> Option<T> {
        if self.checked_div(rhs).is_none() { None } else { Some(self.div_euclid(rhs)) }
    }
    pub const fn wrapping_rem_euclid(self, rhs: T) -> T {
        if self.checked_rem(rhs).is_none() && rhs != 0 { 0 } else { self.rem_euclid(rhs) }
    }
    pub const fn saturating_div(self, rhs: T) -> T {
        if rhs != 0 && self.checked_div(rhs).is_none() { T::MAX } else { self / rhs }
    }
    pub const fn overflowing_pow(self, exp: u32) -> (T, bool) {
        (self.wrapping_pow(exp), self.checked_pow(exp).is_none())
    }
    pub const fn overflowing_shl(self, rhs: u32) -> (T, bool) {
        (self.wrapping_shl(rhs), rhs >= T::BITS)
    }
    pub const fn overflowing_shr(self, rhs: u32) -> (T, bool) {
        (self.wrapping_shr(rhs), rhs >= T::BITS)
    }
    pub const fn checked_ilog2(self) -> Option<u32> {
        if self <= 0 { None } else { Some(self.ilog2()) }
    }
    pub const fn checked_ilog10(self) -> Option<u32> {
        if self <= 0 { None } else { Some(self.ilog10()) }
    }
    pub const fn rem_euclid(self, rhs: T) -> T {
        let rest = self % rhs;
        if rest < 0 { if rhs < 0 { rest - rhs } else { rest + rhs } } else { rest }
    }
    pub const fn div_euclid(self, rhs: T) -> T {
        let whole = self / rhs;
        if self % rhs < 0 { if rhs > 0 { whole - 1 } else { whole + 1 } } else { whole }
    }
    #[track_caller]
    #[std_line(1801, 1801, 1801, 1801, 1801, 1801, 1802, 1802, 1802, 1802, 1802, 1802)]
    pub const fn from_str_radix(text: &str, radix: u32) -> Result<T, ParseIntError> {
        if radix < 2 || radix > 36 {
            panic!("from_ascii_radix: radix must lie in the range `[2, 36]` - found {}", radix);
        }
        let bytes = text.as_bytes();
        if bytes.len() == 0 {
            return parse_error(IntErrorKind::Empty);
        }
        let negative = T::MIN != 0 && bytes[0] == b'-';
        let mut i = if negative || bytes[0] == b'+' { 1 } else { 0 };
        if i == bytes.len() {
            return parse_error(IntErrorKind::InvalidDigit);
        }
        let mut value: T = 0;
        while i < bytes.len() {
            let Some(digit) = (bytes[i] as char).to_digit(radix) else {
                return parse_error(IntErrorKind::InvalidDigit);
            };
            let (tens, over) = intrinsics::mul_with_overflow(value, radix as T);
            let (sum, more) = if negative {
                intrinsics::sub_with_overflow(tens, digit as T)
            } else {
                intrinsics::add_with_overflow(tens, digit as T)
            };
            if over || more {
                return parse_error(if negative {
                    IntErrorKind::NegOverflow
                } else {
                    IntErrorKind::PosOverflow
                });
            }
            value = sum;
            i += 1;
        }
        Ok(value)
    }
}

#[for_types(T, u8, u16, u32, u64, u128, usize)]
impl T {
    pub const fn checked_next_power_of_two(self) -> Option<T> {
        let mut power: T = 1;
        while power < self {
            if power > T::MAX / 2 {
                return None;
            }
            power = power * 2;
        }
        Some(power)
    }
    pub const fn checked_next_multiple_of(self, rhs: T) -> Option<T> {
        if rhs == 0 {
            return None;
        }
        match self % rhs {
            0 => Some(self),
            rest => self.checked_add(rhs - rest),
        }
    }
    pub const fn midpoint(self, rhs: T) -> T {
        (self & rhs) + ((self ^ rhs) >> 1)
    }
    pub const fn is_power_of_two(self) -> bool {
        intrinsics::ctpop(self) == 1
    }
    #[std_line(346, 370, 394, 418, 442, 519, 546, 1188, 1243, 1274, 1305, 1400)]
    pub const fn next_power_of_two(self) -> T {
        if self <= 1 { 1 } else { (T::MAX >> (self - 1).leading_zeros()) + 1 }
    }
    pub const fn abs_diff(self, other: T) -> T {
        if self < other { other - self } else { self - other }
    }
    pub const fn div_ceil(self, rhs: T) -> T {
        let whole = self / rhs;
        if self % rhs > 0 { whole + 1 } else { whole }
    }
    #[std_line(346, 370, 394, 418, 442, 519, 546, 1188, 1243, 1274, 1305, 1400)]
    pub const fn next_multiple_of(self, rhs: T) -> T {
        match self % rhs {
            0 => self,
            rest => self + (rhs - rest),
        }
    }
    pub const fn is_multiple_of(self, rhs: T) -> bool {
        if rhs == 0 { self == 0 } else { self % rhs == 0 }
    }
}

#[for_types(T, i8, i16, i32, i64, i128, isize)]
impl T {
    #[std_line(346, 370, 394, 418, 442, 519, 546, 1188, 1243, 1274, 1305, 1400)]
    pub const fn abs(self) -> T {
        if self < 0 { -self } else { self }
    }
    pub const fn signum(self) -> T {
        if self < 0 { -1 } else if self > 0 { 1 } else { 0 }
    }
    pub const fn is_negative(self) -> bool {
        self < 0
    }
    pub const fn is_positive(self) -> bool {
        self > 0
    }
    pub const fn overflowing_abs(self) -> (T, bool) {
        if self < 0 { self.overflowing_neg() } else { (self, false) }
    }
    pub const fn wrapping_abs(self) -> T {
        if self < 0 { self.wrapping_neg() } else { self }
    }
    pub const fn checked_abs(self) -> Option<T> {
        if self < 0 { self.checked_neg() } else { Some(self) }
    }
    pub const fn saturating_neg(self) -> T {
        if self == T::MIN { T::MAX } else { -self }
    }
    pub const unsafe fn unchecked_neg(self) -> T {
        -self
    }
    pub const fn saturating_abs(self) -> T {
        if self < 0 { self.saturating_neg() } else { self }
    }
}
#[for_types(T, i8, i16, i32, i64, i128, isize)]
impl T {
    pub const fn unsigned_abs(self) -> Twin {
        self.wrapping_abs() as Twin
    }
    pub const fn abs_diff(self, other: T) -> Twin {
        if self < other { (other as Twin).wrapping_sub(self as Twin) } else { (self as Twin).wrapping_sub(other as Twin) }
    }
    pub const fn checked_isqrt(self) -> Option<T> {
        if self < 0 { None } else { Some(self.isqrt()) }
    }
    pub const fn midpoint(self, rhs: T) -> T {
        let down = (self & rhs) + ((self ^ rhs) >> 1);
        if down < 0 && (self ^ rhs) & 1 == 1 { down + 1 } else { down }
    }
    #[track_caller]
    pub const fn strict_abs(self) -> T {
        if self < 0 { -self } else { self }
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl T {
    pub const fn to_ne_bytes(self) -> Bytes {
        unsafe { intrinsics::transmute::<T, Bytes>(self) }
    }
    pub const fn to_le_bytes(self) -> Bytes {
        self.to_ne_bytes()
    }
    pub const fn to_be_bytes(self) -> Bytes {
        let mut bytes = self.to_ne_bytes();
        bytes.reverse();
        bytes
    }
    pub const fn from_ne_bytes(bytes: Bytes) -> T {
        unsafe { intrinsics::transmute::<Bytes, T>(bytes) }
    }
    pub const fn from_le_bytes(bytes: Bytes) -> T {
        T::from_ne_bytes(bytes)
    }
    pub const fn from_be_bytes(mut bytes: Bytes) -> T {
        bytes.reverse();
        T::from_ne_bytes(bytes)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl From<bool> for T {
    fn from(value: bool) -> T {
        value as T
    }
}
#[for_types(T, u16, u32, u64, u128, usize, i16, i32, i64, i128, isize, f32, f64, char)]
impl From<u8> for T {
    fn from(value: u8) -> T {
        value as T
    }
}
#[for_types(T, u32, u64, u128, usize, i32, i64, i128, f32, f64)]
impl From<u16> for T {
    fn from(value: u16) -> T {
        value as T
    }
}
#[for_types(T, u64, u128, i64, i128, f64)]
impl From<u32> for T {
    fn from(value: u32) -> T {
        value as T
    }
}
#[for_types(T, u128, i128)]
impl From<u64> for T {
    fn from(value: u64) -> T {
        value as T
    }
}
#[for_types(T, i16, i32, i64, i128, isize, f32, f64)]
impl From<i8> for T {
    fn from(value: i8) -> T {
        value as T
    }
}
#[for_types(T, i32, i64, i128, isize, f32, f64)]
impl From<i16> for T {
    fn from(value: i16) -> T {
        value as T
    }
}
#[for_types(T, i64, i128, f64)]
impl From<i32> for T {
    fn from(value: i32) -> T {
        value as T
    }
}
#[for_types(T, i128)]
impl From<i64> for T {
    fn from(value: i64) -> T {
        value as T
    }
}
#[for_types(T, f32, f64)]
impl From<bool> for T {
    fn from(value: bool) -> T {
        value as u8 as T
    }
}
#[for_types(T, f64)]
impl From<f32> for T {
    fn from(value: f32) -> T {
        value as T
    }
}
#[for_types(T, u32, u64, u128)]
impl From<char> for T {
    fn from(value: char) -> T {
        value as T
    }
}

/// A number that the target type does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TryFromIntError(());

impl Display for TryFromIntError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad("out of range integral type conversion attempted")
    }
}
impl std::error::Error for TryFromIntError {}
#[for_types(T, i8)]
impl TryFrom<u8> for T {
    type Error = TryFromIntError;
    fn try_from(value: u8) -> Result<T, TryFromIntError> {
        let small = value as T;
        if small as u8 == value && (small < 0) == (value < 0) { Ok(small) } else { Err(TryFromIntError(())) }
    }
}
#[for_types(T, u8, i8, i16, isize)]
impl TryFrom<u16> for T {
    type Error = TryFromIntError;
    fn try_from(value: u16) -> Result<T, TryFromIntError> {
        let small = value as T;
        if small as u16 == value && (small < 0) == (value < 0) { Ok(small) } else { Err(TryFromIntError(())) }
    }
}
#[for_types(T, u8, u16, usize, i8, i16, i32, isize)]
impl TryFrom<u32> for T {
    type Error = TryFromIntError;
    fn try_from(value: u32) -> Result<T, TryFromIntError> {
        let small = value as T;
        if small as u32 == value && (small < 0) == (value < 0) { Ok(small) } else { Err(TryFromIntError(())) }
    }
}
#[for_types(T, u8, u16, u32, usize, i8, i16, i32, i64, isize)]
impl TryFrom<u64> for T {
    type Error = TryFromIntError;
    fn try_from(value: u64) -> Result<T, TryFromIntError> {
        let small = value as T;
        if small as u64 == value && (small < 0) == (value < 0) { Ok(small) } else { Err(TryFromIntError(())) }
    }
}
#[for_types(T, u8, u16, u32, u64, usize, i8, i16, i32, i64, i128, isize)]
impl TryFrom<u128> for T {
    type Error = TryFromIntError;
    fn try_from(value: u128) -> Result<T, TryFromIntError> {
        let small = value as T;
        if small as u128 == value && (small < 0) == (value < 0) { Ok(small) } else { Err(TryFromIntError(())) }
    }
}
#[for_types(T, u8, u16, u32, u64, u128, i8, i16, i32, i64, i128, isize)]
impl TryFrom<usize> for T {
    type Error = TryFromIntError;
    fn try_from(value: usize) -> Result<T, TryFromIntError> {
        let small = value as T;
        if small as usize == value && (small < 0) == (value < 0) { Ok(small) } else { Err(TryFromIntError(())) }
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize)]
impl TryFrom<i8> for T {
    type Error = TryFromIntError;
    fn try_from(value: i8) -> Result<T, TryFromIntError> {
        let small = value as T;
        if small as i8 == value && (small < 0) == (value < 0) { Ok(small) } else { Err(TryFromIntError(())) }
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8)]
impl TryFrom<i16> for T {
    type Error = TryFromIntError;
    fn try_from(value: i16) -> Result<T, TryFromIntError> {
        let small = value as T;
        if small as i16 == value && (small < 0) == (value < 0) { Ok(small) } else { Err(TryFromIntError(())) }
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, isize)]
impl TryFrom<i32> for T {
    type Error = TryFromIntError;
    fn try_from(value: i32) -> Result<T, TryFromIntError> {
        let small = value as T;
        if small as i32 == value && (small < 0) == (value < 0) { Ok(small) } else { Err(TryFromIntError(())) }
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, isize)]
impl TryFrom<i64> for T {
    type Error = TryFromIntError;
    fn try_from(value: i64) -> Result<T, TryFromIntError> {
        let small = value as T;
        if small as i64 == value && (small < 0) == (value < 0) { Ok(small) } else { Err(TryFromIntError(())) }
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, isize)]
impl TryFrom<i128> for T {
    type Error = TryFromIntError;
    fn try_from(value: i128) -> Result<T, TryFromIntError> {
        let small = value as T;
        if small as i128 == value && (small < 0) == (value < 0) { Ok(small) } else { Err(TryFromIntError(())) }
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128)]
impl TryFrom<isize> for T {
    type Error = TryFromIntError;
    fn try_from(value: isize) -> Result<T, TryFromIntError> {
        let small = value as T;
        if small as isize == value && (small < 0) == (value < 0) { Ok(small) } else { Err(TryFromIntError(())) }
    }
}

impl TryFrom<u32> for char {
    type Error = std::char::CharTryFromError;
    fn try_from(value: u32) -> Result<char, std::char::CharTryFromError> {
        std::char::from_u32(value).ok_or(std::char::CharTryFromError(()))
    }
}
#[derive(Debug, Clone, PartialEq, Eq)]
enum FloatErrorKind {
    Empty,
    Invalid,
}
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseFloatError {
    kind: FloatErrorKind,
}
impl Display for ParseFloatError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad(match self.kind {
            FloatErrorKind::Empty => "cannot parse float from empty string",
            FloatErrorKind::Invalid => "invalid float literal",
        })
    }
}
impl std::error::Error for ParseFloatError {}

#[for_types(T, f32, f64)]
impl FromStr for T {
    type Err = ParseFloatError;
    fn from_str(text: &str) -> Result<T, ParseFloatError> {
        if text.is_empty() {
            return Err(ParseFloatError { kind: FloatErrorKind::Empty });
        }
        let size = text.strip_prefix(['+', '-']).unwrap_or(text);
        let lower = size.to_ascii_lowercase();
        let value: f64 = if lower == "inf" || lower == "infinity" {
            f64::INFINITY
        } else if lower == "nan" {
            f64::NAN
        } else {
            let (digits, exponent) = lower.split_once('e').unwrap_or((&lower, "0"));
            let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
            let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            let decimal = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
            if whole.len() + part.len() == 0 || exponent.is_empty() || ![whole, part, exponent].into_iter().all(decimal) {
                return Err(ParseFloatError { kind: FloatErrorKind::Invalid });
            }
            intrinsics::f64_from_str(&lower)
        };
        Ok((if text.starts_with('-') { -value } else { value }) as T)
    }
}

#[for_types(T, f32, f64)]
impl T {
    pub const fn abs(self) -> T {
        intrinsics::float_abs(self)
    }
    pub fn sqrt(self) -> T {
        intrinsics::float_sqrt(self)
    }
    pub const fn floor(self) -> T {
        intrinsics::float_floor(self)
    }
    pub const fn ceil(self) -> T {
        intrinsics::float_ceil(self)
    }
    pub const fn trunc(self) -> T {
        intrinsics::float_trunc(self)
    }
    pub const fn round(self) -> T {
        intrinsics::float_round(self)
    }
    pub const fn fract(self) -> T {
        self - self.trunc()
    }
    pub fn powf(self, n: T) -> T {
        intrinsics::float_pow(self, n)
    }
    pub fn exp(self) -> T {
        intrinsics::float_exp(self)
    }
    pub fn exp2(self) -> T {
        intrinsics::float_pow(2.0, self)
    }
    pub fn exp_m1(self) -> T {
        intrinsics::float_expm1(self)
    }
    pub fn ln(self) -> T {
        intrinsics::float_ln(self)
    }
    pub fn ln_1p(self) -> T {
        intrinsics::float_log1p(self)
    }
    pub fn log10(self) -> T {
        intrinsics::float_log10(self)
    }
    pub fn log2(self) -> T {
        intrinsics::float_log2(self)
    }
    pub fn log(self, base: T) -> T {
        self.ln() / base.ln()
    }
    pub fn sin(self) -> T {
        intrinsics::float_sin(self)
    }
    pub fn cos(self) -> T {
        intrinsics::float_cos(self)
    }
    pub fn sin_cos(self) -> (T, T) {
        (self.sin(), self.cos())
    }
    pub fn tan(self) -> T {
        intrinsics::float_tan(self)
    }
    pub fn asin(self) -> T {
        intrinsics::float_asin(self)
    }
    pub fn acos(self) -> T {
        intrinsics::float_acos(self)
    }
    pub fn atan(self) -> T {
        intrinsics::float_atan(self)
    }
    pub fn atan2(self, other: T) -> T {
        intrinsics::float_atan2(self, other)
    }
    pub fn sinh(self) -> T {
        intrinsics::float_sinh(self)
    }
    pub fn cosh(self) -> T {
        intrinsics::float_cosh(self)
    }
    pub fn tanh(self) -> T {
        intrinsics::float_tanh(self)
    }
    pub fn cbrt(self) -> T {
        intrinsics::float_cbrt(self)
    }
    pub fn hypot(self, other: T) -> T {
        intrinsics::float_hypot(self, other)
    }
    pub const fn to_radians(self) -> T {
        self * (3.14159265358979323846264338327950288 / 180.0)
    }
    pub const fn to_degrees(self) -> T {
        self * (180.0 / 3.14159265358979323846264338327950288)
    }
    pub fn div_euclid(self, rhs: T) -> T {
        let whole = (self / rhs).trunc();
        if self % rhs < 0.0 { if rhs > 0.0 { whole - 1.0 } else { whole + 1.0 } } else { whole }
    }
    pub const fn round_ties_even(self) -> T {
        let near = self.round();
        if (self - self.trunc()).abs() == 0.5 && near % 2.0 != 0.0 { (near - self.signum()).copysign(self) } else { near }
    }
    pub const fn midpoint(self, other: T) -> T {
        (self + other) / 2.0
    }
    pub const fn is_normal(self) -> bool {
        self.is_finite() && self.abs() >= T::MIN_POSITIVE
    }
    pub const fn recip(self) -> T {
        1.0 / self
    }
    pub const fn is_nan(self) -> bool {
        self != self
    }
    pub const fn is_infinite(self) -> bool {
        self == T::INFINITY || self == T::NEG_INFINITY
    }
    pub const fn is_finite(self) -> bool {
        self.abs() < T::INFINITY
    }
    pub const fn is_sign_negative(self) -> bool {
        (self.to_bits() as i128) >> (intrinsics::size_of::<T>() as i128 * 8 - 1) == 1
    }
    pub const fn is_sign_positive(self) -> bool {
        !self.is_sign_negative()
    }
    pub const fn signum(self) -> T {
        if self.is_nan() { self } else if self.is_sign_negative() { -1.0 } else { 1.0 }
    }
    pub const fn copysign(self, sign: T) -> T {
        if self.is_sign_negative() == sign.is_sign_negative() { self } else { -self }
    }
    pub const fn max(self, other: T) -> T {
        if self.is_nan() || self < other { other } else { self }
    }
    pub const fn min(self, other: T) -> T {
        if self.is_nan() || self > other { other } else { self }
    }
    #[track_caller]
    #[std_line(1504, 1502)]
    pub const fn clamp(self, min: T, max: T) -> T {
        if !(min <= max) {
            panic!("min > max, or either was NaN. min = {:?}, max = {:?}", min, max);
        }
        if self < min { min } else if self > max { max } else { self }
    }
    pub fn rem_euclid(self, rhs: T) -> T {
        let rest = self % rhs;
        if rest < 0.0 { rest + rhs.abs() } else { rest }
    }
    pub fn total_cmp(&self, other: &T) -> std::cmp::Ordering {
        let shift = intrinsics::size_of::<T>() as u32 * 8 - 1;
        let key = |x: &T| {
            let bits = x.to_bits() as i128;
            if bits >> shift == 1 { -1 - (bits & ((1i128 << shift) - 1)) } else { bits }
        };
        key(self).cmp(&key(other))
    }
}
impl f32 {
    pub const MAX: f32 = 3.40282347e+38;
    pub const MIN: f32 = -3.40282347e+38;
    pub const MIN_POSITIVE: f32 = 1.17549435e-38;
    pub const EPSILON: f32 = 1.1920929e-7;
    pub const INFINITY: f32 = 1.0 / 0.0;
    pub const NEG_INFINITY: f32 = -1.0 / 0.0;
    pub const NAN: f32 = f32::from_bits(2143289344);
    pub const MIN_EXP: i32 = -125;
    pub const MAX_EXP: i32 = 128;
    pub const MIN_10_EXP: i32 = -37;
    pub const MAX_10_EXP: i32 = 38;
    pub const MANTISSA_DIGITS: u32 = 24;
    pub const DIGITS: u32 = 6;
    pub const fn to_bits(self) -> u32 {
        unsafe { intrinsics::transmute::<f32, u32>(self) }
    }
    pub const fn from_bits(bits: u32) -> f32 {
        unsafe { intrinsics::transmute::<u32, f32>(bits) }
    }
}
impl f64 {
    pub const MAX: f64 = 1.7976931348623157e+308;
    pub const MIN: f64 = -1.7976931348623157e+308;
    pub const MIN_POSITIVE: f64 = 2.2250738585072014e-308;
    pub const EPSILON: f64 = 2.2204460492503131e-16;
    pub const INFINITY: f64 = 1.0 / 0.0;
    pub const NEG_INFINITY: f64 = -1.0 / 0.0;
    pub const NAN: f64 = f64::from_bits(9221120237041090560);
    pub const MIN_EXP: i32 = -1021;
    pub const MAX_EXP: i32 = 1024;
    pub const MIN_10_EXP: i32 = -307;
    pub const MAX_10_EXP: i32 = 308;
    pub const MANTISSA_DIGITS: u32 = 53;
    pub const DIGITS: u32 = 15;
    pub const fn to_bits(self) -> u64 {
        unsafe { intrinsics::transmute::<f64, u64>(self) }
    }
    pub const fn from_bits(bits: u64) -> f64 {
        unsafe { intrinsics::transmute::<u64, f64>(bits) }
    }
}

#[for_types(T, u8, u16, u32, u64, u128, usize)]
impl T {
    pub const fn checked_add_signed(self, rhs: Twin) -> Option<T> {
        if rhs < 0 { self.checked_sub(rhs.unsigned_abs()) } else { self.checked_add(rhs as T) }
    }
    pub const fn checked_sub_signed(self, rhs: Twin) -> Option<T> {
        if rhs < 0 { self.checked_add(rhs.unsigned_abs()) } else { self.checked_sub(rhs as T) }
    }
    pub const fn wrapping_add_signed(self, rhs: Twin) -> T {
        self.wrapping_add(rhs as T)
    }
    pub const fn wrapping_sub_signed(self, rhs: Twin) -> T {
        self.wrapping_sub(rhs as T)
    }
    pub const fn overflowing_add_signed(self, rhs: Twin) -> (T, bool) {
        (self.wrapping_add_signed(rhs), self.checked_add_signed(rhs).is_none())
    }
    pub const fn overflowing_sub_signed(self, rhs: Twin) -> (T, bool) {
        (self.wrapping_sub_signed(rhs), self.checked_sub_signed(rhs).is_none())
    }
    pub const fn saturating_add_signed(self, rhs: Twin) -> T {
        if rhs < 0 { self.saturating_sub(rhs.unsigned_abs()) } else { self.saturating_add(rhs as T) }
    }
    pub const fn saturating_sub_signed(self, rhs: Twin) -> T {
        if rhs < 0 { self.saturating_add(rhs.unsigned_abs()) } else { self.saturating_sub(rhs as T) }
    }
    pub const fn checked_signed_diff(self, rhs: T) -> Option<Twin> {
        let difference = self.wrapping_sub(rhs) as Twin;
        if (self >= rhs) == (difference < 0) { None } else { Some(difference) }
    }
    pub const fn cast_signed(self) -> Twin {
        self as Twin
    }
    #[track_caller]
    pub const fn strict_add_signed(self, rhs: Twin) -> T {
        match self.checked_add_signed(rhs) {
            Some(sum) => sum,
            None => T::MAX + 1,
        }
    }
    #[track_caller]
    pub const fn strict_sub_signed(self, rhs: Twin) -> T {
        match self.checked_sub_signed(rhs) {
            Some(difference) => difference,
            None => T::MIN - 1,
        }
    }
    pub const fn carrying_add(self, rhs: T, carry: bool) -> (T, bool) {
        let (sum, over) = self.overflowing_add(rhs);
        let (sum, more) = sum.overflowing_add(carry as T);
        (sum, over | more)
    }
    pub const fn borrowing_sub(self, rhs: T, borrow: bool) -> (T, bool) {
        let (rest, under) = self.overflowing_sub(rhs);
        let (rest, more) = rest.overflowing_sub(borrow as T);
        (rest, under | more)
    }
}
#[for_types(T, i8, i16, i32, i64, i128, isize)]
impl T {
    pub const fn checked_add_unsigned(self, rhs: Twin) -> Option<T> {
        let sum = self.wrapping_add_unsigned(rhs);
        if sum < self { None } else { Some(sum) }
    }
    pub const fn checked_sub_unsigned(self, rhs: Twin) -> Option<T> {
        let difference = self.wrapping_sub_unsigned(rhs);
        if difference > self { None } else { Some(difference) }
    }
    pub const fn wrapping_add_unsigned(self, rhs: Twin) -> T {
        self.wrapping_add(rhs as T)
    }
    pub const fn wrapping_sub_unsigned(self, rhs: Twin) -> T {
        self.wrapping_sub(rhs as T)
    }
    pub const fn overflowing_add_unsigned(self, rhs: Twin) -> (T, bool) {
        (self.wrapping_add_unsigned(rhs), self.checked_add_unsigned(rhs).is_none())
    }
    pub const fn overflowing_sub_unsigned(self, rhs: Twin) -> (T, bool) {
        (self.wrapping_sub_unsigned(rhs), self.checked_sub_unsigned(rhs).is_none())
    }
    pub const fn saturating_add_unsigned(self, rhs: Twin) -> T {
        self.checked_add_unsigned(rhs).unwrap_or(T::MAX)
    }
    pub const fn saturating_sub_unsigned(self, rhs: Twin) -> T {
        self.checked_sub_unsigned(rhs).unwrap_or(T::MIN)
    }
    #[track_caller]
    pub const fn strict_add_unsigned(self, rhs: Twin) -> T {
        match self.checked_add_unsigned(rhs) {
            Some(sum) => sum,
            None => T::MAX + 1,
        }
    }
    #[track_caller]
    pub const fn strict_sub_unsigned(self, rhs: Twin) -> T {
        match self.checked_sub_unsigned(rhs) {
            Some(difference) => difference,
            None => T::MIN - 1,
        }
    }
    pub const fn cast_unsigned(self) -> Twin {
        self as Twin
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl T {
    pub const fn from_le(x: T) -> T {
        x
    }
    #[track_caller]
    pub const fn strict_add(self, rhs: T) -> T {
        self + rhs
    }
    #[track_caller]
    pub const fn strict_sub(self, rhs: T) -> T {
        self - rhs
    }
    #[track_caller]
    pub const fn strict_mul(self, rhs: T) -> T {
        self * rhs
    }
    #[track_caller]
    pub const fn strict_div(self, rhs: T) -> T {
        self / rhs
    }
    #[track_caller]
    pub const fn strict_rem(self, rhs: T) -> T {
        self % rhs
    }
    #[track_caller]
    pub const fn strict_div_euclid(self, rhs: T) -> T {
        self.div_euclid(rhs)
    }
    #[track_caller]
    pub const fn strict_rem_euclid(self, rhs: T) -> T {
        self.rem_euclid(rhs)
    }
    #[track_caller]
    pub const fn strict_neg(self) -> T {
        if T::MIN == 0 && self > 0 || T::MIN != 0 && self == T::MIN {
            panic!("attempt to negate with overflow");
        }
        self.wrapping_neg()
    }
    #[track_caller]
    pub const fn strict_shl(self, rhs: u32) -> T {
        self << rhs
    }
    #[track_caller]
    pub const fn strict_shr(self, rhs: u32) -> T {
        self >> rhs
    }
    #[track_caller]
    pub const fn strict_pow(self, exp: u32) -> T {
        match self.checked_pow(exp) {
            Some(value) => value,
            None => panic!("attempt to multiply with overflow"),
        }
    }
    pub const unsafe fn unchecked_add(self, rhs: T) -> T {
        self + rhs
    }
    pub const unsafe fn unchecked_sub(self, rhs: T) -> T {
        self - rhs
    }
    pub const unsafe fn unchecked_mul(self, rhs: T) -> T {
        self * rhs
    }
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> T {
        self << rhs
    }
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> T {
        self >> rhs
    }
    pub const fn unbounded_shl(self, rhs: u32) -> T {
        if rhs < T::BITS { self.wrapping_shl(rhs) } else { 0 }
    }
    pub const fn unbounded_shr(self, rhs: u32) -> T {
        self.wrapping_shr(if rhs < T::BITS { rhs } else if self < 0 { T::BITS - 1 } else { return 0; })
    }
    pub const fn checked_ilog(self, base: T) -> Option<u32> {
        if self <= 0 || base < 2 { None } else { Some(self.ilog(base)) }
    }
    #[track_caller]
    pub const fn wrapping_div_euclid(self, rhs: T) -> T {
        if rhs != 0 && self.checked_div(rhs).is_none() { self } else { self.div_euclid(rhs) }
    }
    #[track_caller]
    pub const fn overflowing_div(self, rhs: T) -> (T, bool) {
        (self.wrapping_div(rhs), self.checked_div(rhs).is_none())
    }
    #[track_caller]
    pub const fn overflowing_rem(self, rhs: T) -> (T, bool) {
        (self.wrapping_rem(rhs), self.checked_rem(rhs).is_none())
    }
    #[track_caller]
    pub const fn overflowing_div_euclid(self, rhs: T) -> (T, bool) {
        (self.wrapping_div_euclid(rhs), self.checked_div(rhs).is_none())
    }
    #[track_caller]
    pub const fn overflowing_rem_euclid(self, rhs: T) -> (T, bool) {
        (self.wrapping_rem_euclid(rhs), self.checked_rem(rhs).is_none())
    }
}
impl TryFrom<char> for usize {
    type Error = std::char::TryFromCharError;
    fn try_from(c: char) -> Result<usize, std::char::TryFromCharError> {
        Ok(c as usize)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, i8, i16, i32, i64, i128)]
impl TryFrom<T> for bool {
    type Error = TryFromIntError;
    fn try_from(value: T) -> Result<bool, TryFromIntError> {
        match value {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(TryFromIntError(())),
        }
    }
}
impl TryFrom<char> for u16 {
    type Error = std::char::TryFromCharError;
    fn try_from(c: char) -> Result<u16, std::char::TryFromCharError> {
        (c as u32).try_into().map_err(|_| std::char::TryFromCharError(()))
    }
}
impl From<std::convert::Infallible> for TryFromIntError {
    fn from(never: std::convert::Infallible) -> TryFromIntError {
        match never {}
    }
}
impl TryFrom<char> for u8 {
    type Error = std::char::TryFromCharError;
    fn try_from(c: char) -> Result<u8, std::char::TryFromCharError> {
        if (c as u32) <= 255 { Ok(c as u8) } else { Err(std::char::TryFromCharError(())) }
    }
}

#[valid_range(1)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonZero<T>(T);
pub trait ZeroablePrimitive: Copy {
    const ZERO: Self;
    fn is_zero(self) -> bool;
}
pub type NonZeroU8 = NonZero<u8>;
pub type NonZeroU16 = NonZero<u16>;
pub type NonZeroU32 = NonZero<u32>;
pub type NonZeroU64 = NonZero<u64>;
pub type NonZeroU128 = NonZero<u128>;
pub type NonZeroUsize = NonZero<usize>;
pub type NonZeroI8 = NonZero<i8>;
pub type NonZeroI16 = NonZero<i16>;
pub type NonZeroI32 = NonZero<i32>;
pub type NonZeroI64 = NonZero<i64>;
pub type NonZeroI128 = NonZero<i128>;
pub type NonZeroIsize = NonZero<isize>;
impl<T: ZeroablePrimitive> NonZero<T> {
    pub const fn new(n: T) -> Option<Self> {
        if n.is_zero() { None } else { Some(NonZero(n)) }
    }
    pub const unsafe fn new_unchecked(n: T) -> Self {
        NonZero(n)
    }
    pub const fn get(self) -> T {
        self.0
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl ZeroablePrimitive for T {
    const ZERO: T = 0;
    fn is_zero(self) -> bool {
        self == 0
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl NonZero<T> {
    pub const MIN: NonZero<T> = NonZero(if T::MIN == 0 { 1 } else { T::MIN });
    pub const MAX: NonZero<T> = NonZero(T::MAX);
    pub const BITS: u32 = T::BITS;
    pub const fn leading_zeros(self) -> u32 {
        self.0.leading_zeros()
    }
    pub const fn trailing_zeros(self) -> u32 {
        self.0.trailing_zeros()
    }
    pub const fn count_ones(self) -> NonZero<u32> {
        NonZero(self.0.count_ones())
    }
    pub const fn checked_mul(self, other: NonZero<T>) -> Option<NonZero<T>> {
        Some(NonZero(self.0.checked_mul(other.0)?))
    }
    pub const fn saturating_mul(self, other: NonZero<T>) -> NonZero<T> {
        NonZero(self.0.saturating_mul(other.0))
    }
    pub const fn checked_pow(self, other: u32) -> Option<NonZero<T>> {
        Some(NonZero(self.0.checked_pow(other)?))
    }
    pub const fn saturating_pow(self, other: u32) -> NonZero<T> {
        NonZero(self.0.saturating_pow(other))
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize)]
impl NonZero<T> {
    pub const fn checked_add(self, other: T) -> Option<NonZero<T>> {
        Some(NonZero(self.0.checked_add(other)?))
    }
    pub const fn saturating_add(self, other: T) -> NonZero<T> {
        NonZero(self.0.saturating_add(other))
    }
    pub const fn checked_next_power_of_two(self) -> Option<NonZero<T>> {
        Some(NonZero(self.0.checked_next_power_of_two()?))
    }
    pub const fn is_power_of_two(self) -> bool {
        self.0.is_power_of_two()
    }
    pub const fn ilog2(self) -> u32 {
        self.0.ilog2()
    }
    pub const fn ilog10(self) -> u32 {
        self.0.ilog10()
    }
    pub const fn isqrt(self) -> NonZero<T> {
        NonZero(self.0.isqrt())
    }
    pub const fn midpoint(self, rhs: NonZero<T>) -> NonZero<T> {
        NonZero(self.0.midpoint(rhs.0))
    }
    pub const fn cast_signed(self) -> NonZero<Twin> {
        NonZero(self.0 as Twin)
    }
}
#[for_types(T, i8, i16, i32, i64, i128, isize)]
impl NonZero<T> {
    pub const fn abs(self) -> NonZero<T> {
        NonZero(self.0.abs())
    }
    pub const fn unsigned_abs(self) -> NonZero<Twin> {
        NonZero(self.0.unsigned_abs())
    }
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }
    pub const fn checked_neg(self) -> Option<NonZero<T>> {
        Some(NonZero(self.0.checked_neg()?))
    }
    pub const fn checked_abs(self) -> Option<NonZero<T>> {
        Some(NonZero(self.0.checked_abs()?))
    }
    pub const fn wrapping_abs(self) -> NonZero<T> {
        NonZero(self.0.wrapping_abs())
    }
    pub const fn saturating_abs(self) -> NonZero<T> {
        NonZero(self.0.saturating_abs())
    }
    pub const fn wrapping_neg(self) -> NonZero<T> {
        NonZero(self.0.wrapping_neg())
    }
}
#[for_types(T, i8, i16, i32, i64, i128, isize)]
impl std::ops::Neg for NonZero<T> {
    type Output = NonZero<T>;
    fn neg(self) -> NonZero<T> {
        NonZero(-self.0)
    }
}
#[for_types(T, u16, u32, u64, u128, usize, i16, i32, i64, i128, isize)]
impl From<NonZero<u8>> for NonZero<T> {
    fn from(small: NonZero<u8>) -> NonZero<T> {
        NonZero(small.0 as T)
    }
}
#[for_types(T, u32, u64, u128, usize, i32, i64, i128)]
impl From<NonZero<u16>> for NonZero<T> {
    fn from(small: NonZero<u16>) -> NonZero<T> {
        NonZero(small.0 as T)
    }
}
#[for_types(T, u64, u128, i64, i128)]
impl From<NonZero<u32>> for NonZero<T> {
    fn from(small: NonZero<u32>) -> NonZero<T> {
        NonZero(small.0 as T)
    }
}
#[for_types(T, i32, i64, i128, isize)]
impl From<NonZero<i16>> for NonZero<T> {
    fn from(small: NonZero<i16>) -> NonZero<T> {
        NonZero(small.0 as T)
    }
}
#[for_types(T, i64, i128)]
impl From<NonZero<i32>> for NonZero<T> {
    fn from(small: NonZero<i32>) -> NonZero<T> {
        NonZero(small.0 as T)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl From<NonZero<T>> for T {
    fn from(n: NonZero<T>) -> T {
        n.0
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl TryFrom<T> for NonZero<T> {
    type Error = TryFromIntError;
    fn try_from(n: T) -> Result<NonZero<T>, TryFromIntError> {
        NonZero::new(n).ok_or(TryFromIntError(()))
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl FromStr for NonZero<T> {
    type Err = ParseIntError;
    fn from_str(text: &str) -> Result<NonZero<T>, ParseIntError> {
        NonZero::new(text.parse()?).ok_or(ParseIntError { kind: IntErrorKind::Zero })
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitOr for NonZero<T> {
    type Output = NonZero<T>;
    fn bitor(self, rhs: NonZero<T>) -> NonZero<T> {
        NonZero(self.0 | rhs.0)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitOr<T> for NonZero<T> {
    type Output = NonZero<T>;
    fn bitor(self, rhs: T) -> NonZero<T> {
        NonZero(self.0 | rhs)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize)]
impl std::ops::Div<NonZero<T>> for T {
    type Output = T;
    fn div(self, rhs: NonZero<T>) -> T {
        self / rhs.0
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize)]
impl std::ops::Rem<NonZero<T>> for T {
    type Output = T;
    fn rem(self, rhs: NonZero<T>) -> T {
        self % rhs.0
    }
}
impl<T: Copy + Display> Display for NonZero<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl<T: Copy + std::fmt::Debug> std::fmt::Debug for NonZero<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Arithmetic that wraps round.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Wrapping<T>(pub T);
/// Arithmetic that stops at the ends.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Saturating<T>(pub T);
impl<T: std::fmt::Display> std::fmt::Display for Wrapping<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl<T: std::fmt::Debug> std::fmt::Debug for Wrapping<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl<T: std::fmt::LowerHex> std::fmt::LowerHex for Wrapping<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl<T: std::fmt::UpperHex> std::fmt::UpperHex for Wrapping<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl<T: std::fmt::Binary> std::fmt::Binary for Wrapping<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl<T: std::fmt::Octal> std::fmt::Octal for Wrapping<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Add for Wrapping<T> {
    type Output = Wrapping<T>;
    fn add(self, other: Wrapping<T>) -> Wrapping<T> {
        Wrapping(self.0.wrapping_add(other.0))
    }
}
impl<T: Copy, R> std::ops::Add<R> for &Wrapping<T>
where
    Wrapping<T>: std::ops::Add<R, Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn add(self, other: R) -> Wrapping<T> {
        std::ops::Add::add(*self, other)
    }
}
impl<T: Copy> std::ops::Add<&Wrapping<T>> for Wrapping<T>
where
    Wrapping<T>: std::ops::Add<Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn add(self, other: &Wrapping<T>) -> Wrapping<T> {
        std::ops::Add::add(self, *other)
    }
}
impl<T: Copy> std::ops::AddAssign for Wrapping<T>
where
    Wrapping<T>: std::ops::Add<Output = Wrapping<T>>,
{
    fn add_assign(&mut self, other: Wrapping<T>) {
        *self = std::ops::Add::add(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::AddAssign<T> for Wrapping<T> {
    fn add_assign(&mut self, other: T) {
        *self = std::ops::Add::add(*self, Wrapping(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Sub for Wrapping<T> {
    type Output = Wrapping<T>;
    fn sub(self, other: Wrapping<T>) -> Wrapping<T> {
        Wrapping(self.0.wrapping_sub(other.0))
    }
}
impl<T: Copy, R> std::ops::Sub<R> for &Wrapping<T>
where
    Wrapping<T>: std::ops::Sub<R, Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn sub(self, other: R) -> Wrapping<T> {
        std::ops::Sub::sub(*self, other)
    }
}
impl<T: Copy> std::ops::Sub<&Wrapping<T>> for Wrapping<T>
where
    Wrapping<T>: std::ops::Sub<Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn sub(self, other: &Wrapping<T>) -> Wrapping<T> {
        std::ops::Sub::sub(self, *other)
    }
}
impl<T: Copy> std::ops::SubAssign for Wrapping<T>
where
    Wrapping<T>: std::ops::Sub<Output = Wrapping<T>>,
{
    fn sub_assign(&mut self, other: Wrapping<T>) {
        *self = std::ops::Sub::sub(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::SubAssign<T> for Wrapping<T> {
    fn sub_assign(&mut self, other: T) {
        *self = std::ops::Sub::sub(*self, Wrapping(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Mul for Wrapping<T> {
    type Output = Wrapping<T>;
    fn mul(self, other: Wrapping<T>) -> Wrapping<T> {
        Wrapping(self.0.wrapping_mul(other.0))
    }
}
impl<T: Copy, R> std::ops::Mul<R> for &Wrapping<T>
where
    Wrapping<T>: std::ops::Mul<R, Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn mul(self, other: R) -> Wrapping<T> {
        std::ops::Mul::mul(*self, other)
    }
}
impl<T: Copy> std::ops::Mul<&Wrapping<T>> for Wrapping<T>
where
    Wrapping<T>: std::ops::Mul<Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn mul(self, other: &Wrapping<T>) -> Wrapping<T> {
        std::ops::Mul::mul(self, *other)
    }
}
impl<T: Copy> std::ops::MulAssign for Wrapping<T>
where
    Wrapping<T>: std::ops::Mul<Output = Wrapping<T>>,
{
    fn mul_assign(&mut self, other: Wrapping<T>) {
        *self = std::ops::Mul::mul(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::MulAssign<T> for Wrapping<T> {
    fn mul_assign(&mut self, other: T) {
        *self = std::ops::Mul::mul(*self, Wrapping(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Div for Wrapping<T> {
    type Output = Wrapping<T>;
    #[std_line(346, 370, 394, 418, 442, 519, 566, 566, 566, 566, 566, 566)]
    fn div(self, other: Wrapping<T>) -> Wrapping<T> {
        Wrapping(self.0.wrapping_div(other.0))
    }
}
impl<T: Copy, R> std::ops::Div<R> for &Wrapping<T>
where
    Wrapping<T>: std::ops::Div<R, Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn div(self, other: R) -> Wrapping<T> {
        std::ops::Div::div(*self, other)
    }
}
impl<T: Copy> std::ops::Div<&Wrapping<T>> for Wrapping<T>
where
    Wrapping<T>: std::ops::Div<Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn div(self, other: &Wrapping<T>) -> Wrapping<T> {
        std::ops::Div::div(self, *other)
    }
}
impl<T: Copy> std::ops::DivAssign for Wrapping<T>
where
    Wrapping<T>: std::ops::Div<Output = Wrapping<T>>,
{
    fn div_assign(&mut self, other: Wrapping<T>) {
        *self = std::ops::Div::div(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::DivAssign<T> for Wrapping<T> {
    fn div_assign(&mut self, other: T) {
        *self = std::ops::Div::div(*self, Wrapping(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Rem for Wrapping<T> {
    type Output = Wrapping<T>;
    #[std_line(346, 370, 394, 418, 442, 519, 566, 566, 566, 566, 566, 566)]
    fn rem(self, other: Wrapping<T>) -> Wrapping<T> {
        Wrapping(self.0.wrapping_rem(other.0))
    }
}
impl<T: Copy, R> std::ops::Rem<R> for &Wrapping<T>
where
    Wrapping<T>: std::ops::Rem<R, Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn rem(self, other: R) -> Wrapping<T> {
        std::ops::Rem::rem(*self, other)
    }
}
impl<T: Copy> std::ops::Rem<&Wrapping<T>> for Wrapping<T>
where
    Wrapping<T>: std::ops::Rem<Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn rem(self, other: &Wrapping<T>) -> Wrapping<T> {
        std::ops::Rem::rem(self, *other)
    }
}
impl<T: Copy> std::ops::RemAssign for Wrapping<T>
where
    Wrapping<T>: std::ops::Rem<Output = Wrapping<T>>,
{
    fn rem_assign(&mut self, other: Wrapping<T>) {
        *self = std::ops::Rem::rem(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::RemAssign<T> for Wrapping<T> {
    fn rem_assign(&mut self, other: T) {
        *self = std::ops::Rem::rem(*self, Wrapping(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitXor for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitxor(self, other: Wrapping<T>) -> Wrapping<T> {
        Wrapping(self.0 ^ other.0)
    }
}
impl<T: Copy, R> std::ops::BitXor<R> for &Wrapping<T>
where
    Wrapping<T>: std::ops::BitXor<R, Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn bitxor(self, other: R) -> Wrapping<T> {
        std::ops::BitXor::bitxor(*self, other)
    }
}
impl<T: Copy> std::ops::BitXor<&Wrapping<T>> for Wrapping<T>
where
    Wrapping<T>: std::ops::BitXor<Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn bitxor(self, other: &Wrapping<T>) -> Wrapping<T> {
        std::ops::BitXor::bitxor(self, *other)
    }
}
impl<T: Copy> std::ops::BitXorAssign for Wrapping<T>
where
    Wrapping<T>: std::ops::BitXor<Output = Wrapping<T>>,
{
    fn bitxor_assign(&mut self, other: Wrapping<T>) {
        *self = std::ops::BitXor::bitxor(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitXorAssign<T> for Wrapping<T> {
    fn bitxor_assign(&mut self, other: T) {
        *self = std::ops::BitXor::bitxor(*self, Wrapping(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitAnd for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitand(self, other: Wrapping<T>) -> Wrapping<T> {
        Wrapping(self.0 & other.0)
    }
}
impl<T: Copy, R> std::ops::BitAnd<R> for &Wrapping<T>
where
    Wrapping<T>: std::ops::BitAnd<R, Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn bitand(self, other: R) -> Wrapping<T> {
        std::ops::BitAnd::bitand(*self, other)
    }
}
impl<T: Copy> std::ops::BitAnd<&Wrapping<T>> for Wrapping<T>
where
    Wrapping<T>: std::ops::BitAnd<Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn bitand(self, other: &Wrapping<T>) -> Wrapping<T> {
        std::ops::BitAnd::bitand(self, *other)
    }
}
impl<T: Copy> std::ops::BitAndAssign for Wrapping<T>
where
    Wrapping<T>: std::ops::BitAnd<Output = Wrapping<T>>,
{
    fn bitand_assign(&mut self, other: Wrapping<T>) {
        *self = std::ops::BitAnd::bitand(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitAndAssign<T> for Wrapping<T> {
    fn bitand_assign(&mut self, other: T) {
        *self = std::ops::BitAnd::bitand(*self, Wrapping(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitOr for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitor(self, other: Wrapping<T>) -> Wrapping<T> {
        Wrapping(self.0 | other.0)
    }
}
impl<T: Copy, R> std::ops::BitOr<R> for &Wrapping<T>
where
    Wrapping<T>: std::ops::BitOr<R, Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn bitor(self, other: R) -> Wrapping<T> {
        std::ops::BitOr::bitor(*self, other)
    }
}
impl<T: Copy> std::ops::BitOr<&Wrapping<T>> for Wrapping<T>
where
    Wrapping<T>: std::ops::BitOr<Output = Wrapping<T>>,
{
    type Output = Wrapping<T>;
    fn bitor(self, other: &Wrapping<T>) -> Wrapping<T> {
        std::ops::BitOr::bitor(self, *other)
    }
}
impl<T: Copy> std::ops::BitOrAssign for Wrapping<T>
where
    Wrapping<T>: std::ops::BitOr<Output = Wrapping<T>>,
{
    fn bitor_assign(&mut self, other: Wrapping<T>) {
        *self = std::ops::BitOr::bitor(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitOrAssign<T> for Wrapping<T> {
    fn bitor_assign(&mut self, other: T) {
        *self = std::ops::BitOr::bitor(*self, Wrapping(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Not for &Wrapping<T> {
    type Output = Wrapping<T>;
    fn not(self) -> Wrapping<T> {
        std::ops::Not::not(*self)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Not for Wrapping<T> {
    type Output = Wrapping<T>;
    fn not(self) -> Wrapping<T> {
        Wrapping(!self.0)
    }
}
impl<T: std::fmt::Display> std::fmt::Display for Saturating<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl<T: std::fmt::Debug> std::fmt::Debug for Saturating<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl<T: std::fmt::LowerHex> std::fmt::LowerHex for Saturating<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl<T: std::fmt::UpperHex> std::fmt::UpperHex for Saturating<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl<T: std::fmt::Binary> std::fmt::Binary for Saturating<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl<T: std::fmt::Octal> std::fmt::Octal for Saturating<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Add for Saturating<T> {
    type Output = Saturating<T>;
    fn add(self, other: Saturating<T>) -> Saturating<T> {
        Saturating(self.0.saturating_add(other.0))
    }
}
impl<T: Copy, R> std::ops::Add<R> for &Saturating<T>
where
    Saturating<T>: std::ops::Add<R, Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn add(self, other: R) -> Saturating<T> {
        std::ops::Add::add(*self, other)
    }
}
impl<T: Copy> std::ops::Add<&Saturating<T>> for Saturating<T>
where
    Saturating<T>: std::ops::Add<Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn add(self, other: &Saturating<T>) -> Saturating<T> {
        std::ops::Add::add(self, *other)
    }
}
impl<T: Copy> std::ops::AddAssign for Saturating<T>
where
    Saturating<T>: std::ops::Add<Output = Saturating<T>>,
{
    fn add_assign(&mut self, other: Saturating<T>) {
        *self = std::ops::Add::add(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::AddAssign<T> for Saturating<T> {
    fn add_assign(&mut self, other: T) {
        *self = std::ops::Add::add(*self, Saturating(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Sub for Saturating<T> {
    type Output = Saturating<T>;
    fn sub(self, other: Saturating<T>) -> Saturating<T> {
        Saturating(self.0.saturating_sub(other.0))
    }
}
impl<T: Copy, R> std::ops::Sub<R> for &Saturating<T>
where
    Saturating<T>: std::ops::Sub<R, Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn sub(self, other: R) -> Saturating<T> {
        std::ops::Sub::sub(*self, other)
    }
}
impl<T: Copy> std::ops::Sub<&Saturating<T>> for Saturating<T>
where
    Saturating<T>: std::ops::Sub<Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn sub(self, other: &Saturating<T>) -> Saturating<T> {
        std::ops::Sub::sub(self, *other)
    }
}
impl<T: Copy> std::ops::SubAssign for Saturating<T>
where
    Saturating<T>: std::ops::Sub<Output = Saturating<T>>,
{
    fn sub_assign(&mut self, other: Saturating<T>) {
        *self = std::ops::Sub::sub(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::SubAssign<T> for Saturating<T> {
    fn sub_assign(&mut self, other: T) {
        *self = std::ops::Sub::sub(*self, Saturating(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Mul for Saturating<T> {
    type Output = Saturating<T>;
    fn mul(self, other: Saturating<T>) -> Saturating<T> {
        Saturating(self.0.saturating_mul(other.0))
    }
}
impl<T: Copy, R> std::ops::Mul<R> for &Saturating<T>
where
    Saturating<T>: std::ops::Mul<R, Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn mul(self, other: R) -> Saturating<T> {
        std::ops::Mul::mul(*self, other)
    }
}
impl<T: Copy> std::ops::Mul<&Saturating<T>> for Saturating<T>
where
    Saturating<T>: std::ops::Mul<Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn mul(self, other: &Saturating<T>) -> Saturating<T> {
        std::ops::Mul::mul(self, *other)
    }
}
impl<T: Copy> std::ops::MulAssign for Saturating<T>
where
    Saturating<T>: std::ops::Mul<Output = Saturating<T>>,
{
    fn mul_assign(&mut self, other: Saturating<T>) {
        *self = std::ops::Mul::mul(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::MulAssign<T> for Saturating<T> {
    fn mul_assign(&mut self, other: T) {
        *self = std::ops::Mul::mul(*self, Saturating(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Div for Saturating<T> {
    type Output = Saturating<T>;
    #[std_line(346, 370, 394, 418, 442, 519, 551, 551, 551, 551, 551, 551)]
    fn div(self, other: Saturating<T>) -> Saturating<T> {
        Saturating(self.0.saturating_div(other.0))
    }
}
impl<T: Copy, R> std::ops::Div<R> for &Saturating<T>
where
    Saturating<T>: std::ops::Div<R, Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn div(self, other: R) -> Saturating<T> {
        std::ops::Div::div(*self, other)
    }
}
impl<T: Copy> std::ops::Div<&Saturating<T>> for Saturating<T>
where
    Saturating<T>: std::ops::Div<Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn div(self, other: &Saturating<T>) -> Saturating<T> {
        std::ops::Div::div(self, *other)
    }
}
impl<T: Copy> std::ops::DivAssign for Saturating<T>
where
    Saturating<T>: std::ops::Div<Output = Saturating<T>>,
{
    fn div_assign(&mut self, other: Saturating<T>) {
        *self = std::ops::Div::div(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::DivAssign<T> for Saturating<T> {
    fn div_assign(&mut self, other: T) {
        *self = std::ops::Div::div(*self, Saturating(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Rem for Saturating<T> {
    type Output = Saturating<T>;
    #[std_line(551, 551, 551, 551, 551, 551, 551, 551, 551, 551, 551, 551)]
    fn rem(self, other: Saturating<T>) -> Saturating<T> {
        Saturating(self.0.wrapping_rem(other.0))
    }
}
impl<T: Copy, R> std::ops::Rem<R> for &Saturating<T>
where
    Saturating<T>: std::ops::Rem<R, Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn rem(self, other: R) -> Saturating<T> {
        std::ops::Rem::rem(*self, other)
    }
}
impl<T: Copy> std::ops::Rem<&Saturating<T>> for Saturating<T>
where
    Saturating<T>: std::ops::Rem<Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn rem(self, other: &Saturating<T>) -> Saturating<T> {
        std::ops::Rem::rem(self, *other)
    }
}
impl<T: Copy> std::ops::RemAssign for Saturating<T>
where
    Saturating<T>: std::ops::Rem<Output = Saturating<T>>,
{
    fn rem_assign(&mut self, other: Saturating<T>) {
        *self = std::ops::Rem::rem(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::RemAssign<T> for Saturating<T> {
    fn rem_assign(&mut self, other: T) {
        *self = std::ops::Rem::rem(*self, Saturating(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitXor for Saturating<T> {
    type Output = Saturating<T>;
    fn bitxor(self, other: Saturating<T>) -> Saturating<T> {
        Saturating(self.0 ^ other.0)
    }
}
impl<T: Copy, R> std::ops::BitXor<R> for &Saturating<T>
where
    Saturating<T>: std::ops::BitXor<R, Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn bitxor(self, other: R) -> Saturating<T> {
        std::ops::BitXor::bitxor(*self, other)
    }
}
impl<T: Copy> std::ops::BitXor<&Saturating<T>> for Saturating<T>
where
    Saturating<T>: std::ops::BitXor<Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn bitxor(self, other: &Saturating<T>) -> Saturating<T> {
        std::ops::BitXor::bitxor(self, *other)
    }
}
impl<T: Copy> std::ops::BitXorAssign for Saturating<T>
where
    Saturating<T>: std::ops::BitXor<Output = Saturating<T>>,
{
    fn bitxor_assign(&mut self, other: Saturating<T>) {
        *self = std::ops::BitXor::bitxor(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitXorAssign<T> for Saturating<T> {
    fn bitxor_assign(&mut self, other: T) {
        *self = std::ops::BitXor::bitxor(*self, Saturating(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitAnd for Saturating<T> {
    type Output = Saturating<T>;
    fn bitand(self, other: Saturating<T>) -> Saturating<T> {
        Saturating(self.0 & other.0)
    }
}
impl<T: Copy, R> std::ops::BitAnd<R> for &Saturating<T>
where
    Saturating<T>: std::ops::BitAnd<R, Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn bitand(self, other: R) -> Saturating<T> {
        std::ops::BitAnd::bitand(*self, other)
    }
}
impl<T: Copy> std::ops::BitAnd<&Saturating<T>> for Saturating<T>
where
    Saturating<T>: std::ops::BitAnd<Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn bitand(self, other: &Saturating<T>) -> Saturating<T> {
        std::ops::BitAnd::bitand(self, *other)
    }
}
impl<T: Copy> std::ops::BitAndAssign for Saturating<T>
where
    Saturating<T>: std::ops::BitAnd<Output = Saturating<T>>,
{
    fn bitand_assign(&mut self, other: Saturating<T>) {
        *self = std::ops::BitAnd::bitand(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitAndAssign<T> for Saturating<T> {
    fn bitand_assign(&mut self, other: T) {
        *self = std::ops::BitAnd::bitand(*self, Saturating(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitOr for Saturating<T> {
    type Output = Saturating<T>;
    fn bitor(self, other: Saturating<T>) -> Saturating<T> {
        Saturating(self.0 | other.0)
    }
}
impl<T: Copy, R> std::ops::BitOr<R> for &Saturating<T>
where
    Saturating<T>: std::ops::BitOr<R, Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn bitor(self, other: R) -> Saturating<T> {
        std::ops::BitOr::bitor(*self, other)
    }
}
impl<T: Copy> std::ops::BitOr<&Saturating<T>> for Saturating<T>
where
    Saturating<T>: std::ops::BitOr<Output = Saturating<T>>,
{
    type Output = Saturating<T>;
    fn bitor(self, other: &Saturating<T>) -> Saturating<T> {
        std::ops::BitOr::bitor(self, *other)
    }
}
impl<T: Copy> std::ops::BitOrAssign for Saturating<T>
where
    Saturating<T>: std::ops::BitOr<Output = Saturating<T>>,
{
    fn bitor_assign(&mut self, other: Saturating<T>) {
        *self = std::ops::BitOr::bitor(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitOrAssign<T> for Saturating<T> {
    fn bitor_assign(&mut self, other: T) {
        *self = std::ops::BitOr::bitor(*self, Saturating(other));
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Not for &Saturating<T> {
    type Output = Saturating<T>;
    fn not(self) -> Saturating<T> {
        std::ops::Not::not(*self)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Not for Saturating<T> {
    type Output = Saturating<T>;
    fn not(self) -> Saturating<T> {
        Saturating(!self.0)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Neg for &Wrapping<T> {
    type Output = Wrapping<T>;
    fn neg(self) -> Wrapping<T> {
        std::ops::Neg::neg(*self)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Neg for Wrapping<T> {
    type Output = Wrapping<T>;
    fn neg(self) -> Wrapping<T> {
        Wrapping(self.0.wrapping_neg())
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::iter::Sum for Wrapping<T> {
    fn sum<I: Iterator<Item = Wrapping<T>>>(iter: I) -> Wrapping<T> {
        iter.fold(Wrapping(0), |a, b| a + b)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Shl<usize> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn shl(self, other: usize) -> Wrapping<T> {
        Wrapping(self.0.wrapping_shl(other as u32))
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::ShlAssign<usize> for Wrapping<T> {
    fn shl_assign(&mut self, other: usize) {
        *self = std::ops::Shl::shl(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::Shr<usize> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn shr(self, other: usize) -> Wrapping<T> {
        Wrapping(self.0.wrapping_shr(other as u32))
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::ShrAssign<usize> for Wrapping<T> {
    fn shr_assign(&mut self, other: usize) {
        *self = std::ops::Shr::shr(*self, other);
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Saturating<T> {
    pub const MIN: Saturating<T> = Saturating(T::MIN);
    pub const MAX: Saturating<T> = Saturating(T::MAX);
    pub const fn pow(self, exp: u32) -> Saturating<T> {
        Saturating(self.0.saturating_pow(exp))
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FpCategory {
    Nan,
    Infinite,
    Zero,
    Subnormal,
    Normal,
}
#[for_types(T, f32, f64)]
impl T {
    pub fn powi(self, n: i32) -> T {
        let (mut result, mut left, mut power) = (1.0, n.unsigned_abs(), self);
        loop {
            if left % 2 == 1 {
                result *= power;
            }
            left = left / 2;
            if left == 0 {
                break;
            }
            power *= power;
        }
        if n < 0 { 1.0 / result } else { result }
    }
    pub const RADIX: u32 = 2;
    pub fn mul_add(self, a: T, b: T) -> T {
        let product = self * a;
        let sum = product + b;
        if !sum.is_finite() || product == 0.0 {
            return sum;
        }
        // What the product and the sum have lost.
        let ((x, x2), (y, y2)) = (self.halves(), a.halves());
        let lost = x * y - product + x * y2 + x2 * y + x2 * y2;
        let added = sum - product;
        sum + (product - (sum - added) + (b - added) + lost)
    }
    const fn halves(self) -> (T, T) {
        let low = (T::MANTISSA_DIGITS + 1) / 2;
        let high = T::from_bits(self.to_bits() >> low << low);
        (high, self - high)
    }
    pub fn asinh(self) -> T {
        let x = self.abs();
        (x + x / ((1.0 as T).hypot(1.0 / x) + 1.0 / x)).ln_1p().copysign(self)
    }
    pub fn acosh(self) -> T {
        if self < 1.0 { T::NAN } else { (self + ((self - 1.0).sqrt() * (self + 1.0).sqrt())).ln() }
    }
    pub fn atanh(self) -> T {
        0.5 * ((2.0 * self) / (1.0 - self)).ln_1p()
    }
    pub fn abs_sub(self, other: T) -> T {
        if self <= other { 0.0 } else { self - other }
    }
    pub const fn is_subnormal(self) -> bool {
        self != 0.0 && self.abs() < T::MIN_POSITIVE
    }
    pub const fn next_up(self) -> T {
        if self.is_nan() || self == T::INFINITY {
            self
        } else if self == 0.0 {
            T::from_bits(1)
        } else {
            T::from_bits(if self > 0.0 { self.to_bits() + 1 } else { self.to_bits() - 1 })
        }
    }
    pub const fn next_down(self) -> T {
        -(-self).next_up()
    }
    pub const fn classify(self) -> FpCategory {
        if self.is_nan() {
            FpCategory::Nan
        } else if self.is_infinite() {
            FpCategory::Infinite
        } else if self == 0.0 {
            FpCategory::Zero
        } else if self.abs() < T::MIN_POSITIVE {
            FpCategory::Subnormal
        } else {
            FpCategory::Normal
        }
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize)]
impl T {
    pub fn carrying_mul(self, rhs: T, carry: T) -> (T, T) {
        self.carrying_mul_add(rhs, carry, 0)
    }
}
#[for_types(T, u8, u16, u32, u64, usize)]
impl T {
    pub fn carrying_mul_add(self, rhs: T, carry: T, add: T) -> (T, T) {
        let wide = self as u128 * rhs as u128 + carry as u128 + add as u128;
        (wide as T, (wide >> T::BITS) as T)
    }
}
impl u128 {
    pub fn carrying_mul_add(self, rhs: u128, carry: u128, add: u128) -> (u128, u128) {
        const LOW: u128 = u64::MAX as u128;
        let (a, b, c, d) = (self >> 64, self & LOW, rhs >> 64, rhs & LOW);
        let (ad, bc, bd) = (a * d, b * c, b * d);
        let middle = (bd >> 64) + (ad & LOW) + (bc & LOW);
        let (low, over) = (middle << 64 | bd & LOW).overflowing_add(carry);
        let (low, more) = low.overflowing_add(add);
        (low, a * c + (ad >> 64) + (bc >> 64) + (middle >> 64) + over as u128 + more as u128)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize)]
impl NonZero<T> {
    pub const fn div_ceil(self, rhs: NonZero<T>) -> NonZero<T> {
        NonZero(self.0.div_ceil(rhs.0))
    }
}
#[for_types(T, i8, i16, i32, i64, i128, isize)]
impl NonZero<T> {
    pub const fn cast_unsigned(self) -> NonZero<Twin> {
        NonZero(self.0 as Twin)
    }
    pub const fn overflowing_abs(self) -> (NonZero<T>, bool) {
        let (n, over) = self.0.overflowing_abs();
        (NonZero(n), over)
    }
    pub const fn overflowing_neg(self) -> (NonZero<T>, bool) {
        let (n, over) = self.0.overflowing_neg();
        (NonZero(n), over)
    }
    pub const fn saturating_neg(self) -> NonZero<T> {
        NonZero(self.0.saturating_neg())
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitOr<NonZero<T>> for T {
    type Output = NonZero<T>;
    fn bitor(self, rhs: NonZero<T>) -> NonZero<T> {
        NonZero(self | rhs.0)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitOrAssign for NonZero<T> {
    fn bitor_assign(&mut self, rhs: NonZero<T>) {
        self.0 |= rhs.0;
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::ops::BitOrAssign<T> for NonZero<T> {
    fn bitor_assign(&mut self, rhs: T) {
        self.0 |= rhs;
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize)]
impl std::ops::DivAssign<NonZero<T>> for T {
    fn div_assign(&mut self, rhs: NonZero<T>) {
        *self = *self / rhs.0;
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize)]
impl std::ops::RemAssign<NonZero<T>> for T {
    fn rem_assign(&mut self, rhs: NonZero<T>) {
        *self = *self % rhs.0;
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Saturating<T> {
    pub const BITS: u32 = T::BITS;
    pub const fn count_ones(self) -> u32 {
        self.0.count_ones()
    }
    pub const fn count_zeros(self) -> u32 {
        self.0.count_zeros()
    }
    pub const fn leading_zeros(self) -> u32 {
        self.0.leading_zeros()
    }
    pub const fn trailing_zeros(self) -> u32 {
        self.0.trailing_zeros()
    }
    pub const fn rotate_left(self, n: u32) -> Self {
        Saturating(self.0.rotate_left(n))
    }
    pub const fn rotate_right(self, n: u32) -> Self {
        Saturating(self.0.rotate_right(n))
    }
    pub const fn swap_bytes(self) -> Self {
        Saturating(self.0.swap_bytes())
    }
    pub const fn reverse_bits(self) -> Self {
        Saturating(self.0.reverse_bits())
    }
    pub const fn from_be(x: Self) -> Self {
        x.swap_bytes()
    }
    pub const fn from_le(x: Self) -> Self {
        x
    }
    pub const fn to_be(self) -> Self {
        self.swap_bytes()
    }
    pub const fn to_le(self) -> Self {
        self
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize)]
impl Saturating<T> {
    pub const fn is_power_of_two(self) -> bool {
        self.0.is_power_of_two()
    }
}
#[for_types(T, i8, i16, i32, i64, i128, isize)]
impl Saturating<T> {
    pub const fn abs(self) -> Saturating<T> {
        Saturating(self.0.saturating_abs())
    }
    pub const fn signum(self) -> Saturating<T> {
        Saturating(self.0.signum())
    }
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }
}
#[for_types(T, i8, i16, i32, i64, i128, isize)]
impl std::ops::Neg for &Saturating<T> {
    type Output = Saturating<T>;
    fn neg(self) -> Saturating<T> {
        std::ops::Neg::neg(*self)
    }
}
#[for_types(T, i8, i16, i32, i64, i128, isize)]
impl std::ops::Neg for Saturating<T> {
    type Output = Saturating<T>;
    fn neg(self) -> Saturating<T> {
        Saturating(self.0.saturating_neg())
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Wrapping<T> {
    pub const fn reverse_bits(self) -> Self {
        Wrapping(self.0.reverse_bits())
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::iter::Product for Wrapping<T> {
    fn product<I: Iterator<Item = Wrapping<T>>>(iter: I) -> Wrapping<T> {
        iter.fold(Wrapping(1), |a, b| a * b)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::iter::Sum for Saturating<T> {
    fn sum<I: Iterator<Item = Saturating<T>>>(iter: I) -> Saturating<T> {
        iter.fold(Saturating(0), |a, b| a + b)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl std::iter::Product for Saturating<T> {
    fn product<I: Iterator<Item = Saturating<T>>>(iter: I) -> Saturating<T> {
        iter.fold(Saturating(1), |a, b| a * b)
    }
}
impl<'a, T: Copy> std::iter::Sum<&'a Wrapping<T>> for Wrapping<T>
where
    Wrapping<T>: std::iter::Sum,
{
    fn sum<I: Iterator<Item = &'a Wrapping<T>>>(iter: I) -> Wrapping<T> {
        iter.copied().sum()
    }
}
impl<'a, T: Copy> std::iter::Product<&'a Wrapping<T>> for Wrapping<T>
where
    Wrapping<T>: std::iter::Product,
{
    fn product<I: Iterator<Item = &'a Wrapping<T>>>(iter: I) -> Wrapping<T> {
        iter.copied().product()
    }
}
impl<'a, T: Copy> std::iter::Sum<&'a Saturating<T>> for Saturating<T>
where
    Saturating<T>: std::iter::Sum,
{
    fn sum<I: Iterator<Item = &'a Saturating<T>>>(iter: I) -> Saturating<T> {
        iter.copied().sum()
    }
}
impl<'a, T: Copy> std::iter::Product<&'a Saturating<T>> for Saturating<T>
where
    Saturating<T>: std::iter::Product,
{
    fn product<I: Iterator<Item = &'a Saturating<T>>>(iter: I) -> Saturating<T> {
        iter.copied().product()
    }
}
pub trait FloatToInt<Int> {
    fn to_int(self) -> Int;
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl FloatToInt<T> for f64 {
    fn to_int(self) -> T {
        self as T
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl FloatToInt<T> for f32 {
    fn to_int(self) -> T {
        self as T
    }
}
#[for_types(T, f32, f64)]
impl T {
    pub unsafe fn to_int_unchecked<Int>(self) -> Int
    where
        T: FloatToInt<Int>,
    {
        self.to_int()
    }
}
