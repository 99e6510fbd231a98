fn row(v: Vec<u8>) -> impl Iterator<Item = &u8> { //~ ERROR E0106
    let s = String::new();
    let t = s;
    println!("{s} {t}");
    v.iter().filter(|_| true).collect::<Vec<_>>().into_iter()
}
fn row1(v: Vec<u8>) -> impl Fn(u8) -> &u8 { //~ ERROR E0106
    let s = String::new();
    let t = s;
    println!("{s} {t}");
    move |x| &v[x as usize]
}
fn row2() -> Box<dyn Iterator<Item = &u8>> { //~ ERROR E0106
    let s = String::new();
    let t = s;
    println!("{s} {t}");
    Box::new(std::iter::empty())
}
fn row3() -> &u8 { //~ ERROR E0106
    let s = String::new();
    let t = s;
    println!("{s} {t}");
    &1
}
fn row4() -> impl Iterator<Item = u8> + '_ { //~ ERROR E0106
    let s = String::new();
    let t = s;
    println!("{s} {t}");
    std::iter::empty()
}
fn row5() -> impl Iterator<Item = (&u8, &u8)> { //~ ERROR E0106
    let s = String::new();
    let t = s;
    println!("{s} {t}");
    std::iter::empty()
}
async fn row6() -> impl Iterator<Item = &u8> { //~ ERROR E0106
    let s = String::new();
    let t = s;
    println!("{s} {t}");
    std::iter::empty()
}
fn row7(n: Vec<u8>) -> (&u8, &u8) { panic!() } //~ ERROR E0106
fn row8(n: impl Into<&u8>) -> u8 { //~ ERROR E0658
    let s = String::new();
    let t = s;
    println!("{s} {t}"); //~ ERROR E0382
    0
}
fn row9<T>(n: T) -> u8 where T: Into<&u8> { //~ ERROR E0637
    let s = String::new();
    let t = s;
    println!("{s} {t}"); //~ ERROR E0382
    0
}
fn row10() -> (Vec<std::slice::Iter<u8>>, std::collections::hash_map::Iter<u8, u8>) { panic!() } //~ ERROR E0106
struct G { cells: Vec<Vec<u8>> }
impl G {
    fn row(self, n: usize) -> impl Iterator<Item = &u8> { //~ ERROR E0106
        self.cells[n].iter()
    }
    fn row2(self, n: usize) -> Box<dyn Iterator<Item = &u8>> { //~ ERROR E0106
        Box::new(self.cells[n].iter())
    }
    fn row3(self, n: usize) -> std::slice::Iter<u8> { //~ ERROR E0106
        self.cells[n].iter()
    }
    fn row4(self, n: usize) -> impl Iterator<Item = &u8> + '_ { //~ ERROR E0106
        self.cells[n].iter()
    }
}


fn main() {}
