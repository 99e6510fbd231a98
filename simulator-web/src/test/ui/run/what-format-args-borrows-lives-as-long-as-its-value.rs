use std::fmt;

struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl fmt::Display for Loud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

fn loud(name: &'static str) -> Loud {
    Loud(name)
}

fn main() {
    let kept = format_args!("{} {:>4}", loud("a"), { &loud("b") });
    println!("made");
    println!("{kept}");
    let twice = format_args!("{0} {0:?} {1:2$}", loud("c").0, String::from("d"), 1 + 2);
    println!("{twice}");
    println!("{}", loud("e"));
    let pair = (format_args!("{}", loud("f")), 1);
    let _ = format_args!("{}", loud("g"));
    println!("{} end", pair.0);
}
