struct Ring<const N: usize>;

impl<const N: usize> Ring<N> {
    const MASK: usize = {
        assert!(N > 1, "too small");
        N - 1
    };

    fn new() -> Self {
        const { assert!(N.is_power_of_two(), "no power of two") }; //~ ERROR E0080
        Ring
    }
}

fn nobody<const N: usize>() {
    println!("{}", Ring::<N>::MASK);
}

fn main() {
    let _fine = Ring::<4>::new();
    println!("{}", Ring::<4>::MASK);
    let _wrong = Ring::<6>::new();
}
