use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::ffi::{OsStr, OsString};
use std::path::{Component, Path, PathBuf};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
struct Config {
    root: PathBuf,
    extra: Option<PathBuf>,
}

fn show(path: &Path) {
    println!(
        "{:?} | {:?} {:?} {:?} {:?} | {:?} {} {}",
        path,
        path.parent(),
        path.file_name(),
        path.file_stem(),
        path.extension(),
        path.components().collect::<Vec<_>>(),
        path.is_absolute(),
        path.components().rev().map(|c| c.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("<"),
    );
}

fn takes(path: impl AsRef<Path>) -> usize {
    path.as_ref().components().count()
}

fn main() {
    for text in ["", "/", ".", "..", "./", "../a", "a", "a/", "a/b", "a//b/./c/", "/a/b.tar.gz", "./a/.", "/.", "//x", ".hidden", "a/.hidden.txt", "x.", "a/..", "/..", "./.", "a/./.", "foo/bar.rs/"] {
        show(Path::new(text));
    }
    let mut buf = PathBuf::from("/srv");
    buf.push("www");
    buf.push("index.html");
    println!("{}", buf.display());
    println!("{}", buf.pop());
    println!("{:>12}|{:<8}|", buf.display(), Path::new("a").display());
    buf.push("/etc");
    buf.set_file_name("hosts");
    println!("{buf:?}");
    println!("{}", buf.set_extension("bak"));
    println!("{}", buf.display());
    println!("{}", buf.set_extension(""));
    println!("{}", buf.display());
    println!("{:?} {:?}", Path::new("a/b.c").with_extension("d"), Path::new("a/b.c").with_file_name("z"));
    println!("{:?} {:?}", Path::new("a").join("b").join("../c"), Path::new("a/").join(""));
    println!("{:?} {:?}", Path::new("/a/b/c").strip_prefix("/a"), Path::new("/a").strip_prefix("b").map_err(|e| e.to_string()));
    println!("{} {} {}", Path::new("/a/b").starts_with("/a"), Path::new("/ab").starts_with("/a"), Path::new("x/y.z").ends_with("y.z"));
    println!("{:?}", Path::new("/a/b/c").ancestors().map(|p| p.display().to_string()).collect::<Vec<_>>());
    println!("{} {} {}", Path::new("a//b") == Path::new("a/b/"), PathBuf::from("a") == Path::new("./a"), PathBuf::from("a/b") < PathBuf::from("a/c"));
    println!("{} {} {} {}", takes("a/b"), takes(String::from("a")), takes(&buf), takes(OsStr::new("q/w/e")));
    let joined: PathBuf = ["usr", "lib", "x"].iter().collect();
    println!("{joined:?} {:?}", joined.iter().collect::<Vec<_>>());
    for part in &joined {
        print!("{part:?} ");
    }
    println!();
    let mut sizes: HashMap<PathBuf, u32> = HashMap::new();
    *sizes.entry(PathBuf::from("a/b")).or_default() += 2;
    println!("{:?} {:?}", sizes.get(Path::new("a//b")), sizes.get(Path::new("c")));
    let set: BTreeSet<&Path> = [Path::new("b"), Path::new("a/z"), Path::new("a")].into();
    println!("{set:?}");
    let cow: Cow<'_, Path> = Path::new("k").into();
    println!("{:?} {:?}", cow, cow.clone().into_owned());
    let name = OsString::from("name");
    println!("{:?} {:?} {} {:?}", name, name.to_str(), name == *"name", name.clone().into_string());
    let config = Config { root: "x".into(), extra: Some(Path::new("y").to_owned()) };
    println!("{config:?} {}", config == Config::default());
    match Path::new("/a/../b").components().nth(2) {
        Some(Component::ParentDir) => println!("up"),
        other => println!("{other:?}"),
    }
    if let Some("rs") = Path::new("src/main.rs").extension().and_then(OsStr::to_str) {
        println!("rust");
    }
    let boxed: Box<Path> = Path::new("boxed/it").into();
    println!("{:?} {}", boxed, size_of::<PathBuf>() + size_of::<&Path>() + size_of::<OsString>());
    println!("{:?} {:?}", Path::new("a.tar.gz").file_prefix(), "p/q".parse::<PathBuf>());
    println!("{:#?}", config);
}
