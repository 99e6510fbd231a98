// The input is at its end; what is written to memory or to the output is there.
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, BufRead, Read, Write};
fn count(r: impl BufRead) -> io::Result<usize> {
    let mut n = 0;
    for line in r.lines() {
        n += line?.split_whitespace().count();
    }
    Ok(n)
}
fn emit<W: Write>(w: &mut W, n: u32) -> io::Result<()> {
    for i in 0..n {
        write!(w, "{i},")?;
    }
    writeln!(w)?;
    w.flush()
}
fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{}", count(io::Cursor::new("a b\nc d e\r\n"))?);
    let mut buf = Vec::new();
    emit(&mut buf, 3)?;
    println!("{:?} {}", String::from_utf8(buf)?, count(io::BufReader::new(&b"x y\nz"[..]))?);
    let mut line = String::new();
    let n = io::stdin().read_line(&mut line)?;
    println!("{n} {:?} {}", line.trim(), io::stdin().lock().lines().count());
    io::stdout().write_all(b"bytes\n")?;
    writeln!(io::stdout().lock(), "locked {}", 1)?;
    let mut data = &b"hello world"[..];
    let mut five = [0u8; 5];
    data.read_exact(&mut five)?;
    println!("{:?} {}", std::str::from_utf8(&five)?, io::read_to_string(data)?);
    println!("{:?}", (&b"ab"[..]).read_exact(&mut five).map_err(|e| (e.kind(), e.to_string())));
    let error = io::Error::new(io::ErrorKind::NotFound, "no such thing");
    println!("{error} {error:?} {:?}", io::Error::from(io::ErrorKind::InvalidInput));
    println!("{} {:?}", std::env::args().count(), std::env::args().nth(1));
    let v = vec![1, 2, 3];
    println!("{:?} {:?}", v.iter(), v.iter().map(|x| x + 1).take(2));
    println!("{:?} {:?}", v.iter().zip("ab".chars()), (1..4).rev().chain(5..6));
    println!("{:?} {:?}", BTreeMap::from([(1, 2)]).first_entry().map(|e| *e.key()), HashMap::from([(1, 2)]).iter());
    let locked = std::sync::Mutex::new(1);
    let guard = locked.lock().unwrap();
    println!("{locked:?} {guard:?} {:?}", std::sync::OnceLock::<u8>::new());
    let (mut a, mut b) = (DefaultHasher::new(), DefaultHasher::new());
    (1..3).hash(&mut a);
    (1..3).hash(&mut b);
    println!("{} {}", a.finish() == b.finish(), u8::try_from('a')? as char);
    let mut text = String::new();
    write!(text, "{:>3}", 7)?;
    let number: i32 = std::env::args().nth(1).unwrap_or(text).trim().parse()?;
    println!("{number} {}", i64::try_from(number)?);
    Ok(())
}
