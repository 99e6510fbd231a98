use std::fmt::{Debug, Formatter};
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

#[valid_range(0, 999999999)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Nanoseconds(u32);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration {
    secs: u64,
    nanos: Nanoseconds,
}

impl Duration {
    pub const ZERO: Duration = Duration { secs: 0, nanos: Nanoseconds(0) };
    pub const MAX: Duration = Duration { secs: u64::MAX, nanos: Nanoseconds(999999999) };
    #[std_line(201)]
    pub const fn new(secs: u64, nanos: u32) -> Duration {
        match secs.checked_add((nanos / 1000000000) as u64) {
            Some(secs) => Duration { secs, nanos: Nanoseconds(nanos % 1000000000) },
            None => panic!("overflow in Duration::new"),
        }
    }
    pub const fn from_secs(secs: u64) -> Duration {
        Duration { secs, nanos: Nanoseconds(0) }
    }
    #[std_line(452)]
    pub const fn from_mins(mins: u64) -> Duration {
        if mins > u64::MAX / 60 {
            panic!("overflow in Duration::from_mins");
        }
        Duration::from_secs(mins * 60)
    }
    #[std_line(424)]
    pub const fn from_hours(hours: u64) -> Duration {
        if hours > u64::MAX / 3600 {
            panic!("overflow in Duration::from_hours");
        }
        Duration::from_secs(hours * 3600)
    }
    pub const fn from_millis(millis: u64) -> Duration {
        Duration { secs: millis / 1000, nanos: Nanoseconds((millis % 1000) as u32 * 1000000) }
    }
    pub const fn from_micros(micros: u64) -> Duration {
        Duration { secs: micros / 1000000, nanos: Nanoseconds((micros % 1000000) as u32 * 1000) }
    }
    pub const fn from_nanos(nanos: u64) -> Duration {
        Duration { secs: nanos / 1000000000, nanos: Nanoseconds((nanos % 1000000000) as u32) }
    }
    #[track_caller]
    pub const fn from_nanos_u128(nanos: u128) -> Duration {
        Duration::of_nanos(nanos).expect("overflow in `Duration::from_nanos_u128`")
    }
    pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> {
        if secs < 0.0 {
            return Err(TryFromFloatSecsError { kind: TryFromFloatSecsErrorKind::Negative });
        }
        if !(secs < 18446744073709551616.0) {
            return Err(TryFromFloatSecsError { kind: TryFromFloatSecsErrorKind::OverflowOrNan });
        }
        let whole = secs.trunc();
        Ok(Duration::new(whole as u64, ((secs - whole) * 1e9).round_ties_even() as u32))
    }
    pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> {
        Duration::try_from_secs_f64(secs as f64)
    }
    #[std_line(962)]
    pub fn from_secs_f64(secs: f64) -> Duration {
        match Duration::try_from_secs_f64(secs) {
            Ok(duration) => duration,
            Err(error) => panic!("{error}"),
        }
    }
    #[std_line(999)]
    pub fn from_secs_f32(secs: f32) -> Duration {
        match Duration::try_from_secs_f32(secs) {
            Ok(duration) => duration,
            Err(error) => panic!("{error}"),
        }
    }
    pub const fn is_zero(&self) -> bool {
        self.secs == 0 && self.nanos.0 == 0
    }
    pub const fn as_secs(&self) -> u64 {
        self.secs
    }
    pub const fn subsec_millis(&self) -> u32 {
        self.nanos.0 / 1000000
    }
    pub const fn subsec_micros(&self) -> u32 {
        self.nanos.0 / 1000
    }
    pub const fn subsec_nanos(&self) -> u32 {
        self.nanos.0
    }
    pub const fn as_millis(&self) -> u128 {
        self.secs as u128 * 1000 + self.subsec_millis() as u128
    }
    pub const fn as_micros(&self) -> u128 {
        self.secs as u128 * 1000000 + self.subsec_micros() as u128
    }
    pub const fn as_nanos(&self) -> u128 {
        self.secs as u128 * 1000000000 + self.nanos.0 as u128
    }
    pub const fn as_secs_f64(&self) -> f64 {
        self.secs as f64 + self.nanos.0 as f64 / 1e9
    }
    pub const fn as_secs_f32(&self) -> f32 {
        self.secs as f32 + self.nanos.0 as f32 / 1e9
    }
    pub const fn div_duration_f64(self, rhs: Duration) -> f64 {
        self.as_nanos() as f64 / rhs.as_nanos() as f64
    }
    pub const fn div_duration_f32(self, rhs: Duration) -> f32 {
        self.as_nanos() as f32 / rhs.as_nanos() as f32
    }
    pub const fn abs_diff(self, other: Duration) -> Duration {
        match self.checked_sub(other) {
            Some(difference) => difference,
            None => other.saturating_sub(self),
        }
    }
    const fn of_nanos(nanos: u128) -> Option<Duration> {
        let secs = nanos / 1000000000;
        if secs > u64::MAX as u128 {
            return None;
        }
        Some(Duration { secs: secs as u64, nanos: Nanoseconds((nanos % 1000000000) as u32) })
    }
    pub const fn checked_add(self, rhs: Duration) -> Option<Duration> {
        Duration::of_nanos(self.as_nanos() + rhs.as_nanos())
    }
    pub const fn checked_sub(self, rhs: Duration) -> Option<Duration> {
        match self.as_nanos().checked_sub(rhs.as_nanos()) {
            Some(nanos) => Duration::of_nanos(nanos),
            None => None,
        }
    }
    pub const fn checked_mul(self, rhs: u32) -> Option<Duration> {
        Duration::of_nanos(self.as_nanos() * rhs as u128)
    }
    pub const fn checked_div(self, rhs: u32) -> Option<Duration> {
        if rhs == 0 { None } else { Duration::of_nanos(self.as_nanos() / rhs as u128) }
    }
    pub const fn saturating_add(self, rhs: Duration) -> Duration {
        match self.checked_add(rhs) {
            Some(sum) => sum,
            None => Duration::MAX,
        }
    }
    pub const fn saturating_sub(self, rhs: Duration) -> Duration {
        match self.checked_sub(rhs) {
            Some(difference) => difference,
            None => Duration::ZERO,
        }
    }
    pub const fn saturating_mul(self, rhs: u32) -> Duration {
        match self.checked_mul(rhs) {
            Some(product) => product,
            None => Duration::MAX,
        }
    }
    #[track_caller]
    pub fn mul_f64(self, rhs: f64) -> Duration {
        Duration::from_secs_f64(rhs * self.as_secs_f64())
    }
    #[track_caller]
    pub fn div_f64(self, rhs: f64) -> Duration {
        Duration::from_secs_f64(self.as_secs_f64() / rhs)
    }
    #[track_caller]
    pub fn mul_f32(self, rhs: f32) -> Duration {
        Duration::from_secs_f32(rhs * self.as_secs_f32())
    }
    #[track_caller]
    pub fn div_f32(self, rhs: f32) -> Duration {
        Duration::from_secs_f32(self.as_secs_f32() / rhs)
    }
}
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TryFromFloatSecsError {
    kind: TryFromFloatSecsErrorKind,
}
#[derive(Debug, Clone, PartialEq, Eq)]
enum TryFromFloatSecsErrorKind {
    Negative,
    OverflowOrNan,
}
impl std::fmt::Display for TryFromFloatSecsError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad_whole(match self.kind {
            TryFromFloatSecsErrorKind::Negative => "cannot convert float seconds to Duration: value is negative",
            TryFromFloatSecsErrorKind::OverflowOrNan => {
                "cannot convert float seconds to Duration: value is either too big or NaN"
            }
        })
    }
}
impl std::error::Error for TryFromFloatSecsError {}
/// A reading of the clock, which is virtual and begins a day before the run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {
    secs: i64,
    nanos: Nanoseconds,
}
impl Instant {
    pub fn now() -> Instant {
        let nanos = std::intrinsics::clock();
        Instant { secs: (86400 + nanos / 1000000000) as i64, nanos: Nanoseconds((nanos % 1000000000) as u32) }
    }
    pub fn elapsed(&self) -> Duration {
        Instant::now() - *self
    }
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {
        self.since_zero().checked_sub(earlier.since_zero())
    }
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {
        self.checked_duration_since(earlier).unwrap_or_default()
    }
    pub fn duration_since(&self, earlier: Instant) -> Duration {
        self.saturating_duration_since(earlier)
    }
    pub fn checked_add(&self, duration: Duration) -> Option<Instant> {
        Instant::at(self.since_zero().checked_add(duration)?)
    }
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {
        Instant::at(self.since_zero().checked_sub(duration)?)
    }
    fn since_zero(&self) -> Duration {
        Duration { secs: self.secs as u64, nanos: self.nanos }
    }
    fn at(time: Duration) -> Option<Instant> {
        if time.secs > i64::MAX as u64 {
            return None;
        }
        Some(Instant { secs: time.secs as i64, nanos: time.nanos })
    }
}
impl Add<Duration> for Instant {
    type Output = Instant;
    #[track_caller]
    #[std_line(429)]
    fn add(self, other: Duration) -> Instant {
        self.checked_add(other).expect("overflow when adding duration to instant")
    }
}
impl Sub<Duration> for Instant {
    type Output = Instant;
    #[track_caller]
    #[std_line(445)]
    fn sub(self, other: Duration) -> Instant {
        self.checked_sub(other).expect("overflow when subtracting duration from instant")
    }
}
impl Sub<Instant> for Instant {
    type Output = Duration;
    fn sub(self, other: Instant) -> Duration {
        self.duration_since(other)
    }
}
impl AddAssign<Duration> for Instant {
    #[track_caller]
    fn add_assign(&mut self, other: Duration) {
        *self = *self + other;
    }
}
impl SubAssign<Duration> for Instant {
    #[track_caller]
    fn sub_assign(&mut self, other: Duration) {
        *self = *self - other;
    }
}
impl Debug for Instant {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Instant").field("tv_sec", &self.secs).field("tv_nsec", &self.nanos.0).finish()
    }
}
pub const UNIX_EPOCH: SystemTime = SystemTime::UNIX_EPOCH;

/// The same clock; every run begins in the same second of 2026.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemTime {
    secs: i64,
    nanos: Nanoseconds,
}
#[derive(Debug, Clone)]
pub struct SystemTimeError(Duration);
impl SystemTime {
    pub const UNIX_EPOCH: SystemTime = SystemTime { secs: 0, nanos: Nanoseconds(0) };
    pub fn now() -> SystemTime {
        let Instant { secs, nanos } = Instant::now();
        SystemTime { secs: secs + 1767182400, nanos }
    }
    pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {
        let nanos = self.as_nanos() - earlier.as_nanos();
        let duration = Duration::of_nanos(nanos.unsigned_abs()).unwrap();
        if nanos < 0 { Err(SystemTimeError(duration)) } else { Ok(duration) }
    }
    pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {
        SystemTime::now().duration_since(*self)
    }
    pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {
        SystemTime::at(self.as_nanos() + duration.as_nanos() as i128)
    }
    pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> {
        SystemTime::at(self.as_nanos() - duration.as_nanos() as i128)
    }
    fn as_nanos(&self) -> i128 {
        self.secs as i128 * 1000000000 + self.nanos.0 as i128
    }
    fn at(nanos: i128) -> Option<SystemTime> {
        let secs = nanos.div_euclid(1000000000).try_into().ok()?;
        Some(SystemTime { secs, nanos: Nanoseconds(nanos.rem_euclid(1000000000) as u32) })
    }
}
impl Debug for SystemTime {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SystemTime").field("tv_sec", &self.secs).field("tv_nsec", &self.nanos.0).finish()
    }
}
impl Add<Duration> for SystemTime {
    type Output = SystemTime;
    #[track_caller]
    #[std_line(746)]
    fn add(self, dur: Duration) -> SystemTime {
        self.checked_add(dur).expect("overflow when adding duration to instant")
    }
}
impl Sub<Duration> for SystemTime {
    type Output = SystemTime;
    #[track_caller]
    #[std_line(762)]
    fn sub(self, dur: Duration) -> SystemTime {
        self.checked_sub(dur).expect("overflow when subtracting duration from instant")
    }
}
impl AddAssign<Duration> for SystemTime {
    #[track_caller]
    fn add_assign(&mut self, other: Duration) {
        *self = *self + other;
    }
}
impl SubAssign<Duration> for SystemTime {
    #[track_caller]
    fn sub_assign(&mut self, other: Duration) {
        *self = *self - other;
    }
}
impl SystemTimeError {
    pub fn duration(&self) -> Duration {
        self.0
    }
}
impl std::fmt::Display for SystemTimeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("second time provided was later than self")
    }
}
impl std::error::Error for SystemTimeError {}
impl Default for Duration {
    fn default() -> Duration {
        Duration::ZERO
    }
}
impl Add for Duration {
    type Output = Duration;
    #[track_caller]
    #[std_line(1181)]
    fn add(self, rhs: Duration) -> Duration {
        self.checked_add(rhs).expect("overflow when adding durations")
    }
}
impl Sub for Duration {
    type Output = Duration;
    #[track_caller]
    #[std_line(1201)]
    fn sub(self, rhs: Duration) -> Duration {
        self.checked_sub(rhs).expect("overflow when subtracting durations")
    }
}
impl Mul<u32> for Duration {
    type Output = Duration;
    #[track_caller]
    #[std_line(1221)]
    fn mul(self, rhs: u32) -> Duration {
        self.checked_mul(rhs).expect("overflow when multiplying duration by scalar")
    }
}
impl Mul<Duration> for u32 {
    type Output = Duration;
    #[track_caller]
    fn mul(self, rhs: Duration) -> Duration {
        rhs * self
    }
}
impl Div<u32> for Duration {
    type Output = Duration;
    #[track_caller]
    fn div(self, rhs: u32) -> Duration {
        self.checked_div(rhs).expect("divide by zero error when dividing duration by scalar")
    }
}
impl AddAssign for Duration {
    #[track_caller]
    fn add_assign(&mut self, rhs: Duration) {
        *self = *self + rhs;
    }
}
impl SubAssign for Duration {
    #[track_caller]
    fn sub_assign(&mut self, rhs: Duration) {
        *self = *self - rhs;
    }
}
impl MulAssign<u32> for Duration {
    #[track_caller]
    fn mul_assign(&mut self, rhs: u32) {
        *self = *self * rhs;
    }
}
impl DivAssign<u32> for Duration {
    #[track_caller]
    fn div_assign(&mut self, rhs: u32) {
        *self = *self / rhs;
    }
}
impl std::iter::Sum for Duration {
    #[std_line(1296)]
    fn sum<I: Iterator<Item = Duration>>(mut iter: I) -> Duration {
        iter.try_fold(Duration::ZERO, |a, b| a.checked_add(b)).expect("overflow in iter::sum over durations")
    }
}
impl<'a> std::iter::Sum<&'a Duration> for Duration {
    #[std_line(1303)]
    fn sum<I: Iterator<Item = &'a Duration>>(mut iter: I) -> Duration {
        iter.try_fold(Duration::ZERO, |a, b| a.checked_add(*b)).expect("overflow in iter::sum over durations")
    }
}
impl Debug for Duration {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let nanos = self.as_nanos();
        let (unit, suffix) = if self.secs > 0 {
            (9, "s")
        } else if nanos >= 1000000 {
            (6, "ms")
        } else if nanos >= 1000 {
            (3, "\u{b5}s")
        } else {
            (0, "ns")
        };
        let mut places = unit;
        let mut scaled = nanos;
        if let Some(precision) = f.precision() {
            if precision < places {
                let cut = 10u128.pow((places - precision) as u32);
                let rest = scaled % cut;
                scaled = scaled / cut;
                if rest * 2 > cut || rest * 2 == cut && scaled % 2 == 1 {
                    scaled += 1;
                }
                places = precision;
            }
        }
        let one = 10u128.pow(places as u32);
        let mut part = if places == 0 { String::new() } else { format!("{:01$}", scaled % one, places) };
        match f.precision() {
            Some(precision) => part.push_str(&"0".repeat(precision - part.len())),
            None => part.truncate(part.trim_end_matches('0').len()),
        }
        let point = if part.is_empty() { "" } else { "." };
        let sign = if f.sign_plus() { "+" } else { "" };
        let text = format!("{}{}{}{}{}", sign, scaled / one, point, part, suffix);
        f.pad_whole(&text)
    }
}
