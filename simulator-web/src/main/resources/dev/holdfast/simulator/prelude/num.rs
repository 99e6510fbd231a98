use std::fmt::{Display, Formatter};
use std::intrinsics;
use std::str::FromStr;

#[derive(Debug, Clone, PartialEq, Eq)]
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
    pub fn kind(&self) -> &IntErrorKind {
        &self.kind
    }
}

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
        let bytes = text.as_bytes();
        if bytes.len() == 0 {
            return parse_error(IntErrorKind::Empty);
        }
        let signed = T::MIN != 0;
        let negative = signed && bytes[0] == b'-';
        let mut i = if negative || bytes[0] == b'+' { 1 } else { 0 };
        if i == bytes.len() {
            return parse_error(IntErrorKind::InvalidDigit);
        }
        let mut value: T = 0;
        while i < bytes.len() {
            if bytes[i] < b'0' || bytes[i] > b'9' {
                return parse_error(IntErrorKind::InvalidDigit);
            }
            let digit = (bytes[i] - b'0') as T;
            let (tens, over) = intrinsics::mul_with_overflow(value, 10);
            let (sum, more) = if negative {
                intrinsics::sub_with_overflow(tens, digit)
            } else {
                intrinsics::add_with_overflow(tens, digit)
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

impl u8 {
    pub const MAX: u8 = 255;
    pub const MIN: u8 = 0;
    pub const BITS: u32 = 8;
    pub fn wrapping_add(self, other: u8) -> u8 {
        intrinsics::wrapping_add(self, other)
    }
    pub fn wrapping_sub(self, other: u8) -> u8 {
        intrinsics::wrapping_sub(self, other)
    }
    pub fn wrapping_mul(self, other: u8) -> u8 {
        intrinsics::wrapping_mul(self, other)
    }
    pub fn overflowing_add(self, other: u8) -> (u8, bool) {
        intrinsics::add_with_overflow(self, other)
    }
    pub fn overflowing_sub(self, other: u8) -> (u8, bool) {
        intrinsics::sub_with_overflow(self, other)
    }
    pub fn overflowing_mul(self, other: u8) -> (u8, bool) {
        intrinsics::mul_with_overflow(self, other)
    }
    pub fn checked_add(self, other: u8) -> Option<u8> {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_sub(self, other: u8) -> Option<u8> {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_mul(self, other: u8) -> Option<u8> {
        let (value, over) = intrinsics::mul_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_div(self, other: u8) -> Option<u8> {
        if other == 0 { None } else { Some(self / other) }
    }
    pub fn saturating_add(self, other: u8) -> u8 {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if !over { value } else if false { Self::MIN } else { Self::MAX }
    }
    pub fn saturating_sub(self, other: u8) -> u8 {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if !over { value } else if false { Self::MAX } else { Self::MIN }
    }
    pub fn pow(self, exponent: u32) -> u8 {
        let mut result: u8 = 1;
        let mut left = exponent;
        while left > 0 {
            result *= self;
            left -= 1;
        }
        result
    }
    pub fn count_ones(self) -> u32 {
        intrinsics::ctpop(self)
    }
    pub fn leading_zeros(self) -> u32 {
        intrinsics::ctlz(self)
    }
    pub fn trailing_zeros(self) -> u32 {
        intrinsics::cttz(self)
    }
    pub fn rotate_left(self, by: u32) -> u8 {
        intrinsics::rotate_left(self, by)
    }
    pub fn rotate_right(self, by: u32) -> u8 {
        intrinsics::rotate_right(self, by)
    }
    pub fn is_power_of_two(self) -> bool {
        intrinsics::ctpop(self) == 1
    }
    pub fn abs_diff(self, other: u8) -> u8 {
        if self < other { other - self } else { self - other }
    }
    pub fn div_ceil(self, other: u8) -> u8 {
        let whole = self / other;
        if self % other > 0 { whole + 1 } else { whole }
    }
}

impl u16 {
    pub const MAX: u16 = 65535;
    pub const MIN: u16 = 0;
    pub const BITS: u32 = 16;
    pub fn wrapping_add(self, other: u16) -> u16 {
        intrinsics::wrapping_add(self, other)
    }
    pub fn wrapping_sub(self, other: u16) -> u16 {
        intrinsics::wrapping_sub(self, other)
    }
    pub fn wrapping_mul(self, other: u16) -> u16 {
        intrinsics::wrapping_mul(self, other)
    }
    pub fn overflowing_add(self, other: u16) -> (u16, bool) {
        intrinsics::add_with_overflow(self, other)
    }
    pub fn overflowing_sub(self, other: u16) -> (u16, bool) {
        intrinsics::sub_with_overflow(self, other)
    }
    pub fn overflowing_mul(self, other: u16) -> (u16, bool) {
        intrinsics::mul_with_overflow(self, other)
    }
    pub fn checked_add(self, other: u16) -> Option<u16> {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_sub(self, other: u16) -> Option<u16> {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_mul(self, other: u16) -> Option<u16> {
        let (value, over) = intrinsics::mul_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_div(self, other: u16) -> Option<u16> {
        if other == 0 { None } else { Some(self / other) }
    }
    pub fn saturating_add(self, other: u16) -> u16 {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if !over { value } else if false { Self::MIN } else { Self::MAX }
    }
    pub fn saturating_sub(self, other: u16) -> u16 {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if !over { value } else if false { Self::MAX } else { Self::MIN }
    }
    pub fn pow(self, exponent: u32) -> u16 {
        let mut result: u16 = 1;
        let mut left = exponent;
        while left > 0 {
            result *= self;
            left -= 1;
        }
        result
    }
    pub fn count_ones(self) -> u32 {
        intrinsics::ctpop(self)
    }
    pub fn leading_zeros(self) -> u32 {
        intrinsics::ctlz(self)
    }
    pub fn trailing_zeros(self) -> u32 {
        intrinsics::cttz(self)
    }
    pub fn rotate_left(self, by: u32) -> u16 {
        intrinsics::rotate_left(self, by)
    }
    pub fn rotate_right(self, by: u32) -> u16 {
        intrinsics::rotate_right(self, by)
    }
    pub fn is_power_of_two(self) -> bool {
        intrinsics::ctpop(self) == 1
    }
    pub fn abs_diff(self, other: u16) -> u16 {
        if self < other { other - self } else { self - other }
    }
    pub fn div_ceil(self, other: u16) -> u16 {
        let whole = self / other;
        if self % other > 0 { whole + 1 } else { whole }
    }
}

impl u32 {
    pub const MAX: u32 = 4294967295;
    pub const MIN: u32 = 0;
    pub const BITS: u32 = 32;
    pub fn wrapping_add(self, other: u32) -> u32 {
        intrinsics::wrapping_add(self, other)
    }
    pub fn wrapping_sub(self, other: u32) -> u32 {
        intrinsics::wrapping_sub(self, other)
    }
    pub fn wrapping_mul(self, other: u32) -> u32 {
        intrinsics::wrapping_mul(self, other)
    }
    pub fn overflowing_add(self, other: u32) -> (u32, bool) {
        intrinsics::add_with_overflow(self, other)
    }
    pub fn overflowing_sub(self, other: u32) -> (u32, bool) {
        intrinsics::sub_with_overflow(self, other)
    }
    pub fn overflowing_mul(self, other: u32) -> (u32, bool) {
        intrinsics::mul_with_overflow(self, other)
    }
    pub fn checked_add(self, other: u32) -> Option<u32> {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_sub(self, other: u32) -> Option<u32> {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_mul(self, other: u32) -> Option<u32> {
        let (value, over) = intrinsics::mul_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_div(self, other: u32) -> Option<u32> {
        if other == 0 { None } else { Some(self / other) }
    }
    pub fn saturating_add(self, other: u32) -> u32 {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if !over { value } else if false { Self::MIN } else { Self::MAX }
    }
    pub fn saturating_sub(self, other: u32) -> u32 {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if !over { value } else if false { Self::MAX } else { Self::MIN }
    }
    pub fn pow(self, exponent: u32) -> u32 {
        let mut result: u32 = 1;
        let mut left = exponent;
        while left > 0 {
            result *= self;
            left -= 1;
        }
        result
    }
    pub fn count_ones(self) -> u32 {
        intrinsics::ctpop(self)
    }
    pub fn leading_zeros(self) -> u32 {
        intrinsics::ctlz(self)
    }
    pub fn trailing_zeros(self) -> u32 {
        intrinsics::cttz(self)
    }
    pub fn rotate_left(self, by: u32) -> u32 {
        intrinsics::rotate_left(self, by)
    }
    pub fn rotate_right(self, by: u32) -> u32 {
        intrinsics::rotate_right(self, by)
    }
    pub fn is_power_of_two(self) -> bool {
        intrinsics::ctpop(self) == 1
    }
    pub fn abs_diff(self, other: u32) -> u32 {
        if self < other { other - self } else { self - other }
    }
    pub fn div_ceil(self, other: u32) -> u32 {
        let whole = self / other;
        if self % other > 0 { whole + 1 } else { whole }
    }
}

impl u64 {
    pub const MAX: u64 = 18446744073709551615;
    pub const MIN: u64 = 0;
    pub const BITS: u32 = 64;
    pub fn wrapping_add(self, other: u64) -> u64 {
        intrinsics::wrapping_add(self, other)
    }
    pub fn wrapping_sub(self, other: u64) -> u64 {
        intrinsics::wrapping_sub(self, other)
    }
    pub fn wrapping_mul(self, other: u64) -> u64 {
        intrinsics::wrapping_mul(self, other)
    }
    pub fn overflowing_add(self, other: u64) -> (u64, bool) {
        intrinsics::add_with_overflow(self, other)
    }
    pub fn overflowing_sub(self, other: u64) -> (u64, bool) {
        intrinsics::sub_with_overflow(self, other)
    }
    pub fn overflowing_mul(self, other: u64) -> (u64, bool) {
        intrinsics::mul_with_overflow(self, other)
    }
    pub fn checked_add(self, other: u64) -> Option<u64> {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_sub(self, other: u64) -> Option<u64> {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_mul(self, other: u64) -> Option<u64> {
        let (value, over) = intrinsics::mul_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_div(self, other: u64) -> Option<u64> {
        if other == 0 { None } else { Some(self / other) }
    }
    pub fn saturating_add(self, other: u64) -> u64 {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if !over { value } else if false { Self::MIN } else { Self::MAX }
    }
    pub fn saturating_sub(self, other: u64) -> u64 {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if !over { value } else if false { Self::MAX } else { Self::MIN }
    }
    pub fn pow(self, exponent: u32) -> u64 {
        let mut result: u64 = 1;
        let mut left = exponent;
        while left > 0 {
            result *= self;
            left -= 1;
        }
        result
    }
    pub fn count_ones(self) -> u32 {
        intrinsics::ctpop(self)
    }
    pub fn leading_zeros(self) -> u32 {
        intrinsics::ctlz(self)
    }
    pub fn trailing_zeros(self) -> u32 {
        intrinsics::cttz(self)
    }
    pub fn rotate_left(self, by: u32) -> u64 {
        intrinsics::rotate_left(self, by)
    }
    pub fn rotate_right(self, by: u32) -> u64 {
        intrinsics::rotate_right(self, by)
    }
    pub fn is_power_of_two(self) -> bool {
        intrinsics::ctpop(self) == 1
    }
    pub fn abs_diff(self, other: u64) -> u64 {
        if self < other { other - self } else { self - other }
    }
    pub fn div_ceil(self, other: u64) -> u64 {
        let whole = self / other;
        if self % other > 0 { whole + 1 } else { whole }
    }
}

impl u128 {
    pub const MAX: u128 = 340282366920938463463374607431768211455;
    pub const MIN: u128 = 0;
    pub const BITS: u32 = 128;
    pub fn wrapping_add(self, other: u128) -> u128 {
        intrinsics::wrapping_add(self, other)
    }
    pub fn wrapping_sub(self, other: u128) -> u128 {
        intrinsics::wrapping_sub(self, other)
    }
    pub fn wrapping_mul(self, other: u128) -> u128 {
        intrinsics::wrapping_mul(self, other)
    }
    pub fn overflowing_add(self, other: u128) -> (u128, bool) {
        intrinsics::add_with_overflow(self, other)
    }
    pub fn overflowing_sub(self, other: u128) -> (u128, bool) {
        intrinsics::sub_with_overflow(self, other)
    }
    pub fn overflowing_mul(self, other: u128) -> (u128, bool) {
        intrinsics::mul_with_overflow(self, other)
    }
    pub fn checked_add(self, other: u128) -> Option<u128> {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_sub(self, other: u128) -> Option<u128> {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_mul(self, other: u128) -> Option<u128> {
        let (value, over) = intrinsics::mul_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_div(self, other: u128) -> Option<u128> {
        if other == 0 { None } else { Some(self / other) }
    }
    pub fn saturating_add(self, other: u128) -> u128 {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if !over { value } else if false { Self::MIN } else { Self::MAX }
    }
    pub fn saturating_sub(self, other: u128) -> u128 {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if !over { value } else if false { Self::MAX } else { Self::MIN }
    }
    pub fn pow(self, exponent: u32) -> u128 {
        let mut result: u128 = 1;
        let mut left = exponent;
        while left > 0 {
            result *= self;
            left -= 1;
        }
        result
    }
    pub fn count_ones(self) -> u32 {
        intrinsics::ctpop(self)
    }
    pub fn leading_zeros(self) -> u32 {
        intrinsics::ctlz(self)
    }
    pub fn trailing_zeros(self) -> u32 {
        intrinsics::cttz(self)
    }
    pub fn rotate_left(self, by: u32) -> u128 {
        intrinsics::rotate_left(self, by)
    }
    pub fn rotate_right(self, by: u32) -> u128 {
        intrinsics::rotate_right(self, by)
    }
    pub fn is_power_of_two(self) -> bool {
        intrinsics::ctpop(self) == 1
    }
    pub fn abs_diff(self, other: u128) -> u128 {
        if self < other { other - self } else { self - other }
    }
    pub fn div_ceil(self, other: u128) -> u128 {
        let whole = self / other;
        if self % other > 0 { whole + 1 } else { whole }
    }
}

impl usize {
    pub const MAX: usize = 18446744073709551615;
    pub const MIN: usize = 0;
    pub const BITS: u32 = 64;
    pub fn wrapping_add(self, other: usize) -> usize {
        intrinsics::wrapping_add(self, other)
    }
    pub fn wrapping_sub(self, other: usize) -> usize {
        intrinsics::wrapping_sub(self, other)
    }
    pub fn wrapping_mul(self, other: usize) -> usize {
        intrinsics::wrapping_mul(self, other)
    }
    pub fn overflowing_add(self, other: usize) -> (usize, bool) {
        intrinsics::add_with_overflow(self, other)
    }
    pub fn overflowing_sub(self, other: usize) -> (usize, bool) {
        intrinsics::sub_with_overflow(self, other)
    }
    pub fn overflowing_mul(self, other: usize) -> (usize, bool) {
        intrinsics::mul_with_overflow(self, other)
    }
    pub fn checked_add(self, other: usize) -> Option<usize> {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_sub(self, other: usize) -> Option<usize> {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_mul(self, other: usize) -> Option<usize> {
        let (value, over) = intrinsics::mul_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_div(self, other: usize) -> Option<usize> {
        if other == 0 { None } else { Some(self / other) }
    }
    pub fn saturating_add(self, other: usize) -> usize {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if !over { value } else if false { Self::MIN } else { Self::MAX }
    }
    pub fn saturating_sub(self, other: usize) -> usize {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if !over { value } else if false { Self::MAX } else { Self::MIN }
    }
    pub fn pow(self, exponent: u32) -> usize {
        let mut result: usize = 1;
        let mut left = exponent;
        while left > 0 {
            result *= self;
            left -= 1;
        }
        result
    }
    pub fn count_ones(self) -> u32 {
        intrinsics::ctpop(self)
    }
    pub fn leading_zeros(self) -> u32 {
        intrinsics::ctlz(self)
    }
    pub fn trailing_zeros(self) -> u32 {
        intrinsics::cttz(self)
    }
    pub fn rotate_left(self, by: u32) -> usize {
        intrinsics::rotate_left(self, by)
    }
    pub fn rotate_right(self, by: u32) -> usize {
        intrinsics::rotate_right(self, by)
    }
    pub fn is_power_of_two(self) -> bool {
        intrinsics::ctpop(self) == 1
    }
    pub fn abs_diff(self, other: usize) -> usize {
        if self < other { other - self } else { self - other }
    }
    pub fn div_ceil(self, other: usize) -> usize {
        let whole = self / other;
        if self % other > 0 { whole + 1 } else { whole }
    }
}

impl i8 {
    pub const MAX: i8 = 127;
    pub const MIN: i8 = -128;
    pub const BITS: u32 = 8;
    pub fn wrapping_add(self, other: i8) -> i8 {
        intrinsics::wrapping_add(self, other)
    }
    pub fn wrapping_sub(self, other: i8) -> i8 {
        intrinsics::wrapping_sub(self, other)
    }
    pub fn wrapping_mul(self, other: i8) -> i8 {
        intrinsics::wrapping_mul(self, other)
    }
    pub fn overflowing_add(self, other: i8) -> (i8, bool) {
        intrinsics::add_with_overflow(self, other)
    }
    pub fn overflowing_sub(self, other: i8) -> (i8, bool) {
        intrinsics::sub_with_overflow(self, other)
    }
    pub fn overflowing_mul(self, other: i8) -> (i8, bool) {
        intrinsics::mul_with_overflow(self, other)
    }
    pub fn checked_add(self, other: i8) -> Option<i8> {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_sub(self, other: i8) -> Option<i8> {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_mul(self, other: i8) -> Option<i8> {
        let (value, over) = intrinsics::mul_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_div(self, other: i8) -> Option<i8> {
        if other == 0 || self == Self::MIN && other == -1 { None } else { Some(self / other) }
    }
    pub fn saturating_add(self, other: i8) -> i8 {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if !over { value } else if other < 0 { Self::MIN } else { Self::MAX }
    }
    pub fn saturating_sub(self, other: i8) -> i8 {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if !over { value } else if other < 0 { Self::MAX } else { Self::MIN }
    }
    pub fn pow(self, exponent: u32) -> i8 {
        let mut result: i8 = 1;
        let mut left = exponent;
        while left > 0 {
            result *= self;
            left -= 1;
        }
        result
    }
    pub fn count_ones(self) -> u32 {
        intrinsics::ctpop(self)
    }
    pub fn leading_zeros(self) -> u32 {
        intrinsics::ctlz(self)
    }
    pub fn trailing_zeros(self) -> u32 {
        intrinsics::cttz(self)
    }
    pub fn rotate_left(self, by: u32) -> i8 {
        intrinsics::rotate_left(self, by)
    }
    pub fn rotate_right(self, by: u32) -> i8 {
        intrinsics::rotate_right(self, by)
    }
    pub fn abs(self) -> i8 {
        if self < 0 { -self } else { self }
    }
    pub fn signum(self) -> i8 {
        if self < 0 { -1 } else if self > 0 { 1 } else { 0 }
    }
    pub fn is_negative(self) -> bool {
        self < 0
    }
    pub fn is_positive(self) -> bool {
        self > 0
    }
    pub fn rem_euclid(self, other: i8) -> i8 {
        let rest = self % other;
        if rest < 0 { if other < 0 { rest - other } else { rest + other } } else { rest }
    }
}

impl i16 {
    pub const MAX: i16 = 32767;
    pub const MIN: i16 = -32768;
    pub const BITS: u32 = 16;
    pub fn wrapping_add(self, other: i16) -> i16 {
        intrinsics::wrapping_add(self, other)
    }
    pub fn wrapping_sub(self, other: i16) -> i16 {
        intrinsics::wrapping_sub(self, other)
    }
    pub fn wrapping_mul(self, other: i16) -> i16 {
        intrinsics::wrapping_mul(self, other)
    }
    pub fn overflowing_add(self, other: i16) -> (i16, bool) {
        intrinsics::add_with_overflow(self, other)
    }
    pub fn overflowing_sub(self, other: i16) -> (i16, bool) {
        intrinsics::sub_with_overflow(self, other)
    }
    pub fn overflowing_mul(self, other: i16) -> (i16, bool) {
        intrinsics::mul_with_overflow(self, other)
    }
    pub fn checked_add(self, other: i16) -> Option<i16> {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_sub(self, other: i16) -> Option<i16> {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_mul(self, other: i16) -> Option<i16> {
        let (value, over) = intrinsics::mul_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_div(self, other: i16) -> Option<i16> {
        if other == 0 || self == Self::MIN && other == -1 { None } else { Some(self / other) }
    }
    pub fn saturating_add(self, other: i16) -> i16 {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if !over { value } else if other < 0 { Self::MIN } else { Self::MAX }
    }
    pub fn saturating_sub(self, other: i16) -> i16 {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if !over { value } else if other < 0 { Self::MAX } else { Self::MIN }
    }
    pub fn pow(self, exponent: u32) -> i16 {
        let mut result: i16 = 1;
        let mut left = exponent;
        while left > 0 {
            result *= self;
            left -= 1;
        }
        result
    }
    pub fn count_ones(self) -> u32 {
        intrinsics::ctpop(self)
    }
    pub fn leading_zeros(self) -> u32 {
        intrinsics::ctlz(self)
    }
    pub fn trailing_zeros(self) -> u32 {
        intrinsics::cttz(self)
    }
    pub fn rotate_left(self, by: u32) -> i16 {
        intrinsics::rotate_left(self, by)
    }
    pub fn rotate_right(self, by: u32) -> i16 {
        intrinsics::rotate_right(self, by)
    }
    pub fn abs(self) -> i16 {
        if self < 0 { -self } else { self }
    }
    pub fn signum(self) -> i16 {
        if self < 0 { -1 } else if self > 0 { 1 } else { 0 }
    }
    pub fn is_negative(self) -> bool {
        self < 0
    }
    pub fn is_positive(self) -> bool {
        self > 0
    }
    pub fn rem_euclid(self, other: i16) -> i16 {
        let rest = self % other;
        if rest < 0 { if other < 0 { rest - other } else { rest + other } } else { rest }
    }
}

impl i32 {
    pub const MAX: i32 = 2147483647;
    pub const MIN: i32 = -2147483648;
    pub const BITS: u32 = 32;
    pub fn wrapping_add(self, other: i32) -> i32 {
        intrinsics::wrapping_add(self, other)
    }
    pub fn wrapping_sub(self, other: i32) -> i32 {
        intrinsics::wrapping_sub(self, other)
    }
    pub fn wrapping_mul(self, other: i32) -> i32 {
        intrinsics::wrapping_mul(self, other)
    }
    pub fn overflowing_add(self, other: i32) -> (i32, bool) {
        intrinsics::add_with_overflow(self, other)
    }
    pub fn overflowing_sub(self, other: i32) -> (i32, bool) {
        intrinsics::sub_with_overflow(self, other)
    }
    pub fn overflowing_mul(self, other: i32) -> (i32, bool) {
        intrinsics::mul_with_overflow(self, other)
    }
    pub fn checked_add(self, other: i32) -> Option<i32> {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_sub(self, other: i32) -> Option<i32> {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_mul(self, other: i32) -> Option<i32> {
        let (value, over) = intrinsics::mul_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_div(self, other: i32) -> Option<i32> {
        if other == 0 || self == Self::MIN && other == -1 { None } else { Some(self / other) }
    }
    pub fn saturating_add(self, other: i32) -> i32 {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if !over { value } else if other < 0 { Self::MIN } else { Self::MAX }
    }
    pub fn saturating_sub(self, other: i32) -> i32 {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if !over { value } else if other < 0 { Self::MAX } else { Self::MIN }
    }
    pub fn pow(self, exponent: u32) -> i32 {
        let mut result: i32 = 1;
        let mut left = exponent;
        while left > 0 {
            result *= self;
            left -= 1;
        }
        result
    }
    pub fn count_ones(self) -> u32 {
        intrinsics::ctpop(self)
    }
    pub fn leading_zeros(self) -> u32 {
        intrinsics::ctlz(self)
    }
    pub fn trailing_zeros(self) -> u32 {
        intrinsics::cttz(self)
    }
    pub fn rotate_left(self, by: u32) -> i32 {
        intrinsics::rotate_left(self, by)
    }
    pub fn rotate_right(self, by: u32) -> i32 {
        intrinsics::rotate_right(self, by)
    }
    pub fn abs(self) -> i32 {
        if self < 0 { -self } else { self }
    }
    pub fn signum(self) -> i32 {
        if self < 0 { -1 } else if self > 0 { 1 } else { 0 }
    }
    pub fn is_negative(self) -> bool {
        self < 0
    }
    pub fn is_positive(self) -> bool {
        self > 0
    }
    pub fn rem_euclid(self, other: i32) -> i32 {
        let rest = self % other;
        if rest < 0 { if other < 0 { rest - other } else { rest + other } } else { rest }
    }
}

impl i64 {
    pub const MAX: i64 = 9223372036854775807;
    pub const MIN: i64 = -9223372036854775808;
    pub const BITS: u32 = 64;
    pub fn wrapping_add(self, other: i64) -> i64 {
        intrinsics::wrapping_add(self, other)
    }
    pub fn wrapping_sub(self, other: i64) -> i64 {
        intrinsics::wrapping_sub(self, other)
    }
    pub fn wrapping_mul(self, other: i64) -> i64 {
        intrinsics::wrapping_mul(self, other)
    }
    pub fn overflowing_add(self, other: i64) -> (i64, bool) {
        intrinsics::add_with_overflow(self, other)
    }
    pub fn overflowing_sub(self, other: i64) -> (i64, bool) {
        intrinsics::sub_with_overflow(self, other)
    }
    pub fn overflowing_mul(self, other: i64) -> (i64, bool) {
        intrinsics::mul_with_overflow(self, other)
    }
    pub fn checked_add(self, other: i64) -> Option<i64> {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_sub(self, other: i64) -> Option<i64> {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_mul(self, other: i64) -> Option<i64> {
        let (value, over) = intrinsics::mul_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_div(self, other: i64) -> Option<i64> {
        if other == 0 || self == Self::MIN && other == -1 { None } else { Some(self / other) }
    }
    pub fn saturating_add(self, other: i64) -> i64 {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if !over { value } else if other < 0 { Self::MIN } else { Self::MAX }
    }
    pub fn saturating_sub(self, other: i64) -> i64 {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if !over { value } else if other < 0 { Self::MAX } else { Self::MIN }
    }
    pub fn pow(self, exponent: u32) -> i64 {
        let mut result: i64 = 1;
        let mut left = exponent;
        while left > 0 {
            result *= self;
            left -= 1;
        }
        result
    }
    pub fn count_ones(self) -> u32 {
        intrinsics::ctpop(self)
    }
    pub fn leading_zeros(self) -> u32 {
        intrinsics::ctlz(self)
    }
    pub fn trailing_zeros(self) -> u32 {
        intrinsics::cttz(self)
    }
    pub fn rotate_left(self, by: u32) -> i64 {
        intrinsics::rotate_left(self, by)
    }
    pub fn rotate_right(self, by: u32) -> i64 {
        intrinsics::rotate_right(self, by)
    }
    pub fn abs(self) -> i64 {
        if self < 0 { -self } else { self }
    }
    pub fn signum(self) -> i64 {
        if self < 0 { -1 } else if self > 0 { 1 } else { 0 }
    }
    pub fn is_negative(self) -> bool {
        self < 0
    }
    pub fn is_positive(self) -> bool {
        self > 0
    }
    pub fn rem_euclid(self, other: i64) -> i64 {
        let rest = self % other;
        if rest < 0 { if other < 0 { rest - other } else { rest + other } } else { rest }
    }
}

impl i128 {
    pub const MAX: i128 = 170141183460469231731687303715884105727;
    pub const MIN: i128 = -170141183460469231731687303715884105728;
    pub const BITS: u32 = 128;
    pub fn wrapping_add(self, other: i128) -> i128 {
        intrinsics::wrapping_add(self, other)
    }
    pub fn wrapping_sub(self, other: i128) -> i128 {
        intrinsics::wrapping_sub(self, other)
    }
    pub fn wrapping_mul(self, other: i128) -> i128 {
        intrinsics::wrapping_mul(self, other)
    }
    pub fn overflowing_add(self, other: i128) -> (i128, bool) {
        intrinsics::add_with_overflow(self, other)
    }
    pub fn overflowing_sub(self, other: i128) -> (i128, bool) {
        intrinsics::sub_with_overflow(self, other)
    }
    pub fn overflowing_mul(self, other: i128) -> (i128, bool) {
        intrinsics::mul_with_overflow(self, other)
    }
    pub fn checked_add(self, other: i128) -> Option<i128> {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_sub(self, other: i128) -> Option<i128> {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_mul(self, other: i128) -> Option<i128> {
        let (value, over) = intrinsics::mul_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_div(self, other: i128) -> Option<i128> {
        if other == 0 || self == Self::MIN && other == -1 { None } else { Some(self / other) }
    }
    pub fn saturating_add(self, other: i128) -> i128 {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if !over { value } else if other < 0 { Self::MIN } else { Self::MAX }
    }
    pub fn saturating_sub(self, other: i128) -> i128 {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if !over { value } else if other < 0 { Self::MAX } else { Self::MIN }
    }
    pub fn pow(self, exponent: u32) -> i128 {
        let mut result: i128 = 1;
        let mut left = exponent;
        while left > 0 {
            result *= self;
            left -= 1;
        }
        result
    }
    pub fn count_ones(self) -> u32 {
        intrinsics::ctpop(self)
    }
    pub fn leading_zeros(self) -> u32 {
        intrinsics::ctlz(self)
    }
    pub fn trailing_zeros(self) -> u32 {
        intrinsics::cttz(self)
    }
    pub fn rotate_left(self, by: u32) -> i128 {
        intrinsics::rotate_left(self, by)
    }
    pub fn rotate_right(self, by: u32) -> i128 {
        intrinsics::rotate_right(self, by)
    }
    pub fn abs(self) -> i128 {
        if self < 0 { -self } else { self }
    }
    pub fn signum(self) -> i128 {
        if self < 0 { -1 } else if self > 0 { 1 } else { 0 }
    }
    pub fn is_negative(self) -> bool {
        self < 0
    }
    pub fn is_positive(self) -> bool {
        self > 0
    }
    pub fn rem_euclid(self, other: i128) -> i128 {
        let rest = self % other;
        if rest < 0 { if other < 0 { rest - other } else { rest + other } } else { rest }
    }
}

impl isize {
    pub const MAX: isize = 9223372036854775807;
    pub const MIN: isize = -9223372036854775808;
    pub const BITS: u32 = 64;
    pub fn wrapping_add(self, other: isize) -> isize {
        intrinsics::wrapping_add(self, other)
    }
    pub fn wrapping_sub(self, other: isize) -> isize {
        intrinsics::wrapping_sub(self, other)
    }
    pub fn wrapping_mul(self, other: isize) -> isize {
        intrinsics::wrapping_mul(self, other)
    }
    pub fn overflowing_add(self, other: isize) -> (isize, bool) {
        intrinsics::add_with_overflow(self, other)
    }
    pub fn overflowing_sub(self, other: isize) -> (isize, bool) {
        intrinsics::sub_with_overflow(self, other)
    }
    pub fn overflowing_mul(self, other: isize) -> (isize, bool) {
        intrinsics::mul_with_overflow(self, other)
    }
    pub fn checked_add(self, other: isize) -> Option<isize> {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_sub(self, other: isize) -> Option<isize> {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_mul(self, other: isize) -> Option<isize> {
        let (value, over) = intrinsics::mul_with_overflow(self, other);
        if over { None } else { Some(value) }
    }
    pub fn checked_div(self, other: isize) -> Option<isize> {
        if other == 0 || self == Self::MIN && other == -1 { None } else { Some(self / other) }
    }
    pub fn saturating_add(self, other: isize) -> isize {
        let (value, over) = intrinsics::add_with_overflow(self, other);
        if !over { value } else if other < 0 { Self::MIN } else { Self::MAX }
    }
    pub fn saturating_sub(self, other: isize) -> isize {
        let (value, over) = intrinsics::sub_with_overflow(self, other);
        if !over { value } else if other < 0 { Self::MAX } else { Self::MIN }
    }
    pub fn pow(self, exponent: u32) -> isize {
        let mut result: isize = 1;
        let mut left = exponent;
        while left > 0 {
            result *= self;
            left -= 1;
        }
        result
    }
    pub fn count_ones(self) -> u32 {
        intrinsics::ctpop(self)
    }
    pub fn leading_zeros(self) -> u32 {
        intrinsics::ctlz(self)
    }
    pub fn trailing_zeros(self) -> u32 {
        intrinsics::cttz(self)
    }
    pub fn rotate_left(self, by: u32) -> isize {
        intrinsics::rotate_left(self, by)
    }
    pub fn rotate_right(self, by: u32) -> isize {
        intrinsics::rotate_right(self, by)
    }
    pub fn abs(self) -> isize {
        if self < 0 { -self } else { self }
    }
    pub fn signum(self) -> isize {
        if self < 0 { -1 } else if self > 0 { 1 } else { 0 }
    }
    pub fn is_negative(self) -> bool {
        self < 0
    }
    pub fn is_positive(self) -> bool {
        self > 0
    }
    pub fn rem_euclid(self, other: isize) -> isize {
        let rest = self % other;
        if rest < 0 { if other < 0 { rest - other } else { rest + other } } else { rest }
    }
}

impl From<u8> for u16 {
    fn from(value: u8) -> u16 {
        value as u16
    }
}
impl From<u8> for u32 {
    fn from(value: u8) -> u32 {
        value as u32
    }
}
impl From<u8> for u64 {
    fn from(value: u8) -> u64 {
        value as u64
    }
}
impl From<u8> for u128 {
    fn from(value: u8) -> u128 {
        value as u128
    }
}
impl From<u8> for i16 {
    fn from(value: u8) -> i16 {
        value as i16
    }
}
impl From<u8> for i32 {
    fn from(value: u8) -> i32 {
        value as i32
    }
}
impl From<u8> for i64 {
    fn from(value: u8) -> i64 {
        value as i64
    }
}
impl From<u8> for i128 {
    fn from(value: u8) -> i128 {
        value as i128
    }
}
impl From<u16> for u32 {
    fn from(value: u16) -> u32 {
        value as u32
    }
}
impl From<u16> for u64 {
    fn from(value: u16) -> u64 {
        value as u64
    }
}
impl From<u16> for u128 {
    fn from(value: u16) -> u128 {
        value as u128
    }
}
impl From<u16> for i32 {
    fn from(value: u16) -> i32 {
        value as i32
    }
}
impl From<u16> for i64 {
    fn from(value: u16) -> i64 {
        value as i64
    }
}
impl From<u16> for i128 {
    fn from(value: u16) -> i128 {
        value as i128
    }
}
impl From<u32> for u64 {
    fn from(value: u32) -> u64 {
        value as u64
    }
}
impl From<u32> for u128 {
    fn from(value: u32) -> u128 {
        value as u128
    }
}
impl From<u32> for i64 {
    fn from(value: u32) -> i64 {
        value as i64
    }
}
impl From<u32> for i128 {
    fn from(value: u32) -> i128 {
        value as i128
    }
}
impl From<u64> for u128 {
    fn from(value: u64) -> u128 {
        value as u128
    }
}
impl From<u64> for i128 {
    fn from(value: u64) -> i128 {
        value as i128
    }
}
impl From<i8> for i16 {
    fn from(value: i8) -> i16 {
        value as i16
    }
}
impl From<i8> for i32 {
    fn from(value: i8) -> i32 {
        value as i32
    }
}
impl From<i8> for i64 {
    fn from(value: i8) -> i64 {
        value as i64
    }
}
impl From<i8> for i128 {
    fn from(value: i8) -> i128 {
        value as i128
    }
}
impl From<i16> for i32 {
    fn from(value: i16) -> i32 {
        value as i32
    }
}
impl From<i16> for i64 {
    fn from(value: i16) -> i64 {
        value as i64
    }
}
impl From<i16> for i128 {
    fn from(value: i16) -> i128 {
        value as i128
    }
}
impl From<i32> for i64 {
    fn from(value: i32) -> i64 {
        value as i64
    }
}
impl From<i32> for i128 {
    fn from(value: i32) -> i128 {
        value as i128
    }
}
impl From<i64> for i128 {
    fn from(value: i64) -> i128 {
        value as i128
    }
}
impl From<bool> for u8 {
    fn from(value: bool) -> u8 {
        value as u8
    }
}
impl From<bool> for u16 {
    fn from(value: bool) -> u16 {
        value as u16
    }
}
impl From<bool> for u32 {
    fn from(value: bool) -> u32 {
        value as u32
    }
}
impl From<bool> for u64 {
    fn from(value: bool) -> u64 {
        value as u64
    }
}
impl From<bool> for i32 {
    fn from(value: bool) -> i32 {
        value as i32
    }
}
impl From<bool> for usize {
    fn from(value: bool) -> usize {
        value as usize
    }
}
impl From<u8> for usize {
    fn from(value: u8) -> usize {
        value as usize
    }
}
impl From<u16> for usize {
    fn from(value: u16) -> usize {
        value as usize
    }
}
impl From<u8> for isize {
    fn from(value: u8) -> isize {
        value as isize
    }
}
impl From<i16> for isize {
    fn from(value: i16) -> isize {
        value as isize
    }
}
impl From<u8> for char {
    fn from(value: u8) -> char {
        value as char
    }
}
impl From<char> for u32 {
    fn from(value: char) -> u32 {
        value as u32
    }
}
impl From<char> for u64 {
    fn from(value: char) -> u64 {
        value as u64
    }
}
