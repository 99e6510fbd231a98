async fn pause() {}
struct S(u8);
fn nb(a: i32) {
    3 = a; //~ ERROR E0070
    (a + nope) = 3; //~ ERROR E0070 E0425
    nope() = 3; //~ ERROR E0070 E0425
    Nope(a) = 3; //~ ERROR E0070 E0425
    pause() += 1; //~ ERROR E0067 E0368
    a.nope() = 3; //~ ERROR E0070 E0599
    -a = 3; //~ ERROR E0070
    S(3) += 1; //~ ERROR E0067 E0368
    nope(3) += 1; //~ ERROR E0067 E0425
    (a + true) = 3; //~ ERROR E0070 E0277
    (a + true) += 3; //~ ERROR E0067 E0277
    async { pause().await * a += 1; }; //~ ERROR E0067 E0369
}
fn main() {}
