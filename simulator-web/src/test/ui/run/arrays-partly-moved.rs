struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        print!("{} ", self.0);
    }
}

fn four() -> [D; 4] {
    [D("0"), D("1"), D("2"), D("3")]
}

fn perhaps(first: bool) {
    let array = four();
    if first {
        let [_a, ..] = array;
        print!("in ");
    }
    print!("| ");
}

fn main() {
    {
        let [_a, .., _c] = four();
        print!("| ");
    }
    println!();
    {
        let array = four();
        let [_, a, ..] = array;
        print!("| ");
        std::mem::forget(a);
    }
    println!();
    {
        let array = [[D("0"), D("1")], [D("2"), D("3")]];
        let [[_a, _], _] = array;
        print!("| ");
    }
    println!();
    perhaps(true);
    println!();
    perhaps(false);
    println!();
}
