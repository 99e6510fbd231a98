fn longer<'a>(text: &mut 'a str) -> &'a str { //~ ERROR
    text
}

fn call(all: Box<dyn dyn Fn()>) {} //~ ERROR

fn raw(place: const ()) { //~ ERROR E0658  E0658
    place; //~ ERROR E0425
}

fn main() {
    let number: u8 = "a"; //~ ERROR E0308
}
