use std::fmt;

cfg_select! {
    windows => {
        const SEP: char = '\\';
        fn home() -> &'static str { "C:" }
    }
    all(unix, not(target_pointer_width = "16")) => {
        const SEP: char = '/';
        fn home() -> &'static str { "~" }
    }
    _ => { compile_error!("where are we?"); }
}

struct Signs;

impl fmt::Display for Signs {
    cfg_select! {
        unix => {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}/{}", f.sign_plus(), f.sign_minus())
            }
        }
        _ => {}
    }
}

fn main() {
    let width = cfg_select! { target_pointer_width = "32" => 4, target_pointer_width = "64" => 2 * 4, _ => { 0 } };
    println!("{}{SEP} {width}", home());
    cfg_select! {
        debug_assertions => {
            let word = "checked";
            println!("{word}");
        }
        _ => {}
    }
    println!("{Signs} {Signs:+} {Signs:-} {:-4}|", 7);
    let text = String::from("bell");
    let kept = format_args!("{} {:?} {}", 1, text.clone(), text.len() * 2);
    let pair = (kept, Some(format_args!("<{:>w$}>", "x".repeat(2), w = text.len() + 1)));
    println!("{} {} {kept}", pair.0, pair.1.unwrap());
}
