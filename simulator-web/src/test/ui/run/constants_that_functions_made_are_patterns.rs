use std::fmt::Debug;
// constants of structs made by const fn, as patterns
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Rgb(u8, u8, u8);
impl Rgb {
    const fn new(r: u8, g: u8, b: u8) -> Self { Rgb(r, g, b) }
    const fn gray(v: u8) -> Rgb { Rgb::new(v, v, v) }
    const BLACK: Rgb = Rgb::gray(0);
    const WHITE: Rgb = Rgb::gray(255);
}
#[derive(PartialEq, Eq, Debug, Clone, Copy)]
enum Key { Char(char), Ctrl(u8), Named(&'static str), None }
const fn ctrl(c: char) -> Key { Key::Ctrl(c as u8 - b'a') }
const QUIT: Key = ctrl('c');
const NAMES: [&str; 2] = names();
const fn names() -> [&'static str; 2] { ["up", "down"] }
const UP: Key = Key::Named(NAMES[0]);
const PAIR: (u8, Option<bool>) = pair(3);
const fn pair(n: u8) -> (u8, Option<bool>) { (n * 2, Some(n > 2)) }
fn name(c: Rgb) -> &'static str {
    match c { Rgb::BLACK => "black", Rgb::WHITE => "white", Rgb(r, ..) if r > 100 => "bright", _ => "dark" }
}
fn key(k: Key) -> &'static str {
    match k { QUIT => "quit", UP => "up", Key::Named(n) => n, Key::Char('a'..='z') => "letter", Key::None | Key::Char(_) | Key::Ctrl(_) => "?" }
}
fn main() {
    println!("{} {} {} {}", name(Rgb(0, 0, 0)), name(Rgb(255, 255, 255)), name(Rgb(120, 0, 0)), name(Rgb(1, 1, 1)));
    println!("{} {} {} {} {}", key(Key::Ctrl(2)), key(Key::Ctrl(3)), key(Key::Named("up")), key(Key::Named("x")), key(Key::Char('q')));
    for p in [(6, Some(true)), (6, None), (4, Some(false))] {
        println!("{}", matches!(p, PAIR));
    }
    match NAMES { ["up", x] => println!("{x}"), _ => println!("no") }
}
