struct Point;

fn all<K>(many: Vec<Point>, one: Point, key: K, lent: &K, pair: (Point, Point), text: &str) {
    many.map(|each| each); //~ ERROR E0599
    many.max(many); //~ ERROR E0599
    one.map(|each| each); //~ ERROR E0599
    one.cmp(&one); //~ ERROR E0599
    key.map(|each| each); //~ ERROR E0599
    key.cmp(&key); //~ ERROR E0599
    lent.rev(); //~ ERROR E0599
    text.rev(); //~ ERROR E0599
    pair.clone(); //~ ERROR E0599
    let call = || 1;
    call.map(1); //~ ERROR E0599
    Some(one).count(); //~ ERROR E0599
}

trait Source {
    type Item;
    type Error;
}

trait Feed: Source {
    type Rate;
}

fn objects(first: &dyn Source, second: &dyn Feed) {} //~ ERROR E0191

fn main() {}
