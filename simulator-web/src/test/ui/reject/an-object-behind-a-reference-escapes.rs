use std::cell::RefCell;

struct Listeners<'o> {
    all: RefCell<Vec<&'o dyn Fn(&str)>>,
}

impl<'o> Listeners<'o> {
    fn add(&self, each: &'o dyn Fn(&str)) {
        self.all.borrow_mut().push(each);
    }
}

fn for_ever(them: &Listeners<'static>, one: &dyn Fn(&str)) {
    them.add(one); //~ ERROR E0521
}

fn as_long<'a>(them: &Listeners<'a>, one: &dyn Fn(&str)) {
    them.add(one); //~ ERROR E0621
}

fn object_for_ever(them: &Listeners<'static>, one: &(dyn Fn(&str) + 'static)) {
    them.add(one); //~ ERROR E0521
}

fn some_time(them: &Listeners<'_>, one: &dyn Fn(&str)) {
    them.add(one); //~ ERROR
}

fn right<'a>(them: &Listeners<'a>, one: &'a dyn Fn(&str)) {
    them.add(one);
}

fn main() {}
