use std::fmt::Display;

fn whole<'a>(text: &'a str) -> impl Display + use<> {
    text //~ ERROR E0700
}

fn other<'a, 'b>(text: &'a String, _: &'b str) -> impl Sized + use<'b> {
    text //~ ERROR E0700
}

fn elided(text: &String) -> impl Sized + use<'_> {
    text
}

fn main() {}
