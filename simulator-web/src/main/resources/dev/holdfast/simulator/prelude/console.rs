use std::fmt::Arguments;

struct Out;
impl std::fmt::Write for Out {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        std::intrinsics::print_str(text);
        Ok(())
    }
}

struct ErrOut;
impl std::fmt::Write for ErrOut {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        std::intrinsics::eprint_str(text);
        Ok(())
    }
}

/// The one who prints: how often they hold the console, and which thread it is.
static mut HELD: u32 = 0;
static mut HOLDER: *mut u8 = 0 as *mut u8;

#[derive(Debug)]
pub(crate) struct Held;
impl Held {
    pub(crate) fn new() -> Held {
        let me = std::intrinsics::thread_data();
        unsafe {
            while HELD > 0 && HOLDER != me {
                std::intrinsics::futex_wait(&raw const HELD as *const u8, 18446744073709551615);
            }
            HOLDER = me;
            HELD += 1;
        }
        Held
    }
}
impl Drop for Held {
    fn drop(&mut self) {
        unsafe { HELD -= 1 };
        std::intrinsics::futex_wake(&raw const HELD as *const u8, 1);
    }
}

#[track_caller]
pub fn _print(args: Arguments<'_>) {
    let held = Held::new();
    say(&mut Out, args);
}

#[track_caller]
pub fn _eprint(args: Arguments<'_>) {
    say(&mut ErrOut, args);
}

/// Neither stream fails.
#[track_caller]
fn say(out: &mut dyn std::fmt::Write, args: Arguments<'_>) {
    if std::fmt::write(out, args).is_err() {
        panic!("a formatting trait implementation returned an error when the underlying stream did not");
    }
}
