fn outer<const N: usize, T>() {
    const LENGTH: usize = N; //~ ERROR E0401
    static ALL: [u8; N] = [1; 2]; //~ ERROR E0401
    fn inner(all: [u8; N]) {} //~ ERROR E0401
    type Alias = [usize; N]; //~ ERROR E0401
    let own: [u8; N] = [0; N];
}

fn main() {}
