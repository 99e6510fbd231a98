trait Shape {
    type Unit;
    fn unit(&self) -> Self::Unit;
}

struct Square<T>(T);

enum Side {
    Left,
}

impl<T> Square<T> {
    type Inner = T; //~ ERROR E0658
    fn inner(&self) -> Self::Inner { //~ ERROR E0223
        todo!()
    }
    fn other(&self) -> Square<u8>::Other { //~ ERROR E0223
        todo!()
    }
}

impl<T> Shape for Square<T> {
    type Unit = u8;
    fn unit(&self) -> Self::Units { //~ ERROR E0220
        todo!()
    }
}

impl Side {
    fn left(&self) -> Self::Left { //~ ERROR
        todo!()
    }
    fn right(&self) -> Self::Right { //~ ERROR E0599
        todo!()
    }
    fn far(&self) -> Option<u8>::Far { //~ ERROR E0599
        todo!()
    }
}

fn both(it: &(dyn Shape<Unit = u8> + std::fmt::Debug)) -> String { //~ ERROR E0225
    format!("{it}")
}

fn main() {}
