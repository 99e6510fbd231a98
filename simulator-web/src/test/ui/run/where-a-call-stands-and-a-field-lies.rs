// What tracks its caller asks where that is; a field's offset is a constant.
use std::mem::offset_of;
use std::panic::Location;

#[track_caller]
fn here() -> u32 {
    Location::caller().line()
}
#[track_caller]
fn passed_on() -> u32 {
    here()
}
fn not_passed_on() -> u32 {
    here()
}

struct Guard {
    made: &'static Location<'static>,
}
impl Guard {
    #[track_caller]
    fn new() -> Self {
        Guard { made: Location::caller() }
    }
}
impl Drop for Guard {
    fn drop(&mut self) {
        println!("the guard of line {} goes", self.made.line());
    }
}

#[repr(C)]
struct Header {
    kind: u8,
    len: u32,
    tail: Tail,
}
#[repr(C)]
struct Tail(u8, u64);
const LEN: usize = offset_of!(Header, len);

fn container(len: &u32) -> *const Header {
    (len as *const u32).wrapping_byte_sub(LEN).cast()
}

async fn logged() -> u32 {
    let line = here();
    std::future::ready(()).await;
    line + here()
}

fn main() {
    println!("{} {} {}", here(), passed_on(), not_passed_on());
    let at = Location::caller();
    println!("{} {} {}", at.line(), at.column(), at == Location::caller());
    let _a = Guard::new();
    let _b = Guard::new();
    println!("{LEN} {} {}", offset_of!(Header, tail), std::mem::offset_of!(Header, tail.1));
    let header = Header { kind: 7, len: 3, tail: Tail(1, 2) };
    println!("{}", unsafe { (*container(&header.len)).kind });
    let lines: Vec<u32> = [1, 2].iter().map(|_| here()).collect();
    println!("{lines:?}");
    let mut f = std::pin::pin!(logged());
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    println!("{:?}", f.as_mut().poll(&mut cx));
}
