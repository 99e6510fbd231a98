macro_rules! fits {
    ($($c:expr),* ; $t:ty = $p:pat => $x:expr) => {};
    ($t:ty { $($n:ident : $u:ty),* $(,)? }) => {};
    ($x:expr $(, $y:expr)* $(,)?) => {};
    ($f:path : $($t:ty)>+) => {};
    ($t:ty as $u:ty where $v:ty) => {};
}

macro_rules! a {
    ($c:expr $body:block) => {}; //~ ERROR
}

macro_rules! d {
    ($($c:expr)*) => {};
}

macro_rules! f {
    ($t:ty $n:ident) => {}; //~ ERROR
}

macro_rules! h {
    ($p:pat | $q:pat) => {}; //~ ERROR
}

macro_rules! i {
    ($p:pat_param | $q:pat) => {};
}

macro_rules! j {
    ($x:expr + $y:expr) => {}; //~ ERROR
}

macro_rules! l {
    ([$x:expr] ($y:ty)) => {};
}

macro_rules! n {
    ($p:pat if $c:expr => $e:expr) => {};
}

macro_rules! p {
    ($($x:stmt;)*) => {};
}

macro_rules! r {
    ($l:literal $i:ident $t:tt $b:block $v:vis fn) => {};
}

macro_rules! t {
    ($x:expr, .. $y:expr) => {};
}

macro_rules! u {
    ($x:expr .. $y:expr) => {}; //~ ERROR
}

macro_rules! w {
    ($x:expr in $y:expr) => {}; //~ ERROR
}

macro_rules! x {
    ($t:ty -> $u:ty) => {}; //~ ERROR
}

macro_rules! y {
    ($t:ty, $($x:expr)? ) => {};
}

macro_rules! z {
    ($t:ty == $x:expr) => {}; //~ ERROR
}
fn main() {}
