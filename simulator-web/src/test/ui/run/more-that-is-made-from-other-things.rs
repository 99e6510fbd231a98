use std::collections::VecDeque;
use std::env;
use std::io::{self, BufWriter, Write};
use std::rc::Rc;
use std::sync::Arc;

fn reserve(v: &mut Vec<u64>, more: usize) -> io::Result<()> {
    v.try_reserve(more)?;
    Ok(())
}

fn main() {
    unsafe {
        env::set_var("LAMP", "lit");
        env::set_var(String::from("DOOR"), "shut");
        env::set_var("LAMP", "out");
        env::remove_var("DOOR");
    }
    println!("{:?} {:?} {}", env::var("LAMP"), env::var("DOOR"), env::vars().filter(|v| v.0 == "LAMP").count());
    let bits: Vec<Result<bool, _>> = [0u8, 1, 2].into_iter().map(bool::try_from).collect();
    println!("{bits:?} {:?}", usize::try_from('z'));
    let mut marks = [3, 1, 2];
    let copy = Vec::from(&mut marks);
    let part: &mut [i32] = &mut marks;
    part.sort();
    let shared: Rc<[i32]> = Rc::from(part);
    let mut name = String::from("wren");
    let loud: Arc<str> = Arc::from(name.as_mut_str());
    println!("{copy:?} {shared:?} {loud} {:?}", VecDeque::from(copy.clone()));
    println!("{:?}", reserve(&mut vec![1], usize::MAX).map_err(|e| e.kind()));
    let mut room = [0u8; 4];
    let mut out = BufWriter::new(room.as_mut_slice());
    write!(out, "too much").unwrap();
    println!("{:?}", out.flush().map_err(|e| e.to_string()));
    let (rest, left) = out.into_parts();
    println!("{} {:?}", rest.len(), String::from_utf8(left.unwrap()));
}
