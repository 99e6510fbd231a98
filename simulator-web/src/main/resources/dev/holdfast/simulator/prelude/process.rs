pub fn exit(code: i32) -> ! {
    unsafe { std::thread::destroy_values() };
    std::intrinsics::exit(code)
}
pub fn abort() -> ! {
    std::intrinsics::abort()
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ExitCode(u8);

impl ExitCode {
    pub const SUCCESS: ExitCode = ExitCode(0);
    pub const FAILURE: ExitCode = ExitCode(1);
    pub(crate) fn exit_process(self) -> ! {
        exit(self.0 as i32)
    }
}
impl From<u8> for ExitCode {
    fn from(code: u8) -> Self {
        ExitCode(code)
    }
}

/// What `main` may return.
pub trait Termination {
    fn report(self) -> ExitCode;
}
impl Termination for () {
    fn report(self) -> ExitCode {
        ExitCode::SUCCESS
    }
}
impl Termination for ! {
    fn report(self) -> ExitCode {
        self
    }
}
impl Termination for ExitCode {
    fn report(self) -> ExitCode {
        self
    }
}
impl<T: Termination, E: std::fmt::Debug> Termination for Result<T, E> {
    fn report(self) -> ExitCode {
        match self {
            Ok(value) => value.report(),
            Err(error) => {
                eprintln!("Error: {error:?}");
                ExitCode::FAILURE
            }
        }
    }
}
impl Termination for std::convert::Infallible {
    fn report(self) -> ExitCode {
        match self {}
    }
}
