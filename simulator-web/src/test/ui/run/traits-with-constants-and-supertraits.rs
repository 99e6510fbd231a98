trait Shape {
    const SIDES: u32;
    fn area(&self) -> f64;
    fn describe(&self) -> String {
        format!("{} sides, {:.1}", Self::SIDES, self.area())
    }
}
struct Square(f64);
impl Shape for Square {
    const SIDES: u32 = 4;
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}

trait Named {
    fn name(&self) -> String;
}
trait Loud: Named {
    fn shout(&self) -> String {
        self.name().to_uppercase()
    }
}
struct Dog;
impl Named for Dog {
    fn name(&self) -> String {
        "rex".to_string()
    }
}
impl Loud for Dog {}

fn named(loud: Box<dyn Loud>) -> Box<dyn Named> {
    loud
}

trait Each: Iterator {
    fn twice(self) -> Vec<(Self::Item, Self::Item)>
    where
        Self: Sized,
        Self::Item: Clone,
    {
        self.map(|item| (item.clone(), item)).collect()
    }
}
impl<I: Iterator> Each for I {}

fn main() {
    println!("{}", Square(2.0).describe());
    println!("{} {}", Dog.shout(), named(Box::new(Dog)).name());
    println!("{:?}", "ab".chars().twice());
}
