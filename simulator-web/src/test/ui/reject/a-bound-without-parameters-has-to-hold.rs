struct Part<'a, T>
where
    i32: Iterator, //~ ERROR E0277
    &'a mut T: Copy,
{
    whole: &'a T,
}

fn never()
where
    String: Copy, //~ ERROR E0277
    Vec<u8>: Clone,
{
}

trait Show {
    fn show(&self);
}

impl Show for u8
where
    str: Sized, //~ ERROR E0277
{
    fn show(&self) {}
}

fn of_a_parameter<T>()
where
    Vec<T>: Copy,
{
}

fn main() {}
