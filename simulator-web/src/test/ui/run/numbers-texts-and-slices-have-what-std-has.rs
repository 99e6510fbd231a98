use std::collections::*;
use std::hash::*;
use std::num::*;
fn main() {
    floats();
    println!(
        "{:?} {} {}",
        1.0f64.total_cmp(&f64::NAN),
        f64::NAN.to_bits(),
        f32::NAN.to_bits()
    );
    let h = |x: &dyn Fn(&mut DefaultHasher)| {
        let mut s = DefaultHasher::new();
        x(&mut s);
        s.finish()
    };
    println!(
        "{} {} {}",
        h(&|s| 1u8.hash(s)),
        h(&|s| "hello".hash(s)),
        h(&|s| (1, 2u64, 'c', true).hash(s))
    );
    println!(
        "{} {} {}",
        h(&|s| vec![1, 2, 3].hash(s)),
        h(&|s| Some(5).hash(s)),
        h(&|s| [1u8, 2, 3, 4, 5, 6, 7, 8, 9].hash(s))
    );
    println!(
        "{} {}",
        h(&|s| String::from("a").hash(s)),
        h(&|s| s.write(b"abc"))
    );
    let n = NonZeroU32::new(5).unwrap();
    println!(
        "{n} {n:?} {:?} {:?}",
        NonZero::new(0u8),
        NonZero::<i64>::new(-3).map(|x| x.abs())
    );
    println!(
        "{} {} {} {}",
        size_of::<Option<NonZeroU32>>(),
        size_of::<Option<NonZero<u128>>>(),
        size_of::<NonZeroI8>(),
        size_of::<Option<Option<NonZeroU8>>>()
    );
    println!(
        "{:?} {:?}",
        "5".parse::<NonZeroU8>(),
        "0".parse::<NonZeroU8>()
    );
    const N: NonZeroUsize = NonZeroUsize::new(7).unwrap();
    println!("{} {}", N.get(), 100usize / N);
    println!(
        "{:?} {:?}",
        NonZeroU8::try_from(0),
        u8::from(NonZeroU8::MAX)
    );
    println!(
        "{} {:?}",
        Wrapping(250u8) + Wrapping(10),
        Wrapping(1u8) - Wrapping(2)
    );
    let mut w = Wrapping(200u8);
    w += 100;
    w *= 3;
    w ^= Wrapping(1);
    println!("{w} {:x} {}", w, !w);
    println!(
        "{}",
        [Wrapping(200u8), Wrapping(100)]
            .into_iter()
            .sum::<Wrapping<u8>>()
    );
    println!(
        "{} {}",
        Saturating(250u8) + Saturating(10),
        Saturating(100i8) * Saturating(-3)
    );
    println!(
        "{:?} {:?} {}",
        5u8.to_be_bytes(),
        (-2i16).to_be_bytes(),
        u64::from_le_bytes([1, 0, 0, 0, 0, 0, 0, 0])
    );
    println!(
        "{:?} {}",
        1.5f64.to_be_bytes(),
        f32::from_be_bytes([0x40, 0x49, 0x0f, 0xdb])
    );
    println!(
        "{:?} {:?}",
        250u8.checked_add_signed(-5),
        5u8.checked_sub_signed(6)
    );
    println!(
        "{} {} {}",
        (-5i32).unsigned_abs(),
        i8::MIN.unsigned_abs(),
        (-100i8).abs_diff(100)
    );
    println!(
        "{} {} {}",
        (-7i32).midpoint(2),
        0i8.midpoint(-1),
        (-128i8).midpoint(127)
    );
    println!(
        "{} {} {}",
        2.0f64.mul_add(3.0, 0.1),
        0.1f64.mul_add(10.0, -1.0),
        0.1f32.mul_add(10.0, -1.0)
    );
    println!("{} {} {}", 1.0f64.asinh(), 2.0f64.acosh(), 0.5f64.atanh());
    println!(
        "{} {} {}",
        1.0f64.next_up(),
        0.0f64.next_down(),
        (-1.0f32).next_up()
    );
    println!("{:?} {:?}", 1u8.unbounded_shl(9), (-8i8).unbounded_shr(20));
    println!(
        "{:?} {:?}",
        200u8.carrying_add(55, true),
        3u8.borrowing_sub(3, true)
    );
    println!("{}", "tab\t'q'\"é\u{1}".escape_debug());
    println!("{} {}", "é\n".escape_default(), "aé".escape_unicode());
    println!(
        "{} {}",
        b"a\tb\xff\"'\\\x00".escape_ascii(),
        b'\n'.escape_ascii()
    );
    println!("{:?}", '\n'.escape_default().collect::<Vec<_>>());
    println!(
        "{:?} {:?}",
        String::from_utf16(&[0x68, 0xD83D, 0xDE00]),
        String::from_utf16_lossy(&[0xD800, 0x69])
    );
    println!(
        "{:?}",
        std::char::decode_utf16([0xD83D, 0xDE00, 0xDC00]).collect::<Vec<_>>()
    );
    println!(
        "{:?} {:?}",
        "añb".floor_char_boundary(2),
        "añb".ceil_char_boundary(2)
    );
    let mut s = String::from("hello");
    if let Some(p) = s.get_mut(0..2) {
        p.make_ascii_uppercase();
    }
    println!("{s} {:?}", s.get(9..));
    let mut v = vec![1, 2, 3, 4, 5, 6, 7];
    for c in v.rchunks_mut(3) {
        c.reverse();
    }
    println!("{v:?}");
    for c in v.chunk_by_mut(|a, b| a < b) {
        c[0] = 0;
    }
    println!("{v:?}");
    println!(
        "{:?} {:?}",
        v.array_windows::<2>()
            .map(|[a, b]| a + b)
            .collect::<Vec<_>>(),
        v.split_last_chunk::<2>()
    );
    v.copy_within(..2, 3);
    v.copy_within(5.., 0);
    println!("{v:?}");
    println!("{:?} {:?}", v.strip_suffix(&[7]), v.split_at_checked(99));
    println!("{:?}", v.select_nth_unstable_by(2, |a, b| b.cmp(a)).1);
    let (a, b): (Vec<_>, Vec<_>) = [(1, 'a'), (2, 'b')].into_iter().collect();
    println!("{a:?} {b:?}");
    let (a, b, c): (Vec<_>, String, HashSet<u8>) = [(1, 'a', 1), (2, 'b', 1)].into_iter().collect();
    println!("{a:?} {b:?} {c:?}");
    let b: Box<[String]> = ["x".to_string(), "y".into()].into();
    for s in b {
        print!("{s} ");
    }
    println!();
    let mut d: VecDeque<i32> = (1..6).collect();
    d.rotate_left(2);
    for x in d.range_mut(1..3) {
        *x *= 10;
    }
    println!("{d:?} {:?}", d.as_slices());
    println!("{:?}", d.iter_mut().rev().next());
    println!("{:?}", d.pop_front_if(|x| *x > 2));
    println!(
        "{:?} {:?}",
        std::mem::discriminant(&Some(1)),
        std::env::var("NOT_SET")
    );
    let mut c = std::borrow::Cow::Borrowed("");
    c += "x";
    c += "y";
    println!("{c}");
    println!(
        "{:?}",
        std::iter::repeat_n("z", 3).rev().collect::<String>()
    );
    let mut p = [1, 2, 3].into_iter().peekable();
    p.peek();
    println!(
        "{:?} {:?} {:?}",
        p.next_back(),
        p.len(),
        p.next_if_map(|x| if x > 1 { Ok(x * 2) } else { Err(x) })
    );
    println!(
        "{:?} {:?}",
        Some(1).as_slice(),
        Vec::<u8>::new().try_reserve(usize::MAX)
    );
    println!("{:?}", (0u8..=9).len());
    println!(
        "{:?} {:?}",
        b"  hi ".trim_ascii(),
        [[1, 2], [3, 4]].to_vec().into_flattened()
    );
}
fn floats() {
    println!(
        "[{:05}] [{:05}] [{:06}] [{:+06}] [{:<06}] [{:^8}]",
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::INFINITY
    );
    println!(
        "[{:+}] [{:+05.1}] [{:+e}] [{:?}] [{:08.3e}] [{:8.2e}] [{:<+9.1}]",
        f64::NAN,
        2.25,
        1500.0,
        -0.0,
        1234.5,
        1234.5,
        1.25
    );
    println!(
        "[{:05}] [{:<05}] [{:^+07}] [{:#06x}] [{:#010b}] [{:*<5}]",
        -42, 7, 7, 255, 5, -1
    );
    let mut e = 1.5;
    e += 1.0;
}
