struct Ring<const N: usize>;

impl<const N: usize> Ring<N> {
    const MASK: usize = {
        assert!(N > 1, "too small"); //~ ERROR E0080
        N - 1
    };
}

fn nobody<const N: usize>() {
    println!("{}", Ring::<1>::MASK + Ring::<N>::MASK);
}

fn main() {
    println!("{}", Ring::<4>::MASK);
}
