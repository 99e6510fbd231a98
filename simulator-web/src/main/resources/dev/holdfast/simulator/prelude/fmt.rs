use std::marker::PhantomData;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Error;

pub type Result = std::result::Result<(), Error>;

pub trait Write {
    fn write_str(&mut self, text: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result {
        let mut text = String::new();
        text.push(c);
        self.write_str(&text)
    }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        let mut out = self;
        write(&mut out, args)
    }
}

#[on_unimplemented("`{Self}` doesn't implement `std::fmt::Display`")]
pub trait Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
#[on_unimplemented("`{Self}` doesn't implement `Debug`")]
pub trait Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait LowerHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait UpperHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Binary {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Octal {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Pointer {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait LowerExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait UpperExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
impl<W: Write + ?Sized> Write for &mut W {
    fn write_str(&mut self, text: &str) -> Result {
        (**self).write_str(text)
    }
    fn write_char(&mut self, c: char) -> Result {
        (**self).write_char(c)
    }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        (**self).write_fmt(args)
    }
}

/// One placeholder of a template: which argument, and how it is shown.
/// `align` is 0 none, 1 left, 2 centre, 3 right; `flags` 1 alternate, 2 plus, 4 zero, 8 and 16 hexadecimal, 32 minus; a count's
/// kind is 0 none, 1 the number itself, 2 the argument of that number.
#[derive(Clone, Copy)]
pub struct Spec {
    pub argument: usize,
    pub fill: char,
    pub align: usize,
    pub flags: usize,
    pub width_kind: usize,
    pub width: usize,
    pub precision_kind: usize,
    pub precision: usize,
}

/// A value and the function that shows it.
pub struct Argument<'a> {
    value: *const u8,
    show: fn(*const u8, &mut Formatter<'_>) -> Result,
    _marker: PhantomData<&'a u8>,
}

fn show_display<T: Display>(value: *const u8, f: &mut Formatter<'_>) -> Result {
    unsafe { (*(value as *const T)).fmt(f) }
}
fn show_debug<T: Debug>(value: *const u8, f: &mut Formatter<'_>) -> Result {
    unsafe { (*(value as *const T)).fmt(f) }
}
fn show_lower_hex<T: LowerHex>(value: *const u8, f: &mut Formatter<'_>) -> Result {
    unsafe { (*(value as *const T)).fmt(f) }
}
fn show_upper_hex<T: UpperHex>(value: *const u8, f: &mut Formatter<'_>) -> Result {
    unsafe { (*(value as *const T)).fmt(f) }
}
fn show_binary<T: Binary>(value: *const u8, f: &mut Formatter<'_>) -> Result {
    unsafe { (*(value as *const T)).fmt(f) }
}
fn show_octal<T: Octal>(value: *const u8, f: &mut Formatter<'_>) -> Result {
    unsafe { (*(value as *const T)).fmt(f) }
}
fn show_pointer<T: Pointer>(value: *const u8, f: &mut Formatter<'_>) -> Result {
    unsafe { (*(value as *const T)).fmt(f) }
}

fn show_lower_exp<T: LowerExp>(value: *const u8, f: &mut Formatter<'_>) -> Result {
    unsafe { (*(value as *const T)).fmt(f) }
}
fn show_upper_exp<T: UpperExp>(value: *const u8, f: &mut Formatter<'_>) -> Result {
    unsafe { (*(value as *const T)).fmt(f) }
}

impl<'a> Argument<'a> {
    pub fn new_display<T: Display + 'a>(value: &'a T) -> Argument<'a> {
        Argument { value: value as *const T as *const u8, show: show_display::<T>, _marker: PhantomData }
    }
    pub fn new_debug<T: Debug + 'a>(value: &'a T) -> Argument<'a> {
        Argument { value: value as *const T as *const u8, show: show_debug::<T>, _marker: PhantomData }
    }
    pub fn new_lower_hex<T: LowerHex + 'a>(value: &'a T) -> Argument<'a> {
        Argument { value: value as *const T as *const u8, show: show_lower_hex::<T>, _marker: PhantomData }
    }
    pub fn new_upper_hex<T: UpperHex + 'a>(value: &'a T) -> Argument<'a> {
        Argument { value: value as *const T as *const u8, show: show_upper_hex::<T>, _marker: PhantomData }
    }
    pub fn new_binary<T: Binary + 'a>(value: &'a T) -> Argument<'a> {
        Argument { value: value as *const T as *const u8, show: show_binary::<T>, _marker: PhantomData }
    }
    pub fn new_octal<T: Octal + 'a>(value: &'a T) -> Argument<'a> {
        Argument { value: value as *const T as *const u8, show: show_octal::<T>, _marker: PhantomData }
    }
    pub fn new_pointer<T: Pointer + 'a>(value: &'a T) -> Argument<'a> {
        Argument { value: value as *const T as *const u8, show: show_pointer::<T>, _marker: PhantomData }
    }
    pub fn new_lower_exp<T: LowerExp + 'a>(value: &'a T) -> Argument<'a> {
        Argument { value: value as *const T as *const u8, show: show_lower_exp::<T>, _marker: PhantomData }
    }
    pub fn new_upper_exp<T: UpperExp + 'a>(value: &'a T) -> Argument<'a> {
        Argument { value: value as *const T as *const u8, show: show_upper_exp::<T>, _marker: PhantomData }
    }
    pub fn from_usize(value: &'a usize) -> Argument<'a> {
        Argument { value: value as *const usize as *const u8, show: show_display::<usize>, _marker: PhantomData }
    }
}

/// A template with its arguments: text before each placeholder, and after the last.
#[derive(Clone, Copy)]
pub struct Arguments<'a> {
    texts: &'a [&'static str],
    args: &'a [Argument<'a>],
    specs: &'a [Spec],
}

impl<'a> Arguments<'a> {
    pub const fn new(
        args: &'a [Argument<'a>],
        texts: &'a [&'static str],
        specs: &'a [Spec],
    ) -> Arguments<'a> {
        Arguments { texts, args, specs }
    }
    pub const fn as_str(&self) -> Option<&'static str> {
        match self.texts {
            _ if !self.args.is_empty() => None,
            [] => Some(""),
            [text] => Some(*text),
            _ => None,
        }
    }
    fn number(&self, kind: usize, number: usize) -> Option<usize> {
        match kind {
            0 => None,
            1 => Some(number),
            _ => Some(unsafe { *(self.args[number].value as *const usize) }),
        }
    }
}

pub fn write(out: &mut dyn Write, args: Arguments<'_>) -> Result {
    let mut f = Formatter::new(out);
    let placeholders = if args.specs.len() > 0 { args.specs.len() } else { args.args.len() };
    let mut i = 0;
    while i < args.texts.len() || i < placeholders {
        if i < args.texts.len() && args.texts[i].len() > 0 {
            f.out.write_str(args.texts[i])?;
        }
        if i < placeholders {
            let mut argument = i;
            if args.specs.len() > 0 {
                let spec = &args.specs[i];
                argument = spec.argument;
                f.fill = spec.fill;
                f.align = spec.align;
                f.flags = spec.flags;
                f.width = args.number(spec.width_kind, spec.width);
                f.precision = args.number(spec.precision_kind, spec.precision);
            }
            (args.args[argument].show)(args.args[argument].value, &mut f)?;
        }
        i += 1;
    }
    Ok(())
}

pub fn format(args: Arguments<'_>) -> String {
    let mut out = String::new();
    write(&mut out, args).expect("a formatting trait implementation returned an error when the underlying stream did not");
    out
}

impl<'a> Display for Arguments<'a> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write(f.out, *self)
    }
}
impl<'a> Debug for Arguments<'a> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write(f.out, *self)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alignment {
    Left,
    Right,
    Center,
}

/// Where a value is shown, and how.
pub struct Formatter<'a> {
    out: &'a mut dyn Write,
    fill: char,
    align: usize,
    flags: usize,
    width: Option<usize>,
    precision: Option<usize>,
}

impl<'a> Formatter<'a> {
    pub(crate) fn new(out: &'a mut dyn Write) -> Formatter<'a> {
        Formatter { out, fill: ' ', align: 0, flags: 0, width: None, precision: None }
    }
    pub fn write_str(&mut self, text: &str) -> Result {
        self.out.write_str(text)
    }
    pub fn write_char(&mut self, c: char) -> Result {
        self.out.write_char(c)
    }
    pub fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        write(self.out, args)
    }
    pub fn alternate(&self) -> bool {
        self.flags & 1 != 0
    }
    pub fn sign_plus(&self) -> bool {
        self.flags & 2 != 0
    }
    pub fn width(&self) -> Option<usize> {
        self.width
    }
    pub fn precision(&self) -> Option<usize> {
        self.precision
    }
    pub fn sign_minus(&self) -> bool {
        self.flags & 32 != 0
    }
    pub fn sign_aware_zero_pad(&self) -> bool {
        self.flags & 4 != 0
    }
    pub fn fill(&self) -> char {
        self.fill
    }
    pub fn align(&self) -> Option<Alignment> {
        match self.align {
            0 => None,
            1 => Some(Alignment::Left),
            2 => Some(Alignment::Center),
            _ => Some(Alignment::Right),
        }
    }
    fn repeat(&mut self, n: usize) -> Result {
        let mut i = 0;
        while i < n {
            self.out.write_char(self.fill)?;
            i += 1;
        }
        Ok(())
    }
    /// How much is filled before and after what is shown; a number is right-aligned unless told, text left-aligned.
    fn padding(&self, length: usize, usual: usize) -> (usize, usize) {
        match self.width {
            Some(width) if width > length => {
                let all = width - length;
                let before = match if self.align == 0 { usual } else { self.align } {
                    1 => 0,
                    2 => all / 2,
                    _ => all,
                };
                (before, all - before)
            }
            _ => (0, 0),
        }
    }
    fn padded(&mut self, text: &str, length: usize, usual: usize) -> Result {
        let (before, after) = self.padding(length, usual);
        self.repeat(before)?;
        self.out.write_str(text)?;
        self.repeat(after)
    }
    pub fn pad(&mut self, text: &str) -> Result {
        match (self.width, self.precision) {
            (None, None) => self.out.write_str(text),
            _ => self.pad_cut(text),
        }
    }
    fn pad_cut(&mut self, text: &str) -> Result {
        let mut shown = text;
        let mut length = text.chars().count();
        if let Some(precision) = self.precision {
            if precision < length {
                let mut end = 0;
                let mut n = 0;
                while n < precision {
                    end += 1;
                    while !text.is_char_boundary(end) {
                        end += 1;
                    }
                    n += 1;
                }
                shown = &text[0..end];
                length = precision;
            }
        }
        self.padded(shown, length, 1)
    }
    /// Padded, left-aligned unless told, but never cut.
    pub(crate) fn pad_whole(&mut self, text: &str) -> Result {
        let length = text.chars().count();
        self.padded(text, length, 1)
    }
    /// A number's digits with sign and prefix; zeros go between them.
    pub fn pad_integral(&mut self, nonnegative: bool, prefix: &str, digits: &str) -> Result {
        match self.width {
            None if nonnegative && self.flags & 7 == 0 => self.out.write_str(digits),
            _ => self.pad_signed(nonnegative, prefix, digits),
        }
    }
    fn pad_signed(&mut self, nonnegative: bool, prefix: &str, digits: &str) -> Result {
        let prefix = if self.alternate() { prefix } else { "" };
        let sign = if !nonnegative {
            "-"
        } else if self.sign_plus() {
            "+"
        } else {
            ""
        };
        let (before, after) = self.padding(sign.len() + prefix.len() + digits.len(), 3);
        let zeros = self.flags & 4 != 0;
        if !zeros {
            self.repeat(before)?;
        }
        if sign.len() > 0 {
            self.out.write_str(sign)?;
        }
        if prefix.len() > 0 {
            self.out.write_str(prefix)?;
        }
        if zeros {
            let mut i = 0;
            while i < before + after {
                self.out.write_str("0")?;
                i += 1;
            }
            return self.out.write_str(digits);
        }
        self.out.write_str(digits)?;
        self.repeat(after)
    }
    pub fn debug_struct(&mut self, name: &str) -> DebugStruct<'_, 'a> {
        let result = self.out.write_str(name);
        DebugStruct { f: self, result, fields: false }
    }
    pub fn debug_tuple(&mut self, name: &str) -> DebugTuple<'_, 'a> {
        let result = self.out.write_str(name);
        DebugTuple { f: self, result, fields: 0, named: !name.is_empty() }
    }
    pub fn debug_list(&mut self) -> DebugList<'_, 'a> {
        let result = self.out.write_str("[");
        DebugList { f: self, result, fields: false }
    }
    /// Shows a value one level deeper, for `{:#?}`.
    fn indented(&mut self, value: &dyn Debug) -> Result {
        let (fill, align, flags, width, precision) = (self.fill, self.align, self.flags, self.width, self.precision);
        let mut inner = Indented { out: self.out, fresh: true };
        let mut f = Formatter { out: &mut inner, fill, align, flags, width, precision };
        value.fmt(&mut f)?;
        self.out.write_str(",\n")
    }
}

impl<'a> Write for Formatter<'a> {
    fn write_str(&mut self, text: &str) -> Result {
        self.out.write_str(text)
    }
}

struct Indented<'a> {
    out: &'a mut dyn Write,
    fresh: bool,
}

impl<'a> Write for Indented<'a> {
    fn write_str(&mut self, text: &str) -> Result {
        for line in text.split_inclusive('\n') {
            if self.fresh {
                self.out.write_str("    ")?;
            }
            self.fresh = line.ends_with('\n');
            self.out.write_str(line)?;
        }
        Ok(())
    }
}

/// A field's name and its value.
struct Field<'a>(&'a str, &'a dyn Debug);
impl<'a> Debug for Field<'a> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(self.0)?;
        f.write_str(": ")?;
        self.1.fmt(f)
    }
}

pub struct DebugStruct<'b, 'a> {
    f: &'b mut Formatter<'a>,
    result: Result,
    fields: bool,
}

impl<'b, 'a> DebugStruct<'b, 'a> {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self {
        if self.result.is_ok() {
            self.result = self.one(name, value);
        }
        self.fields = true;
        self
    }
    fn one(&mut self, name: &str, value: &dyn Debug) -> Result {
        if self.f.alternate() {
            if !self.fields {
                self.f.write_str(" {\n")?;
            }
            self.f.indented(&Field(name, value))
        } else {
            self.f.write_str(if self.fields { ", " } else { " { " })?;
            self.f.write_str(name)?;
            self.f.write_str(": ")?;
            value.fmt(self.f)
        }
    }
    pub fn finish_non_exhaustive(&mut self) -> Result {
        self.result?;
        self.f.write_str(match (self.f.alternate(), self.fields) {
            (true, true) => "    ..\n}",
            (false, true) => ", .. }",
            _ => " { .. }",
        })
    }
    pub fn finish(&mut self) -> Result {
        if self.fields && self.result.is_ok() {
            self.result = self.f.write_str(if self.f.alternate() { "}" } else { " }" });
        }
        self.result
    }
}

pub struct DebugTuple<'b, 'a> {
    f: &'b mut Formatter<'a>,
    result: Result,
    fields: usize,
    named: bool,
}

impl<'b, 'a> DebugTuple<'b, 'a> {
    pub fn field(&mut self, value: &dyn Debug) -> &mut Self {
        if self.result.is_ok() {
            self.result = self.one(value);
        }
        self.fields += 1;
        self
    }
    fn one(&mut self, value: &dyn Debug) -> Result {
        if self.f.alternate() {
            if self.fields == 0 {
                self.f.write_str("(\n")?;
            }
            self.f.indented(value)
        } else {
            self.f.write_str(if self.fields == 0 { "(" } else { ", " })?;
            value.fmt(self.f)
        }
    }
    pub fn finish(&mut self) -> Result {
        if self.fields > 0 && self.result.is_ok() {
            let single = self.fields == 1 && !self.named && !self.f.alternate();
            self.result = self.f.write_str(if single { ",)" } else { ")" });
        }
        self.result
    }
    pub fn finish_non_exhaustive(&mut self) -> Result {
        self.result?;
        self.f.write_str(match (self.f.alternate(), self.fields > 0) {
            (true, true) => "    ..\n)",
            (false, true) => ", ..)",
            _ => "(..)",
        })
    }
}

pub struct DebugList<'b, 'a> {
    f: &'b mut Formatter<'a>,
    result: Result,
    fields: bool,
}

impl<'b, 'a> DebugList<'b, 'a> {
    pub fn entry(&mut self, value: &dyn Debug) -> &mut Self {
        if self.result.is_ok() {
            self.result = self.one(value);
        }
        self.fields = true;
        self
    }
    fn one(&mut self, value: &dyn Debug) -> Result {
        if self.f.alternate() {
            if !self.fields {
                self.f.write_str("\n")?;
            }
            self.f.indented(value)
        } else {
            if self.fields {
                self.f.write_str(", ")?;
            }
            value.fmt(self.f)
        }
    }
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {
        for entry in entries {
            self.entry(&entry);
        }
        self
    }
    pub fn finish(&mut self) -> Result {
        if self.result.is_ok() {
            self.result = self.f.write_str("]");
        }
        self.result
    }
    pub fn finish_non_exhaustive(&mut self) -> Result {
        self.open_end("]")
    }
    fn open_end(&mut self, end: &str) -> Result {
        self.result?;
        self.f.write_str(match (self.f.alternate(), self.fields) {
            (true, true) => "    ..\n",
            (false, true) => ", ..",
            _ => "..",
        })?;
        self.f.write_str(end)
    }
}

impl<'a> Formatter<'a> {
    pub fn debug_set(&mut self) -> DebugSet<'_, 'a> {
        let result = self.out.write_str("{");
        DebugSet { list: DebugList { f: self, result, fields: false } }
    }
    pub fn debug_map(&mut self) -> DebugMap<'_, 'a> {
        let result = self.out.write_str("{");
        DebugMap { list: DebugList { f: self, result, fields: false }, key: String::new() }
    }
}

pub struct DebugSet<'b, 'a> {
    list: DebugList<'b, 'a>,
}
impl<'b, 'a> DebugSet<'b, 'a> {
    pub fn entry(&mut self, value: &dyn Debug) -> &mut Self {
        self.list.entry(value);
        self
    }
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {
        self.list.entries(entries);
        self
    }
    pub fn finish(&mut self) -> Result {
        self.list.result?;
        self.list.f.write_str("}")
    }
    pub fn finish_non_exhaustive(&mut self) -> Result {
        self.list.open_end("}")
    }
}

/// A key and its value as one entry.
struct Entry<'a>(&'a dyn Debug, &'a dyn Debug);
impl<'a> Debug for Entry<'a> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        self.0.fmt(f)?;
        f.write_str(": ")?;
        self.1.fmt(f)
    }
}

/// A key that is written already, and waits for its value.
struct Written(String);
impl Debug for Written {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(&self.0)
    }
}

/// What a closure writes.
pub struct FromFn<F>(F);
pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F> {
    FromFn(f)
}
impl<F: Fn(&mut Formatter<'_>) -> Result> Debug for FromFn<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        (self.0)(f)
    }
}
impl<F: Fn(&mut Formatter<'_>) -> Result> Display for FromFn<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        (self.0)(f)
    }
}

pub struct DebugMap<'b, 'a> {
    list: DebugList<'b, 'a>,
    key: String,
}
impl<'b, 'a> DebugMap<'b, 'a> {
    pub fn key(&mut self, key: &dyn Debug) -> &mut Self {
        self.key = if self.list.f.alternate() { format!("{key:#?}") } else { format!("{key:?}") };
        self
    }
    pub fn value(&mut self, value: &dyn Debug) -> &mut Self {
        let key = Written(std::mem::take(&mut self.key));
        self.entry(&key, value)
    }
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self {
        self.list.entry(&Entry(key, value));
        self
    }
    pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {
        for (key, value) in entries {
            self.entry(&key, &value);
        }
        self
    }
    pub fn finish(&mut self) -> Result {
        self.list.result?;
        self.list.f.write_str("}")
    }
    pub fn finish_non_exhaustive(&mut self) -> Result {
        self.list.open_end("}")
    }
}

// --- numbers -----------------------------------------------------------------------------------

/// The digits of a number, taken as if it had no sign.
fn digits<T>(value: T, base: u32, upper: bool, buffer: &mut [u8; 128]) -> &str {
    let n = std::intrinsics::uint_to_str(value, base, upper, buffer);
    unsafe { std::str::from_utf8_unchecked(std::slice::from_raw_parts(buffer as *const [u8; 128] as *const u8, n)) }
}

fn show_number<T>(f: &mut Formatter<'_>, nonnegative: bool, prefix: &str, value: T, base: u32, upper: bool) -> Result {
    let mut buffer: [u8; 128] = unsafe { std::intrinsics::uninit() };
    f.pad_integral(nonnegative, prefix, digits(value, base, upper, &mut buffer))
}

#[for_types(T, u8, u16, u32, u64, u128, usize)]
impl Display for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_number(f, true, "", *self, 10, false)
    }
}
#[for_types(T, i8, i16, i32, i64, i128, isize)]
impl Display for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let size = if *self < 0 { std::intrinsics::wrapping_sub(0, *self) } else { *self };
        show_number(f, *self >= 0, "", size, 10, false)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Debug for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if f.flags & 8 != 0 {
            LowerHex::fmt(self, f)
        } else if f.flags & 16 != 0 {
            UpperHex::fmt(self, f)
        } else {
            Display::fmt(self, f)
        }
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl LowerHex for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_number(f, true, "0x", *self, 16, false)
    }
}
impl<T: LowerHex + ?Sized> LowerHex for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        (**self).fmt(f)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl UpperHex for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_number(f, true, "0x", *self, 16, true)
    }
}
impl<T: UpperHex + ?Sized> UpperHex for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        (**self).fmt(f)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Binary for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_number(f, true, "0b", *self, 2, false)
    }
}
impl<T: Binary + ?Sized> Binary for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        (**self).fmt(f)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Octal for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_number(f, true, "0o", *self, 8, false)
    }
}
impl<T: Octal + ?Sized> Octal for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        (**self).fmt(f)
    }
}

/// The digits of a float that is not negative: `{}`, or `{:.n}` where a precision is given.
fn float_digits(size: f64, single: bool, precision: isize) -> String {
    let mut bytes: Vec<u8> = std::vec::from_elem(0, if precision < 0 { 400 } else { 400 + precision as usize });
    let n = if single && precision < 0 {
        std::intrinsics::f32_to_str(size as f32, precision, &mut bytes)
    } else {
        std::intrinsics::f64_to_str(size, precision, &mut bytes)
    };
    bytes.truncate(n);
    unsafe { String::from_utf8_unchecked(bytes) }
}

fn show_float(value: f64, single: bool, debug: bool, f: &mut Formatter<'_>) -> Result {
    let size = value.abs();
    let mut text = if !value.is_finite() {
        String::from(if value.is_nan() { "NaN" } else { "inf" })
    } else {
        float_digits(size, single, match f.precision {
            Some(n) => n as isize,
            None => -1,
        })
    };
    if debug && f.precision.is_none() && value.is_finite() {
        if size >= 1e16 || size != 0.0 && size < 1e-4 {
            text = exponential(&text);
        } else if !text.contains('.') {
            text.push_str(".0");
        }
    }
    let flags = f.flags;
    f.flags = flags & if value.is_nan() { 4 } else { 6 };
    let result = f.pad_integral(value.is_nan() || !value.is_sign_negative(), "", &text);
    f.flags = flags;
    result
}

/// `15000` as `1.5e4`, `0.00015` as `1.5e-4`.
fn exponential(text: &str) -> String {
    let point = text.find('.').unwrap_or(text.len()) as isize;
    let digits = text.replace(".", "");
    let kept = digits.trim_start_matches('0');
    if kept.is_empty() {
        return String::from("0e0");
    }
    let exponent = point - 1 - (digits.len() - kept.len()) as isize;
    let kept = kept.trim_end_matches('0');
    let mut out = String::from(&kept[0..1]);
    if kept.len() > 1 {
        out.push('.');
        out.push_str(&kept[1..]);
    }
    out.push('e');
    out.push_str(&exponent.to_string());
    out
}

#[for_types(T, f32, f64)]
impl Display for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_float(*self as f64, std::intrinsics::size_of::<T>() == 4, false, f)
    }
}
#[for_types(T, f32, f64)]
impl Debug for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_float(*self as f64, std::intrinsics::size_of::<T>() == 4, true, f)
    }
}

fn show_exponential(value: f64, single: bool, upper: bool, f: &mut Formatter<'_>) -> Result {
    if !value.is_finite() {
        return show_float(value, single, false, f);
    }
    let size = value.abs();
    let mut text = exponential(&float_digits(size, single, -1));
    if let Some(precision) = f.precision {
        let at = text.find('e').unwrap();
        let exponent: isize = text[at + 1..].parse().unwrap();
        let places = precision as isize - exponent;
        if places >= 0 {
            text = exponential(&float_digits(size, false, places));
        } else {
            let mut whole = float_digits(size / 10f64.powi(-places as i32), false, 0);
            whole.push_str(&"0".repeat(-places as usize));
            text = exponential(&whole);
        }
        let at = text.find('e').unwrap();
        let mut head = String::from(&text[..at]);
        if precision > 0 && at == 1 {
            head.push('.');
        }
        while head.len() < precision + 2 && precision > 0 {
            head.push('0');
        }
        head.push_str(&text[at..]);
        text = head;
    }
    if upper {
        text = text.to_ascii_uppercase();
    }
    f.pad_integral(!value.is_sign_negative(), "", &text)
}
#[for_types(T, f32, f64)]
impl LowerExp for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_exponential(*self as f64, std::intrinsics::size_of::<T>() == 4, false, f)
    }
}
#[for_types(T, f32, f64)]
impl UpperExp for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_exponential(*self as f64, std::intrinsics::size_of::<T>() == 4, true, f)
    }
}
/// Half of a last place is rounded to the even one.
fn show_integer_exponential(text: &str, upper: bool, f: &mut Formatter<'_>) -> Result {
    let digits = text.trim_start_matches('-');
    let mut exponent = digits.len() - 1;
    let mut head = String::from(digits.trim_end_matches('0'));
    if head.is_empty() {
        head.push('0');
    }
    if let Some(precision) = f.precision {
        if head.len() > precision + 1 {
            let rest = head.split_off(precision + 1);
            let odd = head.as_bytes()[precision] % 2 == 1;
            if rest.as_str() > "5" || rest == "5" && odd {
                head = (head.parse::<u128>().unwrap() + 1).to_string();
                if head.len() > precision + 1 {
                    head.pop();
                    exponent += 1;
                }
            }
        }
        while head.len() < precision + 1 {
            head.push('0');
        }
    }
    if head.len() > 1 {
        head.insert(1, '.');
    }
    head.push(if upper { 'E' } else { 'e' });
    head.push_str(&exponent.to_string());
    f.pad_integral(!text.starts_with('-'), "", &head)
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl LowerExp for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_integer_exponential(&self.to_string(), false, f)
    }
}
#[for_types(T, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl UpperExp for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_integer_exponential(&self.to_string(), true, f)
    }
}

fn show_address(address: usize, f: &mut Formatter<'_>) -> Result {
    let flags = f.flags;
    f.flags = flags | 1;
    let result = show_number(f, true, "0x", address, 16, false);
    f.flags = flags;
    result
}

struct Address(usize);
impl Debug for Address {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(self.0, f)
    }
}
struct DynMetadata(Address);
impl Debug for DynMetadata {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("DynMetadata").field(&self.0).finish()
    }
}

/// A wide pointer shows what lies beside its address, too.
fn show_any_pointer<T: ?Sized>(pointer: *const T, f: &mut Formatter<'_>) -> Result {
    let address = pointer as *const u8 as usize;
    if std::mem::size_of::<*const T>() == 8 {
        return show_address(address, f);
    }
    let second = unsafe { *(&pointer as *const *const T as *const usize).add(1) };
    let name = std::any::type_name::<T>();
    let len = name == "str" || name.ends_with(']');
    let vtable = DynMetadata(Address(second));
    let metadata: &dyn Debug = if len { &second } else { &vtable };
    f.debug_struct("Pointer").field("addr", &Address(address)).field("metadata", metadata).finish()
}

impl<T: ?Sized> Pointer for *const T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_any_pointer(*self, f)
    }
}
impl<T: ?Sized> Pointer for *mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_any_pointer(*self, f)
    }
}
impl<T: ?Sized> Pointer for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_any_pointer(*self, f)
    }
}
impl<T: ?Sized> Pointer for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_any_pointer(&**self, f)
    }
}
impl<T: ?Sized> Pointer for Box<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_any_pointer(&**self, f)
    }
}
impl<T: ?Sized> Debug for *const T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Pointer::fmt(self, f)
    }
}
impl<T: ?Sized> Debug for *mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Pointer::fmt(self, f)
    }
}

// --- other types of the language ---------------------------------------------------------------

impl Display for bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.pad(if *self { "true" } else { "false" })
    }
}
impl Debug for bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Display::fmt(self, f)
    }
}
impl Display for char {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let mut text = String::new();
        text.push(*self);
        f.pad(&text)
    }
}

/// What shows nothing of its own: other spaces than ' ', marks of format, and what has no meaning yet.
fn is_unseen(c: char) -> bool {
    matches!(c,
        '\x7f'..='\u{a0}' | '\u{ad}' | '\u{61c}' | '\u{1680}' | '\u{180e}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}'
        | '\u{205f}'..='\u{206f}' | '\u{3000}' | '\u{e000}'..='\u{f8ff}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e00ff}'
        | '\u{e01f0}'..)
}

/// What is drawn upon the character before it.
pub(crate) fn is_combining(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{65f}' | '\u{1ab0}'..='\u{1ace}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20f0}' | '\u{3099}' | '\u{309a}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}' | '\u{e0100}'..='\u{e01ef}')
}

fn escaped(c: char, quote: char, f: &mut Formatter<'_>) -> Result {
    match c {
        '\n' => f.write_str("\\n"),
        '\r' => f.write_str("\\r"),
        '\t' => f.write_str("\\t"),
        '\\' => f.write_str("\\\\"),
        '\0' => f.write_str("\\0"),
        _ if c < ' ' || c > '~' && (is_unseen(c) || is_combining(c)) => {
            let code = c as u32;
            f.write_str("\\u{")?;
            f.write_str(digits(code, 16, false, &mut unsafe { std::intrinsics::uninit() }))?;
            f.write_str("}")
        }
        _ => {
            if c == quote {
                f.write_str("\\")?;
            }
            f.write_char(c)
        }
    }
}

impl Debug for char {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("'")?;
        escaped(*self, '\'', f)?;
        f.write_str("'")
    }
}
impl Display for str {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.pad(self)
    }
}
impl Debug for str {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("\"")?;
        for c in self.chars() {
            escaped(c, '"', f)?;
        }
        f.write_str("\"")
    }
}
impl Debug for () {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.pad("()")
    }
}
impl<T: Display + ?Sized> Display for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        (**self).fmt(f)
    }
}
impl<T: Debug + ?Sized> Debug for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        (**self).fmt(f)
    }
}
impl<T: Display + ?Sized> Display for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        (**self).fmt(f)
    }
}
impl<T: Debug + ?Sized> Debug for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        (**self).fmt(f)
    }
}
impl<T: ?Sized> Debug for PhantomData<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("PhantomData<")?;
        f.write_str(std::intrinsics::type_name::<T>())?;
        f.write_str(">")
    }
}
impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.pad("an error occurred when formatting an argument")
    }
}
impl std::error::Error for Error {}
impl Debug for ! {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        *self
    }
}
impl Display for ! {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        *self
    }
}
impl<F: std::marker::FnPtr> Pointer for F {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Pointer::fmt(unsafe { &*(self as *const F as *const *const ()) }, f)
    }
}
impl<F: std::marker::FnPtr> Debug for F {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Pointer::fmt(self, f)
    }
}
