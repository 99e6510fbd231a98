use std::alloc::Layout;
use std::cell::Cell;
use std::collections::VecDeque;
use std::io::{self, BufReader, BufWriter, Cursor, ErrorKind, LineWriter, prelude::*};
use std::io::{IsTerminal, SeekFrom};
use std::mem::MaybeUninit;
use std::num::{NonZero, Saturating, Wrapping};
use std::ptr::NonNull;
use std::rc::Rc;
use std::sync::atomic::{AtomicPtr, AtomicU8, Ordering::SeqCst};
use std::time::{Duration, UNIX_EPOCH};

fn numbers() {
    println!("{:?} {:?}", 200u8.carrying_mul(200, 255), u64::MAX.carrying_mul(u64::MAX, u64::MAX));
    println!("{:?}", (u128::MAX - 1).carrying_mul_add(u128::MAX, 7, u128::MAX));
    let mut n = NonZero::new(7u32).unwrap();
    n |= 8;
    println!("{} {} {}", n.div_ceil(NonZero::new(2).unwrap()), 16 | n, 100 / n);
    let least = NonZero::<i8>::MIN;
    println!("{} {:?} {}", least.cast_unsigned(), least.overflowing_neg(), least.saturating_neg());
    let s = Saturating(-100i8);
    println!("{} {} {} {}", s.abs(), -Saturating(i8::MIN), s.count_ones(), s.rotate_left(3));
    println!("{}", [Saturating(200u8), Saturating(100)].iter().sum::<Saturating<u8>>());
    println!("{}", [Wrapping(20u8), Wrapping(100)].into_iter().product::<Wrapping<u8>>());
    println!("{} {}", unsafe { 3.7f64.to_int_unchecked::<u8>() }, std::f64::consts::GOLDEN_RATIO);
    println!("{} {}", std::f32::MANTISSA_DIGITS, std::f64::MIN_10_EXP);
    let mut time = UNIX_EPOCH;
    time += Duration::from_nanos_u128(1_500_000_000);
    println!("{:?} {}", time.duration_since(UNIX_EPOCH), Duration::from_secs(1).div_duration_f32(Duration::from_secs(4)));
}

fn memory() {
    let mut a = [1u32, 2, 3, 4];
    let p = a.as_mut_ptr();
    unsafe {
        let q = p.add(3);
        println!("{} {}", q.offset_from_unsigned(p), q.byte_offset_from(p));
        println!("{} {}", p.map_addr(|addr| addr + 4).read(), p.wrapping_byte_offset(8).as_ref_unchecked());
        println!("{} {}", p.align_offset(4), p.cast::<u8>().add(3).align_offset(2));
        let n = NonNull::new_unchecked(p);
        let k = n.byte_add(8);
        println!("{} {} {}", k.offset_from_unsigned(n), n.with_addr(k.addr()).read(), n.is_aligned());
        println!("{:?}", NonNull::slice_from_raw_parts(n, 3).as_ref());
        let mut byte = 5;
        AtomicU8::from_ptr(&mut byte).fetch_add(1, SeqCst);
        let at = AtomicPtr::new(p);
        at.fetch_ptr_add(2, SeqCst);
        at.fetch_byte_sub(4, SeqCst);
        at.fetch_or(1, SeqCst);
        println!("{byte} {} {}", at.fetch_and(!1, SeqCst).addr() & 1, *at.load(SeqCst));
        let mut room = Box::<[i32]>::new_uninit_slice(2);
        room[0].write(1);
        room[1].write(2);
        println!("{:?} {:?}", room.assume_init(), Rc::<[u8]>::new_zeroed_slice(2).assume_init());
        let mut both = MaybeUninit::<[u8; 2]>::zeroed();
        AsMut::<[MaybeUninit<u8>]>::as_mut(&mut both)[1].write(5);
        println!("{:?}", both.assume_init());
    }
    let layout = Layout::new::<(u32, u8)>();
    println!("{:?} {:?}", layout.align_to(16), layout.extend_packed(Layout::new::<u8>()));
    println!("{:?} {:?}", Layout::from_size_align(5, 4).unwrap().repeat(3), layout.align_to(3));
    let cell = Cell::new([1, 2]);
    AsRef::<[Cell<i32>]>::as_ref(&cell)[0].set(9);
    println!("{cell:?} {}", std::ptr::fn_addr_eq(numbers as fn(), memory as fn()));
}

fn streams() -> io::Result<()> {
    let mut chain = (&b"ab\nc"[..]).chain(&b"d\ne"[..]);
    let mut line = String::new();
    chain.read_line(&mut line)?;
    chain.read_line(&mut line)?;
    println!("{line:?} {:?}", chain.into_inner());
    let mut take = Cursor::new(b"hello world").take(8);
    println!("{:?} {} {:?}", take.skip_until(b'l')?, take.limit(), take.seek(SeekFrom::Current(-2))?);
    println!("{:?}", take.seek(SeekFrom::Start(9)).map_err(|error| error.kind()));
    println!("{:?}", take.fill_buf()?);
    let mut queue = VecDeque::new();
    write!(queue, "ab\ncd")?;
    println!("{:?} {:?} {}", queue.skip_until(b'\n')?, queue, io::empty().write(b"abc")?);
    for kind in [ErrorKind::StorageFull, ErrorKind::IsADirectory, ErrorKind::Deadlock, ErrorKind::Other] {
        println!("{kind} {kind:?}");
    }
    let error = io::Error::other(String::from_utf8(vec![255]).unwrap_err());
    println!("{:?}", error.downcast::<std::string::FromUtf8Error>().map(|error| error.into_bytes()));
    let mut writer = BufWriter::with_capacity(8, Cursor::new(vec![]));
    writer.write_all(b"hello")?;
    println!("{:?} {:?}", writer.stream_position()?, writer.seek(SeekFrom::Start(1))?);
    writer.write_all(b"E")?;
    println!("{:?}", writer.into_parts());
    let mut lines = LineWriter::with_capacity(16, vec![]);
    lines.write_all(b"a\nb")?;
    println!("{:?} {:?}", lines.get_mut().len(), lines.into_inner()?);
    let mut reader = BufReader::with_capacity(4, Cursor::new(b"0123456789"));
    println!("{:?} {:?}", reader.skip_until(b'1')?, reader.stream_position()?);
    reader.seek_relative(1)?;
    println!("{:?}", reader.buffer());
    println!("{:?}", reader.seek(SeekFrom::End(-1))?);
    println!("{}", io::stdin().is_terminal());
    write!(&io::stdout(), "over\n")
}

fn main() -> io::Result<()> {
    numbers();
    memory();
    streams()
}
