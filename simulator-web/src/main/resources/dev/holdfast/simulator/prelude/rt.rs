use std::fmt::{Arguments, Debug};

#[track_caller]
pub const fn panic_str(message: &str) -> ! {
    std::intrinsics::panic_str(message)
}

#[track_caller]
pub const fn panic_fmt(args: Arguments<'_>) -> ! {
    match args.as_str() {
        Some(message) => std::intrinsics::panic_str(message),
        None => std::intrinsics::panic_string(&std::fmt::format(args)),
    }
}

pub enum AssertKind {
    Eq,
    Ne,
}

#[track_caller]
pub fn assert_failed<A: Debug + ?Sized, B: Debug + ?Sized>(
    kind: AssertKind,
    left: &A,
    right: &B,
    args: Option<Arguments<'_>>,
) -> ! {
    let op = match kind {
        AssertKind::Eq => "==",
        AssertKind::Ne => "!=",
    };
    match args {
        Some(args) => panic!(
            "assertion `left {} right` failed: {}\n  left: {:?}\n right: {:?}",
            op, args, left, right
        ),
        None => panic!(
            "assertion `left {} right` failed\n  left: {:?}\n right: {:?}",
            op, left, right
        ),
    }
}
pub const NOT_SET: Option<&'static str> = None;
