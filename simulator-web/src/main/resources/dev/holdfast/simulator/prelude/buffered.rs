use std::io::{BufRead, Cursor, Error, ErrorKind, Read, Result, Write};
use std::mem::ManuallyDrop;

#[derive(Debug)]
pub struct BufReader<R> {
    inner: R,
    buf: Vec<u8>,
    pos: usize,
    capacity: usize,
}
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R> {
        BufReader::with_capacity(8192, inner)
    }
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {
        BufReader { inner, buf: Vec::new(), pos: 0, capacity }
    }
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R {
        &self.inner
    }
    pub fn get_mut(&mut self) -> &mut R {
        &mut self.inner
    }
    pub fn into_inner(self) -> R {
        self.inner
    }
    pub fn buffer(&self) -> &[u8] {
        &self.buf[self.pos..]
    }
    pub fn capacity(&self) -> usize {
        self.capacity
    }
}
impl<R: Read> Read for BufReader<R> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let n = self.fill_buf()?.read(buf)?;
        self.consume(n);
        Ok(n)
    }
}
impl<R: Read> BufRead for BufReader<R> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.pos == self.buf.len() {
            self.buf.resize(self.capacity, 0);
            let n = self.inner.read(&mut self.buf)?;
            self.buf.truncate(n);
            self.pos = 0;
        }
        Ok(self.buffer())
    }
    fn consume(&mut self, amount: usize) {
        self.pos += amount;
    }
}

/// What is written waits here until there is too much of it, or it is flushed or dropped.
#[derive(Debug)]
pub struct BufWriter<W: Write> {
    buf: Vec<u8>,
    panicked: bool,
    inner: W,
}
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W> {
        BufWriter::with_capacity(8192, inner)
    }
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {
        BufWriter { buf: Vec::with_capacity(capacity), panicked: false, inner }
    }
    pub fn get_ref(&self) -> &W {
        &self.inner
    }
    pub fn get_mut(&mut self) -> &mut W {
        &mut self.inner
    }
    pub fn buffer(&self) -> &[u8] {
        &self.buf
    }
    pub fn capacity(&self) -> usize {
        self.buf.capacity()
    }
    fn empty(&mut self) -> Result<()> {
        while !self.buf.is_empty() {
            self.panicked = true;
            let result = self.inner.write(&self.buf);
            self.panicked = false;
            match result {
                Ok(0) => return Err(Error::new(ErrorKind::WriteZero, "failed to write the buffered data")),
                Ok(n) => {
                    self.buf.drain(..n);
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
    pub fn into_inner(mut self) -> std::result::Result<W, IntoInnerError<BufWriter<W>>> {
        match self.empty() {
            Err(error) => Err(IntoInnerError(self, error)),
            Ok(()) => Ok(self.into_parts().0),
        }
    }
    pub fn into_parts(self) -> (W, std::result::Result<Vec<u8>, WriterPanicked>) {
        let mut this = ManuallyDrop::new(self);
        let buf = std::mem::take(&mut this.buf);
        let buf = if this.panicked { Err(WriterPanicked { buf }) } else { Ok(buf) };
        (unsafe { std::ptr::read(&this.inner) }, buf)
    }
}
impl<W: Write> Write for BufWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        if self.buf.len() + buf.len() > self.buf.capacity() {
            self.empty()?;
        }
        if buf.len() >= self.buf.capacity() {
            return self.inner.write(buf);
        }
        self.buf.extend_from_slice(buf);
        Ok(buf.len())
    }
    fn flush(&mut self) -> Result<()> {
        self.empty()?;
        self.inner.flush()
    }
}
impl<W: Write> Drop for BufWriter<W> {
    fn drop(&mut self) {
        if !self.panicked {
            let _ = self.empty();
        }
    }
}
pub struct WriterPanicked {
    buf: Vec<u8>,
}
impl WriterPanicked {
    pub fn into_inner(self) -> Vec<u8> {
        self.buf
    }
}
impl std::error::Error for WriterPanicked {}
impl std::fmt::Display for WriterPanicked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BufWriter inner writer panicked, what data remains unwritten is not known")
    }
}
impl std::fmt::Debug for WriterPanicked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let shown = format_args!("{}/{}", self.buf.len(), self.buf.capacity());
        f.debug_struct("WriterPanicked").field("buffer", &shown).finish()
    }
}
#[derive(Debug)]
pub struct IntoInnerError<W>(W, Error);
impl<W> IntoInnerError<W> {
    pub fn into_error(self) -> Error {
        self.1
    }
    pub fn into_parts(self) -> (Error, W) {
        (self.1, self.0)
    }
    pub fn error(&self) -> &Error {
        &self.1
    }
    pub fn into_inner(self) -> W {
        self.0
    }
}
impl<W> std::fmt::Display for IntoInnerError<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.1.fmt(f)
    }
}
impl<W: std::fmt::Debug + Send> std::error::Error for IntoInnerError<W> {}
impl<W> From<IntoInnerError<W>> for Error {
    fn from(error: IntoInnerError<W>) -> Error {
        error.1
    }
}

/// Passes on what it has at the end of each line.
#[derive(Debug)]
pub struct LineWriter<W: Write> {
    inner: BufWriter<W>,
}
impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W> {
        LineWriter::with_capacity(1024, inner)
    }
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> {
        LineWriter { inner: BufWriter::with_capacity(capacity, inner) }
    }
    pub fn get_mut(&mut self) -> &mut W {
        &mut self.inner.inner
    }
    pub fn into_inner(self) -> std::result::Result<W, IntoInnerError<LineWriter<W>>> {
        self.inner.into_inner().map_err(|IntoInnerError(inner, error)| IntoInnerError(LineWriter { inner }, error))
    }
    pub fn get_ref(&self) -> &W {
        &self.inner.inner
    }
}
impl<W: Write> Write for LineWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        let Some(at) = buf.iter().rposition(|byte| *byte == b'\n') else {
            return self.inner.write(buf);
        };
        self.inner.write_all(&buf[..=at])?;
        self.inner.empty()?;
        self.inner.write_all(&buf[at + 1..])?;
        Ok(buf.len())
    }
    fn flush(&mut self) -> Result<()> {
        self.inner.flush()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeekFrom {
    Start(u64),
    End(i64),
    Current(i64),
}
pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()> {
        self.seek(SeekFrom::Start(0))?;
        Ok(())
    }
    fn stream_position(&mut self) -> Result<u64> {
        self.seek(SeekFrom::Current(0))
    }
    fn seek_relative(&mut self, offset: i64) -> Result<()> {
        self.seek(SeekFrom::Current(offset))?;
        Ok(())
    }
}
impl<S: Seek + ?Sized> Seek for &mut S {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {
        (**self).seek(pos)
    }
}
impl<S: Seek + ?Sized> Seek for Box<S> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {
        (**self).seek(pos)
    }
}
impl<R: Seek> Seek for BufReader<R> {
    fn seek(&mut self, mut pos: SeekFrom) -> Result<u64> {
        if let SeekFrom::Current(n) = &mut pos {
            *n -= self.buffer().len() as i64;
        }
        let at = self.inner.seek(pos)?;
        self.buf.clear();
        self.pos = 0;
        Ok(at)
    }
    fn stream_position(&mut self) -> Result<u64> {
        Ok(self.inner.stream_position()? - self.buffer().len() as u64)
    }
    fn seek_relative(&mut self, offset: i64) -> Result<()> {
        self.seek_relative(offset)
    }
}
impl<R: Seek> BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> Result<()> {
        match (self.pos as u64).checked_add_signed(offset) {
            Some(at) if at <= self.buf.len() as u64 => self.pos = at as usize,
            _ => drop(self.seek(SeekFrom::Current(offset))?),
        }
        Ok(())
    }
}
impl<W: Write + Seek> Seek for BufWriter<W> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {
        self.empty()?;
        self.inner.seek(pos)
    }
}
impl<T: AsRef<[u8]>> Seek for Cursor<T> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {
        let at = match pos {
            SeekFrom::Start(n) => Some(n),
            SeekFrom::End(n) => (self.get_ref().as_ref().len() as u64).checked_add_signed(n),
            SeekFrom::Current(n) => self.position().checked_add_signed(n),
        };
        match at {
            Some(at) => {
                self.set_position(at);
                Ok(at)
            }
            None => Err(Error::new(ErrorKind::InvalidInput, "invalid seek to a negative or overflowing position")),
        }
    }
}
fn fill<T: AsMut<[u8]>>(cursor: &mut Cursor<T>, buf: &[u8]) -> Result<usize> {
    let at = cursor.position() as usize;
    let all = cursor.get_mut().as_mut();
    let at = all.len().min(at);
    let n = (&mut all[at..]).write(buf)?;
    cursor.set_position((at + n) as u64);
    Ok(n)
}
impl Write for Cursor<&mut [u8]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        fill(self, buf)
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
impl<const N: usize> Write for Cursor<[u8; N]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        fill(self, buf)
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
fn grow(all: &mut Vec<u8>, at: usize, buf: &[u8]) -> Result<usize> {
    if all.len() < at + buf.len() {
        all.resize(at + buf.len(), 0);
    }
    all[at..at + buf.len()].copy_from_slice(buf);
    Ok(buf.len())
}
impl Write for Cursor<Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        let at = self.position() as usize;
        self.set_position((at + buf.len()) as u64);
        grow(self.get_mut(), at, buf)
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
impl Write for Cursor<&mut Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        let at = self.position() as usize;
        self.set_position((at + buf.len()) as u64);
        grow(self.get_mut(), at, buf)
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
impl Write for Cursor<Box<[u8]>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        fill(self, buf)
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
