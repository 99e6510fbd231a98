//! Patterns move elements out of an array one by one, also where they name a part of it.

fn overlapping(names: [String; 3]) -> usize {
    let [rest @ .., _] = names;
    let [.., middle, _] = names; //~ ERROR E0382
    rest.len() + middle.len()
}

fn part(names: [String; 3]) -> usize {
    let [_, middle, _] = names;
    let [_, rest @ ..] = names; //~ ERROR E0382
    rest.len() + middle.len()
}

fn whole(names: [String; 3]) -> usize {
    let [first, ..] = names;
    first.len() + names[1].len() //~ ERROR E0382
}

enum Two {
    Both(String, String),
    None,
}

/// Each part that was moved is an error of its own for what is used after it.
fn parts(two: Two) -> bool {
    if let Two::Both(first, _) = two {
        println!("{first}");
    }
    match two { //~ ERROR E0382
        Two::Both(_, second) => println!("{second}"),
        Two::None => {}
    }
    matches!(two, Two::None) //~ ERROR E0382
}

fn disjoint(names: [String; 3]) -> usize {
    let [_, rest @ ..] = names;
    let [first, ..] = names;
    rest.len() + first.len()
}

fn main() {
    let names = || ["a", "b", "c"].map(String::from);
    println!("{} {}", overlapping(names()), part(names()));
    println!("{} {}", whole(names()), disjoint(names()));
    println!("{}", parts(Two::Both(String::new(), String::new())));
}
