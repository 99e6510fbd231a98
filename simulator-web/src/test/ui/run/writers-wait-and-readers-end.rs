// What is buffered is passed on when it is flushed, dropped or a line is whole; errors come through.
use std::io::{self, BufRead, BufReader, BufWriter, Cursor, LineWriter, Read, Seek, SeekFrom, Write};

struct Loud(&'static str);
impl Write for Loud {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        println!("{} gets {:?}", self.0, String::from_utf8_lossy(buf));
        Ok(buf.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        println!("{} is flushed", self.0);
        Ok(())
    }
}

fn main() -> io::Result<()> {
    write!(Loud("plain"), "a{}b{:>3}", 1, 'c')?;
    let mut waits = BufWriter::new(Loud("waits"));
    write!(waits, "{}-{}", 1, 2)?;
    waits.flush()?;
    waits.write_all(b"at the end")?;
    println!("{:?}", waits.buffer().len());
    drop(waits);
    let mut small = BufWriter::with_capacity(4, Loud("small"));
    small.write_all(b"ab")?;
    small.write_all(b"cde")?;
    small.write_all(b"longer than all")?;
    let mut lines = LineWriter::new(Loud("lines"));
    lines.write_all(b"one\ntwo\nthr")?;
    lines.write_all(b"ee")?;
    drop(lines);
    let whole = BufWriter::new(Vec::new()).into_inner().map(|v| v.len());
    println!("{:?}", whole.map_err(|e| e.to_string()));

    let mut c = Cursor::new(b"first\nsecond\nthird".to_vec());
    c.seek(SeekFrom::Start(6))?;
    let mut line = String::new();
    c.read_line(&mut line)?;
    println!("{line:?} {} {:?}", c.stream_position()?, c.seek(SeekFrom::Current(-99)).map_err(|e| e.kind()));
    c.rewind()?;
    println!("{:?}", c.by_ref_take(3)?);
    println!("{:?}", c.split(b'\n').map(|part| part.map(|p| p.len())).collect::<io::Result<Vec<_>>>()?);
    let mut both = (&b"ab"[..]).chain(&b"cd"[..]);
    let mut text = String::new();
    both.read_to_string(&mut text)?;
    println!("{text} {}", io::copy(&mut io::repeat(b'z').take(5), &mut io::sink())?);
    let mut boxed: Box<dyn BufRead> = Box::new(BufReader::new(io::empty()));
    println!("{} {:?}", boxed.read_line(&mut text)?, (&b"xyz"[..]).bytes().map(|b| b.unwrap()).collect::<Vec<_>>());
    let mut room = [0u8; 3];
    let mut slice = &mut room[..];
    println!("{:?}", slice.write(&[1, 2])?);
    println!("{:?}", slice.write_all(&[3, 4]).map_err(|e| e.to_string()));
    let mut fixed = Cursor::new(room);
    fixed.set_position(1);
    println!("{:?} {:?}", fixed.write(&[8, 9, 10])?, fixed.into_inner());
    println!("{} {}", size_of::<io::Stdout>(), size_of_val(&io::stdin().lock()));
    Ok(())
}

trait Part {
    fn by_ref_take(&mut self, n: u64) -> io::Result<String>;
}
impl<R: Read> Part for R {
    fn by_ref_take(&mut self, n: u64) -> io::Result<String> {
        let mut text = String::new();
        self.by_ref().take(n).read_to_string(&mut text)?;
        Ok(text)
    }
}
