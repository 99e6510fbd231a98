#![forbid(unsafe_code)]

#[allow(unsafe_code)] //~ ERROR E0453
fn allowed() {}

#[warn(unsafe_code)] //~ ERROR E0453
fn warned() {}

#[deny(unsafe_code)]
fn denied() {}

#[allow(unused_variables)]
#[forbid(unused_variables)]
fn before(_it: ()) {}

#[forbid(unused_variables)]
#[expect(unused_variables)] //~ ERROR E0453
fn after() {}

#[forbid(unused_must_use)]
fn of_a_group() {
    #[allow(unused)] //~ ERROR E0453
    denied();
}

fn main() {
    #[allow(
        dead_code,
        unsafe_code //~ ERROR E0453
    )]
    let _x = 1;
    allowed();
    warned();
    before(());
    after();
    of_a_group();
}
