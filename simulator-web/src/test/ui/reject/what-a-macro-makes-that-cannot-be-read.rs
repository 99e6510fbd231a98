macro_rules! states {
    ($name:ident) => {
        struct Open;
        impl Clone for $kind {
            fn clone(&self) -> Self {
                Open
            }
        }
        struct Closed;
    };
}

macro_rules! doors {
    ($name:ident) => {
        struct Front;
        let back = 1; //~ ERROR
        struct Side;
    };
}

macro_rules! rows {
    ($($row:ident),*) => {
        struct $row; //~ ERROR
    };
}

macro_rules! untold {
    ($name:ident $rest) => { //~ ERROR
        struct $name;
    };
}

macro_rules! number {
    () => {
        1
        2 //~ ERROR
    };
}

states!(a); //~ ERROR
doors!(a);
rows!(A, B);
untold!(Told x);

fn main() {
    let all = (Open, Closed); //~ ERROR E0425
    let some = (Front, Side); //~ ERROR E0425
    let row = A; //~ ERROR E0425
    let told = Told;
    let one: u8 = number!();
    let number: u8 = "a"; //~ ERROR E0308
}
