fn e1<T: TryInto<u8>>(x: T) { println!("{}", std::mem::size_of::<Result<u8, T::Error>>()); }
fn e2<T: TryInto<u8>>(x: T) { let r = x.try_into(); println!("{}", std::mem::size_of_val(&r)); println!("{}", r.is_err()); }
fn e3<T: TryInto<u8>>(x: T) { let r = x.try_into(); match r { Ok(_) => println!("ok"), Err(_) => println!("err") } }
fn e4<T: TryInto<u8>>(x: T) { let r = x.try_into(); match r { Ok(b) => println!("ok"), Err(_) => println!("err") } }
fn e5<T: TryInto<u8>>(x: T) { let r = x.try_into(); match r { Ok(_) => println!("ok"), Err(e) => println!("err") } }
fn main() {
    e1(300u32);
    e2(300u32);
    e3(300u32);
    e4(300u32);
    e5(300u32);
}
