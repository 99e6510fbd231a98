use std::marker::PhantomData;

fn look(name: Option<str>) -> usize { //~ ERROR E0277
    0
}

struct Shelf<T> {
    kept: PhantomData<T>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Shelf { kept: PhantomData }
    }
}

impl<T> Shelf<T> {
    const SIZE: usize = 3;

    fn put(&self, all: Vec<[u8]>) {} //~ ERROR E0277
}

fn main() {
    look(None); //~ ERROR E0277
    let shelf = Shelf::<u8>::default();
    shelf.put( //~ ERROR E0277
        Vec::new()); //~ ERROR E0277
    let other = Shelf::<str>::SIZE; //~ ERROR E0277 E0599
    let mut text: str = *"a"; //~ ERROR E0277
    text = *"b"; //~ ERROR E0277
}
