use std::path::{Path, PathBuf};

fn by_value(path: Path) -> usize { //~ ERROR E0277
    1
}

fn parent(path: &str) -> &Path {
    let owned = PathBuf::from(path);
    owned.parent().unwrap() //~ ERROR E0515
}

fn main() {
    let p: PathBuf = "a/b"; //~ ERROR E0308
    let q: &Path = "a/b"; //~ ERROR E0308
    println!("{}", Path::new("a")); //~ ERROR E0277
    let mut buf = PathBuf::from("a");
    let name = buf.file_name();
    buf.push("b");
    println!("{name:?} {}", parent("x").display());
    let joined: String = buf.join("c"); //~ ERROR E0308
}
