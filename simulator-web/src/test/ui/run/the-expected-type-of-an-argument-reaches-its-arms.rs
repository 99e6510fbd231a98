use std::error::Error;
use std::fmt::{self, Display};
use std::num::{ParseFloatError, ParseIntError};

#[derive(Debug)]
enum Failed {
    Int(ParseIntError),
    Float { line: u32, source: ParseFloatError },
    Empty,
}

impl Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Failed::Int(_) => "not an integer",
            Failed::Float { .. } => "not a number",
            Failed::Empty => "nothing",
        })
    }
}

impl Error for Failed {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(match self {
            Failed::Int(e) => e,
            Failed::Float { source, .. } => source,
            Failed::Empty => return None,
        })
    }
}

fn shown(long: bool) -> Option<Box<dyn Display>> {
    Some(if long { Box::new("text") } else { Box::new(7) })
}

fn main() {
    let float = Failed::Float { line: 3, source: "x".parse::<f64>().unwrap_err() };
    if let Failed::Float { line, .. } = &float {
        println!("line {line}");
    }
    for failed in [Failed::Int("x".parse::<i32>().unwrap_err()), float, Failed::Empty] {
        println!("{failed}: {:?}", failed.source().map(|e| e.to_string()));
    }
    println!("{} {}", shown(true).unwrap(), shown(false).unwrap());
    let payload = std::panic::catch_unwind(|| {
        let cell = std::cell::RefCell::new(1);
        let _kept = cell.borrow_mut();
        let _other = cell.borrow();
    })
    .unwrap_err();
    println!("{:?}", payload.downcast_ref::<String>());
}
