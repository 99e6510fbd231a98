// What is made in place may become an object behind its pointer, whatever lies between.
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
trait Shape {
    fn area(&self) -> i32;
    fn grow(&mut self) {}
}
struct Sq(i32);
impl Shape for Sq {
    fn area(&self) -> i32 {
        self.0 * self.0
    }
    fn grow(&mut self) {
        self.0 += 1;
    }
}
struct Unit;
impl Shape for Unit {
    fn area(&self) -> i32 {
        1
    }
}
struct Scene {
    shapes: Vec<Rc<RefCell<dyn Shape>>>,
}
fn main() {
    let one: Rc<RefCell<dyn Shape>> = Rc::new(RefCell::new(Unit));
    let sq = Rc::new(RefCell::new(Sq(2)));
    let scene = Scene {
        shapes: vec![Rc::new(RefCell::new(Sq(1))), one.clone(), sq.clone()],
    };
    for shape in &scene.shapes {
        shape.borrow_mut().grow();
    }
    println!("{:?} {}", scene.shapes.iter().map(|s| s.borrow().area()).collect::<Vec<_>>(), sq.borrow().0);
    let locked: Arc<Mutex<dyn Shape + Send>> = Arc::new(Mutex::new(Sq(5)));
    locked.lock().unwrap().grow();
    println!("{}", locked.lock().unwrap().area());
}
