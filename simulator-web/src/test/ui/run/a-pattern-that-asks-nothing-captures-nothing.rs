struct Unit;
struct Wrap<T>(T);
enum One<T> {
    Only(T),
}

fn main() {
    let x = One::Only(String::from("a"));
    let look = || {
        let One::Only(_) = x;
    };
    let moved = x;
    look();
    let One::Only(text) = moved;

    let x = [text, String::from("b")];
    let look = || match x {
        [_, _] => 2,
    };
    let moved = x;
    println!("{} {}", look(), moved[1]);

    let list: &mut [u8] = &mut [1, 2];
    let look = || match list {
        [..] => true,
    };
    list[0] = 3;
    println!("{}", look());
    println!("{list:?}");

    let x = Wrap(Unit);
    let look = || {
        let Wrap(Unit) = x;
    };
    let moved = x;
    look();
    let Wrap(_) = moved;

    let parts = [moved_name("c"), moved_name("d")];
    let take = || {
        let [first, _] = parts;
        first
    };
    println!("{}", take());

    let mut x = One::Only((String::from("e"), 1));
    let mut change = || {
        let One::Only((_, n)) = &mut x;
        *n += 1;
    };
    change();
    change();
    let One::Only((name, n)) = x;
    println!("{name} {n}");
}

fn moved_name(name: &str) -> String {
    name.to_string()
}
