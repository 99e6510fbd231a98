use std::fmt::{Arguments, Debug, Display, Formatter};
use std::console::Held;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ErrorKind {
    NotFound,
    PermissionDenied,
    ConnectionRefused,
    ConnectionReset,
    HostUnreachable,
    NetworkUnreachable,
    ConnectionAborted,
    NotConnected,
    AddrInUse,
    AddrNotAvailable,
    NetworkDown,
    BrokenPipe,
    AlreadyExists,
    WouldBlock,
    NotADirectory,
    IsADirectory,
    DirectoryNotEmpty,
    ReadOnlyFilesystem,
    StaleNetworkFileHandle = 19,
    InvalidInput,
    InvalidData,
    TimedOut,
    WriteZero,
    StorageFull,
    NotSeekable,
    QuotaExceeded,
    FileTooLarge,
    ResourceBusy,
    ExecutableFileBusy,
    Deadlock,
    CrossesDevices,
    TooManyLinks,
    InvalidFilename,
    ArgumentListTooLong,
    Interrupted,
    Unsupported,
    UnexpectedEof,
    OutOfMemory,
    Other = 40,
}
impl Display for ErrorKind {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            ErrorKind::NotFound => "entity not found",
            ErrorKind::PermissionDenied => "permission denied",
            ErrorKind::ConnectionRefused => "connection refused",
            ErrorKind::ConnectionReset => "connection reset",
            ErrorKind::HostUnreachable => "host unreachable",
            ErrorKind::NetworkUnreachable => "network unreachable",
            ErrorKind::ConnectionAborted => "connection aborted",
            ErrorKind::NotConnected => "not connected",
            ErrorKind::AddrInUse => "address in use",
            ErrorKind::AddrNotAvailable => "address not available",
            ErrorKind::NetworkDown => "network down",
            ErrorKind::BrokenPipe => "broken pipe",
            ErrorKind::AlreadyExists => "entity already exists",
            ErrorKind::WouldBlock => "operation would block",
            ErrorKind::NotADirectory => "not a directory",
            ErrorKind::IsADirectory => "is a directory",
            ErrorKind::DirectoryNotEmpty => "directory not empty",
            ErrorKind::ReadOnlyFilesystem => "read-only filesystem or storage medium",
            ErrorKind::StaleNetworkFileHandle => "stale network file handle",
            ErrorKind::InvalidInput => "invalid input parameter",
            ErrorKind::InvalidData => "invalid data",
            ErrorKind::TimedOut => "timed out",
            ErrorKind::WriteZero => "write zero",
            ErrorKind::StorageFull => "no storage space",
            ErrorKind::NotSeekable => "seek on unseekable file",
            ErrorKind::QuotaExceeded => "quota exceeded",
            ErrorKind::FileTooLarge => "file too large",
            ErrorKind::ResourceBusy => "resource busy",
            ErrorKind::ExecutableFileBusy => "executable file busy",
            ErrorKind::Deadlock => "deadlock",
            ErrorKind::CrossesDevices => "cross-device link or rename",
            ErrorKind::TooManyLinks => "too many links",
            ErrorKind::InvalidFilename => "invalid filename",
            ErrorKind::ArgumentListTooLong => "argument list too long",
            ErrorKind::Interrupted => "operation interrupted",
            ErrorKind::Unsupported => "unsupported",
            ErrorKind::UnexpectedEof => "unexpected end of file",
            ErrorKind::OutOfMemory => "out of memory",
            ErrorKind::Other => "other error",
        })
    }
}

type Inner = Box<dyn std::error::Error + Send + Sync>;
struct Repr {
    kind: ErrorKind,
    inner: Option<Inner>,
}
/// Of one word, as std's.
pub struct Error(Box<Repr>);
impl Error {
    pub fn new<E: Into<Inner>>(kind: ErrorKind, error: E) -> Error {
        Error(Box::new(Repr { kind, inner: Some(error.into()) }))
    }
    pub fn other<E: Into<Inner>>(error: E) -> Error {
        Error::new(ErrorKind::Other, error)
    }
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }
    pub fn get_ref(&self) -> Option<&(dyn std::error::Error + Send + Sync + 'static)> {
        self.0.inner.as_deref()
    }
    pub fn get_mut(&mut self) -> Option<&mut (dyn std::error::Error + Send + Sync + 'static)> {
        self.0.inner.as_deref_mut()
    }
    pub fn raw_os_error(&self) -> Option<i32> {
        None
    }
    pub fn downcast<E>(self) -> std::result::Result<E, Self>
    where
        E: std::error::Error + Send + Sync + 'static,
    {
        let Repr { kind, inner } = *self.0;
        match inner.map(|error| error.downcast::<E>()) {
            Some(Ok(error)) => Ok(*error),
            Some(Err(error)) => Err(Error::new(kind, error)),
            None => Err(Error::from(kind)),
        }
    }
    pub fn into_inner(self) -> Option<Inner> {
        (*self.0).inner
    }
}
impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Error {
        Error(Box::new(Repr { kind, inner: None }))
    }
}
impl From<std::collections::TryReserveError> for Error {
    fn from(_: std::collections::TryReserveError) -> Error {
        Error::from(ErrorKind::OutOfMemory)
    }
}
impl Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match &self.0.inner {
            Some(error) => {
                f.debug_struct("Custom").field("kind", &self.0.kind).field("error", error).finish()
            }
            None => f.debug_tuple("Kind").field(&self.0.kind).finish(),
        }
    }
}
impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match &self.0.inner {
            Some(error) => Display::fmt(error, f),
            None => Display::fmt(&self.0.kind, f),
        }
    }
}
impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.inner.as_ref().and_then(|error| error.source())
    }
}

pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {
        let before = buf.len();
        let mut part = [0; 32];
        loop {
            let Some(n) = uninterrupted(self.read(&mut part))? else { continue };
            if n == 0 {
                return Ok(buf.len() - before);
            }
            buf.extend_from_slice(&part[..n]);
        }
    }
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {
        let mut bytes = Vec::new();
        self.read_to_end(&mut bytes)?;
        push_text(buf, bytes)
    }
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {
        let mut done = 0;
        while done < buf.len() {
            let Some(n) = uninterrupted(self.read(&mut buf[done..]))? else { continue };
            if n == 0 {
                return Err(Error::new(ErrorKind::UnexpectedEof, "failed to fill whole buffer"));
            }
            done += n;
        }
        Ok(())
    }
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized,
    {
        self
    }
    fn bytes(self) -> Bytes<Self>
    where
        Self: Sized,
    {
        Bytes { inner: self }
    }
    fn chain<R: Read>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized,
    {
        Chain { first: self, second: next, done_first: false }
    }
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized,
    {
        Take { inner: self, len: limit, limit }
    }
}

#[derive(Debug)]
pub struct Bytes<R> {
    inner: R,
}
impl<R: Read> Iterator for Bytes<R> {
    type Item = Result<u8>;
    fn next(&mut self) -> Option<Result<u8>> {
        let mut byte = [0];
        match self.inner.read(&mut byte) {
            Ok(0) => None,
            Ok(_) => Some(Ok(byte[0])),
            Err(error) => Some(Err(error)),
        }
    }
}
#[derive(Debug)]
pub struct Chain<T, U> {
    first: T,
    second: U,
    done_first: bool,
}
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U) {
        (self.first, self.second)
    }
    pub fn get_ref(&self) -> (&T, &U) {
        (&self.first, &self.second)
    }
    pub fn get_mut(&mut self) -> (&mut T, &mut U) {
        (&mut self.first, &mut self.second)
    }
}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if !self.done_first {
            match self.first.fill_buf()? {
                part if part.is_empty() => self.done_first = true,
                part => return Ok(part),
            }
        }
        self.second.fill_buf()
    }
    fn consume(&mut self, amount: usize) {
        if self.done_first { self.second.consume(amount) } else { self.first.consume(amount) }
    }
}
impl<T: Read, U: Read> Read for Chain<T, U> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        if !self.done_first {
            let n = self.first.read(buf)?;
            if n > 0 || buf.is_empty() {
                return Ok(n);
            }
            self.done_first = true;
        }
        self.second.read(buf)
    }
}
#[derive(Debug)]
pub struct Take<T> {
    inner: T,
    len: u64,
    limit: u64,
}
impl<T> Take<T> {
    pub fn set_limit(&mut self, limit: u64) {
        self.len = limit;
        self.limit = limit;
    }
    pub fn get_ref(&self) -> &T {
        &self.inner
    }
    pub fn get_mut(&mut self) -> &mut T {
        &mut self.inner
    }
    pub fn limit(&self) -> u64 {
        self.limit
    }
    pub fn into_inner(self) -> T {
        self.inner
    }
}
impl<T: BufRead> BufRead for Take<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.limit == 0 {
            return Ok(&[]);
        }
        let part = self.inner.fill_buf()?;
        Ok(&part[..part.len().min(self.limit as usize)])
    }
    fn consume(&mut self, amount: usize) {
        let amount = amount.min(self.limit as usize);
        self.limit -= amount as u64;
        self.inner.consume(amount);
    }
}
impl<T: Seek> Seek for Take<T> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {
        let now = self.len - self.limit;
        let at = match pos {
            SeekFrom::Start(n) => Some(n),
            SeekFrom::End(n) => self.len.checked_add_signed(n),
            SeekFrom::Current(n) => now.checked_add_signed(n),
        };
        match at {
            Some(at) if at <= self.len => {
                self.inner.seek_relative(at.wrapping_sub(now) as i64)?;
                self.limit = self.len - at;
                Ok(at)
            }
            _ => Err(Error::from(ErrorKind::InvalidInput)),
        }
    }
}
impl<T: Read> Read for Take<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let most = buf.len().min(self.limit as usize);
        if most == 0 {
            return Ok(0);
        }
        let n = self.inner.read(&mut buf[..most])?;
        self.limit -= n as u64;
        Ok(n)
    }
}

fn push_text(buf: &mut String, bytes: Vec<u8>) -> Result<usize> {
    let text = String::from_utf8(bytes)
        .map_err(|_| Error::new(ErrorKind::InvalidData, "stream did not contain valid UTF-8"))?;
    buf.push_str(&text);
    Ok(text.len())
}

pub fn read_to_string<R: Read>(mut reader: R) -> Result<String> {
    let mut text = String::new();
    reader.read_to_string(&mut text)?;
    Ok(text)
}

pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {
        let before = buf.len();
        loop {
            let part = match self.fill_buf() {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                part => part?,
            };
            let end = part.iter().position(|b| *b == byte);
            let n = end.map_or(part.len(), |at| at + 1);
            buf.extend_from_slice(&part[..n]);
            self.consume(n);
            if end.is_some() || n == 0 {
                return Ok(buf.len() - before);
            }
        }
    }
    fn skip_until(&mut self, byte: u8) -> Result<usize> {
        self.read_until(byte, &mut Vec::new())
    }
    fn read_line(&mut self, buf: &mut String) -> Result<usize> {
        let mut bytes = Vec::new();
        self.read_until(b'\n', &mut bytes)?;
        push_text(buf, bytes)
    }
    fn lines(self) -> Lines<Self>
    where
        Self: Sized,
    {
        Lines { reader: self }
    }
    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized,
    {
        Split { buf: self, delim: byte }
    }
}

#[derive(Debug)]
pub struct Split<B> {
    buf: B,
    delim: u8,
}
impl<B: BufRead> Iterator for Split<B> {
    type Item = Result<Vec<u8>>;
    fn next(&mut self) -> Option<Result<Vec<u8>>> {
        let mut part = Vec::new();
        match self.buf.read_until(self.delim, &mut part) {
            Ok(0) => None,
            Ok(_) => {
                part.pop_if(|last| *last == self.delim);
                Some(Ok(part))
            }
            Err(error) => Some(Err(error)),
        }
    }
}

#[derive(Debug)]
pub struct Lines<B> {
    reader: B,
}
impl<B: BufRead> Iterator for Lines<B> {
    type Item = Result<String>;
    fn next(&mut self) -> Option<Result<String>> {
        let mut line = String::new();
        match self.reader.read_line(&mut line) {
            Ok(0) => None,
            Ok(_) => {
                if line.ends_with('\n') {
                    line.pop();
                    if line.ends_with('\r') {
                        line.pop();
                    }
                }
                Some(Ok(line))
            }
            Err(error) => Some(Err(error)),
        }
    }
}

impl Read for &[u8] {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let n = buf.len().min(self.len());
        buf[..n].copy_from_slice(&self[..n]);
        *self = &self[n..];
        Ok(n)
    }
}
impl BufRead for &[u8] {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        Ok(*self)
    }
    fn consume(&mut self, amount: usize) {
        *self = &self[amount..];
    }
}
impl<R: Read + ?Sized> Read for &mut R {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        (**self).read(buf)
    }
}
impl<R: Read + ?Sized> Read for Box<R> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        (**self).read(buf)
    }
}
impl<B: BufRead + ?Sized> BufRead for &mut B {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        (**self).fill_buf()
    }
    fn consume(&mut self, amount: usize) {
        (**self).consume(amount)
    }
}
impl<B: BufRead + ?Sized> BufRead for Box<B> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        (**self).fill_buf()
    }
    fn consume(&mut self, amount: usize) {
        (**self).consume(amount)
    }
}

#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Cursor<T> {
    inner: T,
    pos: u64,
}
impl<T> Cursor<T> {
    pub const fn new(inner: T) -> Cursor<T> {
        Cursor { inner, pos: 0 }
    }
    pub fn into_inner(self) -> T {
        self.inner
    }
    pub const fn get_ref(&self) -> &T {
        &self.inner
    }
    pub const fn get_mut(&mut self) -> &mut T {
        &mut self.inner
    }
    pub const fn position(&self) -> u64 {
        self.pos
    }
    pub const fn set_position(&mut self, pos: u64) {
        self.pos = pos;
    }
}
impl<T: AsRef<[u8]>> Read for Cursor<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let n = self.fill_buf()?.read(buf)?;
        self.consume(n);
        Ok(n)
    }
}
impl<T: AsRef<[u8]>> BufRead for Cursor<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        let all = self.inner.as_ref();
        Ok(&all[all.len().min(self.pos as usize)..])
    }
    fn consume(&mut self, amount: usize) {
        self.pos += amount as u64;
    }
}

/// There is nobody to type: the input is at its end. Handles are as large as std's.
#[derive(Debug)]
pub struct Stdin(&'static ());
#[derive(Debug)]
pub struct StdinLock<'a>(&'a (), bool);
pub fn stdin() -> Stdin {
    Stdin(&())
}
impl Stdin {
    pub fn lock(&self) -> StdinLock<'static> {
        StdinLock(&(), false)
    }
    pub fn read_line(&self, buf: &mut String) -> Result<usize> {
        self.lock().read_line(buf)
    }
    pub fn lines(self) -> Lines<StdinLock<'static>> {
        self.lock().lines()
    }
}
#[for_types(T, Stdin, Empty)]
impl Read for T {
    fn read(&mut self, _: &mut [u8]) -> Result<usize> {
        Ok(0)
    }
}
impl BufRead for Empty {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        Ok(&[])
    }
    fn consume(&mut self, _: usize) {}
}
impl Read for StdinLock<'_> {
    fn read(&mut self, _: &mut [u8]) -> Result<usize> {
        Ok(0)
    }
}
impl BufRead for StdinLock<'_> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        Ok(&[])
    }
    fn consume(&mut self, _: usize) {}
}

#[derive(Debug, Clone, Copy, Default)]
pub struct Empty;
pub const fn empty() -> Empty {
    Empty
}
#[derive(Debug, Clone, Copy, Default)]
pub struct Sink;
pub const fn sink() -> Sink {
    Sink
}
pub struct Repeat {
    byte: u8,
}
pub const fn repeat(byte: u8) -> Repeat {
    Repeat { byte }
}
impl Read for Repeat {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        buf.fill(self.byte);
        Ok(buf.len())
    }
}
/// What was interrupted is tried again.
fn uninterrupted(done: Result<usize>) -> Result<Option<usize>> {
    match done {
        Err(error) if error.kind() == ErrorKind::Interrupted => Ok(None),
        done => done.map(Some),
    }
}

pub fn copy<R: Read + ?Sized, W: Write + ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> {
    let mut all = Vec::new();
    reader.read_to_end(&mut all)?;
    writer.write_all(&all)?;
    Ok(all.len() as u64)
}

pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()> {
        let mut rest = buf;
        while !rest.is_empty() {
            let Some(n) = uninterrupted(self.write(rest))? else { continue };
            if n == 0 {
                return Err(Error::new(ErrorKind::WriteZero, "failed to write whole buffer"));
            }
            rest = &rest[n..];
        }
        Ok(())
    }
    #[track_caller]
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()> {
        let mut texts = Texts { inner: self, result: Ok(()) };
        if std::fmt::write(&mut texts, args).is_err() && texts.result.is_ok() {
            panic!("a formatting trait implementation returned an error when the underlying stream did not");
        }
        texts.result
    }
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized,
    {
        self
    }
}
/// Texts are bytes, and an error that has one is kept.
struct Texts<'a, W: ?Sized> {
    inner: &'a mut W,
    result: Result<()>,
}
impl<'a, W: Write + ?Sized> std::fmt::Write for Texts<'a, W> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.result = self.inner.write_all(text.as_bytes());
        self.result.as_ref().map(|_| ()).map_err(|_| std::fmt::Error)
    }
}
impl Write for Sink {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        Ok(buf.len())
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
impl Write for &mut [u8] {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        let n = buf.len().min(self.len());
        let (written, rest) = std::mem::take(self).split_at_mut(n);
        written.copy_from_slice(&buf[..n]);
        *self = rest;
        Ok(n)
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
impl Write for Vec<u8> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        self.extend_from_slice(buf);
        Ok(buf.len())
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
impl<W: Write + ?Sized> Write for &mut W {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        (**self).write(buf)
    }
    fn flush(&mut self) -> Result<()> {
        (**self).flush()
    }
}
impl<W: Write + ?Sized> Write for Box<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        (**self).write(buf)
    }
    fn flush(&mut self) -> Result<()> {
        (**self).flush()
    }
}

#[derive(Debug)]
pub struct Stdout(&'static ());
#[derive(Debug)]
pub struct StdoutLock<'a>(Held, &'a ());
impl !Send for StdoutLock<'_> {}
#[derive(Debug)]
pub struct Stderr(&'static ());
#[derive(Debug)]
pub struct StderrLock<'a>(&'a ());
pub fn stdout() -> Stdout {
    Stdout(&())
}
pub fn stderr() -> Stderr {
    Stderr(&())
}
impl Stdout {
    pub fn lock(&self) -> StdoutLock<'static> {
        StdoutLock(Held::new(), &())
    }
}
impl Stderr {
    pub fn lock(&self) -> StderrLock<'static> {
        StderrLock(&())
    }
}
impl Write for StdoutLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        Stdout(&()).write(buf)
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
impl Write for Stdout {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        std::intrinsics::print_str(&String::from_utf8_lossy(buf));
        Ok(buf.len())
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
impl Write for StderrLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        Stderr(&()).write(buf)
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
impl Write for Stderr {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        std::intrinsics::eprint_str(&String::from_utf8_lossy(buf));
        Ok(buf.len())
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
pub use std::buffered::{BufReader, BufWriter, IntoInnerError, LineWriter, Seek, SeekFrom, WriterPanicked};
impl Read for std::collections::VecDeque<u8> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let n = self.as_slices().0.read(buf)?;
        self.consume(n);
        Ok(n)
    }
}
impl BufRead for std::collections::VecDeque<u8> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        Ok(self.as_slices().0)
    }
    fn consume(&mut self, amount: usize) {
        (0..amount).for_each(|_| drop(self.pop_front()));
    }
}
impl Write for std::collections::VecDeque<u8> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        self.extend(buf);
        Ok(buf.len())
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
impl Write for Empty {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        Ok(buf.len())
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
impl Seek for Empty {
    fn seek(&mut self, _: SeekFrom) -> Result<u64> {
        Ok(0)
    }
}
#[for_types(T, Empty, Sink)]
impl Write for &T {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        Ok(buf.len())
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
impl Write for &Stdout {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        self.lock().write(buf)
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
impl Write for &Stderr {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        self.lock().write(buf)
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
impl Read for &Stdin {
    fn read(&mut self, _: &mut [u8]) -> Result<usize> {
        Ok(0)
    }
}
/// There is no terminal.
pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}
#[for_types(T, Stdin, Stdout, Stderr)]
impl IsTerminal for T {
    fn is_terminal(&self) -> bool {
        false
    }
}
impl IsTerminal for StdinLock<'_> {
    fn is_terminal(&self) -> bool {
        false
    }
}
impl IsTerminal for StdoutLock<'_> {
    fn is_terminal(&self) -> bool {
        false
    }
}
impl IsTerminal for StderrLock<'_> {
    fn is_terminal(&self) -> bool {
        false
    }
}
pub mod prelude {
    pub use super::{BufRead, Read, Seek, Write};
}
