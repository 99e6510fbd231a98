unsafe extern "C" {
    safe static VERSION: [u8; 4];
    static mut ERRNO: i32;
    static NAME: *const u8;
    static EMPTY: u8 = 0; //~ ERROR
}

fn main() {
    let major = VERSION[0];
    let error = ERRNO;
    let name = unsafe { NAME };
    let again = NAME;
    let at = &raw mut ERRNO;
    unsafe extern "C" {
        static INNER: u16;
    }
    let wide: u32 = unsafe { INNER }; //~ ERROR E0308
}
