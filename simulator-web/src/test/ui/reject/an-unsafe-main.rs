unsafe fn main() { } //~ ERROR E0580
